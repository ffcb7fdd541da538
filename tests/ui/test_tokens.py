"""Every colour can be read on what it is written on (WCAG 2)."""

from __future__ import annotations

import pytest

from mindbody.ui.tokens import DUSK, HIGH_CONTRAST, MORNING, Tokens
from tests.ui.pixels import ratio

THEMES = pytest.mark.parametrize("tokens", [DUSK, MORNING, HIGH_CONTRAST], ids=lambda t: t.name)


@THEMES
def test_texts_can_be_read(tokens: Tokens) -> None:
    least = 7.0 if tokens.high_contrast else 4.5
    inks = ("text", "muted", "primary", "lavender", "warm", "alert")
    grounds = ("bg", "bg2", "surface", "raised")
    ratios = {
        (ink, ground): ratio(getattr(tokens, ink), getattr(tokens, ground))
        for ink in inks
        for ground in grounds
    }
    assert min(ratios.values()) >= least, min(ratios.items(), key=lambda pair: pair[1])


@THEMES
@pytest.mark.parametrize("ink", ["text", "muted"])
def test_what_sentences_are_written_in_is_read_with_ease(tokens: Tokens, ink: str) -> None:
    """WCAG 1.4.6 (AAA): many running sentences are muted."""
    for ground in (tokens.bg, tokens.bg2, tokens.surface, tokens.raised):
        assert ratio(getattr(tokens, ink), ground) >= 7.0


@THEMES
def test_filled_controls_can_be_read(tokens: Tokens) -> None:
    assert ratio(tokens.on_primary, tokens.primary) >= (7.0 if tokens.high_contrast else 4.5)
    assert ratio(tokens.text, tokens.selected) >= (7.0 if tokens.high_contrast else 4.5)


@THEMES
def test_outlines_and_focus_are_seen(tokens: Tokens) -> None:
    for ground in (tokens.bg, tokens.bg2, tokens.surface, tokens.calm, tokens.full2):
        assert ratio(tokens.focus, ground) >= 3.0
    for ground in (tokens.raised, tokens.selected):
        assert ratio(tokens.focus, ground) >= 3.0
    for ground in (tokens.bg, tokens.bg2, tokens.surface, tokens.raised, tokens.selected):
        assert ratio(tokens.outline, ground) >= 3.0


@THEMES
def test_session_texts_can_be_read_on_every_ground(tokens: Tokens) -> None:
    least = 7.0 if tokens.high_contrast else 4.5
    for ground in (tokens.calm, tokens.calm2, tokens.calm_glow, tokens.full, tokens.full2):
        assert ratio(tokens.session_text, ground) >= least
        assert ratio(tokens.session_muted, ground) >= least
    assert ratio(tokens.session_muted, tokens.full_glow) >= least
