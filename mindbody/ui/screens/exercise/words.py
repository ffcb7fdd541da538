"""The words of the page about one exercise or routine."""

from __future__ import annotations

from mindbody.core.exercise import Anchor, Evidence, Grade, Reference
from mindbody.core.tag import Tag
from mindbody.language import said

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
BEFORE_BREATHING = "Before you breathe"
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
SOFT_TONES, GLIDE, AIR, NO_TONES = "Soft tones", "Gliding tone", "Breath sounds", "No tones"
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

NOT_READ = "Cited by others; not read again by us."

PER_MINUTE = "{rate} breaths a minute"

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
    Tag.EYES: "eyes",
    Tag.EYES_CLOSED: "closed eyes",
    Tag.BREATH: "breath",
    Tag.BREATH_ANCHOR: "resting on the breath",
    Tag.NOSE: "nose",
    Tag.LIPS: "lips",
    Tag.THROAT: "throat",
    Tag.CHEST: "chest",
    Tag.RIBS: "ribs",
    Tag.BELLY: "belly",
    Tag.FOREHEAD: "forehead",
    Tag.FACE: "face",
    Tag.JAW: "jaw",
    Tag.NECK: "neck",
    Tag.SHOULDERS: "shoulders",
    Tag.BACK: "back of the body",
    Tag.ARMS: "arms",
    Tag.HANDS: "hands",
    Tag.THIGHS: "thighs",
    Tag.CALVES: "calves",
    Tag.FEET: "feet",
    Tag.WHOLE_BODY: "whole body",
    Tag.TOUCH: "touch",
    Tag.LYING_DOWN: "lying down",
    Tag.STANDING: "standing",
    Tag.MOVEMENT: "movement",
    Tag.STILLNESS: "stillness",
    Tag.SILENCE: SHORT_SILENCES,
    Tag.SIGHT: "sight",
    Tag.SOUNDS: "sounds",
    Tag.SMELL: "smell",
    Tag.TASTE: "taste",
    Tag.NUMBERS: "numbers",
    Tag.DATE: "today's date",
    Tag.EXITS: "ways out",
    Tag.HEAVINESS: "heaviness",
    Tag.WARMTH: "warmth",
    Tag.IMAGERY: "imagery",
    Tag.WATER: "water",
    Tag.FEELINGS: "feelings",
    Tag.THOUGHTS: "thoughts",
    Tag.SELF_KINDNESS: "kindness to oneself",
    Tag.SAFE_WORD: "the word “safe”",
    Tag.FAITH: "faith",
    Tag.OTHER_PEOPLE: "other people",
    Tag.HOLDS: "held breath",
}


def tag_words(tag: Tag) -> str:
    """A tag as people say it: "closed eyes", "silences over 20 s"."""
    return said(TAG_WORDS[tag])


def evidence_words(evidence: Evidence) -> tuple[str, str]:
    """The one honest line, and what its grade means."""
    return said(evidence.line), said(GRADE_WORDS[evidence.grade])


def source_words(source: Reference) -> str:
    """A source on one line, with its year and DOI."""
    doi = f" doi {source.doi}" if source.doi else ""
    unread = "" if source.checked else f" {said(NOT_READ)}"
    name = source.source.rstrip(".")
    return f"{source.authors} ({source.year}). {name}.{doi}{unread}"
