"""A small picture that breathes at a pattern, to see it before it is tried."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.clock import Clock
from mindbody.core.breath import BreathPattern
from mindbody.core.timeline import Span, SpanKind
from mindbody.language import said
from mindbody.settings import GuideChoice
from mindbody.ui import access
from mindbody.ui.fonts import Type
from mindbody.ui.pacer.guides import guide_for
from mindbody.ui.pacer.moment import STILL_LEVEL, Moment, eased
from mindbody.ui.screens.exercise.mending import pattern_words
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.brush import smooth
from mindbody.ui.words import phase_word

_FRAME_MS = 33
_SIDE_PX = 190


class BreathPicture(QWidget):
    """Breathes while it is seen and motion is wanted; else it stands half open."""

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._clock = theme, clock
        self._spans: tuple[Span, ...] = ()
        self._pattern: BreathPattern | None = None
        self._begun_ms = clock.now_ms()
        self._frames = QTimer(self)
        self._frames.setInterval(_FRAME_MS)
        self._frames.timeout.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        access.set_role(self, access.Role.Animation)
        theme.changed.connect(self._dress)

    @property
    def is_moving(self) -> bool:
        return self._frames.isActive()

    def spoken_name(self) -> str:
        if self._pattern is None:
            return said("Stands still")
        return said("Breathes {pattern}", pattern=pattern_words(self._pattern))

    def show_pattern(self, pattern: BreathPattern | None) -> None:
        """Breathe at a pattern, from the beginning of a breath; None stands still."""
        if pattern != self._pattern:
            self._pattern = pattern
            self._spans = tuple(_spans(pattern)) if pattern else ()
            self._begun_ms = self._clock.now_ms()
        self._sync()
        self.update()

    def moment(self) -> Moment:
        """What is shown now."""
        if self._pattern is None or self._theme.still:
            return Moment(SpanKind.BREATH, level=STILL_LEVEL)
        at_ms = (self._clock.now_ms() - self._begun_ms) % self._pattern.cycle_ms
        span = next(span for span in self._spans if at_ms < span.end_ms)
        gone = (at_ms - span.start_ms) / span.length_ms
        level = span.level_from + (span.level_to - span.level_from) * eased(gone)
        return Moment(SpanKind.BREATH, phase_word(span), level, gone)

    def sizeHint(self) -> QSize:
        side = self._theme.px(_SIDE_PX)
        return QSize(side, side + self._theme.box(44))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._sync()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._sync()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, moment = smooth(QPainter(self)), self.moment()
        side = float(self._theme.px(_SIDE_PX))
        square = QRectF((self.width() - side) / 2, 0, side, side)
        guide_for(GuideChoice.PETALS, self._theme.tokens).emblem(painter, square, moment)
        painter.setFont(self._theme.font(Type.LABEL_STRONG))
        painter.setPen(self._theme.tokens.text)
        below = QRectF(0, side, self.width(), self.height() - side)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, moment.word)

    def _sync(self) -> None:
        moves = self.isVisible() and self._pattern is not None and not self._theme.still
        if moves and not self._frames.isActive():
            self._frames.start()
        elif not moves:
            self._frames.stop()

    def _dress(self) -> None:
        self._sync()
        self.updateGeometry()
        self.update()


def _spans(pattern: BreathPattern) -> Iterator[Span]:
    """One breath of a pattern."""
    at_ms = 0
    for part in pattern.parts():
        end_ms = at_ms + part.length_ms
        yield Span(
            at_ms,
            end_ms,
            SpanKind.BREATH,
            0,
            part.phase,
            level_from=part.level_from,
            level_to=part.level_to,
            top_up=part.top_up,
        )
        at_ms = end_ms
