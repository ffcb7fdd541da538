"""The timeline of every exercise and every form, as text that a clinician reviews.

Lines are placed by the estimate of 120 words a minute, not by the clips of a voice, so that
another recording is no change of content; see docs/decisions/voice.md.

`python3 scripts/test.py -k golden --rewrite-golden` writes them anew.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from mindbody.core.compile import compile_timeline
from mindbody.core.exercise import Exercise
from mindbody.core.readable import timeline_text
from mindbody.core.routine import Routine, routine_of
from mindbody.library import Library

GOLDEN = Path(__file__).parent.parent / "golden"
LIBRARY = Library.load()


def forms() -> dict[str, Routine]:
    """Every exercise, form and routine by the name of its golden file."""
    found: dict[str, Routine] = {}
    for exercise in LIBRARY.exercises():
        found[exercise.id] = routine_of(exercise)
        for form in exercise.variants:
            found[f"{exercise.id}.{form.variant}"] = routine_of(form)
    for routine in LIBRARY.routines():
        found[f"routine.{routine.id}"] = routine
    return found


FORMS = forms()


@pytest.mark.parametrize("name", FORMS)
def test_golden_timeline(name: str, rewrites_golden: bool) -> None:
    path = GOLDEN / f"{name}.txt"
    text = timeline_text(compile_timeline(FORMS[name]))
    if rewrites_golden:
        path.write_text(text, encoding="utf-8")
    assert path.is_file(), "a new form needs a golden file: see the head of this test"
    assert path.read_text(encoding="utf-8") == text


def test_no_golden_file_is_left_over() -> None:
    assert {path.stem for path in GOLDEN.glob("*.txt")} == set(FORMS)


def shipped() -> list[Exercise]:
    return [form for exercise in LIBRARY.exercises() for form in (exercise, *exercise.variants)]


@pytest.mark.parametrize("exercise", shipped(), ids=lambda e: f"{e.id}.{e.variant}")
def test_every_spoken_line_has_the_time_it_needs(exercise: Exercise) -> None:
    timeline = compile_timeline(routine_of(exercise))
    shown_only = {
        line.text
        for section in exercise.sections
        for line in getattr(section, "lines", ())
        if not line.spoken
    }
    cut = [c.text for c in timeline.captions if not c.spoken and c.text not in shown_only]
    assert cut == []
