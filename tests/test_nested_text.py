"""Text of the records that is nested without end is refused, and ends nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mindbody.errors import InvalidFile
from mindbody.keepsakes import Choice, Wishes, check_of, value_of
from mindbody.plan import plan_of
from mindbody.settings import Settings, SettingsFile
from mindbody.sound.voice.index import read_index

NESTED = '{"a":' * 100_000


@pytest.mark.parametrize(
    "read",
    [plan_of, check_of, lambda text: value_of(text, Wishes), lambda text: value_of(text, Choice)],
    ids=["plan", "check", "wishes", "choice"],
)
def test_nested_text_is_refused(read: Callable[[str], object]) -> None:
    with pytest.raises(InvalidFile):
        read(NESTED)


def test_a_nested_list_of_clips_is_refused(tmp_path: Path) -> None:
    (tmp_path / "index.json").write_text(NESTED)
    with pytest.raises(InvalidFile):
        read_index(tmp_path)


def test_nested_settings_give_the_usual_ones(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path)
    file.path.write_text(NESTED[:60_000])
    assert file.load().settings == Settings()
