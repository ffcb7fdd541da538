"""Running text with strong words and small source numbers, laid out without any mark-up."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mindbody.core.explainer import Mark, Prose, Run, plain
from mindbody.ui import access
from mindbody.ui.fonts import Type
from mindbody.ui.theme import Theme
from mindbody.ui.widgets.labels import Ink
from mindbody.ui.words import ends_in_two

# Lines of reading text stand this many font sizes apart.
_LEADING = 1.6


class ProseText(QWidget):
    """A paragraph. `numbers` gives each source its number; without it marks are left out."""

    def __init__(
        self,
        theme: Theme,
        prose: Prose,
        numbers: Mapping[str, int],
        kind: Type = Type.READING,
        ink: Ink = Ink.TEXT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._kind, self._ink = theme, kind, ink
        self._pieces = tuple(_pieces(prose, numbers))
        self._said = plain(prose)
        self._layout = QTextLayout()
        self._width = -1
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        access.set_role(self, access.Role.StaticText)
        theme.changed.connect(self._dress)
        self._dress()

    def spoken_name(self) -> str:
        """The words alone; the numbers stand with their sources at the end of the page."""
        return self._said

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(width)

    def sizeHint(self) -> QSize:
        width = self._theme.px(480)
        return QSize(width, self._lay(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.line_px)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay(self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        self._lay(self.width())
        painter = QPainter(self)
        painter.setPen(self._ink.of(self._theme.tokens))
        self._layout.draw(painter, QPointF(0, 0))

    def _dress(self) -> None:
        self._width = -1
        told = ends_in_two("".join(text for text, _ in self._pieces))
        self._layout = QTextLayout(told, self._font(False))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats(self._formats())
        self.updateGeometry()
        self.update()

    def _formats(self) -> list[QTextLayout.FormatRange]:
        ranges, at = [], 0
        for text, piece in self._pieces:
            made = QTextCharFormat()
            if isinstance(piece, Mark):
                # A raised sign is drawn at two thirds of its size.
                made.setFont(self._theme.font(Type.READING))
                made.setForeground(self._theme.tokens.primary)
                made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            elif piece.strong:
                made.setFont(self._font(True))
            piece_range = QTextLayout.FormatRange()
            piece_range.start, piece_range.length, piece_range.format = at, len(text), made
            ranges.append(piece_range)
            at += len(text)
        return ranges

    def _font(self, strong: bool) -> QFont:
        made = self._theme.font(self._kind)
        if strong:
            made.setWeight(QFont.Weight.DemiBold)
        return made

    @property
    def line_px(self) -> int:
        """The height of one line."""
        return round(self._theme.font(self._kind).pixelSize() * _LEADING)

    def _lay(self, width: int) -> int:
        """Break the text into lines for a width; its height in px."""
        step, metrics = self.line_px, QFontMetricsF(self._font(False))
        base = (step - metrics.height()) / 2 + metrics.ascent()
        if width != self._width:
            self._width, count = width, 0
            self._layout.beginLayout()
            while (line := self._layout.createLine()).isValid():
                line.setLineWidth(max(1, width))
                line.setPosition(QPointF(0, count * step + base - line.ascent()))
                count += 1
            self._layout.endLayout()
        return self._layout.lineCount() * step


def _pieces(prose: Prose, numbers: Mapping[str, int]) -> list[tuple[str, Run | Mark]]:
    """The text of each piece; marks that follow each other are parted by a comma."""
    made: list[tuple[str, Run | Mark]] = []
    for piece in prose:
        if isinstance(piece, Run):
            made.append((piece.text, piece))
        elif piece.source in numbers:
            follows = bool(made) and isinstance(made[-1][1], Mark)
            made.append((f"{',' if follows else ''}{numbers[piece.source]}", piece))
    return made
