"""What a page of the practice report is made of: blocks of words, tables and small pictures.

Screen, paper and screen readers are all given these, so none says what another does not.
"""

from __future__ import annotations

from dataclasses import dataclass

from mindbody.language import said


@dataclass(frozen=True, slots=True)
class Strip:
    """Seven days, from old to new, with or without practice."""

    days: tuple[bool, ...]

    @property
    def text(self) -> str:
        return "".join("●" if day else "·" for day in self.days)

    @property
    def spoken(self) -> str:
        return said("{n} of the last {all} days", n=sum(self.days), all=len(self.days))


@dataclass(frozen=True, slots=True)
class Dumbbells:
    """Every session once: distress before and after, 0 to 10, from old to new."""

    pairs: tuple[tuple[int, int], ...]

    @property
    def text(self) -> str:
        return " ".join(f"{before}→{after}" for before, after in self.pairs)

    @property
    def spoken(self) -> str:
        each = (said("{before} to {after}", before=b, after=a) for b, a in self.pairs)
        return ", ".join(each)


@dataclass(frozen=True, slots=True)
class Columns:
    """Planned and completed sessions side by side, one pair for each stretch of time."""

    pairs: tuple[tuple[str, int, int], ...]

    @property
    def text(self) -> str:
        return "  ".join(f"{when} {done}/{planned}" for when, planned, done in self.pairs)

    @property
    def spoken(self) -> str:
        return ". ".join(
            said("{when}: {done} of {planned} planned", when=when, done=done, planned=planned)
            for when, planned, done in self.pairs
        )


Picture = Strip | Dumbbells | Columns
Cell = str | Picture


@dataclass(frozen=True, slots=True)
class Table:
    """`titles` of the columns; each row has a cell for each of them. The first names the row."""

    titles: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Block:
    """One part of the page. `bold` stands out, `large` is the name of the whole; `asks` are
    words with room to write after them.

    Where there is little room, `lines` may go but for the first `least`, and rows of the table
    but for `least_rows`, with a word about how many there are more.
    """

    id: str
    title: str
    lines: tuple[str, ...] = ()
    table: Table | None = None
    note: str = ""
    asks: tuple[str, ...] = ()
    picture: Picture | None = None
    bold: bool = False
    large: bool = False
    least: int = 99
    least_rows: int = 2


def cell_text(cell: Cell) -> str:
    return cell if isinstance(cell, str) else cell.text


def cell_spoken(cell: Cell) -> str:
    return cell if isinstance(cell, str) else cell.spoken


def spoken(block: Block) -> str:
    """A block as a screen reader says it."""
    said_of = [block.title, *block.lines]
    if block.table is not None:
        for name, *cells in block.table.rows:
            pairs = zip(block.table.titles[1:], cells, strict=True)
            told = ", ".join(f"{title} {cell_spoken(cell)}" for title, cell in pairs if cell)
            said_of.append(f"{cell_text(name)}: {told}")
    if block.picture is not None:
        said_of.append(block.picture.spoken)
    said_of += [block.note, *block.asks]
    # Where a line may break is nothing to say.
    return ". ".join(part.rstrip(".") for part in said_of if part).replace("\xa0", " ") + "."
