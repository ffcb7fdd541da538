"""Sealed files: age to one recipient, an Ed25519 signature inside that is bound to them.

    plaintext = "PRX1" | signature (64 bytes) | payload
    signature over "<format> v1\\0" | recipient | "\\0" | payload

Because the recipient is signed, nobody can pack a file again for somebody else. pyrage comes in
here; its faults become our own here and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from mindbody.errors import InvalidFile
from mindbody.exchange import refusals
from mindbody.exchange.card import RoutineCard
from mindbody.exchange.invite import MOST_TYPED, Answer, invite_from_text
from mindbody.exchange.keys import SIGNATURE_BYTES, Identity, Peer, PublicKeys
from mindbody.exchange.order import Accepted
from mindbody.exchange.payload import (
    KINDS,
    Document,
    decoded,
    decoded_of_any_kind,
    encoded,
    label_of,
)
from mindbody.exchange.summary import PracticeSummary

MOST_BYTES = 1024 * 1024
MOST_SUMMARY_BYTES = 8 * 1024 * 1024
MOST_HEADER_BYTES = 4_096

_MAGIC = b"PRX1"
_AGE_START = b"age-encryption.org/"
_AGE_V1 = b"age-encryption.org/v1\n"
_HEADER_END = b"\n--- "
_SCRYPT = b"\n-> scrypt "
_FROM_PEERS = ("practice-routine", "practice-report")
_KIND = re.compile(r"practice-[a-z]{1,20}")
# pyrage has one exception for all that goes wrong; only this text says which.
_NO_KEY = "No matching keys found"


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that was opened and whose signature holds.

    `peer` is who signed it; of an answer, whoever holds the keys in it: a new peer, not known
    before. `payload` and `signature` are kept as proof of what was sent.
    """

    content: Document
    peer: Peer
    payload: bytes
    signature: bytes

    @property
    def accepted(self) -> Accepted | None:
        """What to keep once it is taken in (order.py); None for an answer."""
        if isinstance(self.content, Answer):
            return None
        return Accepted(self.content.seq, sha256(self.payload).digest())


def seal(document: Document, identity: Identity) -> bytes:
    """The bytes of a sealed file for the recipient that the document names.

    Raises InvalidFile for a document that no reader would take, ExchangeUnavailable where
    age is not to be had.
    """
    payload = encoded(document)
    signature = identity.sign(signed_bytes(document.format, document.to, payload))
    sealed = age_encrypted(_MAGIC + signature + payload, document.to)
    if len(sealed) > _most(document.format):
        raise refusals.too_large(_most(document.format) // 1024)
    return sealed


def signed_bytes(format: str, recipient: str, payload: bytes) -> bytes:
    """What the signature is over."""
    return format.encode() + b" v1\0" + recipient.encode() + b"\0" + payload


def open_file(raw: bytes, identity: Identity, peers: Iterable[Peer], name: str = "") -> Opened:
    """A file of any kind that is sealed for `identity` and signed by one of `peers`.

    An answer is signed by the keys it brings. Raises InvalidFile, UntrustedFile,
    UnsupportedVersion with words for people, ExchangeUnavailable where age is not to be had.
    """
    _check_outside(raw, name)
    signature, payload = _unwrapped(_age_decrypted(raw, identity, name), name)
    known = tuple(peers)
    for format in _claimed(payload):
        data = signed_bytes(format, identity.recipient, payload)
        for peer in known:
            if peer.keys.signed(signature, data):
                return _opened(format, raw, peer, payload, signature, identity, name)
    return _answer_or_refusal(raw, payload, signature, identity, known, name)


def open_card(raw: bytes, identity: Identity, peers: Iterable[Peer], name: str = "") -> Opened:
    """Like `open_file`, for a routine card alone."""
    return _of_kind(RoutineCard, open_file(raw, identity, peers, name), name)


def open_summary(raw: bytes, identity: Identity, peers: Iterable[Peer], name: str = "") -> Opened:
    """Like `open_file`, for a practice summary alone."""
    return _of_kind(PracticeSummary, open_file(raw, identity, peers, name), name)


def open_answer(raw: bytes, identity: Identity, name: str = "") -> Opened:
    """Like `open_file`, for an answer alone."""
    return _of_kind(Answer, open_file(raw, identity, (), name), name)


def _of_kind(kind: type[Document], opened: Opened, name: str) -> Opened:
    if not isinstance(opened.content, kind):
        raise refusals.unexpected(opened.content.format, name)
    return opened


def _most(format: str) -> int:
    return MOST_SUMMARY_BYTES if format == "practice-report" else MOST_BYTES


def _check_outside(raw: bytes, name: str) -> None:
    """What can be said before anything is decrypted; a header costs the square of its length."""
    if not raw:
        raise refusals.empty(name)
    if len(raw) > MOST_SUMMARY_BYTES:
        raise refusals.too_large(MOST_SUMMARY_BYTES // 1024, name)
    if not raw.startswith(_AGE_V1):
        raise _no_age_file(raw, name)
    end = raw.find(_HEADER_END, 0, MOST_HEADER_BYTES)
    if end < 0:
        whole = len(raw) < MOST_HEADER_BYTES
        raise refusals.damaged(name) if whole else refusals.crowded_header(name)
    if _SCRYPT in raw[:end]:
        raise refusals.locked_by_passphrase(name)


def _no_age_file(raw: bytes, name: str) -> InvalidFile:
    if raw.startswith(_AGE_START):
        return refusals.newer(name)
    try:
        invite_from_text(raw[: MOST_TYPED + 1].decode("ascii"))
    except (UnicodeDecodeError, InvalidFile):
        return refusals.not_ours(name)
    return refusals.an_invitation(name)


def _unwrapped(plaintext: bytes, name: str) -> tuple[bytes, bytes]:
    """Signature and payload. What is no wrapping of ours is not signed."""
    start = len(_MAGIC) + SIGNATURE_BYTES
    if plaintext.startswith(_MAGIC) and len(plaintext) > start:
        return plaintext[len(_MAGIC) : start], plaintext[start:]
    if plaintext[:3] == _MAGIC[:3] and plaintext[3:4].isdigit() and plaintext[3:4] > _MAGIC[3:]:
        raise refusals.newer(name)
    raise refusals.unsigned(name)


def _claimed(payload: bytes) -> tuple[str, ...]:
    """Under which kinds to try the signature: the one that the payload says it is.

    Nothing is believed by that; where it says nothing that can be read, all of them.
    """
    try:
        format = label_of(payload).format
    except InvalidFile:
        return _FROM_PEERS
    return (format,) if _KIND.fullmatch(format) and KINDS.get(format) is not Answer else ()


def _opened(
    format: str,
    raw: bytes,
    peer: Peer,
    payload: bytes,
    signature: bytes,
    identity: Identity,
    name: str,
) -> Opened:
    """A payload whose signature holds, read strictly."""
    if len(raw) > _most(format):
        raise refusals.too_large(_most(format) // 1024, name)
    if format not in KINDS:
        raise refusals.newer(name)
    content = decoded(payload, KINDS[format], name)
    if content.to != identity.recipient:
        raise refusals.against_format("to", name)
    return Opened(content, peer, payload, signature)


def _answer_or_refusal(
    raw: bytes,
    payload: bytes,
    signature: bytes,
    identity: Identity,
    known: tuple[Peer, ...],
    name: str,
) -> Opened:
    """An answer, which brings its own keys; for anything else, why it is refused.

    Nobody known has signed this for `identity`: it is read only to find the right words.
    """
    try:
        label = label_of(payload, name)
    except InvalidFile:
        raise refusals.stranger(name) from None
    if label.format == "practice-answer":
        return _answer(raw, payload, signature, identity, name)
    signers = [identity.public, *(peer.keys for peer in known)]
    data = signed_bytes(label.format, identity.recipient, payload)
    if identity.public.signed(signature, data):
        raise refusals.your_own(name)
    if _signed_for_another(payload, signature, signers):
        raise refusals.wrapped_again(name)
    raise refusals.stranger(name)


def _signed_for_another(payload: bytes, signature: bytes, signers: list[PublicKeys]) -> bool:
    try:
        document = decoded_of_any_kind(payload)
    except InvalidFile:
        return False
    data = signed_bytes(document.format, document.to, payload)
    return any(keys.signed(signature, data) for keys in signers)


def _answer(raw: bytes, payload: bytes, signature: bytes, identity: Identity, name: str) -> Opened:
    if len(raw) > MOST_BYTES:
        raise refusals.too_large(MOST_BYTES // 1024, name)
    answer = decoded(payload, Answer, name)
    try:
        peer = answer.peer
    except ValueError:
        raise refusals.against_format("recipient", name) from None
    if peer.keys.are_weak:
        raise refusals.against_format("recipient", name)
    if answer.to != identity.recipient:
        raise refusals.wrapped_again(name)
    if not peer.keys.signed(signature, signed_bytes(answer.format, answer.to, payload)):
        raise refusals.stranger(name)
    return Opened(answer, peer, payload, signature)


def age_encrypted(plaintext: bytes, recipient: str) -> bytes:
    """An age file to one "age1…", nothing of ours in it. Raises ExchangeUnavailable."""
    pyrage = _pyrage()
    sealed: bytes = pyrage.encrypt(plaintext, [pyrage.x25519.Recipient.from_str(recipient)])
    return sealed


def _age_decrypted(raw: bytes, identity: Identity, name: str) -> bytes:
    pyrage = _pyrage()
    key = pyrage.x25519.Identity.from_str(identity.age_identity)
    try:
        plaintext: bytes = pyrage.decrypt(raw, [key])
    except pyrage.DecryptError as fault:
        other = str(fault) == _NO_KEY
        raise (refusals.for_somebody_else if other else refusals.damaged)(name) from None
    return plaintext


def _pyrage() -> Any:
    """Has no build for Windows on ARM."""
    try:
        import pyrage  # type: ignore[import-untyped]
    except ImportError:
        raise refusals.no_sealing_here() from None
    return pyrage
