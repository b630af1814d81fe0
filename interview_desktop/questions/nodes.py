"""Values with the line they stand on: what the YAML, JSON and CSV readers give to the one schema."""

from __future__ import annotations

from dataclasses import dataclass, field

from interview_desktop.core.sentences import sentence

Plain = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text, a number, true, false or nothing."""

    value: Plain
    line: int


@dataclass(slots=True)
class Sequence:
    """Values in order."""

    line: int
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Entry:
    """One key of a mapping with its value."""

    key: Plain
    line: int
    value: Node


@dataclass(slots=True)
class Mapping:
    """Keys with values, as written: a key that is there twice is there twice."""

    line: int
    entries: list[Entry] = field(default_factory=list)


Node = Scalar | Sequence | Mapping


def kind_of(node: Node) -> str:
    """What a person calls this kind of value."""
    match node:
        case Sequence():
            return sentence("a list")
        case Mapping():
            return sentence("a group of keys")
        case Scalar(value=bool(value)):
            return (
                sentence("the word yes without quotes") if value else sentence("the word no without quotes")
            )
        case Scalar(value=None):
            return sentence("nothing")
        case Scalar(value=int() | float()):
            return sentence("a number")
        case _:
            return sentence("a text")
