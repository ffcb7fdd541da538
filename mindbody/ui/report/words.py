"""The words of the practice report."""

from __future__ import annotations

from mindbody.core.treatment_days import MarkKind

SAFETY = "Safety"
NO_SAFETY = "No safety entries"
WEEKLY_RISE = "Distress before practice rose by 2 or more from one week to the next (median)"
PRACTICE = "Practice"
COMPLETE = "The data of this period are complete."
ASSIGNED = "Assigned and done"
NOTHING_PLANNED = "Nothing was planned in this period"
ASSIGNED_TITLES = ("Practice", "Planned", "Completed", "Partly", "Last 7 days", "Median min")
RESPONSES = "Distress before and after (0–10)"
RESPONSE_TITLES = ("Practice", "n", "Before", "After", "Difference", "Rose by 2+", "Each session")
NO_PROOF = (
    "Medians of sessions with both ratings; ○ before, ● after, the latest at the right. "
    "Before/after differences are not proof of effect."
)
PATTERN = "When, and when not"
DAY_PARTS = ("Morning {n}", "Midday {n}", "Evening {n}", "Night {n}")
NO_TIMES = "At what times of day is not known"
REASONS = "Reasons for not practising, and notes that were shared"
MEASURES = "Measures (last three totals)"
EXPOSURE = "Exposure homework (expected to raise distress)"
EXPOSURE_TITLES = ("Item", "Day", "Before", "Peak", "After", "Minutes")
NEXT = "For the next appointment"
ASKS = ("Keep", "Change", "Drop")
FOOTER = "Contains health information; handle as clinical record."
MORE_ROWS = ("and {n} more", "and {n} more")

MARKS = {
    MarkKind.INFUSION: "infusion",
    MarkKind.APPOINTMENT: "appointment",
    MarkKind.EXPOSURE: "exposure homework",
    MarkKind.DOSE_CHANGE: "change of medicine",
}

# What a person may strike from a summary, by the names of the summary's fields.
FIELDS = {
    "sessions": "single sessions",
    "minute": "times of day",
    "ratings": "ratings of distress",
    "ledger": "what happened besides sessions",
    "safety": "safety entries",
    "exposures": "exposure homework",
    "notes": "notes",
    "question": "the question",
    "marks": "marked days",
    "stages": "steps of the plan",
    "measures": "measures",
}

OVER_TIME = "Over time"
OVER_TIME_TITLES = ("From – to", "Completed", "Days", "Time", "Rose by 2+")
OVER_TIME_NOTE = "Frames are what was planned, filled what was completed."
COMPARED_TITLE = "Beside the time before"
COMPARED = (
    "Completed of planned",
    "Days with practice",
    "Time practised",
    "Stopped for Ground me",
    "Reasons given",
)
