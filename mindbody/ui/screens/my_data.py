"""My data: copies and a way back, taking everything out, deleting everything."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from mindbody.errors import MindbodyError, StoreError
from mindbody.keeping import Keeping
from mindbody.language import counted, language, said
from mindbody.retention import Retention
from mindbody.store.database import Store
from mindbody.ui import choosing
from mindbody.ui.access import announce
from mindbody.ui.dates import locale_for, long_date
from mindbody.ui.fonts import Type
from mindbody.ui.screens.exercise.chips import OneOf
from mindbody.ui.screens.preferences_screen import PreferencesScreen
from mindbody.ui.screens.putting_back import PuttingBack
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.widgets.surfaces import bring_into_view, row_of

MY_DATA = "My data"
HISTORY = "History"
COPIES = "A copy of your records is made each day, encrypted like them, on this computer."
LAST_COPY = "The newest copy is of {day}."
NO_COPY = "There is no copy yet."
TAKE_OUT = "Take everything out …"
TAKE_OUT_ABOUT = (
    "Writes all your records as files that anybody can read, into a folder that you choose."
)
TAKEN_OUT = "Everything is in the folder {folder}. These files are not encrypted."
UNREAD_SOUND = "One sound of your own could not be read and is not among them."
UNREAD_SOUNDS = "{n} sounds of your own could not be read and are not among them."
TAKE_ALONG = "Make a copy to take along …"
TAKEN_ALONG = (
    "An encrypted copy is in the folder {folder}. Another computer puts it back at its first start "
    "or under My data, by your passphrase or your recovery code."
)
PUT_BACK = "Put back a copy …"
ERASE = "Delete everything …"
ERASE_ABOUT = (
    "Deletes all your records and all copies on this computer, for good, and with them your own "
    "sounds and the settings of this window. Nobody can bring them back. Files "
    "that you have taken out or given away are not touched."
)
ERASE_RECORDS_ABOUT = (
    "Deletes all your records and all copies on this computer, for good. Nobody can bring them "
    "back. Files that you have taken out or given away are not touched."
)
ERASE_SURE = "Delete everything for good"
ERASED = "Everything is deleted."
CANCEL = "Cancel"
KEEP_FOR = "How long to keep what you practised"
KEEP_FOR_MONTHS = {"0": "Everything", "12": "12 months, then ask", "3": "3 months, then ask"}
KEEP_FOR_ABOUT = "Nothing is deleted by itself: you are asked on the page of today."


class MyData(QObject):
    """Puts its card into a settings screen.

    `without_records` carries what is to be done while the records are closed; it returns what
    to say about it afterwards. `history` asks to look back. Both a history and a choice of how
    long to keep it are there for who practises, who comes with a `retention`.
    """

    without_records = Signal(object)
    history = Signal()

    def __init__(
        self,
        theme: Theme,
        keeping: Keeping,
        store: Store,
        screen: PreferencesScreen,
        asks: choosing.Asks = choosing.DIALOGS,
        *,
        retention: Retention | None = None,
    ) -> None:
        super().__init__(screen)
        self._keeping, self._store, self._screen, self._asks = keeping, store, screen, asks
        self.last = Label(theme, "", Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.history_button = Pill(theme, HISTORY, "calendar-blank", Look.QUIET)
        self._retention = retention
        self.keep_for = OneOf(theme, KEEP_FOR, list(KEEP_FOR_MONTHS.items()))
        self.keep_about = Label(
            theme, KEEP_FOR_ABOUT, Type.LABEL, Ink.MUTED, wraps=True, inset=True
        )
        if retention is None:
            for part in (self.history_button, self.keep_for, self.keep_about):
                part.hide()
        self.take_out = Pill(theme, TAKE_OUT, "export", Look.QUIET)
        self.take_along = Pill(theme, TAKE_ALONG, "copy", Look.QUIET)
        self.put_back = Pill(theme, PUT_BACK, "arrow-u-up-left", Look.QUIET)
        self.erase = Pill(theme, ERASE, "trash", Look.GHOST)
        self.about = Label(theme, "", Type.BODY, Ink.WARM, wraps=True, inset=True)
        self._known: list[date] | None = None
        self.putting_back = PuttingBack(theme, keeping, lambda: self._asks)
        self.sure = Pill(theme, ERASE_SURE, "trash", Look.QUIET)
        self.cancel = Pill(theme, CANCEL, "", Look.GHOST)
        self._answers = row_of(self.sure, self.cancel)
        screen.add_card(
            MY_DATA,
            Label(theme, COPIES, Type.BODY, Ink.MUTED, wraps=True, inset=True),
            self.last,
            row_of(self.history_button, self.take_out, self.take_along, self.put_back, self.erase),
            self.about,
            self.putting_back,
            self._answers,
            self.keep_for,
            self.keep_about,
        )
        self.look_for_copies()
        self._close()
        screen.installEventFilter(self)
        self.history_button.clicked.connect(self.history)
        self.take_out.clicked.connect(self._take_out)
        self.take_along.clicked.connect(self._take_along)
        self.put_back.clicked.connect(self._open_put_back)
        self.erase.clicked.connect(self._open_erase)
        self.sure.clicked.connect(self._erase)
        self.cancel.clicked.connect(self._close)
        self.putting_back.confirmed.connect(self.without_records)
        self.keep_for.picked.connect(self._choose_months)
        self._show_months()

    def show_copies(self) -> None:
        """Lead to the copies, as where records are damaged."""
        self._open_put_back()
        if not self._known:
            self._say(said(NO_COPY))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self.look_for_copies()
        return False

    def look_for_copies(self) -> None:
        """Show the copies there are now: one may have been made since the screen was built."""
        found = [copy.day for copy in self._keeping.backups]
        if found == self._known:
            return
        self._known = found
        locale = locale_for(language())
        days = [(day.isoformat(), long_date(day, locale)) for day in found]
        self.last.setText(said(LAST_COPY, day=days[0][1]) if days else said(NO_COPY))
        self._close()
        self.putting_back.show_days(days)

    def _show_months(self) -> None:
        if self._retention is not None:
            try:
                self.keep_for.show_value(str(self._retention.months))
            except MindbodyError as problem:
                self._say(str(problem))

    def _choose_months(self, months: str) -> None:
        if self._retention is not None:
            try:
                self._retention.choose(int(months))
            except StoreError as problem:
                self._say(str(problem))

    def _close(self) -> None:
        self.putting_back.close_panel()
        for part in (self.about, self._answers, self.sure, self.cancel):
            part.hide()

    def _say(self, text: str) -> None:
        self.about.setText(text)
        self.about.show()
        announce(self.about, self.about.text())
        bring_into_view(self.about)

    def _take_out(self) -> None:
        self._close()
        folder = self._asks.folder(self._screen.window())
        if not folder:
            return
        try:
            taken = self._keeping.take_out(self._store, Path(folder))
        except StoreError as problem:
            self._say(str(problem))
            return
        done = said(TAKEN_OUT, folder=taken.folder.name)
        if taken.unread_sounds:
            done = f"{done} {counted(UNREAD_SOUND, UNREAD_SOUNDS, taken.unread_sounds)}"
        self._say(done)

    def _take_along(self) -> None:
        self._close()
        try:
            self._keeping.check_opens_elsewhere()
            folder = self._asks.folder(self._screen.window())
            if not folder:
                return
            place = self._keeping.take_along(self._store, Path(folder))
        except StoreError as problem:
            self._say(str(problem))
            return
        self._say(said(TAKEN_ALONG, folder=place.name))

    def _open_put_back(self) -> None:
        self._close()
        self.putting_back.open()

    def _open_erase(self) -> None:
        self._close()
        self._ask(ERASE_RECORDS_ABOUT if self._retention is None else ERASE_ABOUT, self.sure)

    def _ask(self, about: str, answer: QWidget) -> None:
        self._say(about)
        for part in (self._answers, answer, self.cancel):
            part.show()
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self.cancel)

    def _erase(self) -> None:
        keeping = self._keeping

        def work() -> str:
            try:
                keeping.erase()
            except StoreError as problem:
                return str(problem)
            return said(ERASED)

        self.without_records.emit(work)
