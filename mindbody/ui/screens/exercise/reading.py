"""What there is to read about an exercise: chapters as quiet cards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.exercise import Exercise
from mindbody.ui.fonts import Type
from mindbody.ui.screens.exercise import words
from mindbody.ui.theme import XL, L, S, Theme
from mindbody.ui.widgets.brush import EDGE, FocusWatch, focus_ring, smooth
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Card, stack_in


class Chapter(Card):
    """A title and paragraphs."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        texts: Sequence[str] = (),
        ink: Ink = Ink.TEXT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self.heading = Heading(theme, title, Type.H3, ink, inset=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(XL - EDGE, L + EDGE, XL - EDGE, L + EDGE)
        self.column.setSpacing(S + 2)
        self.column.addWidget(self.heading)
        for text in texts:
            self.column.addWidget(Label(theme, text, Type.BODY, wraps=True, inset=True))


class CopyText(Label):
    """Plain text that can be selected and copied, by mouse or keys."""

    def __init__(self, theme: Theme, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, Type.LABEL, Ink.MUTED, wraps=True, parent=parent)
        self._ring = FocusWatch(self)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        self.setTextInteractionFlags(flags | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(name)
        self.setContentsMargins(EDGE, EDGE, EDGE, EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._ring.shown and self.hasFocus():
            rect = self.rect().toRectF().adjusted(EDGE, EDGE, -EDGE, -EDGE)
            focus_ring(smooth(QPainter(self)), rect, 6, self._theme.tokens)


def research(theme: Theme, exercise: Exercise) -> Chapter:
    """The evidence: one line, the grade in words, and the sources to be copied."""
    chapter = Chapter(theme, words.RESEARCH, words.evidence_words(exercise.evidence))
    sources = "\n".join(words.source_words(one) for one in exercise.evidence.references)
    if sources:
        chapter.column.addWidget(CopyText(theme, words.SOURCES, sources))
    review = Label(theme, words.REVIEW, Type.CAPTION, Ink.MUTED, wraps=True, inset=True)
    chapter.column.addWidget(review)
    return chapter


def chapters(theme: Theme, exercise: Exercise, cautions: Sequence[str]) -> list[Chapter]:
    """How it goes, what this person minds, and when it may help."""
    found = [Chapter(theme, words.HOW, exercise.how_to)]
    if cautions:
        found.append(Chapter(theme, words.NOTE, cautions, Ink.WARM))
    if exercise.when_to_use:
        found.append(Chapter(theme, words.HELPS, exercise.when_to_use))
    return found


def column_of(*widgets: QWidget) -> QWidget:
    """Widgets one below the other."""
    whole = QWidget()
    stack_in(whole, *widgets).addStretch()
    return whole
