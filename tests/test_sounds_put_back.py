"""Recordings of one's own where a copy of the records comes in, and where everything goes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile  # type: ignore[import-untyped]

from mindbody.clock import ManualClock
from mindbody.errors import StoreUnwritable
from mindbody.keeping import Keeping
from mindbody.library import Library
from mindbody.opening import Opening
from mindbody.own_sounds import NamedSounds
from mindbody.practice_space import PracticeSpace
from mindbody.sound.own import OwnSounds
from mindbody.sound.own_keys import OwnKeys
from mindbody.store import Records
from mindbody.vault import new_code

pytestmark = pytest.mark.usefixtures("small_effort")

RATE_HZ = 48_000


class Person:
    """One person's records and recordings, opened and closed as the window does it."""

    def __init__(self, folder: Path) -> None:
        clock = ManualClock()
        self.opening = Opening(folder, clock)
        self.keeping = Keeping(self.opening, clock)
        self.keys = OwnKeys()
        self.files = OwnSounds(folder / "sounds", self.keys)
        self.records: Records | None = None

    def open(self) -> NamedSounds:
        self.records = self.opening.records(lambda trouble: None)
        space = PracticeSpace.of(Library.load(), self.records)
        return NamedSounds(self.files, space, self.keys)

    def close(self) -> None:
        self.keys.close()
        if self.records is not None:
            self.records.log.close()
            self.records = None

    def make_copy(self) -> Path:
        assert self.records is not None
        made = self.keeping.back_up_if_due(self.records.store)
        assert made is not None
        assert made.result() is not None
        return self.keeping.backups[0].folder

    def put_back(self, place: Path) -> None:
        self.keeping.put_back(self.keeping.finder(place)())


@pytest.fixture
def one(tmp_path: Path) -> Iterator[Person]:
    folder = tmp_path / "data"
    folder.mkdir()
    person = Person(folder)
    yield person
    person.close()
    person.opening.lock()


@pytest.fixture
def garden(tmp_path: Path) -> Path:
    noise = np.random.default_rng(1).normal(0, 0.05, (3 * RATE_HZ, 2)).astype(np.float32)
    soundfile.write(tmp_path / "garden.wav", noise, RATE_HZ)
    return tmp_path / "garden.wav"


def quiet(share: float) -> None:
    """Nobody asks how far it is."""


@pytest.mark.parametrize("with_passphrase", [False, True])
def test_a_recording_made_after_the_copy_is_heard_after_it_came_in(
    one: Person, garden: Path, with_passphrase: bool
) -> None:
    sounds = one.open()
    copy = one.make_copy()
    if with_passphrase:
        # The first passphrase brings a new key to records and copies.
        one.close()
        one.opening.set_passphrase("grey heron by the weir", new_code())
        sounds = one.open()
    id = sounds.add(garden, quiet).id
    sounds.name(id, "Garden")
    with one.files.open(id) as file:
        before = file.read()
    one.close()
    one.put_back(copy)
    sounds = one.open()
    assert list(one.files.entries()) == [id]
    assert sounds.title(id, "") == "Garden"
    with one.files.open(id) as file:
        assert file.read() == before


def test_everything_goes_though_one_recording_cannot_be_deleted(
    one: Person, garden: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a system that deletes nothing which is open somewhere."""
    id = one.open().add(garden, quiet).id
    one.close()
    folder = one.opening.folder

    def refused(path: object, ignore_errors: bool = False) -> None:
        if not ignore_errors:
            raise PermissionError

    with monkeypatch.context() as held:
        held.setattr("shutil.rmtree", refused)
        with pytest.raises(StoreUnwritable):
            one.keeping.erase()
    left = {file.name for file in folder.rglob("*") if file.is_file()}
    assert not {"practice.db", "practice.key", "vault.json"} & left
    assert f"{id}.sealed" in left
