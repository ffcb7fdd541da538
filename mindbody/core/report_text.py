"""The one-page report as plain text: at most 64 lines of 88 characters, in the page's order.

Numbers stand with their n, and nothing says that one thing caused another. What does not fit
is summed in a line that says how much it is, or ends in "…"; nothing is left out silently.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from mindbody.core.ledger import REASONS
from mindbody.core.practice import Adherence
from mindbody.core.report import (
    FEWEST_FOR_RESPONSE,
    Pattern,
    Period,
    PracticeReport,
    Response,
    Row,
    Safety,
)
from mindbody.core.treatment_days import MarkKind
from mindbody.language import counted, number, said

MOST_LINES, WIDTH = 64, 88
_MOST_DAYS = 6
_TITLE_WIDTH = 28
# The lines that a long text may take.
_SAFETY_LINES, _OTHER_LINES = 4, 2


class _Room(NamedTuple):
    """How many of each kind a page shows."""

    rows: int
    responses: int
    exposures: int
    totals: int
    note_lines: int


# The last one always fits.
_ROOMS = (_Room(8, 6, 4, 6, 3), _Room(6, 4, 3, 4, 2), _Room(4, 3, 2, 3, 1))

MARKS = {
    MarkKind.INFUSION: "infusion",
    MarkKind.APPOINTMENT: "appointment",
    MarkKind.EXPOSURE: "exposure homework",
    MarkKind.DOSE_CHANGE: "change of dose",
}
WITHHELD = {
    "sessions": "sessions",
    "minute": "times of day",
    "ratings": "ratings",
    "ledger": "reasons and reminders",
    "safety": "safety entries",
    "exposures": "exposure log",
    "notes": "notes",
    "question": "question",
    "marks": "marked days",
    "stages": "steps of a plan",
}
NO_SAFETY = "No safety entries"
NOT_PROOF = "Before/after differences are not proof of effect."
FOOTER = "Contains health information; handle as clinical record."
NEXT = "For next session"


def report_text(report: PracticeReport) -> str:
    """The page. Ends with a line break."""
    pages = (_page(report, room) for room in _ROOMS)
    fitting = (lines for lines in pages if len(lines) <= MOST_LINES)
    return "\n".join(next(fitting)) + "\n"


def _page(report: PracticeReport, room: _Room) -> list[str]:
    blocks = [
        _wrapped(said("Safety: {line}", line=safety_line(report.safety)), _SAFETY_LINES),
        _header(report),
        _table(report.rows, report.total, room.rows),
        _responses(report.responses, room.responses),
        _pattern(report.pattern),
        _reasons(report, room.note_lines),
        _measures(report, room.totals),
        _exposure(report, room.exposures),
        _next(report, room.note_lines),
    ]
    lines = [line for block in blocks if block for line in (*block, "")]
    return [*lines, said(FOOTER)]


def safety_line(safety: Safety) -> str:
    """The first line of the page; "No safety entries" where there are none."""
    if safety.is_empty:
        return said(NO_SAFETY)
    found = []
    if safety.item_9:
        given = ", ".join(f"{value} ({_day(day)})" for day, value in safety.item_9[:_MOST_DAYS])
        found.append(said("PHQ-9 item 9: {given}", given=given))
    if safety.help_opened:
        opened = safety.help_opened
        n, days = len(opened), _days(opened)
        found.append(
            counted("Help opened once: {days}", "Help opened {n} times: {days}", n, days=days)
        )
    if safety.stopped_distress:
        found.append(
            counted(
                "{n} session ended for Ground me",
                "{n} sessions ended for Ground me",
                safety.stopped_distress,
            )
        )
    if safety.put_aside:
        titles = ", ".join(map(said, safety.put_aside))
        found.append(said("Put aside after two rises: {titles}", titles=titles))
    if safety.weekly_rise:
        found.append(said("Ratings before practice rose by 2 or more from one week to the next"))
    return "; ".join(found)


def gaps_line(gaps: Sequence[Period], left_out: frozenset[str]) -> str:
    """Whether all of the period is known, and what the person kept to themselves."""
    if not gaps and not left_out:
        return said("Data complete")
    found = []
    if gaps:
        spans = ", ".join(f"{_day(gap.first)} – {_day(gap.last)}" for gap in gaps[:_MOST_DAYS])
        found.append(said("Nothing known of: {spans}", spans=spans))
    if left_out:
        names = ", ".join(said(WITHHELD[name]) for name in WITHHELD if name in left_out)
        found.append(said("Not shared: {names}", names=names))
    return "; ".join(found)


def _header(report: PracticeReport) -> list[str]:
    head, period = report.header, report.period
    return [
        *_wrapped(
            said(
                "{code} · {first} – {last} · {therapist}",
                code=head.code or "–",
                first=_day(period.first),
                last=_day(period.last),
                therapist=head.therapist or "–",
            )
        ),
        *_wrapped(
            said(
                "Made {day} · app {app} · content {content} · {gaps}",
                day=_day(head.made_on),
                app=head.app or "–",
                content=head.content or "–",
                gaps=gaps_line(report.gaps, report.left_out),
            )
        ),
    ]


def _table(rows: Sequence[Row], total: Adherence, most: int) -> list[str]:
    lines = [
        said(
            "{title} planned  done partial  last 7 days  median min",
            title=said("Assigned and done").ljust(_TITLE_WIDTH),
        )
    ]
    lines += [_row(said(row.title), row, row.adherence) for row in rows[:most]]
    if len(rows) > most:
        rest = rows[most:]
        summed = sum((row.adherence for row in rest), Adherence())
        title = counted("and {n} other", "and {n} others", len(rest))
        lines.append(_row(title, None, summed))
    percent = "–" if total.percent is None else f"{total.percent} %"
    lines.append(
        said(
            "All: {completed} of {planned} completed ({percent}), {partial} partial, "
            "{days} of {span} days, {minutes} min",
            completed=total.completed,
            planned=total.planned,
            percent=percent,
            partial=total.partial,
            days=total.days,
            span=total.span_days,
            minutes=_minutes(total.practised_ms),
        )
    )
    if total.extra:
        lines.append(
            counted(
                "Besides that {n} session of own choice",
                "Besides that {n} sessions of own choice",
                total.extra,
            )
        )
    return lines


def _row(title: str, row: Row | None, counts: Adherence) -> str:
    planned = f"{counts.planned}" if row is None or row.assigned else "–"
    done = counts.completed if row is None or row.assigned else counts.extra
    strip = "" if row is None else "".join("●" if day else "·" for day in row.strip)
    minutes = "–" if row is None or row.median_ms is None else f"{_minutes(row.median_ms)}"
    cells = f"{planned:>7} {done:>5} {counts.partial:>7}  {strip:<11}  {minutes:>10}"
    return f"{_short(title, _TITLE_WIDTH):<{_TITLE_WIDTH}} {cells}"


def _responses(found: Sequence[Response], most: int) -> list[str]:
    if not found:
        return []
    shown = [one for one in found if one.n >= FEWEST_FOR_RESPONSE]
    lines = [
        said(
            "{title}     n before after change  range  rose 2+",
            title=said("Distress 0–10, medians").ljust(_TITLE_WIDTH),
        )
    ]
    lines += [_response(one) for one in shown[:most]]
    few = [one for one in found if one.n < FEWEST_FOR_RESPONSE]
    more = shown[most:]
    if more:
        lines.append(
            counted(
                "and {n} more exercise with {uses} uses",
                "and {n} more exercises with {uses} uses",
                len(more),
                uses=sum(one.n for one in more),
            )
        )
    if few:
        lines.append(
            counted(
                "{n} exercise with fewer than {least} rated uses is not shown",
                "{n} exercises with fewer than {least} rated uses are not shown",
                len(few),
                least=FEWEST_FOR_RESPONSE,
            )
        )
    return [*lines, said(NOT_PROOF)]


def _response(one: Response) -> str:
    assert one.lowest is not None
    assert one.highest is not None
    span = f"{one.lowest:+d}…{one.highest:+d}"
    medians = f"{_figure(one.before):>6} {_figure(one.after):>5} {_signed(one.change):>6}"
    title = _short(said(one.title), _TITLE_WIDTH)
    return f"{title:<{_TITLE_WIDTH}} {one.n:>5} {medians} {span:>6}  {one.rose:>7}"


def _pattern(pattern: Pattern) -> list[str]:
    lines = []
    parts = (pattern.morning, pattern.midday, pattern.evening, pattern.night)
    when = (
        said(
            "morning {a}, midday {b}, evening {c}, night {d}",
            **dict(zip("abcd", parts, strict=True)),
        )
        if any(parts)
        else said("not known")
    )
    gap = counted("{n} day", "{n} days", pattern.longest_gap_days)
    lines += _wrapped(said("Time of day: {when}. Longest gap: {gap}.", when=when, gap=gap))
    if pattern.grounding:
        n, days = len(pattern.grounding), _days([day for day, _ in pattern.grounding])
        lines += _wrapped(
            counted("Ground me used once: {days}", "Ground me used {n} times: {days}", n, days=days)
        )
    lines += _ledger_lines(pattern)
    if pattern.marks:
        marked = ", ".join(
            f"{said(MARKS[mark.kind])} {_day(mark.day)}" for mark in pattern.marks[:_MOST_DAYS]
        )
        lines += _wrapped(said("Marked days: {marked}", marked=marked))
    return lines


def _ledger_lines(pattern: Pattern) -> list[str]:
    found = []
    if pattern.without_app:
        found.append(
            counted("{n} done without the app", "{n} done without the app", pattern.without_app)
        )
    if pattern.opened_not_started:
        found.append(
            counted(
                "opened and not begun once",
                "opened and not begun {n} times",
                pattern.opened_not_started,
            )
        )
    if pattern.stopped_at_ms:
        at = ", ".join(_clock(ms) for ms in pattern.stopped_at_ms[:_MOST_DAYS])
        found.append(said("stopped early at {at}", at=at))
    if pattern.reminders_paused:
        found.append(said("reminders paused {days}", days=_days(pattern.reminders_paused)))
    return _wrapped("; ".join(found)) if found else []


def _reasons(report: PracticeReport, note_lines: int) -> list[str]:
    lines = []
    if report.reasons:
        given = ", ".join(f"{said(REASONS[reason])} {n}" for reason, n in report.reasons)
        lines += _wrapped(said("Reasons not done: {given}", given=given))
    for note in report.notes:
        lines += _wrapped(f"{_day(note.day)}: “{note.text}”", note_lines)
    return lines


def _measures(report: PracticeReport, most: int) -> list[str]:
    return [
        _short(
            said(
                "{measure} ({form}): {total} on {day}. {reference}",
                measure=total.measure,
                form=total.form,
                total=total.total,
                day=_day(total.day),
                reference=_one_line(total.reference),
            ).rstrip(),
            WIDTH,
        )
        for total in report.measures[-most:]
    ]


def _exposure(report: PracticeReport, most: int) -> list[str]:
    if not report.exposure:
        return []
    lines = [said("Exposure log: before / peak / after, minutes")]
    for entry in report.exposure[-most:]:
        ratings = " / ".join(
            "–" if one is None else f"{one}" for one in (entry.before, entry.peak, entry.after)
        )
        minutes = "–" if entry.minutes is None else f"{entry.minutes}"
        item = _short(_one_line(entry.item), 48)
        lines.append(f"{_day(entry.day)} {item}: {ratings}, {minutes}")
    more = len(report.exposure) - most
    if more > 0:
        lines.append(counted("and {n} earlier entry", "and {n} earlier entries", more))
    return lines


def _next(report: PracticeReport, note_lines: int) -> list[str]:
    next_words = (said("keep"), said("change"), said("drop"))
    lines = [said(NEXT), *(f"  {word:<8} {'_' * 60}" for word in next_words)]
    if report.question:
        asked = said("Question: {asked}", asked=report.question)
        lines += _wrapped(asked, note_lines)
    return lines


def _day(day: date) -> str:
    return day.isoformat()


def _days(days: Sequence[date]) -> str:
    """Each day once, at most six of them, and how many more there are."""
    once = list(dict.fromkeys(days))
    shown = ", ".join(_day(day) for day in once[:_MOST_DAYS])
    more = len(once) - _MOST_DAYS
    if more <= 0:
        return shown
    return counted("{shown} and {n} more day", "{shown} and {n} more days", more, shown=shown)


def _minutes(ms: int) -> int:
    return round(ms / 60_000)


def _clock(ms: int) -> str:
    return f"{ms // 60_000}:{ms // 1_000 % 60:02d}"


def _figure(value: float | None) -> str:
    return "–" if value is None else number(value)


def _signed(value: float | None) -> str:
    return "–" if value is None else "+" * (value >= 0) + number(value)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _short(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 1]}…"


def _wrapped(text: str, most: int = _OTHER_LINES) -> list[str]:
    """A text on lines of the page's width, `most` of them; what is cut off ends in "…"."""
    from textwrap import wrap

    return wrap(text, WIDTH, subsequent_indent="  ", max_lines=most, placeholder=" …")
