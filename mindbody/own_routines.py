"""Routines that a therapist made: templates to assign from, every version kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from mindbody.core.arrange import RoutineDraft, StepProblem, routine_problems
from mindbody.core.routine import OPEN_ENVELOPE, Envelope, Routine
from mindbody.errors import InvalidFile
from mindbody.language import said
from mindbody.library import Library
from mindbody.own_files import new_id
from mindbody.routine_text import routine_text
from mindbody.store import Records
from mindbody.store.cipher import Connection, transaction
from mindbody.store.templates import Template, put_away, put_template, templates, versions_of


class OwnRoutines:
    """The routines of one therapist. Every method raises StoreError."""

    def __init__(self, library: Library, records: Records) -> None:
        self._library, self._records = library, records
        self.notices: tuple[str, ...] = ()

    def all(self, *, put_away: bool = False) -> tuple[Routine, ...]:
        """The newest version of each, by title; with `put_away` those put away instead."""
        found = self._records.store.call(templates).result()
        return self._routines(one for one in found if one.put_away is put_away)

    def versions(self, id: str) -> tuple[Routine, ...]:
        """All versions of a routine, the newest first."""
        found = self._records.store.call(lambda connection: versions_of(connection, id)).result()
        return self._routines(found)

    def problems(
        self, draft: RoutineDraft, envelope: Envelope = OPEN_ENVELOPE
    ) -> tuple[StepProblem, ...]:
        """All that is wrong with a routine while it is composed, for one person's envelope."""
        return routine_problems(draft, envelope)

    def keep(self, draft: RoutineDraft, id: str = "") -> Routine:
        """Keep a routine, as a new one or as the next version of `id`; old versions stay.

        Raises the first of its problems as LimitExceeded.
        """
        for found in self.problems(draft):
            raise found.problem
        before = self.versions(id) if id else ()
        version = before[0].version + 1 if before else 1
        made = replace(draft.finished(id or new_id()), version=version)
        text = routine_text(made)
        read = self._library.read_routine(text, made.title)
        template = Template(read.id, read.version, read.title, text)
        at = self._records.clock.wall()

        def write(connection: Connection) -> None:
            with transaction(connection):
                put_template(connection, template, at)

        self._records.store.call(write).result()
        return read

    def put_away(self, id: str, away: bool = True) -> None:
        """Put a routine away from the list, or back into it; what is assigned stays."""

        def write(connection: Connection) -> None:
            with transaction(connection):
                put_away(connection, id, away)

        self._records.store.call(write).result()

    def _routines(self, found: Iterable[Template]) -> tuple[Routine, ...]:
        routines = []
        for one in found:
            try:
                routines.append(self._library.read_routine(one.body, one.title))
            except InvalidFile as fault:
                words = said(
                    "A routine of yours could not be read and is left out: {why} It is kept.",
                    why=fault.reason,
                )
                self.notices = tuple(dict.fromkeys((*self.notices, words)))
        return tuple(routines)
