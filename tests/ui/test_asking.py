"""Distress before, in the middle of and after a session: each rule forced in the whole app."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.core.lanes import SoundChoice
from mindbody.core.own import Draft
from mindbody.core.routine import InTime
from mindbody.core.safety import OnboardingCheck
from mindbody.core.session import Outcome
from mindbody.grounding import PLAIN_FOR_THE_MIND
from mindbody.keepsakes import Choice
from mindbody.plan import plan_of, timer_plan
from mindbody.player import PlayerState
from mindbody.settings import Settings
from mindbody.ui.reader.side import TryCard
from mindbody.ui.screens.session import Stage
from tests.ui.conftest import OpenApp, run

ASKS = Settings(ask_distress=True, preparation_s=0)
LONG = Settings(
    ask_distress=True, preparation_s=0, last_exercise="mindful_breathing", length_ms=10 * 60_000
)
MINUTE_MS = 60_000.0


def press(qtbot: QtBot, app: App, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or app.window, key)


def opened(qtbot: QtBot, open_app: OpenApp, settings: Settings = ASKS) -> App:
    app = open_app(settings)
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    return app


def begun(qtbot: QtBot, app: App, key: Qt.Key) -> None:
    """Begin what home shows, and answer the question before it."""
    app.home.hero.begin_button.click()
    assert app.window.stack.currentWidget() is app.asking.screen
    press(qtbot, app, key)


def outcome(app: App) -> Outcome | None:
    assert app.practice.bridge is not None
    return app.practice.bridge.player.outcome


def state(app: App) -> PlayerState:
    assert app.practice.bridge is not None
    return app.practice.bridge.player.state


def kept(app: App) -> list[dict[str, object]]:
    return [msgspec.to_builtins(rating) for rating in app.asking._ratings.all()]


def rated(app: App) -> list[str]:
    """The sessions that ratings are about."""
    query = "SELECT session FROM rating ORDER BY at_us"
    rows = app.records.store.call(lambda connection: connection.execute(query).fetchall()).result()
    return [session for (session,) in rows]


def test_nobody_is_asked_who_did_not_want_it(qtbot: QtBot, open_app: OpenApp) -> None:
    app = opened(qtbot, open_app, Settings(preparation_s=0))
    app.home.hero.begin_button.click()
    assert app.session.stage is Stage.SESSION
    app.session.end()
    assert app.window.stack.currentIndex() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_3, Qt.Key.Key_7, Qt.Key.Key_S, Qt.Key.Key_Return])
def test_two_presses_lead_to_the_breath_even_when_asked(
    qtbot: QtBot, open_app: OpenApp, key: Qt.Key
) -> None:
    app = opened(qtbot, open_app)
    begun(qtbot, app, key)
    assert app.session.stage is Stage.SESSION
    assert app.window.stack.currentWidget() is app.session


def test_eight_before_offers_grounding_and_keeps_the_practice_in_reach(
    qtbot: QtBot, open_app: OpenApp
) -> None:
    app = opened(qtbot, open_app)
    begun(qtbot, app, Qt.Key.Key_8)
    assert app.session.stage is Stage.EMPTY
    assert app.asking.screen.said.text() == app.at_hand.texts.distress.high_before
    assert list(app.asking.screen.buttons) == ["ground", "anyway", "not_now"]
    press(qtbot, app, Qt.Key.Key_Return)
    assert app.window.stack.currentWidget() is app.at_hand.ground
    press(qtbot, app, Qt.Key.Key_Escape)
    assert app.window.pages.currentWidget() is app.home
    assert app.window.stack.currentIndex() == 0


def test_anyway_is_taken_at_its_word(qtbot: QtBot, open_app: OpenApp) -> None:
    app = opened(qtbot, open_app)
    begun(qtbot, app, Qt.Key.Key_9)
    app.asking.screen.buttons["anyway"].click()
    assert app.session.stage is Stage.SESSION


def test_beyond_starter_level_there_is_no_anyway(qtbot: QtBot, open_app: OpenApp) -> None:
    app = opened(qtbot, open_app)
    went: list[bool] = []
    app.asking.before(app.space.plan("box_breathing"), lambda: went.append(True))
    press(qtbot, app, Qt.Key.Key_9)
    assert "anyway" not in app.asking.screen.buttons
    assert app.asking.screen.said.text() == app.at_hand.texts.distress.high_before_only
    press(qtbot, app, Qt.Key.Key_Escape)
    assert went == []


@pytest.mark.parametrize("unsafe", [False, True])
def test_ten_or_not_safe_opens_help(qtbot: QtBot, open_app: OpenApp, unsafe: bool) -> None:
    app = opened(qtbot, open_app)
    app.home.hero.begin_button.click()
    if unsafe:
        app.asking.screen.scale.unsafe.click()
    else:
        press(qtbot, app, Qt.Key.Key_T)
    assert app.window.stack.currentWidget() is app.at_hand.help
    press(qtbot, app, Qt.Key.Key_Escape)
    assert app.window.stack.currentWidget() is app.asking.screen
    assert list(app.asking.screen.buttons) == ["help", "ground", "not_now"]
    words = app.at_hand.texts.distress
    said = words.not_safe_before if unsafe else words.most_before
    assert app.asking.screen.said.text() == said
    press(qtbot, app, Qt.Key.Key_Escape)
    assert app.window.stack.currentIndex() == 0


@pytest.mark.parametrize(
    ("before", "after", "begins", "grounds"),
    [
        (Qt.Key.Key_5, Qt.Key.Key_3, "5 before, 3 now. Lower", False),
        (Qt.Key.Key_5, Qt.Key.Key_5, "5 before, 5 now. The same", False),
        (Qt.Key.Key_5, Qt.Key.Key_6, "5 before, 6 now. A little higher", False),
        (Qt.Key.Key_5, Qt.Key.Key_7, "5 before, 7 now. Higher", True),
        (Qt.Key.Key_5, Qt.Key.Key_8, "5 before, 8 now. Higher, and a lot", True),
        (Qt.Key.Key_8, Qt.Key.Key_8, "8 before, 8 now. The same, and a lot", True),
        (Qt.Key.Key_9, Qt.Key.Key_8, "9 before, 8 now. Lower than before, and still a lot", True),
        (Qt.Key.Key_S, Qt.Key.Key_8, "8 is a lot", True),
        (Qt.Key.Key_S, Qt.Key.Key_4, "4 noted", False),
        (Qt.Key.Key_5, Qt.Key.Key_S, "Done for now", False),
    ],
)
def test_after_a_session_the_numbers_are_said_as_they_are(
    qtbot: QtBot,
    open_app: OpenApp,
    clock: ManualClock,
    before: Qt.Key,
    after: Qt.Key,
    begins: str,
    grounds: bool,
) -> None:
    app = opened(qtbot, open_app)
    begun(qtbot, app, before)
    if app.session.stage is Stage.EMPTY:
        app.asking.screen.buttons["anyway"].click()
    run(app, clock, 3_000)
    press(qtbot, app, Qt.Key.Key_Escape)
    assert app.window.stack.currentWidget() is app.asking.screen
    press(qtbot, app, after)
    assert app.asking.screen.said.text().startswith(begins)
    assert ("ground" in app.asking.screen.buttons) is grounds
    words = app.at_hand.texts.after_session
    shorter = [words.shorter] if "shorter" in app.asking.screen.buttons else []
    assert app.asking.screen.more.text() == " ".join([words.stopped, *shorter])
    press(qtbot, app, Qt.Key.Key_Return)
    assert app.window.stack.currentIndex() == 0


def test_a_line_for_oneself_is_kept_with_the_numbers(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock
) -> None:
    app = opened(qtbot, open_app)
    begun(qtbot, app, Qt.Key.Key_5)
    run(app, clock, 2_000)
    press(qtbot, app, Qt.Key.Key_Escape, Qt.Key.Key_4)
    app.asking.screen.note.setFocus()
    qtbot.keyClicks(app.asking.screen.note, "by the window")
    press(qtbot, app, Qt.Key.Key_Return)
    assert kept(app) == [
        {
            "exercise": app.home.exercise.id,
            "before": 5,
            "mid": None,
            "after": 4,
            "note": "by the window",
            "no_answer": False,
        }
    ]
    (ended,) = app.records.log.recent(1)
    assert rated(app) == [ended.session_id]


def test_a_session_taken_up_without_a_question_keeps_off_the_last_rating(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock
) -> None:
    app = opened(qtbot, open_app)
    begun(qtbot, app, Qt.Key.Key_5)
    run(app, clock, 2_000)
    press(qtbot, app, Qt.Key.Key_Escape, Qt.Key.Key_4, Qt.Key.Key_Return)
    asked = rated(app)
    app.practice._start(
        app.space.plan(app.home.exercise.id),
        app.space.timeline(app.space.plan(app.home.exercise.id)),
        None,
        SoundChoice(),
        None,
    )
    run(app, clock, 2_000)
    app.session.end()
    assert rated(app) == asked
    assert kept(app)[0]["after"] == 4


def test_nothing_is_kept_where_everything_is_skipped(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock
) -> None:
    app = opened(qtbot, open_app)
    begun(qtbot, app, Qt.Key.Key_S)
    run(app, clock, 2_000)
    press(qtbot, app, Qt.Key.Key_Escape, Qt.Key.Key_S, Qt.Key.Key_Return)
    assert kept(app) == []


def test_who_went_to_ground_me_is_asked_nothing(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock
) -> None:
    app = opened(qtbot, open_app)
    begun(qtbot, app, Qt.Key.Key_5)
    run(app, clock, 2_000)
    app.at_hand.ground_me()
    assert app.window.stack.currentWidget() is app.at_hand.ground
    press(qtbot, app, Qt.Key.Key_Escape)
    assert app.window.stack.currentIndex() == 0


def test_two_rises_in_five_uses_put_an_exercise_out_of_sight(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock
) -> None:
    app = opened(qtbot, open_app)
    exercise = app.home.exercise.id
    words = app.at_hand.texts.after_session.rest_exercise
    for use in range(2):
        clock.advance(MINUTE_MS)
        app.home.choose(exercise)
        begun(qtbot, app, Qt.Key.Key_3)
        run(app, clock, 2_000)
        press(qtbot, app, Qt.Key.Key_Escape, Qt.Key.Key_6)
        assert (words in app.asking.screen.more.text()) is (use == 1)
        press(qtbot, app, Qt.Key.Key_Return)
    assert exercise in app.space.wishes.hidden
    assert exercise not in app.home.shelf.tiles


def test_what_was_not_begun_leaves_no_length(open_app: OpenApp, qtbot: QtBot) -> None:
    app = opened(qtbot, open_app)
    exercise = app.home.exercise.id
    begun(qtbot, app, Qt.Key.Key_9)
    press(qtbot, app, Qt.Key.Key_Escape)
    assert app.session.stage is Stage.EMPTY
    assert app.space.choice(exercise) == Choice()


def to_middle(qtbot: QtBot, app: App, clock: ManualClock, before: Qt.Key = Qt.Key.Key_4) -> None:
    begun(qtbot, app, before)
    run(app, clock, 4.9 * MINUTE_MS, frame_ms=6_000)
    assert app.asking.check_in.isHidden()
    run(app, clock, 0.3 * MINUTE_MS, frame_ms=6_000)


def test_a_long_session_asks_once_in_its_middle_and_takes_no_focus(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock
) -> None:
    app = opened(qtbot, open_app, LONG)
    to_middle(qtbot, app, clock)
    assert app.asking.check_in.isVisible()
    assert app.session.face.view.hasFocus()
    assert state(app) is PlayerState.RUNNING
    press(qtbot, app, Qt.Key.Key_5)
    assert app.asking.check_in.isHidden()
    assert state(app) is PlayerState.RUNNING
    run(app, clock, 4 * MINUTE_MS, frame_ms=6_000)
    assert app.asking.check_in.isHidden(), "it asks only once"
    assert kept(app)[0]["mid"] == 5


def test_a_short_session_does_not_ask(qtbot: QtBot, open_app: OpenApp, clock: ManualClock) -> None:
    app = opened(qtbot, open_app)
    begun(qtbot, app, Qt.Key.Key_4)
    run(app, clock, 4 * MINUTE_MS, frame_ms=6_000)
    assert app.asking.check_in.isHidden()


def test_a_rise_in_the_middle_pauses_and_offers_ground_me(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock
) -> None:
    app = opened(qtbot, open_app, LONG)
    to_middle(qtbot, app, clock)
    press(qtbot, app, Qt.Key.Key_6)
    assert state(app) is PlayerState.PAUSED
    assert list(app.asking.screen.buttons) == ["ground", "shorter", "go_on", "stop"]
    app.asking.screen.buttons["go_on"].click()
    assert app.window.stack.currentWidget() is app.session
    assert state(app) is PlayerState.PAUSED, "the person goes on, not the app"


def test_eight_in_the_middle_ends_in_ground_me(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock
) -> None:
    app = opened(qtbot, open_app, LONG)
    to_middle(qtbot, app, clock, Qt.Key.Key_7)
    press(qtbot, app, Qt.Key.Key_8)
    assert app.window.stack.currentWidget() is app.at_hand.ground
    assert outcome(app) is Outcome.SWITCHED_TO_GROUNDING


@pytest.mark.parametrize(
    ("number", "way"), [(Qt.Key.Key_6, "stop"), (Qt.Key.Key_6, "ground"), (Qt.Key.Key_9, "")]
)
def test_a_rise_at_the_check_in_counts_whatever_comes_after(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock, number: Qt.Key, way: str
) -> None:
    """After Ground me nobody is asked; after a stop a low number does not take the rise back."""
    app = opened(qtbot, open_app, LONG)
    exercise = app.home.exercise.id
    rested: list[str] = []
    app.asking.rests.connect(rested.append)
    for _ in range(2):
        assert rested == []
        clock.advance(MINUTE_MS)
        to_middle(qtbot, app, clock, Qt.Key.Key_2)
        press(qtbot, app, number)
        if way:
            app.asking.screen.buttons[way].click()
        if way == "stop":
            press(qtbot, app, Qt.Key.Key_2, Qt.Key.Key_Return)
        else:
            assert app.window.stack.currentWidget() is app.at_hand.ground
            press(qtbot, app, Qt.Key.Key_Escape)
    assert rested == [exercise]
    assert exercise in app.space.wishes.hidden


@pytest.mark.parametrize("own", [False, True])
@pytest.mark.parametrize(("routine", "stays"), [("evening", True), ("after_homework", False)])
def test_a_routine_stays_in_reach_where_each_part_is_for_everybody(
    qtbot: QtBot, open_app: OpenApp, routine: str, stays: bool, own: bool
) -> None:
    app = opened(qtbot, open_app)
    app.space.set_check(OnboardingCheck(has_therapist=True, done=True))
    id = app.space.duplicate(routine, "Mine").id if own else routine
    app.asking.before(app.space.plan(id), lambda: None)
    press(qtbot, app, Qt.Key.Key_9)
    assert ("anyway" in app.asking.screen.buttons) is stays


def test_an_own_breath_stays_in_reach_and_a_timer_does_not(qtbot: QtBot, open_app: OpenApp) -> None:
    app = opened(qtbot, open_app)
    own = app.space.keep_pattern(Draft("Mine"))
    for plan, stays in ((app.space.plan(own.id), True), (timer_plan(app.space.timer), False)):
        app.asking.before(plan, lambda: None)
        press(qtbot, app, Qt.Key.Key_8)
        assert ("anyway" in app.asking.screen.buttons) is stays
        press(qtbot, app, Qt.Key.Key_Escape)


def test_a_rise_in_the_middle_goes_on_in_the_shortest_form_with_open_eyes(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock
) -> None:
    app = opened(qtbot, open_app, LONG)
    to_middle(qtbot, app, clock)
    long_id = app.practice.session_id
    press(qtbot, app, Qt.Key.Key_6)
    words, screen = app.at_hand.texts.after_session, app.asking.screen
    assert list(screen.buttons) == ["ground", "shorter", "go_on", "stop"]
    assert screen.buttons["shorter"].text() == "Shorter, eyes open (3 min)"
    assert screen.more.text() == words.shorter
    screen.buttons["shorter"].click()
    assert app.window.stack.currentWidget() is app.session
    assert state(app) is PlayerState.RUNNING, "one press, and nothing is asked in between"
    plan = plan_of(app.records.log.plan(app.practice.session_id))
    assert (plan.id, plan.length_ms, plan.eyes_open) == ("mindful_breathing", 180_000, True)
    assert app.session._notice == words.in_shorter
    assert rated(app)[-1] == app.practice.session_id != long_id
    run(app, clock, 3.2 * MINUTE_MS, frame_ms=6_000)
    app.session.end()
    press(qtbot, app, Qt.Key.Key_5)
    assert screen.said.text().startswith("6 before, 5 now. Lower")
    pairs = [(one["before"], one["mid"], one["after"]) for one in kept(app)]
    assert pairs == [(4, 6, None), (6, None, 5)]
    press(qtbot, app, Qt.Key.Key_Return)
    assert app.home.length == InTime(10 * 60_000), "the usual length is not this one"


def risen(qtbot: QtBot, open_app: OpenApp, clock: ManualClock) -> App:
    """3 before and 5 after a practice that has a shorter form."""
    app = opened(qtbot, open_app)
    app.home.choose("mindful_breathing")
    begun(qtbot, app, Qt.Key.Key_3)
    run(app, clock, 2_000)
    press(qtbot, app, Qt.Key.Key_Escape, Qt.Key.Key_5)
    return app


def test_a_rise_afterwards_offers_a_shorter_form_once(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock
) -> None:
    app = risen(qtbot, open_app, clock)
    words, screen = app.at_hand.texts.after_session, app.asking.screen
    assert list(screen.buttons) == ["done", "ground", "help", "shorter"]
    assert screen.buttons["done"].hasFocus() or screen.note.hasFocus(), "it is never pushed"
    assert screen.more.text().endswith(words.shorter)
    screen.note.setText("by the window")
    screen.buttons["shorter"].click()
    assert app.session.stage is Stage.SESSION
    assert kept(app)[0]["note"] == "by the window"
    press(qtbot, app, Qt.Key.Key_Escape, Qt.Key.Key_6)
    assert screen.said.text().startswith("5 before, 6 now.")
    assert "shorter" not in screen.buttons


def test_escape_after_a_rise_goes_home_and_begins_nothing(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock
) -> None:
    app = risen(qtbot, open_app, clock)
    assert "shorter" in app.asking.screen.buttons
    press(qtbot, app, Qt.Key.Key_Escape)
    assert app.session.stage is Stage.EMPTY
    assert app.window.stack.currentIndex() == 0
    assert app.window.pages.currentWidget() is app.home


def test_after_a_rise_in_the_shorter_form_no_other_is_offered(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock
) -> None:
    app = opened(qtbot, open_app, LONG)
    to_middle(qtbot, app, clock, Qt.Key.Key_1)
    press(qtbot, app, Qt.Key.Key_3)
    # Two rises in five uses put the exercise away: the second here is the one too many.
    app.asking.screen.buttons["shorter"].click()
    press(qtbot, app, Qt.Key.Key_Escape, Qt.Key.Key_6)
    assert list(app.asking.screen.buttons) == ["done", "ground", "help"]
    assert "mindful_breathing" in app.space.wishes.hidden


@pytest.mark.parametrize("after", [Qt.Key.Key_4, Qt.Key.Key_8])
def test_a_small_rise_and_a_high_number_offer_no_other_practice(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock, after: Qt.Key
) -> None:
    app = opened(qtbot, open_app)
    begun(qtbot, app, Qt.Key.Key_3)
    run(app, clock, 2_000)
    press(qtbot, app, Qt.Key.Key_Escape, after)
    assert "shorter" not in app.asking.screen.buttons


def test_two_questions_without_an_answer_end_softly(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock
) -> None:
    app = opened(qtbot, open_app, LONG)
    to_middle(qtbot, app, clock)
    assert app.asking.check_in.waiting.interval() == 30_000
    app.asking.check_in.waiting.timeout.emit()
    assert app.asking.check_in.isHidden()
    assert app.asking.far_away.isVisible()
    assert app.session.rect().contains(app.asking.far_away.geometry())
    assert state(app) is PlayerState.RUNNING
    run(app, clock, 2.5 * MINUTE_MS, frame_ms=6_000)
    assert app.asking.check_in.isVisible()
    assert app.asking.far_away.isHidden()
    app.asking.check_in.waiting.timeout.emit()
    assert state(app) is PlayerState.ENDED
    far, screen = app.at_hand.texts.safety.far_away, app.asking.screen
    assert screen.said.text() == far.title
    assert all(line in screen.more.text() for line in (*far.lines, far.after))
    assert list(screen.buttons) == ["ground", "rate", "done"]
    screen.buttons["rate"].click()
    assert screen.is_asking
    press(qtbot, app, Qt.Key.Key_S)
    assert app.asking.screen.more.text() == app.at_hand.texts.after_session.no_answer
    assert kept(app)[0]["no_answer"] is True
    assert outcome(app) is Outcome.ENDED_NO_RESPONSE


@pytest.mark.parametrize("way", ["ground_button", "close_button"])
def test_words_for_being_far_away_lead_to_ground_me_or_go(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock, way: str
) -> None:
    app = opened(qtbot, open_app, LONG)
    to_middle(qtbot, app, clock)
    app.asking.check_in.waiting.timeout.emit()
    getattr(app.asking.far_away, way).click()
    assert app.asking.far_away.isHidden()
    grounded = app.window.stack.currentWidget() is app.at_hand.ground
    assert grounded is (way == "ground_button")
    assert state(app) is (PlayerState.ENDED if grounded else PlayerState.RUNNING)


def test_putting_the_question_away_is_an_answer(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock
) -> None:
    app = opened(qtbot, open_app, LONG)
    to_middle(qtbot, app, clock)
    app.asking.check_in.close_button.click()
    assert app.asking.check_in.isHidden()
    run(app, clock, 4 * MINUTE_MS, frame_ms=6_000)
    assert app.asking.check_in.isHidden()
    assert state(app) is PlayerState.RUNNING


def test_the_question_stays_in_the_window_at_every_size(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock
) -> None:
    app = opened(qtbot, open_app, LONG)
    to_middle(qtbot, app, clock)
    for size in ((1280, 800), (1024, 640), (640, 480)):
        app.window.resize(*size)
        QApplication.processEvents()
        assert app.session.rect().contains(app.asking.check_in.geometry())


@pytest.mark.parametrize(("percent", "lines"), [(100, [12]), (200, [6, 6])])
def test_numbers_in_the_middle_stand_in_even_lines(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock, percent: int, lines: list[int]
) -> None:
    """Eleven numbers, and what puts the question away."""
    app = opened(qtbot, open_app, replace(LONG, text_percent=percent))
    app.window.resize(1024, 640)
    to_middle(qtbot, app, clock)
    card = app.asking.check_in
    QApplication.processEvents()
    shown = [*card.numbers, card.close_button]
    assert all(button.visibleRegion().boundingRect() == button.rect() for button in shown)
    heights = [button.y() for button in shown]
    assert heights == sorted(heights)
    assert list(Counter(heights).values()) == lines


def test_the_word_at_a_number_is_read_without_a_mouse(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock
) -> None:
    app = opened(qtbot, open_app, LONG)
    to_middle(qtbot, app, clock)
    card, words = app.asking.check_in, app.at_hand.texts.distress.words
    before = card.ends.text()
    for number in (3, 8):
        card.numbers[number].setFocus()
        assert card.ends.text() == f"{number}: {words[number]}"
    app.session.setFocus()
    assert card.ends.text() == before


def test_out_of_ground_me_nothing_is_asked_first(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock
) -> None:
    """And what was said before another practice is not taken for this one's."""
    app = opened(qtbot, open_app)
    asked_about = app.home.exercise.id
    begun(qtbot, app, Qt.Key.Key_8)
    app.asking.screen.buttons["ground"].click()
    app.at_hand.ground.finished.emit(PLAIN_FOR_THE_MIND)
    assert app.session.stage is Stage.SESSION
    run(app, clock, 2_000)
    app.session.end()
    assert app.window.stack.currentWidget() is not app.asking.screen
    assert [one.exercise for one in app.asking._ratings.all()] == [asked_about]


def from_learn(app: App) -> None:
    app.at_hand.open_panel("holistic_mind_body")
    assert app.at_hand.learn is not None
    (card,) = [card for card in app.at_hand.learn.findChildren(TryCard) if card.isVisible()]
    card.button.click()


def from_help(app: App) -> None:
    app.at_hand.open_help()
    assert app.at_hand.help is not None
    app.at_hand.help.begin.emit(PLAIN_FOR_THE_MIND)


def from_first_run(app: App) -> None:
    app.preferences.set(first_run_done=False)
    app.welcoming.welcome()
    assert app.welcoming.first_run is not None
    app.welcoming.first_run.begin_button.click()


def from_practise(app: App) -> None:
    app.practising.show_exercise(app.space.library.exercise("mindful_breathing"))
    app.practising.page.begin_button.click()


@pytest.mark.parametrize("way", [from_learn, from_help, from_first_run, from_practise])
def test_wherever_it_begins_it_is_asked_about_and_the_rules_hold(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock, way: Callable[[App], None]
) -> None:
    app = opened(qtbot, open_app)
    rested: list[str] = []
    app.asking.rests.connect(rested.append)
    for _ in range(2):
        assert rested == []
        clock.advance(MINUTE_MS)
        way(app)
        assert app.window.stack.currentWidget() is app.asking.screen
        press(qtbot, app, Qt.Key.Key_2)
        assert app.session.stage is Stage.SESSION
        assert app.window.stack.currentWidget() is app.session
        exercise = app.asking._session.rating.exercise if app.asking._session else ""
        run(app, clock, 2_000)
        press(qtbot, app, Qt.Key.Key_Escape, Qt.Key.Key_5)
        assert app.asking.screen.said.text().startswith("2 before, 5 now.")
        press(qtbot, app, Qt.Key.Key_Return)
        assert app.window.stack.currentIndex() == 0
    assert rested == [exercise]
    assert [(one["before"], one["after"]) for one in kept(app)] == [(2, 5), (2, 5)]
    assert exercise in app.space.wishes.hidden


@pytest.mark.parametrize("way", [from_learn, from_help, from_first_run, from_practise])
def test_nine_before_leads_to_grounding_wherever_it_begins(
    qtbot: QtBot, open_app: OpenApp, way: Callable[[App], None]
) -> None:
    app = opened(qtbot, open_app)
    way(app)
    press(qtbot, app, Qt.Key.Key_9)
    assert app.session.stage is Stage.EMPTY
    assert next(iter(app.asking.screen.buttons)) == "ground"


def test_a_question_left_for_ground_me_is_not_about_what_begins_there(
    qtbot: QtBot, open_app: OpenApp, clock: ManualClock
) -> None:
    app = opened(qtbot, open_app)
    app.home.hero.begin_button.click()
    assert app.asking.screen.is_asking
    app.asking.screen.near.ground_button.click()
    assert app.window.stack.currentWidget() is app.at_hand.ground
    app.at_hand.ground.finished.emit(PLAIN_FOR_THE_MIND)
    assert app.session.stage is Stage.SESSION
    run(app, clock, 2_000)
    app.session.end()
    assert app.window.stack.currentIndex() == 0, "straight from Ground me nobody is asked"
    assert kept(app) == []
