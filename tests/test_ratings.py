"""Ratings in their table: only what was said, by session, and read back as uses."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import msgspec
import pytest

from mindbody.core.distress import Use
from mindbody.errors import StoreError
from mindbody.ratings import Rating, Ratings
from mindbody.store.cipher import Connection
from mindbody.store.database import Store, store_in
from mindbody.store.ratings import RatingRow, RatingTable

MONDAY = "2026-01-05T09:00:00+00:00"
TUESDAY = "2026-01-06T09:00:00.123456+05:45"
WEDNESDAY = "2026-01-07T09:00:00-03:30"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    found = store_in(tmp_path)
    yield found
    found.close()


def rows(store: Store) -> list[tuple[object, ...]]:
    def read(connection: Connection) -> list[tuple[object, ...]]:
        query = "SELECT session, exercise, before, after, note FROM rating ORDER BY at_us"
        return connection.execute(query).fetchall()

    return store.call(read).result()


def test_what_was_said_is_read_back_in_its_order(store: Store) -> None:
    ratings = Ratings(RatingTable(store))
    ratings.keep(WEDNESDAY, Rating("box_breathing", 3, after=6))
    ratings.keep(MONDAY, Rating("box_breathing", 5))
    ratings.keep(TUESDAY, Rating("body_scan", 5, after=1))
    assert ratings.uses("box_breathing") == [Use(5, None), Use(3, 6)]
    ratings.keep(WEDNESDAY, Rating("box_breathing", 3, after=6, note="ok"), "third")
    assert [rating.before for rating in ratings.all()] == [5, 5, 3]
    assert rows(store) == [
        (None, "box_breathing", 5, None, ""),
        (None, "body_scan", 5, 1, ""),
        ("third", "box_breathing", 3, 6, "ok"),
    ]


def test_a_session_has_one_rating(store: Store) -> None:
    ratings = Ratings(RatingTable(store))
    ratings.keep(MONDAY, Rating("box_breathing", 5), "one")
    ratings.keep(TUESDAY, Rating("box_breathing", 4))
    ratings.belongs(TUESDAY, "one")
    assert rows(store) == [("one", "box_breathing", 4, None, "")]
    ratings.belongs(WEDNESDAY, "nothing was said")
    assert len(rows(store)) == 1


def test_where_everything_was_skipped_nothing_is_kept(store: Store) -> None:
    Ratings(RatingTable(store)).keep(MONDAY, Rating("box_breathing"), "one")
    assert rows(store) == []


class Broken:
    def put(self, at: datetime, row: RatingRow) -> None:
        raise StoreError("The disk is gone.", "Try again later.")

    def belongs(self, at: datetime, session_id: str) -> None:
        raise StoreError("The disk is gone.", "Try again later.")

    def of_exercise(self, exercise: str) -> list[tuple[int | None, int | None, int | None]]:
        raise StoreError("The disk is gone.", "Try again later.")

    def all(self) -> list[RatingRow]:
        raise StoreError("The disk is gone.", "Try again later.")


def test_without_a_store_there_are_no_uses_and_keeping_says_so() -> None:
    ratings = Ratings(Broken())
    assert ratings.uses("box_breathing") == []
    with pytest.raises(StoreError):
        ratings.keep(MONDAY, Rating("box_breathing", 5))


@pytest.mark.parametrize("wrong", [{"before": 11}, {"after": -1}, {"note": "x" * 201}])
def test_a_rating_outside_of_its_bounds_is_none_of_ours(wrong: dict[str, object]) -> None:
    body = msgspec.json.encode({"exercise": "x"} | wrong)
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(body, type=Rating)
