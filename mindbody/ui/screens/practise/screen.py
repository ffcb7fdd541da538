"""The library: found by need, by kind or by search; each row opens what it stands for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from mindbody.needs import Need
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.screens.notices import NoticeCard
from mindbody.ui.screens.practise import words
from mindbody.ui.screens.practise.catalogue import TIMER_ITEM, Catalogue, Item, Kind, need_item
from mindbody.ui.screens.practise.needs import NeedPage, NeedsGrid
from mindbody.ui.screens.practise.rows import RowList
from mindbody.ui.theme import MARGIN, XL, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.choices import Chip
from mindbody.ui.widgets.field import TextField
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Flow, Scroll

_SEARCH_PX = 560


class View(StrEnum):
    """What the screen shows below its head, unless a search is on."""

    NEED = "need"
    KIND = "kind"
    ROUTINES = "routines"
    OWN = "own"


_TABS = {
    View.NEED: words.BY_NEED,
    View.KIND: words.BY_KIND,
    View.ROUTINES: words.ROUTINES,
    View.OWN: words.OWN,
}


class PractiseScreen(QWidget):
    """`opened` carries the Item that was pressed; the others say where else to go.

    `make_own` builds the page of what one has made, when it is first looked at.
    """

    opened = Signal(object)
    ground_me = Signal()
    check = Signal()

    def __init__(
        self,
        theme: Theme,
        catalogue: Catalogue,
        make_own: Callable[[], QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._catalogue, self._make_own = theme, catalogue, make_own
        self.view = View.NEED
        self.need: Need | None = None
        self._has_found = False
        self._check_due = False
        self.search = TextField(
            theme, words.SEARCH, words.SEARCH_HINT, "magnifying-glass", round=True, clears=True
        )
        self.tabs = {view: Chip(theme, name) for view, name in _TABS.items()}
        self.check_button = Pill(theme, words.CHECK_BUTTON, "list-bullets", Look.QUIET)
        self.check_card = NoticeCard(theme, words.CHECK_TITLE, words.CHECK_TEXT, self.check_button)
        self.found = RowList(theme)
        self.nothing = Label(
            theme, words.FOUND_NOTHING, Type.BODY, Ink.MUTED, wraps=True, inset=True
        )
        self.pages: dict[str, QWidget] = {}
        self._lay_out()
        self._wire()
        self.tabs[self.view].setChecked(True)

    def refresh(self) -> None:
        """Show what holds now, as when one comes here: what is offered may have changed."""
        for name in [name for name in self.pages if name != View.NEED]:
            if name != View.OWN:
                self.pages.pop(name).deleteLater()
        self._show()

    def come_in(self) -> None:
        """Put the keys where one begins: at the search."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_check(self, shown: bool) -> None:
        """Whether the card leads to the check, which was not done yet."""
        self._check_due = shown
        self._show()

    def show_view(self, view: View) -> None:
        self.view, self.need = view, None
        self.tabs[view].setChecked(True)
        self.search.clear()
        self._show()

    def show_need(self, need: Need | None) -> None:
        """One need, or all of them."""
        self.view, self.need = View.NEED, need
        self.tabs[View.NEED].setChecked(True)
        self._show()
        if need is not None:
            self.need_page.show_need(need)
        self.scroller.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter typed anywhere begins a search; Escape goes a step back."""
        text = event.text()
        if text.isprintable() and text.strip() and not _is_command(event):
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if text != "/":
                self.search.insert(text)
        elif event.key() == Qt.Key.Key_F and _is_command(event):
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() == Qt.Key.Key_Escape and self.need is not None:
            self.show_need(None)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margin = MARGIN if self.width() > 600 else M
        layout = self._page.layout()
        if layout is not None:
            layout.setContentsMargins(margin - EDGE, XL, margin - EDGE, L)

    @property
    def need_page(self) -> NeedPage:
        page = self.pages[View.NEED + "_page"]
        assert isinstance(page, NeedPage)
        return page

    def _lay_out(self) -> None:
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(MARGIN - EDGE, XL, MARGIN - EDGE, L)
        self._column.setSpacing(S)
        self._column.addWidget(Heading(self._theme, words.TITLE, Type.DISPLAY, inset=True))
        self._column.addWidget(
            Label(self._theme, words.SUBTITLE, Type.READING, Ink.MUTED, wraps=True, inset=True)
        )
        self._column.addSpacing(S)
        self.search.setMaximumWidth(self._theme.px(_SEARCH_PX))
        self._column.addWidget(self.search)
        self._tab_row = QWidget()
        flow = Flow(0)
        for tab in self.tabs.values():
            flow.addWidget(tab)
        self._tab_row.setLayout(flow)
        self._column.addWidget(self._tab_row)
        for widget in (self.nothing, self.found):
            widget.hide()
            self._column.addWidget(widget)
        framed = QVBoxLayout()
        framed.setContentsMargins(EDGE, 0, EDGE, 0)
        framed.addWidget(self.check_card)
        self._column.addLayout(framed)
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, S, 0, 0)
        self._column.addLayout(self._body)
        self._column.addStretch()
        review = Label(self._theme, words.REVIEW, Type.CAPTION, Ink.MUTED, wraps=True, inset=True)
        self._column.addWidget(review)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.scroller = Scroll(self._page, snug=True)
        whole.addWidget(self.scroller)

    def _wire(self) -> None:
        self.search.textChanged.connect(self._searched)
        self.search.down.connect(self._to_found)
        self.found.opened.connect(self._open_found)
        self.check_button.clicked.connect(self.check)
        for view, tab in self.tabs.items():
            tab.clicked.connect(lambda _=False, view=view: self.show_view(view))

    def _searched(self, query: str) -> None:
        if query.strip():
            items = self._catalogue.find(query)
            self._has_found = bool(items)
            # A search that finds nothing ends at the moments, not at an empty page.
            self.found.show_items(items or [need_item(need) for need in self._catalogue.needs])
            announce(self.search, words.found_words(len(items)))
        self._show()

    def _open_found(self, item: Item) -> None:
        if item.kind is Kind.NEED:
            need = next(need for need in self._catalogue.needs if need.id == item.id)
            self.search.clear()
            self.show_need(need)
        else:
            self.opened.emit(item)

    def _to_found(self) -> None:
        if self.found.isVisible():
            self.found.rows[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self) -> None:
        searching = bool(self.search.text().strip())
        self.found.setVisible(searching)
        self.nothing.setVisible(searching and not self._has_found)
        self._tab_row.setVisible(not searching)
        self.check_card.setVisible(self._check_due and self.view is View.KIND and not searching)
        wanted = "" if searching else self.view + ("_page" if self.need else "")
        if wanted and wanted not in self.pages:
            self.pages[wanted] = self._made(wanted)
            self._body.addWidget(self.pages[wanted])
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        for name, page in self.pages.items():
            page.setVisible(name == wanted)
        now = QApplication.focusWidget()
        if had_focus and (now is None or not self.isAncestorOf(now)):
            # What had it is hidden now, and Qt went on to somewhere else.
            self.tabs[self.view].setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self, name: str) -> QWidget:
        match name:
            case View.NEED:
                grid = NeedsGrid(self._theme, self._catalogue.needs)
                grid.chosen.connect(self.show_need)
                return grid
            case View.KIND:
                return self._lists(self._catalogue.by_kind())
            case View.ROUTINES:
                return self._lists([("", self._catalogue.routines())])
            case View.OWN:
                return self._make_own()
            case _:
                return self._make_need_page()

    def _make_need_page(self) -> NeedPage:
        page = NeedPage(self._theme, self._catalogue)
        page.back.connect(lambda: self.show_need(None))
        page.opened.connect(self.opened)
        page.ground_me.connect(self.ground_me)
        page.timer.connect(lambda: self.opened.emit(TIMER_ITEM))
        return page

    def _lists(self, groups: Sequence[tuple[str, Sequence[Item]]]) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        for title, items in groups:
            rows = RowList(self._theme, title)
            rows.opened.connect(self.opened)
            # In its place before it is shown: without a parent it would be a window for a moment.
            column.addWidget(rows)
            rows.show_items(items)
        return page


def _is_command(event: QKeyEvent) -> bool:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.modifiers() & (held | Qt.KeyboardModifier.MetaModifier))
