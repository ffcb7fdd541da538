"""The words of the therapist's space."""

from __future__ import annotations

from mindbody.caseload import Look

PEOPLE = "People"
PEOPLE_ABOUT = "By the names that you two have chosen. Nobody else needs to know them."
SEARCH = "Find a person"
ADD_PERSON = "Add a person"
OPEN_FILE = "Open a file"
NOBODY = "Nobody here yet."
NOBODY_ABOUT = "Add a person, and invite them in your next session together."
NOBODY_FOUND = "Nobody is called like that."
LOOK_FIRST = "Look here first"
EVERYONE = "Everyone else"
LOOKS = {
    Look.KEY_CHANGED: "New keys: compare the number",
    Look.SAFETY: "Safety entry",
    Look.REVIEW_DUE: "Review is due",
    Look.GAP: "Nothing heard lately",
    Look.NOT_VERIFIED: "Number not compared yet",
    Look.NOT_PAIRED: "Not paired yet",
}
ALIAS = "A name that you two have chosen"
ALIAS_HINT = "For example: Blue heron"
ADD = "Add"
CANCEL = "Cancel"
BACK = "Back"
ROUTINES = "Routines"
SETTINGS = "Settings"
HELP, GROUND = "Help", "Ground me"

PERIOD = "Which days"
PERIODS = {
    "since": "Last summary",
    "7": "7 days",
    "14": "14 days",
    "28": "4 weeks",
    "91": "3 months",
    "365": "A year",
    "3653": "10 years",
}
FORM = "How it is shown"
FORMS = {"page": "The page", "text": "Plain text"}
PAPER = "Paper"
PAPERS = {"a4": "A4", "letter": "Letter"}
PRINT = "Print"
SAVE_PDF = "Save as PDF"
SAVE_TEXT = "Save as plain text"
PLAIN = "The page as plain text"
PDF_KIND = "PDF (*.pdf)"
TEXT_KIND = "Text (*.txt)"
FILE_NAME = "page"
SAVED = "Saved. It contains health information: keep it where clinical records are kept."
NOT_SAVED = "It could not be saved there. Another folder may work."

BREATH = "The breath"
FOR_WHOM = "For whom"
FOR_ANYBODY = "For anybody. When it is assigned, the limits of that person are looked at again."
COMPOSER_ABOUT = (
    "Add parts, put them in order by dragging or with the arrows, hear any part, and see every "
    "cue before anybody practises it. What is kept becomes a new version; old ones stay."
)
NEW_ROUTINE = "Compose a routine"
NO_OWN_ROUTINES = "None of your own yet. Compose one, or begin from a routine of the library."
OWN_ROUTINES = "Your routines"
LIBRARY_ROUTINES = "Routines of the library"
ROUTINES_ABOUT = "What you assign from. Each change makes a new version; old ones stay."
PICK_ABOUT = "Choose what {alias} is to practise. You can change it before it is given."
EDIT = "Change"
COPY = "Begin from this"
PUT_AWAY = "Put away"
ASSIGN = "Assign"
VERSION = "Version {n}"

TIMES, DAYS = "Times a day", "Days a week"
ON_DAYS = "On these days, if they are to be certain ones"
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
WHEN = "Time of day"
WINDOWS = {
    "any": "Any",
    "morning": "Morning",
    "midday": "Midday",
    "evening": "Evening",
    "own": "Other",
}
FROM, UNTIL = "From", "Until"
CUE = "A moment of the day"
CUE_HINT = "For example: after breakfast"
START, REVIEW, END = "Begins", "Looked at together", "Ends"
TODAY = "today"
OPEN_END = "open"

LIMITS = "Limits for this person"
LIMITS_ABOUT = "They hold while this is assigned, in everything that is practised."
HOLDS = "Stays between breaths"
LONGEST_HOLD = "Longest stay"
SLOWEST, FASTEST = "Slowest pace", "Fastest pace"
LONGEST_SESSION = "Longest session"
LIMITS_REASON = "The reason, in the person's words"
NO_LIMIT = "no limit of their own"

IN_STEPS = "Go in small steps"
IN_STEPS_ABOUT = (
    "The next step is offered after three sessions without a rise of distress, and taken only "
    "when the person agrees. After a rise, one step back is offered."
)
ADD_STEP = "Add a step"
STEP_BACK = "When a step back is a good idea, in the person's words"
STEP_BACK_HINT = "For example: when my chest gets tight"
AS_IT_IS = "as it is"

EXPOSURE = "Exposure homework"
EXPOSURE_ABOUT = (
    "Distress is expected to rise. No calming exercise is offered while an item runs, and no "
    "rule of distress looks at it."
)
ADD_ITEM = "Add an item"
ITEM_HINT = "In words you two agreed on"
EXPOSURE_KINDS = {"in_vivo": "Facing a situation", "imaginal": "Listening, remembering"}
NOT_PLANNED = "not said"

ASSIGN_ABOUT = "Agreed together, in the person's words. Nothing is given before you give it."
WHAT = "What"
HOW_OFTEN = "How often, and when"
CHANGE_PARTS = "Change the parts"
REASON = "What it is for, in the person's words"
REASON_HINT = "For example: so that the evenings are mine again"
STEP_REASON_HINT = "Why this part, in the person's words"
UNLOCKS = "Opened for this person"
UNLOCK_HINT = "Why it is opened, in the person's words"

PAIRING_ABOUT = (
    "Best done together, in the room. It takes a few minutes, once. From then on your files are "
    "sealed for each other, and nobody on the way can read them."
)
INVITE = "Invitation"
INVITE_ABOUT = (
    "They open “Meet my therapist” in their app, and scan this code, type the letters, or "
    "open the file."
)
CODE_NAME = "Square code with the invitation; the letters below say the same"
LETTERS = "The same as letters"
YOUR_NAME = "How they will see you"
YOUR_NAME_HINT = "24 letters at most"
SAVE_INVITE = "Save the invitation"
INVITE_FILE = "invitation.txt"
ANSWER = "Their answer"
ANSWER_ABOUT = "Their app makes a small file in answer. Open it here, or drop it on the window."
OPEN_ANSWER = "Open the answer"
COMPARE = "The number"
COMPARE_ABOUT = (
    "Read the number to each other, in the room or on the phone. If {alias} sees the same one, "
    "nobody stands between you."
)
VERIFIED = "You have compared this number with {alias}, and it was the same."
KEYS_CHANGED = (
    "New keys came for {alias}: a new computer, or somebody else. They do not hold yet. Compare "
    "this number before you go on; ask in person or by phone, not in the file."
)
SAME = "It is the same"
NOT_SAME = "It is another one"

SAVE_CARD = "Save the card"
INTO_FOLDER = "Into a shared folder"
GIVE_ABOUT = (
    "A small sealed file: save it, drag it to where it goes, attach it to a message, or put it "
    "into a folder that you two share."
)
GIVEN = "Given. The file is sealed for this person; anybody else sees nothing in it."
AGE_KIND = "Sealed file (*.age)"

KEYS_BANNER = "New keys came for this person. They do not hold until you two have compared them."
COMPARE_NOW = "Compare the number"
PRACTICE = "Practice"
READ_PAGE = "Read the page"
OPEN_SUMMARY = "Open a summary"
NOTHING_TOLD = "No summary has come yet."
ASSIGNED = "Assigned"
NOTHING_ASSIGNED = "Nothing is assigned yet."
ASSIGN_ROUTINE = "Assign a routine"
TOGETHER = "Together"
PRINT_ROUTINE = "Print"
GIVE = "Give it to them"
MARKED_DAYS = "Marked days"
MARKS_ABOUT = "On these days their app suggests gentler practice. Nothing is locked."
MARK_KIND = "What kind of day"
MARK_KINDS = {
    "appointment": "Appointment",
    "infusion": "Infusion",
    "exposure": "Exposure homework",
    "dose_change": "Change of medicine",
}
MARK_DAY = "Day"
ADD_MARK = "Mark this day"
PAIRING = "Pairing"
PAIRED = "Paired, and the number was compared."
PAIRED_NOT_COMPARED = "Paired. The number is still to be compared."
NOT_PAIRED_YET = "Not paired yet. Invite them in your next session together."
NAME_AND_MORE = "Name"
PUT_PERSON_AWAY = "Put away from the list"
DELETE = "Delete this person"
DELETE_SURE = (
    "Everything about this person on this computer goes for good: what was assigned, what they "
    "told, and the keys. The copies of before are deleted as well; a new copy is made afterwards. "
    "What they have themselves stays."
)
DELETE_NOW = "Yes, delete everything"

SLOWER, FASTER = "A little slower", "A little faster"
MORE_OUT, MORE_IN = "More out-breath", "More in-breath"
COMFORTABLE = "Comfortable here"
SAVE_AS_ASSIGNMENT = "Assign this pace"
LEAVE_TOGETHER = "Leave it as it was"
NO_PACE = "No breath is paced here."
NO_SUCH_BREATH = "There is no such breath: one of its parts would have no time."
FROM_NEXT = "From the next breath: {parts}"
IN, STAY, OUT, REST = "in {s} s", "stay {s} s", "out {s} s", "rest {s} s"

STOP_TITLE = "Stopping"
STOP_ANYTIME = (
    "You can stop at any moment, just because you want to. If distress climbs and stays up, stop, "
    "look round, press your feet into the floor, and tell your therapist next time."
)
MY_NOTES = "My notes"
ANSWER_TAKEN = "The answer of {alias} came in. Compare the number with them now."
ASSIGNED_NOW = "“{title}” is assigned. Give them the card, so that their app knows it."

SHARED_FOLDER = "A folder for files"
FOLDER_ABOUT = (
    "Any folder that your own sync software keeps in step with theirs. The app looks into it for "
    "new files; their names say nothing, and only you can open what is for you."
)
CHOOSE_FOLDER = "Choose a folder"
NO_FOLDER = "Look into no folder"
NO_FOLDER_YET = "None. Files can always be opened, or dropped on the window."
I_AM_THERAPIST = "I am a therapist"
ENDED = "The session has ended. What was comfortable can still be saved."
OFFER_STEPS = "Offer these steps"

SCRIPT = "Words of your own"
SCRIPT_ABOUT = (
    "Lines that you write for somebody: said one after the other by the app's voice where it is "
    "installed, and shown as captions everywhere. They go with the card."
)
SCRIPT_NAME = "What it is called"
SCRIPT_LENGTH = "How long it takes"
LINES = "The lines"
LINES_ABOUT = "An invitation, not a command. Enter adds a line below."
LINE_HINT = "A line"
ADD_LINE = "Add a line"
DELETE_SCRIPT = "Delete these words"
NEW_SCRIPT = "Write words of your own"
OWN_SCRIPTS = "Words of your own"
