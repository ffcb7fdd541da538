"""Documents made up from the types themselves, so that a new field is tried without a word."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any, TypeVar

import msgspec
from hypothesis import assume
from hypothesis import strategies as st
from msgspec import inspect

from mindbody.core.plain import tidied

Made = TypeVar("Made")


def documents(kind: type[Made], to: str) -> st.SearchStrategy[Made]:
    """Any document of a kind that its own rules allow, for one recipient."""

    @st.composite
    def whole(draw: Callable[..., Any]) -> Made:
        values = draw(_values(inspect.type_info(kind), 0))
        try:
            return msgspec.convert({**values, "to": to}, kind)
        except msgspec.ValidationError as fault:
            # Only rules between fields are left to chance.
            assert isinstance(fault.__cause__, ValueError)
            assume(False)
            raise

    return whole()


def _values(type: Any, depth: int) -> st.SearchStrategy[Any]:
    match type:
        case inspect.StructType():
            required = {
                f.encode_name: _values(f.type, depth + 1) for f in type.fields if f.required
            }
            optional = {
                f.encode_name: _values(f.type, depth + 1) for f in type.fields if not f.required
            }
            return st.fixed_dictionaries(required, optional=optional).filter(_holds(type.cls))
        case inspect.VarTupleType():
            most = min(type.max_length or 3, 3 if depth < 4 else 2)
            return st.lists(
                _values(type.item_type, depth), min_size=type.min_length or 0, max_size=most
            )
        case inspect.StrType():
            return _text(type)
        case inspect.IntType():
            return st.integers(type.ge, type.le)
        case inspect.UnionType():
            return st.one_of([_values(part, depth) for part in type.types])
        case inspect.EnumType():
            return st.sampled_from([member.value for member in type.cls])
        case inspect.LiteralType():
            return st.sampled_from(list(type.values))
        case inspect.BoolType():
            return st.booleans()
        case inspect.NoneType():
            return st.none()
        case inspect.DateType():
            return st.dates(date(2024, 1, 1), date(2024, 3, 1)).map(date.isoformat)
        case inspect.DateTimeType():
            instants = st.datetimes(datetime(2024, 1, 1), datetime(2034, 1, 1))
            return instants.map(lambda at: at.replace(tzinfo=UTC).isoformat())
    raise AssertionError(f"how is one of {type} made?")


def _holds(kind: Any) -> Callable[[dict[str, Any]], bool]:
    def holds(values: dict[str, Any]) -> bool:
        try:
            msgspec.convert(values, kind)
        except msgspec.ValidationError:
            return False
        return True

    return holds


def _text(type: inspect.StrType) -> st.SearchStrategy[str]:
    if type.pattern:
        return st.from_regex(type.pattern, fullmatch=True).filter(
            lambda text: len(text) <= (type.max_length or 64) and "\n" not in text
        )
    texts = st.text(max_size=40).map(tidied) | st.sampled_from(["می‌خواهم", "👩‍👧", "Größe"])
    return texts.filter(lambda text: (type.min_length or 0) <= len(text) <= (type.max_length or 0))
