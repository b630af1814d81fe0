"""Values of `core` as JSON and back, for the journal and the store.

A dataclass becomes an object with the name of its class under "class"; only the classes registered here are
ever made, so a file from elsewhere cannot name anything else.
"""

from __future__ import annotations

import math
import types
import typing
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any

from interview_desktop.core import (
    consent,
    events,
    models,
    scoring,
    state,
    transcript,
    turn_settings,
    turns,
    usage,
)
from interview_desktop.core.errors import BugError


def encode(value: object) -> Any:
    """Make a value of JSON types from dataclasses, enums, tuples, sets, mappings and plain values.

    Raises:
        BugError: a type or a number that has no JSON form.
    """
    if is_dataclass(value) and not isinstance(value, type):
        content = {field.name: encode(getattr(value, field.name)) for field in fields(value)}
        return {"class": type(value).__name__, **content}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dict):
        return {str(key): encode(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [encode(item) for item in value]
    if isinstance(value, set | frozenset):
        return sorted(encode(item) for item in value)
    if isinstance(value, float) and not math.isfinite(value):
        raise BugError(f"{value} has no JSON form")
    if value is None or isinstance(value, str | int | float | bool):
        return value
    raise BugError(f"{type(value).__name__} has no JSON form")


def decode(data: object) -> Any:
    """Make the dataclass that `encode` was given; fields that are unknown today are left out.

    Raises:
        ValueError: the data does not describe a value of a known class.
    """
    if not isinstance(data, dict):
        raise ValueError("not an object")
    name = data.get("class")
    kind = _classes().get(str(name))
    if kind is None:
        raise ValueError(f"unknown class {name!r}")
    hints = typing.get_type_hints(kind)
    values = {
        field.name: _as(hints[field.name], data[field.name]) for field in fields(kind) if field.name in data
    }
    try:
        return kind(**values)
    except TypeError as error:
        raise ValueError(f"{name} is incomplete") from error


@cache
def _classes() -> dict[str, type[Any]]:
    return {
        name: kind
        for module in (models, scoring, events, state, turns, turn_settings, transcript, consent, usage)
        for name, kind in vars(module).items()
        if isinstance(kind, type) and is_dataclass(kind) and kind.__module__ == module.__name__
    }


def _as(hint: Any, value: Any) -> Any:
    """Shape a JSON value as the type hint says."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return None if value is None and type(None) in arguments else _as(_member(arguments, value), value)
    if origin in (tuple, frozenset):
        items = [_as(arguments[0], item) for item in _checked(list, value)]
        return tuple(items) if origin is tuple else frozenset(items)
    if issubclass(hint, Enum):
        return hint(value)
    if hint is float and type(value) is int:
        return float(value)
    return _checked(hint, decode(value) if is_dataclass(hint) else value)


def _checked(kind: type[Any], value: Any) -> Any:
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise ValueError(f"{type(value).__name__} in place of {kind.__name__}")
    return value


def _member(arguments: tuple[Any, ...], value: Any) -> Any:
    """The member of a union that a value belongs to: by class name for objects, else the only plain one."""
    some = [argument for argument in arguments if argument is not type(None)]
    named = value.get("class") if isinstance(value, dict) else None
    return next((argument for argument in some if argument.__name__ == named), some[0])
