"""What a start loads until home is painted: all else waits until somebody asks for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]

# Another of these in front of the first frame, and everybody waits for it at every start.
NOT_YET = {
    *("numpy", "pygame", "soundfile", "cryptography", "pyrage", "keyring", "segno", "zxingcpp"),
    *("statistics", "csv", "html", "subprocess"),
    "mindbody.explainers",
    "mindbody.exchange.keys",
    "mindbody.history",
    "mindbody.patient_files",
    "mindbody.peerbook",
    "mindbody.sound.output",
    "mindbody.store.salvage",
    "mindbody.store.take_out",
    "mindbody.ui.choosing",
    "mindbody.ui.paper",
    "mindbody.ui.report",
    "mindbody.ui.screens.lock.settings",
    "mindbody.ui.screens.my_data",
    "mindbody.ui.screens.preferences_screen",
    "mindbody.ui.screens.rating",
    "mindbody.ui.therapist",
}

PROGRAM = """
import json, sys
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from mindbody import app, running, spaces

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.told)
        return False

    def told(self):
        import linecache
        print(json.dumps({"loaded": sorted(sys.modules), "read": sorted(linecache.cache)}))
        QCoreApplication.quit()

class Watched(app.App):
    def show(self, **how):
        super().show(**how)
        self.watch = Watch()
        self.window.installEventFilter(self.watch)

spaces.App = Watched
sys.exit(running.main())
"""


@pytest.fixture
def first_frame(tmp_path: Path) -> dict[str, Any]:
    (tmp_path / "settings.json").write_text('{"first_run_done": true}', encoding="utf-8")
    mine = dict.fromkeys(
        ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "MINDBODY_DATA_DIR"),
        str(tmp_path),
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM],
        cwd=ROOT,
        env=os.environ | mine | {"QT_QPA_PLATFORM": "offscreen", "SDL_AUDIODRIVER": "dummy"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_the_first_frame_waits_for_nothing_it_does_not_show(first_frame: dict[str, Any]) -> None:
    loaded = set(first_frame["loaded"])
    assert "mindbody.ui.screens.home" in loaded
    assert sorted(loaded & NOT_YET) == []
    # Nor has Qt's binding read the text of every module; see mindbody/ui/imports.py.
    assert not [name for name in first_frame["read"] if name.endswith(("home.py", "database.py"))]
