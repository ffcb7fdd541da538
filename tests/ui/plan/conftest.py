"""A therapist with a real store of their own, and dialogs that answer with real files."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from mindbody.app import App
from mindbody.caseload import Caseload
from mindbody.clock import ManualClock
from mindbody.core.ledger import ExposureItem
from mindbody.core.practice import Assignment, Frequency
from mindbody.core.titration import Stage, Titration
from mindbody.exchange.files import write_file
from mindbody.library import Library
from mindbody.store import open_records
from mindbody.ui import choosing

NAME = "Dr. Vale"
WHY = "The hour before bed is when the body stays on guard."
ITEM = "Ride the tram at noon"


class Therapist:
    """The other side: a caseload with one person, carried by files in one folder."""

    def __init__(self, clock: ManualClock, library: Library, folder: Path) -> None:
        self.records = open_records(clock, folder=folder / "therapist")
        self.library, self.clock, self.folder = library, clock, folder
        self.caseload = Caseload.of(library, self.records)
        self.caseload.name = NAME
        self.id = self.caseload.add("Robin").id

    def invitation(self) -> str:
        return self.caseload.invite(self.id).text()

    def assign(self, id: str, exercise: str, **more: object) -> None:
        """Assign one exercise of the library as a routine, from today on."""
        from mindbody.core.routine import routine_of

        routine = routine_of(self.library.exercise(exercise))
        start = self.clock.wall().date()
        assignment = Assignment(
            id,
            routine.id,
            routine.version,
            routine.title,
            start,
            review=start + timedelta(days=7),
            reason=WHY,
            **more,  # type: ignore[arg-type]
        )
        self.caseload.assign(self.id, assignment, routine)

    def card(self, name: str = "card.age") -> Path:
        path = self.folder / name
        write_file(path, self.caseload.card(self.id))
        return path


@pytest.fixture
def therapist(clock: ManualClock, library: Library, tmp_path: Path) -> Iterator[Therapist]:
    made = Therapist(clock, library, tmp_path)
    yield made
    made.records.log.close()


class Dialogs:
    """What the person answers in the next dialogs: a file to open, a file to write, a folder."""

    def __init__(self) -> None:
        self.opens, self.saves, self.folder = "", "", ""
        self.suggested: list[str] = []

    def where(self, *args: object) -> tuple[str, str]:
        self.suggested.append(str(args[2]))
        return self.saves, ""

    def which(self, *_: object) -> tuple[str, str]:
        return self.opens, ""

    def which_folder(self, *_: object) -> str:
        return self.folder


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> Dialogs:
    made = Dialogs()
    monkeypatch.setattr(choosing.QFileDialog, "getSaveFileName", made.where)
    monkeypatch.setattr(choosing.QFileDialog, "getOpenFileName", made.which)
    monkeypatch.setattr(choosing.QFileDialog, "getExistingDirectory", made.which_folder)
    return made


def pair(app: App, therapist: Therapist, dialogs: Dialogs, *, verified: bool = True) -> None:
    """By the window: letters in, answer out, numbers compared."""
    app.window.nav.plan.click()
    plan = app.planning.screen
    (plan.pair_button if plan.pair_button.isVisible() else plan.sharing.pair_button).click()
    screen = app.planning.handing.pair
    screen.letters.setText(therapist.invitation())
    screen.read_button.click()
    dialogs.saves = str(therapist.folder / "answer.age")
    screen.hand_over.save_button.click()
    therapist.caseload.take(Path(dialogs.saves).read_bytes())
    assert screen.number.groups == therapist.caseload.peers.number(therapist.id)
    if verified:
        screen.same_button.click()
        therapist.caseload.peers.say_same(therapist.id)


def take_in(app: App, card: Path, dialogs: Dialogs) -> None:
    """By the window: open the card, and take it in."""
    app.window.nav.plan.click()
    dialogs.opens = str(card)
    app.planning.screen.sharing.card_button.click()
    app.planning.handing.card.open_button.click()
    app.planning.handing.card.take_button.click()
    app.planning.handing.card.back_button.click()


def evening(**more: object) -> dict[str, object]:
    """What a usual assignment says besides."""
    return {"frequency": Frequency(1, 7), **more}


STEPS = Titration((Stage(60_000), Stage(180_000), Stage(300_000)))
EXPOSURE = (ExposureItem("tram", ITEM),)
