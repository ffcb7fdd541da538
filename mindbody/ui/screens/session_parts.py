"""The parts of the session screen: remaining time, the bar of controls, the volumes."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mindbody.core.lanes import Lane, Levels
from mindbody.language import said
from mindbody.ui.fonts import Type
from mindbody.ui.theme import SESSION_TARGET, TARGET, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE, body, fill, focus_ring, mirrored
from mindbody.ui.widgets.buttons import IconButton, KitButton, Look, Pill
from mindbody.ui.widgets.choices import Chip
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.widgets.slider import CalmSlider
from mindbody.ui.widgets.surfaces import Card, Flow
from mindbody.ui.words import clock_time

REMAINING = "remaining"


class Remaining(KitButton):
    """What remains, small: a ring always, the time beside it when wanted. A press hides it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.time_shown = False
        self._left = ""
        self._share = 0.0
        self._minutes = -1
        super().__init__(theme, "Remaining time", "", parent)

    def set_time_shown(self, shown: bool) -> None:
        self.time_shown = shown
        self.updateGeometry()
        self.update()

    def show_left(self, left_ms: float, whole_ms: float) -> None:
        """Repaints once a second at most, and is read out anew once a minute at most."""
        left, minutes = clock_time(left_ms), round(left_ms / 60_000)
        if left == self._left:
            return
        self._left = left
        self._share = 1.0 - min(1.0, max(0.0, left_ms / whole_ms)) if whole_ms else 0.0
        if minutes != self._minutes:
            self._minutes = minutes
            self.setAccessibleDescription(said("about {number} min", number=minutes))
        self.update()

    def sizeHint(self) -> QSize:
        side = self.theme.box(TARGET)
        if not self.time_shown:
            return QSize(side + 12, side + 12)
        # The width of the widest time, so that nothing shifts as digits change.
        words = self._caption_metrics().horizontalAdvance(said(REMAINING))
        digits = QFontMetrics(self.theme.font(Type.H3)).horizontalAdvance("00:00")
        high = self._caption_metrics().height() + QFontMetrics(self.theme.font(Type.H3)).height()
        return QSize(max(words, digits) + side + 14, max(side, high) + 12)

    def draw(self, painter: QPainter) -> None:
        tokens, rect = self.theme.tokens, body(self)
        if self.underMouse():
            fill(painter, rect, 12, tokens.glass)
        self._draw_ring(painter, rect)
        if self.time_shown:
            self._draw_time(painter, rect)
        if self.ringed:
            focus_ring(painter, rect, 12, tokens)

    def _draw_ring(self, painter: QPainter, rect: QRectF) -> None:
        side = self.theme.box(18)
        half = self.theme.box(TARGET) / 2
        ring = QRectF(0, 0, side, side)
        ring.moveCenter(rect.center())
        if self.time_shown:
            ring.moveRight(rect.right() - half + side / 2)
            ring = mirrored(self, ring)
        faint = self.theme.tokens.session_muted
        painter.setPen(QPen(faint, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint)
        painter.drawPie(ring.adjusted(3, 3, -3, -3), 90 * 16, -round(self._share * 360 * 16))

    def _draw_time(self, painter: QPainter, rect: QRectF) -> None:
        right = Qt.AlignmentFlag.AlignRight
        words = mirrored(self, rect.adjusted(0, 0, -self.theme.box(TARGET), 0))
        painter.setFont(self.theme.font(Type.CAPTION))
        painter.setPen(self.theme.tokens.session_muted)
        painter.drawText(words, right | Qt.AlignmentFlag.AlignTop, said(REMAINING))
        painter.setFont(self.theme.font(Type.H3))
        painter.setPen(self.theme.tokens.session_text)
        painter.drawText(words, right | Qt.AlignmentFlag.AlignBottom, self._left)

    def _state(self) -> tuple[object, ...]:
        return (*super()._state(), self._left, self.time_shown)

    def _caption_metrics(self) -> QFontMetrics:
        return QFontMetrics(self.theme.font(Type.CAPTION))


class ControlBar(QWidget):
    """The controls of a session, in one row that gives up words before it gives up height."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.mute = self._icon("Mute", "speaker-high")
        self.volumes = self._icon("Volumes", "sliders-horizontal")
        self.pause = self._pill("Pause", "pause", Look.QUIET)
        self.next = self._pill("Next", "arrow-right", Look.PRIMARY)
        self.press = self._pill("", "check", Look.PRIMARY)
        self.end = self._pill("End session", "x", Look.GHOST)
        self.ground = self._pill("Ground me", "anchor", Look.GHOST)
        self.captions = self._icon("Hide captions", "closed-captioning")
        self.dark = self._icon("Darken the screen", "moon-stars")
        self.full_screen = self._icon("Full screen", "corners-out")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        row.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for button in self.buttons():
            row.addWidget(button)
        self.next.hide()
        self.press.hide()

    def buttons(self) -> tuple[Pill, ...]:
        """In the order of the Tab key."""
        return (
            self.mute,
            self.volumes,
            self.next,
            self.press,
            self.pause,
            self.end,
            self.ground,
            self.captions,
            self.dark,
            self.full_screen,
        )

    def fit(self, width: int) -> None:
        """Take words away until the row fits into `width` px."""
        for words in range(7):
            for button in self.buttons():
                button.set_height(TARGET if words >= 5 else SESSION_TARGET)
            self.ground.set_compact(words >= 1)
            # The keys D, F and V still do it.
            for button in (self.dark, self.full_screen):
                button.setVisible(words < 4 and not self.isHidden())
            self.volumes.setVisible(words < 6 and not self.isHidden())
            self.end.show_as("End session" if words == 0 else "End")
            self.end.setAccessibleName("End session")
            self.end.set_compact(words >= 2)
            self.pause.set_compact(words >= 2)
            self.next.set_compact(words >= 3)
            self.press.set_compact(words >= 3)
            if self.needed_width() <= width:
                return

    def needed_width(self) -> int:
        shown = [button for button in self.buttons() if not button.isHidden()]
        return sum(button.sizeHint().width() for button in shown) + S * (len(shown) - 1)

    def needed_height(self) -> int:
        """Not that of the layout, which may still be the one with all words."""
        return max(button.sizeHint().height() for button in self.buttons() if not button.isHidden())

    def _icon(self, name: str, icon: str) -> IconButton:
        return IconButton(self._theme, name, icon, height_px=SESSION_TARGET, on_session=True)

    def _pill(self, text: str, icon: str, look: Look) -> Pill:
        return Pill(self._theme, text, icon, look, height_px=SESSION_TARGET, on_session=True)


class Soundscape(Struct, frozen=True):
    """A soundscape that can be chosen: its id (empty for none) and its name."""

    id: str
    title: str


_LANE_NAMES = {Lane.CUES: "Tones", Lane.VOICE: "Voice", Lane.AMBIENCE: "Background"}


class VolumePanel(Card):
    """A volume for each lane that plays, and the soundscape. Everything acts at once."""

    levels_changed = Signal(Levels)
    ambience_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._levels = Levels()
        self._sliders: dict[Lane, CalmSlider] = {}
        self._labels: dict[Lane, Label] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(L + S - EDGE, L, L + S - EDGE, L)
        column.setSpacing(M)
        rows = QGridLayout()
        rows.setHorizontalSpacing(L)
        rows.setVerticalSpacing(0)
        column.addLayout(rows)
        for row, lane in enumerate(Lane):
            self._add_lane(rows, row, lane)
        self.chips = QWidget()
        self._flow = Flow(0)
        self.chips.setLayout(self._flow)
        self.chips.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column.addWidget(self.chips)

    def slider(self, lane: Lane) -> CalmSlider:
        return self._sliders[lane]

    def show_levels(self, levels: Levels) -> None:
        self._levels = levels
        for lane, slider in self._sliders.items():
            slider.blockSignals(True)
            slider.setValue(round(getattr(levels, lane.value) * 100))
            slider.blockSignals(False)

    def show_lanes(self, lanes: frozenset[Lane]) -> None:
        for lane, slider in self._sliders.items():
            slider.setVisible(lane in lanes)
            self._labels[lane].setVisible(lane in lanes)

    def show_soundscapes(self, soundscapes: Sequence[Soundscape], chosen: str) -> None:
        """Offer these to choose from; none hides the row."""
        while item := self._flow.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for soundscape in soundscapes:
            chip = Chip(self._theme, soundscape.title)
            chip.setChecked(soundscape.id == chosen)
            chip.toggled.connect(
                lambda on, id=soundscape.id: self.ambience_chosen.emit(id) if on else None
            )
            self._flow.addWidget(chip)
        self.chips.setVisible(bool(soundscapes))

    def _add_lane(self, rows: QGridLayout, row: int, lane: Lane) -> None:
        name = _LANE_NAMES[lane]
        slider = CalmSlider(self._theme, said("{name}, volume", name=name), 0, 100, 5)
        slider.valueChanged.connect(lambda value, lane=lane: self._moved(lane, value))
        label = Label(self._theme, name, Type.LABEL, Ink.TEXT, inset=True)
        rows.addWidget(label, row, 0)
        rows.addWidget(slider, row, 1)
        self._sliders[lane], self._labels[lane] = slider, label

    def _moved(self, lane: Lane, value: int) -> None:
        self._levels = self._levels.with_level(lane, value / 100)
        self.levels_changed.emit(self._levels)
