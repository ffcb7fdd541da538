"""TOML from outside into plain values and typed tables; every fault becomes InvalidFile."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from mindbody.bounded_file import read_bounded
from mindbody.core.plain import UNSEEN_IN_FILE, UNSEEN_IN_TEXT
from mindbody.errors import InvalidFile, UnsupportedVersion
from mindbody.toml_place import line_of

Table = TypeVar("Table")

MOST_BYTES = 256 * 1024
MOST_DEPTH = 12
MOST_VALUES = 5_000
FORMATS_HINT = "What a file may say stands in docs/formats.md."

_SYNTAX_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_HEAD_END = re.compile(r"^\s*\[", re.MULTILINE)


class TomlFile:
    """The values of one file, and where in it they stand.

    `values` are plain TOML values, checked for size, depth and unseen characters.
    """

    def __init__(self, text: str, name: str) -> None:
        self.text = text
        self.name = name
        self.values: dict[str, Any] = self._parsed(text)

    @classmethod
    def read(cls, path: Path) -> TomlFile:
        """Raises InvalidFile where the file cannot be read or is not sound TOML."""
        return cls(read_text(path), path.name)

    @classmethod
    def holding(cls, values: dict[str, Any], name: str) -> TomlFile:
        """Values that came in another way; raises InvalidFile as for a file that holds them."""
        file = cls("", name)
        file._check(values)
        file.values = values
        return file

    def refuse(self, reason: str, path: str = "", hint: str = FORMATS_HINT) -> InvalidFile:
        """The exception to raise for a fault at a key path such as `sections[2].lines[0]`."""
        line = line_of(self.text, path)
        place = f"line {line} ({path})" if line and path else path
        return InvalidFile(f"{reason.rstrip('.')}.", hint, file=self.name, place=place)

    def require_format(self, name: str, version: int) -> None:
        """Raises UnsupportedVersion for a newer file, InvalidFile for another kind of file."""
        if self.values.get("format") != name:
            raise self.refuse(f'it does not say format = "{name}"', "format")
        found = self.values.get("version")
        if type(found) is not int or found < 1:
            raise self.refuse("its version is not a whole number from 1", "version")
        if found > version:
            raise UnsupportedVersion(
                f"it is written for version {found} of its format; this app reads {version}.",
                "A newer app can read it.",
                file=self.name,
                place="version",
            )

    def table(
        self, kind: type[Table], values: Mapping[str, Any] | None = None, at: str = ""
    ) -> Table:
        """Values (of the whole file, or of the part at a key path) as a typed table."""
        try:
            return msgspec.convert(self.values if values is None else values, kind)
        except msgspec.ValidationError as fault:
            reason, _, path = str(fault).partition(" - at `$")
            path = path.rstrip("`").lstrip(".")
            separator = "." if at and path and not path.startswith("[") else ""
            raise self.refuse(_in_words(reason), f"{at}{separator}{path}") from None

    def _parsed(self, text: str) -> dict[str, Any]:
        if len(text.encode("utf-8", "surrogatepass")) > MOST_BYTES:
            raise self.refuse("it is larger than 256 KiB", hint="Remove what is not needed.")
        if unseen := UNSEEN_IN_FILE.search(text):
            line = text.count("\n", 0, unseen.start()) + 1
            raise InvalidFile(
                f"it holds a character that cannot be seen (U+{ord(unseen[0]):04X}).",
                "Remove the character; writing the line again helps.",
                file=self.name,
                place=f"line {line}",
            )
        try:
            values = tomllib.loads(text)
        except (ValueError, RecursionError) as fault:
            raise self._syntax(fault) from None
        self._check(values)
        return values

    def _syntax(self, fault: Exception) -> InvalidFile:
        said = str(fault)
        found = _SYNTAX_PLACE.search(said)
        place = f"line {found[1]}" if found and found[1] else "end of the file" if found else ""
        reason = "it is nested too deeply"
        if not isinstance(fault, RecursionError):
            reason = f"it is not valid TOML: {_SYNTAX_PLACE.sub('', said)}"
        return InvalidFile(f"{reason}.", FORMATS_HINT, file=self.name, place=place)

    def _check(self, values: dict[str, Any]) -> None:
        """Bound the number and depth of values, and keep unseen characters out of texts."""
        open_values: list[tuple[str, Any, int]] = [("", values, 0)]
        seen = 0
        while open_values:
            path, value, depth = open_values.pop()
            seen += 1
            if depth > MOST_DEPTH:
                raise self.refuse(f"it is nested more than {MOST_DEPTH} levels deep", path)
            if seen > MOST_VALUES:
                raise self.refuse(f"it holds more than {MOST_VALUES} values")
            if isinstance(value, dict):
                dot = "." if path else ""
                for key, inner in value.items():
                    if UNSEEN_IN_TEXT.search(key):
                        raise self.refuse("a key holds a character that cannot be seen", path)
                    open_values.append((f"{path}{dot}{key}", inner, depth + 1))
            elif isinstance(value, list):
                open_values.extend((f"{path}[{i}]", v, depth + 1) for i, v in enumerate(value))
            elif isinstance(value, str) and (unseen := UNSEEN_IN_TEXT.search(value)):
                raise self.refuse(
                    f"the text holds a line break or a character that cannot be seen "
                    f"(U+{ord(unseen[0]):04X})",
                    path,
                )


def read_text(path: Path) -> str:
    """The text of a UTF-8 file of at most 256 KiB. Raises InvalidFile."""
    try:
        raw = read_bounded(path, MOST_BYTES)
        if len(raw) > MOST_BYTES:
            raise InvalidFile(
                "it is larger than 256 KiB.", "Remove what is not needed.", file=path.name
            )
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise InvalidFile(
            "it is not text in UTF-8.", "Save it again as UTF-8.", file=path.name
        ) from None
    except OSError as fault:
        raise InvalidFile(
            f"it cannot be read: {fault.strerror or 'unknown reason'}.",
            "Check that the file is there and may be read.",
            file=path.name,
        ) from None


def head_of(text: str) -> str:
    """The keys before the first table."""
    end = _HEAD_END.search(text)
    return text[: end.start()] if end else text


def _in_words(reason: str) -> str:
    """A fault that msgspec found, in words for the one who wrote the file."""
    for pattern, words in _WORDS:
        if found := re.fullmatch(pattern, reason):
            return words.format(*(_named(name) for name in found.groups()))
    return reason[0].lower() + reason[1:]


def _named(types: str) -> str:
    names = [name.strip("`") for name in types.split(" | ")]
    return " or ".join(_TYPES.get(name, name) for name in names)


_TYPES = {
    "int": "a whole number",
    "float": "a number",
    "str": "a text",
    "bool": "true or false",
    "array": "a list",
    "object": "a table",
    "null": "nothing",
}
_WORDS = (
    (r"Object contains unknown field (`.*`)", "the key “{}” is not known here"),
    (r"Object missing required field (`.*`)", "the key “{}” is missing"),
    (r"Invalid enum value '?(.*?)'?", "“{}” is not one of the words allowed here"),
    (r"Invalid value '?(.*?)'?", "“{}” is not one of the words allowed here"),
    (r"Expected `str` matching regex .*", "it is not written as it should be"),
    (r"Expected `str` of length >= 1", "a text is expected here, not an empty one"),
    (r"Expected `str` of length <= (\d+)", "a text of at most {} characters is expected here"),
    (r"Expected `array` of length >= (\d+)", "a list of at least {} is expected here"),
    (r"Expected `array` of length <= (\d+)", "a list of at most {} is expected here"),
    (r"Expected `array` of length (\d+).*", "a list of {} is expected here"),
    (r"Expected (`\w+`) >= (\S+)", "{} of at least {} is expected here"),
    (r"Expected (`\w+`) <= (\S+)", "{} of at most {} is expected here"),
    (r"Expected `int`, got `float`", "a whole number is expected, without a decimal point"),
    (r"Expected `(.*)`, got `(.*)`", "{} is expected here, not {}"),
    (r"Expected `(.*)`", "{} is expected here"),
)
