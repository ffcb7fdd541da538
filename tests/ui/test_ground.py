"""Ground me on the screen: one key, today's date, and nothing that it needs from elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from mindbody.clock import ManualClock
from mindbody.helplines import load_helplines
from mindbody.settings import Settings
from mindbody.texts import load_texts
from mindbody.ui import access
from mindbody.ui.dates import locale_for, long_date, weekday
from mindbody.ui.screens.ground.screen import GroundScreen
from mindbody.ui.screens.help.lines import PeopleToReach
from mindbody.ui.theme import Theme

WORDS = load_texts().ground
WALL = datetime(2026, 11, 22, 9, 5, 30, tzinfo=timezone(timedelta(hours=1)))
MIND = ("Name some cities.", "Count back from fifty.")
ENGLISH = QLocale("en_GB")

Make = Callable[..., GroundScreen]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    def made(text_percent: int = 100, **more: object) -> GroundScreen:
        access.install()
        theme = Theme(Settings(text_percent=text_percent))
        more.setdefault("locale", ENGLISH)
        screen = GroundScreen(theme, ManualClock(WALL), WORDS, MIND, **more)  # type: ignore[arg-type]
        qtbot.addWidget(screen)
        screen.resize(1024, 640)
        screen.open(stopped=True)
        with qtbot.waitExposed(screen):
            screen.show()
        screen.activateWindow()
        qtbot.waitUntil(screen.isActiveWindow)
        return screen

    return made


def press(qtbot: QtBot, screen: GroundScreen, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(screen.focusWidget() or screen, key)


def listened(screen: GroundScreen) -> list[str]:
    """What the screen tells, as it tells it."""
    told: list[str] = []
    screen.used.connect(lambda reached: told.append(f"used {reached}"))
    screen.finished.connect(lambda choice: told.append(f"finished {choice}"))
    return told


def line(screen: GroundScreen) -> str:
    return screen.face.line.text().replace("\N{NO-BREAK SPACE}", " ")


def test_it_opens_with_where_and_when_and_says_that_the_exercise_stopped(make: Make) -> None:
    screen = make()
    assert line(screen) == "You are here. It is Sunday, 22 November 2026, 09:05."
    assert screen.face.instead.text() == "The exercise has stopped."


def test_without_an_exercise_nothing_is_said_to_have_stopped(make: Make) -> None:
    screen = make()
    screen.open()
    assert not screen.face.instead.isVisible()


def test_the_date_stays_on_the_screen(make: Make, qtbot: QtBot) -> None:
    screen = make()
    press(qtbot, screen, Qt.Key.Key_Space)
    assert "Sunday" in screen.face.here.text()
    assert screen.face.here.isVisible()


def test_one_key_walks_through_it_all(make: Make, qtbot: QtBot) -> None:
    screen, seen = make(), []
    while line(screen) != WORDS.question:
        press(qtbot, screen, Qt.Key.Key_Space)
        if line(screen) not in seen:
            seen.append(line(screen))
    assert seen == [*(step.text for step in WORDS.steps), WORDS.question]
    press(qtbot, screen, Qt.Key.Key_1)
    assert line(screen) == WORDS.answers[0].text
    told = listened(screen)
    press(qtbot, screen, Qt.Key.Key_Return)
    assert told == ["used answered", "finished stop_for_today"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right])
def test_other_keys_go_on_too(make: Make, qtbot: QtBot, key: Qt.Key) -> None:
    screen = make()
    press(qtbot, screen, key)
    assert line(screen) == WORDS.steps[0].text


def test_a_key_skips_and_a_key_goes_back(make: Make, qtbot: QtBot) -> None:
    screen = make()
    press(qtbot, screen, Qt.Key.Key_Space, Qt.Key.Key_S, Qt.Key.Key_S)
    assert line(screen) == WORDS.steps[2].text
    press(qtbot, screen, Qt.Key.Key_Left)
    assert line(screen) == WORDS.steps[1].text


def test_dots_count_what_is_done(make: Make, qtbot: QtBot) -> None:
    screen = make()
    press(qtbot, screen, Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert screen.face.dots.spoken_name() == "1 of 3"
    name = QAccessible.queryAccessibleInterface(screen.face.dots).text(QAccessible.Text.Name)
    assert name == "1 of 3"


@pytest.mark.parametrize("presses", range(10))
def test_escape_leaves_from_anywhere(make: Make, qtbot: QtBot, presses: int) -> None:
    screen = make()
    press(qtbot, screen, *[Qt.Key.Key_S] * presses)
    told = listened(screen)
    press(qtbot, screen, Qt.Key.Key_Escape)
    assert [word.partition(" ")[0] for word in told] == ["used", "finished"]
    assert told[1] == "finished left"


@pytest.mark.parametrize("presses", range(10))
def test_help_is_one_key_away_everywhere(make: Make, qtbot: QtBot, presses: int) -> None:
    screen = make()
    press(qtbot, screen, *[Qt.Key.Key_S] * presses)
    with qtbot.waitSignal(screen.help_wanted):
        press(qtbot, screen, Qt.Key.Key_H)
    assert screen.face.help_button.isVisible()


def to_question(qtbot: QtBot, screen: GroundScreen) -> None:
    while line(screen) != WORDS.question:
        press(qtbot, screen, Qt.Key.Key_S)


def reach(code: str, contacts: list[tuple[str, str]] | None = None) -> PeopleToReach:
    return PeopleToReach(Theme(Settings()), load_helplines(), code, contacts or [])


def test_the_same_twice_shows_people(make: Make, qtbot: QtBot) -> None:
    made: list[PeopleToReach] = []

    def people() -> PeopleToReach:
        made.append(reach("US"))
        return made[-1]

    screen = make(people=people)
    to_question(qtbot, screen)
    press(qtbot, screen, Qt.Key.Key_2)
    assert "something plain" in line(screen)
    assert made == []
    press(qtbot, screen, Qt.Key.Key_Return)
    assert line(screen) == MIND[0]
    press(qtbot, screen, Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert list(screen.face.buttons) == ["better", "same", "worse", "contact_someone"]
    press(qtbot, screen, Qt.Key.Key_2)
    assert made[-1].isVisible()
    with qtbot.waitSignal(screen.help_wanted):
        press(qtbot, screen, Qt.Key.Key_Return)


def test_worse_shows_people_until_one_goes_back(make: Make, qtbot: QtBot) -> None:
    screen = make(people=lambda: reach("US"))
    to_question(qtbot, screen)
    press(qtbot, screen, Qt.Key.Key_3)
    assert line(screen) == WORDS.answers[3].text
    assert screen.face.people is not None
    assert screen.face.people.isVisible()
    press(qtbot, screen, Qt.Key.Key_Left)
    assert screen.face.people is None


def test_here_are_people_is_said_where_there_are_some(make: Make, qtbot: QtBot) -> None:
    screen = make(people=lambda: reach("", [("Ann", "0123")]))
    to_question(qtbot, screen)
    press(qtbot, screen, Qt.Key.Key_3)
    assert "Here are" in line(screen)
    assert screen.face.people is not None
    assert screen.face.people.countries


def test_calling_somebody_is_not_the_same_as_help(make: Make, qtbot: QtBot) -> None:
    screen = make(people=lambda: reach("US"))
    to_question(qtbot, screen)
    press(qtbot, screen, Qt.Key.Key_3)
    with (
        qtbot.waitSignal(screen.contacts_wanted),
        qtbot.assertNotEmitted(screen.help_wanted),
    ):
        screen.face.buttons["contact_someone"].click()


def test_tab_reaches_every_button_and_comes_round(make: Make, qtbot: QtBot) -> None:
    screen = make()
    press(qtbot, screen, Qt.Key.Key_Space)
    reached = []
    for _ in range(4):
        reached.append(screen.focusWidget())
        press(qtbot, screen, Qt.Key.Key_Tab)
    assert reached == list(screen.face.tab_order())
    assert screen.focusWidget() is reached[0]


def test_every_button_has_a_name_and_a_role(make: Make, qtbot: QtBot) -> None:
    screen = make()
    press(qtbot, screen, Qt.Key.Key_Space)
    for button in screen.face.tab_order():
        node = QAccessible.queryAccessibleInterface(button)
        assert node.role() is QAccessible.Role.Button
        assert node.text(QAccessible.Text.Name)
    heading = QAccessible.queryAccessibleInterface(screen.face.line)
    assert heading.role() is QAccessible.Role.Heading
    assert heading.text(QAccessible.Text.Name) == WORDS.steps[0].text


@pytest.mark.parametrize("percent", [100, 200])
def test_no_button_leaves_the_window(make: Make, qtbot: QtBot, percent: int) -> None:
    screen = make(percent)
    to_question(qtbot, screen)
    press(qtbot, screen, Qt.Key.Key_3)
    for button in screen.face.tab_order():
        at = button.mapTo(screen, button.rect().topLeft())
        assert screen.rect().contains(button.rect().translated(at))


def test_the_minute_goes_on_by_itself_only_while_it_is_seen(make: Make) -> None:
    screen = make()
    assert screen._minute.isActive()
    assert screen._minute.interval() == 30_000
    screen.hide()
    assert not screen._minute.isActive()


def test_a_new_walk_begins_at_the_beginning(make: Make, qtbot: QtBot) -> None:
    screen = make()
    to_question(qtbot, screen)
    screen.open()
    assert line(screen).startswith("You are here.")


@pytest.mark.parametrize(
    ("locale", "day", "written"),
    [
        ("en_US", "Sunday", "November 22, 2026"),
        ("en_GB", "Sunday", "22 November 2026"),
        ("de_DE", "Sonntag", "22. November 2026"),
        ("es_ES", "domingo", "22 de noviembre de 2026"),
        ("ja_JP", "日曜日", "2026年11月22日"),
    ],
)
def test_the_date_is_written_as_where_the_person_lives(locale: str, day: str, written: str) -> None:
    where = QLocale(locale)
    assert weekday(WALL.date(), where) == day
    assert long_date(WALL.date(), where) == written


def test_date_and_sentence_speak_one_language() -> None:
    assert locale_for("en", QLocale("en_US")).name() == "en_US"
    assert locale_for("en", QLocale("de_DE")).name() == "en_GB"
    assert locale_for("en", QLocale.c()).name() == "en_GB"
    assert locale_for("es", QLocale("en_US")).name().startswith("es")
