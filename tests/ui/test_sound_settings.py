"""Sound among the settings: each lane, the bells and the background, kept and shown at once."""

from __future__ import annotations

from mindbody.app import App
from mindbody.core.lanes import Lane
from mindbody.settings import Settings
from mindbody.ui.screens.sound_settings import SoundSettings
from tests.ui.conftest import OpenApp


def opened(open_app: OpenApp) -> tuple[App, SoundSettings]:
    app = open_app(Settings(first_run_done=True))
    app.window.show_preferences()
    assert app.window.preferences is not None
    (card,) = app.window.preferences.findChildren(SoundSettings)
    return app, card


def test_each_lane_has_its_volume_and_keeps_it(open_app: OpenApp) -> None:
    app, card = opened(open_app)

    for number, lane in enumerate(Lane):
        card.lanes[lane].slider.setValue(10 + 20 * number)
    card.bells.slider.setValue(35)

    levels = app.preferences.now.levels
    assert [round(getattr(levels, lane.value), 2) for lane in Lane] == [0.1, 0.3, 0.5]
    assert app.preferences.now.bell_percent == 35
    assert "35 %" in card.bells.label.text()


def test_what_a_session_changes_is_shown_here(open_app: OpenApp) -> None:
    app, card = opened(open_app)

    levels = app.preferences.now.levels.with_level(Lane.VOICE, 0.0)
    app.preferences.set(levels=levels, sound_on=False)

    assert card.lanes[Lane.VOICE].slider.value() == 0
    assert "silent" in card.lanes[Lane.VOICE].label.text()
    assert not card.heard.isChecked()


def test_the_background_is_that_of_home_and_session(open_app: OpenApp) -> None:
    app, card = opened(open_app)
    offered = [id for id in card.background.chips if id]
    assert offered

    card.background.chips[offered[0]].click()

    assert app.preferences.now.ambience == offered[0]
