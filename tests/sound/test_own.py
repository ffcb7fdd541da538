"""Soundscapes of one's own: any file in, one soft seamless loop out, or a reason in words."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path
from threading import Event, Thread

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mindbody.core.lanes import FULL_LEVELS, Levels, SoundChoice
from mindbody.errors import InvalidFile, SoundUnavailable, StoreUnwritable
from mindbody.sound import loudness
from mindbody.sound import own as own_module
from mindbody.sound.bank import SoundBank, check_choice
from mindbody.sound.intake import HOP, source_of
from mindbody.sound.mix import Mix
from mindbody.sound.own import OwnSounds
from mindbody.sound.own_keys import OwnKeys
from mindbody.sound.soften import (
    CEILING_DBTP,
    MOST_SUDDEN_DB,
    TARGET_LUFS,
    Meter,
    sudden_rise_db,
)
from mindbody.vault.sealed_file import SealedFile
from tests.sound.sessions import timeline

RATE = 48_000


def noise(seconds: float, rate: int = RATE, level: float = 0.1, channels: int = 2) -> np.ndarray:
    rng = np.random.default_rng(7)
    return level * rng.standard_normal((round(seconds * rate), channels))


def put(path: Path, sound: np.ndarray, rate: int = RATE, subtype: str | None = None) -> Path:
    soundfile.write(path, sound, rate, subtype=subtype)
    return path


def heard(own: OwnSounds, id: str) -> np.ndarray:
    with own.open(id) as file:
        samples, rate = soundfile.read(file, dtype="float32", always_2d=True)
    assert rate == RATE
    return np.asarray(samples)


def measured(samples: np.ndarray) -> Meter:
    meter = Meter(finely=True)
    meter.feed(samples)
    return meter


@pytest.fixture
def kept() -> dict[str, bytes]:
    """What the records would keep."""
    return {}


@pytest.fixture
def keys(kept: dict[str, bytes]) -> OwnKeys:
    return opened(kept)


def opened(kept: dict[str, bytes]) -> OwnKeys:
    def keep(id: str, key: bytes | None) -> None:
        if key is None:
            kept.pop(id, None)
        else:
            kept[id] = key

    keys = OwnKeys()
    keys.open(kept, keep)
    return keys


@pytest.fixture
def own(tmp_path: Path, keys: OwnKeys) -> OwnSounds:
    return OwnSounds(tmp_path / "data" / "sounds", keys)


FILES = {
    "cd.wav": (noise(4, 44_100), 44_100, None),
    "quiet.wav": (noise(4, 22_050, 0.001), 22_050, "FLOAT"),
    "loud.flac": (np.clip(noise(4, level=0.6), -1, 1), RATE, None),
    "mono.ogg": (noise(4, channels=1), RATE, None),
    "six.wav": (noise(4, channels=6), RATE, None),
    "odd rate.wav": (noise(4, 44_101), 44_101, None),
    "old.mp3": (noise(4, 44_100), 44_100, None),
    "high.flac": (noise(3, 96_000), 96_000, "PCM_24"),
    "shortest.wav": (noise(2), RATE, None),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_becomes_a_soft_seamless_loop(tmp_path: Path, own: OwnSounds, name: str) -> None:
    sound, rate, subtype = FILES[name]
    entry = own.add(put(tmp_path / name, sound, rate, subtype))
    assert entry.title == ""
    loop = heard(own, entry.id)
    assert len(loop) == entry.frames
    assert len(loop) % HOP == 0
    assert 0.7 < len(loop) / RATE / (len(sound) / rate) < 0.8
    meter = measured(np.concatenate([loop, loop]))
    assert meter.loudness_lufs == pytest.approx(TARGET_LUFS, abs=1.0)
    assert entry.lufs == pytest.approx(meter.loudness_lufs, abs=0.2)
    assert entry.true_peak_dbtp == pytest.approx(meter.true_peak_dbtp, abs=0.1)
    assert meter.true_peak_dbtp <= CEILING_DBTP
    assert sudden_rise_db(meter.levels_db) <= MOST_SUDDEN_DB
    steps = np.abs(np.diff(loop, axis=0))
    assert np.all(np.abs(loop[0] - loop[-1]) <= steps.max(axis=0))


def test_a_bang_out_of_quiet_is_softened(tmp_path: Path, own: OwnSounds) -> None:
    sound = noise(7, level=0.01)
    for at_s in (2, 5):
        sound[at_s * RATE : at_s * RATE + RATE // 10] *= 50
    before = measured(np.clip(sound, -1, 1).astype(np.float32))
    assert sudden_rise_db(before.levels_db) > 25
    entry = own.add(put(tmp_path / "bangs.wav", np.clip(sound, -1, 1)))
    after = measured(heard(own, entry.id))
    assert sudden_rise_db(after.levels_db) < MOST_SUDDEN_DB
    assert after.true_peak_dbtp <= CEILING_DBTP


def test_sound_after_silence_comes_slowly(tmp_path: Path, own: OwnSounds) -> None:
    sound = noise(16)
    sound[3 * RATE : 7 * RATE] = 0
    entry = own.add(put(tmp_path / "gap.wav", sound))
    curve = measured(heard(own, entry.id)).heard_lufs
    silent = np.flatnonzero(curve < TARGET_LUFS - 25)
    back = silent[-1] + 1
    assert np.flatnonzero(curve[back:] > TARGET_LUFS - 3)[0] > 20


@pytest.mark.parametrize(
    ("rate", "hz", "is_kept"),
    [(44_100, 1_000, True), (96_000, 1_000, True), (96_000, 30_000, False)],
)
def test_another_rate_changes_nothing_that_can_be_heard(
    tmp_path: Path, rate: int, hz: int, is_kept: bool
) -> None:
    wave = 0.5 * np.sin(2 * np.pi * hz * np.arange(12 * rate) / rate)
    source = source_of(put(tmp_path / "tone.wav", wave, rate, "FLOAT"))
    middle = np.concatenate(list(source.loop()))[RATE : 6 * RATE, 0]
    at = source.cross_frames + RATE + np.arange(len(middle))
    ideal = 0.5 * np.sin(2 * np.pi * hz * at / RATE) if is_kept else 0.0
    assert loudness.peak_dbfs(middle - ideal) < -90


def test_blocks_stay_small_however_long_the_file_is(tmp_path: Path) -> None:
    source = source_of(put(tmp_path / "long.flac", np.zeros((90 * 8_000, 1)), 8_000))
    blocks = list(source.loop())
    assert sum(map(len, blocks)) == source.loop_frames == 87 * RATE
    assert max(map(len, blocks)) <= 4 * RATE
    assert all(len(block) % HOP == 0 for block in blocks)


def test_broken_numbers_do_no_harm(tmp_path: Path, own: OwnSounds) -> None:
    sound = noise(4).astype(np.float32)
    sound[[1_000, 50_000, 90_000], 0] = [np.nan, np.inf, 1e30]
    entry = own.add(put(tmp_path / "broken.wav", sound, subtype="FLOAT"))
    loop = heard(own, entry.id)
    assert np.isfinite(loop).all()
    assert entry.true_peak_dbtp <= CEILING_DBTP


def _text(path: Path) -> None:
    path.write_text("no sound at all")


def _empty(path: Path) -> None:
    path.touch()


def _huge(path: Path) -> None:
    path.touch()
    os.truncate(path, 200_000_001)


def _long(path: Path) -> None:
    put(path, np.zeros((3_601 * 8_000, 1), np.int16), 8_000)


def _crowd(path: Path) -> None:
    put(path, np.zeros((24_000, 40)), 8_000)


REFUSED = {
    "text.wav": (_text, "does not hold sound"),
    "empty.mp3": (_empty, "does not hold sound"),
    "raw.raw": (_text, "does not hold sound"),
    "folder.wav": (Path.mkdir, "not a file"),
    "pipe.wav": (os.mkfifo, "not a file"),
    "missing.wav": (lambda path: None, "cannot be read"),
    "huge.wav": (_huge, "larger than 200 MB"),
    "long.wav": (_long, "longer than 60 minutes"),
    "short.wav": (lambda path: put(path, noise(1.9)), "shorter than 2 seconds"),
    "none.wav": (lambda path: put(path, np.zeros((0, 2))), "shorter than 2 seconds"),
    "slow.wav": (lambda path: put(path, np.zeros((9_000, 1)), 1_000), "not a usual sound"),
    "crowd.wav": (_crowd, "not a usual sound"),
    "other.aiff": (lambda path: put(path, noise(3)), "AIFF are not taken"),
    "silent.flac": (lambda path: put(path, np.zeros((3 * RATE, 2))), "hardly anything to hear"),
    "level.wav": (lambda path: put(path, np.full((3 * RATE, 2), 0.5)), "hardly anything to hear"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_used_is_refused_in_words(tmp_path: Path, own: OwnSounds, name: str) -> None:
    make, reason = REFUSED[name]
    make(tmp_path / name)
    with pytest.raises(InvalidFile) as refused:
        own.add(tmp_path / name)
    assert reason in refused.value.reason
    assert refused.value.file == name
    assert refused.value.hint
    assert own.entries() == {}
    assert list(own.folder.glob("*")) == []


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("originals")
    for ending in ("wav", "flac", "ogg", "mp3"):
        put(folder / f"sound.{ending}", noise(2.2, 16_000), 16_000)
    return folder


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(["wav", "flac", "ogg", "mp3"]),
    st.lists(st.tuples(st.integers(0, 3_000), st.binary(min_size=1, max_size=8)), max_size=4),
    st.integers(0, 60_000),
)
def test_damaged_files_give_a_loop_or_a_reason(
    originals: Path, tmp_path: Path, ending: str, changes: list[tuple[int, bytes]], cut: int
) -> None:
    data = bytearray((originals / f"sound.{ending}").read_bytes())
    for at, piece in changes:
        data[at % len(data) : at % len(data) + len(piece)] = piece
    path = tmp_path / f"damaged.{ending}"
    path.write_bytes(data[: len(data) - cut])
    try:
        source = source_of(path)
        sound = np.concatenate(list(source.loop()))
    except InvalidFile as refused:
        assert refused.hint
    else:
        assert len(sound) == source.loop_frames
        assert np.isfinite(sound).all()


@pytest.fixture
def garden(tmp_path: Path, own: OwnSounds) -> str:
    path = tmp_path / "My family in the garden.ogg"
    with soundfile.SoundFile(path, "w", RATE, 2) as file:
        file.title, file.comment = "Secret title", "Secret comment"
        file.write(noise(2))
    return own.add(path).id


def test_nothing_of_the_file_but_its_sound_is_kept(own: OwnSounds, garden: str) -> None:
    kept = {file.name: file for file in own.folder.iterdir()}
    assert set(kept) == {"index.json", f"{garden}.sealed"}
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in kept.values())
    for file in kept.values():
        data = file.read_bytes()
        assert not any(word in data for word in (b"Secret", b"family", b".ogg", b"fLaC"))


def test_it_is_listed_and_played_beside_the_others(own: OwnSounds, garden: str) -> None:
    bank = SoundBank(own=own)
    assert bank.ambiences()[-1].id == garden
    without = SoundBank(own=OwnSounds(own.folder / "none"))
    assert bank.ambiences()[:-1] == without.ambiences()
    choice = SoundChoice(ambience=garden)
    check_choice(choice, bank)
    session = timeline(12_000)
    mix = Mix(session, choice, bank)
    whole = mix.render(FULL_LEVELS, 0, session.length_frames)
    pieces = [mix.render(FULL_LEVELS, at, 49_999) for at in range(0, 500_000, 49_999)]
    assert np.array_equal(np.concatenate(pieces), whole[: 49_999 * len(pieces)])
    late = mix.render(FULL_LEVELS, 300_000, 5_000)
    assert np.array_equal(late, whole[300_000:305_000])
    level = loudness.loudness_lufs(whole[3 * RATE : 8 * RATE] / 32_768, RATE)
    assert level == pytest.approx(-31.0, abs=1.0)
    assert not Mix(session, choice, bank).render(Levels(ambience=0.0), 0, 9_000).any()


def test_it_can_be_deleted(own: OwnSounds, garden: str, kept: dict[str, bytes]) -> None:
    own.delete("own_0")
    assert list(kept) == [garden]
    own.delete(garden)
    assert own.entries() == {}
    assert kept == {}
    assert [file.name for file in own.folder.iterdir()] == ["index.json"]
    with pytest.raises(SoundUnavailable):
        check_choice(SoundChoice(ambience=garden), SoundBank(own=own))


@pytest.mark.parametrize(
    "damage",
    [b"", b"[]", b'{"version": 2, "sounds": []}', b'{"sounds": [{"id": "../../x"}]}', b'"\xdc"'],
)
def test_a_damaged_list_is_put_aside(
    tmp_path: Path, own: OwnSounds, garden: str, damage: bytes
) -> None:
    index = own.folder / "index.json"
    index.write_bytes(damage)
    assert own.entries() == {}
    entry = own.add(put(tmp_path / "new.wav", noise(2)))
    assert list(own.entries()) == [entry.id]
    assert (own.folder / "index.damaged.json").read_bytes() == damage


def test_an_empty_list_is_no_damaged_one(tmp_path: Path, own: OwnSounds, garden: str) -> None:
    own.delete(garden)
    own.add(put(tmp_path / "new.wav", noise(2)))
    assert not (own.folder / "index.damaged.json").exists()


def test_what_cannot_be_listed_leaves_nothing(
    tmp_path: Path, own: OwnSounds, kept: dict[str, bytes]
) -> None:
    (own.folder / "index.part").mkdir(parents=True)
    with pytest.raises(StoreUnwritable, match="Nothing was changed"):
        own.add(put(tmp_path / "new.wav", noise(2)))
    assert kept == {}
    assert [file.name for file in own.folder.iterdir()] == ["index.part"]


def test_a_sound_whose_file_is_gone_is_not_listed(own: OwnSounds, garden: str) -> None:
    (own.folder / f"{garden}.sealed").unlink()
    assert own.entries() == {}


def test_with_the_records_closed_nothing_is_heard_and_nothing_taken_in(
    tmp_path: Path, own: OwnSounds, garden: str, keys: OwnKeys, kept: dict[str, bytes]
) -> None:
    bank = SoundBank(own=own)
    loop, _ = bank.ambience(garden)
    assert loop.read(0, 9_000).any()
    keys.close()
    assert own.entries() == {}
    with pytest.raises(SoundUnavailable):
        own.open(garden)
    with pytest.raises(SoundUnavailable):
        bank.ambience(garden)
    with pytest.raises(StoreUnwritable, match="nothing was taken in"):
        own.add(put(tmp_path / "new.wav", noise(2)))
    again = OwnSounds(own.folder, opened(kept))
    assert np.array_equal(heard(again, garden)[:9_000] * 32_768, loop.read(0, 9_000))


def test_damage_is_told_and_the_session_goes_on_without(own: OwnSounds, garden: str) -> None:
    path = own.folder / f"{garden}.sealed"
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    loop, entry = SoundBank(own=own).ambience(garden)
    assert loop.read(0, 9_000).any()
    with pytest.raises(SoundUnavailable) as told:
        loop.read(0, entry.frames)
    assert garden in str(told.value)


def test_one_of_a_version_before_is_heard_and_then_sealed(
    own: OwnSounds, garden: str, kept: dict[str, bytes]
) -> None:
    plain = in_the_clear(own, garden, kept)
    before = OwnSounds(own.folder, opened(kept))
    sound = heard(before, garden)
    before.seal()
    assert not plain.exists()
    assert list(kept) == [garden]
    assert np.array_equal(heard(before, garden), sound)
    before.seal()
    assert np.array_equal(heard(before, garden), sound)


def test_sealing_that_was_cut_off_is_done_again(
    own: OwnSounds, garden: str, kept: dict[str, bytes]
) -> None:
    plain = in_the_clear(own, garden, kept)
    data = plain.read_bytes()
    before = OwnSounds(own.folder, opened(kept))
    (own.folder / f"{garden}.sealed.part").write_bytes(b"half")
    before.seal()
    sound = heard(before, garden)
    # As where the end came before the old file was deleted.
    plain.write_bytes(data)
    before.seal()
    assert {file.suffix for file in own.folder.iterdir()} == {".json", ".sealed"}
    assert np.array_equal(heard(before, garden), sound)


def test_while_the_key_cannot_be_kept_it_stays_as_it_is(
    own: OwnSounds, garden: str, kept: dict[str, bytes]
) -> None:
    plain = in_the_clear(own, garden, kept)

    def keep(id: str, key: bytes | None) -> None:
        raise StoreUnwritable("full", "")

    keys = OwnKeys()
    keys.open({}, keep)
    before = OwnSounds(own.folder, keys)
    before.seal()
    assert plain.is_file()
    assert list(before.entries()) == [garden]


def in_the_clear(own: OwnSounds, id: str, kept: dict[str, bytes]) -> Path:
    """Leave a recording as a version before did; its key has never been."""
    with own.open(id) as file:
        plain = own.folder / f"{id}.flac"
        plain.write_bytes(file.read())
    (own.folder / f"{id}.sealed").unlink()
    kept.clear()
    return plain


def test_it_can_be_taken_out(tmp_path: Path, own: OwnSounds, garden: str) -> None:
    assert own.take_out(tmp_path) == 0
    samples, _ = soundfile.read(tmp_path / f"{garden}.flac", dtype="float32", always_2d=True)
    assert np.array_equal(samples, heard(own, garden))


@pytest.mark.parametrize("left", [-1, 16 + 12 + 65_536 + 16])
def test_one_that_is_damaged_keeps_no_other_from_being_taken_out(
    tmp_path: Path, own: OwnSounds, garden: str, left: int
) -> None:
    other = own.add(put(tmp_path / "other.wav", noise(4)))
    path = own.folder / f"{garden}.sealed"
    path.write_bytes(path.read_bytes()[:left])
    out = tmp_path / "out"
    out.mkdir()
    assert own.take_out(out) == 1
    assert [file.name for file in out.iterdir()] == [f"{other.id}.flac"]


def test_two_that_seal_do_each_other_no_harm(
    own: OwnSounds, garden: str, kept: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where the window is locked and opened while the first one waits for the disk."""
    plain = in_the_clear(own, garden, kept)
    data, reached, go_on = plain.read_bytes(), Event(), Event()
    before = OwnSounds(own.folder, opened(kept))
    placed = own_module.put_in_place

    def slow(part: Path, target: Path) -> None:
        reached.set()
        assert go_on.wait(30)
        placed(part, target)

    monkeypatch.setattr(own_module, "put_in_place", slow)
    first, second = Thread(target=before.seal), Thread(target=before.seal)
    first.start()
    assert reached.wait(30)
    second.start()
    go_on.set()
    first.join()
    second.join()
    assert not plain.exists()
    with before.open(garden) as sealed:
        assert sealed.read() == data


def test_what_is_in_the_clear_and_on_no_list_goes_or_is_sealed(
    tmp_path: Path, own: OwnSounds, garden: str, kept: dict[str, bytes]
) -> None:
    for name in ("own_0123456789abcdef.flac", "own_0123456789abcdef.part.flac"):
        (own.folder / name).write_bytes(b"fLaC rest")
    own.seal()
    assert {file.name for file in own.folder.iterdir()} == {"index.json", f"{garden}.sealed"}
    plain = in_the_clear(own, garden, kept)
    data = plain.read_bytes()
    (own.folder / "index.json").write_bytes(b"{")
    again = OwnSounds(own.folder, opened(kept))
    again.seal()
    assert not plain.exists()
    with SealedFile((own.folder / f"{garden}.sealed").open("rb"), lambda: kept[garden]) as sealed:
        assert sealed.read() == data


def test_what_cannot_be_deleted_is_noise(
    own: OwnSounds, garden: str, kept: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "unlink", refused)
    with pytest.raises(StoreUnwritable):
        own.delete(garden)
    assert kept == {}
    assert own.entries() == {}


def test_a_lock_while_a_key_is_kept_leaves_no_key(own: OwnSounds, tmp_path: Path) -> None:
    keys = OwnKeys()

    def keep(id: str, key: bytes | None) -> None:
        keys.close()

    keys.open({}, keep)
    path = put(tmp_path / "new.wav", noise(2))
    with pytest.raises(StoreUnwritable, match="nothing was taken in"):
        OwnSounds(own.folder, keys).add(path)
    assert keys._keys == {}


def test_taking_in_can_be_called_off(
    tmp_path: Path, own: OwnSounds, kept: dict[str, bytes]
) -> None:
    path = put(tmp_path / "sound.wav", noise(5))
    told: list[float] = []
    own.add(path, told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    for stop_at in (0.2, 0.8):

        def stop(share: float, stop_at: float = stop_at) -> None:
            if share > stop_at:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            own.add(path, stop)
    assert len(own.entries()) == len(kept) == 1
    assert len(list(own.folder.iterdir())) == 2


def test_a_place_is_needed(tmp_path: Path, keys: OwnKeys, kept: dict[str, bytes]) -> None:
    path = put(tmp_path / "sound.wav", noise(2))
    (tmp_path / "taken").write_text("a file where a folder should be")
    with pytest.raises(StoreUnwritable, match="Nothing was changed"):
        OwnSounds(tmp_path / "taken", keys).add(path)
    assert kept == {}


def test_listing_loads_nothing_that_decodes(own: OwnSounds, garden: str) -> None:
    program = (
        "import sys\n"
        "from mindbody.sound.beforehand import soundscapes\n"
        "from mindbody.sound.own_keys import OPEN\n"
        f"OPEN.open({{'{garden}': bytes(32)}}, lambda *_: None)\n"
        "print(soundscapes()[-1], {'numpy', 'soundfile'} & sys.modules.keys())"
    )
    folder = {"MINDBODY_DATA_DIR": str(own.folder.parent)}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | folder,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() == f"('{garden}', '') set()", done.stderr
