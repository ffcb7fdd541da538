"""What every test stands on: no screen, no loudspeaker, no home folder, no luck.

The environment is set before Qt or SDL is imported, because both read it only once.
A test that wants a real display or another sound driver starts a process of its own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
# A person's own settings would change what pictures look like, and where files go.
for _name in (
    "QT_QPA_PLATFORMTHEME",
    "QT_STYLE_OVERRIDE",
    "QT_SCALE_FACTOR",
    "QT_FONT_DPI",
    "QT_SCREEN_SCALE_FACTORS",
    "MINDBODY_DATA_DIR",
):
    os.environ.pop(_name, None)

# Nor is the language of the system anybody's business here.
os.environ["LC_ALL"] = os.environ["LANGUAGE"] = "C.UTF-8"

IN_CI = os.environ.get("CI", "").lower() in {"1", "true", "yes"}

# No deadline: how long an example takes says something about the machine, not about the code.
settings.register_profile("person", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None)
settings.load_profile("ci" if IN_CI else "person")


@pytest.fixture(scope="session", autouse=True)
def strange_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home folder of the tests' own, so that no test reads or writes a person's records."""
    home = tmp_path_factory.mktemp("home")
    folders = {
        "HOME": home,
        "USERPROFILE": home,
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "share",
        "XDG_STATE_HOME": home / "state",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_RUNTIME_DIR": home / "run",
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, folder in folders.items():
            folder.mkdir(mode=0o700, exist_ok=True)
            patch.setenv(name, str(folder))
        yield home


@pytest.fixture(scope="session")
def x_display() -> Iterator[dict[str, str]]:
    """The environment for a process of its own that opens real windows: `DISPLAY` of an Xvfb.

    Without Xvfb such tests are left out at home; in CI they fail.
    """
    if not shutil.which("Xvfb"):
        (pytest.fail if IN_CI else pytest.skip)("Xvfb is not installed; scripts/test.py names it")
    reader, writer = os.pipe()
    # Without -noreset it starts anew after each last window, and refuses who comes meanwhile.
    screen = ("-noreset", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
    command = ["Xvfb", "-displayfd", str(writer), *screen]
    with subprocess.Popen(
        command, pass_fds=(writer,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        os.close(writer)
        with os.fdopen(reader, encoding="ascii") as number:
            display = f":{number.readline().strip()}"  # it tells once it is ready
        plain = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
        yield plain | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        server.terminate()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite-golden",
        action="store_true",
        help="write the golden files anew; the difference is then reviewed in git",
    )


@pytest.fixture
def rewrites_golden(pytestconfig: pytest.Config) -> bool:
    return bool(pytestconfig.getoption("--rewrite-golden"))


@pytest.fixture
def small_effort(monkeypatch: pytest.MonkeyPatch) -> None:
    """As little as a vault may ask for: the figure, not the way, is another."""
    from mindbody.vault.slots import Effort

    monkeypatch.setattr("mindbody.vault.slots.USUAL_EFFORT", Effort(19 * 1024, 1, 1))
