"""Every screen of both windows gone through, with a mark typed into whatever takes words.

    python -m tests.no_network tests/whole_app.py TOLD.json [SIGNAL]

A program, so that it can run where no socket opens and with a home of its own. It is pointed at
that home by the variables of the system, opens the windows as the app itself does (without a
sound device, on a clock moved by hand), answers real dialogs of Qt's, and writes what it saw to
TOLD.json. With a signal (SIGABRT, SIGKILL) it comes back to the
same home, goes on, and dies of it in the middle.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import traceback
from collections.abc import Callable
from itertools import count
from pathlib import Path
from threading import Thread

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
import soundfile
from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEventLoop,
    QObject,
    QStandardPaths,
    Qt,
    QTimer,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from mindbody import memory
from mindbody.app import App
from mindbody.clock import ManualClock
from mindbody.core.lanes import SoundChoice
from mindbody.core.safety import OnboardingCheck
from mindbody.keepsakes import Agreed
from mindbody.places import log_folder
from mindbody.running import machine_for
from mindbody.settings import Role
from mindbody.sound.steady import SilentOutput
from mindbody.spaces import open_content
from mindbody.ui.faults import write_log_to
from mindbody.ui.keep_awake import LetSleep
from mindbody.ui.locked import Locked
from mindbody.ui.program import Program
from mindbody.ui.screens.handing import words as handing
from mindbody.ui.screens.my_data import MyData
from mindbody.ui.screens.my_plan.panels import NotDonePanel
from mindbody.ui.screens.own import words as own
from mindbody.ui.screens.practise import words as practise
from mindbody.ui.therapist import words as therapist
from mindbody.ui.therapist.space import TherapistSpace
from mindbody.ui.widgets.field import TextField
from mindbody.ui.widgets.text_area import _Box
from mindbody.vault import new_code
from scripts.screenshots import Studio, shoot_all, shoot_at_hand, shoot_library
from tests.text_fields import place_of, watch
from tests.ui import two_windows

# No word of any language, and nothing that a random name could hold.
MARK = "Zqanarie"
PASSPHRASE = f"{MARK} grey heron"
_WAIT_MS, _STEP_MS = 60_000, 10
# Fields that something else has to stand in: an invitation, what opens the records.
_NOT_TYPED = {handing.TYPE_IT, "Passphrase", "Recovery code"}
# What is found is shown instead of the page, so they are emptied again.
_SEARCHES = {practise.SEARCH, own.ADD_HINT, therapist.SEARCH}


class Seen:
    """What was seen on the way. `marks` are counted, so that none is like another."""

    def __init__(self) -> None:
        self.titles: set[str] = set()
        self.rich: set[str] = set()
        self.screens: list[str] = []
        self.fields: dict[str, str] = {}
        self.typed: set[str] = set()
        self._numbers = count(1)

    def mark(self) -> str:
        """A mark of its own, of 12 letters."""
        return f"{MARK}{next(self._numbers):04d}"

    def look(self, name: str) -> None:
        """Let the screen come to rest, look at all of it, and type into all of it."""
        for _ in range(3):
            QApplication.sendPostedEvents()
            QApplication.processEvents()
        self.screens.append(name)
        self._look_at_windows()
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._type_into(window)
        QApplication.processEvents()

    def _look_at_windows(self) -> None:
        self.titles |= {window.title() for window in QGuiApplication.topLevelWindows()}
        for widget in QApplication.allWidgets():
            if widget.isWindow():
                self.titles |= {widget.windowTitle(), widget.windowFilePath()}
            if not isinstance(widget.window(), QDialog):
                self.rich |= {f"{type(widget).__name__}: {text}" for text in taken_for_rich(widget)}

    def _type_into(self, window: QWidget) -> None:
        for field in window.findChildren(QWidget):
            if isinstance(field, QLineEdit | QPlainTextEdit) and _takes_words(field):
                mark = self.mark()
                self.fields[mark] = field.accessibleName() or field.objectName()
                self.typed.add(place_of(field))
                if isinstance(field, QLineEdit):
                    field.clear()
                    QTest.keyClicks(field, mark)
                    field.editingFinished.emit()
                    if field.accessibleName() in _SEARCHES:
                        field.clear()
                else:
                    field.setPlainText(f"{mark}\n{mark}")


def taken_for_rich(widget: QWidget) -> list[str]:
    """Texts of a widget that Qt takes for HTML, or would as soon as they look like it."""
    found = []
    if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
        found.append(widget.text())
    if isinstance(widget, QTextEdit) and (widget.acceptRichText() or not widget.isReadOnly()):
        found.append(widget.toHtml()[:200])
    tip = widget.toolTip()
    if set(tip) & set("<&") and not tip.startswith("<qt>"):
        found.append(tip)
    return found


def _takes_words(field: QLineEdit | QPlainTextEdit) -> bool:
    return (
        field.isVisible()
        and field.isEnabled()
        and not field.isReadOnly()
        and field.accessibleName() not in _NOT_TYPED
    )


class Answers(QObject):
    """Answers each dialog as soon as it is there: `opens` and `saves` are files, `folder` one."""

    def __init__(self, seen: Seen) -> None:
        super().__init__()
        self.opens = self.saves = self.folder = ""
        self.answered: list[str] = []
        self._seen = seen
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._answer)
        self._timer.start()

    def _answer(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        self.answered.append(type(dialog).__name__)
        self._seen.titles |= {dialog.windowTitle()}
        if not isinstance(dialog, QFileDialog):
            dialog.reject()
            return
        path = self._path(dialog)
        dialog.setDirectory(str(Path(path).parent))
        dialog.selectFile(path)
        dialog.done(QDialog.DialogCode.Accepted)

    def _path(self, dialog: QFileDialog) -> str:
        if dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave:
            return self.saves
        is_folder = dialog.fileMode() is QFileDialog.FileMode.Directory
        return self.folder if is_folder else self.opens


class Watcher(Studio):
    """Looks where the photographer would take a picture."""

    def __init__(self, app: App, clock: ManualClock, seen: Seen) -> None:
        super().__init__(app, clock, Path(), "")
        self._seen = seen

    def shoot(self, name: str) -> None:
        self._seen.look(name)


def wait_for(what: Callable[[], bool]) -> None:
    """Let the event loop go round until it is so."""
    until = QDeadlineTimer(_WAIT_MS)
    while not what():
        assert not until.hasExpired(), "it did not come about"
        # The answers' timer sees to it that there is always something to wait for.
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def opened(clock: ManualClock, role: Role) -> Program:
    machine = machine_for(clock, SilentOutput(clock), LetSleep())
    settings = machine.settings.load().settings
    if settings.role is not role:
        from dataclasses import replace

        machine.settings.save(replace(settings, role=role, first_run_done=True))
    program = Program(machine, open_content)
    program.show()
    program.content.welcome()
    return program


class Walk:
    """The way through both windows. `folder` is where the person puts files on purpose."""

    def __init__(self, folder: Path) -> None:
        self.seen, self.folder, self.clock = Seen(), folder, ManualClock()
        self.files = Answers(self.seen)
        self._names = count(1)
        self.faults = ""

    def place(self, ending: str) -> str:
        """A file that the person wants, in a folder whose name says something as well."""
        place = self.folder / f"{self.seen.mark()} diary"
        place.mkdir(parents=True)
        return str(place / f"{self.seen.mark()}{ending}")

    # The patient's window

    def patient_alone(self, app: App) -> None:
        app.space.set_check(OnboardingCheck(has_therapist=True, done=True))
        app.space.set_agreed(Agreed(unlocked=frozenset({"imagery_rehearsal"})))
        watcher = Watcher(app, self.clock, self.seen)
        app.preferences.set(preparation_s=10, ask_distress=False)
        shoot_all(watcher)
        app.session.end()
        shoot_at_hand(watcher)
        self._after_rating(app)
        shoot_library(watcher)
        self._own(app)
        self._sounds(app)
        self._printed(app)
        app.telling.show_privacy()
        self.seen.look("privacy")
        app.telling.show_about()
        self.seen.look("about")
        app.window.leave_layer()

    def _after_rating(self, app: App) -> None:
        """The line for a note is part of the question afterwards."""
        self.seen.look("note after a session")
        app.asking.screen.note.editingFinished.emit()
        app.preferences.set(ask_distress=False)
        app.window.show_home()

    def _own(self, app: App) -> None:
        """A pattern, a routine, a text and a word, kept as the person would."""
        pages, library = app.practising, app.space.library
        pages.show_practise()
        pages.own.pattern_wanted.emit(None)
        self.seen.look("pattern")
        pages.pattern_builder.keep_button.click()
        pages.own.routine_wanted.emit(None)
        pages.routine_builder.add(pages.catalogue.find("breathing")[0])
        self.seen.look("routine")
        pages.routine_builder.keep_button.click()
        pages.show_exercise(library.exercise("imagery_rehearsal"))
        self.seen.look("own text")
        pages.show_exercise(library.exercise("loving_kindness"))
        options = pages.page.options
        assert options is not None
        for fold in options.folds.values():
            fold.set_open(True)
        self.seen.look("own word")
        pages.show_practise()
        for routine in app.space.routines():
            pages.show_routine(routine.id, own=True)
            self.seen.look("own routine")

    def _sounds(self, app: App) -> None:
        """A recording taken in, and a session rendered to a file."""
        pages = app.practising
        pages.show_sounds()
        noise = np.random.default_rng(1).normal(0, 0.05, (3 * 8_000, 1)).astype(np.float32)
        self.files.opens = self.place(".wav")
        soundfile.write(self.files.opens, noise, 8_000)
        pages.sounds.add_button.click()
        wait_for(lambda: not pages.sounds.job.is_running)
        self.seen.look("own sound")
        (taken,) = (id for id in pages.sounds.chips if id.startswith("own_"))
        pages.sounds.chips[taken].click()
        exercise = app.space.library.exercise("stop_practice")
        plan = app.space.plan(exercise.id)
        pages.show_take_along(app.space.timeline(plan), SoundChoice())
        pages.take_along.format.chips["flac"].click()
        self.files.saves = self.place("")
        pages.take_along.save_button.click()
        wait_for(lambda: not pages.take_along.job.is_running)
        self.seen.look("taken along")

    def _printed(self, app: App) -> None:
        hand = app.at_hand
        hand.open_help()
        assert hand.help is not None
        hand.help.open_plan()
        assert hand.help.plan is not None
        self.files.saves = self.place(".pdf")
        hand.help.plan.printing.save_button.click()
        hand.help.plan.printing.print_button.click()
        self.seen.look("safety plan printed")
        app.window.show_home()

    # Both windows

    def together(self, app: App, space: TherapistSpace) -> None:
        desk, seen, files = space.desk, self.seen, self.files
        letters = self.folder / "letters"
        letters.mkdir(parents=True)
        seen.look("therapist")
        desk.people.add_button.click()
        seen.look("add a person")
        desk.people.adding.cancel_button.click()
        two_windows.pair(app, desk, files, letters, seen.mark(), seen.mark())
        seen.look("paired")
        self._script(space)
        two_windows.assign(desk, files, letters, seen.mark())
        self._assign_in_full(space, letters)
        two_windows.take_in(app)
        seen.look("card")
        two_windows.practise(app, self.clock, 1.0)
        self.clock.advance(86_400_000)
        self._my_plan(app, letters)
        self._report(space)
        space.show_settings()
        seen.look("therapist's settings")
        files.folder = str(Path(self.place("")).parent)
        space._choose_folder()
        space.near.ground_me()
        seen.look("therapist's ground me")
        space.near.open_help()
        seen.look("therapist's help")

    def _script(self, space: TherapistSpace) -> None:
        desk = space.desk
        desk.workbench.show_routines()
        self.seen.look("routines")
        desk.workbench.routines.new_script.emit()
        desk.workbench.script.add_button.click()
        self.seen.look("script")
        desk.workbench.script.keep_button.click()
        desk.workbench.show_routines()
        desk.workbench.routines.new_button.click()
        adding = desk.workbench.composer.adding
        adding.set_open(True)
        found = adding.inside.found  # type: ignore[union-attr]
        found.opened.emit(next(item for item in found.items if item.id == "imagery_rehearsal"))
        self.seen.look("composer")
        desk.workbench.composer.keep_button.click()

    def _assign_in_full(self, space: TherapistSpace, letters: Path) -> None:
        """All that can be said about an assignment, and why something is opened."""
        desk = space.desk
        desk.show_person(desk.person_id)
        desk.person.assign_button.click()
        needs = desk.workbench.composing.needs_unlock
        next(row for row in desk.workbench.routines.rows if needs(row.routine)).row.click()
        self.seen.look("assign and open")
        desk.show_person(desk.person_id)
        self.seen.look("person")
        desk.person.rows[0].row.click()
        form = desk.workbench.assigning
        form.stages_fold.set_open(True)
        form.stages.on.setChecked(True)
        form.exposure_fold.set_open(True)
        form.exposure.add_button.click()
        self.seen.look("assign")
        assert form.keep_button.isEnabled(), form.problem.text()
        form.keep_button.click()
        self.files.saves = self.files.opens = str(letters / "card2.age")
        desk.person.hand_over.save_button.click()
        desk.person.rows[0].print_button.click()
        desk.person.rows[0].together_button.click()
        self.seen.look("together")
        desk.sitting.together.leave()
        self.seen.look("person again")

    def _my_plan(self, app: App, letters: Path) -> None:
        app.window.nav.plan.click()
        self.seen.look("my plan")
        (card,) = app.planning.screen.cards.values()
        card.times_button.click()
        self.seen.look("times")
        card = next(iter(app.planning.screen.cards.values()))
        card.panel.keep_button.click()  # type: ignore[union-attr]
        card = next(iter(app.planning.screen.cards.values()))
        card.not_done_button.click()
        assert isinstance(card.panel, NotDonePanel)
        list(card.panel.reasons.values())[-1].click()
        self.seen.look("not done")
        card.panel.keep_button.click()
        app.planning.screen.sharing.what_button.click()
        summary = app.planning.handing.summary
        for field in summary.fields.values():
            if not field.tick.isChecked():
                field.tick.click()
        for tick in list(summary.note_ticks.values()):
            tick.click()
        self.seen.look("summary")
        self.files.saves = self.files.opens = str(letters / "summary.age")
        summary.hand_over.save_button.click()
        assert summary.hand_over.mime() is not None

    def _report(self, space: TherapistSpace) -> None:
        desk = space.desk
        desk.show_people()
        desk.people.file_button.click()
        desk.show_person(desk.person_id)
        desk.person.report_button.click()
        self.seen.look("report")
        for button, ending in (
            (desk.report.save_button, ".pdf"),
            (desk.report.text_button, ".txt"),
        ):
            self.files.saves = self.place(ending)
            button.click()
        desk.report.print_button.click()

    def my_data(self, app: App) -> None:
        """History, a copy, and everything taken out as files that anybody can read."""
        self._history(app)
        app.back_up()
        app.records.log.settle()
        app.window.show_preferences()
        data = app.window.findChild(MyData)
        assert data is not None
        self.files.folder = str(Path(self.place("")).parent)
        data.take_out.click()
        self.seen.look("my data")
        data.put_back.click()
        panel = data.putting_back
        self.seen.look("which copy")
        next(iter(panel.days.chips.values())).click()
        wait_for(panel.elsewhere.isEnabled)
        assert not panel.sure.isHidden()
        self.seen.look("what a copy holds")
        panel.cancel.click()
        app.window.show_home()

    def _history(self, app: App) -> None:
        app._look_back()
        back = app._looking_back
        assert back is not None
        for fold in back.folds:
            fold.set_open(True)
        line = next(one for one in back.screen.lines if not one.one.without_app)
        line.row.click()
        self.seen.look("history")
        line.keep.click()
        self.seen.look("history with a note")
        app.window.leave_layer()

    # What goes wrong, and the lock

    def fail(self, program: Program) -> None:
        """Faults of our own, with words of the person's in them, on each kind of way."""
        program.machine.faults.install()

        def fault() -> None:
            raise ValueError(self.seen.mark())

        QTimer.singleShot(0, fault)
        thread = Thread(target=fault, name="fault")
        thread.start()
        thread.join()

        class Falls:
            def __del__(self) -> None:
                raise KeyError(MARK)

        del_me = Falls()
        del del_me
        app = program.content
        assert isinstance(app, App)
        app.practising.sounds.job.failed.connect(lambda _: None)
        app.practising.sounds.job.start(lambda told: fault())
        wait_for(lambda: not app.practising.sounds.job.is_running)
        wait_for(lambda: app.fault_window is not None)
        window = app.fault_window
        assert window is not None
        self.seen.look("fault")
        self.faults = window.details.text()
        window.copy_button.click()

    def lock(self, program: Program) -> None:
        opening = program.machine.opening()
        assert opening is not None
        opening.set_passphrase(PASSPHRASE, new_code())
        before = program.content
        program.rebuild()
        wait_for(lambda: getattr(program, "content", before) is not before)
        program.lock()
        wait_for(lambda: isinstance(getattr(program, "content", None), Locked))
        self.seen.look("locked")
        locked = program.content
        assert isinstance(locked, Locked)
        locked.ground_me()
        self.seen.look("ground me while locked")
        locked.open_help()
        self.seen.look("help while locked")
        locked.screen.secret.field.setText(self.seen.mark())
        locked.screen.open_button.click()
        wait_for(locked.screen.open_button.isEnabled)
        self.unlock(program)

    def change_role(self, program: Program) -> None:
        """The same window as a therapist's, for the first time, and back."""
        before = program.content
        before.preferences.set(role=Role.THERAPIST)
        wait_for(lambda: isinstance(getattr(program, "content", None), TherapistSpace))
        space = program.content
        assert isinstance(space, TherapistSpace)
        self.seen.look("a therapist for the first time")
        space.desk.people.add_button.click()
        self.seen.look("a first person")
        space.desk.people.adding.add_button.click()
        self.seen.look("a first pairing")
        space.preferences.set(role=Role.PATIENT)
        wait_for(lambda: isinstance(getattr(program, "content", None), Locked))
        self.unlock(program)

    def unlock(self, program: Program) -> None:
        locked = program.content
        assert isinstance(locked, Locked)
        locked.screen.secret.field.setText(PASSPHRASE)
        locked.screen.open_button.click()
        wait_for(lambda: isinstance(getattr(program, "content", None), App))


def go_through(folder: Path) -> Walk:
    """All of it once, to an orderly end."""
    walk = Walk(folder)
    program = opened(walk.clock, Role.PATIENT)
    app = program.content
    assert isinstance(app, App)
    walk.patient_alone(app)
    at_home = {name: os.environ[name] for name in _FOLDERS}
    for name in _FOLDERS:
        os.environ[name] = f"{at_home[name]}/therapist"
    other = opened(walk.clock, Role.THERAPIST)
    os.environ.update(at_home)
    space = other.content
    assert isinstance(space, TherapistSpace)
    walk.together(app, space)
    walk.my_data(app)
    walk.fail(program)
    walk.lock(program)
    walk.change_role(program)
    walk.seen.look("unlocked")
    for one in (other, program):
        one.window.close()
        one.close()
    return walk


def come_back_and_die(folder: Path, how: signal.Signals) -> None:
    """The same home again; a signal ends the process while a session runs."""
    walk = Walk(folder)
    program = opened(walk.clock, Role.PATIENT)
    walk.unlock(program)
    app = program.content
    assert isinstance(app, App)
    app.at_hand.open_help()
    walk.seen.look("help")
    app.window.show_home()
    app.home.hero.begin_button.click()
    two_windows.run(app, walk.clock, 15_000)
    os.kill(os.getpid(), how)


_FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME")


def main() -> None:
    memory.forbid_core_dumps()
    write_log_to(log_folder())
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    qt = QApplication(sys.argv[:1])
    watch(TextField, _Box)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    if len(sys.argv) > 2:
        come_back_and_die(Path(documents), signal.Signals[sys.argv[2]])
    walk = go_through(Path(documents))
    told = {
        "screens": walk.seen.screens,
        "fields": walk.seen.fields,
        "typed": sorted(walk.seen.typed),
        "titles": sorted(walk.seen.titles),
        "rich": sorted(walk.seen.rich),
        "dialogs": walk.files.answered,
        "faults": walk.faults,
        "clipboard": qt.clipboard().text(),
    }
    Path(sys.argv[1]).write_text(json.dumps(told), encoding="utf-8")


if __name__ == "__main__":
    try:
        main()
    except Exception:
        # The app has a hook of its own by now, which says less than a test needs.
        traceback.print_exc()
        os._exit(1)
    # PySide destroys what is left in no order as the interpreter ends (destroyQCoreApplication),
    # and frees children of a second window twice. The app has one window.
    os._exit(0)
