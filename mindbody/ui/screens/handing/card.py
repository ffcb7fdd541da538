"""Bringing in a routine card: open it, see what it holds, then take it in or leave it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.errors import MindbodyError
from mindbody.exchange.files import read_file
from mindbody.language import as_is, said
from mindbody.patient_files import CardSeen
from mindbody.ui.access import announce
from mindbody.ui.choosing import ChooseWhich, ask_which
from mindbody.ui.fonts import Type
from mindbody.ui.screens.handing import words
from mindbody.ui.screens.handing.card_words import (
    TitleOf,
    assignment_lines,
    limit_lines,
    mark_line,
)
from mindbody.ui.screens.handing.folder_card import FolderCard
from mindbody.ui.screens.handing.page import HandingPage, label
from mindbody.ui.theme import SESSION_TARGET, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import row_of


class CardScreen(HandingPage):
    """`opened` carries the bytes of a file and its name; `accepted` says take it in."""

    opened = Signal(bytes, str)
    accepted = Signal()

    def __init__(
        self,
        theme: Theme,
        locale: QLocale,
        title_of: TitleOf,
        choose_file: ChooseWhich = ask_which,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, words.CARD_TITLE, words.CARD_ABOUT, parent)
        self._locale, self._title_of, self._choose_file = locale, title_of, choose_file
        self.shown: CardSeen | None = None
        self.open_button = Pill(theme, words.CARD_OPEN, "export", Look.PRIMARY)
        self.opening = self.add_card("", self.open_button, label(theme, words.CARD_DROP, Ink.MUTED))
        self.taken = label(theme, words.TAKEN_IN, Ink.PRIMARY)
        self.column.addWidget(self.taken)
        self.take_button = Pill(
            theme, words.TAKE_IN, "check", Look.PRIMARY, height_px=SESSION_TARGET
        )
        self.leave_button = Pill(theme, words.LEAVE_IT, "", Look.GHOST, height_px=SESSION_TARGET)
        self._inside = QWidget()
        self.preview = self.add_card(words.HOLDS, self._inside)
        self._ways = row_of(self.take_button, self.leave_button)
        self.column.addWidget(self._ways)
        self.folder = FolderCard(theme)
        framed = QVBoxLayout()
        framed.setContentsMargins(EDGE, 0, EDGE, 0)
        framed.addWidget(self.folder)
        self.column.addLayout(framed)
        self.open_button.clicked.connect(self._open_file)
        self.take_button.clicked.connect(self.accepted)
        self.leave_button.clicked.connect(self.leave)
        self.show_card(None)

    def take_file(self, path: str) -> None:
        """Open a file, as from a drop onto the window."""
        try:
            raw = read_file(Path(path))
        except MindbodyError as problem:
            self.show_card(None)
            self.say(str(problem))
            return
        self.opened.emit(raw, Path(path).name)

    def show_card(self, shown: CardSeen | None) -> None:
        """Show what a card holds; None asks for a file."""
        self.shown = shown
        self.say("")
        self.taken.hide()
        for widget in (self.preview, self._ways):
            widget.setVisible(shown is not None)
        for card in (self.opening, self.folder):
            card.setVisible(shown is None)
        if shown is None:
            return
        inside = self._made(shown)
        layout = self.preview.layout()
        assert layout is not None
        layout.replaceWidget(self._inside, inside)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = inside
        inside.show()
        self.take_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, said(words.HOLDS))

    def show_taken(self) -> None:
        """The card is in the plan now."""
        self.show_card(None)
        self.taken.show()
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words.TAKEN_IN)

    def refuse(self, why: str) -> None:
        """Say why a file is not taken in; nothing has changed."""
        self.show_card(None)
        self.say(why)
        self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        self.show_card(None)
        self.back.emit()

    def _open_file(self) -> None:
        path = self._choose_file(self.window(), said(words.CARD_KINDS))
        if path:
            self.take_file(path)

    def _made(self, shown: CardSeen) -> QWidget:
        theme, inside, who = self._theme, QWidget(), as_is(shown.by.alias)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(label(theme, said(words.CARD_FROM, who=who), Ink.MUTED))
        if not shown.by.is_verified:
            column.addWidget(label(theme, said(words.NOT_VERIFIED_CARD, who=who), Ink.WARM))
        if shown.note:
            self._add(column, said(words.CARD_NOTE), (as_is(shown.note),))
        for one in shown.assigned:
            column.addSpacing(S)
            column.addWidget(Heading(theme, one.assignment.title, Type.H2, inset=True))
            reason = one.assignment.reason
            if reason:
                column.addWidget(Label(theme, as_is(reason), Type.READING, wraps=True, inset=True))
            for line in assignment_lines(one.assignment, one.routine, self._title_of, self._locale):
                column.addWidget(label(theme, line, Ink.MUTED))
        if shown.taken_back:
            titles = ", ".join(shown.taken_back)
            column.addWidget(label(theme, said(words.TAKES_BACK, titles=titles)))
        limits = limit_lines((one.assignment for one in shown.assigned), self._title_of)
        self._add(column, said(words.LIMITS), limits)
        if shown.marks:
            marks = [mark_line(mark, self._locale) for mark in shown.marks]
            self._add(column, said(words.CARD_MARKS), marks)
        return inside

    def _add(self, column: QVBoxLayout, title: str, lines: Sequence[str]) -> None:
        column.addSpacing(S)
        column.addWidget(Heading(self._theme, title, Type.LABEL_STRONG, inset=True))
        for line in lines:
            column.addWidget(label(self._theme, line))
