"""The keys of a person's own recordings, in memory while the records that hold them are open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import Lock

from mindbody.errors import SoundUnavailable, StoreUnwritable
from mindbody.vault.key import Key

# Keeps the key of a recording in the records, or deletes it for None; raises StoreError.
Keep = Callable[[str, bytes | None], None]


class OwnKeys:
    """Keys by the id of their recording; empty until `open` and after `close`. On any thread."""

    def __init__(self) -> None:
        self._keys: dict[str, Key] = {}
        self._keep: Keep | None = None
        self._lock = Lock()

    def open(self, keys: Mapping[str, bytes], keep: Keep) -> None:
        """Have the keys of these records in the place of all before."""
        self.close()
        with self._lock:
            self._keys = {id: Key(key) for id, key in keys.items()}
            self._keep = keep

    def close(self) -> None:
        """Overwrite all keys, as when the records are locked."""
        with self._lock:
            for key in self._keys.values():
                key.wipe()
            self._keys, self._keep = {}, None

    def has(self, id: str) -> bool:
        return id in self._keys

    def of(self, id: str) -> bytes:
        """Raises SoundUnavailable where there is none, or none any more."""
        with self._lock:
            if id in self._keys:
                return self._keys[id].reveal()
        raise SoundUnavailable(
            "The key of this recording is not at hand.",
            "Choose another sound; the session works without it.",
        )

    def new(self, id: str) -> None:
        """A new key, kept in the records before anything is sealed with it. Raises StoreError."""
        key = Key.new()
        with self._lock:
            keep = self._keep
        if keep is None:
            raise _closed()
        keep(id, key.reveal())
        with self._lock:
            # Another's records may be open by now, or none.
            if self._keep is keep:
                self._keys[id] = key
                return
        key.wipe()
        raise _closed()

    def drop(self, id: str) -> None:
        """Overwrite the key of a recording here and in the records. Raises StoreError."""
        with self._lock:
            if (key := self._keys.pop(id, None)) is not None:
                key.wipe()
            keep = self._keep
        if keep is not None:
            keep(id, None)


def _closed() -> StoreUnwritable:
    return StoreUnwritable(
        "Your records are closed, so nothing was taken in.",
        "Open them, then add it again.",
    )


# Those of the records that are open in this process, of which there are one person's at most.
OPEN = OwnKeys()
