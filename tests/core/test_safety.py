from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.core.exercise import AccessLevel, Caution, Condition, Effect, Exercise, Family
from mindbody.core.routine import Envelope
from mindbody.core.safety import LONGEST_REST_MS, OnboardingCheck, envelope_after, offer

from .builders import PACED

NOBODY = OnboardingCheck(done=True, has_therapist=True)
HOLDS = replace(
    PACED,
    id="holds",
    family=Family.BREATH_HOLD,
    access_level=AccessLevel.STANDARD,
    cautions=(
        Caution("Never in water.", frozenset()),
        Caution("Not with a heart problem.", frozenset({Condition.HEART}), Effect.HIDE),
        Caution("Go gently.", frozenset({Condition.PANIC})),
    ),
)
GROUNDING = replace(PACED, id="senses", family=Family.GROUNDING)
MOVEMENT = replace(PACED, id="walk", family=Family.MOVEMENT)
LOCKED = replace(PACED, id="locked", access_level=AccessLevel.THERAPIST_UNLOCK)


def ticked(*conditions: Condition) -> OnboardingCheck:
    return replace(NOBODY, conditions=frozenset(conditions))


@pytest.mark.parametrize(
    ("exercise", "check", "words"),
    [
        (PACED, OnboardingCheck(), ""),
        (HOLDS, OnboardingCheck(), "after the short check"),
        (HOLDS, OnboardingCheck(done=True), "alongside a therapist"),
        (HOLDS, NOBODY, ""),
        (HOLDS, ticked(Condition.HEART), "Not with a heart problem."),
        (HOLDS, ticked(Condition.PANIC), ""),
        (LOCKED, NOBODY, "a therapist has assigned"),
        (PACED, ticked(Condition.SUICIDALITY), "Grounding comes first"),
        (MOVEMENT, ticked(Condition.SUICIDALITY), "Grounding comes first"),
        (GROUNDING, ticked(Condition.SUICIDALITY), ""),
        (PACED, ticked(Condition.PSYCHOSIS), "talk to your clinician"),
        (MOVEMENT, ticked(Condition.PSYCHOSIS), ""),
    ],
)
def test_who_is_offered_what_and_why_not(
    exercise: Exercise, check: OnboardingCheck, words: str
) -> None:
    found = offer(exercise, check, Envelope())
    assert words in found.reason
    assert found.is_offered is (words == "")


def test_cautions_are_those_for_everybody_and_those_for_this_person() -> None:
    assert offer(HOLDS, NOBODY, Envelope()).cautions == ("Never in water.",)
    panic = offer(HOLDS, ticked(Condition.PANIC), Envelope())
    assert panic.cautions == ("Never in water.", "Go gently.")


def test_a_therapist_opens_and_a_person_puts_aside() -> None:
    opened = Envelope(unlocked=frozenset({"locked", "holds"}))
    assert offer(LOCKED, NOBODY, opened).is_offered
    assert offer(HOLDS, ticked(Condition.HEART), opened).is_offered
    aside = Envelope(hidden=frozenset({"holds"}), unlocked=frozenset({"holds"}))
    assert "Put aside" in offer(HOLDS, NOBODY, aside).reason


@pytest.mark.parametrize(
    "condition", [Condition.DISSOCIATION, Condition.PSYCHOSIS, Condition.SUICIDALITY]
)
def test_grounding_comes_first_for_those_who_drift(condition: Condition) -> None:
    assert offer(GROUNDING, ticked(condition), Envelope()).first
    assert not offer(MOVEMENT, ticked(condition), Envelope()).first
    assert not offer(GROUNDING, NOBODY, Envelope()).first


@given(st.sets(st.sampled_from(Condition)), st.none() | st.integers(0, 9_000), st.integers(0, 9))
def test_a_check_only_ever_narrows(
    conditions: set[Condition], agreed_ms: int | None, sessions_done: int
) -> None:
    own = Envelope(longest_hold_ms=agreed_ms)
    narrowed = envelope_after(ticked(*conditions), own, sessions_done=sessions_done)
    assert narrowed.longest_silence_ms == (20_000 if sessions_done < 5 else 45_000)
    if agreed_ms is not None:
        assert narrowed.longest_hold_ms is not None
        assert narrowed.longest_hold_ms <= agreed_ms
    if Condition.PANIC in conditions:
        assert narrowed.longest_hold_ms is not None
        assert narrowed.longest_hold_ms <= LONGEST_REST_MS
    assert ("eyes_closed" in narrowed.struck) is (Condition.DISSOCIATION in conditions)
    assert narrowed.conditions == conditions
