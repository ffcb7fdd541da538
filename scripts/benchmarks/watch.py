"""The real app, watched from within; run as a process of its own, prints one JSON object.

python -m scripts.benchmarks.watch SCENARIO [NUMBER]

A scenario is a generator over the app that is shown: it yields how many seconds to let go
by, and returns its figures.
"""

from __future__ import annotations

import gc
import json
import os
import resource
import sys
import time
import traceback
from collections.abc import Callable, Generator
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from mindbody import app as composition
from mindbody import spaces

App = composition.App
Scenario = Generator[float, None, dict[str, Any]]

SIZE = (1280, 800)
_SETTLE_S = 1.5


def cpu_s() -> float:
    """CPU of all threads of this process so far."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def memory_mb() -> float:
    """What of this process is in memory, MB of 1,000,000 bytes."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1.024e-3 for line in lines if line.startswith("VmRSS"))


def open_files() -> int:
    return len(os.listdir("/proc/self/fd"))


def held() -> dict[str, float]:
    """What a session could pile up: memory, Python objects, files and threads."""
    gc.collect()
    threads = len(os.listdir("/proc/self/task"))
    return {
        "memory_mb": round(memory_mb(), 1),
        "objects": len(gc.get_objects()),
        "open_files": open_files(),
        "threads": threads,
    }


class Painted(QObject):
    """Notes when a widget is painted, from each `ask` on."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.first_s: float | None = None
        self._then: Callable[[], None] = lambda: None
        widget.installEventFilter(self)

    def ask(self, then: Callable[[], None] = lambda: None) -> None:
        self.first_s, self._then = None, then

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Paint and self.first_s is None:
            # The widgets within are painted before the next event is taken.
            self.first_s = 0.0
            QTimer.singleShot(0, self._done)
        return False

    def _done(self) -> None:
        self.first_s = time.perf_counter()
        self._then()


class Frames:
    """When the guide was painted, and what it showed."""

    def __init__(self) -> None:
        from mindbody.ui.pacer.view import BreathView

        self.at_s: list[float] = []
        self.moments: list[Any] = []
        self.keeping_moments = True
        paint = BreathView.paintEvent

        def watched(view: BreathView, event: Any) -> None:
            paint(view, event)
            self.at_s.append(time.perf_counter())
            if self.keeping_moments:
                self.moments.append(view.moment)

        BreathView.paintEvent = watched  # type: ignore[method-assign]

    def moved_s(self) -> float | None:
        """When a picture was first painted that time had moved."""
        shown = zip(self.at_s, self.moments, strict=True)
        return next((at for at, moment in shown if moment.progress > 0), None)

    def clear(self) -> None:
        self.at_s.clear()
        self.moments.clear()


def until(happened: Callable[[], bool]) -> Generator[float, None, None]:
    """Let time go by until it happened; half a minute without it is a failure."""
    end = time.monotonic() + 30.0
    while not happened():
        if time.monotonic() > end:
            raise TimeoutError("it did not happen")
        yield 0.02


def press(window: QWidget, words: str) -> None:
    """Press the button that is seen under these words."""
    buttons = [b for b in window.findChildren(QPushButton) if b.text() == words and b.isVisible()]
    if not buttons:
        raise LookupError(f"no button “{words}” is seen")
    buttons[0].click()


def key(widget: QWidget, code: Qt.Key) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, event)


def start(app: App, _: float) -> Scenario:
    """From the start of the process to home on the screen."""
    figures: dict[str, Any] = {}

    def painted() -> None:
        figures["cpu_ms"] = 1000 * cpu_s()
        figures["wall_ms"] = 1000 * (time.monotonic() - float(os.environ["BENCH_STARTED_S"]))

    Painted(app.window).ask(painted)
    yield from until(lambda: bool(figures))
    figures["memory_mb"] = round(memory_mb(), 1)
    return figures


def turns(app: App, count: float) -> Scenario:
    """Begin a session and end it by Esc, a few times over."""
    from statistics import median

    frames, home = Frames(), Painted(app.home)
    first, moving, back = [], [], []
    yield _SETTLE_S
    for _ in range(round(count)):
        frames.clear()
        begun = time.perf_counter()
        press(app.window, "Begin")
        yield from until(lambda: frames.moved_s() is not None)
        moved = frames.moved_s()
        assert moved is not None
        first.append(1000 * (frames.at_s[0] - begun))
        moving.append(1000 * (moved - begun))
        home.ask()
        ended = time.perf_counter()
        key(app.session, Qt.Key.Key_Escape)
        yield from until(lambda: bool(home.first_s))
        assert home.first_s is not None
        back.append(1000 * (home.first_s - ended))
        yield 0.5
    return {
        "begin_to_first_paint_ms_first": round(first[0], 1),
        "begin_to_first_paint_ms": round(median(first[1:]), 1),
        "begin_to_moving_ms_first": round(moving[0], 1),
        "begin_to_moving_ms": round(median(moving[1:]), 1),
        "esc_to_home_ms_first": round(back[0], 1),
        "esc_to_home_ms": round(median(back[1:]), 1),
    }


def session(app: App, seconds: float) -> Scenario:
    """A session with tones and rain as it runs: frames, CPU, memory."""
    app.window.resize(*SIZE)
    frames = Frames()
    frames.keeping_moments = False
    yield _SETTLE_S
    press(app.window, "Begin")
    yield 5.0
    before = held()
    yield 0.5
    frames.clear()
    begun, used = time.perf_counter(), _by_thread()
    yield seconds
    gone = time.perf_counter() - begun
    shares = {name: total - used[name] for name, total in _by_thread().items()}
    after = held()
    return {
        "seconds": round(gone, 1),
        "window": f"{app.window.width()}x{app.window.height()}",
        "cpu_percent": round(100 * sum(shares.values()) / gone, 1),
        **{f"cpu_{name}_percent": round(100 * s / gone, 1) for name, s in shares.items()},
        **intervals(frames.at_s),
        "guide_buffer_share": app.session.face.view.governor.buffer_share,
        **{f"{name}_before": value for name, value in before.items()},
        **{f"{name}_after": value for name, value in after.items()},
    }


def intervals(at_s: list[float]) -> dict[str, float]:
    """Frames a second, and how long lay between them."""
    gaps = sorted(1000 * (later - earlier) for earlier, later in pairwise(at_s))
    late = sum(gap > 25.0 for gap in gaps)
    return {
        "frames_per_second": round(1000 * len(gaps) / sum(gaps), 1),
        **{f"frame_p{p}_ms": round(gaps[len(gaps) * p // 100], 1) for p in (50, 95, 99)},
        "frame_worst_ms": round(gaps[-1], 1),
        "frames_over_25_ms_percent": round(100 * late / len(gaps), 2),
    }


def idle(app: App, seconds: float) -> Scenario:
    """Home that nobody touches, then a session that is paused."""
    yield 2.0
    home = cpu_s()
    yield seconds
    home = cpu_s() - home
    press(app.window, "Begin")
    yield 2.0
    key(app.session, Qt.Key.Key_Space)
    yield 2.0
    paused = cpu_s()
    yield seconds
    paused = cpu_s() - paused
    return {
        "home_cpu_percent": round(100 * home / seconds, 2),
        "paused_cpu_percent": round(100 * paused / seconds, 2),
    }


def heard(app: App, _: float) -> Scenario:
    """Begin with SDL writing what it plays into a file: how much had been sent by then."""
    sent = Path(os.environ["SDL_DISKAUDIOFILE"])
    yield _SETTLE_S
    begun_bytes, opened_ms = [], 0.0
    for _ in range(4):
        begun_bytes.append(_size(sent))
        begun = time.perf_counter()
        press(app.window, "Begin")
        if not _size(sent):
            yield from until(lambda: _size(sent) > 0)
            opened_ms = 1000 * (time.perf_counter() - begun)
        yield 3.0
        key(app.session, Qt.Key.Key_Escape)
        yield 2.0
    return {"begun_bytes": begun_bytes, "opened_ms": opened_ms}


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _by_thread() -> dict[str, float]:
    """CPU seconds of the window's thread, of those that paint with it, and of the others."""
    ticks = os.sysconf("SC_CLK_TCK")
    used = {"window": 0.0, "paint_pool": 0.0, "sound_and_others": 0.0}
    for task in os.listdir("/proc/self/task"):
        text = Path(f"/proc/self/task/{task}/stat").read_text(encoding="utf-8")
        fields = text.rpartition(")")[2].split()
        name = "window" if int(task) == os.getpid() else "sound_and_others"
        # Qt's painter splits large fills over threads of a pool.
        name = "paint_pool" if "(Thread (pooled" in text else name
        used[name] += (int(fields[11]) + int(fields[12])) / ticks
    return used


def memory(app: App, minutes: float, step_ms: float = 0.0) -> Scenario:
    """Long sessions on a clock moved by hand, with every sound of them rendered."""
    from scripts.benchmarks.long_session import STEP_MS, FedAhead, live_through

    yield 0.5
    sound = app.practice._sound
    assert isinstance(sound, FedAhead)
    assert app.session._clock is sound._clock, "the app reads a clock that nobody moves by hand"
    return live_through(app, sound, minutes, held, step_ms or STEP_MS)


def soak(app: App, hours: float) -> Scenario:
    """The same for many hours, with fewer pictures."""
    from scripts.benchmarks.long_session import SOAK_STEP_MS

    return memory(app, hours * 60, SOAK_STEP_MS)


SCENARIOS = {"start": start, "turns": turns, "session": session, "idle": idle, "heard": heard}
SCENARIOS |= {"memory": memory, "soak": soak}


def play(app: App, steps: Scenario) -> None:
    """Go through a scenario beside the app's own events, print its figures, leave."""
    try:
        wait_s = next(steps)
        QTimer.singleShot(round(1000 * wait_s), lambda: play(app, steps))
    except StopIteration as ended:
        print(json.dumps(ended.value), flush=True)
        app.window.close()
    except Exception:
        # The app's own fault window would stay open and wait for somebody.
        traceback.print_exc()
        os._exit(1)


def main(name: str, number: float) -> int:
    class Watched(composition.App):
        def show(self, *, at_settings: bool = False) -> None:
            super().show(at_settings=at_settings)
            play(self, SCENARIOS[name](self, number))

    spaces.App = Watched  # type: ignore[misc]
    if name in ("memory", "soak"):
        from scripts.benchmarks.long_session import move_time_by_hand

        move_time_by_hand()
    from mindbody.cli import main as mindbody

    return mindbody([])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 0.0))
