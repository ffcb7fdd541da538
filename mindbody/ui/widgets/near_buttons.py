"""Ground me and Help, small, for screens that no navigation stands beside."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mindbody.ui.theme import S, Theme
from mindbody.ui.widgets.buttons import Look, Pill

GROUND, HELP = "Ground me", "Help"


class NearButtons(QWidget):
    """A row that begins with `first`, where there is one; both may stand at its end.

    The keys for both work as well.
    """

    ground_me = Signal()
    help_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        first: QWidget | None = None,
        *,
        with_help: bool = True,
        at_end: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ground_button = Pill(theme, GROUND, "anchor", Look.QUIET)
        self.help_button = Pill(theme, HELP, "lifebuoy", Look.QUIET)
        self.ground_button.clicked.connect(self.ground_me)
        self.help_button.clicked.connect(self.help_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        if first is not None:
            row.addWidget(first, 0, Qt.AlignmentFlag.AlignVCenter)
        if at_end:
            row.addStretch()
        row.addWidget(self.ground_button)
        row.addWidget(self.help_button)
        if not at_end:
            row.addStretch()
        self.help_button.setVisible(with_help)
