"""Ground me and Help in a therapist's space: one press away there too."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from mindbody.clock import Clock
from mindbody.helplines import load_helplines
from mindbody.language import language
from mindbody.library import Library
from mindbody.papers import Papers
from mindbody.settings import Settings
from mindbody.store import Records
from mindbody.texts import Texts
from mindbody.ui.at_hand import GROUND_ALWAYS
from mindbody.ui.dates import locale_for
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.ground.screen import GroundScreen
from mindbody.ui.screens.help.cards import contacts_in
from mindbody.ui.screens.help.lines import PeopleToReach
from mindbody.ui.screens.help.screen import HelpContent, HelpScreen
from mindbody.ui.theme import Theme
from mindbody.ui.therapist.shell import Shell


class Near(QObject):
    """Lays them over whatever is shown; `before` quiets what runs, leaving goes back to it."""

    def __init__(
        self,
        shell: Shell,
        theme: Theme,
        clock: Clock,
        library: Library,
        preferences: Preferences,
        records: Records,
        before: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shell, self._theme, self._clock, self._library = shell, theme, clock, library
        self._preferences, self._before = preferences, before
        self._texts = Texts()
        self._papers = Papers(records.shelf, shell.say)
        self._under: list[QWidget] = []
        self._keys = {name: QShortcut(shell) for name in ("ground", "always", "help")}
        self._keys["always"].setKey(QKeySequence(GROUND_ALWAYS))
        self._keys["ground"].activated.connect(self.ground_me)
        self._keys["always"].activated.connect(self.ground_me)
        self._keys["help"].activated.connect(self.open_help)
        self._take_keys(preferences.now)
        preferences.changed.connect(self._take_keys)
        shell.nav.help.clicked.connect(self.open_help)

    @cached_property
    def ground(self) -> GroundScreen:
        made = GroundScreen(
            self._theme,
            self._clock,
            self._texts.ground,
            language=language(),
            people=self._people,
        )
        made.finished.connect(lambda _: self._leave())
        made.help_wanted.connect(self.open_help)
        made.contacts_wanted.connect(self._open_contacts)
        return made

    @cached_property
    def help(self) -> HelpScreen:
        content = HelpContent(load_helplines(), self._texts, locale_for(language()), self._title)
        made = HelpScreen(
            self._theme, self._clock, content, self._papers, self._preferences.now.country
        )
        made.back.connect(self._leave)
        made.ground_me.connect(self.ground_me)
        made.country_chosen.connect(lambda code: self._preferences.set(country=code))
        return made

    def ground_me(self) -> None:
        """Quiet what runs, and show where and when one is."""
        self._before()
        self.ground.open()
        self._lay(self.ground)

    def open_help(self) -> None:
        self._before()
        self.help.open()
        self._lay(self.help)

    def _open_contacts(self) -> None:
        self.open_help()
        self.help.show_contacts()

    def _choose_country(self, code: str) -> None:
        self._preferences.set(country=code)
        self.help.show_country(code)

    def _lay(self, layer: QWidget) -> None:
        shown = self._shell.stack.currentWidget()
        if shown is not None and shown is not layer and shown not in self._under:
            self._under.append(shown)
        self._shell.show_layer(layer)
        layer.setFocus()

    def _leave(self) -> None:
        """Back to what the two were laid over."""
        under = self._under[0] if self._under else None
        self._under.clear()
        if under is not None:
            self._shell.stack.setCurrentWidget(under)

    def _people(self) -> PeopleToReach:
        code, contacts = self._preferences.now.country, contacts_in(self._papers)
        made = PeopleToReach(self._theme, load_helplines(), code, contacts)
        made.country_chosen.connect(self._choose_country)
        return made

    def _title(self, id: str) -> str:
        return self._library.exercise(id).title if self._library.has(id) else ""

    def _take_keys(self, settings: Settings) -> None:
        self._keys["ground"].setKey(QKeySequence(settings.ground_key))
        self._keys["help"].setKey(QKeySequence(settings.help_key))
