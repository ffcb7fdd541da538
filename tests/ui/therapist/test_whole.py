"""What must hold for every page of the therapist, in every look."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mindbody.settings import ThemeChoice
from mindbody.ui.theme import TARGET
from mindbody.ui.therapist.space import TherapistSpace
from mindbody.ui.widgets.brush import EDGE
from tests.content.words import NOT_BY_THE_APP, NOWHERE, found
from tests.ui.inks import REACHED, measured
from tests.ui.practise.walk import tabbed
from tests.ui.test_whole_window import SIZES, THEMES, assert_whole

from .conftest import Practice
from .test_together import begin

LOOKS = [(SIZES[0], 100), (SIZES[1], 100), (SIZES[1], 200)]
# Nothing has to be scrolled to.
UNFOLDED = (1280, 3_000)


def settle() -> None:
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def every_page(practice: Practice) -> Iterator[tuple[str, QWidget]]:
    """Each page, unfolded as far as it goes."""
    desk, space = practice.desk, practice.space
    yield "nobody yet", desk.people
    desk.people.add_button.click()
    yield "a person is added", desk.people
    desk.people.adding.cancel_button.click()
    together = begin(practice)
    together.panel.nudged.emit("slower")
    yield "together", together.panel
    together.leave()
    desk.show_pairing()
    yield "pairing", desk.pairing
    desk.show_person(desk.person_id)
    desk.person.forget_button.click()
    yield "a person", desk.person
    desk.person.rows[0].row.click()
    desk.workbench.assigning.stages_fold.set_open(True)
    desk.workbench.assigning.stages.on.setChecked(True)
    desk.workbench.assigning.exposure_fold.set_open(True)
    desk.workbench.assigning.exposure.add_button.click()
    desk.workbench.assigning.schedule.part_of_day.chips["own"].click()
    yield "an assignment", desk.workbench.assigning
    desk.workbench.assigning.stages.on.setChecked(False)
    desk.workbench.assigning.compose_button.click()
    desk.workbench.composer.cards[0].fold.set_open(True)
    desk.workbench.composer.adding.set_open(True)
    desk.workbench.composer.sequence.set_open(True)
    yield "the composer", desk.workbench.composer
    desk.show_report()
    yield "the page", desk.report
    desk.report.form.chips["text"].click()
    yield "the page as text", desk.report
    desk.workbench.show_routines()
    yield "routines", desk.workbench.routines
    desk.workbench.routines.script_button.click()
    yield "words of one's own", desk.workbench.script
    space.show_settings()
    assert space._settings is not None
    yield "settings", space._settings
    desk.show_people()
    yield "people", desk.people


def dressed(space: TherapistSpace, theme: ThemeChoice, size: tuple[int, int], percent: int) -> None:
    space.preferences.set(theme=theme, text_percent=percent)
    space.window.resize(*size)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("size", "percent"), LOOKS, ids=str)
def test_nothing_is_cut_off(
    practice: Practice, theme: ThemeChoice, size: tuple[int, int], percent: int
) -> None:
    dressed(practice.space, theme, size, percent)
    for name, page in every_page(practice):
        settle()
        for widget in page.findChildren(QWidget):
            if widget.isVisible():
                assert_whole(name, page, widget)


def test_names_roles_and_plain_texts(practice: Practice) -> None:
    seen = 0
    for name, page in every_page(practice):
        for widget in [page, *page.findChildren(QWidget)]:
            if isinstance(widget, QLabel):
                assert widget.textFormat() is Qt.TextFormat.PlainText, (name, widget.text())
            inside = isinstance(widget.parent(), QAbstractSpinBox)
            if inside or not widget.isVisible():
                continue
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                node = QAccessible.queryAccessibleInterface(widget)
                assert node.text(QAccessible.Text.Name), (name, widget)
                assert node.role() not in (
                    QAccessible.Role.Client,
                    QAccessible.Role.NoRole,
                    QAccessible.Role.Pane,
                ), (name, widget)
                seen += 1
    assert seen > 150


def test_targets_are_large_enough(practice: Practice) -> None:
    for name, page in every_page(practice):
        settle()
        for widget in page.findChildren(QWidget):
            if isinstance(widget, QAbstractButton | QAbstractSpinBox) and widget.isVisible():
                body = widget.size() - QSize(2 * EDGE, 2 * EDGE)
                least = min(body.width(), body.height())
                assert least >= TARGET, (name, widget.accessibleName(), least)


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_stands_out_from_its_ground(practice: Practice, theme: ThemeChoice) -> None:
    """Of pages unfolded as they are in no picture, in a window that is high enough for them."""
    dressed(practice.space, theme, UNFOLDED, 100)
    seen = 0
    for name, _ in every_page(practice):
        settle()
        for ink, ratio in measured(practice.space.window):
            assert ratio >= ink.least * REACHED, (name, ink, ratio)
            seen += 1
    assert seen > 600


def test_no_word_to_avoid_on_any_page(practice: Practice) -> None:
    for name, page in every_page(practice):
        texts = [label.text() for label in page.findChildren(QLabel)]
        texts += [button.text() for button in page.findChildren(QAbstractButton)]
        texts += [widget.accessibleDescription() for widget in page.findChildren(QWidget)]
        told = " ".join(texts)
        assert list(found(NOWHERE, told)) == [], name
        assert list(found(NOT_BY_THE_APP, told)) == [], name


def test_the_keyboard_reaches_everything(qtbot: QtBot, practice: Practice) -> None:
    for name, page in every_page(practice):
        if name in ("the composer", "together"):
            continue  # their own tests go through them
        settle()
        page.setFocus()
        reached = tabbed(qtbot, page, 300)
        wanted = {
            widget
            for widget in page.findChildren(QAbstractButton)
            if widget.isVisible()
            and widget.isEnabled()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        }
        missed = wanted - set(reached)
        groups = {type(widget).__name__ for widget in missed}
        # Of chips that exclude each other Tab reaches the chosen one, arrows the others.
        assert groups <= {"Chip"}, (name, [widget.accessibleName() for widget in missed])


def test_no_page_opens_a_window_of_its_own(practice: Practice) -> None:
    """A widget that is shown before it has its place would flash up by itself."""
    for name, _ in every_page(practice):
        settle()
        assert practice.space.window.isActiveWindow(), name
        shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        assert shown == [practice.space.window], name
