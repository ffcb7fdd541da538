"""Help: lines of the chosen country with their age, own people, the plan; all without a network."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mindbody.clock import ManualClock
from mindbody.helplines import load_helplines
from mindbody.papers import CONTACTS, SAFETY_PLAN, Papers
from mindbody.settings import Settings
from mindbody.texts import load_texts
from mindbody.ui import access
from mindbody.ui.screens.help.cards import contacts_in
from mindbody.ui.screens.help.lines import PeopleToReach, call_words, text_words
from mindbody.ui.screens.help.screen import HelpContent, HelpScreen
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.labels import Ink, Label

LINES = load_helplines()
CONTENT = HelpContent(LINES, load_texts(), QLocale("en_GB"), lambda id: "Feeling the ground")
NEXT_YEAR = datetime(2027, 11, 25, 12, tzinfo=UTC)
SOON = datetime(2026, 11, 25, 12, tzinfo=UTC)

Make = Callable[..., HelpScreen]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    def made(
        country: str = "", papers: Papers | None = None, wall: datetime = SOON, **more: object
    ) -> HelpScreen:
        access.install()
        percent = more.pop("text_percent", 100)
        assert isinstance(percent, int)
        theme = Theme(Settings(text_percent=percent))
        papers = papers or Papers(None)
        screen = HelpScreen(theme, ManualClock(wall), CONTENT, papers, country, **more)  # type: ignore[arg-type]
        qtbot.addWidget(screen)
        screen.resize(1024, 640)
        with qtbot.waitExposed(screen):
            screen.show()
        screen.open()
        screen.activateWindow()
        qtbot.waitUntil(screen.isActiveWindow)
        return screen

    return made


def texts(widget: QWidget) -> str:
    shown = [label for label in widget.findChildren(Label) if label.isVisibleTo(widget)]
    return "\n".join(label.text() for label in shown)


@pytest.mark.parametrize("country", LINES.countries, ids=lambda country: country.code)
def test_every_line_of_a_country_is_there_with_numbers_and_age(make: Make, country: object) -> None:
    screen = make(country.code)  # type: ignore[attr-defined]
    told = texts(screen)
    assert len(screen.line_cards) == len(country.lines)  # type: ignore[attr-defined]
    for card, line in zip(screen.line_cards, country.lines, strict=True):  # type: ignore[attr-defined]
        inside = texts(card)
        assert line.name in inside
        assert line.call in inside
        assert line.text_to in inside
        assert "Last compared with its source on 22 November 2026." in inside
        if line.call or line.text_to:
            assert LINES.words.if_number_fails in inside
    assert country.emergency in told  # type: ignore[attr-defined]
    assert LINES.words.danger in told


def test_how_to_reach_a_line_is_said_in_words() -> None:
    us, gb = LINES.country("US"), LINES.country("GB")
    assert [call_words(line) for line in us.lines] == ["Call 988", "Call 988, then press 1"]
    assert text_words(us.lines[1]) == "Text 838255"
    assert text_words(gb.lines[2]) == "Text SHOUT to 85258"
    assert call_words(gb.lines[2]) == ""


def test_a_row_older_than_a_year_stands_out(make: Make) -> None:
    for wall, ink in ((SOON, Ink.MUTED), (NEXT_YEAR, Ink.WARM)):
        card = make("US", wall=wall).line_cards[0]
        age = next(label for label in card.findChildren(Label) if "Last compared" in label.text())
        assert age._ink is ink


def test_no_country_is_guessed(make: Make, qtbot: QtBot) -> None:
    screen = make()
    assert screen.country is None
    assert screen.line_cards == []
    assert LINES.words.choose_country in texts(screen)
    with qtbot.waitSignal(screen.country_chosen) as told:
        screen.chips["AU"].click()
    assert told.args == ["AU"]
    assert "13 11 14" in texts(screen)
    assert not screen.chips["AU"].isVisibleTo(screen)
    screen.change_button.click()
    assert screen.chips["AU"].isVisibleTo(screen)


def test_a_page_opens_only_when_it_is_asked_for(make: Make) -> None:
    opened: list[str] = []
    screen = make("XX", open_page=opened.append)
    assert opened == []
    button = screen.line_cards[0].page_button
    assert button is not None
    button.click()
    assert opened == ["https://findahelpline.com"]


def test_own_people_are_kept_and_come_with_ground_me(make: Make, qtbot: QtBot) -> None:
    papers = Papers(None)
    screen = make("US", papers)
    name, number = screen.contacts.lines.fields[0]
    name.setFocus()
    qtbot.keyClicks(name, "Ann")
    qtbot.keyClick(name, Qt.Key.Key_Tab)
    assert screen.focusWidget() is number
    qtbot.keyClicks(number, "0123")
    qtbot.keyClick(number, Qt.Key.Key_Tab)
    assert papers.read(CONTACTS) == {"people": ["Ann\t0123", "", "", ""]}
    people = PeopleToReach(Theme(Settings()), load_helplines(), "US", contacts_in(papers))
    qtbot.addWidget(people)
    told = texts(people)
    assert told.index("911") < told.index("Ann") < told.index("Call 988")
    assert make("", papers).contacts.lines.fields[0][0].text() == "Ann"


def test_without_a_country_the_countries_are_there_and_nobody_is_promised(qtbot: QtBot) -> None:
    helplines = load_helplines()
    people = PeopleToReach(Theme(Settings()), helplines, "", [])
    qtbot.addWidget(people)
    assert people.is_empty
    assert list(people.countries) == [country.code for country in helplines.countries]
    with qtbot.waitSignal(people.country_chosen) as told:
        people.countries["CA"].click()
    assert told.args == ["CA"]


@pytest.mark.parametrize("code", [country.code for country in load_helplines().countries])
def test_every_country_has_somebody_to_reach(qtbot: QtBot, code: str) -> None:
    people = PeopleToReach(Theme(Settings()), load_helplines(), code, [])
    qtbot.addWidget(people)
    assert not people.is_empty
    assert all(name and how for name, how in people.rows)
    assert not people.countries


def test_far_away_has_its_words_and_its_exercises(make: Make, qtbot: QtBot) -> None:
    screen = make("US")
    told = [label.text() for label in screen.far_away_card.findChildren(QLabel)]
    far = load_texts().safety.far_away
    assert [text for text in told if text in (far.title, *far.lines, far.after)] == [
        far.title,
        *far.lines,
        far.after,
    ]
    for id in far.then_exercises:
        with qtbot.waitSignal(screen.begin) as begun:
            screen.far_away_card.buttons[id].click()
        assert begun.args == [id]


def test_the_safety_plan_has_ground_me_at_its_head(make: Make, qtbot: QtBot) -> None:
    screen = make("US")
    screen.plan_row.click()
    assert screen.plan is not None
    assert screen.plan.near.ground_button.isVisible()
    with qtbot.waitSignal(screen.ground_me):
        screen.plan.near.ground_button.click()


def test_the_safety_plan_has_six_steps_and_is_kept(make: Make, qtbot: QtBot) -> None:
    papers = Papers(None)
    screen = make("US", papers)
    screen.plan_row.click()
    assert screen.plan is not None
    assert len(screen.plan.parts) == 6
    field = screen.focusWidget()
    qtbot.keyClicks(field, "not sleeping")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert papers.read(SAFETY_PLAN)["signs"][0] == "not sleeping"
    assert screen.stack.currentWidget() is screen.scroller
    screen.open_plan()
    assert "not sleeping" in screen.plan.printing._sheet().text()


def test_words_for_the_body_lead_to_an_exercise(make: Make, qtbot: QtBot) -> None:
    screen = make()
    told = texts(screen)
    assert "Breathe less." in told
    assert "Do not breathe into a paper bag." in told
    assert "Chest pain" in told
    with qtbot.waitSignal(screen.begin) as signal:
        screen.body_card.button.click()
    assert signal.args == ["physical_grounding"]


def test_escape_goes_back_and_ground_me_is_there(make: Make, qtbot: QtBot) -> None:
    screen = make("US")
    with qtbot.waitSignal(screen.back):
        qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_Escape)
    with qtbot.waitSignal(screen.ground_me):
        screen.ground_button.click()


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_stands_outside_and_all_can_be_reached_by_tab(
    make: Make, qtbot: QtBot, percent: int
) -> None:
    screen = make("US", text_percent=percent)
    assert screen.scroller.horizontalScrollBar().maximum() == 0
    reached: list[QWidget] = []
    while screen.focusWidget() not in reached:
        reached.append(screen.focusWidget())
        qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_Tab)
    assert reached == [widget for widget in screen.tab_order() if widget.isVisibleTo(screen)]
    tops = [w.mapTo(screen.scroller.widget(), w.rect().topLeft()).y() for w in reached]
    beside = reached.index(screen.body_card.button)
    assert tops[:beside] == sorted(tops[:beside]), "Tab goes down the page"
    for widget in reached:
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    page = screen.scroller.widget()
    for label in page.findChildren(Label):
        if label.isVisibleTo(page):
            left = label.mapTo(page, label.rect().topLeft()).x()
            assert left >= 0
            assert left + label.width() <= page.width()
