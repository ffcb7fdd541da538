"""Soundscapes: places to sit in, made on a circle so that they go round without a seam.

Each is float64 (frames, 2) at 48 kHz, of no particular loudness; nothing in them comes
suddenly, and nothing in them is a recording.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from mindbody.core.timeline import SAMPLE_RATE_HZ
from mindbody.sound.circle import (
    Signal,
    band,
    drops,
    gusts,
    plink,
    slow,
    stretch,
    swells,
    wide,
)

LOOP_S = 72


def pink_noise(frames: int, rng: np.random.Generator) -> Signal:
    """Even over the octaves, its top softened: a full, warm hush."""
    return wide(frames, rng, band(45, 7_000, -0.5), 0.8)


def ocean(frames: int, rng: np.random.Generator) -> Signal:
    """Waves that come in slowly, break softly and run out over the sand."""
    length_s = frames / SAMPLE_RATE_HZ
    starts_s = np.arange(0.0, length_s - 4.0, length_s / 7) + rng.uniform(-1.4, 1.4, 7)
    tops = rng.uniform(0.65, 1.0, 7)
    rise_s, fall_s = rng.uniform(3.6, 5.2, 7), rng.uniform(5.0, 7.0, 7)
    body = swells(frames, starts_s, rise_s, fall_s, tops)
    crest = swells(frames, starts_s + 1.2, rise_s * 0.85, fall_s * 0.8, tops**1.3)
    foam = swells(frames, starts_s + 2.4, rise_s * 0.8, fall_s * 1.15, tops**1.3)
    side = stretch(np.tile(np.sin(np.linspace(0, 2 * np.pi, 60, endpoint=False)), 3), frames)
    waves = 0.85 * wide(frames, rng, band(70, 420, -0.5)) * (0.75 + body)[:, None]
    waves += 0.55 * wide(frames, rng, band(260, 1_500, -0.45)) * (0.34 + crest)[:, None]
    waves += 0.24 * wide(frames, rng, band(1_100, 5_200, -0.5), 0.85) * (0.34 + foam)[:, None]
    swaying: Signal = waves * (1.0 + 0.14 * np.stack([side, -side], axis=1))
    return swaying


def rain(frames: int, rng: np.random.Generator) -> Signal:
    """Steady rain on leaves, with single drops close by."""
    heavy = slow(frames, rng, 9.0, 0.16)[:, None]
    falling = 0.80 * wide(frames, rng, band(350, 6_500, -0.35), 0.9) * heavy
    falling += 0.42 * wide(frames, rng, band(120, 700, -0.5), 0.8)
    patter = np.zeros((frames, 2))
    for hz in rng.uniform(900, 2_600, 10):
        patter += drops(frames, rng, plink(hz, 4.5, 1.6, 0.25), 16.0)
    for hz in rng.uniform(420, 950, 7):
        patter += 1.5 * drops(frames, rng, plink(hz, 9.0, 3.0, 0.18), 2.6)
    return falling + 0.55 * patter


def brown_noise(frames: int, rng: np.random.Generator) -> Signal:
    """Deeper than pink: a far, low roar."""
    return wide(frames, rng, band(90, 1_100, -0.85), 0.75)


def stream(frames: int, rng: np.random.Generator) -> Signal:
    """A brook over stones: water that runs, and bubbles that rise in it."""
    bands = [band(low, 1.7 * low, -0.2) for low in (260, 450, 800, 1_350, 2_200)]
    running = 0.5 * gusts(frames, rng, bands, 0.9, 0.22)
    running += 0.5 * wide(frames, rng, band(180, 2_600, -0.5), 0.9)
    bubbles = np.zeros((frames, 2))
    for hz in np.geomspace(380, 1_500, 14):
        fall_ms = 3_800.0 / hz + 6.0
        bubbles += drops(frames, rng, plink(hz, fall_ms, 0.5 * fall_ms, 0.35), 5.5)
    return running + 0.9 * bubbles


def wind(frames: int, rng: np.random.Generator) -> Signal:
    """Wind in high grass that rises and falls, now darker, now lighter."""
    bands = [band(low, 1.6 * low, -0.3, 3) for low in (120, 200, 330, 540, 880)]
    gusty = gusts(frames, rng, bands, 7.0, 0.62)
    grass = wide(frames, rng, band(900, 3_600, -0.6), 0.95) * slow(frames, rng, 5.0, 0.7)[:, None]
    return gusty + 0.35 * grass + 0.5 * wide(frames, rng, band(80, 260, -0.5), 0.6)


def lake(frames: int, rng: np.random.Generator) -> Signal:
    """Small waves that lap at a shore, close by and unhurried."""
    count = 26
    length_s = frames / SAMPLE_RATE_HZ
    starts_s = np.sort(rng.uniform(0, length_s, count) * 0.35 + np.arange(count) * length_s / count)
    tops = rng.uniform(0.45, 0.9, count)
    lap = swells(frames, starts_s, rng.uniform(1.5, 2.3, count), rng.uniform(1.8, 3.0, count), tops)
    wash = swells(frames, starts_s + 0.7, rng.uniform(1.6, 2.2, count), np.full(count, 2.8), tops)
    water = 0.75 * wide(frames, rng, band(160, 700, -0.4), 0.8) * (0.8 + lap)[:, None]
    water += 0.34 * wide(frames, rng, band(700, 2_800, -0.5), 0.9) * (0.5 + wash)[:, None]
    for hz in np.geomspace(300, 800, 7):
        water += 0.30 * drops(frames, rng, plink(hz, 16.0, 9.0, 0.3), 0.9)
    return water


def night(frames: int, rng: np.random.Generator) -> Signal:
    """A warm night out of doors: air, and crickets far off."""
    air = 0.9 * gusts(frames, rng, [band(110, 420, -0.4), band(350, 1_200, -0.5)], 8.0, 0.25)
    far = np.zeros((frames, 2))
    for hz, per_s in ((2_350, 0.9), (2_480, 0.75), (2_610, 0.6), (2_760, 0.5)):
        far += drops(frames, rng, _chirp(hz), per_s, 0.95)
    return air + 0.7 * far * slow(frames, rng, 9.0, 0.3)[:, None]


def _chirp(hz: float) -> Signal:
    """Five soft pulses of one cricket, swelling and dying away."""
    time_s = np.arange(round(0.62 * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
    pulses = (0.5 - 0.5 * np.cos(2 * np.pi * time_s * 8.0)) ** 1.5
    whole = np.sin(np.pi * time_s / time_s[-1]) ** 2
    chirp: Signal = np.sin(2 * np.pi * hz * time_s) * pulses * whole
    return chirp


def fire(frames: int, rng: np.random.Generator) -> Signal:
    """Embers: a low, uneven glow of sound with small soft crackles."""
    glow = gusts(frames, rng, [band(90, 240, -0.4), band(200, 520, -0.5)], 1.6, 0.32)
    hiss = (
        0.22 * wide(frames, rng, band(600, 3_000, -0.4), 0.9) * slow(frames, rng, 3.0, 0.4)[:, None]
    )
    crackle = np.zeros((frames, 2))
    for hz in np.geomspace(420, 1_900, 12):
        crackle += drops(frames, rng, plink(hz, 3.2, 2.2, -0.2), 1.8)
    return glow + hiss + 0.6 * crackle


SCAPES: dict[str, tuple[str, Callable[[int, np.random.Generator], Signal]]] = {
    "pink_noise": ("Pink noise", pink_noise),
    "ocean": ("Ocean waves", ocean),
    "rain": ("Rain on leaves", rain),
    "stream": ("Mountain stream", stream),
    "lake": ("Lake shore", lake),
    "wind": ("Wind in the grass", wind),
    "night": ("Summer night", night),
    "fire": ("Embers", fire),
    "brown_noise": ("Brown noise", brown_noise),
}
