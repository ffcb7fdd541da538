"""Draw every screen of the app in every theme, size and text scale: what people will see.

    python3 scripts/screenshots.py --out FOLDER
    python3 scripts/screenshots.py --out FOLDER --language es
    python3 scripts/screenshots.py --readme          # the pictures of the README

Nothing of a person's own is read or written: the app runs on files in a temporary folder, on
a clock that is moved by hand, and without sound.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from mindbody.app import App, soundscapes
from mindbody.clock import ManualClock
from mindbody.core.arrange import RoutineDraft
from mindbody.core.breath import Phase
from mindbody.core.lanes import SoundChoice
from mindbody.core.own import Draft
from mindbody.core.routine import Step
from mindbody.core.safety import OnboardingCheck
from mindbody.language import ENGLISH
from mindbody.library import Library
from mindbody.opening import Opening
from mindbody.settings import GuideChoice, Role, Settings, SettingsFile, ThemeChoice
from mindbody.sound import beforehand
from mindbody.sound.steady import SilentOutput
from mindbody.spaces import open_content
from mindbody.store import Records, SessionLog, Shelf
from mindbody.store.database import store_in
from mindbody.store.log import OnTrouble
from mindbody.ui.faults import Faults
from mindbody.ui.keep_awake import LetSleep
from mindbody.ui.languages import NAMES
from mindbody.ui.lid import Lid
from mindbody.ui.pacer.guides import GUIDES
from mindbody.ui.program import Machine, Program
from mindbody.ui.screens.exercise.words import BREATH, LEAVE_OUT
from mindbody.ui.screens.practise.screen import View
from mindbody.ui.therapist.space import TherapistSpace
from scripts import patient_screens as patient
from scripts.plan_screens import shoot_plan
from scripts.record_screens import put_away, shoot_records, shoot_shut
from scripts.therapist_screens import shoot_therapist

THEMES = (ThemeChoice.DUSK, ThemeChoice.MORNING, ThemeChoice.HIGH_CONTRAST)
SIZES = ((1280, 800), (1024, 640))
SCALES = (100, 150, 200)
PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
README_PX = 640
Look = Callable[[QWidget, str], None]


def settle() -> None:
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


@dataclass
class Studio:
    """One app with its clock; `shoot` saves what the window shows now."""

    app: App
    clock: ManualClock
    folder: Path
    look: str

    def shoot(self, name: str) -> None:
        settle()
        self.app.window.grab().save(str(self.folder / f"{name}-{self.look}.png"))

    def begin(self, exercise_id: str) -> None:
        self.app.home.choose(exercise_id)
        self.app.home.hero.begin_button.click()

    def run_to(self, position_ms: float) -> None:
        bridge = self.app.practice.bridge
        assert bridge is not None
        while bridge.player.position_ms() < position_ms:
            self.clock.advance(min(500.0, position_ms - bridge.player.position_ms()))
            bridge.tick()

    def phase_ms(self, phase: Phase, share: float) -> float:
        """A place in the fourth breath, `share` of the way through a phase."""
        bridge = self.app.practice.bridge
        assert bridge is not None
        spans = [span for span in bridge.player.timeline.spans if span.phase is phase]
        return spans[3].start_ms + spans[3].length_ms * share


def look_of(settings: Settings, size: tuple[int, int]) -> str:
    """How the names of the pictures end: theme, size, text scale, language."""
    look = f"{settings.theme.value}-{size[0]}x{size[1]}-{settings.text_percent}"
    return look + f"-{settings.language}" * (settings.language != ENGLISH)


def studios(folder: Path, settings: Settings, size: tuple[int, int]) -> Iterator[Studio]:
    clock, look = ManualClock(), look_of(settings, size)
    with tempfile.TemporaryDirectory() as place:
        file = SettingsFile(Path(place))
        file.save(settings)
        opening = Opening(Path(place), clock)
        machine = Machine(
            clock,
            Library.load(),
            file,
            SilentOutput(clock),
            opening.records,
            LetSleep(),
            soundscapes,
            Faults(),
            Lid(),
            beforehand.voices(),
            beforehand.bells(),
            openings={Role.PATIENT: opening},
        )
        program = Program(machine, open_content)
        app = program.content
        assert isinstance(app, App)
        app.space.set_check(OnboardingCheck(has_therapist=True, done=True))
        app.home.show_offered()
        program.show()
        app.window.resize(*size)
        yield Studio(app, clock, folder, look)
        put_away(program)


def _records(clock: ManualClock, folder: Path, tell: OnTrouble) -> Records:
    store = store_in(folder)
    return Records(SessionLog(store, clock, tell), Shelf(store, clock))


def shoot_all(studio: Studio) -> None:
    app = studio.app
    studio.shoot("home")
    app.window.show_preferences()
    studio.shoot("settings")
    app.home.choose("box_breathing")
    studio.begin("resonance_breathing")
    studio.run_to(4_000)
    studio.shoot("session-preparation")
    studio.run_to(17_000)
    studio.shoot("session-arriving")
    studio.run_to(studio.phase_ms(Phase.INHALE, 0.82))
    studio.shoot("session-in")
    studio.run_to(studio.phase_ms(Phase.EXHALE, 0.85))
    studio.shoot("session-out")
    app.session.toggle_volumes()
    studio.shoot("session-volumes")
    app.session.toggle_volumes()
    app.session.toggle()
    studio.shoot("session-paused")
    app.session.toggle()
    bridge = app.practice.bridge
    assert bridge is not None
    studio.run_to(bridge.player.timeline.length_ms)
    for _ in range(25):
        studio.clock.advance(100)
        bridge.tick()
    studio.shoot("session-finished")
    app.session.end()
    studio.begin("grounding_54321")
    studio.run_to(16_000 + studio.app.preferences.now.preparation_s * 1000)
    studio.shoot("session-step")


def shoot_at_hand(studio: Studio) -> None:
    """What is at hand from everywhere, and the questions around a session."""
    app, hand = studio.app, studio.app.at_hand
    app.welcoming.welcome()
    assert app.welcoming.first_run is not None
    for number in range(app.welcoming.first_run.pages.count()):
        app.welcoming.first_run.go_to(number)
        studio.shoot(f"first-run-{number + 1}")
    app.welcoming.first_run.go_to(0)
    app.welcoming.first_run.copy_link.click()
    studio.shoot("first-run-copy")
    assert app.welcoming.copy is not None
    app.welcoming.copy.panel.give_up()
    app.welcoming.first_run.done.emit(False)
    hand.open_learn()
    studio.shoot("learn")
    for panel in ("what_is_ptsd", "ketamine_for_ptsd", "supportive_environment"):
        hand.open_panel(panel)
        studio.shoot(f"panel-{panel.replace('_', '-')}")
    assert hand.learn is not None
    hand.learn.show_list()
    hand.learn.open_plan()
    studio.shoot("plan-as-a-whole")
    hand.open_help()
    studio.shoot("help-country")
    assert hand.help is not None
    hand.help.show_country("US")
    studio.shoot("help")
    hand.help.open_plan()
    studio.shoot("safety-plan")
    app.window.show_home()
    studio.begin("resonance_breathing")
    hand.toggle_aside()
    studio.shoot("session-beside")
    hand.ground_me()
    studio.shoot("ground")
    hand.ground.press("next")
    hand.ground.press("next")
    studio.shoot("ground-step")
    for _ in range(7):
        hand.ground.press("skip")
    studio.shoot("ground-question")
    app.preferences.set(ask_distress=True, country="US")
    hand.ground.press("worse")
    studio.shoot("ground-people")
    hand.ground.leave()
    app.home.hero.begin_button.click()
    studio.shoot("rating-before")
    app.asking.screen.answered.emit(8)
    studio.shoot("rating-high")
    app.asking.screen.chosen.emit("anyway")
    app.session.end()
    app.asking.screen.answered.emit(9)
    studio.shoot("rating-after")


def shoot_library(studio: Studio) -> None:
    """The library, what one makes oneself, and what goes with it."""
    app, pages, space = studio.app, studio.app.practising, studio.app.space
    pages.show_practise()
    studio.shoot("practise")
    pages.screen.show_need(pages.catalogue.needs[0])
    studio.shoot("practise-need")
    for view in (View.KIND, View.ROUTINES):
        pages.screen.show_view(view)
        studio.shoot(f"practise-{view.value}")
    pages.screen.search.setText("sleep")
    studio.shoot("practise-search")
    pages.show_exercise(space.library.exercise("extended_exhale"))
    studio.shoot("exercise")
    assert pages.page.options is not None
    for title in (BREATH, LEAVE_OUT):
        pages.page.options.folds[title].set_open(True)
    studio.shoot("exercise-choices")
    pages.page.see_first()
    studio.shoot("exercise-second-by-second")
    pages.show_suits()
    pages.suits.ticks.lines["ketamine"].click()
    studio.shoot("what-suits-me")
    pattern = space.keep_pattern(Draft("Sea breath"))
    steps = ("sensory_orienting", "extended_exhale", "self_compassion_break")
    parts = tuple(Step(space.library.exercise(id)) for id in steps)
    routine = space.keep_routine(RoutineDraft("Morning", parts))
    pages.show_practise()
    pages.screen.show_view(View.OWN)
    studio.shoot("my-own")
    pages.show_routine(routine.id, own=True)
    studio.shoot("routine")
    pages.own.pattern_wanted.emit(pattern)
    studio.shoot("make-pattern")
    pages.own.routine_wanted.emit(routine)
    studio.shoot("make-routine")
    pages.show_timer()
    studio.shoot("timer")
    pages.show_sounds()
    studio.shoot("sounds")
    pages.show_take_along(space.timeline(space.plan(routine.id)), SoundChoice())
    studio.shoot("take-along")
    app.window.show_home()


def shoot_patient(studio: Studio) -> None:
    """The parts further down, and the states that the others leave out."""
    app, shoot = studio.app, studio.shoot
    patient.shoot_settings(app, shoot)
    patient.shoot_pages(app, shoot)
    patient.shoot_own(app, shoot)
    patient.shoot_session_states(app, studio.run_to, studio.phase_ms, shoot)
    patient.shoot_asking(app, shoot)
    patient.shoot_ground_steps(app, shoot)
    patient.shoot_help_whole(app, shoot)
    patient.shoot_home(app, studio.clock, shoot)


def shoot_the_plan(studio: Studio) -> None:
    """What is assigned, and what goes between patient and therapist."""
    with tempfile.TemporaryDirectory() as place:
        shoot_plan(studio.app, studio.clock, Path(place), studio.shoot)


def shoot_the_records(studio: Studio) -> None:
    """What the records hold, their copies and their lock, and what the app says of itself."""
    shoot_records(studio.app, studio.clock, studio.shoot)


def shoot_the_starts(settings: Settings, size: tuple[int, int], look: Look) -> None:
    """Starts at which the records do not simply open."""
    with tempfile.TemporaryDirectory() as place:
        shoot_shut(settings, size, Path(place), look)


def shoot_the_therapist(settings: Settings, size: tuple[int, int], look: Look) -> None:
    """The other space, on a program of its own."""
    clock = ManualClock()
    with tempfile.TemporaryDirectory() as place:
        here = Path(place)
        file = SettingsFile(here)
        file.save(replace(settings, role=Role.THERAPIST, first_run_done=True, preparation_s=0))
        opening = Opening(here / "therapist", clock)
        machine = Machine(
            clock,
            Library.load(),
            file,
            SilentOutput(clock),
            partial(_records, clock, here),
            LetSleep(),
            soundscapes,
            Faults(),
            Lid(),
            open_caseload=opening.records,
            openings={Role.THERAPIST: opening},
        )
        program = Program(machine, open_content)
        program.show()
        program.window.resize(*size)
        assert isinstance(program.content, TherapistSpace)
        shoot_therapist(program.content, clock, here, lambda name: look(program.window, name))
        put_away(program)


# Everything that can be seen: in the patient's space, and on programs of their own.
PARTS: tuple[Callable[[Studio], None], ...] = (
    shoot_all,
    shoot_at_hand,
    shoot_library,
    shoot_patient,
    shoot_the_plan,
    shoot_the_records,
)
WHOLES: tuple[Callable[[Settings, tuple[int, int], Look], None], ...] = (
    shoot_the_therapist,
    shoot_the_starts,
)


def picture_in(folder: Path, settings: Settings, size: tuple[int, int]) -> Look:
    """Saves what a window shows, once it has settled."""

    def look(window: QWidget, name: str) -> None:
        settle()
        window.grab().save(str(folder / f"{name}-{look_of(settings, size)}.png"))

    return look


def shoot_guides(studio: Studio, guide: GuideChoice) -> None:
    studio.begin("box_breathing" if guide is GuideChoice.SQUARE else "resonance_breathing")
    studio.run_to(studio.phase_ms(Phase.INHALE, 0.7))
    studio.shoot(f"guide-{guide.value}")


def shoot_readme(studio: Studio) -> None:
    """Two pictures that say what the app is."""
    studio.shoot("today")
    studio.begin("resonance_breathing")
    studio.run_to(studio.phase_ms(Phase.INHALE, 0.82))
    studio.shoot("session")


def draw_readme() -> None:
    """Small pictures in three themes and both languages."""
    PICTURES.mkdir(exist_ok=True)
    for theme in THEMES:
        for language in NAMES if theme is THEMES[0] else (ENGLISH,):
            settings = Settings(theme=theme, tone_heard=True, language=language)
            for studio in studios(PICTURES, settings, SIZES[0]):
                shoot_readme(studio)
    for path in PICTURES.glob("*.png"):
        small = QImage(str(path)).scaledToWidth(
            README_PX, Qt.TransformationMode.SmoothTransformation
        )
        short = path.with_name(path.name.replace(f"-{SIZES[0][0]}x{SIZES[0][1]}-100", ""))
        path.unlink()
        small.convertToFormat(QImage.Format.Format_RGB888).save(str(short), quality=0)


def main() -> int:
    parser = argparse.ArgumentParser(description="Draw every screen of the app.")
    parser.add_argument("--out", type=Path, metavar="FOLDER")
    parser.add_argument("--guides", action="store_true", help="only the guides")
    parser.add_argument("--language", default=ENGLISH, choices=sorted(NAMES))
    parser.add_argument("--themes", nargs="*", default=[theme.value for theme in THEMES])
    parser.add_argument("--scales", nargs="*", type=int, default=SCALES)
    parser.add_argument("--readme", action="store_true", help="the pictures of the README")
    chosen = parser.parse_args()
    application = QApplication([])
    if chosen.readme:
        draw_readme()
    elif chosen.out is None:
        parser.error("say where the pictures go: --out FOLDER")
    else:
        chosen.out.mkdir(parents=True, exist_ok=True)
        draw_all(chosen)
        print(f"{len(list(chosen.out.glob('*.png')))} pictures in {chosen.out}")
    application.quit()
    return 0


def draw_all(chosen: argparse.Namespace) -> None:
    usual = Settings(tone_heard=True, language=chosen.language)
    for theme in map(ThemeChoice, chosen.themes):
        for guide in GUIDES:
            settings = replace(usual, theme=theme, guide=guide, remaining_shown=True)
            for studio in studios(chosen.out, settings, SIZES[0]):
                shoot_guides(studio, guide)
        for size in () if chosen.guides else SIZES:
            for scale in chosen.scales:
                settings = replace(usual, theme=theme, text_percent=scale)
                for shoot in PARTS:
                    for studio in studios(chosen.out, settings, size):
                        shoot(studio)
                for whole in WHOLES:
                    whole(settings, size, picture_in(chosen.out, settings, size))


if __name__ == "__main__":
    sys.exit(main())
