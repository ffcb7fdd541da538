"""Figures of what runs without a window: rendering, timelines, the list of the library."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from statistics import median

from mindbody.core.lanes import FULL_LEVELS, SoundChoice
from mindbody.core.timeline import SAMPLE_RATE_HZ, Timeline
from mindbody.library import Library
from mindbody.plan import Plan
from mindbody.sound.bank import SoundBank, mix_of
from scripts.benchmarks.machine import Bench, Figures, cpu_of

EXERCISE_ID = "resonance_breathing"
_SECONDS = 600


def render(on: Bench) -> Figures:
    """Seconds of sound rendered in one second of CPU, from the first sample to the last."""
    timeline = Plan(EXERCISE_ID, length_ms=_SECONDS * 1000).timeline(Library.load())
    figures: Figures = {}
    for name, choice in _choices().items():
        used = median(_render_cpu_s(timeline, choice) for _ in range(on.either(1, 3)))
        speed = timeline.length_frames / SAMPLE_RATE_HZ / used
        figures[f"{name}_times_real_time"] = round(speed)
    return figures


def timelines(on: Bench) -> Figures:
    """Compiling a routine into its timeline, over every exercise of the library."""
    library = Library.load()
    plans = [Plan(entry.id) for entry in library.entries()]
    library.exercises()
    costs = sorted(_cpu_ms(lambda plan=plan: plan.timeline(library)) for plan in plans)  # type: ignore[misc]
    long = Plan(EXERCISE_ID, length_ms=1_200_000)
    return {
        "exercises": len(plans),
        "usual_length_cpu_ms": round(median(costs), 2),
        "dearest_cpu_ms": round(costs[-1], 2),
        "twenty_minutes_of_breaths_cpu_ms": round(_cpu_ms(lambda: long.timeline(library)), 2),
    }


def library(on: Bench) -> Figures:
    """The list as home shows it, one exercise read whole, all of them; and `main.py list`."""
    bare = median(cpu_of([sys.executable, "-c", "pass"], on) for _ in range(5))
    command = [sys.executable, "main.py", "list"]
    listed = median(cpu_of(command, on) for _ in range(on.either(3, 7)))
    entries = Library.load().entries()
    return {
        "entries": len(entries),
        "list_cpu_ms": round(_cpu_ms(lambda: Library.load().entries()), 2),
        "one_exercise_cpu_ms": round(_cpu_ms(lambda: Library.load().exercise(EXERCISE_ID)), 2),
        "all_exercises_cpu_ms": round(_cpu_ms(lambda: Library.load().exercises(), 3), 1),
        "list_command_cpu_ms": round(listed, 1),
        "bare_python_cpu_ms": round(bare, 1),
    }


def _choices() -> dict[str, SoundChoice]:
    bank = SoundBank()
    chosen = {"cues": SoundChoice()}
    chosen |= {f"cues_and_{e.id}": SoundChoice(ambience=e.id) for e in bank.ambiences()}
    for voice in bank.clips.voices()[:1]:
        chosen["cues_rain_and_voice"] = SoundChoice(ambience="rain", voice=voice.id)
    return chosen


def _render_cpu_s(timeline: Timeline, choice: SoundChoice) -> float:
    """In blocks of one second, as the export does, with nothing decoded beforehand."""
    begun = time.process_time()
    mix = mix_of(timeline, choice, SoundBank())
    for at in range(0, timeline.length_frames, SAMPLE_RATE_HZ):
        mix.render(FULL_LEVELS, at, SAMPLE_RATE_HZ)
    return time.process_time() - begun


def _cpu_ms(work: Callable[[], object], repeats: int = 9) -> float:
    costs = []
    for _ in range(repeats):
        begun = time.process_time()
        work()
        costs.append(1000 * (time.process_time() - begun))
    return median(costs)
