"""What sound needed for a moment does not stay in memory."""

from __future__ import annotations

import os
import platform
import subprocess
import sys

import pytest

# Many blocks of 400 kB, then all but every tenth freed: what stays is seen from outside.
LEFT_OVER = """
import sys
import numpy as np
from mindbody.sound.frugal import give_back_at_once

def in_memory_mb():
    with open("/proc/self/status") as lines:
        return next(int(l.split()[1]) for l in lines if l.startswith("VmRSS")) / 1000

if "frugal" in sys.argv:
    assert give_back_at_once()
np.ones(4_000_000, np.int64)  # freed at once, and from then on glibc keeps up to so much
before = in_memory_mb()
blocks = [np.ones(50_000) for _ in range(100)]
del blocks[:-1]
print(in_memory_mb() - before)
"""


def left_over_mb(*arguments: str) -> float:
    environment = {name: value for name, value in os.environ.items() if "MALLOC" not in name}
    command = [sys.executable, "-c", LEFT_OVER, *arguments]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return float(told.stdout)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="the call is glibc's")
def test_blocks_that_are_freed_go_back_to_the_system() -> None:
    assert left_over_mb("frugal") < 5 < left_over_mb()
