"""Words of the history."""

from __future__ import annotations

BACK = "Back"
TITLE = "History"
ABOUT = "What you have practised. It is only for you; nothing here is measured or compared."
NOTHING = "There is nothing here yet."
NOTHING_OF_IT = "There is nothing of that here."
MORE = "Show earlier days"

SHOW_ONLY = "Show only …"
EVERYTHING = "Everything"
WHAT = "What"
PERIOD = "How far back"
PERIODS = {"": EVERYTHING, "30": "30 days", "92": "3 months", "365": "12 months"}

WITHOUT_APP = "Without the app"
RATED = "{before} before, {after} after"
ONLY_BEFORE, ONLY_AFTER = "{before} before", "{after} after"
NOTE, NOTE_HINT = "Note", "A few words, only for you"
KEEP_NOTE = "Keep the note"
DELETE_ONE = "Delete this …"
SURE_ONE = (
    "This is deleted for good, with what you said about it. The copies of before are deleted as "
    "well, because it is in them; a new copy is made afterwards."
)
FOR_GOOD, CANCEL, CLOSE = "Delete for good", "Cancel", "Close"
DELETED = "It is deleted."

DELETE_PERIOD = "Delete a period …"
FIRST_DAY, LAST_DAY = "From the day", "Until the day, this day too"
DAY_HINT = "Such as {day}"
NOT_A_DAY = "Write both days as year, month and day, such as {day}."
WRONG_WAY = "The last day is before the first one."
LOOK = "See what is there"
SURE_ABOUT = (
    "With them go what you said about them, and the marks, notes and diary lines of those days. "
    "The copies of before are deleted as well; a new copy is made afterwards. Nobody can bring "
    "them back."
)

ADD = "Add practice without the app …"
ADD_IT = "Add it"
WHICH, WHICH_DAY = "Which practice", "The day"
ADDED = "It stands under {day}."
LATER_DAY = "This day is still to come."
RESPONSES = "How it was for you"
NO_RESPONSES = "Numbers appear here once one practice was rated before and after three times."
