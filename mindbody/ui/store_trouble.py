"""Trouble of the store, over from its thread to the window's."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from mindbody.errors import StoreError


class StoreTrouble(QObject):
    """Carries what the store's thread has to say over to the window's."""

    told = Signal(str)

    def tell(self, trouble: StoreError | None) -> None:
        self.told.emit("" if trouble is None else str(trouble))
