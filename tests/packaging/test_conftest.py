"""The rules of tests/conftest.py catch what they are there for."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import AT_LEISURE, REAL_TIME, in_real_time

ROOT = Path(__file__).resolve().parents[2]

TESTS = """
import logging, subprocess, sys, threading, warnings
import pytest

def test_forgotten_thread():
    threading.Thread(target=threading.Event().wait, args=(600,), daemon=True, name="forgotten").start()

def test_thread_that_ends_in_time():
    threading.Thread(target=threading.Event().wait, args=(0.2,), daemon=True).start()

def test_forgotten_process(request):
    request.config.child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)

def test_unexpected_log():
    logging.getLogger("interview_desktop.engine").warning("the disk is slow")

def test_log_looked_at(caplog):
    logging.getLogger("interview_desktop.engine").warning("the disk is slow")

def test_python_warning():
    warnings.warn("old", DeprecationWarning)

@pytest.mark.package
def test_package():
    pass
"""


HURRIED = """
import os

def test_it():
    print("noted:", __file__.split(os.sep)[-2], "COVERAGE_PROCESS_CONFIG" in os.environ, os.nice(0))
"""


def run(folder: Path, tests: str, *places: str) -> str:
    """Run tests, in the folder itself or these of its folders, under the project's conftest and settings; return pytest's output."""
    rules = (ROOT / "tests/conftest.py").read_text(encoding="utf-8")
    # What is left running stays here for certain: it need not be waited for as long as elsewhere.
    (folder / "conftest.py").write_text(f"{rules}\n_GRACE_S = 3.0\n", encoding="utf-8")
    for place in places or (".",):
        (folder / place).mkdir(parents=True, exist_ok=True)
        (folder / place / "test_it.py").write_text(tests)
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-c",
        str(ROOT / "pyproject.toml"),
        "--rootdir",
        str(folder),
        "-v",
    ]
    env = {name: value for name, value in os.environ.items() if name != "INTERVIEW_CHECK_PACKAGE"}
    env["COLUMNS"] = "400"  # or pytest cuts its short summary
    done = subprocess.run(
        [*command, "-p", "no:cacheprovider", str(folder)], cwd=folder, env=env, capture_output=True, text=True
    )
    return done.stdout


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> str:
    """All of them in one run of pytest, because starting it takes longer than they do."""
    return run(tmp_path_factory.mktemp("project"), TESTS)


def problems(told: str, test: str) -> str:
    """Return what pytest's short summary says about one test."""
    return "\n".join(line for line in told.splitlines() if re.match(rf"(ERROR|FAILED) \S+::{test} ", line))


def test_a_forgotten_thread_fails_the_test(told: str) -> None:
    assert "left running: thread forgotten" in problems(told, "test_forgotten_thread")


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="finds children of every kind in /proc only")
def test_a_forgotten_process_fails_the_test(told: str) -> None:
    assert "left running: process" in problems(told, "test_forgotten_process")


def test_an_unexpected_warning_in_the_log_fails_the_test(told: str) -> None:
    assert "unexpected log: WARNING interview_desktop.engine" in problems(told, "test_unexpected_log")


def test_a_python_warning_fails_the_test(told: str) -> None:
    assert "DeprecationWarning: old" in problems(told, "test_python_warning")


@pytest.mark.parametrize("test", ["test_thread_that_ends_in_time", "test_log_looked_at"])
def test_what_is_in_order_passes(told: str, test: str) -> None:
    assert f"::{test} PASSED" in told
    assert not problems(told, test)


def test_packages_are_built_only_on_demand(told: str) -> None:
    assert "1 deselected" in told


def test_a_marker_that_nobody_declared_is_an_error(tmp_path: Path) -> None:
    assert "'sloow' not found" in run(tmp_path, "import pytest\n@pytest.mark.sloow\ndef test_it(): pass\n")


@pytest.mark.skipif(os.name != "posix", reason="lanes give way by niceness, which POSIX has")
def test_what_happens_in_real_time_goes_first_and_is_not_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTEST_XDIST_WORKER", "gw0")
    monkeypatch.setenv(
        "COVERAGE_PROCESS_CONFIG", ""
    )  # names no settings, so that nothing is measured here either
    monkeypatch.setenv("PYTEST_ADDOPTS", "-s")
    told = run(tmp_path, HURRIED, "tests/core", "tests/e2e")
    noted = [line.split("noted: ")[1].split()[:3] for line in told.splitlines() if "noted: " in line]
    assert [each[:2] for each in noted] == [["e2e", "False"], ["core", "True"]]
    first, second = (int(each[2]) for each in noted)
    assert second == min(first + 5, 19)


def test_what_stands_there_and_needs_no_real_time_goes_with_the_others() -> None:
    assert [file for file in AT_LEISURE if not (ROOT / "tests" / file).is_file()] == []
    assert {file.partition("/")[0] for file in AT_LEISURE} <= set(REAL_TIME)
    assert not any(in_real_time(f"tests/{file}::test_it") for file in AT_LEISURE)
    assert in_real_time("tests/e2e/test_record.py::test_it")
