"""Words to avoid (safety.md 3.9), in every text that people read, whatever file it stands in."""

from __future__ import annotations

import pytest

from scripts.words import texts
from tests.content.words import NOWHERE, found

# What a trial used is named as what it was, so that its result is not taken for slow breathing's.
OF_A_TRIAL = {"that was biofeedback with a sensor, not pacing alone"}


def hits(text: str) -> list[str]:
    """The words to avoid in a text, but for those of OF_A_TRIAL."""
    for phrase in OF_A_TRIAL:
        text = text.replace(phrase, "")
    return list(found(NOWHERE, text))


def test_no_text_of_the_app_has_a_word_to_avoid() -> None:
    sources = [form for text in texts() for form in text if form]
    assert len(sources) >= 2_500
    assert [source for source in sources if hits(source)] == []
    assert all(any(phrase in source for source in sources) for phrase in OF_A_TRIAL)


@pytest.mark.parametrize("text", ["Well done!", "This cures fear", "Clinically proven calm"])
def test_a_text_with_such_a_word_is_found(text: str) -> None:
    assert hits(text)
