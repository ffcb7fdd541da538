"""Two roles in one app: chosen by one quiet link, changed in the settings, each its own store."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mindbody.app import App
from mindbody.settings import Role, Settings
from mindbody.ui.program import Program
from mindbody.ui.screens.role_settings import add_role
from mindbody.ui.therapist.space import TherapistSpace
from tests.ui.conftest import OpenProgram


def settle(program: Program) -> None:
    """Let what is due be built."""
    QCoreApplication.processEvents()


def therapist(program: Program) -> TherapistSpace:
    assert isinstance(program.content, TherapistSpace)
    return program.content


def patient(program: Program) -> App:
    assert isinstance(program.content, App)
    return program.content


def test_the_patient_is_the_usual_one_and_no_screen_is_added(open_program: OpenProgram) -> None:
    program = open_program()
    program.content.welcome()
    run = patient(program).welcoming.first_run
    assert run is not None
    assert run.at == 0
    assert not run.therapist_link.isHidden()
    assert run.begin_button.isVisibleTo(run)
    run.begin_button.click()
    assert patient(program).preferences.now.role is Role.PATIENT


def test_one_link_leads_to_the_other_space(open_program: OpenProgram) -> None:
    program = open_program()
    program.content.welcome()
    run = patient(program).welcoming.first_run
    assert run is not None
    run.therapist_link.click()
    settle(program)
    space = therapist(program)
    assert space.preferences.now.first_run_done
    assert space.shell.pages.currentWidget() is space.shell.pages.widget(0)


def test_each_role_has_records_of_its_own(open_program: OpenProgram) -> None:
    program = open_program(Settings(first_run_done=True))
    mine = patient(program)
    mine.records.shelf.put("paper", "p", "{}")
    mine.preferences.set(role=Role.THERAPIST)
    settle(program)
    space = therapist(program)
    assert [one.kind for one in space.records.shelf.all()] == []
    space.desk.caseload.add("Blue heron")
    space.preferences.set(role=Role.PATIENT)
    settle(program)
    assert [one.kind for one in patient(program).records.shelf.all()] == ["paper", "settings"]
    patient(program).preferences.set(role=Role.THERAPIST)
    settle(program)
    assert [case.person.alias for case in therapist(program).desk.caseload.people()] == [
        "Blue heron"
    ]


def test_the_role_stands_in_the_settings_of_both(open_program: OpenProgram) -> None:
    program = open_program(Settings(first_run_done=True))
    app = patient(program)
    app.window.show_preferences()
    assert app.window.preferences is not None
    role = add_role(app.window.preferences, app.theme, app.preferences)
    role.chips[Role.THERAPIST].click()
    settle(program)
    space = therapist(program)
    assert space.desk.people.isVisible()
    space.shell.nav.settings.click()
    space.role.chips[Role.PATIENT].click()
    settle(program)
    assert patient(program).home.isVisible()


def test_it_starts_where_it_was_left(open_program: OpenProgram) -> None:
    program = open_program(Settings(role=Role.THERAPIST, first_run_done=True))
    assert therapist(program).desk.people.isVisible()
    assert therapist(program).desk.people.nobody.text() == "Nobody here yet."
