"""What a session looks like at one position: guide, texts, controls, and their places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from mindbody.clock import Clock
from mindbody.core.exercise import Ask
from mindbody.core.tape import LONGEST_WAIT_MS
from mindbody.core.timeline import Caption, SectionMark, SpanKind, Timeline
from mindbody.language import as_is, said
from mindbody.settings import GuideChoice
from mindbody.ui.fonts import Type
from mindbody.ui.pacer.moment import Moment, moment_at, moving, still_at
from mindbody.ui.pacer.view import BreathView
from mindbody.ui.screens.session_parts import ControlBar, Remaining, Soundscape
from mindbody.ui.screens.session_places import Needs, Places, places, text_height, turned
from mindbody.ui.screens.session_text import OwnText
from mindbody.ui.theme import XS, M, Theme
from mindbody.ui.widgets.buttons import Look
from mindbody.ui.widgets.labels import BalancedLabel, Heading, Ink, Label
from mindbody.ui.words import phase_word, title_of


@dataclass(frozen=True, slots=True)
class Showing:
    """How a session is shown. `soundscapes` are what may be chosen while it runs.

    `ground_key` opens Ground me, empty where none does; the parts of the exercises in `night`
    go dark once one has arrived. `own_texts` are texts of the person's own by exercise.
    """

    guide: GuideChoice = GuideChoice.PETALS
    captions: bool = True
    remaining: bool = False
    soundscapes: Sequence[Soundscape] = ()
    ground_key: str = "G"
    night: frozenset[str] = frozenset()
    own_texts: Mapping[str, str] = field(default_factory=dict)


BEGIN_NOW, NEXT, SKIP_PART = "Begin now", "Next", "Skip this part"
TO_BREATH = "Straight to the breath"


class SessionFace(QWidget):
    """Shows positions of one timeline; it neither plays nor decides anything.

    `section_shown` says that another section is on the screen, `arranged` that everything has
    its place anew.
    """

    section_shown = Signal()
    arranged = Signal()

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._timeline: Timeline | None = None
        self._guide = GuideChoice.PETALS
        self._section = -1
        self._caption = ""
        self._quiet, self._is_notice = "", False
        self._words_only = False
        self._own_texts: Mapping[str, str] = {}
        self.captions_on = True
        self._in_control = True
        self._covered = QRegion()
        self.view = BreathView(theme, clock, self)
        self.part = Label(theme, "", Type.LABEL, Ink.SESSION_MUTED, wraps=True, parent=self)
        self.title = Heading(theme, "", Type.H3, Ink.SESSION, parent=self)
        self.note = Label(theme, "", Type.LABEL, Ink.SESSION_MUTED, wraps=True, parent=self)
        self.remaining = Remaining(theme, self)
        self.caption = BalancedLabel(theme, "", Type.H2, Ink.SESSION_MUTED, wraps=True, parent=self)
        self.own_text = OwnText(theme, self)
        self.bar = ControlBar(theme, self)
        self.quiet = Label(theme, "", Type.CAPTION, Ink.SESSION_MUTED, wraps=True, parent=self)
        for label in (self.caption, self.quiet):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for label in (self.part, self.title, self.note):
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self.arrange)

    def begin(self, timeline: Timeline, showing: Showing) -> None:
        self._timeline, self._guide, self._section = timeline, showing.guide, -1
        self._own_texts = showing.own_texts
        self.own_text.show_text("")
        self._caption = ""
        self._words_only = showing.guide is GuideChoice.TEXT and not _pictured(timeline)
        self.view.restart()
        self.view.set_guide(showing.guide)
        self.remaining.set_time_shown(showing.remaining)
        self.set_captions(showing.captions)
        self.show_controls(True)

    def set_timeline(self, timeline: Timeline) -> None:
        """Go over to a timeline that is the same up to a while from now."""
        self._timeline = timeline
        self.arrange()

    def show_position(self, position_ms: float) -> None:
        """The picture and the texts of a position, in ms of the timeline."""
        timeline = self._timeline
        if timeline is None:
            return
        self.view.show_moment(self._moment(timeline, position_ms))
        section = timeline.section_at(position_ms)
        if section != self._section:
            self._section = section
            self._show_section(timeline, section)
        self._show_caption(timeline, position_ms)
        self.remaining.show_left(timeline.length_ms - position_ms, timeline.length_ms)

    def set_captions(self, on: bool) -> None:
        self.captions_on = on
        self.bar.captions.set_lit(on)
        self.bar.captions.show_as("Hide captions" if on else "Show captions")
        self._show_texts()

    def say(self, quiet: str, *, notice: bool) -> None:
        """The quiet line at the foot. A notice is always shown, a hint where there is room."""
        if (quiet, notice) != (self._quiet, self._is_notice):
            moves = notice != self._is_notice
            self._quiet, self._is_notice = quiet, notice
            self.quiet.setText(quiet)
            if moves:
                self.arrange()

    def show_controls(self, shown: bool) -> None:
        """The controls and the texts, or only the picture."""
        self._in_control = shown
        for widget in (self.bar, self.quiet):
            widget.setVisible(shown)
        if not shown:
            self.own_text.hide()
        self._show_texts()

    def give_way(self, covered: QRegion) -> None:
        """Leave out the texts that something lies on: half a word is worse than none."""
        if covered != self._covered:
            self._covered = covered
            self._show_texts()

    def _show_texts(self) -> None:
        for widget in (self.part, self.title, self.note, self.remaining, self.caption):
            place = written(widget) if isinstance(widget, Label) else widget.geometry()
            widget.setVisible(self._in_control and not self._covered.intersects(place))
        if not self.captions_on:
            self.caption.hide()
        if self._timeline is not None and waits_for_person(self._timeline):
            self.remaining.hide()

    def can_advance(self, position_ms: float) -> bool:
        """Whether this is a part that the person moves on from, or may leave out."""
        if self._timeline is None:
            return False
        mark = self._timeline.sections[self._timeline.section_at(position_ms)]
        prepares = self._timeline.span_at(position_ms).kind is SpanKind.PREPARATION
        return mark.user_paced or mark.skippable or prepares or self.leads_to_breath(position_ms)

    def leads_to_breath(self, position_ms: float) -> bool:
        """Whether moving on from here is going straight to the first breath."""
        timeline = self._timeline
        return (
            timeline is not None
            and timeline.breath_after(timeline.section_at(position_ms)) is not None
        )

    @property
    def mark(self) -> SectionMark | None:
        """The section that is shown."""
        if self._timeline is None or self._section < 0:
            return None
        return self._timeline.sections[self._section]

    def line_at(self, position_ms: float) -> str:
        """What there is to read in few words: the caption, or the word of a breath."""
        if self._timeline is None:
            return ""
        caption = self._timeline.caption_at(position_ms) if self.captions_on else None
        word = phase_word(self._timeline.span_at(position_ms))
        return caption.text if caption and not word else word

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Give everything its place; nothing may be cut off."""
        self.bar.fit(self.width() - 2 * M)
        captions = self._timeline.captions if self._timeline and self.captions_on else ()
        put = places(
            self.size(),
            self._theme,
            Needs(
                self.part.text(),
                self.title.text(),
                self.remaining.sizeHint(),
                self.bar.needed_height(),
                self._quiet,
                self._is_notice,
                tuple(dict.fromkeys(map(caption_words, captions))),
                self.note.text(),
                self._words_only and self.own_text.isHidden(),
                any(mark.counter for mark in self._timeline.sections) if self._timeline else False,
            ),
        )
        self.view.setGeometry(self.rect())
        put = turned(put, self)
        self.view.set_square(put.guide)
        first = text_height(self._theme, Type.LABEL, self.part.text(), put.head.width())
        self.part.setGeometry(put.head.adjusted(0, 0, 0, first - put.head.height()))
        self.title.setGeometry(put.head.adjusted(0, first + XS, 0, XS))
        self.note.set_kind(put.note_type)
        self.note.setGeometry(put.note)
        self.remaining.setGeometry(put.remaining)
        self._place_own_text(put)
        self.caption.set_kind(put.caption_type)
        self.caption.setGeometry(put.caption)
        self.bar.setGeometry(put.bar)
        self.quiet.setGeometry(put.quiet)
        self.quiet.setVisible(put.quiet.height() > 0 and not self.bar.isHidden())
        self._show_texts()
        self.arranged.emit()

    def _place_own_text(self, put: Places) -> None:
        """Between the head and the caption, as wide as running text may be."""
        if self.own_text.isHidden():
            return
        top, wide = max(put.head.bottom(), put.remaining.bottom()) + M, put.caption.width()
        foot = put.caption.top() - M
        self.own_text.setGeometry((self.width() - wide) // 2, top, wide, max(1, foot - top))

    def _moment(self, timeline: Timeline, position_ms: float) -> Moment:
        if not (self._theme.still or self._guide is GuideChoice.TEXT):
            return moving(moment_at(timeline, position_ms))
        return still_at(timeline, position_ms)

    def _show_section(self, timeline: Timeline, section: int) -> None:
        mark = timeline.sections[section]
        first = 1 if timeline.preparation_ms else 0
        number, count = section + 1 - first, len(timeline.sections) - first
        self.part.setText(
            said("Part {n} of {count}", n=number, count=count)
            if number
            else title_of(timeline.routine_id, timeline.title)
        )
        self.title.setText(mark.title)
        self.note.setText(mark.note)
        self.own_text.show_text(self._text_for(mark))
        prepares, bar = number == 0, self.bar
        bar.next.show_as(self.way_on(mark))
        bar.next.set_look(Look.PRIMARY if prepares or mark.user_paced else Look.QUIET)
        bar.next.setVisible((prepares or self.can_advance(mark.start_ms)) and not bar.isHidden())
        bar.press.show_as(mark.press)
        bar.press.setVisible(bool(mark.press) and not bar.isHidden())
        self.section_shown.emit()
        self.arrange()

    def way_on(self, mark: SectionMark) -> str:
        """What moving on from a section means, in the words of its button."""
        prepares = self._timeline is not None and mark.start_ms < self._timeline.preparation_ms
        if self.leads_to_breath(mark.start_ms):
            return TO_BREATH
        return BEGIN_NOW if prepares else NEXT if mark.user_paced else SKIP_PART

    def _text_for(self, mark: SectionMark) -> str:
        return self._own_texts.get(mark.exercise_id, "") if Ask.TEXT in mark.asks else ""

    def _show_caption(self, timeline: Timeline, position_ms: float) -> None:
        caption = timeline.caption_at(position_ms)
        text = caption_words(caption) if caption else ""
        if text != self._caption:
            self._caption = text
            self.caption.setText(as_is(text))


def written(label: Label) -> QRect:
    """Where the words of a label stand, in its parent: less than all of its place."""
    side = QStyle.visualAlignment(label.layoutDirection(), label.alignment())
    flags = side.value | Qt.TextFlag.TextWordWrap.value
    return label.fontMetrics().boundingRect(label.geometry(), flags, label.text())


def caption_words(caption: Caption) -> str:
    """What is spoken stays in the language of the voice; other words are said."""
    return caption.text if caption.spoken else said(caption.text)


def _pictured(timeline: Timeline) -> bool:
    """Whether there is a breath to be shown in the middle of the screen."""
    return any(span.kind is SpanKind.BREATH for span in timeline.spans)


def waits_for_person(timeline: Timeline) -> bool:
    """Whether some step goes on only when the person says so: how long, nobody knows."""
    return any(
        mark.user_paced and mark.end_ms - mark.start_ms >= LONGEST_WAIT_MS
        for mark in timeline.sections
    )
