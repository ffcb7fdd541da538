"""What must hold for every page of the library, in every look."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QLabel, QWidget

from mindbody.app import App
from mindbody.core.arrange import RoutineDraft
from mindbody.core.lanes import SoundChoice
from mindbody.core.own import Draft
from mindbody.core.routine import Step
from mindbody.core.safety import OnboardingCheck
from mindbody.settings import Settings, ThemeChoice
from mindbody.ui.screens.practise.screen import View
from mindbody.ui.theme import TARGET
from mindbody.ui.widgets.brush import EDGE
from tests.content.words import NOT_BY_THE_APP, NOWHERE, found
from tests.ui.conftest import OpenApp
from tests.ui.inks import REACHED, measured
from tests.ui.test_whole_window import SIZES, THEMES, assert_whole, settle

# Nothing has to be scrolled to.
UNFOLDED = (1280, 3_000)


def every_page(app: App) -> Iterator[tuple[str, QWidget]]:
    """Each page, unfolded as far as it goes."""
    space, pages = app.space, app.practising
    library = space.library
    pages.show_practise()
    screen = pages.screen
    yield "by need", screen
    screen.show_need(pages.catalogue.needs[1])
    yield "a need", screen
    screen.show_view(View.KIND)
    yield "by kind, before the check", screen
    pages.show_exercise(library.exercise("box_breathing"))
    yield "an exercise that is not offered", pages.page
    space.set_check(OnboardingCheck(has_therapist=True, done=True))
    space.keep_pattern(Draft("Sea breath"))
    steps = tuple(Step(library.exercise(id)) for id in ("sensory_orienting", "pmr"))
    routine = space.keep_routine(RoutineDraft("Morning", steps, "On the bench."))
    pages.show_practise()
    screen.show_view(View.OWN)
    yield "my own", screen
    screen.search.setText("sea")
    yield "a search", screen
    pages.show_exercise(library.exercise("box_breathing"))
    assert pages.page.options is not None
    for fold in pages.page.options.folds.values():
        fold.set_open(True)
    pages.page.see_first()
    yield "an exercise", pages.page
    pages.page.options.breath.steppers["hold_in_ms"].setValue(5_000)
    yield "a refusal", pages.page
    pages.show_routine(routine.id, own=True)
    pages.routine_page.see_first()
    yield "a routine", pages.routine_page
    pages._build_pattern(None)
    pages.pattern_builder.steppers["exhale_ms"].setValue(12_000)
    yield "a pattern is made", pages.pattern_builder
    pages._build_routine(routine)
    pages.routine_builder.cards[1].fold.set_open(True)
    pages.routine_builder.adding.set_open(True)
    yield "a routine is made", pages.routine_builder
    pages.show_timer()
    yield "timer", pages.timer
    pages.show_sounds()
    yield "sounds", pages.sounds
    timeline = space.timeline(space.plan("extended_exhale"))
    pages.show_take_along(timeline, SoundChoice())
    yield "take along", pages.take_along


def at(open_app: OpenApp, settings: Settings, size: tuple[int, int] = SIZES[1]) -> App:
    app = open_app(settings)
    app.window.resize(*size)
    return app


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    ("size", "percent"), [(SIZES[0], 100), (SIZES[1], 100), (SIZES[1], 200)], ids=str
)
def test_nothing_is_cut_off(
    open_app: OpenApp, theme: ThemeChoice, size: tuple[int, int], percent: int
) -> None:
    app = at(open_app, Settings(theme=theme, text_percent=percent), size)
    for name, page in every_page(app):
        settle(app)
        for widget in page.findChildren(QWidget):
            if widget.isVisible():
                assert_whole(name, page, widget)


def test_names_roles_and_plain_texts(open_app: OpenApp) -> None:
    app = at(open_app, Settings())
    seen = 0
    for name, page in every_page(app):
        for widget in [page, *page.findChildren(QWidget)]:
            if isinstance(widget, QLabel):
                assert widget.textFormat() is Qt.TextFormat.PlainText, (name, widget.text())
            inside = isinstance(widget.parent(), QAbstractSpinBox)
            if inside or not widget.isVisible():
                continue
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                node = QAccessible.queryAccessibleInterface(widget)
                assert node.text(QAccessible.Text.Name), (name, widget)
                assert node.role() not in (
                    QAccessible.Role.Client,
                    QAccessible.Role.NoRole,
                    QAccessible.Role.Pane,
                ), (name, widget)
                seen += 1
    assert seen > 200


@pytest.mark.parametrize("percent", [80, 100])
def test_targets_are_large_enough(open_app: OpenApp, percent: int) -> None:
    app = at(open_app, Settings(text_percent=percent))
    for name, page in every_page(app):
        settle(app)
        for widget in page.findChildren(QWidget):
            if isinstance(widget, QAbstractButton | QAbstractSpinBox) and widget.isVisible():
                body = widget.size() - QSize(2 * EDGE, 2 * EDGE)
                least = min(body.width(), body.height())
                assert least >= TARGET, (name, widget.accessibleName(), least)


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_stands_out_from_its_ground(open_app: OpenApp, theme: ThemeChoice) -> None:
    """Of pages unfolded as they are in no picture, in a window that is high enough for them."""
    app = at(open_app, Settings(theme=theme), UNFOLDED)
    seen = 0
    for name, _ in every_page(app):
        settle(app)
        for ink, ratio in measured(app.window):
            assert ratio >= ink.least * REACHED, (name, ink, ratio)
            seen += 1
    assert seen > 600


def test_no_word_to_avoid_on_any_page(open_app: OpenApp) -> None:
    app = at(open_app, Settings())
    for name, page in every_page(app):
        texts = [label.text() for label in page.findChildren(QLabel)]
        texts += [button.text() for button in page.findChildren(QAbstractButton)]
        texts += [widget.accessibleDescription() for widget in page.findChildren(QWidget)]
        texts += [widget.toolTip() for widget in page.findChildren(QWidget)]
        # What research says may name a therapy; the rest may not.
        said = " ".join(text for text in texts if "doi" not in text)
        assert list(found(NOWHERE, said)) == [], name
        mine = [w for w in found(NOT_BY_THE_APP, said) if w.lower() not in ("therapy", "therapies")]
        assert mine == [], name
