"""A small sound exercise file that tests can damage."""

from __future__ import annotations

SMALL = """\
format = "mindbody-exercise"
version = 1
id = "small"
number = 99
title = "Small"
family = "paced_breathing"
access_level = "starter"
default_ms = 120_000
summary = "A small exercise."
how_to = ["Sit."]
when_to_use = ["Any time."]

[limits]
length_ms = [60_000, 300_000]
per_minute = [5.0, 10.0]

[evidence]
grade = "D"
line = "None."

[[evidence.references]]
authors = "Somebody"
year = 2001
source = "A book"

[[cautions]]
text = "Sit for this."
conditions = ["seizures"]

[[sections]]
id = "arrive"
title = "Arriving"
kind = "narration"
length_ms = 20_000
lines = [
  "Sit in whatever way works for you.",
  { text = "Eyes can stay open.", tags = ["eyes"], optional = true },
]

[[sections]]
id = "breathe"
title = "Breathing"
kind = "paced_breathing"
pattern = { inhale_ms = 4_000, exhale_ms = 6_000 }
cycles = 8
cues = { inhale = "tone_in", exhale = "tone_out" }
phase_lines = [
  { phase = "inhale", text = "in", tags = ["breath"], instead = "rise" },
  { phase = "exhale", text = "and out" },
]
reminders = ["gentle"]
midway = "Still here?"

[[sections]]
id = "close"
title = "Coming back"
kind = "narration"
length_ms = 20_000
closing = true
lines = ["Look round the room."]

[[variants]]
id = "quicker"
title = "Quicker"
default_ms = 100_000

[variants.limits]
length_ms = [60_000, 200_000]

[[variants.sections]]
use = "breathe"
pattern = { inhale_ms = 3_000, exhale_ms = 5_000 }
cycles = 10

[[variants.sections]]
use = "close"
"""


def section(body: str, *, default_ms: int = 120_000) -> str:
    """The small exercise with another middle section, without variants."""
    start, end = SMALL.index('[[sections]]\nid = "breathe"'), SMALL.index('[[sections]]\nid = "cl')
    text = SMALL[:start] + body + "\n" + SMALL[end : SMALL.index("[[variants]]")]
    return text.replace("120_000", str(default_ms), 1)
