"""The app as it is started, hidden in one way, that says what is seen once it was called."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from threading import Timer

os.environ.update(QT_QPA_PLATFORM="offscreen", SDL_AUDIODRIVER="dummy")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QTimer

from mindbody.running import main
from mindbody.ui.called import Called
from mindbody.ui.program import Program

_MOST_S = 60.0


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


class Watched(Program):
    """Says when it is open, and has itself looked at when it comes forward."""

    def show(self) -> None:
        super().show()
        if "covered" in sys.argv:
            self.window.cover.cover()
        self.window.showMinimized()
        QTimer.singleShot(0, lambda: say("open"))
        come_forward = Called._come_forward

        def seen(called: Called) -> None:
            come_forward(called)
            hidden = "covered" if self.window.cover.is_on else type(self.content).__name__
            say(f"{self.window.isVisible()} {self.window.isMinimized()} {hidden}")

        Called._come_forward = seen  # type: ignore[method-assign,assignment]


if __name__ == "__main__":
    ending = Timer(_MOST_S, os.kill, (os.getpid(), signal.SIGTERM))
    ending.daemon = True
    ending.start()
    if "first" in sys.argv:
        import mindbody.running

        vars(mindbody.running)["Program"] = Watched
    sys.exit(main())
