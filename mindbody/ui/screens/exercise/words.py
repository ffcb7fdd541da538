"""The words of the page about one exercise or routine."""

from __future__ import annotations

from mindbody.core.exercise import Anchor, Evidence, Grade, Reference
from mindbody.core.tag import Tag

BACK = "Back"
BEGIN = "Begin"
SEE_FIRST = "See what happens first"
TAKE_ALONG = "Take along"
OWN_COPY = "Make my own copy"
EDIT = "Edit"

HOW = "How it goes"
HAPPENS = "What happens, second by second"
NOT_LIKE_THIS = "Shown as soon as it can begin like this"
NOTE = "Please note"
HELPS = "When it may help"
PARTS = "Its parts"
RESEARCH = "What research says"
SOURCES = "Sources"
REVIEW = "This practice awaits review by a clinician."
NOT_NOW = "Not offered just now"
PUT_ASIDE, PUT_BACK = "Put this aside for now", "Put it back"
CHECK = "What suits me"

THIS_SESSION = "This session"
FORM, USUAL_FORM = "Form", "Usual"
LENGTH = "Length"
BREATH = "The breath"
TIMES = "Times"
GUIDE = "The guide"
SOUND = "Sound"
VOICE, NO_VOICE = "Voice", "No voice"
TONES = "Tones"
BACKGROUND = "Background"
NO_SOUND = "Silence, with captions"
ANCHOR = "Where attention rests"
LEAVE_OUT = "Leave out"
LEAVE_OUT_ABOUT = (
    "Lines about these are left out, or said in another way. This holds for all that you practise."
)
LEAVE_PARTS = "Parts to leave out here"
SHORT_SILENCES = "silences over 20 s"
OWN_WORD = "A word of your own"
OWN_TEXT = "Your new version"
OWN_TEXT_ABOUT = (
    "Write it here if you like, or keep it on paper. Only the new version: the old one is not "
    "asked for. It is stored encrypted, shown to you in the session, and sent to nobody."
)
AS_USUAL, CHANGED = "As usual", "Changed"
EVERYTHING_SAID = "Everything is said"

HEAR = "Hear this part"
HEARING = "Stop listening"

PER_MINUTE = "{rate:.1f} breaths a minute"

GRADE_WORDS = {
    Grade.A: "Strength of evidence: A. A guideline suggests it, or several trials with people with "
    "PTSD.",
    Grade.B: "Strength of evidence: B. At least one randomised trial with people with PTSD.",
    Grade.C: "Strength of evidence: C. Trials with other people only.",
    Grade.D: "Strength of evidence: D. Part of a manual, or agreed by clinicians; no trial of it "
    "alone was found.",
}

ANCHOR_WORDS = {
    Anchor.BREATH: "The breath",
    Anchor.HANDS: "The hands",
    Anchor.FEET: "The feet",
    Anchor.SOUND: "A sound",
    Anchor.SIGHT: "Something you see",
}

PHASE_NAMES = {
    "inhale_ms": "Breathe in",
    "top_up_ms": "A sip more",
    "hold_in_ms": "Stay",
    "exhale_ms": "Breathe out",
    "hold_out_ms": "Rest",
}

SETTING_NAMES = {
    "tense_ms": "Tensing",
    "release_ms": "Releasing",
    "passes": "Rounds",
    "prompt_every_ms": "Between lines",
    "step_ms": "Each part",
    "beat_every_ms": "Between marks",
}


TAG_WORDS = {
    Tag.SILENCE: SHORT_SILENCES,
    Tag.HOLDS: "held breath",
    Tag.BREATH_ANCHOR: "resting on the breath",
    Tag.DATE: "today's date",
    Tag.EYES_CLOSED: "closed eyes",
    Tag.EXITS: "ways out",
    Tag.SAFE_WORD: "the word “safe”",
}


def tag_words(tag: Tag) -> str:
    """A tag as people say it: "eyes closed", "silences over 20 s"."""
    return TAG_WORDS.get(tag) or tag.value.replace("_", " ")


def evidence_words(evidence: Evidence) -> tuple[str, str]:
    """The one honest line, and what its grade means."""
    return evidence.line, GRADE_WORDS[evidence.grade]


def source_words(source: Reference) -> str:
    """A source on one line, with its year and DOI."""
    doi = f" doi {source.doi}" if source.doi else ""
    unread = "" if source.checked else " Cited by others; not read again by us."
    return f"{source.authors} ({source.year}). {source.source}.{doi}{unread}"
