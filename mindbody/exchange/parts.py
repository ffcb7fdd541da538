"""What the files have in common: strict parts, kinds of text, whole-number units.

All numbers are whole: ms, seconds, minutes of the day, ratings 0 to 10. What a text may hold is
checked by `payload.py`, because a JSON Schema cannot say it.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from msgspec import Meta, Struct

# Ids of exercises, routines, sections: as in docs/formats.md.
Id = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
OptionalId = Annotated[str, Meta(pattern=r"^([a-z][a-z0-9_]*)?$", max_length=40)]
# A random UUID in its usual lower-case form, made once by whoever made the thing.
Uid = Annotated[
    str,
    Meta(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", max_length=36),
]
OptionalUid = Annotated[
    str,
    Meta(
        pattern=r"^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})?$", max_length=36
    ),
]
# What the app made: a uid, or any other id of its own store.
Key = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_.:+-]+$", max_length=64)]
OptionalKey = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_.:+-]*$", max_length=64)]
Recipient = Annotated[str, Meta(pattern=r"^age1[02-9ac-hj-np-z]{58}$", max_length=62)]
# The largest whole number that every JSON reader keeps exactly.
Seq = Annotated[int, Meta(ge=1, le=2**53 - 1)]
Instant = Annotated[datetime, Meta(tz=True)]

Title = Annotated[str, Meta(min_length=1, max_length=80)]
OptionalTitle = Annotated[str, Meta(max_length=80)]
Line = Annotated[str, Meta(min_length=1, max_length=500)]
OptionalLine = Annotated[str, Meta(max_length=500)]
Word = Annotated[str, Meta(max_length=40)]
# May have line breaks, 60 lines at most.
Words = Annotated[str, Meta(max_length=2_000)]
SomeWords = Annotated[str, Meta(min_length=1, max_length=2_000)]
AppVersion = Annotated[str, Meta(pattern=r"^[0-9A-Za-z.+-]*$", max_length=40)]

LongMs = Annotated[int, Meta(ge=1, le=7_200_000)]
Ms = Annotated[int, Meta(ge=0, le=7_200_000)]
# One whole breath: 2 to 20 a minute.
CycleMs = Annotated[int, Meta(ge=3_000, le=30_000)]
Seconds = Annotated[int, Meta(ge=0, le=86_400)]
Minutes = Annotated[int, Meta(ge=0, le=1_440)]
# Minutes after midnight.
MinuteOfDay = Annotated[int, Meta(ge=0, le=1_439)]
# 0 is Monday.
Weekday = Annotated[int, Meta(ge=0, le=6)]
Count = Annotated[int, Meta(ge=1, le=1_000)]
Rating = Annotated[int, Meta(ge=0, le=10)]


class Part(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A part of a file: nothing it does not know, defaults left out when written."""


class Head(Part, frozen=True, kw_only=True, omit_defaults=False):
    """How every sealed payload begins. `created` is UTC, `to` the recipient it is sealed for."""

    format: str
    version: int
    id: Uid
    created: Instant
    to: Recipient
