"""The rules that every exercise of the library keeps to, in its usual form and in each other."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from mindbody.core.breath import BreathLimits
from mindbody.core.compile import compile_timeline
from mindbody.core.exercise import (
    OVERBREATHING_NOTE,
    AccessLevel,
    Exercise,
    Family,
    Line,
    Narration,
    PacedBreathing,
    TimedPrompts,
)
from mindbody.core.fit import SHORTEST_GAP_MS, estimated_speech_ms
from mindbody.core.routine import Envelope, InTime, routine_of
from mindbody.core.tag import Tag
from mindbody.core.timeline import Timeline
from mindbody.library import Library
from tests.content.words import NOT_BY_THE_APP, NOWHERE, found

LIBRARY = Library.load()
FORMS = {
    f"{form.id}.{form.variant}".rstrip("."): form
    for exercise in (*LIBRARY.exercises(), *LIBRARY.templates())
    for form in (exercise, *exercise.variants)
}
LONGEST_SILENCE_MS = 20_000
# What a word in a line is struck by; a line that says it carries one of these tags.
WORDS_OF_TAGS = {
    r"\beyes?\b": {Tag.EYES},
    r"\bclose (?:them|your eyes)|\beyes closed": {Tag.EYES_CLOSED},
    r"\bbreath": {Tag.BREATH, Tag.BREATH_ANCHOR},
    r"\bnose\b": {Tag.NOSE},
    r"\blips?\b": {Tag.LIPS},
    r"\bbelly\b|\babdomen": {Tag.BELLY},
    r"\bribs\b": {Tag.RIBS},
    r"\bshoulders?\b": {Tag.SHOULDERS},
    r"\bneck\b": {Tag.NECK},
    r"\bjaw\b": {Tag.JAW},
    r"\bfeet\b|\bfoot\b": {Tag.FEET},
    r"\bdate\b": {Tag.DATE},
    r"\blie down\b|\blying\b": {Tag.LYING_DOWN},
    r"\bsafe\b": {Tag.SAFE_WORD},
    r"\bsmells?\b": {Tag.SMELL},
    r"\btastes?\b": {Tag.TASTE},
}
NEVER_BY_DEFAULT = r"\b(?:pelvis|chest|throat|mouth|groin|genitals?)\b"
COMMANDS = r"\b(?:must|have to|should|never|always)\b"

every_form = pytest.mark.parametrize("name", FORMS)


def lines_of(form: Exercise) -> Iterator[tuple[Line, frozenset[str]]]:
    """Every line of a form with the tags by which it can be struck."""
    for line in form.fillers:
        yield line, line.tags
    for section in form.sections:
        own: list[tuple[Line, frozenset[str]]] = []
        match section:
            case Narration() | TimedPrompts():
                own = [(line, line.tags) for line in section.lines]
            case PacedBreathing():
                spoken = [p.line for p in section.phase_lines]
                spoken += [*section.reminders, *([section.midway] if section.midway else [])]
                own = [(line, line.tags) for line in spoken]
            case _:
                own = [
                    (line, line.tags | step.tags) for step in section.steps for line in step.lines
                ]
        yield from ((line, tags | section.tags) for line, tags in own)


def texts_of(form: Exercise) -> Iterator[str]:
    """Everything a person reads or hears of a form, but its sources."""
    yield from (form.title, form.variant_title, form.summary, *form.how_to, *form.when_to_use)
    yield from (caution.text for caution in form.cautions)
    yield form.evidence.line
    for section in form.sections:
        yield from (section.title, section.press)
    for line, _ in lines_of(form):
        yield from (line.text, line.instead, *line.anchors.values())


def longest_silence_ms(timeline: Timeline) -> int:
    heard = [(c.start_ms, c.start_ms + c.speech_ms) for c in timeline.captions if c.spoken]
    heard += [(cue.at_ms, cue.at_ms + cue.length_ms) for cue in timeline.cues]
    longest_ms = until_ms = 0
    for start_ms, end_ms in [*sorted(heard), (timeline.length_ms, timeline.length_ms)]:
        longest_ms = max(longest_ms, start_ms - until_ms)
        until_ms = max(until_ms, end_ms)
    return longest_ms


def at(form: Exercise, length_ms: int | None, envelope: Envelope | None = None) -> Timeline:
    opened = envelope or Envelope(unlocked=frozenset({form.id}))
    length = None if length_ms is None else InTime(length_ms)
    return compile_timeline(routine_of(form), length, opened)


@every_form
def test_breathing_keeps_to_the_hard_limits(name: str) -> None:
    form = FORMS[name]
    hard = {
        "box_breathing": BreathLimits(longest_cycle_ms=16_000),
        "four_seven_eight": BreathLimits(
            longest_cycle_ms=19_000, longest_hold_ms=7_000, most_cycles=8
        ),
    }.get(form.id, BreathLimits())
    paced = [s for s in form.sections if isinstance(s, PacedBreathing)]
    for section in paced:
        hard.check(section.pattern)
        hard.check_run(section.pattern, section.cycles)
        assert section.note == OVERBREATHING_NOTE
        assert section.spoken_cycles <= 4
        assert section.cues.inhale
        assert section.cues.exhale
    if paced:
        assert form.limits.breath.longest_cycle_ms <= hard.longest_cycle_ms
        assert form.limits.breath.shortest_cycle_ms >= hard.shortest_cycle_ms
        assert form.limits.breath.longest_hold_ms <= hard.longest_hold_ms


@every_form
def test_access_levels_are_those_of_the_content(name: str) -> None:
    form = FORMS[name]
    for_therapists = {
        "four_seven_eight",
        "autogenic_training",
        "rain",
        "containment_imagery",
        "bilateral_tapping",
        "imagery_rehearsal",
    }
    assert (form.access_level is AccessLevel.THERAPIST_UNLOCK) == (form.id in for_therapists)
    if form.family is Family.GROUNDING:
        assert form.access_level is AccessLevel.STARTER


@every_form
def test_every_line_is_said_at_the_default_length_with_room_to_breathe(name: str) -> None:
    form = FORMS[name]
    timeline = at(form, None)
    assert timeline.length_ms == form.default_ms
    silent = {line.text for line, _ in lines_of(form) if not line.spoken}
    said = {caption.text for caption in timeline.captions if caption.spoken}
    for section in form.sections:
        if isinstance(section, Narration):
            own_ms = sum(estimated_speech_ms(line.text) + SHORTEST_GAP_MS for line in section.lines)
            assert own_ms <= section.length_ms, section.id
        if not isinstance(section, PacedBreathing | TimedPrompts):
            continue
        lines = section.lines if isinstance(section, TimedPrompts) else ()
        for line in lines:
            assert estimated_speech_ms(line.text) <= section.every_ms
    unsaid = [c.text for c in timeline.captions if not c.spoken and c.text not in silent]
    assert unsaid == []
    for section in form.sections:
        if isinstance(section, Narration):
            kept = {line.text.replace("{word}", form.word) for line in section.lines}
            assert kept - silent <= said


@every_form
def test_no_silence_is_long_in_the_first_sessions(name: str) -> None:
    form = FORMS[name]
    first = Envelope(unlocked=frozenset({form.id}), longest_silence_ms=LONGEST_SILENCE_MS)
    for length_ms in (None, form.limits.shortest_ms, form.limits.longest_ms):
        if form.night:
            continue
        assert longest_silence_ms(at(form, length_ms, first)) <= LONGEST_SILENCE_MS


@every_form
def test_shortest_and_longest_keep_the_closing(name: str) -> None:
    form = FORMS[name]
    for length_ms in (form.limits.shortest_ms, form.limits.longest_ms):
        timeline = at(form, length_ms)
        assert timeline.length_ms == length_ms
        assert timeline.sections[-1].closing


@every_form
def test_any_tag_can_be_struck(name: str) -> None:
    form = FORMS[name]
    for tag in Tag:
        struck = Envelope(unlocked=frozenset({form.id}), struck=frozenset({tag}))
        timeline = at(form, None, struck)
        gone = {line.text for line, tags in lines_of(form) if tag in tags}
        gone -= {line.text for line, tags in lines_of(form) if tag not in tags}
        gone -= {line.instead for line, tags in lines_of(form) if tag in tags}
        assert not gone & {caption.text for caption in timeline.captions}
        assert timeline.sections[-1].closing


@every_form
def test_words_that_can_be_struck_carry_their_tag(name: str) -> None:
    for line, tags in lines_of(FORMS[name]):
        for pattern, needed in WORDS_OF_TAGS.items():
            if re.search(pattern, line.text, re.IGNORECASE):
                # The feet may be named as one anchor among others.
                named = needed | {Tag.BREATH_ANCHOR} if Tag.FEET in needed else needed
                assert tags & named, line.text
            if re.search(pattern, line.instead, re.IGNORECASE):
                assert not line.tags & needed, line.instead


@every_form
def test_lines_invite_and_name_no_tender_place(name: str) -> None:
    for line, _ in lines_of(FORMS[name]):
        for text in (line.text, line.instead, *line.anchors.values()):
            assert not re.search(NEVER_BY_DEFAULT, text, re.IGNORECASE), text
            assert not re.search(COMMANDS, text, re.IGNORECASE), text
            assert "..." not in text


@every_form
def test_words_to_avoid_stand_nowhere(name: str) -> None:
    for text in texts_of(FORMS[name]):
        hits = [*found(NOWHERE, text), *found(NOT_BY_THE_APP, text)]
        if "with a sensor" in text:
            hits = [hit for hit in hits if hit.lower() != "biofeedback"]
        assert hits == [], text


@every_form
def test_breathing_has_a_check_in_near_the_middle(name: str) -> None:
    form = FORMS[name]
    paced = [s for s in form.sections if isinstance(s, PacedBreathing) and not s.fixed]
    for section in paced:
        if section.cycles * section.pattern.cycle_ms >= 180_000:
            assert section.midway is not None


@every_form
def test_evidence_is_whole(name: str) -> None:
    evidence = FORMS[name].evidence
    assert evidence.line.endswith(".")
    for reference in evidence.references:
        assert reference.source
        assert not reference.authors.endswith(".") or reference.authors.endswith("et al.")
