"""JSON as values with line numbers.

`json` decides what is JSON and what each value is; it does not tell where a value stood. So once it has accepted the
text, the tokens are walked again for their places, and each is decoded by `json` itself.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from typing import NoReturn

from interview_desktop.core.sentences import sentence
from interview_desktop.questions.nodes import Entry, Mapping, Node, Scalar, Sequence
from interview_desktop.questions.problems import Problems

MAX_DEPTH = 10
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}]|[^\s,:\[\]{}"]+')
_CHECK = sentence("Check commas, quotes and brackets")


def read(text: str, problems: Problems) -> Node | None:
    """Build the tree; None when the text is not JSON."""
    try:
        json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        problems.add(
            error.lineno, sentence("this is not JSON: {0}", error.msg[:1].lower() + error.msg[1:]), _CHECK
        )
        return None
    except (ValueError, RecursionError):
        # NaN and infinities, numbers of thousands of digits, brackets within brackets without end.
        problems.add(0, sentence("this is not JSON that can be used"), _CHECK)
        return None
    return _tree(text, problems)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _tree(text: str, problems: Problems) -> Node | None:
    """Build the tree of a text that is known to be JSON."""
    line_ends = [match.start() for match in re.finditer("\n", text)]
    open_nodes: list[Sequence | Mapping] = []
    keys: list[Scalar | None] = []
    node: Node | None = None
    for match in _TOKEN.finditer(text):
        piece, line = match[0], bisect_right(line_ends, match.start()) + 1
        if piece in "[{":
            open_nodes.append(Sequence(line) if piece == "[" else Mapping(line))
            keys.append(None)
            if len(open_nodes) > MAX_DEPTH:
                problems.add(
                    line,
                    sentence("values nested too deeply"),
                    sentence("Write the questions as a plain list"),
                )
                return None
            continue
        if piece in "]}":
            node = open_nodes.pop()
            keys.pop()
        else:
            node = Scalar(json.loads(piece), line)
        if not open_nodes:
            continue
        holder, key = open_nodes[-1], keys[-1]
        if isinstance(holder, Sequence):
            holder.items.append(node)
        elif key is None and isinstance(node, Scalar):
            keys[-1] = node
        elif key is not None:
            holder.entries.append(Entry(key.value, key.line, node))
            keys[-1] = None
    return node
