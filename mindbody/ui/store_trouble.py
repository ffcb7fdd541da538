"""Trouble of the store, over from its thread to the window's."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from mindbody.errors import StoreDamaged, StoreError
from mindbody.language import said

SAVING_WAITS = (
    "Saving waits just now: the disk cannot be written. Your practice goes on, and is saved as "
    "soon as it can be."
)
STILL_SAVED = (
    "The folder of your records may not be written just now. Your practice goes on and is still "
    "saved."
)
SAVED_AGAIN = "The disk can be written again. All that was practised is saved."


class StoreTrouble(QObject):
    """Carries what the store's thread has to say over to the window's.

    `damaged` says that a part of the records cannot be read, `told` carries all else.
    """

    told = Signal(str)
    damaged = Signal()

    def tell(self, trouble: StoreError | None) -> None:
        if isinstance(trouble, StoreDamaged):
            self.damaged.emit()
        else:
            self.told.emit(said(SAVED_AGAIN) if trouble is None else str(trouble))
