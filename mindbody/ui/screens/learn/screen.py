"""Learn: goes from the list to a panel and back. Also used narrow, beside a session."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mindbody.papers import WHOLE_PLAN, Papers
from mindbody.sheet import whole_plan_sheet
from mindbody.text_tables import WholePlanWords
from mindbody.ui.access import announce
from mindbody.ui.reader.panel import PanelPage, Reading
from mindbody.ui.screens.learn.shelf import TITLE, PanelShelf
from mindbody.ui.screens.paper_form import PaperForm, whole_plan_parts
from mindbody.ui.theme import Theme


class LearnScreen(QWidget):
    """`begin` carries an Exercise and a Length to try; `text_step` is -1 or 1.

    Without `plan` and `papers` there is no plan to fill in, as beside a session.
    """

    begin = Signal(object, object)
    text_step = Signal(int)

    def __init__(
        self,
        theme: Theme,
        reading: Reading,
        plan: WholePlanWords | None = None,
        papers: Papers | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._reading = theme, reading
        self._plan_words, self._papers = plan if papers is not None else None, papers
        self.panel: PanelPage | None = None
        self.plan: PaperForm | None = None
        self.shelf = PanelShelf(theme, reading.panels.values(), self._plan_words)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.shelf)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        self.shelf.opened.connect(self.open_panel)
        self.shelf.plan.connect(self.open_plan)

    def show_list(self) -> None:
        """Back to the list, where the panel that was open has the focus."""
        was = self.panel.panel.id if self.panel is not None else next(iter(self.shelf.rows))
        self.stack.setCurrentWidget(self.shelf)
        self._drop_panel()
        row = self.shelf.rows[was]
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shelf.scroller.reveal(row)
        announce(self.shelf, TITLE)

    def open_panel(self, id: str) -> None:
        """Show one panel. Raises KeyError for an id that is not there."""
        self._drop_panel()
        panel = self._reading.panels[id]
        self.panel = page = PanelPage(self._theme, panel, self._reading)
        page.back.connect(self.show_list)
        page.begin.connect(self.begin)
        page.opened.connect(self.open_panel)
        page.text_step.connect(self.text_step)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        page.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(page, panel.title)

    def open_plan(self) -> None:
        """Show the plan as a whole, to fill in."""
        if self._plan_words is None or self._papers is None:
            return
        if self.plan is None:
            words = self._plan_words
            self.plan = PaperForm(
                self._theme,
                self._papers,
                WHOLE_PLAN,
                words.title,
                words.intro,
                whole_plan_parts(words),
                lambda filled: whole_plan_sheet(words, filled),
                back="All pages",
                footer=words.footer,
            )
            self.plan.back.connect(self._leave_plan)
            self.stack.addWidget(self.plan)
        self.stack.setCurrentWidget(self.plan)
        self.plan.open()

    def _leave_plan(self) -> None:
        self.stack.setCurrentWidget(self.shelf)
        if self.shelf.plan_row is not None:
            self.shelf.plan_row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_panel(self) -> None:
        if self.panel is not None:
            self.stack.removeWidget(self.panel)
            self.panel.deleteLater()
            self.panel = None
