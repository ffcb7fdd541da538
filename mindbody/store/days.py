"""Days as the tables keep them: whole days since 1970-01-01."""

from __future__ import annotations

from datetime import date

DAY_US, MINUTE_US = 86_400_000_000, 60_000_000
_EPOCH = date(1970, 1, 1).toordinal()


def number_of(day: date) -> int:
    """The number of a day; days before 1970 are below 0."""
    return day.toordinal() - _EPOCH


def day_of(number: int) -> date:
    """The day that `number_of` was given."""
    return date.fromordinal(number + _EPOCH)


def number_or_none(day: date | None) -> int | None:
    return None if day is None else number_of(day)


def day_or_none(number: int | None) -> date | None:
    return None if number is None else day_of(number)
