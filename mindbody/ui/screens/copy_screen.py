"""A copy from elsewhere, on a page of its own: at first run, and where the records do not open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from mindbody.keeping import Keeping
from mindbody.ui import choosing
from mindbody.ui.access import announce
from mindbody.ui.screens.putting_back import PuttingBack, Way
from mindbody.ui.screens.run_page import RunGround, RunPage
from mindbody.ui.theme import Theme

TITLE_AT_FIRST, TITLE_SHUT = "A copy from another computer", "If your records do not open"
ABOUT_AT_FIRST = (
    "If you have practised with mindbody before, your records can come along. On the other "
    "computer, a copy is made in the settings, under My data. Choose its folder here; first you "
    "see what it holds."
)
ABOUT_SHUT = (
    "Your passphrase opens your records, and so does your recovery code. If both are lost, or the "
    "file that they open, a copy can take their place: from another computer, or from a folder. "
    "What lies here now is kept aside, closed as it is."
)
ASKS_ITS_OWN = (
    "This copy opens by the passphrase or the recovery code of the time when it was made."
)
CHOOSE = "Choose the folder of the copy …"
AT_FIRST = Way(ABOUT_AT_FIRST, ASKS_ITS_OWN, CHOOSE, from_elsewhere=True)
WHEN_SHUT = Way(ABOUT_SHUT, ASKS_ITS_OWN, CHOOSE, from_elsewhere=True)


class CopyScreen(RunGround):
    """`confirmed` and `closed` are those of `PuttingBack`."""

    confirmed = Signal(object)
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        keeping: Keeping,
        title: str,
        way: Way,
        asks: choosing.Asks = choosing.DIALOGS,
    ) -> None:
        super().__init__(theme)
        self.asks = asks
        self.page = RunPage(theme, title, ())
        self.panel = PuttingBack(theme, keeping, lambda: self.asks, way)
        self.page.column.addWidget(self.panel)
        self._column.addWidget(self.page, 1)
        self.panel.confirmed.connect(self.confirmed)
        self.panel.closed.connect(self.closed)

    def open(self) -> None:
        """Ask for the copy."""
        self.panel.open()
        announce(self, self.page.title.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.panel.give_up()
        else:
            super().keyPressEvent(event)
