"""What the operating system must bring along: found by trying, installed if nobody is asked.

Standard library only, and readable by Python 3.8, like everything that runs before the set-up.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

# A display, a window manager, a screen reader's ear and a reader of PDF, for tests of windows.
DISPLAY_TESTS = (
    "xvfb",
    "xauth",
    "openbox",
    "dbus",
    "at-spi2-core",
    "python3-pyatspi",
    "gir1.2-atspi-2.0",
    "poppler-utils",
)


def missing_packages(packages: tuple[str, ...]) -> list[str]:
    """Name those Debian packages that are not installed; none where there is no dpkg."""
    if not shutil.which("dpkg-query"):
        return []
    return [package for package in packages if not _installed(package)]


def missing_venv() -> list[str]:
    """Name the package without which Debian's own Python cannot make a folder of its own."""
    if importlib.util.find_spec("ensurepip"):
        return []
    return [f"python3.{sys.version_info[1]}-venv"]


def can_install() -> bool:
    """Say whether packages can be installed without asking: root on a Debian-like system."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and bool(shutil.which("apt-get"))


def line_to_type(packages: list[str]) -> str:
    """Give the one line by which a person installs these packages on a Debian-like system."""
    apt = "apt-get" if hasattr(os, "geteuid") and os.geteuid() == 0 else "sudo apt-get"
    known = any(Path("/var/lib/apt/lists").glob("*_Packages*"))
    update = "" if known else f"{apt} update && "
    return f"{update}{apt} install -y --no-install-recommends {' '.join(packages)}"


def install(packages: list[str]) -> bool:
    """Install Debian packages as root, fetching the package lists first only where that is needed.

    Returns whether it worked; on failure the last words of apt-get go to stderr.
    """
    command = ["install", "-y", "-q", "--no-install-recommends", *packages]
    if _apt(command).returncode == 0:
        return True
    _apt(["update", "-q"])
    result = _apt(command)
    if result.returncode:
        print(result.stdout[-2000:], file=sys.stderr)
    return result.returncode == 0


def _apt(arguments: list[str]) -> subprocess.CompletedProcess:
    return subprocess.run(
        ["apt-get", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=dict(os.environ, DEBIAN_FRONTEND="noninteractive", LC_ALL="C.UTF-8"),
        encoding="utf-8",
        errors="replace",
        check=False,
    )


def _installed(package: str) -> bool:
    query = ["dpkg-query", "-W", "-f", "${db:Status-Status}", package]
    answer = subprocess.run(
        query, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8", check=False
    )
    return answer.stdout == "installed"
