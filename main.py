"""Start mindbody; on a fresh checkout, set it up first."""

from __future__ import annotations

import sys

from scripts import bootstrap

if __name__ == "__main__":
    bootstrap.enter(__file__, sys.argv[1:])

    from mindbody.cli import main

    sys.exit(main(sys.argv[1:]))
