"""Settings of the lock: the passphrase, when it locks, the keychain."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mindbody.errors import StoreError
from mindbody.language import said
from mindbody.opening import Opening
from mindbody.settings import Settings
from mindbody.ui.access import announce
from mindbody.ui.fonts import Type
from mindbody.ui.jobs import Job
from mindbody.ui.preferences import Preferences
from mindbody.ui.screens.exercise.chips import OneOf
from mindbody.ui.screens.lock import words
from mindbody.ui.screens.lock.secret import Secret
from mindbody.ui.screens.lock.set_up import PassphraseSetUp, renewed_words
from mindbody.ui.screens.preferences_screen import PreferencesScreen
from mindbody.ui.theme import M, Theme
from mindbody.ui.widgets.buttons import Look, Pill
from mindbody.ui.widgets.choices import Switch
from mindbody.ui.widgets.labels import Ink, Label
from mindbody.ui.widgets.surfaces import bring_into_view, row_of
from mindbody.vault import SlotKind


class LockSettings(QObject):
    """Puts its card into a settings screen. `changed` says that what opens the records is
    another; `lock` asks for the lock at once.
    """

    changed = Signal()
    lock = Signal()

    def __init__(
        self, theme: Theme, preferences: Preferences, opening: Opening, screen: PreferencesScreen
    ) -> None:
        super().__init__(screen)
        self._theme, self._preferences, self._opening = theme, preferences, opening
        self.about = Label(theme, "", Type.BODY, Ink.MUTED, wraps=True, inset=True)
        self.set_up = Pill(theme, words.SET_UP, "shield-check", Look.QUIET)
        self.change = Pill(theme, words.CHANGE, "", Look.QUIET)
        self.renew = Pill(theme, words.RENEW, "", Look.QUIET)
        self.give_up = Pill(theme, words.GIVE_UP, "", Look.GHOST)
        self.lock_now = Pill(theme, words.LOCK_NOW, "shield-check", Look.QUIET)
        self.after = OneOf(
            theme, words.AFTER, [(str(n), text) for n, text in words.AFTER_MINUTES.items()]
        )
        self.hidden = Switch(theme, words.WHEN_HIDDEN)
        self.shared = Switch(theme, words.SHARED)
        self.keychain = Switch(theme, words.BY_KEYCHAIN)
        self.keychain_hint = Label(
            theme, words.KEYCHAIN_HINT, Type.LABEL, Ink.MUTED, wraps=True, inset=True
        )
        self.notice = Label(theme, "", Type.BODY, Ink.WARM, wraps=True, inset=True)
        self.notice.hide()
        self.current: Secret | None = None
        # Not a child: it may still be at work when this is taken down.
        self._job = Job()
        self._then: Callable[[], None] | None = None
        self.form: PassphraseSetUp | None = None
        self.panel = QWidget()
        self._panel = QVBoxLayout(self.panel)
        self._panel.setContentsMargins(0, 0, 0, 0)
        self._panel.setSpacing(M)
        self.panel.hide()
        self._buttons = (self.set_up, self.change, self.renew, self.lock_now, self.give_up)
        screen.add_card(
            words.LOCK_TITLE,
            self.about,
            row_of(*self._buttons),
            self.panel,
            self.notice,
            self.after,
            self.hidden,
            self.shared,
            self.keychain,
            self.keychain_hint,
        )
        self._wire()
        self.refresh()

    def refresh(self) -> None:
        """Show what opens the records now."""
        try:
            kinds = self._opening.kinds
        except StoreError as trouble:
            self._say(str(trouble))
            kinds = frozenset()
        has = SlotKind.PASSPHRASE in kinds
        is_shared = bool(self._preferences.now.shared_computer)
        without = words.NO_PASSPHRASE_SHARED if is_shared else words.NO_PASSPHRASE
        self.about.setText(words.HAS_PASSPHRASE if has else without)
        self.set_up.setVisible(not has)
        buttons = (self.change, self.renew, self.give_up, self.lock_now)
        for part in (*buttons, self.after, self.hidden, self.keychain_hint):
            part.setVisible(has)
        # Where it opens them already it can still be switched off.
        is_offered = not is_shared or SlotKind.KEYCHAIN in kinds
        self.keychain.setVisible(has and is_offered)
        self.keychain_hint.setText(words.KEYCHAIN_HINT if is_offered else words.NO_KEYCHAIN)
        self.keychain.blockSignals(True)
        self.keychain.setChecked(SlotKind.KEYCHAIN in kinds)
        self.keychain.blockSignals(False)
        self._show(self._preferences.now)

    def choose_new(self) -> None:
        """Lead to another passphrase, as after the recovery code opened the records."""
        self._open_change()

    def _wire(self) -> None:
        keep = self._preferences.set
        self.set_up.clicked.connect(self._open_set_up)
        self.change.clicked.connect(self._open_change)
        self.renew.clicked.connect(lambda: self._open_renew())
        self.give_up.clicked.connect(self._open_give_up)
        self.lock_now.clicked.connect(self.lock)
        self.after.picked.connect(lambda n: keep(lock_after_min=int(n)))
        self.hidden.toggled.connect(lambda on: keep(lock_when_hidden=on))
        self.keychain.toggled.connect(self._use_keychain)
        self.shared.toggled.connect(self._choose_shared)
        self._preferences.changed.connect(self._show)
        self._job.done.connect(self._done)
        self._job.failed.connect(self._failed)

    def _show(self, settings: Settings) -> None:
        if str(settings.lock_after_min) in self.after.chips:
            self.after.show_value(str(settings.lock_after_min))
        self.hidden.setChecked(settings.lock_when_hidden)
        self.shared.blockSignals(True)
        self.shared.setChecked(bool(settings.shared_computer))
        self.shared.blockSignals(False)

    def _open_set_up(self) -> None:
        self._clear_panel()
        form = self.form = PassphraseSetUp(self._theme, beside=self._cancel())
        form.chosen.connect(
            lambda new, code: self._do(
                lambda: renewed_words(self._opening.set_passphrase(new, code)), words.RENEWING
            )
        )
        self._open_panel(form.first, form)

    def _open_renew(self, why: str = words.RENEW_ABOUT) -> None:
        """A new key, once whoever asks has shown that it is theirs to change."""
        self._clear_panel()
        about = Label(self._theme, why, Type.BODY, Ink.MUTED, wraps=True, inset=True)
        if self._opening.by_code:
            # The passphrase may be the one that was forgotten.
            self._open_renew_form(about)
            return
        current = self.current = Secret(self._theme, words.CURRENT)
        go_on = Pill(self._theme, words.GO_ON, "", Look.QUIET)
        go_on.clicked.connect(lambda: self._prove(current))
        current.entered.connect(lambda: self._prove(current))
        self._open_panel(current, about, current, row_of(go_on, self._cancel()))

    def _prove(self, current: Secret) -> None:
        typed = current.field.take()
        self._do(lambda: self._opening.check(typed), then=self._proved)

    def _proved(self) -> None:
        self._clear_panel()
        about = Label(self._theme, words.RENEW_ABOUT, Type.BODY, Ink.MUTED, wraps=True, inset=True)
        self._open_renew_form(about)

    def _open_renew_form(self, about: Label) -> None:
        form = self.form = PassphraseSetUp(self._theme, beside=self._cancel())
        form.chosen.connect(
            lambda new, code: self._do(
                lambda: renewed_words(self._opening.renew(new, code)), words.RENEWING
            )
        )
        self._open_panel(form.first, about, form)

    def _open_change(self) -> None:
        self._clear_panel()
        self.form = PassphraseSetUp(self._theme, with_code=False, beside=self._cancel())
        if self._opening.by_code:
            # It may be the one that was forgotten.
            self.form.chosen.connect(
                lambda new, _: self._do(lambda: renewed_words(self._opening.set_passphrase(new)))
            )
            self._open_panel(self.form.first, self.form)
            return
        current = self.current = Secret(self._theme, words.CURRENT)
        self.form.chosen.connect(lambda new, _: self._change(current.field.take(), new))
        self._open_panel(current, current, self.form)

    def _open_give_up(self) -> None:
        self._clear_panel()
        current = self.current = Secret(self._theme, words.CURRENT)
        sure = Label(self._theme, words.GIVE_UP_SURE, Type.BODY, Ink.WARM, wraps=True, inset=True)
        go_on = Pill(self._theme, words.GO_ON, "", Look.QUIET)
        go_on.clicked.connect(lambda: self._open_without(current.field.take()))
        self._open_panel(current, sure, current, row_of(go_on, self._cancel()))

    def _cancel(self) -> Pill:
        """A way back, to stand beside what goes on."""
        cancel = Pill(self._theme, words.CANCEL, "", Look.GHOST)
        cancel.clicked.connect(self._clear_panel)
        return cancel

    def _open_panel(self, first: Secret, *parts: QWidget) -> None:
        for part in parts:
            self._panel.addWidget(part)
        self.panel.show()
        first.field.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self.panel)

    def _change(self, current: str, new: str) -> None:
        def work() -> None:
            self._opening.check(current)
            self._opening.set_passphrase(new)

        self._do(work)

    def _open_without(self, current: str) -> None:
        def work() -> None:
            self._opening.check(current)
            self._opening.open_without_asking()

        self._do(work)

    def _choose_shared(self, shared: bool) -> None:
        self._preferences.set(shared_computer=shared)
        self.refresh()

    def _use_keychain(self, used: bool) -> None:
        then = None if used else partial(self._open_renew, words.KEYCHAIN_OFF)
        self._do(partial(self._opening.use_keychain, used), then=then)

    def _do(
        self,
        work: Callable[[], str | None],
        meanwhile: str = words.MOMENT,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Have it done beside the window; what it returns is said. `then` is what comes next."""
        if self._job.is_running:
            return
        self._then = then
        self._set_busy(True)
        self._say(said(meanwhile))
        self._job.start(lambda told: work())

    def _done(self, told: str | None) -> None:
        self._set_busy(False)
        self._say(told or "")
        then, self._then = self._then, None
        if then is not None:
            self.refresh()
            then()
            return
        self._clear_panel()
        self._say(told or "")
        self.refresh()
        (self.change if self.change.isVisible() else self.set_up).setFocus()
        self.changed.emit()

    def _failed(self, problem: str) -> None:
        self._set_busy(False)
        self._then = None
        if self.form is not None and self.form.code:
            # Its code is of a key that never came to be.
            self._clear_panel()
        elif self.form is not None:
            self.form.forget()
        self._say(problem)
        self.refresh()

    def _set_busy(self, busy: bool) -> None:
        for part in (*self._buttons, self.keychain, self.panel):
            part.setEnabled(not busy)

    def _say(self, text: str) -> None:
        self.notice.setText(text)
        self.notice.setVisible(bool(text))
        announce(self.notice, text)

    def _clear_panel(self) -> None:
        self._say("")
        self.form = self.current = None
        self.panel.hide()
        while item := self._panel.takeAt(0):
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
