"""The app as it is started, with its real clock and sound output, ended politely after a while."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from threading import Timer

os.environ.update(QT_QPA_PLATFORM="offscreen", SDL_AUDIODRIVER="dummy")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mindbody.running import main

_WHILE_S = 4.0

if __name__ == "__main__":
    ending = Timer(_WHILE_S, os.kill, (os.getpid(), signal.SIGTERM))
    ending.daemon = True
    ending.start()
    sys.exit(main())
