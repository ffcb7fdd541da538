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

import uuid
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TypeVar

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
from mindbody.errors import InvalidFile, LimitExceeded, StoreError
from mindbody.keepsakes import (
    ONLY,
    Agreed,
    Choice,
    Kind,
    OwnText,
    SoundKey,
    SoundName,
    Wishes,
    body_of,
    check_of,
    not_read,
    value_of,
)
from mindbody.language import said
from mindbody.library import Entry, Library
from mindbody.plan import Plan
from mindbody.settings import PersonalSettings
from mindbody.sound.voice.lengths import speech_of
from mindbody.store import Records, Shelf

# Named by no line until a therapist enables them (rule T7 of the clinical content).
TENDER_TAGS = frozenset({Tag.CHEST, Tag.THROAT})

Value = TypeVar("Value")


class PracticeSpace:
    """One person's practice; see the head of this module."""

    def __init__(
        self,
        library: Library,
        shelf: Shelf,
        bodies: Mapping[tuple[str, str], str],
        sessions_done: int,
        notices: tuple[str, ...] = (),
        granted: Granted = NOTHING_GRANTED,
    ) -> None:
        self.library = library
        self._shelf = shelf
        self._bodies = dict(bodies)
        self._sessions_done = sessions_done
        self._granted = granted
        self._notices = dict.fromkeys(notices)
        self._files: dict[Kind, dict[str, Routine]] = {}
        # Read at once: what keeps somebody from harm must not wait to be asked for.
        self._check = self._read(Kind.CHECK, ONLY, check_of) or OnboardingCheck()
        self._wishes = self._typed(Kind.WISHES, ONLY, Wishes) or Wishes()
        self._agreed = self._typed(Kind.AGREED, ONLY, Agreed) or Agreed()

    @classmethod
    def of(cls, library: Library, records: Records) -> PracticeSpace:
        """A person's practice as it stands on disk. Never raises: see `notices`."""
        try:
            documents = records.shelf.all()
            sessions_done = records.log.count()
        except StoreError as trouble:
            return cls(library, records.shelf, {}, 0, (str(trouble),))
        bodies = {(document.kind, document.id): document.body for document in documents}
        space = cls(library, records.shelf, bodies, sessions_done)
        try:
            assigned, told = read_assigned(library, records)
        except StoreError as trouble:
            assigned, told = [], [str(trouble)]
        space.set_granted(granted(assigned, today_of(records)))
        space._notices |= dict.fromkeys(told)
        return space

    # What this person may do

    @property
    def notices(self) -> tuple[str, ...]:
        """What could not be read so far, in words, each once."""
        return tuple(self._notices)

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
        self._put(Kind.CHECK, ONLY, body_of(check))
        self._check = check

    def set_wishes(self, wishes: Wishes) -> None:
        self._put(Kind.WISHES, ONLY, body_of(wishes))
        self._wishes = wishes

    def set_agreed(self, agreed: Agreed) -> None:
        self._put(Kind.AGREED, ONLY, body_of(agreed))
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
        return tuple(map(_pattern_in, self._made(Kind.PATTERN)))

    def routines(self) -> tuple[Routine, ...]:
        """The routines of their own, by title."""
        return self._made(Kind.ROUTINE)

    def routine(self, id: str) -> Routine:
        """A pattern or routine of their own, or anything of the library, as a routine.

        Raises InvalidFile where there is nothing of this id.
        """
        return self._own(id) or Plan(id).routine(self.library)

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
        own = finished(draft, id or _new_id(), self._template, self.envelope)
        self._keep(Kind.PATTERN, own.routine(self._template))
        return own

    def keep_routine(self, draft: RoutineDraft, id: str = "") -> Routine:
        """Keep a routine, as a new one or as the next version of the one called `id`.

        Raises the first of its problems as LimitExceeded.
        """
        for found in self.routine_problems(draft):
            raise found.problem
        return self._keep(Kind.ROUTINE, draft.finished(id or _new_id()))

    def duplicate(self, id: str, title: str) -> Routine:
        """A copy under another name, of something of their own or of a routine of the library.

        Raises as `keep_pattern` and `keep_routine` do.
        """
        if id in self._documents(Kind.PATTERN):
            copy = self.keep_pattern(replace(_pattern_in(self.routine(id)).draft(), title=title))
            return self.routine(copy.id)
        return self.keep_routine(replace(draft_of(self.routine(id)), title=title))

    def delete(self, id: str) -> None:
        """Delete a pattern or routine of their own for good, and how it was last practised."""
        for kind in (Kind.PATTERN, Kind.ROUTINE, Kind.CHOICE):
            if self._remove(kind, id):
                self._documents(kind).pop(id, None)

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
        own = self._own(id)
        return Plan(
            id,
            length.length_ms if isinstance(length, InTime) else None,
            length.breaths if isinstance(length, InBreaths) else None,
            preparation_ms,
            choice.variant,
            by_key,
            own=_text_of(own) if own else "",
            without=tuple(sorted(choice.without)),
            settings=choice.settings,
            word=choice.word,
        )

    def choice(self, id: str) -> Choice:
        """How an exercise or routine was last practised."""
        return self._typed(Kind.CHOICE, id, Choice) or Choice()

    def set_choice(self, id: str, choice: Choice) -> None:
        self._put(Kind.CHOICE, id, body_of(choice))

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
        kept = self._typed(Kind.OWN_TEXT, id, OwnText)
        return kept.text if kept else ""

    def set_own_text(self, id: str, text: str) -> None:
        """Keep the text for an exercise; an empty one deletes it for good."""
        if text:
            self._put(Kind.OWN_TEXT, id, body_of(OwnText(text)))
        else:
            self._remove(Kind.OWN_TEXT, id)

    @property
    def timer(self) -> Timer:
        """The timer as it was last set."""
        return self._typed(Kind.TIMER, ONLY, Timer) or USUAL_TIMER

    def set_timer(self, timer: Timer) -> None:
        self._put(Kind.TIMER, ONLY, body_of(timer))

    @property
    def settings(self) -> PersonalSettings | None:
        """Of the settings, what tells of this person; None where none were kept yet."""
        return self._typed(Kind.SETTINGS, ONLY, PersonalSettings)

    def set_settings(self, settings: PersonalSettings) -> None:
        self._put(Kind.SETTINGS, ONLY, body_of(settings))

    def sound_name(self, id: str) -> str:
        """What a recording of their own is called, empty where it has no name."""
        kept = self._typed(Kind.SOUND, id, SoundName)
        return kept.title if kept else ""

    def name_sound(self, id: str, title: str) -> None:
        """Call a recording so; an empty title deletes its name for good."""
        if title:
            self._put(Kind.SOUND, id, body_of(SoundName(title)))
        else:
            self._remove(Kind.SOUND, id)

    def sound_keys(self) -> dict[str, bytes]:
        """What recordings of their own are encrypted with, by id."""
        kept = {id: self._typed(Kind.SOUND_KEY, id, SoundKey) for id in self._ids(Kind.SOUND_KEY)}
        return {id: bytes.fromhex(one.key) for id, one in kept.items() if one is not None}

    def keep_sound_key(self, id: str, key: bytes | None) -> None:
        """Keep the key of a recording, or for None delete it for good. On any thread."""
        if key is None:
            self._remove(Kind.SOUND_KEY, id)
        else:
            self._put(Kind.SOUND_KEY, id, body_of(SoundKey(key.hex())))

    # Documents

    @property
    def _template(self) -> Exercise:
        return self.library.template(TEMPLATE_ID)

    def _made(self, kind: Kind) -> tuple[Routine, ...]:
        made = self._documents(kind).values()
        return tuple(sorted(made, key=lambda own: (own.title.casefold(), own.id)))

    def _own(self, id: str) -> Routine | None:
        return self._documents(Kind.PATTERN).get(id) or self._documents(Kind.ROUTINE).get(id)

    def _documents(self, kind: Kind) -> dict[str, Routine]:
        """The routine files of one kind by id; read when they are first asked for."""
        if kind not in self._files:
            ids = self._ids(kind)
            read = ((id, self._read(kind, id, partial(self._made_in, kind, id))) for id in ids)
            self._files[kind] = {id: routine for id, routine in read if routine is not None}
        return self._files[kind]

    def _ids(self, kind: Kind) -> list[str]:
        # In one step: another thread may keep the key of a recording meanwhile.
        return [id for of, id in list(self._bodies) if of == kind]

    def _made_in(self, kind: Kind, id: str, body: str) -> Routine:
        routine = self.library.read_routine(body, "")
        step = routine.steps[0]
        is_pattern = (
            len(routine.steps) == 1 and step.pattern is not None and step.length is not None
        )
        if routine.id != id or (kind is Kind.PATTERN and not is_pattern):
            raise InvalidFile("it is not what its place says.", "Make it anew.")
        return routine

    def _keep(self, kind: Kind, routine: Routine) -> Routine:
        """Keep a routine file as the next version; what is on disk is always sound."""
        before = self._documents(kind).get(routine.id)
        text = _text_of(replace(routine, version=before.version + 1 if before else 1))
        read = self.library.read_routine(text, routine.title)
        self._put(kind, routine.id, text)
        self._documents(kind)[routine.id] = read
        return read

    def _put(self, kind: Kind, id: str, body: str) -> None:
        self._shelf.put(kind, id, body)
        self._bodies[kind, id] = body

    def _remove(self, kind: Kind, id: str) -> bool:
        """Delete a document for good; whether there was one."""
        if (kind, id) not in self._bodies:
            return False
        self._shelf.remove(kind, id)
        del self._bodies[kind, id]
        return True

    def _typed(self, kind: Kind, id: str, type: type[Value]) -> Value | None:
        return self._read(kind, id, lambda body: value_of(body, type))

    def _read(self, kind: Kind, id: str, read: Callable[[str], Value]) -> Value | None:
        """A document as what it means; None where there is none, or none that can be read."""
        body = self._bodies.get((kind, id))
        if body is None:
            return None
        try:
            return read(body)
        except InvalidFile as fault:
            self._notices.setdefault(not_read(kind, fault))
            return None


def _text_of(routine: Routine) -> str:
    from mindbody.routine_text import routine_text

    return routine_text(routine)


def _new_id() -> str:
    return f"own_{uuid.uuid4().hex[:16]}"


def _pattern_in(routine: Routine) -> OwnPattern:
    (step,) = routine.steps
    assert step.pattern is not None
    assert step.length is not None
    return OwnPattern(routine.id, routine.title, step.pattern, step.length)
