"""Painting a block of the report into a width, on screen and on paper, or only measuring it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from mindbody.language import counted
from mindbody.ui.fonts import Type, font
from mindbody.ui.report import charts, words
from mindbody.ui.report.block import Block, Cell, Dumbbells, Picture, Strip, Table, cell_text
from mindbody.ui.tokens import Tokens
from mindbody.ui.words import listed, unbroken
from mindbody.ui.writing import text, widest

_LEAST_NAME_SHARE = 0.24
_RIGHT = Qt.AlignmentFlag.AlignRight
_LEFT = Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class Look:
    """How blocks are painted: colours, and the size of the text, 1 being 15 px."""

    tokens: Tokens
    scale: float

    def font(self, *, strong: bool = False) -> QFont:
        return font(Type.LABEL_STRONG if strong else Type.LABEL, self.scale)

    def title(self) -> QFont:
        return font(Type.BODY_STRONG, self.scale)

    def large(self) -> QFont:
        return font(Type.H2, self.scale)

    def small(self) -> QFont:
        return font(Type.LABEL, self.scale)

    @property
    def em(self) -> float:
        """The height of the text in px."""
        return 15.0 * self.scale

    def inks(self) -> charts.Inks:
        tokens = self.tokens
        return charts.Inks(
            tokens.surface,
            tokens.text,
            tokens.muted,
            tokens.hairline,
            tokens.warm,
            tokens.primary,
            self.small(),
        )


@dataclass(frozen=True, slots=True)
class Shown:
    """How much of a block is shown; what is left out is said in its place."""

    lines: int = 999
    rows: int = 999


ALL = Shown()


def draw_block(
    painter: QPainter | None, room: QRectF, block: Block, look: Look, shown: Shown = ALL
) -> float:
    """Paint a block from the top of `room` on; the height that it takes in px."""
    at = _Pen(painter, room, look)
    if block.title:
        at.write(block.title, look.large() if block.large else look.title(), muted=False)
        at.space(0.22)
    for line in block.lines[: shown.lines]:
        at.write(line, look.font(strong=block.bold), muted=False)
        at.space(0.12)
    at.write(_rest(len(block.lines) - shown.lines), look.font(), muted=True)
    if block.table is not None:
        at.space(0.1)
        _draw_table(at, block.table, shown.rows)
    if block.picture is not None:
        at.picture(block.picture, at.room.width(), 8.0)
    at.write(block.note, look.small(), muted=True)
    for ask in block.asks:
        at.ask(ask)
    return at.top - room.top()


def _rest(n: int) -> str:
    return counted(*words.MORE_ROWS, n) if n > 0 else ""


class _Pen:
    """Where in the room one is. Without a painter it only measures."""

    def __init__(self, painter: QPainter | None, room: QRectF, look: Look) -> None:
        self.painter, self.room, self.look = painter, room, look
        self.top = room.top()

    def space(self, ems: float) -> None:
        self.top += ems * self.look.em

    def write(self, what: str, kind: QFont, *, muted: bool) -> None:
        tokens = self.look.tokens
        room = QRectF(self.room.left(), self.top, self.room.width(), 100_000)
        self.top += text(self.painter, room, what, kind, tokens.muted if muted else tokens.text)

    def ask(self, what: str) -> None:
        """A word and a line to write on."""
        look = self.look
        self.space(0.75)
        kind = look.font()
        high = QFontMetricsF(kind).height()
        self.write(what, kind, muted=False)
        if self.painter is not None:
            left = self.room.left() + widest(kind, [what]) + look.em * 0.6
            self.painter.setPen(QPen(look.tokens.outline, 0.8))
            y = self.top - high * 0.2
            self.painter.drawLine(QLineF(left, y, self.room.right(), y))

    def picture(self, picture: Picture, width: float, ems: float) -> None:
        high = ems * self.look.em
        if self.painter is not None:
            rect = QRectF(self.room.left(), self.top, width, high)
            charts.draw(self.painter, rect, picture, self.look.inks())
        self.top += high

    def rule(self) -> None:
        if self.painter is not None:
            self.painter.setPen(QPen(self.look.tokens.hairline, 0.8))
            self.painter.drawLine(QLineF(self.room.left(), self.top, self.room.right(), self.top))


def _draw_table(at: _Pen, table: Table, most: int) -> None:
    widths = _widths(table, table.rows[:most], at.look, at.room.width())
    if widths is None:
        _draw_stacked(at, table, most)
    else:
        _draw_rows(at, table, most, widths)
    at.write(_rest(len(table.rows) - most), at.look.font(), muted=True)


def _widths(
    table: Table, rows: tuple[tuple[Cell, ...], ...], look: Look, room: float
) -> list[float] | None:
    """How wide each column is; None where they do not fit side by side.

    Titles take two lines where there is room for that, and a line for each word where not.
    """
    return _columns(table, rows, look, room, 2) or _columns(table, rows, look, room, 99)


def _columns(
    table: Table, rows: tuple[tuple[Cell, ...], ...], look: Look, room: float, lines: int
) -> list[float] | None:
    gap, wide = look.em * 0.9 + 2, [0.0]
    for column in range(1, len(table.titles)):
        cells = [row[column] for row in rows]
        title = _title(table.titles[column], look, lines)
        wide.append(max(title, *(_least(c, look) for c in cells)) + gap)
    pictures = [n for n in range(1, len(wide)) if _has_plot(table, n)]
    name = max(room * _LEAST_NAME_SHARE, look.em * 7)
    left = room - sum(wide) - name
    if left < 0:
        return None
    for column in pictures:
        wide[column] += left * 0.75 / len(pictures)
    wide[0] = room - sum(wide[1:])
    return wide


def _title(title: str, look: Look, lines: int) -> float:
    """How wide a title must be to take `lines` at most, two or one for each word."""
    words = title.split()
    if len(words) <= lines:
        return widest(look.small(), words)
    halves = ((" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words)))
    return min(widest(look.small(), list(half)) for half in halves)


def _has_plot(table: Table, column: int) -> bool:
    return any(isinstance(row[column], Dumbbells) for row in table.rows)


def _least(cell: Cell, look: Look) -> float:
    match cell:
        case Strip():
            return look.em * 7 * 0.86
        case str():
            return widest(look.font(), [cell])
        case _:
            return look.em * 8


def _draw_rows(at: _Pen, table: Table, most: int, widths: list[float]) -> None:
    sides = [_side(table, column) for column in range(len(table.titles))]
    _draw_row(at, table.titles, widths, sides, heads=True)
    for row in table.rows[:most]:
        at.space(0.14)
        at.rule()
        at.space(0.14)
        _draw_row(at, row, widths, sides, heads=False)
    at.space(0.2)


def _draw_row(
    at: _Pen,
    row: tuple[Cell, ...],
    widths: list[float],
    sides: list[Qt.AlignmentFlag],
    *,
    heads: bool,
) -> None:
    look, left, high = at.look, at.room.left(), 0.0
    for cell, wide, side in zip(row, widths, sides, strict=True):
        gap = look.em * 0.9 if left > at.room.left() else 0.0
        room = QRectF(left + gap, at.top, wide - gap, 100_000)
        left += wide
        if isinstance(cell, str):
            kind = look.small() if heads else look.font()
            ink = look.tokens.muted if heads else look.tokens.text
            high = max(high, text(at.painter, room, cell, kind, ink, side))
            continue
        tall = look.em * (1.25 if isinstance(cell, Strip) else 2.5)
        if at.painter is not None:
            room.setHeight(tall)
            charts.draw(at.painter, room, cell, look.inks())
        high = max(high, tall)
    at.top += high


def _side(table: Table, column: int) -> Qt.AlignmentFlag:
    """Figures stand at the right of their column, all else at the left."""
    cells = [row[column] for row in table.rows]
    return _RIGHT if column and all(isinstance(c, str) and _is_number(c) for c in cells) else _LEFT


def _is_number(cell: str) -> bool:
    bare = cell.lstrip("+−–-").replace(".", "").replace(",", "")
    return not bare or bare.isdecimal()


def _draw_stacked(at: _Pen, table: Table, most: int) -> None:
    """Each row below the other: its name, its figures in words, its pictures."""
    for row in table.rows[:most]:
        at.write(cell_text(row[0]), at.look.font(strong=True), muted=False)
        pairs = list(zip(table.titles[1:], row[1:], strict=True))
        figures = [unbroken(f"{title} {cell}") for title, cell in pairs if isinstance(cell, str)]
        at.write(listed(figures), at.look.font(), muted=False)
        for title, cell in pairs:
            if not isinstance(cell, str):
                at.write(title, at.look.small(), muted=True)
                at.picture(cell, at.room.width(), 1.4 if isinstance(cell, Strip) else 4.0)
        at.space(0.5)
