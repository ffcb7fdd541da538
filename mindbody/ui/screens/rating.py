"""Before and after a session: how it is now, and what follows from it. All of it can be skipped."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.ratings import LONGEST_NOTE
from mindbody.text_tables import DistressWords
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.theme import MARGIN, SESSION_TARGET, L, M, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import KitButton, Look, Pill
from mindbody.ui.widgets.distress import DistressScale
from mindbody.ui.widgets.field import TextField
from mindbody.ui.widgets.labels import BalancedHeading, Ink, Label
from mindbody.ui.widgets.near_buttons import NearButtons
from mindbody.ui.widgets.surfaces import Flow, Ground, Scroll

DONE = "done"
_WIDEST_PX = 760
_SAID = (Type.H1, Type.H2, Type.READING_STRONG)


class RatingScreen(Ground):
    """Asks for a number, then says something and offers ways on.

    `answered` carries 0 to 10, or -1 where it was skipped; `not_safe` is an answer too.
    `chosen` carries the id of the way on that was pressed. While it asks, Ground me and Help
    stand at its head (`near`); what is said offers them where they fit.
    """

    answered = Signal(int)
    not_safe = Signal()
    chosen = Signal(str)

    def __init__(self, theme: Theme, words: DistressWords, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._rating_theme = theme
        self.near = NearButtons(theme)
        self.scale = DistressScale(theme, words, words.before)
        self.said = BalancedHeading(theme, "", Type.H1, inset=True)
        self.more = Label(theme, "", Type.READING, Ink.MUTED, wraps=True, inset=True)
        self.note = TextField(theme, "", most=LONGEST_NOTE)
        self.buttons: dict[str, KitButton] = {}
        self._row, self._flow = QWidget(), Flow(M)
        self._row.setLayout(self._flow)
        self._lay_out()
        self.scale.answered.connect(self.answered)
        self.scale.skipped.connect(lambda: self.answered.emit(-1))
        self.scale.not_safe.connect(self.not_safe)
        self.note.returnPressed.connect(self._press_first)
        theme.changed.connect(self._reflow)

    @property
    def is_asking(self) -> bool:
        return not self.scale.isHidden()

    def ask(self, question: str) -> None:
        """Put the question; what was said before is gone."""
        for widget in (self.said, self.more, self.note, self._row):
            widget.hide()
        self.near.show()
        self.scale.show()
        self.scale.ask(question)
        self._reflow()
        self.scroller.verticalScrollBar().setValue(0)
        announce(self, question)

    def say(
        self, words: str, ways: Sequence[tuple[str, str]], *, more: str = "", note: str = ""
    ) -> None:
        """Say something plain; `ways` are ids and words, the first is pressed by Enter.

        Escape means DONE where that is one of them, else the last.
        With `note` there is a line to write on, which is asked for by these words.
        """
        self.near.hide()
        self.scale.hide()
        self.said.setText(words)
        self.said.show()
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.note.clear()
        self.note.setPlaceholderText(note)
        self.note.setAccessibleName(note)
        self.note.setVisible(bool(note))
        self._fill(ways)
        self._row.show()
        self._reflow()
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.is_asking:
            self.chosen.emit(DONE if DONE in self.buttons else list(self.buttons)[-1])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    @property
    def _first(self) -> KitButton:
        return next(iter(self.buttons.values()))

    def _press_first(self) -> None:
        self._first.click()

    def _fill(self, ways: Sequence[tuple[str, str]]) -> None:
        for old in self.buttons.values():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = {}
        for number, (id, text) in enumerate(ways):
            look = Look.PRIMARY if number == 0 else Look.QUIET
            button = Pill(self._rating_theme, text, "", look, height_px=SESSION_TARGET)
            button.clicked.connect(lambda _=False, id=id: self.chosen.emit(id))
            self._flow.addWidget(button)
            button.show()
            self.buttons[id] = button

    def _lay_out(self) -> None:
        page = QWidget()
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        for widget in (self.scale, self.said, self.more, self.note, self._row):
            column.addWidget(widget)
        self._around = QVBoxLayout(page)
        self._around.addWidget(self._body)
        self._around.addStretch()
        self.scroller = Scroll(page, snug=True)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self.near)
        self._whole.addWidget(self.scroller)

    def _reflow(self) -> None:
        wide = self._rating_theme.px(_WIDEST_PX)
        self._body.setMaximumWidth(wide)
        side = max(MARGIN if self.width() > 600 else L, (self.width() - wide) // 2) - EDGE
        # What is said stands a little above the middle; eleven numbers need the room themselves.
        share = 0.08 if self.is_asking else 0.2
        spare, room = 0, self.height()
        if self.is_asking:
            self.near.setContentsMargins(side, M, side, 0)
            room -= self.near.sizeHint().height()
        for kind in _SAID:
            # The ways on have to be seen, so the words above them give way first.
            self.said.set_kind(kind)
            spare = room - self._body.heightForWidth(min(wide, self.width() - 2 * side))
            if self.is_asking or spare >= 2 * M:
                break
        top = max(M, min(round(room * share), (spare - M) // 2))
        self._around.setContentsMargins(side, top, side, M)
