"""A paper to fill in on the screen, part by part, and to print as it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mindbody.language import said
from mindbody.papers import Papers
from mindbody.sheet import CONTACT_PART, Filled, Sheet
from mindbody.text_tables import SafetyPlanWords, WholePlanWords
from mindbody.ui.fonts import Type
from mindbody.ui.theme import MARGIN, XL, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.field import TextField
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.near_buttons import NearButtons
from mindbody.ui.widgets.print_row import PrintRow
from mindbody.ui.widgets.surfaces import Card, Scroll, side_margins

_WIDEST_PX = 720
_LONGEST = 300
NAME, NUMBER = "Name", "Number"

# For a row that stands in a column by itself, such as the one that opens a paper.
AS_HIGH_AS_ITS_WIDTH_MAKES_IT = QSizePolicy(
    QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum
)
AS_HIGH_AS_ITS_WIDTH_MAKES_IT.setHeightForWidth(True)


@dataclass(frozen=True, slots=True)
class FormPart:
    """A part with a field for each of `names`; `shown` puts the name above its field.

    With `contacts` each line is a name and a number.
    """

    id: str
    title: str
    hint: str
    names: tuple[str, ...]
    placeholder: str = ""
    shown: bool = False
    contacts: bool = False


def safety_plan_parts(words: SafetyPlanWords) -> tuple[FormPart, ...]:
    return tuple(
        FormPart(
            step.id,
            f"{number}. {said(step.title)}",
            step.hint,
            tuple(
                said("{title}, line {n}", title=step.title, n=row)
                for row in range(1, step.rows + 1)
            ),
            words.empty_row,
            contacts=step.contacts,
        )
        for number, step in enumerate(words.steps, 1)
    )


def whole_plan_parts(words: WholePlanWords) -> tuple[FormPart, ...]:
    return tuple(
        FormPart(part.id, part.title, part.hint, part.prompts, shown=True) for part in words.parts
    )


class Lines(QWidget):
    """The fields of one part. `edited` comes when a field was changed and left."""

    edited = Signal()

    def __init__(self, theme: Theme, part: FormPart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.fields: list[tuple[TextField, ...]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for name in part.names:
            if part.shown:
                label = Label(theme, name, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
                column.addSpacing(S)
                column.addWidget(label)
            column.addLayout(self._line(part, name))

    def values(self) -> list[str]:
        return [
            CONTACT_PART.join(field.text().strip() for field in line).strip()
            for line in self.fields
        ]

    def show_values(self, values: list[str]) -> None:
        for line, value in zip(self.fields, values, strict=False):
            pieces = [*value.split(CONTACT_PART), ""]
            for field, piece in zip(line, pieces, strict=False):
                field.setText(piece)

    def _line(self, part: FormPart, name: str) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(0)
        line: tuple[TextField, ...]
        if part.contacts:
            line = (
                self._field(f"{said(name)}: {said(NAME)}", NAME),
                self._field(f"{said(name)}: {said(NUMBER)}", NUMBER),
            )
        else:
            line = (self._field(name, part.placeholder),)
        for number, field in enumerate(line):
            row.addWidget(field, 2 - number)
        self.fields.append(line)
        return row

    def _field(self, name: str, placeholder: str) -> TextField:
        field = TextField(self._theme, name, placeholder, most=_LONGEST)
        field.editingFinished.connect(self.edited)
        return field


class PaperForm(QWidget):
    """One paper. What is written is kept as soon as a field is left.

    `centred` puts it into the middle of the window, where no navigation stands beside it; with
    `near` Ground me stands at its head.
    """

    back = Signal()

    def __init__(
        self,
        theme: Theme,
        papers: Papers,
        id: str,
        title: str,
        intro: str,
        parts: tuple[FormPart, ...],
        sheet: Callable[[Filled], Sheet],
        *,
        back: str,
        footer: str = "",
        urgent: str = "",
        centred: bool = False,
        near: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._papers, self._id = theme, papers, id
        self._centred = centred
        self.back_button = Pill(theme, back, "arrow-left", Look.GHOST)
        # Help is where such a paper lies: back leads there.
        self.near = NearButtons(theme, self.back_button, with_help=False)
        self.near.ground_button.setVisible(near)
        self.parts = {part.id: Lines(theme, part) for part in parts}
        self.printing = PrintRow(theme, lambda: sheet(self.filled()))
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        column.addWidget(Heading(theme, title, Type.DISPLAY, inset=True))
        column.addWidget(Label(theme, intro, Type.READING, Ink.MUTED, wraps=True, inset=True))
        if urgent:
            column.addWidget(Label(theme, urgent, Type.READING_STRONG, wraps=True, inset=True))
        cards = QVBoxLayout()
        cards.setContentsMargins(EDGE, 0, EDGE, 0)
        cards.setSpacing(M)
        for part in parts:
            cards.addWidget(self._card(part))
        column.addLayout(cards)
        if footer:
            column.addWidget(Label(theme, footer, Type.LABEL, Ink.MUTED, wraps=True, inset=True))
        column.addWidget(self.printing)
        self._lay_out()
        self.back_button.clicked.connect(self.leave)
        theme.changed.connect(self._narrow)

    def open(self) -> None:
        """Show the paper as it was kept."""
        written = self._papers.read(self._id)
        for id, lines in self.parts.items():
            lines.show_values(written.get(id, []))
        self.scroller.verticalScrollBar().setValue(0)
        next(iter(self.parts.values())).fields[0][0].setFocus(Qt.FocusReason.OtherFocusReason)

    def filled(self) -> dict[str, list[str]]:
        return {id: lines.values() for id, lines in self.parts.items()}

    def keep(self) -> None:
        self._papers.write(self._id, self.filled())

    def leave(self) -> None:
        self.keep()
        self.back.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow()

    def _card(self, part: FormPart) -> Card:
        card, lines = Card(self._theme), self.parts[part.id]
        column = QVBoxLayout(card)
        column.setContentsMargins(L + S - EDGE, L, L + S - EDGE, L)
        column.setSpacing(S)
        column.addWidget(Heading(self._theme, part.title, Type.H3, inset=True))
        column.addWidget(
            Label(self._theme, part.hint, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        )
        column.addWidget(lines)
        lines.edited.connect(self.keep)
        return card

    def _lay_out(self) -> None:
        page = QWidget()
        self._page_column = QVBoxLayout(page)
        self._page_column.setSpacing(S)
        self._page_column.addWidget(self.near)
        self._page_column.addWidget(self._body)
        self._page_column.addStretch()
        self.scroller = Scroll(page, snug=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroller)
        self._narrow()

    def _narrow(self) -> None:
        margin = (MARGIN if self.width() > 600 else L) - EDGE
        widest = self._theme.px(_WIDEST_PX)
        left, right = side_margins(self, margin, widest, centred=self._centred)
        self._page_column.setContentsMargins(left, M, right, XL)
