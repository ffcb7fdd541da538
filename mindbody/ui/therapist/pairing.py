"""Coming to know each other's keys: invitation, answer, the number that both compare."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mindbody.caseload import Caseload
from mindbody.errors import MindbodyError
from mindbody.exchange.files import write_file
from mindbody.exchange.qr import invite_modules
from mindbody.language import said
from mindbody.peerbook import Known
from mindbody.ui import choosing
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.screens.own.page import BuilderPage
from mindbody.ui.theme import Theme
from mindbody.ui.therapist import words
from mindbody.ui.therapist.square_code import SquareCode
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.field import TextField
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.widgets.safety_number import SafetyNumber
from mindbody.ui.widgets.surfaces import row_of, stack_of
from mindbody.ui.widgets.text_to_read import TextToRead


class PairingScreen(BuilderPage):
    """One person's pairing. `answer_wanted` asks for a file to be opened; `changed` tells that
    the person stands otherwise now.
    """

    answer_wanted = Signal()
    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        caseload: Caseload,
        ask_where: choosing.ChooseWhere = choosing.ask_where,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, words.PAIRING_ABOUT, parent)
        self._caseload, self._ask_where = caseload, ask_where
        self.person: Known | None = None
        self.name = TextField(theme, words.YOUR_NAME, words.YOUR_NAME_HINT, most=24)
        self.code = SquareCode(theme)
        self.letters = TextToRead(theme, words.LETTERS)
        self.copy_about = Label(theme, words.LETTERS, Type.LABEL, Ink.MUTED, wraps=True, inset=True)
        self.save_button = Pill(theme, words.SAVE_INVITE, "file-arrow-down", Look.QUIET)
        self.answer_button = Pill(theme, words.OPEN_ANSWER, "folder-open", Look.QUIET)
        self.number = SafetyNumber(theme)
        self.state = Label(theme, "", Type.BODY, Ink.TEXT, wraps=True, inset=True)
        self.same_button = Pill(theme, words.SAME, "check", Look.PRIMARY)
        self.other_button = Pill(theme, words.NOT_SAME, "x", Look.QUIET)
        self._fill()
        self._wire()

    def open(self, id: str) -> None:
        self.person = self._caseload.peers.one(id)
        self.title.setText(self.person.alias)
        self.name.setText(self._caseload.name)
        self._tell()
        self.scroller.verticalScrollBar().setValue(0)
        compares = self.person.is_paired and not self.person.is_verified
        (self.same_button if compares else self.save_button).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def _fill(self) -> None:
        theme = self._theme
        self.keep_button.hide()
        self._dress()
        # Its edge stands where those of the fields stand.
        code = stack_of(self.code)
        code.setContentsMargins(EDGE, 0, EDGE, 0)
        invite = (
            Label(theme, words.INVITE_ABOUT, Type.BODY, Ink.MUTED, wraps=True, inset=True),
            Label(theme, words.YOUR_NAME, Type.LABEL, Ink.MUTED, wraps=True, inset=True),
            self.name,
            code,
            self.copy_about,
            self.letters,
            self.save_button,
        )
        answer = (
            Label(theme, words.ANSWER_ABOUT, Type.BODY, Ink.MUTED, wraps=True, inset=True),
            self.answer_button,
        )
        buttons = row_of(self.same_button, self.other_button)
        self.number_card = self.card(words.COMPARE, self.state, self.number, buttons)
        self.main.addWidget(self.number_card)
        self.main.addWidget(self.card(words.INVITE, *invite))
        self.main.addWidget(self.card(words.ANSWER, *answer))
        self.main.addStretch()
        self.set_alone()

    def _wire(self) -> None:
        self.save_button.clicked.connect(self._save)
        self.answer_button.clicked.connect(self.answer_wanted)
        self.same_button.clicked.connect(lambda: self._say(self._caseload.peers.say_same))
        self.other_button.clicked.connect(lambda: self._say(self._caseload.peers.say_different))
        self.name.editingFinished.connect(self._rename)
        self._theme.changed.connect(self._dress)

    def _tell(self) -> None:
        """What is to be done now, by how the person stands."""
        assert self.person is not None
        known = self.person
        self.number_card.setVisible(known.is_paired)
        if known.is_paired:
            groups = self._caseload.peers.number(known.id)
            self.number.show_number(groups)
            state = words.VERIFIED if known.is_verified else words.COMPARE_ABOUT
            state = words.KEYS_CHANGED if known.is_key_changed else state
            self.state.setText(said(state, alias=known.alias))
            self.state.set_ink(Ink.WARM if known.is_key_changed else Ink.TEXT)
        self.same_button.setVisible(not known.is_verified)
        self._show_invite()

    def _show_invite(self) -> None:
        assert self.person is not None
        try:
            invite = self._caseload.invite(self.person.id)
        except MindbodyError as problem:
            self.trouble.emit(str(problem))
            return
        self.code.show_modules(invite_modules(invite))
        self.letters.setPlainText(invite.text().strip())

    def _rename(self) -> None:
        name = self.name.text().strip()
        if name == self._caseload.name:
            return
        try:
            self._caseload.name = name
        except MindbodyError as problem:
            self.problem.setText(str(problem))
            self.problem.show()
            announce(self.problem, str(problem))
            return
        self.problem.hide()
        self._show_invite()

    def _save(self) -> None:
        assert self.person is not None
        suggested = f"{choosing.documents()}/{words.INVITE_FILE}"
        path = self._ask_where(self.window(), suggested, words.TEXT_KIND)
        if not path:
            return
        try:
            write_file(Path(path), self._caseload.invite(self.person.id).text().encode())
        except MindbodyError as problem:
            self.trouble.emit(str(problem))

    def _say(self, say: Callable[[str], Known]) -> None:
        assert self.person is not None
        try:
            self.person = say(self.person.id)
        except MindbodyError as problem:
            self.trouble.emit(str(problem))
            return
        self._tell()
        announce(self.state, self.state.text())
        self.changed.emit()

    def _dress(self) -> None:
        self.letters.setFont(self._theme.font(Type.BODY))
        self.letters.setFixedHeight(self._theme.px(150))
