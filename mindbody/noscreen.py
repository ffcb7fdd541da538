"""What the app does where there is no screen: a short session as files. Needs no Qt."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from mindbody.commands import write_text
from mindbody.core.lanes import Levels, SoundChoice
from mindbody.library import Library
from mindbody.places import data_folder
from mindbody.plan import Plan

EXERCISE_ID = "cyclic_sighing"
_MINUTE_MS = 60_000
_PICTURE_PATIENCE_S = 60


def render_without_screen() -> int:
    """Render one minute of practice as sound, captions and, where Qt loads, a picture.

    Says where they are, and returns the exit code 0.
    """
    from mindbody.sound.captions import captions_vtt
    from mindbody.sound.export import export

    timeline = Plan(EXERCISE_ID, _MINUTE_MS).timeline(Library.load())
    folder = data_folder() / "without-screen"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    sound, captions, picture = (
        folder / f"{EXERCISE_ID}{ending}" for ending in (".flac", ".vtt", ".png")
    )
    print(f"No screen found, so here is one minute of “{timeline.title}” as files:")
    export(timeline, SoundChoice(ambience="ocean"), Levels(), sound)
    print(f"  sound     {sound}")
    write_text(captions, captions_vtt(timeline))
    print(f"  captions  {captions}")
    if _draw(picture):
        print(f"  picture   {picture}")
    print("On a computer with a screen the same command opens the app.")
    print("To practise right here with sound: python3 main.py play resonance_breathing")
    return 0


def _draw(picture: Path) -> bool:
    """Have the session screen drawn by a process of its own: Qt may be missing or refuse."""
    picture.unlink(missing_ok=True)
    command = [sys.executable, "-m", "mindbody.ui.still", EXERCISE_ID, str(picture)]
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PICTURE_PATIENCE_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0 and picture.exists()
