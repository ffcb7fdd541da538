"""The script as one person gets it: struck tags taken out, the chosen anchor put in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from mindbody.core.exercise import (
    Anchor,
    AnySection,
    Exercise,
    Line,
    Narration,
    PacedBreathing,
    TimedPrompts,
    UserPacedSteps,
)
from mindbody.core.routine import Envelope
from mindbody.core.tag import Tag

# Where a line has room for the person's own word.
_ROOM = "{word}"
_OF_THE_BREATH = frozenset({Tag.BREATH, Tag.BREATH_ANCHOR})


def for_person(exercise: Exercise, envelope: Envelope, word: str = "") -> Exercise:
    """The exercise with only the lines, steps and sections that this person wants.

    `word` is the person's own word, said where a line has `{word}`.
    """
    word = word or exercise.word
    sections = (
        _section(_worded(section, word), envelope)
        for section in exercise.sections
        if not section.tags & envelope.struck and not section.not_for & envelope.conditions
    )
    return replace(
        exercise,
        sections=tuple(s for s in sections if s is not None),
        fillers=_lines(_said(exercise.fillers, word), envelope),
    )


def _section(section: AnySection, envelope: Envelope) -> AnySection | None:
    match section:
        case Narration():
            lines = _lines(section.lines, envelope)
            if not lines and section.lines and not section.closing:
                return None
            return replace(section, lines=lines, length_ms=_closed_up_ms(section, lines))
        case TimedPrompts():
            lines = _lines(section.lines, envelope)
            return replace(section, lines=lines) if lines else None
        case PacedBreathing():
            kept = (
                (phase_line, _line(phase_line.line, envelope)) for phase_line in section.phase_lines
            )
            return replace(
                section,
                phase_lines=tuple(replace(p, line=line) for p, line in kept if line is not None),
                reminders=_lines(section.reminders, envelope),
                midway=section.midway and _line(section.midway, envelope),
            )
        case UserPacedSteps():
            steps = tuple(
                replace(step, lines=lines)
                for step in section.steps
                if not step.tags & envelope.struck and (lines := _lines(step.lines, envelope))
            )
            return replace(section, steps=steps) if steps else None


def _worded(section: AnySection, word: str) -> AnySection:
    """The section with the person's word in its lines, wherever a line has room for one."""
    match section:
        case Narration() | TimedPrompts():
            return replace(section, lines=_said(section.lines, word))
        case PacedBreathing():
            return replace(
                section,
                phase_lines=tuple(
                    replace(p, line=_with_word(p.line, word)) for p in section.phase_lines
                ),
                reminders=_said(section.reminders, word),
                midway=section.midway and _with_word(section.midway, word),
            )
        case UserPacedSteps():
            steps = (replace(step, lines=_said(step.lines, word)) for step in section.steps)
            return replace(section, steps=tuple(steps))


def _said(lines: Iterable[Line], word: str) -> tuple[Line, ...]:
    return tuple(_with_word(line, word) for line in lines)


def _with_word(line: Line, word: str) -> Line:
    if not any(_ROOM in form for form in (line.text, line.instead, *line.anchors.values())):
        return line
    return replace(
        line,
        text=line.text.replace(_ROOM, word),
        instead=line.instead.replace(_ROOM, word),
        anchors={anchor: form.replace(_ROOM, word) for anchor, form in line.anchors.items()},
    )


def _closed_up_ms(section: Narration, kept: tuple[Line, ...]) -> int:
    """The section's length without the share of the lines that are gone."""
    if len(kept) == len(section.lines) or not kept:
        return section.length_ms
    words, words_kept = (sum(len(line.text.split()) for line in ls) for ls in (section.lines, kept))
    return section.length_ms * min(words, words_kept) // words


def _lines(lines: Iterable[Line], envelope: Envelope) -> tuple[Line, ...]:
    kept = (_line(line, envelope) for line in lines)
    return tuple(line for line in kept if line is not None)


def _line(line: Line, envelope: Envelope) -> Line | None:
    text = line.anchors.get(envelope.anchor)
    # Words for another anchor do not speak of the breath.
    elsewhere = text is not None and envelope.anchor is not Anchor.BREATH
    if (line.tags - _OF_THE_BREATH if elsewhere else line.tags) & envelope.struck:
        return replace(line, text=line.instead, tags=frozenset()) if line.instead else None
    return replace(line, text=text) if text else line
