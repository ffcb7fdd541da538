"""The screens of the plan, with a therapist made up for the picture: real keys, cards, files."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mindbody.app import App
from mindbody.caseload import Caseload
from mindbody.clock import ManualClock
from mindbody.core.ledger import ExposureItem
from mindbody.core.practice import Assignment, Frequency, TimeWindow
from mindbody.core.routine import Envelope
from mindbody.core.titration import Stage, Titration
from mindbody.core.treatment_days import MarkKind
from mindbody.library import Library
from mindbody.store import open_records

WHY = "The hour before bed is when the body stays on guard. This gives it something slow to follow."
WHY_SENSES = "For the tram, before you get off."


def assign_something(caseload: Caseload, id: str, clock: ManualClock) -> None:
    """Two routines: one in steps, one with exposure homework."""
    library, start = Library.load(), clock.wall().date() - timedelta(days=1)
    for number, (routine_id, more) in enumerate(
        (
            (
                "evening",
                {
                    "frequency": Frequency(1, 7),
                    "reason": WHY,
                    "window": TimeWindow(20 * 60, 22 * 60),
                    "cue": "after brushing teeth",
                    "envelope": Envelope(holds=False),
                },
            ),
            (
                "before_homework",
                {
                    "frequency": Frequency(2, 5),
                    "reason": WHY_SENSES,
                    "titration": Titration((Stage(120_000), Stage(180_000))),
                    "exposure": (ExposureItem("tram", "Ride the tram to the station at noon"),),
                },
            ),
        )
    ):
        routine = library.routine(routine_id)
        caseload.assign(
            id,
            Assignment(
                f"a{number}",
                routine.id,
                routine.version,
                routine.title,
                start,
                review=start + timedelta(days=8),
                **more,  # type: ignore[arg-type]
            ),
            routine,
        )
    caseload.set_mark(id, start + timedelta(days=4), MarkKind.INFUSION, on=True)


def shoot_plan(app: App, clock: ManualClock, folder: Path, shoot: Callable[[str], None]) -> None:
    """Everything about the plan; `folder` is for the therapist's files."""
    records = open_records(clock, folder=folder)
    try:
        _shoot(app, clock, Caseload.of(Library.load(), records), folder, shoot)
    finally:
        records.log.close()


def _shoot(
    app: App,
    clock: ManualClock,
    caseload: Caseload,
    folder: Path,
    shoot: Callable[[str], None],
) -> None:
    caseload.name = "Dr. Vale"
    id = caseload.add("Robin").id
    planning = app.planning
    planning.show_plan()
    shoot("plan-empty")
    planning.screen.pair_button.click()
    shoot("meet-my-therapist")
    pair = planning.handing.pair
    pair.letters.setText(caseload.invite(id).text())
    pair.read_button.click()
    shoot("compare-the-numbers")
    caseload.take(app.plan.files.answer(id))
    assign_something(caseload, id, clock)
    path = folder / "card.age"
    path.write_bytes(caseload.card(id))
    planning.handing.show_card()
    shoot("bring-in-a-card")
    planning.handing.card.take_file(str(path))
    shoot("what-a-card-holds")
    planning.handing.card.take_button.click()
    app.plan.peers.say_same(id)
    planning.handing.card.back_button.click()
    shoot("my-plan")
    cards = list(planning.screen.cards.values())
    cards[0].without_button.click()
    planning.screen.cards["a0"].panel.keep_button.click()  # type: ignore[union-attr]
    card = planning.screen.cards["a0"]
    card.not_done_button.click()
    planning.screen.scroller.reveal(card.panel)  # type: ignore[arg-type]
    shoot("my-plan-reasons")
    card.times_button.click()
    planning.screen.scroller.reveal(card.panel)  # type: ignore[arg-type]
    shoot("my-plan-times")
    planning.see_first("a0")
    shoot("plan-second-by-second")
    app.window.show_home()
    shoot("home-planned")
    planning.handing.show_summary()
    shoot("what-my-therapist-will-see")
    planning.handing.summary.page_fold.head.click()
    shoot("the-page-as-it-will-be-read")
    planning.exposing.open("tram")
    shoot("exposure-before")
    planning.exposing.screen.scale.answered.emit(6)
    clock.advance(754_000)
    planning.exposing.screen.tick()
    shoot("exposure-running")
    planning.exposing.screen.end_button.click()
    planning.exposing.screen.scale.answered.emit(4)
    shoot("exposure-noted")
    planning.exposing.screen.done_button.click()
    app.window.show_home()
