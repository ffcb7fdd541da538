"""Trouble of the store, over from its thread to the window's."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from mindbody.errors import StoreDamaged, StoreError


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
            self.told.emit("" if trouble is None else str(trouble))
