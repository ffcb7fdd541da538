"""A routine file becomes a `Routine`; the format stands in docs/formats.md."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct, field, structs

from mindbody.core.adjust import check_settings, settable, with_settings
from mindbody.core.breath import BreathPattern
from mindbody.core.compile import with_pattern
from mindbody.core.exercise import Exercise
from mindbody.core.fit import estimated_speech_ms, fit
from mindbody.core.plain import LONGEST_TITLE
from mindbody.core.routine import InBreaths, InTime, Length, Routine, Step
from mindbody.errors import LimitExceeded
from mindbody.exercise_tables import (
    Count,
    Id,
    LongMs,
    OptionalText,
    PatternTable,
    Rate,
    Title,
    Word,
)
from mindbody.toml_file import TomlFile

ROUTINE_FORMAT = "mindbody-routine"
VERSION = 1

# Raises KeyError for an exercise that there is not.
Exercises = Callable[[str], Exercise]


class RoutineTag(StrEnum):
    """What a routine is for."""

    DAILY = "daily"
    LEARNING = "learning"
    SETTLING = "settling"
    HOMEWORK = "homework"
    EVENING = "evening"
    NIGHT = "night"
    PREPARATION = "preparation"
    INTEGRATION = "integration"


class SettingsTable(Struct, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    tense_ms: LongMs | None = None
    release_ms: LongMs | None = None
    passes: Count | None = None
    prompt_every_ms: LongMs | None = None
    step_ms: LongMs | None = None
    beat_every_ms: LongMs | None = None


class StepTable(Struct, forbid_unknown_fields=True, kw_only=True):
    exercise: Id
    variant: Id | None = None
    length_ms: LongMs | None = None
    breaths: Count | None = None
    pattern: PatternTable | None = None
    per_minute: Rate | None = None
    without: Annotated[list[Id], Meta(max_length=40)] = []
    settings: SettingsTable = field(default_factory=SettingsTable)
    word: Word = ""
    title: Annotated[str, Meta(max_length=LONGEST_TITLE)] = ""


class RoutineTable(Struct, forbid_unknown_fields=True, kw_only=True):
    format: str
    version: int
    id: Id
    title: Title
    steps: Annotated[list[StepTable], Meta(min_length=1, max_length=20)]
    revision: Count = 1
    note: OptionalText = ""
    tags: list[RoutineTag] = []


def routine_from(file: TomlFile, exercises: Exercises) -> Routine:
    """The routine in a file, checked against the exercises' own limits.

    Raises InvalidFile with file, place, reason and hint; UnsupportedVersion for a newer
    format.
    """
    file.require_format(ROUTINE_FORMAT, VERSION)
    table = file.table(RoutineTable)
    steps = tuple(
        _step(file, step, f"steps[{index}]", exercises) for index, step in enumerate(table.steps)
    )
    return Routine(
        table.id,
        table.title,
        steps,
        table.revision,
        table.note,
        frozenset(str(tag) for tag in table.tags),
    )


def _step(file: TomlFile, table: StepTable, path: str, exercises: Exercises) -> Step:
    exercise = _exercise(file, table, path, exercises)
    length, pattern = _length(file, table, path), None
    try:
        exercise = _with_settings(file, table, path, exercise)
        pattern = _pattern(file, table, path, exercise)
        # Whether the person may go that far is asked when the routine is compiled for them.
        widest = replace(exercise, limits=exercise.unlocked_limits or exercise.limits)
        check_settings(widest, widest.limits)
        fit(with_pattern(widest, pattern) if pattern else widest, length, estimated_speech_ms)
    except LimitExceeded as fault:
        where = {"length_ms": "length_ms", "breaths": "breaths", "cycles": "breaths"}
        where |= {name: f"settings.{name}" for name in _settings(table)}
        key = where.get(fault.field, "per_minute" if table.per_minute else "pattern")
        raise file.refuse(fault.message, f"{path}.{key}", fault.hint) from None
    return Step(exercise, length, pattern, table.word, table.title)


def _settings(table: StepTable) -> dict[str, int]:
    given = structs.asdict(table.settings)
    return {name: value for name, value in given.items() if value is not None}


def _with_settings(file: TomlFile, table: StepTable, path: str, exercise: Exercise) -> Exercise:
    given = _settings(table)
    try:
        return with_settings(exercise, given) if given else exercise
    except KeyError as missing:
        reason = f"“{exercise.title}” has no setting “{missing.args[0]}”"
        known = ", ".join(settable(exercise)) or "none"
        place = f"{path}.settings.{missing.args[0]}"
        raise file.refuse(reason, place, f"Its settings: {known}.") from None


def _exercise(file: TomlFile, table: StepTable, path: str, exercises: Exercises) -> Exercise:
    try:
        exercise = exercises(table.exercise)
    except KeyError:
        reason = f"there is no exercise “{table.exercise}” in the library"
        raise file.refuse(reason, f"{path}.exercise") from None
    try:
        exercise = exercise.as_variant(table.variant) if table.variant else exercise
    except KeyError:
        known = ", ".join(form.variant for form in exercise.variants) or "none"
        reason = f"“{exercise.title}” has no variant “{table.variant}”"
        raise file.refuse(reason, f"{path}.variant", f"Its variants: {known}.") from None
    try:
        return exercise.without(frozenset(table.without))
    except KeyError as missing:
        reason = f"“{exercise.title}” has no part “{missing.args[0]}”"
        raise file.refuse(reason, f"{path}.without") from None


def _length(file: TomlFile, table: StepTable, path: str) -> Length | None:
    if table.length_ms is not None and table.breaths is not None:
        raise file.refuse("a length is either length_ms or breaths", f"{path}.breaths")
    if table.breaths is not None:
        return InBreaths(table.breaths)
    return InTime(table.length_ms) if table.length_ms is not None else None


def _pattern(
    file: TomlFile, table: StepTable, path: str, exercise: Exercise
) -> BreathPattern | None:
    if table.pattern is None and table.per_minute is None:
        return None
    if table.pattern is not None and table.per_minute is not None:
        raise file.refuse("a pace is either pattern or per_minute", f"{path}.per_minute")
    if exercise.pattern is None:
        key = "pattern" if table.pattern else "per_minute"
        raise file.refuse(f"“{exercise.title}” is not paced", f"{path}.{key}")
    if table.pattern is not None:
        own = table.pattern
        return BreathPattern(
            own.inhale_ms, own.exhale_ms, own.hold_in_ms, own.hold_out_ms, own.top_up_ms
        )
    assert table.per_minute is not None
    try:
        return exercise.pattern.at_rate(table.per_minute)
    except ValueError:
        reason = "the stays leave no room for a breath at this rate"
        raise file.refuse(reason, f"{path}.per_minute", "Choose a slower rate.") from None
