"""The words of Ground me, Help, first run and other pages, from content/texts, read strictly."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TypeVar

from mindbody.errors import InvalidFile
from mindbody.strict_toml import (
    CONTENT_FOLDER,
    MENDING_HINT,
    decode_toml,
    read_text,
    require_format,
)
from mindbody.text_tables import (
    AboutWords,
    AfterSessionWords,
    DistressWords,
    FileTable,
    FirstRunWords,
    GroundWords,
    PaceFinderWords,
    PrivacyWords,
    SafetyPlanWords,
    SafetyWords,
    SupporterWords,
    WholePlanWords,
)

FORMAT = 1
DISTRESS_SCALE = 10

FileWords = TypeVar("FileWords", bound=FileTable)


class Texts:
    """All of them in English, each read when it is first wanted: what shows them says them in
    the language of the app. Whatever is asked raises InvalidFile if its file does not fit.
    """

    def __init__(self, content: Path = CONTENT_FOLDER) -> None:
        self._folder = content / "texts"

    @cached_property
    def ground(self) -> GroundWords:
        words = self._read("ground", GroundWords)
        _check_ground(words)
        return words

    @cached_property
    def safety_plan(self) -> SafetyPlanWords:
        return self._read("safety_plan", SafetyPlanWords)

    @cached_property
    def first_run(self) -> FirstRunWords:
        return self._read("first_run", FirstRunWords)

    @cached_property
    def safety(self) -> SafetyWords:
        return self._read("safety", SafetyWords)

    @cached_property
    def distress(self) -> DistressWords:
        words = self._read("distress", DistressWords)
        _check_distress(words)
        return words

    @cached_property
    def pace_finder(self) -> PaceFinderWords:
        return self._read("pace_finder", PaceFinderWords)

    @cached_property
    def after_session(self) -> AfterSessionWords:
        return self._read("after_session", AfterSessionWords)

    @cached_property
    def privacy(self) -> PrivacyWords:
        return self._read("privacy", PrivacyWords)

    @cached_property
    def about(self) -> AboutWords:
        return self._read("about", AboutWords)

    @cached_property
    def supporter(self) -> SupporterWords:
        return self._read("supporter", SupporterWords)

    @cached_property
    def whole_plan(self) -> WholePlanWords:
        return self._read("whole_plan", WholePlanWords)

    def _read(self, name: str, record: type[FileWords]) -> FileWords:
        path = self._folder / f"{name}.toml"
        return parse_words(read_text(path), record, path.name)


PARTS = tuple(name for name, part in vars(Texts).items() if isinstance(part, cached_property))


def load_texts(content: Path = CONTENT_FOLDER) -> Texts:
    """All texts, all of them read.

    Raises InvalidFile with file, place, reason and hint if a file does not fit.
    """
    texts = Texts(content)
    for part in PARTS:
        getattr(texts, part)
    return texts


def parse_words(text: str, record: type[FileWords], file: str) -> FileWords:
    """One file. Raises InvalidFile; UnsupportedVersion for a newer format."""
    require_format(text, FORMAT, file)
    return decode_toml(text, record, file)


def _check_ground(words: GroundWords) -> None:
    for answer in words.answers:
        unknown = set(answer.choices) - set(words.choices)
        if unknown or not answer.choices:
            raise InvalidFile(
                f"choices that are not known: {', '.join(sorted(unknown)) or 'none given'}",
                MENDING_HINT,
                file="ground.toml",
                place=answer.id,
            )


def _check_distress(words: DistressWords) -> None:
    if words.scale != DISTRESS_SCALE or len(words.words) != DISTRESS_SCALE + 1:
        raise InvalidFile(
            "the scale runs from 0 to 10 with one word for each number",
            MENDING_HINT,
            file="distress.toml",
            place="words",
        )
