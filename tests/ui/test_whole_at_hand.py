"""What must hold for every widget of Ground me, Help, Learn and the questions, in every look."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from mindbody.app import App
from mindbody.settings import Settings, ThemeChoice
from mindbody.ui.reader.prose import ProseText
from mindbody.ui.theme import TARGET
from mindbody.ui.widgets.brush import EDGE
from tests.ui.conftest import OpenApp
from tests.ui.test_whole_window import SIZES, THEMES, assert_whole, settle

PANEL = "what_is_ptsd"


def every_screen(app: App) -> Iterator[tuple[str, QWidget]]:
    hand = app.at_hand
    app.welcoming.welcome()
    assert app.welcoming.first_run is not None
    for number in range(app.welcoming.first_run.pages.count()):
        app.welcoming.first_run.go_to(number)
        yield f"first run {number}", app.welcoming.first_run
    app.welcoming.first_run.done.emit(False)
    hand.open_learn()
    assert hand.learn is not None
    yield "learn", hand.learn
    hand.open_panel(PANEL)
    yield "panel", hand.learn
    hand.learn.show_list()
    hand.learn.open_plan()
    yield "plan as a whole", hand.learn
    hand.open_help()
    assert hand.help is not None
    yield "help", hand.help
    hand.help.change_country()
    yield "countries", hand.help
    hand.help.open_plan()
    yield "safety plan", hand.help
    app.window.show_home()
    hand.ground_me()
    yield "ground", hand.ground
    hand.ground.press("next")
    yield "ground step", hand.ground
    for _ in range(7):
        hand.ground.press("skip")
    yield "ground question", hand.ground
    hand.ground.press("worse")
    yield "ground people", hand.ground
    app.window.show_home()
    app.asking.before(app.space.plan("box_breathing"), app.window.show_home)
    yield "rating", app.asking.screen
    app.asking.screen.answered.emit(9)
    yield "rating high", app.asking.screen
    app.window.show_home()


def at(open_app: OpenApp, settings: Settings, size: tuple[int, int] = SIZES[1]) -> App:
    app = open_app(settings)
    app.window.resize(*size)
    return app


def asked(**more: object) -> Settings:
    return Settings(ask_distress=True, country="US", **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off(
    open_app: OpenApp, theme: ThemeChoice, size: tuple[int, int], percent: int
) -> None:
    app = at(open_app, asked(theme=theme, text_percent=percent), size)
    for name, screen in every_screen(app):
        settle(app)
        for widget in screen.findChildren(QWidget):
            if widget.isVisible():
                assert_whole(name, screen, widget)
                if isinstance(widget, ProseText):
                    assert widget.height() >= widget.heightForWidth(widget.width()), name


def test_names_and_roles_of_all_that_takes_the_focus(open_app: OpenApp) -> None:
    app = at(open_app, asked())
    seen = 0
    for name, screen in every_screen(app):
        for widget in [screen, *screen.findChildren(QWidget)]:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                node = QAccessible.queryAccessibleInterface(widget)
                assert node.text(QAccessible.Text.Name), (name, widget)
                assert node.role() not in (
                    QAccessible.Role.Client,
                    QAccessible.Role.NoRole,
                    QAccessible.Role.Pane,
                ), (name, widget)
                seen += 1
    assert seen > 100


def test_labels_are_plain_and_say_what_they_show(open_app: OpenApp) -> None:
    app = at(open_app, asked())
    for name, screen in every_screen(app):
        for label in screen.findChildren(QLabel):
            assert label.textFormat() is Qt.TextFormat.PlainText
            if label.isVisible() and label.text():
                node = QAccessible.queryAccessibleInterface(label)
                assert node.text(QAccessible.Text.Name) == label.text(), (name, label.text())


@pytest.mark.parametrize("percent", [80, 100])
def test_targets_are_large_enough(open_app: OpenApp, percent: int) -> None:
    app = at(open_app, asked(text_percent=percent))
    for name, screen in every_screen(app):
        settle(app)
        for widget in screen.findChildren(QAbstractButton):
            if widget.isVisible():
                body = widget.size() - QSize(2 * EDGE, 2 * EDGE)
                least = min(body.width(), body.height())
                assert least >= TARGET, (name, widget.accessibleName(), least)
