"""What this machine has and lacks for the app, found out without Qt."""

from __future__ import annotations

import platform
import sys
from collections.abc import Mapping
from dataclasses import asdict
from importlib import metadata

from mindbody import __version__
from mindbody.places import data_folder
from mindbody.screen import has_screen

_PACKAGES = ("PySide6-Essentials", "pygame-ce", "numpy", "sqlcipher3", "soundfile", "msgspec")


def findings() -> dict[str, object]:
    """All findings by topic. Sizes in bytes. Nothing personal, and no path but the store's."""
    return {
        "versions": _versions(),
        "system": {"name": platform.platform(), "python": sys.executable},
        "sound": _sound(),
        "display": _display(),
        "store": _store(),
    }


def _versions() -> dict[str, str]:
    found = {"mindbody": __version__, "python": platform.python_version()}
    for package in _PACKAGES:
        try:
            found[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            found[package] = "missing"
    return found


def _sound() -> Mapping[str, object]:
    from mindbody.sound.output import sound_report

    return sound_report()


def _display() -> dict[str, object]:
    from mindbody.system_libraries import missing_for_window

    return {"screen": has_screen(), "missing_libraries": missing_for_window()}


def _store() -> Mapping[str, object]:
    from mindbody.clock import SystemClock
    from mindbody.opening import Opening
    from mindbody.store.check import store_report

    opening = Opening(data_folder(), SystemClock())
    report = asdict(store_report(data_folder(), opening.peek))
    return {name: value for name, value in report.items() if value is not None} | {
        "path": str(report["path"])
    }


def findings_text(found: Mapping[str, object]) -> str:
    """Findings as lines of text, one topic after the other."""
    lines: list[str] = []
    for topic, value in found.items():
        title = topic.replace("_", " ").capitalize()
        if isinstance(value, Mapping):
            lines.append(title)
            lines += [f"  {name.replace('_', ' ')}: {_plain(item)}" for name, item in value.items()]
        else:
            lines.append(f"{title}: {_plain(value)}")
    return "\n".join(lines)


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value)) or "none"
    return str(value)
