"""The words of the timer screen."""

from __future__ import annotations

from mindbody.language import counted, number, said

TITLE = "Quiet timer"
SUMMARY = "Bells, and quiet between them. Nothing to follow."
BACK, BEGIN = "Back", "Begin"
LENGTH = "How long"
OTHER = "Other"
NO_END = "Without an end"
NO_END_ABOUT = "It goes on until you end it."
BELLS = "Bells"
AT_START, BETWEEN, AT_END = "At the start", "In between", "At the end"
NO_BELL = "None"
HOW_OFTEN = "How often"
STEADY, RANDOM = "Steadily", "At random times"
EVERY = "Every"
AT_LEAST, AT_MOST = "At the earliest after", "At the latest after"
PREPARATION = "Time to settle before it"
VOLUME = "Volume of the bells"
BACKGROUND = "Background"
SOUND = "Sound"


def gap_words(seconds: int) -> str:
    """A gap: "20 seconds", "1.5 minutes"."""
    if seconds < 60:
        return counted("{n} second", "{n} seconds", seconds)
    if seconds % 60:
        return said("{number} minutes", number=number(seconds / 60))
    return counted("{n} minute", "{n} minutes", seconds // 60)
