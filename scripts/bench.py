"""Print what the app costs. Figures only: nothing here passes or fails by time.

python3 scripts/bench.py                    everything, about ten minutes
python3 scripts/bench.py --quick            shorter runs, about three minutes
python3 scripts/bench.py --only start       one measure; may be given more than once
python3 scripts/bench.py --json             one JSON object on stdout, nothing else
python3 scripts/bench.py --only session --seconds 2700    three quarters of an hour for real

CPU is that of all threads of a process. Compare figures with those of the same machine, or
by the units under `calibration`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts import bootstrap

# What to aim at, on a quiet machine; printed beside the figure, never enforced.
GOALS = {
    "start.cpu_of_import": "2.2 or less",
    "start.wall_ms": "1000 or less",
    "turns.begin_to_moving_ms": "100 or less",
    "turns.esc_to_home_ms": "100 or less",
    "session.cpu_percent": "25 or less",
    "session.frames_per_second": "59 or more",
    "session.frame_p95_ms": "20 or less",
    "session.frame_p99_ms": "33 or less",
    "session.frames_over_25_ms_percent": "0.5 or less",
    "session.memory_mb_after": "120 or less",
    "frame_cost.petals_1280x800_blits": "16 or less",
    "frame_cost.petals_1920x1080_blits": "9 or less",
    "idle.home_cpu_percent": "0.2 or less",
    "idle.paused_cpu_percent": "0.2 or less",
    "memory.memory_growth_mb": "2 or less",
    "records.home_cpu_ms": "50 or less",
    "records.ten_years_store_cpu_ms": "100 or less",
    "records.list_cpu_ms": "100 or less",
    "records.person_ten_years_store_cpu_ms": "100 or less",
    "unlock.beyond_derivation_ms": "1000 or less",
    "at_once.hide_painted_ms": "200 or less",
    "at_once.hide_silent_ms": "200 or less",
    "at_once.ground_painted_ms": "100 or less",
    "at_once.ground_silent_ms": "300 or less",
    "lock.painted_ms": "200 or less",
    "lock.memory_gone_over_ms": "1000 or less",
    "render.cues_and_rain_times_real_time": "200 or more",
}


def main(arguments: argparse.Namespace) -> int:
    """Measure what was asked for, and print it."""
    from scripts.benchmarks import machine

    say = _to_stderr if arguments.json else print
    with machine.bench(arguments.quick) as on:
        result: dict[str, machine.Figures] = {"machine": machine.machine(on)}
        result["calibration"] = machine.calibration(on)
        for name in result:
            _print(say, name, result[name])
        for name, measure in _measures(arguments.seconds).items():
            if arguments.only and name not in arguments.only:
                continue
            result[name] = _measured(measure, on, result["calibration"])
            _print(say, name, result[name])
    if arguments.json:
        print(json.dumps(result))
    return 0


def _measures(seconds: int | None) -> dict[str, Callable]:
    from scripts.benchmarks import engine, records, windows

    return {
        "start": windows.start,
        "turns": windows.turns,
        "first_sound": windows.first_sound,
        "session": lambda on: windows.session(on, seconds),
        "idle": windows.idle,
        "at_once": windows.at_once,
        "lock": windows.lock,
        "frame_cost": windows.frame_cost,
        "memory": windows.memory,
        "render": engine.render,
        "timelines": engine.timelines,
        "library": engine.library,
        "records": records.records,
        "unlock": records.unlock,
    }


def _measured(measure: Callable, on: object, units: dict) -> dict:
    """The figures of one measure, and how busy the machine was meanwhile."""
    from scripts.benchmarks.machine import Busy, NotMeasured

    before = Busy.now()
    try:
        figures = measure(on)
    except NotMeasured as reason:
        return {"not_measured": str(reason)}
    if "empty_window_cpu_ms" in figures:
        figures["cpu_of_import"] = round(figures["cpu_ms"] / units["import_qt_cpu_ms"], 2)
    return figures | before.since()


def _print(say: Callable[[str], None], name: str, figures: dict) -> None:
    say(f"\n{name}")
    for key, value in figures.items():
        goal = GOALS.get(f"{name}.{key}")
        say(f"  {key:<40} {value!s:>12}" + (f"   aim: {goal}" if goal else ""))


def _to_stderr(line: str) -> None:
    print(line, file=sys.stderr)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    parser.add_argument("--quick", action="store_true", help="shorter runs")
    parser.add_argument("--only", action="append", metavar="NAME", help="this measure alone")
    parser.add_argument("--seconds", type=int, metavar="N", help="length of the measured session")
    arguments = parser.parse_args()
    known = _measures(None)
    unknown = sorted(set(arguments.only or ()) - set(known))
    if unknown:
        parser.error(f"no measure {', '.join(unknown)}; there are {', '.join(known)}")
    return arguments


if __name__ == "__main__":
    bootstrap.enter(__file__, sys.argv[1:])
    sys.exit(main(_arguments()))
