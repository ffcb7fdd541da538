"""Which space the window shows: a patient's, a therapist's, or the lock in front of either."""

from __future__ import annotations

# Before all others: see mindbody/ui/imports.py.
import mindbody.ui  # noqa: F401
from mindbody.app import App
from mindbody.errors import StoreError, StoreUnwritable
from mindbody.language import language, said
from mindbody.opening import Opening
from mindbody.settings import Role
from mindbody.ui import languages
from mindbody.ui.dates import locale_for, long_date
from mindbody.ui.program import Content, Machine
from mindbody.ui.window import MainWindow

STANDS_IN = (
    "The file that opens your records (vault.json) is lost or damaged. The one of the copy of "
    "{day} stands in for it: the passphrase of that day opens them, and so does the recovery "
    "code. Your records themselves were not touched."
)


def open_content(machine: Machine, window: MainWindow) -> Content:
    """What belongs in the window, and in which language: the one place that decides it."""
    languages.take_up(machine.settings.peek().language)
    opening = machine.opening()
    why = None if opening is None else _shut(opening)
    if opening is not None and why is not None:
        from mindbody.ui.locked import Locked

        return Locked(machine, window, opening, why)
    is_therapist = machine.settings.peek().role is Role.THERAPIST
    if is_therapist and machine.open_caseload is not None:
        from mindbody.ui.therapist.space import TherapistSpace

        return TherapistSpace(machine, window)
    return App(machine, window)


def _shut(opening: Opening) -> str | None:
    """Why the person has to open the records, empty where nothing is wrong; None where not.

    Where the disk cannot be used there is nothing to open, and practice goes on without records.
    """
    try:
        opening.open_by_keychain()
        return _asking(opening) if opening.asks else None
    except StoreUnwritable:
        return None
    except StoreError as trouble:
        return str(trouble)


def _asking(opening: Opening) -> str:
    """What is said to who is asked to open the records."""
    if opening.stands_in is None:
        return ""
    return said(STANDS_IN, day=long_date(opening.stands_in, locale_for(language())))
