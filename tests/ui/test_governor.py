from __future__ import annotations

from mindbody.ui.pacer.governor import FRAME_MS, SLOW_FRAME_MS, Governor


def paint(governor: Governor, cost_ms: float, seconds: float, start_ms: float = 0.0) -> float:
    now_ms = start_ms
    for _ in range(int(seconds * 60) + 1):
        now_ms += 1000 / 60
        governor.painted(cost_ms, now_ms)
    return now_ms


def test_cheap_frames_keep_everything() -> None:
    governor = Governor()
    paint(governor, 8.9, 30)
    assert (governor.buffer_share, governor.frame_ms) == (0.5, FRAME_MS)


def test_dear_frames_cost_pixels_first_and_then_frames_but_never_below_thirty() -> None:
    governor = Governor()
    now_ms = paint(governor, 12, 2.1)
    assert (governor.buffer_share, governor.frame_ms) == (0.35, FRAME_MS)
    now_ms = paint(governor, 12, 2.1, now_ms)
    assert (governor.buffer_share, governor.frame_ms) == (0.35, SLOW_FRAME_MS)
    paint(governor, 500, 60, now_ms)
    assert (governor.buffer_share, governor.frame_ms) == (0.35, SLOW_FRAME_MS)
    assert 1000 / governor.frame_ms >= 30


def test_a_few_dear_frames_are_let_be() -> None:
    governor, now_ms = Governor(), 0.0
    for frame in range(600):
        now_ms += 16
        governor.painted(40.0 if frame % 3 == 0 else 3.0, now_ms)
    assert governor.buffer_share == 0.5
