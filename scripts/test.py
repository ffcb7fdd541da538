"""Set up, then run every check: format, lint, types, tests. Arguments go to pytest.

python3 scripts/test.py
python3 scripts/test.py -k transport
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mindbody import system_libraries
from scripts import bootstrap, system_packages

CHECKS = {
    "format": ["ruff", "format", "--check", "."],
    "lint": ["ruff", "check", "."],
    "types": ["mypy"],
    "tests": ["pytest"],
}
# For the whole suite; a few chosen tests are done before the others have started.
ALL_CORES = ["--numprocesses", "auto"]
IN_CI = os.environ.get("CI", "").lower() in {"1", "true", "yes"}


def main(arguments: list[str]) -> int:
    """Run all checks, the tests last; 1 if any of them failed."""
    bootstrap.require_python()
    require_system()
    bootstrap.ready("run", "test")
    failed = [name for name in CHECKS if not passes(name, arguments)]
    print(f"\nNot yet: {', '.join(failed)}." if failed else "\nAll checks passed.", flush=True)
    return 1 if failed else 0


def require_system() -> None:
    """Have what Qt loads; what tests on a display need is asked for only where it can be had."""
    needed = bootstrap.missing_to_set_up("run", "test") + system_libraries.missing_for_window()
    display = system_packages.missing_packages(system_packages.DISPLAY_TESTS)
    if display and not needed and not system_packages.can_install() and not IN_CI:
        print("Tests on a display are left out. To have them, type:")
        print(f"    {system_packages.line_to_type(display)}", flush=True)
        display = []
    bootstrap.require_system(needed + display)


def passes(name: str, arguments: list[str]) -> bool:
    """Run one check from the root of the checkout."""
    print(f"\n== {name}", flush=True)
    extra = (arguments or ALL_CORES) if name == "tests" else []
    command = [str(bootstrap.python()), "-m", *CHECKS[name], *extra]
    return subprocess.call(command, cwd=str(bootstrap.ROOT), stdin=subprocess.DEVNULL) == 0


if __name__ == "__main__":
    sys.exit(bootstrap.told(lambda: main(sys.argv[1:])))
