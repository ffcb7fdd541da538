"""An entry of exposure homework, over the whole window: a scale, a plain timer, a scale.

Distress is expected to rise here, so no rule looks at the numbers, nothing is suggested and no
exercise is in reach; Ground me and Help are (clinical content 3.6, 5.1).
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.clock import Clock
from mindbody.core.distress import MOST
from mindbody.language import as_is
from mindbody.text_tables import DistressWords
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.screens.exercise.chips import OneOf
from mindbody.ui.theme import MARGIN, SESSION_TARGET, XL, L, M, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.distress import DistressScale
from mindbody.ui.widgets.labels import BalancedHeading, Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Ground, Scroll, row_of

KIND = "Exposure homework"
BEFORE = "How much distress is there just before?"
AFTER = "And how much is there now?"
RUNNING = "It may go up, stay, or come down. All of that belongs here. You can end it at any time."
HIGHEST = "The highest so far, if you like"
END = "End it here"
GROUND, HELP = "Ground me", "Help"
LEAVE = "Leave without an entry"
NOTED = "It is noted."
NOTED_ABOUT = "Afterwards, looking round or moving a little may do well. Then on with the day."
DONE = "Done"
TIME = "Time so far"

_WIDEST_PX = 760
_TICK_MS = 500


class Stage(Enum):
    BEFORE = "before"
    RUNNING = "running"
    AFTER = "after"
    NOTED = "noted"


class ExposureScreen(Ground):
    """`begun` carries the rating before, `peaked` the highest, `ended` the one after; a rating
    is 0 to 10 or None. `left` says that one is done here.
    """

    begun = Signal(object)
    peaked = Signal(int)
    ended = Signal(object)
    left = Signal()
    ground_me = Signal()
    help_wanted = Signal()

    def __init__(
        self, theme: Theme, clock: Clock, words: DistressWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._exposure_theme, self._clock = theme, clock
        self.stage = Stage.BEFORE
        self._from_ms = 0.0
        self.ground_button = Pill(theme, GROUND, "anchor", Look.QUIET)
        self.help_button = Pill(theme, HELP, "lifebuoy", Look.QUIET)
        self.kind = Label(theme, KIND, Type.CAPTION_STRONG, Ink.PRIMARY, inset=True)
        self.item = BalancedHeading(theme, "", Type.H1, inset=True)
        self.scale = DistressScale(theme, words, BEFORE)
        self.leave_button = Pill(theme, LEAVE, "", Look.GHOST)
        self.time = Label(theme, "0:00", Type.COUNTER, inset=True)
        self.about = Label(theme, RUNNING, Type.READING, Ink.MUTED, wraps=True, inset=True)
        numbers = [(str(number), str(number)) for number in range(MOST + 1)]
        self.highest = OneOf(theme, HIGHEST, numbers)
        self.end_button = Pill(theme, END, "check", Look.PRIMARY, height_px=SESSION_TARGET)
        self.noted = Heading(theme, NOTED, Type.H2, inset=True)
        self.done_button = Pill(theme, DONE, "", Look.PRIMARY, height_px=SESSION_TARGET)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._lay_out()
        self._wire()

    @property
    def gone_ms(self) -> float:
        return max(0.0, self._clock.now_ms() - self._from_ms)

    def open(self, item: str) -> None:
        """Ask how it is before an entry about this item."""
        self.item.setText(as_is(item))
        self._show(Stage.BEFORE)
        self.scale.ask(BEFORE)
        announce(self, f"{item}. {BEFORE}")

    def go_on(self, item: str, gone_ms: float, peak: int | None) -> None:
        """An entry that runs already, `gone_ms` after it began."""
        self.item.setText(as_is(item))
        self._run(gone_ms, peak)

    @property
    def is_running(self) -> bool:
        """Whether an entry was begun and is not noted yet."""
        return self.stage in (Stage.RUNNING, Stage.AFTER)

    def put_down(self) -> None:
        """The entry is over, however that came; nothing is asked any more."""
        self._tick.stop()
        self._show(Stage.NOTED)

    def tick(self) -> None:
        """Show the time as it is now."""
        seconds = int(self.gone_ms // 1000)
        self.time.setText(f"{seconds // 60}:{seconds % 60:02d}")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.stage is Stage.RUNNING:
            self.tick()
            self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def _run(self, gone_ms: float, peak: int | None) -> None:
        self._from_ms = self._clock.now_ms() - gone_ms
        self._forget_highest()
        if peak is not None:
            self.highest.show_value(str(peak))
        self._show(Stage.RUNNING)
        self.tick()
        if self.isVisible():
            self._tick.start()
        self.end_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, RUNNING)

    def _forget_highest(self) -> None:
        group = list(self.highest.chips.values())
        for chip in group:
            chip.setAutoExclusive(False)
            chip.setChecked(False)
        for chip in group:
            chip.setAutoExclusive(True)

    def _answered(self, rating: int | None) -> None:
        if self.stage is Stage.BEFORE:
            self.begun.emit(rating)
            self._run(0.0, None)
        elif self.stage is Stage.AFTER:
            self._show(Stage.NOTED)
            self.ended.emit(rating)
            self.done_button.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, NOTED)

    def _end(self) -> None:
        self._tick.stop()
        self._show(Stage.AFTER)
        self.scale.ask(AFTER)
        announce(self, AFTER)

    def _show(self, stage: Stage) -> None:
        self.stage = stage
        asks = stage in (Stage.BEFORE, Stage.AFTER)
        for widget, shown in (
            (self.scale, asks),
            (self.leave_button, stage is Stage.BEFORE),
            (self.time, stage is Stage.RUNNING),
            (self.highest, stage is Stage.RUNNING),
            (self.end_button, stage is Stage.RUNNING),
            (self.about, not asks),
            (self.noted, stage is Stage.NOTED),
            (self.done_button, stage is Stage.NOTED),
        ):
            widget.setVisible(shown)
        self.about.setText(NOTED_ABOUT if stage is Stage.NOTED else RUNNING)
        self.scroller.verticalScrollBar().setValue(0)

    def _wire(self) -> None:
        self._tick.timeout.connect(self.tick)
        self.scale.answered.connect(self._answered)
        self.scale.skipped.connect(lambda: self._answered(None))
        self.scale.not_safe.connect(self.help_wanted)
        self.leave_button.clicked.connect(self.left)
        self.done_button.clicked.connect(self.left)
        self.end_button.clicked.connect(self._end)
        self.highest.picked.connect(lambda id: self.peaked.emit(int(id)))
        self.ground_button.clicked.connect(self.ground_me)
        self.help_button.clicked.connect(self.help_wanted)
        self._exposure_theme.changed.connect(self._reflow)

    def _lay_out(self) -> None:
        page, self._body = QWidget(), QWidget()
        ways = row_of(self.ground_button, self.help_button)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        left = Qt.AlignmentFlag.AlignLeft
        for widget in (ways, self.kind, self.item, self.scale):
            column.addWidget(widget)
        column.addWidget(self.leave_button, 0, left)
        # The way out stands above what may be said besides: it is in sight in large text too.
        column.addWidget(self.time)
        column.addWidget(self.end_button, 0, left)
        for label in (self.noted, self.about, self.highest):
            column.addWidget(label)
        column.addWidget(self.done_button, 0, left)
        self._around = QVBoxLayout(page)
        self._around.addWidget(self._body)
        self._around.addStretch()
        self.scroller = Scroll(page, snug=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroller)

    def _reflow(self) -> None:
        wide = self._exposure_theme.px(_WIDEST_PX)
        side = max((MARGIN if self.width() > 600 else L) - EDGE, (self.width() - wide) // 2)
        roomy = self.height() >= 760 * max(1.0, self._exposure_theme.text_scale)
        self._around.setContentsMargins(side, XL if roomy else M, side, M)
