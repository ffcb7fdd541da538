"""Asking for a printer: that of this computer's own print service, and under a name of no meaning.

What lists printers on Linux (libcups) opens a network connection by itself where it finds no
socket of a print service on this computer (measured). So it is told to look nowhere else; who
has set another service for the account (CUPS_SERVER) keeps it.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

# What others may see in the printer's queue.
QUEUE_NAME = "page"
# The socket of cups-files.conf(5), where distributions put it.
_LOCAL_SERVICE = "/run/cups/cups.sock"


def ask_printer(parent: QWidget) -> QPrinter | None:
    """The printer to print on, set as the person wants it; None for none."""
    if sys.platform == "linux":
        os.environ.setdefault("CUPS_SERVER", _LOCAL_SERVICE)
    # Only here: a machine may lack what printing needs, and the app starts without it.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(QUEUE_NAME)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None
