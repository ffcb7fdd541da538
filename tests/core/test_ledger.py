"""The ledger and what stands beside it: strict values, and two rules."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mindbody.core.ledger import (
    REASONS,
    EntryKind,
    ExposureEntry,
    LedgerEntry,
    Reason,
    may_offer_calming,
    reminders_paused,
)

DAY = date(2026, 6, 1)


def test_every_reason_has_its_words() -> None:
    assert set(REASONS) == set(Reason)
    assert len(Reason) == 12
    assert not any("avoid" in words.casefold() for words in REASONS.values())


def test_exactly_what_was_not_done_has_a_reason() -> None:
    with pytest.raises(ValueError, match="reason"):
        LedgerEntry("a", EntryKind.NOT_DONE, DAY)
    with pytest.raises(ValueError, match="reason"):
        LedgerEntry("a", EntryKind.OPENED, DAY, reason=Reason.OTHER)


@pytest.mark.parametrize("wrong", [{"before": 11}, {"peak": -1}, {"after": 11}, {"minutes": -1}])
def test_an_exposure_entry_keeps_to_its_ranges(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"lies between|goes forward"):
        ExposureEntry("a", "the bus", DAY, **wrong)  # type: ignore[arg-type]


def test_nothing_calming_while_exposure_is_open() -> None:
    running = ExposureEntry("a", "the bus", DAY, before=4)
    assert running.is_open
    assert not may_offer_calming([running])
    assert may_offer_calming([ExposureEntry("a", "the bus", DAY, minutes=30)])
    assert may_offer_calming([])


def test_reminders_rest_until_their_day_or_until_they_are_wanted() -> None:
    until = LedgerEntry("a", EntryKind.REMINDERS_PAUSED, DAY, until=DAY + timedelta(days=3))
    always = LedgerEntry("b", EntryKind.REMINDERS_PAUSED, DAY)
    again = LedgerEntry("c", EntryKind.REMINDERS_RESUMED, DAY)
    other = LedgerEntry("d", EntryKind.OPENED, DAY)
    assert not reminders_paused([other], DAY)
    assert reminders_paused([until, other], DAY + timedelta(days=3))
    assert not reminders_paused([until], DAY + timedelta(days=4))
    assert reminders_paused([always], DAY + timedelta(days=400))
    assert not reminders_paused([always, again], DAY)
    assert reminders_paused([again, always], DAY)
