"""Where the app keeps its files, by the custom of each system."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_FOLDER = "mindbody"


def config_folder() -> Path:
    """The folder of the settings. Not made here."""
    return _folder("XDG_CONFIG_HOME", ".config", mac="Application Support", windows="APPDATA")


def data_folder() -> Path:
    """The folder of the session store and its key. Not made here."""
    return _folder("XDG_DATA_HOME", ".local/share", mac="Application Support", windows="APPDATA")


def log_folder() -> Path:
    """The folder of the log of faults. Not made here."""
    return _folder("XDG_STATE_HOME", ".local/state", mac="Logs", windows="LOCALAPPDATA")


def _folder(variable: str, usual: str, *, mac: str, windows: str) -> Path:
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get(windows) or home / "AppData" / "Roaming") / _FOLDER
    if sys.platform == "darwin":
        return home / "Library" / mac / _FOLDER
    chosen = os.environ.get(variable, "")
    # A relative path here is to be ignored, says the XDG base directory specification.
    return (Path(chosen) if os.path.isabs(chosen) else home / usual) / _FOLDER
