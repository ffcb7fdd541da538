"""What screen readers are told: roles of our own widgets, and announcements."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from mindbody.language import said

Role = QAccessible.Role

# The interfaces that Python made; Qt owns them, but Python must not let go of them.
_alive: dict[int, QAccessibleInterface] = {}
_roles: dict[int, QAccessible.Role] = {}


class _Node(QAccessibleWidget):
    """A widget with a role of its own and a name that is asked for when it is read."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._widget = widget

    def text(self, kind: QAccessible.Text) -> str:
        if kind is QAccessible.Text.Name:
            spoken = getattr(self._widget, "spoken_name", None)
            return str(spoken()) if callable(spoken) else self._widget.accessibleName()
        if kind is QAccessible.Text.Description:
            return self._widget.accessibleDescription()
        return ""


def install() -> None:
    """Make Qt ask us for the widgets that `set_role` knows; safe to call again."""
    QAccessible.installFactory(_node_for)


def _node_for(key: str, thing: QObject | None) -> QAccessibleInterface | None:
    role = _roles.get(id(thing))
    if role is None or not isinstance(thing, QWidget):
        return None
    node = _Node(thing, role)
    _alive[id(thing)] = node
    return node


def set_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Give a custom widget its role. Its name is `spoken_name()`, or its accessible name."""
    number = id(widget)
    _roles[number] = role
    widget.destroyed.connect(lambda: _forget(number))


def _forget(number: int) -> None:
    _roles.pop(number, None)
    _alive.pop(number, None)


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say `text` when it is done with what it says now."""
    if not text:
        return
    event = QAccessibleAnnouncementEvent(widget, said(text))
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)
