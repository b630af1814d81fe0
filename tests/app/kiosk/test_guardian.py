"""The guardian starts a kiosk again that dies or hangs, gives up in time, and is itself replaced."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from interview_desktop.app.kiosk.guardian import Guardian
from interview_desktop.app.kiosk.guarding import MOST_GUARDIANS, GuardFolder, Ward
from interview_desktop.core.errors import DataFolderError, EnvironmentFault
from tests.fakes import kiosk_program
from tests.fakes.kiosk_program import QUICK, command

PATIENCE = 100.0


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "it does not come to that"
        threading.Event().wait(0.01)


class Rig:
    """A guardian in this process, over programs that behave in a given order."""

    def __init__(self, folder: Path, *manners: str, card: int = 1) -> None:
        self.folder = GuardFolder(folder)
        self.root = folder
        self.manners = list(manners)
        self.started: list[bool] = []
        self.cards: list[int] = []
        self.answer = card
        self.guardian = Guardian(self.folder, self._start, self._card, time.monotonic, QUICK)

    def _start(self, crashed: bool) -> subprocess.Popen[bytes]:
        # Only what does nothing on purpose hangs, so that a machine that stalls for a second hangs no other.
        hangs_after = 0.5 if self.manners[0] == "hang" else QUICK.hangs_after
        self.guardian._terms = replace(QUICK, hangs_after=hangs_after)
        self.started.append(crashed)
        return subprocess.Popen(command("app", str(self.root), self.manners.pop(0)))

    def _card(self, times: int) -> int:
        self.cards.append(times)
        return self.answer


def test_a_kiosk_that_ends_as_it_should_is_not_started_again(tmp_path: Path) -> None:
    rig = Rig(tmp_path, "left")
    assert rig.guardian.run() == 0
    assert rig.started == [False]
    assert not rig.folder.guardian_lives()


def test_one_that_cannot_begin_says_so_itself_and_is_not_started_again(tmp_path: Path) -> None:
    rig = Rig(tmp_path, "sentence")
    assert rig.guardian.run() == 1
    assert rig.started == [False]


def test_one_that_was_killed_resumes(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    rig = Rig(tmp_path, "crash", "left")
    assert rig.guardian.run() == 0
    assert rig.started == [False, True]
    assert "ended unexpectedly" in caplog.text


def test_one_that_hangs_is_ended_and_resumes(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    rig = Rig(tmp_path, "hang", "left")
    assert rig.guardian.run() == 0
    assert rig.started == [False, True]
    assert "hangs" in caplog.text


def test_one_that_crashes_again_and_again_is_left_alone_with_a_sentence(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    rig = Rig(tmp_path, *["crash"] * 4)
    with pytest.raises(EnvironmentFault, match="4 times within 5 minutes, and is not started again"):
        rig.guardian.run()
    assert rig.started == [False, True, True, True]
    assert rig.cards == [4]
    assert caplog.text.count("ended unexpectedly") == 4


def test_staff_may_want_another_try(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    rig = Rig(tmp_path, *["crash"] * 4, "left", card=0)
    assert rig.guardian.run() == 0
    assert rig.cards == [4]
    assert len(caplog.records) == 4


def test_a_request_to_end_is_handed_on(tmp_path: Path) -> None:
    rig = Rig(tmp_path, "live")

    def ask() -> None:
        until((tmp_path / "pids").exists)
        os.kill(os.getpid(), signal.SIGTERM)

    asking = threading.Thread(target=ask)
    asking.start()
    assert rig.guardian.run() == 0
    asking.join()
    assert rig.folder.was_left


def test_there_is_one_guardian(tmp_path: Path) -> None:
    rig = Rig(tmp_path)
    lock = rig.folder.own_as_guardian()
    assert lock is not None
    with pytest.raises(EnvironmentFault, match="There is a kiosk in this data folder already"):
        rig.guardian.run()
    lock.release()


class Pair:
    """A guardian and its kiosk, both processes."""

    def __init__(self, folder: Path) -> None:
        self.folder = GuardFolder(folder)
        self.pids = folder / "pids"
        self.first = kiosk_program.start_guardian(folder, "live")

    def apps(self) -> list[int]:
        """The kiosks that were started, in order."""
        return [int(line) for line in self.pids.read_text().split()] if self.pids.exists() else []

    def end(self) -> None:
        """End whatever is left, in an order in which nobody starts anybody."""
        self.folder.leave()
        for pid in self.apps():
            try:
                os.kill(pid, signal.SIGTERM)
            except ProcessLookupError:
                continue
        self.first.wait(PATIENCE)
        until(lambda: not self.folder.app_lives() and not self.folder.guardian_lives())


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = Pair(tmp_path)
    try:
        until(lambda: len(made.apps()) == 1)
        yield made
    finally:
        made.end()


def test_a_guardian_that_was_killed_is_replaced_and_the_new_one_watches(pair: Pair) -> None:
    pair.first.kill()
    pair.first.wait()
    until(pair.folder.guardian_lives)
    (app,) = pair.apps()
    os.kill(app, signal.SIGKILL)
    until(lambda: len(pair.apps()) == 2)
    until(pair.folder.app_lives)


def test_when_both_are_killed_nothing_runs_and_another_kiosk_may_begin(pair: Pair) -> None:
    (app,) = pair.apps()
    os.kill(pair.first.pid, signal.SIGSTOP)  # so that it does not see the kiosk's end before its own
    os.kill(app, signal.SIGKILL)
    os.kill(pair.first.pid, signal.SIGKILL)
    pair.first.wait()
    until(lambda: not pair.folder.app_lives() and not pair.folder.guardian_lives())
    lock = pair.folder.own_as_app()
    assert lock is not None
    lock.release()


def test_a_kiosk_starts_so_many_guardians_and_no_more(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = GuardFolder(tmp_path)
    lock = folder.own_as_app()
    assert lock is not None
    started: list[subprocess.Popen[bytes]] = []

    def start() -> subprocess.Popen[bytes]:
        started.append(subprocess.Popen(["true"]))
        return started[-1]

    ward = Ward(folder, lock, start)
    for _ in range(2 * MOST_GUARDIANS):
        ward.beat()
        if started:
            started[-1].wait()
    ward.close()
    assert len(started) == MOST_GUARDIANS
    assert folder.was_left


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "kiosk").write_text("in the way")
    with pytest.raises(DataFolderError, match="of the kiosk cannot be made"):
        GuardFolder(tmp_path)
