"""One run of a timeline: the events as they happen, and the record they fold into."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from mindbody.core.breath import Phase
from mindbody.core.timeline import Cue, Timeline


class Outcome(StrEnum):
    """How a session ended.

    Completed: reached the end, or 80 % or more of the planned time. Partial: 20 to
    79 %. Stopped: ended by the person before that. Interrupted: the app, not the
    person, ended it (design rule of the clinical content, 5.3). Ended, no response: two
    questions in its middle had no answer, and it ended softly (3.6).
    """

    COMPLETED = "completed"
    PARTIAL = "partial"
    STOPPED = "stopped"
    SWITCHED_TO_GROUNDING = "switched_to_grounding"
    INTERRUPTED = "interrupted"
    ENDED_NO_RESPONSE = "ended_no_response"


class EventKind(StrEnum):
    """What a session's log can say."""

    STARTED = "started"
    SECTION = "section"
    PHASE = "phase"
    CAPTION = "caption"
    CUE = "cue"
    PAUSED = "paused"
    RESUMED = "resumed"
    SOUGHT = "sought"
    SLEPT = "slept"
    SOUND_LOST = "sound_lost"
    SOUND_BACK = "sound_back"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class SessionEvent:
    """Something that happened at a position of the timeline.

    `section` is the index of a section, `cycle` counts breaths from 1, `cue` is the
    cue that was reached, `to_ms` is where a `SOUGHT` went, `outcome` is set on the last
    event.
    """

    kind: EventKind
    position_ms: int
    wall: datetime
    section: int = 0
    phase: Phase | None = None
    cycle: int = 0
    text: str = ""
    cue: Cue | None = None
    to_ms: int | None = None
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """What a session was, folded from its events. Times in ms, positions in the timeline.

    `planned_ms` is the whole timeline, preparation included. `practised_ms` is time that
    really ran: pauses and skipped parts are not in it.
    """

    session_id: str
    routine_id: str
    title: str
    planned_ms: int
    started: datetime | None = None
    ended: datetime | None = None
    position_ms: int = 0
    practised_ms: int = 0
    furthest_section: int = 0
    breaths: int = 0
    pauses: int = 0
    outcome: Outcome | None = None
    running_from_ms: int | None = field(default=None, repr=False)

    @property
    def is_open(self) -> bool:
        return self.outcome is None

    def after(self, event: SessionEvent) -> SessionRecord:
        """The record with one more event."""
        from_ms = self.running_from_ms
        ran_ms = 0 if from_ms is None else max(0, event.position_ms - from_ms)
        record = replace(
            self,
            position_ms=event.position_ms,
            practised_ms=self.practised_ms + ran_ms,
            running_from_ms=None if from_ms is None else event.position_ms,
        )
        match event.kind:
            case EventKind.STARTED:
                return replace(record, started=event.wall, running_from_ms=event.position_ms)
            case EventKind.RESUMED:
                return replace(record, running_from_ms=event.position_ms)
            case EventKind.PAUSED:
                return replace(record, running_from_ms=None, pauses=self.pauses + 1)
            case EventKind.SLEPT:
                return replace(record, running_from_ms=None)
            case EventKind.SOUGHT if event.to_ms is not None:
                anchor_ms = None if from_ms is None else event.to_ms
                return replace(record, position_ms=event.to_ms, running_from_ms=anchor_ms)
            case EventKind.SECTION:
                furthest = max(self.furthest_section, event.section)
                return replace(record, furthest_section=furthest)
            case EventKind.PHASE if event.phase is Phase.INHALE:
                return replace(record, breaths=max(self.breaths, event.cycle))
            case EventKind.ENDED:
                return replace(
                    record, running_from_ms=None, ended=event.wall, outcome=event.outcome
                )
            case _:
                return record


def record_for(session_id: str, timeline: Timeline) -> SessionRecord:
    """The record of a session that has not begun."""
    return SessionRecord(session_id, timeline.routine_id, timeline.title, timeline.length_ms)


def record_of(start: SessionRecord, events: Iterable[SessionEvent]) -> SessionRecord:
    """Fold events in their order into a record."""
    record = start
    for event in events:
        record = record.after(event)
    return record


def outcome_of_stop(timeline: Timeline, practised_ms: float, position_ms: float) -> Outcome:
    """How a session that the person ends after `practised_ms` counts; preparation is extra.

    Where the person moves on by a key, the share of parts counts instead of time.
    """
    if timeline.open_ended:
        return Outcome.COMPLETED
    planned_ms = timeline.length_ms - timeline.preparation_ms
    share = practised_ms / planned_ms if planned_ms else 1.0
    if timeline.waits:
        share = timeline.section_at(position_ms) / len(timeline.sections)
    if share >= 0.8:
        return Outcome.COMPLETED
    return Outcome.PARTIAL if share >= 0.2 else Outcome.STOPPED
