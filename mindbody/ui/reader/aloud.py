"""Reading a panel aloud: a player of its own, that stops as soon as something else is heard."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import StrEnum
from functools import cached_property
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from mindbody.clock import Clock
from mindbody.core.explainer import Explainer
from mindbody.core.fit import Speech
from mindbody.core.lanes import Levels, SoundChoice
from mindbody.core.reading import BEGIN_MS, read_parts, reading_of
from mindbody.core.session import EventKind, SessionEvent
from mindbody.player import Player, PlayerState, SoundOutput
from mindbody.ui.bridge import PlayerBridge

# Nothing moves while it is read, so it is enough to look a few times a second.
_LOOK_MS = 100


class ReadingVoice(Protocol):
    """Who reads: the id of a voice, what it has to say, and how long that takes."""

    @property
    def voice(self) -> str: ...

    def has(self, texts: Iterable[str]) -> bool: ...

    def speech(self) -> Speech: ...


class State(StrEnum):
    """Whether it reads."""

    SILENT = "silent"
    READS = "reads"
    PAUSED = "paused"


class Aloud(QObject):
    """Reads one panel at a time, and only because somebody asked.

    `changed` carries a State; `part` the number of a part of `read_parts`, `sentence` the words
    that are said now. Nothing of it is written down.
    """

    changed = Signal(object)
    part = Signal(int)
    sentence = Signal(str)

    def __init__(
        self,
        sound: SoundOutput,
        clock: Clock,
        voice: Callable[[], ReadingVoice],
        levels: Callable[[], Levels],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sound, self._clock = sound, clock
        self._make_voice, self._levels = voice, levels
        self._bridge: PlayerBridge | None = None
        self.panel: Explainer | None = None

    @cached_property
    def _voice(self) -> ReadingVoice:
        return self._make_voice()

    @property
    def state(self) -> State:
        if self._bridge is None:
            return State.SILENT
        runs = self._bridge.player.state is PlayerState.RUNNING
        return State.READS if runs else State.PAUSED

    @property
    def is_heard(self) -> bool:
        return self.state is State.READS

    @property
    def bridge(self) -> PlayerBridge | None:
        return self._bridge

    def can_read(self, panel: Explainer) -> bool:
        """Whether every sentence of a panel is there to be heard."""
        return self._voice.has(text for part in read_parts(panel) for text in part.sentences)

    def start(self, panel: Explainer) -> None:
        """Read a panel from its title on."""
        self.stop()
        timeline = reading_of(panel, self._voice.speech())
        # Who asks to be read to wants to hear it, whatever a session was set to.
        levels = replace(self._levels(), muted=False)
        choice = SoundChoice(cues=None, voice=self._voice.voice)
        player = Player(timeline, self._sound, self._clock, choice, levels)
        self.panel, self._bridge = panel, PlayerBridge(player, self)
        self._bridge.set_frame_ms(_LOOK_MS)
        self._bridge.happened.connect(self._happened)
        self._bridge.start(float(BEGIN_MS))
        self.part.emit(0)
        self.changed.emit(State.READS)

    def toggle(self) -> None:
        """Pause, or go on."""
        if self._bridge is not None:
            self._bridge.toggle()
            self.changed.emit(self.state)

    def pause(self) -> None:
        if self.state is State.READS:
            self.toggle()

    def go(self, step: int) -> None:
        """To the part before or after; past the last one it is over."""
        if self._bridge is None:
            return
        player = self._bridge.player
        index = player.timeline.section_at(player.position_ms()) + step
        if index >= len(player.timeline.sections):
            self.stop()
            return
        self._bridge.seek_section(max(0, index))
        if self.state is State.PAUSED:
            self.part.emit(max(0, index))

    def stop(self) -> None:
        """Fade out; without anything being read this does nothing."""
        if self._bridge is not None:
            self._bridge.stop()
            self.forget()

    def forget(self) -> None:
        """Something else is heard now: let it be."""
        bridge, self._bridge = self._bridge, None
        if bridge is not None:
            bridge.linger(False)
            bridge.happened.disconnect(self._happened)
            # What it plays is no longer ours to stop.
            bridge.retire()
            bridge.deleteLater()
            self.panel = None
            self.changed.emit(State.SILENT)

    def _happened(self, event: SessionEvent) -> None:
        match event.kind:
            case EventKind.SECTION:
                self.part.emit(event.section)
            case EventKind.CAPTION:
                self.sentence.emit(event.text)
            case EventKind.SLEPT:
                self.changed.emit(State.PAUSED)
            case EventKind.ENDED:
                self.forget()
