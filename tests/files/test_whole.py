"""Files are written whole or not at all, and never over another that was not meant."""

import os
import stat
import sys
from pathlib import Path

import pytest

from interview_desktop.core.errors import NameTaken
from interview_desktop.files.whole import new_file, replacement, write_new, write_over


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


def test_what_is_meant_to_be_replaced_is_replaced(tmp_path: Path) -> None:
    write_over(tmp_path / "offsets.json", "{}")
    write_over(tmp_path / "offsets.json", b"[]")
    assert (tmp_path / "offsets.json").read_bytes() == b"[]"
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


@pytest.mark.parametrize("write", [write_new, write_over])
def test_a_write_that_fails_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: object
) -> None:
    def full(file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert callable(write)
    with pytest.raises(OSError, match="No space left"):
        write(tmp_path / "transcript.txt", "what was said")
    assert list(tmp_path.iterdir()) == []


def test_a_replacement_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "kept.json").write_text("old")
    with pytest.raises(ZeroDivisionError), replacement(tmp_path / "kept.json") as unfinished:
        unfinished.write_text("half of the new")
        raise ZeroDivisionError
    assert (tmp_path / "kept.json").read_text() == "old"
    assert len(list(tmp_path.iterdir())) == 1


def test_the_hidden_name_keeps_the_ending_by_which_programs_choose_a_format(tmp_path: Path) -> None:
    with new_file(tmp_path / "video.mp4") as unfinished:
        assert unfinished.name.startswith(".video.")
        assert unfinished.suffix == ".mp4"
        unfinished.write_bytes(b"whole")
    assert (tmp_path / "video.mp4").read_bytes() == b"whole"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in lists, not in modes")
def test_a_private_file_is_readable_for_its_owner_alone(tmp_path: Path) -> None:
    write_new(tmp_path / "key.pem", b"secret", private=True)
    assert stat.S_IMODE((tmp_path / "key.pem").stat().st_mode) == 0o600


def test_a_folder_that_is_not_there_is_a_fault_of_the_folder(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_new(tmp_path / "gone" / "transcript.txt", "what was said")
