"""Words only: for people whom a moving picture disturbs, or who cannot see one."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from mindbody.ui.pacer.guide import Guide
from mindbody.ui.pacer.moment import Moment


class WordsOnly(Guide):
    """No picture and no ring: the view writes the word and the seconds."""

    ringed = False
    pooled = False

    def soft(self, painter: QPainter, side: float, moment: Moment) -> None:
        return
