"""The practice report as blocks, in the order of the page.

The order is that of the clinical content (therapist-workflow 5.4): safety first. The page as
plain text is `core.report_text`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from mindbody.core.ledger import REASONS, ExposureEntry
from mindbody.core.report import (
    FEWEST_FOR_RESPONSE,
    MeasureTotal,
    Pattern,
    Period,
    PracticeReport,
    Response,
    Row,
    Safety,
)
from mindbody.core.treatment_days import Mark
from mindbody.language import counted, number, said
from mindbody.ui.report import words
from mindbody.ui.report.block import Block, Cell, Dumbbells, Strip, Table
from mindbody.ui.words import listed, unbroken

# Longer notes are cut on the page, so that one of them cannot fill it.
NOTE_CHARACTERS = 280
_MOST_DATES = 4

DayWords = Callable[[date], str]


def blocks_of(report: PracticeReport, day: DayWords) -> tuple[Block, ...]:
    """All that stands on the page; `day` writes a date."""
    made = (
        _safety(report.safety, day),
        _header(report, day),
        _assigned(report),
        _responses(report.responses),
        _pattern(report.pattern, day),
        _reasons(report),
        _measures(report.measures, day),
        _exposure(report.exposure, day),
        _next(report),
    )
    return tuple(block for block in made if block is not None)


def period_words(period: Period, day: DayWords) -> str:
    if period.first == period.last:
        return day(period.first)
    return said("{first} to {last}", first=day(period.first), last=day(period.last))


def minutes_words(ms: int) -> str:
    """Time practised: "48 min", "3 h 20 min"."""
    minutes = round(ms / 60_000)
    if minutes < 60:
        return said("{n} min", n=minutes)
    return said("{hours} h {minutes} min", hours=minutes // 60, minutes=minutes % 60)


def _safety(safety: Safety, day: DayWords) -> Block:
    lines = []
    if safety.item_9:
        lately = safety.item_9[-_MOST_DATES:]
        given = ", ".join(f"{value} ({day(when)})" for when, value in lately)
        given = _more(given, len(safety.item_9) - len(lately))
        lines.append(said("PHQ-9 item 9 above 0: {given}", given=given))
    if safety.help_opened:
        n = len(safety.help_opened)
        opened = counted("Help was opened {n} time", "Help was opened {n} times", n)
        lines.append(f"{opened} ({_dates(safety.help_opened, day)})")
    if safety.stopped_distress:
        lines.append(
            counted(
                "{n} session was stopped for Ground me",
                "{n} sessions were stopped for Ground me",
                safety.stopped_distress,
            )
        )
    if safety.put_aside:
        lines.append(
            said(
                "Put aside after distress rose: {what}", what=", ".join(map(said, safety.put_aside))
            )
        )
    if safety.weekly_rise:
        lines.append(said(words.WEEKLY_RISE))
    return Block("safety", said(words.SAFETY), tuple(lines) or (said(words.NO_SAFETY),), bold=True)


def _header(report: PracticeReport, day: DayWords) -> Block:
    header = report.header
    about = [
        said("Period: {period}", period=period_words(report.period, day)),
        said("Therapist: {name}", name=header.therapist) if header.therapist else "",
        said("Made on {day}", day=day(header.made_on)),
        unbroken(said("App {app}, content {content}", app=header.app, content=header.content)),
    ]
    lines = [listed(about)]
    if report.is_complete:
        lines.append(said(words.COMPLETE))
    if report.gaps:
        gaps = "; ".join(period_words(gap, day) for gap in report.gaps)
        lines.append(said("Nothing is known of: {gaps}", gaps=gaps))
    if report.left_out:
        left = ", ".join(said(words.FIELDS.get(field, field)) for field in sorted(report.left_out))
        lines.append(said("Not shared, by choice: {fields}", fields=left))
    title = said("Practice of {code}", code=header.code) if header.code else said(words.PRACTICE)
    return Block("header", title, tuple(lines), large=True)


def _assigned(report: PracticeReport) -> Block:
    total = report.total
    lines = [
        said(
            "{done} of {planned} planned sessions completed ({percent} %)",
            done=total.completed,
            planned=total.planned,
            percent=total.percent,
        )
        if total.percent is not None
        else said(words.NOTHING_PLANNED),
        said("Practised on {n} of {all} days", n=total.days, all=total.span_days),
        said("{time} in all", time=minutes_words(total.practised_ms)),
    ]
    if total.extra:
        lines.append(unbroken(counted("{n} session besides", "{n} sessions besides", total.extra)))
    titles = tuple(said(title) for title in words.ASSIGNED_TITLES)
    rows = tuple(_assigned_row(row) for row in report.rows)
    return Block(
        "assigned",
        said(words.ASSIGNED),
        (listed(lines),),
        Table(titles, rows) if rows else None,
        least_rows=6,
    )


def _assigned_row(row: Row) -> tuple[Cell, ...]:
    done = row.adherence
    title = said(row.title) if row.assigned else said("{title} (besides)", title=row.title)
    return (
        title,
        str(done.planned) if row.assigned else "–",
        str(done.completed if row.assigned else done.extra),
        str(done.partial) if row.assigned else "–",
        Strip(row.strip),
        "–" if row.median_ms is None else number(round(row.median_ms / 60_000, 1)),
    )


def _responses(responses: Sequence[Response]) -> Block | None:
    if not responses:
        return None
    shown = [one for one in responses if one.n >= FEWEST_FOR_RESPONSE]
    few = [one for one in responses if one.n < FEWEST_FOR_RESPONSE]
    rows = tuple(
        (
            said(one.title),
            str(one.n),
            _half(one.before),
            _half(one.after),
            _signed(one.change),
            str(one.rose),
            Dumbbells(one.dots),
        )
        for one in shown
    )
    lines: tuple[str, ...] = ()
    if few:
        names = ", ".join(said(one.title) + unbroken(f" ({one.n})") for one in few)
        lines = (said("Rated fewer than three times: {names}", names=names),)
    titles = tuple(said(title) for title in words.RESPONSE_TITLES)
    return Block(
        "responses",
        said(words.RESPONSES),
        lines,
        Table(titles, rows) if rows else None,
        said(words.NO_PROOF),
        least_rows=4,
    )


def _pattern(pattern: Pattern, day: DayWords) -> Block:
    parts = (pattern.morning, pattern.midday, pattern.evening, pattern.night)
    counts = [said(name, n=n) for name, n in zip(words.DAY_PARTS, parts, strict=True) if n]
    lines = [
        listed(counts) if counts else said(words.NO_TIMES),
        counted(
            "Longest stretch without practice: {n} day",
            "Longest stretch without practice: {n} days",
            pattern.longest_gap_days,
        ),
    ]
    if pattern.grounding:
        used = counted(
            "Ground me was used {n} time", "Ground me was used {n} times", len(pattern.grounding)
        )
        when = [_at(*each, day) for each in pattern.grounding[:_MOST_DATES]]
        lines.append(f"{used} ({_more('; '.join(when), len(pattern.grounding) - len(when))})")
    lines += _ledger(pattern, day)
    if pattern.marks:
        lines.append(said("Marked days: {days}", days=_marks(pattern.marks, day)))
    return Block("pattern", said(words.PATTERN), tuple(lines), least=2)


def _at(when: date, minute: int | None, day: DayWords) -> str:
    return day(when) if minute is None else f"{day(when)}, {minute // 60}:{minute % 60:02d}"


def _ledger(pattern: Pattern, day: DayWords) -> Iterable[str]:
    """What is known of practice that did not take place in the app."""
    if pattern.without_app:
        yield counted(
            "Practised {n} time without the app",
            "Practised {n} times without the app",
            pattern.without_app,
        )
    if pattern.opened_not_started:
        yield counted(
            "Opened and not begun: {n} time",
            "Opened and not begun: {n} times",
            pattern.opened_not_started,
        )
    if pattern.stopped_at_ms:
        at = [f"{ms // 60_000}:{ms // 1000 % 60:02d}" for ms in pattern.stopped_at_ms]
        shown = _more(", ".join(at[:_MOST_DATES]), len(at) - _MOST_DATES)
        yield said("Ended early, at {times}", times=shown)
    if pattern.reminders_paused:
        yield said("Reminders paused: {days}", days=_dates(pattern.reminders_paused, day))


def _marks(marks: Sequence[Mark], day: DayWords) -> str:
    shown = [f"{said(words.MARKS[mark.kind])} ({day(mark.day)})" for mark in marks[:6]]
    return _more(", ".join(shown), len(marks) - len(shown))


def _reasons(report: PracticeReport) -> Block | None:
    lines = []
    if report.reasons:
        counts = (f"{said(REASONS[reason])} ({n})" for reason, n in report.reasons)
        lines.append(listed(counts))
    for note in report.notes:
        lines.append(f"“{_cut(note.text)}”")
    return Block("reasons", said(words.REASONS), tuple(lines), least=1) if lines else None


def _measures(measures: Sequence[MeasureTotal], day: DayWords) -> Block | None:
    if not measures:
        return None
    by_form: dict[tuple[str, str], list[MeasureTotal]] = {}
    for total in measures:
        by_form.setdefault((total.measure, total.form), []).append(total)
    lines = []
    for (measure, form), totals in by_form.items():
        given = ", ".join(f"{total.total} ({day(total.day)})" for total in totals)
        name = f"{measure} ({form})" if form else measure
        lines.append(f"{name}: {given}. {totals[-1].reference}".strip())
    return Block("measures", said(words.MEASURES), tuple(lines), least=1)


def _exposure(entries: Sequence[ExposureEntry], day: DayWords) -> Block | None:
    if not entries:
        return None
    titles = tuple(said(title) for title in words.EXPOSURE_TITLES)
    rows = tuple(
        (
            entry.item,
            day(entry.day),
            _rating(entry.before),
            _rating(entry.peak),
            _rating(entry.after),
            "–" if entry.minutes is None else str(entry.minutes),
        )
        for entry in entries
    )
    return Block("exposure", said(words.EXPOSURE), table=Table(titles, rows))


def _next(report: PracticeReport) -> Block:
    lines: tuple[str, ...] = ()
    if report.question:
        lines = (said("Question from the patient: “{words}”", words=_cut(report.question)),)
    return Block("next", said(words.NEXT), lines, asks=tuple(map(said, words.ASKS)))


def _dates(days: Sequence[date], day: DayWords) -> str:
    shown = ", ".join(day(when) for when in days[:_MOST_DATES])
    return _more(shown, len(days) - _MOST_DATES)


def _more(shown: str, n: int) -> str:
    return said("{shown} and {n} more", shown=shown, n=n) if n > 0 else shown


def _cut(text: str) -> str:
    bare = " ".join(text.split())
    return bare if len(bare) <= NOTE_CHARACTERS else f"{bare[: NOTE_CHARACTERS - 1].rstrip()}…"


def _rating(value: int | None) -> str:
    return "–" if value is None else str(value)


def _half(value: float | None) -> str:
    return "–" if value is None else number(value)


def _signed(value: float | None) -> str:
    if value is None:
        return "–"
    return f"+{number(value)}" if value > 0 else number(value).replace("-", "−")
