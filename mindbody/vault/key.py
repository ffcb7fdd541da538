"""The key of the records while it is in memory."""

from __future__ import annotations

import secrets

KEY_BYTES = 32


class Key:
    """32 bytes that can be overwritten when they are no longer needed."""

    def __init__(self, material: bytes | bytearray) -> None:
        if len(material) != KEY_BYTES:
            raise ValueError(f"a key has {KEY_BYTES} bytes")
        self._bytes = bytearray(material)

    @classmethod
    def new(cls) -> Key:
        return cls(secrets.token_bytes(KEY_BYTES))

    @property
    def is_there(self) -> bool:
        return len(self._bytes) == KEY_BYTES

    def reveal(self) -> bytes:
        """A copy for the one who uses it now. Raises ValueError after `wipe`."""
        if not self.is_there:
            raise ValueError("this key was wiped")
        return bytes(self._bytes)

    def wipe(self) -> None:
        """Overwrite the key; safe to call again."""
        for at in range(len(self._bytes)):
            self._bytes[at] = 0
        self._bytes = bytearray()

    def __repr__(self) -> str:
        return "Key(…)"
