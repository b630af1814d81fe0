"""Values as JSON and back."""

from __future__ import annotations

import json
import math
import types
import typing
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_desktop.core import consent, events, interview, models, transcript, turns
from interview_desktop.core.codec import decode, encode
from interview_desktop.core.consent import Consent, ConsentItem, ConsentMethod
from interview_desktop.core.errors import BugError
from interview_desktop.core.events import (
    Begin,
    Heard,
    Skip,
    UtteranceEnded,
)
from interview_desktop.core.models import AnswerTiming, Question
from interview_desktop.core.turns import NudgeDue

DATACLASSES = [
    kind
    for module in (models, events, interview, turns, transcript, consent)
    for kind in vars(module).values()
    if is_dataclass(kind) and kind.__module__ == module.__name__
]


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Any value of a type hint that the core uses."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return st.one_of(*map(values, arguments))
    if origin is tuple:
        return st.lists(values(arguments[0]), max_size=2).map(tuple)
    if origin is frozenset:
        return st.frozensets(values(arguments[0]))
    if hint is float:
        return st.floats(allow_nan=False, allow_infinity=False)
    if is_dataclass(hint):
        hints = typing.get_type_hints(hint)
        return st.builds(hint, **{field.name: values(hints[field.name]) for field in fields(hint)})
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    return st.from_type(hint)


def test_class_names_are_told_apart() -> None:
    names = [kind.__name__ for kind in DATACLASSES]
    assert len(names) > 40 and sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("kind", DATACLASSES, ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_every_value_comes_back_through_json(kind: type, data: st.DataObject) -> None:
    value = data.draw(values(kind))
    text = json.dumps(encode(value), allow_nan=False)
    again = decode(json.loads(text))
    assert again == value and type(again) is kind


def test_the_form_is_plain() -> None:
    assert encode(Heard(NudgeDue(16000, 1))) == {
        "class": "Heard",
        "turn": {"class": "NudgeDue", "at": 16000, "number": 1},
    }
    assert encode(Begin()) == {"class": "Begin"}
    agreed = Consent(
        frozenset({ConsentItem.SCORE, ConsentItem.RECORD}),
        "1",
        "2030-01-02T09:00:00Z",
        ConsentMethod.ON_SCREEN,
    )
    assert encode(agreed)["items"] == ["record", "score"], "sets are sorted, so that the form is one"


def test_mappings_and_sequences_may_hold_values() -> None:
    assert encode({"events": [Begin(), (1, None, True)]}) == {"events": [{"class": "Begin"}, [1, None, True]]}


@pytest.mark.parametrize("value", [object(), b"bytes", Begin, math.nan, math.inf, AnswerTiming(math.nan)])
def test_what_has_no_json_form_is_a_bug(value: object) -> None:
    with pytest.raises(BugError, match="has no JSON form"):
        encode(value)


def test_what_is_missing_takes_its_default_and_what_is_new_is_left_out() -> None:
    assert decode({"class": "Question", "id": "a", "text": "Why?", "invented": 1}) == Question("a", "Why?")


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        "Begin",
        {},
        {"class": None},
        {"class": "Path"},
        {"class": ["Begin"]},
        {"class": "Question", "id": "a"},
        {"class": "Question", "id": 5, "text": "Why?"},
        {"class": "Question", "id": "a", "text": None},
        {"class": "Question", "id": "a", "text": "Why?", "type": "riddle"},
        {"class": "Question", "id": "a", "text": "Why?", "probes": None},
        {"class": "Question", "id": "a", "text": "Why?", "probes": "abc"},
        {"class": "Question", "id": "a", "text": "Why?", "timing": {"class": "Stop"}},
        {"class": "Question", "id": "a", "text": "Why?", "timing": 30},
        {"class": "AnswerTiming", "preparation": "30"},
        {"class": "AnswerTiming", "preparation": True},
        {"class": "UtteranceEnded", "token": True},
        {"class": "UtteranceEnded", "token": 1.5},
        {"class": "Heard", "turn": {"class": "Begin"}},
        {"class": "Heard", "turn": None},
    ],
    ids=str,
)
def test_what_was_never_encoded_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        decode(data)


def test_whole_numbers_stand_for_seconds() -> None:
    timing = decode({"class": "AnswerTiming", "preparation": 30})
    assert timing == AnswerTiming(30.0) and type(timing.preparation) is float


def test_events_without_details_stay_apart() -> None:
    assert decode(encode(Skip())) == Skip() != Begin()
    assert decode(encode(UtteranceEnded(3))) == UtteranceEnded(3)
