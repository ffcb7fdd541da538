"""What people see when disk, file or date go wrong while they practise."""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.core.session import Outcome
from mindbody.errors import StoreError
from mindbody.language import said
from mindbody.settings import Settings
from mindbody.ui.caring import Caring
from mindbody.ui.store_trouble import SAVED_AGAIN, SAVING_WAITS, STILL_SAVED
from tests.store.test_disk import fill_up
from tests.ui.conftest import OpenApp, run
from tests.ui.test_history import history_of, practise

READY = Settings(first_run_done=True)


def caring_of(app: App) -> Caring:
    assert app._caring is not None
    return app._caring


def begin(app: App, clock: ManualClock) -> None:
    app.home.hero.begin_button.click()
    run(app, clock, 20_000)


def end(app: App) -> None:
    assert app.practice.bridge is not None
    app.practice.bridge.stop()
    app.records.log.settle()
    app.records.store.look_through().result()
    app.session.left.emit()


def quiet_line(app: App) -> str:
    return app.session.face.quiet.text()


def until_told(app: App) -> None:
    """Let the store's thread finish, and what it told arrive."""
    from PySide6.QtCore import QCoreApplication

    app.records.log.settle()
    QCoreApplication.processEvents()


def test_a_file_overwritten_in_a_session_is_told_of_afterwards_until_seen(
    open_app: OpenApp, clock: ManualClock, tmp_path: Path
) -> None:
    app = open_app(READY)
    practise(app, clock, 3)
    begin(app, clock)
    app.records.log.settle()
    database = tmp_path / "data" / "practice.db"
    with database.open("r+b") as file:
        file.write(os.urandom(database.stat().st_size))
    run(app, clock, 20_000)
    end(app)
    card = caring_of(app).rescued
    assert not card.isHidden()
    assert "could not be read any more" in card.text.text()
    assert "key" not in card.text.text()
    app.home.say("something else")
    assert not card.isHidden()
    card.seen_button.click()
    caring_of(app).look_at_disk()
    assert card.isHidden()
    assert app.records.log.recent(1)[0].practised_ms > 20_000


def test_a_folder_that_may_not_be_written_is_told_calmly_and_when_it_may_again(
    open_app: OpenApp, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app(READY)
    begin(app, clock)
    trouble = StoreError("There is a test.")
    with monkeypatch.context() as patched:
        patched.setattr("mindbody.store.database.hindrance", lambda folder: trouble)
        run(app, clock, 20_000)
        until_told(app)
        assert quiet_line(app) == said(STILL_SAVED)
        assert app.home.notice.text.text() == "There is a test."
    run(app, clock, 20_000)
    until_told(app)
    assert quiet_line(app) == said(SAVED_AGAIN)
    end(app)
    assert app.home.notice.text.text() == said(SAVED_AGAIN)


def test_a_disk_that_takes_nothing_is_told_in_the_session(
    open_app: OpenApp, clock: ManualClock
) -> None:
    app = open_app(READY)
    begin(app, clock)
    app.records.store.call(lambda c: c.execute("PRAGMA query_only = ON")).result()
    run(app, clock, 15_000)
    until_told(app)
    assert quiet_line(app) in (said(SAVING_WAITS), said(SAVED_AGAIN))
    run(app, clock, 15_000)
    until_told(app)
    assert quiet_line(app) == said(SAVED_AGAIN)


def test_what_a_full_disk_means_stays_until_it_is_over(
    open_app: OpenApp, clock: ManualClock
) -> None:
    app = open_app(READY)
    app.back_up()
    app.records.log.settle()
    begin(app, clock)
    app.records.log.settle()
    fill_up(app.records.store)
    app.records.store.call(
        lambda c: c.execute("INSERT INTO document VALUES ('n', 'a', ?, 0, 0)", ("x" * 90_000,))
    ).result()
    end(app)
    card = caring_of(app).room
    assert not card.isHidden()
    assert "Please free some space" in card.text.text()
    app.back_up()
    app.records.log.settle()
    app.back_up()
    assert card.isHidden()


def test_a_copied_folder_is_told_of_until_it_was_seen(
    open_app: OpenApp, clock: ManualClock, tmp_path: Path
) -> None:
    place = tmp_path / "Dropbox" / "mindbody"
    app = open_app(READY, data="Dropbox/mindbody")
    card = caring_of(app).synced
    assert "Dropbox copies to other computers" in card.text.text()
    app.home.say("something else")
    app.home.say("")
    assert not card.isHidden()
    assert not (place / "synced.told").exists()
    card.seen_button.click()
    assert card.isHidden()
    caring_of(app).look()
    assert card.isHidden()
    assert (place / "synced.told").exists()


@pytest.mark.parametrize("years", [-30, 5])
def test_a_date_moved_in_a_session_changes_no_length_and_no_order(
    open_app: OpenApp, clock: ManualClock, years: int
) -> None:
    app = open_app(READY)
    practise(app, clock, 30)
    before = clock.wall()
    begin(app, clock)
    moved = before + timedelta(days=365 * years)
    clock.set_wall(moved)
    run(app, clock, 20_000)
    session_id = app.practice.session_id
    end(app)
    positions = [one.position_ms for one in app.records.log.events(session_id)]
    assert positions == sorted(positions)
    (record,) = [one for one in app.records.log.recent(99) if one.session_id == session_id]
    assert record.outcome is Outcome.STOPPED
    assert record.practised_ms == pytest.approx(40_000, abs=1_000)
    caring = caring_of(app)
    assert not caring.date.isHidden()
    assert str(moved.year) in caring.date.text.text()
    caring.look()
    assert caring.older.isHidden()
    app.back_up()
    app.records.log.settle()
    assert len(history_of(app).screen.lines) > 0
    clock.set_wall(before)
    assert app.records.log.count() == 31


def test_a_date_before_the_last_practice_is_told_at_the_start(
    open_app: OpenApp, clock: ManualClock
) -> None:
    app = open_app(READY)
    practise(app, clock, 3)
    app.close()
    clock.set_wall(datetime(2001, 2, 3, 9, 0, tzinfo=clock.wall().tzinfo))
    again = open_app(READY)
    card = caring_of(again).date
    assert not card.isHidden()
    assert "3 February 2001" in card.text.text()
    assert "4 January 2026" in card.text.text()


def test_a_date_that_ran_ahead_gets_nothing_deleted(open_app: OpenApp, clock: ManualClock) -> None:
    app = open_app(READY)
    practise(app, clock, 400)
    caring = caring_of(app)
    caring.look()
    assert not caring.older.isHidden()
    clock.set_wall(clock.wall() + timedelta(days=700))
    caring.older.delete_button.click()
    caring.older.sure_button.click()
    assert app.records.log.count() == 400
    assert "nothing was deleted" in app.home.notice.text.text()
    app.close()
    again = open_app(READY)
    assert caring_of(again).older.isHidden()


def test_one_of_several_things_to_see_is_shown_at_a_time(
    open_app: OpenApp, clock: ManualClock
) -> None:
    app = open_app(READY, data="Dropbox/mindbody")
    caring = caring_of(app)
    assert not caring.synced.isHidden()
    clock.set_wall(clock.wall() + timedelta(days=700))
    caring.look_at_disk()
    assert (caring.date.isHidden(), caring.synced.isHidden()) == (False, True)
    caring.date.seen_button.click()
    assert (caring.date.isHidden(), caring.synced.isHidden()) == (True, False)
    caring.synced.seen_button.click()
    assert caring.synced.isHidden()
