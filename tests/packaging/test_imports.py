"""What the import contracts cannot say by themselves."""

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CORE = sorted((ROOT / "interview_desktop" / "core").rglob("*.py"))


def imported(source: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return names


@pytest.mark.parametrize("source", CORE, ids=lambda path: path.name)
def test_core_imports_only_itself_and_the_standard_library(source: Path) -> None:
    foreign = {
        name
        for name in imported(source)
        if name.split(".")[0] not in sys.stdlib_module_names and not name.startswith("interview_desktop.core")
    }
    assert not foreign


@pytest.mark.parametrize("source", CORE, ids=lambda path: path.name)
def test_core_knows_no_threads_clocks_processes_or_sockets(source: Path) -> None:
    assert not imported(source) & {
        "threading",
        "time",
        "subprocess",
        "socket",
        "multiprocessing",
        "asyncio",
        "queue",
    }


def test_every_room_is_in_the_layers() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    (layers,) = (
        contract["layers"] for contract in contracts if contract.get("containers") == ["interview_desktop"]
    )
    known = {name.strip(" ()") for layer in layers for name in layer.split("|")}
    rooms = {path.parent.name for path in (ROOT / "interview_desktop").glob("*/__init__.py")}
    assert rooms <= known


STATISTICS = ("pingouin", "pandas", "sklearn", "scipy", "statsmodels", "matplotlib", "seaborn")
"""What the figures of raters bring along."""


def test_nothing_loads_the_statistics_of_raters_before_somebody_asks_for_them() -> None:
    code = (
        "import sys\n"
        "import interview_desktop.__main__, interview_desktop.gui.program\n"
        "import interview_desktop.cli.program, interview_desktop.app.scoring.raters, interview_desktop.app.scoring.rating\n"
        f"found = [name for name in {STATISTICS} if name in sys.modules]\n"
        "assert not found, found\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
