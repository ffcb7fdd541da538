"""Who is offered what: the onboarding check, its effects, and a person's envelope from it.

The rules are design rules of the clinical content (3.2 and 3.8); what each condition does
to one exercise stands in the exercise's own file, as cautions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Protocol

from msgspec import Struct

from mindbody.core.exercise import AccessLevel, Caution, Condition, Effect, Exercise, Family
from mindbody.core.routine import OPEN_ENVELOPE, SHORT_SILENCE_MS, Envelope
from mindbody.core.tag import Tag
from mindbody.language import said

# Any of these and stays between breaths are left out.
_NO_STAYS = frozenset(
    {
        Condition.PREGNANCY,
        Condition.HEART,
        Condition.BREATHLESSNESS,
        Condition.SEIZURES,
        Condition.SURGERY,
        Condition.PANIC,
        Condition.BREATH_TRAUMA,
        Condition.DISSOCIATION,
    }
)
# A rest this short belongs to an easy breath; longer ones are stays.
LONGEST_REST_MS = 2_000
# In so many first sessions silences stay short (rule T4).
FIRST_SESSIONS = 5
_AFTER_VOICES = frozenset({Family.GROUNDING, Family.MOVEMENT})
_AFTER_SUICIDALITY = frozenset({Family.GROUNDING})


@dataclass(frozen=True, slots=True)
class OnboardingCheck:
    """What a person ticked. Kept on this computer, used to hide and to caution, never scored.

    `infusions` is having or planning ketamine or esketamine: it shows words and hides nothing.
    """

    conditions: frozenset[Condition] = frozenset()
    has_therapist: bool = False
    done: bool = False
    infusions: bool = False


class Offer(Struct, frozen=True):
    """Whether an exercise is offered to somebody, why not, and what to mind.

    `reason` is empty exactly where it is offered. `first` marks what comes first for
    this person.
    """

    exercise: Exercise
    reason: str = ""
    cautions: tuple[str, ...] = ()
    first: bool = False

    @property
    def is_offered(self) -> bool:
        return not self.reason


def offer(exercise: Exercise, check: OnboardingCheck, envelope: Envelope) -> Offer:
    """What to do with one exercise for one person.

    An exercise that a therapist has unlocked is offered whatever was ticked, with its
    cautions; one that is put aside is not.
    """
    cautions = tuple(
        caution.text
        for caution in exercise.cautions
        if not caution.conditions or caution.conditions & check.conditions
    )
    grounding_first = bool(
        check.conditions & {Condition.DISSOCIATION, Condition.PSYCHOSIS, Condition.SUICIDALITY}
    )
    first = grounding_first and exercise.family is Family.GROUNDING
    reason = reason_of(exercise, lambda: exercise.cautions, check, envelope)
    return Offer(exercise, reason, cautions, first and not reason)


class Listed(Protocol):
    """What a list knows of an exercise without reading all of it."""

    @property
    def id(self) -> str: ...
    @property
    def family(self) -> Family: ...
    @property
    def access_level(self) -> AccessLevel: ...


def reason_of(
    listed: Listed,
    cautions: Callable[[], Iterable[Caution]],
    check: OnboardingCheck,
    envelope: Envelope,
) -> str:
    """Why an exercise is not offered to somebody, empty where it is.

    `cautions` is asked for only where something was ticked.
    """
    if listed.id in envelope.hidden:
        return said("Put aside for now. You or your therapist can put it back.")
    if listed.id in envelope.unlocked:
        return ""
    if check.conditions and (reason := _reason_of_conditions(listed, cautions(), check)):
        return reason
    match listed.access_level:
        case AccessLevel.THERAPIST_UNLOCK:
            return said("Opens when a therapist has assigned it to you.")
        case AccessLevel.STANDARD if not check.done:
            return said("Opens after the short check “What suits me”.")
        case AccessLevel.STANDARD if not check.has_therapist:
            return said("Meant for practice alongside a therapist.")
        case _:
            return ""


def _reason_of_conditions(
    listed: Listed, cautions: Iterable[Caution], check: OnboardingCheck
) -> str:
    conditions = check.conditions
    if Condition.SUICIDALITY in conditions and listed.family not in _AFTER_SUICIDALITY:
        return said("Grounding comes first for now. A therapist can open the others.")
    if Condition.PSYCHOSIS in conditions and listed.family not in _AFTER_VOICES:
        return said(
            "Grounding and movement suit better for now. Please talk to your clinician first."
        )
    hiding = next(
        (
            caution
            for caution in cautions
            if caution.effect is Effect.HIDE and caution.conditions & conditions
        ),
        None,
    )
    return said("Left out after your check. {reason}", reason=hiding.text) if hiding else ""


def envelope_after(
    check: OnboardingCheck, own: Envelope = OPEN_ENVELOPE, *, sessions_done: int = 0
) -> Envelope:
    """A person's envelope: their own or their therapist's, narrowed by the check.

    `sessions_done` counts ended sessions; the first ones keep silences short.
    """
    struck = own.struck
    longest_hold_ms = own.longest_hold_ms
    if check.conditions & _NO_STAYS:
        agreed_ms = LONGEST_REST_MS if longest_hold_ms is None else longest_hold_ms
        longest_hold_ms = min(LONGEST_REST_MS, agreed_ms)
    if Condition.DISSOCIATION in check.conditions:
        struck |= {Tag.EYES_CLOSED}
    longest_silence_ms = own.longest_silence_ms
    if sessions_done < FIRST_SESSIONS:
        longest_silence_ms = min(longest_silence_ms, SHORT_SILENCE_MS)
    return replace(
        own,
        conditions=own.conditions | check.conditions,
        struck=struck,
        longest_hold_ms=longest_hold_ms,
        longest_silence_ms=longest_silence_ms,
    )
