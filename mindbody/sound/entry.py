"""What is listed of a sound."""

from __future__ import annotations

from msgspec import Struct

from mindbody.core.lanes import Lane


class SoundEntry(Struct, frozen=True):
    """What the index says of one sound file; see docs/formats.md.

    `lufs` is its loudness after ITU-R BS.1770, `peak_dbfs` its highest sample,
    `true_peak_dbtp` its highest point between samples, `lead_frames` what precedes a loop.
    `sha256` is over the decoded int16 samples, since encoders differ; it is empty for a
    sound of the person's own, whose `file` is a whole path.
    """

    id: str
    title: str
    kind: str
    lane: Lane
    file: str
    author: str
    licence: str
    frames: int
    lufs: float
    peak_dbfs: float
    true_peak_dbtp: float
    sha256: str
    lead_frames: int = 0
