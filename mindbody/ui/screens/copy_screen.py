"""A copy from elsewhere, on a page of its own: at first run, and where the records do not open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from mindbody.keeping import Keeping
from mindbody.ui import choosing
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.screens.first_run import RunPage
from mindbody.ui.screens.putting_back import PuttingBack, Way
from mindbody.ui.theme import MARGIN, XL, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.near_buttons import NearButtons
from mindbody.ui.widgets.surfaces import Ground

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
_WIDEST_PX = 720


class CopyScreen(Ground):
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
        self._screen_theme = theme
        self.asks = asks
        self.near = NearButtons(theme)
        self.page = RunPage(theme, title, ())
        self.panel = PuttingBack(theme, keeping, lambda: self.asks, way)
        self.page.column.addWidget(self.panel)
        self._whole = QVBoxLayout(self)
        self._whole.setSpacing(S)
        self._whole.addWidget(self.near)
        self._whole.addWidget(self.page, 1)
        self.panel.confirmed.connect(self.confirmed)
        self.panel.closed.connect(self.closed)
        theme.changed.connect(self._reflow)
        self._reflow()

    def open(self) -> None:
        """Ask for the copy."""
        self.panel.open()
        announce(self, self.page.title.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.panel.give_up()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def _reflow(self) -> None:
        wide = self._screen_theme.px(_WIDEST_PX)
        side = max(MARGIN if self.width() > 600 else L, (self.width() - wide) // 2) - EDGE
        roomy = self.height() >= 700 * max(1.0, self._screen_theme.text_scale)
        self._whole.setContentsMargins(side, XL + L if roomy else M, side, XL if roomy else S)
        self.page.title.set_kind(Type.DISPLAY if roomy else Type.H1)
