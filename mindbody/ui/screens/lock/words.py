"""Words of the lock: the screen, choosing a passphrase, the recovery code."""

from __future__ import annotations

LOCKED = "Locked"
HERE = "Your records are closed. Ground me and Help are here."
PASSPHRASE, CODE = "Passphrase", "Recovery code"
OPEN, OPENING = "Open", "Opening …"
STOP_TRYING = "Stop trying"
SHOW, HIDE = "Show what is typed", "Hide what is typed"
BY_CODE, BY_PASSPHRASE = "Use the recovery code", "Use the passphrase"
CODE_HINT = "31 characters from the printed sheet; hyphens and small letters do not matter."
CAPS = "Caps Lock seems to be on."
GROUND, HELP = "Ground me", "Help"
HELP_WHILE_LOCKED = (
    "Your own people and your safety plan are closed with your records. They are here again as "
    "soon as you have opened them."
)
CANNOT_OPEN = "My records do not open"
WHEN_OPEN = "Exercises are there as soon as your records are open."

NEW_PASSPHRASE, AGAIN = "New passphrase", "The same once more"
CURRENT = "Passphrase now"
NEXT, SET = "Next", "Set the passphrase"
ABOUT_PASSPHRASE = (
    "A few words that only you know; a sentence is easier to keep in mind than signs. It closes "
    "your records to everybody who does not know it."
)
ABOUT_CODE = (
    "This is your recovery code. It opens your records when the passphrase is forgotten. Print "
    "it or write it down, and keep it where nobody else looks."
)
IF_ALL_IS_LOST = (
    "If both the passphrase and the code are lost, nobody can open your records any more."
)
PROVE = "Type two of its groups from your paper, so that you know it is right."
GROUP = "Group {number}"
TOO_SHORT = "Please take {n} characters or more."
DIFFERENT = "The two are not the same. Type both once more."
NOT_THE_GROUPS = "These are not the groups that were asked for. Compare them with the paper."
SHEET_TITLE = "Code"
SHEET_LINE = "Keep this where nobody else looks."

LOCK_TITLE = "Lock and passphrase"
NO_PASSPHRASE = (
    "Your records are encrypted, and they open by themselves for everybody who uses this computer "
    "account. A passphrase keeps them closed to others."
)
HAS_PASSPHRASE = "Your records open with your passphrase, or with your recovery code."
SET_UP, CHANGE, GIVE_UP = (
    "Set a passphrase …",
    "Change the passphrase …",
    "Open without passphrase …",
)
GIVE_UP_SURE = (
    "Your records will then open for everybody who uses this computer account. Type your "
    "passphrase to go on."
)
GO_ON, CANCEL = "Go on", "Cancel"
RENEW = "New key and code …"
RENEW_ABOUT = (
    "For when somebody may know your passphrase or your code. Your records and their copies are "
    "written anew under a new key. You choose a passphrase, which may be the one of now, and get "
    "a new recovery code; the code of before opens nothing here any more."
)
KEYCHAIN_OFF = (
    "The keychain does not open your records any more. Whoever was signed in here may have taken "
    "the key before; a new key leaves them with nothing. For this, please type your passphrase."
)
RENEWING = "Your records and their copies are being written anew. This may take a moment …"
MOMENT = "One moment …"
SET_NOW = (
    "Your passphrase is set, and your records have a new key: a key file or a code of before "
    "opens nothing here any more."
)
SET_FIRST = (
    "Your passphrase is set. It opens your records from now on, and so does your recovery code."
)
COPIES_RENEWED = "It opens the copies of before too ({copies})."
COPIES_DROPPED = "What could not be read of them is deleted ({copies})."
COPIES_ELSEWHERE = "Copies that you took elsewhere still open as before."
LOCK_NOW = "Lock now"
AFTER = "Lock when nothing is touched"
AFTER_MINUTES = {0: "Never", 1: "1 minute", 2: "2 minutes", 5: "5 minutes", 15: "15 minutes"}
WHEN_HIDDEN = "Lock as well when the window is hidden"
BY_KEYCHAIN = "Let the keychain of this computer open them too"
SHARED = "Others use this computer account too"
NO_PASSPHRASE_SHARED = (
    "Your records are encrypted, but they open by themselves for the others who use this computer "
    "account. A passphrase keeps them closed to them."
)
NO_KEYCHAIN = (
    "The keychain of this computer is left out: it would open your records to the others as well."
)
KEYCHAIN_HINT = "Then they open for whoever is signed in to this account."
