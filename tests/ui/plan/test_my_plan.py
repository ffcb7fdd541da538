"""My plan by hand: reasons, practice without the app, steps, marks, times, words, keys."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.core.ledger import REASONS, EntryKind, Reason
from mindbody.core.practice import Frequency, TimeWindow
from mindbody.core.treatment_days import Mark, MarkKind
from mindbody.settings import Settings
from mindbody.ui.paper import write_pdf
from mindbody.ui.screens.handing import words as handing_words
from mindbody.ui.screens.my_plan import words
from mindbody.ui.screens.my_plan.assignment import AssignmentCard
from mindbody.ui.screens.my_plan.panels import (
    NotDonePanel,
    PaperPanel,
    TimesPanel,
    WithoutAppPanel,
)
from tests.content.words import NOT_BY_THE_APP, NOWHERE, found
from tests.ui.conftest import OpenApp, run
from tests.ui.plan.conftest import NAME, STEPS, WHY, Dialogs, Therapist, evening, pair, take_in

# A breathing practice that may be as short as a minute.
BREATHING = "three_minute_breathing_space"


@pytest.fixture
def app(open_app: OpenApp) -> App:
    return open_app(Settings(preparation_s=0, first_run_done=True, tone_heard=True))


def planned(app: App, therapist: Therapist, dialogs: Dialogs, **more: object) -> AssignmentCard:
    """One assignment, taken in and shown."""
    pair(app, therapist, dialogs)
    therapist.assign("a1", BREATHING, **evening(**more))
    take_in(app, therapist.card(), dialogs)
    return app.planning.screen.cards["a1"]


def card(app: App) -> AssignmentCard:
    return app.planning.screen.cards["a1"]


def ledger(app: App, kind: EntryKind) -> list[tuple[date, Reason | None, str]]:
    return [(one.day, one.reason, one.text) for one in app.plan.diary.ledger() if one.kind is kind]


def test_nothing_of_the_plan_wakes_up_once_its_store_is_closed(
    app: App, therapist: Therapist, dialogs: Dialogs
) -> None:
    planned(app, therapist, dialogs)
    timers = app.planning.findChildren(QTimer)
    assert any(timer.isActive() for timer in timers)
    assert len(timers) >= 4
    app.planning.note_help()
    app.window.close()
    app.close()
    assert not any(timer.isActive() for timer in timers)


def test_without_a_plan_the_page_says_what_would_stand_here(app: App) -> None:
    app.window.nav.plan.click()
    screen = app.planning.screen
    assert screen.empty.isVisible()
    assert screen.pair_button.hasFocus()
    assert not screen.question.isVisible()
    assert not screen.reminders.isVisible()
    assert app.home.planned is None


def test_what_is_planned_stands_with_its_reason_and_without_counting_at_anybody(
    app: App, therapist: Therapist, dialogs: Dialogs
) -> None:
    shown = planned(app, therapist, dialogs)
    assert shown.reason.text() == WHY
    assert shown.schedule.text().startswith("New")
    app.planning.show_plan()
    shown = card(app)
    assert not shown.schedule.text().startswith("New")
    assert shown.count.text() == "7 planned this week. Rest days count too."
    assert app.planning.screen.intro.text().startswith(f"Chosen with {NAME}. You look at it")
    assert [dot.today for dot in shown.week.days] == [True] + [False] * 6


@pytest.mark.parametrize("reason", list(Reason))
def test_one_press_says_why_it_did_not_happen(
    app: App, therapist: Therapist, dialogs: Dialogs, reason: Reason
) -> None:
    shown = planned(app, therapist, dialogs)
    shown.not_done_button.click()
    panel = shown.panel
    assert isinstance(panel, NotDonePanel)
    assert len(panel.reasons) == 12
    today = app.plan.diary.today
    panel.days.chips[(today - timedelta(days=2)).isoformat()].click()
    panel.reasons[reason].click()
    text = ""
    if reason is Reason.OTHER:
        text = "the dog was ill"
        panel.own_words.setText(text)
        panel.keep_button.click()
    assert ledger(app, EntryKind.NOT_DONE) == [(today - timedelta(days=2), reason, text)]
    assert card(app).noted.isVisible()
    card(app).undo_button.click()
    assert ledger(app, EntryKind.NOT_DONE) == []


def test_practice_without_the_app_counts_also_for_another_day(
    app: App, therapist: Therapist, clock: ManualClock, dialogs: Dialogs
) -> None:
    planned(app, therapist, dialogs)
    clock.advance(86_400_000)
    app.planning.show_plan()
    for away in (0, 1):
        card(app).without_button.click()
        panel = card(app).panel
        assert isinstance(panel, WithoutAppPanel)
        day = app.plan.diary.today - timedelta(days=away)
        panel.days.chips[day.isoformat()].click()
        panel.lengths.chips["10"].click()
        panel.keep_button.click()
    assert [dot.practised for dot in card(app).week.days][:3] == [True, True, False]
    assert card(app).count.text().startswith("2 of 7 planned this week.")
    assert card(app).week.spoken_name() == "Monday: practised; Tuesday: practised"
    assert app.plan.diary.ledger()[-1].minutes == 10


def test_times_are_the_persons_own_and_stay(
    app: App, therapist: Therapist, dialogs: Dialogs, open_app: OpenApp
) -> None:
    planned(app, therapist, dialogs, window=TimeWindow(8 * 60, 9 * 60), cue="after breakfast")
    card(app).times_button.click()
    panel = card(app).panel
    assert isinstance(panel, TimesPanel)
    assert panel.when.chips["own"].isChecked()
    panel.when.chips["evening"].click()
    panel.cue.setText("after the dog's walk")
    panel.keep_button.click()
    assert "after the dog's walk" in card(app).schedule.text()
    app.window.close()
    app.close()
    again = open_app()
    again.planning.show_plan()
    assert "after the dog's walk" in card(again).schedule.text()


def practise(app: App, clock: ManualClock, before: int | None, after: int | None) -> None:
    """The whole of what is planned, with ratings."""
    app.planning.show_plan()
    card(app).begin_button.click()
    app.asking.screen.answered.emit(-1 if before is None else before)
    bridge = app.practice.bridge
    assert bridge is not None
    run(app, clock, bridge.player.timeline.length_ms + 3_000, 1_000)
    app.session.end()
    app.asking.screen.answered.emit(-1 if after is None else after)
    app.asking.screen.chosen.emit("done")
    clock.advance(3_600_000)


def test_a_longer_step_is_offered_taken_only_by_agreement_and_a_rise_leads_back(
    app: App, therapist: Therapist, clock: ManualClock, dialogs: Dialogs
) -> None:
    app.preferences.set(ask_distress=True)
    planned(app, therapist, dialogs, titration=STEPS, frequency=Frequency(4, 7))
    assert card(app).step is None
    for _ in range(3):
        practise(app, clock, 4, 3)
    app.planning.show_plan()
    assert card(app).step is not None
    assert card(app).meta.text().startswith("1 minute")
    card(app).stay_button.click()
    assert card(app).step is None
    # Asked again only after the next use.
    clock.advance(86_400_000)
    practise(app, clock, 4, 4)
    app.planning.show_plan()
    card(app).yes_button.click()
    assert card(app).meta.text().startswith("3 minutes")
    clock.advance(60_000)
    practise(app, clock, 3, 6)
    app.planning.show_plan()
    assert card(app).yes_button.text() == "Back to 1 minute"
    card(app).yes_button.click()
    assert card(app).meta.text().startswith("1 minute")
    kinds = [one.kind for one in app.plan.diary.ledger()]
    assert kinds.count(EntryKind.STAGE_UP) == kinds.count(EntryKind.STAGE_BACK) == 1


@pytest.mark.parametrize("kind", list(MarkKind))
def test_a_marked_day_suggests_gentler_practice_and_what_to_read(app: App, kind: MarkKind) -> None:
    app.window.nav.plan.click()
    today = app.planning.screen.today
    today.kinds.chips[kind.value].click()
    assert app.plan.diary.marks() == [Mark(app.plan.diary.today, kind)]
    (box,) = today.boxes
    assert box.practices
    box.read_button.click()
    assert app.at_hand.learn is not None
    assert app.at_hand.learn.panel is not None
    app.window.nav.plan.click()
    next(iter(today.boxes[0].practices.values())).click()
    page = app.window.pages.currentWidget()
    assert page in (app.practising.page, app.practising.__dict__.get("routine_page"))
    app.window.nav.plan.click()
    today.kinds.chips[kind.value].click()
    assert app.plan.diary.marks() == []
    assert today.boxes == []


def test_another_day_can_be_marked_and_unmarked(app: App) -> None:
    app.window.nav.plan.click()
    today = app.planning.screen.today
    today.other.head.click()
    today.day.stepBy(3)
    today.kind.chips["infusion"].click()
    today.add_button.click()
    wanted = Mark(app.plan.diary.today + timedelta(days=4), MarkKind.INFUSION)
    assert app.plan.diary.marks() == [wanted]
    next(iter(today.marks.values())).click()
    assert app.plan.diary.marks() == []


def test_a_question_is_kept_and_taken_away(
    app: App, therapist: Therapist, dialogs: Dialogs
) -> None:
    planned(app, therapist, dialogs)
    line = app.planning.screen.question.line
    line.setText("  Is the evening too late?  ")
    line.editingFinished.emit()
    assert app.plan.diary.question is not None
    assert app.plan.diary.question.text == "Is the evening too late?"
    app.planning.show_plan()
    assert line.text() == "Is the evening too late?"
    line.clear()
    line.editingFinished.emit()
    assert app.plan.diary.question is None


def test_reminders_are_off_until_wanted_and_rest_when_asked(
    app: App, therapist: Therapist, clock: ManualClock, dialogs: Dialogs
) -> None:
    planned(app, therapist, dialogs)
    said: list[bool] = []
    app.planning.reminding.due.connect(lambda: said.append(True))
    app.planning.reminding.look()
    assert said == []
    reminders = app.planning.screen.reminders
    reminders.switch.click()
    assert reminders.switch.isChecked()
    app.planning.reminding.look()
    app.planning.reminding.look()
    assert len(said) == 1
    assert app.window.strip.text.text() == words.REMINDER
    reminders.pauses[7].click()
    assert reminders.state.text().startswith("Reminders rest until ")
    clock.advance(86_400_000)
    app.planning.reminding.look()
    assert len(said) == 1
    reminders.resume_button.click()
    app.planning.reminding.look()
    assert len(said) == 2
    # Quiet hours, and a session: nothing is said.
    clock.advance(86_400_000)
    reminders.hours.head.click()
    reminders.from_hour.slider.setValue(9)
    reminders.until_hour.slider.setValue(10)
    assert (app.preferences.now.quiet_from_min, app.preferences.now.quiet_until_min) == (540, 600)
    app.planning.reminding.look()
    clock.advance(2 * 3_600_000)
    app.home.begin.emit(app.home.exercise)
    app.planning.reminding.look()
    assert len(said) == 2


def test_a_reminder_says_nothing_about_anybody() -> None:
    assert not re.search(r"therap|distress|exercise|breath|anx|trauma", words.REMINDER, re.I)


def test_on_paper_each_part_says_how_it_goes(
    app: App, therapist: Therapist, dialogs: Dialogs, tmp_path: Path
) -> None:
    planned(app, therapist, dialogs)
    card(app).paper_button.click()
    panel = card(app).panel
    assert isinstance(panel, PaperPanel)
    sheet = panel.printing._sheet()
    text = sheet.text()
    exercise = therapist.library.exercise(BREATHING)
    assert all(line in text for line in exercise.how_to)
    assert WHY in text
    assert NAME not in text
    assert write_pdf(sheet, str(tmp_path / "routine.pdf")) == 1
    card(app).paper_button.click()
    assert card(app).panel is None


def test_looking_ahead_without_beginning_leaves_one_neutral_line(
    app: App, therapist: Therapist, dialogs: Dialogs
) -> None:
    planned(app, therapist, dialogs)
    card(app).see_button.click()
    ahead = app.planning.ahead
    assert app.window.pages.currentWidget() is ahead
    assert ahead.sequence.buttons
    ahead.back_button.click()
    assert len(ledger(app, EntryKind.OPENED)) == 1
    assert app.window.pages.currentWidget() is app.planning.screen


def test_what_is_done_for_today_is_not_asked_for_again(
    app: App, therapist: Therapist, clock: ManualClock, dialogs: Dialogs
) -> None:
    planned(app, therapist, dialogs)
    app.window.show_home()
    assert app.home.planned is not None
    tile = next(iter(app.home.shelf.tiles.values()))
    tile.click()
    assert app.home.planned is None
    assert app.home.options.picker.isVisible()
    app.window.show_home()
    assert app.home.planned is not None
    app.plan.diary.done_without_app("a1")
    app.window.show_home()
    assert app.home.planned is None


def test_every_control_of_the_plan_is_reached_by_tab(
    qtbot: QtBot, app: App, therapist: Therapist, dialogs: Dialogs
) -> None:
    planned(app, therapist, dialogs)
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    app.planning.screen.open()
    seen = []
    for _ in range(120):
        now = QApplication.focusWidget()
        if now is None or now in seen:
            break
        seen.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    shown = card(app)
    wanted = [
        shown.begin_button,
        shown.see_button,
        shown.without_button,
        shown.not_done_button,
        shown.times_button,
        shown.paper_button,
    ]
    order = [seen.index(button) for button in wanted]
    assert order == sorted(order)
    assert app.planning.screen.sharing.what_button in seen
    assert app.planning.screen.question.line in seen


def test_a_panel_takes_the_focus_and_gives_it_back(
    qtbot: QtBot, app: App, therapist: Therapist, dialogs: Dialogs
) -> None:
    shown = planned(app, therapist, dialogs)
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    shown.not_done_button.click()
    assert isinstance(shown.panel, NotDonePanel)
    assert shown.panel.reasons[Reason.FORGOT].hasFocus()
    qtbot.keyClick(shown.panel, Qt.Key.Key_Escape)
    assert shown.panel is None
    assert shown.not_done_button.hasFocus()


def texts_of(module: object) -> list[str]:
    told: list[str] = []
    for name, value in vars(module).items():
        if name.isupper():
            told += [value] if isinstance(value, str) else []
            told += list(value.values()) if isinstance(value, dict) else []
    return [text for text in told if isinstance(text, str)]


def test_no_word_to_avoid_and_none_of_the_therapists_own() -> None:
    text = " ".join((*texts_of(words), *texts_of(handing_words), *REASONS.values()))
    assert len(text) > 3_000
    assert list(found((*NOWHERE, *NOT_BY_THE_APP), text)) == []
    assert not re.search(r"avoid|streak|missed|fail|homework log|complian|prescri", text, re.I)
    assert "!" not in text
