"""An exercise file becomes an `Exercise`; the format stands in docs/formats.md."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from mindbody.core.breath import BreathPattern, Phase
from mindbody.core.exercise import (
    AnySection,
    Beat,
    Caution,
    Evidence,
    Exercise,
    Line,
    Narration,
    PacedBreathing,
    PhaseCues,
    PhaseLine,
    Reference,
    StepItem,
    TimedPrompts,
    UserPacedSteps,
)
from mindbody.exercise_rules import check_exercise
from mindbody.exercise_tables import (
    AnySectionTable,
    BlockTable,
    CautionTable,
    EvidenceTable,
    ExerciseTable,
    GroupTable,
    LineTable,
    NarrationTable,
    PacedBreathingTable,
    PhaseLineTable,
    SectionTable,
    TenseReleaseTable,
    TimedPromptsTable,
    UserPacedStepsTable,
    VariantKeys,
)
from mindbody.limits_from import limits_from
from mindbody.toml_file import TomlFile

EXERCISE_FORMAT = "mindbody-exercise"
BLOCK_FORMAT = "mindbody-block"
VERSION = 1


@dataclass(frozen=True, slots=True)
class SharedBlock:
    """Lines or cautions that several exercises have in common."""

    lines: tuple[Line, ...] = ()
    cautions: tuple[Caution, ...] = ()


# Raises KeyError for a block that there is not.
Blocks = Callable[[str], SharedBlock]


def no_blocks(name: str) -> SharedBlock:
    """Where no shared blocks may be used."""
    raise KeyError(name)


def read_block(file: TomlFile) -> SharedBlock:
    """Raises InvalidFile."""
    file.require_format(BLOCK_FORMAT, VERSION)
    table = file.table(BlockTable)
    reader = _Reader(file, no_blocks, "")
    cautions = reader.cautions(table.cautions, "cautions")
    return SharedBlock(reader.lines(table.lines, "lines"), cautions)


def exercise_from(file: TomlFile, blocks: Blocks) -> Exercise:
    """The exercise in a file, checked.

    Raises InvalidFile with file, place, reason and hint; UnsupportedVersion for a newer
    format.
    """
    file.require_format(EXERCISE_FORMAT, VERSION)
    table = file.table(ExerciseTable)
    usual = _Reader(file, blocks, "").exercise(table)
    variants: list[Exercise] = []
    for index, values in enumerate(table.variants):
        at = f"variants[{index}]"
        keys = file.table(VariantKeys, values, at)
        if keys.id in {form.variant for form in variants}:
            raise file.refuse(f"there are two variants “{keys.id}”", f"{at}.id")
        whole = file.table(ExerciseTable, _made_whole(file, values, at), at)
        form = _Reader(file, blocks, at).exercise(whole)
        variants.append(replace(form, variant=keys.id, variant_title=keys.title))
    return replace(usual, variants=tuple(variants))


def _made_whole(file: TomlFile, changes: Mapping[str, Any], at: str) -> dict[str, Any]:
    """The values of a variant with those of the usual form where it gives none."""
    base = file.values
    by_id = {section["id"]: section for section in base["sections"]}
    sections = []
    for index, section in enumerate(changes["sections"]):
        if (used := section.get("use")) is None:
            sections.append(section)
            continue
        if not isinstance(used, str) or used not in by_id:
            raise file.refuse(f"there is no section “{used}”", f"{at}.sections[{index}].use")
        own = {key: value for key, value in section.items() if key != "use"}
        sections.append({**by_id[used], **own})
    kept = {key: value for key, value in base.items() if key not in ("variants", "first_week_ms")}
    limits = {**base["limits"], **changes.get("limits", {})}
    named = {"id": base["id"], "title": base["title"]}
    return {**kept, **changes, **named, "limits": limits, "sections": sections}


class _Reader:
    """Turns the tables of one form into core types; `at` is where the form stands."""

    def __init__(self, file: TomlFile, blocks: Blocks, at: str) -> None:
        self.file = file
        self.blocks = blocks
        self.prefix = f"{at}." if at else ""

    def exercise(self, table: ExerciseTable) -> Exercise:
        sections = tuple(
            self.section(section, f"sections[{index}]")
            for index, section in enumerate(table.sections)
        )
        unlocked = table.unlocked_limits
        exercise = Exercise(
            id=table.id,
            title=table.title,
            family=table.family,
            access_level=table.access_level,
            summary=table.summary,
            how_to=tuple(table.how_to),
            when_to_use=tuple(table.when_to_use),
            evidence=_evidence(table.evidence),
            limits=limits_from(table, table.limits, unlocked=False),
            sections=sections,
            cautions=self.cautions(table.cautions, "cautions"),
            first_week_ms=table.first_week_ms,
            pacer=table.pacer,
            end_sound=table.end_sound,
            fillers=self.untimed(table.fillers, "fillers"),
            number=table.number,
            night=table.night,
            word=table.word,
            unlocked_limits=limits_from(table, unlocked, unlocked=True) if unlocked else None,
        )
        check_exercise(exercise, table.default_ms, self.refuse)
        return exercise

    def refuse(self, reason: str, path: str, hint: str) -> Exception:
        return self.file.refuse(reason, f"{self.prefix}{path}", hint)

    def section(self, table: AnySectionTable, path: str) -> AnySection:
        shared = self.shared(table)
        match table:
            case NarrationTable():
                lines = self.lines(table.lines, f"{path}.lines")
                return Narration(**shared, length_ms=table.length_ms, lines=lines)
            case TimedPromptsTable():
                lines = self.untimed(table.lines, f"{path}.lines")
                return TimedPrompts(
                    **shared, length_ms=table.length_ms, every_ms=table.every_ms, lines=lines
                )
            case PacedBreathingTable():
                return self.paced(table, path, shared)
            case UserPacedStepsTable():
                return UserPacedSteps(**shared, steps=self.steps(table, path))
            case TenseReleaseTable():
                return UserPacedSteps(**shared, steps=self.tense_release(table, path))

    def shared(self, table: SectionTable) -> dict[str, Any]:
        beat = table.beat
        return {
            "id": table.id,
            "title": table.title,
            "closing": table.closing,
            "optional": table.optional,
            "mark": table.mark,
            "steady": table.steady,
            "tags": _names(table.tags),
            "not_for": frozenset(table.not_for),
            "skippable": table.skippable,
            "asks": tuple(table.asks),
            "press": table.press,
            "beat": Beat(beat.every_ms, beat.sound, beat.sides) if beat else None,
        }

    def paced(
        self, table: PacedBreathingTable, path: str, shared: Mapping[str, Any]
    ) -> PacedBreathing:
        cues, pattern = table.cues, table.pattern
        midway = self.untimed([table.midway] if table.midway else [], f"{path}.midway")
        return PacedBreathing(
            **shared,
            pattern=BreathPattern(
                pattern.inhale_ms,
                pattern.exhale_ms,
                pattern.hold_in_ms,
                pattern.hold_out_ms,
                pattern.top_up_ms,
            ),
            cycles=table.cycles,
            cues=PhaseCues(cues.inhale, cues.top_up, cues.hold_in, cues.exhale, cues.hold_out),
            phase_lines=tuple(
                self.phase_line(line, f"{path}.phase_lines[{index}]")
                for index, line in enumerate(table.phase_lines)
            ),
            spoken_cycles=table.spoken_cycles,
            reminders=self.untimed(table.reminders, f"{path}.reminders"),
            reminder_every_ms=table.reminder_every_ms,
            fixed=table.fixed,
            midway=midway[0] if midway else None,
        )

    def phase_line(self, table: PhaseLineTable, path: str) -> PhaseLine:
        if table.block is not None:
            raise self.refuse("a phase takes one line, not a block", f"{path}.block", "")
        top_up = table.phase == "top_up"
        phase = Phase.INHALE if top_up else Phase(table.phase)
        return PhaseLine(phase, self.without_time(self.line(table, path), path), top_up)

    def steps(self, table: UserPacedStepsTable, path: str) -> tuple[StepItem, ...]:
        return tuple(
            StepItem(
                step.id,
                step.title,
                step.length_ms,
                self.lines(step.lines, f"{path}.steps[{index}].lines"),
                step.counter,
                _names(step.tags),
                step.mark,
            )
            for index, step in enumerate(table.steps)
        )

    def tense_release(self, table: TenseReleaseTable, path: str) -> tuple[StepItem, ...]:
        first = [
            self.group(table, group, f"{path}.groups[{index}]")
            for index, group in enumerate(table.groups)
        ]
        second = [replace(step, id=f"{step.id}_2") for step in first]
        return tuple(first if table.passes == 1 else first + second)

    def group(self, table: TenseReleaseTable, group: GroupTable, path: str) -> StepItem:
        tense_ms = table.tense_ms if group.tense_ms is None else group.tense_ms
        release_ms = group.release_ms or table.release_ms
        if bool(tense_ms) != bool(group.tense):
            reason = "a group has lines for tensing exactly when it has time for tensing"
            raise self.refuse(reason, f"{path}.tense", "Recall has tense_ms = 0 and no tense.")
        tense = self.lines(group.tense, f"{path}.tense")
        release = self.lines(group.release, f"{path}.release")
        timed = tuple(
            replace(
                line,
                at_ms=tense_ms if index == 0 else line.at_ms,
                sound=table.release_sound if index == 0 else "",
            )
            for index, line in enumerate(release)
        )
        return StepItem(
            group.id,
            group.title,
            tense_ms + release_ms,
            (*tense, *timed),
            tags=_names(group.tags),
            mark=table.tense_sound if tense_ms else "",
            tense_ms=tense_ms,
        )

    def lines(self, tables: Sequence[str | LineTable], path: str) -> tuple[Line, ...]:
        lines: list[Line] = []
        for index, table in enumerate(tables):
            if isinstance(table, str):
                lines.append(Line(table))
            elif table.block is None:
                lines.append(self.line(table, f"{path}[{index}]"))
            elif table != LineTable(block=table.block):
                reason = "a block stands alone, without other keys"
                raise self.refuse(reason, f"{path}[{index}]", "Leave out the other keys.")
            else:
                lines.extend(self.block(table.block, f"{path}[{index}]").lines)
        return tuple(lines)

    def untimed(self, tables: Sequence[str | LineTable], path: str) -> tuple[Line, ...]:
        """Lines whose time is given by what they stand in."""
        return tuple(self.without_time(line, path) for line in self.lines(tables, path))

    def without_time(self, line: Line, path: str) -> Line:
        if line.at_ms is not None:
            reason = "a line has no at_ms of its own here"
            raise self.refuse(reason, path, "Leave out at_ms.")
        return line

    def line(self, table: LineTable, path: str) -> Line:
        if not table.text:
            raise self.refuse("a line needs a text", path, 'Write text = "…" or block = "…".')
        return Line(
            table.text,
            _names(table.tags),
            table.instead,
            dict(table.anchors),
            table.optional,
            table.spoken,
            table.at_ms,
            table.sound,
        )

    def block(self, name: str, path: str) -> SharedBlock:
        try:
            return self.blocks(name)
        except KeyError:
            hint = "The shared blocks are listed in docs/formats.md."
            raise self.refuse(f"there is no block “{name}”", path, hint) from None

    def cautions(self, tables: Sequence[CautionTable], path: str) -> tuple[Caution, ...]:
        cautions: list[Caution] = []
        for index, table in enumerate(tables):
            if table.block is not None and table == CautionTable(block=table.block):
                cautions.extend(self.block(table.block, f"{path}[{index}]").cautions)
            elif table.block is not None or not table.text:
                reason = "a caution has a text, or a block and nothing else"
                raise self.refuse(reason, f"{path}[{index}]", "")
            else:
                caution = Caution(table.text, frozenset(table.conditions), table.effect)
                cautions.append(caution)
        return tuple(cautions)


def _names(tags: Sequence[str]) -> frozenset[str]:
    return frozenset(str(tag) for tag in tags)


def _evidence(table: EvidenceTable) -> Evidence:
    references = (
        Reference(r.authors, r.year, r.source, r.doi, r.checked) for r in table.references
    )
    return Evidence(table.grade, table.line, tuple(references))
