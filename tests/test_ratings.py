"""Ratings on the shelf: only what was said, and read back as uses of an exercise."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from mindbody.clock import ManualClock
from mindbody.core.distress import Use
from mindbody.errors import StoreError
from mindbody.ratings import KIND, Rating, Ratings
from mindbody.store.database import store_in
from mindbody.store.shelf import Document, Shelf


def test_what_was_said_is_read_back_in_its_order(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    shelf = Shelf(store, ManualClock())
    ratings = Ratings(shelf)
    ratings.keep("2026-01-07T09:00:00+00:00", Rating("box_breathing", 3, after=6))
    ratings.keep("2026-01-05T09:00:00+00:00", Rating("box_breathing", 5))
    ratings.keep("2026-01-06T09:00:00+00:00", Rating("body_scan", 5, after=1))
    assert ratings.uses("box_breathing") == [Use(5, None), Use(3, 6)]
    ratings.keep("2026-01-07T09:00:00+00:00", Rating("box_breathing", 3, after=6, note="ok"))
    assert len(shelf.all()) == 3
    store.close()


def test_where_everything_was_skipped_nothing_is_kept(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    shelf = Shelf(store, ManualClock())
    Ratings(shelf).keep("2026-01-05T09:00:00+00:00", Rating("box_breathing"))
    assert shelf.all() == []
    store.close()


def test_a_rating_of_another_version_is_left_alone(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    shelf = Shelf(store, ManualClock())
    shelf.put(KIND, "2026", '{"exercise": "box_breathing", "before": 12}')
    assert Ratings(shelf).uses("box_breathing") == []
    assert len(shelf.all()) == 1
    store.close()


class Broken:
    def put(self, kind: str, id: str, body: str) -> None:
        raise StoreError("The disk is gone.", "Try again later.")

    def all(self) -> list[Document]:
        raise StoreError("The disk is gone.", "Try again later.")


def test_without_a_store_there_are_no_uses_and_keeping_says_so() -> None:
    ratings = Ratings(Broken())
    assert ratings.uses("box_breathing") == []
    with pytest.raises(StoreError):
        ratings.keep("2026", Rating("box_breathing", 5))


@pytest.mark.parametrize("wrong", [{"before": 11}, {"after": -1}, {"note": "x" * 201}])
def test_a_body_outside_of_its_bounds_is_none_of_ours(wrong: dict[str, object]) -> None:
    body = msgspec.json.encode({"exercise": "x"} | wrong)
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(body, type=Rating)
