"""The library screen: by need, by kind, by search, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mindbody.library import Entry, Library
from mindbody.needs import load_needs
from mindbody.settings import Settings
from mindbody.ui.screens.practise.catalogue import Catalogue, Item, Kind
from mindbody.ui.screens.practise.screen import PractiseScreen, View
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.row import Row
from tests.ui.practise.conftest import Show
from tests.ui.practise.walk import cut_off, nameless, rich, seen, tabbed

LOCKED = "Opens when a therapist has assigned it to you."


def reason(entry: Entry) -> str:
    return LOCKED if entry.id == "rain" else ""


@pytest.fixture
def screen(library: Library, theme: Theme, show: Show) -> PractiseScreen:
    made = PractiseScreen(theme, Catalogue(library, reason), QWidget)
    made.refresh()
    return show(made)


def opened(screen: PractiseScreen) -> list[Item]:
    told: list[Item] = []
    screen.opened.connect(told.append)
    return told


def rows(screen: PractiseScreen) -> list[Row]:
    return [row for row in screen.findChildren(Row) if row.isVisibleTo(screen)]


def test_all_exercises_are_there_by_kind(screen: PractiseScreen, library: Library) -> None:
    screen.show_view(View.KIND)
    titles = [row.text() for row in rows(screen)]
    assert sorted(titles) == sorted([e.title for e in library.entries()] + ["Quiet timer"])


def test_a_need_leads_to_what_may_fit_and_to_what_can_wait(
    screen: PractiseScreen, qtbot: QtBot
) -> None:
    told = opened(screen)
    panic = next(row for row in rows(screen) if row.text() == "Panic")
    qtbot.mouseClick(panic, Qt.MouseButton.LeftButton)
    page = screen.need_page
    assert [row.text() for row in page.first.rows[:2]] == ["Feeling the ground", "Looking round"]
    assert "want for air" in page.avoid.text()
    qtbot.mouseClick(page.then.rows[0], Qt.MouseButton.LeftButton)
    assert [(item.kind, item.id, item.variant) for item in told] == [
        (Kind.EXERCISE, "breathing_retraining_pe", "no_wait")
    ]
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert any(row.text() == "Panic" for row in rows(screen))


def test_typing_anywhere_searches_and_enter_opens(screen: PractiseScreen, qtbot: QtBot) -> None:
    told = opened(screen)
    tab = screen.tabs[View.NEED]
    tab.setFocus()
    for key in ("s", "l", "e", "e"):
        qtbot.keyClicks(QApplication.focusWidget() or screen, key)
    assert screen.search.text() == "slee"
    qtbot.keyClick(screen.search, Qt.Key.Key_Down)
    first = QApplication.focusWidget()
    assert first is screen.found.rows[0]
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is screen.found.rows[1]
    qtbot.keyClick(screen.found.rows[1], Qt.Key.Key_Return)
    assert [item.id for item in told] == ["sleep_wind_down"]
    qtbot.keyClick(screen.search, Qt.Key.Key_Escape)
    assert screen.search.text() == ""
    assert not screen.found.isVisible()


def test_a_slash_goes_to_the_search_and_is_not_searched_for(
    screen: PractiseScreen, qtbot: QtBot
) -> None:
    screen.tabs[View.KIND].setFocus()
    qtbot.keyClicks(screen.tabs[View.KIND], "/")
    assert screen.search.hasFocus()
    assert screen.search.text() == ""


def test_a_search_that_finds_nothing_says_so_and_shows_the_moments(
    screen: PractiseScreen,
) -> None:
    screen.search.setText("xylophone")
    assert screen.nothing.isVisible()
    assert {item.kind for item in screen.found.items} == {Kind.NEED}
    assert len(rows(screen)) == len(load_needs())
    screen.search.setText("panic")
    assert not screen.nothing.isVisible()


def test_what_is_not_offered_is_shown_with_its_reason(screen: PractiseScreen) -> None:
    screen.search.setText("rain")
    row = rows(screen)[0]
    assert row.face.reason == LOCKED
    assert LOCKED in row.accessibleDescription()


def test_tab_reaches_every_button(screen: PractiseScreen, qtbot: QtBot) -> None:
    for view in (View.NEED, View.KIND, View.ROUTINES):
        screen.show_view(view)
        reached = tabbed(qtbot, screen)
        # Of chips that exclude each other Tab reaches the chosen one; arrows the others.
        wanted = [one for one in seen(screen) if one not in screen.tabs.values()]
        assert [one.text() for one in wanted if one not in reached] == []


def test_names_and_plain_text(screen: PractiseScreen) -> None:
    for view in (View.NEED, View.KIND, View.ROUTINES):
        screen.show_view(view)
        assert nameless(screen) == []
        assert rich(screen) == []


@pytest.mark.parametrize("percent", [80, 100, 200])
@pytest.mark.parametrize("width", [560, 792, 1048])
def test_nothing_is_cut_off(library: Library, show: Show, percent: int, width: int) -> None:
    theme = Theme(Settings(text_percent=percent))
    screen = PractiseScreen(theme, Catalogue(library, reason), QWidget)
    screen.show_check(True)
    screen.refresh()
    show(screen, width, 640)
    for view in (View.NEED, View.KIND, View.ROUTINES):
        screen.show_view(view)
        QApplication.processEvents()
        assert cut_off(screen) == []


def test_a_search_finds_needs_too(screen: PractiseScreen, qtbot: QtBot) -> None:
    told = opened(screen)
    screen.search.setText("nightmare")
    qtbot.keyClick(screen.found.rows[0], Qt.Key.Key_Return)
    assert screen.need is not None
    assert screen.need.id == "after_nightmare"
    assert screen.search.text() == ""
    assert told == []
