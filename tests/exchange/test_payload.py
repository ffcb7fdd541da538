"""Payloads: what is written is read back equal, and nothing else is read."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema_rs
import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mindbody.core.plain import is_plain
from mindbody.errors import InvalidFile, UnsupportedVersion
from mindbody.exchange.card import RoutineCard
from mindbody.exchange.payload import (
    KINDS,
    Document,
    decoded,
    decoded_of_any_kind,
    encoded,
    tidy,
)
from mindbody.exchange.summary import PracticeSummary
from scripts.exchange_examples import (
    PATIENT,
    THERAPIST,
    answer,
    full_card,
    full_summary,
    small_card,
    small_summary,
)
from scripts.export_schemas import FOLDER, schema_of, schema_text
from tests.exchange.documents import documents

WHOLE: dict[str, Document] = {
    "practice-routine": full_card(),
    "practice-report": full_summary(),
    "practice-answer": answer(),
}
many_shapes = settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)


@many_shapes
@given(documents(RoutineCard, PATIENT.recipient) | documents(PracticeSummary, THERAPIST.recipient))
def test_any_document_is_read_back_equal(document: Document) -> None:
    tidied = tidy(document)
    raw = encoded(tidied)
    assert decoded_of_any_kind(raw) == tidied
    assert encoded(decoded_of_any_kind(raw)) == raw


@pytest.mark.parametrize("document", [*WHOLE.values(), small_card(), small_summary()])
def test_examples_are_read_back_equal(document: Document) -> None:
    assert decoded(encoded(document), type(document)) == document


@pytest.mark.parametrize("document", WHOLE.values())
def test_a_payload_says_first_what_it_is(document: Document) -> None:
    begin = f'{{"format":"{document.format}","version":1,"id":'
    assert encoded(document).startswith(begin.encode())


def changed(document: Document, change: Callable[[dict[str, Any]], object]) -> bytes:
    values = json.loads(encoded(document))
    change(values)
    return json.dumps(values).encode()


def put(path: str, value: object) -> Callable[[dict[str, Any]], object]:
    """Set the value at a path such as `assignments.0.start`."""

    def change(values: Any) -> None:
        *way, last = path.split(".")
        for key in way:
            values = values[int(key) if isinstance(values, list) else key]
        values[int(last) if isinstance(values, list) else last] = value

    return change


STEP = "assignments.0.routine.steps.0"
OUTSIDE = [
    put("seq", 0),
    put("seq", 2**53),
    put("seq", "1"),
    put("seq", True),
    put("id", "1"),
    put("to", "age1"),
    put("created", "2026-11-22T10:00:00"),
    put("created", "2026-13-22T10:00:00Z"),
    put("extra", 1),
    put("assignments.0.start", "2026-02-30"),
    put("assignments.0.end", "2026-11-01"),
    put("assignments.0.review", "2026-11-01"),
    put("assignments.0.id", "a b"),
    put("assignments.0.name", "x"),
    put(f"{STEP}.exercise", "../x"),
    put(f"{STEP}.exercise", "box_breathing\n"),
    put(f"{STEP}.length_ms", 7_200_001),
    put(f"{STEP}.per_minute", 5.5),
    put("assignments.0.routine.steps.1.breaths", 5),
    put("assignments.0.routine.steps", []),
    put("assignments.0.routine.title", "x" * 81),
    put("assignments.0.routine.title", "x\ny"),
    put("assignments.0.routine.note", "x\ny"),
    put("assignments.0.reason", "x\n" * 60),
    put("assignments.0.reason", "x\ty"),
    put("assignments.0.reason", "x\ry"),
    put("note", "x" * 2_001),
    put("assignments.0.schedule.times_per_day", 7),
    put("assignments.0.schedule.days", [0, 0, 2]),
    put("assignments.0.schedule.days", [0, 2]),
    put("assignments.0.schedule.until_min", None),
    put("assignments.0.envelope.slowest_cycle_ms", 5_000),
    put("assignments.0.envelope.slowest_cycle_ms", 30_001),
    put("assignments.0.titration.at", 2),
    put("assignments.0.titration.stages", [{"length_ms": 1_000}]),
    put("assignments.0.titration.stages", [{}, {}]),
    put("scripts.0.id", "garden"),
    put("marks.0.kind", "birthday"),
]


@pytest.mark.parametrize("change", OUTSIDE)
def test_a_card_outside_its_format_is_refused(change: Callable[[dict[str, Any]], object]) -> None:
    with pytest.raises(InvalidFile):
        decoded(changed(full_card(), change), RoutineCard)


def test_ids_that_stand_there_twice_are_refused() -> None:
    def twice(values: dict[str, Any]) -> None:
        values["assignments"] *= 2

    with pytest.raises(InvalidFile):
        decoded(changed(full_card(), twice), RoutineCard)


def test_a_routine_of_more_than_two_hours_is_refused() -> None:
    def long(values: dict[str, Any]) -> None:
        step = {"exercise": "body_scan", "length_ms": 3_700_000}
        values["assignments"][0]["routine"]["steps"] = [step, step]

    with pytest.raises(InvalidFile):
        decoded(changed(full_card(), long), RoutineCard)


@pytest.mark.parametrize(
    "change",
    [
        put("to_day", "2026-11-01"),
        put("gaps.0.to_day", "2026-11-01"),
        put("sessions.1.uid", "0"),
        put("sessions.0.before", 11),
        put("sessions.0.day", "yesterday"),
        put("ledger.0.reason", None),
        put("ledger.1.reason", "too_tired"),
        put("ledger.0.reason", "avoidance"),
        put("notes.0.text", ""),
        put("person", "x"),
        put("withheld", ["name"]),
    ],
)
def test_a_summary_outside_its_format_is_refused(
    change: Callable[[dict[str, Any]], object],
) -> None:
    with pytest.raises(InvalidFile):
        decoded(changed(full_summary(), change), PracticeSummary)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b'{"format":"practice-routine"}',
        b'{"format":"practice-routine","version":"1"}',
        b'{"format":"practice-routine","version":0}',
        b'{"format":"mindbody-routine","version":1}',
        b'{"format":"practice-routine","version":1}',
        b"[" * 100_000,
        b'{"format":"practice-routine","version":1,"id":' + b"[" * 100_000,
        b"\xef\xbb\xbf" + encoded(small_card()),
        encoded(small_card()) + b"x",
        encoded(small_card()).replace(b"Calm", b"\\ud800"),
        encoded(small_card()).replace(b"Calm", b"\xff"),
        encoded(small_card()).replace(b'"seq":1', b'"seq":1e999'),
        encoded(small_card()).replace(b'"seq":1', b'"seq":NaN'),
        encoded(small_card()).replace(b'"seq":1', b'"seq":' + b"9" * 5_000),
        encoded(small_card()).replace(b'"seq":1', b'"seq":1,"seq":2'),
        encoded(small_card()).replace(b'"title":"Calm"', b'"title":"A","title":"Calm"'),
    ],
)
def test_what_is_no_payload_is_refused(raw: bytes) -> None:
    with pytest.raises(InvalidFile):
        decoded_of_any_kind(raw)


def test_a_newer_version_is_named_as_such_whatever_else_it_says() -> None:
    raw = b'{"format":"practice-routine","version":2,"new":{"shape":[1.5]}}'
    with pytest.raises(UnsupportedVersion, match="newer version of the app"):
        decoded_of_any_kind(raw)


def test_another_kind_is_not_taken_for_the_expected_one() -> None:
    with pytest.raises(InvalidFile):
        decoded(encoded(answer()), RoutineCard)


@pytest.mark.parametrize("note", ["x\u202ey", "x" * 2_001])
def test_a_document_that_no_reader_would_take_is_not_written(note: str) -> None:
    with pytest.raises(InvalidFile, match="No file was made") as refused:
        encoded(msgspec.structs.replace(full_card(), note=note))
    assert refused.value.place == "note"


def with_title(title: str) -> RoutineCard:
    """A card with a text deep inside."""
    card = small_card()
    (assigned,) = card.assignments
    routine = msgspec.structs.replace(assigned.routine, title=title)
    assigned = msgspec.structs.replace(assigned, routine=routine)
    return msgspec.structs.replace(card, assignments=(assigned,))


def test_texts_are_tidied_however_deep_they_lie() -> None:
    card = tidy(with_title("Cafe\u0301\u202e\nCalm"))
    assert card == with_title("Café Calm")


@pytest.mark.parametrize("title", ["\u202e", "x" * 81])
def test_what_does_not_fit_even_tidied_is_told_before_sealing(title: str) -> None:
    with pytest.raises(InvalidFile, match="No file was made") as refused:
        tidy(with_title(title))
    assert refused.value.place == "assignments[0].routine.title"


def test_a_refusal_quotes_nothing_of_the_file() -> None:
    raw = changed(full_summary(), put("ledger.0.reason", "a secret of mine"))
    with pytest.raises(InvalidFile) as refused:
        decoded(raw, PracticeSummary, "x.age")
    assert refused.value.place == "ledger[0].reason"
    assert refused.value.file == "x.age"
    assert "secret" not in f"{refused.value} {refused.value.place}"


HIDDEN = [
    *("\u0000", "\u001b", "\u007f", "\u0085", "\u200e", "\u202e", "\u2066", "\ufeff", "\u00ad"),
    *("\U000e0041", "\ue000", "\U000f0000", "\ufffe", "\U0001ffff", "e\u0301", "a" + "\u0338" * 9),
]


@pytest.mark.parametrize("text", HIDDEN)
def test_hidden_characters_are_refused_wherever_they_stand(text: str) -> None:
    for path in ("note", "assignments.0.routine.title", "assignments.0.exposure.0.item"):
        with pytest.raises(InvalidFile) as refused:
            decoded(changed(full_card(), put(path, f"x{text}y")), RoutineCard)
        assert refused.value.place == path.replace(".0", "[0]")


@pytest.mark.parametrize("text", [*HIDDEN, "a\tb", "\r\n", "line\n" * 100])
def test_a_text_that_was_typed_is_tidied_before_it_leaves(text: str) -> None:
    card = tidy(msgspec.structs.replace(full_card(), note=f"x{text}y"))
    assert is_plain(card.note, lines=True)
    assert decoded(encoded(card), RoutineCard) == card


@pytest.mark.parametrize("text", ["می‌خواهم", "👩‍👧‍👦 🏳️‍🌈", "Größe – naïve", "a" + "\u0338" * 8])
def test_joiners_and_other_writings_pass(text: str) -> None:
    card = msgspec.structs.replace(full_card(), note=f"{text}\n{text}")
    assert decoded(encoded(card), RoutineCard).note == f"{text}\n{text}"


def test_the_schemas_in_docs_are_those_of_the_types() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {f"{format}.json" for format in KINDS}
    for format in KINDS:
        assert (FOLDER / f"{format}.json").read_text(encoding="utf-8") == schema_text(format)


VALIDATORS = {
    format: jsonschema_rs.Draft202012Validator(schema_of(format), validate_formats=True)
    for format in KINDS
}
ODD = st.sampled_from(
    [*(None, True, 0, -1, 2**60, "", "x", "2026-02-30", "Ab c", [], {}, [0], {"x": 1}), "y" * 3_000]
)


@st.composite
def bent(draw: st.DrawFn) -> tuple[str, Any]:
    """A document with one value put elsewhere, left out, added, or replaced by an odd one."""
    format = draw(st.sampled_from(sorted(KINDS)))
    values = json.loads(encoded(WHOLE[format]))
    inner: Any = values
    while True:
        keys = range(len(inner)) if isinstance(inner, list) else list(inner)
        key = draw(st.sampled_from(keys))
        if not inner[key] or not isinstance(inner[key], list | dict) or draw(st.booleans()):
            break
        inner = inner[key]
    how = draw(st.sampled_from(["odd", "gone", "more"]))
    if how == "gone":
        del inner[key]
    elif how == "more" and isinstance(inner, dict):
        inner["more"] = draw(ODD)
    else:
        inner[key] = draw(ODD)
    return format, values


@settings(max_examples=400)
@given(bent())
def test_a_second_reader_agrees_on_what_is_within_the_format(case: tuple[str, Any]) -> None:
    format, values = case
    by_schema = VALIDATORS[format].is_valid(values)
    try:
        msgspec.json.decode(json.dumps(values), type=KINDS[format])
        by_types, between_fields = {"format", "version"} <= set(values), False
    except msgspec.ValidationError as fault:
        by_types, between_fields = False, isinstance(fault.__cause__, ValueError)
    assert by_types == by_schema or (by_schema and between_fields)


def test_the_examples_use_every_field() -> None:
    """What the vectors leave out, nobody's reader is tried with."""
    written = b"".join(encoded(document) for document in WHOLE.values()).decode()
    for format in KINDS:
        for definition in schema_of(format)["$defs"].values():
            for name in set(definition.get("properties", {})) - SELDOM:
                assert f'"{name}"' in written, name


SELDOM = {
    "hold_in_ms",
    "hold_out_ms",
    "top_up_ms",
    "release_ms",
    "passes",
    "prompt_every_ms",
    "step_ms",
    "beat_every_ms",
}


def test_no_field_is_for_a_name_of_a_person() -> None:
    for format in KINDS:
        text = Path(FOLDER / f"{format}.json").read_text(encoding="utf-8")
        names = {n for d in json.loads(text)["$defs"].values() for n in d.get("properties", {})}
        assert not names & {"name", "alias", "first_name", "birthday", "address", "email", "phone"}
