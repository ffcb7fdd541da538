"""Home: what to practise, how long, and one press to begin."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.core.exercise import AccessLevel, Condition, Exercise, Family
from mindbody.core.routine import InBreaths, InTime
from mindbody.core.safety import OnboardingCheck
from mindbody.keepsakes import Choice
from mindbody.library import Library
from mindbody.plan import Plan
from mindbody.settings import Settings
from mindbody.ui import lengths
from mindbody.ui.screens.hero import READ_FIRST
from mindbody.ui.widgets.choices import Chip
from mindbody.ui.words import short_minutes
from tests.ui.conftest import OpenApp, run

LIBRARY = Library.load()
EXERCISES = LIBRARY.exercises()


def title(app: App) -> str:
    bridge = app.practice.bridge
    assert bridge is not None
    return str(bridge.player.timeline.title)


def test_the_first_start_begins_with_one_press(open_app: OpenApp) -> None:
    app = open_app()
    focused = app.window.focusWidget()
    assert focused is app.home.hero.begin_button
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert title(app) == EXERCISES[0].title


def test_the_second_start_begins_what_was_practised_last(
    open_app: OpenApp, clock: ManualClock
) -> None:
    app = open_app()
    app.home.choose("extended_exhale")
    app.home.options.picker._take(InTime(240_000))
    app.home.hero.begin_button.click()
    run(app, clock, 1_000)
    app.window.close()
    app.close()
    again = open_app()
    assert again.home.exercise.id == "extended_exhale"
    assert again.home.length == InTime(240_000)
    again.home.hero.begin_button.click()
    bridge = again.practice.bridge
    assert bridge is not None
    timeline = bridge.player.timeline
    assert timeline.length_ms - timeline.preparation_ms == 240_000


def test_choosing_a_tile_shows_it_and_is_ready_to_begin(open_app: OpenApp) -> None:
    app = open_app()
    app.home.shelf.tiles["stop_practice"].click()
    assert app.home.hero.title.text() == app.home.shelf.tiles["stop_practice"].text()
    assert app.home.hero.caution.isHidden()
    assert app.window.focusWidget() is app.home.hero.begin_button
    assert app.practice.bridge is None, "choosing is not beginning"


def test_three_short_things_are_offered_that_suit_this_person(open_app: OpenApp) -> None:
    app = open_app()
    assert len(app.home.shelf.tiles) == 3
    short = [LIBRARY.exercise(id) for id in app.home.shelf.tiles]
    assert all(one.access_level is AccessLevel.STARTER for one in short)
    assert len({one.family for one in short}) == 3
    app.space.set_check(OnboardingCheck(frozenset({Condition.SUICIDALITY}), True, True))
    app.home.show_offered()
    left = [LIBRARY.exercise(id) for id in app.home.shelf.tiles]
    assert {one.family for one in left} == {Family.GROUNDING}
    assert app.home.exercise.family is Family.GROUNDING


def test_what_is_called_short_is_short_and_begins_so(open_app: OpenApp) -> None:
    app = open_app()
    for id, tile in app.home.shelf.tiles.items():
        tile.click()
        assert app.home.exercise.id == id
        short_ms = lengths.takes_ms(app.home.exercise, app.home.length)
        assert short_ms <= lengths.SHORT_MS
        assert short_minutes(short_ms) in tile.accessibleDescription() + tile.accessibleName()
        app.home.hero.begin_button.click()
        bridge = app.practice.bridge
        assert bridge is not None
        timeline = bridge.player.timeline
        assert timeline.waits or timeline.length_ms - timeline.preparation_ms <= lengths.SHORT_MS
        app.session.end()


@pytest.mark.parametrize("conditions", [[one] for one in Condition] + [list(Condition)])
def test_nothing_long_is_called_short_whatever_was_ticked(
    open_app: OpenApp, conditions: list[Condition]
) -> None:
    app = open_app()
    app.space.set_check(OnboardingCheck(frozenset(conditions), True, True))
    app.home.show_offered()
    assert app.home.shelf.tiles
    for id in app.home.shelf.tiles:
        exercise = LIBRARY.exercise(id)
        assert app.space.offer(exercise).is_offered
        assert lengths.takes_ms(exercise, app.home._short_length(exercise)) <= lengths.SHORT_MS


def test_each_exercise_keeps_its_own_length(open_app: OpenApp, clock: ManualClock) -> None:
    app = open_app()
    chosen = {
        "extended_exhale": InTime(240_000),
        "mindful_breathing": InTime(600_000),
        "diaphragmatic_breathing": InTime(180_000),
    }
    for id, length in chosen.items():
        app.home.choose(id)
        app.home.options.picker._take(length)
        app.home.hero.begin_button.click()
        run(app, clock, 1_000)
        app.session.end()
    app.window.close()
    app.close()
    again = open_app()
    for id, length in chosen.items():
        again.home.choose(id)
        assert again.home.length == length
    again.home.show_offered()
    assert again.home.length == length, "what is offered anew changes no length"


def test_the_length_of_the_page_of_an_exercise_is_the_one_of_home(open_app: OpenApp) -> None:
    app = open_app()
    exercise = LIBRARY.exercise("mindful_breathing")
    app.space.set_choice(exercise.id, Choice(length_ms=600_000, pacer="tide", word="here"))
    app.home.choose(exercise.id)
    assert app.home.length == InTime(600_000)
    app.home.options.picker._take(InTime(180_000))
    app.home.hero.begin_button.click()
    kept = app.space.choice(exercise.id)
    assert kept == Choice(length_ms=180_000, pacer="tide", word="here")


def test_all_practices_are_one_press_away(open_app: OpenApp) -> None:
    app = open_app()
    app.home.more_button.click()
    assert app.window.pages.currentWidget() is app.practising.screen
    app.window.nav.today.click()
    assert app.window.pages.currentWidget() is app.home


def test_what_is_not_offered_says_so_to_be_read_first(open_app: OpenApp) -> None:
    app = open_app()
    app.home.choose("box_breathing")
    assert app.home.hero.caution.text() == READ_FIRST
    assert not app.home.hero.caution.isHidden()
    app.home.hero.begin_button.click()
    assert app.practice.bridge is None
    assert "is not offered to you just now" in app.home.notice.text.text()


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda e: e.id)
def test_every_length_on_offer_can_be_begun(exercise: Exercise) -> None:
    minutes = lengths.minute_bounds(exercise)
    offered = {*lengths.offered_minutes(exercise), *range(minutes.least, minutes.most + 1)}
    for minute in offered:
        Plan(exercise.id, length_ms=minute * 60_000).timeline(LIBRARY)
    breaths = lengths.breath_bounds(exercise)
    if breaths is not None:
        for count in (breaths.least, (breaths.least + breaths.most) // 2, breaths.most):
            Plan(exercise.id, breaths=count).timeline(LIBRARY)
    usual = lengths.usual_length(exercise)
    assert usual is None or lengths.fits(exercise, usual)


def test_a_remembered_length_outside_the_limits_is_left(open_app: OpenApp) -> None:
    app = open_app(Settings(last_exercise="cyclic_sighing", length_ms=3_600_000))
    exercise = app.home.exercise
    assert app.home.length == lengths.usual_length(exercise)


def test_any_other_length_in_minutes_or_breaths(open_app: OpenApp) -> None:
    app = open_app()
    picker = app.home.options.picker
    picker.other.click()
    assert not picker.slider.isHidden()
    picker.slider.setValue(7)
    assert app.home.length == InTime(420_000)
    assert "7 minutes" in app.home.hero.meta.text()
    picker.in_breaths.click()
    assert isinstance(app.home.length, InBreaths)
    picker.slider.setValue(30)
    assert app.home.length == InBreaths(30)
    assert "about 5 minutes" in picker.value.text()
    app.home.hero.begin_button.click()
    bridge = app.practice.bridge
    assert bridge is not None
    assert max(span.cycle for span in bridge.player.timeline.spans) == 30


def test_steps_are_offered_at_ones_own_pace(open_app: OpenApp) -> None:
    app = open_app()
    app.home.choose("grounding_54321")
    assert app.home.length is None
    assert "your own pace" in app.home.hero.meta.text()


def test_what_it_is_can_be_read_before(open_app: OpenApp) -> None:
    app = open_app()
    app.space.set_check(OnboardingCheck(has_therapist=True, done=True))
    app.home.choose("box_breathing")
    app.home.hero.about_button.click()
    about = app.practising.page
    assert app.window.pages.currentWidget() is about
    texts = {label.text() for label in about.findChildren(type(app.home.hero.meta))}
    exercise = LIBRARY.exercise("box_breathing")
    assert set(app.space.offer(exercise).cautions) <= texts
    assert set(exercise.how_to) <= texts
    assert exercise.evidence.line in texts
    about.begin_button.click()
    assert title(app) == "Box breathing"


def crash(app: App, folder: Path) -> None:
    """What is on disk at this instant, in the middle of a session, as `after`."""
    app._log.settle()
    shutil.copytree(folder / "data", folder / "after")


def test_an_interrupted_session_is_offered_and_never_plays_by_itself(
    open_app: OpenApp, clock: ManualClock, tmp_path: Path
) -> None:
    app = open_app(Settings(preparation_s=0))
    app.home.hero.begin_button.click()
    run(app, clock, 95_000, frame_ms=500)
    crash(app, tmp_path)
    clock.advance(600_000)
    again = open_app(data="after")
    card = again.home.interrupted
    assert not card.isHidden()
    assert "1.5 minutes" in card.text.text()
    assert again.practice.bridge is None
    clock.advance(60_000)
    assert again.practice.bridge is None
    card.resume_button.click()
    bridge = again.practice.bridge
    assert bridge is not None
    assert 90_000 <= bridge.player.position_ms() <= 95_000
    assert card.isHidden()


@pytest.mark.parametrize("choice", ["save", "discard"])
def test_an_interrupted_session_can_be_saved_or_discarded(
    open_app: OpenApp, clock: ManualClock, tmp_path: Path, choice: str
) -> None:
    app = open_app(Settings(preparation_s=0))
    app.home.hero.begin_button.click()
    run(app, clock, 95_000, frame_ms=500)
    crash(app, tmp_path)
    again = open_app(data="after")
    card = again.home.interrupted
    (card.save_button if choice == "save" else card.discard_button).click()
    assert card.isHidden()
    assert again._log.count() == (1 if choice == "save" else 0)
    assert again.practice.interrupted() is None


def test_damaged_settings_are_said_once_in_words(open_app: OpenApp, tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.json").write_text("{")
    app = open_app()
    assert not app.home.notice.isHidden()
    assert "sessions are not affected" in app.home.notice.text.text()
    app.close()
    assert open_app().home.notice.isHidden()


def test_the_soft_tone_is_offered_until_it_was_heard(open_app: OpenApp) -> None:
    app = open_app()
    assert not app.home.tone.isHidden()
    app.home.tone.play_button.click()
    assert app.preferences.now.tone_heard
    app.close()
    assert open_app().home.tone.isHidden()


def test_the_greeting_follows_the_clock(open_app: OpenApp, clock: ManualClock) -> None:
    app = open_app()
    assert app.home.greeting.text() == "Good morning"
    clock.advance(5 * 3_600_000)
    app.window.show_home()
    assert app.home.greeting.text() == "Good afternoon"


def test_settings_act_at_once_and_are_kept(open_app: OpenApp) -> None:
    app = open_app()
    app.window.nav.settings.click()
    screen = app.window.preferences
    assert screen is not None
    next(chip for value, chip in screen.theme_choice.chips.items() if value == "morning").click()
    assert app.theme.tokens.name == "morning"
    screen.text.slider.setValue(200)
    assert app.theme.text_scale == 2.0
    next(chip for value, chip in screen.motion.chips.items() if value == "reduced").click()
    assert app.theme.still
    screen.captions.click()
    app.window.close()
    app.close()
    again = open_app()
    assert again.theme.tokens.name == "morning"
    assert (again.theme.text_scale, again.theme.still) == (2.0, True)
    assert not again.preferences.now.captions


def test_without_any_soundscape_there_is_still_a_session(
    open_app: OpenApp, clock: ManualClock
) -> None:
    app = open_app(Settings(ambience="gone since"), soundscapes=())
    app.home.hero.begin_button.click()
    run(app, clock, 1_000)
    app.session.toggle_volumes()
    assert app.session.panel.chips.isHidden()


def test_lengths_that_are_no_longer_offered_are_not_seen(open_app: OpenApp) -> None:
    app = open_app()
    for exercise in ("pmr", "resonance_breathing", "pmr"):
        app.home.choose(exercise)
    QCoreApplication.sendPostedEvents()
    picker = app.home.options.picker
    shown = {chip for chip in picker.findChildren(Chip) if chip.isVisible()}
    assert shown == {*picker._chips.values(), picker.other}


def test_a_short_tile_leaves_the_length_that_was_chosen(
    open_app: OpenApp, clock: ManualClock
) -> None:
    app = open_app()
    id = next(
        id for id in app.home.shelf.tiles if lengths.shortest(LIBRARY.exercise(id)) is not None
    )
    kept = Choice(length_ms=600_000)
    app.space.set_choice(id, kept)
    app.home.shelf.tiles[id].click()
    app.home.hero.begin_button.click()
    run(app, clock, 1_000)
    app.session.end()
    assert app.space.choice(id) == kept
    app.home.shelf.tiles[id].click()
    app.home.options.picker._take(InTime(240_000))
    app.home._length_chosen(InTime(240_000))
    app.home.hero.begin_button.click()
    assert app.space.choice(id) == Choice(length_ms=240_000)


def test_a_short_tile_opens_the_length_practised_last(
    open_app: OpenApp, clock: ManualClock
) -> None:
    app = open_app()
    id, last = next(
        (id, length)
        for id in app.home.shelf.tiles
        for length in (InTime(60_000), InTime(120_000))
        if lengths.fits(exercise := LIBRARY.exercise(id), length)
        and app.home._short_length(exercise) != length
    )
    tile = app.home.shelf.tiles[id]
    tile.click()
    assert app.home.length != last
    app.home.options.picker._take(last)
    app.home._length_chosen(last)
    app.home.hero.begin_button.click()
    run(app, clock, 1_000)
    app.session.end()
    app.session.left.emit()
    assert short_minutes(last.length_ms) in tile.accessibleDescription()
    app.home.choose(next(one for one in app.home.shelf.tiles if one != id))
    tile.click()
    assert app.home.length == last


def test_another_form_is_begun_as_it_was_chosen(open_app: OpenApp) -> None:
    app = open_app()
    exercise = LIBRARY.exercise("sleep_wind_down")
    kept = Choice(variant="nightmare_night")
    app.space.set_choice(exercise.id, kept)
    app.home.choose(exercise.id)
    app.home.hero.begin_button.click()
    assert app.practice._plan is not None
    assert app.practice._plan.variant == "nightmare_night"
    assert app.space.choice(exercise.id).variant == "nightmare_night"


def test_with_large_text_the_controls_take_no_more_than_their_row(open_app: OpenApp) -> None:
    app = open_app(Settings(tone_heard=True, text_percent=200))
    app.window.resize(1024, 640)
    app.home.hero.begin_button.click()
    QCoreApplication.processEvents()
    bar = app.session.face.bar
    assert bar.height() == bar.ground.sizeHint().height()
