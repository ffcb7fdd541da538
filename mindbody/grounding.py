"""Ground me as a walk through its lines: where the person is, and what a key does there.

It knows no window, no store and no sound, so nothing of that can stop it.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from mindbody.core.exercise import Exercise, Line, Narration, UserPacedSteps
from mindbody.text_tables import GroundAnswer, GroundStep, GroundWords

BETTER, SAME, SAME_AGAIN, WORSE = "better", "same", "same_again", "worse"
PLAIN_FOR_THE_MIND = "mental_grounding"


class Stage(StrEnum):
    """Where in Ground me one is: arrived, in the steps, asked, answered, or with plain facts."""

    HERE = "here"
    STEPS = "steps"
    QUESTION = "question"
    ANSWERED = "answered"
    MIND = "mind"


class Spot(Struct, frozen=True):
    """What stands on the screen: a line, another way to do it, and how many of how many.

    `wanted` is 0 where nothing is counted.
    """

    text: str
    instead: str = ""
    done: int = 0
    wanted: int = 0


class Grounding:
    """One walk through Ground me, at the person's own pace.

    `mind_lines` are the lines of "something plain for the mind"; without them that choice
    goes to the app like every other.
    """

    def __init__(self, words: GroundWords, mind_lines: tuple[str, ...] = ()) -> None:
        self.words = words
        self._mind_lines = mind_lines
        self.stage = Stage.HERE
        self.answered: GroundAnswer | None = None
        self._at = self._done = 0
        self._said_same = self._mind_done = False

    @property
    def asked_again(self) -> bool:
        """Whether the question comes after "something plain for the mind"."""
        return self._mind_done

    @property
    def may_go_back(self) -> bool:
        return self.stage is not Stage.HERE

    @property
    def reached(self) -> str:
        """Where the person is, in one word for the log: a stage, or the id of a step."""
        return self._step.id if self.stage is Stage.STEPS else str(self.stage)

    @property
    def spot(self) -> Spot:
        match self.stage:
            case Stage.STEPS:
                step = self._step
                wanted = max(step.times, step.count)
                return Spot(step.text, step.instead, self._done, wanted if wanted > 1 else 0)
            case Stage.MIND:
                return Spot(self._mind_lines[self._at])
            case Stage.ANSWERED if self.answered is not None:
                return Spot(self.answered.text)
            case Stage.QUESTION:
                return Spot(self.words.question)
        return Spot("")

    def next(self) -> None:
        """One thing done: on to the next thing, or to the next line."""
        if self.stage is Stage.STEPS and self._done + 1 < max(self._step.times, self._step.count):
            self._done += 1
        else:
            self.skip()

    def skip(self) -> None:
        """On to the next line, whatever is left of this one; the question waits for an answer."""
        match self.stage:
            case Stage.HERE:
                self._go(Stage.STEPS, 0)
            case Stage.STEPS if self._at + 1 < len(self.words.steps):
                self._go(Stage.STEPS, self._at + 1)
            case Stage.MIND if self._at + 1 < len(self._mind_lines):
                self._go(Stage.MIND, self._at + 1)
            case Stage.STEPS:
                self._go(Stage.QUESTION)
            case Stage.MIND:
                self._mind_done = True
                self._go(Stage.QUESTION)

    def back(self) -> None:
        """One line back."""
        match self.stage:
            case Stage.STEPS if self._at == 0:
                self._go(Stage.HERE)
            case Stage.STEPS | Stage.MIND if self._at > 0:
                self._go(self.stage, self._at - 1)
            case Stage.QUESTION if self._mind_done:
                self._mind_done = False
                self._go(Stage.MIND, len(self._mind_lines) - 1)
            case Stage.QUESTION:
                self._go(Stage.STEPS, len(self.words.steps) - 1)
            case Stage.ANSWERED | Stage.MIND:
                self._go(Stage.QUESTION)

    def answer(self, id: str) -> GroundAnswer:
        """`better`, `same` or `worse`; the second "same" is answered like "worse".

        Raises KeyError for another answer.
        """
        if id == SAME and self._said_same:
            id = SAME_AGAIN
        found = {answer.id: answer for answer in self.words.answers}[id]
        self._said_same = self._said_same or id == SAME
        self.answered = found
        self._go(Stage.ANSWERED)
        return found

    def choose(self, choice: str) -> str:
        """A choice of the answer; returns it if the app has to act, else an empty text."""
        if choice == PLAIN_FOR_THE_MIND and self._mind_lines:
            self._go(Stage.MIND)
            return ""
        return choice

    @property
    def needs_people(self) -> bool:
        """Whether lines and people to reach belong on the screen now."""
        return self.answered is not None and self.answered.id in {SAME_AGAIN, WORSE}

    @property
    def _step(self) -> GroundStep:
        return self.words.steps[self._at]

    def _go(self, stage: Stage, at: int = 0) -> None:
        self.stage, self._at, self._done = stage, at, 0
        if stage is not Stage.ANSWERED:
            self.answered = None


def mind_lines(exercise: Exercise) -> tuple[str, ...]:
    """The lines of an exercise as they are read at one's own pace: its steps and its close."""
    found: list[str] = []
    for section in exercise.sections:
        match section:
            case UserPacedSteps():
                found += [_joined(step.lines) for step in section.steps]
            case Narration() if section.closing:
                found.append(_joined(section.lines))
    return tuple(found)


def _joined(lines: tuple[Line, ...]) -> str:
    return " ".join(line.text for line in lines if not line.optional)
