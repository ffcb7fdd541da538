"""Compile requirements/*.in into lists with every version and hash pinned, and no address.

For whoever changes a dependency; needs `uv`. The same lists serve Python 3.11 to 3.14 on every
platform. Afterwards read the diff, then run scripts/test.py.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

LISTS = Path(__file__).resolve().parent.parent / "requirements"
UV = (
    *("uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"),
    *("--generate-hashes", "--no-annotate", "--no-header"),
    *("--no-emit-index-url", "--no-emit-find-links"),
)


def main(extra: list[str]) -> int:
    """Compile all lists; `extra` goes to uv (`--upgrade`, `--upgrade-package NAME`)."""
    run = ["--constraint", "run.txt"]
    for name, constraint in (("run", []), ("test", run), ("voice", run)):
        command = [*UV, *constraint, *extra, f"{name}.in", "--output-file", f"{name}.txt"]
        if failed := subprocess.run(command, cwd=LISTS, check=False).returncode:
            return failed
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
