"""What a person has chosen for this window: one frozen value, kept in two places.

What must be known before the records are open, or hold where they cannot be opened (looks,
keys, how loud it is), lies in a file in the clear. What tells of a person's practice
(`PersonalSettings`) lies in the records, see `ui/preferences.py`; a file of a version that kept
it in the clear is still read, and `SettingsFile.moved` takes it out of there.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import msgspec
from msgspec import Meta, Struct

from mindbody.bounded_file import read_bounded
from mindbody.core.lanes import Levels
from mindbody.core.routine import InBreaths, InTime, Length
from mindbody.errors import StoreUnwritable
from mindbody.strict_json import UnreadableJson, decode_json

TEXT_PERCENT = (80, 200)
PREPARATION_S = (0, 300)
LOCK_AFTER_MIN = (0, 60)
DAY_MIN = 24 * 60
FORMAT = 1
_MOST_BYTES = 64 * 1024


class ThemeChoice(StrEnum):
    SYSTEM = "system"
    DUSK = "dusk"
    MORNING = "morning"
    HIGH_CONTRAST = "high_contrast"


class MotionChoice(StrEnum):
    """Whether the guide moves; SYSTEM asks the desktop."""

    SYSTEM = "system"
    FULL = "full"
    REDUCED = "reduced"


class Role(StrEnum):
    """Whose space the window shows: a patient's practice, or a therapist's caseload."""

    PATIENT = "patient"
    THERAPIST = "therapist"


class GuideChoice(StrEnum):
    """The picture that breathes; EXERCISE takes the one the exercise names."""

    EXERCISE = "exercise"
    PETALS = "petals"
    RINGS = "rings"
    TIDE = "tide"
    SQUARE = "square"
    BAR = "bar"
    TEXT = "text"


class IconChoice(StrEnum):
    """What the window looks like in the desktop's bar: plain things that tell nothing."""

    WAVES = "waves"
    PAGE = "page"
    BOOK = "book"
    CLOCK = "clock"
    GEAR = "gear"


class WindowPlace(msgspec.Struct, frozen=True):
    """Where the window was: px of the desktop, width and height 1 or more."""

    x: int
    y: int
    width: int
    height: int
    maximised: bool = False

    def __post_init__(self) -> None:
        if self.width < 1 or self.height < 1:
            raise ValueError("a window has a size")


@dataclass(frozen=True, slots=True)
class Settings:
    """`text_percent` lies in 80 to 200, `preparation_s` in 0 to 300; `length_ms` and
    `breaths` are the last length, at most one of them set; `ambience` is the id of a
    soundscape, empty for none; `tone_heard` is whether the soft test tone was played;
    `country` is the code of the country whose crisis lines are shown, empty where none was
    chosen; `shared_computer` is None where nobody said. The keys are written as Qt writes
    them; Ctrl+G opens Ground me whatever `ground_key` is. `voice` is the id of a voice, `cues`
    how the breath is heard (see `core.lanes.CUE_STYLES`), both empty for none; `bell_percent`
    is the volume of the timer's bells, 0 to 100. `role` says whose
    space the window shows. `language` is the code of the language to speak, empty for that of
    the system. `reminders` is whether a line in the window may remind of what is planned, but
    not from `quiet_from_min` to `quiet_until_min` (minutes after midnight). `lock_after_min` is
    how long nothing is touched before the window locks, 0 for never, and `lock_when_hidden`
    whether hiding locks too; both where there is a passphrase.
    """

    format: int = FORMAT
    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_percent: int = 100
    motion: MotionChoice = MotionChoice.SYSTEM
    guide: GuideChoice = GuideChoice.EXERCISE
    captions: bool = True
    remaining_shown: bool = False
    sound_on: bool = True
    levels: Levels = Levels()
    ambience: str = ""
    preparation_s: int = 10
    last_exercise: str = ""
    length_ms: int | None = None
    breaths: int | None = None
    tone_heard: bool = False
    window: WindowPlace | None = None
    country: str = ""
    first_run_done: bool = False
    shared_computer: bool | None = None
    ground_key: str = "G"
    help_key: str = "F1"
    hide_key: str = "F12"
    icon: IconChoice = IconChoice.WAVES
    ask_distress: bool = False
    voice: str = "heart"
    cues: str = "tones"
    bell_percent: int = 80
    role: Role = Role.PATIENT
    lock_after_min: int = 2
    lock_when_hidden: bool = True
    language: str = ""
    reminders: bool = False
    quiet_from_min: int = 21 * 60
    quiet_until_min: int = 8 * 60

    def __post_init__(self) -> None:
        if not TEXT_PERCENT[0] <= self.text_percent <= TEXT_PERCENT[1]:
            raise ValueError("the text scale lies between 80 and 200 percent")
        if not PREPARATION_S[0] <= self.preparation_s <= PREPARATION_S[1]:
            raise ValueError("preparation lasts from 0 to 300 seconds")
        if not LOCK_AFTER_MIN[0] <= self.lock_after_min <= LOCK_AFTER_MIN[1]:
            raise ValueError("the window locks after 0 to 60 minutes")
        if not all(0 <= at <= DAY_MIN for at in (self.quiet_from_min, self.quiet_until_min)):
            raise ValueError("quiet hours begin and end within a day")
        if not 0 <= self.bell_percent <= 100:
            raise ValueError("a volume lies between 0 and 100 percent")
        if self.length_ms is not None and self.length_ms < 1:
            raise ValueError("a session has a length")
        if self.breaths is not None and self.breaths < 1:
            raise ValueError("a session has at least one breath")

    @property
    def length(self) -> Length | None:
        """The last length, None for the exercise's own."""
        if self.breaths is not None:
            return InBreaths(self.breaths)
        return None if self.length_ms is None else InTime(self.length_ms)

    def with_length(self, length: Length | None) -> Settings:
        """The same settings with another last length."""
        match length:
            case InTime(length_ms):
                return replace(self, length_ms=length_ms, breaths=None)
            case InBreaths(breaths):
                return replace(self, length_ms=None, breaths=breaths)
            case None:
                return replace(self, length_ms=None, breaths=None)

    @property
    def personal(self) -> PersonalSettings:
        """The part that belongs in the records."""
        return PersonalSettings(**{name: getattr(self, name) for name in PERSONAL})

    def with_personal(self, personal: PersonalSettings) -> Settings:
        """The same settings with that part as the records have it."""
        return replace(self, **msgspec.structs.asdict(personal))

    @property
    def plain(self) -> Settings:
        """The same settings with nothing that belongs in the records."""
        return self.with_personal(PersonalSettings())


_Minutes = Annotated[int, Meta(ge=0, le=DAY_MIN)]


class PersonalSettings(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Of `Settings`, what tells of a person: fields and values as there."""

    last_exercise: str = ""
    length_ms: Annotated[int, Meta(ge=1)] | None = None
    breaths: Annotated[int, Meta(ge=1)] | None = None
    shared_computer: bool | None = None
    ask_distress: bool = False
    reminders: bool = False
    quiet_from_min: _Minutes = 21 * 60
    quiet_until_min: _Minutes = 8 * 60


PERSONAL = PersonalSettings.__struct_fields__


class Loaded(NamedTuple):
    """The settings, and what to say once about them; empty when all is well."""

    settings: Settings
    notice: str = ""


_DAMAGED = (
    "The settings of this window could not be read, so it starts with the usual ones. "
    "Your sessions are not affected. The old settings are kept beside the new ones."
)


_UNREADABLE = (OSError, UnreadableJson)


class SettingsFile:
    """The settings on disk: one JSON file, replaced whole or not at all.

    What belongs in the records is never put here. What an older version put here stays, and is
    loaded, until it was moved: nobody loses it where the records cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / "settings.json"
        # What could not be saved; it holds as long as this object.
        self.unsaved: Settings | None = None
        self._to_move = PersonalSettings()
        # Whether the file holds anything that belongs in the records, be it the usual.
        self.has_personal = False

    def load(self) -> Loaded:
        """Never raises: what cannot be read is kept aside, and the defaults are used."""
        if self.unsaved is not None:
            return Loaded(self.unsaved)
        try:
            settings = self._read()
            self._to_move = settings.personal
            return Loaded(settings)
        except FileNotFoundError:
            return Loaded(Settings())
        except _UNREADABLE:
            self._put_aside()
            return Loaded(Settings(), _DAMAGED)

    def peek(self) -> Settings:
        """What `load` would find, without touching a file that cannot be read."""
        if self.unsaved is not None:
            return self.unsaved
        try:
            return self._read()
        except _UNREADABLE:
            return Settings()

    def _read(self) -> Settings:
        raw = read_bounded(self.path, _MOST_BYTES)
        settings = decode_json(raw, Settings, _MOST_BYTES)
        self.has_personal = any(f'"{name}"'.encode() in raw for name in PERSONAL)
        return settings

    def erase(self) -> None:
        """Delete the settings, and what was kept aside of them. Raises OSError."""
        self.unsaved, self._to_move, self.has_personal = None, PersonalSettings(), False
        for path in (self.path, self.path.with_suffix(".damaged.json")):
            path.unlink(missing_ok=True)

    def moved(self, settings: Settings) -> None:
        """Take out of the file what the records hold by now. Raises as `save`."""
        to_move, self._to_move = self._to_move, PersonalSettings()
        had, self.has_personal = self.has_personal, False
        try:
            self.save(settings)
        except StoreUnwritable:
            self._to_move, self.has_personal = to_move, had
            raise

    def save(self, settings: Settings) -> None:
        """Raises StoreUnwritable where the folder cannot be written; the old file stays."""
        names = [field.name for field in fields(settings) if field.name not in PERSONAL]
        kept: dict[str, Any] = {name: getattr(settings, name) for name in names}
        if self.has_personal:
            kept |= msgspec.structs.asdict(self._to_move)
        try:
            self._replace(msgspec.json.format(msgspec.json.encode(kept), indent=2))
        except OSError as error:
            raise StoreUnwritable(
                "The settings could not be saved; they hold until the window closes.",
                "There may be no free space, or the folder of settings is read-only.",
            ) from error

    def _replace(self, content: bytes) -> None:
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self.path.parent, prefix=".settings-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content + b"\n")
                file.flush()
                os.fsync(file.fileno())
            os.replace(name, self.path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise

    def _put_aside(self) -> None:
        try:
            os.replace(self.path, self.path.with_suffix(".damaged.json"))
        except OSError:
            # A folder that cannot be written either: `save` will say so.
            return
