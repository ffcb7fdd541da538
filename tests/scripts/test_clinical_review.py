from __future__ import annotations

from mindbody.library import Library
from scripts.clinical_review import SHEET, sheet


def test_the_sheet_says_what_the_app_says() -> None:
    assert SHEET.read_text(encoding="utf-8") == sheet(), "run scripts/clinical_review.py"


def test_every_exercise_line_and_source_is_there_to_sign_or_strike() -> None:
    text = sheet()
    for exercise in Library.load().exercises():
        assert f"`{exercise.id}`" in text
        for form in (exercise, *exercise.variants):
            for section in form.sections:
                for line in getattr(section, "lines", ()):
                    assert f"“{line.text}”" in text
        for caution in exercise.cautions:
            assert caution.text in text
        for reference in exercise.evidence.references:
            assert f"{reference.authors} {reference.year}" in text
