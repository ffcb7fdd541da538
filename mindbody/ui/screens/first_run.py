"""First run: four short screens, each of which can be skipped, and then a first practice."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from mindbody import language
from mindbody.language import as_is, said
from mindbody.text_tables import FirstRunWords
from mindbody.ui import languages
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.screens.run_page import RunGround, RunPage
from mindbody.ui.theme import SESSION_TARGET, TARGET, L, S, Theme
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.choices import Chip
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.widgets.link import Link
from mindbody.ui.widgets.surfaces import bring_into_view, row_of

PRIVACY = "What is kept, and where"
FIRST_EXERCISE = "sensory_orienting"
HAVE_COPY = "I have a copy from another computer"
I_AM_THERAPIST = "I am a therapist: show me the space for therapists"


class FirstRun(RunGround):
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
    ) -> None:
        self.place = Label(theme, "", Type.LABEL, Ink.MUTED, inset=True)
        super().__init__(theme, self.place)
        self._words = words
        self.pages = QStackedWidget()
        self.next_button = Pill(theme, words.next, "", Look.PRIMARY, height_px=SESSION_TARGET)
        self.skip_button = Pill(theme, words.skip, "", Look.QUIET, height_px=SESSION_TARGET)
        self.back_button = Pill(
            theme, words.back, "arrow-left", Look.GHOST, height_px=SESSION_TARGET
        )
        self.begin_button = Pill(theme, words.begin, "", Look.GHOST, height_px=SESSION_TARGET)
        self._way_on = (self.next_button, self.skip_button, self.back_button, self.begin_button)
        self.look_link = Link(theme, words.look, "compass", snug=True)
        self.play_button = Pill(theme, words.tone.play, "speaker-simple-high", Look.QUIET)
        self.silent_button = Pill(theme, words.tone.silent, "speaker-slash", Look.GHOST)
        self.privacy_button = Link(theme, PRIVACY, "shield-check", snug=True)
        self.alone, self.together = (
            Chip(theme, words.others.alone),
            Chip(theme, words.others.shared),
        )
        self.languages = {code: Chip(theme, as_is(name)) for code, name in languages.NAMES.items()}
        self.countries = {code: Chip(theme, name) for code, name in countries}
        self.copy_link = Link(theme, HAVE_COPY, "copy", snug=True)
        self.copy_link.hide()
        self.therapist_link = Link(theme, I_AM_THERAPIST, "users", snug=True)
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
        self.flower = (number + 1) / self.pages.count()
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

    def _add_pages(
        self,
        make_check: Callable[[], QWidget] | None,
        make_lock: Callable[[], QWidget] | None,
    ) -> None:
        words, theme = self._words, self._run_theme
        what = RunPage(theme, words.what.title, words.what.lines)
        what.column.addSpacing(S)
        what.add_row(*self.languages.values())
        what.add_row(self.look_link, self.copy_link, self.therapist_link)
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
            others.column.addSpacing(L)
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
        self._column.addWidget(self.pages, 1)
        self._column.addWidget(row_of(*self._way_on))

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

    def _reflow(self) -> None:
        super()._reflow()
        for button in self._way_on:
            button.set_height(SESSION_TARGET if self.is_roomy else TARGET)
