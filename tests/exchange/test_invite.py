"""An invitation survives hands, phones and pictures, and says so where it did not."""

from __future__ import annotations

import base64
import re
from math import cos, floor, radians, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.errors import InvalidFile, UnsupportedVersion
from mindbody.exchange import invite as module
from mindbody.exchange.invite import (
    INVITE_BYTES,
    INVITE_LETTERS,
    Invite,
    answer_to,
    invite_from_text,
)
from mindbody.exchange.keys import Identity, Peer
from mindbody.exchange.qr import QUIET_ZONE, Modules, invite_from_picture, invite_modules
from scripts.exchange_examples import CREATED, INVITE, PATIENT, THERAPIST, uid

names = st.text(max_size=40).map(Invite.fitting)
secrets = st.binary(min_size=32, max_size=32)


@given(secrets, secrets, names, st.binary(min_size=8, max_size=8))
def test_any_invitation_is_read_back_equal(
    seed: bytes, secret: bytes, name: str, pairing: bytes
) -> None:
    invite = Invite.of(Identity(seed, secret), name, pairing.hex())
    assert len(invite.to_bytes()) == INVITE_BYTES == 101
    assert len(invite.letters()) == INVITE_LETTERS == 162
    assert invite_from_text(invite.letters()) == invite
    assert invite_from_text(invite.text()) == invite


def test_it_may_be_typed_as_it_comes() -> None:
    letters = INVITE.letters()
    typed = letters.lower().replace("0", "o").replace("1", "l", 3).replace("1", "i")
    groups = re.findall(".{1,6}", typed)
    assert invite_from_text("  " + " - ".join(groups) + "\r\n\t") == INVITE


def test_the_page_has_groups_of_six() -> None:
    lines = INVITE.text().splitlines()
    assert [len(line.split()) for line in lines] == [6, 6, 6, 6, 3]
    assert {len(group) for line in lines for group in line.split()} == {6}
    assert len(INVITE.text()) < 250


@pytest.mark.parametrize("at", [0, 3, 80, 140, 160])
def test_a_slip_is_found(at: int) -> None:
    letters = INVITE.letters()
    slip = letters[:at] + ("7" if letters[at] != "7" else "8") + letters[at + 1 :]
    with pytest.raises(InvalidFile, match="not as it was written"):
        invite_from_text(slip)


def test_bits_beyond_the_last_byte_do_not_matter() -> None:
    """162 letters carry 810 bits, 101 bytes have 808."""
    letters = INVITE.letters()
    assert invite_from_text(letters[:-1] + chr(ord(letters[-1]) + 1)) == INVITE


def test_it_says_how_many_letters_are_there() -> None:
    with pytest.raises(InvalidFile, match=r"has 161 .* has 162"):
        invite_from_text(INVITE.letters()[:-1])


@pytest.mark.parametrize("typed", ["", "   ", "U" * 162, "!" * 162, "é" * 162, "7" * 4_097])
def test_what_is_no_invitation_is_refused_in_words(typed: str) -> None:
    with pytest.raises(InvalidFile, match="not an invitation"):
        invite_from_text(typed)


def lettered(body: bytes) -> str:
    """The text of other bytes, their tag right."""
    raw = body + module._tag(body)
    return base64.b32encode(raw).decode().rstrip("=").translate(module._WRITTEN)


def test_a_newer_invitation_is_named_as_such() -> None:
    with pytest.raises(UnsupportedVersion, match="newer version"):
        invite_from_text(lettered(b"\x02" + INVITE.to_bytes()[1:-4]))


@pytest.mark.parametrize("name", [b"\xff", "x\u202ey".encode(), b"a\nb", b"a\0b"])
def test_a_name_that_cannot_be_shown_is_refused(name: bytes) -> None:
    body = INVITE.to_bytes()[:73] + name.ljust(24, b"\0")
    with pytest.raises(InvalidFile, match="not an invitation"):
        invite_from_text(lettered(body))


@pytest.mark.parametrize("name", ["x" * 25, "é" * 13, "a\nb", "x\u202ey"])
def test_a_name_that_does_not_fit_is_not_written(name: str) -> None:
    with pytest.raises(ValueError, match="24 bytes"):
        Invite.of(THERAPIST, name)


@pytest.mark.parametrize(
    ("name", "fitting"),
    [
        ("Dr. Ada", "Dr. Ada"),
        ("  Dr.\tAda\u202e\n", "Dr. Ada"),
        ("x" * 30, "x" * 24),
        ("é" * 13, "é" * 12),
        ("x" * 23 + "é", "x" * 23),
        ("دکتر سارا احمدی کاشانی", "دکتر سارا احم"),
    ],
)
def test_a_long_name_is_cut_between_characters(name: str, fitting: str) -> None:
    assert Invite.fitting(name) == fitting
    assert Invite.of(THERAPIST, fitting).name == fitting


@given(st.text(alphabet=st.characters(max_codepoint=127) | st.sampled_from("ßıİ０")))
def test_any_text_is_an_invitation_or_refused_in_words(typed: str) -> None:
    with pytest.raises(InvalidFile) as refused:
        invite_from_text(typed)
    assert refused.value.hint


def test_a_new_invitation_has_a_pairing_of_its_own_unless_it_renews_one() -> None:
    one, other = Invite.of(THERAPIST), Invite.of(THERAPIST)
    assert one.pairing != other.pairing
    assert Invite.of(THERAPIST, "", one.pairing) == one
    assert INVITE.peer == Peer(INVITE.pairing, THERAPIST.public, INVITE.name)


def test_an_answer_says_which_invitation_and_no_name() -> None:
    answer = answer_to(INVITE, PATIENT, uid(1), CREATED)
    assert answer.peer == Peer(INVITE.pairing, PATIENT.public)
    assert answer.to == THERAPIST.recipient
    assert not hasattr(answer, "name")


def picture(modules: Modules, scale: int = 3, *, grey: tuple[int, int] = (0, 255)) -> bytes:
    """The code as rows of grey bytes, quiet zone and all."""
    side = len(modules) + 2 * QUIET_ZONE
    rows = [[False] * side for _ in range(side)]
    for y, row in enumerate(modules):
        rows[y + QUIET_ZONE][QUIET_ZONE:-QUIET_ZONE] = list(row)
    line = (bytes(grey[not dark] for dark in row for _ in range(scale)) for row in rows)
    return b"".join(wide * scale for wide in line)


@pytest.mark.parametrize(("scale", "grey"), [(2, (0, 255)), (3, (60, 170)), (5, (0, 255))])
def test_the_code_is_read_from_a_picture_of_it(scale: int, grey: tuple[int, int]) -> None:
    modules = invite_modules(INVITE)
    assert {len(modules), *map(len, modules)} == {45}
    side = (45 + 2 * QUIET_ZONE) * scale
    drawn = memoryview(picture(modules, scale, grey=grey))
    assert invite_from_picture(drawn, side, side) == INVITE


def test_it_is_read_upside_down_and_from_the_side() -> None:
    modules = invite_modules(INVITE)
    side = (45 + 2 * QUIET_ZONE) * 3
    turned = tuple(zip(*modules[::-1], strict=True))
    for seen in (turned, tuple(row[::-1] for row in modules[::-1])):
        assert invite_from_picture(memoryview(picture(seen)), side, side) == INVITE


@pytest.mark.parametrize("degrees", [4, 17, 45, 133, 298])
@pytest.mark.parametrize("size", [220, 330])
def test_it_is_read_askew_on_a_larger_picture(degrees: int, size: int) -> None:
    """As from a phone held at an angle: each pixel looks up its module, the rest is grey."""
    modules, turn = invite_modules(INVITE), radians(degrees)
    scale = 62 / (size * 0.95)
    seen = bytearray(b"\xc0" * size * size)
    for at in range(size * size):
        x, y = (at % size - size / 2) * scale, (at // size - size / 2) * scale
        row = floor(x * sin(turn) + y * cos(turn) + 22.5)
        column = floor(x * cos(turn) - y * sin(turn) + 22.5)
        if -4 <= row < 49 and -4 <= column < 49:
            inside = 0 <= row < 45 and 0 <= column < 45
            seen[at] = 40 if inside and modules[row][column] else 230
    assert invite_from_picture(memoryview(seen), size, size) == INVITE


@pytest.mark.parametrize(
    ("grey", "width", "height"),
    [
        (b"", 0, 0),
        (bytes(100), 10, 10),
        (bytes(99), 10, 10),
        (bytes(4), -2, -2),
        (b"", 10**5, 10**5),
    ],
)
def test_a_picture_without_a_code_is_refused_in_words(grey: bytes, width: int, height: int) -> None:
    with pytest.raises(InvalidFile, match="no square code"):
        invite_from_picture(memoryview(grey), width, height)


def test_a_code_of_something_else_is_no_invitation() -> None:
    import segno

    code = segno.make_qr("https://example.org/")
    modules = tuple(tuple(bool(m) for m in row) for row in code.matrix)
    side = (len(modules) + 2 * QUIET_ZONE) * 3
    with pytest.raises(InvalidFile, match="not an invitation"):
        invite_from_picture(memoryview(picture(modules)), side, side)
