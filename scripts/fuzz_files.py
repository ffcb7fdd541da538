"""Throw damaged files and texts at every reader but that of exchanged files.

    nice -n 19 python3 scripts/fuzz_files.py --cases 1000000 --jobs 2

Exercise and routine files, settings, plans and documents of the store, vaults, key files,
copies that are put back, invitations, their pictures and sound files are changed at random; each
is read, or refused in words. What is read is used: an exercise is compiled, a sound looked
through, a copy opened and its rows read. A changed page of a copy is sealed again. Anything else
is a crash, the process's own end too. Exchanged files have a script of their own,
fuzz_exchange.py. Ends with 1 after a crash.
"""

from __future__ import annotations

import argparse
import io
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures.process import BrokenProcessPool
from datetime import date
from functools import cache, partial
from pathlib import Path
from random import Random
from typing import NamedTuple

import numpy as np
import soundfile
from PySide6.QtCore import QBuffer, QIODevice, QLoggingCategory, Qt
from PySide6.QtGui import QImage

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mindbody.clock import SystemClock
from mindbody.core.compile import compile_timeline
from mindbody.core.routine import Routine, routine_of
from mindbody.core.timer import USUAL_TIMER, Timer
from mindbody.errors import InvalidFile
from mindbody.exchange.invite import Invite, invite_from_text
from mindbody.exchange.qr import QUIET_ZONE, invite_modules
from mindbody.keepsakes import Agreed, Choice, Wishes, body_of, check_of, value_of
from mindbody.library import Library
from mindbody.plan import Plan, plan_of, timer_plan
from mindbody.settings import Settings, SettingsFile
from mindbody.sound.intake import source_of
from mindbody.store.assignments import assignments_of
from mindbody.store.cipher import Connection, connect
from mindbody.store.database import DATABASE, open_store
from mindbody.store.history import days_before
from mindbody.store.migrate import all_migrations, migrate
from mindbody.store.practised import own_sessions
from mindbody.store.ratings import session_notes
from mindbody.store.restore import check_backup
from mindbody.store.sessions import ended_records, events_of, open_records
from mindbody.store.shelf import Shelf
from mindbody.strict_toml import CONTENT_FOLDER
from mindbody.ui.screens.handing.reading import invite_in_picture
from mindbody.vault import Key, SlotKind, Vault, new_code
from mindbody.vault.key import KEY_BYTES
from mindbody.vault.keyfile import key_beside
from mindbody.vault.vault import VAULT_FILE
from scripts.benchmarks.records import fill_own
from scripts.exchange_examples import THERAPIST
from scripts.fuzzing import Tally, line_of, mutated, run, tally_of
from scripts.resealed import CONTENT_BYTES, opened, sealed


class Reader(NamedTuple):
    """One way in: what sound input looks like, how it is read, its share of all cases."""

    seeds: Callable[[], list[bytes]]
    read: Callable[[bytes, Path], object]
    share: float


@cache
def library() -> Library:
    return Library.load()


def _content(folder: str) -> list[bytes]:
    return [path.read_bytes() for path in sorted((CONTENT_FOLDER / folder).glob("*.toml"))]


def _library_file(raw: bytes, place: Path) -> object:
    file = place / "file.toml"
    file.write_bytes(raw)
    read = library().read(file)
    return compile_timeline(read if isinstance(read, Routine) else routine_of(read))


def _settings(raw: bytes, place: Path) -> object:
    file = SettingsFile(place)
    file.path.write_bytes(raw)
    return file.load()


def _settings_seeds() -> list[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        file = SettingsFile(Path(folder))
        file.save(Settings())
        return [file.path.read_bytes()]


def _text(read: Callable[[str], object], raw: bytes, place: Path) -> object:
    """A reader of texts, which the store or the keyboard gives as sound UTF-8."""
    return read(raw.decode("utf-8", errors="replace"))


def _plan(text: str) -> object:
    plan = plan_of(text)
    return plan.timeline(library())


def _plans() -> list[bytes]:
    plans = (
        Plan("resonance_breathing", 300_000, preparation_ms=5_000),
        Plan("box_breathing", breaths=20, variant="no_hold", word="easy"),
        Plan("pmr", 600_000, without=("legs",), settings={"tense_ms": 5_000}),
        timer_plan(USUAL_TIMER),
    )
    return [plan.text().encode() for plan in plans]


def _documents() -> list[bytes]:
    values = (Wishes(hidden=frozenset({"pmr"})), Agreed(), Choice(length_ms=1_000), USUAL_TIMER)
    check = b'{"conditions":["panic"],"has_therapist":true,"done":true,"infusions":false}'
    return [*(body_of(value).encode() for value in values), check]


def _document(text: str) -> object:
    """Read as each kind; refused where it is none of them."""
    refusal: InvalidFile | None = None
    readers: list[Callable[[str], object]] = [check_of]
    readers += [partial(value_of, type=kind) for kind in (Wishes, Agreed, Choice, Timer)]
    for read in readers:
        try:
            return read(text)
        except InvalidFile as fault:
            refusal = fault
    assert refusal is not None
    raise refusal


def _invites() -> list[bytes]:
    return [Invite.of(THERAPIST, name).text().encode() for name in ("", "Dr. Ada", "Łucja")]


@cache
def _code() -> str:
    return new_code()


def _vault(raw: bytes, place: Path) -> object:
    """A vault that is read is tried as well, with the code that opened it before."""
    (place / VAULT_FILE).write_bytes(raw)
    vault = Vault.read(place)
    assert vault is not None
    return vault.open_by_code(_code())


def _vaults() -> list[bytes]:
    key, vault = Key(bytes(range(KEY_BYTES))), Vault.new(Path())
    by_person = vault.with_passphrase("grey heron", key).with_code(_code(), key)
    return [by_person.text(), vault.with_code(_code(), key).with_mark(SlotKind.KEYCHAIN).text()]


def _key_file(raw: bytes, place: Path) -> object:
    (place / "practice.key").write_bytes(raw)
    return key_beside(place / "practice.db")


def _key_files() -> list[bytes]:
    return [bytes(range(KEY_BYTES)).hex().encode() + b"\n"]


COPY_KEY = bytes(range(KEY_BYTES))


@cache
def _copy() -> list[bytes]:
    """A store of some months, as its pages."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / DATABASE
        connection = connect(path, COPY_KEY)
        migrate(connection, path, COPY_KEY, all_migrations())
        fill_own(connection, 40, date(2026, 11, 28))
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        connection.close()
        return opened(path.read_bytes(), COPY_KEY)


def _copies() -> list[bytes]:
    """One page each, behind its number in two bytes."""
    return [number.to_bytes(2, "big") + page for number, page in enumerate(_copy())]


def _rows(connection: Connection) -> object:
    first, last = date(2016, 1, 1), date(2036, 1, 1)
    return (
        open_records(connection),
        ended_records(connection, 1_000),
        own_sessions(connection, first, last, 180),
        [events_of(connection, f"s{number}") for number in range(3)],
        days_before(connection, last, 1_000, 180),
        session_notes(connection),
        assignments_of(connection),
    )


def _copied(raw: bytes, place: Path) -> object:
    """A copy with one page changed is checked as before it is put back, then read."""
    pages = list(_copy())
    number = int.from_bytes(raw[:2].ljust(2, b"\0"), "big") % len(pages)
    pages[number] = raw[2 : 2 + CONTENT_BYTES].ljust(CONTENT_BYTES, b"\0")
    file = place / DATABASE
    file.write_bytes(sealed(pages, COPY_KEY))
    check_backup(file, COPY_KEY, by_row=True)
    store = open_store(file, COPY_KEY)
    try:
        shelf = Shelf(store, SystemClock())
        return shelf.all(), store.call(_rows).result()
    finally:
        store.close()
        for end in ("-wal", "-shm"):
            Path(f"{file}{end}").unlink(missing_ok=True)


def _picture(raw: bytes, place: Path) -> object:
    file = place / "picture.png"
    file.write_bytes(raw)
    return invite_in_picture(file)


def _pictures() -> list[bytes]:
    """The square code as it is shown, as PNG and as JPEG."""
    # What Qt's readers say about each damaged picture would fill the screen.
    QLoggingCategory.setFilterRules("qt.gui.imageio*=false")
    rows = invite_modules(Invite.of(THERAPIST, "Dr. Ada"))
    side = len(rows) + 2 * QUIET_ZONE
    image = QImage(side, side, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                image.setPixel(x + QUIET_ZONE, y + QUIET_ZONE, 0xFF000000)
    made = []
    for kind in ("PNG", "JPG"):
        raw = QBuffer()
        raw.open(QIODevice.OpenModeFlag.WriteOnly)
        image.scaled(side * 4, side * 4).save(raw, kind)
        made.append(bytes(raw.data().data()))
    return made


def _sounds() -> list[bytes]:
    noise = np.random.default_rng(1).normal(0, 0.05, (8_000 * 2 + 800, 2))
    made = []
    for kind, part in (("WAV", "PCM_16"), ("FLAC", None), ("OGG", "VORBIS"), ("MP3", None)):
        file = io.BytesIO()
        soundfile.write(file, noise, 8_000, format=kind, subtype=part)
        made.append(file.getvalue())
    return made


def _sound(raw: bytes, place: Path) -> object:
    file = place / "sound"
    file.write_bytes(raw)
    source = source_of(file)
    return sum(len(block) for block in source.loop())


READERS = {
    "exercise_files": Reader(lambda: _content("exercises"), _library_file, 0.06),
    "routine_files": Reader(lambda: _content("routines"), _library_file, 0.06),
    "settings": Reader(_settings_seeds, _settings, 0.17),
    "plans": Reader(_plans, partial(_text, _plan), 0.15),
    "documents": Reader(_documents, partial(_text, _document), 0.21),
    "invitations": Reader(_invites, partial(_text, invite_from_text), 0.15),
    "pictures": Reader(_pictures, _picture, 0.03),
    "vaults": Reader(_vaults, _vault, 0.10),
    "key_files": Reader(_key_files, _key_file, 0.05),
    "copies": Reader(_copies, _copied, 0.01),
    "sounds": Reader(_sounds, _sound, 0.01),
}


def cases_of(name: str, count: int, seed: int) -> Tally:
    """Change `count` inputs of one kind and read them."""
    reader, random = READERS[name], Random(f"{name} {seed}")
    seeds = reader.seeds()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)

        def cases() -> Iterator[Callable[[], object]]:
            for _ in range(count):
                raw = mutated(random.choice(seeds), random, random.choice(seeds))
                yield lambda raw=raw: reader.read(raw, place)

        return tally_of(cases(), lambda _: False)


def main() -> int:
    """Print what was tried and seen; 1 where anything crashed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--cases", type=int, default=2_000, help="in all, shared by the readers")
    parser.add_argument("--only", choices=sorted(READERS), action="append")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    sound = True
    for name in chosen.only or READERS:
        count = max(chosen.jobs, round(chosen.cases * READERS[name].share))
        try:
            tally = run(partial(cases_of, name), count, chosen.jobs, chosen.seed)
        except BrokenProcessPool:
            tally = Tally(crashes=["the process ended"])
        sound = sound and tally.is_sound
        print(line_of(name, tally), flush=True)
        for crash in tally.crashes[:10]:
            print(f"    {crash}")
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
