"""Classes of an interview go and the rest stays as it was; what is due goes only after a person has said so."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from interview_desktop.app.kept.old_logs import trim_logs
from interview_desktop.app.kept.sealing import verify
from interview_desktop.app.paths import DataFolder
from tests.app.kept.test_erasing import interview, recorded, traces
from tests.app.sessions import ID, Tape
from tests.e2e.commands import Commands, commands

__all__ = ["commands", "interview", "recorded"]


def test_the_media_go_and_the_transcript_stays(
    interview: DataFolder, commands: Commands, recorded: Tape
) -> None:
    said = commands("erase", ID, "--only", "raw_media", "--only", "video", "--yes", "--json")
    assert said.status == 0, said.stderr
    assert said.json["classes"] == ["raw_media", "video"]
    assert said.json["removed"] == {"files .mp4": 3}
    assert said.json["kept"] == ["consent", "transcript"]
    assert not list(interview.recordings.iterdir())
    assert not list((interview.session(ID) / "media").iterdir())
    assert interview.transcript(ID, "txt").is_file()
    with closing(sqlite3.connect(interview.database)) as connection:
        assert connection.execute("SELECT video_path FROM interview_results").fetchone() == (None,)
        assert connection.execute("SELECT count(*) FROM answers").fetchone() == (2,)
    found = verify(interview, ID)
    assert (found.intact, found.editions) == (True, 2), "what is left is signed anew"
    deed = commands("audit", ID, "--action", "interview.partly_erased", "--json").json["deeds"][0]
    assert deed["detail"]["classes"] == ["raw_media", "video"]
    assert commands("recover", "--json").json[0]["found"] == "finished"


def test_no_word_is_left_of_a_transcript(interview: DataFolder, commands: Commands, recorded: Tape) -> None:
    assert commands("erase", ID, "--only", "transcript", "--yes").status == 0
    left = traces(interview, recorded)
    assert {Path(name).suffix for name in left} <= {".mp4", ".db"}, (
        "the database holds the candidate's code still"
    )
    with closing(sqlite3.connect(interview.database)) as connection:
        assert "marmalade" not in "".join(connection.iterdump())
    assert b"marmalade" not in interview.database.read_bytes()
    assert interview.recording(ID).is_file()
    assert verify(interview, ID).intact
    assert commands("recover").status == 0
    assert commands("recover", ID).status == 0, "it is no foreign folder"
    assert commands("erase", ID, "--yes").status == 0
    assert traces(interview, recorded) == []


def test_a_class_that_must_be_kept_takes_a_decision_and_others_go(
    interview: DataFolder, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INTERVIEW_KEEP__VIDEO", "36500")
    said = commands("erase", ID, "--only", "video", "--yes")
    assert (said.status, "must be kept until" in said.stderr) == (1, True)
    assert commands("erase", ID, "--only", "raw_media", "--yes").status == 0
    assert commands("erase", ID, "--only", "video", "--yes", "--override", "--reason", "a judge").status == 0
    assert commands("retention", "hold", ID, "--reason", "a court").status == 0
    assert "under legal hold" in commands("erase", ID, "--only", "consent", "--yes").stderr
    assert commands("erase", ID, "--only", "everything", "--yes").status == 2


def aged(data: DataFolder, days: float) -> None:
    """Let the interview have ended so long ago."""
    then = (datetime.now(UTC) - timedelta(days=days)).strftime("%Y-%m-%d %H:%M:%S.%f")
    with closing(sqlite3.connect(data.database)) as connection, connection:
        connection.execute("UPDATE interviews SET ended_at = ?", [then])
        connection.execute("UPDATE held_objects SET since = ?", [then])


def test_what_is_due_goes_when_a_person_says_so(
    interview: DataFolder, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    aged(interview, 40)
    for variable, days in (("DELETE__VIDEO", 30), ("DELETE__RAW_MEDIA", 30), ("DELETE__TRANSCRIPT", 90)):
        monkeypatch.setenv(f"INTERVIEW_{variable}", str(days))
    listed = {(each["class"], each["urgency"]) for each in commands("retention", "list", "--json").json}
    assert listed == {("video", "due"), ("raw_media", "due"), ("transcript", "soon")}
    refused = commands("retention", "apply")
    assert (refused.status, "Give --yes" in refused.stderr) == (1, True)
    assert interview.recording(ID).is_file()
    said = commands("retention", "apply", "--yes", "--json")
    assert [each["classes"] for each in said.json] == [["raw_media", "video"]]
    assert not interview.recording(ID).exists()
    assert interview.transcript(ID, "txt").is_file()
    assert "Nothing was due" in commands("retention", "apply", "--yes").stdout


def test_a_conflict_leaves_everything_of_its_interview_to_a_person(
    interview: DataFolder, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    aged(interview, 40)
    monkeypatch.setenv("INTERVIEW_DELETE__VIDEO", "30")
    commands("retention", "hold", ID, "--reason", "a court")
    said = commands("retention", "apply", "--yes")
    assert "left to you" in said.stdout
    assert "Nothing was due" in said.stdout
    assert interview.recording(ID).is_file()


def test_a_request_that_is_due_erases_the_whole_interview(
    interview: DataFolder, commands: Commands, recorded: Tape
) -> None:
    commands("retention", "request", ID)
    with closing(sqlite3.connect(interview.database)) as connection, connection:
        connection.execute("UPDATE retention SET requested_at = '2020-01-01 00:00:00.000000'")
    (receipt,) = commands("retention", "apply", "--yes", "--json").json
    assert receipt["completed_at"]
    assert traces(interview, recorded) == []


def test_the_log_is_shortened_by_the_day_of_its_lines(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    folder.logs.mkdir()
    line = "2030-01-0{} 09:00:00,000 INFO x [y] something\n"
    log, older = folder.logs / "interview-desktop.log", folder.logs / "interview-desktop.log.1"
    log.write_text(line.format(2) + "Traceback\n" + line.format(4))
    older.write_text(line.format(1))
    assert trim_logs(folder, datetime(2030, 1, 3).astimezone()) == 3
    assert log.read_text() == line.format(4)
    assert not older.exists()
    assert trim_logs(folder, datetime(2030, 1, 3).astimezone()) == 0


def test_the_log_is_due_as_a_class(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    DataFolder(commands.folder).prepare()
    commands("users", "list")
    log = commands.folder / "logs" / "interview-desktop.log"
    log.write_text("2020-01-01 09:00:00,000 INFO x [y] old\n")
    monkeypatch.setenv("INTERVIEW_DELETE__LOGS", "30")
    assert [(each["class"], each["urgency"]) for each in commands("retention", "list", "--json").json] == [
        ("logs", "due")
    ]
    assert commands("retention", "apply", "--yes", "--json").json[0]["removed"] == {"lines": 1}
    assert "old" not in log.read_text()
