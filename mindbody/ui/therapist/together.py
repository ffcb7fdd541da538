"""Practising together at one screen: the pace follows the person while the session runs.

What is comfortable is marked, and saved as the assignment with the reason in the person's
words. Nothing of this session is written down but that.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from mindbody.clock import Clock
from mindbody.core.breath import BreathPattern
from mindbody.core.compile import compile_timeline
from mindbody.core.lanes import SoundChoice
from mindbody.core.repace import at_cycle, leaning, repaced
from mindbody.core.routine import Envelope, Routine, Step
from mindbody.core.session import EventKind, SessionEvent
from mindbody.core.timeline import Timeline
from mindbody.errors import LimitExceeded
from mindbody.player import Player, SoundOutput
from mindbody.settings import GuideChoice
from mindbody.ui.bridge import PlayerBridge
from mindbody.ui.keep_awake import KeepAwake
from mindbody.ui.pacer.guides import guide_named
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.session import SessionScreen, Stage
from mindbody.ui.screens.session_face import Showing
from mindbody.ui.theme import Theme
from mindbody.ui.therapist import words
from mindbody.ui.therapist.pace_panel import FASTER, MORE_OUT, SLOWER, PacePanel
from mindbody.ui.words import clock_time

_CYCLE_MS, _LEAN_MS = 500, 200
_PANEL_PX, _STACKED_BELOW_PX = 340, 680
_WIDEST_SHARE = 0.48


@dataclass(frozen=True, slots=True)
class Agreed:
    """What two people found: the routine at the pace that was comfortable, and why."""

    routine: Routine
    reason: str


class TogetherScreen(QWidget):
    """`agreed` carries an Agreed; `left` says that the two are done without saving."""

    agreed = Signal(object)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        sound: SoundOutput,
        preferences: Preferences,
        usual_sounds: Callable[[], SoundChoice],
        awake: KeepAwake,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._clock, self._sound = theme, clock, sound
        self._preferences, self._usual_sounds, self._awake = preferences, usual_sounds, awake
        self.session = SessionScreen(theme, clock)
        self.panel = PacePanel(theme)
        self.bridge: PlayerBridge | None = None
        self.routine: Routine | None = None
        self._envelope: Envelope | None = None
        self.marks: list[tuple[str, BreathPattern, int]] = []
        self._is_over = True
        self._stage = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._stage.setContentsMargins(0, 0, 0, 0)
        self._stage.setSpacing(0)
        self._stage.addWidget(self.session, 1)
        self._stage.addWidget(self.panel)
        self.panel.nudged.connect(self.nudge)
        self.panel.comfortable.connect(self.mark)
        self.panel.saved.connect(self._save)
        self.panel.left.connect(self.leave)
        self.session.left.connect(self._session_left)
        theme.changed.connect(self._reflow)

    def open(self, routine: Routine, envelope: Envelope, alias: str, reason: str = "") -> None:
        """Begin a routine for somebody, because the two asked. Raises LimitExceeded."""
        timeline = self._compiled(routine, envelope)
        self.routine, self._envelope, self.marks = routine, envelope, []
        self._is_over = False
        self.panel.title.setText(alias)
        self.panel.reason.setText(reason)
        self.panel.show_marks([])
        levels = replace(self._preferences.now.levels, muted=not self._preferences.now.sound_on)
        player = Player(timeline, self._sound, self._clock, self._usual_sounds(), levels)
        old, self.bridge = self.bridge, PlayerBridge(player, self)
        if old is not None:
            old.deleteLater()
        self.bridge.running.connect(self._ran)
        self.bridge.happened.connect(self._happened)
        guide = self._preferences.now.guide
        if guide is GuideChoice.EXERCISE:
            guide = guide_named(routine.steps[0].exercise.pacer)
        self.session.show()
        self.session.open(self.bridge, Showing(guide, self._preferences.now.captions))
        self._tell()

    def nudge(self, how: str) -> None:
        """Another pace from the next breath on, as far as the person's limits allow it."""
        pattern = self.pattern
        if self.bridge is None or self.routine is None or pattern is None:
            return
        try:
            changed = _nudged(pattern, how)
            routine = self._with_pattern(changed)
            assert self._envelope is not None
            self._envelope.check_pattern(changed)
            other = self._compiled(routine, self._envelope)
            player = self.bridge.player
            joined = repaced(player.timeline, other, player.position_ms())
        except LimitExceeded as problem:
            self.panel.refuse(str(problem))
            return
        except ValueError:
            self.panel.refuse(words.NO_SUCH_BREATH)
            return
        self.routine = routine
        self.session.set_timeline(joined)
        self.panel.show_pattern(changed, waits=True)

    @property
    def step(self) -> int:
        """The step of the routine that is practised now, or the first that is paced."""
        assert self.bridge is not None
        assert self.routine is not None
        player = self.bridge.player
        timeline = player.timeline
        at = timeline.sections[timeline.section_at(player.position_ms())].step
        paced = [n for n, step in enumerate(self.routine.steps) if n >= at and _pattern_of(step)]
        return paced[0] if paced else at

    @property
    def pattern(self) -> BreathPattern | None:
        """The breath that can be nudged now; None where none is paced."""
        if self.bridge is None or self.routine is None:
            return None
        return _pattern_of(self.routine.steps[self.step])

    def mark(self) -> None:
        """It is comfortable here."""
        pattern = self.pattern
        if pattern is None or self.bridge is None:
            return
        when = clock_time(self.bridge.player.position_ms())
        self.marks.append((when, pattern, self.step))
        self.panel.show_marks([(when, pattern) for when, pattern, _ in self.marks])

    def leave(self) -> None:
        """End without saving; what was found is gone, and nothing was written down."""
        self.close_session()
        self.left.emit()

    def close_session(self) -> None:
        """End what runs; nobody is told."""
        self._is_over = True
        if self.session.stage is not Stage.EMPTY:
            self.session.end()
        self._awake.release()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends what runs, wherever the keys are."""
        if event.key() == Qt.Key.Key_Escape:
            self.session.end()
        else:
            super().keyPressEvent(event)

    def _session_left(self) -> None:
        """It is over. What was marked waits to be saved."""
        if self._is_over:
            return
        self._awake.release()
        if self.marks:
            self.session.hide()
            self._reflow()
            self.panel.show_ended()
        else:
            self.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def _save(self, reason: str) -> None:
        """The routine at the pace that was marked last."""
        if not self.marks:
            return
        _, pattern, step = self.marks[-1]
        routine = self._with_pattern(pattern, step)
        self.close_session()
        self.agreed.emit(Agreed(routine, reason))

    def _with_pattern(self, pattern: BreathPattern, at: int | None = None) -> Routine:
        assert self.routine is not None
        at = self.step if at is None else at
        steps = tuple(
            replace(step, pattern=pattern) if n == at else step
            for n, step in enumerate(self.routine.steps)
        )
        return replace(self.routine, steps=steps)

    def _compiled(self, routine: Routine, envelope: Envelope) -> Timeline:
        preparation_ms = self._preferences.now.preparation_s * 1000
        return compile_timeline(routine, None, envelope, preparation_ms=preparation_ms)

    def _happened(self, event: SessionEvent) -> None:
        """A new part may have another pace; a nudge has come with the breath that begins."""
        if event.kind in (EventKind.SECTION, EventKind.PHASE):
            self._tell()

    def _tell(self) -> None:
        if self.bridge is not None:
            self.panel.show_pattern(self.pattern)

    def _ran(self, runs: bool) -> None:
        if runs:
            self._awake.hold()
        else:
            self._awake.release()

    def _reflow(self) -> None:
        stacked = self.width() < _STACKED_BELOW_PX or self.session.isHidden()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._stage.setDirection(down if stacked else across)
        wide = min(self._theme.px(_PANEL_PX), round(self.width() * _WIDEST_SHARE))
        self.panel.setFixedWidth(16_777_215 if stacked else wide)
        self.panel.setMinimumWidth(0 if stacked else wide)
        halved = stacked and not self.session.isHidden()
        self.panel.setMaximumHeight(self.height() // 2 if halved else 16_777_215)


def _pattern_of(step: Step) -> BreathPattern | None:
    return step.pattern or step.exercise.pattern


def _nudged(pattern: BreathPattern, how: str) -> BreathPattern:
    if how in (SLOWER, FASTER):
        more_ms = _CYCLE_MS if how == SLOWER else -_CYCLE_MS
        return at_cycle(pattern, pattern.cycle_ms + more_ms)
    return leaning(pattern, _LEAN_MS if how == MORE_OUT else -_LEAN_MS)
