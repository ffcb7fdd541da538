"""How lines are written for an engine that would say them otherwise."""

from __future__ import annotations

import pytest

from mindbody.sound.voice.sayings import as_said


@pytest.mark.parametrize("voice", ["heart", "michael"])
def test_medicines_are_said_as_they_are_called(voice: str) -> None:
    line = "Ketamine, esketamine: not “ketamines”. Sertraline and paroxetine."
    said = "ketameen, ess kettameen: not “ketamines”. sertraleen and per oxateen."
    assert as_said(voice, line) == said


def test_a_line_of_its_own_is_said_in_its_own_way() -> None:
    assert as_said("heart", "and soft") == "And, soft."
    assert as_said("michael", "and soft") == "and soft"
