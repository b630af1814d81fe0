"""Interviews killed with SIGKILL at random moments are recovered; `record` does so by itself at its next start."""

import os
import signal
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.bench.kills import ALLOWED_S, bytes_of, run, started, stop
from tests.e2e.program import Program, call
from tests.e2e.recorded import Recorded, rows
from tests.rig.programs import wait_until

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name != "posix", reason="SIGKILL is a signal of POSIX"),
]

KILLS = 6


def wait_for_media(program: Program) -> None:
    """A kill costs up to a second: let there be more than that before it comes."""

    def recorded() -> int:
        return max((path.stat().st_size for path in program.data.glob("sessions/*/media/*.mp4")), default=0)

    wait_until(lambda: recorded() > 20_000, "something that can be played")


@pytest.mark.timeout(600)
def test_random_kills_cost_at_most_a_second_each(tmp_path: Path) -> None:
    """The cheap form of `python -m tests.bench.kills 200`."""
    kills = run(tmp_path, KILLS, "cheap", 2, lambda each: print(each.row))
    assert [each.row for each in kills if each.problems] == []
    assert all(seconds <= ALLOWED_S for each in kills for seconds in each.lost.values())


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an interview that was killed in its first answer."""
    folder = tmp_path_factory.mktemp("killed")
    with started(folder, short=False) as program:
        program.wait_for("answer.opened")
        wait_for_media(program)
        stop(program, "program, then encoder")
    return folder


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
        wait_for_media(program)
        journal = next((tmp_path / "data" / "sessions").iterdir()) / "journal.jsonl"
        before = journal.read_bytes()
        found = call(tmp_path, "recover", "--json")
        assert [each["found"] for each in found.json] == ["running"]
        assert journal.read_bytes().startswith(before)
        program.interrupt(signal.SIGTERM)
        finished = program.finish()
    assert finished.status == 0, finished.stderr
    assert finished.json["warnings"] == []


def test_two_recoveries_at_the_same_time_do_not_disturb_each_other(tmp_path: Path) -> None:
    with started(tmp_path, short=False) as program:
        program.wait_for("answer.opened")
        wait_for_media(program)
        stop(program, "encoder, then program")
    with ThreadPoolExecutor() as together:
        found = list(together.map(lambda _: call(tmp_path, "recover", "--json", timeout_s=120.0), range(3)))
    assert [each.status for each in found] == [0, 0, 0], [each.stderr for each in found]
    assert sorted(each.json[0]["found"] for each in found)[-1] == "saved"
    assert sum(each.json[0]["found"] == "saved" for each in found) == 1
    content = bytes_of(tmp_path / "data")
    call(tmp_path, "recover")
    assert bytes_of(tmp_path / "data") == content


def test_wrong_calls_are_told(tmp_path: Path) -> None:
    nowhere = call(tmp_path, "recover", "9b1c7f60-6b3e-4c59-8a51-0c1ad1f0a001")
    assert (nowhere.status, nowhere.sentence.startswith("There is no data folder")) == (1, True)
    (tmp_path / "data" / "sessions").mkdir(parents=True)
    unknown = call(tmp_path, "recover", "9b1c7f60-6b3e-4c59-8a51-0c1ad1f0a001")
    assert unknown.status == 1
    assert unknown.sentence.startswith("There is no interview 9b1c7f60")
    no_id = call(tmp_path, "recover", "../../etc")
    assert (no_id.status, "is not a UUID" in no_id.sentence) == (1, True)
    foreign = tmp_path / "data" / "sessions" / "9b1c7f60-6b3e-4c59-8a51-0c1ad1f0a002"
    foreign.mkdir(parents=True)
    asked_for = call(tmp_path, "recover", foreign.name)
    assert (asked_for.status, "is not a session" in asked_for.sentence) == (1, True)
    assert call(tmp_path, "recover", "--all").status == 0
    both = call(tmp_path, "recover", "--all", "9b1c7f60-6b3e-4c59-8a51-0c1ad1f0a001")
    assert both.status == 2


def test_a_journal_that_was_changed_is_left_alone(tmp_path: Path) -> None:
    with started(tmp_path, short=False) as program:
        program.wait_for("answer.opened")
        wait_for_media(program)
        stop(program, "encoder, then program")
    data = tmp_path / "data"
    journal = next((data / "sessions").iterdir()) / "journal.jsonl"
    journal.write_bytes(journal.read_bytes().replace(b"Go on.", b"Go in."))
    before = bytes_of(data / "sessions")
    found = call(tmp_path, "recover")
    assert found.status == 0
    assert "is left alone: The journal was changed after it was written" in found.stderr
    assert call(tmp_path, "recover", "--json").json[0]["found"] == "left alone"
    assert bytes_of(data / "sessions") == before
    assert not list((data / "recordings").iterdir())
    assert rows(data, "interviews")[0]["status"] == "interrupted"
