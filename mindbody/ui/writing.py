"""Wrapped text on a painter, or only measured: what diagrams and printed sheets share."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from mindbody.ui.lines import without_lone_word

_WRAPPED = int(Qt.TextFlag.TextWordWrap)


def text(
    painter: QPainter | None,
    room: QRectF,
    text: str,
    font: QFont,
    ink: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> float:
    """Write plain text into `room` from its top; returns its height in px.

    Without a painter it is only measured.
    """
    if not text:
        return 0.0
    flags = _WRAPPED | int(align)
    tall = QRectF(room.left(), room.top(), max(1.0, room.width()), 100_000)
    high = QFontMetricsF(font).boundingRect(tall, flags, text).height()
    if painter is not None:
        painter.setFont(font)
        painter.setPen(ink)
        used = without_lone_word(font, text, tall.width())
        spared = tall.width() - used
        if align & Qt.AlignmentFlag.AlignHCenter:
            tall.translate(spared / 2, 0)
        elif align & Qt.AlignmentFlag.AlignRight:
            tall.translate(spared, 0)
        painter.drawText(QRectF(tall.left(), tall.top(), used, high + 1), flags, text)
    return high


def widest(font: QFont, texts: list[str]) -> float:
    metrics = QFontMetricsF(font)
    return max((metrics.horizontalAdvance(text) for text in texts), default=0.0)
