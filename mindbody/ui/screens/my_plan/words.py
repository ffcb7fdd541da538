"""The words of My plan. Invitations only: nothing here counts at anybody."""

from __future__ import annotations

from mindbody.core.treatment_days import MarkKind, Moment

TITLE = "My plan"
FROM = "Chosen with {who}."
NEW = "New"
PLANNED_WITH = "Planned with {who}"
REVIEW = "You look at it together on {day}."
BEGIN, SEE_FIRST = "Begin", "See what happens first"
BACK = "Back"

NOTHING = "Nothing is planned here yet"
NOTHING_ABOUT = (
    "When a therapist chooses practice with you, it stands here: what, how often, and why. "
    "It comes as a file, without an account and without a network. All other practice is "
    "there without it."
)
PAIR, BRING_CARD = "Meet my therapist", "Bring in a card"

WHY = "Why this"
DONE_OF = "{done} of {planned} planned this week. Rest days count too."
DONE_SO_FAR = "{done} this week. Rest days count too."
NONE_SO_FAR = "{planned} planned this week. Rest days count too."

WITHOUT_APP = "Done without the app"
NOT_DONE = "It did not happen"
TIMES = "Change times"
ON_PAPER = "On paper"
ON_PAPER_ABOUT = "How each part goes, for where there is no computer. Nothing about you is on it."
CLOSE = "Close"
KEEP = "Keep it"
UNDO = "Undo"

NOT_DONE_TITLE = "What came in the way?"
NOT_DONE_ABOUT = "One press is enough. It helps to find what fits better."
OWN_WORDS = "In a few words, if you like"
WHICH_DAY = "Which day"
TODAY, YESTERDAY, TOMORROW = "today", "yesterday", "tomorrow"
WITHOUT_APP_ABOUT = "It counts just the same."
HOW_LONG = "How long"
NOT_SURE = "Not sure"
NOTED = "Noted: {day}."
LONGEST_WORDS = 200

TIMES_ABOUT = (
    "The times are yours to choose. Your therapist sees how often, not when you planned it."
)
WHEN = "When it suits"
ANY_TIME = "Any time"
MORNING, MIDDAY, EVENING, BEDTIME = "Morning", "Midday", "Evening", "Before bed"
CUE = "Something to tie it to"
CUE_HINT = "after breakfast"

NEXT_STEP = "Would you like to move to {step}?"
NEXT_STEP_ABOUT = "The last times went without a rise in distress. Staying is just as good."
NEXT_YES = "Yes, {step}"
STEP_BACK = "Would {step} be easier for now?"
STEP_BACK_ABOUT = "Distress was higher after the last time. A step back is part of the plan."
BACK_YES = "Back to {step}"
STAY = "Stay with {step}"
STEP_PACE = "{rate} breaths a minute"
STEP_BOTH = "{length}, {pace}"

TODAY_TITLE = "Does today differ?"
TODAY_ABOUT = "Mark it if you like; then gentler practice is suggested."
MARKS = {
    MarkKind.INFUSION: "Infusion",
    MarkKind.APPOINTMENT: "Appointment",
    MarkKind.EXPOSURE: "Exposure homework",
    MarkKind.DOSE_CHANGE: "Change of medicine",
}
OTHER_DAY = "Mark another day"
ADD_MARK = "Mark this day"
MARK_KIND = "What it is"
MARKED = "Marked days"
REMOVE_MARK = "Take away: {what}, {day}"
SUITS = "Suits today"
RATHER_NOT = "Rather on another day: {titles}."
READ = "Read about it"
PANEL_OF = {
    Moment.BEFORE_INFUSION: "ketamine_how_it_works",
    Moment.INFUSION_DAY: "ketamine_right_for_you",
    Moment.INTEGRATION: "therapy_alongside",
    Moment.EXPOSURE_DAY: "psychotherapy",
    Moment.APPOINTMENT_DAY: "psychotherapy",
    Moment.DOSE_CHANGE_DAY: "medicines",
}

QUESTION = "For the next appointment"
QUESTION_ABOUT = "A question or a word that you want to bring. It goes along only if you tick it."
QUESTION_HINT = "What I want to ask"

REMINDERS = "Reminders"
REMIND = "A quiet line in this window"
REMIND_ABOUT = (
    "Only while the app is open, always in the same words, never with a sound. "
    "Nothing between {start} and {end}."
)
PAUSE, PAUSE_DAY, PAUSE_WEEK, PAUSE_OPEN = (
    *("Let reminders rest", "Until tomorrow", "For a week"),
    "Until I say so",
)
PAUSED_UNTIL = "Reminders rest until {day}."
PAUSED = "Reminders rest until you say so."
RESUME = "Go on with reminders"
QUIET_HOURS = "Quiet hours"
QUIET_FROM, QUIET_UNTIL = "Quiet from", "Quiet until"
REMINDER = "A quiet moment is planned, if it suits."

SHARING = "You and your therapist"
WHAT_SEEN = "What my therapist will see"
LOOK_AT_FOUND = "Look at the card in the folder"
LAST_SENT = "Last handed over: {day}."
NEVER_SENT = "Nothing was handed over yet."
NOT_COMPARED = "The numbers are not compared yet. Practice is open; nothing can be handed over."
COMPARE = "Compare the numbers"
KEY_CHANGED = (
    "{who} comes with another key than before. That may be a new computer, or somebody else. "
    "Compare the numbers before anything is handed over."
)
COMPARED = "Numbers compared: this is {who}."

EXPOSURE = "Exposure homework"
EXPOSURE_ABOUT = (
    "Distress may go up here, and that is expected. Nothing calming is offered while it runs. "
    "Ground me and Help stay in reach."
)
EXPOSURE_BEGIN = "Begin an entry"
EXPOSURE_LAST = "{day}: before {before}, highest {peak}, after {after}, {minutes}"
EXPOSURE_OPEN = "Go on with the entry that is open"
