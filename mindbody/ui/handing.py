"""What goes between patient and therapist, in the window: pairing, cards, summaries, a folder."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from mindbody.clock import Clock
from mindbody.core.report import Period
from mindbody.errors import MindbodyError
from mindbody.exchange.invite import Invite
from mindbody.exchange_folder import ExchangeFolder
from mindbody.language import as_is, said
from mindbody.patient_files import CardSeen, SummaryDraft
from mindbody.peerbook import Known
from mindbody.plan_space import PlanSpace
from mindbody.ui.choosing import ask_folder
from mindbody.ui.folder_watch import FolderWatch
from mindbody.ui.screens.handing import words
from mindbody.ui.theme import Theme
from mindbody.ui.window import MainWindow

if TYPE_CHECKING:
    from mindbody.ui.screens.handing.card import CardScreen
    from mindbody.ui.screens.handing.pair import PairScreen
    from mindbody.ui.screens.handing.summary import SummaryScreen
    from mindbody.ui.screens.my_plan.side import SharingShown

LAST = "last"


class Handing(QObject):
    """Opens the pages and does what they ask. `back` leads to My plan, `trouble` is for people,
    `changed` says that what is planned, or who it is with, may be another one now.
    """

    back = Signal()
    changed = Signal()
    trouble = Signal(str)

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        plan: PlanSpace,
        folder: ExchangeFolder,
        window: MainWindow,
        title_of: Callable[[str], str],
        locale: QLocale,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._clock, self._plan = theme, clock, plan
        self._kept_folder, self._window = folder, window
        self._title_of, self._locale = title_of, locale
        self._peer = ""
        self._card: tuple[bytes, str] | None = None
        self._waiting: tuple[bytes, str] | None = None
        self._draft: SummaryDraft | None = None
        self._span = LAST
        self.choose_folder: Callable[[QWidget], str] = ask_folder
        self.watch = FolderWatch(clock, self._folder, self._is_new, self)
        self.watch.found.connect(self._found)
        self.watch.start()

    @cached_property
    def pair(self) -> PairScreen:
        from mindbody.ui.screens.handing.pair import PairScreen

        screen = PairScreen(self._theme, lambda: self._plan.diary.today)
        screen.back.connect(self.back)
        screen.invited.connect(self._invited)
        screen.compared.connect(self._compared)
        return screen

    @cached_property
    def card(self) -> CardScreen:
        from mindbody.ui.screens.handing.card import CardScreen

        screen = CardScreen(self._theme, self._locale, self._title_of)
        screen.back.connect(self.back)
        screen.opened.connect(self._look_at)
        screen.accepted.connect(self._take)
        screen.folder.choose.connect(self._choose_folder)
        screen.folder.forget.connect(lambda: self._set_folder(None))
        return screen

    @cached_property
    def summary(self) -> SummaryScreen:
        from mindbody.ui.screens.handing.summary import SummaryScreen

        screen = SummaryScreen(
            self._theme, self._locale, self._title_of, lambda: self._plan.diary.today
        )
        screen.back.connect(self.back)
        screen.struck.connect(self._struck)
        screen.note.connect(self._note_ticked)
        screen.spanned.connect(self._spanned)
        screen.handed.connect(self._handed)
        return screen

    def sharing(self) -> SharingShown:
        """Who it is with, for the card on My plan."""
        from mindbody.ui.screens.my_plan.side import SharingShown

        known = self._known()
        if known is None:
            return SharingShown()
        return SharingShown(
            known.alias,
            known.id,
            tuple((one.id, one.alias) for one in self._people()),
            known.is_verified,
            known.is_key_changed,
            self._plan.files.last_handed_over(known.id),
            self._waiting is not None,
        )

    def choose_person(self, id: str) -> None:
        """Another of several therapists."""
        self._peer = id
        self.changed.emit()

    def show_pairing(self, *, new: bool) -> None:
        """Bring in an invitation, or compare the numbers with who is there."""
        screen = self.pair
        known = None if new else self._known()
        self._open(screen)
        screen.come_in()
        self._show_known(known)

    def show_card(self) -> None:
        """Bring in a card."""
        self._card = None
        self._open(self.card)
        self.card.come_in()
        self.card.show_card(None)
        self.card.folder.show_folder(self._folder())

    def show_summary(self) -> None:
        """What the therapist will see, since the last time."""
        known = self._known()
        if known is None:
            return
        self._span = LAST
        if self._make_draft(known):
            self._open(self.summary)
            self.summary.come_in()
            self._show_draft(known)

    def take_file(self, path: str) -> None:
        """A file that was dropped: where one pairs an invitation, anywhere else a card."""
        shown = self._window.pages.currentWidget()
        if "pair" in self.__dict__ and shown is self.pair:
            self.pair.take_file(path)
            return
        if Path(path).suffix.lower() in _INVITATIONS:
            self.show_pairing(new=True)
            self.pair.take_file(path)
            return
        self.show_card()
        self.card.take_file(path)

    def close(self) -> None:
        """Look no more, and delete what was made for dragging."""
        self.watch.stop()
        for name in ("pair", "summary"):
            if name in self.__dict__:
                getattr(self, name).hand_over.close_files()

    # Pairing

    def _people(self) -> list[Known]:
        return [one for one in self._plan.peers.all() if one.is_paired and not one.is_archived]

    def _known(self) -> Known | None:
        people = self._people()
        return next((one for one in people if one.id == self._peer), people[0] if people else None)

    def _invited(self, invite: Invite) -> None:
        try:
            seen = self._plan.files.look_at_invite(invite.text())
            alias = "" if seen.name or seen.known else said(words.USUAL_ALIAS)
            known = self._plan.files.take_invite(seen.invite, alias)
        except MindbodyError as problem:
            self.pair.say(str(problem))
            return
        self._peer = known.id
        self._show_known(known)
        self.pair.hand_over.save_button.setFocus()
        self.changed.emit()

    def _show_known(self, known: Known | None) -> None:
        from mindbody.ui.screens.handing.pair import PairShown

        if known is None:
            self.pair.show_pair(None)
            return
        try:
            number = self._plan.peers.number(known.id)
        except MindbodyError as problem:
            self.pair.say(str(problem))
            return
        self.pair.show_pair(PairShown(known.alias, number, known.is_verified, known.is_key_changed))
        self.pair.offer_answer(
            lambda: self._plan.files.answer(known.id), known.alias, self._folder()
        )

    def _compared(self, same: bool) -> None:
        known = self._known()
        if known is None:
            return
        peers = self._plan.peers
        try:
            now = peers.say_same(known.id) if same else peers.say_different(known.id)
        except MindbodyError as problem:
            self.pair.say(str(problem))
            return
        self._plan.read_again()
        if same:
            self._show_known(now)
        else:
            self.pair.show_not_same()
        self.changed.emit()

    # Cards

    def _look_at(self, raw: bytes, name: str) -> None:
        try:
            seen = self._plan.files.look_at_card(raw, name)
            already = self._plan.files.is_there_already(raw, name)
        except MindbodyError as problem:
            self._card = None
            self.card.refuse(str(problem))
            return
        self._show_seen(seen, raw, name, already)

    def _show_seen(self, seen: CardSeen, raw: bytes, name: str, already: bool) -> None:
        self._card = None if already else (raw, name)
        if already:
            self.card.refuse(said(words.THERE_ALREADY))
        else:
            self.card.show_card(seen)

    def _take(self) -> None:
        if self._card is None:
            return
        try:
            seen = self._plan.files.take_card(*self._card)
        except MindbodyError as problem:
            self.card.refuse(str(problem))
            return
        finally:
            self._card = None
        self._peer = seen.by.id
        self.card.show_taken()
        self.changed.emit()

    # Summaries

    def _make_draft(self, known: Known) -> bool:
        files, today = self._plan.files, self._plan.diary.today
        try:
            if self._span == LAST:
                period = files.period_due(known.id)
            else:
                period = Period(today - timedelta(days=int(self._span) - 1), today)
            self._draft = files.draft_summary(known.id, period)
        except MindbodyError as problem:
            self.trouble.emit(str(problem))
            return False
        return True

    def _show_draft(self, known: Known) -> None:
        from mindbody.ui.screens.handing.summary import NoteShown, SummaryShown

        draft = self._draft
        assert draft is not None
        notes = [
            NoteShown(note.uid, note.day, note.text, note.uid in draft.ticked)
            for note in draft.choices
        ]
        refusal = "" if known.is_verified else said(words.HELD_BACK, who=as_is(known.alias))
        last = self._plan.files.last_handed_over(known.id)
        shown = SummaryShown(
            known.alias,
            draft.summary,
            draft.report,
            draft.withheld,
            notes,
            refusal,
            last,
            self._span,
        )
        self.summary.show_summary(
            shown, lambda: self._plan.files.summary_file(draft), self._folder()
        )

    def _change_draft(self, change: Callable[[SummaryDraft], SummaryDraft]) -> None:
        known = self._known()
        if self._draft is None or known is None:
            return
        try:
            self._draft = change(self._draft)
        except MindbodyError as problem:
            self.summary.say(str(problem))
            return
        self._show_draft(known)

    def _struck(self, field: str, struck: bool) -> None:
        self._change_draft(lambda draft: self._plan.files.strike(draft, field, struck))

    def _note_ticked(self, uid: str, ticked: bool) -> None:
        self._change_draft(lambda draft: self._plan.files.tick(draft, uid, ticked))

    def _spanned(self, span: str) -> None:
        """Other days; what is ticked stays as it is."""
        known, before = self._known(), self._draft
        if known is None:
            return
        self._span = span
        if self._make_draft(known) and self._draft is not None:
            struck = self._draft.withheld if before is None else before.withheld
            for field in self._draft.withheld ^ struck:
                self._draft = self._plan.files.strike(self._draft, field, field in struck)
            self._show_draft(known)

    def _handed(self) -> None:
        if self._draft is not None:
            try:
                self._plan.files.handed_over(self._draft)
            except MindbodyError as problem:
                self.trouble.emit(str(problem))
            self.changed.emit()

    # The folder kept in step

    def _folder(self) -> Path | None:
        return self._kept_folder.get()

    def _choose_folder(self) -> None:
        folder = self.choose_folder(self._window)
        if folder:
            self._set_folder(Path(folder))

    def _set_folder(self, folder: Path | None) -> None:
        try:
            self._kept_folder.set(folder)
        except MindbodyError as problem:
            self.card.say(str(problem))
            return
        self.watch.forget()
        self.card.folder.show_folder(folder)

    def _is_new(self, raw: bytes, name: str) -> bool:
        """Whether a file of the folder is a card to tell of; raises for what is not for us."""
        self._plan.files.look_at_card(raw, name)
        return not self._plan.files.is_there_already(raw, name)

    def _found(self, raw: bytes, name: str) -> None:
        """A card lies in the folder: say so; it is looked at when the person comes here."""
        self._waiting = (raw, name)
        self.changed.emit()
        self._window.say(said(words.FOUND))

    def show_found(self) -> None:
        """Look at the card that came into the folder."""
        found, self._waiting = self._waiting, None
        if found is not None:
            self.show_card()
            self._look_at(*found)

    def _open(self, page: QWidget) -> None:
        self._window.show_page(page, self._window.nav.plan)


_INVITATIONS = (".txt", ".png", ".jpg", ".jpeg")
