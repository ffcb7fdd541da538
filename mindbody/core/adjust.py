"""An exercise with other single settings: tense and release lengths, gaps, step lengths.

The names are those of `ExerciseLimits.ranges`. `with_settings` builds the exercise,
`check_settings` says whether somebody's limits allow it. A setting has a range of its own in
the content, so the whole may then be shorter or longer than the usual form's lengths.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from mindbody.core.exercise import (
    AnySection,
    Exercise,
    Line,
    Narration,
    StepItem,
    TimedPrompts,
    UserPacedSteps,
)
from mindbody.core.exercise_limits import ExerciseLimits
from mindbody.core.fit import estimated_speech_ms, natural_ms, required
from mindbody.errors import LimitExceeded
from mindbody.language import number, said

_GRID_MS = 100
_SECOND_ROUND = "_2"

_WORDS = {
    "tense_ms": "Tensing",
    "release_ms": "Releasing",
    "passes": "The number of rounds",
    "prompt_every_ms": "The gap between lines",
    "step_ms": "The time for each part",
    "beat_every_ms": "The gap between marks",
}


def settable(exercise: Exercise) -> Mapping[str, tuple[int, int]]:
    """The settings that this form of the exercise has, each with its least and most."""
    return {
        name: bounds
        for name, bounds in exercise.limits.ranges.items()
        if name in _RULES and any(map(_RULES[name][0], exercise.sections))
    }


def with_settings(exercise: Exercise, settings: Mapping[str, int]) -> Exercise:
    """The exercise rebuilt with other settings (ms; `passes` is a number of rounds).

    Muscle groups that are tensed or released for another time than most keep the
    difference. Raises KeyError for a name that is no setting of this exercise, and
    LimitExceeded where what is said no longer fits into its time.
    """
    if unknown := settings.keys() - settable(exercise).keys():
        raise KeyError(min(unknown))
    built = exercise
    for name, (_, change) in _RULES.items():
        if name in settings:
            built = replace(built, sections=change(built, settings[name]))
    return replace(built, settings={**exercise.settings, **settings})


def check_settings(exercise: Exercise, limits: ExerciseLimits) -> None:
    """Raise LimitExceeded, with the nearest allowed value, where a setting is outside."""
    for name, value in exercise.settings.items():
        least, most = limits.ranges[name]
        if not least <= value <= most:
            nearest = min(max(value, least), most)
            shown = str(nearest) if name == "passes" else f"{number(nearest / 1000)} s"
            raise LimitExceeded(
                said(
                    "{what} lies outside the limits of “{title}”.",
                    what=_WORDS[name],
                    title=exercise.title,
                ),
                said("The nearest allowed value is {value}.", value=shown),
                field=name,
                nearest=nearest,
            )


def _is_tensed(section: AnySection) -> bool:
    return isinstance(section, UserPacedSteps) and any(step.tense_ms for step in section.steps)


def _is_part(section: AnySection) -> bool:
    """Something that takes one step, area or topic at a time, and is not muscle groups."""
    match section:
        case UserPacedSteps():
            return not _is_tensed(section)
        case Narration():
            return bool(section.tags) and not section.steady and not section.closing
        case _:
            return False


def _tensed_steps(exercise: Exercise) -> Iterator[StepItem]:
    for section in exercise.sections:
        if isinstance(section, UserPacedSteps):
            yield from (step for step in section.steps if step.tense_ms)


def _most_common(values: Iterable[int]) -> int:
    return Counter(values).most_common(1)[0][0]


def _with_tense(exercise: Exercise, value_ms: int) -> tuple[AnySection, ...]:
    steps = list(_tensed_steps(exercise))
    usual_ms = _most_common(step.tense_ms for step in steps)
    least_ms = exercise.limits.ranges["tense_ms"][0]
    needed_ms = max(_tensing_ms(step) - step.tense_ms for step in steps) + usual_ms
    if value_ms < needed_ms:
        nearest_ms = -(-needed_ms // _GRID_MS) * _GRID_MS
        raise _too_short(exercise, "tense_ms", nearest_ms)

    def changed(step: StepItem) -> StepItem:
        return _retensed(step, max(least_ms, step.tense_ms + value_ms - usual_ms))

    return _each_tensed(exercise, changed)


def _tensing_ms(step: StepItem) -> int:
    """How long what is said before the release takes."""
    first = next(i for i, line in enumerate(step.lines) if line.at_ms == step.tense_ms)
    return sum(estimated_speech_ms(line.text) for line in step.lines[:first])


def _retensed(step: StepItem, tense_ms: int) -> StepItem:
    moved_ms = tense_ms - step.tense_ms
    lines = tuple(
        replace(line, at_ms=line.at_ms + moved_ms)
        if line.at_ms is not None and line.at_ms >= step.tense_ms
        else line
        for line in step.lines
    )
    return replace(step, tense_ms=tense_ms, length_ms=step.length_ms + moved_ms, lines=lines)


def _with_release(exercise: Exercise, value_ms: int) -> tuple[AnySection, ...]:
    usual_ms = _most_common(step.length_ms - step.tense_ms for step in _tensed_steps(exercise))

    def changed(step: StepItem) -> StepItem:
        length_ms = step.length_ms + value_ms - usual_ms
        return replace(step, length_ms=length_ms, lines=_said(step.lines, length_ms))

    sections = _each_tensed(exercise, changed)
    for section in sections:
        if isinstance(section, UserPacedSteps):
            for step in section.steps:
                short_ms = natural_ms(step.lines, estimated_speech_ms) - step.length_ms
                if step.tense_ms and short_ms > 0:
                    raise _too_short(exercise, "release_ms", value_ms + short_ms)
    return sections


def _each_tensed(
    exercise: Exercise, changed: Callable[[StepItem], StepItem]
) -> tuple[AnySection, ...]:
    return tuple(
        replace(s, steps=tuple(changed(step) if step.tense_ms else step for step in s.steps))
        if isinstance(s, UserPacedSteps)
        else s
        for s in exercise.sections
    )


def _with_passes(exercise: Exercise, passes: int) -> tuple[AnySection, ...]:
    def rounds(section: UserPacedSteps) -> UserPacedSteps:
        ids = {step.id for step in section.steps}
        again = {f"{id}{_SECOND_ROUND}" for id in ids}
        first = tuple(step for step in section.steps if step.id not in again)
        second = tuple(replace(step, id=f"{step.id}{_SECOND_ROUND}") for step in first)
        return replace(section, steps=first if passes == 1 else first + second)

    return tuple(
        rounds(s) if isinstance(s, UserPacedSteps) and _is_tensed(s) else s
        for s in exercise.sections
    )


def _with_gap(exercise: Exercise, every_ms: int) -> tuple[AnySection, ...]:
    def spaced(section: TimedPrompts) -> TimedPrompts:
        needed_ms = max(natural_ms([line], estimated_speech_ms) for line in section.lines)
        if needed_ms > every_ms:
            raise _too_short(exercise, "prompt_every_ms", needed_ms)
        return replace(section, every_ms=every_ms)

    return tuple(spaced(s) if isinstance(s, TimedPrompts) else s for s in exercise.sections)


def _with_parts(exercise: Exercise, length_ms: int) -> tuple[AnySection, ...]:
    def sized(lines: tuple[Line, ...]) -> tuple[Line, ...]:
        said = _said(lines, length_ms)
        if (needed_ms := natural_ms(said, estimated_speech_ms)) > length_ms:
            raise _too_short(exercise, "step_ms", needed_ms)
        return said

    def resized(section: AnySection) -> AnySection:
        if isinstance(section, Narration) and _is_part(section):
            return replace(section, length_ms=length_ms, lines=sized(section.lines))
        if isinstance(section, UserPacedSteps) and _is_part(section):
            steps = (replace(s, length_ms=length_ms, lines=sized(s.lines)) for s in section.steps)
            return replace(section, steps=tuple(steps))
        return section

    return tuple(map(resized, exercise.sections))


def _with_beat(exercise: Exercise, every_ms: int) -> tuple[AnySection, ...]:
    return tuple(
        replace(s, beat=replace(s.beat, every_ms=every_ms)) if s.beat else s
        for s in exercise.sections
    )


def _said(lines: tuple[Line, ...], length_ms: int) -> tuple[Line, ...]:
    """All lines where there is time for them, else those that are not optional."""
    return lines if natural_ms(lines, estimated_speech_ms) <= length_ms else required(lines)


def _too_short(exercise: Exercise, field: str, nearest_ms: int) -> LimitExceeded:
    return LimitExceeded(
        said("The words of “{title}” do not fit into so short a time.", title=exercise.title),
        said(
            "The nearest length that they fit into is {seconds} s.",
            seconds=number(nearest_ms / 1000),
        ),
        field=field,
        nearest=nearest_ms,
    )


_Has = Callable[[AnySection], bool]
_Change = Callable[[Exercise, int], tuple[AnySection, ...]]

# In the order in which they are applied: rounds last, so that both rounds are alike.
_RULES: Mapping[str, tuple[_Has, _Change]] = {
    "tense_ms": (_is_tensed, _with_tense),
    "release_ms": (_is_tensed, _with_release),
    "passes": (_is_tensed, _with_passes),
    "prompt_every_ms": (lambda s: isinstance(s, TimedPrompts), _with_gap),
    "step_ms": (_is_part, _with_parts),
    "beat_every_ms": (lambda s: s.beat is not None, _with_beat),
}
