"""From page to page in the whole window, and from a page into a session."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.core.breath import BreathPattern
from mindbody.core.exercise import Condition
from mindbody.core.lanes import SoundChoice
from mindbody.core.own import Draft
from mindbody.core.routine import InTime
from mindbody.core.safety import OnboardingCheck
from mindbody.keepsakes import Choice
from mindbody.plan import plan_of
from mindbody.settings import GuideChoice
from mindbody.ui.screens.own import words
from mindbody.ui.screens.practise.screen import View
from tests.ui.conftest import OpenApp, run


@pytest.fixture
def app(open_app: OpenApp) -> App:
    app = open_app()
    app.space.set_check(OnboardingCheck(has_therapist=True, done=True))
    return app


def page(app: App) -> object:
    return app.window.pages.currentWidget()


def playing(app: App) -> str:
    bridge = app.practice.bridge
    return str(bridge.player.timeline.title) if bridge else ""


def find(app: App, query: str) -> None:
    """Search in the library and open what comes first."""
    app.window.nav.practise.click()
    app.practising.screen.search.setText(query)
    app.practising.screen.found.rows[0].click()


def test_from_a_search_into_a_session_as_it_was_set(app: App, clock: ManualClock) -> None:
    find(app, "extended exhale")
    shown = app.practising.page
    assert page(app) is shown
    shown.options.folds["The breath"].set_open(True)
    shown.options.breath.steppers["exhale_ms"].setValue(5_500)
    shown.begin_button.click()
    assert playing(app) == "Extended exhale"
    run(app, clock, 60_000, frame_ms=1_000)
    spans = app.practice.bridge.player.timeline.spans
    assert {span.length_ms for span in spans if span.phase and span.phase.value == "exhale"} == {
        5_500
    }


def test_back_goes_where_one_came_from(app: App) -> None:
    app.home.hero.about_button.click()
    assert page(app) is app.practising.page
    QTest.keyClick(app.practising.page, Qt.Key.Key_Escape)
    assert page(app) is app.home
    find(app, "box")
    app.practising.page.back_button.click()
    assert page(app) is app.practising.screen
    app.window.show_preferences()
    app.practising.show_suits()
    app.practising.suits.done_button.click()
    assert page(app) is app.window.preferences


def test_the_check_changes_what_is_offered_at_once(app: App) -> None:
    find(app, "box")
    assert app.practising.page.begin_button.isEnabled()
    app.practising.show_suits()
    app.practising.suits.ticks.lines["heart"].click()
    app.practising.suits.back_button.click()
    assert page(app) is app.practising.page
    assert not app.practising.page.begin_button.isEnabled()
    app.space.set_check(OnboardingCheck(frozenset({Condition.SUICIDALITY}), True, True))
    app.practising.answered.emit()
    assert app.home.exercise.family.value == "grounding"


def test_dark_thoughts_open_help_over_everything(app: App) -> None:
    app.practising.show_suits()
    app.practising.suits.ticks.lines["suicidality"].click()
    assert app.window.stack.currentWidget() is app.at_hand.help


def test_the_timer_begins_with_its_own_volume(app: App, clock: ManualClock) -> None:
    find(app, "quiet timer")
    timer = app.practising.timer
    assert page(app) is timer
    timer.volume.slider.setValue(4)
    timer.length.chips["open"].click()
    timer.begin_button.click()
    bridge = app.practice.bridge
    assert bridge.player.timeline.open_ended
    assert bridge.player.levels.cues == pytest.approx(0.2)
    assert app.preferences.now.levels.cues == 0.8
    app.session.panel.slider(next(iter(app.session.panel._sliders))).setValue(50)
    assert app.preferences.now.bell_percent == 50
    assert app.preferences.now.levels.cues == 0.8
    run(app, clock, 20_000, frame_ms=1_000)
    app.session.end()
    assert page(app) is app.home


def test_a_routine_of_the_library_begins_and_becomes_ones_own(app: App, clock: ManualClock) -> None:
    app.window.nav.practise.click()
    app.practising.screen.show_view(View.ROUTINES)
    rows = app.practising.screen.pages[View.ROUTINES].findChildren(
        type(app.practising.screen.found)
    )
    items = rows[0].items
    daily = next(item for item in items if item.id == "daily_calm")
    app.practising.open_item(daily)
    shown = app.practising.routine_page
    assert page(app) is shown
    assert shown.begin_button.isEnabled()
    shown.see_first()
    shown.lengths.chips["10"].click()
    shown.begin_button.click()
    assert app.practice.bridge.player.timeline.length_ms == pytest.approx(
        600_000 + app.preferences.now.preparation_s * 1000
    )
    run(app, clock, 20_000, frame_ms=1_000)
    app.session.end()
    app.practising.open_item(daily)
    assert shown.choice.length_ms == 600_000
    shown.edit_button.click()
    assert page(app) is app.practising.routine_builder
    (own,) = app.space.routines()
    assert own.title == shown.routine.title


def test_a_pattern_is_made_begun_and_deleted(app: App, clock: ManualClock) -> None:
    app.window.nav.practise.click()
    app.practising.screen.show_view(View.OWN)
    app.practising.own.make_pattern.click()
    builder = app.practising.pattern_builder
    builder.name.setText("Sea breath")
    builder.keep_button.click()
    shown = app.practising.routine_page
    assert page(app) is shown
    assert shown.kind.text() == words.OWN_PATTERN
    shown.begin_button.click()
    assert playing(app) == "Sea breath"
    run(app, clock, 30_000, frame_ms=1_000)
    app.session.end()
    app.window.nav.practise.click()
    app.practising.screen.show_view(View.OWN)
    (row,) = app.practising.own.rows
    row.buttons[words.DELETE].click()
    assert app.practising.own.rows == []
    assert app.space.patterns() == ()
    assert "sea breath" not in [i.face.title.lower() for i in app.practising.catalogue.own()]


def test_what_one_made_is_found_by_search(app: App) -> None:
    app.space.keep_pattern(Draft("Sea breath"))
    find(app, "sea breath")
    assert page(app) is app.practising.routine_page
    assert app.practising.routine_page.title.text() == "Sea breath"


def test_an_interrupted_session_of_ones_own_can_be_built_again(
    app: App, clock: ManualClock
) -> None:
    own = app.space.keep_pattern(Draft("Sea breath"))
    plan = app.space.plan(own.id)
    app.practice.begin_plan(plan, GuideChoice.TEXT, SoundChoice())
    run(app, clock, 30_000, frame_ms=1_000)
    app.space.delete(own.id)
    again = plan_of(plan.text()).timeline(app.space.library, app.space.envelope)
    assert again.title == "Sea breath"


def test_trouble_is_said_on_the_page_one_is_on(app: App) -> None:
    find(app, "box")
    app.practising.trouble.emit("It could not be kept.")
    assert app.window.strip.isVisible()
    assert app.window.strip.text.text() == "It could not be kept."
    app.window.strip.close_button.click()
    assert not app.window.strip.isVisible()
    app.practising.trouble.emit("It could not be kept.")
    app.window.nav.today.click()
    assert not app.window.strip.isVisible()


def test_the_settings_lead_to_the_check_and_to_the_sounds(app: App) -> None:
    app.window.show_preferences()
    screen = app.window.preferences
    assert screen is not None
    names = {button.text(): button for button in screen.findChildren(type(app.home.more_button))}
    names["What suits me"].click()
    assert page(app) is app.practising.suits
    app.window.show_preferences()
    names["Sounds"].click()
    assert page(app) is app.practising.sounds
    app.practising.sounds.chips["rain"].click()
    assert app.preferences.now.ambience == "rain"
    app.practising.sounds.back_button.click()
    assert page(app) is screen


def test_home_begins_what_was_chosen_on_the_page(app: App, clock: ManualClock) -> None:
    find(app, "extended exhale")
    shown = app.practising.page
    shown.options.folds["The breath"].set_open(True)
    shown.options.breath.steppers["exhale_ms"].setValue(5_500)
    shown.begin_button.click()
    run(app, clock, 20_000, frame_ms=1_000)
    app.session.end()
    assert app.home.exercise.id == "extended_exhale"
    app.home.hero.begin_button.click()
    spans = app.practice.bridge.player.timeline.spans
    assert any(span.length_ms == 5_500 for span in spans)


def test_what_was_put_aside_says_so_and_can_be_put_back(app: App) -> None:
    find(app, "box")
    shown = app.practising.page
    aside = [b for b in shown.findChildren(type(shown.back_button)) if "aside" in b.text()]
    aside[-1].click()
    assert app.space.wishes.hidden == {"box_breathing"}
    assert "Put aside for now" in shown.not_now_text.text()
    assert not shown.begin_button.isEnabled()
    assert shown.put_back_button.isVisible()
    shown.put_back_button.click()
    assert app.space.wishes.hidden == frozenset()
    assert shown.begin_button.isEnabled()


def test_a_choice_that_no_longer_fits_is_let_go(app: App) -> None:
    old = Choice(variant="gone", without=frozenset({"nothing"}), pattern=BreathPattern(1, 1))
    app.space.set_choice("extended_exhale", old)
    exercise = app.space.library.exercise("extended_exhale")
    app.practice.begin(exercise, InTime(300_000))
    assert playing(app) == "Extended exhale"
