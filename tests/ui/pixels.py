"""What can be measured on a picture."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

Pixels = NDArray[np.float64]


def pixels(image: QImage) -> Pixels:
    """The picture as (height, width, 3) of 0 to 1."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(
        plain.height(), plain.bytesPerLine() // 4, 4
    )
    return rows[:, : plain.width(), :3].astype(np.float64) / 255


def luminance(colours: Pixels) -> Pixels:
    """Relative luminance after WCAG 2."""
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def contrast(one: Pixels, other: Pixels) -> Pixels:
    """Contrast after WCAG 2, 1 to 21."""
    a, b = luminance(one), luminance(other)
    return np.asarray((np.maximum(a, b) + 0.05) / (np.minimum(a, b) + 0.05))


def rgb(colour: QColor) -> Pixels:
    return np.array([colour.redF(), colour.greenF(), colour.blueF()])


def ratio(one: QColor, other: QColor) -> float:
    return float(contrast(rgb(one), rgb(other)))
