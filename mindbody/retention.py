"""How long a person keeps what they practised: they are asked, and nothing goes by itself.

    retention = Retention(records, diary)
    retention.months; retention.choose(3)        # 0 keeps everything
    retention.due()                              # what is older, where it is time to ask
    retention.keep_for_now(); retention.forget(due)

Every method waits for the disk and raises StoreError. The usual 12 months are a design rule of
the clinical content (therapist-workflow 5.5).
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from mindbody.clock_check import ClockCheck
from mindbody.diary import Diary
from mindbody.errors import StoreError
from mindbody.keepsakes import ONLY, body_of, value_of
from mindbody.language import said
from mindbody.store import Records
from mindbody.store.forget import count_days, for_good, forget_days
from mindbody.store.sessions import last_start

KIND = "retention"
CHOICES = (0, 12, 3)
# After an answer, nobody is asked again for a season.
_QUIET = timedelta(days=90)
_DAYS_PER_MONTH = 365.25 / 12


class _Kept(Struct, frozen=True, forbid_unknown_fields=True):
    months: int = 12
    ask_from: date | None = None


class Due(Struct, frozen=True):
    """So many sessions are older than wished: all that was before `day`."""

    day: date
    sessions: int


class Retention:
    """See the head of this module. For one thread."""

    def __init__(self, records: Records, diary: Diary) -> None:
        self._records, self._diary = records, diary
        self.clock_check = ClockCheck(records.clock)

    @property
    def months(self) -> int:
        """After how many months the person is asked, 0 never."""
        return self._read().months

    def choose(self, months: int) -> None:
        """Be asked after so many months; 0 keeps everything."""
        if months not in CHOICES:
            raise ValueError("there is no such choice")
        self._put(_Kept(months))

    def due(self) -> Due | None:
        """What is older than the person wished, where it is time to ask."""
        kept, today = self._read(), self._diary.today
        if self._is_date_doubtful():
            return None
        if not kept.months or (kept.ask_from is not None and today < kept.ask_from):
            return None
        day = today - timedelta(days=round(kept.months * _DAYS_PER_MONTH))
        boundary_min = self._diary.boundary_min
        sessions = self._records.store.call(
            lambda connection: count_days(
                connection, date.min, day - timedelta(days=1), boundary_min
            )
        ).result()
        return Due(day, sessions) if sessions else None

    def _is_date_doubtful(self) -> bool:
        """Whether the date was moved, lies before the last practice, or makes all of it old.

        Somebody who comes back after years is not greeted by that question either.
        """
        last = self.last_start()
        oldest_kept = self._diary.today - timedelta(days=round(CHOICES[1] * _DAYS_PER_MONTH))
        is_all_old = last is not None and last.date() < oldest_kept
        return self.clock_check.has_moved() or self.clock_check.is_before(last) or is_all_old

    def last_start(self) -> datetime | None:
        """When the latest session of all began, None where there is none."""
        return self._records.store.call(last_start).result()

    def keep_for_now(self) -> None:
        """Keep all there is, and be asked again in three months."""
        self._put(replace(self._read(), ask_from=self._diary.today + _QUIET))

    def forget(self, due: Due) -> None:
        """Delete what is older, for good; from the copies too.

        Raises StoreError where the date was moved since it was asked; then nothing is deleted.
        """
        if self._is_date_doubtful():
            raise StoreError(
                said("The date of this computer was moved meanwhile, so nothing was deleted."),
                said("See whether the date is right. You are asked again later."),
            )
        boundary_min = self._diary.boundary_min
        with for_good(self._records.store):
            self._records.store.call(
                lambda connection: forget_days(
                    connection, date.min, due.day - timedelta(days=1), boundary_min
                )
            ).result()

    def _read(self) -> _Kept:
        bodies = [one.body for one in self._records.shelf.all() if one.kind == KIND]
        return value_of(bodies[0], _Kept) if bodies else _Kept()

    def _put(self, kept: _Kept) -> None:
        self._records.shelf.put(KIND, ONLY, body_of(kept))
