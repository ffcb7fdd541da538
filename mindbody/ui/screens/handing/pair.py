"""Pairing: bring in the invitation, give the answer back, compare the numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mindbody.errors import MindbodyError
from mindbody.exchange.invite import MOST_TYPED, invite_from_text
from mindbody.language import as_is, said
from mindbody.ui.access import announce
from mindbody.ui.choosing import ChooseWhere, ChooseWhich, ask_where, ask_which
from mindbody.ui.screens.handing import words
from mindbody.ui.screens.handing.hand_over import HandOver, Make
from mindbody.ui.screens.handing.page import HandingPage, label
from mindbody.ui.screens.handing.reading import invite_in
from mindbody.ui.theme import S, Theme
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.field import TextField
from mindbody.ui.widgets.labels import Heading, Ink
from mindbody.ui.widgets.safety_number import SafetyNumber
from mindbody.ui.widgets.surfaces import row_of


@dataclass(frozen=True, slots=True)
class PairShown:
    """Somebody this person is paired with: `groups` are twelve of five digits.

    `key_changed` says that other keys came for them and wait to be compared.
    """

    who: str
    groups: Sequence[str]
    verified: bool = False
    key_changed: bool = False


class PairScreen(HandingPage):
    """`invited` carries an Invite that was read; `compared` says same or not."""

    invited = Signal(object)
    compared = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        today: Callable[[], date],
        choose_file: ChooseWhich = ask_which,
        choose_where: ChooseWhere = ask_where,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, words.PAIR_TITLE, words.PAIR_ABOUT, parent)
        self._choose_file = choose_file
        self.open_button = Pill(theme, words.OPEN_FILE, "export", Look.PRIMARY)
        self.letters = TextField(theme, words.TYPE_IT, words.TYPE_HINT, most=MOST_TYPED)
        self.read_button = Pill(theme, words.READ_IT, "check", Look.QUIET)
        self.who = Heading(theme, "", inset=True)
        self.hand_over = HandOver(theme, today, choose_where)
        self.number = SafetyNumber(theme)
        self.same_button = Pill(theme, words.SAME, "check", Look.QUIET)
        self.not_same_button = Pill(theme, words.NOT_SAME, "x", Look.QUIET)
        self.later_button = Pill(theme, words.LATER, "", Look.GHOST)
        self.state = label(theme)
        self.invitation = self.add_card(
            words.INVITATION,
            self.open_button,
            label(theme, words.DROP, Ink.MUTED),
            label(theme, words.TYPE_IT, Ink.MUTED),
            self.letters,
            self.read_button,
        )
        self.column.addSpacing(S)
        self.column.addWidget(self.who)
        self.answer = self.add_card(
            words.ANSWER, label(theme, words.ANSWER_ABOUT, Ink.MUTED), self.hand_over
        )
        self.comparing = self.add_card(
            words.COMPARE,
            label(theme, words.COMPARE_ABOUT, Ink.MUTED),
            self.number,
            self.state,
            row_of(self.same_button, self.not_same_button, self.later_button),
        )
        self._wire()
        self.show_pair(None)

    def show_pair(self, shown: PairShown | None) -> None:
        """Show whom one is paired with; None asks for an invitation."""
        paired = shown is not None
        for widget in (self.who, self.answer, self.comparing):
            widget.setVisible(paired)
        self.invitation.setVisible(not paired)
        self.about.setVisible(not paired)
        if shown is None:
            return
        who = as_is(shown.who) or said(words.FROM_NOBODY)
        self.who.setText(said(words.FROM_WHO, who=as_is(shown.who)) if shown.who else who)
        self.number.show_number(shown.groups)
        for button in (self.same_button, self.not_same_button, self.later_button):
            button.setVisible(not shown.verified)
        if shown.key_changed:
            self._say_state(said(words.CHANGED, who=who), Ink.WARM)
        elif shown.verified:
            self._say_state(said(words.IS_SAME, who=who), Ink.PRIMARY)
        else:
            self._say_state(said(words.UNVERIFIED), Ink.MUTED)

    def offer_answer(self, make: Make, who: str, folder: Path | None) -> None:
        """What the answer is made by; asked for when it is handed over."""
        self.hand_over.open(make, who, folder)

    def show_not_same(self) -> None:
        """The numbers differ: say what that means, and ask for another invitation."""
        self.show_pair(None)
        self.say(said(words.IS_NOT_SAME))
        self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_file(self, path: str) -> None:
        """Read an invitation out of a file, as from a drop onto the window."""
        self._read(lambda: invite_in(Path(path)))

    def _say_state(self, text: str, ink: Ink) -> None:
        self.state.set_ink(ink)
        self.state.setText(text)
        announce(self.state, text)

    def _open_file(self) -> None:
        path = self._choose_file(self.window(), said(words.INVITE_KINDS))
        if path:
            self.take_file(path)

    def _read_letters(self) -> None:
        self._read(lambda: invite_from_text(self.letters.text()))

    def _read(self, read: Callable[[], object]) -> None:
        try:
            invite = read()
        except MindbodyError as problem:
            self.say(str(problem))
            return
        self.say("")
        self.letters.clear()
        self.invited.emit(invite)

    def _wire(self) -> None:
        self.open_button.clicked.connect(self._open_file)
        self.read_button.clicked.connect(self._read_letters)
        self.letters.returnPressed.connect(self._read_letters)
        self.same_button.clicked.connect(lambda: self.compared.emit(True))
        self.not_same_button.clicked.connect(lambda: self.compared.emit(False))
        self.later_button.clicked.connect(self.back)
