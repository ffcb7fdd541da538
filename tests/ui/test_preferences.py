"""Where settings go: looks into a file in the clear, what tells of a person into the records."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mindbody.app import App
from mindbody.errors import StoreUnwritable
from mindbody.keepsakes import Kind
from mindbody.settings import PersonalSettings, Settings, SettingsFile
from mindbody.ui.preferences import Preferences
from tests.old_settings import put_as_before
from tests.ui.conftest import OpenApp

OLD = Settings(
    last_exercise="cyclic_sighing",
    length_ms=300_000,
    ask_distress=True,
    reminders=True,
    quiet_from_min=1_200,
    text_percent=120,
)


class Kept:
    """Records that can be made to refuse."""

    def __init__(self) -> None:
        self.put: list[PersonalSettings] = []
        self.refuses = False

    def __call__(self, personal: PersonalSettings) -> None:
        if self.refuses:
            raise StoreUnwritable("The records cannot be written.")
        self.put.append(personal)


@pytest.fixture
def file(qapp: QApplication, tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path)


def test_what_is_personal_goes_into_the_records_alone(file: SettingsFile) -> None:
    kept, preferences = Kept(), Preferences(file)
    preferences.open_with(None, kept)
    assert kept.put == [], "nothing was there to move"
    preferences.set(last_exercise="box_breathing", breaths=12)
    assert kept.put == [PersonalSettings(last_exercise="box_breathing", breaths=12)]
    assert not file.path.exists(), "one change is one write"
    preferences.set(text_percent=150)
    assert "box_breathing" not in file.path.read_text()
    assert len(kept.put) == 1


def test_settings_of_a_version_before_move_once(file: SettingsFile) -> None:
    put_as_before(file, OLD)
    kept, preferences = Kept(), Preferences(file)
    preferences.open_with(None, kept)
    assert kept.put == [OLD.personal]
    assert preferences.now == OLD
    again = Preferences(SettingsFile(file.path.parent))
    assert again.now == OLD.plain
    again.open_with(kept.put[0], kept)
    assert again.now == OLD
    assert len(kept.put) == 1


def test_they_wait_where_the_records_cannot_be_written(file: SettingsFile) -> None:
    put_as_before(file, OLD)
    kept, preferences = Kept(), Preferences(file)
    kept.refuses = True
    preferences.open_with(None, kept)
    assert preferences.now == OLD
    preferences.set(text_percent=80)
    kept.refuses = False
    again = Preferences(SettingsFile(file.path.parent))
    again.open_with(None, kept)
    assert kept.put == [OLD.personal]
    assert "cyclic_sighing" not in file.path.read_text()


def test_what_the_records_hold_wins(file: SettingsFile) -> None:
    put_as_before(file, OLD)
    kept, preferences = Kept(), Preferences(file)
    preferences.open_with(PersonalSettings(last_exercise="box_breathing"), kept)
    assert preferences.now.last_exercise == "box_breathing"
    assert not preferences.now.reminders
    assert kept.put == []
    assert "cyclic_sighing" not in file.path.read_text()


def test_a_refusal_is_told_once_and_the_change_holds(file: SettingsFile) -> None:
    kept, preferences = Kept(), Preferences(file)
    preferences.open_with(None, kept)
    kept.refuses = True
    told: list[str] = []
    preferences.trouble.connect(told.append)
    preferences.set(reminders=True)
    preferences.set(ask_distress=True)
    assert preferences.now.reminders
    assert told == ["The records cannot be written."]


def test_without_records_nothing_personal_is_written(file: SettingsFile) -> None:
    preferences = Preferences(file)
    preferences.set(last_exercise="box_breathing", country="DE")
    assert "box_breathing" not in file.path.read_text()
    assert Preferences(file).now == Settings(country="DE")


def test_home_comes_back_with_what_was_practised(open_app: OpenApp, tmp_path: Path) -> None:
    """The whole way: an old file, a window, another window, one document."""
    first: App = open_app(OLD)
    assert first.home.exercise.id == "cyclic_sighing"
    first.preferences.set(last_exercise="resonance_breathing", length_ms=180_000)
    first.window.close()
    first.close()
    assert "resonance" not in (tmp_path / "config/settings.json").read_text()
    second = open_app()
    assert second.home.exercise.id == "resonance_breathing"
    assert second.preferences.now.reminders
    kinds = [one.kind for one in second.records.shelf.all()]
    assert kinds.count(Kind.SETTINGS) == 1
