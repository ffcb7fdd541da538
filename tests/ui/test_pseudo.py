"""Every screen in a language of 40 % more text: nothing unsaid, and nothing cut off."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache

import pytest
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from mindbody import language
from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.core.explainer import Heading, plain
from mindbody.explainers import load_explainers
from mindbody.language import English
from mindbody.library import Library
from mindbody.settings import Settings
from mindbody.ui import languages
from tests.ui import test_whole_at_hand, test_whole_window
from tests.ui.conftest import OpenApp
from tests.ui.practise import test_whole
from tests.ui.pseudo import Pseudo, louder, told, unsaid
from tests.ui.test_whole_window import SIZES, assert_whole, settle

Walk = Callable[[App, ManualClock], Iterator[tuple[str, QWidget]]]
WALKS: dict[str, Walk] = {
    "window": test_whole_window.every_screen,
    "at hand": lambda app, clock: test_whole_at_hand.every_screen(app),
    "library": lambda app, clock: test_whole.every_page(app),
}
SETTINGS = Settings(country="US", remaining_shown=True)

# The same in every language: names, what a person typed in these tests, what is spoken.
NAMES = {
    *("mindbody", "English", "Español", "OGG", "MP3", "FLAC", "WAV", "VTT"),
    *("Rain", "Ocean"),
    *("Sea breath", "Morning", "On the bench.", "A notice in words."),
}
ADDRESS = re.compile(r"[\w.-]+\.(?:org|net|com|eu|uk|au|ca|nl|in)(?:/\S*)?")


@pytest.fixture(scope="module")
def catalogue() -> Pseudo:
    return Pseudo()


@pytest.fixture
def pseudo(catalogue: Pseudo, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Spoken for the whole test, whatever the settings say."""
    language.speak(catalogue)
    with monkeypatch.context() as patch:
        patch.setattr(languages, "take_up", lambda chosen: None)
        yield
    language.speak(English())


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """All that is written by a painter of ours from now on."""
    strings: list[str] = []
    draw = QPainter.drawText

    def watched(self: QPainter, *given: object) -> object:
        strings.extend(one for one in given if isinstance(one, str))
        return draw(self, *given)  # type: ignore[call-overload]

    monkeypatch.setattr(QPainter, "drawText", watched)
    return strings


def test_a_text_is_made_longer_and_keeps_its_places() -> None:
    assert louder("Today") == "[Töđäý~~]".replace("đ", "d")
    assert louder("Part {n} of {count}") == "[Pärt {n} öf {count} ~~~~]"
    assert unsaid("[Pärt 1 öf [2 ~] ~~]   ·   4 %") == ""
    assert unsaid("[Pärt] left over") == "left over"


@pytest.mark.parametrize("walk", WALKS)
def test_every_text_on_every_screen_is_said(
    open_app: OpenApp, clock: ManualClock, pseudo: None, painted: list[str], walk: str
) -> None:
    app = open_app(replace(SETTINGS, ask_distress=walk == "at hand"))
    leaks = set()
    for name, screen in WALKS[walk](app, clock):
        settle(app)
        painted.clear()
        screen.grab()
        shown = [(type(widget).__name__, text) for widget, text in told(screen) if text]
        shown += [("painted", text) for text in painted]
        shown = [(kind, text) for kind, text in shown if text not in spoken(app)]
        for kind, text in shown:
            if rest := unsaid(bare(text, app)):
                leaks.add((name, kind, rest))
    assert not leaks, "\n".join(map(str, sorted(leaks)))


def spoken(app: App) -> set[str]:
    """What is said aloud in the session that runs: it stays in the language of the voice."""
    bridge = app.practice.bridge
    captions = bridge.player.timeline.captions if bridge is not None else ()
    return {caption.text for caption in captions if caption.spoken}


def bare(text: str, app: App) -> str:
    """A text without what is the same in every language, or has a translation of its own.

    These are names, addresses, sources, quotations of what is spoken, and the panels.
    """
    for known in (*NAMES, *in_panels(), *in_helplines(app), *sources()):
        text = text.replace(known, "")
    return ADDRESS.sub("", re.sub(r"“[^”]*”|Ctrl\+\w", "", text))


@cache
def in_panels() -> list[str]:
    """Whole texts of the panels, the longest first: they are files, one for each language."""
    panels = load_explainers()
    texts = []
    for panel in panels:
        texts += [panel.title, *map(plain, panel.key_points), *panel.questions_for_clinic]
        texts += [block.text for block in panel.blocks if isinstance(block, Heading)]
    return sorted(texts, key=len, reverse=True)


def in_helplines(app: App) -> list[str]:
    lines = [line for country in app.at_hand.helplines.countries for line in country.lines]
    names = [line.name for line in lines] + [line.text_word for line in lines if line.text_word]
    return sorted(names, key=len, reverse=True)


@cache
def sources() -> list[str]:
    """Sources as they are cited, without what is said about them."""
    found = []
    for exercise in Library.load().exercises():
        for one in exercise.evidence.references:
            found += [one.authors, one.source, f"doi {one.doi}"]
    return sorted(found, key=len, reverse=True)


@pytest.mark.parametrize("walk", WALKS)
@pytest.mark.parametrize(("size", "percent"), [(SIZES[0], 100), (SIZES[1], 100), (SIZES[1], 200)])
def test_nothing_is_cut_off_in_longer_text(
    open_app: OpenApp,
    clock: ManualClock,
    pseudo: None,
    walk: str,
    size: tuple[int, int],
    percent: int,
) -> None:
    app = open_app(replace(SETTINGS, ask_distress=walk == "at hand", text_percent=percent))
    app.window.resize(*size)
    for name, screen in WALKS[walk](app, clock):
        settle(app)
        for widget in screen.findChildren(QWidget):
            if widget.isVisible():
                assert_whole(name, screen, widget)
