"""The list of people: its model, its order, its search, and five hundred of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from mindbody.caseload import Look
from mindbody.settings import Settings
from mindbody.ui.theme import Theme
from mindbody.ui.therapist.people import PeopleScreen
from mindbody.ui.therapist.people_model import HEADING_ROLE, PeopleModel, PersonLine
from mindbody.ui.words import listed

FIVE_HUNDRED = [PersonLine(f"p{n}", f"Person {n:03d}", (), "Daily calm", 3, 5) for n in range(500)]
SOME = [
    PersonLine("a", "Wren", (Look.NOT_PAIRED,)),
    PersonLine("b", "Blue heron", (Look.GAP,), "Daily calm", 0, 5),
    PersonLine("c", "Oak", (), "Daily calm", 5, 5),
    PersonLine("d", "Night owl", (Look.SAFETY, Look.REVIEW_DUE), "Daily calm", 2, 5),
]


def model_of(people: list[PersonLine]) -> PeopleModel:
    model = PeopleModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show_people(people)
    return model


def aliases(model: PeopleModel) -> list[str]:
    return [model.line(row).alias for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules_while_it_is_searched(qtbot: QtBot) -> None:
    model = model_of(FIVE_HUNDRED)
    for query in ("p", "person 1", "person 12", "nobody", "", "499"):
        model.search(query)
    assert aliases(model) == ["Person 499"]
    model.show_people(SOME)
    model.search("")
    assert model.rowCount() == 4


def test_who_needs_a_look_comes_first_and_nobody_is_ranked_by_practice(qtbot: QtBot) -> None:
    model = model_of(SOME)
    assert aliases(model) == ["Night owl", "Blue heron", "Oak", "Wren"]
    headings = [model.index(row, 0).data(HEADING_ROLE) for row in range(4)]
    assert headings == ["Look here first", "", "Everyone else", ""]


def test_a_row_is_told_with_its_reasons(qtbot: QtBot) -> None:
    model = model_of(SOME)
    told = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == (
        f"Look here first. Night owl. {listed(('Safety entry', 'Review is due'))}. "
        f"{listed(('Daily calm', '2 done, 5 planned in 7 days'))}"
    )


def test_five_hundred_people_are_shown_and_found(qtbot: QtBot, theme: Theme) -> None:
    screen = PeopleScreen(theme)
    qtbot.addWidget(screen)
    screen.resize(1_000, 700)
    screen.show()
    screen.show_people(FIVE_HUNDRED)
    opened: list[str] = []
    screen.opened.connect(opened.append)
    screen.search.setText("person 321")
    assert aliases(screen.model) == ["Person 321"]
    qtbot.keyClick(screen.search, Qt.Key.Key_Return)
    assert opened == ["p321"]
    screen.search.setText("nobody at all")
    assert not screen.list.isVisible()
    assert screen.nobody.text() == "Nobody is called like that."


def test_rows_grow_with_their_words(qtbot: QtBot, theme: Theme) -> None:
    screen = PeopleScreen(theme)
    qtbot.addWidget(screen)
    screen.resize(1_000, 700)
    screen.show()
    screen.show_people(SOME)
    screen.list.doItemsLayout()
    high = screen.list.visualRect(screen.model.index(0, 0)).height()
    theme.apply(Settings(text_percent=200))
    screen.list.doItemsLayout()
    assert screen.list.visualRect(screen.model.index(0, 0)).height() > 1.5 * high


def test_a_day_is_not_torn_over_two_lines() -> None:
    about = PersonLine("a", "Oak", told="5 Jan 2026", review="12 Jan 2026").about
    assert "5\xa0Jan\xa02026" in about
    assert about.endswith("12\xa0Jan\xa02026")
