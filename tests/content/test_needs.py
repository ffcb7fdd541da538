"""What may fit a moment: the file that ships, and files that are wrong."""

from __future__ import annotations

import pytest

from mindbody.core.exercise import AccessLevel, Effect
from mindbody.errors import InvalidFile, UnsupportedVersion
from mindbody.library import Library
from mindbody.needs import Need, Opens, load_needs, parse_needs
from tests.content.words import NOT_BY_THE_APP, NOWHERE, found

NEEDS = load_needs()
LIBRARY = Library.load()

HEAD = 'format = 1\n[[need]]\nid = "a"\ntitle = "A"\nabout = "B"\navoid = "C"\n'


def texts(need: Need) -> list[str]:
    return [need.title, need.about, need.avoid, *(pick.note for pick in need.picks)]


@pytest.mark.parametrize("need", NEEDS, ids=lambda need: need.id)
def test_all_that_is_named_is_in_the_library(need: Need) -> None:
    for pick in need.picks:
        if pick.routine:
            LIBRARY.routine(pick.routine)
        else:
            exercise = LIBRARY.exercise(pick.exercise)
            assert not pick.variant or exercise.as_variant(pick.variant)
    for id in need.apart:
        LIBRARY.exercise(id)


@pytest.mark.parametrize("need", NEEDS, ids=lambda need: need.id)
def test_nothing_is_suggested_that_only_a_therapist_opens(need: Need) -> None:
    exercises = [LIBRARY.exercise(pick.exercise) for pick in need.picks if pick.exercise]
    assert all(one.access_level is not AccessLevel.THERAPIST_UNLOCK for one in exercises)


@pytest.mark.parametrize("need", NEEDS, ids=lambda need: need.id)
def test_no_routine_of_a_need_holds_what_it_sets_apart(need: Need) -> None:
    for pick in need.picks:
        if pick.routine:
            steps = {step.exercise.id for step in LIBRARY.routine(pick.routine).steps}
            assert not steps & set(need.apart)


@pytest.mark.parametrize("need", NEEDS, ids=lambda need: need.id)
def test_the_words_are_calm(need: Need) -> None:
    text = " ".join(texts(need))
    # That no trial looked at it has to be said; “therapy” itself is not.
    assert list(found((*NOWHERE, *NOT_BY_THE_APP), text)) == []


def by_id(id: str) -> Need:
    return next(need for need in NEEDS if need.id == id)


def test_panic_comes_without_held_breath_and_without_a_wait() -> None:
    panic = by_id("panic")
    for pick in panic.picks:
        exercise = LIBRARY.exercise(pick.exercise)
        form = exercise.as_variant(pick.variant) if pick.variant else exercise
        assert form.pattern is None or form.pattern.longest_hold_ms == 0
        assert not any(caution.effect is Effect.HIDE for caution in exercise.cautions) or (
            pick.exercise == "breathing_retraining_pe"
        )


def test_during_homework_there_is_nothing_but_a_timer() -> None:
    during = by_id("during_homework")
    assert during.picks == ()
    assert during.opens == (Opens.TIMER,)


def test_infusions_are_called_settling_and_nothing_more() -> None:
    for id in ("before_infusion", "after_infusion"):
        assert "settling practices" in by_id(id).about
        assert "no trial" in by_id(id).about


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (HEAD, "leads nowhere"),
        (HEAD + "first = [{}]", "either an exercise or a routine"),
        (HEAD + 'first = [{ exercise = "x", routine = "y" }]', "either an exercise or a routine"),
        (HEAD + 'first = [{ routine = "y", variant = "z" }]', "has no forms"),
        (HEAD + 'first = [{ exercise = "x" }]\napart = ["x"]', "both suggested and set apart"),
        (HEAD + 'opens = ["timer"]\n' + HEAD.partition("\n")[2] + 'opens = ["timer"]', "twice"),
        (HEAD + 'opens = ["cellar"]', "Invalid enum"),
        (HEAD + 'first = [{ exercise = "x", lenght = 3 }]', "unknown field"),
    ],
)
def test_a_wrong_file_is_refused_with_the_reason(text: str, said: str) -> None:
    with pytest.raises(InvalidFile) as refused:
        parse_needs(text)
    assert said in str(refused.value)


def test_a_newer_file_is_called_newer() -> None:
    with pytest.raises(UnsupportedVersion):
        parse_needs(HEAD.replace("format = 1", "format = 2"))
