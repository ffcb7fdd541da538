"""What the keys do in a session, as the quiet line at the foot of it says."""

from __future__ import annotations

from mindbody.core.timeline import SectionMark
from mindbody.language import as_is, said
from mindbody.ui.screens.session_face import BEGIN_NOW, NEXT, SKIP_PART, TO_BREATH
from mindbody.ui.words import keys_told

PAUSED = "Paused   ·   Space to go on   ·   Esc to end"
# {key} and {press} are filled in.
PAUSE_KEY, END_KEY, GROUND_KEY = "Space: pause", "Esc: end", "{key}: Ground me"
NEXT_KEY, SKIP_KEY = "Enter: on, also to leave this one out", "Enter: skip this part"
BEGIN_KEY, PRESS_KEY = "Enter: begin now", "Enter: {press}"
BREATH_KEY = "Enter: straight to the breath"
SOUND_KEYS, OTHER_KEYS = "M: mute   ·   V: volumes", "C: captions   ·   D: darken"
_BETWEEN = "·"


_WAYS_ON = {BEGIN_NOW: BEGIN_KEY, TO_BREATH: BREATH_KEY, NEXT: NEXT_KEY, SKIP_PART: SKIP_KEY}


def keys_line(mark: SectionMark | None, way_on: str = "", ground_key: str = "G") -> str:
    """The line for one section: what Enter does first, then what holds everywhere.

    `way_on` is what the button beside it says, empty where the section cannot be left by a key.
    """
    words = []
    if mark is not None and mark.press:
        words.append(said(PRESS_KEY, press=mark.press))
    elif way_on:
        words.append(said(_WAYS_ON[way_on]))
    words += [said(PAUSE_KEY), said(END_KEY)]
    if ground_key:
        words.append(said(GROUND_KEY, key=ground_key))
    return keys_told(as_is(_BETWEEN.join((*words, said(SOUND_KEYS), said(OTHER_KEYS)))))
