"""Small exercises made of real types, and strategies over patterns, for tests of the core."""

from __future__ import annotations

from hypothesis import strategies as st

from mindbody.core.breath import BreathLimits, BreathPattern, Phase
from mindbody.core.exercise import (
    AccessLevel,
    Evidence,
    Exercise,
    ExerciseLimits,
    Family,
    Grade,
    Line,
    Narration,
    PacedBreathing,
    PhaseCues,
    PhaseLine,
    StepItem,
    TimedPrompts,
    UserPacedSteps,
)

CUES = PhaseCues("tone_in", "tone_top_up", "tone_hold", "tone_out", "")
RESONANCE = BreathPattern(4_000, 6_000)
SIGH = BreathPattern(2_000, 6_000, hold_out_ms=1_000, top_up_ms=1_000)


def lines(*texts: str, **more: object) -> tuple[Line, ...]:
    return tuple(Line(text, **more) for text in texts)  # type: ignore[arg-type]


ARRIVE = Narration(
    "arrive",
    "Arrive",
    steady=True,
    length_ms=30_000,
    lines=(
        Line("Sit or stand in whatever way works for you."),
        Line("Rest your eyes on one spot.", tags=frozenset({"eyes"}), optional=True),
        Line("Nothing here has to be done perfectly.", optional=True),
    ),
)
CLOSING = Narration(
    "closing",
    "Close",
    closing=True,
    length_ms=40_000,
    lines=lines("Let the breath find its own pace.", "Let your eyes travel round the room."),
)
BREATHE = PacedBreathing(
    "breathe",
    "Breathe",
    pattern=RESONANCE,
    cycles=50,
    cues=CUES,
    phase_lines=(
        PhaseLine(Phase.INHALE, Line("in, two, three, four")),
        PhaseLine(Phase.EXHALE, Line("and out, slowly, to six")),
    ),
    reminders=lines("gentle", "less air is fine"),
)
PROMPTS = TimedPrompts(
    "prompts", "Stay", length_ms=200_000, every_ms=40_000, lines=lines("here", "back when ready")
)
STEPS = UserPacedSteps(
    "senses",
    "Senses",
    steps=(
        StepItem("see", "See", 45_000, lines("Five things you can see."), 5),
        StepItem("touch", "Touch", 40_000, lines("Four things you can touch."), 4),
    ),
)


def exercise(*sections: object, **more: object) -> Exercise:
    """An exercise of the given sections, from one to thirty minutes long."""
    values = {
        "id": "example",
        "title": "Example",
        "family": Family.PACED_BREATHING,
        "access_level": AccessLevel.STARTER,
        "summary": "An example.",
        "how_to": (),
        "when_to_use": (),
        "evidence": Evidence(Grade.D, "No trial found."),
        "limits": ExerciseLimits(60_000, 1_800_000),
        "sections": sections,
    }
    return Exercise(**{**values, **more})  # type: ignore[arg-type]


PACED = exercise(ARRIVE, BREATHE, CLOSING)
PROMPTED = exercise(ARRIVE, PROMPTS, CLOSING)
STEPPED = exercise(STEPS, CLOSING)
SCRIPTED = exercise(
    ARRIVE, Narration("look", "Look", length_ms=60_000, lines=ARRIVE.lines), CLOSING
)

EXERCISES = st.sampled_from([PACED, PROMPTED, STEPPED, SCRIPTED])


@st.composite
def patterns(draw: st.DrawFn) -> BreathPattern:
    """Patterns in 0.1 s steps, many inside and some outside of the hard limits."""
    tenths = [draw(st.integers(*bounds)) for bounds in ((15, 60), (15, 110), (0, 50), (0, 50))]
    inhale, exhale, hold_in, hold_out = (100 * tenth for tenth in tenths)
    return BreathPattern(inhale, exhale, hold_in, hold_out)


LIMITS = BreathLimits()
