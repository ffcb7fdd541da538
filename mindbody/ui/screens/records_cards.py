"""Cards about the records at the head of home: damage, what is older, a new passphrase."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mindbody.language import counted, language, said
from mindbody.ui.access import announce
from mindbody.ui.dates import locale_for, long_date
from mindbody.ui.screens.notices import NoticeCard
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.buttons import Look, Pill

DAMAGE = "A part of your records is damaged"
DAMAGE_ABOUT = (
    "One or more places of the file cannot be read any more, as when a disk grows old. What can "
    "be read can be saved into a new file; the damaged file is kept beside it, as it is. "
    "Practising goes on meanwhile."
)
SAVE_READABLE, SEE_COPIES = "Save what can be read", "See the daily copies"
SAVED = "{sessions} and {others} could be read and are in your records."
SAVED_ALL = "All of the file could be read."
SAVED_PART = "A part is missing. A daily copy may still have it."
KEPT_ASIDE = "The damaged file is kept in the folder {folder}."

OLDER = "Older practice"
OLDER_ABOUT = "{sessions} here from before {day}. All of it stays until you decide otherwise."
OLDER_SURE = (
    "All that was before {day} is deleted for good, with its notes, marks and diary lines, and so "
    "are the copies of before. A new copy is made afterwards. Nobody can bring it back."
)
KEEP, DELETE, LOOK = "Keep it", "Delete it …", "Look at it"
FOR_GOOD, CANCEL = "Delete for good", "Cancel"
DELETED = "It is deleted."

RESCUED = "Your records are in a new file"
DATE = "The date of this computer"
FULL = "The disk is full"
SYNCED = "A folder that is copied"
SEEN = "All right"

BY_CODE = "Your recovery code has opened your records"
BY_CODE_ABOUT = (
    "If the passphrase is forgotten, you can choose another one now; the one of before is not "
    "asked for. The code stays as it is."
)
NEW_PASSPHRASE, NOT_NOW = "Choose a passphrase", "Not now"


class DamageCard(NoticeCard):
    """What is damaged, and two ways on."""

    save = Signal()
    copies = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.save_button = Pill(theme, SAVE_READABLE, "check", Look.QUIET)
        self.copies_button = Pill(theme, SEE_COPIES, "arrow-u-up-left", Look.GHOST)
        super().__init__(
            theme, DAMAGE, DAMAGE_ABOUT, self.save_button, self.copies_button, parent=parent
        )
        self.save_button.clicked.connect(self.save)
        self.copies_button.clicked.connect(self.copies)

    def open(self) -> None:
        if self.isHidden():
            self.show()
            announce(self, self.title.text())

    def tell(self, told: str) -> None:
        """What came of an attempt, below what is damaged; empty for none."""
        self.text.setText("\n\n".join(filter(None, (said(DAMAGE_ABOUT), told))))


def saved_words(sessions: int, others: int, is_whole: bool, folder: str) -> str:
    """What came of saving what can be read."""
    told = said(
        SAVED,
        sessions=counted("{n} session", "{n} sessions", sessions),
        others=counted("{n} other entry", "{n} other entries", others),
    )
    whole = said(SAVED_ALL if is_whole else SAVED_PART)
    return f"{told} {whole} {said(KEPT_ASIDE, folder=folder)}"


class OlderCard(NoticeCard):
    """Asks about what is older than was wished; deleting it takes two presses."""

    keep = Signal()
    look = Signal()
    delete = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.keep_button = Pill(theme, KEEP, "check", Look.QUIET)
        self.look_button = Pill(theme, LOOK, "calendar-blank", Look.GHOST)
        self.delete_button = Pill(theme, DELETE, "trash", Look.GHOST)
        self.sure_button = Pill(theme, FOR_GOOD, "trash", Look.QUIET)
        self.cancel_button = Pill(theme, CANCEL, "", Look.GHOST)
        self._day, self._sessions = date.min, 0
        super().__init__(
            theme,
            OLDER,
            "",
            self.keep_button,
            self.look_button,
            self.delete_button,
            self.sure_button,
            self.cancel_button,
            parent=parent,
        )
        self.keep_button.clicked.connect(self.keep)
        self.look_button.clicked.connect(self.look)
        self.sure_button.clicked.connect(self.delete)
        self.delete_button.clicked.connect(lambda: self._ask(True))
        self.cancel_button.clicked.connect(lambda: self._ask(False))

    def open(self, day: date, sessions: int) -> None:
        """So many sessions are from before a day."""
        self._day, self._sessions = day, sessions
        self._ask(False)
        self.show()

    def _ask(self, sure: bool) -> None:
        day = long_date(self._day, locale_for(language()))
        n = counted("There is {n} session", "There are {n} sessions", self._sessions)
        about = said(OLDER_SURE, day=day) if sure else said(OLDER_ABOUT, sessions=n, day=day)
        self.text.setText(about)
        for button in (self.keep_button, self.look_button, self.delete_button):
            button.setVisible(not sure)
        for button in (self.sure_button, self.cancel_button):
            button.setVisible(sure)
        if sure:
            announce(self.text, about)
            self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)


class StandingCard(NoticeCard):
    """Waits until somebody has seen it, whatever else is told meanwhile. It is shown by
    `show_first`, one of several at a time.
    """

    seen = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        self.seen_button = Pill(theme, SEEN, "check", Look.QUIET)
        super().__init__(theme, title, "", self.seen_button, parent=parent)
        self._told, self._waits = "", False
        self.seen_button.clicked.connect(self._see)

    def tell(self, words: str) -> None:
        """Have these words seen; the same ones once, until they are taken back."""
        if words != self._told:
            self._told, self._waits = words, True
            self.text.setText(words)
            self.changed.emit()

    def take_back(self) -> None:
        """It is over; should it come again, it is told again."""
        self._told, self._waits = "", False
        self.changed.emit()

    @staticmethod
    def show_first(cards: Sequence[StandingCard]) -> None:
        """Show the first that waits, so that the way to the first breath stays short."""
        first = next((card for card in cards if card._waits), None)
        for card in cards:
            if card is not first:
                card.hide()
        if first is not None and first.isHidden():
            first.show()
            announce(first, f"{first.title.text()}. {first.text.text()}")

    def _see(self) -> None:
        self._waits = False
        self.seen.emit()
        self.changed.emit()


class ByCodeCard(NoticeCard):
    """Leads to a new passphrase, once the recovery code has opened the records."""

    choose = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.choose_button = Pill(theme, NEW_PASSPHRASE, "shield-check", Look.QUIET)
        self.later_button = Pill(theme, NOT_NOW, "", Look.GHOST)
        super().__init__(
            theme, BY_CODE, BY_CODE_ABOUT, self.choose_button, self.later_button, parent=parent
        )
        self.choose_button.clicked.connect(self.choose)
        self.later_button.clicked.connect(self.hide)
