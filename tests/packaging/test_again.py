"""A test of real time that fails gets one second chance, and is named; no other test does."""

import os
import subprocess
import sys
from pathlib import Path

SETUP = Path(__file__).resolve().parents[2] / ".setup"
_TESTS = """
import pytest

made = []

@pytest.fixture(scope="module")
def recording():
    made.append("made")
    return len(made)

def test_disturbed_at_first(recording):
    assert recording == 2

def test_shares_what_was_made_anew(recording):
    assert recording == 2

def test_never(recording):
    assert not recording
"""


def test_only_what_happens_in_real_time_is_run_again(tmp_path: Path) -> None:
    for folder in ("tests/rig", "tests/core"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "tests/__init__.py").touch()
    (tmp_path / "tests/conftest.py").write_bytes((SETUP.parent / "tests/conftest.py").read_bytes())
    (tmp_path / "tests/rig/test_rig.py").write_text(_TESTS)
    (tmp_path / "tests/core/test_core.py").write_text(_TESTS)
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "again", "-p", "no:cacheprovider", "-rf", "tests"],
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(SETUP), str(tmp_path)]), "COLUMNS": "200"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )
    lines = ran.stdout.splitlines()
    named = lines[next(at for at, line in enumerate(lines) if "passed only when run again" in line) + 1]
    assert named == "tests/rig/test_rig.py::test_disturbed_at_first"
    assert {line.split()[1] for line in lines if line.startswith("FAILED")} == {
        "tests/core/test_core.py::test_disturbed_at_first",
        "tests/core/test_core.py::test_shares_what_was_made_anew",
        "tests/core/test_core.py::test_never",
        "tests/rig/test_rig.py::test_never",
    }
    assert "2 passed" in lines[-1] and "4 failed" in lines[-1]
