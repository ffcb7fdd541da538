"""The library as it ships: what it lists, what it opens, what it says of what is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from mindbody.core.exercise import Exercise
from mindbody.core.routine import Routine
from mindbody.errors import InvalidFile
from mindbody.library import CONTENT_FOLDER, Library, check_file
from tests.exercise_texts import SMALL


def shelf(folder: Path, **texts: str) -> Library:
    """A library of our own in a folder, with exercises by id."""
    (folder / "exercises").mkdir()
    for id, text in texts.items():
        (folder / "exercises" / f"{id}.toml").write_text(text, encoding="utf-8")
    return Library.load(folder)


def test_the_list_agrees_with_the_exercises() -> None:
    library = Library.load()
    entries = library.entries()
    assert [entry.number for entry in entries] == sorted({entry.number for entry in entries})
    for entry, exercise in zip(entries, library.exercises(), strict=True):
        for name in ("number", "id", "title", "family", "access_level", "default_ms", "summary"):
            assert getattr(entry, name) == getattr(exercise, name)


def test_the_six_exercises_of_the_first_library_are_there() -> None:
    ids = {entry.id for entry in Library.load().entries()}
    assert ids >= {
        "resonance_breathing",
        "diaphragmatic_breathing",
        "extended_exhale",
        "cyclic_sighing",
        "box_breathing",
        "grounding_54321",
    }


def test_every_file_on_the_shelves_is_read_and_named_after_its_id() -> None:
    library = Library.load()
    exercises = {path.stem for path in (CONTENT_FOLDER / "exercises").iterdir()}
    assert exercises == {exercise.id for exercise in library.exercises()}
    for path in (CONTENT_FOLDER / "blocks").iterdir():
        block = library.block(path.stem)
        assert block.lines or block.cautions
    assert {path.stem for path in (CONTENT_FOLDER / "routines").glob("*.toml")} == {
        routine.id for routine in library.routines()
    }


def test_listing_does_not_read_what_is_behind_the_head(tmp_path: Path) -> None:
    broken = SMALL[: SMALL.index("[limits]")] + "[limits]\nlength_ms = broken\n"
    library = shelf(tmp_path, small=broken)
    assert [entry.id for entry in library.entries()] == ["small"]
    with pytest.raises(InvalidFile, match="not valid TOML"):
        library.exercise("small")


def test_a_fault_in_the_head_is_refused_when_listing(tmp_path: Path) -> None:
    library = shelf(tmp_path, small=SMALL.replace('"starter"', '"beginner"'))
    with pytest.raises(InvalidFile, match="beginner") as fault:
        library.entries()
    assert fault.value.place == "line 7 (access_level)"


def test_brackets_in_the_texts_of_a_head_do_no_harm(tmp_path: Path) -> None:
    head = 'how_to = [\n"Sit.",\n"[Or] stand.",\n]'
    library = shelf(tmp_path, small=SMALL.replace('how_to = ["Sit."]', head))
    assert library.entries()[0].id == "small"
    assert library.exercise("small").how_to == ("Sit.", "[Or] stand.")


def test_exercises_are_kept_once_read() -> None:
    library = Library.load()
    assert library.exercise("box_breathing") is library.exercise("box_breathing")


@pytest.mark.parametrize("id", ["flying", "", "../small", "a/b", "box_breathing.toml", "é", "\0"])
def test_what_is_not_there_is_told(id: str) -> None:
    with pytest.raises(InvalidFile, match="nothing called"):
        Library.load().exercise(id)
    with pytest.raises(InvalidFile, match="nothing called"):
        Library.load().routine(id)


def test_name_and_id_must_agree(tmp_path: Path) -> None:
    library = shelf(tmp_path, other=SMALL)
    for _ in range(2):
        with pytest.raises(InvalidFile, match="its id is “small”"):
            library.exercise("other")


def test_an_unknown_block_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        Library.load().block("farewell")


def test_a_broken_block_is_refused_by_its_own_name(tmp_path: Path) -> None:
    library = shelf(tmp_path, small=SMALL.replace('"Look round the room."', '{ block = "end" }'))
    (tmp_path / "blocks").mkdir()
    block = tmp_path / "blocks" / "end.toml"
    block.write_text('format = "mindbody-block"\nversion = 1\nid = "end"\ntitle = "E"\nx = 1\n')
    with pytest.raises(InvalidFile) as fault:
        library.exercise("small")
    assert fault.value.file == "end.toml"


def test_a_file_is_read_for_what_it_says_it_is(tmp_path: Path) -> None:
    library = Library.load()
    path = tmp_path / "some.toml"
    path.write_text(SMALL, encoding="utf-8")
    assert isinstance(library.read(path), Exercise)
    assert isinstance(library.read_exercise(path), Exercise)
    assert check_file(path) == "the exercise “Small” with 1 other form"
    path.write_text(
        'format = "mindbody-routine"\nversion = 1\nid = "r"\ntitle = "Evening"\n'
        '[[steps]]\nexercise = "extended_exhale"\n[[steps]]\nexercise = "grounding_54321"\n'
    )
    assert isinstance(library.read(path), Routine)
    assert check_file(path) == "the routine “Evening” of 2 steps"
    path.write_text('format = "song"\n')
    with pytest.raises(InvalidFile, match="mindbody-exercise"):
        library.read(path)
    with pytest.raises(InvalidFile, match="cannot be read"):
        check_file(tmp_path / "none.toml")


@pytest.mark.parametrize("id", ["x" * 5_000, "../exercises/pmr", "a\0b", "", "µ"])
def test_an_id_that_is_no_short_plain_name_is_in_no_folder(id: str) -> None:
    library = Library.load()
    assert not library.has(id)
    for read in (library.exercise, library.routine, library.template):
        with pytest.raises(InvalidFile):
            read(id)
    for ask in (library.known, library.block):
        with pytest.raises(KeyError):
            ask(id)
