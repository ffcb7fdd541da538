"""The picture: the same moment always looks the same, and its word can be read."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from mindbody.clock import ManualClock
from mindbody.core.timeline import SpanKind
from mindbody.settings import GuideChoice, Settings, ThemeChoice
from mindbody.ui.pacer.guides import GUIDES, guide_named
from mindbody.ui.pacer.moment import Moment, eased
from mindbody.ui.pacer.view import BreathView
from mindbody.ui.theme import Theme
from tests.ui.pixels import contrast, pixels, rgb

THEMES = (ThemeChoice.DUSK, ThemeChoice.MORNING, ThemeChoice.HIGH_CONTRAST)
SQUARE = QRect(106, 16, 388, 388)
WORDS = QRect(160, 80, 280, 240)


def a_view(qtbot: QtBot, theme: Theme, guide: GuideChoice = GuideChoice.PETALS) -> BreathView:
    view = BreathView(theme, ManualClock())
    qtbot.addWidget(view)
    view.resize(600, 480)
    view.set_square(SQUARE)
    view.set_guide(guide)
    return view


def shot(view: BreathView) -> QImage:
    return view.grab().toImage()


def breath(samples: int = 40) -> list[Moment]:
    """A whole breath, in and out."""
    half = samples // 2
    there = [
        Moment(SpanKind.BREATH, "Breathe in", eased(n / half), n / half, lap=n / samples)
        for n in range(half)
    ]
    back = [
        Moment(SpanKind.BREATH, "Breathe out", eased(1 - n / half), n / half, lap=0.5 + n / samples)
        for n in range(half)
    ]
    return there + back


@pytest.mark.parametrize("guide", list(GUIDES))
def test_the_same_moment_is_the_same_picture(
    qtbot: QtBot, theme: Theme, guide: GuideChoice
) -> None:
    view = a_view(qtbot, theme, guide)
    moments = breath(8)
    first = [shot(view) for moment in moments if view.show_moment(moment) is None]
    again = a_view(qtbot, theme, guide)
    backwards = [shot(again) for m in reversed(moments) if again.show_moment(m) is None]
    assert first == list(reversed(backwards))
    assert any(one != first[0] for one in first)


@pytest.mark.parametrize("theme_choice", THEMES)
@pytest.mark.parametrize("guide", list(GUIDES))
@pytest.mark.parametrize("percent", [100, 200])
def test_the_word_can_be_read_over_the_whole_breath(
    qtbot: QtBot, theme_choice: ThemeChoice, guide: GuideChoice, percent: int
) -> None:
    theme = Theme(Settings(theme=theme_choice, text_percent=percent))
    view = a_view(qtbot, theme, guide)
    ink = rgb(theme.tokens.session_text)
    for moment in breath():
        view.show_moment(moment)
        view.set_word_visible(True)
        written = pixels(view.grab(WORDS).toImage())
        view.set_word_visible(False)
        bare = pixels(view.grab(WORDS).toImage())
        # Where the letters cover a pixel wholly, the ink stands against what was there.
        covered = np.abs(written - ink).max(axis=2) < 0.02
        covered &= np.abs(written - bare).max(axis=2) > 0.2
        assert covered.sum() > 100, "the word must be there to be measured"
        edge = around(covered)
        worst = float(contrast(np.broadcast_to(ink, bare[edge].shape), bare[edge]).min())
        assert worst >= 4.5, (moment, worst)


def around(letters: np.ndarray) -> np.ndarray:
    """The letters and two pixels about them: what the eye tells them from."""
    grown = letters.copy()
    for _ in range(2):
        grown[1:] |= grown[:-1]
        grown[:-1] |= grown[1:]
        grown[:, 1:] |= grown[:, :-1]
        grown[:, :-1] |= grown[:, 1:]
    return grown


def test_only_the_guide_is_repainted_within_one_step_of_the_room(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = a_view(qtbot, theme)
    asked: list[QRect | None] = []
    monkeypatch.setattr(view, "update", lambda *area: asked.append(*area or (None,)))
    view.show_moment(Moment(SpanKind.BREATH, "Breathe in", 0.500, 0.5))
    view.show_moment(Moment(SpanKind.BREATH, "Breathe in", 0.502, 0.51))
    view.show_moment(Moment(SpanKind.BREATH, "Breathe in", 0.502, 0.51))
    assert asked == [None, SQUARE]


def test_words_only_has_no_picture(qtbot: QtBot, theme: Theme) -> None:
    view = a_view(qtbot, theme, GuideChoice.TEXT)
    view.set_word_visible(False)
    pictures = set()
    for progress in (0.0, 0.4, 0.9):
        view.show_moment(Moment(SpanKind.BREATH, "Breathe in", 0.5, progress))
        pictures.add(bytes(shot(view).constBits()))
    assert len(pictures) == 1


def test_an_exercise_may_name_a_guide_we_do_not_have() -> None:
    assert guide_named("kaleidoscope") is GuideChoice.PETALS
    assert guide_named("text") is GuideChoice.TEXT


def test_a_presence_of_nothing_leaves_the_empty_room(qtbot: QtBot, theme: Theme) -> None:
    view = a_view(qtbot, theme)
    view.show_moment(Moment(SpanKind.BREATH, "Breathe in", 0.0, 0.5))
    view.set_presence(0.0)
    empty = pixels(shot(view))
    view.set_presence(1.0)
    assert np.abs(pixels(shot(view)) - empty).max() > 0.3
    other = a_view(qtbot, theme, GuideChoice.TEXT)
    other.set_word_visible(False)
    assert np.array_equal(pixels(shot(other)), empty)
