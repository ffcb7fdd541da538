"""The benchmarks still run, and count what they say they count."""

from __future__ import annotations

import argparse
import json

import numpy as np
import pytest

from scripts import bench
from scripts.benchmarks.machine import Bench, NotMeasured
from scripts.benchmarks.watch import intervals
from scripts.benchmarks.windows import _first, _last


def test_one_measure_as_json_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = argparse.Namespace(json=True, quick=True, only=["timelines"], seconds=None)
    assert bench.main(arguments) == 0
    result = json.loads(capsys.readouterr().out)
    assert list(result) == ["machine", "calibration", "timelines"]
    assert result["calibration"]["blit_1280x800_cpu_ms"] > 0
    assert result["timelines"]["exercises"] >= 32


def test_the_cost_of_unlocking_is_told_apart_from_the_derivation(
    capsys: pytest.CaptureFixture[str],
) -> None:
    arguments = argparse.Namespace(json=False, quick=True, only=["unlock"], seconds=None)
    assert bench.main(arguments) == 0
    told = {
        words[0]: words[1]
        for line in capsys.readouterr().out.splitlines()
        if len(words := line.split()) > 1
    }
    assert int(told["own_sessions"]) == 2_000
    assert float(told["derivation_ms"]) > 0
    beyond, worst = told["beyond_derivation_ms"], told["beyond_derivation_worst_ms"]
    assert 0 < float(beyond) <= float(worst)


def test_every_aim_is_one_of_a_measure() -> None:
    assert {goal.partition(".")[0] for goal in bench.GOALS} <= set(bench._measures(None))


def test_a_figure_that_needs_a_screen_is_left_out_without_one() -> None:
    with pytest.raises(NotMeasured, match="no screen"):
        Bench({}, quick=True, has_screen=False).run("watch", "start")


def test_frames_are_counted_between_paints() -> None:
    counted = intervals([0.0, 0.016, 0.032, 0.064, 0.080])
    assert counted["frames_per_second"] == 50.0
    assert (counted["frame_p50_ms"], counted["frame_worst_ms"]) == (16.0, 32.0)
    assert counted["frames_over_25_ms_percent"] == 25.0


def test_the_first_sound_is_looked_for_from_begin_on() -> None:
    loud = np.zeros(48_000, np.int32)
    loud[[100, 24_000, 30_000]] = (500, 5, 500)
    assert _first(loud, 4_800, 0) == 400.0
    assert _first(loud, 4_800, 33) == 525.0
    with pytest.raises(NotMeasured):
        _first(loud, 31_000, 0)


def test_the_last_sound_is_looked_for_within_the_second_after_it_was_asked_for() -> None:
    loud = np.zeros(144_000, np.int32)
    loud[[40_000, 60_000, 72_000, 100_000]] = (500, 500, 5, 500)
    assert _last(loud, 48_000) == (12_000 + 1) / 48
    assert _last(loud, 61_000) == (39_000 + 1) / 48


def test_a_silence_that_was_silent_before_is_no_figure() -> None:
    with pytest.raises(NotMeasured, match="nothing sounded"):
        _last(np.zeros(144_000, np.int32), 48_000)
