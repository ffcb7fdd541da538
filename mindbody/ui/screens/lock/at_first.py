"""A passphrase at the first run: chosen, proved, and set beside the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from mindbody.language import said
from mindbody.opening import Opening
from mindbody.ui.jobs import Job
from mindbody.ui.screens.lock import words
from mindbody.ui.screens.lock.set_up import PassphraseSetUp, renewed_words
from mindbody.ui.theme import Theme


class FirstPassphrase(QObject):
    """Outlives the first run, which may be over before the passphrase is set.

    `changed` says that what opens the records is another, `told` what came of it where the
    form is not seen any more.
    """

    changed = Signal()
    told = Signal(str)

    def __init__(self, theme: Theme, opening: Opening, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._opening = theme, opening
        self._form: PassphraseSetUp | None = None
        # Not a child: it may still be at work when this is taken down.
        self._job = Job()
        self._job.done.connect(self._done)
        self._job.failed.connect(self._tell)

    def make_form(self) -> PassphraseSetUp:
        form = self._form = PassphraseSetUp(self._theme)
        form.chosen.connect(self._set)
        form.destroyed.connect(self._forget_form)
        return form

    def _set(self, passphrase: str, code: str) -> None:
        if self._form is not None:
            self._form.end(said(words.RENEWING))
        self._job.start(lambda told: renewed_words(self._opening.set_passphrase(passphrase, code)))

    def _done(self, told: str) -> None:
        self._tell(told)
        self.changed.emit()

    def _tell(self, told: str) -> None:
        if self._form is not None and self._form.isVisible():
            self._form.end(told)
        else:
            self.told.emit(told)

    def _forget_form(self) -> None:
        self._form = None
