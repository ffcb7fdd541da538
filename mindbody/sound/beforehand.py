"""What the window needs of sound before anything is heard: names, and an output.

The sounds themselves are arrays, and numpy alone takes as long to load as all of Qt. So
nothing here loads it: home is painted first, the rest follows on threads of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from mindbody.clock import Clock
from mindbody.core.lanes import Lane
from mindbody.errors import SoundUnavailable
from mindbody.sound.folder import audio_dir
from mindbody.sound.own import OwnSounds
from mindbody.sound.steady import Device, SteadyOutput
from mindbody.sound.voice.catalogue import VOICES
from mindbody.strict_json import plain_json

if TYPE_CHECKING:
    from mindbody.sound.reading import PanelVoice

Named = tuple[str, str]


def soundscapes() -> tuple[Named, ...]:
    """What may be heard in the background, as (id, title); nothing where it cannot be read."""
    own = ((entry.id, entry.title) for entry in OwnSounds().entries().values())
    return (*_listed(Lane.AMBIENCE), *own)


def bells() -> tuple[Named, ...]:
    """What a timer may ring with, as (id, title); nothing where it cannot be read."""
    return tuple(_listed(Lane.CUES))


def voices() -> tuple[Named, ...]:
    """Who may speak the lines, as (id, title); nobody where there are no clips."""
    try:
        folder = audio_dir() / "voice"
    except SoundUnavailable:
        return ()
    there = (voice for voice in VOICES if (folder / voice.id / "index.json").is_file())
    return tuple((voice.id, voice.title) for voice in there)


def panel_voice() -> PanelVoice:
    """Who reads panels aloud; loads what that needs."""
    from mindbody.sound.reading import PanelVoice

    return PanelVoice()


def open_later(clock: Clock) -> SteadyOutput:
    """As `output.open_output`, but loads the sounds only with the first session."""

    def opened() -> Device:
        from mindbody.sound.output import PygameOutput

        return PygameOutput(clock)

    def answers() -> bool:
        from mindbody.sound.output import device_answers

        return device_answers()

    return SteadyOutput(clock, opened, answers)


def load() -> Thread:
    """Load on a thread of its own what the first session will need; opens no device."""
    thread = Thread(target=_load, name="sound-loader", daemon=True)
    thread.start()
    return thread


def _load() -> None:
    import_module("mindbody.sound.output")


def _listed(lane: Lane) -> Iterator[Named]:
    for entry in _index():
        if entry["lane"] == lane:
            yield entry["id"], entry["title"]


def _index() -> list[dict[str, str]]:
    """As far as it can be read: what is missing here is missed by name when it is played."""
    try:
        path: Path = audio_dir() / "index.json"
        sounds: list[dict[str, str]] = plain_json(path.read_bytes())["sounds"]
        return [{name: entry[name] for name in ("id", "title", "lane")} for entry in sounds]
    except (SoundUnavailable, OSError, ValueError, KeyError, TypeError):
        return []
