"""What two people typed, through their stores and sealed files, with what a real day brings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs

from mindbody.caseload import new_assignment
from mindbody.core.report import Period
from mindbody.errors import InvalidFile, UntrustedFile
from mindbody.exchange.keys import Identity
from mindbody.exchange.payload import encoded
from mindbody.exchange.seal import age_encrypted, open_card, open_summary, seal, signed_bytes
from scripts.exchange_examples import small_card
from tests.two_people import LIBRARY, MONDAY, Two

START = MONDAY.date()
CALM = LIBRARY.routine("daily_calm")
# Decomposed as a Mac types it, pasted with a tab, a hidden mark and a line break of Windows.
TYPED, TRAVELS = "Cafe\u0301\tis\u202e hard\r\nto say", "Café is hard\nto say"


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    found = Two(tmp_path)
    yield found
    found.close()


def test_what_was_typed_or_pasted_never_keeps_a_file_from_leaving(two: Two) -> None:
    id = two.pair()
    two.caseload.assign(id, new_assignment(CALM, START, TYPED), CALM)
    seen = two.files.take_card(two.caseload.card(id, TYPED))
    assert (seen.note, seen.assigned[0].assignment.reason) == (TRAVELS, TRAVELS)
    two.plan.diary.note(TYPED, share=True)
    draft = two.files.strike(two.files.draft_summary(id, Period(START, START)), "notes", False)
    assert [note.text for note in draft.summary.notes] == [TRAVELS]
    two.caseload.take(two.files.summary_file(draft))


def test_a_summary_holds_what_its_draft_showed_and_nothing_else(two: Two) -> None:
    id = two.pair()
    two.plan.diary.note("mine alone")
    two.plan.diary.note("for you", share=True)
    draft = two.files.draft_summary(id, Period(START, START))
    for fields in ([], ["notes"]):
        for field in fields:
            draft = two.files.strike(draft, field, False)
        raw = two.files.summary_file(draft)
        identity, peers = two.caseload.peers.identity, two.caseload.peers.to_open_with()
        opened = open_summary(raw, identity, peers)
        assert opened.content == structs.replace(draft.summary, seq=opened.content.seq)
        assert b"mine alone" not in opened.payload
        assert (b"for you" in opened.payload) is bool(fields)


def test_what_others_send_is_refused_in_words_and_changes_nothing(two: Two) -> None:
    """A third party's file, one for another patient packed again, one changed bit."""
    id = two.pair()
    two.caseload.assign(id, new_assignment(CALM, START), CALM)
    good = two.caseload.card(id)
    patient, therapist = two.plan.peers.identity, two.caseload.peers.identity
    other = small_card(9, Identity.make().recipient)
    signature = therapist.sign(signed_bytes(other.format, other.to, encoded(other)))
    packed = age_encrypted(b"PRX1" + signature + encoded(other), patient.recipient)
    third = seal(small_card(9, patient.recipient), Identity.make())
    changed = good[:-1] + bytes([good[-1] ^ 1])
    for raw, kind, words in (
        (third, UntrustedFile, "not signed by anybody you are paired with"),
        (packed, UntrustedFile, "packed again for you"),
        (changed, InvalidFile, "changed or cut off on its way"),
        (age_encrypted(b"words", patient.recipient), UntrustedFile, "nobody has signed it"),
    ):
        with pytest.raises(kind, match=words):
            two.files.take_card(raw)
        assert two.plan.assigned() == ()
    two.files.take_card(good)
    assert len(two.plan.assigned()) == 1
    assert open_card(good, patient, two.plan.peers.to_open_with()).peer.pairing == id
