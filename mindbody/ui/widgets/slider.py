"""A slider that is easy to hit, by mouse or keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from mindbody.ui.theme import TARGET, Theme
from mindbody.ui.widgets.brush import EDGE, FocusWatch, body, fill, focus_ring, is_mirrored, smooth
from mindbody.ui.widgets.spoken import Spoken


class CalmSlider(Spoken, QSlider):
    """A value between two ends; a click goes straight to the place that was clicked."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        least: int,
        most: int,
        step: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setPageStep(step * 5)
        self.setAccessibleName(name)
        self._focus = FocusWatch(self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(180), self.theme.box(TARGET) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(96), self.theme.box(TARGET) + 2 * EDGE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens, rect = smooth(QPainter(self)), self.theme.tokens, body(self)
        knob, track = self._knob(), self._track()
        fill(painter, track, 3, tokens.outline)
        done = QRectF(track)
        if is_mirrored(self):
            done.setLeft(knob.x())
        else:
            done.setRight(knob.x())
        fill(painter, done, 3, tokens.primary)
        painter.setPen(QPen(tokens.primary, 3))
        painter.setBrush(tokens.surface)
        painter.drawEllipse(knob, self._radius() - 1.5, self._radius() - 1.5)
        if self._focus.shown and self.hasFocus():
            focus_ring(painter, rect, self.theme.px(8), tokens)

    def _radius(self) -> float:
        return self.theme.px(12)

    def _track(self) -> QRectF:
        rect, radius = body(self), self._radius()
        return QRectF(rect.left() + radius, rect.center().y() - 3, rect.width() - 2 * radius, 6)

    def _knob(self) -> QPointF:
        track, span = self._track(), max(1, self.maximum() - self.minimum())
        share = (self.sliderPosition() - self.minimum()) / span
        share = 1.0 - share if is_mirrored(self) else share
        return QPointF(track.left() + share * track.width(), track.center().y())

    def _go_to(self, x: float) -> None:
        track = self._track()
        share = min(1.0, max(0.0, (x - track.left()) / max(1.0, track.width())))
        share = 1.0 - share if is_mirrored(self) else share
        step = self.singleStep()
        steps = round(share * (self.maximum() - self.minimum()) / step)
        self.setValue(self.minimum() + steps * step)
