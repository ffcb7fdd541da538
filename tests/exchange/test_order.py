"""Each file once, never an older one."""

from __future__ import annotations

import pytest

from mindbody.errors import InvalidFile, UntrustedFile
from mindbody.exchange.order import Accepted, Standing, require_new, standing

LAST = Accepted(5, b"five")
TABLE = [
    (Accepted(1, b"one"), None, Standing.NEW),
    (Accepted(900, b"x"), None, Standing.NEW),
    (Accepted(6, b"six"), LAST, Standing.NEW),
    (Accepted(60, b"x"), LAST, Standing.NEW),
    (Accepted(5, b"five"), LAST, Standing.SAME),
    (Accepted(5, b"another"), LAST, Standing.CLASHES),
    (Accepted(4, b"four"), LAST, Standing.OLDER),
    (Accepted(1, b"five"), LAST, Standing.OLDER),
]
WORDS = {
    Standing.SAME: (InvalidFile, "You have this file already. Nothing has changed."),
    Standing.OLDER: (UntrustedFile, "older than one you have"),
    Standing.CLASHES: (UntrustedFile, "says something else"),
}


@pytest.mark.parametrize(("found", "last", "expected"), TABLE)
def test_replay_table(found: Accepted, last: Accepted | None, expected: Standing) -> None:
    assert standing(found, last) is expected
    if expected is Standing.NEW:
        require_new(found, last)
        return
    kind, words = WORDS[expected]
    with pytest.raises(kind, match=words) as refused:
        require_new(found, last)
    assert refused.value.hint
