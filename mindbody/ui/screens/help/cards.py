"""The cards of Help beside the lines: own contacts, and what to do with the body."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.language import said
from mindbody.papers import CONTACTS, Papers
from mindbody.sheet import CONTACT_PART
from mindbody.text_tables import FarAway, Overbreathing, RedFlags, SupporterWords
from mindbody.ui.fonts import Type
from mindbody.ui.screens.paper_form import FormPart, Lines
from mindbody.ui.theme import L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.print_row import PrintRow
from mindbody.ui.widgets.surfaces import Card

CONTACT_ROWS = 4
PART = "people"
CONTACTS_TITLE = "My own people"
CONTACTS_HINT = "Names and numbers that you want at hand here. They stay on this computer."


class TextCard(Card):
    """A title with lines of text, and room for a button."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        lines: tuple[str, ...],
        kind: Type = Type.READING,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(L + S - EDGE, L, L + S - EDGE, L)
        self.column.setSpacing(S)
        self.column.addWidget(Heading(theme, title, Type.H3, inset=True))
        for line in lines:
            self.column.addWidget(Label(theme, line, kind, wraps=True, inset=True))


class ContactsCard(TextCard):
    """People of one's own. Kept as soon as a field is left."""

    def __init__(self, theme: Theme, papers: Papers, parent: QWidget | None = None) -> None:
        super().__init__(theme, CONTACTS_TITLE, (), parent=parent)
        self._papers = papers
        names = tuple(said("Person {n}", n=number) for number in range(1, CONTACT_ROWS + 1))
        self.lines = Lines(theme, FormPart(PART, CONTACTS_TITLE, "", names, contacts=True))
        hint = Label(theme, CONTACTS_HINT, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.column.addWidget(hint)
        self.column.addWidget(self.lines)
        self.lines.edited.connect(self.keep)

    def open(self) -> None:
        self.lines.show_values(self._papers.read(CONTACTS).get(PART, []))

    def keep(self) -> None:
        self._papers.write(CONTACTS, {PART: self.lines.values()})


class BodyCard(TextCard):
    """Breathed too much: signs, what to do, and the exercise after it."""

    begin = Signal(str)

    def __init__(
        self, theme: Theme, words: Overbreathing, exercise: str, parent: QWidget | None = None
    ) -> None:
        lines = (*words.response, words.caution)
        super().__init__(theme, words.title, lines, parent=parent)
        self.button = Pill(theme, exercise, "play", Look.QUIET)
        self.button.clicked.connect(lambda: self.begin.emit(words.then_exercise))
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.setVisible(bool(exercise))


class FarAwayCard(TextCard):
    """Spaced out or unreal: what brings one back, the exercises after it, and next time.

    `exercise_title` gives the title of an exercise; one without a title is not offered.
    """

    begin = Signal(str)

    def __init__(
        self,
        theme: Theme,
        words: FarAway,
        exercise_title: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, words.title, words.lines, parent=parent)
        self.buttons: dict[str, Pill] = {}
        for id in words.then_exercises:
            if title := exercise_title(id):
                button = Pill(theme, title, "play", Look.QUIET)
                button.clicked.connect(lambda _=False, id=id: self.begin.emit(id))
                self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
                self.buttons[id] = button
        self.column.addWidget(
            Label(theme, words.after, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        )


def red_flags_card(theme: Theme, words: RedFlags) -> TextCard:
    """Signs for which the emergency number is the answer. Nothing is asked or sorted."""
    signs = ", ".join(map(said, words.signs))
    return TextCard(theme, words.title, (f"{signs[0].upper()}{signs[1:]}.",))


class SupporterCard(TextCard):
    """The card for someone who helps: it can be read here before it is printed."""

    def __init__(
        self, theme: Theme, words: SupporterWords, printing: PrintRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, words.title, (words.intro,), Type.BODY, parent)
        for title, lines in (
            (words.helps_title, words.helps),
            (words.leave_out_title, words.leave_out),
            (words.if_far_away_title, words.if_far_away),
        ):
            self.column.addSpacing(S)
            self.column.addWidget(Heading(theme, title, Type.LABEL_STRONG, inset=True))
            for line in lines:
                self.column.addWidget(
                    Label(theme, line, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
                )
        self.column.addSpacing(M)
        self.column.addWidget(printing)


def contacts_in(papers: Papers) -> list[tuple[str, str]]:
    """The people that were written down, each as a name and a number."""
    found = []
    for line in papers.read(CONTACTS).get(PART, []):
        name, _, number = line.partition(CONTACT_PART)
        if name.strip() or number.strip():
            found.append((name.strip(), number.strip()))
    return found
