"""JSON from anywhere: of its type and within its bounds, or one kind of refusal."""

from __future__ import annotations

from typing import Annotated

import pytest
from msgspec import Meta, Struct

from mindbody.core.timer import Timer
from mindbody.strict_json import UnreadableJson, decode_json, plain_json


class _Part(Struct, forbid_unknown_fields=True):
    count: Annotated[int, Meta(ge=1)]


class _Whole(Struct, forbid_unknown_fields=True):
    parts: list[_Part] = []


UNREADABLE = {
    "nested lists": b"[" * 100_000,
    "nested tables": b'{"parts":' * 100_000,
    "a broken letter": b'{"parts":"\\ud800"}',
    "bytes that are no letters": b'{"parts":"\xff\xfe"}',
    "a number without end": b'{"parts":[{"count":' + b"9" * 100_000 + b"}]}",
    "more than a number": b'{"parts":[{"count":1e999}]}',
    "nothing": b"",
    "two values": b"{} {}",
    "a mark at its start": b"\xef\xbb\xbf{}",
}


@pytest.mark.parametrize("raw", UNREADABLE.values(), ids=UNREADABLE)
def test_what_is_no_json_of_its_type_is_refused_in_one_way(raw: bytes) -> None:
    with pytest.raises(UnreadableJson):
        decode_json(raw, _Whole)
    with pytest.raises(UnreadableJson):
        decode_json(raw.decode("utf-8", "replace"), _Whole)


def test_nested_plain_values_are_refused() -> None:
    with pytest.raises(UnreadableJson):
        plain_json(b"[" * 100_000)


def test_a_place_is_named_and_never_a_value() -> None:
    with pytest.raises(UnreadableJson) as refused:
        decode_json('{"parts":[{"count":1},{"count":"my words"}]}', _Whole)
    assert refused.value.place == "parts[1].count"
    assert "my words" not in str(refused.value)
    with pytest.raises(UnreadableJson) as twice:
        plain_json(b'{"a":{"b":1,"b":2}}')
    assert twice.value.place == "b"


def test_what_is_longer_than_its_bound_is_not_looked_at() -> None:
    assert decode_json(b'{"parts":[]}', _Whole, 12) == _Whole()
    with pytest.raises(UnreadableJson, match="too long"):
        decode_json(b'{"parts":[] }', _Whole, 12)
    with pytest.raises(UnreadableJson, match="too long"):
        plain_json(b'{"parts":[] }', 12)


def test_limits_of_a_type_itself_are_a_refusal_too() -> None:
    with pytest.raises(UnreadableJson):
        decode_json('{"length_ms":1}', Timer)
