"""Where the app's own sounds lie."""

from __future__ import annotations

import sys
from pathlib import Path

from mindbody.errors import SoundUnavailable


def audio_dir() -> Path:
    """The folder of the app's own sounds: in a checkout, an installed wheel, a frozen app.

    Raises SoundUnavailable where it is missing.
    """
    package = Path(__file__).resolve().parents[1]
    homes = [package / "audio", package.parent / "audio"]
    if bundle := getattr(sys, "_MEIPASS", None):
        homes[:0] = [Path(bundle) / "mindbody" / "audio", Path(bundle) / "audio"]
    for home in homes:
        if (home / "index.json").is_file():
            return home
    raise SoundUnavailable(
        "The folder with the app's sounds is missing.",
        "Install the app again; your own records are not touched.",
    )
