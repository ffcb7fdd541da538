"""Distress from 0 to 10 with a word at each number: answered, or skipped, by one press."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mindbody.core.distress import MOST
from mindbody.language import said
from mindbody.text_tables import DistressWords
from mindbody.ui.fonts import Type
from mindbody.ui.theme import RADIUS_NAV, M, S, Theme
from mindbody.ui.widgets.brush import EDGE, body, fill, focus_ring, mirrored, mixed
from mindbody.ui.widgets.buttons import KitButton, Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Flow
from mindbody.ui.words import keys_told
from mindbody.ui.writing import text

TEN_KEYS = (Qt.Key.Key_T, Qt.Key.Key_Plus)
SKIP_KEYS = (Qt.Key.Key_S, Qt.Key.Key_Escape)
KEYS = "0 to 9: answer   ·   T: ten   ·   S: skip"
_ROW_PX, _ONE_COLUMN_BELOW_PX = 46, 440
_FIRST_COLUMN = 6


class NumberButton(KitButton):
    """One number with its word; the tint behind it grows with the number."""

    def __init__(self, theme: Theme, number: int, word: str, parent: QWidget | None = None) -> None:
        self._number, self._word = number, said(word)
        super().__init__(theme, str(number), "", parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{number}, {self._word}")

    def sizeHint(self) -> QSize:
        width = self.theme.px(200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(150), self.theme.box(_ROW_PX))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = self._word_room(QRectF(EDGE, 0, width - 2 * EDGE, 1_000))
        high = text(None, room, self._word, self.theme.font(Type.BODY), self.theme.tokens.text)
        return max(self.theme.box(_ROW_PX), round(high) + 2 * S) + 2 * EDGE

    def draw(self, painter: QPainter) -> None:
        tokens, rect, radius = self.theme.tokens, body(self), self.theme.px(RADIUS_NAV)
        lit = self.underMouse() or self.isDown()
        wide = 2.0 if tokens.high_contrast else 1.0
        edge = tokens.primary if lit else tokens.outline
        fill(painter, rect, radius, tokens.raised if lit else tokens.surface)
        shape = QPainterPath()
        shape.addRoundedRect(rect, radius, radius)
        painter.save()
        painter.setClipPath(shape)
        share = QRectF(rect)
        share.setWidth(rect.width() * self._number / MOST)
        painter.fillRect(mirrored(self, share), mixed(tokens.surface, tokens.lavender, 0.16))
        painter.restore()
        fill(painter, rect, radius, None, edge, wide)
        self._draw_words(painter, rect)
        if self.ringed:
            focus_ring(painter, rect, radius, tokens)

    def _draw_words(self, painter: QPainter, rect: QRectF) -> None:
        tokens, font = self.theme.tokens, self.theme.font
        figure = QRectF(rect.left(), rect.top(), self._figure_px(), rect.height())
        painter.setFont(font(Type.H3))
        painter.setPen(tokens.text)
        painter.drawText(mirrored(self, figure), Qt.AlignmentFlag.AlignCenter, str(self._number))
        room = mirrored(self, self._word_room(rect))
        high = text(None, room, self._word, font(Type.BODY), tokens.text)
        room.moveTop(rect.center().y() - high / 2)
        text(painter, room, self._word, font(Type.BODY), tokens.text)

    def _word_room(self, rect: QRectF) -> QRectF:
        return rect.adjusted(self._figure_px(), 0, -self.theme.box(M), 0)

    def _figure_px(self) -> float:
        wide = QFontMetricsF(self.theme.font(Type.H3)).horizontalAdvance("10")
        return wide + 2 * self.theme.box(14)


class DistressScale(QWidget):
    """Asks once. `answered` carries 0 to 10; `skipped` and `not_safe` are answers too.

    Nothing is chosen beforehand, and no answer is asked for twice.
    """

    answered = Signal(int)
    skipped = Signal()
    not_safe = Signal()

    def __init__(
        self, theme: Theme, words: DistressWords, question: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.question = Heading(theme, question, Type.H2, inset=True)
        self.numbers = [NumberButton(theme, n, word) for n, word in enumerate(words.words)]
        self.skip = Pill(theme, words.skip, "arrow-right", Look.QUIET)
        self.unsafe = Pill(theme, words.not_safe, "lifebuoy", Look.GHOST)
        self.keys = Label(theme, keys_told(KEYS), Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        for number, button in enumerate(self.numbers):
            button.clicked.connect(lambda _=False, n=number: self.answered.emit(n))
        self.skip.clicked.connect(self.skipped)
        self.unsafe.clicked.connect(self.not_safe)
        theme.changed.connect(self._reflow)

    def ask(self, question: str) -> None:
        """Put another question and take the focus, on Skip: Enter leaves without an answer."""
        self.question.setText(question)
        self.skip.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_0
        if event.isAutoRepeat():
            return
        if 0 <= number <= 9:
            self.answered.emit(number)
        elif event.key() in TEN_KEYS:
            self.answered.emit(MOST)
        elif event.key() in SKIP_KEYS:
            self.skipped.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def _lay_out(self) -> None:
        self._columns.setSpacing(S)
        for part in (self.numbers[:_FIRST_COLUMN], self.numbers[_FIRST_COLUMN:]):
            column = QVBoxLayout()
            column.setSpacing(0)
            for button in part:
                column.addWidget(button)
            column.addStretch()
            self._columns.addLayout(column, 1)
        row = QWidget()
        flow = Flow(S)
        flow.addWidget(self.skip)
        flow.addWidget(self.unsafe)
        row.setLayout(flow)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(S)
        whole.addWidget(self.question)
        whole.addLayout(self._columns)
        whole.addWidget(row)
        whole.addWidget(self.keys)

    def _reflow(self) -> None:
        narrow = self.width() < _ONE_COLUMN_BELOW_PX * max(1.0, self._theme.text_scale)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if narrow else across)
        self._columns.setSpacing(0 if narrow else S)
