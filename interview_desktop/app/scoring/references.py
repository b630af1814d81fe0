"""The file that says what answers are compared with and judged by: reference answers, expected points, criteria."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from interview_desktop.core.errors import SettingsError
from interview_desktop.core.models import Anchor
from interview_desktop.core.scoring import Criterion

_ENTRIES = frozenset({"reference", "points", "criteria"})


@dataclass(frozen=True, slots=True)
class Reference:
    """What a question is compared with and judged by beside what its set says."""

    text: str = ""
    """A good answer."""
    points: tuple[str, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    """What a language model judges beside the competency."""


def read_references(file: Path) -> dict[int, Reference]:
    """Read the file: YAML or JSON, position of a question to a text, or to `reference`, `points` and `criteria`.

    `criteria` is a list of names, or names with the anchors of their marks: `ownership: {1: never says I, 5: names own part}`.

    Raises:
        SettingsError: the file cannot be read, or is not what it should be.
    """
    try:
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise SettingsError(
            f"The reference answers in {file.name} cannot be read", "Write YAML: 1: a good answer"
        ) from error
    if not isinstance(content, dict):
        raise SettingsError(f"{file.name} has no reference answers", "Write YAML: 1: a good answer")
    found: dict[int, Reference] = {}
    for position, given in content.items():
        entry = given if isinstance(given, dict) else {"reference": given}
        points = entry.get("points") or []
        text = entry.get("reference") or ""
        if (
            not str(position).isdigit()
            or not isinstance(text, str)
            or not isinstance(points, list)
            or not all(isinstance(point, str) for point in points)
            or set(entry) - _ENTRIES
        ):
            raise SettingsError(
                f"{file.name}: the entry {position!r} is no reference answer",
                "Give the position of a question with a text, or with reference, points and criteria",
            )
        criteria = _criteria(entry.get("criteria") or [], f"{file.name}: the criteria of question {position}")
        found[int(position)] = Reference(text, tuple(points), criteria)
    return found


def _criteria(given: Any, where: str) -> tuple[Criterion, ...]:
    named = dict.fromkeys(given) if isinstance(given, list) and all(map(_is_text, given)) else given
    if not isinstance(named, dict) or len(named) < len(given):
        raise SettingsError(
            f"{where} cannot be used", "Give a list of different names, or names with anchors"
        )
    found = []
    for name, scale in named.items():
        anchors = scale or {}
        if (
            not _is_text(name)
            or not isinstance(anchors, dict)
            or not all(mark in range(1, 6) and _is_text(text) for mark, text in _marked(anchors))
        ):
            raise SettingsError(
                f"{where} cannot be used: {name!r}", "Give a name with marks from 1 to 5 and a text for each"
            )
        found.append(
            Criterion(name.strip(), tuple(Anchor(mark, text) for mark, text in sorted(_marked(anchors))))
        )
    return tuple(found)


def _marked(anchors: dict[Any, Any]) -> list[tuple[int, Any]]:
    """Marks as numbers: JSON has them as text. What is none becomes 0, which no mark is."""
    return [(int(mark) if str(mark).isdigit() else 0, text) for mark, text in anchors.items()]


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())
