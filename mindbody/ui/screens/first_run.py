"""First run: four short screens, each of which can be skipped, and then a first practice."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mindbody import language
from mindbody.language import as_is, said
from mindbody.texts import FirstRunWords
from mindbody.ui import languages
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.theme import MARGIN, SESSION_TARGET, XL, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.choices import Chip
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.link import Link
from mindbody.ui.widgets.near_buttons import NearButtons
from mindbody.ui.widgets.surfaces import Flow, Ground, Scroll, bring_into_view

_WIDEST_PX = 720
PRIVACY = "What is kept, and where"
FIRST_EXERCISE = "sensory_orienting"
HAVE_COPY = "I have a copy from another computer"
I_AM_THERAPIST = "I am a therapist: show me the space for therapists"


class RunPage(QWidget):
    """One screen: a title, lines, and what can be done on it."""

    def __init__(
        self, theme: Theme, title: str, lines: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = Heading(theme, title, Type.DISPLAY, inset=True)
        self._body = QWidget()
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(L)
        self.column.addWidget(self.title)
        for line in lines:
            self.column.addWidget(Label(theme, line, Type.READING, wraps=True, inset=True))
        page = QWidget()
        around = QVBoxLayout(page)
        # Words keep away from the scroll bar.
        around.setContentsMargins(0, 0, M, 0)
        around.addWidget(self._body)
        around.addStretch()
        self.scroller = Scroll(page, snug=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroller)

    def add_row(self, *widgets: QWidget) -> None:
        row, flow = QWidget(), Flow(M)
        for widget in widgets:
            flow.addWidget(widget)
        row.setLayout(flow)
        self.column.addWidget(row)


class FirstRun(Ground):
    """`done` says that it is over: True to start the first practice, False to look round.

    `tone` asks for the soft tone, `sound` says whether sound is wanted, `shared` whether
    others use this computer, `language` carries the code of another language, `country` that of
    the country whose crisis lines Help shows, `copy` that there are records to bring along,
    `therapist` that this is somebody who wants the other space. What was skipped says nothing.
    `make_check` makes the tick list; without it that screen is left out. `countries` are codes
    and names.
    """

    done = Signal(bool)
    tone = Signal()
    sound = Signal(bool)
    shared = Signal(bool)
    privacy = Signal()
    language = Signal(str)
    country = Signal(str)
    copy = Signal()
    therapist = Signal()

    def __init__(
        self,
        theme: Theme,
        words: FirstRunWords,
        make_check: Callable[[], QWidget] | None = None,
        *,
        make_lock: Callable[[], QWidget] | None = None,
        countries: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._run_theme, self._words = theme, words
        self.pages = QStackedWidget()
        self.place = Label(theme, "", Type.LABEL, Ink.MUTED, inset=True)
        self.near = NearButtons(theme, self.place)
        self.next_button = Pill(theme, words.next, "", Look.PRIMARY, height_px=SESSION_TARGET)
        self.skip_button = Pill(theme, words.skip, "", Look.QUIET, height_px=SESSION_TARGET)
        self.back_button = Pill(
            theme, words.back, "arrow-left", Look.GHOST, height_px=SESSION_TARGET
        )
        self.begin_button = Pill(theme, words.begin, "", Look.GHOST, height_px=SESSION_TARGET)
        self.look_link = Link(theme, words.look, "compass")
        self.play_button = Pill(theme, words.tone.play, "speaker-simple-high", Look.QUIET)
        self.silent_button = Pill(theme, words.tone.silent, "speaker-slash", Look.GHOST)
        self.privacy_button = Pill(theme, PRIVACY, "shield-check", Look.GHOST)
        self.alone, self.together = (
            Chip(theme, words.others.alone),
            Chip(theme, words.others.shared),
        )
        self.languages = {code: Chip(theme, as_is(name)) for code, name in languages.NAMES.items()}
        self.countries = {code: Chip(theme, name) for code, name in countries}
        self.copy_link = Link(theme, HAVE_COPY, "copy")
        self.copy_link.hide()
        self.therapist_link = Link(theme, I_AM_THERAPIST, "users")
        self.therapist_link.hide()
        self._add_pages(make_check, make_lock)
        self._lay_out()
        self._wire()
        self.go_to(0)

    @property
    def at(self) -> int:
        return self.pages.currentIndex()

    def go_to(self, number: int) -> None:
        """Show a screen, from 0."""
        self.pages.setCurrentIndex(number)
        last = number + 1 == self.pages.count()
        self.place.setText(said("{n} of {count}", n=number + 1, count=self.pages.count()))
        self.next_button.show_as(self._words.begin if last else self._words.next)
        self.back_button.setVisible(number > 0)
        self.begin_button.setVisible(number == 0)
        page = self.pages.currentWidget()
        assert isinstance(page, RunPage)
        page.scroller.verticalScrollBar().setValue(0)
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(page, page.title.text())

    def show_country(self, code: str) -> None:
        """Mark the country that was chosen, here or in Help; none where `code` is empty."""
        if (chip := self.countries.get(code)) is not None:
            chip.setChecked(True)

    def next(self) -> None:
        if self.at + 1 < self.pages.count():
            self.go_to(self.at + 1)
        else:
            self.done.emit(True)

    def skip(self) -> None:
        """Past this screen; past the last one the app is there to look round in."""
        if self.at + 1 < self.pages.count():
            self.go_to(self.at + 1)
        else:
            self.done.emit(False)

    def back(self) -> None:
        self.go_to(max(0, self.at - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.skip()
            case Qt.Key.Key_Left | Qt.Key.Key_Backspace:
                self.back()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def _add_pages(
        self,
        make_check: Callable[[], QWidget] | None,
        make_lock: Callable[[], QWidget] | None,
    ) -> None:
        words, theme = self._words, self._run_theme
        what = RunPage(theme, words.what.title, words.what.lines)
        what.add_row(*self.languages.values())
        links = QWidget()
        column = QVBoxLayout(links)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for link in (self.look_link, self.copy_link, self.therapist_link):
            column.addWidget(link)
        what.column.addWidget(links)
        self.pages.addWidget(what)
        if make_check is not None:
            check = RunPage(theme, words.check.title, (words.check.intro,))
            check.column.addWidget(make_check())
            skipped = f"{said(words.skip)}? {said(words.check.if_skipped)}"
            check.column.addWidget(
                Label(theme, skipped, Type.BODY, Ink.MUTED, wraps=True, inset=True)
            )
            self.pages.addWidget(check)
        tone = RunPage(theme, words.tone.title, (words.tone.text,))
        tone.add_row(self.play_button, self.silent_button)
        self.pages.addWidget(tone)
        others = RunPage(theme, words.others.title, (words.others.text,))
        others.add_row(self.alone, self.together)
        self._others, self._make_lock = others, make_lock
        self._lock: QWidget | None = None
        self._lock_at = others.column.count()
        others.add_row(self.privacy_button)
        if self.countries:
            where = Label(theme, words.others.country, Type.READING, wraps=True, inset=True)
            others.column.addWidget(where)
            others.add_row(*self.countries.values())
        self.pages.addWidget(others)

    def _offer_lock(self, shared: bool) -> None:
        """Where others use the computer, a passphrase can be set right here."""
        if self._lock is None and shared and self._make_lock is not None:
            self._lock = self._make_lock()
            self._others.column.insertWidget(self._lock_at, self._lock)
        if self._lock is not None:
            self._lock.setVisible(shared)
            if shared:
                bring_into_view(self._lock)

    def _lay_out(self) -> None:
        row, flow = QWidget(), Flow(M)
        for button in (self.next_button, self.skip_button, self.back_button, self.begin_button):
            flow.addWidget(button)
        row.setLayout(flow)
        self._whole = QVBoxLayout(self)
        self._whole.setSpacing(S)
        self._whole.addWidget(self.near)
        self._whole.addWidget(self.pages, 1)
        self._whole.addWidget(row)

    def _wire(self) -> None:
        self.next_button.clicked.connect(self.next)
        self.skip_button.clicked.connect(self.skip)
        self.back_button.clicked.connect(self.back)
        self.begin_button.clicked.connect(lambda: self.done.emit(True))
        self.look_link.clicked.connect(lambda: self.done.emit(False))
        self.copy_link.clicked.connect(self.copy)
        self.therapist_link.clicked.connect(self.therapist)
        self.play_button.clicked.connect(self.tone)
        self.play_button.clicked.connect(lambda: self.sound.emit(True))
        self.silent_button.clicked.connect(lambda: self.sound.emit(False))
        self.silent_button.clicked.connect(self.next)
        self.languages[language.language()].setChecked(True)
        for code, chip in self.languages.items():
            chip.clicked.connect(lambda _=False, code=code: self.language.emit(code))
        for code, chip in self.countries.items():
            chip.clicked.connect(lambda _=False, code=code: self.country.emit(code))
        self.privacy_button.clicked.connect(self.privacy)
        self.alone.clicked.connect(lambda: self.shared.emit(False))
        self.together.clicked.connect(lambda: self.shared.emit(True))
        self.together.clicked.connect(lambda: self._offer_lock(True))
        self.alone.clicked.connect(lambda: self._offer_lock(False))
        self._run_theme.changed.connect(self._reflow)

    def _reflow(self) -> None:
        wide = self._run_theme.px(_WIDEST_PX)
        side = max(MARGIN if self.width() > 600 else L, (self.width() - wide) // 2) - EDGE
        roomy = self.height() >= 700 * max(1.0, self._run_theme.text_scale)
        self._whole.setContentsMargins(side, XL + L if roomy else M, side, XL if roomy else S)
        for number in range(self.pages.count()):
            page = self.pages.widget(number)
            assert isinstance(page, RunPage)
            page.title.set_kind(Type.DISPLAY if roomy else Type.H1)
