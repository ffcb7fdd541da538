"""A sheet of paper as data: titles, lines, and room to write. What draws it is in the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from mindbody.language import said
from mindbody.text_tables import SafetyPlanWords, SupporterWords, WholePlanWords

if TYPE_CHECKING:
    from mindbody.core.explainer import Explainer

# The two halves of a filled-in contact are kept in one line, parted by this.
CONTACT_PART = "\t"
QUESTIONS = "Questions for my clinic"


class SheetPart(Struct, frozen=True):
    """Lines under a title. `rules` are empty lines to write on, after what is there.

    `dots` puts a dot before each line; in `asked` each line gets `rules` rules of its own.
    """

    title: str
    hint: str = ""
    lines: tuple[str, ...] = ()
    rules: int = 0
    dots: bool = False
    asked: bool = False


class Sheet(Struct, frozen=True):
    """One thing to print."""

    title: str
    intro: str
    parts: tuple[SheetPart, ...]
    footer: str = ""

    def text(self) -> str:
        """The sheet as plain text."""
        told = [self.title, self.intro]
        for part in self.parts:
            told += ["", part.title, part.hint, *part.lines]
        return "\n".join([*told, "", self.footer]).strip() + "\n"


# What a person wrote: for each part its lines in order, empty ones included.
Filled = Mapping[str, Sequence[str]]


def safety_plan_sheet(words: SafetyPlanWords, filled: Filled) -> Sheet:
    """The safety plan as it is filled in, with rules where nothing is written yet."""
    parts = []
    for number, step in enumerate(words.steps, 1):
        written = tuple(_contact_words(line) for line in filled.get(step.id, ()) if line.strip())
        rules = max(0, step.rows - len(written))
        parts.append(SheetPart(f"{number}. {said(step.title)}", said(step.hint), written, rules))
    return Sheet(said(words.title), said(words.in_danger), tuple(parts), said(words.review))


def whole_plan_sheet(words: WholePlanWords, filled: Filled) -> Sheet:
    """The plan as a whole: each prompt with what was written, or with rules."""
    parts = []
    for part in words.parts:
        written = [*filled.get(part.id, ()), *[""] * len(part.prompts)]
        for number, (prompt, line) in enumerate(zip(part.prompts, written, strict=False)):
            title = said(part.title) if number == 0 else ""
            hint = said(part.hint) if number == 0 else ""
            asked = said(prompt)
            shown = f"{asked}: {line.strip()}" if line.strip() else f"{asked}:"
            parts.append(SheetPart(title, hint, (shown,), 0 if line.strip() else 1))
    return Sheet(said(words.title), said(words.intro), tuple(parts), said(words.footer))


def supporter_sheet(words: SupporterWords) -> Sheet:
    """The card for someone who helps; nothing about the person is on it."""
    return Sheet(
        said(words.title),
        said(words.intro),
        (
            SheetPart(said(words.helps_title), lines=tuple(map(said, words.helps)), dots=True),
            SheetPart(
                said(words.leave_out_title), lines=tuple(map(said, words.leave_out)), dots=True
            ),
            SheetPart(
                said(words.if_far_away_title), lines=tuple(map(said, words.if_far_away)), dots=True
            ),
            SheetPart("", lines=(said(words.in_danger).strip(),), rules=1),
            SheetPart(said(words.my_words_title), rules=words.my_words_rows),
        ),
        said(words.for_you),
    )


def questions_sheet(panel: Explainer) -> Sheet:
    """Questions for the clinic, with room for the answers."""
    return Sheet(
        said(QUESTIONS),
        panel.title,
        (SheetPart("", lines=panel.questions_for_clinic, rules=2, dots=True, asked=True),),
    )


def _contact_words(line: str) -> str:
    """A line as it is read: the halves of a contact beside each other."""
    return ", ".join(part.strip() for part in line.split(CONTACT_PART) if part.strip())
