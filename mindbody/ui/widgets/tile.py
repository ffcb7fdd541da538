"""A tile: one exercise among others, with a small still picture of its guide or its kind."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from mindbody.core.timeline import SpanKind
from mindbody.language import said
from mindbody.settings import GuideChoice
from mindbody.ui.fonts import Type
from mindbody.ui.lines import company
from mindbody.ui.pacer.guides import guide_for
from mindbody.ui.pacer.moment import Moment
from mindbody.ui.theme import RADIUS_CARD, XS, L, M, Theme
from mindbody.ui.widgets.brush import (
    EDGE,
    FocusWatch,
    StateCache,
    body,
    fill,
    focus_ring,
    is_mirrored,
    mirrored,
    smooth,
)
from mindbody.ui.widgets.row import Mark, draw_mark
from mindbody.ui.widgets.spoken import SpokenText

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WRAPPED = int(Qt.TextFlag.TextWordWrap)
_LARGE_PX = 240
_SHOWN = Moment(SpanKind.BREATH, level=1.0, progress=0.3)


class Tile(SpokenText, QRadioButton):
    """Chosen by a press; the chosen one has a clear outline and a tick of colour."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        length: str,
        summary: str,
        guide: GuideChoice,
        mark: Mark,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(said(title), parent)
        self.theme, self._mark = theme, mark
        self._summary, self._guide = said(summary), guide
        self._cache, self._focus = StateCache(self), FocusWatch(self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(title)
        self.show_length(length)
        theme.changed.connect(self._dress)

    def show_length(self, length: str) -> None:
        """Say how long it takes, in words."""
        self._length = said(length)
        self.setAccessibleDescription(f"{self._length}. {self._summary}")
        self._cache.clear()
        self.update()

    def sizeHint(self) -> QSize:
        width = self.theme.px(205)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(130), self.theme.px(120))

    def heightForWidth(self, width: int) -> int:
        inner = width - 2 * EDGE - 2 * self._pad()
        words = self._text_height(Type.H3, self.text(), inner)
        words += XS + self._text_height(Type.LABEL, self._summary, inner)
        return words + self._picture_px() + M + 2 * self._pad() + 2 * EDGE

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        ringed = self._focus.shown and self.hasFocus()
        self._cache.paint((self.isChecked(), self.underMouse(), ringed), self._draw)

    def _draw(self, painter: QPainter) -> None:
        tokens, rect, chosen = self.theme.tokens, body(self), self.isChecked()
        edge = tokens.primary if chosen else tokens.hairline
        wide = (3.0 if chosen else 2.0) if tokens.high_contrast else (2.0 if chosen else 1.0)
        ground = tokens.raised if self.underMouse() or chosen else tokens.surface
        fill(painter, rect, RADIUS_CARD, ground, edge, wide)
        inner = rect.toRect().adjusted(self._pad(), self._pad(), -self._pad(), -self._pad())
        side, ratio = self._picture_px(), self.devicePixelRatioF()
        place = mirrored(self, QRectF(inner.left(), inner.top(), side, side))
        if self._guide is GuideChoice.TEXT:
            # Words have no picture; what kind it is has one.
            colour = self._mark.colour(tokens)
            draw_mark(painter, place, self.theme, self._mark.icon, colour, ratio)
        else:
            painter.drawImage(place, thumbnail(self.theme, self._guide, side, ratio))
        self._draw_words(painter, inner)
        if self._focus.shown and self.hasFocus():
            focus_ring(painter, rect, RADIUS_CARD, tokens)

    def _draw_words(self, painter: QPainter, inner: QRect) -> None:
        tokens = self.theme.tokens
        painter.setPen(tokens.muted)
        painter.setFont(self.theme.font(Type.CAPTION_STRONG))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignRight), self._length)
        top = inner.top() + self._picture_px() + M
        title = QRect(inner.left(), top, inner.width(), inner.bottom() - top + 1)
        painter.setPen(tokens.text)
        self._write(painter, title, Type.H3, self.text())
        title.setTop(top + self._text_height(Type.H3, self.text(), inner.width()) + XS)
        painter.setPen(tokens.muted)
        self._write(painter, title, Type.LABEL, self._summary)

    def _write(self, painter: QPainter, room: QRect, kind: Type, text: str) -> None:
        font = self.theme.font(kind)
        painter.setFont(font)
        used = company(font, text, room, turned=is_mirrored(self))
        painter.drawText(used, _WRAPPED, text)

    def _pad(self) -> int:
        return self.theme.box(L - XS)

    def _picture_px(self) -> int:
        return self.theme.box(56)

    def _text_height(self, kind: Type, text: str, width: int) -> int:
        metrics = QFontMetrics(self.theme.font(kind))
        return metrics.boundingRect(QRect(0, 0, max(1, width), 10_000), _WRAPPED, text).height()

    def _dress(self) -> None:
        self._cache.clear()
        self.updateGeometry()


def thumbnail(theme: Theme, choice: GuideChoice, side_px: int, ratio: float) -> QImage:
    """A guide as a small still picture, painted large and made small so that it stays clear."""
    whole = round(side_px * ratio)
    large = max(whole, _LARGE_PX)
    image = QImage(QSize(large, large), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = smooth(QPainter(image))
    guide_for(choice, theme.tokens).emblem(painter, QRectF(0, 0, large, large), _SHOWN)
    painter.end()
    small = image.scaled(
        QSize(whole, whole),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    small.setDevicePixelRatio(ratio)
    return small
