"""Two people and what they send each other, always the same: for vectors, fuzzing and tests.

The secret keys here are known to all. Nothing of this is about anybody.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from mindbody.core.tag import Tag
from mindbody.exchange.card import (
    AssignmentPart,
    EnvelopePart,
    ExposureItem,
    MarkPart,
    PatternPart,
    RoutineCard,
    RoutinePart,
    Schedule,
    Script,
    ScriptLine,
    SettingsPart,
    StagePart,
    StepPart,
    TitrationPart,
    UnlockPart,
)
from mindbody.exchange.invite import Answer, Invite, answer_to
from mindbody.exchange.keys import Identity
from mindbody.exchange.summary import (
    AckPart,
    ExposurePart,
    GapPart,
    LedgerPart,
    NotePart,
    PracticeSummary,
    SafetyPart,
    SessionPart,
    StageAt,
)
from mindbody.routine_file import RoutineTag

THERAPIST = Identity(bytes(range(32)), bytes(range(32, 64)))
PATIENT = Identity(bytes(range(64, 96)), bytes(range(96, 128)))
THIRD = Identity(bytes(range(128, 160)), bytes(range(160, 192)))
PAIRING = "0123456789abcdef"
INVITE = Invite.of(THERAPIST, "Dr. Ñandú", PAIRING)
CREATED = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
START = date(2026, 11, 23)


def uid(number: int) -> str:
    """A UUID of its form that is always the same."""
    return f"00000000-0000-4000-8000-{number:012x}"


def answer() -> Answer:
    return answer_to(INVITE, PATIENT, uid(1), CREATED)


def small_card(seq: int = 1, to: str = PATIENT.recipient) -> RoutineCard:
    """One exercise, once a day."""
    routine = RoutinePart(id="calm", title="Calm", steps=(StepPart(exercise="mindful_breathing"),))
    assigned = AssignmentPart(id="a1", routine=routine, start=START)
    return RoutineCard(id=uid(seq), created=CREATED, to=to, seq=seq, assignments=(assigned,))


def full_card(seq: int = 1, to: str = PATIENT.recipient) -> RoutineCard:
    """Every field is used, with texts in several writings."""
    return RoutineCard(
        id=uid(seq),
        created=CREATED,
        to=to,
        seq=seq,
        app="0.1.0",
        note="It was good to see you.\nTake it as slowly as you like. 🌿 👩‍👧",
        assignments=(_assignment(),),
        scripts=(
            Script(
                id="own_garden",
                title="The garden gate",
                length_ms=120_000,
                lines=(
                    ScriptLine(text="Let the feet find the ground.", at_ms=0, tags=(Tag.FEET,)),
                    ScriptLine(text="می‌خواهم آرام باشم", instead="And look round."),
                ),
            ),
        ),
        marks=(MarkPart(day=START + timedelta(days=3), kind="infusion", note="10:30"),),
    )


def _assignment() -> AssignmentPart:
    return AssignmentPart(
        id="a1",
        routine=RoutinePart(
            id="evening_calm",
            title="Evening calm",
            revision=3,
            note="Lights low.",
            tags=(RoutineTag.EVENING,),
            steps=(
                StepPart(exercise="grounding_54321", variant="three_two_one", why="To arrive."),
                StepPart(
                    exercise="own_breathing",
                    length_ms=300_000,
                    pattern=PatternPart(inhale_ms=4_000, exhale_ms=6_000),
                    title="Ours",
                ),
                StepPart(exercise="box_breathing", breaths=12, word="here"),
                StepPart(exercise="pmr", without=("hand",), settings=SettingsPart(tense_ms=6_500)),
                StepPart(exercise="own_garden"),
            ),
        ),
        start=START,
        review=START + timedelta(days=7),
        end=START + timedelta(days=13),
        schedule=Schedule(
            times_per_day=2,
            days_per_week=3,
            days=(0, 2, 4),
            from_min=1_200,
            until_min=60,
            cue="after breakfast",
        ),
        reason="You said that evenings are the hardest.\nThis is for them.",
        envelope=EnvelopePart(
            holds=False,
            longest_hold_ms=2_000,
            slowest_cycle_ms=12_000,
            fastest_cycle_ms=6_000,
            longest_session_ms=900_000,
            longest_silence_ms=20_000,
            hidden=("body_scan",),
            struck=(Tag.THROAT,),
            enabled=(Tag.FAITH,),
            reason="What we agreed on.",
        ),
        unlocks=(UnlockPart(exercise="calm_place", reason="We tried it together."),),
        titration=TitrationPart(
            stages=(StagePart(length_ms=180_000), StagePart(length_ms=300_000, cycle_ms=10_909)),
            at=1,
            back="After an evening that was too much.",
        ),
        exposure=(
            ExposureItem(id="e1", item="The market, ten minutes", planned=5, note="With Sam."),
            ExposureItem(id="e2", item="The recording", kind="imaginal"),
        ),
    )


def small_summary(seq: int = 1, to: str = THERAPIST.recipient) -> PracticeSummary:
    """A week without anything in it."""
    return PracticeSummary(
        id=uid(seq),
        created=CREATED,
        to=to,
        seq=seq,
        from_day=START,
        to_day=START + timedelta(days=6),
    )


def full_summary(seq: int = 1, to: str = THERAPIST.recipient, days: int = 7) -> PracticeSummary:
    """Every field is used; two sessions a day."""
    return PracticeSummary(
        id=uid(seq),
        created=CREATED,
        to=to,
        seq=seq,
        from_day=START,
        to_day=START + timedelta(days=days - 1),
        app="0.1.0",
        content="1",
        ack=AckPart(routine_seq=4),
        withheld=("minute",),
        sessions=tuple(_session(n) for n in range(2 * days)),
        ledger=(
            LedgerPart(uid="l1", day=START, kind="not_done", assignment="a1", reason="too_tired"),
            LedgerPart(uid="l2", day=START, kind="reminders_paused", until=START),
        ),
        safety=(
            SafetyPart(uid="s1", day=START, kind="grounding", minute=1_300),
            SafetyPart(uid="s2", day=START, kind="put_aside", what="body_scan"),
        ),
        exposures=(
            ExposurePart(
                uid="x1",
                day=START,
                item="The market, ten minutes",
                item_id="e1",
                before=5,
                peak=8,
                after=4,
                minutes=35,
            ),
        ),
        notes=(
            NotePart(uid="n1", day=START, text="Quiet evening.\nDer Atem – Größe.", session="0"),
        ),
        question="Is a shorter one fine too?",
        marks=(MarkPart(day=START, kind="appointment"),),
        stages=(StageAt(assignment="a1", at=1),),
        gaps=(GapPart(from_day=START, to_day=START, why="restored"),),
    )


def _session(number: int) -> SessionPart:
    return SessionPart(
        uid=f"{number}",
        day=START + timedelta(days=number // 2),
        what="evening_calm",
        state="completed",
        minute=1_260 if number % 2 else None,
        title="" if number else "Ours",
        exercise="box_breathing",
        revision=3,
        assignment="a1" if number % 3 else "",
        planned_s=600,
        done_s=590 - number % 60,
        before=6,
        mid=None if number % 2 else 5,
        after=4,
        no_answer=number % 5 == 0,
        without_app=number == 1,
    )
