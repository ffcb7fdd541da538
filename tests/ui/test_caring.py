"""What is said and offered about the records: damage, what is older, a forgotten passphrase."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.papers import SAFETY_PLAN
from mindbody.settings import Role, Settings
from mindbody.store.pages import PAGE_BYTES
from mindbody.ui.caring import Caring
from mindbody.ui.locked import Locked
from mindbody.ui.program import Program
from mindbody.ui.screens.lock.settings import LockSettings
from mindbody.ui.screens.my_data import ERASE_RECORDS_ABOUT, MyData
from mindbody.ui.therapist.space import TherapistSpace
from mindbody.vault.code import new_code
from tests.ui.conftest import OpenProgram
from tests.ui.test_history import practise
from tests.ui.test_my_data import app_of, rebuilt

DAY_MS = 86_400_000
READY = Settings(first_run_done=True)


def caring_of(program: Program) -> Caring:
    caring = app_of(program)._caring
    assert caring is not None
    return caring


def spoil(database: Path, pages: range) -> None:
    data = bytearray(database.read_bytes())
    for page in pages:
        start = page * PAGE_BYTES
        data[start + 100 : start + 200] = bytes(100)
    database.write_bytes(data)


def filled(program: Program, clock: ManualClock) -> None:
    practise(app_of(program), clock, 400)
    app_of(program).records.store.call(
        lambda connection: connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    ).result()


def test_damage_found_by_the_daily_check_is_saved_from_with_the_old_file_kept(
    open_program: OpenProgram, clock: ManualClock, qtbot: QtBot, tmp_path: Path
) -> None:
    program = open_program(READY)
    filled(program, clock)
    database = tmp_path / "data" / "practice.db"
    spoil(database, range(40, 42))
    assert caring_of(program).damage.isHidden()
    app_of(program).back_up()
    app_of(program).records.log.settle()
    app_of(program).back_up()
    assert not caring_of(program).damage.isHidden()
    rebuilt(program, qtbot, caring_of(program).damage.save_button.click)
    told = app_of(program).home.notice.text.text()
    (aside,) = (tmp_path / "data").glob("damaged-*")
    assert aside.name in told
    assert (aside / "practice.db").exists()
    assert "A part is missing" in told
    assert app_of(program).records.log.count() > 300
    assert caring_of(program).damage.isHidden()


def test_records_that_cannot_be_opened_at_all_are_offered_the_same(
    open_program: OpenProgram, qtbot: QtBot, clock: ManualClock, tmp_path: Path
) -> None:
    program = open_program(READY)
    filled(program, clock)
    program.close()
    database = tmp_path / "data" / "practice.db"
    # Not even the salt is left, and the end of a page: a key that does not fit would not do that.
    database.write_bytes(bytes(3 * PAGE_BYTES + 100))
    program = open_program(READY)
    card = caring_of(program).damage
    assert not card.isHidden()
    rebuilt(program, qtbot, card.save_button.click)
    told = app_of(program).home.notice.text.text() + caring_of(program).damage.text.text()
    assert "nothing of them can be read" in told
    caring_of(program).damage.copies_button.click()
    data = caring_of(program).data_card
    assert data is not None
    assert "no copy yet" in data.about.text()


def test_older_practice_is_asked_about_and_kept_or_deleted(
    open_program: OpenProgram, clock: ManualClock
) -> None:
    program = open_program(READY)
    app, caring = app_of(program), caring_of(program)
    practise(app, clock, 400)
    caring.look()
    assert not caring.older.isHidden()
    assert "There are 35 sessions" in caring.older.text.text()
    caring.older.keep_button.click()
    assert caring.older.isHidden()
    caring.look()
    assert caring.older.isHidden()
    assert app.records.log.count() == 400
    app.window.show_preferences()
    assert caring.data_card is not None
    caring.data_card.keep_for.chips["3"].click()
    caring.look()
    caring.older.delete_button.click()
    caring.older.cancel_button.click()
    assert app.records.log.count() == 400
    caring.older.delete_button.click()
    caring.older.sure_button.click()
    assert app.records.log.count() == 91
    caring.data_card.keep_for.chips["0"].click()
    clock.sleep_machine(900 * DAY_MS)
    caring.look()
    assert caring.older.isHidden()


def test_the_recovery_code_leads_to_a_passphrase_that_is_not_asked_for(
    open_program: OpenProgram, qtbot: QtBot
) -> None:
    program = open_program(READY)
    opening, code = program.machine.opening(), new_code()
    assert opening is not None
    opening.set_passphrase("the forgotten words", code)
    app_of(program).at_hand.papers.write(SAFETY_PLAN, {"signs": ["one"]})
    program.machine.wanted.lock_changed.emit()
    rebuilt(program, qtbot, program.lock)
    locked = program.content
    assert isinstance(locked, Locked)
    rebuilt(program, qtbot, lambda: locked._try(code, True))
    card = caring_of(program).by_code
    assert not card.isHidden()
    card.choose_button.click()
    lock = caring_of(program).lock_card
    assert lock is not None
    assert lock.form is not None
    assert lock.current is None
    for secret in (lock.form.first, lock.form.again):
        secret.field.setText("words of today")
    lock.form.next_button.click()
    qtbot.waitUntil(card.isHidden)
    opening.check("words of today")


@pytest.mark.usefixtures("qtbot")
def test_a_therapist_has_a_lock_copies_and_a_way_out_too(
    open_program: OpenProgram, tmp_path: Path
) -> None:
    program = open_program(Settings(first_run_done=True, role=Role.THERAPIST))
    space = program.content
    assert isinstance(space, TherapistSpace)
    space.back_up()
    space.records.log.settle()
    assert len(list((tmp_path / "data" / "therapist" / "backups").iterdir())) == 1
    space.show_settings()
    assert program.window.findChild(LockSettings) is not None
    card = program.window.findChild(MyData)
    assert card is not None
    assert card.history_button.isHidden()
    card.erase.click()
    assert card.about.text() == ERASE_RECORDS_ABOUT


def test_settings_and_own_sounds_go_with_everything(
    open_program: OpenProgram, qtbot: QtBot, tmp_path: Path
) -> None:
    program = open_program(Settings(first_run_done=True, country="AT"))
    sounds = tmp_path / "data" / "sounds"
    sounds.mkdir()
    (sounds / "own_0.ogg").write_bytes(b"mine")
    app_of(program).window.show_preferences()
    card = caring_of(program).data_card
    assert card is not None
    card.erase.click()
    assert "own sounds" in card.about.text()
    rebuilt(program, qtbot, card.sure.click)
    assert not sounds.exists()
    assert isinstance(program.content, App)
    assert program.content.preferences.now.country == ""
