"""Our own bugs: written down without personal data, shown calmly, never into a session."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from mindbody import __version__
from mindbody.ui.fonts import Type
from mindbody.ui.theme import XL, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Flow, Ground, Scroll
from mindbody.ui.words import TITLE

_WIDE_PX = 560
_MOST_OF_SCREEN = 0.9

LOG = logging.getLogger("mindbody.faults")

_Raised = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]

TEXT = (
    "A part of the app did not work as it should; that is our fault. What you have practised "
    "is saved. You can go on, or close the app and open it again."
)


def details_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The kind of a fault and where it happened: no values, no texts, no folders."""
    frames = traceback.extract_tb(trace)
    places = [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    version = f"mindbody {__version__}, Python {sys.version.split()[0]}, {sys.platform}"
    return "\n".join([version, kind.__name__, *places])


class _WithoutValues(logging.Formatter):
    """Writes an exception as `details_of` says it: its text may hold what a person wrote."""

    def formatException(self, ei: _Raised) -> str:
        kind, _, trace = ei
        return details_of(kind, trace) if kind is not None else ""


def write_log_to(folder: Path) -> None:
    """Write faults to a small file in `folder`; where that cannot be, to stderr only."""
    root = logging.getLogger("mindbody")
    root.setLevel(logging.INFO)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file: logging.Handler = RotatingFileHandler(
            folder / "mindbody.log", maxBytes=200_000, backupCount=1
        )
    except OSError:
        file = logging.StreamHandler()
    file.setFormatter(_WithoutValues("%(asctime)s %(levelname)s %(message)s"))
    root.addHandler(file)


class Faults(QObject):
    """Takes every exception that nobody caught, on any thread. `found` comes once for each
    place, always on the thread of the window.
    """

    found = Signal(str)
    _taken = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held = False
        self._waiting: list[str] = []
        self._told: set[str] = set()
        self._taken.connect(self._tell)

    def install(self) -> None:
        sys.excepthook = self.take
        threading.excepthook = lambda fault: self.take(
            fault.exc_type, fault.exc_value, fault.exc_traceback
        )
        sys.unraisablehook = lambda fault: self.take(
            fault.exc_type, fault.exc_value, fault.exc_traceback
        )

    def hold(self, held: bool) -> None:
        """Keep faults back while a session runs; tell them when it is over."""
        self._held = held
        if not held:
            waiting, self._waiting = self._waiting, []
            for details in waiting:
                self.found.emit(details)

    def take(
        self,
        kind: type[BaseException],
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault or kind(), trace)
            return
        details = details_of(kind, trace)
        LOG.error("fault: %s", details)
        # What falls while the program ends has nobody to be told to.
        if isValid(self):
            self._taken.emit(details)

    @Slot(str)
    def _tell(self, details: str) -> None:
        if details in self._told:
            return
        self._told.add(details)
        if self._held:
            self._waiting.append(details)
        else:
            self.found.emit(details)


class FaultWindow(Ground):
    """Says that something went wrong inside, and lets the details be copied.

    `ground_me` is asked for by its button or by `ground_key`; this window is closed by then.
    """

    ground_me = Signal()

    def __init__(self, theme: Theme, ground_key: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setWindowTitle(TITLE)
        self._window_theme = theme
        self.details = Label(theme, "", Type.CAPTION, Ink.MUTED, wraps=True, inset=True)
        self.copy_button = Pill(theme, "Copy details", "copy", Look.QUIET)
        self.close_button = Pill(theme, "Close", "", Look.GHOST)
        self.ground_button = Pill(theme, "Ground me", "anchor", Look.QUIET)
        self.copy_button.clicked.connect(self.copy)
        self.ground_button.clicked.connect(self._ground)
        QShortcut(QKeySequence(ground_key), self).activated.connect(self._ground)
        self.close_button.clicked.connect(self.close)
        buttons = QWidget()
        row = Flow(S)
        row.addWidget(self.copy_button)
        row.addWidget(self.ground_button)
        row.addWidget(self.close_button)
        buttons.setLayout(row)
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(XL - EDGE, XL, XL - EDGE, XL - EDGE)
        column.setSpacing(M)
        column.addWidget(Heading(theme, "Something went wrong inside", Type.H1, inset=True))
        column.addWidget(Label(theme, TEXT, Type.BODY, wraps=True, inset=True))
        column.addWidget(buttons)
        column.addWidget(self.details)
        column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(self._page))

    def show_details(self, details: str) -> None:
        self.details.setText(details)
        self._fit()
        self.show()

    def _fit(self) -> None:
        """As large as the words ask for, where the screen has room for it."""
        room = self.screen().availableSize() * _MOST_OF_SCREEN
        wide = min(self._window_theme.px(_WIDE_PX), room.width())
        self.resize(wide, min(self._page.heightForWidth(wide), room.height()))

    def _ground(self) -> None:
        self.close()
        self.ground_me.emit()

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.text())
        self.copy_button.show_as("Copied", "check")
