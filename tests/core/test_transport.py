from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mindbody.core.transport import Transport

instants = st.floats(0, 1e7)
moves = st.lists(st.tuples(st.sampled_from(["pause", "resume"]), st.floats(0, 60_000)))


@given(moves)
def test_position_is_continuous_across_every_pause_and_resume(
    moves: list[tuple[str, float]],
) -> None:
    transport, now_ms, ran_ms = Transport(600_000), 0.0, 0.0
    for move, wait_ms in moves:
        if transport.running:
            ran_ms += wait_ms
        now_ms += wait_ms
        before_ms = transport.position_at(now_ms)
        transport = transport.paused(now_ms) if move == "pause" else transport.resumed(now_ms)
        assert abs(transport.position_at(now_ms) - before_ms) < 1e-3
        assert abs(before_ms - min(ran_ms, 600_000)) < 1e-3


@given(instants, instants, instants)
def test_position_never_runs_backwards(start_ms: float, a_ms: float, b_ms: float) -> None:
    transport = Transport(10**7).resumed(start_ms)
    early, late = sorted((a_ms, b_ms))
    assert transport.position_at(early) <= transport.position_at(late)


@given(st.floats(-1e6, 1e6), st.booleans())
def test_seeking_is_clamped_and_keeps_running_or_standing(to_ms: float, running: bool) -> None:
    transport = Transport(5_000, running=running).sought(100.0, to_ms)
    assert transport.running is running
    assert transport.position_at(100.0) == min(max(0.0, to_ms), 5_000.0)


def test_the_end_is_where_it_stays() -> None:
    assert Transport(5_000).resumed(0.0).position_at(9_000.0) == 5_000.0
