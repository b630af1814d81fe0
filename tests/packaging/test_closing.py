"""The coverage floors of ./check, on a small project of their own: they can fail, and say so above the last line."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

ENGINE = """
def used():
    return 1


def unused():
    a = 1
    b = 2
    c = 3
    return a + b + c
"""

IN_A_PROCESS = """
import subprocess, sys
from interview_desktop import engine

def test_engine():
    assert engine.used() == 1
    subprocess.run([sys.executable, "-c", "from interview_desktop import engine; engine.unused()"], check=True)
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The plugin and the coverage settings of this project beside a package of a few lines."""
    (tmp_path / ".setup").mkdir()
    (tmp_path / ".setup/closing.py").write_bytes((ROOT / ".setup/closing.py").read_bytes())
    run = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["coverage"]["run"]
    assert run == {**run, "parallel": True, "patch": ["subprocess"], "source": ["interview_desktop"]}
    lines = [
        f"{key} = {str(value).lower() if isinstance(value, bool) else value}" for key, value in run.items()
    ]
    (tmp_path / "pyproject.toml").write_text("[tool.coverage.run]\n" + "\n".join(lines) + "\n")
    (tmp_path / "interview_desktop/gui").mkdir(parents=True)
    (tmp_path / "interview_desktop/__init__.py").touch()
    (tmp_path / "interview_desktop/engine.py").write_text(ENGINE)
    (tmp_path / "interview_desktop/gui/__init__.py").touch()
    return tmp_path


def check(project: Path, test: str, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    (project / "test_it.py").write_text(test)
    env = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("COV", "INTERVIEW_", "PYTEST_"))
    }
    env |= {
        "PYTHONPATH": f"{project}{os.pathsep}{project / '.setup'}",
        "PYTHONDONTWRITEBYTECODE": "1",
        **variables,
    }
    command = [sys.executable, "-m", "pytest", "-p", "closing", "-p", "no:cacheprovider", *arguments]
    return subprocess.run(command, cwd=project, env=env, capture_output=True, text=True)


def last_line(done: subprocess.CompletedProcess[str]) -> str:
    return done.stdout.strip().splitlines()[-1]


def test_a_part_below_its_floor_fails_the_run_and_names_the_lines(project: Path) -> None:
    done = check(
        project, "from interview_desktop import engine\ndef test_it(): assert engine.used()\n", "--floors"
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert "coverage outside gui/: 42.9 %, floor 85 %  FAILED" in done.stdout
    assert "engine.py" in done.stdout
    assert "1 passed" in last_line(done)


def test_lines_that_ran_in_a_child_process_count(project: Path) -> None:
    done = check(project, IN_A_PROCESS, "--floors")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "coverage outside gui/: 100.0 %, floor 85 %" in done.stdout
    assert "1 passed" in last_line(done)


def test_the_window_has_a_floor_of_its_own(project: Path) -> None:
    (project / "interview_desktop/gui/window.py").write_text("def show():\n    a = 1\n    return a\n")
    done = check(project, IN_A_PROCESS, "--floors")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "coverage outside gui/: 100.0 %, floor 85 %\n" in done.stdout
    assert "coverage in gui/: 0.0 %, floor 70 %  FAILED" in done.stdout


def test_a_choice_of_tests_is_not_measured(project: Path) -> None:
    done = check(project, "def test_it(): pass\n")
    assert done.returncode == 0
    assert "coverage" not in done.stdout


def test_what_failed_before_the_tests_is_named_above_the_last_line(project: Path) -> None:
    done = check(project, "def test_it(): pass\n", INTERVIEW_CHECK_FAILED="lint, types")
    assert done.stdout.strip().splitlines()[-2] == "FAILED before the tests, see above: lint, types"
    assert "1 passed" in last_line(done)
