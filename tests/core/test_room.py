"""What the room promises: the standard library and nothing else, and no way to the outside."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

from interview_desktop import core

MODULES = sorted(Path(core.__file__).parent.glob("*.py"))
OUTSIDE = {
    "time",
    "os",
    "io",
    "threading",
    "queue",
    "socket",
    "subprocess",
    "random",
    "asyncio",
    "logging",
    "shutil",
}
"""Ways to the clock, to files, threads and chance."""


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_only_values_and_rules(module: Path) -> None:
    imported: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            imported |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported.add(node.module or "")
        elif isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            assert called not in {"open", "print", "datetime.now", "datetime.utcnow", "date.today"}, called
    for name in imported:
        top = name.split(".")[0]
        assert name.startswith("interview_desktop.core") or top in sys.stdlib_module_names, name
        assert top not in OUTSIDE, name
