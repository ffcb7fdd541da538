"""How a person looks in the list: a card with alias, reasons for a look, a line on practice."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mindbody.caseload import Look
from mindbody.ui.fonts import Type
from mindbody.ui.theme import RADIUS_CARD, XS, L, M, S, Theme
from mindbody.ui.therapist.people_model import HEADING_ROLE, LINE_ROLE, PersonLine
from mindbody.ui.widgets.brush import EDGE, fill, focus_ring, mixed, smooth

_WRAPPED = int(Qt.TextFlag.TextWordWrap)
_ICONS = {
    Look.KEY_CHANGED: "shield-check",
    Look.SAFETY: "warning-circle",
    Look.REVIEW_DUE: "calendar-blank",
    Look.GAP: "chat-text",
}


class PersonDelegate(QStyledItemDelegate):
    """Rows as high as their words are, at the width of the list."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self.rings = False

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width = max(200, self._view.width())
        line = cast(PersonLine, index.data(LINE_ROLE))
        inner = self._words(QRect(EDGE, 0, width - 2 * EDGE, 10_000))
        words = self._draw_words(None, inner, line)
        high = max(words + 2 * self._pad(), self._mark_px() + 2 * self._pad())
        return QSize(width, self._heading_px(index) + high + S)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tokens, line = self._theme.tokens, cast(PersonLine, index.data(LINE_ROLE))
        painter.save()
        smooth(painter)
        rect = option.rect
        above = self._heading_px(index)
        if above:
            self._draw_heading(painter, QRect(rect.left(), rect.top(), rect.width(), above), index)
        card = QRectF(rect).adjusted(EDGE, above + EDGE / 2, -EDGE, -S + EDGE / 2)
        state = option.state
        lit = bool(state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected))
        wide = 2.0 if tokens.high_contrast else 1.0
        edge = tokens.outline if lit else tokens.hairline
        fill(painter, card, RADIUS_CARD, tokens.raised if lit else tokens.surface, edge, wide)
        self._draw_mark(painter, card, line)
        self._draw_words(painter, self._words(card.toRect()), line)
        if self.rings and state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, card, RADIUS_CARD, tokens)
        painter.restore()

    def _draw_heading(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.setFont(self._theme.font(Type.H3))
        painter.setPen(self._theme.tokens.text)
        room = rect.adjusted(EDGE, 0, -EDGE, -S)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignBottom), str(index.data(HEADING_ROLE)))

    def _draw_mark(self, painter: QPainter, card: QRectF, line: PersonLine) -> None:
        tokens, side = self._theme.tokens, self._mark_px()
        disc = QRectF(card.left() + self._pad(), card.top() + self._pad(), side, side)
        look = line.looks[0] if line.presses else None
        colour = tokens.primary if look is None else tokens.warm
        edge = colour if tokens.high_contrast else None
        fill(painter, disc, side / 2, mixed(tokens.surface, colour, 0.14), edge)
        if look is not None:
            px = round(side * 0.5)
            device = painter.device()
            icon = self._theme.icon(_ICONS[look], colour, px, device.devicePixelRatio())
            painter.drawPixmap(disc.center() - QPointF(px / 2, px / 2), icon)
            return
        painter.setFont(self._theme.font(Type.BODY_STRONG))
        painter.setPen(colour)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, line.alias[:1].upper())

    def _draw_words(self, painter: QPainter | None, room: QRect, line: PersonLine) -> int:
        """Paint the words (or, without a painter, only measure them); their height in px."""
        tokens, high = self._theme.tokens, 0
        for text, kind, ink in (
            (line.alias, Type.BODY_STRONG, tokens.text),
            (line.reason, Type.LABEL_STRONG, tokens.warm if line.presses else tokens.muted),
            (line.about, Type.LABEL, tokens.muted),
        ):
            if not text:
                continue
            font = self._theme.font(kind)
            if painter is not None:
                painter.setFont(font)
                painter.setPen(ink)
                painter.drawText(room.adjusted(0, high, 0, 0), _WRAPPED, text)
            whole = QRect(0, 0, max(1, room.width()), 10_000)
            high += QFontMetrics(font).boundingRect(whole, _WRAPPED, text).height() + XS
        return high - XS

    def _words(self, rect: QRect) -> QRect:
        pad = self._pad()
        return rect.adjusted(pad + self._mark_px() + self._theme.box(M), pad, -pad, 0)

    def _heading_px(self, index: QModelIndex | QPersistentModelIndex) -> int:
        if not index.data(HEADING_ROLE):
            return 0
        return QFontMetrics(self._theme.font(Type.H3)).height() + (L if index.row() else 0) + S

    def _pad(self) -> int:
        return self._theme.box(L)

    def _mark_px(self) -> int:
        return self._theme.box(44)
