"""One panel to read: its column of text, and what stands beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mindbody.core import explainer
from mindbody.core.exercise import Exercise
from mindbody.core.explainer import Explainer, Source
from mindbody.core.reading import IN_SHORT, QUESTIONS
from mindbody.language import as_is, said
from mindbody.sheet import questions_sheet
from mindbody.ui.access import announce
from mindbody.ui.dates import long_date
from mindbody.ui.fonts import Type
from mindbody.ui.reader.aloud import Aloud, State
from mindbody.ui.reader.aloud_bar import AloudBar, PartMark
from mindbody.ui.reader.blocks import BlockMaker, BulletList
from mindbody.ui.reader.side import LinksCard, NotOfferedCard, ReadAloudCard, SizeCard, TryCard
from mindbody.ui.theme import MARGIN, XL, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import BalancedHeading, Heading, Ink, Label
from mindbody.ui.widgets.print_row import PrintRow
from mindbody.ui.widgets.surfaces import Card, Scroll, side_margins
from mindbody.ui.words import listed

WIDEST_PX, SIDE_PX, _GAP_PX = 680, 272, 36
_STACKED_BELOW_PX = 880
# The text takes what it can get before anything is left empty.
_MOST, _NO_MOST = 1_000, 16_777_215
_LINE_STEP_PX = 60
SOURCES = "Where this comes from"
READING, PAUSED = "Reading aloud", "Paused"
AWAITS_REVIEW = "Awaits review by a clinician"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a panel page needs to know beside the panel.

    `exercise` gives an exercise that this person may try, or None; then `reason` gives its title
    and why not, both empty where there is nothing to say. `aloud` reads panels, None where
    nothing does.
    """

    panels: Mapping[str, Explainer]
    sources: Mapping[str, Source]
    exercise: Callable[[str], Exercise | None]
    locale: QLocale
    aloud: Aloud | None = None
    reason: Callable[[str], tuple[str, str]] = lambda id: ("", "")


class PanelPage(QWidget):
    """`begin` carries an Exercise and a Length (None: own pace); `opened` another panel's id.

    `text_step` is -1 or 1. Reading aloud stops when the page is left.
    """

    back = Signal()
    begin = Signal(object, object)
    opened = Signal(str)
    text_step = Signal(int)

    def __init__(
        self,
        theme: Theme,
        panel: Explainer,
        reading: Reading,
        back: str = "All pages",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self.panel, self._reading = theme, panel, reading
        self._make = BlockMaker(theme, panel)
        self._places: list[QWidget] = []
        # The widgets of read_parts, in their order.
        self.read_places: list[QWidget] = []
        self.try_card: TryCard | None = None
        self.not_now_card: NotOfferedCard | None = None
        self.aloud_card: ReadAloudCard | None = None
        self.aloud_bar = AloudBar(theme)
        self.reads_part = -1
        self.back_button = Pill(theme, back, "arrow-left", Look.GHOST)
        self.title = BalancedHeading(theme, panel.title, Type.DISPLAY)
        self.questions = PrintRow(theme, lambda: questions_sheet(panel))
        self.column, self.side = self._make_column(), QWidget()
        self.contents = LinksCard(theme, "On this page", self._titles())
        self.related = LinksCard(theme, "Read next", self._related_titles())
        self.text_size = SizeCard(theme)
        self._fill_side()
        self._lay_out()
        self._wire()

    def go_to(self, number: int) -> None:
        """Scroll to the part with this number in the contents."""
        place = self._places[number]
        bar = self.scroller.verticalScrollBar()
        top = place.mapTo(self._page, place.rect().topLeft()).y()
        bar.setValue(0 if number == 0 else top - self._theme.px(L))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.scroller.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Escape if self.is_read:
                self._stop_reading()
            case Qt.Key.Key_Escape:
                self.back.emit()
            case Qt.Key.Key_R if self.aloud_card is not None:
                self._toggle_reading()
            case Qt.Key.Key_B | Qt.Key.Key_N if self.is_read:
                self._step_reading(1 if event.key() == Qt.Key.Key_N else -1)
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._stop_reading()

    @property
    def is_read(self) -> bool:
        """Whether it is this panel that is read, or paused."""
        aloud = self._reading.aloud
        return aloud is not None and aloud.panel is self.panel

    def _make_column(self) -> QWidget:
        body, panel = QWidget(), self.panel
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        about = said("Learn   ·   {n} min to read", n=panel.reading_minutes)
        column.addWidget(Label(self._theme, about, Type.CAPTION_STRONG, Ink.LAVENDER))
        column.addWidget(self.title)
        column.addWidget(Label(self._theme, self._review(), Type.LABEL, Ink.MUTED, wraps=True))
        column.addSpacing(S)
        points = self._make.key_points()
        self._places.append(points)
        self.read_places += [self.title, points.heading, *points.points]
        column.addWidget(points)
        column.addSpacing(S)
        for block in panel.blocks:
            made = self._make.block(block)
            self.read_places += made.items if isinstance(made, BulletList) else [made]
            if isinstance(block, explainer.Heading):
                column.addSpacing(L)
                self._places.append(made)
            column.addWidget(made)
        column.addSpacing(L)
        self._add_questions(column)
        self._add_sources(column)
        column.addStretch()
        return body

    def _add_questions(self, column: QVBoxLayout) -> None:
        card = Card(self._theme)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(L + S, L + S, L + S, L)
        inside.setSpacing(M)
        heading = Heading(self._theme, QUESTIONS, Type.H2)
        asked = [
            Label(self._theme, as_is(question), Type.READING, wraps=True)
            for question in self.panel.questions_for_clinic
        ]
        self.read_places += [heading, *asked]
        for widget in (heading, *asked):
            inside.addWidget(widget)
        self.questions.setContentsMargins(-EDGE, 0, 0, 0)
        inside.addWidget(self.questions)
        self._places.append(card)
        column.addWidget(card)
        column.addSpacing(L)

    def _add_sources(self, column: QVBoxLayout) -> None:
        heading = Heading(self._theme, SOURCES, Type.H2)
        self._places.append(heading)
        column.addWidget(heading)
        column.addWidget(self._make.sources(self._reading.sources))

    def _review(self) -> str:
        panel = self.panel
        day = long_date(panel.last_reviewed, self._reading.locale)
        told = [said("Last reviewed {date}", date=day)]
        if panel.reviewed_by:
            told.append(said("Reviewed by {name}", name=as_is(panel.reviewed_by)))
        else:
            told.append(said(AWAITS_REVIEW))
        line = listed(told)
        if panel.translation_review:
            line += "\n" + said("Translation: {review}", review=panel.translation_review)
        return line

    def _titles(self) -> list[str]:
        found = [b.text for b in self.panel.blocks if isinstance(b, explainer.Heading)]
        return [IN_SHORT, *found, QUESTIONS, SOURCES]

    def _related_titles(self) -> list[str]:
        return [self._reading.panels[id].title for id in self.panel.related]

    def _fill_side(self) -> None:
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        exercise = self._reading.exercise(self.panel.try_exercise)
        if exercise is not None:
            self.try_card = TryCard(self._theme, exercise)
            self.try_card.begin.connect(self.begin)
            column.addWidget(self.try_card)
        else:
            title, reason = self._reading.reason(self.panel.try_exercise)
            if reason:
                self.not_now_card = NotOfferedCard(self._theme, title, reason)
                column.addWidget(self.not_now_card)
        column.addWidget(self.contents)
        if self._reading.aloud is not None and self._reading.aloud.can_read(self.panel):
            self.aloud_card = ReadAloudCard(self._theme)
            self.aloud_card.asked.connect(self._toggle_reading)
            column.addWidget(self.aloud_card)
        column.addWidget(self.text_size)
        column.addWidget(self.related)
        self.related.setVisible(bool(self.panel.related))
        column.addStretch()

    def _lay_out(self) -> None:
        self._page = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(_GAP_PX)
        self._both.addWidget(self.column, _MOST)
        self._both.addWidget(self.side)
        self._both.addStretch()
        self._whole_page = QVBoxLayout(self._page)
        self._whole_page.setSpacing(S)
        self._whole_page.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._whole_page.addLayout(self._both)
        self._whole_page.addStretch()
        self.scroller = Scroll(self._page, snug=True)
        self.scroller.verticalScrollBar().setSingleStep(_LINE_STEP_PX)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.scroller, 1)
        whole.addWidget(self.aloud_bar)
        self.part_mark = PartMark(self._theme, self._page)
        self._page.installEventFilter(self)
        self._reflow()

    def _wire(self) -> None:
        self.back_button.clicked.connect(self.back)
        self.contents.pressed.connect(self.go_to)
        self.related.pressed.connect(lambda n: self.opened.emit(self.panel.related[n]))
        self.text_size.step.connect(self.text_step)
        self._theme.changed.connect(self._reflow)
        bar, aloud = self.aloud_bar, self._reading.aloud
        bar.toggled.connect(self._toggle_reading)
        bar.stepped.connect(self._step_reading)
        bar.stopped.connect(self._stop_reading)
        if aloud is not None and self.aloud_card is not None:
            aloud.changed.connect(self._show_reading)
            aloud.part.connect(self._show_part)
            aloud.sentence.connect(self._show_sentence)

    def _toggle_reading(self) -> None:
        """Begin to read this panel, or pause, or go on."""
        aloud = self._reading.aloud
        if aloud is not None:
            if self.is_read:
                aloud.toggle()
            else:
                aloud.start(self.panel)

    def _step_reading(self, step: int) -> None:
        if self._reading.aloud is not None:
            self._reading.aloud.go(step)

    def _stop_reading(self) -> None:
        if self._reading.aloud is not None and self.is_read:
            self._reading.aloud.stop()

    def _show_reading(self, state: State) -> None:
        """The bar as it is now; where nothing is read, all of it is gone."""
        reads, had_focus = self.is_read, self.aloud_bar.isAncestorOf(self.focusWidget())
        self.aloud_bar.setVisible(reads)
        self.aloud_bar.show_running(state is State.READS)
        if reads:
            announce(self, READING if state is State.READS else PAUSED)
        else:
            self.reads_part = -1
            self.part_mark.hide()
            if had_focus:
                self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_part(self, number: int) -> None:
        if self.is_read:
            self.reads_part = number
            self._mark_part()
            self._reveal(self.read_places[number])

    def _show_sentence(self, text: str) -> None:
        if self.is_read:
            self.aloud_bar.caption.setText(as_is(text))

    def _mark_part(self) -> None:
        if self.reads_part >= 0:
            self.part_mark.mark(self.read_places[self.reads_part])

    def _reveal(self, part: QWidget) -> None:
        """Scroll, in one step, so that a part stands in the upper half where it did not."""
        bar, high = self.scroller.verticalScrollBar(), self.scroller.viewport().height()
        top = part.mapTo(self._page, part.rect().topLeft()).y()
        above, below = bar.value() + L, bar.value() + high - L
        if top < above or top + min(part.height(), high // 2) > below:
            bar.setValue(top - high // 5)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest or event.type() is QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._mark_part)
        return False

    def _reflow(self) -> None:
        """The side stands beside the text where there is room for both, else below it."""
        scale = max(1.0, self._theme.text_scale)
        stacked = self.width() < _STACKED_BELOW_PX * scale
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._both.setDirection(down if stacked else across)
        self._both.setStretch(2, 0 if stacked else 1)
        widest, wide = round(WIDEST_PX * scale), round(SIDE_PX * scale)
        self.column.setMaximumWidth(_NO_MOST if stacked else widest)
        self.side.setMaximumWidth(_NO_MOST if stacked else wide)
        self.side.setMinimumWidth(0 if stacked else wide)
        margin = MARGIN if self.width() > 600 else L
        sides = side_margins(self, margin, widest) if stacked else (margin, margin)
        self._whole_page.setContentsMargins(sides[0], M, sides[1], XL)
