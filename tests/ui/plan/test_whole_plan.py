"""Two fresh profiles on one machine: pair, assign, practise, send, read. Real stores and files.

The patient's side goes through the window; the therapist's through the service of theirs.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.core.ledger import Reason
from mindbody.core.practice import Frequency, State
from mindbody.settings import Settings
from mindbody.ui.screens.session import Stage
from tests.ui.conftest import OpenApp, run
from tests.ui.plan.conftest import WHY, Dialogs, Therapist, evening, pair, take_in

BREATHING = "resonance_breathing"


@pytest.fixture
def app(open_app: OpenApp) -> App:
    return open_app(Settings(preparation_s=0, first_run_done=True, tone_heard=True))


def practise(app: App, clock: ManualClock, share: float) -> None:
    """Begin what is on top of home, go on for a share of it, and leave."""
    app.window.show_home()
    app.home.hero.begin_button.click()
    assert app.session.stage is Stage.SESSION
    bridge = app.practice.bridge
    assert bridge is not None
    run(app, clock, bridge.player.timeline.length_ms * share + 3_000 * (share == 1.0), 500)
    app.session.end()


def test_pair_assign_practise_send_and_read(
    app: App, clock: ManualClock, therapist: Therapist, dialogs: Dialogs
) -> None:
    pair(app, therapist, dialogs)
    therapist.assign("a1", BREATHING, **evening(frequency=Frequency(3, 7)))
    take_in(app, therapist.card(), dialogs)

    # What is planned stands on My plan with its reason, and on top of home.
    card = app.planning.screen.cards["a1"]
    assert card.reason.text() == WHY
    app.window.show_home()
    assert app.home.hero.title.text() == card.title.text()

    practise(app, clock, 1.0)
    clock.advance(86_400_000)
    practise(app, clock, 0.5)
    practise(app, clock, 0.05)
    app.window.nav.plan.click()
    card = app.planning.screen.cards["a1"]
    card.not_done_button.click()
    assert card.panel is not None
    card.panel.reasons[Reason.TOO_TIRED].click()  # type: ignore[attr-defined]

    # Two presses from My plan to the page, one more to the file.
    app.planning.screen.sharing.what_button.click()
    summary = app.planning.handing.summary
    assert {id for id, field in summary.fields.items() if field.tick.isChecked()} == {
        "sessions",
        "ratings",
    }
    summary.fields["ledger"].tick.click()
    shown = summary.text()
    dialogs.saves = str(therapist.folder / "summary.age")
    summary.hand_over.save_button.click()

    taken = therapist.caseload.take(Path(dialogs.saves).read_bytes())
    assert taken.told is not None
    told = {session.uid: session for session in taken.told.sessions}
    assert sorted(one.state for one in told.values() if one.state is not State.SKIPPED) == [
        State.COMPLETED,
        State.PARTIAL,
        State.STARTED,
    ]
    assert [entry.reason for entry in taken.told.ledger] == [Reason.TOO_TIRED]
    assert "too tired" in shown
    assert taken.told.left_out == frozenset(
        {"minute", "safety", "exposures", "marks", "stages", "question", "notes"}
    )
    assert all(one.minute is None for one in taken.told.sessions)
    assert app.planning.handing.sharing().last_sent == app.plan.diary.today
