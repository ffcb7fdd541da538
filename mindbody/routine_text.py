"""A `Routine` becomes the text of a routine file, which the strict reader reads back equal."""

from __future__ import annotations

import json
from collections.abc import Iterator

from mindbody.core.breath import BreathPattern
from mindbody.core.own import PARTS
from mindbody.core.routine import InBreaths, InTime, Routine, Step
from mindbody.routine_file import ROUTINE_FORMAT, VERSION


def routine_text(routine: Routine) -> str:
    """The routine as a file of the format in docs/formats.md.

    What a step leaves out or sets is taken from its exercise; its times and words are
    written as they are. Whether all of it is allowed is for the reader to say.
    """
    blocks = [_head(routine), *(_step(step) for step in routine.steps)]
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def _head(routine: Routine) -> list[str]:
    lines = [
        f"format = {_text(ROUTINE_FORMAT)}",
        f"version = {VERSION}",
        f"id = {_text(routine.id)}",
        f"title = {_text(routine.title)}",
        f"revision = {routine.version}",
    ]
    if routine.note:
        lines.append(f"note = {_text(routine.note)}")
    if routine.tags:
        lines.append(f"tags = {_list(routine.tags)}")
    return lines


def _step(step: Step) -> list[str]:
    return ["[[steps]]", *(f"{key} = {value}" for key, value in _keys(step))]


def _keys(step: Step) -> Iterator[tuple[str, str]]:
    exercise = step.exercise
    yield "exercise", _text(exercise.id)
    if exercise.variant:
        yield "variant", _text(exercise.variant)
    match step.length:
        case InTime(length_ms):
            yield "length_ms", f"{length_ms}"
        case InBreaths(breaths):
            yield "breaths", f"{breaths}"
        case None:
            pass
    if step.pattern is not None:
        yield "pattern", _pattern(step.pattern)
    if exercise.left_out:
        yield "without", _list(exercise.left_out)
    if exercise.settings:
        settings = sorted(exercise.settings.items())
        yield "settings", _table(f"{name} = {value}" for name, value in settings)
    if step.word:
        yield "word", _text(step.word)
    if step.title:
        yield "title", _text(step.title)


def _pattern(pattern: BreathPattern) -> str:
    parts = ((name, getattr(pattern, name)) for name in PARTS)
    return _table(f"{name} = {value_ms}" for name, value_ms in parts if value_ms)


def _table(pairs: Iterator[str]) -> str:
    return f"{{ {', '.join(pairs)} }}"


def _list(names: frozenset[str]) -> str:
    return f"[{', '.join(_text(name) for name in sorted(names))}]"


def _text(text: str) -> str:
    """A basic string of TOML: its escapes are those of JSON, and DEL needs one as well."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
