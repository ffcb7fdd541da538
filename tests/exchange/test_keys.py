"""Keys, their text forms, and the safety number."""

from __future__ import annotations

import json
from pathlib import Path

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.errors import InvalidFile
from mindbody.exchange import bech32
from mindbody.exchange.invite import Invite, invite_from_text
from mindbody.exchange.keys import (
    Identity,
    Peer,
    PublicKeys,
    key_changed,
    recipient_bytes,
    recipient_of,
)
from mindbody.exchange.safety_number import safety_number
from scripts.exchange_examples import PATIENT, THERAPIST, THIRD
from scripts.write_exchange_vectors import key_facts

VECTORS = Path(__file__).parent.parent / "vectors/exchange"
keys = st.binary(min_size=32, max_size=32)


def test_keys_and_numbers_are_those_of_the_vectors() -> None:
    assert json.loads((VECTORS / "keys.json").read_text(encoding="utf-8")) == key_facts()


@given(keys, keys)
def test_an_identity_is_stored_and_restored(seed: bytes, secret: bytes) -> None:
    identity = Identity(seed, secret)
    stored = identity.to_bytes()
    assert len(stored) == 65
    assert Identity.from_bytes(stored) == identity
    assert identity.public.signed(identity.sign(b"words"), b"words")
    assert not identity.public.signed(identity.sign(b"words"), b"other words")


@given(keys)
def test_age_reads_our_keys_as_we_write_them(secret: bytes) -> None:
    identity = Identity(bytes(32), secret)
    theirs = pyrage.x25519.Identity.from_str(identity.age_identity)
    assert str(theirs) == identity.age_identity
    assert str(theirs.to_public()) == identity.recipient
    assert recipient_of(recipient_bytes(identity.recipient)) == identity.recipient


def test_new_identities_differ() -> None:
    one, other = Identity.make(), Identity.make()
    assert one.public != other.public
    assert one.to_bytes()[1:33] != other.to_bytes()[1:33]


def test_a_secret_key_is_not_shown() -> None:
    shown = f"{PATIENT!r} {PATIENT}"
    assert "_age_secret" not in shown
    assert "_signing_seed" not in shown
    assert repr(PATIENT.to_bytes()[1:33])[2:-1] not in shown


@pytest.mark.parametrize("stored", [b"", b"\x02" + bytes(64), bytes(65), b"\x01" + bytes(63)])
def test_stored_keys_of_another_form_are_refused_in_words(stored: bytes) -> None:
    with pytest.raises(InvalidFile, match="Pair again"):
        Identity.from_bytes(stored)


@pytest.mark.parametrize(
    "recipient",
    [
        "",
        "age1",
        PATIENT.recipient.upper(),
        PATIENT.recipient[:-1],
        PATIENT.recipient[:-1] + ("q" if PATIENT.recipient[-1] != "q" else "p"),
        PATIENT.recipient.replace("age", "agf", 1),
        bech32.encode("age", bytes(31)),
        bech32.encode("age", bytes(33)),
        PATIENT.age_identity,
        "age1" + "b" * 58,
    ],
)
def test_what_is_no_recipient_is_no_key(recipient: str) -> None:
    with pytest.raises(ValueError, match="key"):
        PublicKeys(bytes(32), recipient)


def test_a_signing_key_has_32_bytes() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        PublicKeys(bytes(31), PATIENT.recipient)


def test_bits_beyond_the_last_byte_are_no_second_writing_of_a_key() -> None:
    """32 bytes leave four bits over: two texts must not name one key."""
    values = [*bech32._regrouped(bytes(32), 8, 5)]
    values[-1] |= 1
    total = bech32._checksum([*bech32._spread("age"), *values, *[0] * 6]) ^ 1
    check = [total >> 5 * (5 - i) & 31 for i in range(6)]
    text = "age1" + "".join("qpzry9x8gf2tvdw0s3jn54khce6mua7l"[v] for v in values + check)
    with pytest.raises(ValueError, match="no key"):
        recipient_bytes(text)


@given(st.binary(max_size=60))
def test_bech32_gives_back_what_it_was_given(raw: bytes) -> None:
    assert bech32.decode("age", bech32.encode("age", raw)) == raw


def test_bech32_follows_the_examples_of_bip_173() -> None:
    assert bech32.encode("a", b"") == "a12uel5l"
    assert bech32.decode("a", "a12uel5l") == b""


def test_both_sides_see_the_same_number() -> None:
    number = safety_number(THERAPIST.public, PATIENT.public)
    assert number == safety_number(PATIENT.public, THERAPIST.public)
    assert len(number) == 12
    assert all(len(group) == 5 and group.isdecimal() for group in number)


def test_any_other_key_gives_another_number() -> None:
    number = safety_number(THERAPIST.public, PATIENT.public)
    other_signing = PublicKeys(THIRD.public.signing, PATIENT.recipient)
    other_recipient = PublicKeys(PATIENT.public.signing, THIRD.recipient)
    for keys in (other_signing, other_recipient, THIRD.public):
        assert safety_number(THERAPIST.public, keys) != number


def test_a_change_of_keys_is_seen() -> None:
    known = Peer("aa" * 8, PATIENT.public, "Heron")
    assert not key_changed(known, Peer("aa" * 8, PATIENT.public, "another alias"))
    assert key_changed(known, Peer("aa" * 8, THIRD.public))
    assert not key_changed(known, Peer("bb" * 8, THIRD.public))


SMALL_ORDER = {
    "x25519": [
        "00" * 32,
        "01" + "00" * 31,
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
        "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
        "ec" + "ff" * 30 + "7f",
        "ed" + "ff" * 30 + "7f",
        "ee" + "ff" * 30 + "7f",
    ],
    "ed25519": [
        "00" * 32,
        "01" + "00" * 31,
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "ec" + "ff" * 30 + "7f",
        "ed" + "ff" * 30 + "7f",
        "ee" + "ff" * 30 + "7f",
    ],
}


def weak_keys() -> list[PublicKeys]:
    """All points of small order in place of one key, with either sign bit."""
    found = []
    for kind, texts in SMALL_ORDER.items():
        for raw in map(bytearray.fromhex, texts):
            for bit in (0, 0x80):
                point = bytes(raw[:-1]) + bytes([raw[-1] | bit])
                weak = kind == "x25519"
                signing = PATIENT.public.signing if weak else point
                found.append(
                    PublicKeys(signing, recipient_of(point) if weak else PATIENT.recipient)
                )
    return found


@pytest.mark.parametrize("keys", weak_keys())
def test_points_of_small_order_are_no_keys(keys: PublicKeys) -> None:
    """age would end the process where it is to seal to one."""
    assert keys.are_weak
    with pytest.raises(InvalidFile, match="not an invitation"):
        invite_from_text(Invite(keys, "00" * 8).letters())


@given(keys, keys)
def test_real_keys_are_not_weak(seed: bytes, secret: bytes) -> None:
    assert not Identity(seed, secret).public.are_weak
