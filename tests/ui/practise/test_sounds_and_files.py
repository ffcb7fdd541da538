"""Sounds of one's own, and sessions as files: real files, away from the window's thread."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile  # type: ignore[import-untyped]
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mindbody.clock import ManualClock
from mindbody.core.lanes import Levels, SoundChoice
from mindbody.core.routine import OPEN_ENVELOPE, InTime
from mindbody.core.timeline import Timeline
from mindbody.errors import InvalidFile
from mindbody.library import Library
from mindbody.own_sounds import NamedSounds
from mindbody.practice_space import PracticeSpace
from mindbody.settings import Settings, SettingsFile
from mindbody.sound.own import OwnSounds
from mindbody.sound.steady import SilentOutput
from mindbody.store import open_records
from mindbody.ui.jobs import Job, Told
from mindbody.ui.listening import Listening
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.exercise.setup import Setup
from mindbody.ui.screens.sounds.screen import SoundsScreen
from mindbody.ui.screens.take_along.screen import TakeAlongScreen, file_name
from mindbody.ui.theme import Theme
from tests.ui.practise.conftest import Show
from tests.ui.practise.walk import cut_off, nameless, rich, seen, tabbed

RATE_HZ = 48_000
WAIT_MS = 60_000


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """Four seconds of soft noise, as somebody might bring."""
    noise = np.random.default_rng(1).normal(0, 0.05, (4 * RATE_HZ, 2)).astype(np.float32)
    path = tmp_path / "our_garden.wav"
    soundfile.write(path, noise, RATE_HZ)
    return path


class Picker:
    """Answers for the desktop's dialog."""

    def __init__(self, path: str = "") -> None:
        self.path = path
        self.asked: list[object] = []

    def __call__(self, *question: object) -> str:
        self.asked.append(question[1:])
        return self.path


@pytest.fixture
def picker() -> Picker:
    return Picker()


@pytest.fixture
def space(tmp_path: Path, library: Library) -> Iterator[PracticeSpace]:
    records = open_records(ManualClock(), folder=tmp_path / "data")
    yield PracticeSpace.of(library, records)
    records.log.close()


@pytest.fixture
def own(tmp_path: Path) -> OwnSounds:
    return OwnSounds(tmp_path / "sounds")


@pytest.fixture
def named(own: OwnSounds, space: PracticeSpace) -> NamedSounds:
    return NamedSounds(own, space)


@pytest.fixture
def sounds(
    theme: Theme,
    tmp_path: Path,
    own: OwnSounds,
    named: NamedSounds,
    picker: Picker,
    show: Show,
) -> Iterator[SoundsScreen]:
    screen = made_sounds(theme, tmp_path, own, named, picker)
    yield show(screen)
    screen.job.close()


def made_sounds(
    theme: Theme, tmp_path: Path, own: OwnSounds, named: NamedSounds, picker: Picker
) -> SoundsScreen:
    preferences = Preferences(SettingsFile(tmp_path / "config"))
    listening = Listening(SilentOutput(ManualClock()))

    def all_of_them() -> list[tuple[str, str]]:
        return [("rain", "Rain"), *((id, named.title(id, "")) for id in own.entries())]

    screen = SoundsScreen(theme, preferences, listening, all_of_them, named, picker)
    screen.open()
    return screen


def test_a_background_is_chosen_by_ear(sounds: SoundsScreen) -> None:
    sounds.chips["rain"].click()
    assert sounds._preferences.now.ambience == "rain"
    assert sounds._listening.is_on
    assert sounds.hear_buttons["rain"].text() == "Stop listening: Rain"
    sounds.hear_buttons["rain"].click()
    assert not sounds._listening.is_on
    sounds.chips[""].click()
    assert sounds._preferences.now.ambience == ""


def test_a_sound_of_ones_own_is_taken_in_heard_and_deleted(
    sounds: SoundsScreen,
    own: OwnSounds,
    named: NamedSounds,
    space: PracticeSpace,
    picker: Picker,
    recording: Path,
    qtbot: QtBot,
) -> None:
    picker.path = str(recording)
    with qtbot.waitSignal(sounds.changed, timeout=WAIT_MS):
        sounds.add_button.click()
    (entry,) = own.entries().values()
    assert named.title(entry.id, "") == "our garden"
    assert not any(b"garden" in file.read_bytes() for file in own.folder.iterdir())
    assert sounds.state.text() == "“our garden” is there now."
    sounds.chips[entry.id].click()
    sounds.delete_buttons[entry.id].click()
    assert entry.id not in sounds.chips
    assert sounds._preferences.now.ambience == ""
    assert own.entries(), "it is only gone when the page is left"
    sounds.undo_button.click()
    assert entry.id in sounds.chips
    sounds.delete_buttons[entry.id].click()
    with qtbot.waitSignal(sounds.changed):
        sounds.hide()
    assert not own.entries()
    assert space.sound_name(entry.id) == ""
    assert recording.is_file()


def test_a_file_that_is_no_sound_says_why(
    sounds: SoundsScreen, picker: Picker, tmp_path: Path, own: OwnSounds, qtbot: QtBot
) -> None:
    (tmp_path / "letter.wav").write_text("Dear diary")
    picker.path = str(tmp_path / "letter.wav")
    with qtbot.waitSignal(sounds.job.failed, timeout=WAIT_MS):
        sounds.add_button.click()
    assert "letter.wav" in sounds.state.text()
    assert sounds.add_button.isEnabled()
    assert not own.entries()


def test_nothing_happens_where_nothing_was_chosen(sounds: SoundsScreen) -> None:
    sounds.add_button.click()
    assert not sounds.job.is_running


def test_levels_are_kept_at_once(sounds: SoundsScreen) -> None:
    for steps in sounds.levels.values():
        steps.slider.setValue(5)
    levels = sounds._preferences.now.levels
    assert (levels.voice, levels.cues, levels.ambience) == (0.25, 0.25, 0.25)


def session(library: Library) -> Timeline:
    setup = Setup(library.exercise("extended_exhale"), length=InTime(180_000))
    return setup.timed(OPEN_ENVELOPE)


@pytest.fixture
def taking(theme: Theme, picker: Picker, show: Show, library: Library) -> Iterator[TakeAlongScreen]:
    screen = TakeAlongScreen(theme, Levels, picker)
    screen.open(session(library), SoundChoice())
    yield show(screen)
    screen.job.close()


@pytest.mark.parametrize("ending", ["flac", "mp3"])
def test_a_session_is_saved_with_its_captions(
    taking: TakeAlongScreen, picker: Picker, tmp_path: Path, qtbot: QtBot, ending: str
) -> None:
    picker.path = str(tmp_path / "for the train")
    taking.format.chips[ending].click()
    with qtbot.waitSignal(taking.job.done, timeout=WAIT_MS):
        taking.save_button.click()
        assert taking.progress.isVisible()
        assert not taking.save_button.isEnabled()
    path = tmp_path / f"for the train.{ending}"
    assert soundfile.info(path).duration == pytest.approx(180, abs=0.2)
    assert "WEBVTT" in path.with_suffix(".vtt").read_text()
    assert str(tmp_path) in taking.result.text()
    assert path.name in taking.result.text()
    assert picker.asked[0][0].endswith(f"Extended exhale.{ending}")


def test_stopping_leaves_no_file_behind(
    taking: TakeAlongScreen, picker: Picker, tmp_path: Path, qtbot: QtBot
) -> None:
    picker.path = str(tmp_path / "a.wav")
    taking.format.chips["wav"].click()
    with qtbot.waitSignal(taking.job.stopped, timeout=WAIT_MS):
        taking.save_button.click()
        taking.stop_button.click()
    assert list(tmp_path.glob("*a*.wav")) == []
    assert taking.save_button.isEnabled()
    assert "No file was left behind" in taking.state.text()


def test_a_place_that_cannot_be_written_says_so(
    taking: TakeAlongScreen, picker: Picker, tmp_path: Path, qtbot: QtBot
) -> None:
    picker.path = str(tmp_path / "nowhere" / "a.ogg")
    with qtbot.waitSignal(taking.job.failed, timeout=WAIT_MS):
        taking.save_button.click()
    assert "cannot be written" in taking.state.text()


def test_titles_become_names_of_files() -> None:
    assert file_name("Body scan: a/b\\c?") == "Body scan a b c"
    assert file_name("...") == "Session"
    assert len(file_name("x" * 300)) == 80


def test_a_job_says_how_far_it_is_and_how_it_ended(qtbot: QtBot) -> None:
    job = Job()
    percents: list[int] = []
    job.progress.connect(percents.append)

    def works(told: Told) -> str:
        for share in (0.0, 0.5, 0.5, 1.0):
            told(share)
        return "made"

    def refuses(told: Told) -> None:
        raise InvalidFile("it is no sound.", file="a.wav")

    with qtbot.waitSignal(job.done, timeout=WAIT_MS) as done:
        job.start(works)
    assert done.args == ["made"]
    assert percents == [0, 50, 100]
    job.close()
    with qtbot.waitSignal(job.failed, timeout=WAIT_MS) as failed:
        job.start(refuses)
    assert "a.wav" in failed.args[0]
    job.close()


def test_who_hears_of_the_end_may_begin_the_next_job_at_once(qtbot: QtBot) -> None:
    job, running = Job(), []
    # Heard on the job's own thread, which is still there for as long as this lasts.
    job.done.connect(
        lambda made: running.append(job.is_running), Qt.ConnectionType.DirectConnection
    )
    with qtbot.waitSignal(job.done, timeout=WAIT_MS):
        job.start(lambda told: "made")
    job.close()
    assert running == [False]


def test_keys_names_and_plain_text(
    sounds: SoundsScreen, taking: TakeAlongScreen, qtbot: QtBot
) -> None:
    for screen in (sounds, taking):
        screen.activateWindow()
        qtbot.waitUntil(screen.isActiveWindow)
        reached = tabbed(qtbot, screen)
        chips = [one for one in seen(screen) if one.inherits("QRadioButton")]
        missed = [one for one in seen(screen) if one not in reached and one not in chips]
        assert [one.text() for one in missed] == []
        assert nameless(screen) == []
        assert rich(screen) == []


@pytest.mark.parametrize("percent", [80, 200])
@pytest.mark.parametrize("width", [560, 1048])
def test_nothing_is_cut_off(
    tmp_path: Path,
    own: OwnSounds,
    named: NamedSounds,
    library: Library,
    show: Show,
    percent: int,
    width: int,
) -> None:
    theme = Theme(Settings(text_percent=percent))
    sounds = show(made_sounds(theme, tmp_path, own, named, Picker()), width)
    taking = TakeAlongScreen(theme, Levels, Picker())
    taking.open(session(library), SoundChoice())
    show(taking, width)
    for _ in range(3):
        QApplication.processEvents()
    assert cut_off(sounds) == []
    assert cut_off(taking) == []
    assert taking.focusWidget() is taking.save_button
