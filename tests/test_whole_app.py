"""The whole app, both windows, with no network and a mark in every field: nothing of it is left.

tests/whole_app.py goes through it once, in a process and a home of its own, and once more to
die in the middle. Here is looked at what that left behind.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from base64 import b64encode
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.no_network import is_known_here
from tests.text_fields import untyped
from tests.whole_app import MARK

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = {
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_RUNTIME_DIR": "run",
    "TMPDIR": "tmp",
}
# What the person asked to be written.
WANTED = "Documents"
# Fields of the source that no mark is typed into, and why.
NO_MARK = {
    "screens/handing/pair.py": "an invitation, pasted as a whole",
    "screens/lock/secret.py": "the passphrases of the walk hold the mark",
    "screens/lock/set_up.py": "groups of the recovery code, which the app itself has shown",
}

pytestmark = pytest.mark.skipif(not is_known_here(), reason="the filter is Linux's own")


@dataclass
class Gone:
    """What a run left: its home, what it printed, how it ended, what it saw."""

    home: Path
    done: subprocess.CompletedProcess[bytes]
    told: dict[str, Any]


def run(home: Path, told: Path, *more: str) -> subprocess.CompletedProcess[bytes]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    kept = {name: value for name, value in kept.items() if not name.startswith("MINDBODY_")}
    folders = {name: str(home / folder) for name, folder in FOLDERS.items()}
    for folder in folders.values():
        Path(folder).mkdir(mode=0o700, parents=True, exist_ok=True)
    command = [sys.executable, "-m", "tests.no_network", "tests/whole_app.py", str(told), *more]
    place = {**kept, **folders, "HOME": str(home), "PYTHONFAULTHANDLER": ""}
    return subprocess.run(command, cwd=ROOT, env=place, capture_output=True, check=False)


@pytest.fixture(scope="module")
def gone(tmp_path_factory: pytest.TempPathFactory) -> Gone:
    folder = tmp_path_factory.mktemp("whole")
    home, told = folder / "home", folder / "told.json"
    done = run(home, told)
    # SIGSYS is the kernel's answer to a socket.
    assert done.returncode == 0, (done.returncode, done.stderr.decode()[-3_000:])
    return Gone(home, done, json.loads(told.read_text()))


def forms_of(mark: str) -> list[bytes]:
    """The mark as it may lie in a file: text in 8 and 16 bits, or in base64."""
    raw = mark.encode()
    letters = [b64encode(b"x" * shift + raw)[4:-4] for shift in range(3)]
    return [raw, mark.encode("utf-16-le"), mark.encode("utf-16-be"), *letters]


def traces(home: Path) -> set[str]:
    """Files and folders that hold the mark or are called by it."""
    found = set()
    for path in home.rglob("*"):
        name = path.relative_to(home).as_posix()
        if path.is_file() and any(form in path.read_bytes() for form in forms_of(MARK)):
            found.add(name)
        if MARK in path.name:
            found.add(name)
    return found


def test_both_windows_and_all_they_can_do_need_no_network(gone: Gone) -> None:
    """That it came to its end is the proof; this says that it went all the way."""
    assert len(gone.told["screens"]) > 80
    assert gone.told["screens"][-1] == "unlocked"
    assert gone.told["dialogs"].count("QPrintDialog") == 3
    assert gone.told["dialogs"].count("QFileDialog") >= 12


def test_no_word_is_left_outside_of_what_is_encrypted(gone: Gone) -> None:
    assert len(gone.told["fields"]) > 150
    found = {name for name in traces(gone.home) if not name.startswith(WANTED)}
    assert found == set()
    assert not any(form in gone.done.stdout + gone.done.stderr for form in forms_of(MARK))


def test_every_text_field_of_the_source_got_a_mark(gone: Gone) -> None:
    """A field that is new has to be gone to in tests/whole_app.py, or named in `NO_MARK`."""
    found = sorted(place for place in untyped(gone.told["typed"]) if place[0] not in NO_MARK)
    typed = {place.partition(":")[0] for place in gone.told["typed"]}
    assert found == []
    assert not typed & set(NO_MARK), "an exception that is none"


def test_the_search_would_find_a_word(gone: Gone) -> None:
    """What the person asked for is plain, so the marks are there to be found."""
    plain = {Path(name).suffix for name in traces(gone.home) if name.startswith(WANTED)}
    assert {".txt", ".wav", ".flac", ".pdf", ".json", ".csv"} <= plain


def test_what_is_handed_over_is_sealed(gone: Gone) -> None:
    letters = gone.home / WANTED / "letters"
    assert len(list(letters.iterdir())) == 4
    assert traces(letters) == set()


def test_records_are_there_and_are_no_database_to_others(gone: Gone) -> None:
    found = list((gone.home / "data").rglob("practice.db"))
    assert len(found) == 4, "the patient's, the copy of it, the therapists' in both windows"
    for path in found:
        raw = path.read_bytes()
        assert len(raw) > 20_000
        assert not raw.startswith(b"SQLite format 3")


def test_titles_clipboard_and_faults_say_nothing(gone: Gone) -> None:
    told = gone.told
    assert not any(MARK in title for title in told["titles"])
    assert MARK not in told["clipboard"]
    assert "ValueError" in told["faults"]
    assert told["clipboard"] == told["faults"]
    log = (gone.home / "state/mindbody/mindbody.log").read_text()
    assert {"ValueError", "KeyError", "a job failed"} <= set(
        log.replace("ERROR ", "\n").split("\n")
    )


def test_nothing_is_taken_for_rich_text(gone: Gone) -> None:
    assert gone.told["rich"] == []


@pytest.mark.parametrize("how", [signal.SIGABRT, signal.SIGKILL], ids=lambda how: how.name)
def test_a_process_that_dies_leaves_nothing_either(gone: Gone, how: signal.Signals) -> None:
    done = run(gone.home, gone.home.parent / "again.json", how.name)
    assert done.returncode == -how, done.stderr.decode()[-3_000:]
    found = {name for name in traces(gone.home) if not name.startswith(WANTED)}
    assert found == set()
    assert not any(form in done.stdout + done.stderr for form in forms_of(MARK))
    assert [path for path in gone.home.rglob("core*") if path.is_file()] == []
