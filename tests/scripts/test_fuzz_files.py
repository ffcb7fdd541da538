"""Some thousands of the damaged files of scripts/fuzz_files.py."""

from __future__ import annotations

import pytest

from scripts.fuzz_files import READERS, cases_of


@pytest.mark.parametrize("name", READERS)
def test_what_is_damaged_is_read_or_refused(name: str) -> None:
    count = max(20, round(6_000 * READERS[name].share))
    tally = cases_of(name, count, 7)
    assert tally.crashes == []
    assert tally.tried == count == tally.taken_in + sum(tally.refused.values())
    assert tally.taken_in > 0, "the changes are so coarse that nothing behind them is tried"


def test_every_case_has_a_reader() -> None:
    assert sum(reader.share for reader in READERS.values()) == pytest.approx(1)
