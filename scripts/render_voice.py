"""Speak every line of the library and of the panels that has no clip yet or another text.

For whoever changes content; needs the packages of requirements/voice.txt, not those alone of
the app. Stop it whenever you like: it goes on where it was. `--prune` takes away clips that no
line says any more. Afterwards run scripts/check_voice.py.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from mindbody.errors import MindbodyError  # noqa: E402
from mindbody.explainers import load_explainers  # noqa: E402
from mindbody.library import Library  # noqa: E402
from mindbody.sound.loudness import Samples  # noqa: E402
from mindbody.sound.voice import catalogue, files  # noqa: E402
from mindbody.sound.voice.engine import Engine, open_engine  # noqa: E402
from mindbody.sound.voice.index import (  # noqa: E402
    INDEX_FORMAT,
    INDEX_VERSION,
    ClipEntry,
    VoiceIndex,
    read_index,
    write_index,
)
from mindbody.sound.voice.lines import panel_texts, spoken_texts  # noqa: E402
from mindbody.sound.voice.sayings import as_said  # noqa: E402
from mindbody.sound.voice.shape import (  # noqa: E402
    CEILING_DBFS,
    LARGEST_PEAK_DBTP,
    TARGET_LUFS,
    even,
    figures,
    heard_lufs,
    is_even,
    length_ms,
)
from mindbody.sound.voice.speak import SHAPE_VERSION, pace, speak  # noqa: E402
from mindbody.sound.voice.words import spoken  # noqa: E402

# The lines of the library are said by every voice; the panels, which are long, by one.
LIBRARY, PANELS = ROOT / "audio" / "voice", ROOT / "audio" / "learn"
FOLDERS = (LIBRARY, PANELS)
SAVE_EVERY = 10
TRIES = 3


@dataclass
class Rendering:
    """One voice's clips on the way: what there is, and what was found wrong."""

    voice: catalogue.Voice
    folder: Path
    engine: Engine
    entries: dict[str, ClipEntry] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def name(self, text: str, haste: float) -> str:
        """The file name of a clip: it changes with everything that shapes the samples."""
        speed = round(self.voice.speed * haste, 4)
        shaping = [self.voice.id, self.engine.version, speed, self.voice.letter_ms]
        recipe = json.dumps([*shaping, SHAPE_VERSION, spoken(as_said(self.voice.id, text))])
        return hashlib.sha256(recipe.encode()).hexdigest()[:16]

    def wanting(self, texts: Iterable[str]) -> list[str]:
        return [text for text in texts if not self._is_there(text)]

    def render(self, text: str, haste: float = 1.0) -> Samples:
        """Speak a line into its file and its entry; returns what the file gives back."""
        name = self.name(text, haste)
        file = self.folder / f"{name}.ogg"
        said = as_said(self.voice.id, text)
        clip = stored(file, speak(said, self.engine, self.voice, haste))
        loudness, peak = figures(clip)
        if not is_even(loudness, peak):
            self.faults.append(f"{text!r}: {loudness} LUFS, {peak} dBTP")
        before, samples_sha256 = self.entries.get(text), files.samples_sha256(clip)
        same = before is not None and before.samples_sha256 == samples_sha256
        self.entries[text] = ClipEntry(
            text=text,
            file=name,
            length_ms=length_ms(clip),
            loudness_lufs=loudness,
            true_peak_dbtp=peak,
            samples_sha256=samples_sha256,
            heard=before.heard if before and same else "",
            haste=haste,
        )
        return clip

    def save(self) -> None:
        write_index(
            self.folder,
            VoiceIndex(
                format=INDEX_FORMAT,
                version=INDEX_VERSION,
                voice=self.voice.id,
                title=self.voice.title,
                author=self.voice.author,
                licence=self.voice.licence,
                source=self.voice.source,
                clips=list(self.entries.values()),
            ),
        )

    def prune(self, texts: Iterable[str]) -> int:
        """Take away what no text says any more; returns how many files went."""
        wanted = set(texts)
        self.entries = {text: entry for text, entry in self.entries.items() if text in wanted}
        self.save()
        kept = {entry.file for entry in self.entries.values()}
        orphans = [file for file in self.folder.glob("*.ogg") if file.stem not in kept]
        for file in orphans:
            file.unlink()
        return len(orphans)

    def _is_there(self, text: str) -> bool:
        entry = self.entries.get(text)
        return (
            entry is not None
            and entry.file == self.name(text, entry.haste)
            and (self.folder / f"{entry.file}.ogg").is_file()
        )


def stored(file: Path, clip: Samples) -> Samples:
    """Write a clip and read it back, with lower peaks where the codec has raised them."""
    ceiling_dbfs, best, least_lu = CEILING_DBFS, clip, 99.0
    for _ in range(TRIES):
        files.write_clip(file, clip)
        loudness, peak = figures(files.read_clip(file))
        off_lu = abs(heard_lufs(loudness, peak) - TARGET_LUFS)
        if off_lu < least_lu:
            best, least_lu = clip, off_lu
        if peak <= LARGEST_PEAK_DBTP:
            break
        ceiling_dbfs -= peak - LARGEST_PEAK_DBTP + 0.1
        clip = even(clip, ceiling_dbfs)
    files.write_clip(file, best)
    return files.read_clip(file)


def opened(voice: catalogue.Voice, home: Path = LIBRARY) -> Rendering:
    folder = home / voice.id
    folder.mkdir(parents=True, exist_ok=True)
    rendering = Rendering(voice, folder, open_engine(voice.id, folder))
    if (folder / "index.json").exists():
        rendering.entries = {clip.text: clip for clip in read_index(folder).clips}
    return rendering


def render(rendering: Rendering, texts: list[str], limit: int | None) -> None:
    wanting = rendering.wanting(texts)[:limit]
    print(f"{rendering.voice.id}: {len(texts)} lines, {len(wanting)} to speak", flush=True)
    for done, text in enumerate(wanting, 1):
        try:
            rendering.render(text)
        except MindbodyError as error:
            rendering.faults.append(f"{text!r}: {error}")
        if done % SAVE_EVERY == 0 or done == len(wanting):
            rendering.save()
            print(f"  {done} of {len(wanting)}", flush=True)


def summary(rendering: Rendering) -> str:
    clips = rendering.entries.values()
    minutes = sum(clip.length_ms for clip in clips) / 60_000
    size = sum((rendering.folder / f"{clip.file}.ogg").stat().st_size for clip in clips)
    paces = [pace(clip.text, clip.length_ms) for clip in clips]
    words, rated = sum(p.words for p in paces), [p for p in paces if p.words >= 8]
    rate = sum(p.words for p in rated) / max(1e-9, sum(p.words / p.words_per_minute for p in rated))
    longer = sum(p.clip_ms > p.room_ms + 250 for p in paces)
    return (
        f"{rendering.voice.id}: {len(paces)} clips, {words} words, {minutes:.1f} min, "
        f"{size / 1e6:.1f} MB, {rate:.0f} words a minute in lines of 8 words and more, "
        f"{longer} clips longer than the estimate by over 250 ms"
    )


def homes(voice: catalogue.Voice, texts: Path | None) -> list[tuple[Path, list[str]]]:
    """Where a voice's clips lie, and what they say."""
    if texts:
        lines = texts.read_text(encoding="utf-8").split("\n")
        return [(LIBRARY, [line for line in lines if line.strip()])]
    library = Library.load()
    found = [(LIBRARY, list(spoken_texts((*library.exercises(), *library.templates()))))]
    if voice.reads_panels:
        found.append((PANELS, list(panel_texts(load_explainers()))))
    return found


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--voice", choices=[voice.id for voice in catalogue.VOICES])
    parser.add_argument("--texts", type=Path, help="a file of lines, one a line, instead")
    parser.add_argument("--limit", type=int, help="speak at most so many lines now")
    parser.add_argument("--prune", action="store_true", help="remove clips that no line says")
    chosen = parser.parse_args(arguments)
    faults = []
    for voice in catalogue.VOICES:
        if chosen.voice in (None, voice.id):
            for home, texts in homes(voice, chosen.texts):
                rendering = opened(voice, home)
                render(rendering, texts, chosen.limit)
                if chosen.prune:
                    print(f"{voice.id}: {rendering.prune(texts)} clips taken away")
                print(summary(rendering), flush=True)
                faults += [f"{voice.id}: {fault}" for fault in rendering.faults]
    print(*faults, sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
