"""Buttons: pills, icon buttons and the entries of the navigation column."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mindbody.language import said
from mindbody.ui.fonts import Type
from mindbody.ui.theme import RADIUS_NAV, TARGET, Theme
from mindbody.ui.tokens import Tokens
from mindbody.ui.widgets import wrapping
from mindbody.ui.widgets.brush import (
    EDGE,
    FocusWatch,
    StateCache,
    body,
    fill,
    focus_ring,
    mirrored,
    mixed,
)
from mindbody.ui.widgets.spoken import SpokenText

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PRESSES = (*_ENTER, Qt.Key.Key_Space, Qt.Key.Key_Select)


class Look(Enum):
    """How much a button asks to be seen."""

    PRIMARY = "primary"
    QUIET = "quiet"
    GHOST = "ghost"


class KitButton(SpokenText, QPushButton):
    """What the kit's buttons share: keyboard, focus ring, one cached picture per state.

    Enter and Space press it; every other key goes to the screen. It takes the focus by
    Tab only, so that a click on "mute" does not take Space away from "pause".
    """

    def __init__(self, theme: Theme, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(said(text), parent)
        self.theme = theme
        self.icon_name = icon
        self.compact = False
        self._cache = StateCache(self)
        self._focus = FocusWatch(self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme.changed.connect(self._dress)
        self._dress()

    def show_as(self, text: str, icon: str = "") -> None:
        """Another text and icon for another state, as a screen reader will say it."""
        text = said(text)
        if (text, icon or self.icon_name) == (self.text(), self.icon_name):
            return
        self.icon_name = icon or self.icon_name
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Show the icon only; the name stays what it is."""
        if compact != self.compact:
            self.compact = compact
            self.updateGeometry()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
        elif event.key() in _PRESSES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._cache.paint(self._state(), self.draw)

    def draw(self, painter: QPainter) -> None:
        raise NotImplementedError

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def ringed(self) -> bool:
        return self._focus.shown and self.hasFocus()

    def _state(self) -> tuple[object, ...]:
        return (
            self.text(),
            self.icon_name,
            self.compact,
            self.isDown(),
            self.underMouse() and self.isEnabled(),
            self.ringed,
            self.isChecked(),
            self.isEnabled(),
        )

    def _dress(self) -> None:
        self._cache.clear()
        self.updateGeometry()

    def _type(self) -> Type:
        return Type.LABEL_STRONG

    def _icon_px(self) -> int:
        return self.theme.box(20)

    def _text_px(self) -> int:
        if self.compact or not self.text():
            return 0
        metrics = QFontMetrics(self.theme.font(self._type()))
        return metrics.horizontalAdvance(self.text()) + 2


class Pill(wrapping.Wraps, KitButton):
    """A rounded button. `height_px` is 44 or, in a session, 56, and grows with the text."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        icon: str = "",
        look: Look = Look.QUIET,
        *,
        height_px: int = TARGET,
        on_session: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._look, self._height_px, self._on_session = look, height_px, on_session
        super().__init__(theme, text, icon, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_height(self, height_px: int) -> None:
        """Be as high as a button of the session, or as one elsewhere."""
        if height_px != self._height_px:
            self._height_px = height_px
            self._dress()

    def set_look(self, look: Look) -> None:
        """Ask to be seen more or less than before."""
        if look is not self._look:
            self._look = look
            self.update()

    def _state(self) -> tuple[object, ...]:
        return (*super()._state(), self._look)

    def sizeHint(self) -> QSize:
        high = self.theme.box(self._height_px)
        if self._is_round():
            return QSize(high + 2 * EDGE, high + 2 * EDGE)
        return QSize(self._text_px() + self._beside_px(), high + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """Where there is no room for one line, words go to the next."""
        hint = self.sizeHint()
        if self._is_round():
            return hint
        least = wrapping.least_wide(self.theme.font(self._type()), self.text())
        return QSize(min(hint.width(), least + self._beside_px()), hint.height())

    def hasHeightForWidth(self) -> bool:
        return not self._is_round()

    def heightForWidth(self, width: int) -> int:
        hint = self.sizeHint()
        if self._is_round() or width >= hint.width():
            return hint.height()
        words = self.theme.font(self._type())
        high = wrapping.high(words, self.text(), width - self._beside_px())
        return max(hint.height(), high + 2 * self.theme.box(wrapping.ROOM_PX) + 2 * EDGE)

    def _dress(self) -> None:
        super()._dress()
        self.stay_whole()

    def _beside_px(self) -> int:
        """What stands beside the words: icon, pads, room for the ring."""
        icon = self._icon_px() + self.theme.box(10) if self.icon_name else 0
        return icon + 2 * self.theme.box(self._height_px * 0.45) + 2 * EDGE

    def draw(self, painter: QPainter) -> None:
        tokens, rect = self.theme.tokens, body(self)
        ink = self._paint_body(painter, rect, tokens)
        if not self.isEnabled():
            painter.setOpacity(0.45)
        self._paint_content(painter, rect, ink)
        painter.setOpacity(1.0)
        if self.ringed:
            focus_ring(painter, rect, self._radius(rect), tokens)

    def _radius(self, rect: QRectF) -> float:
        """Of more than one line the corners stay as round as those of one."""
        return min(rect.height(), self.theme.box(self._height_px)) / 2

    def _is_round(self) -> bool:
        return self.compact or not self.text()

    def _type(self) -> Type:
        return Type.LABEL_STRONG if self._height_px <= TARGET else Type.H3

    def _icon_px(self) -> int:
        return self.theme.box(20 if self._height_px <= TARGET else 22)

    def _paint_body(self, painter: QPainter, rect: QRectF, tokens: Tokens) -> QColor:
        radius, lit = self._radius(rect), self.underMouse() or self.isDown()
        plain = tokens.session_text if self._on_session else tokens.text
        wide = 2.0 if tokens.high_contrast else 1.0
        if self._look is Look.PRIMARY and not self.isEnabled():
            # A full colour would still ask to be pressed.
            fill(painter, rect, radius, None, tokens.outline, wide)
            return plain
        if self._look is Look.PRIMARY:
            colour = mixed(tokens.primary, tokens.on_primary, 0.10) if lit else tokens.primary
            fill(painter, rect, radius, colour)
            return tokens.on_primary
        if self._look is Look.QUIET:
            colour = QColor(tokens.glass if self._on_session else tokens.selected)
            if lit and not tokens.high_contrast:
                colour.setAlphaF(min(1.0, colour.alphaF() * 1.6))
            fill(painter, rect, radius, colour, tokens.outline, wide)
        elif lit or tokens.high_contrast:
            edge = tokens.outline if tokens.high_contrast else None
            fill(painter, rect, radius, tokens.glass, edge, wide)
        return plain

    def _paint_content(self, painter: QPainter, rect: QRectF, ink: QColor) -> None:
        side, gap = self._icon_px(), self.theme.box(10)
        text = "" if self.compact else self.text()
        room = self.width() - self._beside_px()
        words = min(self._text_px(), max(room, 0)) if text else 0
        width = words + (side if self.icon_name else 0)
        width += gap if text and self.icon_name else 0
        x = rect.center().x() - width / 2
        if self.icon_name:
            picture = self.theme.icon(self.icon_name, ink, side, self.devicePixelRatioF())
            spot = mirrored(self, QRectF(x, rect.center().y() - side / 2, side, side))
            painter.drawPixmap(spot.topLeft(), picture)
            x += side + gap
        painter.setFont(self.theme.font(self._type()))
        painter.setPen(ink)
        if self._text_px() > words:
            space = mirrored(self, QRectF(x, rect.top(), words, rect.height()))
            painter.drawText(space, wrapping.WRAPPED | int(Qt.AlignmentFlag.AlignVCenter), text)
            return
        space = mirrored(self, QRectF(x, rect.top(), rect.right() - x, rect.height()))
        painter.drawText(space, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class IconButton(Pill):
    """A round button that shows only its icon; its name is said and shown as a tip."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        icon: str,
        *,
        height_px: int = TARGET,
        on_session: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        look = Look.GHOST
        super().__init__(
            theme, name, icon, look, height_px=height_px, on_session=on_session, parent=parent
        )
        self.compact = True
        self.lit = False
        self.setToolTip(name)

    def show_as(self, text: str, icon: str = "") -> None:
        super().show_as(text, icon)
        self.setToolTip(text)

    def _paint_body(self, painter: QPainter, rect: QRectF, tokens: Tokens) -> QColor:
        if self.lit and tokens.high_contrast:
            # There, a fill of glass is no sign: on looks like a chip that is chosen.
            fill(painter, rect, self._radius(rect), tokens.primary)
            return tokens.on_primary
        return super()._paint_body(painter, rect, tokens)

    def set_lit(self, lit: bool) -> None:
        """Show that what the button stands for is on."""
        self.lit = lit
        self._look = Look.QUIET if lit else Look.GHOST
        self.update()

    def _state(self) -> tuple[object, ...]:
        return (*super()._state(), self.lit)


class NavButton(KitButton):
    """An entry of the navigation column; `set_current` marks the screen one is on."""

    def __init__(self, theme: Theme, text: str, icon: str, parent: QWidget | None = None) -> None:
        self._current = False
        super().__init__(theme, text, icon, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_current(self, current: bool) -> None:
        self._current = current
        self.setAccessibleDescription("current screen" if current else "")
        self.update()

    def sizeHint(self) -> QSize:
        pad = self.theme.box(14)
        width = self._text_px() + self._icon_px() + 3 * pad + 2 * EDGE
        return QSize(width, self.theme.box(TARGET) + 2 * EDGE)

    def draw(self, painter: QPainter) -> None:
        tokens, rect, radius = self.theme.tokens, body(self), self.theme.px(RADIUS_NAV)
        if self._current:
            edge = tokens.outline if tokens.high_contrast else None
            fill(painter, rect, radius, tokens.selected, edge, 2.0)
        elif self.underMouse():
            fill(painter, rect, radius, tokens.glass)
        ink = tokens.text if self._current else tokens.muted
        self._paint_entry(painter, rect, ink)
        if self.ringed:
            focus_ring(painter, rect, radius, tokens)

    def _paint_entry(self, painter: QPainter, rect: QRectF, ink: QColor) -> None:
        side, pad = self._icon_px(), self.theme.box(14)
        name = f"{self.icon_name}-fill" if self._current else self.icon_name
        colour = self.theme.tokens.primary if self._current else ink
        picture = self.theme.icon(name, colour, side, self.devicePixelRatioF())
        x = rect.center().x() - side / 2 if self.compact else rect.left() + pad
        spot = mirrored(self, QRectF(x, rect.center().y() - side / 2, side, side))
        painter.drawPixmap(spot.topLeft(), picture)
        if self.compact:
            return
        painter.setFont(self.theme.font(self._type()))
        painter.setPen(ink)
        words = mirrored(self, rect.adjusted(2 * pad + side, 0, 0, 0))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _state(self) -> tuple[object, ...]:
        return (*super()._state(), self._current)

    def _icon_px(self) -> int:
        return self.theme.box(22)
