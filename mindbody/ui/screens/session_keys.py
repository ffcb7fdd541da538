"""What the keys do in a session, as the quiet line at the foot of it says."""

from __future__ import annotations

from mindbody.core.timeline import SectionMark
from mindbody.language import said

PAUSED = "Paused   ·   Space to go on   ·   Esc to end"
# {key} and {press} are filled in.
PAUSE_KEY, END_KEY, GROUND_KEY = "Space: pause", "Esc: end", "{key}: Ground me"
NEXT_KEY, SKIP_KEY = "Enter: on, also to leave this one out", "Enter: skip this part"
BEGIN_KEY, PRESS_KEY = "Enter: begin now", "Enter: {press}"
SOUND_KEYS, OTHER_KEYS = "M: mute   ·   V: volumes", "C: captions   ·   D: darken"
_BETWEEN = "   ·   "


def keys_line(
    mark: SectionMark | None, *, prepares: bool, advances: bool, ground_key: str = "G"
) -> str:
    """The line for one section: what Enter does first, then what holds everywhere.

    `advances` is whether it can be left by a key, `prepares` whether it is the settling in.
    """
    words = []
    if mark is not None and mark.press:
        words.append(said(PRESS_KEY, press=mark.press))
    elif prepares:
        words.append(said(BEGIN_KEY))
    elif advances:
        words.append(said(NEXT_KEY if mark is not None and mark.user_paced else SKIP_KEY))
    words += [said(PAUSE_KEY), said(END_KEY)]
    if ground_key:
        words.append(said(GROUND_KEY, key=ground_key))
    return _BETWEEN.join((*words, said(SOUND_KEYS), said(OTHER_KEYS)))
