"""The session screen: what keys and buttons do, and how a session is entered and left."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from mindbody.clock import Clock
from mindbody.core.lanes import Levels
from mindbody.core.session import EventKind, Outcome, SessionEvent
from mindbody.core.timeline import SpanKind, Timeline
from mindbody.language import said
from mindbody.player import PlayerState
from mindbody.ui.access import announce
from mindbody.ui.bridge import PlayerBridge
from mindbody.ui.screens.finished import LINE, Finished
from mindbody.ui.screens.session_dark import DARK, Dark
from mindbody.ui.screens.session_face import SessionFace, Showing, waits_for_person
from mindbody.ui.screens.session_keys import PAUSED, keys_line
from mindbody.ui.screens.session_parts import VolumePanel
from mindbody.ui.screens.session_volumes import SessionVolumes
from mindbody.ui.theme import Theme
from mindbody.ui.words import keys_told, minutes, phase_word, title_of

_MOVES = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move, QEvent.Type.Resize)
ENTER_MS, LEAVE_MS = 1_200.0, 2_000.0

SLEPT = "Paused while the computer slept. Go on when you like."
SOUND_LOST = "Sound is away. The session goes on in silence."
SOUND_BACK = "Sound is back."


class Stage(StrEnum):
    """What the screen is doing."""

    EMPTY = "empty"
    SESSION = "session"
    LEAVING = "leaving"
    FINISHED = "finished"


class _Parts(NamedTuple):
    """What lies over each other here, from the ground up."""

    face: SessionFace
    volumes: SessionVolumes
    finished: Finished
    dark: Dark


class SessionScreen(QWidget):
    """Shows one session at a time. Everything can be done by keys, and nothing asks back.

    `left` says that the person is done here, `ground_asked` asks for Ground me; the other
    signals carry what they changed, to be remembered.
    """

    left = Signal()
    ground_asked = Signal()
    levels_changed = Signal(Levels)
    ambience_chosen = Signal(str)
    captions_changed = Signal(bool)
    remaining_changed = Signal(bool)

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._clock = theme, clock
        self._bridge: PlayerBridge | None = None
        self.stage = Stage.EMPTY
        self._entered_ms = self._ended_ms = 0.0
        self._slept = self._sound_lost = False
        self._notice = ""
        self._parts: _Parts | None = None
        self.presses_ms: list[float] = []
        self._showing = Showing()
        self._stays_lit = False
        self._over: list[QWidget] = []
        self._keys = self._actions()

    def make(self) -> _Parts:
        """All that is to be seen, made when it is first asked for: home does not wait for it."""
        if self._parts is None:
            theme = self._theme
            face = SessionFace(theme, self._clock, self)
            self._parts = _Parts(
                face,
                SessionVolumes(theme, face, self),
                Finished(theme, self),
                Dark(theme, self),
            )
            # What is made within a widget that is seen already is not seen with it.
            self.face.show()
            self.finished.hide()
            self.lay_over(self.panel)
            self._wire()
            self._arrange()
        return self._parts

    @property
    def face(self) -> SessionFace:
        return self.make().face

    @property
    def volumes(self) -> SessionVolumes:
        return self.make().volumes

    @property
    def panel(self) -> VolumePanel:
        return self.volumes.panel

    @property
    def finished(self) -> Finished:
        return self.make().finished

    @property
    def dark(self) -> Dark:
        return self.make().dark

    def open(
        self,
        bridge: PlayerBridge,
        showing: Showing,
        position_ms: float = 0.0,
        *,
        again: bool = False,
    ) -> None:
        """Show a session and start it: only ever called because a person asked for it."""
        self._close_bridge()
        self._bridge, self.stage = bridge, Stage.SESSION
        self._slept = self._sound_lost = False
        self._notice = ""
        self._showing, self._stays_lit, self.presses_ms = showing, False, []
        self.dark.hide()
        bridge.frame.connect(self._frame)
        bridge.happened.connect(self._happened)
        self.finished.hide()
        self.face.begin(bridge.player.timeline, showing)
        self.volumes.begin(bridge, showing.soundscapes)
        self._entered_ms = self._clock.now_ms()
        self.face.view.setFocus(Qt.FocusReason.OtherFocusReason)
        bridge.start(position_ms, again=again)
        self._show_state()

    def lay_over(self, card: QWidget) -> None:
        """Let the texts below `card` give way wherever it is shown on this screen."""
        self._over.append(card)
        card.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and watched in self._over:
            self._give_way()
        return False

    def _give_way(self) -> None:
        covered = QRegion()
        for card in self._over:
            if not card.isHidden():
                covered += card.geometry()
        self.face.give_way(covered)

    def set_timeline(self, timeline: Timeline) -> None:
        """Go over to a timeline that is the same up to two seconds from now."""
        if self._bridge is not None and self.stage is Stage.SESSION:
            self._bridge.set_timeline(timeline)
            self.face.set_timeline(timeline)

    def end(self, outcome: Outcome | None = None) -> None:
        """End now: what was reached is kept, and nothing is asked."""
        if self.stage is Stage.EMPTY:
            return
        if self._bridge is not None and self.stage is Stage.SESSION:
            self.stage = Stage.FINISHED
            self._bridge.stop(outcome)
        self._leave()

    def toggle(self) -> None:
        """Pause or go on; at the end, go home."""
        if self.stage is Stage.FINISHED:
            self._leave()
        elif self._bridge is not None and self.stage is Stage.SESSION:
            self._bridge.toggle()

    def advance(self) -> None:
        """On to the next step, or past the preparation; elsewhere nothing."""
        if self.stage is Stage.FINISHED:
            self._leave()
        elif self._bridge is not None and self.stage is Stage.SESSION:
            if self._may_advance():
                self._bridge.advance()
            else:
                self.press()

    def press(self) -> None:
        """What the section has a key for, like the end of a count; nothing is shown of it."""
        mark, bridge = self.face.mark, self._bridge
        if bridge is None or self.stage is not Stage.SESSION or mark is None or not mark.press:
            return
        if bridge.player.state is PlayerState.RUNNING:
            self.presses_ms.append(bridge.player.position_ms())

    def darken(self) -> None:
        """Nothing but a grey line on black, until a key or a click."""
        if self.stage is Stage.SESSION and self.dark.isHidden():
            self.volumes.set_shown(False)
            self.dark.setGeometry(self.rect())
            self.dark.show()
            self.dark.raise_()
            announce(self.face.view, DARK)

    def light_up(self) -> None:
        """Bring the picture back; this session then does not go dark by itself again."""
        self.dark.hide()
        self._stays_lit = True

    def _may_advance(self) -> bool:
        return self._bridge is not None and self.face.can_advance(self._bridge.player.position_ms())

    def notify(self, words: str) -> None:
        """Words that stay at the foot until the session ends, and are read out."""
        self._notice = words
        announce(self.face.view, words)
        self._show_state()

    def toggle_mute(self) -> None:
        self.volumes.toggle_mute()

    def toggle_captions(self) -> None:
        self.face.set_captions(not self.face.captions_on)
        self.face.arrange()
        self.captions_changed.emit(self.face.captions_on)

    def toggle_remaining(self) -> None:
        shown = not self.face.remaining.time_shown
        self.face.remaining.set_time_shown(shown)
        self.face.arrange()
        self.remaining_changed.emit(shown)

    def toggle_volumes(self) -> None:
        self.volumes.set_shown(self.panel.isHidden() and self.stage is Stage.SESSION)

    def toggle_full_screen(self) -> None:
        window = self.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
        self._show_full_screen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._keys.get(event.key())
        if self.dark.isVisible() and not event.isAutoRepeat():
            self.light_up()
            if event.key() == Qt.Key.Key_Escape:
                self.end()
        elif action is None or self.stage is Stage.EMPTY:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            action()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._parts is not None:
            self._arrange()

    def _arrange(self) -> None:
        self.face.setGeometry(self.rect())
        self.finished.setGeometry(self.rect())
        self.dark.setGeometry(self.rect())
        self.volumes.place()
        self._show_full_screen()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._parts is not None:
            self.volumes.set_shown(False)

    def _wire(self) -> None:
        bar = self.face.bar
        for button, action in (
            (bar.mute, self.toggle_mute),
            (bar.volumes, self.toggle_volumes),
            (bar.pause, self.toggle),
            (bar.next, self.advance),
            (bar.press, self.press),
            (bar.dark, self.darken),
            (bar.end, lambda: self.end()),
            (bar.ground, self.ground_asked.emit),
            (bar.captions, self.toggle_captions),
            (bar.full_screen, self.toggle_full_screen),
            (self.face.remaining, self.toggle_remaining),
        ):
            button.clicked.connect(action)
        self.volumes.levels_changed.connect(self.levels_changed)
        self.volumes.ambience_chosen.connect(self.ambience_chosen)
        self.finished.done.connect(self._leave)
        self.dark.lit.connect(self.light_up)
        self.face.section_shown.connect(self._section_shown)

    def _actions(self) -> dict[int, Callable[[], None]]:
        return {
            Qt.Key.Key_Space: self.toggle,
            Qt.Key.Key_Escape: self.end,
            Qt.Key.Key_M: self.toggle_mute,
            Qt.Key.Key_F: self.toggle_full_screen,
            Qt.Key.Key_C: self.toggle_captions,
            Qt.Key.Key_R: self.toggle_remaining,
            Qt.Key.Key_V: self.toggle_volumes,
            Qt.Key.Key_D: self.darken,
            Qt.Key.Key_Down: lambda: self.face.own_text.scroll_by(1),
            Qt.Key.Key_Up: lambda: self.face.own_text.scroll_by(-1),
            Qt.Key.Key_Return: self.advance,
            Qt.Key.Key_Enter: self.advance,
            Qt.Key.Key_Right: self.advance,
        }

    def _frame(self, position_ms: float) -> None:
        if self.stage is Stage.LEAVING:
            self._fade_out()
        elif self._bridge is not None and self.stage is Stage.SESSION:
            entered = (self._clock.now_ms() - self._entered_ms) / ENTER_MS
            self.face.view.set_presence(min(1.0, max(0.0, entered)))
            self.face.show_position(position_ms)
            if self.dark.isVisible():
                self.dark.show_line(self.face.line_at(position_ms))
            self._bridge.set_frame_ms(self.face.view.governor.frame_ms)

    def _happened(self, event: SessionEvent) -> None:
        match event.kind:
            case EventKind.SLEPT | EventKind.PAUSED | EventKind.RESUMED:
                self._slept = event.kind is EventKind.SLEPT
            case EventKind.SOUND_LOST | EventKind.SOUND_BACK:
                self._sound_lost = event.kind is EventKind.SOUND_LOST
            case EventKind.ENDED if self.stage is Stage.SESSION:
                self._start_leaving()
        announce(self.face.view, self._spoken(event))
        self._show_state()

    def _spoken(self, event: SessionEvent) -> str:
        """What a screen reader says of an event: phases by name, lines where none are paced."""
        assert self._bridge is not None
        span = self._bridge.player.timeline.span_at(event.position_ms)
        match event.kind:
            case EventKind.PHASE:
                return phase_word(span)
            case EventKind.CAPTION if span.kind is not SpanKind.BREATH:
                return event.text
            case EventKind.PAUSED:
                return "Paused"
            case EventKind.RESUMED:
                return "Going on"
            case EventKind.SLEPT:
                return SLEPT
            case EventKind.SOUND_LOST:
                return SOUND_LOST
            case EventKind.SOUND_BACK:
                return SOUND_BACK
        return ""

    def _show_state(self) -> None:
        """The pause button and the quiet line as they are now."""
        if self._bridge is None or self.stage is not Stage.SESSION:
            return
        stands = self._bridge.player.state is PlayerState.PAUSED
        bar = self.face.bar
        bar.pause.show_as("Go on" if stands else "Pause", "play" if stands else "pause")
        if self._slept and stands:
            self.face.say(SLEPT, notice=True)
        elif self._sound_lost:
            self.face.say(SOUND_LOST, notice=True)
        elif self._notice and not stands:
            self.face.say(self._notice, notice=True)
        else:
            self.face.say(keys_told(PAUSED) if stands else self._hint(), notice=stands)

    def _hint(self) -> str:
        advances = self._bridge is not None and self._may_advance()
        mark = self.face.mark
        way_on = self.face.way_on(mark) if advances and mark is not None else ""
        return keys_line(mark, way_on, self._showing.ground_key)

    def _section_shown(self) -> None:
        """Other keys may do something now; at night it gets dark once one has arrived."""
        mark = self.face.mark
        self._show_state()
        if mark is None or self._stays_lit or mark.exercise_id not in self._showing.night:
            return
        assert self._bridge is not None
        sections = self._bridge.player.timeline.sections
        first = next(one for one in sections if one.exercise_id == mark.exercise_id)
        if mark is not first and not mark.closing:
            self.darken()

    def _show_full_screen(self) -> None:
        full = bool(self.window().windowState() & Qt.WindowState.WindowFullScreen)
        self.face.bar.full_screen.show_as(
            "Leave full screen" if full else "Full screen", "corners-in" if full else "corners-out"
        )

    def _start_leaving(self) -> None:
        assert self._bridge is not None
        self.stage, self._ended_ms = Stage.LEAVING, self._clock.now_ms()
        self.volumes.set_shown(False)
        self.dark.hide()
        self.face.show_controls(False)
        self._bridge.linger(True)

    def _fade_out(self) -> None:
        gone = (self._clock.now_ms() - self._ended_ms) / LEAVE_MS
        self.face.view.set_presence(max(0.0, 1.0 - gone))
        if gone >= 1.0:
            self._finish()

    def _finish(self) -> None:
        assert self._bridge is not None
        self.stage = Stage.FINISHED
        self._bridge.linger(False)
        timeline = self._bridge.player.timeline
        length_ms = timeline.length_ms - timeline.preparation_ms
        title = said(title_of(timeline.routine_id, timeline.title))
        timed = f"{title}, {minutes(length_ms)}."
        what = f"{title}." if waits_for_person(timeline) else timed
        self.finished.show_for(what, self.presses_ms)
        announce(self.finished, LINE)

    def _leave(self) -> None:
        self.stage = Stage.EMPTY
        self.dark.hide()
        self._close_bridge()
        self.finished.hide()
        window = self.window()
        if window.windowState() & Qt.WindowState.WindowFullScreen:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
        self.left.emit()

    def _close_bridge(self) -> None:
        if self._bridge is not None:
            self._bridge.linger(False)
            self._bridge.frame.disconnect(self._frame)
            self._bridge.happened.disconnect(self._happened)
            self.volumes.let_go()
            self._bridge = None
