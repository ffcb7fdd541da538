"""First run: at most four screens, each skipped by one key, then a first practice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mindbody.settings import Settings
from mindbody.texts import load_texts
from mindbody.ui.screens.first_run import FirstRun
from mindbody.ui.screens.run_page import RunPage
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.choices import Switch
from mindbody.ui.widgets.labels import Label
from scripts.screenshots import settle

WORDS = load_texts().first_run


def made(qtbot: QtBot, percent: int = 100, *, check: bool = True) -> FirstRun:
    theme = Theme(Settings(text_percent=percent))
    run = FirstRun(theme, WORDS, (lambda: Switch(theme, "A line to tick")) if check else None)
    qtbot.addWidget(run)
    run.resize(1024, 640)
    with qtbot.waitExposed(run):
        run.show()
    run.activateWindow()
    qtbot.waitUntil(run.isActiveWindow)
    return run


@pytest.fixture
def run(qtbot: QtBot) -> FirstRun:
    return made(qtbot)


def title(run: FirstRun) -> str:
    page = run.pages.currentWidget()
    assert isinstance(page, RunPage)
    return page.title.text()


def test_four_screens_then_a_first_practice_by_one_key(run: FirstRun, qtbot: QtBot) -> None:
    seen = []
    for number in range(4):
        seen.append(title(run))
        assert run.place.text() == f"{number + 1} of 4"
        if number == 3:
            assert run.next_button.text() == WORDS.begin
            with qtbot.waitSignal(run.done) as told:
                qtbot.keyClick(run.focusWidget(), Qt.Key.Key_Return)
            assert told.args == [True]
        else:
            qtbot.keyClick(run.focusWidget(), Qt.Key.Key_Return)
    assert seen == [WORDS.what.title, WORDS.check.title, WORDS.tone.title, WORDS.others.title]


def test_one_press_leads_past_all_of_it(run: FirstRun, qtbot: QtBot) -> None:
    with qtbot.waitSignal(run.done) as told:
        run.look_link.click()
    assert told.args == [False]


def test_what_fits_does_not_scroll(qtbot: QtBot) -> None:
    run = made(qtbot)
    run.resize(1280, 800)
    QCoreApplication.processEvents()
    page = run.pages.currentWidget()
    assert isinstance(page, RunPage)
    assert page.scroller.verticalScrollBar().maximum() == 0
    assert not page.scroller.verticalScrollBar().isVisible()
    run.resize(1024, 420)
    QCoreApplication.processEvents()
    assert page.scroller.verticalScrollBar().maximum() > 0


def test_each_screen_is_skipped_by_one_key_and_nothing_is_said(run: FirstRun, qtbot: QtBot) -> None:
    told: list[object] = []
    run.sound.connect(told.append)
    run.shared.connect(told.append)
    run.tone.connect(lambda: told.append("tone"))
    for _ in range(3):
        qtbot.keyClick(run.focusWidget(), Qt.Key.Key_Escape)
    with qtbot.waitSignal(run.done) as over:
        qtbot.keyClick(run.focusWidget(), Qt.Key.Key_Escape)
    assert over.args == [False]
    assert told == []


def test_every_line_of_what_this_is_stands_there(run: FirstRun) -> None:
    texts = [label.text() for label in run.findChildren(Label)]
    for line in WORDS.what.lines:
        assert line in texts


def test_the_tone_is_played_when_asked_for_and_silence_is_an_answer(run: FirstRun) -> None:
    told: list[object] = []
    run.tone.connect(lambda: told.append("tone"))
    run.sound.connect(told.append)
    run.go_to(2)
    run.play_button.click()
    assert told == ["tone", True]
    assert title(run) == WORDS.tone.title
    run.silent_button.click()
    assert told == ["tone", True, False]
    assert title(run) == WORDS.others.title


def test_who_else_uses_the_computer(run: FirstRun) -> None:
    told: list[bool] = []
    run.shared.connect(told.append)
    run.go_to(3)
    run.together.click()
    run.alone.click()
    assert told == [True, False]


def test_one_can_go_back(run: FirstRun, qtbot: QtBot) -> None:
    run.go_to(2)
    qtbot.keyClick(run.focusWidget(), Qt.Key.Key_Left)
    assert title(run) == WORDS.check.title


def test_without_a_list_to_tick_there_are_three_screens(qtbot: QtBot) -> None:
    run = made(qtbot, check=False)
    assert run.pages.count() == 3
    assert run.place.text() == "1 of 3"


@pytest.mark.parametrize("percent", [100, 200])
def test_the_way_on_is_always_in_the_window(qtbot: QtBot, percent: int) -> None:
    run = made(qtbot, percent)
    for number in range(4):
        run.go_to(number)
        buttons: list[QWidget] = [run.next_button, run.skip_button]
        for button in buttons:
            at = button.mapTo(run, button.rect().topLeft())
            assert run.rect().contains(button.rect().translated(at))
        page = run.pages.currentWidget()
        assert isinstance(page, RunPage)
        assert page.scroller.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("size", [(1280, 800), (1024, 640), (1920, 1080)])
def test_title_and_way_on_stand_in_one_place_and_the_flower_beside_them(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    run = made(qtbot)
    run.resize(*size)
    settle()
    places, opened = set(), []
    for number in range(4):
        run.go_to(number)
        settle()
        page = run.pages.currentWidget()
        assert isinstance(page, RunPage)
        tops = [w.mapTo(run, w.rect().topLeft()) for w in (page.title, run.next_button)]
        places.add(tuple(top.toTuple() for top in tops))
        opened.append(run.flower)
        words = page.mapTo(run, page.rect().bottomRight()).x()
        assert words < run.flower_reach().left() < run.width()
    assert len(places) == 1
    assert opened == sorted(set(opened))
    assert opened[-1] == 1.0


def test_large_text_takes_the_room_of_the_flower(qtbot: QtBot) -> None:
    run = made(qtbot, 200)
    assert run.flower_reach().isEmpty()


def test_from_right_to_left_the_flower_is_at_the_left(qtbot: QtBot) -> None:
    run = made(qtbot)
    run.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    run.resize(1280, 800)
    QCoreApplication.processEvents()
    page = run.pages.currentWidget()
    assert page is not None
    assert run.flower_reach().right() < page.mapTo(run, page.rect().topLeft()).x()


def test_a_page_that_goes_on_below_fades_until_its_end_is_reached(qtbot: QtBot) -> None:
    run = made(qtbot)
    run.resize(1024, 420)
    QCoreApplication.processEvents()
    page = run.pages.currentWidget()
    assert isinstance(page, RunPage)
    assert page.more_below.isVisible()
    bar = page.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not page.more_below.isVisible()
    run.resize(1280, 800)
    QCoreApplication.processEvents()
    assert not page.more_below.isVisible()
