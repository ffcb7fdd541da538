"""A panel's diagram, painted from its data; its sentence is what a screen reader says."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.core.explainer import Diagram
from mindbody.ui import access
from mindbody.ui.fonts import Type
from mindbody.ui.reader.drawings import DRAWINGS, Drawing
from mindbody.ui.theme import RADIUS_CARD, L, M, Theme
from mindbody.ui.widgets.brush import fill, smooth
from mindbody.ui.writing import text


class DiagramView(QWidget):
    """A quiet card with a title and the drawing; as high as its width makes it."""

    def __init__(
        self, theme: Theme, diagram: Diagram, marks: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self.diagram, self._marks = theme, diagram, marks
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        access.set_role(self, access.Role.Graphic)
        theme.changed.connect(self._dress)

    def spoken_name(self) -> str:
        return f"{self.diagram.title}. {self.diagram.alternative}"

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        inner = QRectF(0, 0, width, 100_000).adjusted(self._pad(), self._pad(), -self._pad(), 0)
        return round(self._draw(None, inner)) + 2 * self._pad()

    def sizeHint(self) -> QSize:
        width = self._theme.px(480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(80))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, rect = self._theme.tokens, QRectF(self.rect())
        painter = smooth(QPainter(self))
        wide = 2.0 if tokens.high_contrast else 1.0
        fill(painter, rect, RADIUS_CARD, tokens.surface, tokens.hairline, wide)
        self._draw(painter, rect.adjusted(self._pad(), self._pad(), -self._pad(), -self._pad()))

    def _draw(self, painter: QPainter | None, room: QRectF) -> float:
        tokens, at = self._theme.tokens, room.top()
        font = self._theme.font
        title = f"{self.diagram.title}{self._marks}"
        at += text(painter, room, title, font(Type.LABEL_STRONG), tokens.muted) + L
        drawing = Drawing(self._theme, self.diagram, painter)
        below = QRectF(room.left(), at, room.width(), 100_000)
        return at + DRAWINGS[self.diagram.kind](drawing, below) - room.top()

    def _pad(self) -> int:
        return self._theme.box(L + M // 2)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
