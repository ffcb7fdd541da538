"""The command line: the same engine without a window. Nothing here loads Qt.

Exit codes: 0 done, 1 a problem of the person's side, told in one sentence on stderr, 2 usage.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence

from mindbody import __version__
from mindbody.errors import MindbodyError

EXIT_DONE, EXIT_PROBLEM = 0, 1

Run = Callable[[argparse.Namespace], int]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. Without a command, open the app."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        if not arguments:
            return _open_app()
        chosen = _parser().parse_args(arguments)
        run: Run = chosen.run
        return run(chosen)
    except MindbodyError as problem:
        print(problem, file=sys.stderr)
        return EXIT_PROBLEM
    except BrokenPipeError:
        # The reader of our output went away, as `head` does: nothing is wrong.
        sys.stderr.close()
        return EXIT_DONE


def _open_app() -> int:
    from mindbody.screen import has_screen

    if has_screen():
        from importlib import import_module

        # By name, so that nothing of the command line can pull Qt in.
        code: int = import_module("mindbody.running").main()
        return code
    from mindbody.noscreen import render_without_screen

    return render_without_screen()


def _parser() -> argparse.ArgumentParser:
    from mindbody import commands

    parser = argparse.ArgumentParser(
        prog="main.py",
        description="Timed breathing and mindfulness sessions. Without a command the app opens.",
    )
    parser.add_argument("--version", action="version", version=f"mindbody {__version__}")
    parsers = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    listing = parsers.add_parser("list", help="the exercises and routines of the library")
    listing.add_argument("--json", action="store_true", help="as JSON")
    listing.set_defaults(run=commands.list_library)

    play = parsers.add_parser("play", help="practise in the terminal, with sound")
    _add_session(play)
    play.set_defaults(run=commands.play)

    render = parsers.add_parser("render", help="write a session to an audio file")
    _add_session(render)
    render.add_argument("--out", required=True, metavar="FILE", help=".wav, .flac, .ogg or .mp3")
    render.add_argument("--captions", metavar="FILE.vtt", help="write the captions too")
    render.set_defaults(run=commands.render)

    check = parsers.add_parser("check", help="validate an exercise or routine file")
    check.add_argument("file", metavar="FILE")
    check.set_defaults(run=commands.check)

    timeline = parsers.add_parser("timeline", help="spans and cues with their times and samples")
    _add_length(timeline)
    timeline.add_argument("--json", action="store_true", help="as JSON")
    timeline.set_defaults(run=commands.timeline)

    doctor = parsers.add_parser("doctor", help="versions, sound, display, store, free space")
    doctor.add_argument("--json", action="store_true", help="as JSON")
    doctor.set_defaults(run=commands.doctor)
    return parser


def _add_length(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="an exercise or routine, see `list`, or: timer")
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--minutes", type=_minutes, metavar="N", help="length without preparation")
    length.add_argument("--breaths", type=_count, metavar="N", help="length in whole breaths")
    parser.add_argument("--variant", metavar="FORM", help="another form of the exercise")
    parser.add_argument(
        "--preparation", type=_seconds, default=0, metavar="S", help="0 to 300 seconds before it"
    )
    parser.add_argument(
        "--bell", metavar="ID|none", help="timer: the sound at start, in between and at the end"
    )
    parser.add_argument(
        "--every", type=_minutes, metavar="N", help="timer: minutes between bells on the way"
    )


def _add_session(parser: argparse.ArgumentParser) -> None:
    _add_length(parser)
    parser.add_argument("--ambience", metavar="ID|none", help="a soundscape")
    parser.add_argument("--voice", metavar="ID|none", help="a voice")
    parser.add_argument(
        "--cues",
        metavar="ID|none",
        help="tones; impulse makes each cue one single sample, for measuring",
    )


def _minutes(text: str) -> int:
    """Minutes, whole or with decimals, as ms."""
    return _positive_ms(text, 60_000, "minutes")


def _seconds(text: str) -> int:
    """Seconds as ms; 0 is allowed."""
    return 0 if text.strip() in ("0", "0.0") else _positive_ms(text, 1_000, "seconds")


def _positive_ms(text: str, unit_ms: int, unit: str) -> int:
    try:
        ms = round(float(text) * unit_ms)
    except (ValueError, OverflowError):
        ms = 0
    if not 0 < ms <= 86_400_000:
        raise argparse.ArgumentTypeError(f"a number of {unit} above 0, not {text!r}")
    return ms


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 100_000:
        raise argparse.ArgumentTypeError(f"a whole number above 0, not {text!r}")
    return int(text)
