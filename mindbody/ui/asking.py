"""Asks how it is before, in the middle of and after a session, and keeps to the rules.

What follows from a number is decided in core/distress.py; the words stand in the content.
Only where the person wants to be asked, or the exercise itself asks.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from mindbody.clock import Clock
from mindbody.core import distress
from mindbody.core.distress import USUAL_RULES, Change, DistressRules, Next, Start, Use
from mindbody.core.exercise import AccessLevel, Ask
from mindbody.core.session import EventKind, Outcome, SessionEvent
from mindbody.core.timeline import Timeline
from mindbody.errors import StoreError
from mindbody.language import said
from mindbody.library import Library
from mindbody.plan import Plan
from mindbody.player import PlayerState
from mindbody.ratings import Rating, Ratings
from mindbody.texts import Texts
from mindbody.ui.practice import Practice
from mindbody.ui.preferences import Preferences
from mindbody.ui.theme import Theme
from mindbody.ui.window import MainWindow
from mindbody.ui.words import short_minutes

# Loaded with the first question: a start has to wait for none of them.
if TYPE_CHECKING:
    from mindbody.ui.screens.rating import RatingScreen
    from mindbody.ui.shorter import Shorter
    from mindbody.ui.widgets.check_in import CheckIn
    from mindbody.ui.widgets.session_note import SessionNote

GROUND, HELP, ANYWAY, NOT_NOW, GO_ON, STOP, DONE, RATE, SHORTER = (
    *("ground", "help", "anyway", "not_now"),
    *("go_on", "stop", "done", "rate", "shorter"),
)
WAYS = {
    GROUND: "Ground me",
    HELP: "Open Help",
    ANYWAY: "Go on with the practice",
    NOT_NOW: "Not now",
    GO_ON: "Go on",
    STOP: "Stop for today",
    DONE: "Done",
    RATE: "Say how it is now",
    SHORTER: "Shorter, eyes open ({length})",
}
# Where in a session it asks: in the middle, and once more if nobody answered.
_SHARES = (0.5, 0.75)


@dataclass
class _Session:
    """What is known about the session that is asked about."""

    started: str
    rating: Rating
    id: str = ""
    missed: int = 0
    rates_itself: bool = False
    due_ms: list[float] = field(default_factory=list)


class Asking(QObject):
    """`ground_me` and `help_wanted` ask for what other screens give; `rests` carries the id
    of an exercise that raised distress too often lately; `trouble` is for people.
    """

    ground_me = Signal()
    help_wanted = Signal()
    rests = Signal(str)
    trouble = Signal(str)

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        library: Library,
        preferences: Preferences,
        practice: Practice,
        window: MainWindow,
        texts: Texts,
        ratings: Ratings,
        rules: DistressRules = USUAL_RULES,
    ) -> None:
        super().__init__(window.content)
        self._theme, self._clock, self._library = theme, clock, library
        self._preferences, self._practice, self._window = preferences, practice, window
        self._texts, self._ratings, self._rules = texts, ratings, rules
        self._session: _Session | None = None
        self._plan: Plan | None = None
        self._go: Callable[[], None] | None = None
        self._shorter: Shorter | None = None
        # Whether another question is on the screen of the session: then this one waits.
        self.busy: Callable[[], bool] = lambda: False
        # What comes before the question after: it is given the way on, and says whether it took it.
        self.first: Callable[[Callable[[], None]], bool] = lambda go: False
        self._wire()

    @cached_property
    def screen(self) -> RatingScreen:
        from mindbody.ui.screens.rating import RatingScreen

        screen = RatingScreen(self._theme, self._texts.distress)
        screen.answered.connect(self._answered)
        screen.not_safe.connect(self._not_safe)
        screen.chosen.connect(self._chosen)
        screen.near.ground_me.connect(self.ground_me)
        screen.near.help_wanted.connect(self.help_wanted)
        return screen

    @cached_property
    def check_in(self) -> CheckIn:
        from mindbody.ui.widgets.check_in import CheckIn

        words, wait_ms = self._texts.distress, self._rules.checkin_wait_ms
        check_in = CheckIn(self._theme, words, self._window.session, wait_ms)
        check_in.answered.connect(self._checked_in)
        check_in.missed.connect(self._missed)
        self._window.session.lay_over(check_in)
        return check_in

    @cached_property
    def far_away(self) -> SessionNote:
        """What may help somebody who gave no answer (clinical content 3.6)."""
        from mindbody.ui.widgets.session_note import SessionNote

        words, session = self._texts.safety.far_away, self._window.session
        note = SessionNote(self._theme, session, words.title, words.lines)
        note.ground_me.connect(self.ground_me)
        session.left.connect(note.hide)
        session.lay_over(note)
        return note

    def before(self, plan: Plan, go: Callable[[], None]) -> None:
        """Ask, then `go`, or offer something else; straight on where nobody wants to be asked."""
        self._session = None
        if not (self._preferences.now.ask_distress or self._asks_itself(plan.id)):
            go()
            return
        self._session = _Session(self._clock.wall().isoformat(), Rating(plan.id))
        self._plan, self._go = plan, go
        self._window.show_layer(self.screen)
        self.screen.ask(self._texts.distress.before)

    @property
    def is_asking(self) -> bool:
        """Whether the question in the middle is there."""
        return "check_in" in self.__dict__ and self.check_in.isVisible()

    def _asks_itself(self, id: str) -> bool:
        """Whether the exercise has the question about distress in its own course."""
        if all(entry.id != id for entry in self._library.entries()):
            return False
        return any(Ask.DISTRESS in section.asks for section in self._library.exercise(id).sections)

    def _wire(self) -> None:
        self._practice.opened.connect(self._opened)
        self._window.session.left.connect(self._left)

    def _answered(self, number: int) -> None:
        rating = None if number < 0 else number
        if self._go is not None:
            self._note(before=rating)
            self._offer(distress.before_session(rating, self._rules))
        else:
            self._note(after=rating)
            self._tell_change()

    def _not_safe(self) -> None:
        self._offer(Start.HELP, self._texts.distress.not_safe_before)

    def _offer(self, start: Start, told: str = "") -> None:
        """What comes before the session, if anything does; `told` instead of words to a number."""
        words = self._texts.distress
        match start:
            case Start.GO:
                self._begin()
            case Start.GROUNDING_FIRST:
                anyway = self._anyway()
                told = words.high_before if anyway else words.high_before_only
                self.screen.say(told, self._ways(GROUND, *anyway, NOT_NOW))
            case Start.HELP:
                ways = self._ways(HELP, GROUND, NOT_NOW)
                self.screen.say(told or words.most_before, ways)
                self.help_wanted.emit()

    def _anyway(self) -> tuple[str, ...]:
        """The planned practice stays in reach where each of its parts is for everybody."""
        plan = self._plan
        if self._go is None or plan is None or plan.timer is not None:
            return ()
        steps = plan.routine(self._library).steps
        starter = all(step.exercise.access_level is AccessLevel.STARTER for step in steps)
        return (ANYWAY,) if starter else ()

    def _begin(self) -> None:
        go, self._go = self._go, None
        self._window.leave_layer()
        if go is not None:
            go()

    def _chosen(self, way: str) -> None:
        match way:
            case "ground":
                self._close()
                self.ground_me.emit()
            case "help":
                self.help_wanted.emit()
            case "anyway":
                self._begin()
            case "rate":
                self.screen.ask(self._texts.distress.after)
            case "go_on":
                self._window.leave_layer()
            case "stop":
                self._window.leave_layer()
                self._window.session.end()
            case "shorter":
                self._go_shorter()
            case _:
                self._close()

    def _close(self) -> None:
        """Nothing more to ask: back to where one was, and keep what was said."""
        if self._session is not None and self.screen.note.text().strip():
            self._note(note=self.screen.note.text().strip())
        self._go = None
        if self._session is not None and not self._session.id:
            # Nothing began: what was said belongs to no session that begins later.
            self._session = None
        self._window.leave_layer()

    def _opened(self) -> None:
        """A session begins: find out whether it is one to ask about in its middle."""
        bridge, session = self._practice.bridge, self._session
        if bridge is None or session is None:
            return
        if session.id or self._go is not None:
            # What was said belongs to another session, or the question was left without an
            # answer: this one was taken up without a question.
            self._go = self._session = None
            return
        session.id = self._practice.session_id
        self._note()
        self.check_in.put_away()
        timeline = bridge.player.timeline
        length_ms = timeline.length_ms - timeline.preparation_ms
        if distress.asks_midway(length_ms, self._rules) and not _waits(timeline):
            session.due_ms = [timeline.preparation_ms + share * length_ms for share in _SHARES]
            bridge.frame.connect(self._frame)
        if any(Ask.DISTRESS in mark.asks for mark in timeline.sections):
            bridge.happened.connect(self._happened)

    def _frame(self, position_ms: float) -> None:
        session, bridge = self._session, self._practice.bridge
        if session is None or bridge is None or bridge.player.state is not PlayerState.RUNNING:
            return
        if session.due_ms and position_ms >= session.due_ms[0] and not self.busy():
            session.due_ms.pop(0)
            if session.missed or len(session.due_ms) + 1 == len(_SHARES):
                if session.missed:
                    self.far_away.hide()
                self.check_in.ask()

    def _happened(self, event: SessionEvent) -> None:
        """A section of the exercise asks by itself: without a time, and nothing is missed."""
        bridge, session = self._practice.bridge, self._session
        if event.kind is EventKind.SECTION and bridge is not None and session is not None:
            mark = bridge.player.timeline.sections[event.section]
            session.rates_itself = Ask.DISTRESS in mark.asks
            self.check_in.put_away()
            if session.rates_itself:
                session.due_ms = []
                self.check_in.ask(for_now=True)

    def _checked_in(self, number: int) -> None:
        session = self._session
        if session is None:
            return
        session.missed, session.due_ms = 0, []
        if session.rates_itself:
            self._note(after=number)
        else:
            self._note(mid=number)
        match distress.at_checkin(session.rating.before, number, self._rules):
            case Next.GROUND_AND_END:
                self.ground_me.emit()
            case Next.GROUND:
                self._practice.pause()
                self._window.show_layer(self.screen)
                words = self._change_words(Change.RISE, session.rating.before, number)
                shorter = self._ways_shorter(session.rating, over=False)
                more = said(self._texts.after_session.shorter) if shorter else ""
                ways = [*self._ways(GROUND), *shorter, *self._ways(GO_ON, STOP)]
                self.screen.say(words, ways, more=more)

    def _missed(self) -> None:
        session = self._session
        if session is None:
            return
        session.missed += 1
        if distress.ends_without_answer(session.missed, self._rules):
            self._note(no_answer=True)
            self._window.session.end(Outcome.ENDED_NO_RESPONSE)
        else:
            self.far_away.put()

    def _left(self) -> None:
        """A session is over; what comes first comes first."""
        if not self.first(self._ask_after):
            self._ask_after()

    def _ask_after(self) -> None:
        """Who went to Ground me is not asked; the others are, once."""
        bridge, session = self._practice.bridge, self._session
        if bridge is None or session is None:
            return
        self.check_in.put_away()
        if bridge.player.outcome is Outcome.SWITCHED_TO_GROUNDING:
            # Who is in Ground me is told nothing; the exercise says why it is out of sight.
            if self._must_rest(session.rating):
                self.rests.emit(session.rating.exercise)
            return
        self._window.show_layer(self.screen)
        if session.rating.no_answer:
            self._say_far_away()
        elif session.rating.after is not None:
            self._tell_change()
        else:
            self.screen.ask(self._texts.distress.after)

    def _say_far_away(self) -> None:
        """Nobody answered: what brings one back comes before any question."""
        words, far = self._texts.after_session, self._texts.safety.far_away
        more = " ".join(map(said, (words.no_answer, *far.lines, far.after)))
        self.screen.say(far.title, self._ways(GROUND, RATE, DONE), more=more)

    def _tell_change(self) -> None:
        session, words = self._session, self._texts.after_session
        assert session is not None
        rating = session.rating
        change = distress.after_session(rating.before, rating.after, self._rules)
        grounded = (GROUND, HELP) if distress.offers_grounding(change) else ()
        more = [self._outcome_words(session)]
        if self._must_rest(rating):
            more.append(words.rest_exercise)
            self.rests.emit(rating.exercise)
        shorter = self._ways_shorter(rating, over=True) if change is Change.RISE else []
        if shorter:
            more.append(words.shorter)
        self.screen.say(
            self._change_words(change, rating.before, rating.after),
            [*self._ways(DONE, *grounded), *shorter],
            more=" ".join(map(said, filter(None, more))),
            note=words.note,
        )

    def _must_rest(self, rating: Rating) -> bool:
        """Whether this use is the one too many; only after a rise, so that it is said once."""
        this = Use(rating.before, rating.after, mid=rating.mid)
        if not distress.rests([this] * self._rules.repeat_flag, self._rules):
            return False
        return distress.rests(self._ratings.uses(rating.exercise), self._rules)

    def _ways_shorter(self, rating: Rating, *, over: bool) -> list[tuple[str, str]]:
        """The way to a shorter form with open eyes, where the person has one.

        Not of an exercise that goes out of sight now.
        """
        self._shorter = None if self._must_rest(rating) else self._practice.shorter(over=over)
        if self._shorter is None:
            return []
        length = short_minutes(self._shorter.length_ms)
        return [(SHORTER, said(WAYS[SHORTER], length=length))]

    def _go_shorter(self) -> None:
        """What runs ends and keeps what was said; the number that was given is the one before."""
        session, shorter = self._session, self._shorter
        assert session is not None
        assert shorter is not None
        rating = session.rating
        now = rating.mid if rating.after is None else rating.after
        self._close()
        self._session = None
        self._window.session.end()
        self._session = _Session(self._clock.wall().isoformat(), Rating(shorter.plan.id, now))
        self._practice.begin_shorter(shorter)
        if self._session.id:
            self._window.session.notify(self._texts.after_session.in_shorter)
        else:
            self._session = None

    def _outcome_words(self, session: _Session) -> str:
        words, bridge = self._texts.after_session, self._practice.bridge
        if session.rating.no_answer:
            return words.no_answer
        match bridge.player.outcome if bridge is not None else None:
            case Outcome.STOPPED:
                return words.stopped
            case Outcome.PARTIAL:
                return words.partial
        return ""

    def _change_words(self, change: Change, before: int | None, after: int | None) -> str:
        words: str = getattr(self._texts.after_session, change)
        return said(words, before=before, after=after)

    def _ways(self, *ids: str) -> list[tuple[str, str]]:
        return [(id, WAYS[id]) for id in ids]

    def _note(self, **said: int | str | bool | None) -> None:
        """Keep what was said as soon as it is said."""
        assert self._session is not None
        self._session.rating = msgspec.structs.replace(self._session.rating, **said)
        try:
            session = self._session
            self._ratings.keep(session.started, session.rating, session.id)
        except StoreError as problem:
            self.trouble.emit(str(problem))


def _waits(timeline: Timeline) -> bool:
    """Whether a part goes on only when the person says so: it asks for keys already."""
    return any(section.user_paced for section in timeline.sections)
