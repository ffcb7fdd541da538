"""A line of text that can be pressed, as long as it likes."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.ui import access
from mindbody.ui.fonts import Type
from mindbody.ui.theme import TARGET, S, Theme
from mindbody.ui.widgets import wrapping
from mindbody.ui.widgets.brush import EDGE, body, fill, focus_ring, mirrored
from mindbody.ui.widgets.buttons import KitButton

_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignVCenter)


class Link(KitButton):
    """Looks like text, wraps like text, and is said as a link.

    A `snug` one asks for no more width than its words need on one line.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        icon: str = "",
        kind: Type = Type.LABEL,
        *,
        snug: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._kind, self._snug = kind, snug
        super().__init__(theme, text, icon, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        access.set_role(self, access.Role.Link)

    def spoken_name(self) -> str:
        return self.text()

    def sizeHint(self) -> QSize:
        words = wrapping.wide(self.theme.font(self._kind), self.text())
        width = words + self._indent_px() + 2 * EDGE if self._snug else self.theme.px(224)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(96), self.theme.box(TARGET) + 2 * EDGE)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - 2 * EDGE - self._indent_px()), 10_000)
        metrics = QFontMetrics(self.theme.font(self._kind))
        words = metrics.boundingRect(room, _WRAPPED, self.text()).height()
        return max(words + S, self.theme.box(TARGET)) + 2 * EDGE

    def draw(self, painter: QPainter) -> None:
        tokens, rect = self.theme.tokens, body(self)
        lit = self.underMouse() or self.isDown()
        if lit:
            fill(painter, rect.adjusted(-EDGE, 0, EDGE, 0), 8, tokens.glass)
        ink = tokens.primary if lit or self.icon_name else tokens.text
        if self.icon_name:
            side = self._icon_px()
            picture = self.theme.icon(
                self.icon_name, tokens.primary, side, self.devicePixelRatioF()
            )
            spot = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
            painter.drawPixmap(mirrored(self, spot).topLeft(), picture)
        painter.setFont(self.theme.font(self._kind))
        painter.setPen(ink)
        words = mirrored(self, rect.adjusted(self._indent_px(), 0, 0, 0))
        painter.drawText(words, _WRAPPED, self.text())
        if self.ringed:
            focus_ring(painter, rect, 8, tokens)

    def _indent_px(self) -> int:
        return self._icon_px() + self.theme.box(10) if self.icon_name else 0
