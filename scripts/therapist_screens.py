"""The screens of a therapist, with a patient made up for the picture: real keys, cards, files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from mindbody.clock import ManualClock
from mindbody.core.report import Period
from mindbody.library import Library
from mindbody.plan_space import PlanSpace
from mindbody.practice_space import PracticeSpace
from mindbody.store import Records, open_records
from mindbody.ui.therapist.pace_panel import SLOWER
from mindbody.ui.therapist.space import TherapistSpace
from scripts.record_screens import practise

OTHERS = ("Grey seal", "Night owl", "Oak", "Silver birch")
MANY = 40
WHY = "So that the evenings are mine again."

Shoot = Callable[[str], None]


def shoot_therapist(space: TherapistSpace, clock: ManualClock, folder: Path, shoot: Shoot) -> None:
    """Every page of the therapist; `folder` is for the patient and the files between them."""
    records = open_records(clock, folder=folder / "patient")
    try:
        _shoot(space, clock, records, folder, shoot)
    finally:
        records.log.close()


def _shoot(
    space: TherapistSpace, clock: ManualClock, records: Records, folder: Path, shoot: Shoot
) -> None:
    desk, library = space.desk, Library.load()
    plan = PlanSpace.of(library, records, PracticeSpace.of(library, records))
    shoot("therapist-nobody")
    id = _pair(space, plan, folder, shoot)
    for alias in OTHERS:
        desk.caseload.add(alias)
    desk.show_person(id)
    desk.person.assign_button.click()
    shoot("therapist-pick")
    desk.workbench.routines.picked.emit(library.routine("daily_calm"))
    desk.workbench.assigning.reason.setText(WHY)
    desk.workbench.assigning.stages_fold.set_open(True)
    shoot("therapist-assign")
    desk.workbench.assigning.compose_button.click()
    desk.workbench.composer.cards[0].fold.set_open(True)
    shoot("therapist-compose")
    desk.workbench.composer.back_button.click()
    desk.workbench.assigning.keep_button.click()
    plan.files.take_card(desk.caseload.card(id))
    practise(records, clock)
    last = clock.wall().date()
    draft = plan.files.draft_summary(id, Period(last - timedelta(days=13), last))
    summary = folder / "summary.age"
    summary.write_bytes(plan.files.summary_file(draft))
    desk.incoming.open(str(summary))
    shoot("therapist-page")
    bar = desk.report.scroller.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    shoot("therapist-page-middle")
    bar.setValue(bar.maximum())
    shoot("therapist-page-end")
    bar.setValue(0)
    desk.report.form.chips["text"].click()
    shoot("therapist-page-text")
    desk.show_people()
    shoot("therapist-people")
    for number in range(MANY):
        desk.caseload.add(f"{OTHERS[number % len(OTHERS)]} {number}")
    desk.show_people()
    shoot("therapist-many-people")
    desk.show_person(id)
    shoot("therapist-person")
    _together(space, clock, shoot)
    desk.workbench.show_routines()
    desk.workbench.routines.script_button.click()
    shoot("therapist-words")
    space.show_settings()
    shoot("therapist-settings")


def _pair(space: TherapistSpace, plan: PlanSpace, folder: Path, shoot: Shoot) -> str:
    desk = space.desk
    desk.people.add_button.click()
    shoot("therapist-add")
    desk.people.adding.alias.setText("Blue heron")
    desk.people.adding.add_button.click()
    desk.pairing.name.setText("R. Okafor")
    desk.pairing.name.editingFinished.emit()
    shoot("therapist-invite")
    seen = plan.files.look_at_invite(desk.pairing.letters.toPlainText())
    known = plan.files.take_invite(seen.invite)
    answer = folder / "answer.age"
    answer.write_bytes(plan.files.answer(known.id))
    desk.incoming.open(str(answer))
    shoot("therapist-number")
    desk.pairing.same_button.click()
    plan.peers.say_same(known.id)
    return known.id


def _together(space: TherapistSpace, clock: ManualClock, shoot: Shoot) -> None:
    desk = space.desk
    desk.person.rows[0].together_button.click()
    bridge = desk.sitting.together.bridge
    assert bridge is not None
    breaths = [span for span in bridge.player.timeline.spans if span.phase]
    while bridge.player.position_ms() < breaths[3].start_ms + 1_500:
        clock.advance(500)
        bridge.tick()
    desk.sitting.together.nudge(SLOWER)
    desk.sitting.together.mark()
    shoot("therapist-together")
    desk.sitting.together.leave()
