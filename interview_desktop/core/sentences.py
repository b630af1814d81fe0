"""Sentences that this program says to people in English, and that a window can say in other languages.

The English pattern is the code of a sentence: it stands where the sentence is said, logs and commands print it, and the
translations of `resources/translations` are looked up by it. `.setup/told.py` collects the patterns.
"""

from __future__ import annotations

from typing import Any


class Sentence(str):
    """An English sentence that still knows its pattern and what was filled in. Everywhere else it is a string like others."""

    __slots__ = ("pattern", "values")

    pattern: str
    """With `{0}`, `{1}` ... where something is filled in; without values it is the text itself, braces and all."""
    values: tuple[object, ...]
    """What is filled in; a `Sentence` among them is translated too."""

    def __new__(cls, pattern: str, *values: object) -> Sentence:
        """Fill the values in."""
        made = super().__new__(cls, pattern.format(*values) if values else pattern)
        made.pattern, made.values = pattern, values
        return made

    def filled(self, *values: object) -> Sentence:
        """The same sentence with other values; one of a table stands there without any."""
        return Sentence(self.pattern, *values)

    def __getnewargs__(self) -> tuple[object, ...]:  # type: ignore[override]  # a string's are its text alone
        """What a copy is made of, in another process too."""
        return (self.pattern, *self.values)


def sentence(pattern: str, *values: object) -> Sentence:
    """Say something.

    Args:
        pattern: a literal, for the tool that collects the texts reads the code and does not run it; `{0}`, `{1}` ... stand
            for the values. Numbers are given as they are to be read, such as `f"{seconds:.0f}"`.
        values: what is filled in.
    """
    return Sentence(pattern, *values)


def parts(text: str) -> list[str]:
    """What `Sentence` makes the same text of again, for a message to another program: its pattern, then its values."""
    return [text.pattern, *map(str, text.values)] if isinstance(text, Sentence) else [text]


def packed(text: str) -> Any:
    """A text as JSON keeps it: one that knows its pattern as that and its values, any other as it is."""
    if not isinstance(text, Sentence):
        return text
    values = [packed(each) if isinstance(each, str) else str(each) for each in text.values]
    return {"pattern": text.pattern, "values": values}


def unpacked(kept: Any) -> str:
    """What `packed` was given; a text that was kept without its pattern is that text."""
    match kept:
        case {"pattern": str(pattern), "values": list(values)}:
            return Sentence(pattern, *map(unpacked, values))
        case _:
            return str(kept)
