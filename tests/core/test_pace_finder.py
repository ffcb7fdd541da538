from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.core.pace_finder import PaceRating, suggested_per_minute

EASY = (7, 2, 1)
answers = st.none() | st.integers(0, 10)


def test_the_slowest_comfortable_rate_is_suggested() -> None:
    ratings = [
        PaceRating(6.5, *EASY),
        PaceRating(6.0, *EASY),
        PaceRating(5.5, *EASY),
        PaceRating(5.0, 5, 2, 1),
    ]
    assert suggested_per_minute(ratings) == 5.5


def test_where_nothing_was_comfortable_the_gentlest_rate_is() -> None:
    assert suggested_per_minute([]) == 6.5
    assert suggested_per_minute([PaceRating(6.0, 3, 4, 0), PaceRating(5.0)]) == 6.5


@pytest.mark.parametrize(
    ("rating", "comfortable", "ends"),
    [
        (PaceRating(6.0, 6, 3, 3), True, False),
        (PaceRating(6.0, 5, 3, 3), False, False),
        (PaceRating(6.0, 6, 4, 3), False, False),
        (PaceRating(6.0, 6, 3, 4), False, False),
        (PaceRating(6.0, 9, 5, 0), False, True),
        (PaceRating(6.0, 9, 0, 5), False, True),
        (PaceRating(6.0, 9, None, 0), False, False),
    ],
)
def test_where_the_lines_are_drawn(rating: PaceRating, comfortable: bool, ends: bool) -> None:
    assert rating.is_comfortable is comfortable
    assert rating.ends_series is ends


@given(st.lists(st.tuples(st.sampled_from([6.5, 6.0, 5.5, 5.0, 4.5]), answers, answers, answers)))
def test_no_rate_is_suggested_that_was_not_comfortable(
    rows: list[tuple[float, int | None, int | None, int | None]],
) -> None:
    ratings = [PaceRating(*row) for row in rows]
    suggested = suggested_per_minute(ratings)
    assert suggested == 6.5 or any(
        rating.is_comfortable for rating in ratings if rating.per_minute == suggested
    )
