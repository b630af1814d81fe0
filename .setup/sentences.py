"""Prints the sentences that the program says by `sentence("...")`, as calls that Qt's tool for translations collects.

Qt's tool reads calls of its own functions only, and the rooms that say these sentences have no Qt. Used by `.setup/translate`
and by the test that holds the translations to the code. Standard library only.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

_MODULE = "interview_desktop.core.sentences"
CONTEXT = "Told"
"""Name of the group that `gui/told.py` looks sentences up in."""


def sentences(package: Path) -> list[str]:
    """Every pattern that is said, once each, sorted.

    Raises:
        ValueError: a pattern is put together when the program runs, so that nobody could translate it.
    """
    return sorted({pattern for file in sorted(package.rglob("*.py")) for pattern in _said_in(file)})


def _said_in(file: Path) -> Iterator[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    imported = [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    if _MODULE not in imported:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "sentence":
            pattern = node.args[0]
            if not isinstance(pattern, ast.Constant) or not isinstance(pattern.value, str):
                raise ValueError(f"{file}, line {node.lineno}: a sentence must be a literal")
            yield pattern.value


def as_calls(patterns: list[str]) -> str:
    """A Python file that nobody runs."""
    return "".join(f'QT_TRANSLATE_NOOP("{CONTEXT}", {_quoted(pattern)})\n' for pattern in patterns)


def _quoted(pattern: str) -> str:
    # Qt's tool knows the escapes of C.
    return '"' + pattern.replace("\\", "\\\\").replace('"', '\\"') + '"'


if __name__ == "__main__":
    sys.stdout.write(as_calls(sentences(Path(sys.argv[1]))))
