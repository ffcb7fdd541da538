"""What the clinical content says of each exercise and routine, typed by hand.

Nothing here is read from the files of the app: the tests hold the two against each other.
"""

from __future__ import annotations

# Places in the library from 1: access level, grade of evidence, and where the parts of the
# usual form begin and the whole ends.
ENTRIES = {
    "resonance_breathing": ("starter", "B", "0:00 0:30 1:00 9:20 10:00"),
    "resonance_assessment": (
        "standard",
        "D",
        "0:00 0:30 1:30 3:30 4:30 6:30 7:30 9:30 10:30 12:30 13:30 15:30 16:00",
    ),
    "diaphragmatic_breathing": ("starter", "C", "0:00 0:30 0:54 4:30 5:00"),
    "breathing_retraining_pe": ("starter", "D", "0:00 0:30 1:00 9:24 10:00"),
    "extended_exhale": ("starter", "C", "0:00 0:30 4:24 5:00"),
    "cyclic_sighing": ("starter", "C", "0:00 0:20 0:40 4:30 5:00"),
    "box_breathing": ("standard", "C", "0:00 0:24 4:24 5:00"),
    "four_seven_eight": ("therapist_unlock", "C", "0:00 0:30 1:46 2:06 2:30"),
    "pmr": ("starter", "B", "0:00 0:50 11:46 12:20 13:00"),
    "autogenic_training": (
        "therapist_unlock",
        "C",
        "0:00 0:40 1:40 2:40 3:40 4:40 5:40 6:40 7:20 8:00",
    ),
    "body_scan": ("standard", "B", "0:00 0:40 1:20 2:30 3:30 4:40 5:50 7:00 7:50 8:50 10:00"),
    "mindful_breathing": ("starter", "B", "0:00 0:30 1:00 4:20 5:00"),
    "breath_counting": ("starter", "C", "0:00 0:30 1:00 4:20 5:00"),
    "grounding_54321": ("starter", "D", "0:00 0:15 1:00 1:40 2:10 2:30 2:45 3:00"),
    "physical_grounding": ("starter", "D", "0:00 0:30 0:50 1:20 1:45 2:00"),
    "mental_grounding": ("starter", "D", "0:00 0:10 0:40 1:30 2:10 2:30"),
    "sensory_orienting": ("starter", "D", "0:00 0:15 0:55 1:35 1:50 2:00"),
    "three_minute_breathing_space": ("starter", "C", "0:00 1:00 2:00 3:00"),
    "stop_practice": ("starter", "D", "0:00 0:08 0:23 0:48 1:00"),
    "leaves_on_a_stream": ("standard", "D", "0:00 0:30 1:10 5:00 5:20 6:00"),
    "open_monitoring": ("standard", "D", "0:00 0:30 2:00 3:30 6:00 7:00 8:00"),
    "rain": ("therapist_unlock", "D", "0:00 0:30 1:00 1:50 2:40 3:50 5:10 5:30 6:00"),
    "loving_kindness": ("standard", "B", "0:00 0:30 2:10 3:50 5:20 6:30 7:20 8:00"),
    "self_compassion_break": ("standard", "C", "0:00 0:15 0:35 1:15 1:55 2:40 3:00"),
    "mantram_repetition": ("starter", "B", "0:00 0:20 0:50 4:20 4:40 5:00"),
    "calm_place": ("standard", "D", "0:00 0:30 1:10 2:00 2:40 3:20 4:10 4:50 6:00"),
    "containment_imagery": (
        "therapist_unlock",
        "D",
        "0:00 0:20 1:00 1:40 2:30 2:55 3:20 4:00",
    ),
    "bilateral_tapping": (
        "therapist_unlock",
        "D",
        "0:00 0:15 0:30 0:50 1:00 1:20 1:30 1:50 2:00",
    ),
    "mindful_walking": ("starter", "D", "0:00 0:40 3:10 5:40 7:00 8:00"),
    # Grade B is that of a led yoga group; this form has none of its own.
    "gentle_stretch": ("starter", "B D", "0:00 0:20 1:00 1:50 2:40 3:30 4:20 5:10 5:35 6:00"),
    "sleep_wind_down": ("starter", "C", "0:00 1:00 2:30 5:30 9:30 13:30 15:00"),
    # Grade A is that of the therapy, D that of an app.
    "imagery_rehearsal": ("therapist_unlock", "A D", "0:00 0:40 2:40 8:40 10:00 11:00 12:00"),
}

# Other forms whose times the content gives.
FORMS = {
    ("pmr", "seven_groups"): "0:00 0:40 5:27 5:50 6:30",
    ("pmr", "four_groups"): "0:00 0:30 3:14 3:30 4:00",
    ("pmr", "recall"): "0:00 0:30 2:50 3:30 4:00",
    ("cyclic_sighing", "quick"): "0:00 0:30",
    ("grounding_54321", "three_two_one"): "0:00 1:30",
    ("sleep_wind_down", "nightmare_night"): "0:00 4:00",
}

CONDITIONS = [
    "pregnancy",
    "heart",
    "breathlessness",
    "seizures",
    "panic",
    "breath_trauma",
    "dissociation",
    "psychosis",
    "suicidality",
    "surgery",
    "infusion_day",
]

# The matrix of safety.md 3.8, a column each; X hides, ! cautions, a point does neither.
# The cross of heart under E10 is for the heart formula, which is left out for everybody: !.
_COLUMNS = {
    #                                  pr he le se pa br di ps su op in
    "box_breathing": "X X X X X X X X X X X",
    "four_seven_eight": "X X X X X X X X X X X",
    "resonance_breathing": "! ! ! ! ! ! ! ! ! ! !",
    "resonance_assessment": "! ! ! ! ! ! ! ! ! ! !",
    "diaphragmatic_breathing": "! ! ! ! ! ! ! ! ! ! !",
    "breathing_retraining_pe": "! ! ! ! ! ! ! ! ! ! !",
    "extended_exhale": "! ! ! ! ! ! ! ! ! ! !",
    "cyclic_sighing": "! ! ! ! ! ! ! ! ! ! !",
    "pmr": "! ! ! . . ! ! ! ! ! !",
    "autogenic_training": ". ! . ! ! ! X X X . X",
    "body_scan": ". . . . ! ! X X X ! X",
    "leaves_on_a_stream": ". . . . . . X X X . X",
    "open_monitoring": ". . . . . . X X X . X",
    "rain": ". . . . . . X X X . X",
    "loving_kindness": ". . . . . . ! ! ! . !",
    "self_compassion_break": ". . . . . . ! ! ! . !",
    "calm_place": ". . . . . ! X X X . X",
    "containment_imagery": ". . . . . ! X X X . X",
    "imagery_rehearsal": ". . . . . ! X X X . X",
    "bilateral_tapping": ". . . . . . X X X . X",
    "mindful_walking": "! ! ! ! . . . . . ! X",
    "gentle_stretch": "! ! ! ! . . . . . ! X",
}
_EFFECTS = {"X": "hide", "!": "caution"}
MATRIX = {
    id: {
        condition: _EFFECTS[sign]
        for condition, sign in zip(CONDITIONS, signs.split(), strict=True)
        if sign in _EFFECTS
    }
    for id, signs in _COLUMNS.items()
}
# What the entries themselves add: water under E20.
ADDED = {("leaves_on_a_stream", "breath_trauma")}

# Table 1.9: the exercises of each routine in order.
ROUTINES = {
    "arrive": ["sensory_orienting"],
    "starter_week": ["diaphragmatic_breathing", "grounding_54321"],
    "daily_calm": ["resonance_breathing", "mindful_breathing"],
    "pe_breathing": ["breathing_retraining_pe"],
    "before_homework": ["sensory_orienting"],
    "after_homework": ["sensory_orienting", "gentle_stretch", "self_compassion_break"],
    "evening": ["pmr.four_groups", "sleep_wind_down"],
    "night_waking": ["sensory_orienting", "extended_exhale", "mental_grounding"],
    "infusion_preparation": [
        "mindful_breathing",
        "mantram_repetition",
        "calm_place",
        "resonance_breathing",
    ],
    "infusion_integration": ["mindful_breathing", "self_compassion_break", "gentle_stretch"],
}


def ms_of(clock: str) -> int:
    """Milliseconds of a time like 9:20."""
    minutes, seconds = clock.split(":")
    return (int(minutes) * 60 + int(seconds)) * 1000
