"""Write docs/clinical-review.md: everything a clinician is asked to sign or strike.

python3 scripts/clinical_review.py            writes it
python3 scripts/clinical_review.py --check    exits 1 where it is out of date
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts import bootstrap

if TYPE_CHECKING:
    from mindbody.core.exercise import Exercise, Line
    from mindbody.core.routine import Routine

SHEET = Path(__file__).resolve().parent.parent / "docs" / "clinical-review.md"

HEAD = """\
# Clinical review

Written by `scripts/clinical_review.py` from the content of the app; not edited by hand.
Every line below is waiting for a clinician: **keep** it, or **strike** it and say why.
Until that has happened the app says, in the library and in About, that its content awaits
clinical review.

How to read the marks: [ok] checked against the published source, [M] as cited in the
literature and not re-read, [D] this project's own design rule with no published threshold.
E-numbers are the entries of the clinical content. Lines in a script carry their tags in
brackets: a line can be struck by any of them.

| reviewer | profession | date | signature |
|---|---|---|---|
| | | | |
"""

# Templates are numbered above the exercises.
IN_THE_LIBRARY = 32

OWN = """\
A person or a therapist may make breathing patterns of their own. Each is played in the form
below, within its limits and the person's own."""

# The rules that stand in code, each with where it comes from and its mark.
RULES = (
    ("Breaths per minute", "4.5 to 12", "1.0", "[D]"),
    ("Inhale", "2 s or more; top-up sip 1 s or less", "1.0", "[D]"),
    ("Exhale", "10 s or less", "1.0", "[D]"),
    ("Stay between breaths", "0 to 4 s (box 5 s and 4-7-8 7 s by therapist unlock)", "1.0", "[D]"),
    ("Paced breathing without a break", "20 minutes or less", "1.0", "[D]"),
    ("Overbreathing line", "shown in every section of paced breathing", "1.0", "[ok]"),
    ("Voice hands over to tones", "after 4 breaths", "A4", "[D]"),
    (
        "Longest silence",
        "20 s in the first 5 sessions, then 45 s; tones count as sound",
        "T4",
        "[D]",
    ),
    ("Cue onset and release", "200 ms and 300 ms or more", "A1", "[D]"),
    ("Cue peak", "-12 dBFS or less, 6 dB or more under the voice", "A1", "[D]"),
    ("Cue fundamentals", "150 to 500 Hz", "A1", "[D]"),
    ("Stopping", "a fade of 300 ms, never a cut", "A3", "[D]"),
    (
        "Stays left out",
        "for any of the first seven conditions and for dissociation; rests up to 2 s stay",
        "3.2",
        "[D]",
    ),
    ("Hearing or seeing things", "grounding and movement only", "3.2", "[D]"),
    ("Thoughts of suicide", "grounding only until a therapist opens others", "3.2", "[D]"),
    ("No therapist", "starter level only", "3.2", "[D]"),
    ("Feeling unreal, losing time", "eyes-closed lines struck, grounding first", "3.2", "[D]"),
)


def sheet() -> str:
    """The whole sheet as Markdown."""
    from mindbody.library import Library

    library = Library.load()
    exercises = library.exercises()
    lines = [HEAD, "## Rules in code", ""]
    lines += [
        "| rule | value | content | mark | keep | strike, because |",
        "|---|---|---|---|---|---|",
    ]
    lines += [f"| {' | '.join(rule)} | ☐ | ☐ |" for rule in RULES]
    lines += ["", "## Exercises", ""]
    lines += ["| | exercise | access | grade | usual length | keep |", "|---|---|---|---|---|---|"]
    for exercise in exercises:
        lines.append(
            f"| E{exercise.number:02} | [{exercise.title}](#{exercise.id}) | "
            f"{exercise.access_level} | {exercise.evidence.grade} | "
            f"{_minutes(exercise.default_ms)} | ☐ |"
        )
    for exercise in exercises:
        lines += ["", *_exercise(exercise)]
    lines += ["", "## Patterns of one's own", "", OWN]
    for template in library.templates():
        lines += ["", *_exercise(template)]
    lines += ["", *_routines(library.routines())]
    return "\n".join(lines) + "\n"


def _minutes(ms: int) -> str:
    from mindbody.core.readable import clock_text

    return clock_text(ms)


def _exercise(exercise: Exercise) -> Iterator[str]:
    yield f'<a id="{exercise.id}"></a>'
    number = f"E{exercise.number:02} " if exercise.number <= IN_THE_LIBRARY else ""
    yield f"## {number}{exercise.title} — `{exercise.id}`"
    yield ""
    yield f"{exercise.summary}"
    yield ""
    yield from _items("How", exercise.how_to)
    yield from _items("When", exercise.when_to_use)
    yield from _limits(exercise)
    yield from _cautions(exercise)
    yield from _evidence(exercise)
    for form in (exercise, *exercise.variants):
        yield ""
        name = form.variant_title or "Usual form"
        yield f"**{name}**, {_minutes(form.default_ms)} · ☐ keep ☐ strike"
        yield ""
        yield from _script(form)


def _items(title: str, items: Iterable[str]) -> Iterator[str]:
    items = tuple(items)
    if items:
        yield f"- {title}: " + " · ".join(items)


def _limits(exercise: Exercise) -> Iterator[str]:
    for name, limits in (("Limits", exercise.limits), ("Unlocked", exercise.unlocked_limits)):
        if limits is None:
            continue
        parts = [f"{_minutes(limits.shortest_ms)} to {_minutes(limits.longest_ms)}"]
        if exercise.pattern is not None:
            breath = limits.breath
            parts.append(
                f"{60_000 / breath.longest_cycle_ms:.3g} to "
                f"{60_000 / breath.shortest_cycle_ms:.3g} breaths/min"
            )
            parts.append(f"stays up to {breath.longest_hold_ms / 1000:g} s")
            if limits.inhale_percent != (0, 100):
                parts.append("inhale {} to {} %".format(*limits.inhale_percent))
            if breath.most_cycles is not None:
                parts.append(f"at most {breath.most_cycles} breaths")
        parts += [f"{key} {least} to {most}" for key, (least, most) in limits.ranges.items()]
        yield f"- {name} [D]: {'; '.join(parts)} · ☐ keep ☐ strike"


def _cautions(exercise: Exercise) -> Iterator[str]:
    for caution in exercise.cautions:
        who = ", ".join(sorted(caution.conditions)) or "everybody"
        yield f"- Caution ({caution.effect} for {who}): {caution.text} · ☐ keep ☐ strike"


def _evidence(exercise: Exercise) -> Iterator[str]:
    yield f"- Evidence, grade {exercise.evidence.grade}: {exercise.evidence.line} · ☐ keep ☐ strike"
    for source in exercise.evidence.references:
        doi = f", doi {source.doi}" if source.doi else ""
        mark = "[ok]" if source.checked else "[M]"
        yield f"  - {mark} {source.authors} {source.year}, {source.source}{doi}"


def _script(form: Exercise) -> Iterator[str]:
    from mindbody.core.exercise import (
        Narration,
        PacedBreathing,
        TimedPrompts,
        UserPacedSteps,
        section_ms,
    )
    from mindbody.core.readable import seconds_text

    for section in form.sections:
        yield f"- {section.title} ({_minutes(section_ms(section))}, `{section.id}`)"
        match section:
            case Narration():
                yield from _lines(section.lines)
            case TimedPrompts():
                yield f"  - a prompt every {section.every_ms / 1000:g} s"
                yield from _lines(section.lines)
            case PacedBreathing():
                parts = " ".join(
                    f"{'top_up' if part.top_up else part.phase} {seconds_text(part.length_ms)}"
                    for part in section.pattern.parts()
                )
                yield f"  - {section.cycles} breaths: {parts}"
                yield from _lines([p.line for p in section.phase_lines])
                yield from _lines(
                    [*section.reminders, *([section.midway] if section.midway else [])]
                )
            case UserPacedSteps():
                for step in section.steps:
                    yield f"  - {step.title} ({_minutes(step.length_ms)})"
                    yield from _lines(step.lines)
    if form.fillers:
        yield "- Lines for silences that would grow too long"
        yield from _lines(form.fillers)


def _lines(lines: Iterable[Line]) -> Iterator[str]:
    for line in lines:
        tags = f" [{', '.join(sorted(line.tags))}]" if line.tags else ""
        instead = f" → instead: “{line.instead}”" if line.instead else ""
        anchors = "".join(f" → {anchor}: “{text}”" for anchor, text in line.anchors.items())
        yield f"  - ☐ “{line.text}”{tags}{instead}{anchors}"


def _routines(routines: Iterable[Routine]) -> Iterator[str]:
    from mindbody.core.routine import InTime

    yield "## Routines"
    yield ""
    for routine in routines:
        steps = ", ".join(
            step.exercise.title
            + (f" ({step.exercise.variant_title})" if step.exercise.variant else "")
            + (f" {_minutes(step.length.length_ms)}" if isinstance(step.length, InTime) else "")
            for step in routine.steps
        )
        yield f"- ☐ **{routine.title}** (`{routine.id}`): {steps}. {routine.note}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--check", action="store_true", help="only say whether it is up to date")
    arguments = parser.parse_args()
    text = sheet()
    if arguments.check:
        return 0 if SHEET.is_file() and SHEET.read_text(encoding="utf-8") == text else 1
    SHEET.write_text(text, encoding="utf-8")
    print(f"{SHEET.name}: {len(text.splitlines())} lines")
    return 0


if __name__ == "__main__":
    bootstrap.enter(__file__, sys.argv[1:])
    sys.exit(main())
