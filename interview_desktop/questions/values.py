"""Reads single values of a structured question file: texts, lists, choices, seconds, anchors.

Each method takes the node that stands there, notes what is wrong with it, and gives a value all the same, so that one pass
finds every problem of a file.
"""

from __future__ import annotations

import math
from enum import StrEnum
from typing import TypeVar

from interview_desktop.core.models import Anchor, AnswerStart
from interview_desktop.core.sentences import sentence
from interview_desktop.questions import rules
from interview_desktop.questions.nodes import Mapping, Node, Scalar, Sequence, kind_of
from interview_desktop.questions.problems import Problems, suggestion

Choice = TypeVar("Choice", bound=StrEnum)

MAX_ITEMS = 100
"""Longest list of probes or glossary terms."""
MAX_SECONDS = 3600.0


class Values:
    """Reads values of one file; what is wrong goes to its problems."""

    def __init__(self, problems: Problems) -> None:
        """Keep where problems go."""
        self._problems = problems

    def keys(
        self, node: Mapping, known: tuple[str, ...], aliases: dict[str, str] | None = None
    ) -> dict[str, Node]:
        """Read a mapping whose keys are known beforehand.

        Args:
            node: the mapping.
            known: the keys it may have.
            aliases: other names of keys.

        Returns:
            The values by key; only those that are there.
        """
        values: dict[str, Node] = {}
        for entry in node.entries:
            written = str(entry.key)
            key = (aliases or {}).get(written, written)
            if key not in known:
                self._problems.add(
                    entry.line, sentence('unknown key "{0}"', written[:40]), suggestion(written, known)
                )
            elif key in values:
                self._problems.add(
                    entry.line,
                    sentence('the key "{0}" is there twice', key),
                    sentence("Leave one of them out"),
                )
            else:
                values[key] = entry.value
        return values

    def text(self, node: Node | None, *, limit: int | None = rules.MAX_NOTE_CHARACTERS) -> str:
        """Read a text; surrounding white space is not part of it, and an empty value is an empty text."""
        return self._sound(
            self._written(node, sentence("a text"), sentence("Put the text in quotes")).strip(), node, limit
        )

    def _written(self, node: Node | None, expected: str, remedy: str) -> str:
        if node is None or (isinstance(node, Scalar) and node.value is None):
            return ""
        if not isinstance(node, Scalar) or not isinstance(node.value, str):
            self._problems.add(
                node.line, sentence("{0} where {1} is expected", kind_of(node), expected), remedy
            )
            return ""
        return node.value.replace("\r\n", "\n").replace("\r", "\n")

    def _sound(self, text: str, node: Node | None, limit: int | None) -> str:
        """A text that can be shown, spoken and stored; what cannot is a problem."""
        if node is None:
            return text
        if rules.unspeakable(text):
            self._problems.add(
                node.line,
                sentence("characters that cannot be shown, spoken or stored"),
                sentence("Delete them"),
            )
            return rules.speakable(text)
        if limit is not None and len(text) > limit:
            self._problems.add(
                node.line,
                sentence("a text of {0} characters; {1} are the most", len(text), limit),
                sentence("Shorten it"),
            )
        return text

    def code(self, node: Node | None) -> str:
        """Read lines of a program: how they are indented is kept, empty lines around them are not."""
        written = self._written(node, sentence("code"), sentence('Write it after "code: |"')).expandtabs(4)
        lines = "\n".join(line.rstrip() for line in written.split("\n")).strip("\n")
        return self._sound(lines, node, rules.MAX_NOTE_CHARACTERS)

    def label(self, node: Node | None) -> str:
        """Read an id as a text; a whole number is one too."""
        if isinstance(node, Scalar) and isinstance(node.value, int) and not isinstance(node.value, bool):
            return str(node.value)
        return self.text(node)

    def language(self, node: Node | None, default: str) -> str:
        """Read a language tag; the default when there is none."""
        tag = self.text(node) or default
        if node is not None and not rules.is_language(tag):
            self._problems.add(
                node.line,
                sentence('"{0}" is no language', tag[:40]),
                sentence("Write a language tag such as en or pt-BR"),
            )
        return tag

    def texts(self, node: Node | None) -> tuple[str, ...]:
        """Read a list of texts that may be spoken; one text alone is a list of one."""
        if node is None or (isinstance(node, Scalar) and node.value is None):
            return ()
        if not isinstance(node, Sequence):
            node = Sequence(node.line, [node])
        if len(node.items) > MAX_ITEMS:
            self._problems.add(
                node.line,
                sentence("a list of {0}; {1} are the most", len(node.items), MAX_ITEMS),
                sentence("Shorten it"),
            )
            return ()
        texts = [rules.spoken(self.text(item, limit=rules.MAX_CHARACTERS)) for item in node.items]
        return tuple(text for text in texts if text)

    def choice(self, node: Node | None, default: Choice) -> Choice:
        """Read one of the words of an enumeration, in upper or lower case."""
        if node is None:
            return default
        kind = type(default)
        word = self.text(node).lower()
        if not word:
            return default
        try:
            return kind(word)
        except ValueError:
            if kind is AnswerStart and word == "enter":
                return kind("key")
            self._problems.add(
                node.line,
                sentence('"{0}" cannot stand here', word[:40]),
                suggestion(word, (m.value for m in kind)),
            )
            return default

    def seconds(self, key: str, node: Node) -> float:
        """Read a number of seconds."""
        value = node.value if isinstance(node, Scalar) else None
        if isinstance(value, bool) or not isinstance(value, int | float):
            self._problems.add(
                node.line, sentence('"{0}" is {1}', key, kind_of(node)), sentence("Write a number of seconds")
            )
            return 1.0
        least = 1 if key == "soft_limit" else 0
        if not math.isfinite(value) or not least <= value <= MAX_SECONDS:
            self._problems.add(
                node.line,
                sentence('"{0}" is out of range', key),
                sentence("Write seconds, from {0} to 3600", least),
            )
            return 1.0
        return float(value)

    def number(self, key: str, node: Node, low: float, high: float) -> float:
        """Read a number between two others."""
        value = node.value if isinstance(node, Scalar) else None
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            self._problems.add(
                node.line,
                sentence('"{0}" is {1}', key, kind_of(node)),
                sentence("Write a number from {0} to {1}", f"{low:g}", f"{high:g}"),
            )
            return low
        return float(value)

    def anchors(self, node: Node | None) -> tuple[Anchor, ...]:
        """Read marks with texts: `1: text` as a mapping, or a list of `{mark, text}`."""
        pairs: list[tuple[Node, Node]] = []
        match node:
            case None | Scalar(value=None):
                return ()
            case Mapping():
                pairs = [(Scalar(entry.key, entry.line), entry.value) for entry in node.entries]
            case Sequence(items=items) if all(isinstance(item, Mapping) for item in items):
                for item in items:
                    values = self.keys(item, ("mark", "text")) if isinstance(item, Mapping) else {}
                    nothing = Scalar(None, item.line)
                    pairs.append((values.get("mark", nothing), values.get("text", nothing)))
            case _:
                self._problems.add(
                    node.line,
                    sentence('"anchors" is {0}', kind_of(node)),
                    sentence('Write marks with texts, as in "1: ..."'),
                )
        anchors: dict[int, Anchor] = {}
        for mark, text in pairs:
            number = self._mark(mark)
            if number in anchors:
                self._problems.add(
                    mark.line,
                    sentence("the mark {0} is there twice", number),
                    sentence("Leave one of them out"),
                )
            elif number:
                anchors[number] = Anchor(number, self.text(text))
        return tuple(anchors[number] for number in sorted(anchors))

    def _mark(self, node: Node) -> int:
        value = node.value if isinstance(node, Scalar) else None
        if not isinstance(value, bool) and str(value) in {"1", "2", "3", "4", "5"}:
            return int(str(value))
        self._problems.add(
            node.line, sentence("an anchor whose mark is not 1 to 5"), sentence("Write a mark from 1 to 5")
        )
        return 0
