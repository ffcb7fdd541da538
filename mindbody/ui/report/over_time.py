"""How practice went over a longer time: one pair of figures for each stretch, no smoothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from mindbody.core.report import Period, PracticeReport
from mindbody.language import said
from mindbody.ui.report import words
from mindbody.ui.report.block import Block, Columns, Table
from mindbody.ui.report.blocks import DayWords, minutes_words, period_words

MOST_STRETCHES = 12
_WEEK = 7


def stretches(period: Period) -> tuple[Period, ...]:
    """A period in whole weeks back from its end, so many together that 12 are enough.

    What is left before the first whole stretch is left out.
    """
    weeks = max(1, period.days // _WEEK)
    span = -(-weeks // MOST_STRETCHES) * _WEEK
    found = []
    last = period.last
    while (last - period.first).days + 1 >= min(span, period.days):
        found.append(Period(max(period.first, last - timedelta(days=span - 1)), last))
        last -= timedelta(days=span)
    return tuple(reversed(found))


def over_time(reports: Sequence[PracticeReport], day: DayWords) -> Block | None:
    """Planned and completed, days and distress of each stretch; None for a single one."""
    if len(reports) < 2:
        return None
    pairs, rows = [], []
    for report in reports:
        total, when = report.total, day(report.period.first)
        pairs.append((when, total.planned, total.completed))
        rows.append(
            (
                period_words(report.period, day),
                f"{total.completed}/{total.planned}",
                f"{total.days}/{total.span_days}",
                minutes_words(total.practised_ms),
                str(sum(response.rose for response in report.responses)),
            )
        )
    titles = tuple(said(title) for title in words.OVER_TIME_TITLES)
    note = said(words.OVER_TIME_NOTE)
    return Block(
        "over_time",
        said(words.OVER_TIME),
        table=Table(titles, tuple(rows)),
        note=note,
        picture=Columns(tuple(pairs)),
    )


def compared(now: PracticeReport, before: PracticeReport, day: DayWords) -> Block | None:
    """This period beside the one before it; None where nothing is known of that one."""
    if not (before.total.planned or before.total.days):
        return None
    rows = tuple(
        (said(title), *figures)
        for title, *figures in zip(words.COMPARED, _figures(before), _figures(now), strict=True)
    )
    titles = ("", period_words(before.period, day), period_words(now.period, day))
    return Block("compared", said(words.COMPARED_TITLE), table=Table(titles, rows))


def _figures(report: PracticeReport) -> tuple[str, ...]:
    total = report.total
    return (
        f"{total.completed}/{total.planned}",
        f"{total.days}/{total.span_days}",
        minutes_words(total.practised_ms),
        str(total.stopped_distress),
        str(sum(n for _, n in report.reasons)),
    )
