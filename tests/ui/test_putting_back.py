"""A copy from another computer or another time, put back through the window."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.found_copy import FoundCopy, find_copy
from mindbody.keeping import Keeping
from mindbody.opening import Opening
from mindbody.papers import SAFETY_PLAN
from mindbody.settings import Settings
from mindbody.store.cipher import connect
from mindbody.store.pages import PAGE_BYTES, any_page_fits
from mindbody.ui import choosing
from mindbody.ui.program import Program
from mindbody.ui.screens.my_data import MyData
from mindbody.ui.screens.putting_back import PuttingBack
from mindbody.vault import SlotKind, Vault, new_code
from tests.store.conftest import a_session, record
from tests.ui.conftest import OpenProgram

pytestmark = pytest.mark.usefixtures("small_effort")

READY = Settings(first_run_done=True)
THEIRS, MINE = "a lighthouse in the fog", "grey heron by the weir"
SIGN, OF_NOW = "I count the chimneys", "what I wrote on this computer"


class Elsewhere:
    """Another computer: records with one session and a plan, and the copy of that day."""

    def __init__(self, folder: Path, passphrase: str = THEIRS) -> None:
        self.code = new_code()
        opening = Opening(folder, ManualClock())
        records = opening.records()
        records.log.begin(record())
        for each in a_session():
            records.log.append("first", each)
        records.log.settle()
        records.shelf.put("note", "1", "kept")
        if passphrase:
            records.log.close()
            opening.set_passphrase(passphrase, self.code)
            records = opening.records()
        Keeping(opening, ManualClock()).back_up_if_due(records.store).result()
        records.log.close()
        (self.copy,) = (folder / "backups").iterdir()
        self.key, self.folder = opening.reveal(), folder


@pytest.fixture
def elsewhere(tmp_path: Path) -> Elsewhere:
    return Elsewhere(tmp_path / "elsewhere")


def app_of(program: Program) -> App:
    assert isinstance(program.content, App)
    return program.content


class Window:
    """The program on this computer, with something of its own in it."""

    def __init__(self, program: Program, qtbot: QtBot, data: Path) -> None:
        self.program, self._qtbot, self.data = program, qtbot, data
        app_of(program).at_hand.papers.write(SAFETY_PLAN, {"signs": [OF_NOW]})

    @property
    def opening(self) -> Opening:
        opening = self.program.machine.opening()
        assert opening is not None
        return opening

    @property
    def panel(self) -> PuttingBack:
        app_of(self.program).window.show_preferences()
        card = app_of(self.program).window.findChild(MyData)
        assert card is not None
        return card.putting_back

    def choose(self, folder: Path) -> PuttingBack:
        def asked(parent: QWidget) -> str:
            return str(folder)

        app_of(self.program).window.show_preferences()
        card = app_of(self.program).window.findChild(MyData)
        assert card is not None
        card._asks = choosing.DIALOGS._replace(folder=asked)
        card.put_back.click()
        panel = card.putting_back
        panel.elsewhere.click()
        self.wait(panel)
        return panel

    def wait(self, panel: PuttingBack) -> None:
        self._qtbot.waitUntil(panel.elsewhere.isEnabled)

    def type(self, panel: PuttingBack, words: str) -> None:
        panel.secret.field.setText(words)
        panel.open_button.click()
        assert panel.secret.field.text() == ""
        self.wait(panel)

    def confirm(self, panel: PuttingBack) -> str:
        before = self.program.content
        panel.sure.click()
        self._qtbot.waitUntil(lambda: getattr(self.program, "content", before) is not before)
        return app_of(self.program).home.notice.text.text()

    def restart(self, open_program: OpenProgram) -> None:
        self.program.window.close()
        self.program.close()
        self.program = open_program()


@pytest.fixture
def window(open_program: OpenProgram, qtbot: QtBot, tmp_path: Path) -> Callable[..., Window]:
    def opened(passphrase: str = "") -> Window:
        window = Window(open_program(READY), qtbot, tmp_path / "data")
        if passphrase:
            window.opening.set_passphrase(passphrase, new_code())
        return window

    return opened


def notes(opening: Opening) -> list[str]:
    records = opening.records()
    try:
        return [one.body for one in records.shelf.all() if one.kind == "note"]
    finally:
        records.log.close()


def sessions_in(database: Path, key: bytes) -> int:
    connection = connect(database, key)
    try:
        return int(connection.execute("SELECT count(*) FROM session").fetchone()[0])
    finally:
        connection.close()


def test_by_its_passphrase_and_the_lock_of_now_stays(
    window: Callable[..., Window], elsewhere: Elsewhere, open_program: OpenProgram
) -> None:
    here = window(MINE)
    key = here.opening.reveal()
    panel = here.choose(elsewhere.copy)
    assert "another key" in panel.about.text()
    assert panel.sure.isHidden()
    here.type(panel, "not this one")
    assert "passphrase does not open the copy" in panel.notice.text()
    here.type(panel, THEIRS)
    assert panel.notice.text() == (
        "The copy holds 1 session of 29 March 2026, and 1 other entry. Your passphrase of now "
        "goes on opening your records."
    )
    assert "is in place" in here.confirm(panel)
    (aside,) = here.data.glob("before-restore-*")
    assert sessions_in(aside / "practice.db", key) == 0
    assert sessions_in(here.data / "practice.db", key) == 1
    assert not (here.data / "looked-at").exists()
    here.restart(open_program)
    assert here.opening.asks
    here.opening.unlock(MINE)
    assert notes(here.opening) == ["kept"]


def test_by_its_recovery_code(window: Callable[..., Window], elsewhere: Elsewhere) -> None:
    here = window(MINE)
    panel = here.choose(elsewhere.copy)
    panel.other_button.click()
    assert panel.secret.field.accessibleName() == "Recovery code of the copy"
    here.type(panel, elsewhere.code[:-1])
    assert "characters of the recovery code" in panel.notice.text()
    here.type(panel, new_code())
    assert "recovery code does not open the copy" in panel.notice.text()
    here.type(panel, elsewhere.code.lower())
    here.confirm(panel)
    assert sessions_in(here.data / "practice.db", here.opening.reveal()) == 1


def test_where_nobody_was_asked_the_lock_of_the_copy_holds(
    window: Callable[..., Window], elsewhere: Elsewhere, open_program: OpenProgram
) -> None:
    here = window()
    key = here.opening.reveal()
    panel = here.choose(elsewhere.copy)
    here.type(panel, THEIRS)
    assert "by the passphrase of the copy" in panel.notice.text()
    here.confirm(panel)
    assert not (here.data / "practice.key").exists()
    (aside,) = here.data.glob("before-restore-*")
    assert not list(here.data.rglob("*.key"))
    assert not any_page_fits(aside / "practice.db", key)
    assert sessions_in(aside / "practice.db", elsewhere.key) == 0
    here.restart(open_program)
    assert here.opening.asks
    here.opening.unlock_by_code(elsewhere.code)
    here.opening.unlock(THEIRS)
    assert here.opening.kinds == {SlotKind.PASSPHRASE, SlotKind.RECOVERY}
    assert notes(here.opening) == ["kept"]


def test_and_back_again_to_what_was_there_before(
    window: Callable[..., Window], elsewhere: Elsewhere
) -> None:
    here = window()
    panel = here.choose(elsewhere.copy)
    here.type(panel, THEIRS)
    here.confirm(panel)
    (aside,) = here.data.glob("before-restore-*")
    panel = here.choose(aside)
    assert not panel.sure.isHidden()
    assert "no sessions" in panel.notice.text()
    here.confirm(panel)
    plan = app_of(here.program).at_hand.papers.read(SAFETY_PLAN)
    assert list(plan["signs"]) == [OF_NOW]
    assert here.opening.kinds == {SlotKind.PASSPHRASE, SlotKind.RECOVERY}


def test_damaged_records_go_aside_with_their_key(elsewhere: Elsewhere, tmp_path: Path) -> None:
    opening = Opening(tmp_path / "data", ManualClock())
    records = opening.records()
    records.shelf.put("note", "1", "of now")
    records.log.close()
    key, database = opening.reveal(), opening.folder / "practice.db"
    for page in range(1, database.stat().st_size // PAGE_BYTES):
        spoil(database, page)
    keeping = Keeping(opening, ManualClock())
    copy = keeping.finder(elsewhere.copy)().opened_by(THEIRS, by_code=False)
    assert keeping.takes_lock_of(copy)
    aside = keeping.put_back(copy)
    assert bytes.fromhex((aside / "practice.key").read_text()) == key
    assert any_page_fits(aside / "practice.db", key)
    assert not (opening.folder / "practice.key").exists()
    assert notes(opening) == ["kept"]
    assert opening.can_lock


def test_a_therapists_copy_is_refused_in_words(
    window: Callable[..., Window], tmp_path: Path
) -> None:
    here = window()
    theirs = Elsewhere(tmp_path / "elsewhere" / "therapist", passphrase="")
    (theirs.copy / "practice.key").write_text((theirs.folder / "practice.key").read_text())
    panel = here.choose(theirs.copy)
    assert "a therapist's space, not records of practice" in panel.notice.text()
    assert panel.sure.isHidden()
    assert not (here.data / "looked-at").exists()
    assert sessions_in(here.data / "practice.db", here.opening.reveal()) == 0


def test_of_before_everything_was_deleted(
    window: Callable[..., Window], qtbot: QtBot, tmp_path: Path
) -> None:
    here = window(MINE)
    app_of(here.program).back_up()
    app_of(here.program).records.log.settle()
    (copy,) = (here.data / "backups").iterdir()
    shutil.copytree(copy, tmp_path / "stick")
    app_of(here.program).window.show_preferences()
    card = app_of(here.program).window.findChild(MyData)
    assert card is not None
    card.erase.click()
    before = here.program.content
    card.sure.click()
    qtbot.waitUntil(lambda: getattr(here.program, "content", before) is not before)
    panel = here.choose(tmp_path / "stick")
    here.type(panel, MINE)
    here.confirm(panel)
    plan = app_of(here.program).at_hand.papers.read(SAFETY_PLAN)
    assert list(plan["signs"]) == [OF_NOW]
    assert here.opening.can_lock


def test_a_whole_data_folder_without_passphrase_has_its_key_beside(
    window: Callable[..., Window], tmp_path: Path
) -> None:
    here, theirs = window(), Elsewhere(tmp_path / "elsewhere", passphrase="")
    key = here.opening.reveal()
    panel = here.choose(theirs.copy)
    assert "practice.key" in panel.notice.text()
    assert not (here.data / "looked-at").exists()
    panel = here.choose(theirs.folder)
    assert "open by themselves afterwards" in panel.notice.text()
    here.confirm(panel)
    assert sessions_in(here.data / "practice.db", key) == 1


def spoil(path: Path, page: int) -> None:
    with path.open("r+b") as file:
        file.seek(page * PAGE_BYTES + 100)
        file.write(b"spoilt" * 10)


def test_what_cannot_be_put_back_is_told_and_nothing_changes(
    window: Callable[..., Window], elsewhere: Elsewhere, tmp_path: Path
) -> None:
    here = window(MINE)
    before = (here.data / "vault.json").read_bytes()

    def told(change: Callable[[Path], object], *, opens: bool = True) -> str:
        stick = tmp_path / f"stick-{len(list(tmp_path.iterdir()))}"
        shutil.copytree(elsewhere.copy, stick)
        change(stick)
        panel = here.choose(stick)
        if opens:
            here.type(panel, THEIRS)
        assert panel.sure.isHidden()
        return panel.notice.text()

    def newer(stick: Path) -> None:
        connection = connect(stick / "practice.db", elsewhere.key)
        connection.execute("PRAGMA user_version = 9999")
        connection.close()

    def trap(stick: Path) -> None:
        connection = connect(stick / "practice.db", elsewhere.key)
        connection.execute(
            "CREATE TRIGGER later AFTER INSERT ON session BEGIN DELETE FROM document; END"
        )
        connection.close()

    def other_vault(stick: Path) -> None:
        theirs = Vault.read(here.data)
        assert theirs is not None
        (stick / "vault.json").write_bytes(theirs.text())

    assert "newer version" in told(newer)
    assert "did not write" in told(trap)
    assert "damaged" in told(lambda stick: spoil(stick / "practice.db", 5))
    assert "not lie beside it" in told(lambda stick: (stick / "vault.json").unlink(), opens=False)
    assert "vault.json) is damaged" in told(
        lambda stick: (stick / "vault.json").write_text("{"), opens=False
    )
    assert "damaged" in told(other_vault, opens=False)
    assert "no copy of records" in told(lambda stick: (stick / "practice.db").unlink(), opens=False)
    assert (here.data / "vault.json").read_bytes() == before
    assert not list(here.data.glob("before-restore-*"))
    assert notes_of(here) == [OF_NOW]


def notes_of(here: Window) -> list[str]:
    return list(app_of(here.program).at_hand.papers.read(SAFETY_PLAN)["signs"])


def test_nothing_is_written_where_the_copy_lies(elsewhere: Elsewhere, tmp_path: Path) -> None:
    files = {file.name: file.read_bytes() for file in elsewhere.copy.iterdir()}
    found = find_copy(elsewhere.copy, tmp_path, ()).opened_by(THEIRS, by_code=False)
    assert found.held is not None
    assert found.held.sessions == 1
    assert {file.name: file.read_bytes() for file in elsewhere.copy.iterdir()} == files


def test_it_can_be_thought_better_of(window: Callable[..., Window], elsewhere: Elsewhere) -> None:
    here = window(MINE)
    panel = here.choose(elsewhere.copy)
    here.type(panel, THEIRS)
    panel.cancel.click()
    assert panel.isHidden()
    assert not (here.data / "looked-at").exists()
    assert notes_of(here) == [OF_NOW]


def test_nobody_waits_for_a_slow_disk(
    window: Callable[..., Window],
    elsewhere: Elsewhere,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here, goes_on = window(MINE), Event()
    finder = Keeping.finder

    def slow(keeping: Keeping, source: Path) -> Callable[[], FoundCopy]:
        find = finder(keeping, source)

        def found() -> FoundCopy:
            copy = find()
            assert goes_on.wait(60)
            return copy

        return found

    monkeypatch.setattr(Keeping, "finder", slow)
    panel = here.panel
    panel.open()
    panel._look_at(elsewhere.copy)
    panel.cancel.click()
    assert panel.isHidden()
    panel.open()
    panel._look_at(elsewhere.copy)
    assert panel._next is not None, "it waits for the one before"
    panel.cancel.click()
    goes_on.set()
    qtbot.waitUntil(lambda: not panel._job.is_running)
    qtbot.waitUntil(lambda: not (here.data / "looked-at").exists())
    assert panel.isHidden()
    assert "holds" not in panel.notice.text()
    assert here.choose(elsewhere.copy).secret.isVisible()


def card_of(here: Window, folder: Path) -> MyData:
    app_of(here.program).window.show_preferences()
    card = app_of(here.program).window.findChild(MyData)
    assert card is not None
    card._asks = choosing.DIALOGS._replace(folder=lambda parent: str(folder))
    return card


def test_a_copy_is_taken_along_and_put_back_on_another_computer(
    window: Callable[..., Window], open_program: OpenProgram, qtbot: QtBot, tmp_path: Path
) -> None:
    here, stick = window(MINE), tmp_path / "stick"
    stick.mkdir()
    card = card_of(here, stick)
    card.take_along.click()
    (copy,) = stick.iterdir()
    assert copy.name in card.about.text()
    assert sorted(file.name for file in copy.iterdir()) == ["practice.db", "vault.json"]
    assert not (here.data / "looked-at").exists()
    here.program.window.close()
    here.program.close()
    there = Window(open_program(READY, data="there"), qtbot, tmp_path / "there")
    app_of(there.program).at_hand.papers.write(SAFETY_PLAN, {"signs": ["of there"]})
    panel = there.choose(copy)
    there.type(panel, MINE)
    there.confirm(panel)
    assert notes_of(there) == [OF_NOW]
    assert there.opening.can_lock


def test_without_a_passphrase_no_copy_leaves(window: Callable[..., Window], tmp_path: Path) -> None:
    here, stick = window(), tmp_path / "stick"
    stick.mkdir()
    card = card_of(here, stick)
    card.take_along.click()
    assert "Set a passphrase" in card.about.text()
    assert not list(stick.iterdir())


def test_a_stick_that_cannot_be_written_is_told(
    window: Callable[..., Window], tmp_path: Path
) -> None:
    here, stick = window(MINE), tmp_path / "stick"
    stick.write_text("no folder")
    card = card_of(here, stick)
    card.take_along.click()
    assert "could not be written there" in card.about.text()
    assert not (here.data / "looked-at").exists()
    assert notes_of(here) == [OF_NOW]
