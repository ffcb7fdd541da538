"""Damaged records behind a passphrase: found, saved from and locked again, through the window."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from mindbody.clock import ManualClock
from mindbody.papers import SAFETY_PLAN
from mindbody.settings import Settings
from mindbody.ui.caring import Caring
from mindbody.ui.program import Program
from mindbody.vault import new_code
from tests.ui.conftest import OpenProgram
from tests.ui.test_caring import caring_of, filled, spoil
from tests.ui.test_lock import PASSPHRASE, Person

pytestmark = pytest.mark.usefixtures("small_effort")

READY = Settings(first_run_done=True)
SIGN = "I count the chimneys"
SESSIONS = 400


class Harmed:
    """Records behind a passphrase, with a copy of today, closed; then their file is damaged."""

    def __init__(self, open_program: OpenProgram, clock: ManualClock, qtbot: QtBot) -> None:
        self._open, self._qtbot, self.code = open_program, qtbot, new_code()
        program = open_program(READY)
        opening = program.machine.opening()
        assert opening is not None
        self.folder = opening.folder
        opening.set_passphrase(PASSPHRASE, self.code)
        person = Person(program, qtbot)
        person.app.at_hand.papers.write(SAFETY_PLAN, {"signs": [SIGN]})
        filled(program, clock)
        person.app.back_up()
        person.app.records.log.settle()
        self.close(program)

    def close(self, program: Program) -> None:
        program.window.close()
        program.close()

    def spoil(self, pages: range) -> None:
        spoil(self.folder / "practice.db", pages)

    def start(self) -> Person:
        person = Person(self._open(), self._qtbot)
        assert person.is_locked
        return person

    def rebuilt(self, person: Person, act: Callable[[], object]) -> None:
        before = person.program.content
        act()
        self._qtbot.waitUntil(lambda: getattr(person.program, "content", before) is not before)


@pytest.fixture
def harmed(open_program: OpenProgram, clock: ManualClock, qtbot: QtBot) -> Harmed:
    return Harmed(open_program, clock, qtbot)


def care(person: Person) -> Caring:
    return caring_of(person.program)


def signs(person: Person) -> list[str]:
    return list(person.app.at_hand.papers.read(SAFETY_PLAN)["signs"])


def find_damage(person: Person) -> None:
    """As the app does it: with the copy of the day, which asks every page."""
    person.app.records.store.look_through().exception()
    care(person).look_for_damage()


def test_what_can_be_read_is_saved_and_the_same_passphrase_opens_it(harmed: Harmed) -> None:
    vault = (harmed.folder / "vault.json").read_bytes()
    harmed.spoil(range(40, 42))
    person = harmed.start()
    person.lock.ground_me()
    assert person.lock.ground.isVisible()
    person.lock._leave()
    assert "passphrase does not open your records" in person.refused("not this one")
    person.unlock()
    find_damage(person)
    card = care(person).damage
    assert not card.isHidden()
    harmed.rebuilt(person, card.save_button.click)
    told = person.app.home.notice.text.text()
    (aside,) = harmed.folder.glob("damaged-*")
    assert aside.name in told
    assert "A part is missing" in told
    assert (aside / "practice.db").exists()
    count = person.app.records.log.count()
    assert 300 < count <= SESSIONS
    assert care(person).damage.isHidden()
    assert (harmed.folder / "vault.json").read_bytes() == vault
    assert not (harmed.folder / "practice.key").exists()
    person.program.lock()
    person.until_locked()
    person.unlock()
    assert person.app.records.log.count() == count
    harmed.close(person.program)
    again = harmed.start()
    again.unlock()
    find_damage(again)
    assert care(again).damage.isHidden()
    assert again.app.records.log.count() == count


def test_the_recovery_code_leads_there_as_well(harmed: Harmed) -> None:
    harmed.spoil(range(40, 42))
    person = harmed.start()
    person.lock.screen.other_button.click()
    person.unlock(harmed.code)
    find_damage(person)
    harmed.rebuilt(person, care(person).damage.save_button.click)
    assert person.app.records.log.count() > 300
    assert not care(person).by_code.isHidden()


def test_where_nothing_can_be_read_the_copy_of_the_day_is_put_back(
    harmed: Harmed, qtbot: QtBot
) -> None:
    database = harmed.folder / "practice.db"
    database.write_bytes(bytes(database.stat().st_size))
    person = harmed.start()
    person.unlock()
    card = care(person).damage
    assert not card.isHidden(), "no page can be read, and they opened all the same"
    harmed.rebuilt(person, card.save_button.click)
    assert not care(person).damage.isHidden(), "nothing could be saved"
    assert not list(harmed.folder.glob("damaged-*/practice.db"))
    care(person).damage.copies_button.click()
    data = care(person).data_card
    assert data is not None
    panel = data.putting_back
    (chip,) = panel.days.chips.values()
    chip.click()
    qtbot.waitUntil(lambda: not panel.sure.isHidden())
    assert panel.notice.text().startswith(f"The copy holds {SESSIONS} sessions from ")
    harmed.rebuilt(person, panel.sure.click)
    assert person.app.records.log.count() == SESSIONS
    assert signs(person) == [SIGN]
    assert care(person).damage.isHidden()
    assert len(list(harmed.folder.glob("before-restore-*/practice.db"))) == 1
    harmed.close(person.program)
    again = harmed.start()
    again.unlock()
    assert signs(again) == [SIGN]


def test_a_lost_vault_is_told_and_the_one_of_a_copy_opens_them_again(harmed: Harmed) -> None:
    harmed_vault = harmed.folder / "vault.json"
    harmed_vault.write_text(json.dumps({"format": 1}))
    person = harmed.start()
    assert "vault.json" in person.lock.screen.notice.text()
    (copy,) = (harmed.folder / "backups").iterdir()
    harmed_vault.write_bytes((copy / "vault.json").read_bytes())
    person.unlock()
    assert signs(person) == [SIGN]
