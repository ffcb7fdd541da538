"""Forbids this process, and all it starts, to open a network socket, whoever asks: Python, Qt, SDL.

A seccomp filter of Linux: the kernel ends the process with SIGSYS at the first call of
`socket` for IPv4 or IPv6. Sockets of this computer (AF_UNIX: display, sound server, bus) pass.
As a program it forbids first, then runs another: python -m tests.no_network PROGRAM.py ARGUMENTS
"""

from __future__ import annotations

import ctypes
import platform
import runpy
import socket
import struct
import sys
from pathlib import Path

# Numbers of the kernel's interface: linux/seccomp.h, linux/filter.h, linux/audit.h.
_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2
_LOAD, _EQUALS, _RETURN = 0x20, 0x15, 0x06
_KILL, _ALLOW = 0x80000000, 0x7FFF0000
_NUMBER_AT, _MACHINE_AT, _FAMILY_AT = 0, 4, 16
# Of each machine: its mark in the kernel, and its number for the call `socket`.
_MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("steps", ctypes.c_void_p)]


def is_known_here() -> bool:
    return sys.platform == "linux" and platform.machine() in _MACHINES


def forbid_network() -> None:
    """From now on and for good. Raises OSError where the kernel refuses the filter."""
    mark, socket_call = _MACHINES[platform.machine()]
    steps = [
        (_LOAD, 0, 0, _MACHINE_AT),
        (_EQUALS, 0, 6, mark),
        (_LOAD, 0, 0, _NUMBER_AT),
        (_EQUALS, 0, 4, socket_call),
        (_LOAD, 0, 0, _FAMILY_AT),
        (_EQUALS, 1, 0, socket.AF_INET),
        (_EQUALS, 0, 1, socket.AF_INET6),
        (_RETURN, 0, 0, _KILL),
        (_RETURN, 0, 0, _ALLOW),
    ]
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    program = _Program(len(steps), ctypes.cast(code, ctypes.c_void_p))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or libc.prctl(
        _SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0
    ):
        raise OSError(ctypes.get_errno(), "the kernel takes no filter")


if __name__ == "__main__":
    forbid_network()
    sys.argv = sys.argv[1:]
    sys.path.insert(0, str(Path(sys.argv[0]).resolve().parent))
    runpy.run_path(sys.argv[0], run_name="__main__")
