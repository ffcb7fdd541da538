"""What keeps other programs and the disk from the memory of ours: asked of the kernel itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
_GET_DUMPABLE = 3  # linux/prctl.h

_PROGRAM = f"""
import ctypes, os, resource
from mindbody import memory

def told():
    dumpable = ctypes.CDLL(None).prctl({_GET_DUMPABLE}, 0, 0, 0, 0)
    return dumpable, resource.getrlimit(resource.RLIMIT_CORE)[0]

resource.setrlimit(resource.RLIMIT_CORE, (4_096, 4_096))
print(*told())
memory.forbid_core_dumps()
memory.forbid_looking_in()
print(*told(), flush=True)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's own words")
def test_memory_goes_to_no_other_program_and_to_no_file() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split("\n")[:2] == ["1 4096", "0 0"]
