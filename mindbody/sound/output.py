"""The one door to the sound device: pygame's mixer, and nothing else of pygame."""

from __future__ import annotations

import ctypes
import logging
import os
import tempfile
import wave
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mindbody.clock import Clock
from mindbody.core.lanes import Levels, SoundChoice
from mindbody.core.timeline import FRAMES_PER_MS, SAMPLE_RATE_HZ, Timeline
from mindbody.errors import MindbodyError, SoundUnavailable
from mindbody.sound.bank import SoundBank, mix_of
from mindbody.sound.feed import Feed
from mindbody.sound.frugal import give_back_at_once
from mindbody.sound.mix import Clips, Mix
from mindbody.sound.ring import BUFFER_FRAMES, RING_FRAMES, HeadClock, Reading, Ring
from mindbody.sound.steady import SteadyOutput

LOG = logging.getLogger(__name__)

# What SDL keeps between mixing and the device, as far as it tells: two buffers. A sound
# server is asked for more, or a busy machine leaves gaps; measured at its monitor, sound
# comes out as much later.
_SDL_LATENCY_FRAMES = 2 * BUFFER_FRAMES
_SERVER_LATENCY_MS = "60"
_CHANNEL = 0
# Not a whole number of looks at it, so that going round is never taken for standing.
_MUSIC_FRAMES = 85_000
_STARTS = 50
_RUNNING_S, _STANDING_S, _CLOSING_S = 0.05, 0.5, 0.02
_SDL_STOPPED = 0
_SDL_INIT_AUDIO = 0x10

# SDL reads these when its audio starts. The signals of the process are not SDL's to handle.
_ENVIRONMENT = {
    "PYGAME_HIDE_SUPPORT_PROMPT": "1",
    "SDL_NO_SIGNAL_HANDLERS": "1",
    "SDL_AUDIO_DEVICE_APP_NAME": "mindbody",
    "SDL_AUDIO_DEVICE_STREAM_NAME": "Session",
    "PULSE_LATENCY_MSEC": _SERVER_LATENCY_MS,
}


def open_output(
    clock: Clock, bank: SoundBank | None = None, clips: Clips | None = None
) -> SteadyOutput:
    """The output for sessions: sound where there is a device, silence where there is none.

    The device opens on a thread of its own, with the first session loaded or at `warm`;
    call `close` in the end. `clips` are the spoken lines, the library's where not given.
    """
    sounds = bank or SoundBank()
    return SteadyOutput(clock, lambda: PygameOutput(clock, sounds, clips), device_answers)


def sound_report() -> Mapping[str, object]:
    """Which driver and devices sound would use, or why there is none; for `doctor`."""
    try:
        mixer = _import_mixer()
        was_open = mixer.get_init() is not None
        if not was_open:
            _open(mixer)
    except SoundUnavailable as reason:
        return {"available": False, "reason": str(reason.__cause__ or reason)}
    from pygame._sdl2 import audio

    found = {
        "available": True,
        "driver": mixer.get_driver(),
        "devices": list(audio.get_audio_device_names(False)),
        "rate_hz": mixer.get_init()[0],
        "buffer_frames": BUFFER_FRAMES,
        "notices_loss": _sdl_of(mixer) is not None,
    }
    if not was_open:
        mixer.quit()
    return found


class PygameOutput:
    """Sound through the mixer, as long as the device lasts; `alive` says whether it does.

    Keeps the contract of `player.SoundOutput` but for a lost device: SteadyOutput holds
    this one and goes on without it. Raises SoundUnavailable where no device opens.
    """

    def __init__(
        self, clock: Clock, bank: SoundBank | None = None, clips: Clips | None = None
    ) -> None:
        self._clock = clock
        self._bank = bank or SoundBank()
        self._clips = clips
        give_back_at_once()
        self._mixer = _Mixer()
        self._latency_frames = self._mixer.latency_frames
        self._head = HeadClock()
        self._feed = Feed(Ring(self._mixer.samples), self._head, self._read)
        self._timeline: Timeline | None = None
        self._choice = SoundChoice()
        self._latest_ms = 0.0
        self._failed = False
        self._wake = Event()
        self._closing = Event()
        self._thread = Thread(target=self._feeder, name="sound-feeder", daemon=True)
        self._thread.start()

    def load(self, timeline: Timeline, choice: SoundChoice, levels: Levels) -> None:
        self._feed.load(self._mix(timeline, choice), levels)
        self._latest_ms = 0.0
        self._wake.set()

    def play(self, position_ms: float) -> None:
        self._latest_ms = position_ms
        self._feed.play(round(position_ms * FRAMES_PER_MS))
        self._wake.set()

    def join(self, position_ms: float) -> None:
        """Run as if `position_ms` were heard right now; sound comes in as soon as it can."""
        self._latest_ms = position_ms
        heard = self._feed.heard_frame(self._clock.now_ms(), self._latency_frames)
        self._feed.play(round(position_ms * FRAMES_PER_MS), heard)
        self._wake.set()

    def pause(self) -> float:
        self._latest_ms = self._feed.pause() / FRAMES_PER_MS
        self._wake.set()
        return self._latest_ms

    def seek(self, position_ms: float) -> None:
        self._latest_ms = position_ms
        self._feed.seek(round(position_ms * FRAMES_PER_MS))
        self._wake.set()

    def set_levels(self, levels: Levels) -> None:
        self._feed.change(levels=levels)
        self._wake.set()

    def set_choice(self, choice: SoundChoice) -> None:
        if self._timeline is not None:
            self._feed.change(mix=self._mix(self._timeline, choice))
            self._wake.set()

    def set_timeline(self, timeline: Timeline) -> None:
        self._feed.change(mix=self._mix(timeline, self._choice))
        self._wake.set()

    def stop(self, fade_ms: int = 300) -> None:
        self._latest_ms = self._feed.pause(fade_ms * FRAMES_PER_MS) / FRAMES_PER_MS
        self._wake.set()

    def position_ms(self) -> float:
        frame = self._feed.position(self._clock.now_ms(), self._latency_frames)
        self._latest_ms = max(self._latest_ms, frame / FRAMES_PER_MS)
        return self._latest_ms

    def latency_ms(self) -> float:
        return self._latency_frames / FRAMES_PER_MS

    def changed(self) -> bool | None:
        return None

    def close(self) -> None:
        """Let a fade that is under way end (300 ms), then give the device back."""
        if self._feed.running:
            self._feed.pause()
        self._closing.set()
        self._wake.set()
        self._thread.join()

    @property
    def alive(self) -> bool:
        """Whether the device still takes sound."""
        return not self._failed and not self._head.lost

    @property
    def moving(self) -> bool:
        """Whether the device has begun to take sound."""
        return self._head.moving

    def _mix(self, timeline: Timeline, choice: SoundChoice) -> Mix:
        """The mix as chosen, or with as much of it as can be played."""
        for less in _with_less(choice):
            try:
                mix = mix_of(timeline, less, self._bank, self._clips)
            except SoundUnavailable as trouble:
                LOG.warning("a sound cannot be played: %s", type(trouble).__name__)
            else:
                self._timeline, self._choice = timeline, less
                return mix
        raise AssertionError("a mix of no sounds needs none")

    def _read(self) -> Reading:
        return self._mixer.read(self._clock.now_ms())

    def _feeder(self) -> None:
        while not (self._closing.is_set() and (self._feed.quiet or not self.alive)):
            self._wake.wait(self._pace_s())
            self._wake.clear()
            self._work()
        self._mixer.close()

    def _pace_s(self) -> float:
        if self._closing.is_set():
            return _CLOSING_S
        return _RUNNING_S if self._feed.running else _STANDING_S

    def _work(self) -> None:
        try:
            self._feed.feed()
        except MindbodyError as trouble:
            LOG.warning("a sound cannot be played: %s", type(trouble).__name__)
            self._do_without()
        except Exception:
            LOG.exception("the sound has stopped")
            self._failed = True
            self._closing.set()

    def _do_without(self) -> None:
        """Go on without what turned out to be unreadable."""
        assert self._timeline is not None
        _, *less = _with_less(self._choice)
        self._feed.change(mix=self._mix(self._timeline, less[0] if less else SoundChoice(None)))


def _with_less(choice: SoundChoice) -> list[SoundChoice]:
    """A choice of sounds, then without its background and voice, then no sounds at all."""
    fewer = [choice, SoundChoice(choice.cues), SoundChoice(cues=None)]
    return sorted(set(fewer), key=fewer.index)


class _Mixer:
    """pygame's mixer playing a ring of silence that others write into."""

    def __init__(self) -> None:
        self._pygame = _import_mixer()
        _open(self._pygame)
        self._sdl = _sdl_of(self._pygame)
        try:
            self._silence = _silence()
        except OSError as error:
            self._pygame.quit()
            raise SoundUnavailable("There is no room for a small temporary file.") from error
        self._ring, self.samples = self._start()

    @property
    def latency_frames(self) -> int:
        """How long a frame waits between being mixed and being heard, as far as known."""
        asked_ms = os.environ.get("PULSE_LATENCY_MSEC", "")
        if self._pygame.get_driver() == "pulseaudio" and asked_ms.isdecimal():
            return int(asked_ms) * FRAMES_PER_MS
        return _SDL_LATENCY_FRAMES

    def read(self, now_ms: float) -> Reading:
        mixed_ms = float(self._pygame.music.get_pos())
        if self._sdl is None:
            return Reading(now_ms, mixed_ms)
        return Reading(now_ms, mixed_ms, self._sdl.heartbeat(), self._sdl.connected())

    def close(self) -> None:
        self._pygame.quit()
        self._silence.unlink(missing_ok=True)

    def _start(self) -> tuple[Any, NDArray[np.int16]]:
        """Start the ring and the silent music that counts for it within one mixer buffer.

        A sound that ends on its own would have the mixer's thread wait for Python's lock,
        so nothing that is played here ever ends.
        """
        from pygame import sndarray

        mixer = self._pygame
        ring = mixer.Sound(buffer=np.zeros((RING_FRAMES, 2), np.int16))
        for _ in range(_STARTS):
            mixer.music.load(self._silence)
            mixer.music.play(loops=-1)
            mixer.Channel(_CHANNEL).play(ring, loops=-1)
            # Below one buffer nothing was mixed between the two, so they count as one.
            if mixer.music.get_pos() < BUFFER_FRAMES // FRAMES_PER_MS:
                return ring, sndarray.samples(ring)
            mixer.music.stop()
        self.close()
        raise SoundUnavailable("The sound device does not start in step.")


def device_answers() -> bool:
    """Whether a device would open now, tried without holding Python up while SDL looks."""
    mixer = _import_mixer()
    sdl = _sdl_of(mixer)
    if sdl is None or mixer.get_init() is not None:
        return True
    if sdl.core.SDL_InitSubSystem(_SDL_INIT_AUDIO) != 0:
        return False
    found = bool(sdl.core.SDL_GetNumAudioDevices(0) != 0)
    sdl.core.SDL_QuitSubSystem(_SDL_INIT_AUDIO)
    return found


def _import_mixer() -> Any:
    for name, value in _ENVIRONMENT.items():
        os.environ.setdefault(name, value)
    try:
        import pygame.mixer
    except ImportError as error:
        raise SoundUnavailable("The sound library cannot be loaded.") from error
    return pygame.mixer


def _open(mixer: Any) -> None:
    import pygame

    try:
        mixer.init(SAMPLE_RATE_HZ, -16, 2, BUFFER_FRAMES, allowedchanges=0)
    except pygame.error as error:
        raise SoundUnavailable(
            "No sound device can be opened.", "The session goes on in silence, with its captions."
        ) from error


@dataclass(frozen=True, slots=True)
class _Sdl:
    """SDL as pygame has loaded it, for two answers that pygame does not pass on.

    Whether the device is still connected, and how much of the music was mixed.
    """

    core: ctypes.CDLL
    mixer: ctypes.CDLL

    def connected(self) -> bool:
        # SDL numbers the devices it opens from 2 on; the mixer opens one.
        return bool(self.core.SDL_GetAudioDeviceStatus(2) != _SDL_STOPPED)

    def heartbeat(self) -> float:
        return float(self.mixer.Mix_GetMusicPosition(None))


def _sdl_of(mixer: Any) -> _Sdl | None:
    """None where SDL cannot be reached: then a device that is lost is not noticed."""
    names = ("SDL2.dll", "SDL2_mixer.dll") if os.name == "nt" else (mixer.__file__,) * 2
    try:
        sdl = _Sdl(ctypes.CDLL(names[0]), ctypes.CDLL(names[1]))
        sdl.mixer.Mix_GetMusicPosition.restype = ctypes.c_double
        sdl.mixer.Mix_GetMusicPosition.argtypes = [ctypes.c_void_p]
        for function in ("SDL_GetAudioDeviceStatus", "SDL_InitSubSystem", "SDL_QuitSubSystem"):
            getattr(sdl.core, function).argtypes = [ctypes.c_uint32]
    except (OSError, AttributeError):
        return None
    return sdl


def _silence() -> Path:
    """A file of silence for the mixer to read.

    It has to be a real one: what lies in Python's memory is read through Python, and then a
    held interpreter would hold up the mixer's thread as well.
    """
    handle, name = tempfile.mkstemp(".wav", "mindbody-silence-")
    with os.fdopen(handle, "wb") as held, wave.open(held, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE_HZ)
        file.writeframes(bytes(4 * _MUSIC_FRAMES))
    return Path(name)
