"""The screens about a person's records: history, copies, lock, privacy, and what goes wrong."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, SignalInstance
from PySide6.QtWidgets import QWidget

from mindbody.app import App, soundscapes
from mindbody.clock import ManualClock
from mindbody.core.session import Outcome, SessionRecord
from mindbody.errors import MindbodyError
from mindbody.history import History
from mindbody.library import Library
from mindbody.opening import Opening
from mindbody.settings import Role, Settings, SettingsFile
from mindbody.sound.steady import SilentOutput
from mindbody.spaces import open_content
from mindbody.store import Records
from mindbody.store.cipher import Connection, transaction
from mindbody.store.new_key import Renewed
from mindbody.store.pages import PAGE_BYTES
from mindbody.store.ratings import RatingRow, RatingTable
from mindbody.store.sessions import Standing, put_standing
from mindbody.ui import choosing
from mindbody.ui.faults import Faults
from mindbody.ui.keep_awake import LetSleep
from mindbody.ui.lid import Lid
from mindbody.ui.locked import Locked
from mindbody.ui.program import Machine, Program
from mindbody.ui.screens.lock.set_up import PassphraseSetUp, renewed_words
from mindbody.ui.screens.lock.settings import LockSettings
from mindbody.ui.screens.lock.words import KEYCHAIN_OFF
from mindbody.ui.screens.my_data import MyData
from mindbody.vault import new_code

PASSPHRASE = "grey heron by the weir"
MINUTE_MS = 60_000
# What was practised, how many days ago, for how many minutes, and how one was before and after.
PRACTISED = (
    ("resonance_breathing", 0, 10, 6, 4),
    ("grounding_54321", 0, 5, 7, 5),
    ("resonance_breathing", 1, 10, 5, 5),
    ("body_scan", 1, 12, None, None),
    ("extended_exhale", 2, 5, 4, 6),
    ("resonance_breathing", 3, 10, 6, 3),
    ("self_compassion_break", 5, 6, 8, None),
    ("box_breathing", 6, 5, 3, 2),
    ("resonance_breathing", 8, 10, 5, 4),
    ("resonance_breathing", 12, 10, 7, 4),
)
NOTE = "By the window, with the rain outside."

Shoot = Callable[[str], None]


def practise(records: Records, clock: ManualClock, days_back: int = 0) -> None:
    """Put made-up practice into the records, all of it so many days back."""
    library, ratings = Library.load(), RatingTable(records.store)
    for number, (what, ago, minutes, before, after) in enumerate(PRACTISED):
        at = clock.wall() - timedelta(days=ago + days_back, hours=2 + number % 2)
        record = SessionRecord(
            f"made-up-{days_back}-{number}",
            what,
            library.exercise(what).title,
            minutes * MINUTE_MS,
            started=at,
            ended=at + timedelta(minutes=minutes),
            practised_ms=minutes * MINUTE_MS,
            outcome=Outcome.COMPLETED,
        )
        records.store.call(partial(_put, Standing(record, "", at))).result()
        if before is not None:
            ratings.put(at, RatingRow(what, before, None, after))
            ratings.belongs(at, record.session_id)


def _put(standing: Standing, connection: Connection) -> None:
    with transaction(connection):
        put_standing(connection, standing)


def put_away(program: Program) -> None:
    """End a program and destroy its window, so that the next one finds none of it."""
    program.window.close()
    program.close()
    program.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # Here, before a store's thread collects it: Qt's objects die in this thread.
    gc.collect()


def shoot_records(app: App, clock: ManualClock, shoot: Shoot) -> None:
    """What the records hold, what can be done with them, and what the app says of itself."""
    _data(app).history_button.click()
    shoot("history-empty")
    app.window.leave_layer()
    practise(app.records, clock)
    History(app.records, app.plan).write_note("made-up-0-0", NOTE)
    _shoot_history(app, shoot)
    app.back_up()
    app.records.log.settle()
    app.back_up()
    _shoot_data(app, shoot)
    _shoot_lock_settings(app, shoot)
    for name, show in (("privacy", app.telling.show_privacy), ("about", app.telling.show_about)):
        show()
        shoot(name)
        app.window.leave_layer()
    app.window.show_home()


def _data(app: App) -> MyData:
    app.window.show_preferences()
    found = app.window.findChild(MyData)
    assert isinstance(found, MyData)
    return found


def _shoot_history(app: App, shoot: Shoot) -> None:
    _data(app).history_button.click()
    looking = app._looking_back
    assert looking is not None
    shoot("history")
    looking.screen.lines[0].row.click()
    shoot("history-note")
    looking.screen.lines[0].remove.click()
    shoot("history-delete-one")
    looking.screen.lines[0].close_button.click()
    for fold in looking.folds:
        fold.head.click()
        looking.screen.scroller.reveal(fold)
        shoot(f"history-fold-{looking.folds.index(fold) + 1}")
        fold.head.click()
    app.window.leave_layer()


def _reveal(app: App, widget: QWidget) -> None:
    preferences = app.window.preferences
    assert preferences is not None
    QCoreApplication.processEvents()
    preferences.scroller.reveal(widget)


def _shoot_data(app: App, shoot: Shoot) -> None:
    data = _data(app)
    _reveal(app, data.keep_about)
    shoot("my-data")
    for name, button in (("put-back", data.put_back), ("delete", data.erase)):
        button.click()
        _reveal(app, data.keep_about)
        shoot(f"my-data-{name}")
        data.cancel.click()


def _shoot_lock_settings(app: App, shoot: Shoot) -> None:
    lock = app.window.findChild(LockSettings)
    assert isinstance(lock, LockSettings)
    lock.set_up.click()
    form = lock.form
    assert form is not None
    _reveal(app, form)
    shoot("passphrase")
    _choose(form)
    _reveal(app, form)
    shoot("recovery-code")
    lock._clear_panel()


def _choose(form: PassphraseSetUp) -> None:
    for field in (form.first.field, form.again.field):
        field.setText(PASSPHRASE)
    form.next_button.click()


def shoot_shut(settings: Settings, size: tuple[int, int], folder: Path, shoot: _Look) -> None:
    """A start at which the records do not simply open, each on files of its own."""
    for state in (
        _locked,
        _settings,
        _by_code,
        _too_new,
        _damaged,
        _older,
        _unwritable,
        _lock_damaged,
    ):
        place = folder / state.__name__
        place.mkdir()
        state(_Start(settings, size, place, shoot))


_Look = Callable[[QWidget, str], None]


class _Start:
    """Starts of the program on the same files."""

    def __init__(
        self, settings: Settings, size: tuple[int, int], folder: Path, look: _Look
    ) -> None:
        self.clock, self.folder, self._size, self.look = ManualClock(), folder, size, look
        self.opening = Opening(folder / "data", self.clock)
        self._file = SettingsFile(folder)
        self._file.save(replace(settings, first_run_done=True, tone_heard=True))

    @contextmanager
    def filled(self, days_back: int = 0) -> Iterator[Records]:
        records = self.opening.records()
        try:
            practise(records, self.clock, days_back)
            yield records
        finally:
            records.log.close()

    @contextmanager
    def program(self) -> Iterator[Program]:
        machine = Machine(
            self.clock,
            Library.load(),
            self._file,
            SilentOutput(self.clock),
            self.opening.records,
            LetSleep(),
            soundscapes,
            Faults(),
            Lid(),
            openings={Role.PATIENT: self.opening},
        )
        program = Program(machine, open_content)
        try:
            program.show()
            program.window.resize(*self._size)
            yield program
        finally:
            put_away(program)

    def shoot(self, program: Program, name: str) -> None:
        self.look(program.window, name)


def _locked(start: _Start) -> None:
    with start.filled():
        start.opening.set_passphrase(PASSPHRASE, new_code())
    start.opening.lock()
    with start.program() as program:
        locked = program.content
        assert isinstance(locked, Locked)
        start.shoot(program, "lock")
        locked.screen.show_busy(True)
        start.shoot(program, "lock-trying")
        locked.screen.show_busy(False)
        _try(locked, "another sentence")
        start.shoot(program, "lock-refused")
        locked.screen.other_button.click()
        start.shoot(program, "lock-by-code")
        locked.open_help()
        start.shoot(program, "lock-help")
        locked.ground_me()
        start.shoot(program, "lock-ground")
        _shoot_copy(start, program, locked)


def _shoot_copy(start: _Start, program: Program, locked: Locked) -> None:
    """A copy that is put back where the records do not open, up to the last press."""
    stick = start.folder / "mindbody-2026-03-29"
    stick.mkdir()
    for name in ("practice.db", "vault.json"):
        shutil.copyfile(start.opening.folder / name, stick / name)
    locked.open_copy()
    screen = locked.copy
    assert screen is not None
    start.shoot(program, "lock-copy")
    screen.asks = choosing.DIALOGS._replace(folder=lambda parent: str(stick))
    panel = screen.panel
    _wait_for(panel._job.done, panel.elsewhere.click)
    start.shoot(program, "lock-copy-asks")
    panel.secret.field.setText(PASSPHRASE)
    _wait_for(panel._job.done, panel.open_button.click)
    start.shoot(program, "lock-copy-holds")


def _try(locked: Locked, typed: str) -> None:
    locked.screen.secret.field.setText(typed)
    _wait_for(locked.unlocking.tried, locked.screen.open_button.click)


def _wait_for(signal: SignalInstance, begin: Callable[[], None]) -> None:
    loop = QEventLoop()
    signal.connect(loop.quit)
    begin()
    loop.exec()


def _settings(start: _Start) -> None:
    """A passphrase is set, and the records are open."""
    with start.filled():
        start.opening.set_passphrase(PASSPHRASE, new_code())
    with start.program() as program:
        app = program.content
        assert isinstance(app, App)
        app.window.show_preferences()
        lock = app.window.findChild(LockSettings)
        assert isinstance(lock, LockSettings)
        _reveal(app, lock.keychain_hint)
        start.shoot(program, "lock-settings")
        lock.change.click()
        assert lock.form is not None
        _reveal(app, lock.form)
        start.shoot(program, "passphrase-change")
        lock.give_up.click()
        _reveal(app, lock.panel)
        start.shoot(program, "passphrase-give-up")
        lock.renew.click()
        _reveal(app, lock.panel)
        start.shoot(program, "new-key")
        lock._proved()
        _reveal(app, lock.panel)
        start.shoot(program, "new-key-passphrase")
        lock._say(renewed_words(Renewed(copies=8, dropped=1)))
        _reveal(app, lock.notice)
        start.shoot(program, "new-key-told")
        lock._clear_panel()
        lock._open_renew(KEYCHAIN_OFF)
        _reveal(app, lock.panel)
        start.shoot(program, "keychain-off")


def _by_code(start: _Start) -> None:
    code = new_code()
    with start.filled():
        start.opening.set_passphrase(PASSPHRASE, code)
    start.opening.lock()
    start.opening.unlock_by_code(code)
    with start.program() as program:
        start.shoot(program, "start-by-code")


def _too_new(start: _Start) -> None:
    with start.filled() as records:
        records.store.call(lambda c: c.execute("PRAGMA user_version = 9999")).result()
    with start.program() as program:
        start.shoot(program, "start-too-new")


def _damaged(start: _Start) -> None:
    with start.filled():
        pass
    database = start.opening.database
    data = bytearray(database.read_bytes())
    data[100:PAGE_BYTES] = bytes(PAGE_BYTES - 100)
    database.write_bytes(data)
    with start.program() as program:
        start.shoot(program, "start-damaged")


def _older(start: _Start) -> None:
    with start.filled(days_back=500) as records:
        # Where all of it is old, nobody is asked.
        practise(records, start.clock)
    with start.program() as program:
        start.shoot(program, "start-older")
        app = program.content
        assert isinstance(app, App)
        assert app._caring is not None
        app._caring.older.delete_button.click()
        start.shoot(program, "start-older-delete")


def _unwritable(start: _Start) -> None:
    """A file lies where the folder of the records should be."""
    start.opening.folder.write_text("")
    with start.program() as program:
        start.shoot(program, "start-unwritable")
        program.machine.faults.take(MindbodyError, None, None)
        app = program.content
        assert isinstance(app, App)
        assert app.fault_window is not None
        start.look(app.fault_window, "fault-inside")


def _lock_damaged(start: _Start) -> None:
    with start.filled():
        start.opening.set_passphrase(PASSPHRASE, new_code())
    start.opening.lock()
    (start.opening.folder / "vault.json").write_text("{")
    with start.program() as program:
        start.shoot(program, "start-lock-damaged")
