"""Every screen read from right to left: turned round, nothing cut off, nothing on another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from mindbody.clock import ManualClock
from mindbody.settings import Settings
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.brush import mirrored
from mindbody.ui.widgets.slider import CalmSlider
from mindbody.ui.widgets.surfaces import Flow
from tests.ui.conftest import OpenApp
from tests.ui.test_pseudo import SETTINGS, WALKS
from tests.ui.test_whole_window import SIZES, assert_whole, settle


@pytest.fixture(autouse=True)
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("walk", WALKS)
@pytest.mark.parametrize(("size", "percent"), [(SIZES[0], 100), (SIZES[1], 200)])
def test_nothing_is_cut_off_or_lies_on_another(
    open_app: OpenApp, clock: ManualClock, walk: str, size: tuple[int, int], percent: int
) -> None:
    app = open_app(
        Settings(
            country=SETTINGS.country,
            remaining_shown=True,
            ask_distress=walk == "at hand",
            text_percent=percent,
        )
    )
    app.window.resize(*size)
    for name, screen in WALKS[walk](app, clock):
        settle(app)
        for widget in screen.findChildren(QWidget):
            if widget.isVisible():
                assert_whole(name, screen, widget)
                assert on_each_other(widget) == [], name


def on_each_other(parent: QWidget) -> list[tuple[str, str]]:
    """Texts and buttons of one parent that lie on each other; a floating card may cover some."""
    shown = [
        child
        for child in parent.children()
        if isinstance(child, QLabel | QAbstractButton) and child.isVisible() and child.text()
    ]
    return [
        (one.text(), other.text())
        for one, other in combinations(shown, 2)
        if one.geometry().adjusted(6, 6, -6, -6).intersects(other.geometry().adjusted(6, 6, -6, -6))
    ]


def test_the_window_is_turned_round(open_app: OpenApp, clock: ManualClock) -> None:
    app = open_app(Settings(first_run_done=True))
    app.window.resize(1280, 800)
    settle(app)
    nav = app.window.nav
    assert nav.mapTo(app.window, QPoint(nav.width(), 0)).x() == app.window.width()
    hero = app.home.hero
    begin, about = hero.begin_button.geometry(), hero.about_button.geometry()
    assert begin.left() > about.right()
    hero.begin_button.click()
    settle(app)
    face = app.session.face
    assert face.part.geometry().center().x() > face.remaining.geometry().center().x()


def test_a_row_of_buttons_begins_at_the_right(theme: Theme) -> None:
    row, first, second = QWidget(), QWidget(), QWidget()
    flow = Flow(8)
    for widget in (first, second):
        widget.setFixedSize(50, 20)
        flow.addWidget(widget)
    row.setLayout(flow)
    row.resize(300, 40)
    row.show()
    QApplication.processEvents()
    assert first.geometry() == QRect(250, 0, 50, 20)
    assert second.geometry() == QRect(192, 0, 50, 20)
    row.close()


def test_a_slider_grows_to_the_left(theme: Theme) -> None:
    slider = CalmSlider(theme, "Length in minutes", 0, 10)
    slider.resize(300, 60)
    slider.setValue(2)
    low = slider._knob().x()
    slider.setValue(8)
    assert slider._knob().x() < low
    slider._go_to(299)
    assert slider.value() == 0


def test_a_place_is_counted_from_the_side_one_reads_from(theme: Theme) -> None:
    widget = QWidget()
    widget.resize(100, 20)
    assert mirrored(widget, QRectF(10, 0, 30, 20)) == QRectF(60, 0, 30, 20)
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert mirrored(widget, QRectF(10, 0, 30, 20)) == QRectF(10, 0, 30, 20)
