"""The report on paper: one page whatever is on it, its words, its pictures."""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter
from pytestqt.qtbot import QtBot

from mindbody.core.report import PersonRecords, PracticeReport, practice_report
from mindbody.ui.report import charts
from mindbody.ui.report.block import Block, Columns, Dumbbells, Strip, Table, spoken
from mindbody.ui.report.blocks import blocks_of
from mindbody.ui.report.page import A4, LETTER, draw_page, fitted, write_pdf
from mindbody.ui.report.painting import Look, draw_block
from mindbody.ui.theme import Theme
from mindbody.ui.tokens import MORNING

from .records import FORTNIGHT, HEADER, fortnight, fullest

# What is left of a page within its margins, in px of 1/96 inch.
ROOMS = {A4: (687.0, 1016.0), LETTER: (710.0, 950.0)}
PLACES = ["safety", "header", "assigned", "responses", "pattern", "reasons", "measures", "exposure"]


def day(when: date) -> str:
    return f"{when.day} {when:%b %Y}"


def full_report() -> PracticeReport:
    records, period = fullest()
    return practice_report(records, period, HEADER)


@pytest.fixture(scope="module")
def full() -> tuple[Block, ...]:
    return blocks_of(full_report(), day)


@pytest.fixture(scope="module")
def usual() -> tuple[Block, ...]:
    return blocks_of(practice_report(fortnight(), FORTNIGHT, HEADER), day)


def read(file: Path) -> str:
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is not installed")
    command = ["pdftotext", "-layout", str(file), "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_the_parts_stand_in_the_order_of_the_clinical_content(full: tuple[Block, ...]) -> None:
    assert [block.id for block in full] == [*PLACES, "next"]


@pytest.mark.parametrize("size", ROOMS)
def test_the_fullest_report_is_one_page_and_nothing_runs_over(
    theme: Theme, tmp_path: Path, full: tuple[Block, ...], size: QPageSize.PageSizeId
) -> None:
    file = tmp_path / "page.pdf"
    write_pdf(full, str(file), size)
    assert len(re.findall(rb"/Type\s*/Page\b", file.read_bytes())) == 1
    words = read(file)
    assert words.count("\f") == 1
    assert "handle as clinical record" in words
    assert fitted(full, *ROOMS[size]).high <= ROOMS[size][1]


@pytest.mark.parametrize("size", ROOMS)
def test_type_shrinks_before_rows_go_and_never_below_eight_points(
    theme: Theme, full: tuple[Block, ...], usual: tuple[Block, ...], size: QPageSize.PageSizeId
) -> None:
    tight, roomy = fitted(full, *ROOMS[size]), fitted(usual, *ROOMS[size])
    assert tight.look.font().pixelSize() * 72 / 96 >= 8.0
    assert roomy.look.em > tight.look.em
    for block, shown in zip(usual, roomy.shown, strict=True):
        assert shown.lines >= len(block.lines)
        assert block.table is None or shown.rows >= len(block.table.rows)


def test_what_is_left_out_is_counted(theme: Theme, tmp_path: Path, full: tuple[Block, ...]) -> None:
    file = tmp_path / "page.pdf"
    write_pdf(full, str(file))
    shown = dict(zip([block.id for block in full], fitted(full, *ROOMS[A4]).shown, strict=True))
    exposure = next(block for block in full if block.id == "exposure")
    assert exposure.table is not None
    left = len(exposure.table.rows) - shown["exposure"].rows
    assert left > 0
    assert f"and {left} more" in read(file)


def test_the_safety_line_comes_first_and_is_never_shortened(
    theme: Theme, tmp_path: Path, full: tuple[Block, ...]
) -> None:
    file = tmp_path / "page.pdf"
    write_pdf(full, str(file), LETTER)
    words = " ".join(read(file).split())
    assert words.startswith("Safety")
    for line in full[0].lines:
        assert line in words


def test_without_safety_entries_it_says_so() -> None:
    first = blocks_of(practice_report(PersonRecords(), FORTNIGHT, HEADER), day)[0]
    assert first.lines == ("No safety entries",)


def test_every_word_of_an_ordinary_report_can_be_read_back(
    theme: Theme, tmp_path: Path, usual: tuple[Block, ...]
) -> None:
    file = tmp_path / "page.pdf"
    write_pdf(usual, str(file))
    found = read(file)
    for word in " ".join(map(spoken, usual)).split():
        if word.isalpha():
            assert word.casefold() in found.casefold()


def test_a_note_that_was_not_shared_is_nowhere(usual: tuple[Block, ...]) -> None:
    told = " ".join(map(spoken, usual))
    assert "easier lying down" in told
    assert "Nobody is to read" not in told


def test_below_three_ratings_no_figures_are_shown(usual: tuple[Block, ...]) -> None:
    responses = next(block for block in usual if block.id == "responses")
    assert responses.table is not None
    assert [row[1] for row in responses.table.rows] == ["8", "4"]
    # The number is not parted from its name.
    assert responses.lines == ("Rated fewer than three times: From the feet to the head\xa0(1)",)
    assert "not proof of effect" in responses.note


def test_a_table_is_told_row_by_row(usual: tuple[Block, ...]) -> None:
    told = spoken(next(block for block in usual if block.id == "assigned"))
    assert "Slow, even breathing: Planned 10, Completed 8, Partly 0" in told
    assert "2 of the last 7 days" in told


@pytest.mark.parametrize("wide", [300, 480, 700, 1200])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_part_is_wider_than_its_room(
    theme: Theme, full: tuple[Block, ...], wide: int, scale: float
) -> None:
    """Painted beyond its right edge a block would leave ink there."""
    look = Look(MORNING, scale)
    for block in full[:5]:
        high = round(draw_block(None, QRectF(0, 0, wide, 10), block, look)) + 4
        image = QImage(wide + 60, min(high, 4_000), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        draw_block(painter, QRectF(0, 0, wide, high), block, look)
        painter.end()
        beyond = image.copy(wide + 2, 0, 58, image.height())
        assert _is_blank(beyond)


def _is_blank(image: QImage) -> bool:
    white = image.copy()
    white.fill(QColor("white"))
    return image == white


def inks() -> charts.Inks:
    return Look(MORNING, 1.0).inks()


def drawn(picture: Strip | Dumbbells | Columns, wide: int = 220, high: int = 60) -> QImage:
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    charts.draw(painter, QRectF(0, 0, wide, high), picture, inks())
    painter.end()
    return image


def test_before_and_after_differ_in_black_and_white(theme: Theme) -> None:
    """A rise and a fall of the same size are two pictures even without colour."""
    rise, fall = (
        drawn(Dumbbells((pair,))).convertToFormat(QImage.Format.Format_Mono)
        for pair in ((3, 7), (7, 3))
    )
    assert rise != fall


def test_each_session_is_drawn_and_nothing_is_smoothed(theme: Theme) -> None:
    one = drawn(Dumbbells(((5, 5), (9, 1), (5, 5))))
    other = drawn(Dumbbells(((5, 5), (8, 2), (5, 5))))
    assert one != other
    assert one.copy(0, 0, 50, 60) == other.copy(0, 0, 50, 60)


def test_a_day_without_practice_is_a_quiet_dot(theme: Theme) -> None:
    none, all = drawn(Strip((False,) * 7), 140, 20), drawn(Strip((True,) * 7), 140, 20)
    assert not _is_blank(none)
    assert none != all
    assert Strip((True, False, True)).text == "●·●"


def test_columns_show_planned_beside_done(theme: Theme) -> None:
    picture = Columns((("3 Nov", 5, 2), ("10 Nov", 5, 5)))
    assert picture.spoken == "3 Nov: 2 of 5 planned. 10 Nov: 5 of 5 planned"
    assert drawn(picture) != drawn(Columns((("3 Nov", 5, 5), ("10 Nov", 5, 5))))


def test_a_narrow_table_is_told_below_each_other(theme: Theme) -> None:
    table = Table(("Practice", "Planned", "Done"), (("A long name of a practice", "3", "2"),))
    block = Block("x", "Title", table=table)
    look = Look(MORNING, 2.0)
    wide = draw_block(None, QRectF(0, 0, 900, 10), block, look)
    narrow = draw_block(None, QRectF(0, 0, 260, 10), block, look)
    assert narrow > wide


def test_a_title_takes_two_lines_at_most_where_there_is_room(theme: Theme) -> None:
    look, room = Look(MORNING, 1.0), QRectF(0, 0, 700, 10)

    def high(title: str) -> float:
        rows = (("Resonance breathing", "0"),)
        return draw_block(None, room, Block("x", "", table=Table(("", title), rows)), look)

    assert high("Rose") < high("Rose by 2+") == high("Rose by")


def test_the_page_is_painted_where_it_is_told(qtbot: QtBot, usual: tuple[Block, ...]) -> None:
    image = QImage(700, 1_020, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    fit = draw_page(painter, 687, 1_016, usual)
    painter.end()
    assert fit.high <= 1_016
    assert not _is_blank(image.copy(0, 0, 687, 100))
