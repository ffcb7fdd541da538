"""How loud a session is: what Mute and the volumes change, and where their panel lies."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mindbody.core.lanes import Lane, Levels
from mindbody.ui.bridge import PlayerBridge
from mindbody.ui.screens.session_face import SessionFace
from mindbody.ui.screens.session_parts import Soundscape, VolumePanel
from mindbody.ui.theme import S, Theme


class SessionVolumes(QObject):
    """Has a session play at the levels chosen, and the panel and the bar of `face` show them.

    The panel is made within `screen` and lies above the bar. `levels_changed` and
    `ambience_chosen` carry what the person chose, to be remembered.
    """

    levels_changed = Signal(Levels)
    ambience_chosen = Signal(str)

    def __init__(self, theme: Theme, face: SessionFace, screen: QWidget) -> None:
        super().__init__(screen)
        self._theme, self._face, self._screen = theme, face, screen
        self._bridge: PlayerBridge | None = None
        self.panel = VolumePanel(theme, screen)
        self.panel.hide()
        self.panel.levels_changed.connect(self._set_levels)
        self.panel.ambience_chosen.connect(self.ambience_chosen)
        face.arranged.connect(self.place)

    def begin(self, bridge: PlayerBridge, soundscapes: Sequence[Soundscape]) -> None:
        """Offer what this session plays, at its levels, and act on it from now on."""
        self._bridge = bridge
        choice = bridge.player.choice
        lanes = {
            Lane.CUES: choice.cues is not None,
            Lane.VOICE: choice.voice is not None,
            Lane.AMBIENCE: bool(soundscapes),
        }
        self.panel.show_lanes(frozenset(lane for lane, plays in lanes.items() if plays))
        self.panel.show_soundscapes(soundscapes, choice.ambience or "")
        self._show_levels(bridge.player.levels)

    def let_go(self) -> None:
        """The session is over: nothing acts on it any more."""
        self._bridge = None

    def toggle_mute(self) -> None:
        if self._bridge is not None:
            now = self._bridge.player.levels
            self._set_levels(Levels(now.cues, now.voice, now.ambience, not now.muted))

    def set_shown(self, shown: bool) -> None:
        """Show or hide the panel, and say so on its button."""
        self.panel.setVisible(shown)
        self._face.bar.volumes.set_lit(shown)
        self.place()

    def place(self) -> None:
        """Put the panel, where it is shown, above the captions or else above the bar."""
        if self.panel.isHidden():
            return
        widest = self._screen.width() - 4 * S
        wide = min(self._theme.px(420), widest)
        room = self._face.bar.y() - S
        high = self._panel_height(wide)
        if high > room:
            # The controls stay in sight: fewer rows of chips leave them their place.
            wide, high = widest, self._panel_height(widest)
        above = self._face.caption.geometry().top() - S
        foot = above if self._face.captions_on and high <= above else room
        top = max(0, foot - high)
        self.panel.setGeometry((self._screen.width() - wide) // 2, top, wide, high)
        self.panel.raise_()

    def _panel_height(self, wide: int) -> int:
        self.panel.setFixedWidth(wide)
        high = self.panel.heightForWidth(wide)
        return min(high if high > 0 else self.panel.sizeHint().height(), self._screen.height())

    def _set_levels(self, levels: Levels) -> None:
        if self._bridge is not None:
            self._bridge.set_levels(levels)
            self._show_levels(levels)
            self.levels_changed.emit(levels)

    def _show_levels(self, levels: Levels) -> None:
        self.panel.show_levels(levels)
        mute = self._face.bar.mute
        mute.show_as(
            "Sound on" if levels.muted else "Mute",
            "speaker-slash" if levels.muted else "speaker-high",
        )
        mute.set_lit(levels.muted)
