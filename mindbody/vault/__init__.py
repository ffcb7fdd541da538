"""The vault: one random key opens the records, and a few slots open the vault.

`vault.json` beside the database holds the key of the records sealed once per slot: under a
passphrase, under the printed recovery code, in the keychain of the system, or under a key file
of this computer. Changing a passphrase rewrites one slot and never the records; without any
slot that opens, the records are noise.

`vault.Vault` is the file as it was read, `code` the recovery code, `key.Key` the key while it
is in memory. The store is not known here.
"""

from __future__ import annotations

from mindbody.vault.code import check_code, new_code
from mindbody.vault.key import Key
from mindbody.vault.slots import SlotKind
from mindbody.vault.vault import Vault

__all__ = ["Key", "SlotKind", "Vault", "check_code", "new_code"]
