"""Native libraries are kept from the terminal, and the terminal always comes back."""

import os
from pathlib import Path

import pytest

from interview_desktop.capture import hush
from interview_desktop.capture.hush import native_stderr_hushed
from tests.rig.programs import wait_until


@pytest.fixture
def terminal(tmp_path: Path) -> Path:
    """What really arrives where stderr leads to."""
    return tmp_path / "terminal"


def write(text: str) -> None:
    """As a native library writes: past Python's own stream."""
    os.write(2, text.encode())


class Redirected:
    """Descriptor 2 leads to a file for a while."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        self._kept = os.dup(2)
        target = os.open(self._path, os.O_CREAT | os.O_WRONLY | os.O_APPEND)
        os.dup2(target, 2)
        os.close(target)

    def __exit__(self, *error: object) -> None:
        os.dup2(self._kept, 2)
        os.close(self._kept)


def test_what_a_library_writes_is_lost_and_what_comes_after_is_not(terminal: Path) -> None:
    with Redirected(terminal):
        with native_stderr_hushed():
            write("Expression failed\n")
        write("a sentence\n")
    assert terminal.read_text() == "a sentence\n"


def test_a_failure_gives_the_terminal_back(terminal: Path) -> None:
    with Redirected(terminal):
        with pytest.raises(OSError, match="no such device"), native_stderr_hushed():
            raise OSError("no such device")
        write("a sentence\n")
    assert terminal.read_text() == "a sentence\n"


def test_the_last_one_to_leave_gives_it_back(terminal: Path) -> None:
    with Redirected(terminal):
        with native_stderr_hushed():
            with native_stderr_hushed():
                write("one\n")
            write("two\n")
        write("three\n")
    assert terminal.read_text() == "three\n"


def test_a_call_that_never_returns_does_not_keep_it(terminal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hush, "LONGEST", 0.05)
    with Redirected(terminal), native_stderr_hushed():
        nowhere = os.fstat(2).st_ino
        wait_until(lambda: os.fstat(2).st_ino != nowhere, "the terminal", 5.0)
        write("still told\n")
    assert terminal.read_text() == "still told\n"
