"""Seven days as quiet dots: filled where there was practice. Days without are just days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.language import said
from mindbody.ui import access
from mindbody.ui.fonts import Type
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.brush import mixed, smooth

PRACTISED = "practised"
TODAY = "today"
NOTHING_YET = "No practice noted this week."


@dataclass(frozen=True, slots=True)
class DayDot:
    """One day: its letter for the eye, its name for the ear, and whether there was practice."""

    letter: str
    name: str
    practised: bool = False
    today: bool = False


class WeekDots(QWidget):
    """A row of days. Nothing in it is red, crossed out or counted."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.days: tuple[DayDot, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        access.set_role(self, access.Role.Graphic)
        theme.changed.connect(self.updateGeometry)

    def show_days(self, days: Sequence[DayDot]) -> None:
        self.days = tuple(days)
        self.updateGeometry()
        self.update()

    def spoken_name(self) -> str:
        """The days with practice, by name; the others are not spoken of."""
        told = [
            said("{day}: {what}", day=day.name, what=said(PRACTISED))
            for day in self.days
            if day.practised
        ]
        return "; ".join(told) or said(NOTHING_YET)

    def sizeHint(self) -> QSize:
        letters = round(self._theme.font(Type.CAPTION).pixelSize() * 1.6)
        return QSize(self._step_px() * max(1, len(self.days)), self._step_px() + letters)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, step = smooth(QPainter(self)), self._step_px()
        for number, day in enumerate(self.days):
            middle = QPointF((number + 0.5) * step, step / 2)
            self._paint_dot(painter, middle, step, day)
            kind = Type.CAPTION_STRONG if day.today else Type.CAPTION
            painter.setFont(self._theme.font(kind))
            painter.setPen(self._theme.tokens.text if day.today else self._theme.tokens.muted)
            room = QRectF(number * step, step, step, self.height() - step)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, day.letter)

    def _paint_dot(self, painter: QPainter, middle: QPointF, step: int, day: DayDot) -> None:
        tokens = self._theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        if day.practised:
            painter.setBrush(mixed(tokens.surface, tokens.primary, 0.25))
            painter.drawEllipse(middle, step * 0.4, step * 0.4)
            painter.setBrush(tokens.primary)
            painter.drawEllipse(middle, step * 0.24, step * 0.24)
        elif not day.today:
            painter.setBrush(tokens.outline)
            painter.drawEllipse(middle, step * 0.07, step * 0.07)
        if day.today:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.primary, 2))
            painter.drawEllipse(middle, step * 0.4, step * 0.4)

    def _step_px(self) -> int:
        return self._theme.box(38)
