"""The exceptions that people are shown.

MindbodyError(message, hint)      shown to people; the world's fault
├─ InvalidFile                    a file from outside that does not fit its format
│  ├─ UnsupportedVersion          made for a newer version of the app
│  └─ UntrustedFile               signature or sender does not check out
├─ StoreError                     the log of sessions
│  ├─ StoreTooNew
│  ├─ StoreDamaged
│  ├─ StoreUnwritable
│  ├─ StoreLocked
│  ├─ WrongPassphrase
│  ├─ VaultDamaged
│  └─ KeychainLost
├─ LimitExceeded                  a pattern or routine outside its limits
├─ ExchangeUnavailable            files from and to others cannot be made on this computer
└─ SoundUnavailable               no sound device, or a sound that cannot be read

Anything else that is raised is a bug of ours.
"""

from __future__ import annotations

from mindbody.language import as_is, said


class MindbodyError(Exception):
    """What happened, and what to do next, in words for people.

    `message` says what happened and what it means for the person's data; `hint` says
    what to do next. Both are whole sentences without personal data.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = said(message)
        self.hint = said(hint)

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class InvalidFile(MindbodyError):
    """A file that does not fit its format; `file` and `place` say where."""

    def __init__(self, reason: str, hint: str = "", *, file: str = "", place: str = "") -> None:
        where = ", ".join(part for part in (file, place) if part)
        super().__init__(as_is(f"{where}: {said(reason)}") if where else reason, hint)
        self.file = file
        self.place = place
        self.reason = said(reason)


class UnsupportedVersion(InvalidFile):
    """A file made for a version of its format that this app does not know."""


class UntrustedFile(InvalidFile):
    """A file whose signature, sender or recipient does not check out."""


class StoreError(MindbodyError):
    """The store of sessions cannot be used as asked."""


class StoreTooNew(StoreError):
    """The store was written by a newer version of the app."""


class StoreDamaged(StoreError):
    """The store fails its own integrity check."""


class StoreUnwritable(StoreError):
    """The store cannot be written: disk full, read-only, or in use elsewhere."""


class StoreFull(StoreUnwritable):
    """The disk is full."""


class StoreReadOnly(StoreUnwritable):
    """The disk or the folder may not be written."""


class StoreLocked(StoreError):
    """The store is locked, and only the person can open it."""


class WrongPassphrase(StoreError):
    """The passphrase, the recovery code or the key does not open the store."""


class VaultDamaged(StoreError):
    """The file that holds what opens the store cannot be read."""


class KeychainLost(StoreError):
    """The keychain of the system does not give the key, or cannot take it."""


class LimitExceeded(MindbodyError):
    """A pattern, length or routine outside the limits that hold for it.

    `field` names what is outside, `nearest` is the nearest allowed value in the
    field's own unit (ms, breaths, breaths per minute), or None where there is none.
    """

    def __init__(
        self, message: str, hint: str = "", *, field: str = "", nearest: float | None = None
    ) -> None:
        super().__init__(message, hint)
        self.field = field
        self.nearest = nearest


class ExchangeUnavailable(MindbodyError):
    """Files from and to other people cannot be made or opened on this computer."""


class SoundUnavailable(MindbodyError):
    """No sound device can be opened, or a sound cannot be read."""
