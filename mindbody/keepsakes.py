"""What a person made or chose, as documents on the shelf: kinds, types, strict reading.

Patterns and routines of one's own are kept as routine files (docs/formats.md), the others as
JSON. A document that cannot be read is told about in words and left as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, TypeVar

import msgspec
from msgspec import Meta, Struct

from mindbody.core.breath import BreathPattern
from mindbody.core.exercise import Anchor, Condition
from mindbody.core.lanes import SoundChoice
from mindbody.core.plain import LONGEST_TITLE
from mindbody.core.routine import InBreaths, InTime, Length
from mindbody.core.safety import OnboardingCheck
from mindbody.core.tag import Tag
from mindbody.errors import InvalidFile
from mindbody.language import said
from mindbody.strict_json import UnreadableJson, decode_json

if TYPE_CHECKING:
    from mindbody.store import Shelf

# What there is one of has no id.
ONLY = ""
LONGEST_OWN_TEXT = 4_000


class Kind(StrEnum):
    """What a document on the shelf is."""

    PATTERN = "pattern"
    ROUTINE = "routine"
    CHECK = "check"
    WISHES = "wishes"
    AGREED = "agreed"
    CHOICE = "choice"
    TIMER = "timer"
    OWN_TEXT = "own_text"
    SETTINGS = "settings"
    SOUND = "sound"
    SOUND_KEY = "sound_key"


class Wishes(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What the person set for themselves: struck tags, an anchor, exercises put aside."""

    struck: frozenset[Tag] = frozenset()
    anchor: Anchor = Anchor.BREATH
    hidden: frozenset[str] = frozenset()


class Agreed(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What a therapist opened: exercises by id, and tags that are struck for all others."""

    unlocked: frozenset[str] = frozenset()
    enabled: frozenset[Tag] = frozenset()


class Choice(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """How one exercise or routine was last practised; None or "" is its usual way.

    At most one of `length_ms` and `breaths` is set. `pacer` is the id of a guide,
    `without`, `settings` and `pattern` are as in a step of a routine.
    """

    variant: str = ""
    length_ms: Annotated[int, Meta(ge=1)] | None = None
    breaths: Annotated[int, Meta(ge=1)] | None = None
    by_key: bool = False
    pacer: str = ""
    sounds: SoundChoice | None = None
    word: Annotated[str, Meta(max_length=40)] = ""
    without: frozenset[str] = frozenset()
    settings: dict[str, int] = {}
    pattern: BreathPattern | None = None

    @property
    def length(self) -> Length | None:
        if self.breaths is not None:
            return InBreaths(self.breaths)
        return None if self.length_ms is None else InTime(self.length_ms)


class OwnText(Struct, frozen=True, forbid_unknown_fields=True):
    """A text of the person's own that an exercise shows, such as a new version of a dream."""

    text: Annotated[str, Meta(max_length=LONGEST_OWN_TEXT)]


class SoundName(Struct, frozen=True, forbid_unknown_fields=True):
    """What a recording of the person's own is called; the recording lies beside the records."""

    title: Annotated[str, Meta(min_length=1, max_length=LONGEST_TITLE)]


class SoundKey(Struct, frozen=True, forbid_unknown_fields=True):
    """What a recording of the person's own is encrypted with, in hexadecimal digits."""

    key: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]


class _CheckBody(Struct, frozen=True, forbid_unknown_fields=True):
    conditions: frozenset[Condition] = frozenset()
    has_therapist: bool = False
    done: bool = False
    infusions: bool = False


Body = TypeVar("Body")


def body_of(value: object) -> str:
    """A value as the body of a document."""
    return msgspec.json.encode(value, order="deterministic").decode()


def value_of(body: str, type: type[Body]) -> Body:
    """The value that `body_of` was given. Raises InvalidFile where it is none of that type."""
    try:
        return decode_json(body, type)
    except UnreadableJson as fault:
        raise InvalidFile("it is not what it should be.", "Choose again.") from fault


def check_of(body: str) -> OnboardingCheck:
    """An onboarding check, strictly. Raises InvalidFile."""
    read = value_of(body, _CheckBody)
    return OnboardingCheck(read.conditions, read.has_therapist, read.done, read.infusions)


TITLES = {
    Kind.PATTERN: "A breathing pattern of yours",
    Kind.ROUTINE: "A routine of yours",
    Kind.CHECK: "Your answers to “What suits me”",
    Kind.WISHES: "What you left out for yourself",
    Kind.AGREED: "What your therapist opened",
    Kind.CHOICE: "How you last practised one exercise",
    Kind.TIMER: "The settings of your timer",
    Kind.OWN_TEXT: "A text of yours",
    Kind.SETTINGS: "The settings of your practice",
    Kind.SOUND: "The name of a recording of yours",
    Kind.SOUND_KEY: "The key of a recording of yours",
}


def not_read(kind: Kind, fault: InvalidFile) -> str:
    """What to tell somebody about a document that cannot be read."""
    return said(
        "{what} could not be read and is left out for now: {reason} It is kept.",
        what=TITLES[kind],
        reason=fault.reason,
    )


class Keepsakes:
    """The documents of one person, as they lie on the shelf and as what they mean.

    What is kept is on disk when a method returns; where that fails, StoreError is raised and
    nothing has changed.
    """

    def __init__(
        self, shelf: Shelf, bodies: Mapping[tuple[str, str], str], notices: Iterable[str] = ()
    ) -> None:
        self._shelf, self._bodies = shelf, dict(bodies)
        self._notices = dict.fromkeys(notices)

    @property
    def notices(self) -> tuple[str, ...]:
        """What could not be read so far, in words, each once."""
        return tuple(self._notices)

    def tell(self, words: str) -> None:
        """Put words among the notices, where they are not there yet."""
        self._notices.setdefault(words)

    def ids(self, kind: Kind) -> list[str]:
        """The ids of all documents of a kind."""
        # In one step: another thread may keep the key of a recording meanwhile.
        return [id for of, id in list(self._bodies) if of == kind]

    def put(self, kind: Kind, id: str, body: str) -> None:
        """Keep a document, in place of the one of this kind and id."""
        self._shelf.put(kind, id, body)
        self._bodies[kind, id] = body

    def remove(self, kind: Kind, id: str) -> bool:
        """Delete a document for good; whether there was one."""
        if (kind, id) not in self._bodies:
            return False
        self._shelf.remove(kind, id)
        del self._bodies[kind, id]
        return True

    def typed(self, kind: Kind, id: str, type: type[Body]) -> Body | None:
        """A document as a value of a type. As `read` does."""
        return self.read(kind, id, lambda body: value_of(body, type))

    def read(self, kind: Kind, id: str, read: Callable[[str], Body]) -> Body | None:
        """A document as what it means; None where there is none, or none that can be read."""
        body = self._bodies.get((kind, id))
        if body is None:
            return None
        try:
            return read(body)
        except InvalidFile as fault:
            self.tell(not_read(kind, fault))
            return None
