"""In which order files of one peer are taken in: each once, never an older one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mindbody.errors import InvalidFile, UntrustedFile
from mindbody.language import said


@dataclass(frozen=True, slots=True)
class Accepted:
    """The last file of a peer that was taken in: its `seq`, and the SHA-256 of its payload.

    Kept with the peer, and in every backup; begun anew only with a new pairing.
    """

    seq: int
    digest: bytes


class Standing(StrEnum):
    """How a file stands to the last one that was taken in."""

    NEW = "new"
    SAME = "same"
    OLDER = "older"
    CLASHES = "clashes"


def standing(found: Accepted, last: Accepted | None) -> Standing:
    """How a file stands; gaps between numbers are fine, a summary may have been lost.

    `CLASHES` is a second, different file under the number of the last one.
    """
    if last is None or found.seq > last.seq:
        return Standing.NEW
    if found.seq < last.seq:
        return Standing.OLDER
    return Standing.SAME if found.digest == last.digest else Standing.CLASHES


def require_new(found: Accepted, last: Accepted | None) -> None:
    """Raises InvalidFile for what is there already, UntrustedFile for an older or second one."""
    match standing(found, last):
        case Standing.SAME:
            raise InvalidFile(
                said("You have this file already. Nothing has changed."),
                said("There is nothing you need to do."),
            )
        case Standing.OLDER:
            raise UntrustedFile(
                said("This file is older than one you have already. What you have stays as it is."),
                said("If you expected something new, ask the other person to send it again."),
            )
        case Standing.CLASHES:
            raise UntrustedFile(
                said(
                    "This file has the number of one you have, and says something else. "
                    "What you have stays as it is."
                ),
                said("Ask the other person to send a new one. They may have restored a backup."),
            )
        case _:
            return
