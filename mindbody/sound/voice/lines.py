"""Which texts a voice may have to say: of exercises in any variant, and of panels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mindbody.core.exercise import (
    AnySection,
    Exercise,
    Line,
    Narration,
    PacedBreathing,
    TimedPrompts,
    UserPacedSteps,
)
from mindbody.core.explainer import Explainer
from mindbody.core.reading import read_parts

_WORD_MARK = "{word}"


def spoken_texts(exercises: Iterable[Exercise]) -> tuple[str, ...]:
    """Every text that may be spoken, each once, in the order of the exercises.

    With the words said in place of struck ones, those for each anchor, the lines that fill
    long silences, every variant, and the exercise's own word where a line has room for one.
    """
    found: dict[str, None] = {}
    forms = (form for exercise in exercises for form in (exercise, *exercise.variants))
    for exercise in forms:
        for line in _lines(exercise):
            if line.spoken:
                for text in (line.text, line.instead, *line.anchors.values()):
                    said = text.replace(_WORD_MARK, exercise.word).strip()
                    if said:
                        found.setdefault(said)
    return tuple(found)


def panel_texts(panels: Iterable[Explainer]) -> tuple[str, ...]:
    """Every sentence of panels read aloud, each once, in their order."""
    parts = (part for panel in panels for part in read_parts(panel))
    return tuple(dict.fromkeys(text for part in parts for text in part.sentences))


def _lines(exercise: Exercise) -> Iterator[Line]:
    for section in exercise.sections:
        yield from _section_lines(section)
    yield from exercise.fillers


def _section_lines(section: AnySection) -> Iterator[Line]:
    match section:
        case Narration() | TimedPrompts():
            yield from section.lines
        case UserPacedSteps():
            for step in section.steps:
                yield from step.lines
        case PacedBreathing():
            yield from (phase_line.line for phase_line in section.phase_lines)
            yield from section.reminders
            if section.midway:
                yield section.midway
