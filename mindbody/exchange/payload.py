"""A payload: strict JSON to one of the known documents and back.

Beyond what the types say (published as JSON Schema in docs/schemas/): UTF-8 without a mark at
its start, no key twice, every text plain (`core/plain.py`), line breaks only in `LINES`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeVar

import msgspec

from mindbody.core.plain import is_plain, tidied
from mindbody.errors import InvalidFile
from mindbody.exchange import refusals
from mindbody.exchange.card import RoutineCard
from mindbody.exchange.invite import Answer
from mindbody.exchange.summary import PracticeSummary
from mindbody.strict_json import UnreadableJson, decode_json, place_of, plain_json

Document = RoutineCard | PracticeSummary | Answer
Kind = TypeVar("Kind", bound=RoutineCard | PracticeSummary | Answer)

KINDS: dict[str, type[Document]] = {
    "practice-routine": RoutineCard,
    "practice-report": PracticeSummary,
    "practice-answer": Answer,
}
VERSION = 1
# The texts that may have line breaks, by their keys.
LINES = frozenset({"note", "assignments.reason", "notes.text", "question"})

_INDEX = re.compile(r"\[\d+\]")


class _Label(msgspec.Struct):
    """What a payload says it is, before anything else is looked at."""

    format: str
    version: int


def encoded(document: Document) -> bytes:
    """A document as a payload. Raises InvalidFile for one that no reader would take."""
    raw = msgspec.json.encode(document)
    try:
        decoded(raw, type(document))
    except InvalidFile as fault:
        raise refusals.not_to_be_sent(fault.place) from None
    return raw


def decoded(raw: bytes, kind: type[Kind], name: str = "") -> Kind:
    """A payload as a document of one kind. Raises InvalidFile, UnsupportedVersion."""
    label = label_of(raw, name)
    if KINDS.get(label.format) is not kind:
        raise refusals.against_format("format", name)
    if label.version > VERSION:
        raise refusals.newer(name)
    try:
        document, values = decode_json(raw, kind), plain_json(raw)
    except UnreadableJson as fault:
        raise refusals.against_format(fault.place, name) from None
    _check_texts(values, name)
    return document


def decoded_of_any_kind(raw: bytes, name: str = "") -> Document:
    """Like `decoded`, for whatever kind the payload says it is."""
    kind = KINDS.get(label_of(raw, name).format)
    if kind is None:
        raise refusals.against_format("format", name)
    return decoded(raw, kind, name)


def label_of(raw: bytes, name: str = "") -> _Label:
    """What a payload says it is, nothing else of it checked. Raises InvalidFile."""
    try:
        return decode_json(raw, _Label)
    except UnreadableJson as fault:
        raise refusals.against_format(fault.place, name) from None


def tidy(document: Kind) -> Kind:
    """The document with every text as it may travel: what a preview shows before sealing.

    Raises InvalidFile where something is too long, out of range, or empty without what
    cannot be seen.
    """
    values = _mapped(msgspec.to_builtins(document), "")
    try:
        return msgspec.convert(values, type(document))
    except msgspec.ValidationError as fault:
        raise refusals.not_to_be_sent(place_of(fault)) from None


def _mapped(value: Any, key: str) -> Any:
    if isinstance(value, dict):
        return {k: _mapped(inner, f"{key}.{k}".lstrip(".")) for k, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_mapped(inner, key) for inner in value]
    return tidied(value, lines=key in LINES) if isinstance(value, str) else value


def _check_texts(values: Any, name: str) -> None:
    for path, text in _texts(values, ""):
        if not is_plain(text, lines=_INDEX.sub("", path) in LINES):
            raise refusals.hidden_characters(path, name)


def _texts(value: Any, path: str) -> Iterator[tuple[str, str]]:
    """Every text with its path; how deep they lie is bounded by the types."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner, f"{path}.{key}".lstrip("."))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _texts(inner, f"{path}[{index}]")
