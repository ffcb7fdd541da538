"""More of what a patient sees: every part of the long pages, and every state of a session."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtWidgets import QWidget

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.core.breath import Phase
from mindbody.core.routine import InTime
from mindbody.core.safety import OnboardingCheck
from mindbody.core.session import record_for
from mindbody.ui.practising import Practising
from mindbody.ui.widgets.surfaces import Scroll

# One of each family, with what is special about it.
EXERCISES = (
    "box_breathing",
    "pmr",
    "body_scan",
    "grounding_54321",
    "self_compassion_break",
    "calm_place",
    "bilateral_tapping",
    "mindful_walking",
    "imagery_rehearsal",
)
_EVENING_H = 21
_MOST_PARTS = 8

Shoot = Callable[[str], None]


def shoot_parts(page: QWidget, shoot: Shoot, name: str) -> None:
    """A page that scrolls, one window after the other; the first part is `name` itself."""
    shoot(name)
    scroller = next((one for one in page.findChildren(Scroll) if one.isVisible()), None)
    if scroller is None:
        return
    bar = scroller.verticalScrollBar()
    for number in range(2, _MOST_PARTS + 1):
        if bar.value() >= bar.maximum():
            break
        bar.setValue(bar.value() + bar.pageStep())
        shoot(f"{name}-{number}")
    bar.setValue(0)


def shoot_home(app: App, clock: ManualClock, shoot: Shoot) -> None:
    """Home at other hours, and with what it may have to say."""
    home = app.home
    app.preferences.set(ask_distress=False)
    app.window.show_home()
    shoot_parts(home, shoot, "home")
    home.tone.show()
    shoot("home-first-tone")
    home.tone.hide()
    app.practice.begin(app.space.library.exercise("body_scan"), InTime(300_000))
    bridge = app.practice.bridge
    assert bridge is not None
    record = record_for("interrupted", bridge.player.timeline)
    app.session.end()
    home.interrupted.show_record(replace(record, position_ms=90_000))
    shoot("home-interrupted")
    home.interrupted.hide()
    hours = (_EVENING_H - clock.wall().hour) % 24
    clock.advance(timedelta(hours=hours).total_seconds() * 1000)
    home.refresh()
    shoot("home-evening-last-done")
    app.at_hand.cover.cover()
    shoot("covered")
    app.at_hand.cover.uncover()


def shoot_settings(app: App, shoot: Shoot) -> None:
    app.window.show_preferences()
    assert app.window.preferences is not None
    shoot_parts(app.window.preferences, shoot, "settings")


def shoot_pages(app: App, shoot: Shoot) -> None:
    """The library and the pages of exercises, as far down as they go."""
    pages, space = app.practising, app.space
    pages.show_practise()
    shoot_parts(pages.screen, shoot, "practise")
    pages.screen.search.setText("xyzzy")
    shoot("practise-nothing-found")
    pages.screen.search.setText("")
    _shoot_not_offered(pages, app, shoot)
    for id in EXERCISES:
        pages.show_exercise(space.library.exercise(id))
        shoot_parts(pages.page, shoot, f"exercise-{id.replace('_', '-')}")
    pages.show_exercise(space.library.exercise("extended_exhale"))
    options = pages.page.options
    assert options is not None
    for title, fold in options.folds.items():
        fold.set_open(True)
        pages.page.scroller.reveal(fold)
        shoot(f"choices-{title.lower().replace(' ', '-')}")
        fold.set_open(False)
    pages.show_routine("evening")
    shoot_parts(pages.routine_page, shoot, "routine-evening")


def _shoot_not_offered(pages: Practising, app: App, shoot: Shoot) -> None:
    """What is hidden by the answers to the check, and what waits for a therapist's word."""
    check = app.space.check
    app.space.set_check(OnboardingCheck(done=True))
    pages.show_practise()
    pages.show_exercise(app.space.library.exercise("imagery_rehearsal"))
    shoot_parts(pages.page, shoot, "exercise-not-offered")
    app.space.set_check(check)


def shoot_own(app: App, shoot: Shoot) -> None:
    """What one makes oneself, as far down as it goes."""
    pages = app.practising
    pages.own.pattern_wanted.emit(None)
    shoot_parts(pages.pattern_builder, shoot, "new-pattern")
    pages.own.routine_wanted.emit(None)
    shoot_parts(pages.routine_builder, shoot, "new-routine")
    pages.show_timer()
    shoot_parts(pages.timer, shoot, "timer")
    pages.show_sounds()
    shoot_parts(pages.sounds, shoot, "sounds")
    pages.show_suits()
    shoot_parts(pages.suits, shoot, "what-suits-me")


def shoot_session_states(
    app: App, run_to: Callable[[float], None], place: Callable[[Phase, float], float], shoot: Shoot
) -> None:
    """One session in all its phases, with everything that may be shown over it."""
    session, library = app.session, app.space.library
    app.practice.begin(library.exercise("box_breathing"), InTime(300_000))
    app.preferences.set(remaining_shown=True)
    app.session.toggle_volumes()
    run_to(3_000)
    shoot("session-preparation-volumes")
    app.session.toggle_volumes()
    for phase in Phase:
        run_to(place(phase, 0.5))
        shoot(f"session-box-{phase.value}")
    session.toggle_captions()
    shoot("session-captions-off")
    session.toggle_captions()
    session.toggle_mute()
    shoot("session-muted")
    session.toggle_mute()
    app.asking.check_in.ask()
    shoot("session-check-in")
    app.asking.check_in.put_away()
    session.darken()
    shoot("session-dark")
    session.light_up()
    session.end()
    for id, at_ms in (("pmr", 70_000), ("mindful_walking", 60_000), ("body_scan", 80_000)):
        app.practice.begin(library.exercise(id), None)
        run_to(at_ms)
        shoot(f"session-{id.replace('_', '-')}")
        session.end()


def shoot_asking(app: App, shoot: Shoot) -> None:
    """The questions around a session and the words after each kind of answer."""
    app.preferences.set(ask_distress=True, country="US")
    screen = app.asking.screen
    for name, before, after in (
        ("down", 6, 3),
        ("same", 5, 5),
        ("up", 3, 7),
        ("skipped", -1, -1),
    ):
        app.practice.begin(app.space.library.exercise("resonance_breathing"), InTime(300_000))
        screen.answered.emit(before)
        app.session.end()
        if name == "down":
            shoot("after-question")
        screen.answered.emit(after)
        shoot(f"after-{name}")
        if name == "down":
            screen.note.setText("Quieter shoulders.")
            shoot("after-note")
        screen.chosen.emit("done")
    app.practice.begin(app.space.library.exercise("resonance_breathing"), InTime(300_000))
    screen.answered.emit(10)
    app.window.leave_layer()
    shoot("rating-highest")
    screen.chosen.emit("not_now")


def shoot_ground_steps(app: App, shoot: Shoot) -> None:
    """Ground me, every step of it."""
    hand = app.at_hand
    hand.ground_me()
    number = 1
    while hand.ground.flow.stage.value != "question":
        shoot(f"ground-{number:02}")
        hand.ground.press("next")
        number += 1
    shoot("ground-question")
    hand.ground.press("better")
    shoot("ground-better")
    hand.ground.leave()
    hand.ground_me()
    while hand.ground.flow.stage.value != "question":
        hand.ground.press("skip")
    hand.ground.press("same")
    shoot("ground-same")
    hand.ground.leave()


def shoot_help_whole(app: App, shoot: Shoot) -> None:
    """Help for several countries, as far down as it goes, and the plan on paper."""
    hand = app.at_hand
    hand.open_help()
    assert hand.help is not None
    hand.help.change_country()
    shoot_parts(hand.help, shoot, "help-choose-country")
    for code in ("US", "ES"):
        hand.help.show_country(code)
        shoot_parts(hand.help, shoot, f"help-{code}")
    hand.help.open_plan()
    shoot_parts(hand.help, shoot, "safety-plan")
    hand.help.leave()
