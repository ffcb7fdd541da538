"""What must hold for every widget, in every theme, at every size."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QSlider, QWidget

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.settings import GuideChoice, Settings, ThemeChoice
from mindbody.ui.pacer.guides import GUIDES
from mindbody.ui.screens.session_face import Showing
from mindbody.ui.theme import SESSION_TARGET, TARGET
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import KitButton
from mindbody.ui.widgets.choices import Chip, Switch
from mindbody.ui.widgets.marks import MarkChip
from tests.ui.conftest import OpenApp, run
from tests.ui.pixels import contrast, pixels, rgb

THEMES = (ThemeChoice.DUSK, ThemeChoice.MORNING, ThemeChoice.HIGH_CONTRAST)
SIZES = ((1280, 800), (1024, 640))
EVIL = '<img src="file:///etc/hostname"><b>bold</b>&amp;'


def every_screen(app: App, clock: ManualClock) -> Iterator[tuple[str, QWidget]]:
    app.home.say("A notice in words.")
    app.home.interrupted.show()
    yield "home", app.home
    app.window.show_preferences()
    assert app.window.preferences is not None
    yield "settings", app.window.preferences
    app.practising.show_exercise(app.home.exercise)
    yield "exercise", app.practising.page
    app.practising.show_practise()
    yield "practise", app.practising.screen
    app.practising.show_suits()
    yield "what suits me", app.practising.suits
    app.home.begin.emit(app.home.exercise)
    yield "preparation", app.session
    run(app, clock, 12_000, frame_ms=500)
    yield "narration", app.session
    run(app, clock, 40_000, frame_ms=500)
    yield "breath", app.session
    app.session.toggle_remaining()
    app.session.toggle_volumes()
    yield "volumes", app.session
    app.session.end()


def settle(app: App) -> None:
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def widgets(app: App) -> list[QWidget]:
    return [app.window, *app.window.findChildren(QWidget)]


def test_no_widget_can_take_its_text_for_rich_text(open_app: OpenApp, clock: ManualClock) -> None:
    app = open_app()
    seen = 0
    for _ in every_screen(app, clock):
        for label in app.window.findChildren(QLabel):
            assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
            seen += 1
        for widget in widgets(app):
            assert not set("<&") & set(widget.toolTip()), "a tip cannot be forced plain"
    assert seen > 50


def test_a_hostile_text_is_shown_as_it_is(open_app: OpenApp, clock: ManualClock) -> None:
    app = open_app()
    app.home.say(EVIL)
    assert app.home.notice.text.text() == EVIL
    one_line = QFontMetrics(app.home.notice.text.font()).height()
    app.window.resize(1280, 800)
    settle(app)
    assert app.home.notice.text.height() >= one_line


def test_everything_that_takes_the_focus_has_a_name_and_a_role(
    open_app: OpenApp, clock: ManualClock
) -> None:
    app = open_app()
    for name, screen in every_screen(app, clock):
        for widget in [screen, *screen.findChildren(QWidget)]:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                interface = QAccessible.queryAccessibleInterface(widget)
                assert interface.text(QAccessible.Text.Name), (name, widget)
                assert interface.role() not in (
                    QAccessible.Role.Client,
                    QAccessible.Role.NoRole,
                    QAccessible.Role.Pane,
                ), (name, widget)


def test_no_label_hides_its_text_behind_a_name(open_app: OpenApp, clock: ManualClock) -> None:
    app = open_app()
    for name, screen in every_screen(app, clock):
        for label in screen.findChildren(QLabel):
            if label.isVisible() and label.text():
                interface = QAccessible.queryAccessibleInterface(label)
                assert interface.text(QAccessible.Text.Name) == label.text(), (name, label.text())


@pytest.mark.parametrize("percent", [80, 100, 200])
def test_targets_are_large_enough(open_app: OpenApp, clock: ManualClock, percent: int) -> None:
    app = open_app(Settings(text_percent=percent))
    app.window.resize(1280, 800)
    for name, screen in every_screen(app, clock):
        settle(app)
        for widget in screen.findChildren(QWidget):
            if isinstance(widget, QAbstractButton | QSlider) and widget.isVisible():
                least = SESSION_TARGET if widget in app.session.face.bar.buttons() else TARGET
                body = widget.size() - QSize(2 * EDGE, 2 * EDGE)
                assert min(body.width(), body.height()) >= least, (name, widget.accessibleName())


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_cut_off(
    open_app: OpenApp, clock: ManualClock, theme: ThemeChoice, size: tuple[int, int], percent: int
) -> None:
    app = open_app(Settings(theme=theme, text_percent=percent))
    app.window.resize(*size)
    for name, screen in every_screen(app, clock):
        settle(app)
        for widget in screen.findChildren(QWidget):
            if widget.isVisible():
                assert_whole(name, screen, widget)


def assert_whole(name: str, screen: QWidget, widget: QWidget) -> None:
    if isinstance(widget, QLabel) and widget.text():
        needed = text_size(widget)
        assert widget.height() >= needed.height() - 1, (name, widget.text(), widget.size(), needed)
        assert widget.width() >= needed.width() - 1, (name, widget.text(), widget.size(), needed)
    if isinstance(widget, KitButton | Chip | MarkChip | Switch) and widget.text():
        if widget.hasHeightForWidth():
            least = widget.heightForWidth(widget.width())
            assert widget.height() >= least, (name, widget.text(), widget.size(), least)
            assert widget.width() >= widget.minimumSizeHint().width(), (name, widget.text())
        elif not isinstance(widget, KitButton) or not widget.compact:
            assert widget.width() >= widget.sizeHint().width(), (name, widget.text())
    if isinstance(widget, QLabel | QAbstractButton | QSlider):
        left = widget.mapTo(screen, QPoint(0, 0)).x()
        assert left >= 0, (name, widget)
        assert left + widget.width() <= screen.width(), (name, widget, widget.accessibleName())


def text_size(label: QLabel) -> QRect:
    flags = label.alignment().value | (int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0)
    room = QRect(0, 0, label.width() - max(0, label.indent()), 100_000)
    return label.fontMetrics().boundingRect(room, flags, label.text())


@pytest.mark.parametrize("size", [*SIZES, (480, 480), (640, 900), (1920, 1080)], ids=str)
@pytest.mark.parametrize("percent", [80, 100, 150, 200])
@pytest.mark.parametrize("exercise", ["resonance_breathing", "grounding_54321", "body_scan"])
def test_parts_of_a_session_never_overlap(
    open_app: OpenApp, clock: ManualClock, size: tuple[int, int], percent: int, exercise: str
) -> None:
    app = open_app(Settings(text_percent=percent, last_exercise=exercise, remaining_shown=True))
    app.window.resize(*size)
    app.home.hero.begin_button.click()
    face = app.session.face
    for _ in range(4):
        run(app, clock, 12_500, frame_ms=500)
        settle(app)
        parts = [
            part
            for part in (face.part, face.title, face.note, face.caption, face.bar, face.remaining)
            if part.isVisible() and getattr(part, "text", lambda: "x")()
        ]
        for index, one in enumerate(parts):
            inside = face.rect().contains(one.geometry())
            assert inside, (one.geometry(), face.size())
            for other in parts[index + 1 :]:
                shared = one.geometry().intersected(other.geometry())
                assert shared.width() <= 2 * EDGE or shared.height() <= 2 * EDGE, (
                    one.geometry(),
                    other.geometry(),
                )


def test_the_title_of_the_window_is_constant_and_neutral(
    open_app: OpenApp, clock: ManualClock
) -> None:
    app = open_app()
    titles = {app.window.windowTitle() for _ in every_screen(app, clock)}
    assert titles == {"mindbody"}


def test_theme_changes_reach_every_label(open_app: OpenApp) -> None:
    app = open_app(Settings(theme=ThemeChoice.DUSK))
    before = app.home.hero.title.palette().windowText().color()
    size = app.home.hero.title.font().pixelSize()
    app.preferences.set(theme=ThemeChoice.MORNING, text_percent=200)
    assert app.home.hero.title.palette().windowText().color() != before
    assert app.home.hero.title.font().pixelSize() == 2 * size


def test_a_face_without_a_timeline_is_harmless(open_app: OpenApp) -> None:
    app = open_app()
    face = app.session.face
    face.show_position(1_000)
    assert not face.can_advance(1_000)
    assert Showing().captions


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("guide", list(GUIDES))
def test_every_text_of_a_session_can_be_read_over_the_moving_picture(
    open_app: OpenApp, clock: ManualClock, theme: ThemeChoice, guide: GuideChoice
) -> None:
    app = open_app(Settings(theme=theme, guide=guide, preparation_s=0, remaining_shown=True))
    app.window.resize(1280, 800)
    app.home.choose("resonance_breathing")
    app.home.hero.begin_button.click()
    bridge = app.practice.bridge
    assert bridge is not None
    face, tokens = app.session.face, app.theme.tokens
    least = 7.0 if tokens.high_contrast else 4.5
    start_ms = [span.start_ms for span in bridge.player.timeline.spans if span.phase][2]
    run(app, clock, start_ms, frame_ms=500)
    for _ in range(11):
        run(app, clock, 1_000, frame_ms=500)
        bare = pixels(face.view.grab().toImage())
        for label, ink in (
            (face.caption, tokens.session_muted),
            (face.quiet, tokens.session_muted),
            (face.part, tokens.session_muted),
            (face.note, tokens.session_muted),
            (face.title, tokens.session_text),
            (face.bar, tokens.session_text),
            (face.remaining, tokens.session_muted),
        ):
            area = label.geometry()
            behind = bare[area.top() : area.bottom() + 1, area.left() : area.right() + 1]
            if isinstance(label, QLabel):
                behind = behind[:, text_columns(label)]
            worst = float(contrast(np.broadcast_to(rgb(ink), behind.shape), behind).min())
            assert worst >= least, (label.objectName() or label, area, worst)


def text_columns(label: QLabel) -> slice:
    """The columns of a label that its text really covers."""
    used = text_size(label)
    return slice(max(0, used.left()), used.right() + 1)
