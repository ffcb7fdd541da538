"""Why a file is not taken in, in words: what happened, what it means, what to do.

Every refusal of this package that has to do with a file comes from here, so that the words can
be read side by side. In all of them nothing has changed for the person.
"""

from __future__ import annotations

from typing import TypeVar

from mindbody.errors import ExchangeUnavailable, InvalidFile, UnsupportedVersion, UntrustedFile
from mindbody.language import said

Fault = TypeVar("Fault", bound=InvalidFile)


class ForSomebodyElse(UntrustedFile):
    """Sealed for other keys: in a shared folder that is nothing to tell anybody about."""


class Damaged(InvalidFile):
    """Changed or cut off: in a shared folder it may still be on its way."""


def _told(fault: Fault, name: str, place: str = "") -> Fault:
    """The fault with file and place beside the words, not in them: they help nobody but us."""
    fault.file, fault.place = name, place
    return fault


def not_ours(name: str = "") -> InvalidFile:
    return _told(
        InvalidFile(
            said("This is not a file of this app, so it was left alone."),
            said("Choose the file that the other person sent; its name ends in .age."),
        ),
        name,
    )


def an_invitation(name: str = "") -> InvalidFile:
    return _told(
        InvalidFile(
            said("This is an invitation, not a routine or a summary."),
            said("Open it where you pair with your therapist."),
        ),
        name,
    )


def no_code(name: str = "") -> InvalidFile:
    return _told(
        InvalidFile(
            said("There is no square code to be found in this picture."),
            said("Take it from straight ahead in good light, or type the letters below the code."),
        ),
        name,
    )


def empty(name: str = "") -> Damaged:
    return _told(
        Damaged(
            said("This file is empty; it may not have arrived whole."),
            said("Wait until it is copied, or ask for it again."),
        ),
        name,
    )


def too_large(limit_kib: int, name: str = "") -> InvalidFile:
    return _told(
        InvalidFile(
            said("This file is larger than {limit} KiB, so it was not opened.", limit=limit_kib),
            said("A file of this app is never that large. Ask the other person what it is."),
        ),
        name,
    )


def unreadable(name: str = "") -> InvalidFile:
    return _told(
        InvalidFile(
            said("This file cannot be read from where it is."),
            said("Check that it is still there, copy it to this computer, and try again."),
        ),
        name,
    )


def unwritable(name: str = "") -> InvalidFile:
    return _told(
        InvalidFile(
            said("The file could not be written there. Nothing has left this app."),
            said("Choose another folder, or make room, and save it again."),
        ),
        name,
    )


def no_folder() -> InvalidFile:
    return InvalidFile(
        said("The folder for files from and to the other person cannot be read."),
        said("Check that it is still there, or choose another one. Files can also be opened."),
    )


def crowded_header(name: str = "") -> InvalidFile:
    return _told(
        InvalidFile(
            said("This file is addressed to far too many keys, so it was not opened."),
            said("A file of this app is for one person. Ask the other person what it is."),
        ),
        name,
    )


def locked_by_passphrase(name: str = "") -> UntrustedFile:
    return _told(
        UntrustedFile(
            said("This file is locked with a passphrase. Files of this app never are."),
            said("Ask the other person to send it from the app."),
        ),
        name,
    )


def for_somebody_else(name: str = "") -> ForSomebodyElse:
    return _told(
        ForSomebodyElse(
            said("This file is sealed for somebody else, and cannot be opened here."),
            said(
                "Ask the sender whether they chose the right person. If you have paired again "
                "since, they need your new keys."
            ),
        ),
        name,
    )


def damaged(name: str = "") -> Damaged:
    return _told(
        Damaged(
            said("This file was changed or cut off on its way. Nothing of it was taken in."),
            said("Copy it again, or ask the other person to send it again."),
        ),
        name,
    )


def unsigned(name: str = "") -> UntrustedFile:
    return _told(
        UntrustedFile(
            said(
                "This file is sealed for you, but nobody has signed it, so it may come from "
                "anyone. Nothing of it was taken in."
            ),
            said("Ask the other person to send it from the app."),
        ),
        name,
    )


def stranger(name: str = "") -> UntrustedFile:
    return _told(
        UntrustedFile(
            said(
                "This file is not signed by anybody you are paired with. "
                "Nothing of it was taken in."
            ),
            said("If it is from somebody you know, pair with them again and compare the numbers."),
        ),
        name,
    )


def wrapped_again(name: str = "") -> UntrustedFile:
    return _told(
        UntrustedFile(
            said(
                "This file was made for somebody else and packed again for you. "
                "Nothing of it was taken in."
            ),
            said("Ask the sender to make one for you. Be careful with whoever passed it on."),
        ),
        name,
    )


def your_own(name: str = "") -> UntrustedFile:
    return _told(
        UntrustedFile(
            said("This file was made by you. It is for the other person to open."),
            said("Send it to them; there is nothing to take in here."),
        ),
        name,
    )


def newer(name: str = "") -> UnsupportedVersion:
    return _told(
        UnsupportedVersion(
            said("This file is made by a newer version of the app. Nothing of it was taken in."),
            said("Update the app, then open the file again."),
        ),
        name,
    )


def unknown_exercise(name: str = "", place: str = "") -> UnsupportedVersion:
    return _told(
        UnsupportedVersion(
            said(
                "This routine has an exercise that this version of the app does not know. "
                "Nothing of it was taken in."
            ),
            said("Update the app, then open the file again."),
        ),
        name,
        place,
    )


def unexpected(found: str, name: str = "") -> InvalidFile:
    return _told(
        InvalidFile(
            said("{what} Nothing of it was taken in.", what=said(WHAT_IT_IS[found])),
            said("Choose another file."),
        ),
        name,
    )


WHAT_IT_IS = {
    "practice-routine": "This file is a routine card. It is opened in the space of a patient.",
    "practice-report": "This file is a practice summary. It is opened in a therapist's space.",
    "practice-answer": (
        "This file is an answer to an invitation. It is opened in a therapist's space."
    ),
}


def against_format(place: str, name: str = "") -> InvalidFile:
    return _told(
        InvalidFile(
            said("This file does not keep to its format. Nothing of it was taken in."),
            said("Ask the other person to send it again, with the newest version of the app."),
        ),
        name,
        place,
    )


def not_to_be_sent(place: str) -> InvalidFile:
    return _told(
        InvalidFile(
            said("A text or a number in this is empty, too long or out of its range."),
            said("Change it, then try again. No file was made."),
        ),
        "",
        place,
    )


def hidden_characters(place: str, name: str = "") -> InvalidFile:
    return _told(
        InvalidFile(
            said(
                "A text in this file holds characters that cannot be seen or that pile up. "
                "Nothing of it was taken in."
            ),
            said("Ask the other person to write the text again."),
        ),
        name,
        place,
    )


def no_sealing_here() -> ExchangeUnavailable:
    return ExchangeUnavailable(
        said(
            "Files from and to another person cannot be made or opened on this kind of computer. "
            "Everything else works."
        ),
        said("On Windows with an ARM processor, install the x64 version of the app."),
    )
