"""Explainer panels from Markdown files with TOML front matter, read strictly.

The format is described in docs/formats-explainers.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn

import msgspec

from mindbody.core.explainer import (
    Block,
    Bullets,
    Callout,
    CalloutKind,
    Diagram,
    DiagramItem,
    DiagramKind,
    DiagramPlace,
    Explainer,
    Heading,
    Mark,
    Paragraph,
    Prose,
    Run,
    Side,
    Source,
)
from mindbody.errors import InvalidFile
from mindbody.strict_toml import (
    CONTENT_FOLDER,
    MENDING_HINT,
    decode_toml,
    read_text,
    require_format,
)

FORMAT = 1
FENCE = "+++"

_INLINE = re.compile(r"\*\*(?P<strong>[^*]+)\*\*|\[\^(?P<mark>[a-z0-9_]+)\]|(?P<text>[^*\[\]<>`]+)")
_CALLOUT = re.compile(r"> \[(\w+)\] (.+)")


class _Item(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    label: str
    detail: str = ""
    value: float | None = None
    side: Side | None = None


class _Diagram(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    id: str
    kind: DiagramKind
    title: str
    alternative: str
    items: list[_Item]
    sources: list[str] = []
    whole: float | None = None
    unit: str = ""
    left: str = ""
    right: str = ""


class _FrontMatter(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    format: int
    id: str
    language: str
    title: str
    order: int
    reading_minutes: int
    last_reviewed: date
    reviewed_by: str
    sources: list[str]
    key_points: list[str]
    questions_for_clinic: list[str]
    diagram: _Diagram
    related: list[str] = []
    try_exercise: str = ""
    translation_review: str = ""


class _Source(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    id: str
    authors: str
    published_in: str
    title: str = ""
    year: int | None = None
    doi: str = ""
    url: str = ""
    checked: bool = True


class _Sources(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    format: int
    source: list[_Source]


def load_explainers(language: str = "en", content: Path = CONTENT_FOLDER) -> tuple[Explainer, ...]:
    """All panels in a language, in their order; English where a translation is missing.

    Raises InvalidFile if a file does not fit its format, or names a panel or a source
    that is not there.
    """
    shelf = content / "explainers"
    sources = load_sources(content)
    panels = [
        parse_explainer(read_text(path), path.name)
        for path in (_translation(path, language) for path in sorted(shelf.glob("*.md")))
    ]
    known = {panel.id for panel in panels}
    for panel in panels:
        _require_known(panel.related, known, panel.id, "related")
        _require_known(panel.sources, set(sources), panel.id, "sources")
    return tuple(sorted(panels, key=lambda panel: panel.order))


def load_sources(content: Path = CONTENT_FOLDER) -> dict[str, Source]:
    """The list of sources by id. Raises InvalidFile if it does not fit its format."""
    file = "sources.toml"
    text = read_text(content / file)
    require_format(text, FORMAT, file)
    listed = decode_toml(text, _Sources, file)
    sources: dict[str, Source] = {}
    for entry in listed.source:
        if entry.id in sources:
            _refuse("this id stands twice", file, entry.id)
        if not entry.doi and not entry.url:
            _refuse("a source needs a doi or a url", file, entry.id)
        sources[entry.id] = Source(**msgspec.structs.asdict(entry))
    return sources


def parse_explainer(text: str, file: str) -> Explainer:
    """One panel from the text of its file.

    Raises InvalidFile with file, place, reason and hint; UnsupportedVersion for a file
    of a newer format.
    """
    front_text, body, first_line = _split(text, file)
    require_format(front_text, FORMAT, file)
    front = decode_toml(front_text, _FrontMatter, file)
    if f"{front.id}.md" != file:
        _refuse("the id differs from the name of the file", file, "id")
    points = tuple(parse_prose(point, file, "key_points") for point in front.key_points)
    blocks = tuple(parse_blocks(body, file, first_line))
    diagram = _diagram(front.diagram, file)
    _check_marks(front, points, blocks, file)
    fields = msgspec.structs.asdict(front)
    for name in ("format", "key_points", "diagram"):
        del fields[name]
    lists = {name: tuple(value) for name, value in fields.items() if isinstance(value, list)}
    return Explainer(**(fields | lists), key_points=points, blocks=blocks, diagram=diagram)


def parse_blocks(body: str, file: str, first_line: int = 1) -> Iterator[Block]:
    """The blocks of the body; blank lines part them. Lines are counted from `first_line`."""
    place = first_line
    for chunk in re.split(r"(\n\s*\n)", body):
        if chunk.strip():
            at = place + len(chunk[: len(chunk) - len(chunk.lstrip())].splitlines())
            yield _block(chunk.strip(), file, f"line {at}")
        place += chunk.count("\n")


def parse_prose(text: str, file: str, place: str) -> Prose:
    """Text with **strong** words and [^source] marks; nothing else is allowed in it."""
    pieces: list[Run | Mark] = []
    at = 0
    while at < len(text):
        found = _INLINE.match(text, at)
        if found is None:
            _refuse(f"{text[at]!r} is not allowed in running text", file, place)
        if found["mark"]:
            pieces.append(Mark(found["mark"]))
        else:
            pieces.append(Run(found["strong"] or found["text"], bool(found["strong"])))
        at = found.end()
    return tuple(pieces)


def _block(chunk: str, file: str, place: str) -> Block:
    lines = chunk.splitlines()
    joined = " ".join(line.strip() for line in lines)
    if chunk == "[diagram]":
        return DiagramPlace()
    if chunk.startswith("## ") and len(lines) == 1:
        return Heading(chunk[3:])
    if chunk.startswith("- "):
        return Bullets(tuple(parse_prose(item, file, place) for item in _items(lines)))
    if chunk.startswith(">"):
        return _callout(" ".join(line.removeprefix(">").strip() for line in lines), file, place)
    if chunk.startswith("#"):
        _refuse("a heading is one line that starts with '## '", file, place)
    return Paragraph(parse_prose(joined, file, place))


def _items(lines: Sequence[str]) -> list[str]:
    items: list[str] = []
    for line in lines:
        if line.startswith("- "):
            items.append(line[2:].strip())
        else:
            items[-1] = f"{items[-1]} {line.strip()}"
    return items


def _callout(joined: str, file: str, place: str) -> Callout:
    found = _CALLOUT.fullmatch(f"> {joined}")
    if found is None or found[1] not in list(CalloutKind):
        kinds = ", ".join(CalloutKind)
        _refuse(f"a callout starts with '> [kind] ', kind being one of {kinds}", file, place)
    return Callout(CalloutKind(found[1]), parse_prose(found[2], file, place))


def _split(text: str, file: str) -> tuple[str, str, int]:
    parts = text.split(f"{FENCE}\n", 2)
    if len(parts) != 3 or parts[0]:
        _refuse(f"the front matter must stand between two lines {FENCE}", file, "line 1")
    return parts[1], parts[2], parts[1].count("\n") + 3


def _require_known(ids: Sequence[str], known: set[str], panel: str, place: str) -> None:
    for missing in [name for name in ids if name not in known]:
        _refuse(f"{missing!r} is not known", f"{panel}.md", place)


def _diagram(read: _Diagram, file: str) -> Diagram:
    items = tuple(DiagramItem(i.label, i.detail, i.value, i.side) for i in read.items)
    if not 2 <= len(items) <= 8:
        _refuse("a diagram has two to eight items", file, "diagram.items")
    if not all(_fits(item, read.kind) for item in items):
        _refuse(f"an item does not fit a diagram of kind {read.kind}", file, "diagram.items")
    if (read.kind in (DiagramKind.BARS, DiagramKind.PEOPLE)) != (read.whole is not None):
        _refuse("bars and people, and only they, need a whole", file, "diagram.whole")
    if read.whole is not None and any(not 0 <= (i.value or 0) <= read.whole for i in items):
        _refuse("a value lies outside the whole", file, "diagram.items")
    fields = msgspec.structs.asdict(read)
    return Diagram(**(fields | {"items": items, "sources": tuple(read.sources)}))


def _fits(item: DiagramItem, kind: DiagramKind) -> bool:
    match kind:
        case DiagramKind.BARS | DiagramKind.PEOPLE:
            return item.value is not None and item.side is None
        case DiagramKind.BALANCE:
            return item.side is not None
        case _:
            return item.value is None and item.side is None


def _check_marks(
    front: _FrontMatter, points: tuple[Prose, ...], blocks: tuple[Block, ...], file: str
) -> None:
    used = set(front.diagram.sources)
    for prose in (*points, *_proses(blocks)):
        used.update(piece.source for piece in prose if isinstance(piece, Mark))
    for name in sorted(used.symmetric_difference(front.sources)):
        fault = "is not in the list of sources" if name in used else "is listed but never cited"
        _refuse(f"{name!r} {fault}", file, "sources")
    if sum(isinstance(block, DiagramPlace) for block in blocks) != 1:
        _refuse("the line [diagram] must stand once in the text", file, "body")


def _proses(blocks: tuple[Block, ...]) -> Iterator[Prose]:
    for block in blocks:
        match block:
            case Paragraph() | Callout():
                yield block.prose
            case Bullets():
                yield from block.items


def _translation(path: Path, language: str) -> Path:
    translated = path.parent / language / path.name
    return translated if translated.is_file() else path


def _refuse(reason: str, file: str, place: str) -> NoReturn:
    raise InvalidFile(reason, MENDING_HINT, file=file, place=place)
