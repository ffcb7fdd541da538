"""TOML from outside: sizes, unseen characters, places, words for faults."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.errors import InvalidFile, UnsupportedVersion
from mindbody.toml_file import MOST_BYTES, MOST_DEPTH, MOST_VALUES, TomlFile, head_of, read_text
from mindbody.toml_place import line_of


class Cup(msgspec.Struct, forbid_unknown_fields=True):
    size: int
    colour: str = ""


def refused(text: str) -> InvalidFile:
    with pytest.raises(InvalidFile) as fault:
        TomlFile(text, "cup.toml")
    assert fault.value.file == "cup.toml"
    assert fault.value.hint
    return fault.value


def test_sound_text_is_read() -> None:
    assert TomlFile('size = 3\ncolour = "blue"\n', "cup.toml").table(Cup) == Cup(3, "blue")


def test_a_syntax_fault_has_its_line() -> None:
    fault = refused("size = 3\ncolour = blue\n")
    assert fault.place == "line 2"
    assert "not valid TOML" in fault.reason


def test_an_open_end_is_a_fault() -> None:
    assert refused('size = 3\ncolour = """blue').reason.startswith("it is not valid TOML")


@pytest.mark.parametrize("unseen", ["\u202e", "\u2066", "\u200f", "\x07", "\ufeff", "\u00ad"])
def test_unseen_characters_are_refused_where_they_stand(unseen: str) -> None:
    fault = refused(f'size = 3\n# {unseen}\ncolour = "blue"\n')
    assert fault.place == "line 2"
    assert f"U+{ord(unseen):04X}" in fault.reason


@pytest.mark.parametrize("escape", [r"\u202E", r"\n", r"\t", r"\u0000"])
def test_escapes_do_not_carry_them_in(escape: str) -> None:
    fault = refused(f'size = 3\ncolour = "bl{escape}ue"\n')
    assert fault.place == "line 2 (colour)"


def test_escaped_keys_do_not_carry_them_in() -> None:
    assert "key" in refused('"a\\u202Eb" = 3\n').reason


def test_what_is_too_large_is_refused() -> None:
    refused("#" * (MOST_BYTES + 1))
    refused("x = [" + "1," * (MOST_VALUES + 1) + "]")
    refused("x = " + "[" * (MOST_DEPTH + 1) + "]" * (MOST_DEPTH + 1))
    refused("x = " + "[" * 50_000)
    refused("x = " + "9" * 5_000)


def test_size_counts_in_bytes() -> None:
    refused("#" + "é" * (MOST_BYTES // 2))


def test_a_wrong_type_is_told_in_words() -> None:
    file = TomlFile("colour = 'blue'\nsize = 3.5\n", "cup.toml")
    with pytest.raises(InvalidFile) as fault:
        file.table(Cup)
    assert fault.value.reason == "a whole number is expected, without a decimal point."
    assert fault.value.place == "line 2 (size)"


def test_unknown_and_missing_keys_are_named() -> None:
    with pytest.raises(InvalidFile, match="the key “handle” is not known here"):
        TomlFile("size = 3\nhandle = true\n", "cup.toml").table(Cup)
    with pytest.raises(InvalidFile, match="the key “size” is missing"):
        TomlFile("colour = 'blue'\n", "cup.toml").table(Cup)


def test_versions() -> None:
    TomlFile('format = "cup"\nversion = 1\n', "cup.toml").require_format("cup", 1)
    with pytest.raises(UnsupportedVersion):
        TomlFile('format = "cup"\nversion = 2\n', "cup.toml").require_format("cup", 1)
    for text in ('format = "pot"\nversion = 1', "version = 1", 'format = "cup"\nversion = true'):
        with pytest.raises(InvalidFile) as fault:
            TomlFile(text, "cup.toml").require_format("cup", 1)
        assert not isinstance(fault.value, UnsupportedVersion)


def test_files_are_read_as_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "cup.toml"
    path.write_bytes("\ufeffcolour = 'grün'\r\nsize = 3\r\n".encode())
    assert TomlFile.read(path).table(Cup) == Cup(3, "grün")
    path.write_bytes(b"colour = '\xff'")
    with pytest.raises(InvalidFile, match="UTF-8"):
        read_text(path)
    path.write_bytes(b"#" * (MOST_BYTES + 1))
    with pytest.raises(InvalidFile, match="256 KiB"):
        read_text(path)
    with pytest.raises(InvalidFile, match="cannot be read"):
        read_text(tmp_path / "none.toml")
    with pytest.raises(InvalidFile, match="cannot be read"):
        read_text(tmp_path)


PLACES = """\
title = "x"
list = [
  "one",
  { text = "two" },
]

[limits]
length = 3

[[sections]]
id = "a"

[[sections.lines]]
text = "first"

[[sections.lines]]
text = "second"

[[sections]]
id = "b"
lines = [
  "third",
]
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("title", 1),
        ("list[1].text", 4),
        ("limits.length", 8),
        ("limits.nothing", 7),
        ("sections[0].id", 11),
        ("sections[0].lines[1].text", 17),
        ("sections[1].id", 20),
        ("sections[1].lines[0]", 22),
        ("sections[1].lines[7].text", 21),
        ("nothing", None),
        ("", None),
    ],
)
def test_places_are_found(path: str, line: int | None) -> None:
    assert line_of(PLACES, path) == line


def test_the_head_ends_at_the_first_table() -> None:
    assert head_of("a = 1\nb = [\n  2,\n]\n\n[c]\nd = 3\n").rstrip() == "a = 1\nb = [\n  2,\n]"
    assert head_of("a = 1\n") == "a = 1\n"


@given(st.text(max_size=200))
def test_any_text_gives_values_or_our_own_fault(text: str) -> None:
    try:
        assert isinstance(TomlFile(text, "any.toml").values, dict)
    except InvalidFile as fault:
        assert fault.file == "any.toml"
