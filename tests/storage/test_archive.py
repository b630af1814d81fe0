"""Archives: whole or not at all, in and out; whatever was changed in one is found before anything has its place."""

import json
import os
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interview_desktop.core.errors import DataFolderError, NameTaken
from interview_desktop.storage import archive as module
from interview_desktop.storage.archive import pack, unpack

FILES = {"a.txt": b"one", "b/c.mp4": bytes(range(256)) * 40, "b/d/\N{SNOWMAN}.json": b"{}", "empty": b""}


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    target = tmp_path / "made.zip"
    assert pack(target, FILES, {"kind": "backup"}) == []
    return target


def content(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_what_goes_in_comes_out(archive: Path, tmp_path: Path) -> None:
    told: list[float] = []
    assert unpack(archive, tmp_path / "out", kind="backup", progress=told.append)["kind"] == "backup"
    assert content(tmp_path / "out") == FILES
    assert told == sorted(told)
    assert told[-1] == 1.0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows opens no folders")
def test_every_name_is_on_the_disk_before_it_is_said_to_be_restored(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk: set[str] = set()

    def synced(folder: Path) -> None:
        disk.update(str(path) for path in folder.iterdir())

    monkeypatch.setattr(module, "sync_folder", synced)
    target = tmp_path / "new" / "out"
    unpack(archive, target, kind="backup")
    hidden = str(target.with_name(f".{target.name}.restoring-{os.getpid()}"))
    inside = {str(path).replace(str(target), hidden, 1) for path in target.rglob("*")}
    assert {str(target.parent), str(target), hidden, *inside} <= disk


def test_a_file_that_vanishes_meanwhile_is_told(tmp_path: Path) -> None:
    assert pack(tmp_path / "x.zip", {"a": b"1", "gone": tmp_path / "gone"}, {"kind": "backup"}) == ["gone"]
    unpack(tmp_path / "x.zip", tmp_path / "out", kind="backup")
    assert content(tmp_path / "out") == {"a": b"1"}


def test_nothing_is_overwritten(archive: Path, tmp_path: Path) -> None:
    with pytest.raises(NameTaken):
        pack(archive, FILES, {"kind": "backup"})
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine").write_text("mine")
    with pytest.raises(NameTaken, match="is not empty"):
        unpack(archive, tmp_path / "out", kind="backup")
    assert content(tmp_path / "out") == {"mine": b"mine"}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80)
@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7), cut=st.booleans())
def test_a_changed_archive_is_never_restored_as_something_else(
    archive: Path, tmp_path: Path, place: float, bit: int, cut: bool
) -> None:
    data = bytearray(archive.read_bytes())
    at = int(place * len(data))
    if cut:
        del data[at:]
    else:
        data[at] ^= 1 << bit
    changed = tmp_path / "changed.zip"
    changed.write_bytes(bytes(data))
    out = tmp_path / "out"
    try:
        unpack(changed, out, kind="backup")
    except DataFolderError:
        assert not out.exists()
    else:
        # A bit that nothing depends on, such as one of a time stamp.
        assert content(out) == FILES
        for path in sorted(out.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
        out.rmdir()
    assert not list(tmp_path.glob(".out*"))


@pytest.mark.parametrize("name", ["../evil", "/evil", "a/../../evil", "./../evil"])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    import hashlib

    made = tmp_path / "evil.zip"
    entry = {"bytes": 1, "sha256": hashlib.sha256(b"x").hexdigest()}
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(name, b"x")
        stored = archive.namelist()[0]
        archive.writestr(
            "contents.json", json.dumps({"format": 1, "kind": "backup", "files": {stored: entry}})
        )
    with pytest.raises(DataFolderError):
        unpack(made, tmp_path / "out", kind="backup")
    assert not (tmp_path / "evil").exists()
    assert not (tmp_path / "out").exists()


def test_other_zip_files_are_refused(tmp_path: Path, archive: Path) -> None:
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as other:
        other.writestr("a", b"1")
    (tmp_path / "text.zip").write_text("dear diary")
    for path, words in (
        (tmp_path / "other.zip", "was not made by"),
        (tmp_path / "text.zip", "is no zip file"),
    ):
        with pytest.raises(DataFolderError, match=words):
            unpack(path, tmp_path / "out", kind="backup")
    with pytest.raises(DataFolderError, match="is no interview"):
        unpack(archive, tmp_path / "out", kind="interview")
