"""Pairing, cards and summaries through the window: what is taken, what is refused, what leaves."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import msgspec
import pyrage
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.core.ledger import Reason, SafetyKind
from mindbody.core.treatment_days import MarkKind
from mindbody.exchange import folder as kept_folder
from mindbody.exchange.card import RoutineCard
from mindbody.exchange.folder import POLL_MS, SETTLED_MS
from mindbody.exchange.keys import Identity
from mindbody.exchange.payload import encoded
from mindbody.exchange.qr import QUIET_ZONE, invite_modules
from mindbody.exchange.seal import age_encrypted, open_summary, seal, signed_bytes
from mindbody.exchange.summary import PracticeSummary
from mindbody.library import Library
from mindbody.settings import Settings
from mindbody.ui.report.block import spoken
from mindbody.ui.report.blocks import blocks_of
from mindbody.ui.screens.handing.fields import FIELDS, field_lines
from tests.ui.conftest import OpenApp
from tests.ui.plan.conftest import NAME, Dialogs, Therapist, evening, pair, take_in
from tests.ui.practise.walk import rich

BREATHING = "resonance_breathing"


@pytest.fixture
def app(open_app: OpenApp) -> App:
    return open_app(Settings(preparation_s=0, first_run_done=True, tone_heard=True))


@pytest.fixture
def paired(app: App, therapist: Therapist, dialogs: Dialogs) -> App:
    pair(app, therapist, dialogs)
    therapist.assign("a1", BREATHING, **evening())
    take_in(app, therapist.card(), dialogs)
    return app


# Pairing


def picture_of(therapist: Therapist, path: Path, module_px: int = 6) -> Path:
    """The square code as a picture, as a phone or a screen would show it."""
    rows = invite_modules(therapist.caseload.invite(therapist.id))
    side = (len(rows) + 2 * QUIET_ZONE) * module_px
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                left, top = (x + QUIET_ZONE) * module_px, (y + QUIET_ZONE) * module_px
                for at in itertools.product(range(module_px), range(module_px)):
                    image.setPixel(left + at[0], top + at[1], 0xFF000000)
    assert image.save(str(path))
    return path


def drop(app: App, path: Path) -> None:
    data, target = QMimeData(), app.window.content
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    QApplication.sendEvent(target, QDragEnterEvent(QPoint(5, 5), copy, data, left, none))
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), copy, data, left, none))


@pytest.mark.parametrize("way", ["picture", "file", "dropped picture", "dropped file"])
def test_an_invitation_comes_in_by_any_way(
    app: App, therapist: Therapist, dialogs: Dialogs, tmp_path: Path, way: str
) -> None:
    if "picture" in way:
        path = picture_of(therapist, tmp_path / "code.png")
    else:
        path = tmp_path / "invitation.txt"
        path.write_text(therapist.invitation(), encoding="utf-8")
    if "dropped" in way:
        drop(app, path)
    else:
        app.planning.show_plan()
        app.planning.screen.pair_button.click()
        dialogs.opens = str(path)
        app.planning.handing.pair.open_button.click()
    screen = app.planning.handing.pair
    assert app.window.pages.currentWidget() is screen
    assert screen.who.text() == f"From {NAME}"
    assert screen.comparing.isVisible()
    assert len(screen.number.groups) == 12


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "not an invitation"),
        ("hello", "letters and digits; a whole one has"),
        ("Ω" * 20, "not an invitation"),
    ],
)
def test_letters_that_are_no_invitation_are_told_so(app: App, typed: str, words: str) -> None:
    app.planning.handing.show_pairing(new=True)
    screen = app.planning.handing.pair
    screen.letters.setText(typed)
    screen.read_button.click()
    assert words in screen.trouble.text()
    assert screen.trouble.isVisible()
    assert not app.plan.peers.all()


def test_a_slip_of_typing_is_found(app: App, therapist: Therapist) -> None:
    letters = therapist.invitation()
    wrong = ("0" if letters[0] != "0" else "1") + letters[1:]
    app.planning.handing.show_pairing(new=True)
    screen = app.planning.handing.pair
    screen.letters.setText(wrong)
    screen.read_button.click()
    assert "not as it was written" in screen.trouble.text()


@pytest.mark.parametrize("kind", ["no code", "no picture", "binary"])
def test_a_file_without_an_invitation_is_told_so(app: App, tmp_path: Path, kind: str) -> None:
    path = tmp_path / ("some.png" if kind != "binary" else "some.txt")
    if kind == "no code":
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        image.fill(0xFF336699)
        image.save(str(path))
    else:
        path.write_bytes(b"\xff\xfe\x00 nothing of ours")
    app.planning.handing.show_pairing(new=True)
    app.planning.handing.pair.take_file(str(path))
    assert app.planning.handing.pair.trouble.text()
    assert not app.plan.peers.all()


def test_numbers_that_differ_verify_nobody(
    app: App, therapist: Therapist, dialogs: Dialogs
) -> None:
    pair(app, therapist, dialogs, verified=False)
    screen = app.planning.handing.pair
    screen.not_same_button.click()
    assert "not sure who is on the other side" in screen.trouble.text()
    assert screen.invitation.isVisible()
    assert not app.plan.peers.one(therapist.id).is_verified


def test_before_comparing_practice_is_open_and_nothing_leaves(
    app: App, therapist: Therapist, dialogs: Dialogs
) -> None:
    pair(app, therapist, dialogs, verified=False)
    therapist.assign("a1", BREATHING, **evening())
    take_in(app, therapist.card(), dialogs)
    plan = app.planning.screen
    assert plan.cards["a1"].begin_button.isEnabled()
    assert plan.sharing.compare_button.isVisible()
    assert "nothing can be handed over" in plan.sharing.state.text()
    plan.sharing.what_button.click()
    summary = app.planning.handing.summary
    assert not summary.hand_over.isVisible()
    assert "not compared" in summary.refusal.text()
    app.planning.show_plan()
    plan.sharing.compare_button.click()
    app.planning.handing.pair.same_button.click()
    app.planning.show_plan()
    assert plan.sharing.state.text() == f"Numbers compared: this is {NAME}."


def test_other_keys_are_shown_plainly_and_wait(paired: App, therapist: Therapist) -> None:
    """Somebody comes with the same pairing and other keys: an invitation of a new computer."""
    invite = therapist.caseload.invite(therapist.id)
    other = type(invite)(Identity.make().public, invite.pairing, invite.name)
    paired.planning.handing.show_pairing(new=True)
    screen = paired.planning.handing.pair
    screen.letters.setText(other.text())
    screen.read_button.click()
    assert "other ones than before" in screen.state.text()
    paired.planning.show_plan()
    sharing = paired.planning.screen.sharing
    assert "another key than before" in sharing.state.text()
    sharing.what_button.click()
    assert not paired.planning.handing.summary.hand_over.isVisible()
    # Not the same: the old keys go on as they were.
    paired.planning.handing.show_pairing(new=False)
    screen.not_same_button.click()
    assert not paired.plan.peers.one(therapist.id).is_key_changed


# Cards


def sealed_by(signer: Identity, payload: bytes, to: str) -> bytes:
    signature = signer.sign(signed_bytes("practice-routine", to, payload))
    return age_encrypted(b"PRX1" + signature + payload, to)


def a_card(to: str, seq: int) -> RoutineCard:
    return msgspec.convert(
        {
            "id": f"00000000-0000-4000-8000-{seq:012d}",
            "created": "2026-01-05T09:00:00Z",
            "to": to,
            "seq": seq,
            "format": "practice-routine",
            "version": 1,
        },
        RoutineCard,
    )


Bad = Callable[[App, Therapist], bytes]


def of_a_third_party(app: App, therapist: Therapist) -> bytes:
    return seal(a_card(app.plan.peers.identity.recipient, 9), Identity.make())


def wrapped_again(app: App, therapist: Therapist) -> bytes:
    """A card that was made for somebody else, opened by them and sealed anew for this person."""
    other = Identity.make()
    sealed = seal(a_card(other.recipient, 9), therapist.caseload.peers.identity)
    key = pyrage.x25519.Identity.from_str(other.age_identity)
    return age_encrypted(pyrage.decrypt(sealed, [key]), app.plan.peers.identity.recipient)


def one_changed_bit(app: App, therapist: Therapist) -> bytes:
    raw = bytearray(therapist.caseload.card(therapist.id))
    raw[-20] ^= 1
    return bytes(raw)


def newer(app: App, therapist: Therapist) -> bytes:
    to = app.plan.peers.identity.recipient
    payload = encoded(a_card(to, 9)).replace(b'"version":1', b'"version":2')
    return sealed_by(therapist.caseload.peers.identity, payload, to)


def older(app: App, therapist: Therapist) -> bytes:
    old = therapist.caseload.card(therapist.id)
    app.plan.files.take_card(therapist.caseload.card(therapist.id))
    return old


def a_replay(app: App, therapist: Therapist) -> bytes:
    raw = therapist.caseload.card(therapist.id)
    app.plan.files.take_card(raw)
    return raw


def for_somebody_else(app: App, therapist: Therapist) -> bytes:
    return seal(a_card(Identity.make().recipient, 9), therapist.caseload.peers.identity)


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        (of_a_third_party, "not signed by anybody you are paired with"),
        (wrapped_again, "packed again for you"),
        (one_changed_bit, "changed or cut off"),
        (newer, "newer version of the app"),
        (older, "older than one you have"),
        (a_replay, "have this card already"),
        (for_somebody_else, "sealed for somebody else"),
        (lambda app, therapist: b"", "empty"),
        (lambda app, therapist: b"nothing of ours at all", "not a file of this app"),
    ],
)
def test_what_is_not_to_be_taken_in_is_refused_in_words(
    paired: App, therapist: Therapist, dialogs: Dialogs, tmp_path: Path, bad: Bad, words: str
) -> None:
    path = tmp_path / "bad.age"
    path.write_bytes(bad(paired, therapist))
    before = paired.plan.all_assigned()
    paired.planning.show_plan()
    paired.planning.screen.sharing.card_button.click()
    dialogs.opens = str(path)
    screen = paired.planning.handing.card
    screen.open_button.click()
    if screen.shown is not None:
        # What can be read may still be too old to be taken in.
        screen.take_button.click()
    assert words in screen.trouble.text()
    assert screen.trouble.isVisible()
    assert not screen.preview.isVisible()
    assert screen.opening.isVisible()
    assert paired.plan.all_assigned() == before


def test_a_card_says_what_it_holds_before_anything_changes(
    paired: App, therapist: Therapist, dialogs: Dialogs
) -> None:
    therapist.assign("a2", "box_breathing", **evening())
    therapist.caseload.withdraw(therapist.id, "a1")
    drop(paired, therapist.card("second.age"))
    screen = paired.planning.handing.card
    told = [label.text() for label in screen.preview.findChildren(type(screen.taken))]
    assert f"From {NAME}." in told
    assert any("Box breathing" in line for line in told)
    assert any(line.startswith("No longer planned: ") for line in told)
    assert "Nothing beyond the limits of the app itself." in told
    assert rich(screen) == []
    assert [one.id for one in paired.plan.assigned()] == ["a1"]
    screen.leave_button.click()
    assert [one.id for one in paired.plan.assigned()] == ["a1"]
    drop(paired, therapist.card("third.age"))
    screen.take_button.click()
    assert [one.id for one in paired.plan.assigned()] == ["a2"]
    assert screen.taken.isVisible()


def test_a_file_dropped_into_a_session_changes_nothing(paired: App, therapist: Therapist) -> None:
    paired.window.show_home()
    paired.home.hero.begin_button.click()
    drop(paired, therapist.card("second.age"))
    assert paired.window.stack.currentWidget() is paired.session
    paired.session.end()


# The folder


def test_a_card_in_the_folder_is_told_of_and_waits(
    paired: App, therapist: Therapist, clock: ManualClock, dialogs: Dialogs, tmp_path: Path
) -> None:
    shared = tmp_path / "kept in step"
    shared.mkdir()
    handing = paired.planning.handing
    handing.show_card()
    dialogs.folder = str(shared)
    handing.card.folder.choose_button.click()
    assert str(shared) in handing.card.folder.where.text()
    therapist.assign("a2", "box_breathing", **evening())
    kept_folder.put(shared, therapist.caseload.card(therapist.id))
    kept_folder.put(shared, for_somebody_else(paired, therapist))
    (shared / "not ours.txt").write_text("x")
    found: list[str] = []
    handing.watch.found.connect(lambda raw, name: found.append(name))
    for _ in range(4):
        handing.watch.look()
        clock.advance(max(POLL_MS, SETTLED_MS))
    assert len(found) == 1
    paired.planning.show_plan()
    assert [one.id for one in paired.plan.assigned()] == ["a1"]
    paired.planning.screen.sharing.look_button.click()
    handing.card.take_button.click()
    assert [one.id for one in paired.plan.assigned()] == ["a1", "a2"]
    handing.show_card()
    handing.card.folder.forget_button.click()
    assert handing._folder() is None


def test_the_folder_is_known_after_a_restart_and_stands_in_no_settings(
    open_app: OpenApp, dialogs: Dialogs, tmp_path: Path
) -> None:
    canary = tmp_path / "canary-folder"
    canary.mkdir()
    app = open_app(Settings(first_run_done=True))
    app.planning.handing.show_card()
    dialogs.folder = str(canary)
    app.planning.handing.card.folder.choose_button.click()
    app.window.close()
    app.close()
    assert "canary-folder" not in (tmp_path / "config" / "settings.json").read_text()
    again = open_app()
    assert again.planning.handing._folder() == canary


# What leaves


def full_days(app: App, clock: ManualClock) -> None:
    """A day with something in every field of a summary."""
    diary = app.plan.diary
    diary.not_done("a1", Reason.SOMEONE_AROUND)
    diary.done_without_app("a1", minutes=10)
    diary.note_safety(SafetyKind.GROUNDING)
    diary.set_mark(diary.today, MarkKind.DOSE_CHANGE, on=True)
    diary.begin_exposure("Ride the tram", 5)
    clock.advance(600_000)
    diary.end_exposure(3, 8)
    diary.ask("Is twice a day too much?")
    diary.note("The hum of the fridge helped.")
    diary.note("Not for others.")


def opened(therapist: Therapist, raw: bytes) -> PracticeSummary:
    peers = therapist.caseload.peers
    content = open_summary(raw, peers.identity, peers.to_open_with()).content
    assert isinstance(content, PracticeSummary)
    return content


def test_the_file_holds_exactly_what_the_preview_shows(
    paired: App, therapist: Therapist, clock: ManualClock, dialogs: Dialogs
) -> None:
    """Each field by itself, none and all: the lines on the page are those of the file."""
    full_days(paired, clock)
    paired.planning.show_plan()
    paired.planning.screen.sharing.what_button.click()
    screen = paired.planning.handing.summary
    wanted = [frozenset[str](), frozenset(FIELDS), *(frozenset({id}) for id in FIELDS)]
    for number, struck in enumerate(wanted):
        for id, card in screen.fields.items():
            if card.tick.isChecked() is (id in struck):
                card.tick.click()
        dialogs.saves = str(therapist.folder / f"summary-{number}.age")
        screen.hand_over.save_button.click()
        document = opened(therapist, Path(dialogs.saves).read_bytes())
        assert frozenset(document.withheld) == struck
        lines = field_lines(document, paired.planning.view.title_of, screen._locale)
        shown = {id: card.lines for id, card in screen.fields.items() if card.tick.isChecked()}
        told = {id: found for id, found in lines.items() if id not in struck}
        assert {id: found for id, found in shown.items() if found} == {
            id: found for id, found in told.items() if found
        }
        for id in struck & set(lines):
            assert lines[id] == ()


def test_by_default_only_counts_days_minutes_and_ratings_are_ticked(
    paired: App, clock: ManualClock
) -> None:
    full_days(paired, clock)
    paired.planning.handing.show_summary()
    screen = paired.planning.handing.summary
    ticked = {id for id, card in screen.fields.items() if card.tick.isChecked()}
    assert ticked == {"sessions", "ratings"}
    text = screen.text()
    assert "fridge" not in text
    assert "twice a day" not in text


def test_the_page_is_shown_as_the_therapist_will_read_it(
    paired: App, therapist: Therapist, clock: ManualClock, dialogs: Dialogs
) -> None:
    """The blocks of the page here, struck as the ticks stand, are those drawn there."""
    full_days(paired, clock)
    handing = paired.planning.handing
    handing.show_summary()
    screen = handing.summary
    screen.page_fold.head.click()
    without = [spoken(view.block) for view in screen.page.views]
    screen.fields["ledger"].tick.click()
    screen.fields["exposures"].tick.click()
    blocks = [spoken(view.block) for view in screen.page.views]
    assert blocks != without
    dialogs.saves = str(therapist.folder / "summary.age")
    screen.hand_over.save_button.click()
    therapist.caseload.take(Path(dialogs.saves).read_bytes())
    draft = handing._draft
    assert draft is not None
    there = therapist.caseload.report(therapist.id, draft.period)
    read = [spoken(block) for block in blocks_of(there, screen._day)]
    # Only the head differs: whose page it is stands there and not here.
    assert [text for text in read if text not in blocks] == [read[1]]


def test_the_page_is_seen_from_its_top_when_it_is_opened(
    paired: App, clock: ManualClock, qtbot: QtBot
) -> None:
    """In a low window the scrolling must not come before the page has its height."""
    full_days(paired, clock)
    paired.window.resize(1024, 640)
    paired.planning.handing.show_summary()
    screen = paired.planning.handing.summary
    seen = screen.scroller.viewport()
    screen.page_fold.head.click()
    qtbot.waitUntil(lambda: screen.scroller.verticalScrollBar().value() > 0)
    top = screen.page_fold.mapTo(seen, QPoint(0, 0)).y()
    assert 0 <= top < 100


def test_notes_leave_only_one_by_one(
    paired: App, therapist: Therapist, clock: ManualClock, dialogs: Dialogs
) -> None:
    full_days(paired, clock)
    paired.planning.handing.show_summary()
    screen = paired.planning.handing.summary
    screen.fields["notes"].tick.click()
    assert len(screen.note_ticks) == 2
    assert not any(tick.isChecked() for tick in screen.note_ticks.values())
    next(tick for tick in screen.note_ticks.values() if "fridge" in tick.text()).click()
    dialogs.saves = str(therapist.folder / "summary.age")
    screen.hand_over.save_button.click()
    document = opened(therapist, Path(dialogs.saves).read_bytes())
    assert [note.text for note in document.notes] == ["The hum of the fridge helped."]
    assert "Not for others." not in screen.text()


def test_other_days_keep_what_is_ticked(paired: App, clock: ManualClock) -> None:
    full_days(paired, clock)
    clock.advance(timedelta(days=20).total_seconds() * 1000)
    handing = paired.planning.handing
    handing.show_summary()
    screen = handing.summary
    assert not screen.spans.chips["last"].isVisible()
    screen.fields["ledger"].tick.click()
    screen.spans.chips["7"].click()
    assert screen.fields["ledger"].tick.isChecked()
    assert screen.fields["ledger"].lines == ()
    screen.spans.chips["28"].click()
    assert any("someone was around" in line for line in screen.fields["ledger"].lines)


def test_a_suggested_name_says_nothing_but_the_day(
    paired: App, dialogs: Dialogs, tmp_path: Path
) -> None:
    dialogs.saves = ""
    paired.planning.handing.show_summary()
    paired.planning.handing.summary.hand_over.save_button.click()
    assert Path(dialogs.suggested[-1]).name == f"export-{paired.plan.diary.today}.age"
    assert paired.planning.handing.sharing().last_sent is None


def test_what_is_dragged_out_is_the_sealed_file_and_is_gone_afterwards(
    paired: App, therapist: Therapist
) -> None:
    paired.planning.handing.show_summary()
    hand_over = paired.planning.handing.summary.hand_over
    data = hand_over.mime()
    assert data is not None
    path = Path(data.urls()[0].toLocalFile())
    assert opened(therapist, path.read_bytes()).to_day == paired.plan.diary.today
    paired.planning.close()
    assert not path.parent.exists()


def test_a_folder_that_is_gone_is_told_and_nothing_counts_as_handed_over(
    paired: App, dialogs: Dialogs, tmp_path: Path
) -> None:
    handing = paired.planning.handing
    handing.show_summary()
    dialogs.saves = str(tmp_path / "not" / "there" / "x.age")
    handing.summary.hand_over.save_button.click()
    assert "could not be written" in handing.summary.hand_over.told.text()
    assert handing.sharing().last_sent is None


def test_into_the_folder_by_one_press(
    paired: App, therapist: Therapist, dialogs: Dialogs, tmp_path: Path, library: Library
) -> None:
    handing = paired.planning.handing
    handing.show_card()
    dialogs.folder = str(tmp_path / "both")
    Path(dialogs.folder).mkdir()
    handing.card.folder.choose_button.click()
    handing.show_summary()
    handing.summary.hand_over.folder_button.click()
    (file,) = Path(dialogs.folder).iterdir()
    assert opened(therapist, file.read_bytes()).from_day
    assert NAME not in file.name
