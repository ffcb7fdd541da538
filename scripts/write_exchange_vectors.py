"""Write test vectors of exchanged files, for us and for whoever writes another reader.

    python3 scripts/write_exchange_vectors.py

Sealing draws random numbers, so sealed files come out anew each time: run it only when the format
gets a new version, and keep the old ones, because what was sealed once has to open for ever.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mindbody.exchange.keys import SIGNATURE_BYTES, Identity
from mindbody.exchange.payload import encoded
from mindbody.exchange.safety_number import safety_number
from mindbody.exchange.seal import age_encrypted, seal, signed_bytes
from scripts import exchange_examples as examples
from scripts.exchange_examples import INVITE, PATIENT, THERAPIST, THIRD

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "tests/vectors/exchange"
MANY_STANZAS = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"


def key_facts() -> dict[str, object]:
    """Keys, invitation and safety number: the same each time."""
    return {
        "identities": {
            name: {
                "signing_seed": identity._signing_seed.hex(),
                "signing": identity.public.signing.hex(),
                "age_identity": identity.age_identity,
                "recipient": identity.recipient,
            }
            for name, identity in {
                "therapist": THERAPIST,
                "patient": PATIENT,
                "third": THIRD,
            }.items()
        },
        "invite": {
            "pairing": INVITE.pairing,
            "name": INVITE.name,
            "bytes": INVITE.to_bytes().hex(),
            "letters": INVITE.letters(),
            "text": INVITE.text(),
        },
        "safety_number": list(safety_number(THERAPIST.public, PATIENT.public)),
    }


def sealed_files() -> Iterator[tuple[str, str, str, bytes]]:
    """Name, who opens it, what it is or by which sentence it is refused, and the bytes."""
    card, summary = examples.full_card(), examples.full_summary()
    good = seal(card, THERAPIST)
    yield "good_card", "patient", "practice-routine", good
    yield "good_small_card", "patient", "practice-routine", seal(examples.small_card(2), THERAPIST)
    yield "good_summary", "therapist", "practice-report", seal(summary, PATIENT)
    yield "good_answer", "therapist", "practice-answer", seal(examples.answer(), PATIENT)
    middle = len(good) // 2
    yield (
        "one_bit",
        "patient",
        "damaged",
        good[:middle] + bytes([good[middle] ^ 1]) + good[middle + 1 :],
    )
    yield "cut_off", "patient", "damaged", good[:-1]
    yield "empty", "patient", "empty", b""
    yield (
        "for_another",
        "patient",
        "for_somebody_else",
        seal(examples.small_card(1, THIRD.recipient), THERAPIST),
    )
    yield "third_party", "patient", "stranger", seal(card, THIRD)
    yield "own", "patient", "your_own", seal(card, PATIENT)
    yield (
        "packed_again",
        "patient",
        "wrapped_again",
        _packed(THERAPIST, examples.small_card(1, THIRD.recipient)),
    )
    yield "unsigned", "patient", "unsigned", age_encrypted(encoded(card), PATIENT.recipient)
    yield (
        "newer_wrapping",
        "patient",
        "newer",
        age_encrypted(b"PRX2" + bytes(80), PATIENT.recipient),
    )
    yield (
        "stanza_flood",
        "patient",
        "crowded_header",
        good.replace(b"\n->", b"\n" + MANY_STANZAS * 60 + b"->", 1),
    )
    yield "invitation", "patient", "an_invitation", INVITE.text().encode()
    payload = encoded(examples.small_card())
    yield (
        "newer_payload",
        "patient",
        "newer",
        _wrapped(payload.replace(b'"version":1', b'"version":2')),
    )
    yield (
        "twice",
        "patient",
        "against_format",
        _wrapped(payload.replace(b'"seq":1', b'"seq":1,"seq":1')),
    )
    yield (
        "unknown_key",
        "patient",
        "against_format",
        _wrapped(payload.replace(b'"seq":1', b'"seq":1,"x":1')),
    )
    yield (
        "fraction",
        "patient",
        "against_format",
        _wrapped(payload.replace(b'"seq":1', b'"seq":1.0')),
    )
    yield (
        "large_number",
        "patient",
        "against_format",
        _wrapped(payload.replace(b'"seq":1', b'"seq":%d' % 2**63)),
    )
    yield (
        "bidi",
        "patient",
        "hidden_characters",
        _wrapped(payload.replace(b"Calm", "Calm\u202e".encode())),
    )
    yield (
        "piled_up",
        "patient",
        "hidden_characters",
        _wrapped(payload.replace(b"Calm", ("Z" + "\u0338" * 9).encode())),
    )
    yield (
        "not_nfc",
        "patient",
        "hidden_characters",
        _wrapped(payload.replace(b"Calm", "Cafe\u0301".encode())),
    )
    yield "mark_at_start", "patient", "against_format", _wrapped(b"\xef\xbb\xbf" + payload)


def _packed(signer: Identity, card: examples.RoutineCard) -> bytes:
    """A card as it is for its own recipient, sealed for the patient."""
    payload = encoded(card)
    signature = signer.sign(signed_bytes(card.format, card.to, payload))
    return age_encrypted(b"PRX1" + signature + payload, PATIENT.recipient)


def _wrapped(payload: bytes) -> bytes:
    """Whatever payload, rightly signed by the therapist."""
    signature = THERAPIST.sign(signed_bytes("practice-routine", PATIENT.recipient, payload))
    assert len(signature) == SIGNATURE_BYTES
    return age_encrypted(b"PRX1" + signature + payload, PATIENT.recipient)


def main() -> int:
    """Write all vectors; what each must lead to stands in index.json."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    text = json.dumps(key_facts(), indent=2, ensure_ascii=False)
    (FOLDER / "keys.json").write_text(text + "\n", encoding="utf-8")
    index = {}
    for name, reader, leads_to, raw in sealed_files():
        (FOLDER / f"{name}.age").write_bytes(raw)
        index[name] = {"reader": reader, "leads_to": leads_to}
    text = json.dumps(index, indent=2)
    (FOLDER / "index.json").write_text(text + "\n", encoding="utf-8")
    print(f"{FOLDER.relative_to(ROOT)}: index.json says what each of them must lead to")
    return 0


if __name__ == "__main__":
    sys.exit(main())
