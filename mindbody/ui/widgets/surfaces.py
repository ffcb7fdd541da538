"""Surfaces: the window's ground, cards, and layouts that flow with the width."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from mindbody.ui.theme import RADIUS_CARD, M, S, Theme
from mindbody.ui.widgets.brush import fill, is_mirrored, mixed, smooth

# What stays in sight above and below something that is scrolled to.
_AROUND_PX = 48


class Ground(QWidget):
    """The window's background: a still gradient from top to bottom."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)

    def colour_at(self, y: int) -> QColor:
        """Its colour at a height, px from the top."""
        tokens, share = self._theme.tokens, y / max(1, self.height())
        return mixed(tokens.bg, tokens.bg2, min(1.0, max(0.0, share)))

    def paintEvent(self, event: QPaintEvent) -> None:
        gradient = QLinearGradient(0, 0, 0, self.height())
        gradient.setColorAt(0, self._theme.tokens.bg)
        gradient.setColorAt(1, self._theme.tokens.bg2)
        QPainter(self).fillRect(event.rect(), gradient)


class Card(QWidget):
    """A quiet surface with a hairline around it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        wide = 2.0 if tokens.high_contrast else 1.0
        fill(
            smooth(QPainter(self)),
            QRectF(self.rect()),
            RADIUS_CARD,
            tokens.surface,
            tokens.hairline,
            wide,
        )


class Scroll(QScrollArea):
    """A page that scrolls up and down when it does not fit, and never sideways.

    The least height of a page is counted for lines at their narrowest, so that it may scroll
    on through nothing. A `snug` one ends where its words end; for that nothing that stands in a
    column of it may have a greatest width, because Qt measures as if there were none.
    """

    def __init__(self, page: QWidget, parent: QWidget | None = None, *, snug: bool = False) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # A viewport of our own: asking for Qt's makes PySide build every widget class it has.
        self.setViewport(QWidget())
        page.setAutoFillBackground(False)
        self.setWidget(page)
        # setWidget turns the page's own ground on again.
        page.setAutoFillBackground(False)

        if snug:
            policy = page.sizePolicy()
            policy.setVerticalPolicy(QSizePolicy.Policy.Ignored)
            page.setSizePolicy(policy)

    def reveal(self, widget: QWidget) -> None:
        """Scroll so far that `widget` is seen, or its upper part where there is no room for all."""
        if widget.height() + 2 * _AROUND_PX < self.viewport().height():
            self.ensureWidgetVisible(widget, 0, _AROUND_PX)
        else:
            seen, bar = self.viewport(), self.verticalScrollBar()
            bar.setValue(bar.value() + widget.mapTo(seen, QPoint(0, 0)).y() - _AROUND_PX)


def row_of(*widgets: QWidget, spacing: int = S) -> QWidget:
    """Widgets beside each other, `spacing` px apart, on as many lines as they need."""
    row, flow = QWidget(), Flow(spacing)
    for widget in widgets:
        flow.addWidget(widget)
    row.setLayout(flow)
    return row


def stack_of(*widgets: QWidget, spacing: int = M) -> QWidget:
    """Widgets below each other, `spacing` px apart, to be shown and hidden together."""
    stack = QWidget()
    stack_in(stack, *widgets, spacing=spacing)
    return stack


def stack_in(whole: QWidget, *widgets: QWidget, spacing: int = M) -> QVBoxLayout:
    """Fill `whole` with widgets below each other, `spacing` px apart; its layout."""
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for widget in widgets:
        column.addWidget(widget)
    return column


def bring_into_view(widget: QWidget) -> None:
    """Scroll the page around `widget` until it is seen, once it is laid out."""
    QTimer.singleShot(0, widget, lambda: _reveal(widget))


def _reveal(widget: QWidget) -> None:
    page = widget.parentWidget()
    while page is not None and not isinstance(page, Scroll):
        page = page.parentWidget()
    if page is not None and widget.isVisible():
        # What has just been opened has its height only once all around it is laid out.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        page.reveal(widget)


def side_margins(
    page: QWidget, least_px: int, widest_px: int, *, centred: bool = False
) -> tuple[int, int]:
    """Left and right margin that leave a column of at most `widest_px` on a page.

    The column stands at the side from which the page is read, or in its middle.
    """
    spare = max(0, page.width() - 2 * least_px - widest_px)
    before = spare // 2 if centred else 0
    sides = least_px + before, least_px + spare - before
    return (sides[1], sides[0]) if is_mirrored(page) else sides


class Flow(QLayout):
    """Items from left to right, on as many lines as they need.

    With `column_px` all items get the same width, at least that many px, in as many
    columns as fit, at most `most_columns`.
    """

    def __init__(self, gap_px: int = 8, column_px: int = 0, most_columns: int = 99) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap_px, self.column_px, self._most = gap_px, column_px, most_columns
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        least = QSize(0, 0)
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return least

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        return self._columns(rect, move) if self.column_px else self._lines(rect, move)

    def _lines(self, rect: QRect, move: bool) -> int:
        x, y, line_high = rect.x(), rect.y(), 0
        for item in self._shown():
            size = item.sizeHint()
            if size.width() > rect.width() and item.hasHeightForWidth():
                size = QSize(rect.width(), item.heightForWidth(rect.width()))
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, line_high = rect.x(), y + line_high + self._gap_px, 0
            size.setWidth(min(size.width(), rect.width()))
            if move:
                item.setGeometry(self._turned(rect, QRect(QPoint(x, y), size)))
            x += size.width() + self._gap_px
            line_high = max(line_high, size.height())
        return y + line_high - rect.y()

    def _turned(self, rect: QRect, place: QRect) -> QRect:
        """The place counted from the side from which the page is read."""
        around = self.parentWidget()
        turned = around is not None and is_mirrored(around)
        return QStyle.visualRect(Qt.LayoutDirection.RightToLeft, rect, place) if turned else place

    def _columns(self, rect: QRect, move: bool) -> int:
        items, gap = self._shown(), self._gap_px
        count = max(1, min((rect.width() + gap) // (self.column_px + gap), self._most))
        width = (rect.width() - gap * (count - 1)) // count
        y = rect.y()
        for first in range(0, len(items), count):
            row = items[first : first + count]
            high = max(_height(item, width) for item in row)
            for column, item in enumerate(row):
                if move:
                    place = QRect(rect.x() + column * (width + gap), y, width, high)
                    item.setGeometry(self._turned(rect, place))
            y += high + gap
        return max(0, y - gap - rect.y())


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
