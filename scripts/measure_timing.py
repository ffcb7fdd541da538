"""Measure where cues really are. Figures only: nothing here passes or fails.

python3 scripts/measure_timing.py                   everything, about two minutes
python3 scripts/measure_timing.py --only offline    one measure; may be given more than once
python3 scripts/measure_timing.py --seconds 60      how long each live session lasts
python3 scripts/measure_timing.py --json            one JSON object on stdout, nothing else

offline  an hour of cues as they are rendered: error and drift in samples
live     what a live session really sends to a device, written down by SDL's disk driver:
         on a quiet machine, while the window's thread is stalled (the interpreter's lock
         held for 300 ms every 2 s), and with pauses
picture  how far the position that moves the picture is from the sample being mixed, less
         the latency that the output states
server   the same session through a real sound server and back from its monitor, where the
         programs pulseaudio and parec are installed; also how long after the sound came out
         there the picture was told the same position (less than 0: before)
tones    onset, release, peak and loudness of every tone and mark
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from statistics import fmean, pstdev
from threading import Event, Thread
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from scripts import bootstrap  # noqa: E402

Figures = dict[str, Any]
HOUR_MS = 3_600_000


def main(arguments: argparse.Namespace) -> int:
    measures = {
        "offline": offline,
        "live": lambda: live(arguments.seconds),
        "picture": lambda: picture(arguments.seconds),
        "server": lambda: server(arguments.seconds),
        "tones": tones,
    }
    found: dict[str, Figures] = {}
    for name in arguments.only or measures:
        found[name] = measures[name]()
        if not arguments.json:
            _print(name, found[name])
    if arguments.json:
        print(json.dumps(found))
    return 0


def offline() -> Figures:
    """Every cue of an hour of resonance breathing in the samples that are rendered."""
    import numpy as np

    from mindbody.core.lanes import FULL_LEVELS, SoundChoice
    from mindbody.sound.bank import SoundBank
    from mindbody.sound.mix import Mix
    from scripts import timing_session

    session = timing_session.breaths(HOUR_MS, 4_000, 6_000)
    mix = Mix(session, SoundChoice(cues="impulse"), SoundBank())
    block = 480_000
    places = [
        at + np.flatnonzero(mix.render(FULL_LEVELS, at, block).any(axis=1))
        for at in range(0, session.length_frames, block)
    ]
    return _errors(np.concatenate(places).tolist(), [cue.at_frame for cue in session.cues])


def live(seconds: int) -> Figures:
    """What is sent to the device, against the timeline, with one offset for the whole file."""
    figures: Figures = {}
    for how in ("quiet", "stalled", "paused"):
        with tempfile.TemporaryDirectory() as folder:
            sent = Path(folder) / "sent.raw"
            environment = {"SDL_AUDIODRIVER": "disk", "SDL_DISKAUDIOFILE": str(sent)}
            told = _session(seconds, how, environment)
            figures |= {f"{how}_{name}": value for name, value in _sent(sent, told).items()}
    return figures


def _sent(path: Path, told: Figures) -> Figures:
    import numpy as np

    samples = np.fromfile(path, "<i2").reshape(-1, 2)
    places = np.flatnonzero(samples.any(axis=1)).tolist()
    figures: Figures = {"other_levels": int(np.sum(samples[places] != 16384))}
    parts: list[Figures] = []
    edges = [0, *told["paused_frames"], 1 << 62]
    for start, end in pairwise(edges):
        cues = [frame for frame in told["cue_frames"] if start <= frame < end]
        parts.append(_errors(places[: len(cues)], cues))
        places = places[len(cues) :]
    for name in ("cues", "found"):
        figures[name] = sum(part[name] for part in parts)
    figures["found"] += len(places)
    figures["worst_error_samples"] = max(part["worst_error_samples"] for part in parts)
    figures["drift_samples"] = max(part["drift_samples"] for part in parts)
    if told["pause_call_ms"]:
        figures["pause_call_ms"] = max(told["pause_call_ms"])
    return figures


def picture(seconds: int) -> Figures:
    """The position told to the picture against the mixer's own count, looked at as often."""
    told = _session(seconds, "quiet", {"SDL_AUDIODRIVER": "dummy"})
    off_ms = told["picture_off_ms"]
    steps_ms = told["steps_ms"]
    return {
        "looks": len(off_ms),
        "mean_offset_ms": round(fmean(off_ms), 2),
        "sd_ms": round(pstdev(off_ms), 2),
        "worst_ms": round(max(map(abs, off_ms)), 2),
        "stated_latency_ms": round(told["latency_ms"], 2),
        "backwards": sum(step < 0 for step in steps_ms),
        "longest_step_ms": round(max(steps_ms), 2),
    }


def server(seconds: int) -> Figures:
    """Through a sound server of its own, recorded at its monitor."""
    if not shutil.which("pulseaudio") or not shutil.which("parec"):
        return {"skipped": "pulseaudio and parec are not installed"}
    figures: Figures = {}
    for how in ("quiet", "stalled"):
        with _server() as environment:
            figures |= {
                f"{how}_{name}": value
                for name, value in _recorded(seconds, how, environment).items()
            }
    return figures


def _recorded(seconds: int, how: str, environment: dict[str, str]) -> Figures:
    command = ["parec", "-d", "null.monitor", "--rate=48000", "--channels=2", "--format=s16le"]
    command += ["--latency-msec=20"]
    heard: list[tuple[int, float]] = []
    with _running(command, {**os.environ, **environment}, subprocess.PIPE) as recorder:
        ear = Thread(target=_listen, args=(recorder, heard))
        ear.start()
        told = _session(seconds, how, environment)
    ear.join()
    figures = _errors([frame for frame, _ in heard], told["cue_frames"])
    seen_ms = [_seen_ms(told["looks"], frame) for frame in told["cue_frames"]]
    apart = [seen - at for seen, (_, at) in zip(seen_ms, heard, strict=False)]
    # The first breath also finds the server filling its buffers.
    return figures | {
        "picture_after_sound_mean_ms": round(fmean(apart[2:]), 1),
        "picture_after_sound_worst_ms": round(max(apart[2:], key=abs), 1),
    }


def _listen(recorder: subprocess.Popen[bytes], heard: list[tuple[int, float]]) -> None:
    """Note each impulse: its frame in the recording, and when it came (monotonic, ms)."""
    import time

    import numpy as np

    frames, rest = 0, b""
    assert recorder.stdout is not None
    while block := os.read(recorder.stdout.fileno(), 4_096):
        now_ms = time.perf_counter_ns() / 1e6
        rest += block
        whole = len(rest) // 4 * 4
        left = np.frombuffer(rest[:whole], "<i2")[::2].astype(int)
        for place in np.flatnonzero(np.abs(left) > 8_000):
            heard.append((frames + int(place), now_ms - (len(left) - int(place)) / 48))
        frames, rest = frames + len(left), rest[whole:]


def _seen_ms(looks: list[tuple[float, float]], frame: int) -> float:
    """When the picture reached a cue: the first look at or past it, straight between two."""
    at_ms = frame / 48
    for (before, was_ms), (after, is_ms) in pairwise(looks):
        if is_ms >= at_ms:
            share = (at_ms - was_ms) / max(is_ms - was_ms, 1e-9)
            return before + max(0.0, share) * (after - before)
    return looks[-1][0]


def tones() -> Figures:
    """The startle-safe contract in figures, the least favourable of each kind."""
    from mindbody.sound import contract, loudness, synth

    figures: Figures = {}
    for sound in (*synth.PHASE_TONES, *synth.NOTES):
        made = [synth.tone(sound, length_ms) for length_ms in (1_000, 2_000, 4_000, 6_000, 10_000)]
        found = [contract.measure(one) for one in made]
        figures[sound] = {
            "onset_ms": round(min(one.onset_ms for one in found)),
            "release_ms": round(min(one.release_ms for one in found)),
            "peak_dbfs": round(max(one.peak_dbfs for one in found), 2),
            "true_peak_dbtp": round(max(one.true_peak_dbtp for one in found), 2),
            "largest_step": round(max(one.step for one in found), 4),
            "loudest_lufs": round(max(loudness.momentary_lufs(one, 48_000) for one in made), 1),
        }
    return figures


def _errors(places: list[int], frames: list[int]) -> Figures:
    """How far impulses are from their cues, less the one offset that they all share."""
    figures: Figures = {"cues": len(frames), "found": len(places)}
    if not frames or not places:
        return figures | {"worst_error_samples": 0, "drift_samples": 0}
    offset = places[0] - frames[0]
    errors = [place - offset - frame for place, frame in zip(places, frames, strict=False)]
    return figures | {
        "worst_error_samples": max(map(abs, errors)),
        "drift_samples": errors[-1],
    }


def _session(seconds: int, how: str, environment: dict[str, str]) -> Figures:
    """Play a session in a process of its own; what it tells of itself."""
    done = subprocess.run(
        [sys.executable, "-m", "scripts.timing_session", str(seconds), how],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
    )
    told: Figures = json.loads(done.stdout)
    return told


@contextmanager
def _server() -> Iterator[dict[str, str]]:
    """A sound server with a null sink, in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {"XDG_RUNTIME_DIR": folder, "HOME": folder, "SDL_AUDIODRIVER": "pulseaudio"}
        sink = "module-null-sink rate=48000 format=s16le channels=2 sink_name=null"
        command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1"]
        command += [f"--load={sink}", "--load=module-native-protocol-unix"]
        with _running(command, {**os.environ, **environment}, subprocess.DEVNULL):
            _until(lambda: (Path(folder) / "pulse" / "native").exists())
            yield environment


@contextmanager
def _running(
    command: list[str], environment: dict[str, str], out: int
) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(command, env=environment, stdout=out, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


def _until(happened: Callable[[], bool]) -> None:
    for _ in range(3_000):
        if happened():
            return
        Event().wait(0.01)
    raise TimeoutError("the sound server does not start")


def _print(name: str, figures: Figures) -> None:
    print(name)
    for what, value in figures.items():
        if isinstance(value, dict):
            value = ", ".join(f"{key} {one}" for key, one in value.items())
        print(f"  {what.replace('_', ' ')}: {value}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    names = ("offline", "live", "picture", "server", "tones")
    parser.add_argument("--only", action="append", choices=names)
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    bootstrap.enter(__file__, sys.argv[1:])
    sys.exit(main(_arguments()))
