"""PySide6 6.12.0 loses a reference to None at every call that returns nothing.

On Python 3.11 that ends the process after some five thousand calls: seconds of animation. From
3.12 on None cannot die; there the count stands still, or (3.14) rises by one at every call.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 1_000
# Other threads and caches may drop a few; the fault drops one at every call.
NOISE = 100


def references_lost(call: Callable[[str], object]) -> int:
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call("breath")
    return before - sys.getrefcount(None)


@pytest.mark.usefixtures("qapp")
def test_object_name_keeps_none() -> None:
    assert references_lost(QObject().setObjectName) < NOISE


def test_label_text_keeps_none(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    assert references_lost(label.setText) < NOISE
