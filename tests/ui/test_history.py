"""Looking back: pages of days, words about a session, and what is deleted for good."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.core.session import Outcome, SessionRecord
from mindbody.core.treatment_days import MarkKind
from mindbody.history import DAYS_AT_ONCE, History
from mindbody.settings import Settings
from mindbody.store.backups import backups_in
from mindbody.store.cipher import Connection, connect, transaction
from mindbody.store.ratings import RatingRow, RatingTable
from mindbody.store.sessions import Standing, put_standing
from mindbody.ui.looking_back import LookingBack
from mindbody.ui.screens.history import folds, words
from mindbody.ui.screens.my_data import MyData
from mindbody.ui.widgets.row import Row
from mindbody.vault import keyfile
from tests.ui.conftest import OpenApp

READY = Settings(first_run_done=True)


def standing(started: datetime, uid: str, what: str) -> Standing:
    record = SessionRecord(
        uid,
        what,
        what.replace("_", " "),
        600_000,
        started=started,
        ended=started + timedelta(minutes=10),
        practised_ms=600_000,
        outcome=Outcome.COMPLETED,
    )
    return Standing(record, "", started)


def practise(app: App, clock: ManualClock, days: int) -> None:
    """One session on each of the last days, every tenth of another exercise."""

    def write(connection: Connection) -> None:
        with transaction(connection):
            for back in range(1, days + 1):
                what = "resonance_breathing" if back % 10 else "box_breathing"
                started = clock.wall() - timedelta(days=back)
                put_standing(connection, standing(started, f"uid-{back}", what))

    app.records.store.call(write).result()


@pytest.fixture
def app(open_app: OpenApp, clock: ManualClock) -> App:
    app = open_app(READY)
    practise(app, clock, 120)
    return app


def history_of(app: App) -> LookingBack:
    app.window.show_preferences()
    card = app.window.findChild(MyData)
    assert card is not None
    card.history_button.click()
    assert app._looking_back is not None
    return app._looking_back


def uids(looking: LookingBack) -> list[str]:
    return [line.one.uid for line in looking.screen.lines]


def fold_named(looking: LookingBack, title: str) -> object:
    fold = next(fold for fold in looking.folds if fold.head.text() == title)
    fold.head.click()
    return fold.inside


def test_days_come_from_new_to_old_a_page_at_a_time(app: App) -> None:
    looking = history_of(app)
    assert app.window.stack.currentWidget() is looking.screen
    assert uids(looking) == [f"uid-{n}" for n in range(1, DAYS_AT_ONCE + 1)]
    for _ in range(120 // DAYS_AT_ONCE):
        looking.screen.more_button.click()
    assert uids(looking) == [f"uid-{n}" for n in range(1, 121)]
    assert looking.screen.more_button.isHidden()
    looking.screen.back_button.click()
    assert app.window.pages.currentWidget() is app.window.preferences


def test_earlier_days_are_laid_out_once_and_not_with_each_line(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    looking = history_of(app)
    QApplication.processEvents()
    asked, height = [], Row.heightForWidth
    monkeypatch.setattr(
        Row, "heightForWidth", lambda row, wide: (asked.append(row), height(row, wide))[1]
    )
    looking.screen.more_button.click()
    QApplication.processEvents()
    # Line by line it was 230 times for each line, and six seconds for a year.
    assert len(looking.screen.lines) < len(asked) < 60 * len(looking.screen.lines)


def test_one_practice_and_a_period_can_be_looked_at_alone(app: App) -> None:
    looking = history_of(app)
    shown = fold_named(looking, words.SHOW_ONLY)
    assert isinstance(shown, folds.ShowOnly)
    shown.what.chips["box_breathing"].click()
    assert uids(looking) == [f"uid-{n}" for n in range(10, 121, 10)]
    shown.period.chips["30"].click()
    assert uids(looking) == ["uid-10", "uid-20", "uid-30"]
    shown.what.chips[""].click()
    looking.screen.more_button.click()
    assert len(uids(looking)) == 30
    assert looking.screen.more_button.isHidden()


@pytest.mark.parametrize("rated", [False, True])
def test_words_about_a_session_are_kept_changed_and_taken_away(
    app: App, clock: ManualClock, rated: bool
) -> None:
    if rated:
        at, table = clock.wall(), RatingTable(app.records.store)
        table.put(at, RatingRow("resonance_breathing", 6, None, 4, "as it was"))
        table.belongs(at, "uid-1")
    looking = history_of(app)
    line = looking.screen.lines[0]
    assert line.note == ("as it was" if rated else "")
    for text in ("by the window", "by the door", ""):
        line.row.click()
        line.field.setText(text)
        line.keep.click()
        assert line.row.face.note == text
        looking.show()
        line = looking.screen.lines[0]
        assert line.note == text
    assert ("6 before, 4 after" in line.row.face.summary) is rated


def test_one_session_is_deleted_for_good(app: App, tmp_path: Path) -> None:
    app.back_up()
    app.records.log.settle()
    assert len(backups_in(tmp_path / "data")) == 1
    looking = history_of(app)
    line = looking.screen.lines[0]
    line.row.click()
    line.field.setText("words")
    line.keep.click()
    line.row.click()
    line.remove.click()
    line.cancel.click()
    assert line.sure.isHidden()
    line.remove.click()
    line.for_good.click()
    app.records.log.settle()
    assert uids(looking)[0] == "uid-2"
    assert app.plan.diary.notes() == []
    (copy,) = backups_in(tmp_path / "data")
    connection = connect(copy.folder / "practice.db", keyfile.key_beside(app.records.store.path))
    assert connection.execute("SELECT 1 FROM session WHERE uid = 'uid-1'").fetchone() is None
    connection.close()


def test_a_period_is_looked_at_and_then_deleted(app: App, clock: ManualClock) -> None:
    looking, today = history_of(app), clock.wall().date()
    form = fold_named(looking, words.DELETE_PERIOD)
    assert isinstance(form, folds.DeletePeriod)
    form.first.field.setText("some day")
    form.look.click()
    assert "year, month and day" in form.told.text()
    form.first.field.setText((today - timedelta(days=5)).isoformat())
    form.last.field.setText((today - timedelta(days=9)).isoformat())
    form.look.click()
    assert form.told.text() == words.WRONG_WAY
    form.first.field.setText((today - timedelta(days=14)).isoformat())
    form.look.click()
    assert form.told.text().startswith("There are 6 sessions.")
    form.sure.click()
    assert uids(looking)[:9] == [f"uid-{n}" for n in (*range(1, 9), 15)]
    gone = {f"uid-{n}" for n in range(9, 15)}
    assert not gone & set(uids(looking))


def test_marks_go_with_their_own_day_and_no_other(app: App, clock: ManualClock) -> None:
    today = clock.wall().date()
    days = [today - timedelta(days=n) for n in (3, 4, 5)]
    for day in days:
        app.plan.diary.set_mark(day, MarkKind.INFUSION, on=True)
    History(app.records, app.plan).forget_days(days[1], days[1])
    left = [mark.day for mark in app.plan.diary.marks()]
    assert left == [days[2], days[0]]


def test_an_empty_history_says_so(open_app: OpenApp) -> None:
    looking = history_of(open_app(READY))
    assert uids(looking) == []
    assert looking.folds == []
