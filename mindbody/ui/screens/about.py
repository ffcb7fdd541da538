"""What an exercise is: what happens, when it may help, cautions, and what research says."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.exercise import Exercise, Grade, section_ms
from mindbody.ui.fonts import Type
from mindbody.ui.theme import MARGIN, SESSION_TARGET, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Card, Scroll
from mindbody.ui.words import FAMILY_WORDS, minutes

GRADE_WORDS = {
    Grade.A: "Strength of evidence: A. A guideline suggests it, or several trials with people with "
    "PTSD.",
    Grade.B: "Strength of evidence: B. At least one randomised trial with people with PTSD.",
    Grade.C: "Strength of evidence: C. Trials with other people only.",
    Grade.D: "Strength of evidence: D. Part of a manual, or agreed by clinicians; no trial of it "
    "alone was found.",
}

_WIDEST_PX = 680


class AboutScreen(QWidget):
    """A page to read before beginning; `begin` and `back` are the two ways on."""

    begin = Signal()
    back = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.begin_button = Pill(theme, "Begin", "play", Look.PRIMARY, height_px=SESSION_TARGET)
        self.back_button = Pill(theme, "Back", "arrow-left", Look.GHOST)
        self.begin_button.clicked.connect(self.begin)
        self.back_button.clicked.connect(self.back)
        self._body = QWidget()
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(MARGIN - EDGE, M, MARGIN, L)
        self._column.setSpacing(L)
        self._column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._body)
        self._column.addWidget(self.begin_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch()
        self.scroller = Scroll(self._page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroller)
        theme.changed.connect(self._narrow)

    def show_exercise(self, exercise: Exercise) -> None:
        """Fill the page anew."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(EDGE, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(
            self._text(FAMILY_WORDS[exercise.family], Type.CAPTION_STRONG, Ink.PRIMARY)
        )
        column.addWidget(Heading(self._theme, exercise.title, Type.DISPLAY))
        column.addWidget(self._text(exercise.summary, Type.READING))
        column.addSpacing(M)
        for title, lines in _chapters(exercise):
            if lines:
                column.addWidget(self._chapter(title, lines))
                column.addSpacing(S)
        old = self._column.replaceWidget(self._body, body)
        if old is not None:
            self._body.deleteLater()
        self._body = body
        self._narrow()
        self.scroller.verticalScrollBar().setValue(0)
        self.begin_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chapter(self, title: str, lines: tuple[str, ...]) -> Card:
        card = Card(self._theme)
        column = QVBoxLayout(card)
        column.setContentsMargins(L, L, L, L)
        column.setSpacing(M)
        column.addWidget(Heading(self._theme, title, Type.H2))
        for line in lines:
            column.addWidget(self._text(line, Type.BODY))
        return card

    def _text(self, text: str, kind: Type, ink: Ink = Ink.TEXT) -> Label:
        return Label(self._theme, text, kind, ink, wraps=True)

    def _narrow(self) -> None:
        """Lines of 60 to 70 letters are the easiest to read."""
        self._body.setMaximumWidth(self._theme.px(_WIDEST_PX))


def _chapters(exercise: Exercise) -> tuple[tuple[str, tuple[str, ...]], ...]:
    parts = tuple(
        f"{section.title}, {minutes(section_ms(section))}" for section in exercise.sections
    )
    references = tuple(
        f"{source.authors} ({source.year}). {source.source}."
        + (f" doi {source.doi}" if source.doi else "")
        + ("" if source.checked else " Cited by others; not read again by us.")
        for source in exercise.evidence.references
    )
    return (
        ("How it goes", exercise.how_to),
        ("Please note", tuple(caution.text for caution in exercise.cautions)),
        ("Its parts", parts),
        ("When it may help", exercise.when_to_use),
        (
            "What research says",
            (exercise.evidence.line, GRADE_WORDS[exercise.evidence.grade], *references),
        ),
    )
