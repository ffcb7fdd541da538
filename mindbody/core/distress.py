"""What follows from a rating of distress: rules with named settings, and plain answers.

The rules are design rules of the clinical content (3.6): published thresholds for stopping
a self-guided session were not found, so these are conventions made explicit. Ratings run
from 0 to 10. Exposure practice expects distress to rise: no rule here ever runs on it.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

LEAST, MOST = 0, 10
EXPOSURE_LOG = "exposure_log"


def check_rating(rating: int) -> int:
    """The rating itself. Raises ValueError outside of 0 to 10."""
    if not LEAST <= rating <= MOST:
        raise ValueError("a rating lies between 0 and 10")
    return rating


class DistressRules(Struct, frozen=True):
    """The named settings of clinical content 3.6, with its usual values. One value for everybody:
    docs/decisions/at-hand.md says why.

    `pre_block_threshold`: a rating before, 0 to 10, from which grounding is offered first.
    `rise_stop_delta`: a rise, at the check-in or after, that pauses and offers Ground me and a
    shorter form with open eyes. `absolute_stop`: a rating within a session that ends it.
    `repeat_flag` rises within the last `repeat_window` uses put an exercise out of sight.
    `trend_flag`: a rise of the weekly median before practice, for the report alone.
    `mid_checkin_from_ms`: the shortest session that asks in its middle, in ms;
    `checkin_wait_ms`: how long it waits for an answer; `most_missed_checkins`: how many without
    one end the session softly. Raises ValueError outside of these ranges.
    """

    pre_block_threshold: int = 8
    rise_stop_delta: int = 2
    absolute_stop: int = 8
    repeat_flag: int = 2
    repeat_window: int = 5
    trend_flag: int = 2
    mid_checkin_from_ms: int = 8 * 60_000
    checkin_wait_ms: int = 30_000
    most_missed_checkins: int = 2

    def __post_init__(self) -> None:
        for rating in (self.pre_block_threshold, self.absolute_stop):
            check_rating(rating)
        counts = (self.rise_stop_delta, self.repeat_flag, self.trend_flag)
        if min(*counts, self.repeat_window, self.most_missed_checkins) < 1:
            raise ValueError("a rule of 0 would speak at every session")
        if min(self.mid_checkin_from_ms, self.checkin_wait_ms) < 1:
            raise ValueError("a length is 1 ms or more")


USUAL_RULES = DistressRules()


class Start(StrEnum):
    """What is offered before a session. The planned one always stays in reach, save HELP."""

    GO = "go"
    GROUNDING_FIRST = "grounding_first"
    HELP = "help"


class Next(StrEnum):
    """What follows a rating in a session: go on, or pause for Ground me, and maybe end."""

    GO_ON = "go_on"
    GROUND = "ground"
    GROUND_AND_END = "ground_and_end"


class Change(StrEnum):
    """How the rating after stands to the one before; names of lines in after_session.toml."""

    LOWER = "lower"
    SAME = "same"
    HIGHER = "higher"
    RISE = "rise"
    HIGH = "high"
    HIGH_LOWER = "high_lower"
    HIGH_SAME = "high_same"
    HIGH_HIGHER = "high_higher"
    ONE_NUMBER = "one_number"
    NONE = "none"


_HIGH = (Change.HIGH_LOWER, Change.HIGH_SAME, Change.HIGH_HIGHER)


class Use(Struct, frozen=True):
    """One use of an exercise, as far as ratings go; None where none was given.

    `mid` is that of the check-in: a rise there counts, whatever was said afterwards, or where
    nobody was asked since the session went to Ground me.
    """

    before: int | None
    after: int | None
    kind: str = ""
    mid: int | None = None


def before_session(
    rating: int | None,
    rules: DistressRules = USUAL_RULES,
    *,
    not_safe: bool = False,
    kind: str = "",
) -> Start:
    """What to offer after the rating before; None is a skipped question.

    "Not safe" opens Help in any kind of practice: it is a word, not a number.
    """
    if not_safe:
        return Start.HELP
    if rating is None or kind == EXPOSURE_LOG:
        return Start.GO
    if check_rating(rating) == MOST:
        return Start.HELP
    return Start.GROUNDING_FIRST if rating >= rules.pre_block_threshold else Start.GO


def at_checkin(
    before: int | None, now: int | None, rules: DistressRules = USUAL_RULES, *, kind: str = ""
) -> Next:
    """What to do with a rating in the middle; None is no answer, and changes nothing."""
    if now is None or kind == EXPOSURE_LOG:
        return Next.GO_ON
    if check_rating(now) >= rules.absolute_stop:
        return Next.GROUND_AND_END
    return Next.GROUND if _rose(before, now, rules) else Next.GO_ON


def after_session(
    before: int | None, after: int | None, rules: DistressRules = USUAL_RULES, *, kind: str = ""
) -> Change:
    """Which words fit the two ratings. For exposure practice a rise is just "higher"."""
    if after is None:
        return Change.NONE
    check_rating(after)
    exempt = kind == EXPOSURE_LOG
    if after >= rules.absolute_stop and not exempt:
        return _high(before, after)
    if before is None:
        return Change.ONE_NUMBER
    if after == before:
        return Change.SAME
    if after < before:
        return Change.LOWER
    return Change.RISE if _rose(before, after, rules) and not exempt else Change.HIGHER


def _high(before: int | None, after: int) -> Change:
    if before is None:
        return Change.HIGH
    lower, same, higher = _HIGH
    return same if after == before else lower if after < before else higher


def offers_grounding(change: Change) -> bool:
    """Whether Ground me stands beside the words after a session."""
    return change in {Change.RISE, Change.HIGH, *_HIGH}


def asks_midway(length_ms: int, rules: DistressRules = USUAL_RULES, *, kind: str = "") -> bool:
    """Whether a session of `length_ms` asks once in its middle."""
    return kind != EXPOSURE_LOG and length_ms >= rules.mid_checkin_from_ms


def ends_without_answer(missed: int, rules: DistressRules = USUAL_RULES) -> bool:
    """Whether so many unanswered check-ins in one session end it softly."""
    return missed >= rules.most_missed_checkins


def rests(uses: Sequence[Use], rules: DistressRules = USUAL_RULES) -> bool:
    """Whether an exercise has raised distress too often lately; `uses` from old to new."""
    lately = [use for use in uses if use.kind != EXPOSURE_LOG][-rules.repeat_window :]
    return sum(_raised(use, rules) for use in lately) >= rules.repeat_flag


def trend_rose(
    week_before: Sequence[int], this_week: Sequence[int], rules: DistressRules = USUAL_RULES
) -> bool:
    """Whether the median rating before practice rose from one week to the next.

    For the report only: nothing in the app changes by it. False where a week has none.
    """
    if not week_before or not this_week:
        return False
    # Slow to load, and wanted in a report only.
    from statistics import median

    return median(this_week) - median(week_before) >= rules.trend_flag


def _raised(use: Use, rules: DistressRules) -> bool:
    return any(_rose(use.before, now, rules) for now in (use.mid, use.after) if now is not None)


def _rose(before: int | None, now: int, rules: DistressRules) -> bool:
    return before is not None and now - check_rating(before) >= rules.rise_stop_delta
