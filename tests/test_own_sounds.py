"""What recordings of one's own are called: a name in the records, none beside the sound."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np
import pytest
import soundfile  # type: ignore[import-untyped]

from mindbody.clock import ManualClock
from mindbody.errors import LimitExceeded
from mindbody.library import Library
from mindbody.own_sounds import NAMELESS, NamedSounds
from mindbody.practice_space import PracticeSpace
from mindbody.sound.own import OwnSounds
from mindbody.store import Records, open_records

RATE_HZ = 48_000


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    records = open_records(ManualClock(), folder=tmp_path / "data")
    yield records
    records.log.close()


@pytest.fixture
def files(tmp_path: Path) -> OwnSounds:
    return OwnSounds(tmp_path / "sounds")


@pytest.fixture
def id(tmp_path: Path, files: OwnSounds, records: Records) -> str:
    noise = np.random.default_rng(1).normal(0, 0.05, (3 * RATE_HZ, 2)).astype(np.float32)
    soundfile.write(tmp_path / "garden.wav", noise, RATE_HZ)
    return sounds(files, records).add(tmp_path / "garden.wav", lambda share: None).id


def sounds(files: OwnSounds, records: Records) -> NamedSounds:
    """As the next start has them."""
    return NamedSounds(files, PracticeSpace.of(Library.load(), records))


def index_of(files: OwnSounds) -> str:
    return (files.folder / "index.json").read_text()


def test_a_name_lies_in_the_records_and_goes_with_the_sound(
    files: OwnSounds, records: Records, id: str
) -> None:
    named = sounds(files, records)
    assert named.title(id, "") == NAMELESS
    named.name(id, " Our garden ")
    assert sounds(files, records).title(id, "") == "Our garden"
    assert "garden" not in index_of(files)
    with pytest.raises(LimitExceeded):
        named.name(id, "two\nlines")
    named.delete(id)
    assert files.entries() == {}
    assert records.shelf.all() == []


def test_its_key_lies_in_the_records_alone(files: OwnSounds, records: Records, id: str) -> None:
    named = sounds(files, records)
    ((kind, key),) = ((one.kind, one.body) for one in records.shelf.all())
    digits = json.loads(key)["key"]
    assert kind == "sound_key"
    assert len(bytes.fromhex(digits)) == 32
    for file in files.folder.iterdir():
        assert bytes.fromhex(digits) not in file.read_bytes()
        assert digits.encode() not in file.read_bytes()
    assert list(files.entries()) == [id]
    named.close()
    assert files.entries() == {}
    assert list(sounds(files, records)._files.entries()) == [id]


def test_sounds_of_the_app_keep_their_names(files: OwnSounds, records: Records) -> None:
    assert sounds(files, records).title("rain", "Rain") == "Rain"


def test_a_name_of_a_version_before_moves(files: OwnSounds, records: Records, id: str) -> None:
    put_name_as_before(files, "Our garden")
    assert files.entries()[id].title == "Our garden"
    named = sounds(files, records)
    named.take_names_in()
    assert named.title(id, "") == "Our garden"
    assert "garden" not in index_of(files)
    assert files.entries()[id].title == ""


def test_where_the_records_cannot_be_written_it_stays_and_is_shown(
    tmp_path: Path, files: OwnSounds, id: str
) -> None:
    put_name_as_before(files, "Our garden")
    (tmp_path / "blocked").write_text("a file where a folder should be")
    broken = open_records(ManualClock(), folder=tmp_path / "blocked")
    beside = files.entries()[id].title
    named = sounds(files, broken)
    named.take_names_in()
    assert named.title(id, beside) == "Our garden"
    assert "garden" in index_of(files)
    broken.log.close()


def put_name_as_before(files: OwnSounds, title: str) -> None:
    listed = msgspec.json.decode(index_of(files))
    listed["sounds"][0]["title"] = title
    (files.folder / "index.json").write_bytes(msgspec.json.encode(listed))
