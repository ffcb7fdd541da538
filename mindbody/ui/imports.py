"""Imports as Python does them, after Qt's binding has put itself in between.

Importing PySide6 replaces `builtins.__import__`, for its `from __feature__ import snake_case`.
From then on the source text of every module that is imported is read and searched for the word
PySide6, and kept: a tenth of the time and several MB of the memory of a start. Nobody here
asks for such a feature.
"""

from __future__ import annotations

import builtins

# For `__import__` as it was, by the binding itself.
import PySide6.QtCore  # noqa: F401


def leave_alone() -> None:
    """Import as before; where the binding has kept no other `__import__`, nothing changes."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
