"""Care for the records in the window: their cards in the settings and on home, and the copies."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mindbody.errors import MindbodyError, StoreError
from mindbody.keeping import Keeping
from mindbody.language import language, said
from mindbody.opening import Opening
from mindbody.retention import Due, Retention
from mindbody.store.backups import Backup
from mindbody.store.database import Store
from mindbody.store.rescue import Rescued
from mindbody.synced import synced_by
from mindbody.ui.dates import locale_for, long_date
from mindbody.ui.preferences import Preferences
from mindbody.ui.program import Machine
from mindbody.ui.screens.home import HomeScreen
from mindbody.ui.screens.notices import NoticeCard
from mindbody.ui.screens.records_cards import (
    DATE,
    DELETED,
    FULL,
    RESCUED,
    ByCodeCard,
    DamageCard,
    OlderCard,
    StandingCard,
    saved_words,
)
from mindbody.ui.screens.records_cards import (
    SYNCED as SYNCED_TITLE,
)
from mindbody.ui.store_trouble import StoreTrouble
from mindbody.ui.theme import Theme

# Loaded with the settings: a start has to wait for none of them.
if TYPE_CHECKING:
    from mindbody.ui.screens.copy_screen import CopyScreen
    from mindbody.ui.screens.lock.settings import LockSettings
    from mindbody.ui.screens.my_data import MyData
    from mindbody.ui.screens.preferences_screen import PreferencesScreen

NEARLY_FULL = (
    "The disk is full. What you practise is still saved for now, in room that was set aside for "
    "this. Please free some space."
)
SYNCED = (
    "Your records lie in a folder that {program} copies to other computers. What leaves is "
    "encrypted, but two computers writing at once can damage it. A folder that is not copied is "
    "safer."
)
DATE_MOVED = (
    "It was moved to {today} while mindbody was open. Sessions keep their length and their order; "
    "what you practise now carries the new date. Nothing is deleted because of it. If the date is "
    "wrong, please set it right."
)
DATE_BEFORE = (
    "It is {today}, which is before your last practice on {day}. What you practise now carries "
    "the date of this computer. Nothing is deleted because of it. If the date is wrong, please "
    "set it right."
)
_TOLD_OF_SYNC = "synced.told"

_log = logging.getLogger(__name__)


class Caring(QObject):
    """For one opening and its store. `lock_changed` says that what opens them is another;
    `look_back` asks for the history, `settings_wanted` for the settings.
    """

    lock_changed = Signal()
    look_back = Signal()
    settings_wanted = Signal()

    def __init__(
        self,
        machine: Machine,
        opening: Opening,
        store: Store,
        theme: Theme,
        trouble: StoreTrouble,
        parent: QObject,
        erase_besides: Callable[[], None] | None = None,
        retention: Retention | None = None,
    ) -> None:
        super().__init__(parent)
        self._machine, self._opening, self._store = machine, opening, store
        self._theme, self._trouble, self._retention = theme, trouble, retention
        self.keeping = Keeping(opening, machine.clock, erase_besides)
        self.lock_card: LockSettings | None = None
        self.data_card: MyData | None = None
        self.damage = DamageCard(theme)
        self.older = OlderCard(theme)
        self.by_code = ByCodeCard(theme)
        self.rescued = StandingCard(theme, RESCUED)
        self.room = StandingCard(theme, FULL)
        self.date = StandingCard(theme, DATE)
        self.synced = StandingCard(theme, SYNCED_TITLE)
        # One of them at a time, the most urgent first.
        self._standing = (self.rescued, self.room, self.date, self.synced)
        self._rescue_told: Rescued | None = None
        self._due: Due | None = None
        self._wire()

    @property
    def cards(self) -> tuple[NoticeCard, ...]:
        """What may stand at the head of home, the most urgent last, hidden until it is said."""
        return (
            *(self.synced, self.older, self.by_code, self.date),
            *(self.room, self.damage, self.rescued),
        )

    def add_settings(self, screen: PreferencesScreen, preferences: Preferences) -> None:
        """The cards about the lock and about the data."""
        from mindbody.ui.screens.lock.settings import LockSettings
        from mindbody.ui.screens.my_data import MyData

        lock = self.lock_card = LockSettings(self._theme, preferences, self._opening, screen)
        lock.lock.connect(self._machine.wanted.lock)
        lock.changed.connect(self.lock_changed)
        lock.changed.connect(self.by_code.hide)
        data = self.data_card = MyData(
            self._theme, self.keeping, self._store, screen, retention=self._retention
        )
        data.without_records.connect(self._machine.wanted.without_records)
        data.history.connect(self.look_back)

    def make_copy(self) -> CopyScreen:
        """For the first run, to bring records along from another computer."""
        from mindbody.ui.screens.copy_screen import AT_FIRST, TITLE_AT_FIRST, CopyScreen

        file = self._machine.settings

        def put_in_place() -> None:
            # Who has practised before is not led in once more.
            with suppress(OSError):
                file.save(replace(file.peek(), first_run_done=True))

        screen = CopyScreen(self._theme, self.keeping, TITLE_AT_FIRST, AT_FIRST)
        screen.panel.then = put_in_place
        screen.confirmed.connect(self._machine.wanted.without_records)
        return screen

    def add_notices(self, home: HomeScreen) -> None:
        for card in self.cards:
            home.add_notice(card)

    def look(self, told: str = "") -> None:
        """Show what there is to say just now; `told` is what came of what was tried."""
        self.damage.tell(told)
        self.by_code.setVisible(self._opening.by_code)
        self.look_for_damage()
        self._tell_of_sync()
        if self._retention is not None and self._store.damage is None:
            try:
                self._look_at_date(self._retention)
                self._due = self._retention.due()
            except MindbodyError:
                # Home has said already what cannot be read.
                return
            if self._due is not None:
                self.older.open(self._due.day, self._due.sessions)

    def look_for_damage(self) -> None:
        if self._store.damage is not None:
            self.damage.open()
        rescued = self._store.rescued
        if rescued is not None and rescued is not self._rescue_told:
            self._rescue_told = rescued
            day = long_date(rescued.copy or date.min, locale_for(language()))
            self.damage.hide()
            self.rescued.tell(rescued.words(day))

    def look_at_room(self) -> None:
        """Say where the disk was full, and what is kept all the same."""
        if self._store.ballast_used:
            self.room.tell(said(NEARLY_FULL))
        else:
            self.room.take_back()

    def look_at_disk(self) -> None:
        """Say what happened to file, disk or date while nobody was to be disturbed."""
        self.look_for_damage()
        self.look_at_room()
        # Where the date is right again, what it said of stays until it was seen.
        if self._retention is not None and self._retention.clock_check.has_moved():
            today = long_date(self._retention.clock_check.today, locale_for(language()))
            self.date.tell(said(DATE_MOVED, today=today))

    def back_up(self) -> None:
        """Have today's copy made, where there is none yet."""
        self.look_at_disk()
        made = self.keeping.back_up_if_due(self._store)
        if self.data_card is not None:
            self.data_card.look_for_copies()
        made.add_done_callback(partial(_backed_up, self._trouble))

    def back_up_at_end(self) -> None:
        """Have what was practised copied before the records are closed; nobody waits for it."""
        made = self.keeping.back_up_if_due(self._store, at_end=True)
        made.add_done_callback(partial(_backed_up, self._trouble))

    def _tell_of_sync(self) -> None:
        """Until it was seen, where somebody else's program takes the records elsewhere."""
        program = synced_by(self.keeping.folder)
        with suppress(OSError):
            if program and not (self.keeping.folder / _TOLD_OF_SYNC).exists():
                self.synced.tell(said(SYNCED, program=program))

    def _look_at_date(self, retention: Retention) -> None:
        """Say where the date was moved, or lies before what was practised already."""
        check, form = retention.clock_check, locale_for(language())
        today, last = long_date(check.today, form), retention.last_start()
        if check.has_moved():
            self.date.tell(said(DATE_MOVED, today=today))
        elif last is not None and check.is_before(last):
            self.date.tell(said(DATE_BEFORE, today=today, day=long_date(last.date(), form)))
        else:
            self.date.take_back()

    def _sync_seen(self) -> None:
        # On a disk that may not be written it is said again the next time.
        with suppress(OSError):
            (self.keeping.folder / _TOLD_OF_SYNC).touch(mode=0o600)

    def _wire(self) -> None:
        self._trouble.damaged.connect(self.damage.open)
        for card in self._standing:
            card.changed.connect(lambda: StandingCard.show_first(self._standing))
        self.synced.seen.connect(self._sync_seen)
        self.damage.save.connect(self._save_readable)
        self.damage.copies.connect(self._see_copies)
        self.by_code.choose.connect(self._choose_passphrase)
        self.older.keep.connect(self._keep_older)
        self.older.look.connect(self.look_back)
        self.older.delete.connect(self._delete_older)

    def _save_readable(self) -> None:
        keeping = self.keeping

        def work() -> str:
            try:
                saved, aside = keeping.save_readable()
            except StoreError as problem:
                return str(problem)
            sessions = saved.rows.get("session", 0)
            others = saved.total - sessions
            return saved_words(sessions, others, not saved.damaged, aside.name)

        self._machine.wanted.without_records.emit(work)

    def _see_copies(self) -> None:
        self.settings_wanted.emit()
        if self.data_card is not None:
            self.data_card.show_copies()

    def _choose_passphrase(self) -> None:
        self.settings_wanted.emit()
        if self.lock_card is not None:
            self.lock_card.choose_new()

    def _keep_older(self) -> None:
        if self._retention is not None:
            self._answer(self._retention.keep_for_now)

    def _delete_older(self) -> None:
        retention, due = self._retention, self._due
        if (
            retention is not None
            and due is not None
            and self._answer(lambda: retention.forget(due))
        ):
            self._trouble.told.emit(said(DELETED))
            self.back_up()

    def _answer(self, work: Callable[[], None]) -> bool:
        try:
            work()
        except StoreError as problem:
            self._trouble.tell(problem)
            return False
        self.older.hide()
        return True


def _backed_up(trouble: StoreTrouble, made: Future[Backup | None]) -> None:
    """On the store's thread: a copy that could not be made is told, and tried again."""
    problem = made.exception()
    if isinstance(problem, StoreError):
        trouble.tell(problem)
    elif problem is not None:
        _log.error("no backup: %s", type(problem).__name__)
