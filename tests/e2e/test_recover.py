"""Interviews killed with SIGKILL at random moments are recovered; `record` does so by itself at its next start."""

import os
import signal
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.bench.kills import ALLOWED_S, bytes_of, run, started
from tests.e2e.program import call
from tests.e2e.recorded import Recorded, rows

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name != "posix", reason="SIGKILL is a signal of POSIX"),
]

KILLS = 6


@pytest.mark.timeout(600)
def test_random_kills_cost_at_most_a_second_each(tmp_path: Path) -> None:
    """The cheap form of `python -m tests.bench.kills 200`."""
    kills = run(tmp_path, KILLS, "cheap", 2, lambda each: print(each.row))
    assert [each.row for each in kills if each.problems] == []
    assert all(seconds <= ALLOWED_S for each in kills for seconds in each.lost.values())


def test_record_saves_what_was_interrupted_before_it_begins(killed: Path) -> None:
    before = Recorded(killed / "data").id
    assert rows(killed / "data", "interviews")[0]["status"] == "running"
    # Nobody is to be asked whether the interview should go on.
    with started(killed, short=True, env={"INTERVIEW_RESUME_MINUTES": "0"}) as program:
        finished = program.finish(120.0)
    assert finished.status == 0, finished.stderr
    assert finished.stderr.startswith("interview-desktop: An interview from ")
    assert finished.stderr.endswith("of it was saved.\n")
    assert (killed / "data" / "recordings" / f"interview_{before}.mp4").exists()
    assert [row["status"] for row in rows(killed / "data", "interviews")] == ["stopped", "completed"]
    again = call(killed, "recover")
    assert (again.status, again.stdout) == (0, "There is nothing to recover.\n")


def test_a_running_interview_is_left_to_itself(tmp_path: Path) -> None:
    with started(tmp_path, short=False) as program:
        program.wait_for("answer.opened")
        journal = next((tmp_path / "data" / "sessions").iterdir()) / "journal.jsonl"
        before = journal.read_bytes()
        found = call(tmp_path, "recover", "--json")
        assert [each["found"] for each in found.json] == ["running"]
        assert journal.read_bytes().startswith(before)
        program.interrupt(signal.SIGTERM)
        finished = program.finish()
    assert finished.status == 0, finished.stderr
    assert finished.json["warnings"] == []


def test_two_recoveries_at_the_same_time_do_not_disturb_each_other(killed: Path) -> None:
    with ThreadPoolExecutor() as together:
        found = list(together.map(lambda _: call(killed, "recover", "--json", timeout_s=120.0), range(3)))
    assert [each.status for each in found] == [0, 0, 0], [each.stderr for each in found]
    assert sorted(each.json[0]["found"] for each in found)[-1] == "saved"
    assert sum(each.json[0]["found"] == "saved" for each in found) == 1
    content = bytes_of(killed / "data")
    call(killed, "recover")
    assert bytes_of(killed / "data") == content


def test_a_journal_that_was_changed_is_left_alone(killed: Path) -> None:
    data = killed / "data"
    journal = next((data / "sessions").iterdir()) / "journal.jsonl"
    journal.write_bytes(journal.read_bytes().replace(b"Go on.", b"Go in."))
    before = bytes_of(data / "sessions")
    found = call(killed, "recover")
    assert found.status == 0
    assert "is left alone: The journal was changed after it was written" in found.stderr
    assert call(killed, "recover", "--json").json[0]["found"] == "left alone"
    assert bytes_of(data / "sessions") == before
    assert not list((data / "recordings").iterdir())
    assert rows(data, "interviews")[0]["status"] == "interrupted"
