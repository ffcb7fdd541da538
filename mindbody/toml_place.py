"""On which line of a TOML file a value stands, as far as that can be told from its lines."""

from __future__ import annotations

import re

_HEADER = re.compile(r"\s*(\[\[?)\s*([\w.\-]+)\s*\]")
_KEY = re.compile(r"\s*([\w\-]+)\s*=\s*(.*)")
_ELEMENT = re.compile(r"\s*[\"'{\[\d]")


def line_of(text: str, path: str) -> int | None:
    """The line, from 1, of the value at a key path such as `sections[2].lines[0].text`.

    Where the value itself cannot be found, the innermost table or list around it.
    """
    lines = _lines_by_path(text)
    while path:
        if path in lines:
            return lines[path]
        path = re.sub(r"(\.?[^.\[\]]+|\[[^\]]*\])$", "", path)
    return None


def _lines_by_path(text: str) -> dict[str, int]:
    found: dict[str, int] = {}
    counts: dict[str, int] = {}
    prefix, list_path, element = "", "", 0
    for number, line in enumerate(text.split("\n"), 1):
        if list_path:
            if line.strip().startswith("]"):
                list_path = ""
            elif _ELEMENT.match(line):
                found[f"{list_path}[{element}]"] = number
                element += 1
        elif header := _HEADER.match(line):
            prefix = _table_path(header[2], header[1] == "[[", counts)
            found.setdefault(prefix, number)
        elif key := _KEY.match(line):
            path = f"{prefix}.{key[1]}" if prefix else key[1]
            found[path] = number
            if key[2].strip() == "[":
                list_path, element = path, 0
    return found


def _table_path(name: str, is_list: bool, counts: dict[str, int]) -> str:
    """The path of a table header, with the running number of each list on the way."""
    path = ""
    parts = name.split(".")
    for depth, part in enumerate(parts, 1):
        path = f"{path}.{part}" if path else part
        last = depth == len(parts)
        if last and is_list:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = f"{path}[{counts[path]}]"
    return path
