"""Every text that a window shows, of whatever widget, and how far it stands out from its ground."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from unittest.mock import patch
from xml.etree import ElementTree

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QRegion, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from mindbody.ui.widgets.brush import StateCache
from tests.ui.pixels import contrast, rgb

SVG = "{http://www.w3.org/2000/svg}"
# Where less than this divides a pixel from its ground, it is ground: a gradient, a shade.
GROUND = 1.15
# Of the pixels of a text, the share that counts as the core of its strokes, and the fewest.
CORE, LEAST_CORE, LEAST_PIXELS = 0.03, 3, 6
# Smoothed strokes of a small text hardly reach its colour: what is lost by that, measured in
# tests/ui/test_inks.py for every kind of text there is.
REACHED = 0.94
# A sentence is what ends as one and has this many words.
SENTENCE = re.compile(r"(?:\S+\s+){6,}\S+[.!?…]")


@dataclass(frozen=True)
class Ink:
    """One run of text in one font; `area` in px of the window."""

    widget: QWidget
    text: str
    area: QRect
    size_px: float
    weight: int
    sentence: bool
    fill: str

    @property
    def too_fine(self) -> bool:
        """A raised number of a source: its one stroke is thinner than a pixel."""
        return len(self.text.strip()) <= 2 and self.size_px < 14

    @property
    def least(self) -> float:
        """WCAG 2.2, 1.4.3, and 1.4.6 for running sentences."""
        large = self.size_px >= 24 or (self.size_px >= 18.66 and self.weight >= 700)
        if self.sentence:
            return 4.5 if large else 7.0
        return 3.0 if large else 4.5


def inks(window: QWidget) -> list[Ink]:
    """All runs of text in sight, but for those of disabled widgets, which WCAG excepts."""
    found = []
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty():
            found += _inks_of(widget, window)
    return found


def _inks_of(widget: QWidget, window: QWidget) -> Iterator[Ink]:
    drawn = list(_texts(_drawing(widget)))
    sentence = SENTENCE.search(" ".join(text for text, *_ in drawn)) is not None
    seen = widget.visibleRegion()
    for text, box, size_px, weight, fill in drawn:
        area = box.toAlignedRect()
        if not any(sign.isalnum() for sign in text) or not QRegion(area).subtracted(seen).isEmpty():
            continue
        about = area.adjusted(-3, -1, 3, 1).intersected(seen.boundingRect())
        placed = QRect(widget.mapTo(window, about.topLeft()), about.size())
        above = window.childAt(placed.center()) or window
        # Something may lie over it, such as the volumes of a session.
        if above is widget or above.isAncestorOf(widget) or widget.isAncestorOf(above):
            # The raised number of a source is no part of what is read on.
            runs_on = sentence and len(text.split()) > 1
            yield Ink(widget, text, placed, size_px, weight, runs_on, fill)


def _drawing(widget: QWidget) -> bytes:
    """What this widget alone paints, as SVG: texts stay texts in it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    sheet = QSvgGenerator()
    sheet.setOutputDevice(buffer)
    sheet.setSize(widget.size())
    sheet.setResolution(round(widget.logicalDpiX()))
    with patch.object(StateCache, "paint", _draw_anew):
        widget.render(sheet, QPoint(), QRegion(), QWidget.RenderFlag(0))
    del sheet  # which writes the end of it
    return bytes(buffer.data().data())


def _draw_anew(cache: StateCache, _: Hashable, draw: Callable[[QPainter], None]) -> None:
    """As `StateCache.paint`; of its kept pictures no text could be read."""
    painter = QPainter(cache._widget)
    painter.setLayoutDirection(cache._widget.layoutDirection())
    draw(painter)
    painter.end()


def _texts(drawing: bytes) -> Iterator[tuple[str, QRectF, float, int, str]]:
    """Text, box of its letters in px of the widget, size in px, weight 1 to 1000, colour."""
    if b"<text" not in drawing:
        return
    for group in ElementTree.fromstring(drawing).iter(f"{SVG}g"):
        turned = group.get("transform", "matrix(1,0,0,1,0,0)")
        matrix = QTransform(*(float(part) for part in turned[7:-1].split(",")))
        for text in group.findall(f"{SVG}text"):
            size_px, weight = float(text.attrib["font-size"]), int(text.attrib["font-weight"])
            made = QFont(text.attrib["font-family"].split(",")[0].strip("'\""))
            made.setPixelSize(round(size_px))
            made.setWeight(QFont.Weight(weight))
            metrics = QFontMetricsF(made)
            said = text.text or ""
            x, y = float(text.attrib["x"]), float(text.attrib["y"])
            wide, high = metrics.horizontalAdvance(said), metrics.capHeight()
            box = matrix.mapRect(QRectF(x, y - high, wide, high))
            size_px *= abs(matrix.m22())
            yield said, box, size_px, weight, text.attrib["fill"]


def measured(window: QWidget) -> list[tuple[Ink, float]]:
    """All runs of text in sight, and how far each stands out; at least `least` times REACHED."""
    found = inks(window)
    picture = window.grab().toImage()
    return [(ink, stands_out(picture, ink)) for ink in found]


def stands_out(picture: QImage, ink: Ink) -> float:
    """Contrast (WCAG 2) of the core of the strokes of a text with the ground about them.

    Not the strongest pixel: three in a hundred of the pixels that differ, and three at
    least, must reach it, so that a speck in a weak text lends it nothing. Where no stroke
    is as wide as a pixel, the ground is measured and the colour is that which was asked for,
    as WCAG defines contrast.
    """
    part = picture.copy(ink.area).convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.frombuffer(part.constBits(), np.uint8).reshape(part.height(), -1, 4)
    colours = rows[:, : part.width(), :3].reshape(-1, 3) / 255
    if ink.too_fine:
        return float(contrast(rgb(QColor(ink.fill)), np.median(colours, axis=0)))
    return strokes(colours)


def strokes(colours: NDArray[np.float64]) -> float:
    """As `stands_out`, of pixels (n, 3) of 0 to 1."""
    ground = np.median(colours, axis=0)
    ratios = contrast(colours, np.broadcast_to(ground, colours.shape))
    drawn = ratios[ratios > GROUND]
    if len(drawn) < LEAST_PIXELS:
        return 1.0
    return float(np.sort(drawn)[-max(LEAST_CORE, round(CORE * len(drawn)))])
