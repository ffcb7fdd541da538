"""What a patient and a therapist do in their windows, side by side: pair, assign, practise."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.ui.therapist.desk import Desk
from tests.ui.conftest import run


class Answers(Protocol):
    """What is answered in the next dialogs."""

    opens: str
    saves: str


def pair(patient: App, desk: Desk, files: Answers, folder: Path, alias: str, name: str) -> None:
    desk.people.add_button.click()
    desk.people.adding.alias.setText(alias)
    desk.people.adding.add_button.click()
    desk.pairing.name.setText(name)
    desk.pairing.name.editingFinished.emit()
    patient.window.nav.plan.click()
    patient.planning.screen.pair_button.click()
    meeting = patient.planning.handing.pair
    meeting.letters.setText(desk.pairing.letters.toPlainText())
    meeting.read_button.click()
    files.saves = files.opens = str(folder / "answer.age")
    meeting.hand_over.save_button.click()
    desk.pairing.answer_button.click()
    assert meeting.number.groups == desk.pairing.number.groups
    desk.pairing.same_button.click()
    meeting.same_button.click()


def assign(desk: Desk, files: Answers, folder: Path, why: str) -> None:
    desk.show_person(desk.person_id)
    desk.person.assign_button.click()
    title = desk.workbench.composing.library.routine("daily_calm").title
    next(row for row in desk.workbench.routines.rows if row.routine.title == title).row.click()
    desk.workbench.assigning.reason.setText(why)
    desk.workbench.assigning.schedule.times.chips["2"].click()
    desk.workbench.assigning.keep_button.click()
    files.saves = files.opens = str(folder / "card.age")
    desk.person.hand_over.save_button.click()


def take_in(patient: App) -> None:
    patient.window.nav.plan.click()
    patient.planning.screen.sharing.card_button.click()
    patient.planning.handing.card.open_button.click()
    patient.planning.handing.card.take_button.click()


def practise(patient: App, clock: ManualClock, share: float) -> None:
    """Two presses from anywhere: home, Begin."""
    patient.window.nav.today.click()
    assert patient.home.planned is not None
    patient.home.hero.begin_button.click()
    bridge = patient.practice.bridge
    assert bridge is not None
    length_ms = bridge.player.timeline.length_ms
    run(patient, clock, length_ms + 3_000 if share == 1.0 else length_ms * share, 1_000)
    patient.session.end()
