"""The journal: nothing is lost but the line a kill cut short, and a change is found."""

from __future__ import annotations

import errno
import hashlib
import json
import os
from itertools import pairwise
from pathlib import Path

import pytest

from interview_desktop.core.errors import DataFolderError, DiskFull, JournalBroken, NameTaken
from interview_desktop.session.chronicle import Chronicle
from interview_desktop.session.journal import FIRST, Journal, read
from tests.fakes.clock import FakeClock

NOTES = [
    ("a.first", {"n": 1}),
    ("b.second", {"text": "Grüße \u2028 😀 \n\t\"'"}),
    ("c.third", {"list": [1, None, 2.5]}),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.jsonl"


def written(path: Path) -> list[bytes]:
    """A journal of three entries, a quarter of a second apart; its lines."""
    clock = FakeClock(start=100.0)
    journal = Journal(path, clock)
    for kind, data in NOTES:
        journal.write(kind, data)
        clock.advance(0.25)
    journal.close()
    return path.read_bytes().splitlines(keepends=True)


def test_entries_come_back_as_they_were_written(path: Path) -> None:
    written(path)
    entries = list(read(path))
    assert [(entry.kind, entry.data) for entry in entries] == NOTES
    assert [entry.seq for entry in entries] == [0, 1, 2]
    assert [entry.monotonic for entry in entries] == [100.0, 100.25, 100.5]
    assert entries[1].wall == "2030-01-02T09:00:00.250000+00:00"


def test_each_line_is_chained_to_the_whole_line_before(path: Path) -> None:
    lines = [line.rstrip(b"\n") for line in written(path)]
    assert json.loads(lines[0])["previous"] == FIRST
    for before, line in pairwise(lines):
        assert json.loads(line)["previous"] == hashlib.sha256(before).hexdigest()


def test_what_is_written_is_what_is_returned_and_may_be_dated_back(path: Path) -> None:
    journal = Journal(path, FakeClock(start=100.0))
    entry = journal.write("a", {"n": 1}, at=99.12345678)
    journal.close()
    assert [entry] == list(read(path))
    assert entry.monotonic == 99.123457


def test_a_kill_at_any_byte_costs_at_most_the_last_line(path: Path) -> None:
    *before, last = written(path)
    whole = b"".join(before)
    for cut in range(len(last)):
        path.write_bytes(whole + last[:cut])
        assert [(entry.kind, entry.data) for entry in read(path)] == NOTES[:2]
    path.write_bytes(whole + last)
    assert len(list(read(path))) == 3


def test_an_empty_journal_is_a_journal(path: Path) -> None:
    Journal(path, FakeClock()).close()
    assert list(read(path)) == []


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (lambda a, b, c: [a.replace(b'"n":1', b'"n":2'), b, c], 2),
        (lambda a, b, c: [a, b.replace(b"b.second", b"b.secret"), c], 3),
        (lambda a, b, c: [b, c], 1),
        (lambda a, b, c: [a, c], 2),
        (lambda a, b, c: [b, a, c], 1),
        (lambda a, b, c: [a, c, b], 2),
        (lambda a, b, c: [a, a, b, c], 2),
        (lambda a, b, c: [a, b, c, c], 4),
        (lambda a, b, c: [a, b"\n", b, c], 2),
        (lambda a, b, c: [b"\n"], 1),
        (lambda a, b, c: [a, b"{}\n", c], 2),
        (lambda a, b, c: [a, b"[]\n", c], 2),
        (lambda a, b, c: [a, b"\xff\xfe\n", c], 2),
        (lambda a, b, c: [a, b.rstrip() + c], 2),
        (lambda a, b, c: [a.replace(b'"seq":0', b'"seq":7')], 1),
    ],
    ids=[
        "edited",
        "edited in the middle",
        "first dropped",
        "dropped",
        "swapped",
        "last two swapped",
        "doubled",
        "last doubled",
        "empty line",
        "only an empty line",
        "no entry",
        "no object",
        "no text",
        "joined",
        "misnumbered",
    ],
)
def test_a_changed_journal_is_found(path: Path, change: object, line: int) -> None:
    assert callable(change)
    path.write_bytes(b"".join(change(*written(path))))
    with pytest.raises(JournalBroken, match=f"line {line}") as caught:
        list(read(path))
    assert caught.value.line == line


def test_every_changed_byte_but_of_the_last_line_is_found(path: Path) -> None:
    lines = written(path)
    whole = b"".join(lines)
    for place in range(len(whole) - len(lines[-1])):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(JournalBroken):
            list(read(path))


def test_what_comes_before_a_change_can_still_be_read(path: Path) -> None:
    a, b, c = written(path)
    path.write_bytes(a + b.replace(b"second", b"secret") + c)
    entries = read(path)
    assert next(entries).kind == "a.first"


def test_a_journal_that_exists_is_never_touched(tmp_path: Path) -> None:
    path = tmp_path / "4711" / "journal.jsonl"
    path.parent.mkdir()
    path.write_text("precious")
    with pytest.raises(NameTaken, match="4711"):
        Journal(path, FakeClock())
    assert path.read_text() == "precious"


def test_a_folder_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataFolderError, match="cannot be written: No such file"):
        Journal(tmp_path / "gone" / "journal.jsonl", FakeClock())
    with pytest.raises(DataFolderError, match=r"journal\.jsonl cannot be read: No such file"):
        list(read(tmp_path / "journal.jsonl"))


def test_it_can_be_read_while_it_is_written(path: Path) -> None:
    journal = Journal(path, FakeClock())
    for count in range(1, 20):
        journal.write("n", {"count": count})
        assert [entry.data["count"] for entry in read(path)] == list(range(1, count + 1))
    journal.close()
    journal.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permission bits")
def test_nobody_else_may_read_it(path: Path) -> None:
    written(path)
    assert path.stat().st_mode & 0o077 == 0


def test_a_name_that_is_no_text_can_be_written(path: Path) -> None:
    """A file's name may hold bytes that are no UTF-8; Python shows them as lone surrogates."""
    name = os.fsdecode(b"Gespr\xe4ch.wav") if os.name != "nt" else "Gespr\udce4ch.wav"
    journal = Journal(path, FakeClock())
    journal.write("a", {"name": name})
    journal.write("b", {})
    journal.close()
    path.read_bytes().decode("utf-8")
    assert [entry.data for entry in read(path)] == [{"name": name}, {}]


@pytest.mark.parametrize("torn", [b"", b'{"seq":3,"mono', b"\xff\x00"], ids=["whole", "cut short", "garbage"])
def test_a_journal_goes_on_where_a_crash_has_cut_it(path: Path, torn: bytes) -> None:
    lines = written(path)
    path.write_bytes(b"".join(lines) + torn)
    journal, entries = Journal.resume(path, FakeClock(start=7.0))
    assert ([entry.kind for entry in entries], journal.cut) == ([kind for kind, _ in NOTES], len(torn))
    assert path.read_bytes() == b"".join(lines)
    journal.write("d.fourth", {})
    journal.close()
    assert [(entry.seq, entry.kind) for entry in read(path)][-1] == (3, "d.fourth")
    assert path.read_bytes().startswith(b"".join(lines))


def test_a_journal_without_a_whole_line_begins_anew(path: Path) -> None:
    path.write_bytes(written(path)[0][:20])
    journal, entries = Journal.resume(path, FakeClock())
    assert entries == []
    journal.write("a", {})
    journal.close()
    assert [(entry.seq, entry.kind) for entry in read(path)] == [(0, "a")]


def test_a_journal_that_was_changed_is_not_gone_on_with(path: Path) -> None:
    a, b, c = written(path)
    changed = a + b.replace(b"second", b"secret") + c + b"torn"
    path.write_bytes(changed)
    with pytest.raises(JournalBroken, match="line 3"):
        Journal.resume(path, FakeClock())
    assert path.read_bytes() == changed


def test_the_chronicle_goes_on_with_everything_that_was_written(path: Path) -> None:
    first = Chronicle(path, FakeClock())
    first.note("interview.state", {"kept": [1], "phase": "asking"})
    first.close()
    with path.open("ab") as file:
        file.write(b'{"seq":1')
    chronicle, cut = Chronicle.resume(path, FakeClock())
    assert (chronicle.record.kept, cut) == ((1,), 8)
    chronicle.note("session.ended")
    chronicle.close()
    assert [entry.kind for entry in read(path)] == ["interview.state", "session.ended"]


class Disk:
    """Stands before `os.write` and `os.fsync`; breaks when it is told to."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.room: int | None = None
        self.sync_error: int | None = None
        self._write, self._fsync = os.write, os.fsync
        monkeypatch.setattr(os, "write", self.write)
        monkeypatch.setattr(os, "fsync", self.fsync)

    def write(self, file: int, data: bytes) -> int:
        if self.room is None:
            return self._write(file, data)
        if self.room == 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return self._write(file, data[: self.room])

    def fsync(self, file: int) -> None:
        if self.sync_error is not None:
            raise OSError(self.sync_error, os.strerror(self.sync_error))
        self._fsync(file)


@pytest.mark.parametrize(
    ("room", "sync_error", "kind"),
    [(0, None, DiskFull), (1, None, DiskFull), (40, None, DiskFull), (None, errno.EIO, DataFolderError)],
    ids=["nothing goes in", "one byte", "a part", "the medium fails"],
)
def test_a_disk_that_fails_leaves_the_entries_before_and_can_be_gone_on_with(
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
    room: int | None,
    sync_error: int | None,
    kind: type[DataFolderError],
) -> None:
    disk = Disk(monkeypatch)
    journal = Journal(path, FakeClock())
    journal.write("before", {})
    disk.room, disk.sync_error = room, sync_error
    for _ in range(2):
        with pytest.raises(DataFolderError, match="The journal cannot be written") as caught:
            journal.write("lost", {})
        assert type(caught.value) is kind
        assert [entry.kind for entry in read(path)] == ["before"]
    disk.room = disk.sync_error = None
    journal.write("after", {})
    journal.close()
    assert [(entry.seq, entry.kind) for entry in read(path)] == [(0, "before"), (1, "after")]


@pytest.mark.parametrize("data", [{"n": float("nan")}, {"n": object()}], ids=["not a number", "an object"])
def test_what_is_no_json_is_our_mistake_and_leaves_no_trace(path: Path, data: dict[str, object]) -> None:
    journal = Journal(path, FakeClock())
    with pytest.raises((ValueError, TypeError)):
        journal.write("a", data)
    journal.write("b", {})
    journal.close()
    assert [entry.kind for entry in read(path)] == ["b"]


def test_the_chronicle_keeps_journal_and_record_alike(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    disk = Disk(monkeypatch)
    chronicle = Chronicle(path, FakeClock())
    chronicle.note("interview.state", {"kept": [1]})
    disk.room = 0
    with pytest.raises(DiskFull):
        chronicle.note("interview.state", {"kept": [1, 2]})
    assert chronicle.record.kept == (1,)
    disk.room = None
    chronicle.note("session.ended")
    chronicle.close()
    assert [(entry.kind, entry.data) for entry in read(path)] == [
        ("interview.state", {"kept": [1]}),
        ("session.ended", {}),
    ]
