"""What a person writes down stays, or is said not to; sheets say what was written."""

from __future__ import annotations

from pathlib import Path

from mindbody.clock import ManualClock
from mindbody.errors import StoreError
from mindbody.explainers import load_explainers
from mindbody.papers import NOT_KEPT, SAFETY_PLAN, WHOLE_PLAN, Papers
from mindbody.sheet import (
    questions_sheet,
    safety_plan_sheet,
    supporter_sheet,
    whole_plan_sheet,
)
from mindbody.store.database import store_in
from mindbody.store.shelf import Document, Shelf
from mindbody.texts import load_texts

TEXTS = load_texts()


class Broken:
    """A shelf whose disk is gone."""

    def put(self, kind: str, id: str, body: str) -> None:
        raise StoreError("The disk is gone.", "Try again later.")

    def all(self) -> list[Document]:
        raise StoreError("The disk is gone.", "Try again later.")


def test_a_paper_is_there_at_the_next_start(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    written = {"signs": ["not sleeping", ""], "tell": ["Ann\t0123"]}
    Papers(Shelf(store, ManualClock())).write(SAFETY_PLAN, written)
    store.close()
    store = store_in(tmp_path)
    again = Papers(Shelf(store, ManualClock()))
    assert again.read(SAFETY_PLAN) == written
    assert again.read(WHOLE_PLAN) == {}
    store.close()


def test_what_is_read_can_be_changed_without_changing_what_is_kept() -> None:
    papers = Papers(None)
    papers.write(SAFETY_PLAN, {"signs": ["a"]})
    papers.read(SAFETY_PLAN)["signs"].append("b")
    assert papers.read(SAFETY_PLAN) == {"signs": ["a"]}


def test_without_a_store_it_holds_and_says_so_once() -> None:
    for shelf in (None, Broken()):
        said: list[str] = []
        papers = Papers(shelf, said.append)
        papers.write(SAFETY_PLAN, {"signs": ["a"]})
        papers.write(SAFETY_PLAN, {"signs": ["b"]})
        assert papers.read(SAFETY_PLAN) == {"signs": ["b"]}
        assert said == [NOT_KEPT]


def test_a_paper_of_another_version_is_left_alone(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    shelf = Shelf(store, ManualClock())
    shelf.put("paper", SAFETY_PLAN, '{"signs": 3}')
    assert Papers(shelf).read(SAFETY_PLAN) == {}
    assert shelf.all()[0].body == '{"signs": 3}'
    store.close()


def test_the_safety_plan_prints_what_is_written_and_room_for_the_rest() -> None:
    words = TEXTS.safety_plan
    sheet = safety_plan_sheet(words, {"signs": ["not sleeping", ""], "tell": ["Ann\t0123"]})
    assert [part.title for part in sheet.parts] == [
        f"{n}. {step.title}" for n, step in enumerate(words.steps, 1)
    ]
    assert sheet.parts[0].lines == ("not sleeping",)
    assert sheet.parts[0].rules == words.steps[0].rows - 1
    assert sheet.parts[3].lines == ("Ann, 0123",)
    assert sheet.intro == words.in_danger


def test_the_plan_as_a_whole_prints_four_parts_with_every_prompt() -> None:
    words = TEXTS.whole_plan
    text = whole_plan_sheet(words, {"medicine": ["for sleep"]}).text()
    for part in words.parts:
        assert part.title in text
        assert all(prompt in text for prompt in part.prompts)
    assert "What I take, and what for: for sleep" in text


def test_the_card_for_a_supporter_holds_nothing_of_the_person() -> None:
    text = supporter_sheet(TEXTS.supporter).text()
    assert TEXTS.supporter.helps[0] in text
    assert TEXTS.supporter.for_you in text


def test_questions_for_the_clinic_leave_room_for_answers() -> None:
    for panel in load_explainers():
        sheet = questions_sheet(panel)
        assert sheet.parts[0].lines == panel.questions_for_clinic
        assert sheet.parts[0].rules > 0


def test_a_paper_nested_without_end_stays_on_the_shelf(tmp_path: Path) -> None:
    shelf = Shelf(store_in(tmp_path), ManualClock())
    shelf.put("paper", SAFETY_PLAN, '{"more":' * 100_000)
    assert Papers(shelf).read(SAFETY_PLAN) == {}
    shelf.store.close()
