"""What is wrong with a request or a setting, in words for whoever wrote it; never the value itself, nor how it was checked.

Both are checked by pydantic, which names the kind of each error (`type`), its limits (`ctx`) and its place (`loc`). Where a
field takes one of several types, it gives an error for each of them under names of its own; here that is one error of the field.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

LANGUAGE_TAG = r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
"""A language as BCP 47 writes the common ones."""
NOT_BLANK = r"\S"
_FORMS = {LANGUAGE_TAG: "must be a language such as en or pt-BR", NOT_BLANK: "must not be blank"}
"""What a pattern asks for; others are shown."""

_BRANCH = re.compile(r"constrained-|(?:int|str|float|bool|bytes|uuid|list|dict|none)$|.*[\[(]")
"""How pydantic calls one of several types in a place: `int`, `constrained-str`, `function-after[...]`."""

_KINDS = {
    "string": "a text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "list": "a list",
    "dict": "an object",
    "model": "an object",
    "uuid": "an id (a UUID)",
    "datetime": "a time such as 2030-01-31T09:00:00Z",
    "bytes": "a text in Base64",
}
"""What is expected where the `type` of an error begins so and ends with one of `_OF_KIND`."""
_OF_KIND = re.compile(
    r"(?P<kind>[a-z]+?)(?:_type|_attributes_type|_parsing|_from_float|_from_date_parsing|_object_invalid)$"
)
_LIMITS = {
    "greater_than_equal": "must be at least {ge}",
    "greater_than": "must be more than {gt}",
    "less_than_equal": "must be at most {le}",
    "less_than": "must be less than {lt}",
    "string_too_long": "must have at most {max_length} characters",
    "string_pattern_mismatch": "must have the form {pattern}",
    "literal_error": "must be {expected}",
    "enum": "must be {expected}",
}
_OTHERS = {
    "missing": "is missing",
    "extra_forbidden": "is not known here",
    "json_invalid": "is no JSON",
    "finite_number": "must be a finite number",
    "none_required": "must be null",
    "base64_decode": "must be a text in Base64",
}


def field_errors(errors: Iterable[Mapping[str, Any]]) -> list[dict[str, str]]:
    """One error for each field that cannot be used: `{"field": "body.session_id", "message": "must be a text"}`.

    Args:
        errors: as pydantic gives them.
    """
    by_field: dict[str, list[Mapping[str, Any]]] = {}
    for each in errors:
        by_field.setdefault(_place(each), []).append(each)
    return [{"field": field, "message": _words(found)} for field, found in by_field.items()]


def whys(errors: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """What is wrong with each value that cannot be used, by its field: a clause that goes on after a colon."""
    return {each["field"]: _clause(each["message"]) for each in field_errors(errors)}


def _clause(said: str) -> str:
    return f"it {said}" if said.startswith(("must ", "is ")) else said


def _place(error: Mapping[str, Any]) -> str:
    loc = error.get("loc", ())
    if error.get("type") == "json_invalid":
        loc = loc[:1]  # behind it comes where in the text
    return ".".join(str(part) for part in loc if not _BRANCH.match(str(part))) or "body"


def _words(errors: list[Mapping[str, Any]]) -> str:
    """What is wrong with a field, from the errors of each type that it might have had."""
    kinds = [_kind(each) for each in errors]
    for error, kind in zip(errors, kinds, strict=True):
        if (
            not kind
        ):  # it has one of the types: what is wrong with it as such says more than which other ones there are
            return _particular(error)
    return f"must be {' or '.join(dict.fromkeys(kinds))}"


def _kind(error: Mapping[str, Any]) -> str:
    """The type that was expected; empty where something else is wrong."""
    found = _OF_KIND.match(str(error.get("type", "")))
    return _KINDS.get(found["kind"], "") if found else ""


def _particular(error: Mapping[str, Any]) -> str:
    name = str(error.get("type", ""))
    if name == "string_pattern_mismatch" and (form := _FORMS.get(error["ctx"]["pattern"])):
        return form
    limits = {key: _plain(value) for key, value in (error.get("ctx") or {}).items()}
    if name in _LIMITS:
        return _LIMITS[name].format(**limits)
    if name in {"string_too_short", "too_short", "too_long"}:
        return _length(name, limits, is_text=isinstance(error.get("input"), str))
    if name == "value_error":
        own = str(limits.get("error") or "")
        return "must be a file" if own.startswith("Expected UploadFile") else own or "cannot be used"
    return _OTHERS.get(name, "cannot be used")


def _plain(limit: Any) -> Any:
    """A limit as a person writes it: 240, not 240.0."""
    return int(limit) if isinstance(limit, float) and limit.is_integer() else limit


def _length(name: str, limits: Mapping[str, Any], *, is_text: bool) -> str:
    many = "characters" if is_text else "entries"
    if name == "too_long":
        return f"must have at most {limits['max_length']} {many}"
    least = limits["min_length"]
    return "must not be empty" if least == 1 else f"must have at least {least} {many}"
