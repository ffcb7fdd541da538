"""A window on a real display: whether the libraries named to people are all that Qt needs."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
from PySide6.QtWidgets import QApplication, QLabel

app = QApplication([])
label = QLabel("breath")
label.resize(300, 200)
label.show()
app.processEvents()
print(app.platformName(), label.isVisible(), app.primaryScreen().size().width())
"""


def test_a_window_opens_on_x11(x_display: dict[str, str]) -> None:
    command = [sys.executable, "-W", "error", "-c", PROGRAM]
    done = subprocess.run(command, env=x_display, capture_output=True, text=True, check=False)
    assert (done.stdout.split(), done.returncode) == (["xcb", "True", "1280"], 0), done.stderr
