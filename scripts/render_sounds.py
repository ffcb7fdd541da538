#!/usr/bin/env python3
"""Render the app's own sounds into audio/ and write their index.

    python3 scripts/render_sounds.py                 all sounds
    python3 scripts/render_sounds.py rain end_soft   only these
    python3 scripts/render_sounds.py --tones FOLDER  phase tones as reference files

The same seeds give the same sounds. The decoded file is what is measured and hashed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import zlib
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np

from mindbody.core.timeline import SAMPLE_RATE_HZ
from mindbody.sound import bells, circle, loudness, scape, synth
from mindbody.sound.files import LoopFile, read_sound, write_sound

AUDIO = Path(__file__).resolve().parents[1] / "audio"
AUTHOR, LICENCE = "mindbody contributors", "CC0-1.0"
FILE_LUFS = -23.0
# Above its loudness a scape may peak by this much; mix.py's budget of peaks rests on it.
MOST_CREST_DB = 12.2
LEAD_FRAMES = SAMPLE_RATE_HZ // 4
OGG_QUALITY = 0.4
BLOCK_FRAMES = SAMPLE_RATE_HZ
NOTE_TITLES = {"mark_soft": "One low note", "end_soft": "Two low notes"}
TONE_LENGTHS_MS = (1_000, 2_000, 4_000, 6_000, 10_000)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("ids", nargs="*", help="sounds to render; all where none is named")
    parser.add_argument("--tones", type=Path, help="folder for reference files of phase tones")
    arguments = parser.parse_args()
    if arguments.tones:
        render_tones(arguments.tones)
        return
    known = [*NOTE_TITLES, *bells.BELLS, *scape.SCAPES]
    if unknown := set(arguments.ids) - set(known):
        parser.error(f"no such sound: {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    index = read_index()
    for id in arguments.ids or known:
        index[id] = render_scape(id) if id in scape.SCAPES else render_note(id)
        print(f"{id}: {index[id]['lufs']} LUFS, {index[id]['true_peak_dbtp']} dBTP")
        listed = [index[one] for one in known if one in index]
        text = json.dumps({"version": 1, "sounds": listed}, indent=1, ensure_ascii=False)
        (AUDIO / "index.json").write_text(text + "\n", encoding="utf-8")


def read_index() -> dict[str, dict[str, Any]]:
    path = AUDIO / "index.json"
    if not path.exists():
        return {}
    return {entry["id"]: entry for entry in json.loads(path.read_text("utf-8"))["sounds"]}


def render_note(id: str) -> dict[str, Any]:
    if id in bells.BELLS:
        sound, kind, title = bells.ring(id), bells.BELLS[id].kind, bells.BELLS[id].title
    else:
        sound, kind, title = synth.notes(id), id.partition("_")[0], NOTE_TITLES[id]
    path = AUDIO / f"{id}.flac"
    write_sound(path, [np.rint(sound * 32767).astype(np.int16)])
    return entry(id, title, kind, "cues", path, read_sound(path))


def render_scape(id: str) -> dict[str, Any]:
    title, make = scape.SCAPES[id]
    frames = scape.LOOP_S * SAMPLE_RATE_HZ
    pcm = leveled(make(frames, np.random.default_rng(zlib.crc32(id.encode()))))
    path = AUDIO / f"{id}.ogg"
    around = np.concatenate([pcm[-LEAD_FRAMES:], pcm, pcm[:LEAD_FRAMES]])
    blocks = (around[at : at + BLOCK_FRAMES] for at in range(0, len(around), BLOCK_FRAMES))
    write_sound(path, blocks, quality=OGG_QUALITY)
    decoded = LoopFile(path, frames, LEAD_FRAMES).read(0, frames)
    more = {"lead_frames": LEAD_FRAMES}
    return entry(id, title, "soundscape", "ambience", path, decoded, more)


def leveled(loop: circle.Signal) -> np.ndarray:
    """A loop at about the loudness of all loops, its peaks within the budget of the mix.

    What taming the peaks and the codec take away, the mixer gives back by the index.
    """
    loop = loop * loudness.amplitude(FILE_LUFS - looped_lufs(loop))
    loop = circle.tamed(loop, loudness.amplitude(FILE_LUFS + MOST_CREST_DB - 0.9))
    return np.rint(loop * 32768).astype(np.int16)


def looped_lufs(loop: np.ndarray) -> float:
    return loudness.loudness_lufs(loop, SAMPLE_RATE_HZ)


def entry(
    id: str, title: str, kind: str, lane: str, path: Path, pcm: np.ndarray, more: Any = None
) -> dict[str, Any]:
    sound = pcm / 32768.0
    return {
        "id": id,
        "title": title,
        "kind": kind,
        "lane": lane,
        "file": path.name,
        "author": AUTHOR,
        "licence": LICENCE,
        "frames": len(pcm),
        **(more or {}),
        "lufs": round(looped_lufs(sound), 2),
        "peak_dbfs": round(loudness.peak_dbfs(sound), 2),
        "true_peak_dbtp": round(max(loudness.true_peak_dbtp(side) for side in sound.T), 2),
        "sha256": hashlib.sha256(pcm.astype("<i2").tobytes()).hexdigest(),
    }


def render_tones(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for sound in synth.PHASE_TONES:
        for length_ms in TONE_LENGTHS_MS:
            pcm = np.rint(synth.tone(sound, length_ms) * 32767).astype(np.int16)
            write_sound(folder / f"{sound}_{length_ms}.flac", [pcm])


if __name__ == "__main__":
    main()
