"""An invitation out of a file: the letters, or a picture of the square code."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader

from mindbody.errors import InvalidFile
from mindbody.exchange.files import read_file
from mindbody.exchange.invite import MOST_TYPED, Invite, invite_from_text
from mindbody.exchange.qr import invite_from_picture
from mindbody.language import said
from mindbody.ui.screens.handing import words

PICTURES = (".png", ".jpg", ".jpeg")
_MOST_PICTURE_BYTES = 20 * 1024 * 1024
# What a decoded picture may take, in MiB: a hostile one must not fill the memory.
_MOST_MIB = 256
_BYTES_A_PIXEL = 4
# A code of 45 modules needs no more; a phone's photo has ten times that.
_WIDEST_PX = 2_400
_KEEP = Qt.AspectRatioMode.KeepAspectRatio
_SMOOTH = Qt.TransformationMode.SmoothTransformation


def invite_in(path: Path) -> Invite:
    """The invitation in a file. Raises InvalidFile, UnsupportedVersion, in words for people."""
    if path.suffix.lower() in PICTURES:
        return invite_in_picture(path)
    raw = read_file(path, MOST_TYPED)
    try:
        return invite_from_text(raw.decode("utf-8"))
    except UnicodeDecodeError:
        # Not letters: say what every other text that is no invitation is told.
        return invite_from_text("?")


def invite_in_picture(path: Path) -> Invite:
    """The invitation in a picture of the code. Raises as `invite_in`."""
    # What was measured is what is decoded, whatever happens to the file meanwhile.
    raw = QBuffer()
    raw.setData(read_file(path, _MOST_PICTURE_BYTES))
    raw.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_MOST_MIB)
    reader = QImageReader(raw)
    reader.setAutoTransform(True)
    # What a picture says of itself is believed only where it is small.
    said_px = reader.size().width() * reader.size().height()
    image = reader.read() if said_px * _BYTES_A_PIXEL <= _MOST_MIB * 2**20 else QImage()
    if image.isNull():
        raise InvalidFile(said(words.NO_PICTURE), "", file=path.name)
    if max(image.width(), image.height()) > _WIDEST_PX:
        image = image.scaled(_WIDEST_PX, _WIDEST_PX, _KEEP, _SMOOTH)
    return invite_from_picture(*grey_of(image))


def grey_of(image: QImage) -> tuple[memoryview, int, int]:
    """Rows of one grey byte for each pixel, without the padding of Qt's rows."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, stride = grey.width(), grey.height(), grey.bytesPerLine()
    raw = bytes(grey.constBits())
    rows = b"".join(raw[y * stride : y * stride + width] for y in range(height))
    return memoryview(rows), width, height
