"""The window in another language: taken up at the start and at once when it is changed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mindbody.app import App
from mindbody.errors import StoreUnwritable
from mindbody.language import said
from mindbody.settings import Role, Settings
from mindbody.sheet import safety_plan_sheet, supporter_sheet, whole_plan_sheet
from mindbody.ui import languages
from mindbody.ui.locked import Locked
from mindbody.ui.program import Program
from mindbody.ui.screens.lock.settings import LockSettings
from mindbody.ui.therapist.space import TherapistSpace
from mindbody.vault import new_code
from tests.ui.conftest import OpenApp, OpenProgram

SPANISH = Settings(first_run_done=True, language="es")
ENGLISH = Settings(first_run_done=True, language="en")


def app_of(program: Program) -> App:
    assert isinstance(program.content, App)
    return program.content


def press_language(program: Program, code: str) -> None:
    app_of(program).window.show_preferences()
    screen = app_of(program).window.preferences
    assert screen is not None
    screen.language.chips[code].click()


def test_the_window_opens_in_the_chosen_language(open_program: OpenProgram) -> None:
    app = app_of(open_program(SPANISH))
    assert app.window.nav.today.text() == "Hoy"
    assert app.window.nav.ground.accessibleName() == "Anclarme"
    assert app.home.hero.begin_button.text() == "Empezar"
    assert app.home.hero.title.text() == said(app.home.exercise.title) != app.home.exercise.title
    assert app.at_hand.ground.place_and_time.startswith("Está aquí. Es ")


@pytest.mark.parametrize("role", list(Role))
def test_a_locked_window_opens_in_the_chosen_language(
    open_program: OpenProgram, role: Role
) -> None:
    program = open_program(replace(SPANISH, role=role))
    opening = program.machine.opening()
    assert opening is not None
    opening.set_passphrase("grey heron by the weir", new_code())
    program.close()
    languages.take_up("en")
    locked = open_program().content
    assert isinstance(locked, Locked)
    assert locked.screen.title.text() == "Cerrado"
    locked.open_help()
    assert locked.help is not None
    assert locked.help.back_button.text() == "Atrás"


def test_a_therapists_space_opens_in_the_chosen_language(open_program: OpenProgram) -> None:
    space = open_program(replace(SPANISH, role=Role.THERAPIST)).content
    assert isinstance(space, TherapistSpace)
    assert space.shell.nav.people.text() == "Personas"


def test_amounts_on_chips_are_said(open_program: OpenProgram) -> None:
    app = app_of(open_program(SPANISH))
    app.window.show_preferences()
    card = app.window.findChild(LockSettings)
    assert isinstance(card, LockSettings)
    assert card.after.chips["1"].text() == "1 minuto"


def test_another_language_shows_at_once_and_is_kept(
    qtbot: QtBot, open_program: OpenProgram
) -> None:
    program = open_program(ENGLISH)
    first = app_of(program)
    press_language(program, "es")
    qtbot.waitUntil(lambda: program.content is not first)
    app = app_of(program)
    assert app.window.nav.settings.text() == "Ajustes"
    assert app.window.pages.currentWidget() is app.window.preferences
    assert app.preferences.now.language == "es"
    second = app
    press_language(program, "en")
    qtbot.waitUntil(lambda: program.content is not second)
    assert app_of(program).window.nav.settings.text() == "Settings"


def test_first_run_offers_the_languages(qtbot: QtBot, open_program: OpenProgram) -> None:
    program = open_program(Settings(language="en"))
    program.content.welcome()
    first = app_of(program)
    run = first.welcoming.first_run
    assert run is not None
    assert run.languages["en"].isChecked()
    run.languages["es"].click()
    qtbot.waitUntil(lambda: program.content is not first)
    again = app_of(program).welcoming.first_run
    assert again is not None
    assert again.pages.currentWidget() is not None
    assert again.next_button.text() == "Siguiente"
    assert again.languages["es"].isChecked()


def test_settings_say_that_the_translation_awaits_review(open_program: OpenProgram) -> None:
    app = app_of(open_program(SPANISH))
    app.window.show_preferences()
    screen = app.window.preferences
    assert screen is not None
    assert not screen.not_reviewed.isHidden()
    assert "todavía no ha sido revisada" in screen.not_reviewed.text()


class Shown(QObject):
    """Collects what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(watched)
        return False


def test_no_part_of_the_settings_is_for_a_moment_a_window(
    open_program: OpenProgram, qapp: QApplication
) -> None:
    """It would take the keys from the window, and never give them back."""
    app = open_program(SPANISH).content
    assert isinstance(app, App)
    shown = Shown()
    qapp.installEventFilter(shown)
    app.window.show_preferences()
    qapp.removeEventFilter(shown)
    assert shown.windows == []


def test_english_needs_no_such_words(open_program: OpenProgram) -> None:
    app = app_of(open_program(ENGLISH))
    app.window.show_preferences()
    screen = app.window.preferences
    assert screen is not None
    assert screen.not_reviewed.isHidden()


def test_a_search_finds_in_the_language_of_the_app(open_program: OpenProgram) -> None:
    app = app_of(open_program(SPANISH))
    app.practising.show_practise()
    app.practising.screen.search.setText("dormir")
    titles = [item.face.title for item in app.practising.screen.found.items]
    assert "Can't sleep" in titles
    assert app.practising.screen.found.rows[0].text() == said(titles[0])


def test_a_name_that_somebody_typed_is_never_translated(open_program: OpenProgram) -> None:
    from mindbody.core.arrange import RoutineDraft
    from mindbody.core.routine import Step
    from mindbody.ui.screens.own.shelf import OwnShelf

    app = app_of(open_program(SPANISH))
    step = Step(app.space.library.exercise("sensory_orienting"))
    app.space.keep_routine(RoutineDraft("Evening", (step,)))
    assert said("Evening") == "Noche"
    shelf = OwnShelf(app.theme, app.space)
    assert [row.row.text() for row in shelf.rows] == ["Evening"]
    shelf.deleteLater()


def test_errors_and_lengths_follow_the_language(open_program: OpenProgram) -> None:
    from mindbody.core.routine import InBreaths
    from mindbody.ui.words import length_words, minutes

    open_program(SPANISH)
    assert minutes(60_000) == "1 minuto"
    assert minutes(150_000) == "2,5 minutos"
    assert length_words(InBreaths(12)) == "12 respiraciones"
    fault = StoreUnwritable("Nothing here yet.", "Free some space.")
    assert str(fault) == "Todavía no hay nada. Haga sitio."


@pytest.mark.parametrize(
    ("chosen", "system", "code"),
    [
        ("es", "en_US", "es"),
        ("en", "es_MX", "en"),
        ("", "es_MX", "es"),
        ("", "de_DE", "en"),
        ("xx", "fr_FR", "en"),
    ],
)
def test_the_chosen_language_is_spoken_else_the_first_of_the_system(
    chosen: str, system: str, code: str
) -> None:
    assert languages.wanted(chosen, QLocale(system)) == code


def test_a_catalogue_that_is_gone_leaves_english(qapp: QApplication) -> None:
    assert languages.catalogue("zz").text("Begin") == "Begin"
    assert languages.catalogue("es").count("{n} breath", "{n} breaths", 1) == "{n} respiración"
    assert languages.catalogue("es").text("A text that nobody wrote") == "A text that nobody wrote"


def test_sheets_are_printed_in_the_language_of_the_window(open_app: OpenApp) -> None:
    texts = open_app(Settings(language="es")).at_hand.texts
    plan = safety_plan_sheet(texts.safety_plan, {"signs": ["mine"]})
    assert plan.title == "Mi plan de seguridad"
    for sheet in (plan, whole_plan_sheet(texts.whole_plan, {}), supporter_sheet(texts.supporter)):
        english = {said for part in sheet.parts for said in (part.title, part.hint, *part.lines)}
        assert not [text for text in english if " the " in text or " my " in text]
