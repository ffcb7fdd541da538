"""Papers that a person fills in: the safety plan, the plan as a whole, people to reach.

They lie on the shelf of the store. Where it cannot be reached they hold until the window
closes, and that is said once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

import msgspec

from mindbody.errors import StoreError
from mindbody.sheet import Filled
from mindbody.strict_json import UnreadableJson, decode_json

KIND = "paper"
SAFETY_PLAN, WHOLE_PLAN, CONTACTS = "safety_plan", "whole_plan", "contacts"
NOT_KEPT = "What you write here holds until the window closes; it cannot be kept at the moment."

Lines = dict[str, list[str]]


class _Document(Protocol):
    @property
    def kind(self) -> str: ...
    @property
    def id(self) -> str: ...
    @property
    def body(self) -> str: ...


class PaperShelf(Protocol):
    """Where papers lie. Every method may raise StoreError."""

    def put(self, kind: str, id: str, body: str) -> None: ...

    def all(self) -> Sequence[_Document]: ...


class Papers:
    """All papers of one person. No method raises because of the store."""

    def __init__(
        self, shelf: PaperShelf | None, trouble: Callable[[str], None] = lambda text: None
    ) -> None:
        self._shelf, self._trouble = shelf, trouble
        self._told = False
        self._held: dict[str, Lines] | None = None

    def read(self, id: str) -> Lines:
        """What is written on a paper: for each part its lines."""
        return {part: list(lines) for part, lines in self._papers().get(id, {}).items()}

    def write(self, id: str, filled: Filled) -> None:
        """Keep a paper as it is now filled in."""
        lines = {part: list(written) for part, written in filled.items()}
        if lines == self._papers().get(id):
            return
        self._papers()[id] = lines
        try:
            if self._shelf is not None:
                self._shelf.put(KIND, id, msgspec.json.encode(lines).decode())
                return
        except StoreError:
            pass
        self._tell()

    def _papers(self) -> dict[str, Lines]:
        """Read at the first use, because the store opens on a thread of its own."""
        if self._held is None:
            self._held = {}
            try:
                documents = self._shelf.all() if self._shelf is not None else ()
            except StoreError:
                documents = ()
                self._tell()
            for document in documents:
                if document.kind == KIND:
                    self._take(document)
        return self._held

    def _take(self, document: _Document) -> None:
        assert self._held is not None
        try:
            self._held[document.id] = decode_json(document.body, Lines)
        except UnreadableJson:
            # Of another version: it stays on the shelf until the person writes anew.
            return

    def _tell(self) -> None:
        if not self._told:
            self._told = True
            self._trouble(NOT_KEPT)
