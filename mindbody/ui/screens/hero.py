"""The large card of home: what is about to begin, and the button that begins it."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.exercise import AccessLevel, Effect, Exercise
from mindbody.core.routine import Length
from mindbody.core.timeline import SpanKind
from mindbody.language import counted, said
from mindbody.settings import GuideChoice
from mindbody.ui.fonts import Type
from mindbody.ui.pacer.guides import guide_for
from mindbody.ui.pacer.moment import Moment
from mindbody.ui.theme import RADIUS_HERO, SESSION_TARGET, XL, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE, fill, is_mirrored, mixed, smooth
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Flow
from mindbody.ui.words import FAMILY_WORDS, length_words, listed

OWN_PACE = "At your own pace"
READ_FIRST = "Not for everyone. Please read the notes first."


class Planned(Struct, frozen=True):
    """What is planned for now. `id` is that of the assignment, `pacer` the guide it suggests."""

    id: str
    kind: str
    title: str
    meta: str
    summary: str
    pacer: str


class Hero(QWidget):
    """One exercise in full view; `begin` and `about` say which button was pressed."""

    begin = Signal()
    about = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._guide = GuideChoice.PETALS
        self._art = QPixmap()
        self._art_key: tuple[object, ...] = ()
        self.family = Label(theme, "", Type.CAPTION_STRONG, Ink.PRIMARY, inset=True)
        self.title = Heading(theme, "", Type.H1, inset=True)
        self.meta = Label(theme, "", Type.BODY, Ink.MUTED, wraps=True, inset=True)
        self.summary = Label(theme, "", Type.READING, Ink.TEXT, wraps=True, inset=True)
        self.caution = Label(theme, READ_FIRST, Type.LABEL, Ink.WARM, wraps=True, inset=True)
        self.begin_button = Pill(theme, "Begin", "play", Look.PRIMARY, height_px=SESSION_TARGET)
        self.about_button = Pill(
            theme, "See what happens first", "", Look.GHOST, height_px=SESSION_TARGET
        )
        self._lay_out()
        self.begin_button.clicked.connect(self.begin)
        self.about_button.clicked.connect(self.about)
        theme.changed.connect(self.update)

    def show_exercise(self, exercise: Exercise, guide: GuideChoice) -> None:
        self._guide = guide
        self.family.setText(FAMILY_WORDS[exercise.family])
        self.title.setText(exercise.title)
        self.summary.setText(exercise.summary)
        hides = any(caution.effect is Effect.HIDE for caution in exercise.cautions)
        self.caution.setVisible(hides or exercise.access_level is not AccessLevel.STARTER)
        self.update()

    def show_length(self, exercise: Exercise, length: Length | None) -> None:
        how_long = said(OWN_PACE) if length is None else length_words(length)
        parts = counted("{n} part", "{n} parts", len(exercise.sections))
        self.meta.setText(listed((how_long[:1].upper() + how_long[1:], parts)))

    def show_planned(self, planned: Planned, guide: GuideChoice) -> None:
        """What is planned, with the reason for it."""
        self._guide = guide
        self.family.setText(planned.kind)
        self.title.setText(planned.title)
        self.meta.setText(planned.meta)
        self.summary.setText(planned.summary)
        self.caution.hide()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, rect = self._theme.tokens, QRectF(self.rect())
        painter = smooth(QPainter(self))
        shape = QPainterPath()
        shape.addRoundedRect(rect, RADIUS_HERO, RADIUS_HERO)
        painter.setClipPath(shape)
        slope = QLinearGradient(rect.topLeft(), rect.bottomRight())
        slope.setColorAt(0, mixed(tokens.surface, tokens.calm_glow, 0.75))
        slope.setColorAt(1, mixed(tokens.surface, tokens.full_glow, 0.35))
        painter.fillRect(rect, tokens.surface if tokens.high_contrast else slope)
        self._paint_art(painter, rect)
        painter.setClipping(False)
        wide = 2.0 if tokens.high_contrast else 1.0
        fill(painter, rect, RADIUS_HERO, None, tokens.hairline, wide)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(XL - 2, XL, XL - 2, XL - EDGE)
        column.setSpacing(S)
        column.addWidget(self.family)
        column.addWidget(self.title)
        column.addWidget(self.meta)
        column.addSpacing(S)
        column.addWidget(self.summary)
        column.addWidget(self.caution)
        column.addStretch()
        column.addSpacing(L)
        buttons = QWidget()
        row = Flow(M)
        row.addWidget(self.begin_button)
        row.addWidget(self.about_button)
        buttons.setLayout(row)
        column.addWidget(buttons)

    def _paint_art(self, painter: QPainter, rect: QRectF) -> None:
        """The guide, large and cut off by the card, fading out towards the words."""
        ratio = self.devicePixelRatioF()
        key = (self._guide, self._theme.tokens.name, self.size(), ratio)
        if key != self._art_key:
            self._art_key = key
            self._art = self._draw_art(rect, ratio)
        art = self._art.transformed(QTransform.fromScale(-1, 1)) if is_mirrored(self) else self._art
        painter.drawPixmap(0, 0, art)

    def _draw_art(self, rect: QRectF, ratio: float) -> QPixmap:
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = smooth(QPainter(picture))
        side = max(360.0, min(rect.height() * 1.35, 560.0))
        square = QRectF(0, 0, side, side)
        square.moveCenter(rect.center())
        square.moveRight(rect.right() + side * 0.22)
        moment = Moment(SpanKind.BREATH, level=1.0, progress=0.3)
        # Words only have no picture of their own: lines of writing would lie across the words.
        pictured = GuideChoice.PETALS if self._guide is GuideChoice.TEXT else self._guide
        guide_for(pictured, self._theme.tokens).emblem(painter, square, moment)
        veil = QLinearGradient(square.left() + side * 0.05, 0, square.left() + side * 0.8, 0)
        veil.setColorAt(0, QColor(0, 0, 0, 0))
        veil.setColorAt(1, QColor(0, 0, 0, 255))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.fillRect(rect, veil)
        painter.end()
        return picture
