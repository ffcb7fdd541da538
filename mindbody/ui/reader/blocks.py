"""The blocks of a panel as widgets of their own, each known to screen readers as what it is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mindbody.core.explainer import (
    Block,
    Bullets,
    Callout,
    CalloutKind,
    Explainer,
    Heading,
    Paragraph,
    Prose,
    Source,
)
from mindbody.core.reading import IN_SHORT
from mindbody.ui.fonts import Type
from mindbody.ui.reader.diagram import DiagramView
from mindbody.ui.reader.prose import ProseText
from mindbody.ui.theme import RADIUS_CARD, XS, L, M, S, Theme
from mindbody.ui.widgets import labels
from mindbody.ui.widgets.brush import fill, mixed, smooth
from mindbody.ui.widgets.labels import Ink, Label

NOT_CHECKED = "Cited as it stands; not read again by us yet."

_CALLOUTS = {
    CalloutKind.NOTE: ("Also good to know", "info", Ink.PRIMARY),
    CalloutKind.BALANCE: ("The other side", "scales", Ink.LAVENDER),
    CalloutKind.SAFETY: ("For your safety", "shield-check", Ink.WARM),
}


class BlockMaker:
    """Makes the widgets of one panel."""

    def __init__(self, theme: Theme, panel: Explainer) -> None:
        self._theme, self._panel = theme, panel
        self._numbers = {source: n for n, source in enumerate(panel.sources, 1)}

    def block(self, block: Block) -> QWidget:
        match block:
            case Heading():
                return labels.Heading(self._theme, block.text, Type.H2)
            case Paragraph():
                return self.prose(block.prose)
            case Bullets():
                return BulletList(self._theme, [self.prose(item) for item in block.items])
            case Callout():
                return CalloutBox(self._theme, block.kind, self.prose(block.prose, Type.BODY))
        marks = "".join(f"  ({self._numbers[source]})" for source in self._panel.diagram.sources)
        return DiagramView(self._theme, self._panel.diagram, marks)

    def prose(self, prose: Prose, kind: Type = Type.READING) -> ProseText:
        return ProseText(self._theme, prose, self._numbers, kind)

    def key_points(self) -> KeyPoints:
        """What the panel says in short, in a card."""
        return KeyPoints(
            self._theme,
            [self.prose(point, Type.READING) for point in self._panel.key_points],
        )

    def sources(self, known: Mapping[str, Source]) -> QWidget:
        """The numbered list of what the panel rests on."""
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        for number, id in enumerate(self._panel.sources, 1):
            column.addWidget(SourceRow(self._theme, number, known[id]))
        return rows


class BulletList(QWidget):
    """Items with a dot before each."""

    def __init__(self, theme: Theme, items: list[ProseText], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items = items
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        for item in items:
            row = QHBoxLayout()
            row.setSpacing(M)
            row.addWidget(Dot(theme, item))
            row.addWidget(item, 1)
            column.addLayout(row)


class Dot(QWidget):
    """A bullet, in the middle of the first line beside it."""

    def __init__(self, theme: Theme, item: ProseText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._item = theme, item
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(14), self._theme.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        painter.setPen(self._theme.tokens.primary)
        painter.setBrush(self._theme.tokens.primary)
        radius = self._theme.px(3)
        painter.drawEllipse(
            QPointF(self.width() - radius - 2, self._item.line_px / 2), radius, radius
        )


class Tinted(QWidget):
    """A box in a breath of a colour, with a clear edge where contrast is high."""

    def __init__(self, theme: Theme, ink: Ink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._ink = theme, ink
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        colour = self._ink.of(tokens)
        edge = colour if tokens.high_contrast else mixed(tokens.surface, colour, 0.25)
        ground = mixed(tokens.surface, colour, 0.07)
        rect = QRectF(self.rect())
        fill(
            smooth(QPainter(self)),
            rect,
            RADIUS_CARD,
            ground,
            edge,
            2.0 if tokens.high_contrast else 1.0,
        )


class KeyPoints(Tinted):
    """What a panel says in short."""

    def __init__(
        self, theme: Theme, points: list[ProseText], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, Ink.PRIMARY, parent)
        self.points = points
        self.heading = labels.Heading(theme, IN_SHORT, Type.LABEL_STRONG, Ink.PRIMARY)
        column = QVBoxLayout(self)
        column.setContentsMargins(L + S, L, L + S, L)
        column.setSpacing(M)
        column.addWidget(self.heading)
        column.addWidget(BulletList(theme, points))


class CalloutBox(Tinted):
    """A paragraph set apart; its kind is said by words and an icon, not by colour alone."""

    def __init__(
        self, theme: Theme, kind: CalloutKind, text: ProseText, parent: QWidget | None = None
    ) -> None:
        title, icon, ink = _CALLOUTS[kind]
        super().__init__(theme, ink, parent)
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(Icon(theme, icon, ink))
        head.addWidget(Label(theme, title, Type.LABEL_STRONG, ink, wraps=True), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(L + S, L, L + S, L)
        column.setSpacing(S)
        column.addLayout(head)
        column.addWidget(text)


class Icon(QWidget):
    """A small picture beside words that say the same."""

    def __init__(
        self, theme: Theme, icon: str, ink: Ink, side_px: int = 20, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._ink, self._side = theme, icon, ink, side_px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.box(self._side), self._theme.box(self._side))

    def paintEvent(self, event: QPaintEvent) -> None:
        colour, side = self._ink.of(self._theme.tokens), self._theme.box(self._side)
        picture = self._theme.icon(self._icon, colour, side, self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, picture)


class SourceRow(QWidget):
    """A source with its number: authors, title, where, year, DOI; a mark where not re-read."""

    def __init__(
        self, theme: Theme, number: int, source: Source, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(M)
        figure = Label(theme, f"{number}.", Type.LABEL_STRONG, Ink.MUTED)
        figure.setMinimumWidth(theme.px(24))
        words = QVBoxLayout()
        words.setSpacing(XS // 2)
        words.addWidget(Label(theme, source_words(source), Type.LABEL, Ink.MUTED, wraps=True))
        if not source.checked:
            words.addWidget(Label(theme, NOT_CHECKED, Type.LABEL, Ink.WARM, wraps=True))
        row.addWidget(figure)
        row.addLayout(words, 1)
        row.setAlignment(figure, Qt.AlignmentFlag.AlignTop)


def source_words(source: Source) -> str:
    """A source in one line of plain text."""
    year = f" ({source.year})" if source.year else ""
    # A title that asks has its own end.
    stop = "" if source.title.endswith("?") else "."
    title = f" {source.title}{stop}" if source.title else ""
    where = f" doi {source.doi}" if source.doi else f" {source.url}"
    return f"{source.authors}{year}.{title} {source.published_in}.{where}"
