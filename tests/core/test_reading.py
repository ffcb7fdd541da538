from __future__ import annotations

from itertools import pairwise

import pytest

from mindbody.core.explainer import Bullets, DiagramPlace, Explainer
from mindbody.core.fit import estimated_speech_ms
from mindbody.core.reading import (
    BEGIN_MS,
    FIRST_WORD_MS,
    IN_SHORT,
    QUESTIONS,
    read_parts,
    reading_of,
)
from mindbody.explainers import load_explainers

PANELS = [*load_explainers(), *load_explainers("es")]
each = pytest.mark.parametrize("panel", PANELS, ids=lambda panel: f"{panel.id}-{panel.language}")


@each
def test_all_of_the_page_is_read_and_its_sources_are_not(panel: Explainer) -> None:
    said = [text for part in read_parts(panel) for text in part.sentences]
    assert said[:2] == [panel.title, IN_SHORT]
    for statement in panel.statements():
        assert statement.text in said
    assert panel.diagram.alternative in said
    assert said[said.index(QUESTIONS) + 1 :] == list(panel.questions_for_clinic)
    assert not any("[^" in text or "doi" in text.lower() for text in said)


@each
def test_each_part_says_where_it_stands(panel: Explainer) -> None:
    for part in read_parts(panel):
        if part.block is not None and part.block < len(panel.blocks):
            block = panel.blocks[part.block]
            assert isinstance(block, Bullets) is (part.item is not None)
            if isinstance(block, DiagramPlace):
                assert part.sentences == (panel.diagram.alternative,)


@each
def test_the_timeline_tiles_and_no_sentence_talks_over_another(panel: Explainer) -> None:
    timeline, parts = reading_of(panel, estimated_speech_ms), read_parts(panel)
    assert [span.start_ms for span in timeline.spans[1:]] == [
        span.end_ms for span in timeline.spans[:-1]
    ]
    assert (timeline.spans[0].start_ms, timeline.spans[-1].end_ms) == (0, timeline.length_ms)
    assert len(timeline.sections) == len(parts)
    captions = timeline.captions
    assert captions[0].start_ms == FIRST_WORD_MS > BEGIN_MS
    for one, after in pairwise(captions):
        assert one.start_ms + one.speech_ms < one.end_ms <= after.start_ms
    last = captions[-1]
    assert timeline.length_ms - (last.start_ms + last.speech_ms) >= 4_000, "clear of the fade"
    for caption in captions:
        section = timeline.section_at(caption.start_ms)
        assert caption.text in parts[section].sentences
