"""Every text that people read can be translated, and is: catalogues, places, words to avoid."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.words import (
    _SHOWN,
    CODES,
    CONTENT,
    PACKAGE,
    PLACE,
    SPOKEN,
    Entry,
    Text,
    catalogue_path,
    compile_catalogue,
    entries,
    in_module,
    missing,
    reads_like_words,
    said_by_name,
    texts,
    unused,
)
from tests.content.words import found

# Promises, praise, blame and commands, in Spanish.
SPANISH_NOWHERE = (
    r"\bcura(?:r|rá|n|ción)?\b|\bsana(?:r|ción)?\b|milagro|garantiz|clínicamente probad",
    r"\btrata (?:el|su) TEPT\b|reduce (?:el|su) TEPT|síntomas? bajo control",
    r"fracas|\brachas?\b|\bincumpl|\bcumplimiento\b|enhorabuena|felicidades|bien hecho",
    r"\bdebe(?:s|n)? relajarse|relájese|cierre los ojos|déjese ir|ríndase",
    r"\bvíctimas?\b",
    r"[¡!]|\[\?\]",
    # The ellipsis stands at its word.
    r"\s…",
    # One form of address throughout.
    r"\btú\b|\btus?\b|\bcontigo\b|\bpuedes\b|\btienes\b|\bquieres\b|\beres\b|\bestás\b",
)

# Modules whose f-strings never reach a window, and the calls whose texts are ours.
PLAIN = ("ui/theme.py", "ui/icons.py", "ui/languages.py", "ui/faults.py", "ui/fonts.py")


@pytest.fixture(scope="module", params=CODES)
def code(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="module")
def known() -> dict[Text, str]:
    return texts()


def test_every_text_has_its_translation(code: str) -> None:
    assert [text.text for text in missing(code)] == [], "run scripts/words.py update"


def test_no_translation_is_left_over(code: str) -> None:
    assert unused(code) == []


def test_the_compiled_catalogue_is_made_from_its_source(code: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    compile_catalogue(code, made)
    kept = catalogue_path(code).with_suffix(".qm").read_bytes()
    assert made.read_bytes() == kept, "run scripts/words.py compile"


def test_a_translation_keeps_the_places_of_its_text(code: str) -> None:
    assert [entry.text for entry in entries(catalogue_path(code)) if not places_fit(entry)] == []


def places_fit(entry: Entry) -> bool:
    """Each place stands in each form; a form for one thing may leave its number out."""
    wanted = set(PLACE.findall(entry.text))
    for number, form in enumerate(entry.forms):
        there = set(PLACE.findall(form))
        if there != wanted and not (entry.counts and number == 0 and there == wanted - {"{n}"}):
            return False
    return True


def test_spanish_has_no_word_to_avoid() -> None:
    told = " \n".join(form for entry in entries(catalogue_path("es")) for form in entry.forms)
    assert list(found(SPANISH_NOWHERE, told)) == []


def test_spanish_ends_its_sentences_as_english_does() -> None:
    """A translation that stops in the middle, or asks where English tells, is a slip."""
    odd = [
        entry.text
        for entry in entries(catalogue_path("es"))
        for form in entry.forms
        if (entry.text[-1] in ".?:") != (form[-1:] in ".?:") or ("?" in entry.text) != ("?" in form)
    ]
    assert odd == []


def english_in_f_strings(source: str) -> Iterator[str]:
    """The words of f-strings that a catalogue can never find."""
    tree = ast.parse(source)
    ours = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.Raise)
        and isinstance(node.exc, ast.Call)
        and getattr(node.exc.func, "id", "") in {"ValueError", "OSError", "KeyError"}
        for part in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and id(node) not in ours:
            words = "".join(
                part.value
                for part in node.values
                if isinstance(part, ast.Constant) and isinstance(part.value, str)
            )
            if re.search(
                r"[A-Za-z]{2,}", re.sub(r"\bdoi\b|https?|\.\w+|-\w+|background:|\w*_\w*", "", words)
            ):
                yield words


def test_no_window_composes_english_by_itself() -> None:
    composed = {
        path.relative_to(PACKAGE).as_posix(): list(
            english_in_f_strings(path.read_text(encoding="utf-8"))
        )
        for folder in ("ui", "core")
        for path in (PACKAGE / folder).rglob("*.py")
    }
    free = ("ui/theme.py", "ui/icons.py", "ui/languages.py", "ui/faults.py", "core/readable.py")
    assert {name: words for name, words in composed.items() if words and name not in free} == {}


def test_texts_are_found_where_they_stand(known: dict[Text, str]) -> None:
    for text in (
        Text("Ground me"),  # inside a window
        Text("remaining"),  # a constant that is said by its name
        Text("{n} breaths", "{n} breath"),
        Text("Box breathing"),  # an exercise
        Text("Press your feet into the floor. Let go. Again."),  # a text of Ground me
        Text("The nearest allowed length is {seconds} s."),  # an error
    ):
        assert text in known


def test_what_is_not_for_people_is_left_alone(known: dict[Text, str]) -> None:
    told = {text.text for text in known}
    for not_text in ("arrow-left", "Ctrl+G", "F12", "Newsreader", "SELECT", "box_breathing"):
        assert not reads_like_words(not_text) or not_text not in told


def test_the_search_for_texts_reads_calls_constants_and_windows() -> None:
    source = (
        '"""Docstring words."""\n'
        'TITLE = "A title"\n'
        'KEY = "some_key"\n'
        'LOW = "low"\n'
        "def show():\n"
        '    said("Ends at {time}", time=1)\n'
        '    counted("{n} day", "{n} days", 2)\n'
        '    raise StoreError("The disk is full.", "Free some space.")\n'
        '    Pill("Back here", "arrow-left")\n'
    )
    core = set(in_module(source, "core/made.py"))
    assert core == {
        Text("A title"),
        Text("Ends at {time}"),
        Text("{n} days", "{n} day"),
        Text("The disk is full."),
        Text("Free some space."),
    }
    assert Text("Back here") in set(in_module(source, "ui/made.py"))
    assert Text("low") in set(in_module(source, "core/made.py", frozenset({"LOW"})))
    named = said_by_name()
    assert "PHASE_WORDS" in named["ui/words.py"]
    assert "DELETED" in named["ui/screens/own/words.py"]


def test_each_string_of_the_content_is_shown_or_known_not_to_be() -> None:
    """A new key in a content file has to be thought about: is it for people or not?"""
    ids = re.compile(r"[\w./:@+-]*|https?://\S+|\d[\d \-]*|10\.\d+/\S+")
    odd = set()
    for path in CONTENT.rglob("*.toml"):
        kind = path.stem if path.parent == CONTENT else path.parent.name
        if kind in ("sources", "texts", "search_words"):
            # What people type is looked up, never shown.
            continue
        for key, text in _leaves(tomllib.loads(path.read_text(encoding="utf-8")), ""):
            if key not in _SHOWN[kind] | NOT_SHOWN and not ids.fullmatch(text):
                odd.add((kind, key, text))
    assert odd == set()


# Spoken lines, sources, proper names: the same in every language.
NOT_SHOWN = SPOKEN | {
    *("lines", "text", "instead", "authors", "source", "name", "press", "word", "title"),
    *("hands", "feet", "sound", "sight"),
}


def _leaves(value: object, key: str) -> Iterator[tuple[str, str]]:
    match value:
        case dict():
            for name, inner in value.items():
                if name not in SPOKEN:
                    yield from _leaves(inner, name)
        case list():
            for inner in value:
                yield from _leaves(inner, key)
        case str():
            yield key, value


def test_texts_that_are_counted_are_found() -> None:
    """By their literals, or by a constant: what a variable holds reaches no translator."""
    hidden = [
        f"{path.relative_to(PACKAGE)}:{call.lineno}"
        for path in PACKAGE.rglob("*.py")
        if "sound" not in path.parts  # where it is another function
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and getattr(call.func, "id", "") == "counted"
        and not _is_plain(call.args[0])
    ]
    assert hidden == []


def _is_plain(argument: ast.expr) -> bool:
    inner = argument.value if isinstance(argument, ast.Starred) else argument
    if isinstance(inner, ast.Constant):
        return True
    name = ast.unparse(inner).rpartition(".")[2]
    return name.isupper()
