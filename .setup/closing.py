"""pytest plugin: measures coverage, holds it to its two floors, and says so just above pytest's closing line.

`./check` loads it with `-p closing`. It starts measuring when it is loaded, before any module of the package is
imported. Processes that the tests start are measured too (`patch = ["subprocess"]` in pyproject.toml).
"""

from __future__ import annotations

import atexit
import io
import os
import sys
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from coverage import Coverage
from coverage.exceptions import CoverageWarning, NoDataError

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Floor:
    """The least share of lines that must have run in one part of the package."""

    part: str
    percent: float
    include: tuple[str, ...]
    omit: tuple[str, ...] = ()


FLOORS = (
    Floor("outside gui/", 85, ("interview_desktop/*",), ("interview_desktop/gui/*",)),
    Floor("in gui/", 70, ("interview_desktop/gui/*",)),
)


class Measure:
    """Coverage of one run of the tests."""

    def __init__(self) -> None:
        self.coverage = Coverage(config_file=str(ROOT / "pyproject.toml"))
        self.lines: list[str] = []
        self.kept = True

    def start(self) -> None:
        """Forget the last run and measure from here."""
        self.coverage.erase()
        self.coverage.start()

    def finish(self) -> None:
        """Stop, gather what the child processes wrote, and hold both floors."""
        self.coverage.stop()
        self.coverage.save()
        with warnings.catch_warnings():
            # A process that ends only now (multiprocessing's server does when its parent has) is still writing its file.
            warnings.simplefilter("ignore", CoverageWarning)
            self.coverage.combine()
        for floor in FLOORS:
            self._hold(floor)

    def _hold(self, floor: Floor) -> None:
        table = io.StringIO()
        try:
            percent = self.coverage.report(
                include=list(floor.include), omit=list(floor.omit), file=table, skip_covered=True
            )
        except NoDataError:
            return  # a part without a line of code
        reached = percent >= floor.percent
        self.kept &= reached
        if not reached:
            self.lines += table.getvalue().splitlines()
        verdict = "" if reached else "  FAILED"
        self.lines.append(f"coverage {floor.part}: {percent:.1f} %, floor {floor.percent:g} %{verdict}")


# A worker of pytest-xdist is a child process like any other, and measured as such.
_measure = Measure() if "--floors" in sys.argv and "PYTEST_XDIST_WORKER" not in os.environ else None
if _measure:
    _measure.start()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let pytest know the option that was looked for above."""
    parser.addoption("--floors", action="store_true", help="measure coverage and hold its floors")


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hold the floors before the summary is written; a floor missed is a failed run."""
    if _measure is None:
        return
    _measure.finish()
    if not _measure.kept and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> Iterator[None]:
    """Write what else there is to know, after every other summary and before the closing line."""
    yield
    for line in _measure.lines if _measure else ():
        terminalreporter.write_line(line, red="FAILED" in line)
    earlier = os.environ.get("INTERVIEW_CHECK_FAILED")
    if earlier:
        terminalreporter.write_line(f"FAILED before the tests, see above: {earlier}", red=True)


def _end_here() -> None:
    """Let pytest's closing line be the last one.

    WORKAROUND for soxr's binding (nanobind): on stderr and after everything else it reports whatever of it is still referred
    to when Python ends, and hypothesis keeps modules to the very end. Nothing of ours is written that late.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


# Registered first, so it runs last.
atexit.register(_end_here)
