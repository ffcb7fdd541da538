"""Sessions of the window: begun, taken up again, written down, ended."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from mindbody import memory
from mindbody.clock import Clock
from mindbody.core.exercise import Ask, Exercise
from mindbody.core.lanes import CUE_STYLES, Levels, SoundChoice
from mindbody.core.routine import Length
from mindbody.core.session import EventKind, SessionEvent, SessionRecord, record_for
from mindbody.core.timeline import Cue, SectionMark, Span, SpanKind, Timeline
from mindbody.errors import MindbodyError, StoreError
from mindbody.library import Library
from mindbody.plan import Plan, plan_of
from mindbody.player import Player, PlayerState, SoundOutput
from mindbody.practice_space import PracticeSpace
from mindbody.settings import GuideChoice
from mindbody.store.log import SessionLog
from mindbody.ui.bridge import PlayerBridge
from mindbody.ui.keep_awake import KeepAwake
from mindbody.ui.pacer.guides import guide_named
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.session import SessionScreen
from mindbody.ui.screens.session_face import Showing
from mindbody.ui.screens.session_parts import Soundscape

if TYPE_CHECKING:
    from mindbody.ui.screens.exercise.setup import Setup
    from mindbody.ui.screens.exercise.sounds import Named
    from mindbody.ui.shorter import Shorter

# The test tone comes after the fade-in that every timeline has.
_TONE_AT_MS, _TONE_MS = 3_000, 8_500
# Long after the fade that ends a session.
_AT_REST_MS = 15_000
_TONE = Timeline(
    "tone",
    "A soft tone",
    _TONE_AT_MS + _TONE_MS,
    (Span(0, _TONE_AT_MS + _TONE_MS, SpanKind.TEXT, 0),),
    (Cue(_TONE_AT_MS, "mark_soft", None, 4_000),),
    (),
    (SectionMark(0, _TONE_AT_MS + _TONE_MS, "tone", "A soft tone", 0, "", ""),),
)


class Practice(QObject):
    """One session at a time. `running` says whether time runs; `trouble` is for people."""

    trouble = Signal(str)
    running = Signal(bool)
    opened = Signal()

    def __init__(
        self,
        library: Library,
        preferences: Preferences,
        clock: Clock,
        sound: SoundOutput,
        log: SessionLog,
        space: PracticeSpace,
        screen: SessionScreen,
        keep_awake: KeepAwake,
        soundscapes: tuple[Soundscape, ...],
        voices: Sequence[Named] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._voices = frozenset(id for id, _ in voices)
        self._library, self._preferences, self._clock = library, preferences, clock
        self._sound, self._log, self._screen, self._space = sound, log, screen, space
        self._keep_awake, self._soundscapes = keep_awake, soundscapes
        self._bridge: PlayerBridge | None = None
        # Of the session that was opened last.
        self.session_id = ""
        self._plan: Plan | None = None
        # What comes before a session: it is given what will be practised, and the way on.
        self.ask_first: Callable[[Plan, Callable[[], None]], None] = lambda plan, go: go()
        # Whether something else is heard or shown that nothing should hold up.
        self.busy: Callable[[], bool] = lambda: False
        self._tone_over = QTimer(self)
        self._tone_over.setSingleShot(True)
        self._tone_over.setInterval(_TONE_MS - 3_500)
        self._tone_over.timeout.connect(self._end_tone)
        self._at_rest = QTimer(self)
        self._at_rest.setSingleShot(True)
        self._at_rest.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._at_rest.setInterval(_AT_REST_MS)
        self._at_rest.timeout.connect(self._give_back)
        screen.levels_changed.connect(self._levels_changed)
        screen.ambience_chosen.connect(self._ambience_chosen)
        screen.captions_changed.connect(lambda on: preferences.set(captions=on))
        screen.remaining_changed.connect(lambda on: preferences.set(remaining_shown=on))

    @property
    def bridge(self) -> PlayerBridge | None:
        return self._bridge

    def show_soundscapes(self, soundscapes: tuple[Soundscape, ...]) -> None:
        """Offer others in a session, from the next one on."""
        self._soundscapes = soundscapes

    def usual_sounds(self) -> SoundChoice:
        """The sounds of the settings, for what was not practised before."""
        settings = self._preferences.now
        voice = settings.voice if settings.voice in self._voices else None
        cues = settings.cues if settings.cues in CUE_STYLES else None
        return SoundChoice(cues, voice, settings.ambience or None)

    def begin(
        self,
        exercise: Exercise,
        length: Length | None,
        *,
        at_once: bool = False,
        keeps_length: bool = False,
    ) -> None:
        """Begin an exercise as it was last practised; `length` None is a pace of one's own.

        `at_once` asks nothing first, for who comes out of Ground me. With `keeps_length` it is
        offered at this length the next time, once it has really begun.
        """
        from mindbody.ui.screens.exercise.setup import at_length

        settings, kept = self._preferences.now, self._space.choice(exercise.id)
        setup = at_length(exercise, kept, length, self._space.envelope)
        guide = guide_named(kept.pacer) if kept.pacer else None
        sounds = kept.sounds and replace(kept.sounds, ambience=settings.ambience or None)
        plan = setup.plan(settings.preparation_s * 1000)
        then = partial(self._keep_length, setup, length) if keeps_length else None
        self.begin_plan(plan, guide, sounds, length, at_once=at_once, then=then)

    def begin_plan(
        self,
        plan: Plan,
        guide: GuideChoice | None = None,
        sounds: SoundChoice | None = None,
        length: Length | None = None,
        *,
        at_once: bool = False,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Begin what a plan says; without `guide` or `sounds` those of the settings.

        `length` is what is remembered of it, where the plan itself does not say. `then` follows
        when it has begun.
        """
        sounds = sounds or self.usual_sounds()
        try:
            timeline = self._space.timeline(plan, sounds.voice)
        except MindbodyError as problem:
            self.trouble.emit(str(problem))
            return
        length = length or plan.length

        def go() -> None:
            self._start(plan, timeline, guide, sounds, length)
            if then is not None:
                then()

        if at_once:
            go()
        else:
            self.ask_first(plan, go)

    def shorter(self, *, over: bool) -> Shorter | None:
        """A shorter form with open eyes of what is practised, or was last where it is `over`.

        None where this person has none. It takes less than what is left, or than it all took.
        """
        from mindbody.ui.shorter import shorter_form

        if self._bridge is None or self._plan is None:
            return None
        player = self._bridge.player
        timeline, at_ms = player.timeline, player.position_ms()
        exercise = timeline.sections[timeline.section_at(at_ms)].exercise_id
        left_ms = timeline.length_ms - (timeline.preparation_ms if over else at_ms)
        return shorter_form(self._space, self._plan, exercise, left_ms)

    def begin_shorter(self, shorter: Shorter) -> None:
        """Begin it at once, with the sounds and the picture that the exercise had last."""
        kept = self._space.choice(shorter.plan.id)
        guide = guide_named(kept.pacer) if kept.pacer else None
        self.begin_plan(shorter.plan, guide, kept.sounds, at_once=True)

    def _start(
        self,
        plan: Plan,
        timeline: Timeline,
        guide: GuideChoice | None,
        sounds: SoundChoice,
        length: Length | None,
    ) -> None:
        settings = replace(self._preferences.now, tone_heard=True)
        is_known = any(entry.id == plan.id for entry in self._library.entries())
        if is_known and not plan.eyes_open:
            settings = replace(settings, last_exercise=plan.id).with_length(length)
        self._preferences.take(settings)
        record = record_for(str(uuid.uuid4()), timeline)
        self._log.begin(record, plan.text(), plan.assignment)
        self._open(timeline, plan, record, guide, sounds)

    def _keep_length(self, setup: Setup, length: Length | None) -> None:
        """Remember it, where it was practised in the form that is remembered with it."""
        exercise = setup.exercise.id
        if setup.variant != self._space.choice(exercise).variant:
            return
        try:
            self._space.keep_length(exercise, length)
        except StoreError as problem:
            self.trouble.emit(str(problem))

    def interrupted(self) -> SessionRecord | None:
        """The last session that a crash left open; None where there is none."""
        try:
            found = self._log.interrupted()
        except StoreError as problem:
            self.trouble.emit(str(problem))
            return None
        return found[-1] if found else None

    def can_resume(self, session_id: str) -> bool:
        """Whether what the session was made of can be built again."""
        return self._rebuilt(session_id) is not None

    def resume(self, session_id: str) -> None:
        """Go on where an interrupted session stood, because the person asked."""
        built = self._rebuilt(session_id)
        if built is None:
            return
        plan, timeline, sounds = built
        kept = self._space.choice(plan.id)
        guide = guide_named(kept.pacer) if kept.pacer else None
        record = self._log.resume(session_id)
        self._open(timeline, plan, record, guide, sounds, again=True)

    def save(self, session_id: str) -> None:
        self._tell(lambda: self._log.save_as_is(session_id))

    def discard(self, session_id: str) -> None:
        self._tell(lambda: self._log.discard(session_id))

    def play_tone(self) -> None:
        """A soft tone, as loud as tones are in a session."""
        if self._bridge is not None and self._bridge.player.state is PlayerState.RUNNING:
            return
        self._sound.load(_TONE, SoundChoice(), replace(self._preferences.now.levels, muted=False))
        self._sound.play(_TONE_AT_MS)
        self._tone_over.start()
        self._preferences.set(tone_heard=True)

    def pause(self) -> None:
        """Pause what runs, as before the machine sleeps."""
        if self._bridge is not None and self._bridge.player.state is PlayerState.RUNNING:
            self._bridge.pause()

    def silence(self) -> None:
        """Pause what runs and let nothing be heard, without anything being lost."""
        self.pause()
        if self._tone_over.isActive():
            self._tone_over.stop()
            self._sound.stop()

    def put_down(self) -> None:
        """Pause what runs and leave it, so that it can be taken up again where it is."""
        self.silence()
        if self._bridge is not None:
            self._sound.stop()
        self._keep_awake.release()

    def close(self) -> None:
        """End what still runs, keeping what was reached."""
        if self._bridge is not None and self._bridge.player.state is not PlayerState.READY:
            self._bridge.stop()
        self._keep_awake.release()

    def _open(
        self,
        timeline: Timeline,
        plan: Plan,
        record: SessionRecord,
        guide: GuideChoice | None,
        sounds: SoundChoice,
        *,
        again: bool = False,
    ) -> None:
        settings = self._preferences.now
        self._tone_over.stop()
        levels = replace(settings.levels, muted=not settings.sound_on)
        self._has_own_bells = plan.timer is not None
        if self._has_own_bells:
            levels = replace(levels, cues=settings.bell_percent / 100)
        player = Player(timeline, self._sound, self._clock, sounds, levels)
        player.listen(lambda event: self._write(record.session_id, event))
        old, self._bridge = self._bridge, PlayerBridge(player, self)
        if old is not None:
            old.deleteLater()
        self._bridge.running.connect(self._ran)
        self.session_id, self._plan = record.session_id, plan
        self.opened.emit()
        guide = guide or settings.guide
        if guide is GuideChoice.EXERCISE:
            guide = self._suggested(plan)
        showing = Showing(
            guide,
            settings.captions,
            settings.remaining_shown,
            self._soundscapes,
            settings.ground_key,
            self._at_night(plan),
            self._own_texts(plan),
        )
        position_ms = record.position_ms if again else 0.0
        self._screen.open(self._bridge, showing, position_ms, again=again)

    def _suggested(self, plan: Plan) -> GuideChoice:
        """The guide that what is practised suggests; words only for a timer."""
        if plan.timer is not None:
            return GuideChoice.TEXT
        return guide_named(plan.routine(self._library).steps[0].exercise.pacer)

    def _at_night(self, plan: Plan) -> frozenset[str]:
        """The exercises of a plan that are for the night."""
        if plan.timer is not None:
            return frozenset()
        steps = plan.routine(self._library).steps
        return frozenset(step.exercise.id for step in steps if step.exercise.night)

    def _own_texts(self, plan: Plan) -> dict[str, str]:
        """Texts of the person's own that the exercises of a plan show."""
        if plan.timer is not None:
            return {}
        exercises = {step.exercise.id: step.exercise for step in plan.routine(self._library).steps}
        return {
            id: self._space.own_text(id)
            for id, exercise in exercises.items()
            if any(Ask.TEXT in section.asks for section in exercise.sections)
        }

    def _write(self, session_id: str, event: SessionEvent) -> None:
        self._log.append(session_id, event)
        if event.kind is EventKind.ENDED:
            self._space.count_session()
            self._at_rest.start()

    def _give_back(self) -> None:
        """What a day of sessions frees in small pieces would stay with this process.

        It may take a tenth of a second, and on another thread every other would wait for it too:
        so nothing moves and nothing is heard meanwhile.
        """
        ticks = self._bridge is not None and self._bridge.is_ticking
        if ticks or self._tone_over.isActive() or self.busy():
            self._at_rest.start()
        else:
            memory.give_back()

    def _ran(self, runs: bool) -> None:
        if runs:
            self._keep_awake.hold()
        else:
            self._keep_awake.release()
        self.running.emit(runs)

    def _rebuilt(self, session_id: str) -> tuple[Plan, Timeline, SoundChoice] | None:
        try:
            plan = plan_of(self._log.plan(session_id))
            sounds = self._space.choice(plan.id).sounds or self.usual_sounds()
            return plan, self._space.timeline(plan, sounds.voice), sounds
        except (MindbodyError, KeyError):
            return None

    def _levels_changed(self, levels: Levels) -> None:
        kept, sound_on = replace(levels, muted=False), not levels.muted
        if self._has_own_bells:
            bells = round(levels.cues * 100)
            kept = replace(kept, cues=self._preferences.now.levels.cues)
            self._preferences.set(levels=kept, sound_on=sound_on, bell_percent=bells)
        else:
            self._preferences.set(levels=kept, sound_on=sound_on)

    def _ambience_chosen(self, ambience: str) -> None:
        self._preferences.set(ambience=ambience)
        if self._bridge is not None:
            choice = self._bridge.player.choice
            self._bridge.set_choice(replace(choice, ambience=ambience or None))

    def _end_tone(self) -> None:
        if self._bridge is None or self._bridge.player.state is PlayerState.ENDED:
            self._sound.stop()

    def _tell(self, action: Callable[[], object]) -> None:
        try:
            action()
        except StoreError as problem:
            self.trouble.emit(str(problem))
