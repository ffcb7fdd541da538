"""What happens when, as two columns: the time, and the words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.ui import access
from mindbody.ui.fonts import Type
from mindbody.ui.screens.exercise.happening import Happens, clock_words
from mindbody.ui.theme import XS, M, Theme
from mindbody.ui.widgets.brush import EDGE, mirrored

_WRAPPED = int(Qt.TextFlag.TextWordWrap)


class TimedLines(QWidget):
    """Lines of one part, painted as one widget; a screen reader gets them as one text."""

    def __init__(
        self, theme: Theme, lines: Sequence[Happens] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._lines = theme, tuple(lines)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        access.set_role(self, access.Role.StaticText)
        theme.changed.connect(self._dress)

    def spoken_name(self) -> str:
        return "\n".join(f"{clock_words(line.at_ms)} {line.text}" for line in self._lines)

    def sizeHint(self) -> QSize:
        width = self._theme.px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(140), self._row(Type.LABEL).height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((rect.bottom() + 1 for _, rect in self._placed(width)), default=0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), self._theme.tokens
        painter.setFont(self._theme.font(Type.LABEL))
        for line, rect in self._placed(self.width()):
            if not rect.intersects(event.rect().adjusted(-rect.left(), 0, 0, 0)):
                continue
            painter.setPen(tokens.muted)
            when = QRect(EDGE, rect.top(), rect.left() - EDGE, rect.height())
            when, rect = self._turned(when), self._turned(rect)
            painter.drawText(when, int(Qt.AlignmentFlag.AlignTop), clock_words(line.at_ms))
            painter.setPen(tokens.text)
            painter.drawText(rect, _WRAPPED, line.text)

    def _turned(self, place: QRect) -> QRect:
        return mirrored(self, place.toRectF()).toRect()

    def _placed(self, width: int) -> Iterator[tuple[Happens, QRect]]:
        """Each line with the place of its words."""
        metrics = self._row(Type.LABEL)
        left = EDGE + metrics.horizontalAdvance("00:00") + M
        top = 0
        for line in self._lines:
            room = QRect(0, 0, max(1, width - left), 10_000)
            high = metrics.boundingRect(room, _WRAPPED, line.text).height()
            yield line, QRect(left, top, room.width(), high)
            top += high + XS

    def _row(self, kind: Type) -> QFontMetrics:
        return QFontMetrics(self._theme.font(kind))

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
