"""A panel read aloud in the whole app, with its real clips, on a clock that the test moves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.core.reading import read_parts
from mindbody.explainers import load_explainers
from mindbody.player import PlayerState
from mindbody.settings import Settings, ThemeChoice
from mindbody.ui.reader.aloud import Aloud, State
from mindbody.ui.reader.diagram import DiagramView
from mindbody.ui.reader.panel import PanelPage
from mindbody.ui.reader.prose import ProseText
from mindbody.ui.screens.session import Stage
from tests.ui.conftest import OpenApp
from tests.ui.test_whole_window import SIZES, THEMES, assert_whole, settle

PANELS = {panel.id: panel for panel in load_explainers()}
PANEL = "what_is_ptsd"


@pytest.fixture
def app(qtbot: QtBot, open_app: OpenApp) -> App:
    app = open_app(Settings(preparation_s=0))
    app.window.resize(1280, 800)
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    app.at_hand.open_panel(PANEL)
    return app


def page(app: App) -> PanelPage:
    assert app.at_hand.learn is not None
    assert app.at_hand.learn.panel is not None
    return app.at_hand.learn.panel


def aloud(app: App) -> Aloud:
    assert app.at_hand.aloud is not None
    return app.at_hand.aloud


def press(app: App, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or app.window, key)


def hear(app: App, clock: ManualClock, ms: float) -> None:
    bridge = aloud(app).bridge
    for _ in range(round(ms / 100)):
        clock.advance(100)
        if bridge is not None:
            bridge.tick()


def words_in(widget: QWidget) -> Iterator[str]:
    for one in [widget, *widget.findChildren(QWidget)]:
        if isinstance(one, ProseText | DiagramView):
            yield one.spoken_name()
        elif isinstance(one, QLabel):
            yield one.text()


@pytest.mark.parametrize("id", PANELS)
def test_every_part_that_is_read_stands_on_its_page(app: App, id: str) -> None:
    app.at_hand.open_panel(id)
    parts, places = read_parts(PANELS[id]), page(app).read_places
    assert len(parts) == len(places)
    for part, place in zip(parts, places, strict=True):
        shown = " ".join(words_in(place))
        for sentence in part.sentences:
            assert sentence in shown, sentence


def test_one_press_begins_and_the_part_that_is_read_is_marked_and_seen(
    app: App, clock: ManualClock
) -> None:
    card = page(app).aloud_card
    assert card is not None
    card.link.click()
    assert aloud(app).state is State.READS
    hear(app, clock, 500)
    assert page(app).aloud_bar.isVisible()
    assert page(app).aloud_bar.caption.text() == PANELS[PANEL].title
    seen = set()
    for _ in range(120):
        hear(app, clock, 1_000)
        QApplication.processEvents()
        mark, view = page(app).part_mark, page(app).scroller.viewport()
        part = page(app).read_places[page(app).reads_part]
        assert mark.isVisible()
        assert mark.geometry().contains(
            part.rect().translated(part.mapTo(page(app)._page, part.rect().topLeft()))
        )
        assert view.rect().intersects(
            mark.rect().translated(mark.mapTo(view, mark.rect().topLeft()))
        )
        sentence = page(app).aloud_bar.caption.text()
        assert sentence in read_parts(PANELS[PANEL])[page(app).reads_part].sentences
        seen.add(page(app).reads_part)
    assert len(seen) > 8


def test_it_is_paused_moved_and_stopped_by_keys(app: App, clock: ManualClock) -> None:
    press(app, Qt.Key.Key_R)
    hear(app, clock, 1_000)
    press(app, Qt.Key.Key_R)
    assert aloud(app).state is State.PAUSED
    assert page(app).aloud_bar.pause.text() == "Go on"
    press(app, Qt.Key.Key_N, Qt.Key.Key_N)
    assert page(app).reads_part == 2
    press(app, Qt.Key.Key_R)
    hear(app, clock, 300)
    assert aloud(app).state is State.READS
    assert page(app).aloud_bar.caption.text() == read_parts(PANELS[PANEL])[2].sentences[0]
    press(app, Qt.Key.Key_B)
    hear(app, clock, 300)
    assert page(app).reads_part == 1
    press(app, Qt.Key.Key_Escape)
    assert aloud(app).state is State.SILENT
    assert page(app).aloud_bar.isHidden()
    assert page(app).part_mark.isHidden()
    assert page(app).isVisible(), "the first Escape only stops"
    press(app, Qt.Key.Key_Escape)
    assert app.at_hand.learn is not None
    assert app.at_hand.learn.panel is None


def test_it_ends_by_itself_after_the_last_question(app: App, clock: ManualClock) -> None:
    press(app, Qt.Key.Key_R)
    bridge = aloud(app).bridge
    assert bridge is not None
    clock.advance(bridge.player.timeline.length_ms)
    bridge.tick()
    assert aloud(app).state is State.SILENT
    assert page(app).aloud_bar.isHidden()


@pytest.mark.parametrize("way", ["list", "other panel", "home", "help", "ground"])
def test_leaving_the_page_stops_it(app: App, clock: ManualClock, way: str) -> None:
    press(app, Qt.Key.Key_R)
    hear(app, clock, 1_000)
    assert app.at_hand.learn is not None
    match way:
        case "list":
            app.at_hand.learn.show_list()
        case "other panel":
            app.at_hand.open_panel("psychotherapy")
        case "home":
            app.window.show_home()
        case "help":
            app.at_hand.open_help()
        case "ground":
            app.at_hand.ground_me()
    assert aloud(app).state is State.SILENT


def test_quick_hide_silences_it(app: App, clock: ManualClock) -> None:
    press(app, Qt.Key.Key_R)
    hear(app, clock, 1_000)
    press(app, Qt.Key.Key_F12)
    assert app.at_hand.cover.is_on
    assert aloud(app).state is not State.READS
    at_ms = app._machine.sound.position_ms()
    clock.advance(1_000)
    assert app._machine.sound.position_ms() == at_ms, "nothing runs on"
    press(app, Qt.Key.Key_F12)
    assert aloud(app).state is not State.READS, "sound stays off until the person goes on"


def test_a_practice_begun_from_the_page_has_the_sound_for_itself(
    app: App, clock: ManualClock
) -> None:
    press(app, Qt.Key.Key_R)
    hear(app, clock, 1_000)
    card = page(app).try_card
    assert card is not None
    card.button.click()
    assert app.session.stage is Stage.SESSION
    assert aloud(app).state is State.SILENT
    bridge = app.practice.bridge
    assert bridge is not None
    clock.advance(2_000)
    bridge.tick()
    assert bridge.player.state is PlayerState.RUNNING
    assert bridge.player.position_ms() == 2_000


def test_beside_a_session_pages_are_read_and_neither_tried_nor_heard(app: App) -> None:
    app.window.show_home()
    app.home.hero.begin_button.click()
    press(app, Qt.Key.Key_L)
    assert app.at_hand.aside is not None
    app.at_hand.aside.learn.open_panel(PANEL)
    beside = app.at_hand.aside.learn.panel
    assert beside is not None
    assert beside.try_card is None
    assert beside.aloud_card is None


def test_a_panel_without_clips_does_not_offer_it(app: App) -> None:
    assert all(aloud(app).can_read(panel) for panel in PANELS.values())
    assert not any(aloud(app).can_read(panel) for panel in load_explainers("es"))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_is_cut_off_while_it_reads(
    open_app: OpenApp, clock: ManualClock, theme: ThemeChoice, size: tuple[int, int]
) -> None:
    app = open_app(Settings(theme=theme, text_percent=200))
    app.window.resize(*size)
    app.at_hand.open_panel(PANEL)
    aloud(app).start(page(app).panel)
    hear(app, clock, 30_000)
    settle(app)
    assert page(app).aloud_bar.isVisible()
    for widget in page(app).aloud_bar.children():
        if hasattr(widget, "isVisible") and widget.isVisible():
            assert_whole("read aloud", page(app).aloud_bar, widget)
    assert page(app).scroller.height() > 100
