"""Sealed files: what opens, what does not, and with which words."""

from __future__ import annotations

import builtins
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from mindbody.errors import ExchangeUnavailable, InvalidFile, UnsupportedVersion, UntrustedFile
from mindbody.exchange import refusals
from mindbody.exchange.card import RoutineCard
from mindbody.exchange.keys import Identity, Peer, recipient_of
from mindbody.exchange.order import Accepted
from mindbody.exchange.payload import encoded
from mindbody.exchange.seal import (
    MOST_BYTES,
    MOST_HEADER_BYTES,
    MOST_SUMMARY_BYTES,
    Opened,
    age_encrypted,
    open_answer,
    open_card,
    open_file,
    open_summary,
    seal,
    signed_bytes,
)
from mindbody.exchange.summary import MOST_ENTRIES, ExposurePart, PracticeSummary
from scripts.exchange_examples import (
    INVITE,
    PATIENT,
    START,
    THERAPIST,
    THIRD,
    answer,
    full_card,
    full_summary,
    small_card,
    small_summary,
)
from scripts.write_exchange_vectors import sealed_files
from tests.exchange.documents import documents

VECTORS = Path(__file__).parent.parent / "vectors/exchange"
INDEX = json.loads((VECTORS / "index.json").read_text(encoding="utf-8"))
READERS = {"patient": PATIENT, "therapist": THERAPIST}
OF_PATIENT = Peer(INVITE.pairing, PATIENT.public, "Heron")
PEERS = {"patient": [INVITE.peer], "therapist": [OF_PATIENT]}


def opened(raw: bytes, reader: str = "patient") -> Opened:
    return open_file(raw, READERS[reader], PEERS[reader])


def wrapped(
    payload: bytes, signer: Identity = THERAPIST, format: str = "practice-routine"
) -> bytes:
    """A payload with a right signature, sealed for the patient."""
    signature = signer.sign(signed_bytes(format, PATIENT.recipient, payload))
    return age_encrypted(b"PRX1" + signature + payload, PATIENT.recipient)


@pytest.mark.parametrize("vector", sorted(INDEX))
def test_vectors(vector: str) -> None:
    """Files that were sealed once open for ever; the others are refused by their sentence."""
    facts, raw = INDEX[vector], (VECTORS / f"{vector}.age").read_bytes()
    if "-" in facts["leads_to"]:
        assert opened(raw, facts["reader"]).content.format == facts["leads_to"]
        return
    with pytest.raises(InvalidFile) as refused:
        opened(raw, facts["reader"])
    words = getattr(refusals, facts["leads_to"])
    assert str(refused.value) == str(
        words("") if words.__code__.co_argcount == 1 else words("", "")
    )


def test_what_the_script_seals_today_leads_to_the_same() -> None:
    for name, reader, leads_to, raw in sealed_files():
        assert INDEX[name] == {"reader": reader, "leads_to": leads_to}
        try:
            found = opened(raw, reader).content.format
        except InvalidFile as refusal:
            found = str(refusal)
        try:
            expected = opened((VECTORS / f"{name}.age").read_bytes(), reader).content.format
        except InvalidFile as refusal:
            expected = str(refusal)
        assert found == expected


def test_vectors_say_what_the_examples_say() -> None:
    said = {
        "good_card": full_card(),
        "good_small_card": small_card(2),
        "good_summary": full_summary(),
        "good_answer": answer(),
    }
    for vector, document in said.items():
        found = opened((VECTORS / f"{vector}.age").read_bytes(), INDEX[vector]["reader"])
        assert found.content == document
        assert found.payload == encoded(document)


@settings(max_examples=8)
@given(documents(RoutineCard, PATIENT.recipient))
def test_any_card_arrives_as_it_was(card: RoutineCard) -> None:
    found = open_card(seal(card, THERAPIST), PATIENT, [INVITE.peer])
    assert found.content == card
    assert found.peer == INVITE.peer
    assert found.accepted == Accepted(card.seq, sha256(found.payload).digest())
    data = signed_bytes(card.format, card.to, found.payload)
    assert THERAPIST.public.signed(found.signature, data)


@settings(max_examples=8)
@given(documents(PracticeSummary, THERAPIST.recipient))
def test_any_summary_arrives_as_it_was(summary: PracticeSummary) -> None:
    found = open_summary(seal(summary, PATIENT), THERAPIST, [OF_PATIENT])
    assert (found.content, found.peer) == (summary, OF_PATIENT)


def test_an_answer_brings_its_own_keys() -> None:
    found = open_answer(seal(answer(), PATIENT), THERAPIST)
    assert found.content == answer()
    assert found.peer == Peer(INVITE.pairing, PATIENT.public)
    assert found.accepted is None


def test_the_right_peer_is_found_among_many() -> None:
    others = [Peer(f"{n:016x}", Identity.make().public) for n in range(20)]
    found = open_file(seal(small_summary(), PATIENT), THERAPIST, [*others, OF_PATIENT])
    assert found.peer == OF_PATIENT


@pytest.mark.parametrize(
    ("raw", "opening", "reader", "words"),
    [
        (seal(small_card(), THERAPIST), open_summary, "patient", "a routine card"),
        (seal(small_summary(), PATIENT), open_card, "therapist", "a practice summary"),
        (seal(answer(), PATIENT), open_summary, "therapist", "an answer to an invitation"),
    ],
)
def test_another_kind_of_file_is_told_what_it_is(
    raw: bytes, opening: Callable[..., Opened], reader: str, words: str
) -> None:
    with pytest.raises(InvalidFile, match=words) as refused:
        opening(raw, READERS[reader], PEERS[reader], "x.age")
    assert refused.value.file == "x.age"


def test_a_card_is_no_answer() -> None:
    with pytest.raises(UntrustedFile, match="not signed by anybody"):
        open_answer(seal(small_summary(), PATIENT), THERAPIST)


def test_every_flipped_bit_is_refused() -> None:
    raw = seal(small_card(), THERAPIST)
    for at in range(len(raw)):
        for bit in range(8):
            changed = raw[:at] + bytes([raw[at] ^ 1 << bit]) + raw[at + 1 :]
            with pytest.raises(InvalidFile):
                opened(changed)


def test_every_cut_and_every_byte_more_is_refused() -> None:
    raw = seal(small_card(), THERAPIST)
    for length in range(len(raw)):
        with pytest.raises(InvalidFile):
            opened(raw[:length])
    for more in (b"\0", b"x", b"\n", raw):
        with pytest.raises(InvalidFile):
            opened(raw + more)


def test_every_flipped_bit_inside_is_refused() -> None:
    """The one who can open a file may change it and seal it again, and is found out."""
    payload = encoded(small_card())
    inside = b"PRX1" + THERAPIST.sign(signed_bytes("practice-routine", PATIENT.recipient, payload))
    random = Random(1)
    for at in [*range(len(inside)), *random.sample(range(len(inside), len(inside + payload)), 60)]:
        whole = inside + payload
        changed = whole[:at] + bytes([whole[at] ^ 1 << random.randrange(8)]) + whole[at + 1 :]
        with pytest.raises(InvalidFile):
            opened(age_encrypted(changed, PATIENT.recipient))


def test_a_stanza_flood_is_refused_before_anything_is_opened(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    many = [Identity.make().recipient for _ in range(60)]
    keys = [pyrage.x25519.Recipient.from_str(text) for text in (*many, PATIENT.recipient)]
    raw = pyrage.encrypt(b"PRX1", keys)
    assert raw.index(b"\n--- ") > MOST_HEADER_BYTES
    monkeypatch.setattr(pyrage, "decrypt", lambda *_: pytest.fail("it was opened"))
    with pytest.raises(InvalidFile, match="far too many keys"):
        opened(raw)


@pytest.mark.parametrize("count", [1, 5, 30])
def test_a_few_recipients_are_no_harm(count: int) -> None:
    """Opens, and is then told apart by its signature."""
    many = [Identity.make().recipient for _ in range(count)]
    keys = [pyrage.x25519.Recipient.from_str(text) for text in (*many, PATIENT.recipient)]
    with pytest.raises(UntrustedFile, match="nobody has signed it"):
        opened(pyrage.encrypt(b"words", keys))


def test_a_passphrase_is_never_asked() -> None:
    with pytest.raises(UntrustedFile, match="locked with a passphrase"):
        opened(pyrage.passphrase.encrypt(b"words", "secret"))


@pytest.mark.parametrize(
    "raw",
    [
        b"x",
        b"PK\x03\x04",
        b"-----BEGIN AGE ENCRYPTED FILE-----\n",
        "é".encode("latin-1"),
        b"0" * 162,
        b"age",
    ],
)
def test_strange_files_are_left_alone(raw: bytes) -> None:
    with pytest.raises(InvalidFile, match="not a file of this app"):
        opened(raw)


def test_a_later_age_format_is_named_as_such() -> None:
    with pytest.raises(UnsupportedVersion, match="newer version of the app"):
        opened(b"age-encryption.org/v2\n...")


@pytest.mark.parametrize("inside", [b"", b"PRX", b"PRX0" + bytes(80), b"PRX1" + bytes(64), b"{}"])
def test_what_is_not_wrapped_is_not_signed(inside: bytes) -> None:
    with pytest.raises(UntrustedFile, match="nobody has signed it"):
        opened(age_encrypted(inside, PATIENT.recipient))


@pytest.mark.parametrize("payload", [b"x", b"{}", b'{"format":"practice-zero","version":1}'])
def test_an_unknown_payload_of_a_stranger_is_not_looked_into(payload: bytes) -> None:
    with pytest.raises(UntrustedFile, match="not signed by anybody"):
        opened(wrapped(payload, THIRD))


def test_a_kind_of_file_that_is_not_known_yet_is_newer_where_a_peer_signed_it() -> None:
    payload = b'{"format":"practice-letters","version":1}'
    with pytest.raises(UnsupportedVersion, match="newer version"):
        opened(wrapped(payload, THERAPIST, "practice-letters"))
    with pytest.raises(UntrustedFile, match="not signed by anybody"):
        opened(wrapped(payload, THIRD, "practice-letters"))


def test_a_signature_of_one_kind_is_none_of_another() -> None:
    for format in ("practice-report", "practice-answer", "practice-letters"):
        with pytest.raises(UntrustedFile, match="not signed by anybody"):
            opened(wrapped(encoded(small_card()), THERAPIST, format))


def test_a_stranger_with_a_card_for_another_is_a_stranger() -> None:
    card = small_card(1, THERAPIST.recipient)
    payload = encoded(card)
    signature = THIRD.sign(signed_bytes(card.format, card.to, payload))
    with pytest.raises(UntrustedFile, match="not signed by anybody"):
        opened(age_encrypted(b"PRX1" + signature + payload, PATIENT.recipient))


def test_a_patient_who_packs_his_own_summary_again_is_found_out() -> None:
    """What he sent to a third party, sealed again for his therapist."""
    summary = small_summary(1, THIRD.recipient)
    payload = encoded(summary)
    signature = PATIENT.sign(signed_bytes(summary.format, summary.to, payload))
    raw = age_encrypted(b"PRX1" + signature + payload, THERAPIST.recipient)
    with pytest.raises(UntrustedFile, match="made for somebody else and packed again"):
        opened(raw, "therapist")


def test_a_card_that_says_it_is_for_another_is_refused() -> None:
    with pytest.raises(InvalidFile) as refused:
        opened(wrapped(encoded(small_card(1, THIRD.recipient))))
    assert refused.value.place == "to"


def answered(**change: Any) -> bytes:
    """An answer with something else in it, signed by the patient for the therapist."""
    payload = json.dumps({**json.loads(encoded(answer())), **change}).encode()
    signature = PATIENT.sign(signed_bytes("practice-answer", THERAPIST.recipient, payload))
    return age_encrypted(b"PRX1" + signature + payload, THERAPIST.recipient)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"signing": THIRD.public.signing.hex()}, "not signed by anybody"),
        ({"to": THIRD.recipient}, "made for somebody else"),
        ({"recipient": PATIENT.recipient[:-1] + "q"}, "does not keep to its format"),
        ({"recipient": recipient_of(bytes(32))}, "does not keep to its format"),
        ({"signing": "00" * 32}, "does not keep to its format"),
        ({"pairing": "xyz"}, "does not keep to its format"),
        ({"name": "Anna"}, "does not keep to its format"),
        ({"version": 2}, "newer version"),
    ],
)
def test_an_answer_with_something_else_in_it_is_refused(change: dict[str, Any], words: str) -> None:
    with pytest.raises(InvalidFile, match=words):
        opened(answered(**change), "therapist")


def many_exposures(count: int, length: int) -> PracticeSummary:
    parts = (ExposurePart(uid=f"{n}", day=START, item="x" * length) for n in range(count))
    return structs.replace(small_summary(), exposures=tuple(parts))


def test_a_summary_may_be_larger_than_a_card() -> None:
    raw = seal(many_exposures(MOST_ENTRIES, 200), PATIENT)
    assert MOST_BYTES < len(raw) < MOST_SUMMARY_BYTES
    assert opened(raw, "therapist").accepted is not None


def test_a_card_and_an_answer_of_more_than_a_mebibyte_are_refused() -> None:
    card = encoded(small_card())[:-1] + b" " * MOST_BYTES + b"}"
    with pytest.raises(InvalidFile, match="larger than 1024 KiB"):
        opened(wrapped(card))
    reply = encoded(answer())[:-1] + b" " * MOST_BYTES + b"}"
    signature = PATIENT.sign(signed_bytes("practice-answer", THERAPIST.recipient, reply))
    raw = age_encrypted(b"PRX1" + signature + reply, THERAPIST.recipient)
    with pytest.raises(InvalidFile, match="larger than 1024 KiB"):
        opened(raw, "therapist")
    with pytest.raises(InvalidFile, match="larger than 8192 KiB"):
        opened(bytes(MOST_SUMMARY_BYTES + 1))


def test_nothing_too_large_is_sealed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mindbody.exchange.seal.MOST_BYTES", 600)
    with pytest.raises(InvalidFile, match="larger than"):
        seal(full_card(), THERAPIST)


def test_without_age_there_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without_pyrage(name: str, *rest: Any) -> Any:
        if name == "pyrage":
            raise ImportError(name)
        return real(name, *rest)

    raw = seal(small_card(), THERAPIST)
    monkeypatch.setattr(builtins, "__import__", without_pyrage)
    for attempt in (lambda: seal(small_card(), THERAPIST), lambda: opened(raw)):
        with pytest.raises(ExchangeUnavailable, match="Everything else works"):
            attempt()
    assert Identity.make().recipient.startswith("age1")


def test_nothing_foreign_is_loaded_before_it_is_needed() -> None:
    """The start of the app pays for none of this."""
    program = (
        "import sys, pkgutil, importlib, mindbody.exchange as door\n"
        "for found in pkgutil.iter_modules(door.__path__, 'mindbody.exchange.'):\n"
        "    importlib.import_module(found.name)\n"
        "print(sorted({'pyrage', 'cryptography', 'segno', 'zxingcpp'} & set(sys.modules)))"
    )
    command = [sys.executable, "-W", "error", "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def age(*arguments: str, given: bytes = b"") -> bytes:
    program = shutil.which("age")
    assert program, "the Debian package age is needed; scripts/test.py brings it"
    done = subprocess.run([program, *arguments], input=given, capture_output=True, check=True)
    return done.stdout


@pytest.fixture
def identity_file(tmp_path: Path) -> str:
    path = tmp_path / "identity.txt"
    path.write_text(f"{PATIENT.age_identity}\n", encoding="ascii")
    return str(path)


def test_the_age_program_reads_the_exported_identity_as_ours(identity_file: str) -> None:
    program = shutil.which("age-keygen")
    assert program, "it comes with the Debian package age"
    done = subprocess.run([program, "-y", identity_file], capture_output=True, check=True)
    assert done.stdout.decode().strip() == PATIENT.recipient


def test_the_age_program_opens_a_card_with_the_exported_identity(identity_file: str) -> None:
    card = full_card()
    plaintext = age("--decrypt", "--identity", identity_file, given=seal(card, THERAPIST))
    magic, signature, payload = plaintext[:4], plaintext[4:68], plaintext[68:]
    assert (magic, payload) == (b"PRX1", encoded(card))
    assert THERAPIST.public.signed(signature, signed_bytes(card.format, card.to, payload))


def test_what_the_age_program_made_is_opened_and_refused_for_its_missing_signature() -> None:
    raw = age("--recipient", PATIENT.recipient, given=encoded(full_card()))
    with pytest.raises(UntrustedFile, match="sealed for you, but nobody has signed it"):
        opened(raw)


def test_what_the_age_program_sealed_of_ours_is_taken_in(identity_file: str) -> None:
    """The container is age and nothing else: any age may do the sealing."""
    plaintext = age("--decrypt", "--identity", identity_file, given=seal(full_card(), THERAPIST))
    raw = age("--recipient", PATIENT.recipient, given=plaintext)
    assert opened(raw).content == full_card()


def test_age_as_text_is_told_apart() -> None:
    with pytest.raises(InvalidFile, match="not a file of this app"):
        opened(age("--armor", "--recipient", PATIENT.recipient, given=b"x"))


@given(st.binary(max_size=400))
def test_any_bytes_are_refused_in_words(raw: bytes) -> None:
    with pytest.raises(InvalidFile) as refused:
        opened(raw)
    assert refused.value.hint


@given(st.binary(max_size=400))
def test_any_bytes_inside_are_refused_in_words(inside: bytes) -> None:
    for raw in (age_encrypted(inside, PATIENT.recipient), wrapped(inside), wrapped(inside, THIRD)):
        with pytest.raises(InvalidFile) as refused:
            opened(raw)
        assert refused.value.hint
