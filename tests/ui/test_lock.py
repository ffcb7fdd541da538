"""The window locks, gives nothing away while it is locked, and opens again where it was."""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event

import numpy as np
import pytest
import soundfile  # type: ignore[import-untyped]
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mindbody import memory
from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.errors import SoundUnavailable
from mindbody.papers import CONTACTS, SAFETY_PLAN
from mindbody.player import PlayerState
from mindbody.settings import Settings
from mindbody.sound.bank import SoundBank
from mindbody.sound.own import OwnSounds
from mindbody.sound.own_keys import OPEN
from mindbody.ui.away import Away
from mindbody.ui.locked import Locked
from mindbody.ui.screens.lock.set_up import PassphraseSetUp
from mindbody.ui.screens.lock.settings import LockSettings
from mindbody.ui.screens.lock.words import CANCEL
from mindbody.ui.widgets.buttons import Pill
from mindbody.vault import Key, new_code
from mindbody.vault.code import groups_of
from tests.ui.conftest import InHand, OpenProgram, run

pytestmark = pytest.mark.usefixtures("small_effort")

PASSPHRASE = "grey heron by the weir"
READY = Settings(first_run_done=True, preparation_s=0, country="GB")
CANARY = "Qzanarie"


class Person(InHand):
    """Opens, locks and unlocks one program."""

    @property
    def is_locked(self) -> bool:
        return isinstance(self.program.content, Locked)

    def until_locked(self) -> None:
        self._qtbot.waitUntil(lambda: self.is_locked)

    def unlock(self, typed: str = PASSPHRASE) -> None:
        self.lock.screen.secret.field.setText(typed)
        self.lock.screen.open_button.click()
        self._qtbot.waitUntil(lambda: not self.is_locked)

    def refused(self, typed: str) -> str:
        screen = self.lock.screen
        screen.secret.field.setText(typed)
        screen.open_button.click()
        assert not screen.open_button.isEnabled()
        self._qtbot.waitUntil(screen.open_button.isEnabled)
        return screen.notice.text()


@pytest.fixture
def person(open_program: OpenProgram, qtbot: QtBot) -> Callable[..., Person]:
    """A program with a passphrase, open."""

    def opened(settings: Settings = READY, code: str = "") -> Person:
        program = open_program(settings)
        opening = program.machine.opening()
        assert opening is not None
        opening.set_passphrase(PASSPHRASE, code or new_code())
        program.rebuild()
        before = program.content
        qtbot.waitUntil(lambda: getattr(program, "content", before) is not before)
        return Person(program, qtbot)

    return opened


def words_on(window: QWidget) -> list[str]:
    """Everything that can be read or heard of a window, seen or not."""
    found = [window.windowTitle()]
    for widget in [window, *window.findChildren(QWidget)]:
        found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QLineEdit):
            found.append(widget.text())
    return found


def test_without_a_passphrase_there_is_no_lock(open_program: OpenProgram) -> None:
    program = open_program(READY)
    assert not program.window.nav.lock.isVisible()
    assert program.locking.wait_ms == 0
    program.lock()
    QApplication.processEvents()
    assert isinstance(program.content, App)


def test_the_next_start_is_locked_and_a_passphrase_opens_it(
    person: Callable[..., Person], open_program: OpenProgram, qtbot: QtBot
) -> None:
    first = person()
    first.app.practising.show_practise()
    first.program.window.close()
    first.program.close()
    second = Person(open_program(), qtbot)
    assert second.is_locked
    assert second.lock.screen.title.text() == "Locked"
    assert second.program.window.windowTitle() == "mindbody"
    assert "does not open your records" in second.refused("not this one")
    assert second.lock.screen.secret.field.text() == ""
    second.unlock()
    assert second.app.home.isVisible()


def test_an_attempt_can_be_given_up_and_opens_nothing_then(
    person: Callable[..., Person], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    on = person()
    on.program.lock()
    on.until_locked()
    opening = on.program.machine.opening()
    assert opening is not None
    may_go_on, key_of, ended = Event(), opening.key_of, Event()

    def slowly(typed: str, *, by_code: bool) -> Key:
        try:
            may_go_on.wait()
            return key_of(typed, by_code=by_code)
        finally:
            ended.set()

    monkeypatch.setattr(opening, "key_of", slowly)
    screen = on.lock.screen
    screen.secret.field.setText(PASSPHRASE)
    screen.open_button.click()
    assert screen.stop_button.isVisible()
    thread = on.lock.unlocking._thread
    assert thread is not None
    screen.stop_button.click()
    assert screen.open_button.isEnabled()
    assert not screen.stop_button.isVisible()
    may_go_on.set()
    thread.join()
    assert ended.is_set()
    assert opening.asks
    assert on.is_locked
    on.unlock()


def test_the_recovery_code_opens_as_well(
    person: Callable[..., Person], open_program: OpenProgram, qtbot: QtBot
) -> None:
    code = new_code()
    first = person(code=code)
    first.program.close()
    second = Person(open_program(), qtbot)
    second.lock.screen.other_button.click()
    assert second.lock.screen.by_code
    assert "group by group" in second.refused(code[:-2])
    second.unlock(code.lower())


def test_lock_now_by_button_and_by_key(person: Callable[..., Person], qtbot: QtBot) -> None:
    on = person()
    assert on.program.window.nav.lock.isVisible()
    on.program.window.nav.lock.click()
    on.until_locked()
    on.unlock()
    on.program.window.activateWindow()
    qtbot.waitUntil(on.program.window.isActiveWindow)
    qtbot.keyClick(on.program.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    on.until_locked()


def test_nothing_of_the_person_is_in_the_window_any_more(person: Callable[..., Person]) -> None:
    on = person()
    on.app.at_hand.papers.write(CONTACTS, {"people": [f"{CANARY} contact", "012 345"]})
    on.app.at_hand.papers.write(SAFETY_PLAN, {"signs": [f"{CANARY} sign"]})
    on.app.at_hand.open_help()
    on.app.home.say(f"{CANARY} notice")
    assert any(CANARY in text for text in words_on(on.program.window))
    on.program.lock()
    on.until_locked()
    on.lock.open_help()
    assert not any(CANARY in text for text in words_on(on.program.window))
    image = on.program.window.grab().toImage()
    assert not image.isNull()


def test_help_and_ground_me_work_while_locked(person: Callable[..., Person], qtbot: QtBot) -> None:
    on = person()
    on.program.lock()
    on.until_locked()
    on.lock.screen.help_button.click()
    help = on.lock.help
    assert help is not None
    assert help.isVisible()
    assert not help.contacts.isVisible()
    assert not help.plan_row.isVisible()
    said = [label.text() for label in help.findChildren(QLabel) if label.isVisible()]
    assert any("closed with your records" in text for text in said)
    assert "999" in " ".join(said), "the country is a setting, and is known"
    help.ground_button.click()
    assert on.lock.ground.isVisible()
    on.lock.ground.leave()
    assert help.isVisible()
    help.leave()
    assert on.lock.screen.isVisible()
    assert on.lock.screen.secret.field.hasFocus() or not on.program.window.isActiveWindow()


def test_an_exercise_after_ground_me_waits_for_the_records(person: Callable[..., Person]) -> None:
    on = person()
    on.program.lock()
    on.until_locked()
    on.lock.ground_me()
    on.lock.ground.finished.emit("starter_exercise")
    assert on.lock.screen.isVisible()
    assert "as soon as your records are open" in on.lock.screen.notice.text()


def test_it_locks_when_nothing_is_touched_but_not_in_a_session(
    person: Callable[..., Person], clock: ManualClock
) -> None:
    on = person()
    assert on.program.locking.wait_ms == 120_000
    on.app.home.choose("resonance_breathing")
    on.app.home.hero.begin_button.click()
    run(on.app, clock, 5_000)
    on.program.locking._idle.idle.emit()
    QApplication.processEvents()
    assert not on.is_locked
    on.app.session.toggle()
    on.program.locking._idle.idle.emit()
    on.until_locked()


def test_a_touch_puts_the_lock_off(person: Callable[..., Person], qtbot: QtBot) -> None:
    on = person()
    timer = on.program.locking._idle._timer
    timer.start(100_000)
    before = timer.remainingTime()
    timer.start(1_000_000)
    timer.setInterval(100_000)
    qtbot.mouseMove(on.program.window.windowHandle(), QPoint(20, 20))
    qtbot.mouseMove(on.program.window.windowHandle(), QPoint(25, 25))
    qtbot.waitUntil(lambda: timer.remainingTime() <= before)
    assert timer.remainingTime() > 50_000


def test_never_means_never(person: Callable[..., Person]) -> None:
    on = person()
    on.app.preferences.set(lock_after_min=0)
    assert on.program.locking.wait_ms == 0
    on.app.preferences.set(lock_after_min=15)
    assert on.program.locking.wait_ms == 15 * 60_000


@pytest.mark.parametrize("how", ["sleep", "screen"])
def test_sleep_and_a_locked_screen_pause_save_and_lock(
    how: str, person: Callable[..., Person], clock: ManualClock
) -> None:
    on = person()
    on.app.home.choose("resonance_breathing")
    on.app.home.hero.begin_button.click()
    run(on.app, clock, 20_000)
    bridge = on.app.practice.bridge
    assert bridge is not None
    assert bridge.player.state is PlayerState.RUNNING
    position_ms = bridge.player.position_ms()
    del bridge
    if how == "sleep":
        on.program.machine.lid.prepare(True)
    else:
        on.program.locking.away.changed(True)
    on.until_locked()
    on.unlock()
    record = on.app.practice.interrupted()
    assert record is not None
    assert abs(record.position_ms - position_ms) < 1_000
    assert on.app.home.interrupted.isVisible()
    on.app.practice.resume(record.session_id)
    run(on.app, clock, 1_000)
    on.app.session.end()
    assert on.app.practice.interrupted() is None


def test_hiding_locks_beneath_the_cover(person: Callable[..., Person]) -> None:
    on = person()
    on.program.window.cover.cover()
    on.until_locked()
    assert on.program.window.cover.is_on
    assert not on.lock.screen.isVisible()
    on.program.window.cover.uncover()
    assert on.lock.screen.isVisible()
    on.unlock()
    on.app.preferences.set(lock_when_hidden=False)
    on.program.window.cover.cover()
    QApplication.processEvents()
    assert not on.is_locked


def test_a_dialog_that_waits_is_sent_away(person: Callable[..., Person], qtbot: QtBot) -> None:
    on = person()
    dialog = QFileDialog(on.program.window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    shown: list[bool] = []

    def lock() -> None:
        shown.append(dialog.isVisible())
        on.program.lock()

    from PySide6.QtCore import QEventLoop, QTimer

    outer = QEventLoop()

    def ask() -> None:
        QTimer.singleShot(50, lock)
        dialog.exec()
        outer.quit()

    QTimer.singleShot(0, ask)
    outer.exec()
    on.until_locked()
    assert shown == [True]


def test_locked_twice_is_locked(person: Callable[..., Person]) -> None:
    on = person()
    on.program.lock()
    on.program.lock()
    on.until_locked()
    content = on.program.content
    on.program.lock()
    QApplication.processEvents()
    assert on.program.content is content


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus desktops only")
def test_a_screen_saver_is_heard(tmp_path: Path) -> None:
    heard: list[bool] = []
    away = Away()
    away.left.connect(lambda: heard.append(True))
    away.changed(False)
    assert heard == []
    away.changed(True)
    away.locked()
    assert heard == [True, True]


def test_a_foreign_vault_is_told_on_the_lock_screen(
    person: Callable[..., Person], open_program: OpenProgram, qtbot: QtBot, tmp_path: Path
) -> None:
    first = person()
    first.program.close()
    other = open_program(READY, data="other")
    opening = other.machine.opening()
    assert opening is not None
    opening.set_passphrase(PASSPHRASE, new_code())
    foreign = (tmp_path / "other" / "vault.json").read_bytes()
    (tmp_path / "data" / "vault.json").write_bytes(foreign)
    on = Person(open_program(), qtbot)
    assert "belongs to other records" in on.refused(PASSPHRASE)
    assert on.is_locked


def test_a_damaged_vault_is_told_on_the_lock_screen(
    person: Callable[..., Person], open_program: OpenProgram, qtbot: QtBot, tmp_path: Path
) -> None:
    first = person()
    first.program.close()
    (tmp_path / "data" / "vault.json").write_text("{")
    on = Person(open_program(), qtbot)
    assert "vault.json) is damaged" in on.lock.screen.notice.text()


def test_caps_lock_is_hinted_at(person: Callable[..., Person], qtbot: QtBot) -> None:
    on = person()
    on.program.lock()
    on.until_locked()
    secret = on.lock.screen.secret
    qtbot.keyClick(secret.field, "A")
    assert secret.caps.isVisibleTo(secret)
    qtbot.keyClick(secret.field, "a")
    assert not secret.caps.isVisibleTo(secret)
    qtbot.keyClick(secret.field, "A", Qt.KeyboardModifier.ShiftModifier)
    assert not secret.caps.isVisibleTo(secret)


def test_the_field_is_a_secret_to_screen_readers_and_can_be_shown(
    person: Callable[..., Person],
) -> None:
    on = person()
    on.program.lock()
    on.until_locked()
    field = on.lock.screen.secret.field
    field.setText("spoken")
    interface = QAccessible.queryAccessibleInterface(field)
    assert "spoken" not in interface.text(QAccessible.Text.Value)
    assert interface.text(QAccessible.Text.Name) == "Passphrase"
    on.lock.screen.secret.eye.click()
    assert field.echoMode() is QLineEdit.EchoMode.Normal


def canaries_in_memory(canary: str) -> int:
    """How often a text stands in this process's memory, as UTF-8 or as Qt keeps it."""
    return in_memory(canary.encode("utf-8"), canary.encode("utf-16-le"))


def in_memory(*wanted: bytes) -> int:
    """How often bytes stand in this process's memory, what asks among them."""
    count = 0
    with Path("/proc/self/maps").open() as maps, Path("/proc/self/mem").open("rb", 0) as mem:
        for line in maps:
            area, rights = line.split()[:2]
            if not rights.startswith("rw") or "[v" in line:
                continue
            start, end = (int(part, 16) for part in area.split("-"))
            mem.seek(start)
            try:
                held = mem.read(end - start)
            except OSError:
                continue
            count += sum(held.count(one) for one in wanted)
            del held
    return count


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read as Linux gives it")
def test_after_the_lock_memory_holds_nothing_of_what_was_written(
    person: Callable[..., Person], qtbot: QtBot
) -> None:
    memory.overwrite_what_is_freed(True)
    try:
        on = person()
        # Made of parts, so that the whole stands nowhere in this file's own constants.
        canary = "".join(("Zi", "rpe", "nkl", "ang", "7"))
        written = [f"{canary} {number} sat by the window" for number in range(5)]
        on.app.at_hand.papers.write(CONTACTS, {"people": written})
        on.app.at_hand.papers.write(SAFETY_PLAN, {"signs": written})
        del written
        on.app.at_hand.open_help()
        on.program.window.grab()
        assert canaries_in_memory(canary) > 10
        on.program.lock()
        on.until_locked()
        qtbot.waitUntil(lambda: on.program.is_clean)
        gc.collect()
        left = canaries_in_memory(canary)
        # The one that asks: `canary` itself, and its two encodings.
        print(json.dumps({"canaries_left": left}))
        assert left <= 3
    finally:
        memory.overwrite_what_is_freed(False)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read as Linux gives it")
def test_a_lock_silences_own_recordings_and_takes_their_keys_along(
    person: Callable[..., Person], tmp_path: Path, qtbot: QtBot
) -> None:
    memory.overwrite_what_is_freed(True)
    try:
        on = person()
        id = recording_of(on.app, tmp_path)
        bank = SoundBank()
        loop, entry = bank.ambience(id)
        assert loop.read(0, 4_800).any()
        # Backwards, so that looking for it leaves no copy of it.
        backwards = OPEN.of(id).hex()[::-1]
        assert in_memory(bytes.fromhex(backwards[::-1])) > 1
        assert in_memory(backwards[::-1].encode()) > 2
        on.program.lock()
        on.until_locked()
        qtbot.waitUntil(lambda: on.program.is_clean)
        gc.collect()
        assert OwnSounds().entries() == {}
        with pytest.raises(SoundUnavailable):
            loop.read(entry.frames - 4_800, 4_800)
        # What asks stands there once as bytes; the digits as text, too.
        assert in_memory(bytes.fromhex(backwards[::-1])) <= 1
        assert in_memory(backwards[::-1].encode()) <= 2
        on.unlock()
        assert list(OwnSounds().entries()) == [id]
        assert loop.read(entry.frames - 4_800, 4_800).any()
    finally:
        memory.overwrite_what_is_freed(False)


def test_what_is_closed_does_not_lock_any_more(person: Callable[..., Person]) -> None:
    """As where the screen locks while the window goes."""
    on = person()
    content = on.program.content
    on.program.window.close()
    on.program.close()
    on.program.locking.due.emit()
    assert not on.program._due.isActive()
    QApplication.processEvents()
    assert on.program.content is content


def test_what_an_older_version_left_in_the_clear_is_sealed_after_the_first_unlocking(
    person: Callable[..., Person], open_program: OpenProgram, tmp_path: Path, qtbot: QtBot
) -> None:
    first = person()
    id = recording_of(first.app, tmp_path)
    files = OwnSounds()
    plain = files.folder / f"{id}.flac"
    with files.open(id) as file:
        plain.write_bytes(file.read())
    (files.folder / f"{id}.sealed").unlink()
    first.app.space.keep_sound_key(id, None)
    first.program.window.close()
    first.program.close()
    second = Person(open_program(), qtbot)
    # As the start does once the lock is seen.
    second.program.settle()
    assert second.is_locked
    second.unlock()
    qtbot.waitUntil(lambda: not plain.exists())
    assert list(OwnSounds().entries()) == [id]
    assert list(second.app.space.sound_keys()) == [id]


def test_a_lock_keeps_what_was_said_about_deleting_a_recording(
    person: Callable[..., Person], tmp_path: Path
) -> None:
    on = person()
    id = recording_of(on.app, tmp_path)
    on.app.own_sounds.name(id, "Garden")
    on.app.practising.show_sounds()
    on.app.practising.sounds._delete(id, "Garden")
    assert list(OwnSounds().entries()) == [id]
    on.program.lock()
    on.until_locked()
    assert list(OwnSounds().folder.glob(f"{id}*")) == []
    on.unlock()
    assert on.app.space.sound_keys() == {}
    assert on.app.space.sound_name(id) == ""


def recording_of(app: App, folder: Path) -> str:
    """The id of a recording that was added."""
    noise = np.random.default_rng(1).normal(0, 0.05, (8 * 48_000, 2)).astype(np.float32)
    soundfile.write(folder / "garden.wav", noise, 48_000)
    return app.own_sounds.add(folder / "garden.wav", lambda share: None).id


def test_a_passphrase_is_set_in_the_settings_and_the_code_is_proved(
    open_program: OpenProgram, qtbot: QtBot, tmp_path: Path
) -> None:
    on = Person(open_program(READY), qtbot)
    on.app.window.show_preferences()
    card = on.app.window.findChild(LockSettings)
    assert card is not None
    card.set_up.click()
    form = card.form
    assert form is not None
    (cancel,) = (one for one in form.findChildren(Pill) if one.text() == CANCEL)
    assert cancel.y() == form.next_button.y()
    form.first.field.setText("short")
    form.again.field.setText("short")
    form.next_button.click()
    assert "8 characters or more" in form.notice.text()
    form.first.field.setText(PASSPHRASE)
    form.again.field.setText(f"{PASSPHRASE}s")
    form.next_button.click()
    assert "not the same" in form.notice.text()
    form.again.field.setText(PASSPHRASE)
    form.next_button.click()
    assert form.shown_code.isVisibleTo(form)
    QApplication.processEvents()
    assert cancel.y() == form.set_button.y()
    assert cancel.isVisible()
    assert not form.next_button.isVisible()
    code, groups = form.code, groups_of(form.code)
    assert [group in form.code_sheet().text() for group in groups] == [True] * 6
    for proof in form.proofs:
        proof.setText("22222")
    form.set_button.click()
    assert "not the groups" in form.notice.text()
    for proof, number in zip(form.proofs, form.asked, strict=True):
        proof.setText(groups[number].lower())
    key = (tmp_path / "data" / "practice.key").read_bytes()
    form.set_button.click()
    assert "being written anew" in card.notice.text()
    qtbot.waitUntil(on.app.window.nav.lock.isVisible)
    assert "passphrase is set" in card.notice.text()
    opening = on.program.machine.opening()
    assert opening is not None
    assert opening.reveal().hex().encode() != key.strip()
    assert on.program.locking.wait_ms == 120_000
    card.after.chips["5"].click()
    assert on.program.locking.wait_ms == 300_000
    card.lock_now.click()
    on.until_locked()
    on.unlock()
    on.program.lock()
    on.until_locked()
    on.lock.screen.other_button.click()
    on.unlock(code)


def test_the_passphrase_is_changed_and_given_up_only_by_who_knows_it(
    person: Callable[..., Person], qtbot: QtBot, tmp_path: Path
) -> None:
    on = person()
    on.app.window.show_preferences()
    card = on.app.window.findChild(LockSettings)
    assert card is not None
    records = (tmp_path / "data" / "practice.db").read_bytes()
    for typed, right in (("not this one", False), (PASSPHRASE, True)):
        card.change.click()
        form, current = card.form, card.current
        assert form is not None
        assert current is not None
        current.field.setText(typed)
        form.first.field.setText("a slow river in the morning")
        form.again.field.setText("a slow river in the morning")
        form.next_button.click()
        qtbot.waitUntil(card.change.isEnabled)
        assert card.notice.isHidden() is right
    assert (tmp_path / "data" / "practice.db").read_bytes() == records
    opening = on.program.machine.opening()
    assert opening is not None
    opening.check("a slow river in the morning")


def test_who_shares_the_computer_sets_a_passphrase_at_the_first_run(
    open_program: OpenProgram, qtbot: QtBot
) -> None:
    program = open_program(Settings())
    program.content.welcome()
    on = Person(program, qtbot)
    run_through = on.app.welcoming.first_run
    assert run_through is not None
    pages = run_through.pages.count()
    run_through.go_to(pages - 1)
    run_through.together.click()
    form = run_through.findChild(PassphraseSetUp)
    assert form is not None
    assert form.isVisible()
    run_through.alone.click()
    assert not form.isVisible()
    run_through.together.click()
    form.first.field.setText(PASSPHRASE)
    form.again.field.setText(PASSPHRASE)
    form.next_button.click()
    for proof, number in zip(form.proofs, form.asked, strict=True):
        proof.setText(groups_of(form.code)[number])
    form.set_button.click()
    opening = program.machine.opening()
    assert opening is not None
    qtbot.waitUntil(lambda: opening.can_lock)
    qtbot.waitUntil(lambda: "passphrase is set" in form.notice.text())
    assert not on.app.window.nav.lock.isHidden()
    assert not form.shown_code.isVisible()
    assert run_through.pages.count() == pages


def lock_card(on: Person) -> LockSettings:
    on.app.window.show_preferences()
    card = on.app.window.findChild(LockSettings)
    assert card is not None
    return card


def prove(form: PassphraseSetUp, passphrase: str) -> str:
    """Type a passphrase and the groups that are asked for; returns the code."""
    code = form.code
    for field in (form.first.field, form.again.field):
        field.setText(passphrase)
    form.next_button.click()
    for proof, number in zip(form.proofs, form.asked, strict=True):
        proof.setText(groups_of(code)[number])
    form.set_button.click()
    return code


def test_a_new_key_is_made_only_for_who_knows_the_passphrase(
    person: Callable[..., Person], qtbot: QtBot
) -> None:
    old_code = new_code()
    on = person(code=old_code)
    opening = on.program.machine.opening()
    assert opening is not None
    key, card = opening.reveal(), lock_card(on)
    card.renew.click()
    for typed, right in (("not this one", False), (PASSPHRASE, True)):
        assert card.current is not None
        card.current.field.setText(typed)
        card.current.entered.emit()
        qtbot.waitUntil(card.renew.isEnabled)
        assert (card.form is not None) is right
        assert ("does not open" in card.notice.text()) is not right
    assert card.form is not None
    code = prove(card.form, PASSPHRASE)
    qtbot.waitUntil(card.renew.isEnabled)
    assert "passphrase is set" in card.notice.text()
    assert opening.reveal() != key
    on.app.at_hand.papers.write(SAFETY_PLAN, {"signs": ["written after it"]})
    on.program.lock()
    on.until_locked()
    on.lock.screen.other_button.click()
    assert "does not open your records" in on.refused(old_code)
    on.unlock(code)
    assert on.app.at_hand.papers.read(SAFETY_PLAN) == {"signs": ["written after it"]}


def test_after_the_recovery_code_no_passphrase_is_asked_for_a_new_key(
    person: Callable[..., Person], qtbot: QtBot
) -> None:
    code = new_code()
    on = person(code=code)
    on.program.lock()
    on.until_locked()
    on.lock.screen.other_button.click()
    on.unlock(code)
    card = lock_card(on)
    card.renew.click()
    assert card.current is None
    assert card.form is not None
    prove(card.form, "a slow river in the morning")
    qtbot.waitUntil(card.renew.isEnabled)
    opening = on.program.machine.opening()
    assert opening is not None
    opening.check("a slow river in the morning")


def test_where_others_use_the_account_the_keychain_is_left_out(
    person: Callable[..., Person],
) -> None:
    on = person()
    card = lock_card(on)
    assert not card.keychain.isHidden()
    card.shared.click()
    assert on.app.preferences.now.shared_computer is True
    assert card.keychain.isHidden()
    assert "would open your records to the others" in card.keychain_hint.text()
    card.shared.click()
    assert not card.keychain.isHidden()


def test_a_vault_that_is_lost_is_told_on_the_lock_and_the_passphrase_opens(
    person: Callable[..., Person], open_program: OpenProgram, qtbot: QtBot, tmp_path: Path
) -> None:
    first = person()
    first.app.back_up()
    first.app.records.log.settle()
    first.program.window.close()
    first.program.close()
    (tmp_path / "data" / "vault.json").unlink()
    second = Person(open_program(), qtbot)
    assert second.is_locked
    assert "stands in for it" in second.lock.screen.notice.text()
    second.unlock()
    assert (tmp_path / "data" / "vault.json").exists()
