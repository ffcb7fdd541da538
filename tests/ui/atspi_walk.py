"""Reads the window as a screen reader would, from outside; run by the system's own Python.

For each line on stdin it prints, as JSON, the nodes that are visible now: role, name, whether
the keyboard reaches it. It asks the accessibility bus itself, a level of the tree at a time.
"""

import json
import sys

from gi.repository import Gio, GLib

FOCUSABLE, VISIBLE = 11, 30
ACCESSIBLE = "org.a11y.atspi.Accessible"
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")


def connect():
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    place = ("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
    (address,) = session.call_sync(*place, None, None, Gio.DBusCallFlags.NONE, -1).unpack()
    flags = Gio.DBusConnectionFlags
    return Gio.DBusConnection.new_for_address_sync(
        address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION
    )


def ask_all(bus, questions):
    """The answers to many calls that are all under way at once."""
    answers, loop = {}, GLib.MainLoop()

    def answered(source, result, number):
        try:
            answers[number] = source.call_finish(result).unpack()
        except GLib.Error:
            answers[number] = None  # gone meanwhile
        if len(answers) == len(questions):
            loop.quit()

    for number, ((owner, path), interface, method, arguments) in enumerate(questions):
        values = GLib.Variant("(ss)", arguments) if arguments else None
        call = (owner, path, interface, method, values, None, Gio.DBusCallFlags.NONE, -1, None)
        bus.call(*call, answered, number)
    if questions:
        loop.run()
    return [answers[number] for number in range(len(questions))]


def asked(bus, nodes, method):
    return ask_all(bus, [(node, ACCESSIBLE, method, None) for node in nodes])


def names(bus, nodes):
    get = ("org.freedesktop.DBus.Properties", "Get", (ACCESSIBLE, "Name"))
    return ask_all(bus, [(node, *get) for node in nodes])


def visible(bus):
    """Every node that can be seen, once, from the windows down."""
    found, level = [], [tuple(app) for app in asked(bus, [REGISTRY], "GetChildren")[0][0]]
    first = True
    while level:
        states = asked(bus, level, "GetState")
        seen = [
            (node, state[0][0])
            for node, state in zip(level, states, strict=True)
            if state is not None and (first or state[0][0] >> VISIBLE & 1)
        ]
        nodes = [node for node, _ in seen]
        roles = asked(bus, nodes, "GetRoleName")
        for (_, state), role, name in zip(seen, roles, names(bus, nodes), strict=True):
            if role is not None and name is not None:
                found.append((role[0], name[0], bool(state >> FOCUSABLE & 1)))
        children = asked(bus, nodes, "GetChildren")
        level = [tuple(child) for answer in children if answer for child in answer[0]]
        first = False
    return found


if __name__ == "__main__":
    bus = connect()
    for _ in sys.stdin:
        print(json.dumps(visible(bus)), flush=True)
