"""Settings on disk: whole or not at all, and never a reason not to start."""

from __future__ import annotations

import json
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mindbody.core.lanes import Levels
from mindbody.core.routine import InBreaths, InTime
from mindbody.errors import StoreUnwritable
from mindbody.settings import (
    PERSONAL,
    GuideChoice,
    IconChoice,
    MotionChoice,
    PersonalSettings,
    Settings,
    SettingsFile,
    ThemeChoice,
    WindowPlace,
)
from tests.old_settings import put_as_before

CHANGED = Settings(
    theme=ThemeChoice.MORNING,
    text_percent=150,
    motion=MotionChoice.REDUCED,
    guide=GuideChoice.TEXT,
    captions=False,
    remaining_shown=True,
    sound_on=False,
    levels=Levels(0.1, 0.2, 0.3),
    ambience="rain",
    preparation_s=0,
    last_exercise="box_breathing",
    breaths=12,
    tone_heard=True,
    icon=IconChoice.BOOK,
    window=WindowPlace(-20, 10, 900, 700, True),
)
# What is needed before the records are open, or where they cannot be opened.
PLAIN = {
    "format",
    "theme",
    "text_percent",
    "motion",
    "guide",
    "captions",
    "remaining_shown",
    "sound_on",
    "levels",
    "ambience",
    "preparation_s",
    "tone_heard",
    "window",
    "country",
    "first_run_done",
    "ground_key",
    "help_key",
    "hide_key",
    "icon",
    "voice",
    "cues",
    "bell_percent",
    "role",
    "lock_after_min",
    "lock_when_hidden",
    "language",
}


def test_what_was_saved_is_loaded_but_for_what_is_personal(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "not" / "there")
    file.save(CHANGED)
    assert file.load() == (CHANGED.plain, "")
    assert not file.has_personal
    assert not set(json.loads(file.path.read_text())) & set(PERSONAL)


def test_what_is_personal_is_every_field_that_tells_of_practice() -> None:
    """Whoever adds a field decides where it is kept: see docs/security.md."""
    assert {field for field in Settings.__dataclass_fields__ if field not in PERSONAL} == PLAIN
    assert CHANGED.plain.with_personal(CHANGED.personal) == CHANGED
    assert Settings().personal == PersonalSettings()


def test_what_a_version_before_kept_stays_until_it_was_moved(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path)
    put_as_before(file, CHANGED)
    assert file.load() == (CHANGED, "")
    louder = replace(CHANGED, text_percent=200)
    file.save(louder.plain)
    assert SettingsFile(tmp_path).load() == (louder, ""), "nobody has taken it yet"
    file.moved(louder)
    assert not file.has_personal
    assert SettingsFile(tmp_path).load() == (louder.plain, "")
    assert "box_breathing" not in file.path.read_text()


def test_what_cannot_be_taken_out_is_taken_out_the_next_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = SettingsFile(tmp_path)
    put_as_before(file, CHANGED)
    settings, _ = file.load()

    def fails(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("os.replace", fails)
    with pytest.raises(StoreUnwritable):
        file.moved(settings)
    monkeypatch.undo()
    assert file.has_personal
    assert SettingsFile(tmp_path).load() == (CHANGED, "")


def test_a_look_at_them_leaves_what_is_to_be_said(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path)
    file.path.write_text("{")
    assert file.peek() == file.peek() == Settings()
    assert "could not be read" in file.load().notice
    assert file.load() == (Settings(), "")


def test_the_first_start_has_the_usual_settings_and_says_nothing(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path).load() == (Settings(), "")
    assert list(tmp_path.iterdir()) == []


def test_only_this_person_can_read_them(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "own")
    file.save(Settings())
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[]",
        b'{"theme": "\xdc"}',
        b'{"theme": "pink"}',
        b'{"text_percent": 79}',
        b'{"text_percent": 201}',
        b'{"preparation_s": 301}',
        b'{"levels": {"cues": 1.5}}',
        b'{"window": {"x": 0, "y": 0, "width": 0, "height": 5}}',
        b'{"length_ms": 0}',
        b'{"breaths": -1}',
        b'{"quiet_from_min": 1441}',
    ],
)
def test_damaged_settings_are_kept_aside_and_told_once(tmp_path: Path, content: bytes) -> None:
    file = SettingsFile(tmp_path)
    file.path.write_bytes(content)
    settings, notice = file.load()
    assert settings == Settings()
    assert "could not be read" in notice
    assert file.path.with_suffix(".damaged.json").read_bytes() == content
    assert file.load() == (Settings(), "")


def test_settings_of_a_newer_app_are_used_as_far_as_they_are_known(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path)
    file.path.write_text(json.dumps({"text_percent": 120, "fragrance": "rose"}))
    assert file.load() == (Settings(text_percent=120), "")


def test_where_nothing_can_be_written_the_old_file_stays(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(StoreUnwritable, match="until the window closes"):
        SettingsFile(blocked).save(Settings())
    assert blocked.read_text() == "in the way"


def test_a_crash_while_saving_leaves_the_old_settings_and_no_rubbish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = SettingsFile(tmp_path)
    file.save(CHANGED)

    def fails(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("os.replace", fails)
    with pytest.raises(StoreUnwritable):
        file.save(Settings())
    monkeypatch.undo()
    assert file.load() == (CHANGED.plain, "")
    assert list(tmp_path.iterdir()) == [file.path]


@given(st.one_of(st.none(), st.builds(InTime, st.integers(1, 10**7))))
def test_a_length_in_time_comes_back(length: InTime | None) -> None:
    assert Settings(breaths=3).with_length(length).length == length


@given(st.builds(InBreaths, st.integers(1, 500)))
def test_a_length_in_breaths_comes_back(length: InBreaths) -> None:
    assert Settings(length_ms=60_000).with_length(length).length == length


def test_no_words_of_anybody_are_kept() -> None:
    names = set(Settings.__dataclass_fields__)
    assert not {name for name in names if "name" in name or "note" in name or "rating" in name}
