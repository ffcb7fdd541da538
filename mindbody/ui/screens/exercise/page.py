"""The page about one exercise."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from mindbody.core.breath import BreathPattern
from mindbody.core.exercise import Ask, Exercise
from mindbody.core.lanes import SoundChoice
from mindbody.core.routine import Envelope, InTime
from mindbody.core.tag import Tag
from mindbody.core.timeline import Timeline
from mindbody.errors import InvalidFile, LimitExceeded, StoreError
from mindbody.keepsakes import LONGEST_OWN_TEXT, Choice, Wishes
from mindbody.language import said
from mindbody.practice_space import TENDER_TAGS, PracticeSpace
from mindbody.settings import GuideChoice
from mindbody.ui.listening import Listening
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.exercise import words
from mindbody.ui.screens.exercise.frame import Frame
from mindbody.ui.screens.exercise.mending import USE, mended, problem_of, use_words
from mindbody.ui.screens.exercise.minding import minding
from mindbody.ui.screens.exercise.options import Chosen, OptionsPanel
from mindbody.ui.screens.exercise.reading import Chapter, chapters, column_of, research
from mindbody.ui.screens.exercise.sequence import SequenceCard
from mindbody.ui.screens.exercise.setup import Setup, setup_of
from mindbody.ui.screens.exercise.sounds import Named
from mindbody.ui.theme import SESSION_TARGET, XL, Theme
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.text_area import TextArea
from mindbody.ui.words import FAMILY_WORDS, minutes


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is to begin: everything the session needs to know from this page."""

    setup: Setup
    guide: GuideChoice
    sounds: SoundChoice


class ExercisePage(Frame):
    """`begin` carries a Beginning, `take_along` a timeline and its sounds; `answered` says
    that what is offered has changed, `trouble` is for people.
    """

    begin = Signal(object)
    take_along = Signal(object, object)
    check = Signal()
    answered = Signal()
    trouble = Signal(str)

    def __init__(
        self,
        theme: Theme,
        space: PracticeSpace,
        preferences: Preferences,
        listening: Listening,
        usual_sounds: Callable[[], SoundChoice],
        voices: Sequence[Named] = (),
        soundscapes: Callable[[], Sequence[Named]] = tuple,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._space, self._preferences, self._listening = space, preferences, listening
        self._voices, self._soundscapes = voices, soundscapes
        # A chapter of this person's own numbers, None where there are too few.
        self.own_chapter: Callable[[str], QWidget | None] = lambda id: None
        self._usual_sounds = usual_sounds
        self.exercise: Exercise | None = None
        self.options: OptionsPanel | None = None
        self.own_text: TextArea | None = None
        self.sequence = SequenceCard(theme, inset_px=XL)
        self._changed = False
        self.take_button = Pill(
            theme, words.TAKE_ALONG, "export", Look.GHOST, height_px=SESSION_TARGET
        )
        self._buttons.addWidget(self.take_button)
        self.take_button.clicked.connect(self._take_along)
        self.put_back_button = Pill(theme, words.PUT_BACK, "arrow-u-up-left", Look.QUIET)
        self.not_now.column.addWidget(self.put_back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.put_back_button.clicked.connect(lambda: self._put_aside(False))
        self.begin_button.clicked.connect(self._begin)
        self.see_button.clicked.connect(self.see_first)
        self.check_button.clicked.connect(self.check)
        self.refusal.mend.connect(self._mend)
        listening.heard.connect(lambda start_ms: self.sequence.show_heard(start_ms))

    @property
    def chosen(self) -> Chosen:
        assert self.options is not None
        return self.options.chosen

    def show_exercise(self, exercise: Exercise, variant: str = "") -> None:
        """Show an exercise as it was last practised, or in the form `variant`."""
        self.keep()
        self.exercise = exercise
        self.kind.setText(FAMILY_WORDS[exercise.family])
        self.title.setText(exercise.title)
        self.summary.setText(exercise.summary)
        self._fill(self._remembered(exercise, variant))
        self.scroller.verticalScrollBar().setValue(0)
        self.begin_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def see_first(self) -> None:
        """Unfold what happens, and go there."""
        self.sequence.set_open(True)
        self.scroller.reveal(self.sequence.head)
        self.sequence.head.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Remember what was chosen, where something was."""
        if self.own_text is not None:
            self.own_text.keep()
        if self.options is None or not self._changed:
            return
        self._changed = False
        chosen, setup = self.options.chosen, self.options.setup
        length = setup.length
        choice = Choice(
            variant=setup.variant,
            length_ms=length.length_ms if isinstance(length, InTime) else None,
            breaths=None if length is None or isinstance(length, InTime) else length.breaths,
            by_key=length is None,
            pacer="" if chosen.guide is GuideChoice.EXERCISE else chosen.guide.value,
            sounds=chosen.sounds,
            word=setup.word,
            without=setup.without,
            settings=setup.settings,
            pattern=setup.pattern,
        )
        try:
            self._space.set_choice(setup.exercise.id, choice)
        except StoreError as problem:
            self.trouble.emit(str(problem))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._listening.stop()
        self.keep()

    def envelope(self, chosen: Chosen) -> Envelope:
        return replace(self._space.envelope, anchor=chosen.anchor)

    def _fill(self, chosen: Chosen) -> None:
        """Build what depends on the form."""
        self._listening.stop()
        self.own_text = None
        exercise, was_open = chosen.setup.exercise, self.sequence.head.open
        offer = self._space.offer(chosen.setup.whole_form)
        self.not_now.setVisible(not offer.is_offered)
        self.not_now_text.setText(offer.reason)
        self.check_button.setVisible(not self._space.check.done)
        self.put_back_button.setVisible(exercise.id in self._space.wishes.hidden)
        self.options = OptionsPanel(
            self._theme,
            chosen,
            self._check,
            self._voices,
            self._soundscapes(),
            frozenset(tag.value for tag in TENDER_TAGS - self._space.agreed.enabled),
        )
        self.options.changed.connect(self._take)
        self.sequence = SequenceCard(self._theme, inset_px=XL)
        self.sequence.hear.connect(self._hear)
        self.sequence.silence.connect(self._listening.stop)
        self.sequence.set_open(was_open)
        first, *others = chapters(self._theme, exercise, offer.cautions)
        aside = Pill(self._theme, words.PUT_ASIDE, "", Look.GHOST)
        aside.clicked.connect(lambda: self._put_aside(True))
        aside.setEnabled(exercise.id not in self._space.wishes.hidden)
        own = self._own_text(exercise) if offer.is_offered else ()
        chapter = self.own_chapter(exercise.id)
        more = [*others, *([] if chapter is None else [chapter]), research(self._theme, exercise)]
        minded = minding(self._theme, [exercise])
        reading = column_of(first, *own, *minded, self.sequence, *more, aside)
        self.fill(reading, self.options)
        self._tell()

    def _own_text(self, exercise: Exercise) -> tuple[QWidget, ...]:
        """A place for the text that the exercise shows in its course, where it shows one."""
        if not any(Ask.TEXT in section.asks for section in exercise.sections):
            return ()
        chapter = Chapter(self._theme, words.OWN_TEXT, (words.OWN_TEXT_ABOUT,))
        self.own_text = TextArea(self._theme, words.OWN_TEXT, most=LONGEST_OWN_TEXT)
        self.own_text.set_text(self._space.own_text(exercise.id))
        self.own_text.edited.connect(lambda text: self._keep_text(exercise.id, text))
        chapter.column.addWidget(self.own_text)
        return (chapter,)

    def _keep_text(self, id: str, text: str) -> None:
        try:
            self._space.set_own_text(id, text)
        except StoreError as problem:
            self.trouble.emit(str(problem))

    def _remembered(self, exercise: Exercise, variant: str) -> Chosen:
        kept = self._space.choice(exercise.id)
        if variant and variant != kept.variant:
            kept = Choice(variant=variant, pacer=kept.pacer, sounds=kept.sounds, word=kept.word)
        settings = self._preferences.now
        guide = next((g for g in GuideChoice if g.value == kept.pacer), settings.guide)
        wishes = self._space.wishes
        struck = frozenset(tag.value for tag in wishes.struck)
        return Chosen(
            setup_of(exercise, kept),
            guide,
            kept.sounds or self._usual_sounds(),
            wishes.anchor,
            struck,
        )

    def _check(self, pattern: BreathPattern) -> None:
        self.chosen.setup.check_pattern(pattern, self.envelope(self.chosen))

    def _take(self, chosen: Chosen) -> None:
        before = self._space.wishes
        struck = frozenset(Tag(name) for name in chosen.struck)
        self._changed = True
        if (struck, chosen.anchor) != (before.struck, before.anchor):
            self._wish(struck, chosen)
        if chosen.setup.variant != self._form_shown:
            self._fill(chosen)
        else:
            self._tell()

    def _wish(self, struck: frozenset[Tag], chosen: Chosen) -> None:
        self._set_wishes(Wishes(struck, chosen.anchor, self._space.wishes.hidden))

    def _put_aside(self, aside: bool) -> None:
        """Not offered until it is put back, or offered again."""
        assert self.exercise is not None
        before, id = self._space.wishes, {self.exercise.id}
        hidden = before.hidden | id if aside else before.hidden - id
        self._set_wishes(Wishes(before.struck, before.anchor, hidden))
        self.answered.emit()
        self._fill(self.chosen)
        self.scroller.verticalScrollBar().setValue(0)

    def _set_wishes(self, wishes: Wishes) -> None:
        try:
            self._space.set_wishes(wishes)
        except StoreError as problem:
            self.trouble.emit(str(problem))

    def _tell(self) -> None:
        """Show what would happen now, or why it cannot."""
        self._form_shown = self.chosen.setup.variant
        problem = self._problem()
        reason = problem.message if problem and self.not_now.isHidden() else ""
        self.refusal.show_reason(reason, self._use_words(problem))
        offered = problem is None and self.not_now.isHidden()
        self.begin_button.setEnabled(offered)
        self.take_button.setEnabled(offered)
        self.sequence.show_timeline(self._timed())

    def _problem(self) -> LimitExceeded | None:
        try:
            self.chosen.setup.timeline(self.envelope(self.chosen))
        except LimitExceeded as problem:
            return problem
        except (KeyError, InvalidFile):
            return LimitExceeded("This form does not go together with what was left out.")
        return None

    def _nearest(self, problem: LimitExceeded | None) -> BreathPattern | InTime | None:
        """The nearest breath or length that can be had instead."""
        pattern = self.chosen.setup.pattern
        if problem is None:
            return None
        if problem.field == "length_ms" and problem.nearest:
            return InTime(round(problem.nearest))
        if pattern is None or problem_of(pattern, self._check) is None:
            return None
        return mended(pattern, problem, self._check)

    def _use_words(self, problem: LimitExceeded | None) -> str:
        pattern = self.chosen.setup.pattern
        match self._nearest(problem):
            case InTime(length_ms):
                return said(USE, value=minutes(length_ms))
            case BreathPattern() as nearest if pattern is not None:
                return use_words(pattern, nearest)
            case _:
                return ""

    def _mend(self) -> None:
        assert self.options is not None
        match self._nearest(self._problem()):
            case InTime() as length:
                self.options.take_length(length)
            case BreathPattern() as nearest:
                self.options.take_pattern(nearest)

    def _timed(self) -> Timeline | None:
        try:
            voice = self.chosen.sounds.voice
            return self.chosen.setup.timed(self.envelope(self.chosen), voice)
        except (LimitExceeded, KeyError):
            return None

    def _hear(self, start_ms: int, end_ms: int) -> None:
        timeline = self._timed()
        if timeline is not None:
            levels = replace(self._preferences.now.levels, muted=False)
            self._listening.hear(timeline, self.chosen.sounds, levels, start_ms, end_ms)

    def _take_along(self) -> None:
        timeline = self._timed()
        if timeline is not None:
            self.take_along.emit(timeline, self.chosen.sounds)

    def _begin(self) -> None:
        self.keep()
        chosen = self.chosen
        self.begin.emit(Beginning(chosen.setup, chosen.guide, chosen.sounds))
