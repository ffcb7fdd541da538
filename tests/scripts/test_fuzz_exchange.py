"""The damaged and forged files of scripts/fuzz_exchange.py, some thousands of them."""

from __future__ import annotations

import subprocess
import sys
from mmap import mmap
from pathlib import Path

import pytest

from mindbody.errors import InvalidFile
from scripts.fuzz_exchange import forged, payloads, sealed
from scripts.fuzzing import Tally, tally_of

ROOT = Path(__file__).resolve().parent.parent.parent


def test_changed_payloads_are_read_or_refused() -> None:
    tally = payloads(2_000, 1)
    assert tally.crashes == []
    assert tally.tried == 2_000
    assert tally.taken_in + sum(tally.refused.values()) == 2_000
    assert tally.taken_in > 10, "the changes are so coarse that nothing behind them is tried"


def test_changed_sealed_files_are_never_taken_in() -> None:
    tally = sealed(2_000, 1)
    assert (tally.crashes, tally.tampered_taken_in) == ([], 0)
    assert tally.tried == 2_000


def test_forged_files_are_never_taken_in() -> None:
    tally = forged(1_000, 1)
    assert (tally.crashes, tally.tampered_taken_in, tally.taken_in) == ([], 0, 0)
    assert tally.refused["UntrustedFile"] > 700


def test_a_crash_and_a_tampered_file_are_counted() -> None:
    def crash() -> object:
        raise ZeroDivisionError

    def refuse() -> object:
        raise InvalidFile("no.")

    tally = tally_of(iter([crash, refuse, lambda: b"x"]), lambda raw: raw == b"x")
    assert tally.crashes == ["ZeroDivisionError: "]
    assert tally.tampered_taken_in == 1
    assert not tally.is_sound
    both = Tally()
    both.add(tally)
    both.add(tally)
    assert (both.tried, len(both.crashes), both.refused["InvalidFile"]) == (6, 2, 2)


def test_memory_that_is_kept_shows_in_every_third() -> None:
    kept: list[mmap] = []

    def keep() -> None:
        kept.append(mmap(-1, 64 * 1024))
        kept[-1].write(b"x" * 64 * 1024)

    leaking = tally_of(iter([keep] * 300), lambda _: False)
    assert all(grown_kib > 5 * 1024 for grown_kib in leaking.grown_kib)
    warming = tally_of(iter([keep] * 100 + [lambda: None] * 200), lambda _: False)
    first, _, last = warming.grown_kib
    assert first > 5 * 1024 > 1024 > last


@pytest.mark.parametrize("jobs", [1, 2])
def test_the_script_prints_what_it_saw(jobs: int) -> None:
    command = [sys.executable, "-W", "error", "scripts/fuzz_exchange.py", "--jobs", str(jobs)]
    counts = ["--payloads", "21", "--sealed", "21", "--forged", "21"]
    done = subprocess.run([*command, *counts], cwd=ROOT, capture_output=True, text=True, check=True)
    lines = done.stdout.splitlines()
    assert [line.split(" tried")[0] for line in lines] == [
        "payloads: 21",
        "sealed: 21",
        "forged: 21",
    ]
    assert all("crashes 0, tampered taken in 0" in line for line in lines)
