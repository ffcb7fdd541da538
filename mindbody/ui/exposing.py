"""Exposure homework in the window: one entry at a time, and nothing calming beside it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mindbody.clock import Clock
from mindbody.core.ledger import ExposureItem
from mindbody.errors import MindbodyError
from mindbody.plan_space import PlanSpace
from mindbody.text_tables import DistressWords
from mindbody.ui.theme import Theme
from mindbody.ui.window import MainWindow

if TYPE_CHECKING:
    from mindbody.ui.screens.exposure.screen import ExposureScreen


class Exposing(QObject):
    """Lies over the whole window while an entry runs. Whoever leaves it for anything but
    Ground me and Help has ended the entry. `changed` says that there is something new.
    """

    trouble = Signal(str)
    ground_me = Signal()
    help_wanted = Signal()
    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        plan: PlanSpace,
        window: MainWindow,
        distress: Callable[[], DistressWords],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._clock, self._plan, self._window = theme, clock, plan, window
        self._distress = distress
        self._item: ExposureItem | None = None
        window.stack.currentChanged.connect(self._moved_on)

    @cached_property
    def screen(self) -> ExposureScreen:
        from mindbody.ui.screens.exposure.screen import ExposureScreen

        diary = self._plan.diary
        screen = ExposureScreen(self._theme, self._clock, self._distress())
        screen.begun.connect(self._begun)
        screen.peaked.connect(lambda peak: self._keep(lambda: diary.rate_peak(peak)))
        screen.ended.connect(lambda after: self._keep(lambda: diary.end_exposure(after)))
        screen.left.connect(self._leave)
        screen.ground_me.connect(self.ground_me)
        screen.help_wanted.connect(self.help_wanted)
        return screen

    def open(self, item_id: str) -> None:
        """An entry about an item, or the one that is open already."""
        try:
            if self._plan.diary.running_exposure is not None:
                self.resume()
                return
            items = [item for one in self._plan.assigned() for item in one.assignment.exposure]
        except MindbodyError as problem:
            self.trouble.emit(str(problem))
            return
        self._item = next(item for item in items if item.id == item_id)
        self._window.show_layer(self.screen)
        self.screen.open(self._item.item)

    def resume(self) -> None:
        """Back to an entry that is open since before the app was closed; one of another day
        is ended as it is.
        """
        diary = self._plan.diary
        try:
            running = diary.running_exposure
            today = diary.today
        except MindbodyError as problem:
            self.trouble.emit(str(problem))
            return
        if running is None:
            return
        if running.day != today:
            self._keep(diary.end_exposure)
            return
        began = running.started
        gone = timedelta() if began is None else self._clock.wall() - began
        self._window.show_layer(self.screen)
        self.screen.go_on(running.item, gone.total_seconds() * 1000, running.peak)

    def _begun(self, before: int | None) -> None:
        item = self._item
        assert item is not None
        if not self._keep(lambda: self._plan.diary.begin_exposure(item, before)):
            self._window.leave_layer()

    def _leave(self) -> None:
        self._window.leave_layer()
        self.changed.emit()

    def _moved_on(self) -> None:
        if "screen" not in self.__dict__ or not self.screen.is_running:
            return
        stack = self._window.stack
        if stack.currentWidget() in (stack.widget(0), self._window.session):
            self.screen.put_down()
            self._keep(self._plan.diary.end_exposure)

    def _keep(self, change: Callable[[], object]) -> bool:
        try:
            change()
        except MindbodyError as problem:
            self.trouble.emit(str(problem))
            return False
        self.changed.emit()
        return True
