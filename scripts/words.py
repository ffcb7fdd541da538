"""Gather every text that people read, and keep the catalogues of the other languages.

    python3 scripts/words.py            # say what is missing or no longer used
    python3 scripts/words.py update     # bring the new texts into the .ts files (Qt's lupdate)
    python3 scripts/words.py compile    # make the .qm files that the app reads (Qt's lrelease)
    python3 scripts/words.py missing    # the untranslated texts as JSON, for a translator
    python3 scripts/words.py take FILE  # put translations from such a JSON file into a .ts file

mindbody/content/languages/CODE.ts is the source, to be edited in Qt Linguist; English stands in
the code and the content. lupdate knows nothing of module-level constants and of content files,
so the texts are found here and handed to it as calls that it knows.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "mindbody"
CONTENT = PACKAGE / "content"
LANGUAGES = CONTENT / "languages"
CONTEXT = "mindbody"
CODES = ("es",)

# Modules whose texts no window shows: the command line, spoken lines, what reads our own files.
NOT_FOR_PEOPLE = (
    *("cli.py", "commands.py", "terminal.py", "noscreen.py", "doctor.py", "one_person.py"),
    *("screen.py", "system_libraries.py", "exercise_file.py", "exercise_rules.py"),
    *("exercise_tables.py", "explainers.py", "helplines.py", "needs.py", "texts.py"),
    *("core/readable.py", "sound/voice/", "sound/tags.py", "sound/captions.py"),
    *("sound/chapters.py", "core/explainer.py", "ui/tokens.py", "toml_file.py"),
)
# Where constants are statements of a database, not texts.
NO_CONSTANTS = ("store/", "exchange/", "vault/")
# In these every literal that reads like words is a text.
WINDOWS = ("ui/", "app.py", "spaces.py", "running.py")
# Calls whose words are for us: a bug of ours, or Qt's own names.
OUR_OWN = {"ValueError", "AssertionError", "OSError", "KeyError", "getLogger", "error", "compile"}
NEVER_TEXT = re.compile(
    r"(?:(?:Ctrl|Alt|Shift|Meta)\+\w+|F\d\d?|[A-Z]|Portable.*|Q[A-Z]\w+.*|.*[{};]\s*\n.*|"
    r"prepare\(bool\)|Mindbody|[A-Z]{2,5}|PDF \(\*\.pdf\)|page|mindbody|[\w{}-]*\.(?:age|txt)|"
    r"Fusion|Session State|"
    r"Newsreader|Inhibit|English|Español|Not |a job failed|[A-Z]\.|.*\(\?:.*|.*\(\.\*.*)",
    re.DOTALL,
)

PLACE = re.compile(r"\{\w+(?::[^{}]*)?\}")

# In texts/ every string is shown but those under these keys, which are ids.
_IDS = {
    *("id", "condition", "hides", "only", "only_families", "then_exercise", "then_exercises"),
    *("panel", "choices"),
}
# In other content files: the keys whose strings are shown. Others are ids, tags, spoken lines.
_SHOWN = {
    "needs": {"title", "about", "avoid", "note"},
    "exercises": {"title", "summary", "how_to", "when_to_use", "line", "cautions.text"},
    "blocks": {"title", "cautions.text"},
    "templates": {"title", "summary", "how_to", "when_to_use", "line", "cautions.text"},
    "routines": {"title", "note"},
    "helplines": {
        *("if_number_fails", "danger", "age_of_row", "choose_country", "elsewhere", "for_whom"),
        *("note", "emergency_note", "country.name"),
    },
}


class Text(NamedTuple):
    """An English text; `one` is its form for one thing where it depends on a number."""

    text: str
    one: str = ""

    @property
    def counts(self) -> bool:
        return bool(self.one)


@cache
def texts() -> dict[Text, str]:
    """Every text that people read, with the file where it was first found."""
    found: dict[Text, str] = {}
    named = said_by_name()
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        if not name.startswith(NOT_FOR_PEOPLE):
            source = path.read_text(encoding="utf-8")
            for text in in_module(source, name, named.get(name, frozenset())):
                found.setdefault(text, name)
    for path in sorted(CONTENT.rglob("*.toml")):
        name = path.relative_to(PACKAGE).as_posix()
        for text in in_content(path):
            found.setdefault(text, name)
    for path in sorted((ROOT / "audio").rglob("index.json")):
        for title in titles_in(json.loads(path.read_text(encoding="utf-8"))):
            found.setdefault(Text(title), path.relative_to(ROOT).as_posix())
    return found


def titles_in(index: object) -> Iterator[str]:
    """The titles in an index of sounds or voices."""
    if isinstance(index, Mapping):
        if isinstance(title := index.get("title"), str) and title:
            yield title
        for inner in index.values():
            yield from titles_in(inner)
    elif isinstance(index, list):
        for inner in index:
            yield from titles_in(inner)


# In the code


def in_module(source: str, name: str, named: frozenset[str] = frozenset()) -> Iterator[Text]:
    """The texts of one module: said and counted, errors, constants, and in windows all words.

    Of constants that are `named` in a call of `said` every string is a text.
    """
    tree = ast.parse(source)
    yield from _called(tree)
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value and _capital(node):
            if not name.startswith(NO_CONSTANTS):
                yield from _words_in(node.value)
            if named & set(_targets(node)) or _is_word_list(node.value, name):
                keys = {id(k) for d in ast.walk(node) for k in _not_shown(d)}
                for part in ast.walk(node.value):
                    text = _constant(part)
                    if len(text) > 1 and id(part) not in keys and not NEVER_TEXT.fullmatch(text):
                        yield Text(text)
    if name.startswith(WINDOWS):
        yield from _words_in(tree)


def said_by_name() -> Mapping[str, frozenset[str]]:
    """For each module the names of its constants that are given to `said` somewhere."""
    named: dict[str, set[str]] = {}
    for path in PACKAGE.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        here, brought = path.relative_to(PACKAGE).as_posix(), _imported(tree)
        for name in _constants_said(tree):
            module, _, own = name.rpartition(".")
            # A constant of this module, one that was imported, or one of an imported module.
            origin = brought.get(module or own, "" if module else here)
            named.setdefault(origin, set()).add(own)
            named.setdefault(f"{origin.removesuffix('.py')}/{module}.py", set()).add(own)
    return {module: frozenset(names) for module, names in named.items()}


def _imported(tree: ast.AST) -> dict[str, str]:
    """What a module brings in from ours, by name, and the file that it comes from."""
    return {
        alias.asname or alias.name: f"{node.module.removeprefix('mindbody.').replace('.', '/')}.py"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("mindbody.")
        if node.module
        for alias in node.names
    }


def _constants_said(tree: ast.AST) -> Iterator[str]:
    """Names in capitals that are given to `said`, such as "TITLE" or "words.TITLE"."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) == "said" and node.args:
            for choice in _choices(node.args[0]):
                value = choice.value if isinstance(choice, ast.Subscript) else choice
                name = ast.unparse(value) if isinstance(value, ast.Name | ast.Attribute) else ""
                if name.rpartition(".")[2].strip("_").isupper():
                    yield name


def _choices(value: ast.expr) -> list[ast.expr]:
    """What a value may be, where it is chosen by if and else."""
    if isinstance(value, ast.IfExp):
        return [*_choices(value.body), *_choices(value.orelse)]
    return [value]


def _called(tree: ast.AST) -> Iterator[Text]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = _name(node.func)
        if name == "counted" and len(node.args) >= 2:
            one, many = _constant(node.args[0]), _constant(node.args[1])
            if one and many:
                yield Text(many, one)
        elif name == "said" and node.args:
            if text := _constant(node.args[0]):
                yield Text(text)
        elif name in _errors():
            for arg in node.args[:2]:
                for part in ast.walk(arg):
                    text = _constant(part)
                    if text and " " in text and not _within_call(part, arg):
                        yield Text(text)


def _within_call(part: ast.AST, whole: ast.AST) -> bool:
    """Whether a literal is an argument of some call inside: it is not the message itself."""
    return any(
        isinstance(node, ast.Call | ast.JoinedStr) and part is not node and part in ast.walk(node)
        for node in ast.walk(whole)
    )


@cache
def _errors() -> frozenset[str]:
    tree = ast.parse((PACKAGE / "errors.py").read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.ClassDef))


def _words_in(tree: ast.AST) -> Iterator[Text]:
    """Every literal that reads like words, but for what is compared, looked up or only ours."""
    skipped: set[int] = set()
    for node in ast.walk(tree):
        for child in _not_shown(node):
            skipped.update(id(part) for part in ast.walk(child))
    for node in ast.walk(tree):
        text = _constant(node)
        if text and id(node) not in skipped and reads_like_words(text):
            yield Text(text)


def _not_shown(node: ast.AST) -> list[ast.AST]:
    match node:
        case ast.Call(func=func, args=args) if _name(func) in OUR_OWN | {"counted"}:
            return [*args]
        case ast.Dict(keys=keys):
            return [key for key in keys if key is not None]
        case ast.Subscript(slice=index):
            return [index]
        case ast.Compare() | ast.JoinedStr() | ast.MatchValue():
            return [node]
        case ast.Expr(value=ast.Constant() as value):
            return [value]  # a docstring
        case ast.arg(annotation=hint) | ast.AnnAssign(annotation=hint) if hint is not None:
            return [hint]
        case ast.FunctionDef(returns=hint) if hint is not None:
            return [hint]
    return []


def reads_like_words(text: str) -> bool:
    """Whether a literal is for people: "Back", "current screen", and not "arrow-left"."""
    if NEVER_TEXT.fullmatch(text) or not re.search(r"[A-Za-z]{2}", PLACE.sub("", text)):
        return False
    if (
        re.search(r"[A-Za-z,.?!] [A-Za-z{]", text)
        or " · " in text
        or re.match(r"\d+ [a-z]{3}", text)
    ):
        return True
    return bool(re.fullmatch(r"[A-Z][a-z’']+(?:[ .?!:].*)?", text.strip(), re.DOTALL))


def _is_word_list(value: ast.expr, name: str) -> bool:
    """Whether these are the plain strings of a window's own words.py: all of them are texts."""
    parts = value.elts if isinstance(value, ast.Tuple) else [value]
    return name.startswith("ui/") and name.endswith("words.py") and all(map(_constant, parts))


def _capital(node: ast.Assign | ast.AnnAssign) -> bool:
    names = _targets(node)
    return bool(names) and all(name.strip("_").isupper() for name in names)


def _targets(node: ast.Assign | ast.AnnAssign) -> list[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return [n.id for t in targets for n in ast.walk(t) if isinstance(n, ast.Name)]


def _name(func: ast.expr) -> str:
    return func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "")


def _constant(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return ""


# In the content


def in_content(path: Path) -> Iterator[Text]:
    """The shown strings of one content file."""
    kind = path.stem if path.parent == CONTENT else path.parent.name
    shown = _SHOWN.get(kind, set[str]())
    for keys, text in _strings(tomllib.loads(path.read_text(encoding="utf-8")), ()):
        if kind == "texts":
            is_shown = keys[-1] not in _IDS
        else:
            is_shown = keys[-1] in shown or ".".join(keys[-2:]) in shown
        if text and is_shown:
            yield Text(text)


def _strings(value: object, keys: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            # Spoken lines stay in the language of the voice.
            if key not in SPOKEN:
                yield from _strings(inner, (*keys, key))
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner, keys)
    elif isinstance(value, str):
        yield keys, value


SPOKEN = frozenset({"fillers", "phase_lines", "reminders", "midway", "anchors", "tense", "release"})


# The catalogues


class Entry(NamedTuple):
    """One message of a .ts file; `forms` are its translations, more than one where it counts."""

    text: str
    forms: tuple[str, ...]
    counts: bool = False
    finished: bool = True
    gone: bool = False


def catalogue_path(code: str) -> Path:
    return LANGUAGES / f"{code}.ts"


def entries(path: Path) -> list[Entry]:
    """The messages of a .ts file, those that are no longer used included."""
    found = []
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        counts = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.iter("numerusform")]
        kind = translation.get("type", "")
        found.append(
            Entry(
                message.findtext("source", ""),
                tuple(forms) if counts else (translation.text or "",),
                counts,
                kind != "unfinished",
                kind in ("vanished", "obsolete"),
            )
        )
    return found


def missing(code: str) -> list[Text]:
    """The texts that have no translation yet."""
    done = {
        (entry.text, entry.counts)
        for entry in entries(catalogue_path(code))
        if entry.finished and not entry.gone and all(entry.forms)
    }
    return [text for text in texts() if (text.text, text.counts) not in done]


def unused(code: str) -> list[str]:
    """The translations whose text is gone."""
    known = {(text.text, text.counts) for text in texts()}
    return [
        entry.text
        for entry in entries(catalogue_path(code))
        if entry.gone or (entry.text, entry.counts) not in known
    ]


def update(code: str) -> None:
    """Merge the texts as they are now into the .ts file; what is gone goes."""
    with tempfile.TemporaryDirectory() as folder:
        calls = Path(folder) / "texts.py"
        calls.write_text(as_calls(texts()), encoding="utf-8")
        quietly = ("-silent", "-locations", "none", "-no-obsolete", "-extensions", "py")
        tongues = ("-source-language", "en", "-target-language", code)
        guess = ("-disable-heuristic", "similartext")
        run("lupdate", *quietly, *tongues, *guess, str(calls), "-ts", str(catalogue_path(code)))


def as_calls(found: Mapping[Text, str]) -> str:
    """The texts as calls that lupdate reads, each with a note of where it stands."""
    lines = ["from PySide6.QtCore import QCoreApplication", ""]
    for text, place in found.items():
        lines.append(f"#: {place}")
        literal = json.dumps(text.text, ensure_ascii=False)
        more = ', "", 2' if text.counts else ""
        lines.append(f'QCoreApplication.translate("{CONTEXT}", {literal}{more})')
    return "\n".join(lines) + "\n"


def compile_catalogue(code: str, out: Path | None = None) -> None:
    target = out or catalogue_path(code).with_suffix(".qm")
    run("lrelease", "-silent", "-nounfinished", str(catalogue_path(code)), "-qm", str(target))


def take(code: str, given: Mapping[str, str | list[str]]) -> int:
    """Put translations into the .ts file: a text, or a list of forms; returns how many."""
    tree, taken = ET.parse(catalogue_path(code)), 0
    for message in tree.getroot().iter("message"):
        translation, source = message.find("translation"), message.findtext("source", "")
        assert translation is not None
        new = given.get(source)
        if new is None or isinstance(new, list) != (message.get("numerus") == "yes"):
            continue
        translation.attrib.pop("type", None)
        if isinstance(new, list):
            for form in list(translation):
                translation.remove(form)
            for words in new:
                ET.SubElement(translation, "numerusform").text = words
        else:
            translation.text = new
        taken += 1
    tree.write(catalogue_path(code), encoding="utf-8", xml_declaration=True)
    return taken


def run(tool: str, *words: str) -> None:
    """One of Qt's tools, from beside this Python."""
    command = [str(Path(sys.executable).parent / f"pyside6-{tool}"), *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{tool} failed: {done.stdout}{done.stderr}")


def report(code: str) -> int:
    lacking, idle = missing(code), unused(code)
    for text in lacking:
        print(f"{code} lacks: {text.text}")
    for gone in idle:
        print(f"{code} no longer needs: {gone}")
    print(f"{code}: {len(texts())} texts, {len(lacking)} without translation, {len(idle)} unused.")
    return bool(lacking or idle)


def main() -> int:
    parser = argparse.ArgumentParser(description="Keep the catalogues of the languages.")
    what = ("report", "update", "compile", "missing", "take")
    parser.add_argument("what", nargs="?", default="report", choices=what)
    parser.add_argument("file", nargs="?", type=Path, help="for take: a JSON file")
    chosen = parser.parse_args()
    failed = 0
    for code in CODES:
        match chosen.what:
            case "update":
                update(code)
            case "compile":
                compile_catalogue(code)
            case "missing":
                lacking = {t.text: [t.one, t.text] if t.counts else "" for t in missing(code)}
                print(json.dumps(lacking, ensure_ascii=False, indent=1))
            case "take":
                given = json.loads(chosen.file.read_text(encoding="utf-8"))
                print(f"{code}: {take(code, given)} translations taken.")
                update(code)
            case _:
                failed |= report(code)
    return failed


if __name__ == "__main__":
    sys.exit(main())
