"""What one has made: opened, copied, deleted and brought back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.core.arrange import RoutineDraft
from mindbody.core.own import Draft
from mindbody.core.routine import Step
from mindbody.keepsakes import Choice
from mindbody.practice_space import PracticeSpace
from mindbody.settings import Settings
from mindbody.ui.screens.own import words
from mindbody.ui.screens.own.shelf import OwnRow, OwnShelf
from mindbody.ui.screens.practise.catalogue import Item, Kind
from mindbody.ui.theme import Theme
from tests.ui.practise.conftest import Show
from tests.ui.practise.walk import cut_off, nameless, rich, seen, tabbed


@pytest.fixture
def shelf(space: PracticeSpace, theme: Theme, show: Show) -> OwnShelf:
    space.keep_pattern(Draft("Sea breath"))
    step = Step(space.library.exercise("sensory_orienting"))
    space.keep_routine(RoutineDraft("Morning", (step, step)))
    return show(OwnShelf(theme, space))


def row(shelf: OwnShelf, title: str) -> OwnRow:
    return next(one for one in shelf.rows if one.item.face.title == title)


def shown(shelf: OwnShelf) -> list[str]:
    return [one.item.face.title for one in shelf.rows]


def test_both_are_listed_and_open(shelf: OwnShelf) -> None:
    told: list[Item] = []
    shelf.opened.connect(told.append)
    assert shown(shelf) == ["Sea breath", "Morning"]
    assert row(shelf, "Sea breath").item.face.summary == "In 4 s, out 6 s."
    row(shelf, "Morning").row.click()
    assert told[0].kind is Kind.OWN_ROUTINE


def test_editing_asks_for_the_builder_that_fits(shelf: OwnShelf) -> None:
    asked: list[tuple[str, str]] = []
    shelf.pattern_wanted.connect(lambda own: asked.append(("pattern", own.title if own else "")))
    shelf.routine_wanted.connect(lambda own: asked.append(("routine", own.title if own else "")))
    row(shelf, "Sea breath").buttons[words.EDIT].click()
    row(shelf, "Morning").buttons[words.EDIT].click()
    shelf.make_pattern.click()
    shelf.make_routine.click()
    assert asked == [
        ("pattern", "Sea breath"),
        ("routine", "Morning"),
        ("pattern", ""),
        ("routine", ""),
    ]


def test_a_copy_has_a_name_of_its_own(shelf: OwnShelf, space: PracticeSpace) -> None:
    row(shelf, "Sea breath").buttons[words.COPY].click()
    row(shelf, "Morning").buttons[words.COPY].click()
    assert shown(shelf) == ["Sea breath", "Sea breath, copy", "Morning", "Morning, copy"]
    assert len({pattern.id for pattern in space.patterns()}) == 2


@pytest.mark.parametrize("title", ["Sea breath", "Morning"])
def test_what_is_deleted_comes_back_as_it_was(
    shelf: OwnShelf, space: PracticeSpace, title: str
) -> None:
    id = row(shelf, title).item.id
    before = space.routine(id)
    space.set_choice(id, Choice(pacer="text"))
    row(shelf, title).buttons[words.DELETE].click()
    assert title not in shown(shelf)
    assert shelf.deleted.text.text() == f"“{title}” was deleted."
    assert QApplication.focusWidget() is shelf.undo_button
    shelf.undo_button.click()
    assert title in shown(shelf)
    assert space.routine(id).steps == before.steps
    assert space.choice(id).pacer == "text"
    assert not shelf.deleted.isVisible()


def test_with_nothing_made_it_says_what_could_be(
    space: PracticeSpace, theme: Theme, show: Show, qtbot: QtBot
) -> None:
    shelf = show(OwnShelf(theme, space))
    assert shelf.rows == []
    texts = [label.text() for label in shelf.findChildren(type(shelf.deleted.text))]
    assert words.NO_PATTERNS in texts
    assert words.NO_ROUTINES in texts


def test_keys_names_and_plain_text(shelf: OwnShelf, qtbot: QtBot) -> None:
    reached = tabbed(qtbot, shelf)
    assert [one.text() for one in seen(shelf) if one not in reached] == []
    assert nameless(shelf) == []
    assert rich(shelf) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off(space: PracticeSpace, show: Show, percent: int) -> None:
    space.keep_pattern(Draft("A rather long name for a breathing pattern of my own"))
    # In the library it stands in a page that scrolls; here it has the height it needs.
    shelf = show(OwnShelf(Theme(Settings(text_percent=percent)), space), 560, 1400)
    for _ in range(3):
        QApplication.processEvents()
    assert cut_off(shelf) == []
