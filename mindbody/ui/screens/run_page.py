"""What the screens of first run share: where their words stand, and the flower beside them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.timeline import SpanKind
from mindbody.ui.fonts import Type
from mindbody.ui.pacer.moment import Moment
from mindbody.ui.pacer.petals import Petals
from mindbody.ui.theme import MARGIN, XL, XXL, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE, is_mirrored, mirrored, smooth
from mindbody.ui.widgets.labels import Heading, Label
from mindbody.ui.widgets.near_buttons import NearButtons
from mindbody.ui.widgets.surfaces import Ground, Scroll, row_of

_WIDEST_PX = 720
# Beside the words the flower has at least this much room, or it is left out.
_LEAST_ART_PX = 240
# How much of the room beside them is on the side where the words begin.
_BEFORE = 0.2
# Of the flower: half its width as a share of the page's height and of its room, and where the
# middle of it stands, as a share of the height and in its own halves from the window's side.
_OF_HEIGHT, _OF_ROOM, _DOWN, _FROM_SIDE = 0.42, 0.62, 0.53, 0.62
_MOST_PX, _OPACITY = 460, 0.65
_FADE_PX = 28


class RunPage(QWidget):
    """One screen: a title, lines, and what can be done on it."""

    def __init__(
        self, theme: Theme, title: str, lines: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = Heading(theme, title, Type.DISPLAY, inset=True)
        self._body = QWidget()
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(0, 0, 0, S)
        self.column.setSpacing(L)
        self.column.addWidget(self.title)
        for line in lines:
            self.column.addWidget(Label(theme, line, Type.READING, wraps=True, inset=True))
        page = QWidget()
        around = QVBoxLayout(page)
        # Words keep away from the scroll bar.
        around.setContentsMargins(0, 0, M, 0)
        around.addWidget(self._body)
        around.addStretch()
        self.scroller = Scroll(page, snug=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroller)
        self.more_below = _MoreBelow(theme, self)

    def add_row(self, *widgets: QWidget) -> None:
        self.column.addWidget(row_of(*widgets))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.more_below.place()


class _MoreBelow(QWidget):
    """At the foot of a page that goes on below: its words fade into the ground there."""

    def __init__(self, theme: Theme, page: RunPage) -> None:
        super().__init__(page)
        self._theme, self._page = theme, page
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        bar = page.scroller.verticalScrollBar()
        bar.valueChanged.connect(self._look)
        bar.rangeChanged.connect(self._look)
        theme.changed.connect(self.update)
        self._look()

    def place(self) -> None:
        """Lie over the foot of the page, beside its scroll bar."""
        wide = self._page.width() - self._page.scroller.verticalScrollBar().sizeHint().width()
        foot = QRectF(0, self._page.height() - _FADE_PX, wide, _FADE_PX)
        self.setGeometry(mirrored(self._page, foot).toRect())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, painter = self._theme.tokens, QPainter(self)
        if tokens.high_contrast:
            # Nothing is dimmed there: a line says where the page is cut.
            painter.fillRect(0, self.height() - 2, self.width(), 2, tokens.hairline)
            return
        ground = self._ground()
        clear = QColor(ground)
        clear.setAlpha(0)
        fade = QLinearGradient(0, 0, 0, self.height())
        fade.setColorAt(0, clear)
        fade.setColorAt(1, ground)
        painter.fillRect(self.rect(), fade)

    def _look(self) -> None:
        bar = self._page.scroller.verticalScrollBar()
        self.setVisible(bar.value() < bar.maximum())

    def _ground(self) -> QColor:
        """The colour that the ground has at the foot of the page."""
        around: QWidget = self._page
        while not isinstance(around, Ground):
            parent = around.parentWidget()
            if parent is None:
                return self._theme.tokens.bg2
            around = parent
        return around.colour_at(self.mapTo(around, QPoint(0, self.height())).y())


class RunGround(Ground):
    """Ground me and Help at the head, a column of words, and a flower where there is room.

    `flower` is how far it is open, 0 to 1. It never moves, and no words lie on it.
    """

    def __init__(self, theme: Theme, first: QWidget | None = None) -> None:
        super().__init__(theme)
        self._run_theme = theme
        self._petals = Petals(theme.tokens)
        self._flower = 0.25
        self.near = NearButtons(theme, first, at_end=True)
        self._whole, self._column = QVBoxLayout(self), QVBoxLayout()
        self._whole.addWidget(self.near)
        self._whole.addLayout(self._column, 1)
        theme.changed.connect(self._dress)

    @property
    def flower(self) -> float:
        return self._flower

    @flower.setter
    def flower(self, level: float) -> None:
        self._flower = level
        self.update()

    @property
    def is_roomy(self) -> bool:
        """Whether there is height for large words and buttons."""
        return self.height() >= 700 * max(1.0, self._run_theme.text_scale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._reflow()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        covered = self.flower_reach()
        if covered.isEmpty() or not covered.intersects(QRectF(event.rect())):
            return
        painter = smooth(QPainter(self))
        painter.setOpacity(_OPACITY)
        # Even an open flower reaches not quite to the ring that it is drawn for.
        ring = covered.width() / 2 / self._petals.reach(Moment(SpanKind.BREATH, level=1.0))
        painter.translate(covered.center() - QPointF(ring, ring))
        self._petals.soft(painter, 2 * ring, Moment(SpanKind.BREATH, level=self._flower))

    def flower_reach(self) -> QRectF:
        """What the open flower covers, partly outside of the window; empty where it is none."""
        before, wide = self._measure()
        room = self.width() - before - wide
        if room < _LEAST_ART_PX:
            return QRectF()
        half = min(_OF_HEIGHT * self.height(), _OF_ROOM * room, _MOST_PX)
        x = max(before + wide + XL + half, self.width() - _FROM_SIDE * half)
        y = _DOWN * self.height()
        return mirrored(self, QRectF(x - half, y - half, 2 * half, 2 * half))

    def _measure(self) -> tuple[int, int]:
        """Where the column of words begins, from the side one reads from, and its width, px."""
        least = MARGIN if self.width() > 600 else L
        wide = min(self._run_theme.px(_WIDEST_PX), self.width() - 2 * least)
        spare = self.width() - wide
        before = max(least, round(spare * _BEFORE))
        return (before, wide) if spare - before >= _LEAST_ART_PX else (spare // 2, wide)

    def _reflow(self) -> None:
        before, wide = self._measure()
        roomy, after = self.is_roomy, self.width() - before - wide
        # Ground me and Help stand at the window's side, or above the end of the words.
        corner = min(after, XXL + S)
        high, low = (XXL, XXL) if roomy else (M, S)
        self._whole.setContentsMargins(*self._sides(before - EDGE, high, corner - EDGE, low))
        self._column.setContentsMargins(*self._sides(0, 0, after - corner, 0))
        self._whole.setSpacing(XL if roomy else S)
        self._column.setSpacing(L if roomy else S)
        for page in self.findChildren(RunPage):
            page.title.set_kind(Type.DISPLAY if roomy else Type.H1)
        self.update()

    def _sides(self, before: int, top: int, after: int, bottom: int) -> tuple[int, int, int, int]:
        """Margins from left to right, counted from the side one reads from."""
        left, right = (after, before) if is_mirrored(self) else (before, after)
        return left, top, right, bottom

    def _dress(self) -> None:
        self._petals = Petals(self._run_theme.tokens)
        self._reflow()
