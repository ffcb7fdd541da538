"""An invitation as a square code, and out of a picture of one. segno and zxing-cpp come in here."""

from __future__ import annotations

from mindbody.exchange import refusals
from mindbody.exchange.invite import Invite, invite_from_text

# Light modules around a code that a reader needs (ISO/IEC 18004).
QUIET_ZONE = 4
MOST_PIXELS = 50_000_000

Modules = tuple[tuple[bool, ...], ...]


def invite_modules(invite: Invite) -> Modules:
    """The rows of the code, True for dark, 45 x 45, without the quiet zone around it.

    The letters themselves, so that any phone shows them; a quarter may be covered (level Q or
    better where it fits, M at least).
    """
    import segno

    code = segno.make_qr(invite.letters(), error="m", boost_error=True)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


def invite_from_picture(grey: memoryview, width: int, height: int) -> Invite:
    """The invitation in a picture of `height` rows of `width` grey bytes.

    Raises InvalidFile where there is no code, or none of ours; UnsupportedVersion.
    """
    if min(width, height) < 1 or width * height > MOST_PIXELS or len(grey) != width * height:
        raise refusals.no_code()
    import zxingcpp

    pixels = grey.cast("B").cast("B", (height, width))
    found = zxingcpp.read_barcodes(
        pixels, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    )
    texts = [code.text for code in found]
    if not texts:
        raise refusals.no_code()
    return invite_from_text(texts[0])
