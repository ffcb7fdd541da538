"""Crisis lines of one country in large print, and the numbers in few words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.helplines import HelpCountry, Helpline, Helplines, HelpWords
from mindbody.language import as_is, said
from mindbody.ui.dates import long_date
from mindbody.ui.fonts import Type
from mindbody.ui.theme import XL, XS, L, M, S, Theme
from mindbody.ui.widgets.brush import EDGE
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.labels import Heading, Ink, Label
from mindbody.ui.widgets.surfaces import Card, Flow

EMERGENCY = "Emergency number"
_OLD_DAYS = 365


def call_words(line: Helpline) -> str:
    """How to call: "Call 988, then press 1"; empty where there is no number to call."""
    if not line.call:
        return ""
    if line.then_press:
        return said("Call {number}, then press {key}", number=line.call, key=line.then_press)
    return said("Call {number}", number=line.call)


def text_words(line: Helpline) -> str:
    """How to write: "Text SHOUT to 85258"; empty where there is no number to write to."""
    if not line.text_to:
        return ""
    if line.text_word:
        return said("Text {word} to {number}", word=as_is(line.text_word), number=line.text_to)
    return said("Text {number}", number=line.text_to)


class LineCard(Card):
    """One line: who it is, its numbers large, and how old the row is."""

    page_asked = Signal(str)

    def __init__(
        self,
        theme: Theme,
        line: Helpline,
        words: HelpWords,
        today: date,
        locale: QLocale,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._theme, self.line = theme, line
        self.page_button: Pill | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(L + S - EDGE, L, L + S - EDGE, L)
        self._column.setSpacing(XS)
        self._column.addWidget(Heading(theme, line.name, Type.H3, inset=True))
        self._say(line.for_whom, Type.LABEL, Ink.MUTED)
        self._say(call_words(line), Type.H1, Ink.TEXT)
        self._say(text_words(line), Type.H2, Ink.TEXT)
        self._say(line.note, Type.BODY, Ink.TEXT)
        if line.page:
            self._add_page(line, words)
        self._say(words.if_number_fails if line.call or line.text_to else "", Type.BODY, Ink.TEXT)
        age = said(words.age_of_row, date=long_date(line.verified_on, locale))
        old = line.age_days(today) > _OLD_DAYS
        self._say(age, Type.LABEL, Ink.WARM if old else Ink.MUTED)

    def _say(self, text: str, kind: Type, ink: Ink) -> None:
        if text:
            self._column.addWidget(Label(self._theme, text, kind, ink, wraps=True, inset=True))

    def _add_page(self, line: Helpline, words: HelpWords) -> None:
        if not line.call and not line.text_to:
            self._say(words.elsewhere, Type.BODY, Ink.TEXT)
        shown = line.page.removeprefix("https://").rstrip("/")
        self._say(shown, Type.READING_STRONG, Ink.TEXT)
        self.page_button = Pill(self._theme, "Open in the browser", "arrow-right", Look.QUIET)
        self.page_button.setAccessibleDescription(shown)
        self.page_button.clicked.connect(lambda: self.page_asked.emit(line.page))
        self._column.addWidget(self.page_button, 0, Qt.AlignmentFlag.AlignLeft)


class EmergencyCard(Card):
    """The emergency number of the country, as large as anything gets here."""

    def __init__(
        self,
        theme: Theme,
        country: HelpCountry | None,
        words: HelpWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(L + S, L, L + S, L)
        column.setSpacing(XS)
        column.addWidget(Label(theme, words.danger, Type.READING_STRONG, wraps=True))
        if country is None:
            return
        if country.emergency:
            column.addWidget(
                Label(theme, f"{said(country.name)}:", Type.LABEL, Ink.MUTED, wraps=True)
            )
            number = Heading(theme, country.emergency, Type.DISPLAY)
            number.setAccessibleDescription(EMERGENCY)
            column.addWidget(number)
        if country.emergency_note:
            column.addWidget(Label(theme, country.emergency_note, Type.BODY, wraps=True))


class PeopleToReach(QWidget):
    """Numbers and people in few words, for Ground me: only to read.

    Where no country was chosen, the countries stand below, one press each; `country_chosen`
    carries the code of the one that was pressed.
    """

    country_chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        helplines: Helplines,
        code: str,
        contacts: list[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[tuple[str, str]] = []
        self.countries: dict[str, Pill] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, S, 0, XL)
        self._column.setSpacing(M)
        country = helplines.country(code) if code else None
        if country is not None and country.emergency:
            self._row(EMERGENCY, country.emergency)
        for name, number in contacts:
            self._row(name, number)
        if country is None:
            self._ask_country(helplines)
        else:
            self._tell(country)

    @property
    def is_empty(self) -> bool:
        """Whether there is nobody to reach on it."""
        return not self.rows

    def _tell(self, country: HelpCountry) -> None:
        for line in country.lines:
            page = line.page.removeprefix("https://").rstrip("/")
            how = ". ".join(filter(None, (call_words(line), text_words(line)))) or page
            self._row(line.name, how)
        if country.emergency_note:
            self._say(country.emergency_note, Type.BODY, Ink.SESSION_MUTED)

    def _ask_country(self, helplines: Helplines) -> None:
        if self.rows:
            # Where there is nobody else, the line above says so already.
            self._say(helplines.words.choose_country, Type.READING, Ink.SESSION)
        row, flow = QWidget(), Flow(S)
        for country in helplines.countries:
            button = Pill(self._theme, country.name, "", Look.QUIET, on_session=True)
            button.clicked.connect(
                lambda _=False, code=country.code: self.country_chosen.emit(code)
            )
            flow.addWidget(button)
            self.countries[country.code] = button
        row.setLayout(flow)
        self._column.addWidget(row)

    def _row(self, name: str, how: str) -> None:
        self.rows.append((name, how))
        row = QVBoxLayout()
        row.setSpacing(0)
        for text, kind, ink in (
            (name, Type.BODY, Ink.SESSION_MUTED),
            (how, Type.H2, Ink.SESSION),
        ):
            row.addWidget(Label(self._theme, text, kind, ink, wraps=True, inset=True))
        self._column.addLayout(row)

    def _say(self, text: str, kind: Type, ink: Ink) -> None:
        self._column.addWidget(Label(self._theme, text, kind, ink, wraps=True, inset=True))
