"""The file of what turn-taking heard."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from interview_desktop.core.errors import DataFolderError, DiskFull
from interview_desktop.core.hearing import packed
from interview_desktop.session.hearing_file import HEARING_NAME, HearingFile, read_hearing

CHUNK = packed(0.5, -30.0)


def test_answers_follow_each_other(tmp_path: Path) -> None:
    file = HearingFile(tmp_path / HEARING_NAME)
    assert file.open() == 0
    for _ in range(100):
        file.add(CHUNK)
    assert file.open() == 100
    file.close()
    file.close()
    assert read_hearing(tmp_path) == CHUNK * 100


def test_nothing_is_made_before_the_first_answer(tmp_path: Path) -> None:
    HearingFile(tmp_path / HEARING_NAME).close()
    assert list(tmp_path.iterdir()) == []


def test_it_is_in_the_file_within_a_second(tmp_path: Path) -> None:
    file = HearingFile(tmp_path / HEARING_NAME)
    file.open()
    for _ in range(70):
        file.add(CHUNK)
    assert len(read_hearing(tmp_path)) >= 2 * (70 - 32)
    file.sync()
    assert len(read_hearing(tmp_path)) == 2 * 70
    file.close()


def test_half_a_chunk_that_a_crash_left_is_cut_off(tmp_path: Path) -> None:
    (tmp_path / HEARING_NAME).write_bytes(CHUNK * 3 + b"\x01")
    file = HearingFile(tmp_path / HEARING_NAME)
    assert file.open() == 3
    file.add(CHUNK)
    file.close()
    assert read_hearing(tmp_path) == CHUNK * 4


def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    file = HearingFile(tmp_path / HEARING_NAME)
    file.open()
    file.close()
    if os.name == "posix":
        assert (tmp_path / HEARING_NAME).stat().st_mode & 0o077 == 0


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = HearingFile(tmp_path / HEARING_NAME)
    file.open()
    file.add(CHUNK)

    def full(descriptor: int, data: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(os, "write", full)
        with pytest.raises(DiskFull, match="Free some space"):
            file.sync()
    file.close()


def test_a_session_without_it_is_told(tmp_path: Path) -> None:
    with pytest.raises(DataFolderError, match=HEARING_NAME):
        read_hearing(tmp_path)
