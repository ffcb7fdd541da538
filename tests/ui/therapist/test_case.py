"""The therapist's half of the whole way: pair, assign, give, read; and what is refused."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mindbody.clock import ManualClock
from mindbody.core.ledger import Reason
from mindbody.core.report import Period
from mindbody.core.session import Outcome
from mindbody.exchange.invite import invite_from_text
from mindbody.exchange.qr import invite_from_picture
from tests.two_people import practised

from .conftest import Patient, Practice

CALM = "Daily calm"


def pick(practice: Practice, title: str) -> None:
    """Choose a routine for the person who is shown."""
    practice.desk.person.assign_button.click()
    row = next(row for row in practice.desk.workbench.routines.rows if row.routine.title == title)
    row.row.click()


def assign(practice: Practice, reason: str = "So that evenings are softer.") -> None:
    title = practice.desk.workbench.composing.library.routine("daily_calm").title
    practice.desk.show_person(practice.desk.person_id)
    pick(practice, title)
    assigning = practice.desk.workbench.assigning
    assigning.reason.setText(reason)
    assigning.keep_button.click()


def told(practice: Practice) -> str:
    return practice.space.shell.strip.text.text()


def open_file(practice: Practice, path: Path) -> None:
    practice.files.next = str(path)
    practice.desk.people.file_button.click()


def test_pairing_goes_by_the_window(practice: Practice) -> None:
    id = practice.pair(verified=False)
    pairing = practice.desk.pairing
    assert pairing.person is not None
    assert (pairing.person.id, pairing.person.is_verified) == (id, False)
    mine = "".join(pairing.number.groups)
    assert mine == "".join(practice.patient.plan.peers.number(id))
    assert len(mine) == 60
    pairing.same_button.click()
    assert practice.desk.caseload.peers.one(id).is_verified
    assert pairing.same_button.isHidden()


def test_the_code_on_the_screen_is_read_by_a_camera(practice: Practice) -> None:
    practice.pair()
    pairing = practice.desk.pairing
    picture = (
        pairing.code.grab()
        .toImage()
        .convertToFormat(pairing.code.grab().toImage().Format.Format_Grayscale8)
    )
    width, high = picture.width(), picture.height()
    rows = [bytes(picture.constScanLine(y))[:width] for y in range(high)]
    found = invite_from_picture(memoryview(b"".join(rows)), width, high)
    assert found == invite_from_text(pairing.letters.toPlainText())


def test_what_is_assigned_arrives_with_its_reasons(practice: Practice) -> None:
    id = practice.pair()
    practice.desk.show_person(id)
    pick(practice, practice.desk.workbench.composing.library.routine("daily_calm").title)
    assigning = practice.desk.workbench.assigning
    assigning.reason.setText("So that evenings are softer.")
    assigning.reasons[0].setText("Because looking round is easy.")
    assigning.schedule.times.chips["2"].click()
    assigning.schedule.days.chips["4"].click()
    assigning.schedule.part_of_day.chips["evening"].click()
    assigning.schedule.cue.setText("after supper")
    assigning.limits.holds.setChecked(False)
    assigning.limits.reason.setText("Stays feel tight.")
    assigning.keep_button.click()
    card = practice.give_card()
    seen = practice.patient.files.take_card(card.read_bytes())
    (one,) = seen.assigned
    given = one.assignment
    assert given.reason == "So that evenings are softer."
    assert given.step_reasons[0] == "Because looking round is easy."
    assert (given.frequency.times_per_day, given.frequency.days_per_week) == (2, 4)
    assert given.window is not None
    assert given.cue == "after supper"
    assert not given.envelope.holds
    assert given.envelope_reason == "Stays feel tight."
    assert not practice.patient.space.envelope.holds


def test_plan_in_steps_exposure_and_marks_arrive(practice: Practice) -> None:
    id = practice.pair()
    practice.desk.show_person(id)
    pick(practice, practice.desk.workbench.composing.library.routine("daily_calm").title)
    assigning = practice.desk.workbench.assigning
    assigning.stages_fold.head.click()
    assigning.stages.on.setChecked(True)
    assigning.stages.back.setText("when my chest gets tight")
    assigning.exposure_fold.head.click()
    assigning.exposure.add_button.click()
    assigning.exposure.rows[0].text.setText("The market on a quiet day")
    assigning.exposure.rows[0].planned.slider.setValue(5)
    assigning.keep_button.click()
    person = practice.desk.person
    person.marks.kind.chips["infusion"].click()
    person.marks.when.slider.setValue(person.marks.when.slider.value() + 2)
    person.marks.add_button.click()
    seen = practice.patient.files.take_card(practice.give_card().read_bytes())
    given = seen.assigned[0].assignment
    assert given.titration is not None
    assert [stage.length_ms for stage in given.titration.stages] == [360_000, 480_000, 600_000]
    assert given.titration.back == "when my chest gets tight"
    assert [(item.item, item.planned) for item in given.exposure] == [
        ("The market on a quiet day", 4)
    ]
    assert [mark.kind for mark in seen.marks] == ["infusion"]


def test_the_page_shows_what_was_told(
    qtbot: QtBot, practice: Practice, clock: ManualClock, tmp_path: Path
) -> None:
    id = practice.pair()
    assign(practice)
    patient = practice.patient
    patient.files.take_card(practice.give_card().read_bytes())
    (one,) = patient.plan.assigned()
    start = one.assignment.start
    for n, (before, after) in enumerate(((6, 4), (5, 4), (7, 4))):
        practised(
            patient.records, f"s{n}", "daily_calm", assignment=one.id, before=before, after=after
        )
        clock.advance(3_600_000)
    practised(
        patient.records,
        "stopped",
        "daily_calm",
        assignment=one.id,
        ran_ms=20_000,
        outcome=Outcome.SWITCHED_TO_GROUNDING,
    )
    patient.plan.diary.not_done(one.id, Reason.NO_TIME)
    summary = tmp_path / "summary.age"
    patient.tell(id, Period(start, start + timedelta(days=6)), summary)
    practice.desk.show_people()
    open_file(practice, summary)
    report = practice.desk.report
    assert practice.space.shell.pages.currentWidget() is report
    shown = [view.spoken_name() for view in report.view.views]
    assert shown[0] == "Safety. 1 session was stopped for Ground me."
    assert "3 of 5 planned sessions completed (60 %)" in shown[2]
    assert any("No time (1)" in part for part in shown)
    text = report.text.toPlainText()
    assert text.startswith("Safety: 1 session ended for Ground me")
    assert "Blue heron" in text
    practice.desk.show_people()
    assert practice.desk.people.model.line(0).reason == "Safety entry"


def refused(practice: Practice, path: Path) -> str:
    """What is said to a file, with nothing taken in."""
    practice.desk.show_people()
    before = practice.desk.caseload.people()
    open_file(practice, path)
    assert practice.desk.caseload.people() == before
    return told(practice)


def test_files_that_do_not_belong_are_refused_in_words(
    practice: Practice, clock: ManualClock, tmp_path: Path, library: object
) -> None:
    id = practice.pair()
    assign(practice)
    patient = practice.patient
    patient.files.take_card(practice.give_card().read_bytes())
    today = patient.plan.diary.today
    old, new, changed = tmp_path / "old.age", tmp_path / "new.age", tmp_path / "bit.age"
    patient.tell(id, Period(today, today), old)
    practised(patient.records, "a", "daily_calm")
    patient.tell(id, Period(today, today), new)
    open_file(practice, new)
    assert "new" in told(practice)
    raw = bytearray(new.read_bytes())
    raw[-9] ^= 1
    changed.write_bytes(raw)
    sentences = [
        (new, "You have this file already."),
        (old, "older than one you have already"),
        (changed, "changed or cut off"),
        (tmp_path / "card.age", "sealed for somebody else"),
    ]
    for path, words in sentences:
        assert words in refused(practice, path)


def test_a_summary_of_somebody_else_is_refused(
    practice: Practice, clock: ManualClock, tmp_path: Path
) -> None:
    id = practice.pair()
    stranger = Patient(clock, practice.desk.workbench.composing.library, tmp_path / "stranger")
    try:
        pairing = practice.desk.pairing
        stranger.answer(pairing.letters.toPlainText(), tmp_path / "theirs.age")
        stranger.plan.peers.say_same(id)
        today = stranger.plan.diary.today
        stranger.tell(id, Period(today, today), tmp_path / "strange.age")
    finally:
        stranger.records.log.close()
    assert "not signed by anybody you are paired with" in refused(
        practice, tmp_path / "strange.age"
    )


def test_other_keys_show_as_a_banner_and_hold_only_after_a_comparison(
    practice: Practice, clock: ManualClock, tmp_path: Path
) -> None:
    id = practice.pair()
    renewed = Patient(clock, practice.desk.workbench.composing.library, tmp_path / "renewed")
    try:
        letters = practice.desk.pairing.letters.toPlainText()
        renewed.answer(letters, tmp_path / "again.age")
        old = practice.desk.pairing.number.groups
        open_file(practice, tmp_path / "again.age")
        pairing, peers = practice.desk.pairing, practice.desk.caseload.peers
        assert "do not hold yet" in pairing.state.text()
        assert pairing.number.groups != old
        assert "".join(pairing.number.groups) == "".join(renewed.plan.peers.number(id))
        practice.desk.show_person(id)
        assert not practice.desk.person.banner_card.isHidden()
        assert practice.desk.person.looks.text().startswith("New keys")
        practice.desk.person.banner_button.click()
        pairing.same_button.click()
        assert peers.one(id).is_verified
        practice.desk.show_person(id)
        assert practice.desk.person.banner_card.isHidden()
    finally:
        renewed.records.log.close()


def test_a_shared_folder_is_looked_into(
    practice: Practice, clock: ManualClock, tmp_path: Path
) -> None:
    id = practice.pair()
    shared = tmp_path / "shared"
    shared.mkdir()
    patient = practice.patient
    today = patient.plan.diary.today
    practised(patient.records, "a", "daily_calm")
    patient.tell(id, Period(today, today), tmp_path / "summary.age")
    practice.space.show_settings()
    practice.files.next = str(shared)
    practice.space._choose_folder()
    (shared / "notes.txt").write_text("not ours")
    shutil.copy(tmp_path / "card.age" if (tmp_path / "card.age").exists() else __file__, shared)
    name = "0f0e0d0c-0b0a-4908-8706-050403020100.age"
    shutil.copy(tmp_path / "summary.age", shared / name)
    practice.desk.incoming.look()
    clock.advance(11_000)
    practice.desk.incoming.look()
    assert practice.desk.caseload.last_told(id) == Period(today, today)
    assert practice.space.shell.pages.currentWidget() is practice.desk.report
    practice.desk.show_people()
    clock.advance(120_000)
    practice.desk.incoming.look()
    assert practice.space.shell.pages.currentWidget() is practice.desk.people


def test_nobody_is_lost_by_mistake(practice: Practice) -> None:
    id = practice.pair()
    practice.desk.show_person(id)
    person = practice.desk.person
    person.forget_button.click()
    assert practice.desk.caseload.peers.find(id) is not None
    assert "for good" in person.sure.text()
    person.forget_button.click()
    assert practice.desk.caseload.peers.find(id) is None
    assert practice.desk.people.model.is_empty


def test_a_name_and_being_put_away(practice: Practice) -> None:
    id = practice.pair()
    practice.desk.show_person(id)
    person = practice.desk.person
    person.alias.setText("Grey seal")
    person.alias.editingFinished.emit()
    assert person.title.text() == "Grey seal"
    person.away_button.click()
    assert practice.desk.people.model.rowCount() == 0
    assert practice.desk.caseload.peers.one(id).is_archived


def test_a_name_that_is_none_is_refused_where_it_is_typed(practice: Practice) -> None:
    people = practice.desk.people
    people.add_button.click()
    people.adding.add_button.click()
    assert people.adding.problem.text()
    assert not people.adding.isHidden()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_list_is_walked_and_opened_by_keys(
    qtbot: QtBot, practice: Practice, key: Qt.Key
) -> None:
    practice.pair("Blue heron")
    practice.desk.caseload.add("Grey seal")
    practice.desk.show_people()
    people = practice.desk.people
    qtbot.keyClick(people.search, Qt.Key.Key_Down)
    people.list.setFocus()
    qtbot.keyClick(people.list, Qt.Key.Key_Down)
    second = people.model.line(people.list.currentIndex().row())
    qtbot.keyClick(people.list, key)
    assert practice.desk.person_id == second.id
