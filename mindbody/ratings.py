"""Ratings of distress, as documents on the shelf: one for each session that has any.

The body is JSON: `exercise` is an id, `before`, `mid` and `after` are 0 to 10 or null,
`note` is one line of the person's own. Nothing is kept where everything was skipped.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Protocol

import msgspec
from msgspec import Meta, Struct

from mindbody.core.distress import Use
from mindbody.errors import StoreError

KIND = "rating"
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


class _Document(Protocol):
    @property
    def kind(self) -> str: ...
    @property
    def id(self) -> str: ...
    @property
    def body(self) -> str: ...


class RatingShelf(Protocol):
    """Where ratings lie. Every method may raise StoreError; `all` is in the order of ids."""

    def put(self, kind: str, id: str, body: str) -> None: ...

    def all(self) -> Sequence[_Document]: ...


class Ratings:
    """The ratings of one person."""

    def __init__(self, shelf: RatingShelf) -> None:
        self._shelf = shelf

    def keep(self, at: str, rating: Rating) -> None:
        """Keep what was said about the session that began at `at` (ISO 8601, with its zone).

        Raises StoreError.
        """
        if not rating.is_empty:
            self._shelf.put(KIND, at, msgspec.json.encode(rating).decode())

    def uses(self, exercise: str) -> list[Use]:
        """The uses of an exercise that have ratings, from old to new; none where no store is."""
        try:
            documents = self._shelf.all()
        except StoreError:
            return []
        found = [_read(document.body) for document in documents if document.kind == KIND]
        return [
            Use(rating.before, rating.after)
            for rating in found
            if rating is not None and rating.exercise == exercise
        ]


def _read(body: str) -> Rating | None:
    """A rating, or None where the document is of another version: it stays as it is."""
    try:
        return msgspec.json.decode(body, type=Rating)
    except msgspec.DecodeError:
        return None
