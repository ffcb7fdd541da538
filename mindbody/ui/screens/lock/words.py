"""Words of the lock: the screen, choosing a passphrase, the recovery code."""

from __future__ import annotations

LOCKED = "Locked"
HERE = "Your records are closed. Ground me and Help are here."
PASSPHRASE, CODE = "Passphrase", "Recovery code"
OPEN, OPENING = "Open", "Opening …"
SHOW, HIDE = "Show what is typed", "Hide what is typed"
BY_CODE, BY_PASSPHRASE = "Use the recovery code", "Use the passphrase"
CODE_HINT = "31 characters from the printed sheet; hyphens and small letters do not matter."
CAPS = "Caps Lock seems to be on."
GROUND, HELP = "Ground me", "Help"
HELP_WHILE_LOCKED = (
    "Your own people and your safety plan are closed with your records. They are here again as "
    "soon as you have opened them."
)
WHEN_OPEN = "Exercises are there as soon as your records are open."
