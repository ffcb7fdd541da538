"""Set a fresh checkout up: `.venv` with the pinned requirements, and what Qt asks of the system.

Runs before anything is installed: standard library only, and readable by Python 3.8, so that an
old Python still gets a clear sentence. Once set up, it costs one small file read and no network.
All its words go to stderr; stdout belongs to the command that follows.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterator
from pathlib import Path

from mindbody import system_libraries
from scripts import system_packages
from scripts.system_packages import line_to_type as by_hand

ROOT = Path(__file__).resolve().parent.parent
LISTS = ROOT / "requirements"
VENV = ROOT / ".venv"
ASIDE = ROOT / ".venv-aside"
LOCK = ROOT / ".venv-lock"
LOG = ROOT / "build" / "set-up.log"
OLDEST, NEWEST = (3, 11), (3, 14)

# What pip says, and what that means to a person. The first that fits is told.
FAILURES = (
    ("No space left", "the disk is full. About 600 MB are needed."),
    ("DO NOT MATCH THE HASHES", "a downloaded part is not the one expected, so it was refused."),
    ("CERTIFICATE_VERIFY_FAILED", "the network's certificate is not one that pip knows."),
    ("onnection", "the parts it needs could not be fetched. Is this computer online?"),
    ("timed out", "the parts it needs could not be fetched. Is this computer online?"),
    ("No matching distribution", "a part is not made for this kind of computer or Python."),
    ("ermission", "a file could not be written. Is the folder yours?"),
)


class SetUpFailed(Exception):
    """A sentence for the person: what happened and what to do."""


def enter(script: str, arguments: list[str]) -> None:
    """Return at once inside `.venv`; else set it up and start `script` anew in it.

    Leaves the process with exit code 1 and one sentence where the set-up cannot be done.
    """
    if inside():
        return
    sys.exit(told(lambda: hand_over(script, arguments)))


def inside() -> bool:
    """Say whether this very process runs in `.venv`."""
    return VENV.is_dir() and os.path.realpath(sys.prefix) == os.path.realpath(VENV)


def hand_over(script: str, arguments: list[str]) -> int:
    """Make `.venv` ready and go on in it with the app."""
    require_python()
    require_system(missing_to_set_up("run") + ([] if arguments else missing_for_a_screen()))
    ready("run")
    command = [str(python()), script, *arguments]
    if os.name != "nt":  # there, exec would give the prompt back while the app still runs
        os.execv(command[0], command)
    return subprocess.call(command)


def told(work: Callable[[], int]) -> int:
    """Run `work`, with a failed or interrupted set-up told in one sentence instead of a trace."""
    try:
        return work()
    except SetUpFailed as failure:
        say(str(failure))
        return 1
    except KeyboardInterrupt:
        say("Stopped. The next start takes it up again.")
        return 130


def say(words: str) -> None:
    """Tell the person something about the set-up."""
    print(words, file=sys.stderr, flush=True)


def require_python() -> None:
    """Refuse a Python for which the pinned parts are not made."""
    version = sys.version_info[:2]
    if not OLDEST <= version <= NEWEST:
        raise SetUpFailed(
            f"mindbody runs on Python 3.{OLDEST[1]} to 3.{NEWEST[1]}; this is Python "
            f"{version[0]}.{version[1]}. Please start it with one of those."
        )


def missing_to_set_up(*names: str) -> list[str]:
    """Name what the system lacks to make `.venv`, where it has to be made."""
    return [] if is_ready(names) else system_packages.missing_venv()


def missing_for_a_screen() -> list[str]:
    """Name what the system lacks to open a window, where there is a screen to open one on."""
    from mindbody.screen import has_screen  # only now: it asks for more than an old Python

    return system_libraries.missing_for_window() if has_screen() else []


def require_system(packages: list[str]) -> None:
    """Install these system packages where nobody has to be asked; else name the line to type."""
    if not packages:
        return
    if not system_packages.can_install():
        raise SetUpFailed(
            "A few parts of the system are not there yet. On Debian, Ubuntu and their like, "
            f"please\ntype this line, then start again:\n\n    {by_hand(packages)}\n"
        )
    say(f"Installing parts of the system: {' '.join(packages)}")
    if not system_packages.install(packages):
        raise SetUpFailed(
            "The parts of the system could not be installed. Is this computer online?\n"
            f"By hand it is: {by_hand(packages)}"
        )


def python() -> Path:
    """Give the path of the Python in `.venv`."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def ready(*names: str) -> None:
    """Make `.venv` hold these requirement lists; does nothing where it does already."""
    if is_ready(names):
        return
    try:
        with alone():
            if not is_ready(names):
                set_up(names)
    except OSError as error:
        raise SetUpFailed(f"The set-up could not write here: {error}") from error


def is_ready(names: tuple[str, ...]) -> bool:
    """Say whether `.venv` holds exactly these lists, for this Python and platform."""
    return python().exists() and all(has_stamp(name) for name in names)


def set_up(names: tuple[str, ...]) -> None:
    """Install the lists; a `.venv` made for another list or Python gives way to a new one."""
    if not has_stamp("run") or not python().exists():
        make_venv()
    say("Setting up, once: fetching what is needed (115 MB). This takes a minute or two.")
    for name in names:
        if not has_stamp(name):
            install(name)
    shutil.rmtree(ASIDE, ignore_errors=True)
    say("Set up.")


def make_venv() -> None:
    """Make `.venv` anew. One that worked is kept aside until the new one is complete."""
    if any(VENV.glob("*.stamp")):
        shutil.rmtree(ASIDE, ignore_errors=True)
        VENV.rename(ASIDE)
    shutil.rmtree(VENV, ignore_errors=True)
    run([sys.executable, "-I", "-m", "venv", str(VENV)])


def install(name: str) -> None:
    """Install one list with pip, nothing but what it pins; its stamp is written last."""
    stamp = stamp_path(name)
    stamp.unlink(missing_ok=True)
    requirements = LISTS / (name + ".txt")
    strict = ["--no-deps", "--require-hashes", "--only-binary", ":all:", "-r", str(requirements)]
    calm = ["--quiet", "--no-input", "--disable-pip-version-check", "--retries", "3"]
    try:
        run([str(python()), "-I", "-m", "pip", "install", *calm, *strict])
    except SetUpFailed:
        put_back()
        raise
    stamp.write_text(expected_stamp(name), encoding="ascii")


def put_back() -> None:
    """After a failed install: the `.venv` that worked, if there was one, is in its place again."""
    if ASIDE.exists():
        shutil.rmtree(VENV, ignore_errors=True)
        ASIDE.rename(VENV)


def stamp_path(name: str) -> Path:
    """Give the file that says a list was installed completely."""
    return VENV / (name + ".stamp")


def has_stamp(name: str) -> bool:
    """Say whether a list, exactly as it is now, was installed completely."""
    try:
        return stamp_path(name).read_text(encoding="ascii") == expected_stamp(name)
    except OSError:
        return False


def expected_stamp(name: str) -> str:
    """Give a stamp over the list, the Python and the platform."""
    content = (LISTS / (name + ".txt")).read_bytes()
    made_for = f"{sys.implementation.cache_tag} {sysconfig.get_platform()}"
    return hashlib.sha256(content + made_for.encode("ascii")).hexdigest()


def run(command: list[str]) -> None:
    """Run one step with its words going to the log, and tell what went wrong if it did."""
    LOG.parent.mkdir(exist_ok=True)
    environment = dict(os.environ, PIP_USER="0")
    with LOG.open("w", encoding="utf-8") as log:
        code = subprocess.call(
            command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env=environment,
            close_fds=False,
        )
    if code:
        words = LOG.read_text(encoding="utf-8", errors="replace")
        reasons = (meaning for sign, meaning in FAILURES if sign in words)
        reason = next(reasons, f"a step of it failed: {' '.join(command[-3:])}")
        raise SetUpFailed(
            f"The set-up did not finish: {reason}\nThe next start tries again. Details: {LOG}"
        )


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Hold the set-up for this process; a second start waits here until the first is done."""
    with LOCK.open("w", encoding="ascii") as lock:
        if not locked(lock.fileno(), wait=False):
            say("Another start is setting up; waiting for it.")
            while not locked(lock.fileno(), wait=True):
                pass
        yield


def locked(handle: int, wait: bool) -> bool:
    """Take the lock on an open file, and say whether it was got; closing the file gives it back."""
    if os.name == "nt":
        import msvcrt

        with contextlib.suppress(OSError):  # waiting, it gives up after ten tries of a second
            msvcrt.locking(handle, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
            return True
        return False
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    # A pip that outlives a killed start goes on writing: it keeps the lock until it ends.
    os.set_inheritable(handle, True)
    return True
