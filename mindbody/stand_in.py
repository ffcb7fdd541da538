"""The vault of a daily copy, in place of one beside the records that is lost or damaged.

It opens the same key, by the passphrase or the code of its day. That is no weaker than what lies
there anyway: whoever holds the folder could put it back by hand.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from pathlib import Path

from mindbody.errors import StoreError
from mindbody.store.backups import backups_in
from mindbody.vault import SlotKind, Vault
from mindbody.vault.vault import VAULT_FILE

DAMAGED = "vault.damaged.json"


def stand_in(folder: Path) -> tuple[Vault, date] | None:
    """The newest vault among the copies that only the person can open, and its day. It is taken
    for the one of `folder`, and not saved. None where there is none.
    """
    for backup in backups_in(folder):
        with suppress(StoreError, OSError):
            vault = Vault.read(backup.folder)
            if vault is not None and SlotKind.PASSPHRASE in vault.kinds:
                return vault.without(SlotKind.KEYCHAIN).at(folder), backup.day
    return None


def keep(vault: Vault, folder: Path) -> None:
    """Save a vault that stood in, with the damaged file kept aside. Raises StoreError, OSError."""
    damaged = folder / VAULT_FILE
    if damaged.exists():
        damaged.replace(folder / DAMAGED)
    vault.save()
