"""The cost of one translucent blit over a whole window: the unit for what frames cost."""

from __future__ import annotations

import json
import sys
import time
from statistics import median

from PySide6.QtGui import QGuiApplication, QImage, QPainter

SIZES = ((1280, 800), (1920, 1080))
_REPEATS, _BLITS = 9, 40


def blit_cpu_ms(width: int, height: int) -> float:
    """CPU ms of all threads for one blit at half opacity between images of RGB32."""
    source = QImage(width, height, QImage.Format.Format_RGB32)
    target = QImage(width, height, QImage.Format.Format_RGB32)
    source.fill(0x336699)
    target.fill(0x101A26)
    painter = QPainter(target)
    painter.setOpacity(0.5)
    costs = []
    for _ in range(_REPEATS):
        begun = time.process_time()
        for _ in range(_BLITS):
            painter.drawImage(0, 0, source)
        costs.append(1000 * (time.process_time() - begun) / _BLITS)
    painter.end()
    return median(costs)


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    figures = {f"blit_{w}x{h}_cpu_ms": round(blit_cpu_ms(w, h), 3) for w, h in SIZES}
    print(json.dumps(figures))
