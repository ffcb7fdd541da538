"""What the kit promises about where things stand: snug pages, columns, balanced lines."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QRegion, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mindbody.clock import ManualClock
from mindbody.language import said
from mindbody.settings import Settings
from mindbody.ui.asking import SHORTER, WAYS
from mindbody.ui.fonts import Type
from mindbody.ui.lines import without_lone_word
from mindbody.ui.screens.session_face import written
from mindbody.ui.screens.session_keys import keys_line
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.labels import BalancedHeading, Label
from mindbody.ui.widgets.surfaces import Scroll, side_margins
from mindbody.ui.widgets.text_to_read import ColumnsToRead
from mindbody.ui.words import ends_in_two, listed, short_minutes
from tests.ui.conftest import OpenApp, run

LONG = "Name one taste, or one kind thing to say to yourself."
QUICK = Settings(preparation_s=10, last_exercise="resonance_breathing", length_ms=180_000)


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(Settings())


def words_on(page: QWidget, theme: Theme) -> None:
    column = QVBoxLayout(page)
    for _ in range(12):
        column.addWidget(Label(theme, LONG * 3, wraps=True))


def test_a_snug_page_ends_where_its_words_end(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    words_on(page, theme)
    scroll = Scroll(page, snug=True)
    qtbot.addWidget(scroll)
    scroll.resize(700, 300)
    scroll.show()
    assert page.height() == page.heightForWidth(page.width()) > 300


@pytest.mark.parametrize("centred", [False, True])
def test_a_column_stands_where_the_page_is_read_from_or_in_its_middle(
    qtbot: QtBot, centred: bool
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1000, 400)
    left, right = side_margins(page, 40, 600, centred=centred)
    assert (left, right) == ((200, 200) if centred else (40, 360))
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert side_margins(page, 40, 600, centred=centred) == (right, left)
    page.resize(500, 400)
    assert side_margins(page, 40, 600, centred=centred) == (40, 40)


def test_no_last_word_stands_alone(qtbot: QtBot, theme: Theme) -> None:
    heading = BalancedHeading(theme, LONG, Type.DISPLAY)
    qtbot.addWidget(heading)
    whole = QFontMetrics(heading.font()).horizontalAdvance(LONG)
    assert heading.used_width(whole - 20) < whole * 0.7
    heading.resize(whole - 20, 200)
    assert heading.heightForWidth(heading.width()) == Label(
        theme, LONG, Type.DISPLAY, wraps=True
    ).heightForWidth(heading.width())


@pytest.mark.parametrize("width", range(120, 600, 7))
def test_no_line_begins_with_the_dot_between(theme: Theme, width: int) -> None:
    told = listed(("Ten calm minutes a day", "", "Summary until 5 Jan", "Looked at together"))
    layout, lines = QTextLayout(told, theme.font(Type.BODY)), []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(told[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    assert told.count("·") == 2
    assert not any(line.strip().startswith("·") for line in lines)


def test_no_key_is_parted_from_what_it_does() -> None:
    line = keys_line(None)
    assert "D:\xa0darken" in line
    assert ": " not in line
    assert all(not part.startswith("·") for part in line.split(" "))


def test_a_paragraph_does_not_end_in_one_short_word() -> None:
    told = "Most people who live through such an event do not get ill."
    assert ends_in_two(told).endswith("get\xa0ill.")
    assert ends_in_two("Not so long") == "Not so long"


def test_a_long_word_alone_is_not_cut(qtbot: QtBot, theme: Theme) -> None:
    heading = BalancedHeading(theme, "Psychotherapy", Type.DISPLAY)
    qtbot.addWidget(heading)
    whole = QFontMetrics(heading.font()).horizontalAdvance("Psychotherapy")
    assert heading.used_width(whole + 20) >= whole


def test_a_text_in_columns_is_whole_at_the_side(qtbot: QtBot, theme: Theme) -> None:
    text = ColumnsToRead(theme, "Report")
    qtbot.addWidget(text)
    text.resize(600, 300)
    text.show()
    usual = text.font().pixelSize()
    text.show_text("Resonance breathing" + " " * 51 + "10")
    # A little smaller, and on one line.
    assert 0.8 * usual <= text.font().pixelSize() < usual
    assert text.document().firstBlock().layout().lineCount() == 1
    text.show_text("Resonance breathing " * 9)
    # By far too long: as large as usual, its columns whole, and the keys lead to the rest.
    assert text.font().pixelSize() == usual
    assert text.document().firstBlock().layout().lineCount() == 1
    bar = text.horizontalScrollBar()
    assert bar.maximum() > 0
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_End)
    assert bar.value() > 0


def test_a_text_that_something_lies_on_gives_way_and_comes_back(
    open_app: OpenApp, clock: ManualClock
) -> None:
    app = open_app(QUICK)
    app.home.hero.begin_button.click()
    run(app, clock, 2_000)
    face = app.session.face
    assert face.title.isVisible()
    assert face.caption.isVisible()
    face.give_way(QRegion(written(face.title).adjusted(40, 0, 0, 0)))
    assert not face.title.isVisible()
    assert face.caption.isVisible()
    face.give_way(QRegion(QRect()))
    assert face.title.isVisible()


@pytest.mark.parametrize("percent", [100, 200])
def test_the_volumes_leave_controls_and_captions_free(
    open_app: OpenApp, clock: ManualClock, percent: int
) -> None:
    app = open_app(Settings(preparation_s=10, text_percent=percent, length_ms=180_000))
    app.window.resize(1024, 640)
    app.home.hero.begin_button.click()
    session = app.session
    session.toggle_volumes()
    for _ in range(16):
        run(app, clock, 1_000)
        assert not session.panel.geometry().intersects(session.face.bar.geometry())
        caption = session.face.caption
        assert caption.isHidden() or not written(caption).intersects(session.panel.geometry())


@pytest.mark.parametrize("percent", [100, 200])
def test_after_a_rise_every_way_on_is_in_sight(
    open_app: OpenApp, clock: ManualClock, percent: int
) -> None:
    app = open_app(Settings(text_percent=percent, language="es"))
    app.window.resize(1024, 640)
    words, screen = app.at_hand.texts.after_session, app.asking.screen
    app.window.show_layer(screen)
    ways = [("done", "Done"), ("ground", "Ground me"), ("help", "Open Help")]
    ways.append(("shorter", said(WAYS[SHORTER], length=short_minutes(180_000))))
    more = f"{said(words.stopped)} {said(words.shorter)}"
    screen.say(said(words.rise, before=3, after=7), ways, more=more, note=words.note)
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    for button in screen.buttons.values():
        foot = button.mapTo(screen, button.rect().bottomLeft()).y()
        assert foot < screen.height()


def test_words_that_are_kept_together_are_not_alone(theme: Theme) -> None:
    font, told = theme.font(Type.BODY), "Looked at together on 12\xa0Jan\xa02026"
    room = QFontMetrics(font).horizontalAdvance("Looked at together on") + 4.0
    assert without_lone_word(font, told, room) == room
    assert without_lone_word(font, told.replace("12\xa0Jan\xa02026", "Monday"), room) < room
