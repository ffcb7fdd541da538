"""A panel read aloud: what is said part by part, and when.

A reading is a timeline like any other, so that the sound keeps its time: one section for each
part of the page, one caption for each sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mindbody.core.explainer import (
    Block,
    Bullets,
    DiagramPlace,
    Explainer,
    Heading,
    Prose,
    block_statements,
    split_statements,
)
from mindbody.core.fit import Speech
from mindbody.core.timeline import Caption, SectionMark, Span, SpanKind, Timeline

IN_SHORT = "In short"
QUESTIONS = "Questions for my clinic"

# Each timeline swells over its first three seconds and fades over its last four: speech keeps
# clear of both, and a reading begins just before its first word.
FIRST_WORD_MS, BEGIN_MS, _TAIL_MS = 3_000, 2_900, 4_000
_SENTENCE_GAP_MS, _PART_GAP_MS, _HEADING_GAP_MS = 450, 900, 1_400


@dataclass(frozen=True, slots=True)
class ReadPart:
    """Something of the page that is read in one go: its sentences, and its place.

    `block` is an index into `Explainer.blocks`, and `item` into the points of a list there or
    of the key points; None where that does not apply. Headings get a longer rest before them.
    """

    sentences: tuple[str, ...]
    block: int | None = None
    item: int | None = None
    is_heading: bool = False


def read_parts(panel: Explainer) -> tuple[ReadPart, ...]:
    """All that is read aloud of a panel, in the order of the page; its sources are not.

    Where the diagram stands, the sentence that says all of it is read.
    """
    return tuple(part for part in _parts(panel) if part.sentences)


def reading_of(panel: Explainer, speech: Speech) -> Timeline:
    """The timeline of a panel read aloud; `speech` tells how many ms a sentence takes.

    Section n is part n of `read_parts`.
    """
    parts = read_parts(panel)
    at_ms = FIRST_WORD_MS
    captions: list[Caption] = []
    starts: list[int] = []
    for number, part in enumerate(parts):
        if number:
            at_ms += _HEADING_GAP_MS if part.is_heading else _PART_GAP_MS
        starts.append(at_ms if number else 0)
        for text in part.sentences:
            speech_ms = speech(text)
            end_ms = at_ms + speech_ms + _SENTENCE_GAP_MS
            captions.append(Caption(at_ms, end_ms, text, speech_ms))
            at_ms = end_ms
    length_ms = at_ms + _TAIL_MS
    sections, spans = [], []
    for number, (start_ms, end_ms) in enumerate(zip(starts, (*starts[1:], length_ms), strict=True)):
        id, title = f"part_{number}", parts[number].sentences[0]
        sections.append(SectionMark(start_ms, end_ms, id, title, 0, "", panel.title))
        spans.append(Span(start_ms, end_ms, SpanKind.TEXT, number))
    return Timeline(
        panel.id, panel.title, length_ms, tuple(spans), (), tuple(captions), tuple(sections)
    )


def _parts(panel: Explainer) -> Iterator[ReadPart]:
    yield ReadPart((panel.title,), is_heading=True)
    yield ReadPart((IN_SHORT,), is_heading=True)
    for number, point in enumerate(panel.key_points):
        yield ReadPart(_sentences(point), item=number)
    for number, block in enumerate(panel.blocks):
        yield from _block_parts(panel, number, block)
    yield ReadPart((QUESTIONS,), is_heading=True)
    for number, question in enumerate(panel.questions_for_clinic):
        yield ReadPart((question,), block=len(panel.blocks), item=number)


def _block_parts(panel: Explainer, number: int, block: Block) -> Iterator[ReadPart]:
    match block:
        case Heading():
            yield ReadPart((block.text,), number, is_heading=True)
        case Bullets():
            for item, prose in enumerate(block.items):
                yield ReadPart(_sentences(prose), number, item)
        case DiagramPlace():
            yield ReadPart((panel.diagram.alternative,), number)
        case _:
            yield ReadPart(tuple(s.text for s in block_statements(block)), number)


def _sentences(prose: Prose) -> tuple[str, ...]:
    return tuple(statement.text for statement in split_statements(prose))
