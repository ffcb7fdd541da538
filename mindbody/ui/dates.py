"""Date and time as people write them where they live."""

from __future__ import annotations

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from mindbody.language import language, said

_WEEKDAY = re.compile(r"[\s,]*dddd[\s,]*")


def locale_for(language: str, system: QLocale | None = None) -> QLocale:
    """The person's own locale where it speaks `language` (such as "en"), else that language's.

    A weekday in one language inside a sentence of another would be no help.
    """
    system = system or QLocale.system()
    if system.name() != "C" and system.name().partition("_")[0] == language:
        return system
    return QLocale("en_GB") if language == "en" else QLocale(language)


def weekday(day: date, locale: QLocale) -> str:
    return locale.dayName(day.isoweekday(), QLocale.FormatType.LongFormat)


def long_date(day: date, locale: QLocale) -> str:
    """A date with the month in words and without the weekday."""
    form = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    return locale.toString(QDate(day.year, day.month, day.day), form)


def day_and_time(wall: datetime, locale: QLocale | None = None) -> str:
    """A date without a year, as people say it: "Monday 5 January, 9:04"."""
    locale = locale or locale_for(language())
    form = said("dddd d MMMM")
    day = locale.toString(QDate(wall.year, wall.month, wall.day), form)
    return f"{day}, {short_time(wall, locale)}"


def short_time(wall: datetime, locale: QLocale) -> str:
    """Hours and minutes."""
    return locale.toString(QTime(wall.hour, wall.minute), QLocale.FormatType.ShortFormat)


def short_date(day: date, locale: QLocale) -> str:
    """Day and month in few letters, and the year where it is needed to tell days apart."""
    return locale.toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
