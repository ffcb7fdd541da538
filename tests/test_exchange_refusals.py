"""What comes from elsewhere is refused with a sentence that helps, and nothing has changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from mindbody.caseload import new_assignment
from mindbody.core.report import Period
from mindbody.errors import InvalidFile, UntrustedFile
from mindbody.exchange.invite import Invite, answer_to
from mindbody.exchange.keys import Identity
from mindbody.exchange.seal import open_card, seal
from mindbody.store.cipher import Connection
from mindbody.store.exchanged import payload_of
from tests.two_people import LIBRARY, MONDAY, Two

START = MONDAY.date()
CALM = LIBRARY.routine("daily_calm")
UID = "00000000-0000-4000-8000-000000000001"


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    found = Two(tmp_path / "one")
    yield found
    found.close()


@pytest.fixture
def others(tmp_path: Path) -> Iterator[Two]:
    found = Two(tmp_path / "other")
    yield found
    found.close()


def rows(two: Two) -> list[object]:
    """Everything that both stores hold of the exchange."""

    def read(connection: Connection) -> list[object]:
        tables = ("peer", "assignment", "entry", "exchanged", "told_session", "document")
        return [connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables]

    stores = (two.patient_records.store, two.therapist_records.store)
    return [store.call(read).result() for store in stores]


def test_a_third_party_is_refused_on_both_sides(two: Two, others: Two) -> None:
    id, other = two.pair(), others.pair()
    others.caseload.assign(other, new_assignment(CALM, START), CALM)
    foreign_card = others.caseload.card(other)
    foreign_summary = others.files.summary_file(
        others.files.draft_summary(other, Period(START, START))
    )
    # Somebody who knows the recipient's public key, and nothing else.
    (peer,) = two.plan.peers.to_open_with()
    stranger, to = Identity.make(), two.plan.peers.identity.recipient
    two.caseload.assign(id, new_assignment(CALM, START), CALM)
    real = two.caseload.card(id)
    card = open_card(real, two.plan.peers.identity, [peer]).content
    forged = seal(msgspec.structs.replace(card, seq=9, to=to), stranger)
    before = rows(two)
    for raw in (foreign_card, forged, b"", b"not a file", real[:-1], foreign_summary):
        with pytest.raises(InvalidFile) as refused:
            two.files.take_card(raw)
        assert refused.value.message
        assert refused.value.hint
        with pytest.raises(InvalidFile):
            two.caseload.take(raw)
    assert rows(two) == before
    two.files.take_card(real)


def test_one_changed_bit_is_refused(two: Two) -> None:
    id = two.pair()
    two.caseload.assign(id, new_assignment(CALM, START), CALM)
    real = two.caseload.card(id)
    before = rows(two)
    for at in range(0, len(real), 97):
        changed = bytearray(real)
        changed[at] ^= 1
        with pytest.raises(InvalidFile):
            two.files.take_card(bytes(changed))
    assert rows(two) == before


def test_a_card_for_somebody_else_packed_again_is_refused(two: Two) -> None:
    """The patient opens their own card and packs it again for another patient."""
    import pyrage

    two.pair()
    second = two.caseload.add("Kim")
    invite = two.caseload.invite(second.id)
    kim = Identity.make()
    two.caseload.take(seal(answer_to(invite, kim, UID, two.clock.wall()), kim))
    two.caseload.assign(second.id, new_assignment(CALM, START), CALM)
    card = two.caseload.card(second.id)
    plain = pyrage.decrypt(card, [pyrage.x25519.Identity.from_str(kim.age_identity)])
    recipient = pyrage.x25519.Recipient.from_str(two.plan.peers.identity.recipient)
    with pytest.raises(UntrustedFile):
        two.files.take_card(pyrage.encrypt(plain, [recipient]))


def test_the_other_kind_of_file_is_named(two: Two) -> None:
    id = two.pair()
    two.caseload.assign(id, new_assignment(CALM, START), CALM)
    with pytest.raises(InvalidFile):
        two.caseload.take(two.caseload.card(id))
    summary = two.files.summary_file(two.files.draft_summary(id, Period(START, START)))
    with pytest.raises(InvalidFile):
        two.files.take_card(summary)


def test_an_answer_to_no_invitation_is_refused(two: Two) -> None:
    invite = Invite.of(two.caseload.peers.identity, "Dr. Vale")
    two.files.take_invite(invite)
    with pytest.raises(InvalidFile, match="not yours, or that you deleted"):
        two.caseload.take(two.files.answer(invite.pairing))


def test_other_keys_show_plainly_and_wait_for_a_comparison(two: Two) -> None:
    """The therapist has a new computer: same pairing, other keys."""
    id = two.pair()
    old = two.plan.peers.one(id).keys
    renewed = Invite.of(Identity.make(), "Dr. Vale", id)
    seen = two.files.look_at_invite(renewed.text())
    assert seen.is_key_changed
    assert seen.known is not None
    known = two.files.take_invite(seen.invite)
    assert (known.is_key_changed, known.is_verified, known.keys) == (True, False, old)
    assert two.plan.peers.number(id) == seen.number
    with pytest.raises(InvalidFile, match="has not been compared"):
        two.files.summary_file(two.files.draft_summary(id, Period(START, START)))
    # The numbers differ: the old keys stay, and are as good as they were.
    known = two.plan.peers.say_different(id)
    assert (known.is_key_changed, known.is_verified, known.keys) == (False, True, old)
    # The next time they are the same: numbers of cards begin anew.
    two.files.take_invite(seen.invite)
    known = two.plan.peers.say_same(id)
    assert (known.is_key_changed, known.is_verified, known.keys) == (False, True, renewed.keys)
    assert known.last is None
    # The same invitation once more changes nothing.
    known = two.files.take_invite(seen.invite)
    assert (known.is_key_changed, known.is_verified) == (False, True)
    assert two.files.look_at_invite(renewed.text()).is_key_changed is False


def test_a_patient_with_new_keys_needs_a_look_first(two: Two) -> None:
    id = two.pair()
    patient = Identity.make()
    invite = two.caseload.invite(id)
    taken = two.caseload.take(seal(answer_to(invite, patient, UID, two.clock.wall()), patient))
    assert taken.person.is_key_changed
    (line,) = two.caseload.people()
    assert line.looks[0] == "key_changed"


def test_nothing_is_sealed_before_pairing(two: Two) -> None:
    person = two.caseload.add("Robin")
    with pytest.raises(InvalidFile, match="not exchanged your keys"):
        two.caseload.card(person.id)
    with pytest.raises(InvalidFile, match="not exchanged your keys"):
        two.caseload.peers.number(person.id)
    with pytest.raises(InvalidFile, match="not exchanged your keys"):
        two.caseload.peers.say_same(person.id)
    two.plan.peers.add(person.id, "Dr. Vale")
    with pytest.raises(InvalidFile, match="not exchanged your keys"):
        two.files.answer(person.id)
    with pytest.raises(InvalidFile, match="not exchanged your keys"):
        two.files.draft_summary(person.id, Period(START, START))


@pytest.mark.parametrize("alias", ["", "  ", "x" * 41])
def test_an_alias_is_short_and_not_empty(two: Two, alias: str) -> None:
    with pytest.raises(InvalidFile, match="1 to 40 letters"):
        two.caseload.add(alias)
    assert two.caseload.people() == ()


def test_a_name_that_no_invitation_holds_is_refused(two: Two) -> None:
    with pytest.raises(InvalidFile, match="too long"):
        two.caseload.name = "x" * 25
    assert two.caseload.name == ""
    two.caseload.name = "Dr. Vale"
    two.open_again()
    assert two.caseload.name == "Dr. Vale"


def test_what_came_in_is_kept_as_proof(two: Two) -> None:
    id = two.pair()
    two.caseload.assign(id, new_assignment(CALM, START), CALM)
    two.files.take_card(two.caseload.card(id))
    kept = two.patient_records.store.call(lambda connection: payload_of(connection, id, 1)).result()
    assert b'"practice-routine"' in kept[64:]
    with pytest.raises(KeyError):
        two.patient_records.store.call(lambda connection: payload_of(connection, id, 2)).result()


def test_somebody_who_is_forgotten_leaves_nothing(two: Two) -> None:
    id = two.pair()
    two.caseload.assign(id, new_assignment(CALM, START), CALM)
    two.caseload.peers.archive(id)
    assert two.caseload.people() == ()
    two.caseload.peers.archive(id, False)
    assert len(two.caseload.people()) == 1
    two.caseload.peers.forget(id)
    assert two.caseload.people() == ()
    peers, assignments, entries, exchanged, told, _ = rows(two)[1]  # type: ignore[misc]
    assert (peers, assignments, entries, exchanged, told) == ([], [], [], [], [])
    with pytest.raises(KeyError):
        two.caseload.peers.one(id)
