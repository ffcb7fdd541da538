"""Ground me, Help, Learn and quick-hide in the whole app, from every screen."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.core.safety import OnboardingCheck
from mindbody.core.session import Outcome
from mindbody.grounding import Stage as Flow
from mindbody.helplines import load_helplines
from mindbody.library import Library
from mindbody.player import PlayerState
from mindbody.settings import Settings, SettingsFile
from mindbody.sound.steady import SilentOutput
from mindbody.spaces import open_content
from mindbody.store.log import SessionLog
from mindbody.store.shelf import Shelf
from mindbody.ui.at_hand import GROUNDING_USED
from mindbody.ui.program import Program
from mindbody.ui.screens.first_run import FIRST_EXERCISE
from mindbody.ui.screens.ground.screen import GroundScreen
from mindbody.ui.screens.session import Stage
from mindbody.ui.widgets.labels import Label
from tests.old_settings import put_as_before
from tests.ui.conftest import Awake, OpenApp, machine_for, run
from tests.ui.test_whole_window import settle

SPEED = Settings(preparation_s=0)


class Heard(SilentOutput):
    """Silent as it is, it remembers how it was asked to stop and whether it runs."""

    def __init__(self, clock: ManualClock) -> None:
        super().__init__(clock)
        self.fades: list[int] = []
        self.plays = False

    def play(self, position_ms: float) -> None:
        self.plays = True
        super().play(position_ms)

    def pause(self) -> float:
        self.plays = False
        return super().pause()

    def stop(self, fade_ms: int = 300) -> None:
        self.plays = False
        self.fades.append(fade_ms)
        super().stop(fade_ms)


class Desk:
    """One app with what it stands on."""

    def __init__(self, app: App, heard: Heard, log: SessionLog, shelf: Shelf) -> None:
        self.app, self.heard, self.log, self.shelf = app, heard, log, shelf

    @property
    def shown(self) -> QWidget | None:
        return self.app.window.stack.currentWidget()

    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.app.window

    def begin(self) -> None:
        self.app.home.choose("resonance_breathing")
        self.app.home.hero.begin_button.click()


OpenDesk = Callable[..., Desk]


@pytest.fixture
def open_desk(
    qtbot: QtBot, tmp_path: Path, clock: ManualClock, library: Library, awake: Awake
) -> Iterator[OpenDesk]:
    opened: list[Program] = []

    def open_it(settings: Settings | None = SPEED, data: Path | None = None) -> Desk:
        file = SettingsFile(tmp_path / "config")
        if settings is not None:
            put_as_before(file, settings)
        heard = Heard(clock)
        machine = machine_for(clock, library, file, heard, awake, data or tmp_path / "data")
        program = Program(machine, open_content)
        app = program.content
        assert isinstance(app, App)
        desk = Desk(app, heard, app.records.log, app.records.shelf)
        opened.append(program)
        qtbot.addWidget(app.window)
        program.show()
        app.window.activateWindow()
        qtbot.waitUntil(app.window.isActiveWindow)
        return desk

    yield open_it
    for program in opened:
        program.window.close()
        program.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def at_home(desk: Desk) -> None:
    desk.app.window.show_home()


def at_settings(desk: Desk) -> None:
    desk.app.window.show_preferences()


def at_learn(desk: Desk) -> None:
    desk.app.at_hand.open_learn()


def at_panel(desk: Desk) -> None:
    desk.app.at_hand.open_panel("medicines")


def at_help(desk: Desk) -> None:
    desk.app.at_hand.open_help()


def at_first_run(desk: Desk) -> None:
    desk.app.welcoming.welcome()


def in_session(desk: Desk) -> None:
    desk.begin()


def in_paused_session(desk: Desk) -> None:
    desk.begin()
    desk.app.session.toggle()


SCREENS = [at_home, at_settings, at_learn, at_panel, at_help, at_first_run]
SCREENS += [in_session, in_paused_session]


@pytest.mark.parametrize("go", SCREENS, ids=lambda go: go.__name__)
@pytest.mark.parametrize("ctrl", [False, True])
def test_one_key_opens_ground_me_from_everywhere(
    open_desk: OpenDesk, qtbot: QtBot, go: Callable[[Desk], None], ctrl: bool
) -> None:
    desk = open_desk()
    go(desk)
    held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(desk.focus(), Qt.Key.Key_G, held)
    ground = desk.app.at_hand.ground
    assert desk.shown is ground
    assert ground.isVisible()
    assert "Monday" in ground.face.line.text()
    assert ("stopped" in ground.face.instead.text()) is (go in (in_session, in_paused_session))
    assert desk.focus() in ground.face.buttons.values()


@pytest.mark.parametrize("go", SCREENS[:5], ids=lambda go: go.__name__)
def test_leaving_ground_me_goes_back_to_where_one_was(
    open_desk: OpenDesk, qtbot: QtBot, go: Callable[[Desk], None]
) -> None:
    desk = open_desk()
    go(desk)
    before, page = desk.shown, desk.app.window.pages.currentWidget()
    desk.app.at_hand.ground_me()
    qtbot.keyClick(desk.focus(), Qt.Key.Key_Escape)
    assert desk.shown is before
    assert desk.app.window.pages.currentWidget() is page


def test_a_session_ends_with_a_fade_and_is_kept_as_switched(
    open_desk: OpenDesk, qtbot: QtBot, clock: ManualClock
) -> None:
    desk = open_desk()
    desk.begin()
    run(desk.app, clock, 5_000)
    assert desk.heard.plays
    desk.app.session.face.bar.ground.click()
    assert desk.heard.fades == [300]
    assert not desk.heard.plays
    assert desk.log.settle() is None
    record = desk.log.recent(1)[0]
    assert record.outcome is Outcome.SWITCHED_TO_GROUNDING
    assert record.practised_ms > 0
    qtbot.keyClick(desk.focus(), Qt.Key.Key_Escape)
    assert desk.app.window.pages.currentWidget() is desk.app.home


def test_the_use_is_written_down_in_one_neutral_line(
    open_desk: OpenDesk, qtbot: QtBot, clock: ManualClock
) -> None:
    desk = open_desk()
    desk.begin()
    desk.app.at_hand.ground_me()
    qtbot.keyClick(desk.focus(), Qt.Key.Key_Space)
    qtbot.keyClick(desk.focus(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: any(d.kind == GROUNDING_USED for d in desk.shelf.all()))
    document = next(d for d in desk.shelf.all() if d.kind == GROUNDING_USED)
    assert json.loads(document.body) == {"exercise": "resonance_breathing", "reached": "feet"}
    assert document.id == clock.wall().isoformat()


def test_it_works_where_the_store_cannot_be_opened(
    open_desk: OpenDesk, qtbot: QtBot, tmp_path: Path, clock: ManualClock
) -> None:
    (tmp_path / "no-folder").write_text("a file where a folder should be")
    desk = open_desk(Settings(country="US", preparation_s=0), tmp_path / "no-folder")
    desk.begin()
    run(desk.app, clock, 3_000)
    qtbot.keyClick(desk.focus(), Qt.Key.Key_G)
    ground = desk.app.at_hand.ground
    assert desk.shown is ground
    while ground.face.line.text() != desk.app.at_hand.texts.ground.question:
        qtbot.keyClick(desk.focus(), Qt.Key.Key_S)
    qtbot.keyClick(desk.focus(), Qt.Key.Key_3)
    assert ground.face.people is not None
    qtbot.keyClick(desk.focus(), Qt.Key.Key_Return)
    assert desk.app.at_hand.help is not None
    assert desk.shown is desk.app.at_hand.help
    assert desk.app.at_hand.help.line_cards
    qtbot.keyClick(desk.focus(), Qt.Key.Key_Escape)
    assert desk.shown is ground
    qtbot.keyClick(desk.focus(), Qt.Key.Key_Escape)
    assert desk.app.window.pages.currentWidget() is desk.app.home
    QCoreApplication.processEvents()


def test_something_short_is_laid_ready_but_does_not_begin(
    open_desk: OpenDesk, qtbot: QtBot
) -> None:
    desk = open_desk()
    desk.app.at_hand.ground_me()
    desk.app.at_hand.ground.finished.emit("starter_exercise")
    assert desk.app.home.exercise.id == FIRST_EXERCISE
    assert desk.app.session.stage is Stage.EMPTY
    assert desk.app.window.pages.currentWidget() is desk.app.home


@pytest.mark.parametrize("go", SCREENS, ids=lambda go: go.__name__)
def test_one_key_opens_help_from_everywhere_and_back(
    open_desk: OpenDesk, qtbot: QtBot, go: Callable[[Desk], None]
) -> None:
    desk = open_desk()
    go(desk)
    before = desk.shown
    qtbot.keyClick(desk.focus(), Qt.Key.Key_F1)
    assert desk.app.at_hand.help is not None
    assert desk.shown is desk.app.at_hand.help
    qtbot.keyClick(desk.focus(), Qt.Key.Key_Escape)
    if go is not at_help:
        assert desk.shown is before


def test_a_session_waits_behind_help(open_desk: OpenDesk, qtbot: QtBot, clock: ManualClock) -> None:
    desk = open_desk()
    desk.begin()
    run(desk.app, clock, 2_000)
    desk.app.at_hand.open_help()
    bridge = desk.app.practice.bridge
    assert bridge is not None
    assert bridge.player.state is PlayerState.PAUSED
    assert not desk.heard.plays
    qtbot.keyClick(desk.focus(), Qt.Key.Key_Escape)
    assert desk.shown is desk.app.session
    assert bridge.player.state is PlayerState.PAUSED, "nothing plays on by itself"


def test_the_chosen_country_is_there_at_the_next_start(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.app.at_hand.open_help()
    assert desk.app.at_hand.help is not None
    desk.app.at_hand.help.chips["NL"].click()
    again = open_desk(None)
    again.app.at_hand.open_help()
    assert again.app.at_hand.help is not None
    assert again.app.at_hand.help.country_code == "NL"


@pytest.mark.parametrize("go", SCREENS, ids=lambda go: go.__name__)
def test_quick_hide_covers_every_screen_and_silences(
    open_desk: OpenDesk, qtbot: QtBot, go: Callable[[Desk], None]
) -> None:
    desk = open_desk()
    go(desk)
    before = desk.shown
    qtbot.keyClick(desk.focus(), Qt.Key.Key_F12)
    assert desk.app.at_hand.cover.is_on
    assert not desk.heard.plays
    assert not desk.app.window.content.isVisible()
    for key in (Qt.Key.Key_G, Qt.Key.Key_F1, Qt.Key.Key_Space, Qt.Key.Key_Escape):
        qtbot.keyClick(desk.focus(), key)
        assert desk.app.at_hand.cover.is_on
    assert desk.app.window.windowTitle() == "mindbody"
    qtbot.keyClick(desk.focus(), Qt.Key.Key_F12)
    assert desk.shown is before
    assert before is not None
    assert before.isVisible()
    assert not desk.heard.plays, "nothing plays on by itself"


def test_the_soft_tone_is_silenced_too(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk()
    desk.app.practice.play_tone()
    assert desk.heard.plays
    qtbot.keyClick(desk.focus(), Qt.Key.Key_F12)
    assert not desk.heard.plays


def test_a_letter_typed_into_a_field_stays_a_letter(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk()
    desk.app.at_hand.open_help()
    assert desk.app.at_hand.help is not None
    field = desk.app.at_hand.help.contacts.lines.fields[0][0]
    assert isinstance(field, QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, "Gil")
    assert field.text() == "Gil"
    qtbot.keyClick(field, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert desk.shown is desk.app.at_hand.ground


def test_keys_follow_the_settings(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk(Settings(ground_key="F2", help_key="F3", hide_key="F9"))
    qtbot.keyClick(desk.focus(), Qt.Key.Key_G)
    assert desk.shown is not desk.app.at_hand.ground
    qtbot.keyClick(desk.focus(), Qt.Key.Key_F2)
    assert desk.shown is desk.app.at_hand.ground
    qtbot.keyClick(desk.focus(), Qt.Key.Key_F9)
    assert desk.app.at_hand.cover.is_on
    desk.app.preferences.set(hide_key="F12")
    qtbot.keyClick(desk.focus(), Qt.Key.Key_F12)
    assert not desk.app.at_hand.cover.is_on


def test_panels_can_be_read_beside_a_session(
    open_desk: OpenDesk, qtbot: QtBot, clock: ManualClock
) -> None:
    desk = open_desk()
    desk.begin()
    qtbot.keyClick(desk.focus(), Qt.Key.Key_L)
    aside = desk.app.at_hand.aside
    assert aside is not None
    assert aside.isVisible()
    assert desk.shown is desk.app.session
    bridge = desk.app.practice.bridge
    assert bridge is not None
    assert bridge.player.state is PlayerState.RUNNING
    first = next(iter(aside.learn.shelf.rows.values()))
    assert first.hasFocus()
    assert aside.learn.shelf.scroller.verticalScrollBar().value() == 0
    aside.learn.open_panel("medicines")
    run(desk.app, clock, 1_000)
    qtbot.keyClick(desk.focus(), Qt.Key.Key_L)
    assert not aside.isVisible()
    desk.app.session.end()
    desk.app.at_hand.toggle_aside()
    assert not aside.isVisible(), "only a session has something beside it"


def test_trying_it_from_a_panel_begins_a_short_session(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.app.at_hand.open_panel("holistic_mind_body")
    assert desk.app.at_hand.learn is not None
    panel = desk.app.at_hand.learn.panel
    assert panel is not None
    assert panel.try_card is not None
    panel.try_card.button.click()
    assert desk.shown is desk.app.session


@pytest.mark.parametrize("has_therapist", [False, True])
def test_a_panel_says_why_its_exercise_is_not_offered(
    open_desk: OpenDesk, clock: ManualClock, has_therapist: bool
) -> None:
    """The pause for self-compassion is meant for practice alongside a therapist."""
    desk = open_desk()
    hand, space = desk.app.at_hand, desk.app.space
    space.set_check(OnboardingCheck(has_therapist=has_therapist, done=True))
    hand.open_panel("therapy_alongside")
    assert hand.learn is not None
    panel = hand.learn.panel
    assert panel is not None
    assert (panel.try_card is not None) is has_therapist
    assert (panel.not_now_card is None) is has_therapist
    if panel.not_now_card is not None:
        exercise = space.library.exercise("self_compassion_break")
        told = {label.text() for label in panel.not_now_card.findChildren(Label)}
        assert {exercise.title, space.offer(exercise).reason} <= told
    hand.learn.show_list()
    desk.begin()
    hand.toggle_aside()
    assert hand.aside is not None
    hand.aside.learn.open_panel("therapy_alongside")
    assert hand.aside.learn.panel is not None
    assert hand.aside.learn.panel.not_now_card is None, "beside a session panels are only read"


def test_text_size_is_set_from_a_panel(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.app.at_hand.open_panel("medicines")
    assert desk.app.at_hand.learn is not None
    panel = desk.app.at_hand.learn.panel
    assert panel is not None
    panel.text_size.larger.click()
    assert desk.app.preferences.now.text_percent == 110
    for _ in range(20):
        panel.text_size.larger.click()
    assert desk.app.preferences.now.text_percent == 200


def test_first_run_comes_once_and_can_lead_straight_to_a_practice(
    open_desk: OpenDesk, qtbot: QtBot
) -> None:
    desk = open_desk(None)
    desk.app.welcoming.welcome()
    run_ = desk.app.welcoming.first_run
    assert run_ is not None
    assert desk.shown is run_
    run_.begin_button.click()
    assert desk.shown is desk.app.session
    assert desk.app.preferences.now.first_run_done
    again = open_desk(None)
    again.app.welcoming.welcome()
    assert again.app.welcoming.first_run is None


def test_what_is_said_at_first_run_is_kept(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk(None)
    desk.app.welcoming.welcome()
    run_ = desk.app.welcoming.first_run
    assert run_ is not None
    run_.silent_button.click()
    run_.together.click()
    assert not desk.app.preferences.now.sound_on
    assert desk.app.preferences.now.shared_computer is True
    run_.done.emit(False)
    assert desk.app.window.pages.currentWidget() is desk.app.home


def test_the_country_of_first_run_is_the_one_of_help(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk(None)
    hand, settings = desk.app.at_hand, desk.app.preferences
    desk.app.welcoming.welcome()
    run_ = desk.app.welcoming.first_run
    assert run_ is not None
    assert run_.pages.count() <= 4
    assert list(run_.countries) == [country.code for country in hand.helplines.countries]
    assert settings.now.country == "", "it is never guessed"
    run_.go_to(run_.pages.count() - 1)
    run_.countries["GB"].click()
    assert settings.now.country == "GB"
    hand.open_help()
    assert hand.help is not None
    shown = {label.text() for label in hand.help.findChildren(Label)}
    assert {"Samaritans", "Shout"} <= shown
    hand.help.country_chosen.emit("CA")
    assert run_.countries["CA"].isChecked()
    assert not run_.countries["GB"].isChecked()
    hand.help.back.emit()
    run_.skip_button.click()
    assert settings.now.country == "CA"


def test_the_country_of_first_run_can_be_skipped(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk(None)
    desk.app.welcoming.welcome()
    run_ = desk.app.welcoming.first_run
    assert run_ is not None
    for _ in range(run_.pages.count()):
        run_.skip_button.click()
    assert desk.app.welcoming.first_run is None
    assert desk.app.preferences.now.country == ""


def test_ground_me_is_built_before_it_is_wanted(open_app: OpenApp) -> None:
    """Opening it reads no file: all its words are there since the start."""
    app = open_app()
    ground = app.at_hand.ground
    before = len(ground.findChildren(QWidget))
    app.at_hand.ground_me()
    assert ground.isVisible()
    assert len(ground.findChildren(QWidget)) == before


def at_worse(desk: Desk, qtbot: QtBot) -> GroundScreen:
    """Ground me, answered with "Worse"."""
    desk.app.at_hand.ground_me()
    ground = desk.app.at_hand.ground
    while ground.flow.stage is not Flow.QUESTION:
        qtbot.keyClick(desk.focus(), Qt.Key.Key_S)
    qtbot.keyClick(desk.focus(), Qt.Key.Key_3)
    return ground


def test_worse_with_nobody_named_offers_the_countries_and_keeps_one(
    open_desk: OpenDesk, qtbot: QtBot
) -> None:
    desk = open_desk()
    ground = at_worse(desk, qtbot)
    people = ground.face.people
    assert people is not None
    assert people.is_empty
    assert "Here are" not in ground.face.line.text()
    assert people.countries["GB"].isVisible()
    people.countries["GB"].click()
    assert desk.app.preferences.now.country == "GB"
    assert ground.face.people is not None
    assert ("Emergency number", "999") in ground.face.people.rows
    assert "Here are" in ground.face.line.text()
    assert desk.focus() is ground.face.buttons["open_help"]
    ground.face.buttons["open_help"].click()
    assert desk.app.at_hand.help is not None
    assert desk.app.at_hand.help.country_code == "GB"


@pytest.mark.parametrize("code", [country.code for country in load_helplines().countries])
def test_numbers_to_call_are_seen_without_scrolling(
    open_desk: OpenDesk, qtbot: QtBot, code: str
) -> None:
    desk = open_desk(Settings(country=code))
    desk.app.window.resize(1024, 640)
    people = at_worse(desk, qtbot).face.people
    settle(desk.app)
    assert people is not None
    labels = {label.text(): label for label in people.findChildren(QLabel)}
    assert people.rows
    for words in chain.from_iterable(people.rows):
        seen = labels[words].visibleRegion().boundingRect()
        assert seen == labels[words].rect(), (words, seen)


def test_a_country_can_be_reached_and_chosen_by_keys(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk()
    people = at_worse(desk, qtbot).face.people
    assert people is not None
    for _ in range(40):
        if desk.focus() is people.countries["AU"]:
            break
        qtbot.keyClick(desk.focus(), Qt.Key.Key_Backtab)
    qtbot.keyClick(desk.focus(), Qt.Key.Key_Return)
    assert desk.app.preferences.now.country == "AU"


def test_a_country_chosen_there_reaches_a_help_that_was_open_before(
    open_desk: OpenDesk, qtbot: QtBot
) -> None:
    desk = open_desk()
    desk.app.at_hand.open_help()
    people = at_worse(desk, qtbot).face.people
    assert people is not None
    people.countries["CA"].click()
    desk.app.at_hand.open_help()
    assert desk.app.at_hand.help is not None
    assert desk.app.at_hand.help.country_code == "CA"


def test_calling_somebody_leads_to_the_own_people(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk()
    at_worse(desk, qtbot).face.buttons["contact_someone"].click()
    help = desk.app.at_hand.help
    assert help is not None
    assert desk.shown is help
    field = help.contacts.lines.fields[0][0]
    qtbot.waitUntil(lambda: not field.visibleRegion().isEmpty())
    qtbot.waitUntil(lambda: desk.focus() is field)


@pytest.mark.parametrize("number", range(4))
def test_first_run_has_ground_me_and_help_on_every_screen(
    open_desk: OpenDesk, qtbot: QtBot, number: int
) -> None:
    desk = open_desk(Settings(first_run_done=False))
    desk.app.welcoming.welcome()
    run = desk.app.welcoming.first_run
    assert run is not None
    run.go_to(number)
    assert run.near.ground_button.isVisible()
    run.near.ground_button.click()
    assert desk.shown is desk.app.at_hand.ground
    qtbot.keyClick(desk.focus(), Qt.Key.Key_Escape)
    assert desk.shown is run
    run.near.help_button.click()
    assert desk.shown is desk.app.at_hand.help
    qtbot.keyClick(desk.focus(), Qt.Key.Key_Escape)
    assert desk.shown is run
    assert run.at == number


def test_the_question_before_a_session_has_ground_me_and_help(
    open_desk: OpenDesk, qtbot: QtBot
) -> None:
    desk = open_desk(Settings(preparation_s=0, ask_distress=True))
    desk.begin()
    screen = desk.app.asking.screen
    assert desk.shown is screen
    screen.near.help_button.click()
    assert desk.shown is desk.app.at_hand.help
    qtbot.keyClick(desk.focus(), Qt.Key.Key_Escape)
    assert desk.shown is screen
    screen.near.ground_button.click()
    assert desk.shown is desk.app.at_hand.ground
    qtbot.keyClick(desk.focus(), Qt.Key.Key_Escape)
    assert desk.shown is screen
    assert screen.is_asking


@pytest.mark.parametrize(("id", "breathes"), [("resonance_breathing", True), ("body_scan", False)])
def test_a_page_says_when_to_stop_and_what_breathing_asks_for(
    open_desk: OpenDesk, library: Library, id: str, breathes: bool
) -> None:
    desk = open_desk()
    app = desk.app
    app.practising.page.show_exercise(library.exercise(id))
    told = {label.text() for label in app.practising.page.findChildren(Label)}
    safety = app.at_hand.texts.safety
    assert set(safety.stopping.lines) <= told
    assert (set(safety.before_breathing.lines) <= told) is breathes
