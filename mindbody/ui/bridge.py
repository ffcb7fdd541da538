"""The bridge between the player, which knows no Qt, and the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from mindbody.core.lanes import Levels, SoundChoice
from mindbody.core.session import Outcome
from mindbody.core.timeline import Timeline
from mindbody.player import Player, PlayerState
from mindbody.ui.pacer.governor import FRAME_MS


class PlayerBridge(QObject):
    """Ticks a player once a frame while it runs, and not at all otherwise.

    `frame` carries what is heard now, in ms; `happened` carries each SessionEvent as it
    comes; `running` says when time begins to run and when it stands still.
    """

    frame = Signal(float)
    happened = Signal(object)
    running = Signal(bool)

    def __init__(self, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.player = player
        self._lingering = False
        self._ran = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.tick)
        player.listen(self.happened.emit)

    @property
    def is_ticking(self) -> bool:
        return self._timer.isActive()

    def start(self, position_ms: float = 0.0, *, again: bool = False) -> None:
        self.player.start(position_ms, again=again)
        self.tick()

    def toggle(self) -> None:
        self.player.toggle()
        self.tick()

    def pause(self) -> None:
        self.player.pause()
        self.tick()

    def advance(self) -> None:
        self.player.advance()
        self.tick()

    def seek_section(self, index: int) -> None:
        self.player.seek_section(index)
        self.tick()

    def set_levels(self, levels: Levels) -> None:
        self.player.set_levels(levels)

    def set_choice(self, choice: SoundChoice) -> None:
        self.player.set_choice(choice)

    def set_timeline(self, timeline: Timeline) -> None:
        self.player.set_timeline(timeline)

    def stop(self, outcome: Outcome | None = None) -> Outcome:
        """End now, with a fade. Without `outcome` it follows from what was practised."""
        reached = self.player.stop(outcome)
        self.linger(False)
        return reached

    def linger(self, lingering: bool) -> None:
        """Go on with frames although the player stands still, for a fade."""
        self._lingering = lingering
        self._sync()

    def retire(self) -> None:
        """Look no more, whatever the player does."""
        self._timer.stop()

    def set_frame_ms(self, frame_ms: int) -> None:
        if self._timer.interval() != frame_ms:
            self._timer.setInterval(frame_ms)

    def tick(self) -> None:
        """One frame: what has happened since the last one, and where we are now."""
        self.player.tick()
        self._sync()
        self.frame.emit(self.player.position_ms())

    def _sync(self) -> None:
        runs = self.player.state is PlayerState.RUNNING
        if runs != self._ran:
            self._ran = runs
            self.running.emit(runs)
        wanted = runs or self._lingering
        if wanted and not self._timer.isActive():
            self._timer.start()
        elif not wanted:
            self._timer.stop()
