"""One's own numbers around an exercise: from three uses on, and nothing made of them."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QLabel

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.core.report import Response
from mindbody.settings import Settings
from mindbody.ui.screens.exercise import response
from mindbody.ui.screens.exercise.response import TITLE, response_lines
from tests.two_people import practised
from tests.ui.conftest import OpenApp

EXERCISE = "resonance_breathing"


def texts(app: App) -> list[str]:
    app.practising.show_exercise(app.space.library.exercise(EXERCISE))
    return [label.text() for label in app.practising.page.findChildren(QLabel)]


def test_numbers_stand_on_the_page_from_three_uses_on(
    open_app: OpenApp, clock: ManualClock
) -> None:
    app = open_app(Settings(first_run_done=True))
    for number, (before, after) in enumerate(((6, 4), (5, 5), (4, 7))):
        assert TITLE not in texts(app)
        practised(app.records, f"s{number}", EXERCISE, before=before, after=after)
        clock.advance(3_600_000)
    told = texts(app)
    assert TITLE in told
    assert "Rated before and after 3 times." in told
    assert "In the middle of them: 5 before, 5 after, 0 in between." in told
    assert any(
        line.startswith("From −2 to +3;") and line.endswith("afterwards 1 time.") for line in told
    )


def test_below_three_uses_nothing_is_said() -> None:
    assert response_lines(Response(EXERCISE, "", 2)) == ()


def test_no_word_says_that_one_thing_caused_another() -> None:
    told = " ".join(
        (
            *response_lines(Response(EXERCISE, "", 4, 6.5, 4, -2.5, -4, 1, 0)),
            *(value for name, value in vars(response).items() if name.isupper()),
        )
    )
    assert "−2.5" in told
    assert not re.search(r"because|helped|works|effect|improv|reduc|thanks to|better", told, re.I)


@pytest.mark.parametrize("rose", [0, 1, 2])
def test_how_often_it_rose_is_said_as_it_is(rose: int) -> None:
    lines = response_lines(Response(EXERCISE, "", 4, 6, 4, -2, -4, 1, rose))
    assert f"afterwards {rose} time" in lines[2]
