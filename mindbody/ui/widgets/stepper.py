"""A length in tenths of a second, changed by keys, by two buttons or by typing."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QValidator,
)
from PySide6.QtWidgets import QAbstractSpinBox, QSizePolicy, QSpinBox, QWidget

from mindbody.language import number, said
from mindbody.ui.fonts import Type
from mindbody.ui.theme import TARGET, Theme
from mindbody.ui.widgets.brush import (
    EDGE,
    FocusWatch,
    body,
    fill,
    focus_ring,
    is_mirrored,
    smooth,
)
from mindbody.ui.widgets.spoken import Spoken

_STEP_MS, _PAGE_STEPS = 100, 5
_AGAIN_AFTER_MS, _AGAIN_EVERY_MS = 400, 90
_NUMBER = re.compile(r"\s*(\d{1,3}(?:[.,]\d?)?)\s*s?\s*")


class Stepper(Spoken, QSpinBox):
    """The value is whole ms, in steps of 100 ms; Page Up and Page Down take half a second.

    It lets values outside a person's limits be chosen, so that the reason can be said.
    """

    def __init__(
        self, theme: Theme, name: str, most_ms: int = 20_000, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._focus = FocusWatch(self)
        self._held = 0
        self._again = QTimer(self)
        self._again.timeout.connect(self._step_again)
        self.setRange(0, most_ms)
        self.setSingleStep(_STEP_MS)
        self.setFrame(False)
        self.setKeyboardTracking(False)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(said(name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setStyleSheet("QSpinBox, QLineEdit { background: transparent; border: none; }")
        theme.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        text = QFontMetrics(self.theme.font(Type.LABEL_STRONG)).horizontalAdvance("00.0 s")
        width = text + 2 * self._side_px() + 2 * self.theme.box(10)
        return QSize(width + 2 * EDGE, self.theme.box(TARGET) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def textFromValue(self, value_ms: int) -> str:
        return f"{number(value_ms / 1000, 1)} s"

    def valueFromText(self, text: str) -> int:
        found = _NUMBER.fullmatch(text)
        seconds = float(found[1].replace(",", ".")) if found else self.value() / 1000
        return round(seconds * 1000 / _STEP_MS) * _STEP_MS

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        if not text.strip(" s"):
            return QValidator.State.Intermediate, text, at
        if not _NUMBER.fullmatch(text):
            return QValidator.State.Invalid, text, at
        inside = self.minimum() <= self.valueFromText(text) <= self.maximum()
        state = QValidator.State.Acceptable if inside else QValidator.State.Intermediate
        return state, text, at

    def stepBy(self, steps: int) -> None:
        # Qt's page step is ten single ones.
        super().stepBy(steps if abs(steps) < 10 else steps // 10 * _PAGE_STEPS)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = self._side_at(event.position().x())
        if self._held and event.button() is Qt.MouseButton.LeftButton:
            self.stepBy(self._held)
            self._again.start(_AGAIN_AFTER_MS)
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._again.stop()
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens, rect = smooth(QPainter(self)), self.theme.tokens, body(self)
        wide = 2.0 if tokens.high_contrast else 1.0
        fill(painter, rect, rect.height() / 2, tokens.surface, tokens.outline, wide)
        self._draw_sign(painter, rect, "minus", self.value() > self.minimum(), left=True)
        self._draw_sign(painter, rect, "plus", self.value() < self.maximum(), left=False)
        if self.hasFocus():
            focus_ring(painter, rect, rect.height() / 2, tokens)

    def _draw_sign(
        self, painter: QPainter, rect: QRectF, icon: str, able: bool, *, left: bool
    ) -> None:
        side = self.theme.box(18)
        picture = self.theme.icon(icon, self.theme.tokens.text, side, self.devicePixelRatioF())
        middle = self._side_px() / 2
        before = left is not is_mirrored(self)
        x = rect.left() + middle if before else rect.right() - middle
        painter.setOpacity(1.0 if able else 0.35)
        painter.drawPixmap(QPointF(x - side / 2, rect.center().y() - side / 2), picture)
        painter.setOpacity(1.0)

    def _side_px(self) -> int:
        return self.theme.box(TARGET)

    def _side_at(self, x: float) -> int:
        """-1 over minus, 1 over plus, 0 between."""
        x = self.width() - x if is_mirrored(self) else x
        if x < EDGE + self._side_px():
            return -1
        return 1 if x > self.width() - EDGE - self._side_px() else 0

    def _step_again(self) -> None:
        self._again.setInterval(_AGAIN_EVERY_MS)
        self.stepBy(self._held)

    def _dress(self) -> None:
        self.setFont(self.theme.font(Type.LABEL_STRONG))
        dress = self.palette()
        dress.setColor(QPalette.ColorRole.Text, self.theme.tokens.text)
        self.setPalette(dress)
        self.updateGeometry()
        self._place_line()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_line()

    def _place_line(self) -> None:
        """The text stands between the two signs."""
        room = self._side_px() + EDGE
        self.lineEdit().setGeometry(self.rect().adjusted(room, EDGE, -room, -EDGE))


class Counter(Stepper):
    """A whole number instead of a length."""

    def __init__(self, theme: Theme, name: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, most, parent)
        self.setSingleStep(1)

    def textFromValue(self, value: int) -> str:
        return str(value)

    def valueFromText(self, text: str) -> int:
        return int(text) if text.strip().isdecimal() else self.value()

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        if not text.strip():
            return QValidator.State.Intermediate, text, at
        able = text.strip().isdecimal() and int(text) <= self.maximum()
        return (QValidator.State.Acceptable if able else QValidator.State.Invalid), text, at
