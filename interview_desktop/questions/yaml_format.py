"""YAML as values with line numbers.

The tree is built from PyYAML's events and not by its loader, so that every value knows its line, no tag can name a
Python type, and neither deep nesting nor aliases of aliases can exhaust the machine.
"""

from __future__ import annotations

from typing import Any

import yaml

from interview_desktop.core.sentences import sentence
from interview_desktop.questions.nodes import Entry, Mapping, Node, Plain, Scalar, Sequence
from interview_desktop.questions.problems import Problems

MAX_DEPTH = 10
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NUMBERS = ("tag:yaml.org,2002:int", "tag:yaml.org,2002:float")
_BUILT_IN = (*_NUMBERS, "tag:yaml.org,2002:bool", "tag:yaml.org,2002:null")


def read(text: str, problems: Problems) -> Node | None:
    """Build the tree of the first document; None when there is none or it cannot be read."""
    loader = _Loader(text)
    try:
        return _Builder(loader, problems).build()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reason = error.problem or error.context or "not YAML"
        problems.add(
            mark.line + 1 if mark else 0,
            sentence("this is not YAML: {0}", reason),
            sentence("Check indentation, colons and quotes"),
        )
    except (yaml.YAMLError, ValueError, RecursionError):
        # ValueError: a number or date that has the form of one but no value.
        problems.add(0, sentence("this is not YAML"), sentence("Check indentation, colons and quotes"))
    finally:
        loader.dispose()
    return None


class _Builder:
    """Turns events into a tree, with a stack instead of recursion."""

    def __init__(self, loader: Any, problems: Problems) -> None:
        self._loader = loader
        self._problems = problems
        self._anchors: dict[str, Node] = {}
        self._open: list[tuple[Sequence | Mapping, str | None, list[Scalar]]] = []
        self._root: Node | None = None

    def build(self) -> Node | None:
        while self._loader.check_event():
            event = self._loader.get_event()
            line = event.start_mark.line + 1
            match event:
                case yaml.ScalarEvent():
                    self._add(Scalar(self._value(event), line), event.anchor)
                case yaml.SequenceStartEvent():
                    self._enter(Sequence(line), event.anchor)
                case yaml.MappingStartEvent():
                    self._enter(Mapping(line), event.anchor)
                case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                    node, anchor, _ = self._open.pop()
                    self._add(node, anchor)
                case yaml.AliasEvent():
                    self._add(self._named(event.anchor, line), None)
                case yaml.DocumentEndEvent():
                    return self._root
                case _:
                    pass
            if len(self._open) > MAX_DEPTH:
                self._problems.add(
                    line,
                    sentence("values nested too deeply"),
                    sentence("Write the questions as a plain list"),
                )
                return None
        return self._root

    def _enter(self, node: Sequence | Mapping, anchor: str | None) -> None:
        self._open.append((node, anchor, []))

    def _add(self, node: Node, anchor: str | None) -> None:
        if anchor:
            self._anchors[anchor] = node
        if not self._open:
            self._root = node
            return
        holder, _, keys = self._open[-1]
        if isinstance(holder, Sequence):
            holder.items.append(node)
        elif keys:
            key = keys.pop()
            holder.entries.append(Entry(key.value, key.line, node))
        elif isinstance(node, Scalar):
            keys.append(node)
        else:
            self._problems.add(node.line, sentence("a key must be a word"), sentence("Check the indentation"))
            keys.append(Scalar("", node.line))

    def _named(self, anchor: str | None, line: int) -> Node:
        node = self._anchors.get(anchor or "")
        if node is None:
            self._problems.add(
                line,
                sentence('nothing before is named "&{0}"', anchor),
                sentence("Name it first, or write it out"),
            )
            return Scalar(None, line)
        return node

    def _value(self, event: Any) -> Plain:
        """The value of a scalar; dates and whatever else YAML knows remain the text they are written as."""
        tag = event.tag or self._loader.resolve(yaml.ScalarNode, event.value, event.implicit)
        if tag not in _BUILT_IN:
            return str(event.value)
        node = yaml.ScalarNode(tag, event.value, event.start_mark, event.end_mark)
        value: Plain = self._loader.construct_object(node)
        return value
