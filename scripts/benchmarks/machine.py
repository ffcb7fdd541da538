"""The machine that a figure was measured on, and processes to measure on it."""

from __future__ import annotations

import json
import os
import platform
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from mindbody.clock import SystemClock
from mindbody.keepsakes import ONLY, Kind, body_of
from mindbody.opening import Opening
from mindbody.settings import Settings, SettingsFile

ROOT = Path(__file__).resolve().parent.parent.parent
SCREEN = (1920, 1080)
# A process that has not ended by then never will; no figure is anywhere near.
_FAIL_SAFE_S = 4 * 3_600.0

# A second start, then breathing from its first second on, with rain behind it.
CHOSEN = Settings(
    last_exercise="resonance_breathing",
    length_ms=600_000,
    ambience="rain",
    preparation_s=0,
    tone_heard=True,
    first_run_done=True,
)

Figures = dict[str, float | int | str]

# What would change a window's looks or how Python starts, and so what they cost.
_PERSONAL = ("QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "QT_SCALE", "QT_FONT_DPI", "PYTHON")


class NotMeasured(Exception):
    """A figure that cannot be had here, and why."""


@dataclass(frozen=True, slots=True)
class Bench:
    """Where and how thoroughly to measure. `environment` opens windows, where there is a
    screen, and plays no sound.
    """

    environment: dict[str, str]
    quick: bool
    has_screen: bool = True

    def either(self, quick: int, whole: int) -> int:
        return quick if self.quick else whole

    def run(self, module: str, *arguments: object, **environment: str) -> Figures:
        """Run a module of the benchmarks as a process of its own; what it printed as JSON.

        It finds the moment it was started, by the monotonic clock, in BENCH_STARTED_S.
        """
        if not self.has_screen and environment.get("QT_QPA_PLATFORM") != "offscreen":
            raise NotMeasured("there is no screen; with the package xvfb there would be one")
        with tempfile.TemporaryDirectory(
            prefix="mindbody-bench-", ignore_cleanup_errors=True
        ) as home:
            _choose(Path(home))
            chosen = self.environment | _home(home) | environment
            chosen["BENCH_STARTED_S"] = repr(time.monotonic())
            done = subprocess.run(
                [sys.executable, "-m", f"scripts.benchmarks.{module}", *map(str, arguments)],
                cwd=ROOT,
                env=chosen,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                encoding="utf-8",
                timeout=_FAIL_SAFE_S,
                check=False,
            )
        if done.returncode:
            raise NotMeasured(f"{module} ended with exit code {done.returncode}")
        # SDL and others may have had something to say as well.
        told = [line for line in done.stdout.splitlines() if line.startswith("{")]
        if not told:
            raise NotMeasured(f"{module} told nothing")
        figures: Figures = json.loads(told[-1])
        return figures


@contextmanager
def bench(quick: bool) -> Iterator[Bench]:
    """The bench on the display there is, on an Xvfb where there is none, else without one."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(_PERSONAL)
    }
    environment["SDL_AUDIODRIVER"] = "dummy"
    # Where there is no bus of the desktop, none is to be started for a benchmark.
    environment.setdefault("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        yield Bench(environment, quick)
    elif shutil.which("Xvfb"):
        with _xvfb() as display:
            yield Bench(environment | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}, quick)
    else:
        yield Bench(environment, quick, has_screen=False)


@contextmanager
def _xvfb() -> Iterator[str]:
    reader, writer = os.pipe()
    # Without -noreset it starts anew after each last window, and refuses who comes meanwhile.
    size = f"{SCREEN[0]}x{SCREEN[1]}x24"
    screen = ("-noreset", "-screen", "0", size, "-nolisten", "tcp")
    command = ["Xvfb", "-displayfd", str(writer), *screen]
    with subprocess.Popen(
        command, pass_fds=(writer,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        os.close(writer)
        try:
            with os.fdopen(reader, encoding="ascii") as number:
                display = f":{number.readline().strip()}"  # it tells once it is ready
            yield display
        finally:
            server.terminate()


def _choose(home: Path) -> None:
    """Leave `CHOSEN` as a first start would: a file in the clear, the rest in the records."""
    SettingsFile(home).save(CHOSEN)
    records = Opening(home, SystemClock()).records()
    records.shelf.put(Kind.SETTINGS, ONLY, body_of(CHOSEN.personal))
    records.log.close()


def _home(folder: str) -> dict[str, str]:
    """A home of the benchmark's own: no figure may depend on, or change, a person's records."""
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    return dict.fromkeys((*names, "XDG_RUNTIME_DIR", "MINDBODY_DATA_DIR"), folder)


def calibration(on: Bench) -> Figures:
    """What other figures are measured in.

    `import_qt_cpu_ms` is the CPU of a Python that only imports Qt's widgets,
    `blit_*_cpu_ms` that of one translucent blit over a whole window.
    """
    imports = [cpu_of([sys.executable, "-c", "import PySide6.QtWidgets"], on) for _ in range(7)]
    blits = on.run("blit", QT_QPA_PLATFORM="offscreen")
    return {"import_qt_cpu_ms": round(median(imports[1:]), 1), **blits}


def cpu_of(command: list[str], on: Bench) -> float:
    """The CPU time of a command, in ms."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=ROOT, env=on.environment, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def machine(on: Bench) -> Figures:
    """Enough to tell whether two results may be compared."""
    return {
        "system": platform.platform(),
        "processor": _processor(),
        "cores": os.cpu_count() or 0,
        "python": platform.python_version(),
        "display": on.environment.get("DISPLAY", "") if on.has_screen else "none",
        "load_1_minute": round(os.getloadavg()[0], 2),
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())


@dataclass(frozen=True, slots=True)
class Busy:
    """How much the machine did for others: counts of its clock ticks since it was started."""

    all: int
    idle: int
    stolen: int

    @staticmethod
    def now() -> Busy:
        try:
            first = Path("/proc/stat").read_text(encoding="ascii").splitlines()[0]
        except OSError:
            return Busy(0, 0, 0)
        user, nice, system, idle, wait, irq, soft, stolen = map(int, first.split()[1:9])
        return Busy(user + nice + system + idle + wait + irq + soft + stolen, idle + wait, stolen)

    def since(self) -> Figures:
        """How busy all cores were since then, everything included, and what was stolen."""
        now = Busy.now()
        gone = max(1, now.all - self.all)
        return {
            "machine_busy_percent": round(100 * (1 - (now.idle - self.idle) / gone), 1),
            "machine_stolen_percent": round(100 * (now.stolen - self.stolen) / gone, 1),
        }
