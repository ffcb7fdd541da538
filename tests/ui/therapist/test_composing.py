"""Composing: parts with their breath, limits as they are typed, versions, words of one's own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mindbody.core.routine import InTime
from mindbody.errors import StoreDamaged
from mindbody.own_routines import OwnRoutines

from .conftest import Practice
from .test_case import pick


def compose(practice: Practice, *exercises: str) -> None:
    desk = practice.desk
    desk.workbench.show_routines()
    desk.workbench.routines.new_button.click()
    composer = desk.workbench.composer
    composer.adding.set_open(True)
    adding = composer.adding.inside
    assert adding is not None
    for id in exercises:
        item = next(item for item in adding.found.items if item.id == id)  # type: ignore[attr-defined]
        adding.found.opened.emit(item)  # type: ignore[attr-defined]
    composer.name.setText("Evening for two")


def test_a_routine_is_composed_and_kept_with_its_versions(practice: Practice) -> None:
    compose(practice, "resonance_breathing", "sensory_orienting")
    desk = practice.desk
    composer = desk.workbench.composer
    card = composer.cards[0]
    card.fold.set_open(True)
    card.steppers["exhale_ms"].setValue(5_500)  # type: ignore[attr-defined]
    assert composer.total.text()
    composer.keep_button.click()
    (kept,) = desk.caseload.routines.all()
    assert kept.title == "Evening for two"
    assert kept.steps[0].pattern is not None
    assert kept.steps[0].pattern.exhale_ms == 5_500
    desk.workbench.routines.rows[0].edit_button.click()
    composer.cards[1].buttons["Move up"].click()
    composer.keep_button.click()
    versions = desk.caseload.routines.versions(kept.id)
    assert [one.version for one in versions] == [2, 1]
    assert [step.exercise.id for step in versions[0].steps] == [
        "sensory_orienting",
        "resonance_breathing",
    ]


def test_limits_speak_while_it_is_composed(practice: Practice) -> None:
    compose(practice, "resonance_breathing")
    composer = practice.desk.workbench.composer
    card = composer.cards[0]
    card.fold.set_open(True)
    card.steppers["hold_in_ms"].setValue(9_000)  # type: ignore[attr-defined]
    assert not composer.keep_button.isEnabled()
    assert card.problem.text()
    card.steppers["hold_in_ms"].setValue(0)  # type: ignore[attr-defined]
    assert composer.keep_button.isEnabled()


def test_a_routine_of_the_library_begins_one_of_the_therapists_own(practice: Practice) -> None:
    desk = practice.desk
    desk.workbench.show_routines()
    library = next(row for row in desk.workbench.routines.rows if row.routine.id == "daily_calm")
    library.edit_button.click()
    desk.workbench.composer.name.setText("Ours")
    desk.workbench.composer.keep_button.click()
    (own,) = desk.caseload.routines.all()
    assert own.id.startswith("own_")
    assert own.title == "Ours"
    desk.workbench.routines.rows[0].away_button.click()
    assert desk.caseload.routines.all() == ()


def test_what_is_assigned_is_changed_within_the_persons_limits(practice: Practice) -> None:
    practice.pair()
    desk = practice.desk
    desk.show_person(desk.person_id)
    pick(practice, desk.workbench.composing.library.routine("daily_calm").title)
    assigning = desk.workbench.assigning
    assigning.reasons[0].setText("Because it is slow.")
    assigning.limits.session.slider.setValue(2)
    assert not assigning.keep_button.isEnabled()
    assert "longer than agreed" in assigning.problem.text()
    assigning.compose_button.click()
    composer = desk.workbench.composer
    assert not composer.keep_button.isEnabled()
    for card in list(composer.cards[1:]):
        card.buttons["Take out"].click()
    card = composer.cards[0]
    card.fold.set_open(True)
    card.picker.chosen.emit(InTime(180_000))
    assert composer.keep_button.isEnabled()
    composer.keep_button.click()
    assert assigning.keep_button.isEnabled()
    assert assigning.reasons[0].text() == "Because it is slow."
    assigning.keep_button.click()
    (one,) = desk.caseload.assigned(desk.person_id)
    assert one.routine.steps[0].length == InTime(180_000)
    assert one.assignment.envelope.longest_session_ms == 300_000


def test_what_needs_an_unlock_is_opened_with_its_reason(practice: Practice) -> None:
    practice.pair()
    desk = practice.desk
    locked = next(
        entry
        for entry in desk.workbench.composing.library.entries()
        if entry.access_level == "therapist_unlock"
    )
    compose(practice, locked.id)
    desk.workbench.composer.keep_button.click()
    desk.show_person(desk.person_id)
    pick(practice, "Evening for two")
    assigning = desk.workbench.assigning
    assert not assigning.unlock_card.isHidden()
    assigning.unlock_reasons[locked.id].setText("We tried it together.")
    assert assigning.keep_button.isEnabled(), assigning.problem.text()
    assigning.keep_button.click()
    seen = practice.patient.files.take_card(practice.give_card().read_bytes())
    (unlock,) = seen.assigned[0].assignment.unlocks
    assert (unlock.exercise, unlock.reason) == (locked.id, "We tried it together.")


def test_a_step_that_the_routine_cannot_have_is_said_before_it_is_assigned(
    practice: Practice,
) -> None:
    practice.pair()
    desk = practice.desk
    desk.show_person(desk.person_id)
    pick(practice, desk.workbench.composing.library.routine("daily_calm").title)
    assigning = desk.workbench.assigning
    assigning.stages_fold.set_open(True)
    assigning.stages.on.setChecked(True)
    assert assigning.keep_button.isEnabled(), assigning.problem.text()
    assigning.stages.rows[0].length.slider.setValue(1)
    assert not assigning.keep_button.isEnabled()
    assert assigning.problem.text().startswith("Step 1 of the plan:")
    assigning.stages.rows[0].remove_button.click()
    assert assigning.keep_button.isEnabled()


def test_words_of_ones_own_are_written_heard_and_go_with_the_card(
    qtbot: QtBot, practice: Practice
) -> None:
    practice.pair()
    desk = practice.desk
    desk.workbench.show_routines()
    desk.workbench.routines.script_button.click()
    script = desk.workbench.script
    assert not script.keep_button.isEnabled()
    script.name.setText("At the window")
    script.rows[0].text.setText("Let your eyes rest on something far away.")
    qtbot.keyClick(script.rows[0].text, Qt.Key.Key_Return)
    script.rows[1].text.setText("Notice one thing that has not changed.")
    script.length.slider.setValue(1)
    assert script.keep_button.isEnabled(), script.problem.text()
    script.sequence.set_open(True)
    script.sequence.buttons[0].click()
    assert desk.listening.is_on
    script.keep_button.click()
    desk.listening.stop()
    assert [one.title for one in desk.caseload.scripts.all()] == ["At the window"]
    (own,) = desk.caseload.scripts.all()
    compose(practice, own.id)
    desk.workbench.composer.keep_button.click()
    desk.show_person(desk.person_id)
    pick(practice, "Evening for two")
    desk.workbench.assigning.keep_button.click()
    seen = practice.patient.files.take_card(practice.give_card().read_bytes())
    assert seen.assigned[0].routine.steps[0].exercise.title == "At the window"


def test_lines_are_moved_and_taken_out(practice: Practice) -> None:
    desk = practice.desk
    desk.workbench.show_routines()
    desk.workbench.routines.script_button.click()
    script = desk.workbench.script
    script.rows[0].text.setText("One.")
    script.add_button.click()
    script.rows[1].text.setText("Two.")
    script.rows[1].up_button.click()
    assert [row.text.text() for row in script.rows] == ["Two.", "One."]
    script.rows[0].remove_button.click()
    assert [row.text.text() for row in script.rows] == ["One."]


def test_a_disk_that_takes_nothing_is_told_where_a_routine_is_put_away(practice: Practice) -> None:
    compose(practice, "resonance_breathing")
    desk = practice.desk
    desk.workbench.composer.keep_button.click()
    (row,) = (row for row in desk.workbench.routines.rows if row.routine.title == "Evening for two")
    store = practice.space.records.store
    store.call(lambda c: c.execute("PRAGMA query_only = ON")).result()
    row.away_button.click()
    assert not desk.shell.strip.isHidden()
    assert desk.shell.strip.text.text()
    assert row in desk.workbench.routines.rows
    store.call(lambda c: c.execute("PRAGMA query_only = OFF")).result()
    row.away_button.click()
    assert not desk.caseload.routines.all()


def test_records_that_cannot_be_read_are_told_and_the_page_stays(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = practice.desk
    desk.show_people()

    def refused(records: object) -> object:
        raise StoreDamaged("The records cannot be read.")

    monkeypatch.setattr(OwnRoutines, "all", refused)
    desk.shell.nav.routines.click()
    assert not desk.shell.strip.isHidden()
    assert desk.shell.strip.text.text() == "The records cannot be read."
    assert desk.shell.pages.currentWidget() is desk.people
