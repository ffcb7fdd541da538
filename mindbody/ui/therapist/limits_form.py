"""What one person may do: the envelope of an assignment, with the reason for it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.core.routine import OPEN_ENVELOPE, Envelope
from mindbody.language import counted, said
from mindbody.ui.screens.timer.amount import Steps
from mindbody.ui.theme import S, Theme
from mindbody.ui.therapist import words
from mindbody.ui.widgets.choices import Switch
from mindbody.ui.widgets.field import TextField

# 0 stands for "no limit of their own". Rates are in tenths of a breath a minute.
_HOLDS_MS = (0, 1_000, 2_000, 3_000, 4_000)
_SLOWEST = (0, *range(45, 81, 5))
_FASTEST = (0, *range(60, 121, 10))
_SESSIONS_MIN = (0, 3, 5, 8, 10, 15, 20, 30, 45, 60)
_MINUTE_MS = 60_000


class LimitsForm(QWidget):
    """`changed` says that the envelope or its reason is another one."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.envelope = OPEN_ENVELOPE
        self.holds = Switch(theme, words.HOLDS)
        self.longest_hold = Steps(theme, words.LONGEST_HOLD, _HOLDS_MS, _seconds)
        self.slowest = Steps(theme, words.SLOWEST, _SLOWEST, _rate)
        self.fastest = Steps(theme, words.FASTEST, _FASTEST, _rate)
        self.session = Steps(theme, words.LONGEST_SESSION, _SESSIONS_MIN, _minutes)
        self.reason = TextField(theme, words.LIMITS_REASON, words.LIMITS_REASON, most=500)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        for row in (
            self.holds,
            self.longest_hold,
            self.slowest,
            self.fastest,
            self.session,
            self.reason,
        ):
            column.addWidget(row)
        self.holds.toggled.connect(lambda on: self._set(holds=on))
        self.longest_hold.changed.connect(lambda ms: self._set(longest_hold_ms=ms or None))
        self.slowest.changed.connect(lambda n: self._set(slowest_per_minute=_per_minute(n)))
        self.fastest.changed.connect(lambda n: self._set(fastest_per_minute=_per_minute(n)))
        self.session.changed.connect(lambda n: self._set(longest_session_ms=n * _MINUTE_MS or None))
        self.reason.textChanged.connect(lambda _: self.changed.emit())

    def show_envelope(self, envelope: Envelope, reason: str) -> None:
        self.envelope = envelope
        for widget in (self.holds, self.reason):
            widget.blockSignals(True)
        self.holds.setChecked(envelope.holds)
        self.reason.setText(reason)
        for widget in (self.holds, self.reason):
            widget.blockSignals(False)
        self.longest_hold.show_value(envelope.longest_hold_ms or 0)
        self.slowest.show_value(round(10 * (envelope.slowest_per_minute or 0)))
        self.fastest.show_value(round(10 * (envelope.fastest_per_minute or 0)))
        self.session.show_value((envelope.longest_session_ms or 0) // _MINUTE_MS)
        self.longest_hold.setVisible(envelope.holds)

    def _set(self, **changes: Any) -> None:
        self.envelope = replace(self.envelope, **changes)
        self.longest_hold.setVisible(self.envelope.holds)
        self.changed.emit()


def _per_minute(tenths: int) -> float | None:
    return tenths / 10 if tenths else None


def _seconds(ms: int) -> str:
    return said("{n} s", n=f"{ms / 1000:g}") if ms else said(words.NO_LIMIT)


def _rate(tenths: int) -> str:
    return said("{n} a minute", n=f"{tenths / 10:g}") if tenths else said(words.NO_LIMIT)


def _minutes(n: int) -> str:
    return counted("{n} minute", "{n} minutes", n) if n else said(words.NO_LIMIT)
