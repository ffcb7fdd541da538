"""Two fresh profiles on one machine, driven through their windows only: the whole way.

Pair, assign, practise on a clock that is moved by hand (one session to its end, one stopped, one
not done, with a reason), send, read. Real stores, real files, real keys.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.core.ledger import Reason
from mindbody.settings import Role, Settings
from mindbody.ui.screens.my_plan.panels import NotDonePanel
from mindbody.ui.therapist.desk import Desk
from mindbody.ui.therapist.space import TherapistSpace
from tests.ui.conftest import OpenProgram
from tests.ui.plan.conftest import Dialogs, dialogs  # noqa: F401
from tests.ui.two_windows import assign, pair, practise, take_in

ALIAS, NAME, WHY = "Blue heron", "R. Okafor", "So that evenings are softer."
_DAY_MS = 86_400_000


def settings(role: Role) -> Settings:
    return Settings(role=role, first_run_done=True, preparation_s=0, tone_heard=True)


@pytest.fixture
def patient(open_program: OpenProgram) -> App:
    content = open_program(settings(Role.PATIENT), "patient").content
    assert isinstance(content, App)
    return content


@pytest.fixture
def desk(open_program: OpenProgram) -> Desk:
    content = open_program(settings(Role.THERAPIST), "therapist").content
    assert isinstance(content, TherapistSpace)
    return content.desk


def test_pair_assign_practise_send_and_read_by_the_windows_alone(
    patient: App,
    desk: Desk,
    clock: ManualClock,
    dialogs: Dialogs,  # noqa: F811
    tmp_path: Path,
) -> None:
    pair(patient, desk, dialogs, tmp_path, ALIAS, NAME)
    assign(desk, dialogs, tmp_path, WHY)
    take_in(patient)
    patient.window.nav.today.click()
    assert patient.home.hero.summary.text() == WHY

    practise(patient, clock, 1.0)
    clock.advance(_DAY_MS)
    practise(patient, clock, 0.1)
    clock.advance(_DAY_MS)
    patient.window.nav.plan.click()
    (card,) = patient.planning.screen.cards.values()
    card.not_done_button.click()
    assert isinstance(card.panel, NotDonePanel)
    card.panel.reasons[Reason.NO_PRIVATE_PLACE].click()

    patient.planning.screen.sharing.what_button.click()
    summary = patient.planning.handing.summary
    summary.fields["ledger"].tick.click()
    dialogs.saves = dialogs.opens = str(tmp_path / "summary.age")
    summary.hand_over.save_button.click()

    desk.show_people()
    desk.people.file_button.click()
    desk.show_person(desk.person_id)
    desk.person.report_button.click()
    desk.report.form.chips["text"].click()
    page = desk.report.text.toPlainText()
    assert desk.workbench.composing.library.routine("daily_calm").title in page
    assert "No private place" in page
    (case,) = desk.caseload.people()
    assert case.person.alias == ALIAS
    assert case.completed == 1
    told = desk.caseload.records(case.person.id, desk.report.period_of("28"))
    assert sorted(one.state.value for one in told.sessions) == ["completed", "started"]
    assert [entry.reason for entry in told.ledger] == [Reason.NO_PRIVATE_PLACE]
