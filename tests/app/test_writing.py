"""Files are written whole or not at all, and never over another."""

import os
from pathlib import Path

import pytest

from interview_desktop.app.writing import write_new
from interview_desktop.core.errors import DataFolderError, NameTaken


def test_a_new_file_is_written(tmp_path: Path) -> None:
    write_new(tmp_path / "transcript.txt", "what was said: für\n")
    assert (tmp_path / "transcript.txt").read_bytes() == "what was said: für\n".encode()
    assert [path.name for path in tmp_path.iterdir()] == ["transcript.txt"]


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "transcript.txt").write_text("first")
    with pytest.raises(NameTaken, match=r"transcript\.txt"):
        write_new(tmp_path / "transcript.txt", "second")
    assert (tmp_path / "transcript.txt").read_text() == "first"
    assert len(list(tmp_path.iterdir())) == 1


def test_without_hard_links_nothing_is_overwritten_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*names: object) -> None:
        raise PermissionError(1, "no hard links here")

    monkeypatch.setattr(os, "link", refuse)
    write_new(tmp_path / "transcript.txt", "first")
    with pytest.raises(NameTaken):
        write_new(tmp_path / "transcript.txt", "second")
    assert (tmp_path / "transcript.txt").read_text() == "first"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_write_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DataFolderError, match="No space left"):
        write_new(tmp_path / "transcript.txt", "what was said")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_a_fault_of_the_folder(tmp_path: Path) -> None:
    with pytest.raises(DataFolderError, match=r"transcript\.txt cannot be written"):
        write_new(tmp_path / "gone" / "transcript.txt", "what was said")
