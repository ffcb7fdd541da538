"""A copy from elsewhere is put back by who is new here, and by who cannot open what lies here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mindbody.app import App
from mindbody.errors import StoreUnwritable
from mindbody.found_copy import FoundCopy
from mindbody.keeping import Keeping
from mindbody.opening import Opening
from mindbody.settings import Role, Settings
from mindbody.store.finish import finish_changes
from mindbody.store.pages import PAGE_BYTES, any_page_fits
from mindbody.ui import choosing
from mindbody.ui.locked import Locked
from mindbody.ui.program import Program
from mindbody.ui.screens.copy_screen import CopyScreen
from mindbody.vault import SlotKind, new_code
from tests.ui.conftest import InHand, OpenProgram
from tests.ui.test_putting_back import THEIRS, Elsewhere, notes, sessions_in

pytestmark = pytest.mark.usefixtures("small_effort")

MINE = "grey heron by the weir"
FIRST_TIME = Settings()
READY = Settings(first_run_done=True)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Elsewhere:
    return Elsewhere(tmp_path / "elsewhere")


class Here(InHand):
    """One program, and the page on which a copy is put back."""

    def __init__(self, program: Program, qtbot: QtBot, data: Path) -> None:
        super().__init__(program, qtbot)
        self.data = data

    @property
    def opening(self) -> Opening:
        opening = self.program.machine.openings[Role.PATIENT]
        assert opening is not None
        return opening

    @property
    def screen(self) -> CopyScreen:
        content = self.program.content
        screen = content.copy if isinstance(content, Locked) else self.app.welcoming.copy
        assert screen is not None
        assert screen.isVisible()
        return screen

    def choose(self, folder: Path) -> str:
        """What is said of the copy in this folder."""
        screen = self.screen
        screen.asks = choosing.DIALOGS._replace(folder=lambda parent: str(folder))
        screen.panel.elsewhere.click()
        self._qtbot.waitUntil(screen.panel.elsewhere.isEnabled)
        return screen.panel.notice.text()

    def type(self, words: str) -> str:
        panel = self.screen.panel
        panel.secret.field.setText(words)
        panel.open_button.click()
        self._qtbot.waitUntil(panel.elsewhere.isEnabled)
        return panel.notice.text()

    def put_back(self) -> None:
        before = self.program.content
        self.screen.panel.sure.click()
        self._qtbot.waitUntil(lambda: getattr(self.program, "content", before) is not before)


@pytest.fixture
def first_time(open_program: OpenProgram, qtbot: QtBot, tmp_path: Path) -> Here:
    """Somebody who is here for the first time, on the page about the copy."""
    program = open_program(FIRST_TIME)
    program.content.welcome()
    here = Here(program, qtbot, tmp_path / "data")
    run = here.app.welcoming.first_run
    assert run is not None
    assert run.copy_link.isVisible()
    run.copy_link.click()
    return here


@pytest.fixture
def shut(open_program: OpenProgram, qtbot: QtBot, tmp_path: Path) -> Callable[..., Here]:
    """Somebody whose records do not open, on the page about the copy."""

    def opened(change: Callable[[Path], object] = lambda data: None) -> Here:
        first = open_program(READY)
        opening = first.machine.openings[Role.PATIENT]
        Here(first, qtbot, tmp_path / "data").app.records.shelf.put("note", "1", "of now")
        opening.set_passphrase(MINE, new_code())
        first.window.close()
        first.close()
        change(tmp_path / "data")
        here = Here(open_program(), qtbot, tmp_path / "data")
        here.lock.screen.copy_link.click()
        return here

    return opened


def test_at_first_run_records_come_along_with_their_lock(
    first_time: Here, elsewhere: Elsewhere, open_program: OpenProgram, qtbot: QtBot
) -> None:
    here = first_time
    assert here.choose(elsewhere.copy) == ""
    assert "passphrase or the recovery code" in here.screen.panel.about.text()
    assert "does not open the copy" in here.type("not this one")
    assert "holds 1 session" in here.type(THEIRS)
    here.put_back()
    assert here.app.welcoming.first_run is None
    assert here.app.home.isVisible()
    assert "is in place" in here.app.home.notice.text.text()
    assert here.app.preferences.now.first_run_done
    here.program.window.close()
    here.program.close()
    again = Here(open_program(), qtbot, here.data)
    assert again.lock.screen.isVisible()
    again.opening.unlock(THEIRS)
    assert notes(again.opening) == ["kept"]


def test_at_first_run_it_can_be_thought_better_of(
    first_time: Here, elsewhere: Elsewhere, qtbot: QtBot
) -> None:
    here = first_time
    run = here.app.welcoming.first_run
    assert run is not None
    here.choose(elsewhere.copy)
    qtbot.keyClick(here.screen, Qt.Key.Key_Escape)
    assert run.isVisible()
    assert run.focusWidget() is run.copy_link
    assert not (here.data / "looked-at").exists()
    run.copy_link.click()
    here.screen.panel.cancel.click()
    assert run.isVisible()
    assert not here.app.preferences.now.first_run_done


def test_first_run_is_not_over_where_the_copy_could_not_be_put_in_place(
    first_time: Here, elsewhere: Elsewhere, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = first_time
    here.choose(elsewhere.copy)
    here.type(THEIRS)

    def full(keeping: Keeping, copy: FoundCopy) -> Path:
        raise StoreUnwritable("The disk is full.", "")

    monkeypatch.setattr(Keeping, "put_back", full)
    here.put_back()
    assert not here.app.preferences.now.first_run_done
    assert here.app.welcoming.first_run is not None
    assert "The disk is full." in here.app.home.notice.text.text()


def test_a_copy_that_was_only_looked_at_is_gone_with_the_window(
    first_time: Here, elsewhere: Elsewhere
) -> None:
    here = first_time
    here.choose(elsewhere.copy)
    here.type(THEIRS)
    assert (here.data / "looked-at").exists()
    here.program.window.close()
    here.program.close()
    assert not (here.data / "looked-at").exists()


def test_what_a_crash_left_of_a_copy_is_gone_at_the_next_start(tmp_path: Path) -> None:
    left = tmp_path / "looked-at"
    left.mkdir()
    (left / "practice.db").write_bytes(b"sealed")
    finish_changes(tmp_path / "practice.db")
    assert not left.exists()


def test_help_and_ground_me_are_at_hand_and_lead_back(first_time: Here) -> None:
    here, screen = first_time, first_time.screen
    screen.near.help_button.click()
    assert here.app.at_hand.help is not None
    assert here.app.at_hand.help.isVisible()
    here.app.at_hand.help.back.emit()
    assert screen.isVisible()
    screen.near.ground_button.click()
    assert here.app.at_hand.ground.isVisible()


def test_who_knows_no_passphrase_any_more_puts_a_copy_back(
    shut: Callable[..., Here], elsewhere: Elsewhere
) -> None:
    here = shut()
    closed = {name: (here.data / name).read_bytes() for name in ("practice.db", "vault.json")}
    here.choose(elsewhere.copy)
    panel = here.screen.panel
    panel.other_button.click()
    assert "closed as it is" in here.type(elsewhere.code)
    here.put_back()
    assert "is in place" in here.app.home.notice.text.text()
    assert sessions_in(here.data / "practice.db", elsewhere.key) == 1
    assert here.opening.kinds == {SlotKind.PASSPHRASE, SlotKind.RECOVERY}
    (aside,) = here.data.glob("before-restore-*")
    for name, content in closed.items():
        assert (aside / name).read_bytes() == content
    assert not any_page_fits(aside / "practice.db", elsewhere.key)
    # What was closed opens again by what opened it, once it is remembered.
    theirs = Opening(aside, here.program.machine.clock)
    theirs.unlock(MINE)
    assert notes(theirs) == ["of now"]


def _lose(data: Path) -> None:
    (data / "vault.json").write_text("{")


def _put_foreign(data: Path) -> None:
    other = Elsewhere(data.parent / "third", passphrase="a third sentence")
    (data / "vault.json").write_bytes((other.folder / "vault.json").read_bytes())


@pytest.mark.parametrize("change", [_lose, _put_foreign])
def test_where_the_lock_is_lost_a_copy_comes_in_with_its_own(
    shut: Callable[..., Here],
    elsewhere: Elsewhere,
    open_program: OpenProgram,
    qtbot: QtBot,
    change: Callable[[Path], None],
) -> None:
    here = shut(change)
    here.choose(elsewhere.copy)
    here.type(THEIRS)
    here.put_back()
    here.program.window.close()
    here.program.close()
    again = Here(open_program(), qtbot, here.data)
    again.lock.screen.secret.field.setText(THEIRS)
    again.lock.screen.open_button.click()
    qtbot.waitUntil(lambda: isinstance(getattr(again.program, "content", None), App))
    assert [one.body for one in again.app.records.shelf.all() if one.kind == "note"] == ["kept"]


def test_a_copy_of_these_very_records_opens_by_its_passphrase(
    shut: Callable[..., Here], tmp_path: Path
) -> None:
    """The day's copy lies in the folder, and who is locked out may have its passphrase."""
    here = shut()
    aside = tmp_path / "stick"
    aside.mkdir()
    for name in ("practice.db", "vault.json"):
        (aside / name).write_bytes((here.data / name).read_bytes())
    assert here.choose(aside) == ""
    assert "no sessions" in here.type(MINE)
    here.put_back()
    assert [one.body for one in here.app.records.shelf.all() if one.kind == "note"] == ["of now"]


def test_a_copy_that_only_a_key_file_opens_brings_it(
    shut: Callable[..., Here], tmp_path: Path, open_program: OpenProgram, qtbot: QtBot
) -> None:
    theirs, here = Elsewhere(tmp_path / "elsewhere", passphrase=""), shut()
    assert "open by themselves from then on" in here.choose(theirs.folder)
    here.put_back()
    here.program.window.close()
    here.program.close()
    again = Here(open_program(), qtbot, here.data)
    assert again.opening.reveal() == theirs.key
    assert [one.body for one in again.app.records.shelf.all() if one.kind == "note"] == ["kept"]


def test_where_the_key_file_is_lost_my_data_takes_a_copy(
    open_program: OpenProgram, qtbot: QtBot, tmp_path: Path, elsewhere: Elsewhere
) -> None:
    first = open_program(READY)
    Here(first, qtbot, tmp_path / "data").app.records.shelf.put("note", "1", "of now")
    first.window.close()
    first.close()
    (tmp_path / "data" / "practice.key").unlink()
    here = Here(open_program(), qtbot, tmp_path / "data")
    assert "under My data" in here.app.home.notice.text.text()
    caring = here.app._caring
    assert caring is not None
    copy = caring.keeping.finder(elsewhere.copy)().opened_by(THEIRS, by_code=False)
    assert caring.keeping.takes_lock_of(copy)
    here.program.window.close()
    here.program.close()
    caring.keeping.put_back(copy)
    assert notes(here.opening) == ["kept"]


def test_what_fails_is_told_on_the_lock_screen_and_nothing_changes(
    shut: Callable[..., Here], elsewhere: Elsewhere
) -> None:
    here = shut()
    before = (here.data / "practice.db").read_bytes()
    here.choose(elsewhere.copy)
    here.type(THEIRS)
    staged = here.data / "looked-at" / "practice.db"
    with staged.open("r+b") as file:
        file.seek(5 * PAGE_BYTES + 100)
        file.write(b"spoilt" * 10)
    here.put_back()
    assert here.lock.screen.notice.isVisible()
    assert "copy" in here.lock.screen.notice.text()
    assert (here.data / "practice.db").read_bytes() == before
    assert not list(here.data.glob("before-restore-*"))


def test_escape_leads_back_to_the_lock_and_nothing_is_left(
    shut: Callable[..., Here], elsewhere: Elsewhere, qtbot: QtBot
) -> None:
    here = shut()
    here.choose(elsewhere.copy)
    here.screen.panel.secret.field.setText("half of a sen")
    copy = here.screen
    qtbot.keyClick(copy, Qt.Key.Key_Escape)
    assert here.lock.screen.isVisible()
    assert here.lock.screen.focusWidget() is here.lock.screen.copy_link
    assert copy.panel.secret.field.text() == ""
    assert not (here.data / "looked-at").exists()


def _tabs(window: QWidget) -> list[QWidget]:
    """What Tab reaches from where the focus is, once round."""
    first = QApplication.focusWidget()
    assert first is not None
    seen = [first]
    while True:
        QTest.keyClick(window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now is first:
            return seen
        assert now not in seen
        seen.append(now)


def test_every_part_is_reached_by_tab_and_has_a_name(
    shut: Callable[..., Here], elsewhere: Elsewhere, qtbot: QtBot
) -> None:
    here = shut()
    window = here.program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    screen, panel = here.screen, here.screen.panel
    near = [screen.near.ground_button, screen.near.help_button]
    # One comes to choose a folder, so that is where the focus is.
    assert QApplication.focusWidget() is panel.elsewhere
    assert set(_tabs(window)) >= {panel.elsewhere, panel.cancel, *near}
    here.choose(elsewhere.copy)
    assert QApplication.focusWidget() is panel.secret.field
    asked = _tabs(window)
    assert {panel.open_button, panel.other_button, panel.cancel, *near} <= set(asked)
    here.type(THEIRS)
    # Enter pressed once more is not the answer.
    assert QApplication.focusWidget() is panel.cancel
    told = _tabs(window)
    assert panel.sure in told
    for widget in (*asked, *told):
        made = QAccessible.queryAccessibleInterface(widget)
        assert made.text(QAccessible.Text.Name), widget


def test_from_first_run_to_home_by_the_keyboard_alone(
    open_program: OpenProgram, qtbot: QtBot, tmp_path: Path, elsewhere: Elsewhere
) -> None:
    program = open_program(FIRST_TIME)
    program.content.welcome()
    here, window = Here(program, qtbot, tmp_path / "data"), program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    run = here.app.welcoming.first_run
    assert run is not None

    def press(widget: QWidget) -> None:
        assert widget in _tabs(window)
        while QApplication.focusWidget() is not widget:
            QTest.keyClick(window, Qt.Key.Key_Tab)
        QTest.keyClick(widget, Qt.Key.Key_Space)

    press(run.copy_link)
    screen, panel = here.screen, here.screen.panel
    assert {screen.near.ground_button, panel.elsewhere, panel.cancel} <= set(_tabs(window))
    screen.asks = choosing.DIALOGS._replace(folder=lambda parent: str(elsewhere.copy))
    press(panel.elsewhere)
    qtbot.waitUntil(panel.secret.field.isVisible)
    QTest.keyClicks(panel.secret.field, THEIRS)
    QTest.keyClick(panel.secret.field, Qt.Key.Key_Return)
    qtbot.waitUntil(panel.sure.isVisible)
    before = program.content
    press(panel.sure)
    qtbot.waitUntil(lambda: getattr(program, "content", before) is not before)
    assert here.app.home.isVisible()
    assert "is in place" in here.app.home.notice.text.text()
