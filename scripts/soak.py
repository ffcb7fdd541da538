"""Live through many hours of sessions in short, and print what piled up.

    python3 scripts/soak.py --hours 24

The whole app runs, on a display of its own where there is none: pictures are painted, every
sample is rendered, every event written into an encrypted log. Only the clock is moved by hand,
as fast as the machine allows. Figures only; what to aim at stands beside them.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts import bootstrap

AIMS = {
    "memory_growth_mb": "under 5",
    "journal_mb_at_most": "under 8",
    "cues_out_of_place": "0",
    "cues_told": "as many as due",
}


def main(hours: float) -> int:
    """Print the figures of one run."""
    from scripts.benchmarks import machine

    with machine.bench(quick=False) as on:
        began = time.monotonic()
        figures = on.run("watch", "soak", hours)
        spent_s = time.monotonic() - began
    for name, value in figures.items():
        aim = f"   aim: {AIMS[name]}" if name in AIMS else ""
        print(f"{name:<40} {value!s:>12}{aim}")
    print(f"{'times_real_time':<40} {hours * 3_600 / spent_s:>12.0f}   aim: 60 or more")
    return 0


if __name__ == "__main__":
    bootstrap.enter(__file__, sys.argv[1:])
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--hours", type=float, default=24.0)
    sys.exit(main(parser.parse_args().hours))
