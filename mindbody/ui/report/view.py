"""The report on screen: the blocks of the page below each other, at the size of one's text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mindbody.ui import access
from mindbody.ui.report.block import Block, spoken
from mindbody.ui.report.painting import Look, draw_block
from mindbody.ui.theme import RADIUS_CARD, L, M, Theme
from mindbody.ui.widgets.brush import fill, smooth


class BlockView(QWidget):
    """One block as a card. A screen reader is told all of it, pictures too."""

    def __init__(self, theme: Theme, block: Block, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.block = theme, block
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        chart = block.table is not None or block.picture is not None
        access.set_role(self, access.Role.Chart if chart else access.Role.StaticText)
        theme.changed.connect(self.updateGeometry)

    def spoken_name(self) -> str:
        return spoken(self.block)

    def sizeHint(self) -> QSize:
        width = self._theme.px(640)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(180), 40)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        pad = self._pad()
        room = QRectF(0, 0, max(1, width - 2 * pad), 10)
        return round(draw_block(None, room, self.block, self._look())) + 2 * pad

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens, pad = smooth(QPainter(self)), self._theme.tokens, self._pad()
        wide = 2.0 if tokens.high_contrast or self.block.bold else 1.0
        edge = tokens.outline if self.block.bold else tokens.hairline
        fill(painter, QRectF(self.rect()), RADIUS_CARD, tokens.surface, edge, wide)
        room = QRectF(self.rect()).adjusted(pad, pad, -pad, 0)
        draw_block(painter, room, self.block, self._look())

    def _look(self) -> Look:
        return Look(self._theme.tokens, self._theme.text_scale)

    def _pad(self) -> int:
        return self._theme.box(L)


class ReportView(QWidget):
    """All blocks in the order of the page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.views: list[BlockView] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(M)

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        for view in self.views:
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        self.views = [BlockView(self._theme, block) for block in blocks]
        for view in self.views:
            self._column.addWidget(view)
