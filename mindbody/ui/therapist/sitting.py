"""A session of two at one screen, from an assignment and back into it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mindbody.assigned import Assigned
from mindbody.clock import Clock
from mindbody.core.arrange import draft_of
from mindbody.core.lanes import SoundChoice
from mindbody.errors import MindbodyError
from mindbody.player import PlayerState, SoundOutput
from mindbody.ui.keep_awake import KeepAwake
from mindbody.ui.preferences import Preferences
from mindbody.ui.theme import Theme
from mindbody.ui.therapist.composing import Composing, limits_of
from mindbody.ui.therapist.shell import Shell

# Loaded with the first session: a start has to wait for none of it.
if TYPE_CHECKING:
    from mindbody.ui.therapist.together import Agreed, TogetherScreen


class Sitting(QObject):
    """Lays the session over the shell. `agreed` carries the Assignment as it is now and its
    Routine, `left` says that it ended without one; `ground_wanted` asks for Ground me.
    """

    agreed = Signal(object, object)
    left = Signal()
    ground_wanted = Signal()

    def __init__(
        self,
        shell: Shell,
        theme: Theme,
        clock: Clock,
        sound: SoundOutput,
        preferences: Preferences,
        usual_sounds: Callable[[], SoundChoice],
        awake: KeepAwake,
        composing: Composing,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shell, self._theme, self._clock, self._sound = shell, theme, clock, sound
        self._preferences, self._usual_sounds, self._awake = preferences, usual_sounds, awake
        self._composing = composing

    def begin(self, one: Assigned, alias: str) -> None:
        """Begin what is assigned to somebody, within their limits."""
        self._from = one
        assignment = one.assignment
        try:
            self.together.open(one.routine, limits_of(assignment), alias, assignment.reason)
        except MindbodyError as problem:
            self._shell.say(str(problem))
            return
        self._shell.show_layer(self.together)

    @property
    def is_running(self) -> bool:
        bridge = self.together.bridge if "together" in self.__dict__ else None
        return bridge is not None and bridge.player.state is PlayerState.RUNNING

    def pause(self) -> None:
        """Pause what runs, as before the machine sleeps."""
        if self.is_running:
            bridge = self.together.bridge
            assert bridge is not None
            bridge.pause()

    def close(self) -> None:
        """End what runs."""
        if "together" in self.__dict__:
            self.together.close_session()

    @cached_property
    def together(self) -> TogetherScreen:
        from mindbody.ui.therapist.together import TogetherScreen

        page = TogetherScreen(
            self._theme,
            self._clock,
            self._sound,
            self._preferences,
            self._usual_sounds,
            self._awake,
        )
        page.left.connect(self._leave)
        page.session.ground_asked.connect(self.ground_wanted)
        page.agreed.connect(self._agree)
        return page

    def _agree(self, agreed: Agreed) -> None:
        """What was comfortable becomes the assignment: a new version of its routine."""
        one = self._from
        own = self._composing.as_own(one.routine)
        try:
            routine = self._composing.keep_routine(draft_of(agreed.routine), own.id)
        except MindbodyError as problem:
            self._shell.say(str(problem))
            return
        assignment = replace(
            one.assignment,
            routine=routine.id,
            version=routine.version,
            title=routine.title,
            reason=agreed.reason or one.assignment.reason,
        )
        self._shell.leave_layer()
        self.agreed.emit(assignment, routine)

    def _leave(self) -> None:
        self._shell.leave_layer()
        self.left.emit()
