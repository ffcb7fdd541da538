"""A row of a list: one practice, with its mark, its length and a line about it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.language import as_is, said
from mindbody.ui.fonts import Type
from mindbody.ui.lines import company
from mindbody.ui.theme import RADIUS_CARD, XS, L, M, Theme
from mindbody.ui.tokens import Tokens
from mindbody.ui.widgets.brush import EDGE, body, fill, focus_ring, is_mirrored, mirrored, mixed
from mindbody.ui.widgets.buttons import KitButton

_WRAPPED = int(Qt.TextFlag.TextWordWrap)
_WIDTHS_KEPT = 8


@dataclass(frozen=True, slots=True)
class Mark:
    """A small sign of what kind something is: an icon, and a colour of the theme by name.

    Without an icon a row has no mark.
    """

    icon: str
    ink: str = "primary"

    def colour(self, tokens: Tokens) -> QColor:
        found: QColor = getattr(tokens, self.ink)
        return found


def draw_mark(
    painter: QPainter, disc: QRectF, theme: Theme, icon: str, colour: QColor, ratio: float
) -> None:
    """A mark: its icon in a disc of its colour."""
    ground = mixed(theme.tokens.surface, colour, 0.14)
    fill(painter, disc, disc.width() / 2, ground, colour if theme.tokens.high_contrast else None)
    icon_px = round(disc.width() * 0.5)
    picture = theme.icon(icon, colour, icon_px, ratio)
    painter.drawPixmap(disc.center() - QPointF(icon_px / 2, icon_px / 2), picture)


@dataclass(frozen=True, slots=True)
class RowFace:
    """What a row shows. `reason` says why something is not offered; empty where it is."""

    title: str
    summary: str
    mark: Mark
    length: str = ""
    note: str = ""
    reason: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says after the title."""
        told = (self.length, self.summary, self.note, self.reason)
        return " ".join(part if part.endswith(".") else f"{part}." for part in told if part)

    def in_words(self) -> RowFace:
        """The same in the language of the app."""
        return replace(
            self,
            title=said(self.title),
            summary=said(self.summary),
            length=said(self.length),
            note=said(self.note),
            reason=said(self.reason),
        )


class Row(KitButton):
    """A press opens what it stands for; one that is not offered opens to say more about why."""

    def __init__(self, theme: Theme, face: RowFace, parent: QWidget | None = None) -> None:
        self.face = face = face.in_words()
        self._heights: dict[int, int] = {}
        super().__init__(theme, as_is(face.title), face.mark.icon, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleDescription(face.spoken)

    def show_face(self, face: RowFace) -> None:
        face = face.in_words()
        if face != self.face:
            self.face = face
            self.show_as(as_is(face.title), face.mark.icon)
            self.setAccessibleDescription(face.spoken)
            self._dress()

    def sizeHint(self) -> QSize:
        width = self.theme.px(220)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(140), self._least_px() + 2 * EDGE)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # A layout of many rows asks each of them some twenty times for the same width.
        if width not in self._heights:
            if len(self._heights) >= _WIDTHS_KEPT:
                self._heights.clear()
            self._heights[width] = self._height(width)
        return self._heights[width]

    def _height(self, width: int) -> int:
        words = self._words_rect(QRectF(EDGE, 0, width - 2 * EDGE, 10_000)).toRect()
        return max(self._draw_words(None, words) + 2 * self._pad(), self._least_px()) + 2 * EDGE

    def draw(self, painter: QPainter) -> None:
        tokens, rect = self.theme.tokens, body(self)
        lit = self.underMouse() or self.isDown()
        wide = 2.0 if tokens.high_contrast else 1.0
        fill(
            painter,
            rect,
            RADIUS_CARD,
            tokens.raised if lit else tokens.surface,
            tokens.outline if lit else tokens.hairline,
            wide,
        )
        self._draw_mark(painter, rect, tokens)
        self._draw_words(painter, mirrored(self, self._words_rect(rect)).toRect())
        if self.ringed:
            focus_ring(painter, rect, RADIUS_CARD, tokens)

    def _state(self) -> tuple[object, ...]:
        return (*super()._state(), self.face)

    def _dress(self) -> None:
        self._heights.clear()
        super()._dress()

    def _draw_mark(self, painter: QPainter, rect: QRectF, tokens: Tokens) -> None:
        if not self.icon_name:
            return
        side, offered = self._mark_px(), not self.face.reason
        place = QRectF(rect.left() + self._pad(), rect.top() + self._pad(), side, side)
        disc = mirrored(self, place)
        colour = self.face.mark.colour(tokens) if offered else tokens.muted
        draw_mark(painter, disc, self.theme, self.icon_name, colour, self.devicePixelRatioF())

    def _draw_words(self, painter: QPainter | None, words: QRect) -> int:
        """Paint the words (or, without a painter, only measure them); their height in px."""
        tokens, face = self.theme.tokens, self.face
        length = self._metrics(Type.CAPTION_STRONG).horizontalAdvance(face.length)
        beside = length + M if length else 0
        turned = is_mirrored(self)
        title = words.adjusted(beside if turned else 0, 0, 0 if turned else -beside, 0)
        if painter is not None and length:
            painter.setFont(self.theme.font(Type.CAPTION_STRONG))
            painter.setPen(tokens.muted)
            top = self._metrics(Type.BODY_STRONG).ascent()
            top -= self._metrics(Type.CAPTION_STRONG).ascent()
            right = words.adjusted(0, top, 0, 0)
            painter.drawText(right, int(Qt.AlignmentFlag.AlignRight), face.length)
        ink = tokens.muted if face.reason else tokens.text
        high = self._text(painter, title, Type.BODY_STRONG, ink, face.title)
        for text, kind, colour in (
            (face.summary, Type.LABEL, tokens.muted),
            (face.note, Type.LABEL, tokens.text),
            (face.reason, Type.LABEL, tokens.warm),
        ):
            if text:
                below = words.adjusted(0, high + XS, 0, 0)
                high += XS + self._text(painter, below, kind, colour, text)
        return high

    def _text(
        self, painter: QPainter | None, room: QRect, kind: Type, ink: QColor, text: str
    ) -> int:
        if painter is not None:
            painter.setFont(self.theme.font(kind))
            painter.setPen(ink)
            used = company(self.theme.font(kind), text, room, turned=is_mirrored(self))
            painter.drawText(used, _WRAPPED, text)
        room = QRect(0, 0, max(1, room.width()), 10_000)
        return self._metrics(kind).boundingRect(room, _WRAPPED, text).height()

    def _metrics(self, kind: Type) -> QFontMetrics:
        return QFontMetrics(self.theme.font(kind))

    def _words_rect(self, rect: QRectF) -> QRectF:
        left = self._pad() + (self._mark_px() + self.theme.box(M) if self.icon_name else 0)
        return rect.adjusted(left, self._pad(), -self._pad(), -self._pad())

    def _least_px(self) -> int:
        return self._mark_px() + 2 * self._pad()

    def _pad(self) -> int:
        return self.theme.box(L)

    def _mark_px(self) -> int:
        return self.theme.box(44)
