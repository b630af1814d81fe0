"""A session has one owner, and loses it when the owner ends, however it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from interview_desktop.core.errors import DataFolderError, NameTaken
from interview_desktop.session import lock as locking
from interview_desktop.session.lock import SessionLock, make_folder

OWNER = """
import sys
from pathlib import Path
from interview_desktop.session.lock import SessionLock
assert SessionLock.take(Path(sys.argv[1]))
print("owned", flush=True)
sys.stdin.read()
"""


def test_only_one_owns_a_session_at_a_time(tmp_path: Path) -> None:
    first = SessionLock.take(tmp_path)
    assert first is not None
    assert SessionLock.take(tmp_path) is None
    first.release()
    first.release()
    second = SessionLock.take(tmp_path)
    assert second is not None
    second.release()


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_the_session_of_a_process_that_was_killed_has_no_owner(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", OWNER, str(tmp_path)],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as owner:
        assert owner.stdout is not None and owner.stdout.readline() == "owned\n"
        assert SessionLock.take(tmp_path) is None
        owner.send_signal(signal.SIGKILL)
        owner.wait()
    lock = SessionLock.take(tmp_path)
    assert lock is not None
    lock.release()


def test_a_new_session_is_owned_from_the_beginning_and_a_used_name_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "sessions" / "4711"
    lock = make_folder(folder)
    assert SessionLock.take(folder) is None
    with pytest.raises(NameTaken, match="4711"):
        make_folder(folder)
    lock.release()


def test_a_folder_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataFolderError, match="The lock of a session cannot be written: No such file"):
        SessionLock.take(tmp_path / "gone")


def test_whoever_only_asks_who_owns_a_session_keeps_nobody_from_owning_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program asks at this moment, for which it holds the lock itself."""
    take, tries = locking._take, []

    def taken_at_first(descriptor: int) -> None:
        tries.append(descriptor)
        if len(tries) < 3:
            raise BlockingIOError
        take(descriptor)

    monkeypatch.setattr(locking, "_take", taken_at_first)
    lock = make_folder(tmp_path / "sessions" / "4711")
    lock.release()
    tries.clear()
    assert SessionLock.held(tmp_path), "asking is done once: whoever asks gets an answer at once"
    assert len(tries) == 1
