"""Joins the plan to the window's other pages: home, practising, what is at hand."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from mindbody.clock import Clock
from mindbody.errors import InvalidFile, MindbodyError
from mindbody.exchange_folder import ExchangeFolder
from mindbody.plan_space import PlanSpace
from mindbody.practice_space import PracticeSpace
from mindbody.ui.asking import Asking
from mindbody.ui.at_hand import AtHand
from mindbody.ui.dropping import Dropping
from mindbody.ui.listening import Listening
from mindbody.ui.planning import Planning
from mindbody.ui.practice import Practice
from mindbody.ui.practising import Practising
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.home import HomeScreen
from mindbody.ui.theme import Theme
from mindbody.ui.window import MainWindow


def planning_in(
    window: MainWindow,
    theme: Theme,
    clock: Clock,
    space: PracticeSpace,
    plan: PlanSpace,
    folder: ExchangeFolder,
    preferences: Preferences,
    practice: Practice,
    listening: Listening,
    home: HomeScreen,
    practising: Practising,
    at_hand: AtHand,
    asking: Asking,
) -> Planning:
    """The plan's pages in this window, wired to the others."""
    planning = Planning(
        theme,
        clock,
        space,
        plan,
        folder,
        preferences,
        practice,
        listening,
        window,
        lambda: at_hand.texts.distress,
        window.content,
    )
    window.nav.plan.clicked.connect(planning.show_plan)
    planning.trouble.connect(window.say)
    planning.ground_me.connect(at_hand.ground_me)
    planning.help_wanted.connect(at_hand.open_help)
    planning.read.connect(at_hand.open_panel)
    planning.opened.connect(partial(_open, practising))
    planning.changed.connect(home.show_offered)
    home.planned_now = planning.view.planned
    home.begin_planned.connect(planning.begin)
    home.about_planned.connect(planning.see_first)
    practising.own_chapter = partial(_own_chapter, theme, plan)
    # Neutral lines for the first line of a report, which the person may strike.
    at_hand.ground.used.connect(planning.note_grounding)
    at_hand.helped.connect(planning.note_help)
    asking.rests.connect(planning.note_rest)
    Dropping(window.content).dropped.connect(planning.take_file)
    home.refresh()
    return planning


def _open(practising: Practising, id: str) -> None:
    """An exercise or a routine of the library."""
    library = practising.library
    if any(entry.id == id for entry in library.entries()):
        practising.show_exercise(library.exercise(id))
        return
    try:
        practising.show_routine(id)
    except InvalidFile as problem:
        practising.trouble.emit(str(problem))


def _own_chapter(theme: Theme, plan: PlanSpace, id: str) -> QWidget | None:
    """The person's own numbers around an exercise, where there are enough of them."""
    from mindbody.ui.screens.exercise.response import response_chapter

    try:
        found = next((one for one in plan.responses() if one.what == id), None)
    except MindbodyError:
        return None
    return None if found is None else response_chapter(theme, found)
