"""The report on paper: one page, A4 or Letter, dark ink on white.

What is too long is first set smaller, down to 8 pt, and then shortened row by row, with a
word about how many there are more. The safety line is never shortened.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QMarginsF, QRectF, QSaveFile
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen
from PySide6.QtWidgets import QWidget

from mindbody.language import said
from mindbody.ui.fonts import load_fonts
from mindbody.ui.printing import ask_printer
from mindbody.ui.report import words
from mindbody.ui.report.block import Block
from mindbody.ui.report.painting import Look, Shown, draw_block
from mindbody.ui.tokens import MORNING
from mindbody.ui.writing import text

A4, LETTER = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter
UNITS_PER_INCH, DOTS_PER_INCH = 96, 300
_MARGIN_MM = 14.0
# Text sizes in px of 1/96 inch, the largest first; 11 px are 8.25 pt.
_SIZES_PX = (15, 14, 13, 12, 11)
_USUAL_PX = 15
_MOST = 40
_GAP_EMS = 0.62
_FRAME = 6.0


@dataclass(frozen=True, slots=True)
class Fitted:
    """What of the page is shown at which size; `high` is what it needs, in px of 1/96 inch."""

    look: Look
    shown: tuple[Shown, ...]
    high: float


def fitted(blocks: Sequence[Block], width: float, high: float) -> Fitted:
    """The page as large and as whole as fits; `width` and `high` in px of 1/96 inch."""
    load_fonts()
    # No page holds more: what is beyond need not be measured.
    shown = [Shown(min(len(b.lines), _MOST), min(_rows(b), _MOST)) for b in blocks]
    for size_px in _SIZES_PX:
        look = Look(MORNING, size_px / _USUAL_PX)
        highs = [_block_high(*pair, look, width) for pair in zip(blocks, shown, strict=True)]
        rest = len(blocks) * _GAP_EMS * look.em + _foot(None, width, 0.0, look)
        if sum(highs) + rest <= high:
            break
    for hard in (False, True):
        while sum(highs) + rest > high:
            spare = [_spare(*pair, hard=hard) for pair in zip(blocks, shown, strict=True)]
            longest = spare.index(max(spare))
            if not spare[longest]:
                break
            shown[longest] = _less(blocks[longest], shown[longest], hard=hard)
            highs[longest] = _block_high(blocks[longest], shown[longest], look, width)
    return Fitted(look, tuple(shown), sum(highs) + rest)


def draw_page(painter: QPainter, width: float, high: float, blocks: Sequence[Block]) -> Fitted:
    """Paint the page from the painter's origin on, in px of 1/96 inch."""
    fit = fitted(blocks, width, high)
    at = 0.0
    # What room is left makes the page airier, up to a point.
    gap = _GAP_EMS * fit.look.em + max(0.0, min((high - fit.high) / len(blocks), 0.6 * fit.look.em))
    for block, shown in zip(blocks, fit.shown, strict=True):
        room = QRectF(0, at, width, high)
        if block.bold:
            at = _draw_framed(painter, room, block, fit.look, shown)
        else:
            at += draw_block(painter, room, block, fit.look, shown)
        at += gap
    _foot(painter, width, at, fit.look)
    return fit


def write_pdf(blocks: Sequence[Block], path: str, size: QPageSize.PageSizeId = A4) -> None:
    """The report as a PDF file of one page. Raises OSError."""
    file = QSaveFile(path)
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise OSError(file.errorString())
    writer = QPdfWriter(file)
    writer.setResolution(DOTS_PER_INCH)
    # No name and no code: the title of a file is seen where the page is not.
    writer.setTitle(said(words.PRACTICE))
    writer.setPageSize(QPageSize(size))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    draw_on(writer, DOTS_PER_INCH, blocks)
    if not file.commit():
        raise OSError(file.errorString())


def draw_on(device: QPagedPaintDevice, dots_per_inch: int, blocks: Sequence[Block]) -> Fitted:
    """Paint the page on a printer or into a PDF."""
    painter = QPainter(device)
    scale = dots_per_inch / UNITS_PER_INCH
    size = painter.viewport().size()
    painter.scale(scale, scale)
    fit = draw_page(painter, size.width() / scale, size.height() / scale, blocks)
    painter.end()
    return fit


def print_page(blocks: Sequence[Block], parent: QWidget) -> None:
    """Ask for a printer, and print."""
    printer = ask_printer(parent)
    if printer is not None:
        draw_on(printer, printer.resolution(), blocks)


def _block_high(block: Block, shown: Shown, look: Look, width: float) -> float:
    inset = 2 * _FRAME if block.bold else 0.0
    room = QRectF(0, 0, width - 2 * inset, 100_000)
    return draw_block(None, room, block, look, shown) + inset


def _draw_framed(painter: QPainter, room: QRectF, block: Block, look: Look, shown: Shown) -> float:
    """A block in a frame, which stands out in black and white as well; where it ends."""
    high = _block_high(block, shown, look, room.width())
    painter.setPen(QPen(MORNING.text, 1.2))
    painter.setBrush(MORNING.raised)
    painter.drawRect(QRectF(room.left() + 0.6, room.top() + 0.6, room.width() - 1.2, high - 1.2))
    inside = room.adjusted(2 * _FRAME, _FRAME, -2 * _FRAME, 0)
    draw_block(painter, inside, block, look, shown)
    return room.top() + high


def _foot(painter: QPainter | None, width: float, at: float, look: Look) -> float:
    room = QRectF(0, at, width, 100_000)
    return text(painter, room, said(words.FOOTER), look.small(), MORNING.muted)


def _rows(block: Block) -> int:
    return len(block.table.rows) if block.table else 0


def _spare(block: Block, shown: Shown, *, hard: bool) -> int:
    """How many rows or lines may still go; where nothing else helps, all but the first."""
    rows, lines = _floors(block, hard=hard)
    return max(0, shown.rows - rows) + max(0, shown.lines - lines)


def _less(block: Block, shown: Shown, *, hard: bool) -> Shown:
    rows, _ = _floors(block, hard=hard)
    if shown.rows > rows:
        return replace(shown, rows=shown.rows - 1)
    return replace(shown, lines=shown.lines - 1)


def _floors(block: Block, *, hard: bool) -> tuple[int, int]:
    """The fewest rows and lines."""
    if block.bold:
        return 0, len(block.lines)
    return (1, 1) if hard else (block.least_rows, block.least)
