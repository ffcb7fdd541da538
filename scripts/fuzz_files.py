"""Throw damaged files and texts at every reader but that of exchanged files.

    nice -n 19 python3 scripts/fuzz_files.py --cases 1000000 --jobs 2

Exercise and routine files, settings, plans, papers and other documents of the store, vaults, key
files, invitations, their pictures, sound files and their list, copies, damaged records and what a
restore or a change of the key leaves are changed at random; each is read, or refused in words.
What is read is used: an exercise is compiled, a sound looked through, a copy opened and its rows
read. Anything else is a crash, the process's own end too. Exchanged files have a script of their
own, fuzz_exchange.py. Ends with 1 after a crash.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from datetime import date, datetime
from functools import cache, partial
from pathlib import Path
from random import Random

import numpy as np
import soundfile
from PySide6.QtCore import QBuffer, QIODevice, QLoggingCategory, Qt
from PySide6.QtGui import QImage

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mindbody.assigned import Changes
from mindbody.core.compile import compile_timeline
from mindbody.core.practice import Assignment
from mindbody.core.routine import Routine, routine_of
from mindbody.core.timer import USUAL_TIMER, Timer
from mindbody.errors import InvalidFile
from mindbody.exchange.invite import Invite, invite_from_text
from mindbody.exchange.qr import QUIET_ZONE, invite_modules
from mindbody.keepsakes import (
    Agreed,
    Choice,
    OwnText,
    SoundName,
    Wishes,
    body_of,
    check_of,
    value_of,
)
from mindbody.library import Library
from mindbody.own_scripts import OwnLine, OwnScript
from mindbody.papers import KIND as PAPER
from mindbody.papers import Papers
from mindbody.plan import Plan, plan_of, timer_plan
from mindbody.settings import PersonalSettings, Settings, SettingsFile
from mindbody.sound.intake import source_of
from mindbody.sound.own import OwnSounds
from mindbody.sound.own_keys import OwnKeys
from mindbody.store.shelf import Document
from mindbody.strict_toml import CONTENT_FOLDER
from mindbody.ui.screens.handing.reading import invite_in_picture
from mindbody.vault import Key, SlotKind, Vault, new_code
from mindbody.vault.key import KEY_BYTES
from mindbody.vault.keyfile import key_beside
from mindbody.vault.vault import VAULT_FILE
from scripts.exchange_examples import THERAPIST
from scripts.fuzz_store import STORE_READERS
from scripts.fuzzing import Reader, Tally, line_of, mutated, run, tally_of


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
    day = date(2026, 11, 28)
    values = (
        *(Wishes(hidden=frozenset({"pmr"})), Agreed(), Choice(length_ms=1_000), USUAL_TIMER),
        *(OwnText("A calmer end."), SoundName("Rain"), PersonalSettings(last_exercise="pmr")),
        *(Changes(cue="after tea", seen=True), Assignment("a", "pmr", 1, "PMR", day)),
        OwnScript("own_1", "My script", 60_000, (OwnLine("Breathe.", 0),)),
    )
    check = b'{"conditions":["panic"],"has_therapist":true,"done":true,"infusions":false}'
    return [*(body_of(value).encode() for value in values), check]


KINDS = (
    *(Wishes, Agreed, Choice, Timer, OwnText, SoundName, PersonalSettings),
    *(Changes, Assignment, OwnScript),
)


def _document(text: str) -> object:
    """Read as each kind; refused where it is none of them."""
    refusal: InvalidFile | None = None
    readers: list[Callable[[str], object]] = [check_of]
    readers += [partial(value_of, type=kind) for kind in KINDS]
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


def _papers(text: str) -> object:
    """A sheet that a person filled in, as it lies on the shelf; left out where it is none."""
    papers = Papers(_Laid(text))
    papers.write("b", {})
    return papers.read("a")


class _Laid:
    """A shelf with one paper on it."""

    def __init__(self, body: str) -> None:
        self._paper = Document(PAPER, "a", body, datetime(2026, 11, 28))

    def put(self, kind: str, id: str, body: str) -> None:
        """Nothing is kept."""

    def all(self) -> list[Document]:
        return [self._paper]


def _paper_seeds() -> list[bytes]:
    return [b'{"signs":["not sleeping",""],"tell":["Ann\\t0123"]}']


def _sound_list(raw: bytes, place: Path) -> object:
    """The list of a person's own recordings; empty where it is none."""
    (place / f"{SOUND_ID}.sealed").touch()
    (place / "index.json").write_bytes(raw)
    keys = OwnKeys()
    keys.open({SOUND_ID: bytes(KEY_BYTES)}, lambda id, key: None)
    return OwnSounds(place, keys).entries()


SOUND_ID = "own_0123456789abcdef"


def _sound_lists() -> list[bytes]:
    listed = f'{{"id":"{SOUND_ID}","frames":96000,"lufs":-23.0,"peak_dbfs":-6.0,'
    return [f'{{"version":1,"sounds":[{listed}"true_peak_dbtp":-5.5}}]}}'.encode()]


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
    "settings": Reader(_settings_seeds, _settings, 0.16),
    "plans": Reader(_plans, partial(_text, _plan), 0.14),
    "documents": Reader(_documents, partial(_text, _document), 0.17),
    "papers": Reader(_paper_seeds, partial(_text, _papers), 0.04),
    "invitations": Reader(_invites, partial(_text, invite_from_text), 0.14),
    "pictures": Reader(_pictures, _picture, 0.03),
    "vaults": Reader(_vaults, _vault, 0.10),
    "key_files": Reader(_key_files, _key_file, 0.04),
    "sound_lists": Reader(_sound_lists, _sound_list, 0.03),
    "sounds": Reader(_sounds, _sound, 0.01),
    **STORE_READERS,
}


@contextmanager
def quiet_decoders() -> Iterator[None]:
    """What libsndfile and libpng say of each damaged file past Python would fill the screen."""
    kept = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    python, sys.stderr = sys.stderr, os.fdopen(os.dup(kept), "w")
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        sys.stderr.close()
        sys.stderr = python
        os.close(kept)
        os.close(nowhere)


def cases_of(name: str, count: int, seed: int) -> Tally:
    """Change `count` inputs of one kind and read them."""
    reader, random = READERS[name], Random(f"{name} {seed}")
    seeds = reader.seeds()
    with quiet_decoders(), tempfile.TemporaryDirectory() as folder:
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
