"""Going through a screen as the keyboard and a screen reader do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot


def tabbed(qtbot: QtBot, screen: QWidget, most: int = 200) -> list[QWidget]:
    """What Tab reaches, in order, until it comes round."""
    found: list[QWidget] = []
    for _ in range(most):
        qtbot.keyClick(QApplication.focusWidget() or screen, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now in found:
            break
        found.append(now)
    return found


def seen(screen: QWidget) -> list[QAbstractButton]:
    """All buttons that can be seen and pressed."""
    buttons = screen.findChildren(QAbstractButton)
    return [one for one in buttons if one.isVisibleTo(screen) and one.isEnabled()]


def nameless(screen: QWidget) -> list[str]:
    """Widgets that take the focus and tell a screen reader no name, or no role."""
    missing = []
    for widget in screen.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(screen):
            continue
        if isinstance(widget.parent(), QAbstractSpinBox):
            continue  # a part of it, which screen readers do not see
        told = QAccessible.queryAccessibleInterface(widget)
        name = told.text(QAccessible.Text.Name) if told else ""
        if not name or told.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client):
            missing.append(f"{type(widget).__name__} {name!r}")
    return missing


def rich(screen: QWidget) -> list[str]:
    """Labels that would take their text for rich text."""
    labels = screen.findChildren(QLabel)
    return [one.text() for one in labels if one.textFormat() is not Qt.TextFormat.PlainText]


def cut_off(screen: QWidget) -> list[str]:
    """Visible labels and buttons that are too small for what they say."""
    small = []
    for label in screen.findChildren(QLabel):
        if not label.isVisibleTo(screen) or not label.text():
            continue
        needed = label.heightForWidth(label.width()) if label.wordWrap() else -1
        if needed > label.height() or (
            not label.wordWrap() and label.sizeHint().width() > label.width()
        ):
            small.append(label.text())
    for button in seen(screen):
        if button.hasHeightForWidth():
            if button.heightForWidth(button.width()) > button.height():
                small.append(button.text())
        elif button.sizeHint().width() > button.width():
            small.append(button.text())
    return small
