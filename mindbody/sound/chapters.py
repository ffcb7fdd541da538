"""The parts of a session as chapters of an audio file."""

from __future__ import annotations

from dataclasses import dataclass

from mindbody.core.timeline import Timeline

# ID3 counts chapters in one byte; nobody looks through more than this anyway.
MOST_CHAPTERS = 255


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of a file, in ms from its start."""

    start_ms: int
    end_ms: int
    title: str


@dataclass(frozen=True, slots=True)
class Tags:
    """What an audio file says about itself: nothing about the person or the day."""

    title: str
    artist: str = "mindbody"
    chapters: tuple[Chapter, ...] = ()


def tags_of(timeline: Timeline) -> Tags:
    """Title and chapters of a session: its sections, or its exercises where those are too many."""
    marks = timeline.sections
    several = len({mark.step for mark in marks if mark.exercise_id}) > 1
    chapters = tuple(
        Chapter(
            mark.start_ms,
            mark.end_ms,
            f"{mark.exercise_title}: {mark.title}"
            if several and mark.exercise_title
            else mark.title,
        )
        for mark in marks
    )
    if len(chapters) > MOST_CHAPTERS:
        chapters = _by_exercise(timeline)
    return Tags(timeline.title, chapters=chapters)


def _by_exercise(timeline: Timeline) -> tuple[Chapter, ...]:
    found: dict[int, Chapter] = {}
    for mark in timeline.sections:
        start_ms = found[mark.step].start_ms if mark.step in found else mark.start_ms
        title = mark.exercise_title or mark.title
        found[mark.step] = Chapter(start_ms, mark.end_ms, title)
    return tuple(found.values())
