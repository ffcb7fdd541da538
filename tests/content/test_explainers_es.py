"""The Spanish panels say the same as the English ones, with the same sources."""

from __future__ import annotations

import re

import pytest

from mindbody.core.explainer import (
    Block,
    Bullets,
    Callout,
    Explainer,
    Heading,
    Mark,
    Paragraph,
    Prose,
)
from mindbody.explainers import load_explainers
from tests.content.readability import fernandez_huerta, spanish_syllables
from tests.content.words import NOWHERE, found

PAIRS = list(zip(load_explainers("en"), load_explainers("es"), strict=True))
each_pair = pytest.mark.parametrize(("english", "spanish"), PAIRS, ids=[e.id for e, _ in PAIRS])


def proses(block: Block) -> tuple[Prose, ...]:
    match block:
        case Paragraph() | Callout():
            return (block.prose,)
        case Bullets():
            return block.items
        case _:
            return ()


def marks(prose: Prose) -> list[str]:
    return [piece.source for piece in prose if isinstance(piece, Mark)]


def shape(panel: Explainer) -> list[object]:
    """Kinds of blocks in order, with kinds of callouts and the marks of each piece of prose."""
    return [
        (type(block), getattr(block, "kind", None), [marks(prose) for prose in proses(block)])
        for block in panel.blocks
    ]


def words(panel: Explainer) -> str:
    drawn = [panel.diagram.title, panel.diagram.alternative, *panel.questions_for_clinic]
    return " ".join([*(s.text for s in panel.statements()), *drawn])


@each_pair
def test_same_blocks_and_same_sources_in_the_same_places(
    english: Explainer, spanish: Explainer
) -> None:
    assert (english.language, spanish.language) == ("en", "es")
    assert shape(english) == shape(spanish)
    assert [marks(p) for p in english.key_points] == [marks(p) for p in spanish.key_points]
    for name in ("id", "order", "sources", "related", "try_exercise", "last_reviewed"):
        assert getattr(english, name) == getattr(spanish, name)
    assert len(english.questions_for_clinic) == len(spanish.questions_for_clinic)


@each_pair
def test_same_diagram_in_other_words(english: Explainer, spanish: Explainer) -> None:
    def frame(panel: Explainer) -> list[object]:
        drawn = panel.diagram
        items = [(item.value, item.side, bool(item.detail)) for item in drawn.items]
        return [drawn.id, drawn.kind, drawn.whole, drawn.sources, items]

    assert frame(english) == frame(spanish)
    assert english.diagram.alternative != spanish.diagram.alternative


@each_pair
def test_same_figures(english: Explainer, spanish: Explainer) -> None:
    def figures(panel: Explainer) -> list[str]:
        text = re.sub(r"(?<=\d)[ ,](?=\d{3}\b)", "", words(panel)).replace("PC-PTSD-5", "")
        return sorted(set(re.findall(r"\d+", text)))

    assert figures(english) == figures(spanish)


@each_pair
def test_every_part_is_translated(english: Explainer, spanish: Explainer) -> None:
    assert spanish.translation_review.startswith("todavía no revisada por un profesional clínico")
    assert english.translation_review == ""
    said = {statement.text for statement in english.statements()}
    kept = [s.text for s in spanish.statements() if s.text in said]
    assert kept in ([], ["EMDR."])
    headings = [block.text for block in spanish.blocks if isinstance(block, Heading)]
    assert len(set(headings)) == len(headings)


@each_pair
def test_spanish_is_plain_and_its_reading_time_true(english: Explainer, spanish: Explainer) -> None:
    assert fernandez_huerta([s.text for s in spanish.statements()]) >= 60
    assert spanish.reading_minutes == spanish.minutes_to_read
    assert 2 <= spanish.reading_minutes <= 4


@each_pair
def test_no_word_that_promises_praises_or_commands(english: Explainer, spanish: Explainer) -> None:
    assert list(found(NOWHERE, words(spanish))) == []


def test_the_warnings_are_there_in_spanish_too() -> None:
    by_id = {spanish.id: words(spanish) for _, spanish in PAIRS}
    assert "no la deje de golpe" in by_id["medicines"]
    assert "No deje ni cambie ningún medicamento" in by_id["medicines"]
    for name in ("ketamine_how_it_works", "ketamine_for_ptsd", "ketamine_right_for_you"):
        assert re.search(r"sugiere no usar", by_id[name])
        assert "fuera de lo aprobado" in by_id[name]


def test_a_language_without_translation_reads_english() -> None:
    assert load_explainers("xx") == load_explainers("en")


@pytest.mark.parametrize(
    ("word", "syllables"),
    [("psicoterapia", 5), ("guía", 2), ("que", 1), ("ansiedad", 3), ("cuando", 2), ("ayuda", 3)],
)
def test_spanish_syllables_are_counted_as_spoken(word: str, syllables: int) -> None:
    assert spanish_syllables(word) == syllables
