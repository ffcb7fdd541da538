"""The words by which script lines, steps and sections can be struck out."""

from __future__ import annotations

from enum import StrEnum


class Tag(StrEnum):
    """What a line speaks of or asks for.

    Body areas name the area itself. `SILENCE` stands in no line: striking it means that
    no silence is longer than 20 s.
    """

    EYES = "eyes"
    EYES_CLOSED = "eyes_closed"
    BREATH = "breath"
    BREATH_ANCHOR = "breath_anchor"
    NOSE = "nose"
    LIPS = "lips"
    THROAT = "throat"
    CHEST = "chest"
    RIBS = "ribs"
    BELLY = "belly"
    FOREHEAD = "forehead"
    FACE = "face"
    JAW = "jaw"
    NECK = "neck"
    SHOULDERS = "shoulders"
    BACK = "back"
    ARMS = "arms"
    HANDS = "hands"
    THIGHS = "thighs"
    CALVES = "calves"
    FEET = "feet"
    WHOLE_BODY = "whole_body"
    TOUCH = "touch"
    LYING_DOWN = "lying_down"
    STANDING = "standing"
    MOVEMENT = "movement"
    STILLNESS = "stillness"
    SILENCE = "silence"
    SIGHT = "sight"
    SOUNDS = "sounds"
    SMELL = "smell"
    TASTE = "taste"
    NUMBERS = "numbers"
    DATE = "date"
    EXITS = "exits"
    HEAVINESS = "heaviness"
    WARMTH = "warmth"
    IMAGERY = "imagery"
    WATER = "water"
    FEELINGS = "feelings"
    THOUGHTS = "thoughts"
    SELF_KINDNESS = "self_kindness"
    SAFE_WORD = "safe_word"
    FAITH = "faith"
    OTHER_PEOPLE = "other_people"
    HOLDS = "holds"
