"""Practising together: the pace follows while it runs, and what is comfortable is assigned."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mindbody.caseload import new_assignment
from mindbody.clock import ManualClock
from mindbody.core.breath import Phase
from mindbody.core.session import EventKind, SessionEvent
from mindbody.player import PlayerState
from mindbody.ui.therapist.pace_panel import FASTER, MORE_IN, MORE_OUT, SLOWER
from mindbody.ui.therapist.together import TogetherScreen

from .conftest import Practice


def begin(practice: Practice, routine: str = "daily_calm") -> TogetherScreen:
    """Assign a routine to somebody and begin it with them."""
    practice.pair()
    desk = practice.desk
    chosen = desk.workbench.composing.library.routine(routine)
    desk.caseload.assign(
        desk.person_id, new_assignment(chosen, desk.caseload.today, "To settle."), chosen
    )
    desk.show_person(desk.person_id)
    desk.person.rows[0].together_button.click()
    return desk.sitting.together


def let(together: TogetherScreen, clock: ManualClock, ms: float) -> None:
    assert together.bridge is not None
    for _ in range(round(ms / 100)):
        clock.advance(100)
        together.bridge.tick()


def to_breath(together: TogetherScreen, clock: ManualClock, number: int) -> None:
    """Into the middle of an in-breath, counted from 1."""
    assert together.bridge is not None
    player = together.bridge.player
    spans = [span for span in player.timeline.spans if span.phase is Phase.INHALE]
    at_ms = spans[number - 1].start_ms + 1_000
    let(together, clock, at_ms - player.position_ms())


def test_the_pace_changes_with_the_next_breath_and_the_position_does_not_jump(
    practice: Practice, clock: ManualClock
) -> None:
    together = begin(practice)
    to_breath(together, clock, 3)
    assert together.bridge is not None
    player = together.bridge.player
    told: list[SessionEvent] = []
    player.listen(told.append)
    before = player.position_ms()
    together.panel.buttons[SLOWER].click()
    assert player.position_ms() == before
    assert "5.7" in together.panel.pace.text()
    assert "next breath" in together.panel.parts.text()
    let(together, clock, 30_000)
    inhales = [e for e in told if e.kind is EventKind.PHASE and e.phase is Phase.INHALE]
    gaps = [after.position_ms - one.position_ms for one, after in pairwise(inhales)]
    assert gaps == [10_500, 10_500]
    assert [event.cycle for event in inhales] == [4, 5, 6]


@pytest.mark.parametrize(
    ("how", "parts"),
    [
        ((FASTER,), "in 3.8 s, out 5.7 s"),
        ((MORE_IN,), "in 4.2 s, out 5.8 s"),
        ((MORE_IN, MORE_IN, MORE_OUT), "in 4.2 s, out 5.8 s"),
    ],
)
def test_each_nudge_does_what_it_says(
    practice: Practice, clock: ManualClock, how: tuple[str, ...], parts: str
) -> None:
    together = begin(practice)
    to_breath(together, clock, 2)
    for one in how:
        together.panel.buttons[one].click()
    assert together.panel.parts.text() == f"From the next breath: {parts}"


def test_beyond_the_limits_it_says_why_and_stays(practice: Practice, clock: ManualClock) -> None:
    together = begin(practice)
    to_breath(together, clock, 2)
    for _ in range(12):
        together.panel.buttons[SLOWER].click()
    assert together.panel.problem.text()
    assert together.pattern is not None
    assert together.pattern.breaths_per_minute >= 4.5


def test_what_is_comfortable_becomes_the_assignment(practice: Practice, clock: ManualClock) -> None:
    together = begin(practice)
    to_breath(together, clock, 3)
    together.panel.buttons[SLOWER].click()
    let(together, clock, 12_000)
    together.panel.comfortable_button.click()
    together.panel.reason.setText("It is slower than my worry.")
    together.panel.save_button.click()
    desk = practice.desk
    (one,) = [a for a in desk.caseload.assigned(desk.person_id) if a.withdrawn is None]
    assert one.assignment.reason == "It is slower than my worry."
    pattern = one.routine.steps[0].pattern
    assert pattern is not None
    assert (pattern.inhale_ms, pattern.exhale_ms) == (4_200, 6_300)
    assert one.routine.id.startswith("own_")
    assert practice.space.shell.stack.currentIndex() == 0
    assert together.bridge is not None
    assert together.bridge.player.state is PlayerState.ENDED
    seen = practice.patient.files.take_card(practice.give_card().read_bytes())
    assert seen.assigned[0].routine.steps[0].pattern == pattern


def test_it_can_be_marked_again_and_the_last_mark_counts(
    practice: Practice, clock: ManualClock
) -> None:
    together = begin(practice)
    assert not together.panel.save_button.isEnabled()
    to_breath(together, clock, 2)
    together.panel.comfortable_button.click()
    together.panel.buttons[FASTER].click()
    together.panel.comfortable_button.click()
    assert [round(p.breaths_per_minute, 1) for _, p, _ in together.marks] == [6.0, 6.3]
    assert "6.3 breaths a minute" in together.panel.marks.text()


def test_ended_by_a_key_what_was_marked_waits_to_be_saved(
    qtbot: QtBot, practice: Practice, clock: ManualClock
) -> None:
    together = begin(practice)
    to_breath(together, clock, 2)
    together.panel.comfortable_button.click()
    qtbot.keyClick(together.panel.reason, Qt.Key.Key_Escape)
    assert together.isVisible()
    assert together.session.isHidden()
    assert "can still be saved" in together.panel.parts.text()
    together.panel.save_button.click()
    assert practice.space.shell.stack.currentIndex() == 0


def test_ended_without_a_mark_it_goes_back_and_keeps_nothing(
    qtbot: QtBot, practice: Practice, clock: ManualClock
) -> None:
    together = begin(practice)
    to_breath(together, clock, 2)
    qtbot.keyClick(together.session, Qt.Key.Key_Escape)
    assert practice.space.shell.pages.currentWidget() is practice.desk.person
    assert practice.space.shell.stack.currentIndex() == 0
    assert practice.space.records.log.count() == 0


def test_ground_me_lies_over_it_and_comes_back_paused(
    practice: Practice, clock: ManualClock
) -> None:
    together = begin(practice)
    to_breath(together, clock, 2)
    together.session.face.bar.ground.click()
    near, shell = practice.space.near, practice.space.shell
    assert shell.stack.currentWidget() is near.ground
    assert together.bridge is not None
    assert together.bridge.player.state is PlayerState.PAUSED
    near.ground.leave()
    assert shell.stack.currentWidget() is together


def test_help_is_one_press_away(practice: Practice) -> None:
    shell, near = practice.space.shell, practice.space.near
    shell.nav.help.click()
    assert shell.stack.currentWidget() is near.help
    near.help.back.emit()
    assert shell.stack.currentIndex() == 0
