"""Days that differ: what is suggested on them, and that all of it exists."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mindbody.core.exercise import Caution, Condition, Effect
from mindbody.core.treatment_days import SUGGESTIONS, Mark, MarkKind, Moment, suggestions
from mindbody.library import Library

LIBRARY = Library.load()
DAY = date(2026, 6, 10)


@pytest.mark.parametrize(
    ("kind", "days_later", "moment"),
    [
        (MarkKind.INFUSION, -4, None),
        (MarkKind.INFUSION, -3, Moment.BEFORE_INFUSION),
        (MarkKind.INFUSION, -1, Moment.BEFORE_INFUSION),
        (MarkKind.INFUSION, 0, Moment.INFUSION_DAY),
        (MarkKind.INFUSION, 1, Moment.INTEGRATION),
        (MarkKind.INFUSION, 7, Moment.INTEGRATION),
        (MarkKind.INFUSION, 8, None),
        (MarkKind.EXPOSURE, 0, Moment.EXPOSURE_DAY),
        (MarkKind.EXPOSURE, 1, None),
        (MarkKind.APPOINTMENT, 0, Moment.APPOINTMENT_DAY),
        (MarkKind.DOSE_CHANGE, 0, Moment.DOSE_CHANGE_DAY),
        (MarkKind.DOSE_CHANGE, -1, None),
    ],
)
def test_each_day_has_its_moment(kind: MarkKind, days_later: int, moment: Moment | None) -> None:
    found = suggestions([Mark(DAY, kind)], DAY + timedelta(days=days_later))
    assert [one.moment for one in found] == ([] if moment is None else [moment])


def test_the_most_binding_moment_comes_first_and_each_once() -> None:
    marks = [Mark(DAY, kind) for kind in MarkKind]
    marks.append(Mark(DAY - timedelta(days=2), MarkKind.INFUSION))
    marks.append(Mark(DAY - timedelta(days=3), MarkKind.INFUSION))
    assert [one.moment for one in suggestions(marks, DAY)] == [
        Moment.INFUSION_DAY,
        Moment.EXPOSURE_DAY,
        Moment.DOSE_CHANGE_DAY,
        Moment.INTEGRATION,
        Moment.APPOINTMENT_DAY,
    ]


def test_all_that_is_suggested_is_in_the_library() -> None:
    assert set(SUGGESTIONS) == set(Moment)
    for suggestion in SUGGESTIONS.values():
        for id in (*suggestion.suits, *suggestion.rather_not):
            assert LIBRARY.exercise(id).id == id
        if suggestion.routine:
            assert LIBRARY.routine(suggestion.routine).id == suggestion.routine
        assert not set(suggestion.suits) & set(suggestion.rather_not)


def hides(caution: Caution) -> bool:
    return caution.effect is Effect.HIDE and Condition.INFUSION_DAY in caution.conditions


def test_what_the_library_hides_on_an_infusion_day_is_not_suggested() -> None:
    hidden = {one.id for one in LIBRARY.exercises() if any(map(hides, one.cautions))}
    on_the_day = SUGGESTIONS[Moment.INFUSION_DAY]
    assert hidden
    assert hidden <= set(on_the_day.rather_not)
    assert not hidden & set(on_the_day.suits)
