"""The person's own numbers around one exercise: shown from three uses on, and nothing made of
them.
"""

from __future__ import annotations

from mindbody.core.report import Response
from mindbody.language import counted, number, said
from mindbody.ui.screens.exercise.reading import Chapter
from mindbody.ui.theme import Theme

TITLE = "How it was for you"
MIDDLE = "In the middle of them: {before} before, {after} after, {change} in between."
RANGE = "From {lowest} to {highest}; minus is lower afterwards."
ONLY = "Numbers from 0 to 10 as you gave them. What they came from, they do not say."


def response_chapter(theme: Theme, response: Response) -> Chapter | None:
    """The numbers around one exercise; None below three uses with both ratings."""
    lines = response_lines(response)
    return Chapter(theme, TITLE, lines) if lines else None


def response_lines(response: Response) -> tuple[str, ...]:
    """The same in words."""
    if response.before is None or response.after is None or response.change is None:
        return ()
    rose = counted(
        "Higher by 2 or more afterwards {n} time.",
        "Higher by 2 or more afterwards {n} times.",
        response.rose,
    )
    return (
        counted(
            "Rated before and after {n} time.", "Rated before and after {n} times.", response.n
        ),
        said(
            MIDDLE,
            before=number(response.before),
            after=number(response.after),
            change=signed(response.change),
        ),
        f"{said(RANGE, lowest=signed(response.lowest), highest=signed(response.highest))} {rose}",
        said(ONLY),
    )


def signed(change: float | None) -> str:
    """A change with its sign, and none before nothing."""
    change = change or 0
    return f"+{number(change)}" if change > 0 else number(change).replace("-", "−")
