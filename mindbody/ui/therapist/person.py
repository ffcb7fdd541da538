"""One person: what needs a look, what is assigned, what is given, which days differ."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.assigned import Assigned
from mindbody.core.treatment_days import Mark
from mindbody.language import said
from mindbody.peerbook import Known
from mindbody.ui import choosing
from mindbody.ui.fonts import Type
from mindbody.ui.screens.own.page import BuilderPage
from mindbody.ui.theme import S, Theme
from mindbody.ui.therapist import words
from mindbody.ui.therapist.hand_over import HandOver, Seal
from mindbody.ui.therapist.marks import MarksForm
from mindbody.ui.therapist.people_model import PersonLine
from mindbody.ui.therapist.schedule import schedule_words
from mindbody.ui.widgets.buttons import IconButton, Look, Pill
from mindbody.ui.widgets.field import TextField
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.widgets.row import Mark as RowMark
from mindbody.ui.widgets.row import Row, RowFace
from mindbody.ui.widgets.surfaces import row_of


@dataclass(frozen=True, slots=True)
class PersonPage:
    """All that the page shows. `told` says until when summaries speak, empty for never."""

    known: Known
    line: PersonLine
    assigned: Sequence[Assigned]
    marks: Sequence[Mark]
    today: date


class AssignedRow(QWidget):
    """One assignment; a press opens it."""

    def __init__(self, theme: Theme, one: Assigned, day: Callable[[date], str]) -> None:
        super().__init__()
        assignment = one.assignment
        review = assignment.review
        parts = [schedule_words(assignment), assignment.reason and f"“{assignment.reason}”"]
        if review is not None:
            parts.append(said("Looked at together {day}", day=day(review)))
        face = RowFace(
            assignment.title,
            "\n".join(part for part in parts if part),
            RowMark("clipboard-text"),
        )
        self.row = Row(theme, face)
        name = said("Together now: {title}", title=assignment.title)
        self.together_button = Pill(theme, words.TOGETHER, "users", Look.GHOST)
        self.together_button.setAccessibleName(name)
        self.print_button = Pill(theme, words.PRINT_ROUTINE, "printer", Look.GHOST)
        self.remove_button = IconButton(
            theme, said("Take back: {title}", title=assignment.title), "trash"
        )
        tools = row_of(self.together_button, self.print_button, self.remove_button, spacing=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, S)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(tools)


class PersonScreen(BuilderPage):
    """Signals ask for what their names say; those of an assignment carry the Assigned."""

    report_wanted = Signal()
    pairing_wanted = Signal()
    assign_wanted = Signal()
    file_wanted = Signal()
    opened = Signal(object)
    together = Signal(object)
    print_wanted = Signal(object)
    withdrawn = Signal(object)
    marked = Signal(object)
    cleared = Signal(object)
    renamed = Signal(str)
    put_away = Signal()
    forgotten = Signal()

    def __init__(
        self,
        theme: Theme,
        day: Callable[[date], str],
        seal: Seal,
        ask_where: choosing.ChooseWhere = choosing.ask_where,
        ask_folder: choosing.ChooseFolder = choosing.ask_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self._day = day
        self.page: PersonPage | None = None
        self.rows: list[AssignedRow] = []
        self.banner = Label(theme, words.KEYS_BANNER, Type.BODY, Ink.WARM, wraps=True, inset=True)
        self.banner_button = Pill(theme, words.COMPARE_NOW, "shield-check", Look.PRIMARY)
        self.looks = Label(theme, "", Type.BODY_STRONG, Ink.WARM, wraps=True, inset=True)
        self.about_practice = Label(theme, "", Type.BODY, Ink.MUTED, wraps=True, inset=True)
        self.report_button = Pill(theme, words.READ_PAGE, "clipboard-text", Look.PRIMARY)
        self.file_button = Pill(theme, words.OPEN_SUMMARY, "file-arrow-down", Look.QUIET)
        self.assign_button = Pill(theme, words.ASSIGN_ROUTINE, "plus", Look.QUIET)
        self.nothing = Label(
            theme, words.NOTHING_ASSIGNED, Type.BODY, Ink.MUTED, wraps=True, inset=True
        )
        self.hand_over = HandOver(theme, seal, ask_where, ask_folder)
        self.marks = MarksForm(theme, day)
        self.pairing = Label(theme, "", Type.BODY, Ink.TEXT, wraps=True, inset=True)
        self.pairing_button = Pill(theme, words.PAIRING, "qr-code", Look.QUIET)
        self.alias = TextField(theme, words.ALIAS, words.ALIAS_HINT, most=40)
        self.away_button = Pill(theme, words.PUT_PERSON_AWAY, "x", Look.GHOST)
        self.forget_button = Pill(theme, words.DELETE, "trash", Look.GHOST)
        self.sure = Label(theme, words.DELETE_SURE, Type.LABEL, Ink.WARM, wraps=True, inset=True)
        self._assigned = QWidget()
        self._assigned_column = QVBoxLayout(self._assigned)
        self._assigned_column.setContentsMargins(0, 0, 0, 0)
        self._assigned_column.setSpacing(0)
        self._fill()
        self._wire()

    def open(self, page: PersonPage, *, come_in: bool = True) -> None:
        self.page = page
        known, line = page.known, page.line
        self.title.setText(known.alias)
        self.alias.setText(known.alias)
        self.banner_card.setVisible(known.is_key_changed)
        self.looks.setText(line.reason if line.presses else "")
        self.looks.setVisible(line.presses)
        self.about_practice.setText(line.about or said(words.NOTHING_TOLD))
        self._show_assigned([one for one in page.assigned if one.withdrawn is None])
        self.marks.show_marks(page.marks, page.today)
        state = words.PAIRED if known.is_verified else words.PAIRED_NOT_COMPARED
        self.pairing.setText(said(state if known.is_paired else words.NOT_PAIRED_YET))
        self.give_card.setVisible(known.is_paired)
        self.forget_button.show_as(words.DELETE)
        self.sure.hide()
        if come_in:
            self.hand_over.say(said(words.GIVE_ABOUT))
            self.scroller.verticalScrollBar().setValue(0)
            first = self.banner_button if known.is_key_changed else self.report_button
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        self.keep_button.hide()
        buttons = row_of(self.report_button, self.file_button)
        self.banner_card = self.card("", self.banner, self.banner_button)
        self.give_card = self.card(words.GIVE, self.hand_over)
        self.main.addWidget(self.banner_card)
        practice = (self.looks, self.about_practice, buttons)
        self.main.addWidget(self.card(words.PRACTICE, *practice))
        assigned = (self.nothing, self._assigned, self.assign_button)
        self.main.addWidget(self.card(words.ASSIGNED, *assigned))
        self.main.addStretch()
        self.side.addWidget(self.give_card)
        self.side.addWidget(self.card(words.MARKED_DAYS, self.marks))
        self.side.addWidget(self.card(words.PAIRING, self.pairing, self.pairing_button))
        more = (self.alias, self.away_button, self.forget_button, self.sure)
        self.side.addWidget(self.card(words.NAME_AND_MORE, *more))
        self.side.addStretch()

    def _wire(self) -> None:
        self.report_button.clicked.connect(self.report_wanted)
        self.banner_button.clicked.connect(self.pairing_wanted)
        self.pairing_button.clicked.connect(self.pairing_wanted)
        self.assign_button.clicked.connect(self.assign_wanted)
        self.file_button.clicked.connect(self.file_wanted)
        self.marks.marked.connect(self.marked)
        self.marks.cleared.connect(self.cleared)
        self.hand_over.trouble.connect(self.trouble)
        self.alias.editingFinished.connect(self._rename)
        self.away_button.clicked.connect(self.put_away)
        self.forget_button.clicked.connect(self._forget)

    def _show_assigned(self, assigned: Sequence[Assigned]) -> None:
        while item := self._assigned_column.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        for one in assigned:
            row = AssignedRow(self._theme, one, self._day)
            row.row.clicked.connect(lambda _=False, one=one: self.opened.emit(one))
            row.together_button.clicked.connect(lambda _=False, one=one: self.together.emit(one))
            row.print_button.clicked.connect(lambda _=False, one=one: self.print_wanted.emit(one))
            row.remove_button.clicked.connect(lambda _=False, one=one: self.withdrawn.emit(one))
            self._assigned_column.addWidget(row)
            self.rows.append(row)
        self.nothing.setVisible(not assigned)

    def _rename(self) -> None:
        alias = self.alias.text().strip()
        if self.page is not None and alias and alias != self.page.known.alias:
            self.renamed.emit(alias)

    def _forget(self) -> None:
        """The first press says what goes; the second does it."""
        if self.sure.isHidden():
            self.sure.show()
            self.forget_button.show_as(words.DELETE_NOW)
        else:
            self.forgotten.emit()
