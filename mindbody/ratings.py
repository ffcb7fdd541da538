"""Ratings of distress: what a person said about one session, and its uses for the rules.

`before`, `mid` and `after` are 0 to 10 or None, `note` is one line of the person's own. Nothing
is kept where everything was skipped. A rating is asked for before its session begins: it is
kept under the instant at which it was asked, and `belongs` says later which session it is about.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Protocol

from msgspec import Meta, Struct

from mindbody.core.distress import Use
from mindbody.errors import StoreError
from mindbody.store.ratings import RatingRow

LONGEST_NOTE = 200

Number = Annotated[int, Meta(ge=0, le=10)]


class Rating(Struct, frozen=True, forbid_unknown_fields=True):
    """What a person said about one session; None is a question that was skipped."""

    exercise: str
    before: Number | None = None
    mid: Number | None = None
    after: Number | None = None
    note: Annotated[str, Meta(max_length=LONGEST_NOTE)] = ""
    no_answer: bool = False

    @property
    def is_empty(self) -> bool:
        return self == Rating(self.exercise)


class RatingStore(Protocol):
    """Where ratings lie. Every method may raise StoreError; `of_exercise` is in order of time."""

    def put(self, at: datetime, row: RatingRow) -> None: ...

    def belongs(self, at: datetime, session_id: str) -> None: ...

    def of_exercise(self, exercise: str) -> list[tuple[int | None, int | None, int | None]]: ...

    def all(self) -> list[RatingRow]: ...


class Ratings:
    """The ratings of one person."""

    def __init__(self, table: RatingStore) -> None:
        self._table = table

    def keep(self, at: str, rating: Rating, session_id: str = "") -> None:
        """Keep what was said about the session asked about at `at` (ISO 8601, with its zone).

        `session_id` is the session's, as soon as it is known. Raises StoreError.
        """
        if rating.is_empty:
            return
        asked = datetime.fromisoformat(at)
        self._table.put(
            asked,
            RatingRow(
                rating.exercise,
                rating.before,
                rating.mid,
                rating.after,
                rating.note,
                rating.no_answer,
            ),
        )
        if session_id:
            self._table.belongs(asked, session_id)

    def belongs(self, at: str, session_id: str) -> None:
        """Say which session the rating asked for at `at` is about. Raises StoreError."""
        self._table.belongs(datetime.fromisoformat(at), session_id)

    def all(self) -> list[Rating]:
        """All that was said, from old to new. Raises StoreError."""
        return [
            Rating(row.exercise, row.before, row.mid, row.after, row.note, row.no_answer)
            for row in self._table.all()
        ]

    def uses(self, exercise: str) -> list[Use]:
        """The uses of an exercise that have ratings, from old to new; none where no store is."""
        try:
            rows = self._table.of_exercise(exercise)
        except StoreError:
            return []
        return [Use(before, after, mid=mid) for before, mid, after in rows]
