"""Where the app keeps its files, by the custom of each system.

`MINDBODY_DATA_DIR` puts everything into one folder: for tests, and for use from a stick.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

_FOLDER = "mindbody"
_OVERRIDE = "MINDBODY_DATA_DIR"


def config_folder() -> Path:
    """The folder of the settings. Only named here: `make_private` makes it."""
    return _folder("XDG_CONFIG_HOME", ".config", mac="Application Support", windows="APPDATA")


def data_folder() -> Path:
    """The folder of the session store and its key. Only named here: `make_private` makes it."""
    return _folder("XDG_DATA_HOME", ".local/share", mac="Application Support", windows="APPDATA")


def log_folder() -> Path:
    """The folder of the log of faults. Only named here: `make_private` makes it."""
    return _folder("XDG_STATE_HOME", ".local/state", mac="Logs", windows="LOCALAPPDATA")


def make_private(folder: Path) -> None:
    """Make a folder, with those above it, that only this person can open.

    One that is there already keeps its mode, unless it is the app's own. Raises OSError.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if folder.name == _FOLDER and _OVERRIDE not in os.environ:
        folder.chmod(0o700)


def _folder(variable: str, usual: str, *, mac: str, windows: str) -> Path:
    override = os.environ.get(_OVERRIDE)
    if override:
        return Path(override).absolute()
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get(windows) or home / "AppData" / "Roaming") / _FOLDER
    if sys.platform == "darwin":
        return home / "Library" / mac / _FOLDER
    chosen = os.environ.get(variable, "")
    # A relative path here is to be ignored, says the XDG base directory specification.
    return (Path(chosen) if os.path.isabs(chosen) else home / usual) / _FOLDER
