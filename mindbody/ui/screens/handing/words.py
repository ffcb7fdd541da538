"""The words of pairing, of cards that come and of summaries that go."""

from __future__ import annotations

PAIR_TITLE = "Meet my therapist"
PAIR_ABOUT = (
    "Your therapist has an invitation for you: a square code, a file, or a page of letters. "
    "Bring it in here, then compare a number, in the room or on the phone. Nothing goes over a "
    "network, and no account is made."
)
INVITATION = "The invitation"
OPEN_FILE = "Open a file or a picture"
TYPE_IT = "Or type or paste the letters"
TYPE_HINT = "Groups of six letters and digits"
READ_IT = "Take it in"
DROP = "A file, or a picture of the code, can also be dropped onto this window."
INVITE_KINDS = "Invitation (*.txt *.png *.jpg *.jpeg)"
NO_PICTURE = "This picture cannot be read. A photo or a picture of the screen as PNG or JPEG can."

FROM_WHO = "From {who}"
FROM_NOBODY = "From a therapist without a name"
ANSWER = "Give your answer back"
ANSWER_ABOUT = "A small file that only your therapist can open. It says nothing about you."
COMPARE = "Compare the numbers"
COMPARE_ABOUT = (
    "Your therapist sees the same twelve groups once your answer is there. Read them to each "
    "other, in the room or on the phone."
)
SAME, NOT_SAME, LATER = "They are the same", "They are not the same", "Later"
IS_SAME = "Compared: this is {who}. Summaries can be handed over now."
IS_NOT_SAME = (
    "Then it is not sure who is on the other side. Nothing is handed over. What was planned stays "
    "to be tried. Ask your therapist for a new invitation, in the room."
)
USUAL_ALIAS = "My therapist"
UNVERIFIED = "Not compared yet. What comes from here may be tried; nothing is handed over."
CHANGED = (
    "The keys of {who} are other ones than before. That happens with a new computer. It can also "
    "be somebody else. Compare the numbers anew before you go on."
)

CARD_TITLE = "Bring in a card"
CARD_ABOUT = (
    "A routine card is a file from your therapist. You see what it holds before anything changes."
)
CARD_OPEN = "Open a file"
CARD_KINDS = "Routine card (*.age)"
CARD_DROP = "It can also be dropped onto this window."
HOLDS = "What it holds"
CARD_FROM = "From {who}."
CARD_MARKS = "Days that differ"
CARD_NOTE = "A word from your therapist"
TAKES_BACK = "No longer planned: {titles}."
LIMITS = "What is agreed for you"
TAKE_IN, LEAVE_IT = "Take it in", "Leave it"
THERE_ALREADY = "You have this card already. Nothing has changed."
TAKEN_IN = "It is in your plan."
NOT_VERIFIED_CARD = (
    "The numbers with {who} are not compared yet, so it is not sure who made this. You can try "
    "it; nothing is handed over."
)

FOLDER = "A folder for both of you"
FOLDER_ABOUT = (
    "If a folder is kept in step between your computers anyway, files can lie there: sealed, "
    "under names that say nothing. The app looks into it while it is open."
)
CHOOSE_FOLDER, OTHER_FOLDER, NO_FOLDER = (
    *("Choose a folder", "Another folder"),
    "No folder any more",
)
FOLDER_IS = "Now: {folder}"
FOUND = "A card has come into the folder. It waits in My plan until you look at it."

SUMMARY_TITLE = "What my therapist will see"
SUMMARY_ABOUT = (
    "This is all of it, line by line. Take the tick away from what is to stay here. "
    "The file holds what is ticked, and nothing else."
)
PERIOD = "From when"
SINCE_LAST = "Since the last time"
DAYS = "The last {days} days"
SPAN = "{first} to {last}"
NOTHING_IN = "Nothing here in these days."
STAYS = "Stays here."
IN_LINES = "It stands in the lines of what is ticked."
MORE_LINES = "Show all {count} lines"
THE_PAGE = "The page as it will be read"
HAND_OVER = "Hand it over"
HELD_BACK = "It can be looked at, and not handed over yet: the numbers with {who} are not compared."
SAVE = "Save as a file"
DRAG = "Drag it out of the window"
TO_FOLDER = "Put it into the folder"
E_MAIL = (
    "For e-mail: save it, then attach the file. Only your therapist can open it; that you wrote "
    "to them can be seen by others."
)
SAVED = "It is in {folder}, as {name}. Only {who} can open it."
IN_FOLDER = "It lies in the folder, as {name}."
DRAGGED = "It was taken out of the window."
ANY_FILE = "Sealed file (*.age)"
FILE_NAME = "export-{day}.age"
