"""Instants as the tables keep them: microseconds since 1970 in UTC, and the zone's offset."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def instant_of(wall: datetime) -> tuple[int, int]:
    """Microseconds since 1970, and the zone's offset in seconds. Raises ValueError without one."""
    offset = wall.utcoffset()
    if offset is None:
        raise ValueError("an instant has a time zone")
    return (wall - _EPOCH) // _MICROSECOND, offset // timedelta(seconds=1)


def wall_of(at_us: int, zone_s: int) -> datetime:
    """The date and time of day that `instant_of` was given."""
    zone = timezone(timedelta(seconds=zone_s))
    return (_EPOCH + timedelta(microseconds=at_us)).astimezone(zone)
