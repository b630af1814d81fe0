"""pytest plugin: a test that happens in real time and fails gets one second chance, and is named if it needed it.

`./check` loads it with `-p again` for the whole run. Such tests record and play while another lane computes beside them, and
a machine that stalls for a moment fails them for what is not their subject. Everything the test stands on is made anew, also what
it shares with others of its module: a recording that was disturbed stays disturbed. What fails twice has failed; so has
everything after the first few, because then it is not the machine.
"""

from __future__ import annotations

import pytest
from _pytest.runner import runtestprotocol

CHANCES = 8
"""Second chances of one worker in one run."""
_MARK = "needed a second chance"

_given: list[str] = []
_needed: dict[str, str] = {}


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """Run a test of real time, and once more if it fails; all others are left to pytest."""
    if not _in_real_time(item):
        return None
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    reports = runtestprotocol(item, nextitem=nextitem, log=False)
    failed = next((report for report in reports if report.failed), None)
    if failed is not None and len(_given) < CHANCES:
        _given.append(item.nodeid)
        reports = _again(item, nextitem)
        for report in reports:
            report.user_properties.append((_MARK, failed.longreprtext))
    for report in reports:
        item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Remember which tests passed only then; where the reports of all workers come together."""
    first = dict(report.user_properties).get(_MARK)
    if first is not None and report.when == "call" and report.passed:
        _needed[report.nodeid] = str(first)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name them, with what went wrong at first."""
    if not _needed:
        return
    terminalreporter.section("passed only when run again", sep="-", yellow=True)
    for name, first in _needed.items():
        terminalreporter.write_line(name, yellow=True)
        for line in first.splitlines()[-8:]:
            terminalreporter.write_line(f"    {line}")


def _in_real_time(item: pytest.Item) -> bool:
    from tests.conftest import in_real_time

    return in_real_time(item.nodeid) or item.get_closest_marker("slow") is not None


def _again(item: pytest.Item, nextitem: pytest.Item | None) -> list[pytest.TestReport]:
    """Take down all that the test stood on, and run it as if for the first time."""
    # pytest has no public way to run an item twice; these three are what its own plugins for it use.
    item.session._setupstate.teardown_exact(None)
    item._initrequest()  # type: ignore[attr-defined]
    return runtestprotocol(item, nextitem=nextitem, log=False)
