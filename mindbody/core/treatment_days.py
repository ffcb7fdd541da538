"""Days that differ: an infusion, an appointment, exposure homework, a changed dose.

What is suggested on them stands in the clinical content: 1.9 (when to use what), 3.7
(ketamine) and 3.8 (the row "infusion day"). Suggestions only: nothing is hidden or locked
by them but during exposure homework, and no question is ever asked about a medicine.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from msgspec import Struct


class MarkKind(StrEnum):
    """What a day is."""

    INFUSION = "infusion"
    APPOINTMENT = "appointment"
    EXPOSURE = "exposure"
    DOSE_CHANGE = "dose_change"


class Mark(Struct, frozen=True):
    """A day that the person or the therapist has marked."""

    day: date
    kind: MarkKind


class Moment(StrEnum):
    """How today stands to a marked day."""

    BEFORE_INFUSION = "before_infusion"
    INFUSION_DAY = "infusion_day"
    INTEGRATION = "integration"
    EXPOSURE_DAY = "exposure_day"
    APPOINTMENT_DAY = "appointment_day"
    DOSE_CHANGE_DAY = "dose_change_day"


class Suggestion(Struct, frozen=True):
    """Gentler practice for a moment: ids that suit it, ids that do not, words to say.

    `routine` is the id of a routine of the library, or empty.
    """

    moment: Moment
    words: str
    suits: tuple[str, ...] = ()
    rather_not: tuple[str, ...] = ()
    routine: str = ""


# "Days before an infusion" and "integration, days 1-7" of 1.9; how many days before is ours.
DAYS_BEFORE, DAYS_AFTER = 3, 7
_STAYS = ("box_breathing", "four_seven_eight")
_IMAGERY = ("calm_place", "containment_imagery", "imagery_rehearsal")
# Row "infusion day" of 3.8: E10, E11, E20 to E22, imagery, E28, movement until cleared.
_NOT_ON_INFUSION_DAY = (
    *_STAYS,
    *("autogenic_training", "body_scan", "leaves_on_a_stream", "open_monitoring", "rain"),
    *_IMAGERY,
    *("bilateral_tapping", "mindful_walking", "gentle_stretch"),
)
_LOW_DEMAND = ("sensory_orienting", "grounding_54321", "physical_grounding")

BEFORE_INFUSION_WORDS = (
    "Some days before an infusion: familiar, easy practice suits best. "
    "This is a good time to write down questions for the clinic."
)
INFUSION_DAY_WORDS = (
    "The day of an infusion: before it, a short familiar practice if the staff agree. "
    "From the infusion on, and until the clinic says so, let the app rest. "
    "In the evening: rest, with someone near you."
)
INTEGRATION_WORDS = (
    "The days after an infusion: short and gentle. "
    "What comes up is good to bring to your therapist."
)
EXPOSURE_DAY_WORDS = (
    "Exposure homework: look round first, if you like. Nothing calming while it runs. "
    "Afterwards, looking round or moving a little."
)
APPOINTMENT_DAY_WORDS = (
    "An appointment today: an easy practice is enough. Is there a question you want to bring?"
)
DOSE_CHANGE_DAY_WORDS = (
    "A change of dose: easy practice with eyes open and without stays. "
    "Questions about it are for the person who prescribes."
)

SUGGESTIONS = {
    suggestion.moment: suggestion
    for suggestion in (
        Suggestion(
            Moment.INFUSION_DAY,
            INFUSION_DAY_WORDS,
            ("sensory_orienting", "mantram_repetition", "resonance_breathing"),
            _NOT_ON_INFUSION_DAY,
        ),
        Suggestion(
            Moment.EXPOSURE_DAY,
            EXPOSURE_DAY_WORDS,
            ("sensory_orienting", "gentle_stretch", "mindful_walking"),
            routine="before_homework",
        ),
        Suggestion(
            Moment.DOSE_CHANGE_DAY,
            DOSE_CHANGE_DAY_WORDS,
            _LOW_DEMAND,
            (*_STAYS, *_IMAGERY),
        ),
        Suggestion(
            Moment.INTEGRATION,
            INTEGRATION_WORDS,
            ("mindful_breathing", "self_compassion_break", "gentle_stretch"),
            routine="infusion_integration",
        ),
        Suggestion(
            Moment.BEFORE_INFUSION,
            BEFORE_INFUSION_WORDS,
            ("mindful_breathing", "mantram_repetition", "calm_place", "resonance_breathing"),
            routine="infusion_preparation",
        ),
        Suggestion(Moment.APPOINTMENT_DAY, APPOINTMENT_DAY_WORDS, _LOW_DEMAND, _STAYS),
    )
}


def suggestions(marks: Iterable[Mark], today: date) -> tuple[Suggestion, ...]:
    """What suits today, the most binding first; empty on an ordinary day."""
    moments = {moment for mark in marks if (moment := _moment(mark, today)) is not None}
    return tuple(suggestion for moment, suggestion in SUGGESTIONS.items() if moment in moments)


_ON_THE_DAY = {
    MarkKind.INFUSION: Moment.INFUSION_DAY,
    MarkKind.APPOINTMENT: Moment.APPOINTMENT_DAY,
    MarkKind.EXPOSURE: Moment.EXPOSURE_DAY,
    MarkKind.DOSE_CHANGE: Moment.DOSE_CHANGE_DAY,
}


def _moment(mark: Mark, today: date) -> Moment | None:
    days_since = (today - mark.day).days
    if days_since == 0:
        return _ON_THE_DAY[mark.kind]
    if mark.kind is MarkKind.INFUSION:
        if 1 <= days_since <= DAYS_AFTER:
            return Moment.INTEGRATION
        if -DAYS_BEFORE <= days_since < 0:
            return Moment.BEFORE_INFUSION
    return None
