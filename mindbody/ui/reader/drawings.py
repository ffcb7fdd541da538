"""The five ways to draw a diagram. Each paints into a room and returns the height it took.

Without a painter the same code only measures, so that what is measured is what is drawn.
Colour is never the only sign: numbers, outlines and words say the same.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from mindbody import language
from mindbody.core.explainer import Diagram, DiagramItem, DiagramKind, Side
from mindbody.language import said
from mindbody.ui.fonts import Type
from mindbody.ui.theme import XL, XS, L, M, S, Theme
from mindbody.ui.widgets.brush import fill, mixed
from mindbody.ui.writing import text, widest

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_FIGURES_IN_ROW = 10


@dataclass(frozen=True, slots=True)
class Drawing:
    """What a drawing needs. `painter` None means: measure only."""

    theme: Theme
    diagram: Diagram
    painter: QPainter | None

    def font(self, kind: Type) -> QFont:
        return self.theme.font(kind)

    def write(
        self,
        room: QRectF,
        words: str,
        kind: Type,
        ink: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> float:
        return text(self.painter, room, words, self.font(kind), ink, align)

    def colour(self, number: int) -> QColor:
        tokens = self.theme.tokens
        return (tokens.primary, tokens.lavender, tokens.warm)[number % 3]

    def label(self, room: QRectF, item: DiagramItem, align: Qt.AlignmentFlag) -> float:
        """A label and, under it, its detail."""
        tokens = self.theme.tokens
        high = self.write(room, item.label, Type.BODY_STRONG, tokens.text, align)
        if item.detail:
            below = room.adjusted(0, high + XS / 2, 0, 0)
            high += XS / 2 + self.write(below, item.detail, Type.LABEL, tokens.muted, align)
        return high


def steps(draw: Drawing, room: QRectF) -> float:
    """Stations in a row with arrows between, or one under the other where it is narrow."""
    items, gap = draw.diagram.items, draw.theme.box(XL)
    each = (room.width() - gap * (len(items) - 1)) / len(items)
    longest = max((word for item in items for word in item.label.split()), key=len)
    if each < max(draw.theme.px(118), widest(draw.font(Type.BODY_STRONG), [longest])):
        return _numbered_list(draw, room, linked=True)
    highest = 0.0
    for number, item in enumerate(items):
        left = room.left() + number * (each + gap)
        disc = _disc(draw, QPointF(left + each / 2, room.top() + _disc_px(draw) / 2), number)
        if number + 1 < len(items):
            start = QPointF(disc.right() + S, disc.center().y())
            _arrow(draw, start, QPointF(disc.right() + each + gap - disc.width() - S, start.y()))
        below = QRectF(left, disc.bottom() + M, each, 100_000)
        highest = max(highest, disc.height() + M + draw.label(below, item, _CENTRE))
    return highest


def cycle(draw: Drawing, room: QRectF) -> float:
    """A ring of numbered stations, and what they are beside it or under it."""
    side = draw.theme.box(200)
    beside = room.width() >= side + XL + draw.theme.px(220)
    ring = QRectF(room.left(), room.top(), side, side)
    if not beside:
        ring.moveLeft(room.center().x() - side / 2)
    words = room.adjusted(side + XL, 0, 0, 0) if beside else room.adjusted(0, side + L, 0, 0)
    high = _numbered_list(Drawing(draw.theme, draw.diagram, None), words, linked=False)
    if beside:
        whole = max(side, high)
        ring.moveTop(room.top() + (whole - side) / 2)
        words.translate(0, (whole - high) / 2)
    _ring(draw, ring)
    _numbered_list(draw, words, linked=False)
    return max(side, high) if beside else side + L + high


def bars(draw: Drawing, room: QRectF) -> float:
    """One bar for each value, from 0 to the whole."""
    tokens, whole, at = draw.theme.tokens, draw.diagram.whole or 1, room.top()
    thick = draw.theme.box(22)
    for number, item in enumerate(draw.diagram.items):
        if number:
            at += L
        at += draw.label(_from(room, at), item, Qt.AlignmentFlag.AlignLeft) + S
        value = f"{_number(item.value)} {draw.diagram.unit}".strip()
        track = QRectF(room.left(), at, room.width(), thick)
        if draw.painter is not None:
            fill(draw.painter, track, thick / 2, tokens.selected, tokens.outline)
            done = QRectF(track)
            done.setWidth(max(thick, track.width() * (item.value or 0) / whole))
            fill(draw.painter, done, thick / 2, draw.colour(number))
        at += thick + XS
        at += draw.write(_from(room, at), value, Type.LABEL_STRONG, tokens.text)
    return at - room.top()


def people(draw: Drawing, room: QRectF) -> float:
    """For each value a crowd in which so many figures are filled; the others are outlines."""
    items, gap = draw.diagram.items, draw.theme.box(XL)
    each = (room.width() - gap * (len(items) - 1)) / len(items)
    if each < draw.theme.px(200):
        at = room.top()
        for number, item in enumerate(items):
            at += L if number else 0
            at += _crowd(draw, _from(room, at), item, number)
        return at - room.top()
    return max(
        _crowd(draw, QRectF(room.left() + n * (each + gap), room.top(), each, 100_000), item, n)
        for n, item in enumerate(items)
    )


def balance(draw: Drawing, room: QRectF) -> float:
    """Two sides next to each other, or one under the other where it is narrow."""
    sides = ((Side.LEFT, draw.diagram.left), (Side.RIGHT, draw.diagram.right))
    gap = draw.theme.box(L)
    each = (room.width() - gap) / 2
    if each < draw.theme.px(190):
        at = room.top()
        for number, (side, title) in enumerate(sides):
            at += gap if number else 0
            at += _side(draw, _from(room, at), side, title, number)
        return at - room.top()
    rooms = [QRectF(room.left() + n * (each + gap), room.top(), each, 100_000) for n in range(2)]
    only_measured = Drawing(draw.theme, draw.diagram, None)
    high = max(
        _side(only_measured, rooms[n], side, title, n) for n, (side, title) in enumerate(sides)
    )
    for number, (side, title) in enumerate(sides):
        _side(draw, rooms[number], side, title, number, least=high)
    return high


DRAWINGS: dict[DiagramKind, Callable[[Drawing, QRectF], float]] = {
    DiagramKind.STEPS: steps,
    DiagramKind.CYCLE: cycle,
    DiagramKind.BARS: bars,
    DiagramKind.PEOPLE: people,
    DiagramKind.BALANCE: balance,
}


def _numbered_list(draw: Drawing, room: QRectF, *, linked: bool) -> float:
    side, at = _disc_px(draw), room.top()
    for number, item in enumerate(draw.diagram.items):
        words = QRectF(room.left() + side + L, at, room.width() - side - L, 100_000)
        high = Drawing(draw.theme, draw.diagram, None).label(
            words, item, Qt.AlignmentFlag.AlignLeft
        )
        row = max(side, high)
        disc = _disc(draw, QPointF(room.left() + side / 2, at + side / 2), number)
        words.translate(0, max(0.0, (side - high) / 2))
        draw.label(words, item, Qt.AlignmentFlag.AlignLeft)
        last = number + 1 == len(draw.diagram.items)
        if linked and not last:
            down = QPointF(disc.center().x(), disc.bottom() + XS)
            _arrow(draw, down, QPointF(down.x(), at + row + L - XS))
        at += row + (0 if last else L)
    return at - room.top()


def _disc_px(draw: Drawing) -> float:
    return draw.theme.box(38)


def _disc(draw: Drawing, centre: QPointF, number: int) -> QRectF:
    """A numbered station."""
    side, colour = _disc_px(draw), draw.colour(number)
    disc = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
    if draw.painter is not None:
        ground = mixed(draw.theme.tokens.surface, colour, 0.16)
        fill(draw.painter, disc, side / 2, ground, colour, 2.0)
        draw.painter.setFont(draw.font(Type.LABEL_STRONG))
        draw.painter.setPen(draw.theme.tokens.text)
        draw.painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), str(number + 1))
    return disc


def _arrow(draw: Drawing, start: QPointF, end: QPointF) -> None:
    if draw.painter is None:
        return
    draw.painter.setPen(QPen(draw.theme.tokens.outline, 2))
    draw.painter.drawLine(start, end)
    along = end - start
    length = max(1.0, (along.x() ** 2 + along.y() ** 2) ** 0.5)
    unit = QPointF(along.x() / length, along.y() / length)
    across, tip = QPointF(-unit.y(), unit.x()), 6.0
    for way in (1, -1):
        draw.painter.drawLine(end, end - unit * tip + across * (tip * 0.7 * way))


def _ring(draw: Drawing, rect: QRectF) -> None:
    """Stations on a circle with an arrow from each to the next, from the top clockwise."""
    if draw.painter is None:
        return
    count, side = len(draw.diagram.items), _disc_px(draw)
    radius = rect.width() / 2 - side / 2
    circle = QRectF(0, 0, 2 * radius, 2 * radius)
    circle.moveCenter(rect.center())
    room = (side / 2 + S) / radius
    for number in range(count):
        start = 2 * pi * number / count - pi / 2
        end = 2 * pi * (number + 1) / count - pi / 2
        path = QPainterPath()
        path.arcMoveTo(circle, -_degrees(start + room))
        path.arcTo(circle, -_degrees(start + room), -_degrees(end - start - 2 * room))
        draw.painter.setBrush(Qt.BrushStyle.NoBrush)
        draw.painter.setPen(QPen(draw.theme.tokens.outline, 2))
        draw.painter.drawPath(path)
        tip, before = _on(circle, end - room), _on(circle, end - room - 0.06)
        _arrow(draw, before, tip)
        _disc(draw, _on(circle, start), number)


def _crowd(draw: Drawing, room: QRectF, item: DiagramItem, number: int) -> float:
    whole, filled = round(draw.diagram.whole or 0), round(item.value or 0)
    step = min(room.width() / _FIGURES_IN_ROW, draw.theme.box(24))
    rows = -(-whole // _FIGURES_IN_ROW)
    if draw.painter is not None:
        for figure in range(whole):
            row, column = divmod(figure, _FIGURES_IN_ROW)
            spot = QRectF(room.left() + column * step, room.top() + row * step, step, step)
            _figure(draw, spot, draw.colour(number), is_filled=figure < filled)
    at = room.top() + rows * step + S
    value = said(
        "{n} of {count} {unit}",
        n=_number(item.value),
        count=_number(draw.diagram.whole),
        unit=draw.diagram.unit,
    ).strip()
    tokens = draw.theme.tokens
    at += draw.write(_from(room, at), value, Type.BODY_STRONG, tokens.text) + XS / 2
    at += draw.label(_from(room, at), item, Qt.AlignmentFlag.AlignLeft)
    return at - room.top()


def _figure(draw: Drawing, spot: QRectF, colour: QColor, *, is_filled: bool) -> None:
    """A person: a head and shoulders."""
    assert draw.painter is not None
    unit = spot.width()
    head = QRectF(0, 0, unit * 0.34, unit * 0.34)
    head.moveCenter(QPointF(spot.center().x(), spot.top() + unit * 0.3))
    shape = QPainterPath()
    shape.addEllipse(head)
    left, right = spot.center().x() - unit * 0.3, spot.center().x() + unit * 0.3
    shape.moveTo(left, spot.top() + unit * 0.88)
    shape.cubicTo(
        QPointF(left, spot.top() + unit * 0.42),
        QPointF(right, spot.top() + unit * 0.42),
        QPointF(right, spot.top() + unit * 0.88),
    )
    shape.closeSubpath()
    draw.painter.setPen(QPen(colour if is_filled else draw.theme.tokens.outline, 1.0))
    draw.painter.setBrush(colour if is_filled else Qt.BrushStyle.NoBrush)
    draw.painter.drawPath(shape)


def _side(
    draw: Drawing, room: QRectF, side: Side, title: str, number: int, least: float = 0.0
) -> float:
    """One side of a balance: its name and what lies there, in a tinted box."""
    tokens, pad = draw.theme.tokens, draw.theme.box(L)
    inner = room.adjusted(pad, 0, -pad, 0)
    items = [item for item in draw.diagram.items if item.side is side]
    if draw.painter is not None:
        high = max(least, _side(Drawing(draw.theme, draw.diagram, None), room, side, title, number))
        ground = mixed(tokens.surface, draw.colour(number), 0.10)
        box = QRectF(room.left(), room.top(), room.width(), high)
        fill(draw.painter, box, 12, ground, draw.colour(number) if tokens.high_contrast else None)
    at = room.top() + pad
    at += draw.write(_from(inner, at), title, Type.LABEL_STRONG, draw.colour(number))
    for item in items:
        at += M
        counted = f"{_number(item.value)} {draw.diagram.unit}" if item.value is not None else ""
        label = f"{item.label}: {counted}" if counted else item.label
        told = DiagramItem(label, item.detail)
        at += draw.label(_from(inner, at), told, Qt.AlignmentFlag.AlignLeft)
    return at + pad - room.top()


def _from(room: QRectF, top: float) -> QRectF:
    return QRectF(room.left(), top, room.width(), 100_000)


def _on(circle: QRectF, angle: float) -> QPointF:
    radius = circle.width() / 2
    return circle.center() + QPointF(radius * cos(angle), radius * sin(angle))


def _degrees(angle: float) -> float:
    return angle * 180 / pi


def _number(value: float | None) -> str:
    return language.number(value or 0)
