"""A short sourced text panel as data: blocks of prose, a diagram, its sources.

`explainers.py` reads it from a file; the screen paints the blocks and the diagram, the
voice reads `Explainer.statements()` one by one with the same words as captions.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

READING_WORDS_PER_MINUTE = 180

_MARK = re.compile(r"\[\^([a-z0-9_]+)\]")
_STATEMENT = re.compile(r".+?[.!?…](?:\[\^[a-z0-9_]+\])*(?=\s|$)|.+$")


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of running text."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A pointer to the source of what stands before it."""

    source: str


Prose = tuple[Run | Mark, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence as it is shown and spoken, with the ids of its sources."""

    text: str
    sources: tuple[str, ...] = ()


class CalloutKind(StrEnum):
    """What a set-apart paragraph is for: an aside, the other side, or safety."""

    NOTE = "note"
    BALANCE = "balance"
    SAFETY = "safety"


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a part of a panel."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    prose: Prose


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list without order."""

    items: tuple[Prose, ...]


@dataclass(frozen=True, slots=True)
class Callout:
    """A paragraph set apart."""

    kind: CalloutKind
    prose: Prose


@dataclass(frozen=True, slots=True)
class DiagramPlace:
    """Where the panel's diagram stands in the text."""


Block = Heading | Paragraph | Bullets | Callout | DiagramPlace


class DiagramKind(StrEnum):
    """How a diagram is drawn.

    STEPS: items in order. BARS: one bar for each value. CYCLE: items in a ring.
    BALANCE: two sides, `left` and `right`. PEOPLE: `value` of `whole` figures.
    """

    STEPS = "steps"
    BARS = "bars"
    CYCLE = "cycle"
    BALANCE = "balance"
    PEOPLE = "people"


class Side(StrEnum):
    """A side of a balance."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class DiagramItem:
    """One step, bar, station, weight or group of people."""

    label: str
    detail: str = ""
    value: float | None = None
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Diagram:
    """What a diagram shows.

    `alternative` says the whole picture in one sentence, for those who do not see it.
    `whole` is the full length of a bar or the number of figures, in `unit`; None where
    nothing is measured. `left` and `right` name the sides of a balance.
    """

    id: str
    kind: DiagramKind
    title: str
    alternative: str
    items: tuple[DiagramItem, ...]
    sources: tuple[str, ...] = ()
    whole: float | None = None
    unit: str = ""
    left: str = ""
    right: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A primary source: a publication with year and DOI, or an official page.

    `checked` is False where what it is cited for stands as cited, not re-read.
    `year` is None for a page that is kept up to date.
    """

    id: str
    authors: str
    published_in: str
    title: str = ""
    year: int | None = None
    doi: str = ""
    url: str = ""
    checked: bool = True

    @property
    def address(self) -> str:
        """Where it can be read: the resolver address of its DOI, or its page."""
        return f"https://doi.org/{self.doi}" if self.doi else self.url


@dataclass(frozen=True, slots=True)
class Explainer:
    """One panel. `reviewed_by` is empty until a clinician has signed it."""

    id: str
    language: str
    title: str
    order: int
    reading_minutes: int
    last_reviewed: date
    key_points: tuple[Prose, ...]
    blocks: tuple[Block, ...]
    diagram: Diagram
    sources: tuple[str, ...]
    questions_for_clinic: tuple[str, ...]
    related: tuple[str, ...] = ()
    try_exercise: str = ""
    reviewed_by: str = ""
    translation_review: str = ""

    @property
    def word_count(self) -> int:
        """Words of the title, the key points and the text."""
        return sum(len(statement.text.split()) for statement in self.statements())

    @property
    def minutes_to_read(self) -> int:
        """Whole minutes at READING_WORDS_PER_MINUTE, rounded up."""
        return math.ceil(self.word_count / READING_WORDS_PER_MINUTE)

    def statements(self) -> Iterator[Statement]:
        """Every sentence in the order in which it is read aloud."""
        yield Statement(self.title)
        for point in self.key_points:
            yield from split_statements(point)
        for block in self.blocks:
            yield from block_statements(block)


def block_statements(block: Block) -> Iterator[Statement]:
    """The sentences of one block; the place of the diagram has none."""
    match block:
        case Heading():
            yield Statement(block.text)
        case Paragraph() | Callout():
            yield from split_statements(block.prose)
        case Bullets():
            for item in block.items:
                yield from split_statements(item)


def split_statements(prose: Prose) -> tuple[Statement, ...]:
    """The sentences of a piece of prose; a mark after a full stop belongs before it."""
    written = "".join(f"[^{p.source}]" if isinstance(p, Mark) else p.text for p in prose)
    return tuple(
        Statement(_MARK.sub("", part).strip(), tuple(_MARK.findall(part)))
        for part in _STATEMENT.findall(written)
        if part.strip()
    )


def plain(prose: Prose) -> str:
    """The words alone, without emphasis and marks."""
    return "".join(piece.text for piece in prose if isinstance(piece, Run))
