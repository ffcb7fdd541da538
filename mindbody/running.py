"""The program with a window, from the first line of its process to the last."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

# Before all others: see mindbody/ui/imports.py.
import mindbody.ui  # noqa: F401
from mindbody import memory
from mindbody.app import soundscapes
from mindbody.clock import Clock, SystemClock
from mindbody.language import said
from mindbody.library import Library
from mindbody.one_window import OneWindow
from mindbody.opening import Opening
from mindbody.places import config_folder, data_folder, log_folder
from mindbody.player import SoundOutput
from mindbody.settings import Role, SettingsFile
from mindbody.sound import beforehand
from mindbody.spaces import open_content
from mindbody.store import DATABASE, therapist_folder
from mindbody.store.finish import finish_changes
from mindbody.ui.called import Called
from mindbody.ui.faults import Faults, write_log_to
from mindbody.ui.keep_awake import KeepAwake, keep_awake
from mindbody.ui.lid import Lid
from mindbody.ui.polite_end import PoliteEnd
from mindbody.ui.program import SETTLED_MS, Machine, Program
from mindbody.ui.words import TITLE

# By then home is painted, and nobody has pressed Begin yet.
# Little comes together meanwhile: most of what is done with goes by itself.
_COLLECT_EVERY_MS = 20_000
BROUGHT_FORWARD = "mindbody was open already; its window was brought forward."
_ANSWERS_WITHIN_MS = 2_000
# A copy a day; looked after often, because the app may be open for days or for minutes.
_COPY_EVERY_MS = 60_000


def machine_for(clock: Clock, sound: SoundOutput, awake: KeepAwake) -> Machine:
    """Everything of this computer that the program works with."""
    opening, caseload = Opening(data_folder(), clock), Opening(therapist_folder(), clock)
    return Machine(
        clock,
        Library.load(),
        SettingsFile(config_folder()),
        sound,
        opening.records,
        awake,
        soundscapes,
        Faults(),
        Lid(),
        beforehand.voices(),
        beforehand.bells(),
        caseload.records,
        openings={Role.PATIENT: opening, Role.THERAPIST: caseload},
    )


def main() -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    # Where Python collects by itself, it may be the store's thread that destroys a widget.
    gc.disable()
    memory.forbid_core_dumps()
    mine = OneWindow(data_folder())
    # Where the other window does not answer, this one opens all the same: nobody is kept out.
    if not mine.take() and mine.call(_ANSWERS_WITHIN_MS):
        sys.stderr.write(f"{said(BROUGHT_FORWARD)}\n")
        return 0
    memory.overwrite_what_is_freed(True)
    write_log_to(log_folder())
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName(TITLE)
    clock = SystemClock()
    for folder in (data_folder(), therapist_folder()):
        finish_changes(folder / DATABASE)
    machine = machine_for(clock, beforehand.open_later(clock), keep_awake())
    memory.forbid_looking_in()
    program = Program(machine, open_content)
    machine.faults.install()
    end = PoliteEnd()
    end.asked.connect(program.window.close)
    end.install()
    program.show()
    called = Called(mine, program.window, program)
    program.window.closing.connect(called.stop)
    program.content.welcome()
    QTimer.singleShot(SETTLED_MS, lambda: _settled(program))
    collecting = QTimer(program)
    collecting.setTimerType(Qt.TimerType.VeryCoarseTimer)
    collecting.timeout.connect(lambda: gc.collect())
    collecting.start(_COLLECT_EVERY_MS)
    copying = QTimer(program)
    copying.timeout.connect(lambda: _back_up(program))
    copying.start(_COPY_EVERY_MS)
    try:
        return qt.exec()
    finally:
        called.deleteLater()
        program.close()
        end.close()
        mine.release()


def _back_up(program: Program) -> None:
    program.content.back_up()


def _settled(program: Program) -> None:
    program.settle()
    beforehand.load()
