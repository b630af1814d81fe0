"""What holds for every test: no display needed, a time limit, no leaks, no unexpected warning in the log."""

import logging
import multiprocessing
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import settings as hypothesis_settings
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

# Before Qt is loaded. A test of a real window starts its own process with its own display.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# Two cores are shared by everybody: how long one example takes says nothing.
hypothesis_settings.register_profile("unhurried", deadline=None)
hypothesis_settings.load_profile("unhurried")

QUICK_S, SLOW_S = 180, 600
"""When a test is stopped: far above what a quick test may take (5 s), because a machine may be ten times slower, and busy."""

REAL_TIME = ("e2e", "capture", "rig", "bench")
"""Folders whose tests record, play or wait in real time: ./check begins with them, and runs all of them one after the other."""

AT_LEISURE = (
    "capture/test_calibration.py",
    "capture/test_health.py",
    "rig/test_flash_beep.py",
)
"""Files in these folders that only compute: they go with all others. What starts programs of its own disturbs a recording."""

_LOWER_BY = 5
"""Niceness of the lanes beside the one of real time: a third of what these may take."""
_COVERAGE = "COVERAGE_PROCESS_CONFIG"
"""What tells a Python process to measure its coverage."""

_T = TypeVar("_T")

_GRACE_S = 20.0
"""How long a thread or process that was told to stop has to be gone; only one that stays takes it."""

_OF_PYTHON_ITSELF = ("multiprocessing.resource_tracker", "multiprocessing.forkserver")
"""Helper processes that Python starts once and keeps to the end."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Give every test its time limit, leave out what only --package asks for, and begin with what happens in real time."""
    with_packages = os.environ.get("INTERVIEW_CHECK_PACKAGE") == "1"
    for item in items:
        if item.get_closest_marker("timeout") is None:
            item.add_marker(pytest.mark.timeout(SLOW_S if item.get_closest_marker("slow") else QUICK_S))
    if not with_packages:
        left_out = [item for item in items if item.get_closest_marker("package")]
        if left_out:
            config.hook.pytest_deselected(items=left_out)
            items[:] = [item for item in items if item not in left_out]
    items.sort(key=lambda item: _turn(item.nodeid))


def _turn(nodeid: str) -> int:
    return REAL_TIME.index(_folder(nodeid)) if in_real_time(nodeid) else len(REAL_TIME)


def in_real_time(nodeid: str) -> bool:
    """Whether a test records, plays or waits in real time."""
    file = Path(nodeid.partition("::")[0])
    return _folder(nodeid) in REAL_TIME and file.relative_to(file.parts[0]).as_posix() not in AT_LEISURE


def _folder(nodeid: str) -> str:
    folders = Path(nodeid.partition("::")[0]).parent.parts
    return folders[1] if len(folders) > 1 else ""


class _Lanes(LoadScopeScheduling):
    """What happens in real time is a unit, which one worker does alone; elsewhere every file is one.

    Two recordings beside each other on two processors disturb each other: sound and picture lay 30 ms apart where alone they lie 5.
    """

    def _split_scope(self, nodeid: str) -> str:
        return "real time" if in_real_time(nodeid) else nodeid.partition("::")[0]


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> _Lanes:
    """Give out the tests by lanes, in the order of `pytest_collection_modifyitems`."""
    config.option.loadscopereorder = False
    return _Lanes(config, log)


class _Precedence:
    """What happens in real time goes first: other lanes give way to it, and its programs run as fast as a user's.

    To measure their coverage as well would take them half as much time again.
    """

    def __init__(self) -> None:
        self._measure = os.environ.get(_COVERAGE)
        self._to_give_way = "PYTEST_XDIST_WORKER" in os.environ and os.name == "posix"

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Before anything is started for a test."""
        if in_real_time(item.nodeid):
            os.environ.pop(_COVERAGE, None)
            return
        if self._measure is not None:
            os.environ[_COVERAGE] = self._measure
        if self._to_give_way:
            self._to_give_way = False
            os.nice(_LOWER_BY)


def pytest_configure(config: pytest.Config) -> None:
    """Put in what needs a state of its own."""
    config.pluginmanager.register(_Precedence())


@pytest.fixture(autouse=True)
def no_leaks() -> Iterator[None]:
    """Fail a test that leaves a thread or a child process running."""
    threads, children = set(threading.enumerate()), set(_children())
    yield
    left_threads = _left(lambda: [t for t in threading.enumerate() if t not in threads and t.is_alive()])
    left_children = _left(lambda: [child for child in _children() if child not in children])
    names = [f"thread {thread.name}" for thread in left_threads]
    names += [f"process {pid}: {_command(pid) or 'unknown'}" for pid in left_children]
    assert not names, f"left running: {'; '.join(names)}"


def _left(find: Callable[[], list[_T]]) -> list[_T]:
    deadline = time.monotonic() + _GRACE_S
    found = find()
    while found and time.monotonic() < deadline:
        threading.Event().wait(0.02)
        found = find()
    return found


def _children() -> list[int]:
    """Return the ids of this process's living children, without those of Python itself."""
    if not Path("/proc/self/stat").exists():
        return [child.pid for child in multiprocessing.active_children() if child.pid]
    try:
        # Most tests start nothing, and to look at every process twice a test takes longer than many a test.
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return []
    me, found = os.getpid(), []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            # After the name, which may hold spaces and brackets: state, parent.
            state, parent = (folder / "stat").read_text().rpartition(")")[2].split()[:2]
        except OSError:
            continue  # gone meanwhile
        if (
            int(parent) == me
            and state != "Z"
            and not any(word in _command(int(folder.name)) for word in _OF_PYTHON_ITSELF)
        ):
            found.append(int(folder.name))
    return found


def _command(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
    except OSError:
        return ""


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning or worse, unless it asks for `caplog` and so looks at the log itself."""
    collector = _Collector()
    logging.getLogger().addHandler(collector)
    yield
    logging.getLogger().removeHandler(collector)
    if "caplog" not in request.fixturenames:
        said = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in collector.records]
        assert not said, f"unexpected log: {'; '.join(said)}"
