"""One person's practice: what they may do, what they made, what they chose.

Built by the app and by the command line from the library and the store, and asked by both:

    space = PracticeSpace.of(library, records)   # Records of store.open_records
    space.notices                                # what could not be read, in words
    space.envelope, space.check                  # what this person may do
    space.offers()                               # every exercise: offered, or why not, cautions
    space.patterns(), space.routines()           # what they made; space.routine(id) finds any
    space.plan(id, ...) -> Plan                  # something to practise, for log and player
    space.timeline(plan, voice) -> Timeline      # within this person's envelope, or LimitExceeded

Whatever is kept is on disk when a method returns; where that fails, StoreError is raised and
nothing has changed. For one thread.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import msgspec

from mindbody.assigned import NOTHING_GRANTED, Granted, granted, read_assigned, today_of
from mindbody.core.arrange import RoutineDraft, StepProblem, draft_of, routine_problems
from mindbody.core.compile import compile_timeline
from mindbody.core.exercise import Exercise
from mindbody.core.own import (
    TEMPLATE_ID,
    Bounds,
    Draft,
    OwnPattern,
    bounds,
    finished,
    problems,
)
from mindbody.core.routine import Envelope, InBreaths, InTime, Length, Routine, Step
from mindbody.core.safety import (
    LONGEST_REST_MS,
    Offer,
    OnboardingCheck,
    envelope_after,
    offer,
    reason_of,
)
from mindbody.core.tag import Tag
from mindbody.core.timeline import Timeline
from mindbody.core.timer import USUAL_TIMER, Timer
from mindbody.errors import LimitExceeded, StoreError
from mindbody.keepsakes import (
    ONLY,
    Agreed,
    Choice,
    Keepsakes,
    Kind,
    OwnText,
    SoundKey,
    SoundName,
    Wishes,
    body_of,
    check_of,
)
from mindbody.language import said
from mindbody.library import Entry, Library
from mindbody.own_files import OwnFiles, new_id, text_of
from mindbody.plan import Plan
from mindbody.settings import PersonalSettings
from mindbody.sound.voice.lengths import speech_of
from mindbody.store import Records

# Named by no line until a therapist enables them (rule T7 of the clinical content).
TENDER_TAGS = frozenset({Tag.CHEST, Tag.THROAT})


class PracticeSpace:
    """One person's practice; see the head of this module."""

    def __init__(
        self,
        library: Library,
        kept: Keepsakes,
        sessions_done: int,
        granted: Granted = NOTHING_GRANTED,
    ) -> None:
        self.library = library
        self._kept = kept
        self._own = OwnFiles(library, kept)
        self._sessions_done = sessions_done
        self._granted = granted
        # Read at once: what keeps somebody from harm must not wait to be asked for.
        self._check = kept.read(Kind.CHECK, ONLY, check_of) or OnboardingCheck()
        self._wishes = kept.typed(Kind.WISHES, ONLY, Wishes) or Wishes()
        self._agreed = kept.typed(Kind.AGREED, ONLY, Agreed) or Agreed()

    @classmethod
    def of(cls, library: Library, records: Records) -> PracticeSpace:
        """A person's practice as it stands on disk. Never raises: see `notices`."""
        try:
            documents = records.shelf.all()
            sessions_done = records.log.count()
        except StoreError as trouble:
            return cls(library, Keepsakes(records.shelf, {}, (str(trouble),)), 0)
        bodies = {(document.kind, document.id): document.body for document in documents}
        space = cls(library, Keepsakes(records.shelf, bodies), sessions_done)
        try:
            assigned, told = read_assigned(library, records)
        except StoreError as trouble:
            assigned, told = [], [str(trouble)]
        space.set_granted(granted(assigned, today_of(records)))
        for words in told:
            space._kept.tell(words)
        return space

    # What this person may do

    @property
    def notices(self) -> tuple[str, ...]:
        """What could not be read so far, in words, each once."""
        return self._kept.notices

    @property
    def check(self) -> OnboardingCheck:
        return self._check

    @property
    def wishes(self) -> Wishes:
        return self._wishes

    @property
    def agreed(self) -> Agreed:
        return self._agreed

    @property
    def envelope(self) -> Envelope:
        """What this person may do, from their check, their wishes and what was agreed.

        What is assigned narrows all of it, and opens what it unlocks. Until the check is done,
        or where it cannot be read, stays between breaths are short.
        """
        own = Envelope(
            longest_hold_ms=None if self._check.done else LONGEST_REST_MS,
            hidden=self._wishes.hidden,
            struck=self._wishes.struck
            | (TENDER_TAGS - self._agreed.enabled - self._granted.enabled),
            unlocked=self._agreed.unlocked | self._granted.unlocked,
            anchor=self._wishes.anchor,
        ).narrowed(self._granted.envelope)
        return envelope_after(self._check, own, sessions_done=self._sessions_done)

    def count_session(self) -> None:
        """One more session has ended; after the first few, silences may be longer."""
        self._sessions_done += 1

    def set_granted(self, granted: Granted) -> None:
        """What the assignments of today narrow and open; kept with them, not here."""
        self._granted = granted

    def set_check(self, check: OnboardingCheck) -> None:
        self._kept.put(Kind.CHECK, ONLY, body_of(check))
        self._check = check

    def set_wishes(self, wishes: Wishes) -> None:
        self._kept.put(Kind.WISHES, ONLY, body_of(wishes))
        self._wishes = wishes

    def set_agreed(self, agreed: Agreed) -> None:
        self._kept.put(Kind.AGREED, ONLY, body_of(agreed))
        self._agreed = agreed

    # What is offered

    def offers(self) -> tuple[Offer, ...]:
        """Every exercise of the library for this person, in its order."""
        return tuple(self.offer(exercise) for exercise in self.library.exercises())

    def offer(self, exercise: Exercise) -> Offer:
        """One exercise, in the form it has, for this person."""
        return offer(exercise, self._check, self.envelope)

    def reason(self, entry: Entry) -> str:
        """Why an exercise of the list is not offered, empty where it is.

        The exercise is read whole only where something was ticked in the check.
        """
        return reason_of(
            entry, lambda: self.library.exercise(entry.id).cautions, self._check, self.envelope
        )

    def timeline(self, plan: Plan, voice: str | None = None) -> Timeline:
        """The timeline of a plan for this person, its lines placed for `voice` (None: none).

        Raises LimitExceeded where it is not offered or outside the envelope, with the reason,
        and InvalidFile as `Plan.routine` does.
        """
        steps = () if plan.timer else plan.routine(self.library).steps
        for refusal in filter(None, map(self._refusal, steps)):
            raise refusal
        return plan.timeline(self.library, self.envelope, speech_of(voice))

    def preview(self, step: Step) -> Timeline:
        """One part of a routine by itself, at once. Raises as `timeline` does."""
        if refusal := self._refusal(step):
            raise refusal
        routine = Routine("preview", step.title or step.exercise.title, (step,))
        return compile_timeline(routine, None, self.envelope)

    def _refusal(self, step: Step) -> LimitExceeded | None:
        reason = self.offer(step.exercise).reason
        if not reason:
            return None
        return LimitExceeded(
            said(
                "“{title}” is not offered to you just now. {reason}",
                title=step.title or step.exercise.title,
                reason=reason,
            ),
            "Everything else in the library stays as it is.",
            field="exercise",
        )

    # What they made

    def patterns(self) -> tuple[OwnPattern, ...]:
        """The breathing patterns of their own, by title."""
        return tuple(map(_pattern_in, self._own.all(Kind.PATTERN)))

    def routines(self) -> tuple[Routine, ...]:
        """The routines of their own, by title."""
        return self._own.all(Kind.ROUTINE)

    def routine(self, id: str) -> Routine:
        """A pattern or routine of their own, or anything of the library, as a routine.

        Raises InvalidFile where there is nothing of this id.
        """
        return self._own.find(id) or Plan(id).routine(self.library)

    def pattern_problems(self, draft: Draft) -> tuple[LimitExceeded, ...]:
        """All that is wrong with a pattern while it is edited, for this person."""
        return problems(draft, self._template, self.envelope)

    def pattern_bounds(self) -> Mapping[str, Bounds]:
        """What each part of a pattern may be for this person; see `core.own.bounds`."""
        return bounds(self._template, self.envelope)

    def routine_problems(self, draft: RoutineDraft) -> tuple[StepProblem, ...]:
        """All that is wrong with a routine while it is put together, for this person."""
        refused = (
            StepProblem(index, problem)
            for index, step in enumerate(draft.steps)
            if (problem := self._refusal(step)) is not None
        )
        return (*refused, *routine_problems(draft, self.envelope))

    def keep_pattern(self, draft: Draft, id: str = "") -> OwnPattern:
        """Keep a pattern, as a new one or as the next version of the one called `id`.

        Raises the first of its problems as LimitExceeded.
        """
        own = finished(draft, id or new_id(), self._template, self.envelope)
        self._own.keep(Kind.PATTERN, own.routine(self._template))
        return own

    def keep_routine(self, draft: RoutineDraft, id: str = "") -> Routine:
        """Keep a routine, as a new one or as the next version of the one called `id`.

        Raises the first of its problems as LimitExceeded.
        """
        for found in self.routine_problems(draft):
            raise found.problem
        return self._own.keep(Kind.ROUTINE, draft.finished(id or new_id()))

    def duplicate(self, id: str, title: str) -> Routine:
        """A copy under another name, of something of their own or of a routine of the library.

        Raises as `keep_pattern` and `keep_routine` do.
        """
        if self._own.has(Kind.PATTERN, id):
            copy = self.keep_pattern(replace(_pattern_in(self.routine(id)).draft(), title=title))
            return self.routine(copy.id)
        return self.keep_routine(replace(draft_of(self.routine(id)), title=title))

    def delete(self, id: str) -> None:
        """Delete a pattern or routine of their own for good, and how it was last practised."""
        for kind in (Kind.PATTERN, Kind.ROUTINE):
            self._own.delete(kind, id)
        self._kept.remove(Kind.CHOICE, id)

    # What they chose

    def plan(
        self,
        id: str,
        length: Length | None = None,
        *,
        preparation_ms: int = 0,
        choice: Choice | None = None,
        by_key: bool = False,
    ) -> Plan:
        """Something to practise, by id; `choice` gives form, parts, settings and word.

        `length` None is the usual one. Raises InvalidFile for an unknown id.
        """
        choice = choice or Choice()
        own = self._own.find(id)
        return Plan(
            id,
            length.length_ms if isinstance(length, InTime) else None,
            length.breaths if isinstance(length, InBreaths) else None,
            preparation_ms,
            choice.variant,
            by_key,
            own=text_of(own) if own else "",
            without=tuple(sorted(choice.without)),
            settings=choice.settings,
            word=choice.word,
        )

    def choice(self, id: str) -> Choice:
        """How an exercise or routine was last practised."""
        return self._kept.typed(Kind.CHOICE, id, Choice) or Choice()

    def set_choice(self, id: str, choice: Choice) -> None:
        self._kept.put(Kind.CHOICE, id, body_of(choice))

    def keep_length(self, id: str, length: Length | None) -> None:
        """Remember how long an exercise was practised, None for a pace of one's own."""
        before = self.choice(id)
        choice = msgspec.structs.replace(
            before,
            length_ms=length.length_ms if isinstance(length, InTime) else None,
            breaths=length.breaths if isinstance(length, InBreaths) else None,
            by_key=length is None,
        )
        if choice != before:
            self.set_choice(id, choice)

    def own_text(self, id: str) -> str:
        """The text of their own that an exercise shows, empty where there is none."""
        kept = self._kept.typed(Kind.OWN_TEXT, id, OwnText)
        return kept.text if kept else ""

    def set_own_text(self, id: str, text: str) -> None:
        """Keep the text for an exercise; an empty one deletes it for good."""
        if text:
            self._kept.put(Kind.OWN_TEXT, id, body_of(OwnText(text)))
        else:
            self._kept.remove(Kind.OWN_TEXT, id)

    @property
    def timer(self) -> Timer:
        """The timer as it was last set."""
        return self._kept.typed(Kind.TIMER, ONLY, Timer) or USUAL_TIMER

    def set_timer(self, timer: Timer) -> None:
        self._kept.put(Kind.TIMER, ONLY, body_of(timer))

    @property
    def settings(self) -> PersonalSettings | None:
        """Of the settings, what tells of this person; None where none were kept yet."""
        return self._kept.typed(Kind.SETTINGS, ONLY, PersonalSettings)

    def set_settings(self, settings: PersonalSettings) -> None:
        self._kept.put(Kind.SETTINGS, ONLY, body_of(settings))

    def sound_name(self, id: str) -> str:
        """What a recording of their own is called, empty where it has no name."""
        kept = self._kept.typed(Kind.SOUND, id, SoundName)
        return kept.title if kept else ""

    def name_sound(self, id: str, title: str) -> None:
        """Call a recording so; an empty title deletes its name for good."""
        if title:
            self._kept.put(Kind.SOUND, id, body_of(SoundName(title)))
        else:
            self._kept.remove(Kind.SOUND, id)

    def sound_keys(self) -> dict[str, bytes]:
        """What recordings of their own are encrypted with, by id."""
        ids = self._kept.ids(Kind.SOUND_KEY)
        kept = {id: self._kept.typed(Kind.SOUND_KEY, id, SoundKey) for id in ids}
        return {id: bytes.fromhex(one.key) for id, one in kept.items() if one is not None}

    def keep_sound_key(self, id: str, key: bytes | None) -> None:
        """Keep the key of a recording, or for None delete it for good. On any thread."""
        if key is None:
            self._kept.remove(Kind.SOUND_KEY, id)
        else:
            self._kept.put(Kind.SOUND_KEY, id, body_of(SoundKey(key.hex())))

    @property
    def _template(self) -> Exercise:
        return self.library.template(TEMPLATE_ID)


def _pattern_in(routine: Routine) -> OwnPattern:
    (step,) = routine.steps
    assert step.pattern is not None
    assert step.length is not None
    return OwnPattern(routine.id, routine.title, step.pattern, step.length)
