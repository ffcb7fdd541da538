"""Two profiles on one machine, driven through their windows: what is refused, and how it is said.

The whole way that goes well is in test_two_windows.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.core.report import Period
from mindbody.exchange.keys import Identity
from mindbody.exchange.payload import encoded
from mindbody.exchange.seal import age_encrypted, open_summary, signed_bytes
from mindbody.library import Library
from mindbody.settings import Role, Settings
from mindbody.ui.screens.session import Stage
from mindbody.ui.therapist.desk import Desk
from mindbody.ui.therapist.space import TherapistSpace
from tests.ui.conftest import OpenProgram, run
from tests.ui.plan.conftest import Dialogs, dialogs
from tests.ui.therapist.conftest import Patient

__all__ = ["dialogs"]

ALIAS = "Blue heron"
WHY = "So that the evenings are mine again."
PRACTICE = "resonance_breathing"


@dataclass
class Both:
    """Two windows, a folder between them, and what the dialogs answer."""

    patient: App
    therapist: TherapistSpace
    dialogs: Dialogs
    clock: ManualClock
    folder: Path

    @property
    def desk(self) -> Desk:
        return self.therapist.desk

    def file(self, name: str) -> Path:
        return self.folder / name

    def saves(self, name: str) -> Path:
        self.dialogs.saves = str(self.file(name))
        return self.file(name)

    def opens(self, name: str) -> None:
        self.dialogs.opens = str(self.file(name))


@pytest.fixture
def both(open_program: OpenProgram, dialogs: Dialogs, clock: ManualClock, tmp_path: Path) -> Both:
    ready = Settings(preparation_s=0, first_run_done=True, tone_heard=True)
    patient = open_program(ready, "patient", config="patient-config").content
    their = Settings(preparation_s=0, first_run_done=True, role=Role.THERAPIST)
    therapist = open_program(their, "therapist", config="therapist-config").content
    assert isinstance(patient, App)
    assert isinstance(therapist, TherapistSpace)
    folder = tmp_path / "between"
    folder.mkdir()
    return Both(patient, therapist, dialogs, clock, folder)


def pair(both: Both) -> None:
    """The invitation goes over as letters, the answer as a file, the number is compared."""
    people, pairing = both.desk.people, both.desk.pairing
    people.add_button.click()
    people.adding.alias.setText(ALIAS)
    people.adding.add_button.click()
    pairing.name.setText("R. Okafor")
    pairing.name.editingFinished.emit()
    both.patient.window.nav.plan.click()
    plan = both.patient.planning.screen
    (plan.pair_button if plan.pair_button.isVisible() else plan.sharing.pair_button).click()
    theirs = both.patient.planning.handing.pair
    theirs.letters.setText(pairing.letters.toPlainText())
    theirs.read_button.click()
    both.saves("answer.age")
    theirs.hand_over.save_button.click()
    both.opens("answer.age")
    pairing.answer_button.click()
    assert theirs.number.groups == pairing.number.groups
    assert len(pairing.number.groups) == 12
    theirs.same_button.click()
    pairing.same_button.click()


def assign(both: Both) -> None:
    """Composed from one exercise, three times a day, with its reasons; given as a file."""
    desk = both.desk
    desk.workbench.show_routines()
    desk.workbench.routines.new_button.click()
    adding = desk.workbench.composer.adding
    adding.set_open(True)
    assert adding.inside is not None
    rows = adding.inside.found  # type: ignore[attr-defined]
    rows.opened.emit(next(item for item in rows.items if item.id == PRACTICE))
    desk.workbench.composer.name.setText("Evening breath")
    desk.workbench.composer.keep_button.click()
    desk.shell.nav.people.click()
    desk.people.list.opened.emit(desk.people.model.line(0).id)
    desk.person.assign_button.click()
    next(
        row for row in desk.workbench.routines.rows if row.routine.title == "Evening breath"
    ).row.click()
    desk.workbench.assigning.reason.setText(WHY)
    desk.workbench.assigning.reasons[0].setText("Because it is slow.")
    desk.workbench.assigning.schedule.times.chips["3"].click()
    desk.workbench.assigning.schedule.days.chips["7"].click()
    desk.workbench.assigning.keep_button.click()
    both.saves("card.age")
    desk.person.hand_over.save_button.click()


def take_in(both: Both, name: str) -> None:
    window, planning = both.patient.window, both.patient.planning
    window.nav.plan.click()
    both.opens(name)
    planning.screen.sharing.card_button.click()
    planning.handing.card.open_button.click()
    planning.handing.card.take_button.click()
    planning.handing.card.back_button.click()


def practise(both: Both, share: float) -> None:
    app = both.patient
    app.window.show_home()
    app.home.hero.begin_button.click()
    assert app.session.stage is Stage.SESSION
    bridge = app.practice.bridge
    assert bridge is not None
    whole = bridge.player.timeline.length_ms
    run(app, both.clock, whole * share + 3_000 * (share == 1.0), 500)
    app.session.end()
    both.clock.advance(3_600_000)


def send(both: Both, name: str) -> Path:
    both.patient.window.nav.plan.click()
    planning = both.patient.planning
    planning.screen.sharing.what_button.click()
    summary = planning.handing.summary
    if not summary.fields["ledger"].tick.isChecked():
        summary.fields["ledger"].tick.click()
    path = both.saves(name)
    summary.hand_over.save_button.click()
    return path


def read(both: Both, name: str) -> str:
    """Open a file on the therapist's side; what is said to it."""
    both.desk.shell.nav.people.click()
    both.opens(name)
    both.desk.people.file_button.click()
    return both.desk.shell.strip.text.text()


def stranger_file(both: Both, library: Library) -> None:
    """Somebody who answered the same invitation and was never compared sends a summary."""
    third = Patient(both.clock, library, both.folder / "third")
    try:
        letters = both.desk.pairing.letters.toPlainText()
        id = third.answer(letters, both.file("third-answer.age"))
        third.plan.peers.say_same(id)
        today = third.plan.diary.today
        third.tell(id, Period(today, today), both.file("third.age"))
    finally:
        third.records.log.close()


def packed_again(both: Both, name: str) -> None:
    """What the patient signed for somebody else, sealed anew for this therapist."""
    patient, desk = both.patient.plan.peers.identity, both.desk.caseload.peers
    opened = open_summary(both.file(name).read_bytes(), desk.identity, desk.to_open_with())
    other = msgspec.structs.replace(opened.content, to=Identity.make().recipient, seq=90)
    payload = encoded(other)
    signature = patient.sign(signed_bytes(other.format, other.to, payload))
    both.file("packed.age").write_bytes(
        age_encrypted(b"PRX1" + signature + payload, desk.identity.recipient)
    )


def test_what_does_not_belong_is_refused_with_a_sentence_that_helps(
    both: Both, library: Library
) -> None:
    pair(both)
    assign(both)
    take_in(both, "card.age")
    practise(both, 1.0)
    send(both, "first.age")
    practise(both, 1.0)
    second = send(both, "second.age")
    assert "came in" in read(both, "second.age")
    stranger_file(both, library)
    packed_again(both, "second.age")
    changed = bytearray(second.read_bytes())
    changed[len(changed) // 2] ^= 1
    both.file("changed.age").write_bytes(changed)
    before = both.desk.caseload.people()
    for name, what, then in (
        ("third.age", "not signed by anybody you are paired with", "pair with them again"),
        ("second.age", "You have this file already", "nothing you need to do"),
        ("first.age", "older than one you have already", "ask the other person"),
        ("packed.age", "made for somebody else and packed again", "Ask the sender"),
        ("changed.age", "changed or cut off on its way", "send it again"),
    ):
        told = read(both, name)
        assert what in told, name
        assert then in told, name
        assert both.desk.shell.pages.currentWidget() is both.desk.people
    assert both.desk.caseload.people() == before
