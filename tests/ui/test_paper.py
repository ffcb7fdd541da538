"""Sheets as PDF: all words on them, on one page, in print colours."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mindbody.explainers import load_explainers
from mindbody.sheet import (
    Sheet,
    SheetPart,
    questions_sheet,
    safety_plan_sheet,
    supporter_sheet,
    whole_plan_sheet,
)
from mindbody.texts import load_texts
from mindbody.ui import choosing, paper
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.print_row import PrintRow
from tests.conftest import IN_CI

TEXTS = load_texts()
FULL = {step.id: ["something that helps"] * step.rows for step in TEXTS.safety_plan.steps}
SHEETS = {
    "safety plan": safety_plan_sheet(TEXTS.safety_plan, {}),
    "full safety plan": safety_plan_sheet(TEXTS.safety_plan, FULL),
    "plan as a whole": whole_plan_sheet(TEXTS.whole_plan, {}),
    "supporter": supporter_sheet(TEXTS.supporter),
    **{f"questions {p.id}": questions_sheet(p) for p in load_explainers()},
}


@pytest.mark.parametrize("name", SHEETS)
def test_each_sheet_fits_on_one_page(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    file = tmp_path / "sheet.pdf"
    assert paper.write_pdf(SHEETS[name], str(file)) == 1
    content = file.read_bytes()
    assert content.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", content)) == 1


def test_every_word_of_a_sheet_can_be_read_back(qtbot: QtBot, tmp_path: Path) -> None:
    if not shutil.which("pdftotext"):
        (pytest.fail if IN_CI else pytest.skip)("pdftotext is not installed")
    file, sheet = tmp_path / "sheet.pdf", SHEETS["safety plan"]
    paper.write_pdf(sheet, str(file))
    command = ["pdftotext", "-layout", str(file), "-"]
    read = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    for word in sheet.text().split():
        assert word in read


def test_a_long_sheet_goes_on_to_more_pages(qtbot: QtBot, tmp_path: Path) -> None:
    parts = tuple(SheetPart(f"Part {n}", "A hint.", ("A line.",), 3) for n in range(20))
    file = tmp_path / "long.pdf"
    pages = paper.write_pdf(Sheet("Long", "Intro", parts), str(file))
    assert pages == len(re.findall(rb"/Type\s*/Page\b", file.read_bytes())) > 1


def test_saving_asks_for_the_sheet_as_it_is_now(
    qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "plan.pdf"
    monkeypatch.setattr(
        choosing.QFileDialog, "getSaveFileName", lambda *_: (str(file), "PDF (*.pdf)")
    )
    asked = []

    def sheet() -> Sheet:
        asked.append(1)
        return SHEETS["supporter"]

    row = PrintRow(theme, sheet)
    qtbot.addWidget(row)
    assert asked == []
    row.save_button.click()
    assert asked == [1]
    assert file.exists()
    assert str(file) in row.told.text()


def test_a_folder_that_cannot_be_written_is_told_in_words(
    qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = str(tmp_path / "missing" / "plan.pdf")
    monkeypatch.setattr(choosing.QFileDialog, "getSaveFileName", lambda *_: (nowhere, ""))
    row = PrintRow(theme, lambda: SHEETS["supporter"])
    qtbot.addWidget(row)
    row.save_button.click()
    assert row.told.text() == "It could not be saved there. Another folder may work."
