"""An empty Qt window: what a start costs at least. Prints its figures at its first paint."""

from __future__ import annotations

import json
import os
import resource
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Empty(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        QTimer.singleShot(0, told)


def told() -> None:
    used = resource.getrusage(resource.RUSAGE_SELF)
    wall_ms = 1000 * (time.monotonic() - float(os.environ["BENCH_STARTED_S"]))
    cpu_ms = 1000 * (used.ru_utime + used.ru_stime)
    print(json.dumps({"cpu_ms": cpu_ms, "wall_ms": wall_ms}), flush=True)
    application.quit()


application = QApplication(sys.argv[:1])
window = Empty()
window.resize(1280, 800)
window.show()
sys.exit(application.exec())
