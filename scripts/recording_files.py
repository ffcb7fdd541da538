"""A file system that notes what is asked of it, and the files as a power cut may leave them."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw

SECTOR_BYTES = 512

Files = dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing asked of the file system: write, truncate, delete, sync or sync folder."""

    what: str
    file: str
    offset: int = 0
    data: bytes = b""


class RecordingFile(apsw.VFSFile):
    """A file of the ordinary file system that notes what is done to it."""

    def __init__(self, steps: list[Step], name: Any, flags: list[int]) -> None:
        self._steps, self._name = steps, _base_name(name)
        # SQLite syncs the folder with the first sync of a new log or journal (os_unix.c,
        # UNIXFILE_DIRSYNC); what was deleted in it before is gone for good then.
        logs = apsw.SQLITE_OPEN_WAL | apsw.SQLITE_OPEN_MAIN_JOURNAL
        self._syncs_folder = bool(flags[0] & apsw.SQLITE_OPEN_CREATE and flags[0] & logs)
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        super().xWrite(data, offset)
        self._steps.append(Step("write", self._name, offset, bytes(data)))

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        super().xTruncate(newsize)
        self._steps.append(Step("truncate", self._name, newsize))

    def xSync(self, flags: int) -> None:  # noqa: N802
        super().xSync(flags)
        self._steps.append(Step("sync", self._name))
        if self._syncs_folder:
            self._steps.append(Step("sync folder", ""))
            self._syncs_folder = False


class RecordingFiles(apsw.VFS):
    """A file system that gives out recording files."""

    def __init__(self, name: str, steps: list[Step]) -> None:
        self._steps = steps
        super().__init__(name, "")

    def xOpen(self, name: Any, flags: list[int]) -> RecordingFile:  # noqa: N802
        return RecordingFile(self._steps, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802
        super().xDelete(filename, syncdir)
        self._steps.append(Step("delete", _base_name(filename)))
        if syncdir:
            self._steps.append(Step("sync folder", ""))


def _base_name(name: Any) -> str:
    return Path(name if isinstance(name, str) else name.filename()).name


def after_cut(start: Files, steps: list[Step], luck: random.Random) -> tuple[Files, int]:
    """The files as a cut after these steps may leave them, and how many writes were at stake."""
    synced = {step.file: n for n, step in enumerate(steps) if step.what in ("sync", "sync folder")}
    kept_share, at_stake = luck.choice([0.0, 0.3, 0.7, 1.0]), 0
    files = {name: bytearray(content) for name, content in start.items()}
    in_order_until = luck.randrange(len(steps) + 1) if luck.random() < 0.3 else None
    for number, step in enumerate(steps):
        if step.what.startswith("sync"):
            continue
        if number < synced.get("" if step.what == "delete" else step.file, -1):
            _do(files, step, step.data)
            continue
        at_stake += 1
        if in_order_until is None:
            _do_in_part(files, step, kept_share, luck)
        elif number <= in_order_until:
            _do_in_part(files, step, 0.5 if number == in_order_until else 1.0, luck)
    return {name: bytes(content) for name, content in files.items()}, at_stake


def _do(files: dict[str, bytearray], step: Step, data: bytes, at: int | None = None) -> None:
    if step.what == "delete":
        files.pop(step.file, None)
        return
    content = files.setdefault(step.file, bytearray())
    offset = step.offset if at is None else at
    if step.what == "truncate":
        del content[offset:]
    elif step.what == "write":
        content.extend(bytes(max(0, offset - len(content))))
        content[offset : offset + len(data)] = data


def _do_in_part(files: dict[str, bytearray], step: Step, share: float, luck: random.Random) -> None:
    if step.what != "write":
        if luck.random() < share:
            _do(files, step, b"")
        return
    at, end = step.offset, step.offset + len(step.data)
    while at < end:
        until = min(end, (at // SECTOR_BYTES + 1) * SECTOR_BYTES)
        if luck.random() < share:
            _do(files, step, step.data[at - step.offset : until - step.offset], at)
        at = until
