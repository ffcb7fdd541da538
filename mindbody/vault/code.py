"""The recovery code: 30 random characters and one that checks them, for paper.

The alphabet has no 0, 1, I, L, O and U, which are mistaken for each other or make words; 30
characters of 30 are 147 bits. The last character is Luhn's check in base 30, which finds every
single wrong character and nearly every two that changed places.
"""

from __future__ import annotations

import secrets

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LENGTH = 31
GROUPS = (5, 5, 5, 5, 5, 6)
_BASE = len(ALPHABET)


def new_code() -> str:
    """A new code, in groups as it is printed."""
    drawn = "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH - 1))
    return in_groups(drawn + _check_character(drawn))


def in_groups(code: str) -> str:
    """The code as it is printed: groups with hyphens between them."""
    bare, parts, start = plain(code), [], 0
    for length in GROUPS:
        parts.append(bare[start : start + length])
        start += length
    return "-".join(parts)


def groups_of(code: str) -> tuple[str, ...]:
    """The groups of a whole code."""
    return tuple(in_groups(code).split("-"))


def plain(typed: str) -> str:
    """What was typed, in capitals and without spaces and hyphens."""
    return "".join(character for character in typed.upper() if character.isalnum())


def check_code(typed: str) -> bool:
    """Whether this is a whole code without a slip; it may still be that of another vault."""
    bare = plain(typed)
    return (
        len(bare) == CODE_LENGTH
        and set(bare) <= set(ALPHABET)
        and _check_character(bare[:-1]) == bare[-1]
    )


def _check_character(drawn: str) -> str:
    total = 0
    for place, character in enumerate(reversed(drawn)):
        value = ALPHABET.index(character) * (2 if place % 2 == 0 else 1)
        total += value // _BASE + value % _BASE
    return ALPHABET[-total % _BASE]
