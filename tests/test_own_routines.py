"""A therapist's own routines: every version stays, what cannot be read is told about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mindbody.core.arrange import RoutineDraft
from mindbody.core.breath import BreathPattern
from mindbody.core.routine import Envelope, InTime, Step
from mindbody.errors import LimitExceeded
from mindbody.own_routines import OwnRoutines
from mindbody.own_scripts import KIND, OwnLine, add_scripts
from mindbody.store.cipher import Connection
from tests.two_people import LIBRARY, Two

BREATH = Step(LIBRARY.exercise("resonance_breathing"), InTime(300_000))
SENSES = Step(LIBRARY.exercise("grounding_54321"))


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    found = Two(tmp_path)
    yield found
    found.close()


@pytest.fixture
def routines(two: Two) -> OwnRoutines:
    return two.caseload.routines


def test_a_change_is_a_new_version_and_the_old_one_stays(two: Two, routines: OwnRoutines) -> None:
    first = routines.keep(RoutineDraft("Evening", (BREATH,)))
    second = routines.keep(RoutineDraft("Late evening", (BREATH, SENSES)), first.id)
    other = routines.keep(RoutineDraft("a morning", (SENSES,)))
    assert (first.version, second.version, second.id) == (1, 2, first.id)
    two.open_again()
    assert two.caseload.routines.all() == (other, second)
    assert two.caseload.routines.versions(first.id) == (second, first)
    assert two.caseload.routines.versions("nothing") == ()


def test_what_lies_outside_its_limits_is_not_kept(routines: OwnRoutines) -> None:
    wrong = replace(BREATH, pattern=BreathPattern(4_000, 6_000, hold_in_ms=9_000))
    with pytest.raises(LimitExceeded):
        routines.keep(RoutineDraft("Held", (wrong,)))
    assert routines.all() == ()
    draft = RoutineDraft("Evening", (BREATH,))
    assert routines.problems(draft) == ()
    assert routines.problems(draft, Envelope(longest_session_ms=60_000))


def test_put_away_is_not_deleted(routines: OwnRoutines) -> None:
    kept = routines.keep(RoutineDraft("Evening", (BREATH,)))
    routines.put_away(kept.id)
    assert routines.all() == ()
    assert routines.all(put_away=True) == (kept,)
    routines.put_away(kept.id, False)
    assert routines.all() == (kept,)


def test_a_routine_that_cannot_be_read_is_told_about_and_kept(
    two: Two, routines: OwnRoutines
) -> None:
    routines.keep(RoutineDraft("Evening", (BREATH,)))

    def spoil(connection: Connection) -> int:
        return connection.execute("UPDATE template SET body = 'x = '").rowcount

    assert two.therapist_records.store.call(spoil).result() == 1
    assert routines.all() == ()
    assert routines.all() == ()
    assert len(routines.notices) == 1
    assert "It is kept" in routines.notices[0]


def test_a_script_can_be_deleted_and_one_that_cannot_be_read_is_left_out(two: Two) -> None:
    scripts = two.caseload.scripts
    one = scripts.keep("B", 60_000, [OwnLine("Look at the window.", 2_000, instead="Look.")])
    two_ = scripts.keep("a", 60_000, [OwnLine("Feel the floor.")])
    assert scripts.all() == (two_, one)
    changed = scripts.keep("B", 90_000, [OwnLine("Look.")], one.id)
    assert scripts.all() == (two_, changed)
    scripts.delete(two_.id)
    two.therapist_records.shelf.put(KIND, "own_odd", "not json")
    assert scripts.all() == (changed,)
    add_scripts(LIBRARY, two.therapist_records)
    assert LIBRARY.known(changed.id).default_ms == 90_000
