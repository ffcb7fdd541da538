"""Putting a copy back: which one, what opens it, what it holds, and a press that does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.errors import StoreError
from mindbody.found_copy import FoundCopy
from mindbody.keeping import Keeping
from mindbody.language import counted, language, said
from mindbody.store.staged import Held
from mindbody.ui import choosing
from mindbody.ui.access import announce
from mindbody.ui.dates import locale_for, long_date
from mindbody.ui.fonts import Type
from mindbody.ui.jobs import Job
from mindbody.ui.screens.exercise.chips import OneOf
from mindbody.ui.screens.lock.secret import Secret
from mindbody.ui.theme import S, Theme
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.widgets.surfaces import bring_into_view, row_of, stack_of

ABOUT = (
    "A copy takes the place of your records. Before that you see what it holds. Your records of "
    "now are kept aside in the same folder."
)
WHICH = "Which day"
ELSEWHERE = "A copy in another folder …"
LOOKING = "Looking at the copy …"
ASKS = (
    "This copy was made with another key than that of your records: on another computer, or "
    "before everything was deleted. It opens by the passphrase or the recovery code of that time."
)
ITS_PASSPHRASE, ITS_CODE = "Passphrase of the copy", "Recovery code of the copy"
BY_CODE, BY_PASSPHRASE = "Use the recovery code", "Use the passphrase"
OPEN = "Open the copy"
HOLDS = "The copy holds {sessions} from {first} to {last}, and {others}."
HOLDS_ONE_DAY = "The copy holds {sessions} of {first}, and {others}."
HOLDS_NO_SESSION = "The copy holds no sessions, and {others}."
STAYS = "Your passphrase of now goes on opening your records."
OPENS_BY_ITSELF = "Your records open by themselves afterwards, as they do now."
ITS_OWN = (
    "From then on your records open by the passphrase of the copy and by its recovery code, and so "
    "does what is set aside."
)
ITS_OWN_ALONE = (
    "From then on your records open by what opened the copy. What lies here now is kept aside in "
    "the same folder, closed as it is."
)
BY_ITSELF_ALONE = (
    "The copy has no passphrase, so your records open by themselves from then on. You can set one "
    "afterwards. What lies here now is kept aside in the same folder, closed as it is."
)
DO_IT = "Put this copy in place"
CANCEL = "Cancel"
DONE = "The copy of {day} is in place. What was there before is kept in the folder {folder}."
DONE_FROM = (
    "The copy from the folder {source} is in place. What was there before is kept in the folder "
    "{folder}."
)
STILL_OPEN = (
    "What was there before was damaged, so it is kept as it was: whoever has that folder can open "
    "it without a passphrase. You can delete the folder when you want nothing of it any more."
)


class Way(NamedTuple):
    """How it is spoken of where one comes from, and whether choosing a folder is what one
    came for.
    """

    about: str = ABOUT
    asks: str = ASKS
    elsewhere: str = ELSEWHERE
    from_elsewhere: bool = False


FROM_MY_DATA = Way()


class PuttingBack(QWidget):
    """`confirmed` carries what is to be done while the records are closed, which returns what to
    say about it; `closed` says that it was thought better of.
    """

    confirmed = Signal(object)
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        keeping: Keeping,
        asks: Callable[[], choosing.Asks],
        way: Way = FROM_MY_DATA,
    ) -> None:
        super().__init__()
        self._way = way
        self._theme, self._keeping, self._asks = theme, keeping, asks
        # Called where it was put in place, while the records are closed.
        self.then: Callable[[], None] = _nothing
        self._copy: FoundCopy | None = None
        self._day: date | None = None
        self.by_code = False
        # Not a child: it may still be at work when this is taken down, and nobody waits for it.
        self._job = Job()
        # How often something was begun or thought better of; what is older is not wanted.
        self._turn = self._at_work = 0
        # What is to be looked at as soon as something older has come to its end.
        self._next: Callable[[], FoundCopy] | None = None
        # On a page of its own it is what there is to read; elsewhere it answers a press.
        kind, ink = (Type.READING, Ink.TEXT) if way.from_elsewhere else (Type.BODY, Ink.WARM)
        self.about = Label(theme, "", kind, ink, wraps=True, inset=True)
        self.days = OneOf(theme, WHICH, ())
        self._days_place = stack_of(self.days)
        self.elsewhere = Pill(theme, way.elsewhere, "folder-open", Look.QUIET)
        self.secret = Secret(theme, ITS_PASSPHRASE)
        self.open_button = Pill(theme, OPEN, "", Look.QUIET)
        self.other_button = Pill(theme, BY_CODE, "", Look.GHOST)
        self.notice = Label(theme, "", Type.BODY, Ink.WARM, wraps=True, inset=True)
        self.sure = Pill(theme, DO_IT, "arrow-u-up-left", Look.QUIET)
        self.cancel = Pill(theme, CANCEL, "", Look.GHOST)
        column = _column(self)
        for part in (self.about, self._days_place, self.secret, self.notice):
            column.addWidget(part)
        buttons = (self.sure, self.open_button, self.other_button, self.elsewhere, self.cancel)
        column.addWidget(row_of(*buttons))
        self._wire()
        self.close_panel()

    def show_days(self, days: Sequence[tuple[str, str]]) -> None:
        """The days of which there are copies here: ISO dates, and as people write them."""
        self.days.hide()
        self.days.deleteLater()
        self.days = OneOf(self._theme, WHICH, days)
        self.days.picked.connect(self._pick_day)
        place = self._days_place.layout()
        assert place is not None
        place.addWidget(self.days)

    def open(self) -> None:
        """Ask which copy it is to be."""
        self._forget()
        self.show()
        self._show(self.about, self.elsewhere, *([self._days_place] if self.days.chips else []))
        self._tell(self.about, said(self._way.about))
        first = self.elsewhere if self._way.from_elsewhere else self.cancel
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self.cancel)

    def close_panel(self) -> None:
        """As before anything was asked."""
        self._forget()
        self.hide()

    def _wire(self) -> None:
        self.elsewhere.clicked.connect(self._pick_folder)
        self.open_button.clicked.connect(self._open)
        self.secret.entered.connect(self._open)
        self.other_button.clicked.connect(self._other_way)
        self.sure.clicked.connect(self._confirm)
        self.cancel.clicked.connect(self.give_up)
        self._job.done.connect(self._found)
        self._job.failed.connect(self._job_failed)

    def _show(self, *shown: QWidget) -> None:
        """These parts and the way out, and none of the others."""
        every = (self.about, self._days_place, self.elsewhere, self.secret, self.notice)
        for part in (*every, self.open_button, self.other_button, self.sure):
            part.setVisible(part in shown)

    def _tell(self, place: Label, text: str) -> None:
        place.setText(text)
        place.setVisible(bool(text))
        announce(place, place.text())

    def _pick_day(self, day: str) -> None:
        backup = next((one for one in self._keeping.backups if one.day.isoformat() == day), None)
        if backup is not None:
            self._day = backup.day
            self._look_at(backup.folder)

    def _pick_folder(self) -> None:
        folder = self._asks().folder(self.window())
        if folder:
            self._day = None
            self._look_at(Path(folder))

    def _look_at(self, source: Path) -> None:
        try:
            find = self._keeping.finder(source)
        except StoreError as problem:
            self._failed(str(problem))
            return
        self._copy = None
        self._wait_for(find)

    def _wait_for(self, work: Callable[[], FoundCopy]) -> None:
        self._tell(self.notice, said(LOOKING))
        for part in (self.days, self.elsewhere, self.secret, self.open_button, self.other_button):
            part.setEnabled(False)
        self._turn += 1
        if self._job.is_running:
            self._next = work
            return
        self._at_work = self._turn
        self._job.start(lambda told: work())

    def _is_stale(self) -> bool:
        """Whether what has just ended is not wanted any more; the next is begun then."""
        if self._at_work == self._turn:
            return False
        self._keeping.forget_copy()
        work, self._next = self._next, None
        if work is not None:
            self._wait_for(work)
        return True

    def _job_failed(self, words: str) -> None:
        if not self._is_stale():
            self._failed(words)

    def _found(self, copy: FoundCopy) -> None:
        if self._is_stale():
            if copy.key is not None:
                copy.key.wipe()
            return
        self._copy = copy
        self._may_go_on()
        if copy.held is None:
            self._ask(copy)
            return
        self.secret.field.forget()
        self._show(self.notice, self.sure)
        self._tell(self.notice, f"{held_words(copy.held)} {said(self._opens_by(copy))}")
        # Enter pressed once more after the passphrase must not be the answer.
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self.cancel)

    def _opens_by(self, copy: FoundCopy) -> str:
        takes_lock = self._keeping.takes_lock_of(copy)
        if self._keeping.is_shut:
            return ITS_OWN_ALONE if takes_lock else BY_ITSELF_ALONE
        if takes_lock:
            return ITS_OWN
        return STAYS if self._keeping.has_passphrase else OPENS_BY_ITSELF

    def _ask(self, copy: FoundCopy) -> None:
        self._show(self.about, self.secret, self.open_button, self.other_button)
        self._tell(self.about, said(self._way.asks))
        self.by_code = not copy.asks_for_passphrase
        self.other_button.setVisible(copy.asks_for_passphrase)
        self._show_way()

    def _failed(self, words: str) -> None:
        self._may_go_on()
        self._tell(self.notice, words)
        first = self.elsewhere if self._copy is None else self.secret.field
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self.cancel)

    def _may_go_on(self) -> None:
        self._tell(self.notice, "")
        for part in (self.days, self.elsewhere, self.secret, self.open_button, self.other_button):
            part.setEnabled(True)

    def _other_way(self) -> None:
        self.by_code = not self.by_code
        self._show_way()

    def _show_way(self) -> None:
        self.secret.field.forget()
        self._tell(self.notice, "")
        self.secret.rename(ITS_CODE if self.by_code else ITS_PASSPHRASE)
        self.secret.eye.setChecked(self.by_code)
        self.other_button.show_as(BY_PASSPHRASE if self.by_code else BY_CODE)
        self.secret.field.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self.cancel)

    def _open(self) -> None:
        copy, by_code = self._copy, self.by_code
        if copy is None or self._job.is_running or not self.secret.field.text():
            return
        typed = self.secret.field.take()
        self._wait_for(lambda: copy.opened_by(typed, by_code))

    def _confirm(self) -> None:
        copy, keeping, day, then = self._copy, self._keeping, self._day, self.then
        if copy is None:
            return

        def work() -> str:
            try:
                aside = keeping.put_back(copy)
            except StoreError as problem:
                return str(problem)
            then()
            words = told(aside.name)
            return f"{words} {said(STILL_OPEN)}" if keeping.lies_open(aside) else words

        def told(folder: str) -> str:
            if day is None:
                return said(DONE_FROM, source=copy.name, folder=folder)
            return said(DONE, day=long_date(day, locale_for(language())), folder=folder)

        self._copy = None
        self.confirmed.emit(work)

    def give_up(self) -> None:
        """Think better of it."""
        self.close_panel()
        self.closed.emit()

    def _forget(self) -> None:
        # A slow disk may keep the job for long; Ground me and the hide key cannot wait for it.
        self._turn += 1
        self._next = None
        self.secret.field.forget()
        copy, self._copy = self._copy, None
        if copy is not None:
            if copy.key is not None:
                copy.key.wipe()
            if not self._job.is_running:
                self._keeping.forget_copy()
        self._show()
        self._may_go_on()


def _nothing() -> None:
    """Where nothing follows."""


def held_words(held: Held) -> str:
    """What a copy holds, in a sentence."""
    others = counted("{n} other entry", "{n} other entries", held.others)
    if held.first is None or held.last is None:
        return said(HOLDS_NO_SESSION, others=others)
    locale = locale_for(language())
    return said(
        HOLDS_ONE_DAY if held.first == held.last else HOLDS,
        sessions=counted("{n} session", "{n} sessions", held.sessions),
        first=long_date(held.first, locale),
        last=long_date(held.last, locale),
        others=others,
    )


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(S)
    return column
