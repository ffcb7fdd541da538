from __future__ import annotations

from mindbody.core.compile import compile_timeline
from mindbody.core.readable import clock_text, seconds_text, timeline_text
from mindbody.core.routine import InBreaths, routine_of

from .builders import PACED, STEPPED

EXPECTED = """\
Example · 2:10

[0:00-0:30] arrive · Arrive
0:00 “Sit or stand in whatever way works for you.”
0:10.833 “Rest your eyes on one spot.”
0:20.166 “Nothing here has to be done perfectly.”

[0:30-1:30] breathe · Breathe
  on screen: Breathe gently and not too deep; a little less air than you think you need.
0:30 inhale 4.0 s · tone_in
0:30 “in, two, three, four”
0:34 exhale 6.0 s · tone_out
0:34 “and out, slowly, to six”
  … 3 more breaths like this, until 1:10
1:10 inhale 4.0 s · tone_in
1:14 exhale 6.0 s · tone_out
  … 1 more breath like this, until 1:30

[1:30-2:10] closing · Close [closing]
1:30 “Let the breath find its own pace.”
1:50 “Let your eyes travel round the room.”
2:04 end_soft
"""


def test_a_clinician_can_read_every_line() -> None:
    text = timeline_text(compile_timeline(routine_of(PACED), InBreaths(6)))
    assert text == EXPECTED


def test_steps_say_that_they_wait_and_what_they_count() -> None:
    text = timeline_text(compile_timeline(routine_of(STEPPED), preparation_ms=5_000))
    assert "[0:00-0:05] preparation · Settle in" in text
    assert "(shown, not spoken)" in text
    assert "senses.see · See [user_paced, count 5]" in text


def test_times_and_durations() -> None:
    assert clock_text(61_500) == "1:01.5"
    assert (seconds_text(4_000), seconds_text(5_330), seconds_text(4_361)) == (
        "4.0 s",
        "5.33 s",
        "4.361 s",
    )
