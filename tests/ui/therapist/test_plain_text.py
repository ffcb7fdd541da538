"""Words that look like HTML, in every field that goes between two people: shown as they stand."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from mindbody.core.report import Period
from mindbody.language import as_is
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.buttons import IconButton
from tests.whole_app import taken_for_rich

from .conftest import Practice
from .test_case import assign, open_file

EVIL = '<img src="file:///a.png"><b>x</b>'


def all_widgets(practice: Practice) -> list[QWidget]:
    QApplication.processEvents()
    window = practice.program.window
    return [window, *window.findChildren(QWidget)]


def shown(practice: Practice) -> str:
    widgets = all_widgets(practice)
    assert [rich for widget in widgets for rich in taken_for_rich(widget)] == []
    return "\n".join(one.text() for one in widgets if isinstance(one, QLabel))


@pytest.mark.parametrize("tip", [EVIL, "a & b", "1 < 2", "&lt;b&gt;"])
def test_a_tip_says_what_it_was_given(theme: Theme, tip: str) -> None:
    page = QTextDocument()
    page.setHtml(IconButton(theme, as_is(tip), "trash").toolTip())
    assert page.toPlainText() == tip


def test_a_tip_without_marks_stays_as_it_is(theme: Theme) -> None:
    assert IconButton(theme, as_is("Take back"), "trash").toolTip() == "Take back"


def test_names_reasons_and_answers_are_shown_as_they_stand(
    practice: Practice, tmp_path: Path
) -> None:
    id = practice.pair(EVIL)
    assert EVIL in shown(practice)
    assign(practice, EVIL)
    assert EVIL in shown(practice)
    patient, today = practice.patient, practice.desk.caseload.today
    seen = patient.files.take_card(practice.give_card().read_bytes())
    assert seen.assigned[0].assignment.reason == EVIL
    patient.plan.diary.ask(EVIL)
    summary = tmp_path / "summary.age"
    patient.tell(id, Period(today, today), summary)
    practice.desk.show_people()
    open_file(practice, summary)
    shown(practice)
    assert EVIL in practice.desk.report.text.toPlainText()
