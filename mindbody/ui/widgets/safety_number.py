"""The safety number: sixty digits in twelve groups of five, to be read aloud and compared."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.ui import access
from mindbody.ui.fonts import Type
from mindbody.ui.theme import RADIUS_NAV, L, Theme
from mindbody.ui.widgets.brush import EDGE, body, fill, smooth

_COLUMNS = 4
_GROUP = "00000"


class SafetyNumber(QWidget):
    """Three rows of four groups; fewer groups in a row where there is little room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.groups: tuple[str, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        access.set_role(self, access.Role.StaticText)
        theme.changed.connect(self.updateGeometry)

    def show_number(self, groups: Sequence[str]) -> None:
        """`groups` are twelve groups of five digits."""
        self.groups = tuple(groups)
        self.updateGeometry()
        self.update()

    def spoken_name(self) -> str:
        """Digit by digit, with a stop after each group."""
        return ", ".join(" ".join(group) for group in self.groups)

    def sizeHint(self) -> QSize:
        width = round(self._group_px() * _COLUMNS + 2 * self._pad())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        least = round(self._group_px() + 2 * self._pad())
        return QSize(least, self._row_px() + 2 * self._pad())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = -(-max(1, len(self.groups)) // self._columns(width))
        return rows * self._row_px() + 2 * self._pad()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens, pad = smooth(QPainter(self)), self._theme.tokens, self._pad()
        wide = 2.0 if tokens.high_contrast else 1.0
        fill(painter, body(self), RADIUS_NAV, tokens.raised, tokens.outline, wide)
        painter.setFont(self._theme.font(Type.H3))
        painter.setPen(tokens.text)
        columns, high, across = self._columns(self.width()), self._row_px(), self._group_px()
        left = max(pad, (self.width() - columns * across) / 2)
        for number, group in enumerate(self.groups):
            row, column = divmod(number, columns)
            room = QRectF(left + column * across, pad + row * high, across, high)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, group)

    def _columns(self, width: int) -> int:
        fitting = int((width - 2 * self._pad()) // self._group_px())
        # Even rows are easier to find again: 4, 3, 2 or 1 groups each.
        return max(1, min(_COLUMNS, fitting))

    def _group_px(self) -> float:
        metrics = QFontMetricsF(self._theme.font(Type.H3))
        return metrics.horizontalAdvance(_GROUP) + self._theme.box(24)

    def _pad(self) -> int:
        return self._theme.box(L) + EDGE

    def _row_px(self) -> int:
        return round(QFontMetricsF(self._theme.font(Type.H3)).height() * 1.35)
