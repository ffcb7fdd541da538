"""A therapist's window over a real store, and a patient over another, both on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from mindbody.clock import ManualClock
from mindbody.core.report import Period
from mindbody.library import Library
from mindbody.patient_files import PatientFiles
from mindbody.plan_space import PlanSpace
from mindbody.practice_space import PracticeSpace
from mindbody.settings import Role, Settings
from mindbody.store import Records, open_records
from mindbody.ui.choosing import Asks
from mindbody.ui.program import Program
from mindbody.ui.therapist.desk import Desk
from mindbody.ui.therapist.space import TherapistSpace
from tests.ui.conftest import OpenProgram

THERAPIST = Settings(role=Role.THERAPIST, first_run_done=True, preparation_s=0)


class Files:
    """Answers the dialogs for files, one after the other, in a folder of the test."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.next = ""

    @property
    def asks(self) -> Asks:
        return Asks(self._where, self._which, self._folder)

    def _where(self, parent: QWidget, suggested: str, kinds: str) -> str:
        return self.next

    def _which(self, parent: QWidget, kinds: str) -> str:
        return self.next

    def _folder(self, parent: QWidget) -> str:
        return self.next


class Patient:
    """The other side, through its services."""

    def __init__(self, clock: ManualClock, library: Library, folder: Path) -> None:
        self.records: Records = open_records(clock, folder=folder)
        self.space = PracticeSpace.of(library, self.records)
        self.plan = PlanSpace.of(library, self.records, self.space)

    @property
    def files(self) -> PatientFiles:
        return self.plan.files

    def answer(self, invitation: str, file: Path) -> str:
        """Take in an invitation and write the answer; the id that both have for each other."""
        seen = self.files.look_at_invite(invitation)
        known = self.files.take_invite(seen.invite)
        file.write_bytes(self.files.answer(known.id))
        return known.id

    def tell(self, id: str, period: Period, file: Path) -> None:
        """Write a summary of a period with all that may be in it."""
        draft = self.files.draft_summary(id, period)
        for field in sorted(draft.withheld):
            draft = self.files.strike(draft, field, False)
        file.write_bytes(self.files.summary_file(draft))
        self.files.handed_over(draft)


class Practice:
    """A therapist's window, with a patient beside it."""

    def __init__(self, program: Program, patient: Patient, files: Files) -> None:
        self.program, self.patient, self.files = program, patient, files

    @property
    def space(self) -> TherapistSpace:
        content = self.program.content
        assert isinstance(content, TherapistSpace)
        return content

    @property
    def desk(self) -> Desk:
        return self.space.desk

    def pair(self, alias: str = "Blue heron", *, verified: bool = True) -> str:
        """Add somebody and exchange the keys, all through the window."""
        people, pairing = self.desk.people, self.desk.pairing
        people.add_button.click()
        people.adding.alias.setText(alias)
        people.adding.add_button.click()
        pairing.name.setText("R. Okafor")
        pairing.name.editingFinished.emit()
        answer = self.files.folder / "answer.age"
        id = self.patient.answer(pairing.letters.toPlainText(), answer)
        self.files.next = str(answer)
        pairing.answer_button.click()
        if verified:
            pairing.same_button.click()
            self.patient.plan.peers.say_same(id)
        return id

    def give_card(self) -> Path:
        """Save the card from the person's page."""
        path = self.files.folder / "card.age"
        self.files.next = str(path)
        self.desk.person.hand_over.save_button.click()
        return path


@pytest.fixture
def practice(
    open_program: OpenProgram,
    clock: ManualClock,
    library: Library,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Practice]:
    files = Files(tmp_path)
    monkeypatch.setattr("mindbody.ui.therapist.space.choosing.DIALOGS", files.asks)
    program = open_program(THERAPIST)
    patient = Patient(clock, library, tmp_path / "patient")
    yield Practice(program, patient, files)
    patient.records.log.close()
