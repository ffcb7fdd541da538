"""The sounds that a session can play: an index of files, and tones made as needed."""

from __future__ import annotations

from collections import OrderedDict
from functools import cached_property, partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from mindbody.core.lanes import Lane, SoundChoice
from mindbody.core.timeline import FRAMES_PER_MS, Timeline
from mindbody.errors import SoundUnavailable
from mindbody.language import as_is, said
from mindbody.sound import breath, synth
from mindbody.sound.entry import SoundEntry as SoundEntry
from mindbody.sound.files import LoopFile, StreamedLoop, audio_dir, read_sound
from mindbody.sound.mix import Clips, Loop, Mix
from mindbody.sound.own import KIND as OWN_KIND
from mindbody.sound.own import OwnSounds
from mindbody.strict_json import plain_json

if TYPE_CHECKING:
    from mindbody.sound.voice.clips import VoiceClips

Samples = NDArray[np.float32]

# The ways to hear the breath: how a phase sounds in each, and its peak.
STYLES = {
    "tones": (synth.tone, synth.TONE_PEAK),
    "breath": (breath.air, breath.AIR_PEAK),
    "glide": (breath.glide, breath.GLIDE_PEAK),
}

FULL_SCALE = 32768.0
_TONES_KEPT = 24
# A decoded loop takes 14 MB.
_LOOPS_KEPT = 2


class SoundBank:
    """All sounds of the app, and the person's own soundscapes.

    Nothing is read before it is asked for; the app's sounds once, the list of the person's
    own each time, since it may have changed.
    """

    def __init__(self, folder: Path | None = None, own: OwnSounds | None = None) -> None:
        self._folder = folder
        self._own = own or OwnSounds()
        self._loops: dict[str, Loop] = {}
        self._tones: OrderedDict[tuple[str, int, bool, str], Samples] = OrderedDict()
        self._lock = Lock()

    @cached_property
    def folder(self) -> Path:
        return self._folder or audio_dir()

    @cached_property
    def entries(self) -> dict[str, SoundEntry]:
        """The index by id. Raises SoundUnavailable where it cannot be read."""
        try:
            listed = plain_json((self.folder / "index.json").read_bytes())["sounds"]
            return {entry["id"]: _entry(entry) for entry in listed}
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise SoundUnavailable("The index of the app's sounds cannot be read.") from error

    @cached_property
    def clips(self) -> VoiceClips:
        """The spoken lines of the library, and the panels read aloud."""
        from mindbody.sound.voice.clips import VoiceClips

        return VoiceClips(self.folder / "voice", more=(self.folder / "learn",))

    def ambiences(self) -> tuple[SoundEntry, ...]:
        """The soundscapes to choose from, in the order of the index, the person's own last."""
        shipped = (entry for entry in self.entries.values() if entry.lane is Lane.AMBIENCE)
        return (*shipped, *self._own.entries().values())

    def ambience(self, id: str) -> tuple[Loop, SoundEntry]:
        """A soundscape, decoded as it is read. Raises SoundUnavailable for an unknown id."""
        entry = self.entries.get(id) or self._own.entries().get(id)
        if entry is None or entry.lane is not Lane.AMBIENCE:
            raise SoundUnavailable(
                said("There is no soundscape called “{name}”.", name=as_is(id)),
                "Choose one of: " + ", ".join(known.id for known in self.ambiences()) + ".",
            )
        with self._lock:
            if id not in self._loops:
                path = self.folder / entry.file
                self._loops[id] = (
                    StreamedLoop(path, partial(self._own.open, id), entry.frames)
                    if entry.kind == OWN_KIND
                    else LoopFile(path, entry.frames, entry.lead_frames)
                )
            loop = self._loops[id]
            while len(self._loops) > _LOOPS_KEPT:
                self._loops.pop(next(known for known in self._loops if known != id))
            return loop, entry

    def tone(
        self, sound: str, length_ms: int, *, low: bool = False, style: str = "tones"
    ) -> Samples:
        """A cue as float32 (n, 2) in units of int16, at most `length_ms` long.

        Raises SoundUnavailable for an unknown name.
        """
        key = (sound, length_ms, low, style)
        with self._lock:
            if key in self._tones:
                self._tones.move_to_end(key)
                return self._tones[key]
        made = self._make(sound, length_ms, low, style)
        with self._lock:
            self._tones[key] = made
            while len(self._tones) > _TONES_KEPT:
                self._tones.popitem(last=False)
        return made

    def peak(self, sound: str, style: str = "tones") -> float:
        """The true peak of a cue, of full scale 1; its sample peak for tones, which are low."""
        if sound in synth.PHASE_TONES:
            return STYLES[style][1]
        return float(10.0 ** (self._cue_entry(sound).true_peak_dbtp / 20.0))

    def _make(self, sound: str, length_ms: int, low: bool, style: str) -> Samples:
        if sound in synth.PHASE_TONES:
            return STYLES[style][0](sound, length_ms, low=low) * np.float32(FULL_SCALE)
        entry = self._cue_entry(sound)
        whole = read_sound(self.folder / entry.file).astype(np.float32)
        return synth.cut_short(whole, length_ms * FRAMES_PER_MS)

    def _cue_entry(self, sound: str) -> SoundEntry:
        entry = self.entries.get(sound)
        if entry is None or entry.lane is not Lane.CUES:
            raise SoundUnavailable(said("There is no sound called “{name}”.", name=as_is(sound)))
        return entry


def mix_of(
    timeline: Timeline, choice: SoundChoice, bank: SoundBank, clips: Clips | None = None
) -> Mix:
    """A mix with the library's spoken lines where a voice was chosen and no other `clips`."""
    if clips is None and choice.voice is not None:
        clips = bank.clips
    return Mix(timeline, choice, bank, clips)


def check_choice(choice: SoundChoice, bank: SoundBank | None = None) -> None:
    """Whether all that was chosen exists. Raises SoundUnavailable, naming what there is."""
    if choice.cues not in (None, *STYLES, "impulse"):
        raise SoundUnavailable(
            said("There are no cues called “{name}”.", name=choice.cues),
            said("Choose one of: {names}.", names=", ".join([*STYLES, "impulse", "none"])),
        )
    bank = bank or SoundBank()
    if choice.ambience is not None:
        bank.ambience(choice.ambience)
    if choice.voice is not None:
        voices = [voice.id for voice in bank.clips.voices()]
        if choice.voice not in voices:
            raise SoundUnavailable(
                said("There is no voice called “{name}”.", name=as_is(choice.voice)),
                said("Choose one of: {names}.", names=", ".join([*voices, "none"])),
            )


def _entry(listed: dict[str, Any]) -> SoundEntry:
    return SoundEntry(**{**listed, "lane": Lane(listed["lane"])})
