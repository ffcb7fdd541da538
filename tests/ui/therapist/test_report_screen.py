"""The report on screen: periods, paper, text, and what it is beside."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mindbody.core.report import Period, PersonRecords, practice_report
from mindbody.ui import access
from mindbody.ui.report.over_time import MOST_STRETCHES, compared, over_time, stretches
from mindbody.ui.theme import Theme
from mindbody.ui.therapist.report_screen import ReportScreen, Subject
from tests.ui.report.records import FORTNIGHT, HEADER, LAST, fortnight, fullest


def day(when: date) -> str:
    return f"{when.day}.{when.month}.{when.year}"


class Shown:
    """A report screen over records of a person, with the file that is saved next."""

    def __init__(self, theme: Theme, records: PersonRecords, told: Period | None) -> None:
        self.path = ""
        self.asked: list[Period] = []
        self.records = records
        self.screen = ReportScreen(theme, day, self._where)
        self.screen.open(Subject(HEADER, self._read, LAST, told))

    def _read(self, period: Period) -> PersonRecords:
        self.asked.append(period)
        return self.records

    def _where(self, parent: QWidget, suggested: str, kinds: str) -> str:
        assert "heron" not in suggested
        return self.path


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Shown:
    made = Shown(theme, fortnight(), FORTNIGHT)
    qtbot.addWidget(made.screen)
    made.screen.resize(1_000, 800)
    made.screen.show()
    return made


def test_it_opens_with_the_days_of_the_last_summary(shown: Shown) -> None:
    screen = shown.screen
    assert screen.period.chips["since"].isChecked()
    assert [view.block.id for view in screen.view.views][:2] == ["safety", "header"]
    assert "9.11.2026 to 22.11.2026" in screen.view.views[1].spoken_name()


def test_another_period_is_another_page(shown: Shown) -> None:
    shown.screen.period.chips["7"].click()
    assert "16.11.2026 to 22.11.2026" in shown.screen.view.views[1].spoken_name()


def test_one_look_at_the_records_is_enough(shown: Shown) -> None:
    shown.asked.clear()
    shown.screen.period.chips["3653"].click()
    assert len(shown.asked) == 1


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_it_is_saved_as_one_page_of_the_chosen_paper(
    shown: Shown, tmp_path: Path, paper: str, size: tuple[int, int]
) -> None:
    shown.path = str(tmp_path / "page.pdf")
    shown.screen.paper.chips[paper].click()
    shown.screen.save_button.click()
    content = (tmp_path / "page.pdf").read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", content)) == 1
    found = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", content)
    assert found is not None
    assert tuple(round(float(side)) for side in found.groups()) == size
    assert "health information" in shown.screen.told.text()


def test_as_text_it_is_read_and_saved(shown: Shown, tmp_path: Path) -> None:
    shown.screen.form.chips["text"].click()
    assert shown.screen.text.isVisible()
    assert not shown.screen.view.isVisible()
    shown.path = str(tmp_path / "page.txt")
    shown.screen.text_button.click()
    assert (tmp_path / "page.txt").read_text("utf-8").startswith("Safety: ")


def test_where_it_cannot_be_saved_it_says_so(shown: Shown, tmp_path: Path) -> None:
    shown.path = str(tmp_path / "nowhere" / "page.pdf")
    shown.screen.save_button.click()
    assert "could not be saved" in shown.screen.told.text()


def test_a_screen_reader_is_told_each_part_with_its_figures(shown: Shown) -> None:
    access.install()
    told = [QAccessible.queryAccessibleInterface(view) for view in shown.screen.view.views]
    names = [node.text(QAccessible.Text.Name) for node in told]
    assert any("Slow, even breathing: n 8" in name for name in names)
    assert QAccessible.Role.Chart in [node.role() for node in told]


def test_stretches_are_whole_weeks_that_never_overlap() -> None:
    for days in (1, 6, 7, 13, 14, 90, 365, 3_653):
        period = Period(LAST - timedelta(days=days - 1), LAST)
        found = stretches(period)
        assert found[-1].last == LAST
        assert len(found) <= MOST_STRETCHES
        assert all(b.first - a.last == timedelta(days=1) for a, b in pairwise(found))


def test_over_time_adds_up_to_the_whole() -> None:
    records, _ = fullest()
    period = Period(LAST - timedelta(days=83), LAST)
    parts = [practice_report(records, part, HEADER) for part in stretches(period)]
    whole = practice_report(records, period, HEADER)
    block = over_time(parts, day)
    assert block is not None
    assert block.picture is not None
    assert sum(one.total.completed for one in parts) == whole.total.completed
    assert over_time(parts[:1], day) is None


def test_beside_the_time_before_only_where_there_was_one() -> None:
    now = practice_report(fortnight(), FORTNIGHT, HEADER)
    before = Period(FORTNIGHT.first - timedelta(days=14), FORTNIGHT.first - timedelta(days=1))
    empty = practice_report(PersonRecords(), before, HEADER)
    assert compared(now, empty, day) is None
    block = compared(now, now, day)
    assert block is not None
    assert block.table is not None
    assert block.table.rows[0][1:] == ("12/20", "12/20")
