"""The breathing guide as a widget: the room behind it, one picture, and the word in it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mindbody.clock import Clock
from mindbody.core.timeline import SpanKind
from mindbody.language import said
from mindbody.settings import GuideChoice
from mindbody.ui import access
from mindbody.ui.fonts import Type
from mindbody.ui.pacer.backdrop import Backdrop, stepped
from mindbody.ui.pacer.governor import Governor
from mindbody.ui.pacer.guide import Guide, pool_sprite
from mindbody.ui.pacer.guides import guide_for
from mindbody.ui.pacer.moment import STILL_LEVEL, Moment
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.brush import FocusWatch, focus_ring, smooth

# The word takes at most this share of the guide's width; more where the text is large, as far
# as the guide has room for it.
_WORD_SHARE = 0.64
_LEAST_WORD_PX = 24
# In a smaller guide a word may reach over its edge.
_ROOM_FOR_WORD_PX = 240
_POOL_PX = 128
_AT_REST = Moment(SpanKind.TEXT)


class BreathView(QWidget):
    """Shows moments. The same moment and size always give the same picture.

    Most frames repaint the guide's square only; the room around it follows the breath in
    steps too small to see. `presence` (0 to 1) fades the guide in and out.
    """

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._clock = theme, clock
        self._kind = GuideChoice.PETALS
        self._guide: Guide = guide_for(self._kind, theme.tokens)
        self._moment = _AT_REST
        self._presence = 1.0
        self._square = QRect()
        self._backdrop = Backdrop()
        self._buffer = QImage()
        self._pool = QImage()
        self._word_visible = True
        self.governor = Governor()
        self._focus = FocusWatch(self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(said("Breathing guide"))
        access.set_role(self, access.Role.Animation)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def moment(self) -> Moment:
        return self._moment

    @property
    def square(self) -> QRect:
        """The guide's square, in px of the view."""
        return self._square

    def set_guide(self, kind: GuideChoice) -> None:
        if kind is not self._kind:
            self._kind = kind
            self._dress()

    def set_square(self, square: QRect) -> None:
        if square != self._square:
            self._square = square
            self.update()

    def set_word_visible(self, visible: bool) -> None:
        """Leave the word out, so that what lies behind it can be measured."""
        self._word_visible = visible
        self.update()

    def set_presence(self, presence: float) -> None:
        if presence != self._presence:
            self._presence = presence
            self._update_guide()

    def restart(self) -> None:
        """Ready for another session: a fresh governor, nothing shown."""
        self.governor = Governor()
        self._moment = _AT_REST
        self._presence = 1.0
        self.update()

    def show_moment(self, moment: Moment) -> None:
        """Show a moment; paints nothing where it looks like the one before."""
        if moment == self._moment:
            return
        ambient = self._ambient(moment) != self._ambient(self._moment)
        self._moment = moment
        if ambient:
            self.update()
        else:
            self._update_guide()

    def paintEvent(self, event: QPaintEvent) -> None:
        begun_ms = self._clock.now_ms()
        painter = smooth(QPainter(self))
        self._paint_room(painter, event.rect())
        if event.rect().intersects(self._touched()) and self._presence > 0:
            self._paint_guide(painter)
        if self._focus.shown and self.hasFocus():
            focus_ring(
                painter, QRectF(self._square).adjusted(8, 8, -8, -8), 1e6, self._theme.tokens
            )
        painter.end()
        now_ms = self._clock.now_ms()
        self.governor.painted(now_ms - begun_ms, now_ms)

    def _dress(self) -> None:
        tokens = self._theme.tokens
        self._guide = guide_for(self._kind, tokens)
        self._pool = pool_sprite(tokens.calm, _POOL_PX, 1.0 if tokens.high_contrast else 0.88)
        self.update()

    def _ambient(self, moment: Moment) -> float:
        return STILL_LEVEL if self._theme.still else stepped(moment.level)

    def _touched(self) -> QRect:
        touched = self._guide.touched(self.rect(), self._square)
        if self._square.width() > _ROOM_FOR_WORD_PX:
            return touched
        word, font = self._word(QRectF(self._square))
        place = self._guide.word_place(QRectF(self._square))
        over = QFontMetricsF(font).horizontalAdvance(word) - place.width()
        return touched.adjusted(-round(over / 2), 0, round(over / 2), 0) if over > 0 else touched

    def _update_guide(self) -> None:
        self.update(self._touched())

    def _paint_room(self, painter: QPainter, rect: QRect) -> None:
        centre = QRectF(self._square if self._square.isValid() else self.rect()).center()
        level = self._ambient(self._moment)
        self._backdrop.paint(painter, rect, self.size(), centre, self._theme.tokens, level)

    def _paint_guide(self, painter: QPainter) -> None:
        square = QRectF(self._square)
        painter.setOpacity(self._presence)
        self._paint_soft(painter, square)
        self._guide.sharp(painter, QRectF(self.rect()), square, self._moment)
        if self._word_visible:
            self._paint_word(painter, square)
        painter.setOpacity(1.0)

    def _paint_soft(self, painter: QPainter, square: QRectF) -> None:
        reach = self._guide.reach(self._moment)
        if reach <= 0.0:
            return
        share = self.governor.buffer_share * painter.device().devicePixelRatio()
        side = max(1, round(square.width() * share))
        if self._buffer.width() != side:
            size = QSize(side, side)
            self._buffer = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        self._buffer.fill(Qt.GlobalColor.transparent)
        soft = smooth(QPainter(self._buffer))
        self._guide.soft(soft, side, self._moment)
        if self._guide.pooled:
            self._paint_pool(soft, square, side / square.width())
        soft.end()
        # Stretching the buffer is what costs most of a frame, so its empty edge is left out.
        half = square.width() / 2 * reach + 2
        painted = QRectF(square.center() - QPointF(half, half), QSizeF(2 * half, 2 * half))
        painter.setClipRect(painted.intersected(square).toAlignedRect())
        painter.drawImage(square, self._buffer)
        painter.setClipping(False)

    def _paint_pool(self, soft: QPainter, square: QRectF, share: float) -> None:
        """Still water behind the word, so that it can be read over any petal."""
        word, font = self._word(square)
        metrics = QFontMetricsF(font)
        wide, high = metrics.horizontalAdvance(word), metrics.height()
        half = QPointF(max(wide * 0.80 + high * 0.4, high * 1.4), high * 1.9)
        if not word:
            half = QPointF(square.width(), square.width()) * 0.13
            soft.setOpacity(0.45)
        middle = (self._guide.word_place(square).center() - square.topLeft()) * share
        soft.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
        pool = QRectF(middle - half * share, middle + half * share)
        soft.drawImage(pool, self._pool)

    def _word(self, square: QRectF) -> tuple[str, QFont]:
        moment = self._moment
        word = moment.word
        if not word and (moment.kind is SpanKind.PREPARATION or self._guide.titled):
            word = said(moment.title)
        if moment.counter:
            return str(moment.counter), self._theme.font(Type.COUNTER)
        return word, self._fitted(word, self._guide.word_place(square).width())

    def _fitted(self, word: str, width: float) -> QFont:
        font = self._theme.font(Type.DISPLAY)
        needed = QFontMetricsF(font).horizontalAdvance(word or "x")
        share = self._guide.most_word_share
        usual = width * min(share, _WORD_SHARE * max(1.0, self._theme.text_scale))
        if needed > usual > 0:
            most = font.pixelSize() * width * share / needed
            wanted = max(_LEAST_WORD_PX, font.pixelSize() * usual / needed)
            font.setPixelSize(max(1, int(min(wanted, most))))
        return font

    def _paint_word(self, painter: QPainter, square: QRectF) -> None:
        word, font = self._word(square)
        place = self._guide.word_place(square)
        painter.setFont(font)
        painter.setPen(self._theme.tokens.session_text)
        # In a small guide the word stands over its edge: it is read whole.
        whole = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextDontClip)
        painter.drawText(place, whole, word)
        if self._moment.seconds:
            high = QFontMetricsF(font).height()
            below = _from_top(place, place.center().y() + high * 0.55)
            painter.setFont(self._theme.font(Type.H2))
            painter.setPen(self._theme.tokens.session_muted)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(below, flags, str(self._moment.seconds))


def _from_top(rect: QRectF, top: float) -> QRectF:
    return QRectF(rect.left(), top, rect.width(), max(1.0, rect.bottom() - top))
