"""What each command of the command line does."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from mindbody import terminal
from mindbody.clock import SystemClock
from mindbody.core.lanes import FULL_LEVELS, Levels, SoundChoice
from mindbody.core.readable import clock_text, timeline_text
from mindbody.core.routine import Routine
from mindbody.core.session import Outcome, SessionRecord, record_for
from mindbody.core.timeline import SAMPLE_RATE_HZ, Timeline
from mindbody.errors import InvalidFile, StoreError
from mindbody.library import Library, check_file
from mindbody.one_person import measured, own_routines, person, plan_of_person
from mindbody.plan import Plan
from mindbody.player import Player
from mindbody.sound.own import is_own
from mindbody.store import SessionLog

EXIT_DONE, EXIT_PROBLEM = 0, 1
IMPULSE = "impulse"


def list_library(arguments: argparse.Namespace) -> int:
    library = Library.load()
    routines = _routine_rows(library.routines())
    own = _routine_rows(own_routines(library))
    if arguments.json:
        print(_json({"exercises": _exercise_rows(library), "routines": routines, "own": own}))
        return EXIT_DONE
    for row in _exercise_rows(library):
        minutes = clock_text(int(str(row["default_ms"])))
        print(f"{row['id']:32} {minutes:>6}  {row['title']}")
    for rows, words in ((routines, "routine"), (own, "your own")):
        for row in rows:
            print(f"{row['id']:32} {'':>6}  {row['title']} ({words})")
    return EXIT_DONE


def _exercise_rows(library: Library) -> list[dict[str, object]]:
    return [
        {
            "id": exercise.id,
            "title": exercise.title,
            "family": exercise.family,
            "access_level": exercise.access_level,
            "default_ms": exercise.default_ms,
            "variants": [form.variant for form in exercise.variants],
            "shortest_ms": exercise.limits.shortest_ms,
            "longest_ms": exercise.limits.longest_ms,
            "evidence_grade": exercise.evidence.grade,
            "summary": exercise.summary,
        }
        for exercise in library.exercises()
    ]


def _routine_rows(routines: Iterable[Routine]) -> list[dict[str, object]]:
    return [
        {
            "id": routine.id,
            "title": routine.title,
            "version": routine.version,
            "steps": [step.exercise.id for step in routine.steps],
        }
        for routine in routines
    ]


def check(arguments: argparse.Namespace) -> int:
    path = Path(arguments.file)
    found = check_file(path)
    print(f"{path.name}: {found} is sound.")
    return EXIT_DONE


def timeline(arguments: argparse.Namespace) -> int:
    compiled = measured(arguments)
    if arguments.json:
        print(_json(timeline_rows(compiled)))
    else:
        print(timeline_text(compiled), end="")
    return EXIT_DONE


def timeline_rows(compiled: Timeline) -> dict[str, object]:
    """A timeline as plain values; times in ms and in samples at 48 kHz."""
    frames = SAMPLE_RATE_HZ // 1000
    return {
        "id": compiled.routine_id,
        "title": compiled.title,
        "length_ms": compiled.length_ms,
        "length_frames": compiled.length_frames,
        "sample_rate_hz": SAMPLE_RATE_HZ,
        "spans": [
            {
                "start_ms": span.start_ms,
                "end_ms": span.end_ms,
                "start_frame": span.start_ms * frames,
                "end_frame": span.end_ms * frames,
                "kind": span.kind,
                "section": compiled.sections[span.section].id,
                "phase": span.phase,
                "cycle": span.cycle,
                "text": span.text,
            }
            for span in compiled.spans
        ],
        "cues": [
            {"at_ms": cue.at_ms, "at_frame": cue.at_frame, "sound": cue.sound, "phase": cue.phase}
            for cue in compiled.cues
        ],
        "captions": [
            {
                "start_ms": line.start_ms,
                "end_ms": line.end_ms,
                "text": line.text,
                "spoken": line.spoken,
            }
            for line in compiled.captions
        ],
        "sections": [
            {
                "start_ms": mark.start_ms,
                "end_ms": mark.end_ms,
                "id": mark.id,
                "title": mark.title,
                "exercise": mark.exercise_id,
                "closing": mark.closing,
                "user_paced": mark.user_paced,
            }
            for mark in compiled.sections
        ],
    }


def render(arguments: argparse.Namespace) -> int:
    from mindbody.sound.captions import captions_vtt
    from mindbody.sound.export import export

    choice = _choice(arguments)
    compiled = measured(arguments, choice.voice)
    out = Path(arguments.out)
    if arguments.captions:
        _check_captions(Path(arguments.captions))
    with _sounds_opened(choice):
        export(compiled, choice, _levels(choice), out)
    print(f"{out}: {clock_text(compiled.length_ms)}, {len(compiled.cues)} cues.")
    if arguments.captions:
        path = Path(arguments.captions)
        write_text(path, captions_vtt(compiled))
        print(f"{path}: {len(compiled.captions)} captions.")
    return EXIT_DONE


def _check_captions(path: Path) -> None:
    if path.suffix.lower() != ".vtt":
        raise InvalidFile(
            "captions are written as WebVTT", "Choose a name that ends in .vtt.", file=path.name
        )


def write_text(path: Path, text: str) -> None:
    """Write a text file. Raises InvalidFile where the place cannot be written."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as fault:
        raise InvalidFile(
            "this file cannot be written", "Choose a folder of your own.", file=str(path)
        ) from fault


def _choice(arguments: argparse.Namespace) -> SoundChoice:
    """The sounds asked for; each lane that is not named plays its usual sound."""
    from mindbody.sound.bank import check_choice

    usual = SoundChoice()
    choice = SoundChoice(
        _named(arguments.cues, usual.cues),
        _named(arguments.voice, usual.voice),
        _named(arguments.ambience, usual.ambience),
    )
    if not _is_own(choice):
        check_choice(choice)
    return choice


def _is_own(choice: SoundChoice) -> bool:
    """Whether a recording of the person's own is wanted, which only their records open."""
    return choice.ambience is not None and is_own(choice.ambience)


@contextmanager
def _sounds_opened(choice: SoundChoice) -> Iterator[None]:
    """Where it needs them, with the person's records open."""
    from mindbody.sound.bank import check_choice

    if not _is_own(choice):
        yield
        return
    with person(Library.load()):
        check_choice(choice)
        yield


def _named(asked: str | None, usual: str | None) -> str | None:
    if asked is None:
        return usual
    return None if asked == "none" else asked


def _levels(choice: SoundChoice) -> Levels:
    # An impulse is for measuring: it keeps its level whatever somebody likes to hear.
    return FULL_LEVELS if choice.cues == IMPULSE else Levels()


def play(arguments: argparse.Namespace) -> int:
    from mindbody.sound.bank import check_choice
    from mindbody.sound.output import open_output

    choice = _choice(arguments)
    with person(Library.load()) as (space, log):
        if _is_own(choice):
            check_choice(choice)
        plan = plan_of_person(arguments, space)
        compiled = space.timeline(plan, choice.voice)
        clock = SystemClock()
        sound = open_output(clock)
        try:
            player = Player(compiled, sound, clock, choice, _levels(choice))
            with (
                _logged(player, plan, log),
                _asked_to_stop() as asked,
                terminal.listening(sys.stdin) as keys,
            ):
                terminal.play(player, sys.stdout, keys, lambda: _frame_goes_by(asked))
        finally:
            sound.close()
    return EXIT_DONE


def _frame_goes_by(asked: list[int]) -> bool:
    """Let one frame go by; False when a signal has asked the session to end."""
    threading.Event().wait(terminal.FRAME_MS / 1000)
    return not asked


@contextmanager
def _asked_to_stop() -> Iterator[list[int]]:
    """Ctrl-C, a closed terminal and a polite kill end a session with its fade and its log.

    A signal only leaves its number here: it may come in the middle of anything.
    """
    asked: list[int] = []
    names = [name for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {
        name: signal.signal(getattr(signal, name), lambda number, _: asked.append(number))
        for name in names
    }
    try:
        yield asked
    finally:
        for name, handler in before.items():
            signal.signal(getattr(signal, name), handler)


@contextmanager
def _logged(player: Player, plan: Plan, log: SessionLog) -> Iterator[None]:
    """Write the session as it runs; a store that fails holds nothing up."""
    session_id = str(uuid.uuid4())
    # A store that cannot be read was told about already; the session is kept in memory, and
    # written as soon as the store can be.
    with suppress(StoreError):
        for record in log.interrupted():
            print(_interrupted_line(record), file=sys.stderr)
    log.begin(record_for(session_id, player.timeline), plan.text(), plan.assignment)
    player.listen(lambda event: log.append(session_id, event))
    try:
        yield
    finally:
        player.stop(Outcome.INTERRUPTED)


def _interrupted_line(record: SessionRecord) -> str:
    reached = clock_text(record.position_ms // 1000 * 1000)
    planned = clock_text(record.planned_ms)
    return (
        f"An earlier session was interrupted: {record.title}, {reached} of {planned}. "
        "It is kept; open the app to go on with it, save it as it is, or discard it."
    )


def doctor(arguments: argparse.Namespace) -> int:
    from mindbody.doctor import findings, findings_text

    found = findings()
    print(_json(found) if arguments.json else findings_text(found), end="\n")
    return EXIT_DONE


def _json(value: object) -> str:
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode()
