"""What the command line practises: things of the library, and of the person who asks.

`play` keeps to the person's envelope always. `timeline` and `render` of what the library
holds do not look at the person at all, so that the same command gives the same samples on
every computer; what is the person's own is theirs to render too, within their envelope.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from getpass import getpass

from mindbody.clock import SystemClock
from mindbody.core.routine import InBreaths, InTime, Length, Routine
from mindbody.core.timeline import Timeline
from mindbody.core.timer import TIMER_ID, USUAL_TIMER, Timer
from mindbody.errors import KeychainLost, LimitExceeded, StoreError, StoreLocked, WrongPassphrase
from mindbody.keepsakes import Choice
from mindbody.library import Library
from mindbody.opening import Opening, locked
from mindbody.places import data_folder
from mindbody.plan import Plan, timer_plan
from mindbody.practice_space import PracticeSpace
from mindbody.sound.own_keys import OPEN
from mindbody.sound.voice.lengths import speech_of
from mindbody.store import SessionLog, has_records
from mindbody.store.finish import finish_changes

_PASSPHRASE = "Passphrase: "
_TRIES = 3

TIMER_WORDS = frozenset({"timer", TIMER_ID})


@contextmanager
def person(library: Library) -> Iterator[tuple[PracticeSpace, SessionLog]]:
    """This person's practice and log; what is wrong with the store is told on stderr.

    Raises StoreLocked where a passphrase is needed and nobody can be asked: what this person
    may do is not known then.
    """
    told: list[str] = []

    def tell(trouble: StoreError | None) -> None:
        if trouble is not None and str(trouble) not in told:
            told.append(str(trouble))
            print(trouble, file=sys.stderr)

    opening = Opening(data_folder(), SystemClock())
    finish_changes(opening.database)
    _unlock(opening)
    records = opening.records(tell)
    try:
        space = PracticeSpace.of(library, records)
        OPEN.open(space.sound_keys(), space.keep_sound_key)
        for notice in space.notices:
            told.append(notice)
            print(notice, file=sys.stderr)
        yield space, records.log
    finally:
        OPEN.close()
        if lost := records.log.close():
            tell(lost)
        opening.lock()


def _unlock(opening: Opening) -> None:
    """Open by the keychain, or ask for the passphrase. Raises StoreError."""
    try:
        opening.open_by_keychain()
    except KeychainLost as lost:
        print(lost, file=sys.stderr)
    for _ in range(_TRIES if opening.asks else 0):
        if not sys.stdin.isatty():
            break
        try:
            opening.unlock(getpass(_PASSPHRASE))
            opening.try_records()
            return
        except WrongPassphrase as wrong:
            print(wrong, file=sys.stderr)
    if opening.asks:
        raise locked()


def own_routines(library: Library) -> tuple[Routine, ...]:
    """What this person made, patterns first. Nothing is opened where there are no records."""
    if not has_records():
        return ()
    try:
        with person(library) as (space, _):
            patterns = (space.routine(pattern.id) for pattern in space.patterns())
            return (*patterns, *space.routines())
    except StoreLocked as refusal:
        print(refusal, file=sys.stderr)
        return ()


def measured(arguments: argparse.Namespace, voice: str | None = None) -> Timeline:
    """What is asked for, to be looked at or rendered in `voice` (None: none)."""
    library = Library.load()
    if arguments.id in TIMER_WORDS:
        return timer_plan(_timer(arguments, USUAL_TIMER)).timeline(library)
    if library.has(arguments.id) or not has_records():
        return _library_plan(arguments).timeline(library, speech=speech_of(voice))
    with person(library) as (space, _):
        return space.timeline(plan_of_person(arguments, space), voice)


def plan_of_person(arguments: argparse.Namespace, space: PracticeSpace) -> Plan:
    """What is asked for, of the library, of the person's own, or a timer as they last set it."""
    if arguments.id in TIMER_WORDS:
        return timer_plan(_timer(arguments, space.timer))
    return space.plan(
        arguments.id,
        _length(arguments),
        preparation_ms=arguments.preparation,
        choice=Choice(variant=arguments.variant or ""),
    )


def _library_plan(arguments: argparse.Namespace) -> Plan:
    return Plan(
        arguments.id,
        arguments.minutes,
        arguments.breaths,
        arguments.preparation,
        arguments.variant or "",
    )


def _length(arguments: argparse.Namespace) -> Length | None:
    if arguments.breaths is not None:
        return InBreaths(arguments.breaths)
    return None if arguments.minutes is None else InTime(arguments.minutes)


def _timer(arguments: argparse.Namespace, usual: Timer) -> Timer:
    """The usual timer with what was asked for in its place."""
    if arguments.breaths is not None:
        raise LimitExceeded(
            "A timer is not counted in breaths.", "Choose --minutes instead.", field="breaths"
        )
    if arguments.bell not in (None, "none"):
        _check_bell(arguments.bell)
    bell = usual.start_bell if arguments.bell is None else arguments.bell
    changes: dict[str, object] = {"preparation_ms": arguments.preparation}
    if arguments.minutes is not None:
        changes["length_ms"] = arguments.minutes
    if arguments.bell is not None:
        sound = "" if arguments.bell == "none" else arguments.bell
        changes |= {"start_bell": sound, "end_bell": sound}
        changes |= {"interval_bell": sound if usual.interval_bell else ""}
    if arguments.every is not None:
        sound = "" if bell == "none" else bell
        changes |= {"interval_bell": sound, "interval_ms": arguments.every, "random_most_ms": 0}
    return replace(usual, **changes)  # type: ignore[arg-type]


def _check_bell(id: str) -> None:
    """Raises SoundUnavailable for a sound that there is not."""
    from mindbody.sound.bank import SoundBank

    SoundBank().peak(id)
