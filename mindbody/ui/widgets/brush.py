"""What the kit's widgets are painted with."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFocusEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from mindbody.ui.tokens import Tokens

RING, GAP = 3, 3
# Room that a control leaves around itself for its focus ring.
EDGE = RING + GAP

_AROUND_FOCUS_PX = 48
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class FocusWatch(QObject):
    """Whether a widget has the focus because of the keyboard, so that a ring is due."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.shown = False
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            # Coming back to the window keeps the ring as it was.
            if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
                self.shown = event.gotFocus() and event.reason() in _BY_KEYBOARD
                if self.shown:
                    _reveal(self._widget)
            # A widget that is being destroyed still loses the focus.
            if isValid(self._widget):
                self._widget.update()
        return False


def _reveal(widget: QWidget) -> None:
    """Scroll to it. Qt does so only where the focus was in the same scroll area before."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, 0, _AROUND_FOCUS_PX)
        around = around.parentWidget()


class StateCache:
    """A widget's pictures, one for each state it was in, so that repaints are one blit."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._pictures: dict[Hashable, QPixmap] = {}

    def clear(self) -> None:
        self._pictures.clear()
        self._widget.update()

    def paint(self, state: Hashable, draw: Callable[[QPainter], None]) -> None:
        ratio, size = self._widget.devicePixelRatioF(), self._widget.size()
        turned = is_mirrored(self._widget)
        key = (state, ratio, size.width(), size.height(), turned)
        picture = self._pictures.get(key)
        if picture is None:
            picture = QPixmap(size * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = smooth(QPainter(picture))
            painter.setLayoutDirection(self._widget.layoutDirection())
            draw(painter)
            painter.end()
            if len(self._pictures) > 8:
                self._pictures.clear()
            self._pictures[key] = picture
        QPainter(self._widget).drawPixmap(0, 0, picture)


def is_mirrored(widget: QWidget) -> bool:
    """Whether the widget is read from right to left."""
    return widget.layoutDirection() is Qt.LayoutDirection.RightToLeft


def mirrored(widget: QWidget, rect: QRectF) -> QRectF:
    """Where a rectangle of a widget lies, counted from the side from which it is read."""
    if not is_mirrored(widget):
        return rect
    return QRectF(widget.width() - rect.right(), rect.top(), rect.width(), rect.height())


def smooth(painter: QPainter) -> QPainter:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    return painter


def body(widget: QWidget) -> QRectF:
    """The visible body of a control: its rectangle without the room for the ring."""
    return QRectF(widget.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)


def fill(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    colour: QColor | QBrush | None,
    edge: QColor | None = None,
    width: float = 1.0,
) -> None:
    """A rounded shape with an outline that lies inside `rect`."""
    painter.setPen(Qt.PenStyle.NoPen if edge is None else QPen(edge, width))
    painter.setBrush(Qt.BrushStyle.NoBrush if colour is None else QBrush(colour))
    inset = 0.0 if edge is None else width / 2
    radius = min(radius, rect.height() / 2)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def focus_ring(painter: QPainter, rect: QRectF, radius: float, tokens: Tokens) -> None:
    """A ring 3 px wide, 3 px outside of a control's body."""
    off = GAP + RING / 2
    around = rect.adjusted(-off, -off, off, off)
    painter.setPen(QPen(tokens.focus, RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    reach = min(radius, rect.height() / 2) + off
    painter.drawRoundedRect(around, reach, reach)


def mixed(under: QColor, over: QColor, share: float) -> QColor:
    """`over` laid on `under` with an opacity of `share` (0 to 1)."""
    keep = 1.0 - share
    return QColor.fromRgbF(
        under.redF() * keep + over.redF() * share,
        under.greenF() * keep + over.greenF() * share,
        under.blueF() * keep + over.blueF() * share,
    )
