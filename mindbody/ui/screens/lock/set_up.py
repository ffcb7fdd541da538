"""Choosing a passphrase: typed twice, with a recovery code that is printed and proved once."""

from __future__ import annotations

import secrets

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from mindbody.language import counted, said
from mindbody.sheet import Sheet, SheetPart
from mindbody.store.new_key import Renewed
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.screens.lock import words
from mindbody.ui.screens.lock.secret import Secret
from mindbody.ui.theme import S, Theme
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.field import TextField
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.widgets.print_row import PrintRow
from mindbody.ui.widgets.surfaces import bring_into_view, row_of, stack_of
from mindbody.vault.code import groups_of, new_code, plain

SHORTEST = 8
_PROVED = 2


class PassphraseSetUp(QWidget):
    """`chosen` carries the passphrase and the recovery code, once both are certain.

    Without `with_code` the code of before stays, and `chosen` carries an empty one. A way back
    stands `beside` what goes on.
    """

    chosen = Signal(str, str)

    def __init__(self, theme: Theme, *, with_code: bool = True, beside: Pill | None = None) -> None:
        super().__init__()
        self._with_code = with_code
        self.code = new_code() if with_code else ""
        self.asked = sorted(secrets.SystemRandom().sample(range(6), _PROVED))
        self.first = Secret(theme, words.NEW_PASSPHRASE)
        self.again = Secret(theme, words.AGAIN)
        self.notice = Label(theme, "", Type.BODY, Ink.WARM, wraps=True, inset=True)
        self.next_button = Pill(theme, words.NEXT if with_code else words.SET, "", Look.PRIMARY)
        self.set_button = Pill(theme, words.SET, "", Look.PRIMARY)
        names = [said(words.GROUP, number=number + 1) for number in self.asked]
        self.proofs = [TextField(theme, name, name) for name in names]
        self._passphrase_part = self._make_passphrase_part(theme)
        self._code_part = self._make_code_part(theme)
        self.set_button.hide()
        ways = (self.next_button, self.set_button, *([beside] if beside else []))
        self._ways = row_of(*ways)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self._passphrase_part)
        column.addWidget(self._code_part)
        column.addWidget(self._ways)
        column.addWidget(self.notice)
        self._code_part.hide()
        self.say("")
        self.next_button.clicked.connect(self._next)
        self.set_button.clicked.connect(self._set)
        self.again.entered.connect(self._next)

    def say(self, text: str) -> None:
        self.notice.setText(text)
        self.notice.setVisible(bool(text))
        announce(self.notice, text)

    def end(self, told: str) -> None:
        """It is done, or it is not: only what is told is left to see."""
        if self.isAncestorOf(QApplication.focusWidget() or self):
            # Where the focus goes by itself, Enter would press what stands above.
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setAccessibleName(told)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._passphrase_part.hide()
        self._code_part.hide()
        self._ways.hide()
        self.say(told)
        bring_into_view(self.notice)

    def forget(self) -> None:
        """Nothing of what was typed or shown stays in the fields."""
        for secret in (self.first, self.again):
            secret.field.forget()
        for proof in self.proofs:
            proof.clear()
        self.shown_code.setText("")

    def code_sheet(self) -> Sheet:
        """The code as it is printed, under a heading that says little."""
        part = SheetPart("", lines=(" ".join(groups_of(self.code)),))
        return Sheet(said(words.SHEET_TITLE), said(words.SHEET_LINE), (part,))

    def _make_passphrase_part(self, theme: Theme) -> QWidget:
        about = Label(theme, words.ABOUT_PASSPHRASE, Type.BODY, Ink.MUTED, wraps=True, inset=True)
        return stack_of(about, self.first, self.again)

    def _make_code_part(self, theme: Theme) -> QWidget:
        self.shown_code = Label(
            theme,
            "  ".join(groups_of(self.code)) if self.code else "",
            Type.H2,
            wraps=True,
            inset=True,
        )
        about = Label(theme, words.ABOUT_CODE, Type.BODY, Ink.TEXT, wraps=True, inset=True)
        lost = Label(theme, words.IF_ALL_IS_LOST, Type.BODY, Ink.WARM, wraps=True, inset=True)
        prove = Label(theme, words.PROVE, Type.BODY, Ink.MUTED, wraps=True, inset=True)
        self.printing = PrintRow(theme, self.code_sheet)
        return stack_of(about, self.shown_code, self.printing, lost, prove, *self.proofs)

    def _next(self) -> None:
        if len(self.first.field.text()) < SHORTEST:
            self.say(said(words.TOO_SHORT, n=SHORTEST))
        elif self.first.field.text() != self.again.field.text():
            self.say(said(words.DIFFERENT))
        elif self._with_code:
            self.say("")
            self._passphrase_part.hide()
            self._code_part.show()
            self.next_button.hide()
            self.set_button.show()
            self.proofs[0].setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_view(self.printing)
        else:
            self._finish()

    def _set(self) -> None:
        groups = groups_of(self.code)
        typed = [plain(proof.text()) for proof in self.proofs]
        if typed == [groups[number] for number in self.asked]:
            self._finish()
        else:
            self.say(said(words.NOT_THE_GROUPS))

    def _finish(self) -> None:
        passphrase = self.first.field.text()
        self.forget()
        self.chosen.emit(passphrase, self.code)


def renewed_words(renewed: Renewed | None) -> str:
    """What came of a first passphrase, or of a new key; nothing of a passphrase that took the
    place of another.
    """
    if renewed is None:
        return ""
    if not renewed.copies + renewed.dropped:
        return said(words.SET_FIRST)
    told = [said(words.SET_NOW)]
    for line, n in (
        (words.COPIES_RENEWED, renewed.copies),
        (words.COPIES_DROPPED, renewed.dropped),
    ):
        if n:
            told.append(said(line, copies=counted("{n} copy", "{n} copies", n)))
    return " ".join((*told, said(words.COPIES_ELSEWHERE)))
