"""Pairing: the therapist's invitation, and the patient's answer.

An invitation is 101 bytes of public keys, given in the room as a QR code, as letters or as a
file. The answer is a file sealed to the invitation's key that carries the patient's public keys.
Neither is trusted before the two have compared the safety number.
"""

from __future__ import annotations

import base64
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Annotated, Literal

from msgspec import Meta

from mindbody.core.plain import is_plain, tidied
from mindbody.errors import InvalidFile, UnsupportedVersion
from mindbody.exchange.keys import (
    KEY_BYTES,
    PAIRING_BYTES,
    Identity,
    Peer,
    PublicKeys,
    recipient_bytes,
    recipient_of,
)
from mindbody.exchange.parts import Head
from mindbody.language import said

INVITE_VERSION = 1
NAME_BYTES = 24
TAG_BYTES = 4
INVITE_BYTES = 1 + 2 * KEY_BYTES + PAIRING_BYTES + NAME_BYTES + TAG_BYTES
# Base 32 of Crockford: no I, L, O, U, so that nothing is taken for something else.
INVITE_LETTERS = -(-INVITE_BYTES * 8 // 5)
GROUP_LETTERS = 6
GROUPS_IN_LINE = 6
MOST_TYPED = 4_096

_TAG_CONTEXT = b"practice-invite v1\0"
_STANDARD = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_WRITTEN = str.maketrans(_STANDARD, _CROCKFORD)
_READ = str.maketrans(_CROCKFORD + "OIL", _STANDARD + "ABB")


@dataclass(frozen=True, slots=True)
class Invite:
    """A therapist's invitation. `name` is how the patient will see the therapist, at most 24
    bytes of UTF-8; `pairing` are 16 hexadecimal digits.
    """

    keys: PublicKeys
    pairing: str
    name: str = ""

    @classmethod
    def of(cls, identity: Identity, name: str = "", pairing: str = "") -> Invite:
        """A new invitation, or with the pairing of a peer one that renews its keys.

        Raises ValueError for a name that does not fit.
        """
        if not is_plain(name) or len(name.encode()) > NAME_BYTES:
            raise ValueError("a name has at most 24 bytes on one line")
        return cls(identity.public, pairing or os.urandom(PAIRING_BYTES).hex(), name)

    @staticmethod
    def fitting(name: str) -> str:
        """As much of a name as an invitation has room for, in whole characters."""
        room = tidied(name).strip().encode()[:NAME_BYTES]
        return room.decode(errors="ignore").rstrip()

    @property
    def peer(self) -> Peer:
        """The therapist, as the patient's side keeps them."""
        return Peer(self.pairing, self.keys, self.name)

    def to_bytes(self) -> bytes:
        """101 bytes: version, signing key, age key, pairing, name, tag."""
        body = b"".join(
            (
                bytes([INVITE_VERSION]),
                self.keys.signing,
                recipient_bytes(self.keys.recipient),
                bytes.fromhex(self.pairing),
                self.name.encode().ljust(NAME_BYTES, b"\0"),
            )
        )
        return body + _tag(body)

    def letters(self) -> str:
        """162 letters and digits without a space: what the QR code holds."""
        return base64.b32encode(self.to_bytes()).decode().rstrip("=").translate(_WRITTEN)

    def text(self) -> str:
        """The letters in groups of six, six groups a line: what the file and the page hold."""
        letters = self.letters()
        groups = [letters[i : i + GROUP_LETTERS] for i in range(0, len(letters), GROUP_LETTERS)]
        lines = [groups[i : i + GROUPS_IN_LINE] for i in range(0, len(groups), GROUPS_IN_LINE)]
        return "".join(" ".join(line) + "\n" for line in lines)


def invite_from_text(typed: str) -> Invite:
    """An invitation that was typed, pasted or scanned.

    Spaces, hyphens, line breaks and case do not matter; O is taken for 0, I and L for 1.
    Raises InvalidFile, UnsupportedVersion.
    """
    if len(typed) > MOST_TYPED:
        raise _no_invite()
    letters = "".join(typed.upper().split()).replace("-", "")
    if not letters or not set(letters) <= set(_CROCKFORD + "OIL"):
        raise _no_invite()
    if len(letters) != INVITE_LETTERS:
        raise InvalidFile(
            said(
                "This invitation has {count} letters and digits; a whole one has {whole}.",
                count=len(letters),
                whole=INVITE_LETTERS,
            ),
            said("Compare it with the page once more, or scan the code."),
        )
    padding = "=" * (-len(letters) % 8)
    return _from_bytes(base64.b32decode(letters.translate(_READ) + padding))


def _from_bytes(raw: bytes) -> Invite:
    body, tag = raw[:-TAG_BYTES], raw[-TAG_BYTES:]
    if body[0] != INVITE_VERSION and tag == _tag(body):
        raise UnsupportedVersion(
            said("This invitation is made by a newer version of the app."),
            said("Update the app, then take it in again."),
        )
    if tag != _tag(body):
        raise InvalidFile(
            said("A letter or digit in this invitation is not as it was written."),
            said("Compare it with the page once more, or scan the code."),
        )
    signing, age_key = body[1 : 1 + KEY_BYTES], body[1 + KEY_BYTES : 1 + 2 * KEY_BYTES]
    pairing, name = body[1 + 2 * KEY_BYTES : -NAME_BYTES], body[-NAME_BYTES:].rstrip(b"\0")
    try:
        shown = name.decode()
    except UnicodeDecodeError:
        raise _no_invite() from None
    keys = PublicKeys(signing, recipient_of(age_key))
    if not is_plain(shown) or keys.are_weak:
        raise _no_invite()
    return Invite(keys, pairing.hex(), shown)


def _no_invite() -> InvalidFile:
    return InvalidFile(
        said("This is not an invitation of a therapist."),
        said("An invitation is a square code, or a page of letters and digits in groups of six."),
    )


def _tag(body: bytes) -> bytes:
    return sha256(_TAG_CONTEXT + body).digest()[:TAG_BYTES]


class Answer(Head, frozen=True, kw_only=True, omit_defaults=False):
    """The patient's answer. It names nobody: the pairing says which invitation it answers."""

    pairing: Annotated[str, Meta(pattern=r"^[0-9a-f]{16}$", max_length=16)]
    signing: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$", max_length=64)]
    recipient: Annotated[str, Meta(pattern=r"^age1[02-9ac-hj-np-z]{58}$", max_length=62)]
    format: Literal["practice-answer"] = "practice-answer"
    version: Literal[1] = 1

    @property
    def keys(self) -> PublicKeys:
        """Raises ValueError where the recipient is no key."""
        return PublicKeys(bytes.fromhex(self.signing), self.recipient)

    @property
    def peer(self) -> Peer:
        """The patient, as the therapist's side keeps them; the alias is chosen there."""
        return Peer(self.pairing, self.keys)


def answer_to(invite: Invite, identity: Identity, uid: str, created: datetime) -> Answer:
    """The answer of this person; `uid` is new and random, `created` has its zone."""
    return Answer(
        id=uid,
        created=created.astimezone(UTC),
        to=invite.keys.recipient,
        pairing=invite.pairing,
        signing=identity.public.signing.hex(),
        recipient=identity.recipient,
    )
