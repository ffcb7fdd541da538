"""The personal response table: ratings around each exercise, and nothing below three uses.

No word here says that one thing caused another: before and after are two numbers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from mindbody.core.distress import USUAL_RULES
from mindbody.core.practice import Practised

# Below so many uses a response is no more than chance: nothing is shown.
FEWEST_FOR_RESPONSE = 3


@dataclass(frozen=True, slots=True)
class Response:
    """Ratings around one exercise. `n` counts uses with both ratings; the medians, the range
    and the dots are None or empty below three of them. Dots are (before, after), in order."""

    what: str
    title: str
    n: int
    before: float | None = None
    after: float | None = None
    change: float | None = None
    lowest: int | None = None
    highest: int | None = None
    rose: int = 0
    dots: tuple[tuple[int, int], ...] = ()


def responses(sessions: Iterable[Practised]) -> tuple[Response, ...]:
    """The personal response table, the most rated first. Sessions in any order."""
    rated: defaultdict[str, list[Practised]] = defaultdict(list)
    for session in sessions:
        if session.change is not None:
            rated[session.what].append(session)
    return tuple(
        _response(what, uses)
        for what, uses in sorted(rated.items(), key=lambda item: (-len(item[1]), item[0]))
    )


def _response(what: str, uses: Sequence[Practised]) -> Response:
    title, n = uses[-1].title, len(uses)
    if n < FEWEST_FOR_RESPONSE:
        return Response(what, title, n)
    dots = tuple(
        (use.before, use.after) for use in uses if use.before is not None and use.after is not None
    )
    changes = [after - before for before, after in dots]
    return Response(
        what,
        title,
        n,
        median(before for before, _ in dots),
        median(after for _, after in dots),
        median(changes),
        min(changes),
        max(changes),
        sum(change >= USUAL_RULES.rise_stop_delta for change in changes),
        dots,
    )
