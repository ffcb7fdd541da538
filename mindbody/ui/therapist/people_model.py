"""The caseload as a list: who needs a look first on top, everyone else by alias.

Nobody is ranked against anybody: the reasons for a look are the only order there is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mindbody.caseload import CaseLine, Look
from mindbody.language import said
from mindbody.ui.therapist import words
from mindbody.ui.words import listed, unbroken

Index = QModelIndex | QPersistentModelIndex

LINE_ROLE = Qt.ItemDataRole.UserRole
# The heading above a row, empty for most.
HEADING_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One person as the list shows them: `done` of `planned` sessions in the last seven days,
    `told` is until which day a summary speaks, `review` when to look at it together, as they
    are read; empty where there is none. `looks` are in their order.
    """

    id: str
    alias: str
    looks: tuple[Look, ...] = ()
    routine: str = ""
    done: int = 0
    planned: int = 0
    told: str = ""
    review: str = ""

    @property
    def presses(self) -> bool:
        """Whether there is something to look at first."""
        return not set(self.looks) <= QUIET

    @property
    def reason(self) -> str:
        """What to look at, in words."""
        return listed(said(words.LOOKS[look]) for look in self.looks)

    @property
    def about(self) -> str:
        """A line about their practice."""
        parts = [self.routine]
        if self.planned:
            parts.append(
                said(
                    "{done} done, {planned} planned in 7 days",
                    done=self.done,
                    planned=self.planned,
                )
            )
        parts.append(said("Summary until {day}", day=unbroken(self.told)) if self.told else "")
        if self.review:
            parts.append(said("Looked at together {day}", day=unbroken(self.review)))
        return listed(parts)


class PeopleModel(QAbstractListModel):
    """The people that a search finds, in the order of the page."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[PersonLine, ...] = ()
        self._found: list[PersonLine] = []
        self._query = ""

    def show_people(self, people: Sequence[PersonLine]) -> None:
        """Other people, or the same ones as they are now."""
        self._all = tuple(sorted(people, key=_place))
        self._find()

    def search(self, query: str) -> None:
        """Only those whose alias holds all words of a query."""
        if query != self._query:
            self._query = query
            self._find()

    @property
    def is_empty(self) -> bool:
        """Whether there is nobody at all."""
        return not self._all

    def line(self, row: int) -> PersonLine:
        return self._found[row]

    def row_of(self, id: str) -> int:
        """The row of a person, -1 where they are not shown."""
        return next((row for row, line in enumerate(self._found) if line.id == id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._found[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.alias
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (self._heading(index.row()), line.alias, line.reason, line.about)
                return ". ".join(part for part in parts if part)
            case _ if role == LINE_ROLE:
                return line
            case _ if role == HEADING_ROLE:
                return self._heading(index.row())
        return None

    def _heading(self, row: int) -> str:
        presses = self._found[row].presses
        if row and self._found[row - 1].presses == presses:
            return ""
        return said(words.LOOK_FIRST if presses else words.EVERYONE)

    def _find(self) -> None:
        wanted = self._query.casefold().split()
        found = [line for line in self._all if all(w in line.alias.casefold() for w in wanted)]
        if found != self._found:
            self.beginResetModel()
            self._found = found
            self.endResetModel()


_ORDER = list(Look)
# They say how somebody stands, and do not press.
QUIET = frozenset({Look.NOT_PAIRED, Look.NOT_VERIFIED})


def line_of(case: CaseLine, day: Callable[[date], str]) -> PersonLine:
    """A person of the caseload as the list shows them; `day` writes a date."""
    return PersonLine(
        case.person.id,
        case.person.alias,
        case.looks,
        ", ".join(map(said, case.titles)),
        case.completed,
        case.planned,
        day(case.told_until) if case.told_until else "",
        day(case.review) if case.review else "",
    )


def _place(line: PersonLine) -> tuple[int, str, str]:
    first = min(map(_ORDER.index, line.looks), default=len(_ORDER))
    return first if line.presses else len(_ORDER), line.alias.casefold(), line.id
