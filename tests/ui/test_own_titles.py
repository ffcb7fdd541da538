"""What a person called their own stays as they wrote it, wherever it is shown."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.core.arrange import draft_of
from mindbody.core.lanes import SoundChoice
from mindbody.core.own import Draft, is_own_id
from mindbody.core.safety import OnboardingCheck
from mindbody.language import said
from mindbody.library import Library
from mindbody.settings import Settings
from mindbody.ui.screens.history.entry import EntryLine
from mindbody.ui.screens.session import Stage
from mindbody.ui.widgets.choices import Chip
from mindbody.ui.widgets.labels import Label
from mindbody.ui.words import title_of
from tests.ui.conftest import OpenApp, run

SPANISH = Settings(language="es", preparation_s=0)
# A text of the app as well, and another one in Spanish.
MORNING = "Morning"


@pytest.fixture
def app(open_app: OpenApp) -> App:
    app = open_app(SPANISH)
    app.space.set_check(OnboardingCheck(has_therapist=True, done=True))
    assert said(MORNING) == "Mañana"
    return app


def kept(app: App, kind: str) -> str:
    """Something of one's own called so; its id."""
    if kind == "pattern":
        return app.space.keep_pattern(Draft(MORNING)).id
    copy = app.space.duplicate("evening", MORNING)
    return app.space.keep_routine(draft_of(copy)).id


def labels(app: App) -> list[str]:
    return [label.text() for label in app.window.content.findChildren(Label)]


@pytest.mark.parametrize("kind", ["pattern", "routine"])
def test_a_title_of_ones_own_is_never_translated(app: App, clock: ManualClock, kind: str) -> None:
    id = kept(app, kind)
    app.practising.show_take_along(app.space.timeline(app.space.plan(id)), SoundChoice())
    assert app.practising.take_along.what.text().startswith(f"{MORNING}, ")
    app.practice.begin_plan(app.space.plan(id, preparation_ms=10_000))
    assert app.session.face.part.text() == MORNING
    run(app, clock, 60 * 60_000, frame_ms=10_000)
    assert app.session.stage in {Stage.LEAVING, Stage.FINISHED}
    run(app, clock, 10_000)
    assert app.session.finished.what.text().startswith(MORNING)
    app.session.end()
    app._look_back()
    (line,) = app.window.content.findChildren(EntryLine)
    assert line.row.face.title == MORNING
    assert not [text for text in labels(app) if "Mañana" in text]


def test_history_offers_it_by_that_name(app: App, clock: ManualClock) -> None:
    app.practice.begin_plan(app.space.plan(kept(app, "routine")))
    run(app, clock, 60_000)
    app.session.end()
    app._look_back()
    for fold in app._looking_back.folds if app._looking_back is not None else []:
        fold.set_open(True)
    assert MORNING in [chip.text() for chip in app.window.content.findChildren(Chip)]


def test_one_that_was_cut_off_is_named_so(
    app: App, open_app: OpenApp, clock: ManualClock, tmp_path: Path
) -> None:
    app.practice.begin_plan(app.space.plan(kept(app, "routine")))
    run(app, clock, 60_000)
    app._log.settle()
    shutil.copytree(tmp_path / "data", tmp_path / "after")
    again = open_app(data="after")
    assert again.home.interrupted.isVisible()
    assert again.home.interrupted.text.text().startswith(f"{MORNING}. ")


def test_a_title_of_the_library_is_said_in_the_language_of_the_app(
    app: App, clock: ManualClock
) -> None:
    app.practice.begin_plan(app.space.plan("evening", preparation_ms=10_000))
    shown = app.session.face.part.text()
    assert shown == said(app.space.library.routine("evening").title)
    assert shown != app.space.library.routine("evening").title


def test_no_id_of_the_library_is_taken_for_ones_own() -> None:
    library = Library.load()
    ids = [one.id for one in (*library.entries(), *library.routines(), *library.templates())]
    assert not any(map(is_own_id, ids))
    assert title_of("own_0123456789abcdef", MORNING) == MORNING
