"""The keychain of the system: four kinds of it by name, and never another in their place.

The library is loaded when it is first needed, which takes longer than all of a start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mindbody.errors import KeychainLost
from mindbody.language import said
from mindbody.vault.key import KEY_BYTES, Key

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "mindbody"
# Others that keyring knows write plain files, or ask somebody else's server.
ACCEPTED = frozenset(
    {
        "keyring.backends.macOS",
        "keyring.backends.Windows",
        "keyring.backends.SecretService",
        "keyring.backends.kwallet",
    }
)


def is_there() -> bool:
    """Whether there is a keychain to be used; loads the library."""
    return _backend() is not None


def put(vault_id: str, key: Key) -> None:
    """Give the key to the keychain, and see that it comes back. Raises KeychainLost."""
    backend = _backend()
    if backend is None:
        raise _none()
    try:
        backend.set_password(SERVICE, vault_id, key.reveal().hex())
    except Exception as error:
        # Each system raises its own; whatever it was, the key is not in the keychain.
        raise _none() from error
    if get(vault_id).reveal() != key.reveal():
        raise _none()


def get(vault_id: str) -> Key:
    """The key from the keychain. Raises KeychainLost."""
    backend = _backend()
    if backend is None:
        raise _lost()
    try:
        text = backend.get_password(SERVICE, vault_id)
    except Exception as error:
        raise _lost() from error
    try:
        material = bytes.fromhex(text or "")
    except ValueError:
        material = b""
    if len(material) != KEY_BYTES:
        raise _lost()
    return Key(material)


def remove(vault_id: str) -> None:
    """Take the key out; without one, or without a keychain, there is nothing to do."""
    from contextlib import suppress

    backend = _backend()
    if backend is not None:
        with suppress(Exception):
            backend.delete_password(SERVICE, vault_id)


def _backend() -> KeyringBackend | None:
    try:
        import keyring
        import keyring.backend

        chosen = keyring.get_keyring()
        candidates = [chosen, *getattr(chosen, "backends", ())]
    except Exception:
        return None
    return next((one for one in candidates if type(one).__module__ in ACCEPTED), None)


def _none() -> KeychainLost:
    return KeychainLost(
        said("This computer has no keychain that mindbody trusts. Nothing was changed."),
        said("Your passphrase goes on opening your records."),
    )


def _lost() -> KeychainLost:
    return KeychainLost(
        said(
            "The keychain of this computer does not give the key of your records: it may be "
            "locked, emptied or exchanged. Your records are untouched."
        ),
        said("Your passphrase or your recovery code still opens them."),
    )
