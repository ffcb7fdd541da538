"""How fast the real app hides what it shows; a process of its own, prints one JSON object.

python -m scripts.benchmarks.hidden lock SESSIONS
python -m scripts.benchmarks.hidden at_once TIMES
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Generator
from pathlib import Path
from statistics import median
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mindbody import app as composition
from mindbody import running, spaces
from mindbody.ui.program import Program
from mindbody.vault.code import new_code
from scripts.benchmarks.records import fill_own
from scripts.benchmarks.watch import SIZE, Painted, Scenario, key, play, press, until

_PASSPHRASE = "seven calm herons"
_LOCKS = 5
_SETTLE_S = 1.5
_SOUND_S, _AFTER_S = 8.0, 1.5


class Timed(Program):
    """Notes when the lock screen has been painted and when memory has been gone over."""

    last: Timed

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        Timed.last = self
        self.painted_s = self.clean_s = 0.0

    def _lock_now(self) -> None:
        super()._lock_now()
        self.painted_s = time.perf_counter()

    def _clean_up(self) -> None:
        super()._clean_up()
        self.clean_s = time.perf_counter()


def lock(app: composition.App, sessions: float) -> Scenario:
    """Lock with that many sessions in the records, a few times over; ms."""
    program = Timed.last
    yield _SETTLE_S
    yield from _with_passphrase(program)
    today = program.machine.clock.wall().date()
    store = program.content.records.store
    store.call(lambda connection: fill_own(connection, int(sessions), today)).result()
    painted, clean = [], []
    for _ in range(_LOCKS):
        program.content._look_back()
        yield _SETTLE_S
        program.clean_s, begun = 0.0, time.perf_counter()
        program.machine.wanted.lock.emit()
        yield from until(lambda: program.clean_s > 0)
        painted.append(1000 * (program.painted_s - begun))
        clean.append(1000 * (program.clean_s - begun))
        yield from _unlock(program)
    return {
        "own_sessions": int(sessions),
        "painted_ms": round(median(painted), 1),
        "painted_worst_ms": round(max(painted), 1),
        "memory_gone_over_ms": round(median(clean), 1),
        "memory_gone_over_worst_ms": round(max(clean), 1),
    }


def _with_passphrase(program: Program) -> Scenario:
    opening = program.machine.opening()
    assert opening is not None
    opening.set_passphrase(_PASSPHRASE, new_code())
    before = program.content
    program.rebuild()
    yield from until(lambda: getattr(program, "content", before) is not before)
    yield _SETTLE_S
    return {}


def _unlock(program: Program) -> Scenario:
    before = program.content
    before.screen.secret.field.setText(_PASSPHRASE)
    before.screen.open_button.click()
    yield from until(lambda: getattr(program, "content", before) is not before)
    yield _SETTLE_S
    return {}


def at_once(app: composition.App, times: float) -> Scenario:
    """Hide, and ask for Ground me, while a session sounds: ms to the picture, bytes sent by then.

    SDL writes what it plays into a file, which the caller reads.
    """
    app.window.resize(*SIZE)
    cover, sent = app.window.cover, Path(os.environ["SDL_DISKAUDIOFILE"])
    acts: dict[str, tuple[QWidget, Callable[[], None], Callable[[], None]]] = {
        "hide": (cover.page, cover.shortcut.activated.emit, lambda: _uncover(app)),
        "ground": (
            app.at_hand.ground,
            app.at_hand.ground_me,
            lambda: app.at_hand.ground.finished.emit(""),
        ),
    }
    figures: dict[str, Any] = {}
    yield _SETTLE_S
    for name, (page, act, back) in acts.items():
        painted, asked_bytes = [], []
        for _ in range(int(times)):
            press(app.window, "Begin")
            yield _SOUND_S
            asked_bytes.append(_size(sent))
            painted.append((yield from _painted_ms(Painted(page), act)))
            yield _AFTER_S
            back()
            yield _AFTER_S
        figures[f"{name}_painted_ms"] = round(median(painted), 1)
        figures[f"{name}_painted_worst_ms"] = round(max(painted), 1)
        figures[f"{name}_bytes"] = asked_bytes
    return figures


def _painted_ms(seen: Painted, act: Callable[[], None]) -> Generator[float, None, float]:
    """How long after `act` the page has been painted."""
    seen.ask()
    begun = time.perf_counter()
    act()
    yield from until(lambda: bool(seen.first_s))
    assert seen.first_s is not None
    return 1000 * (seen.first_s - begun)


def _uncover(app: composition.App) -> None:
    app.window.cover.toggle()
    key(app.session, Qt.Key.Key_Escape)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


SCENARIOS = {"lock": lock, "at_once": at_once}


def main(name: str, number: float) -> int:
    begun: list[composition.App] = []

    class Watched(composition.App):
        def show(self, *, at_settings: bool = False) -> None:
            super().show(at_settings=at_settings)
            # Unlocking builds it anew, and the scenario goes on.
            if not begun:
                begun.append(self)
                play(self, SCENARIOS[name](self, number))

    spaces.App = Watched  # type: ignore[misc]
    running.Program = Timed  # type: ignore[misc]
    return running.main()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], float(sys.argv[2])))
