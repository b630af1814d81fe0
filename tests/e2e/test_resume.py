"""Interviews killed with SIGKILL go on with `record --resume`, in one recording and one transcript."""

import os
from pathlib import Path

import av
import numpy as np
import pytest

from tests.bench.kills import bytes_of, started
from tests.bench.resumes import BRIEF, INPUTS
from tests.e2e.killed import kill, resumed
from tests.e2e.program import Finished, Program, call
from tests.e2e.recorded import Recorded, rows

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name != "posix", reason="SIGKILL is a signal of POSIX"),
]


def finished(program: Program, asked: int) -> Finished:
    """Wait until the second question is answered, and end the interview properly."""
    with program:
        program.wait_for("answer.opened", asked)
        program.press_ctrl_c()
        return program.finish(120.0)


def pictures(video: Path) -> np.ndarray:
    with av.open(str(video)) as media:
        return np.array([float(frame.time or 0) for frame in media.decode(video=0)])


@pytest.mark.timeout(300)
def test_three_kills_and_the_interview_is_finished_in_one_file(killed_twice: Path) -> None:
    interview = Recorded(killed_twice / "data").id
    with resumed(killed_twice, interview) as program:
        program.wait_for("answer.opened", 3)
        kill(program)
    # The fourth run comes to the second question, and is ended there.
    done = finished(resumed(killed_twice, interview), asked=5)
    assert done.status == 0, done.stderr
    assert done.json["interview_id"] == interview
    assert sum("was interrupted at" in warning for warning in done.json["warnings"]) == 3
    recorded = Recorded(killed_twice / "data")
    shown = pictures(recorded.video)
    assert len(shown) == pytest.approx(recorded.duration * 30, abs=6)
    assert np.diff(shown).max() < 0.1
    assert [chapter.title for chapter in recorded.chapters()] == ["Go on.", "And then?"]
    takes = [(a["question"], a["take"], a["standing"]) for a in recorded.transcript["answers"]]
    assert takes[:4] == [
        (1, 1, "interrupted"),
        (1, 2, "interrupted"),
        (1, 3, "interrupted"),
        (1, 4, "counts"),
    ]
    states = [answer["state"] for answer in recorded.transcript["answers"]]
    assert set(states[:3]) <= {"ok", "no_speech"}, "none waits for a recogniser"
    assert states[3] == "ok"
    assert len(recorded.transcript["interruptions"]) == 3
    (row,) = rows(killed_twice / "data", "interviews")
    assert row["status"] == "stopped"
    # On a busy machine the first call listens for fillers that there was no time for at the end.
    first, second = call(killed_twice, "recover"), call(killed_twice, "recover")
    assert (first.status, "is finished" in first.stdout) == (0, False)
    assert second.stdout == "There is nothing to recover.\n"
    again = call(killed_twice, "record", "--resume", interview, *INPUTS)
    assert (again.status, "cannot be continued" in again.sentence) == (1, True)
    replayed = call(killed_twice, "replay", interview, "--json")
    assert (replayed.status, replayed.json["identical"]) == (0, True), (
        "also over the answers that kills ended"
    )
    assert len(replayed.json["answers"]) >= 3


@pytest.mark.timeout(200)
def test_an_interview_that_is_killed_again_is_recovered_with_both_runs(killed_twice: Path) -> None:
    assert len(list((killed_twice / "data").glob("sessions/*/media/*.mp4"))) > 1
    (saved,) = call(killed_twice, "recover", "--json", timeout_s=120.0).json
    assert saved["found"] == "saved", saved["message"]
    before = bytes_of(killed_twice / "data")
    assert call(killed_twice, "recover").stdout == "There is nothing to recover.\n"
    assert bytes_of(killed_twice / "data") == before
    recorded = Recorded(killed_twice / "data")
    assert len(pictures(recorded.video)) == pytest.approx(recorded.duration * 30, abs=4)
    assert [a["take"] for a in recorded.transcript["answers"]] == [1, 2]
    assert recorded.transcript["interruptions"]


@pytest.mark.timeout(200)
def test_an_answer_is_reopened_on_the_way_back(tmp_path: Path) -> None:
    with started(tmp_path, short=False, env=BRIEF) as program:
        program.wait_for("answer.opened", 2)
        kill(program)
    interview = Recorded(tmp_path / "data").id
    reopening = ("--reopen", "1", "--reason", "Nobody could be heard", "--by", "Staff")
    done = finished(resumed(tmp_path, interview, *reopening), asked=4)
    assert done.status == 0, done.stderr
    recorded = Recorded(tmp_path / "data")
    answers = [(a["question"], a["take"], a["standing"]) for a in recorded.transcript["answers"]]
    assert answers == [
        (1, 1, "replaced"),
        (2, 1, "interrupted"),
        (1, 2, "counts"),
        (2, 2, "counts"),
    ]
    text = next((tmp_path / "data" / "transcripts").glob("*.txt")).read_text()
    assert "(It does not count; it was replaced later: Nobody could be heard.)" in text
    titles = [chapter.title for chapter in recorded.chapters()]
    assert titles == ["Go on.", "And then?", "Go on. (again)", "And then? (again)"]
    (event,) = [e for e in recorded.entries("interview.event") if e.data["event"]["class"] == "Reopen"]
    assert event.data["event"]["by"] == "Staff"


@pytest.mark.timeout(200)
def test_a_new_interview_tells_of_the_one_that_waits_and_leaves_it(killed: Path) -> None:
    interview = Recorded(killed / "data").id
    before = bytes_of(killed / "data" / "sessions")
    with started(killed, short=True) as program:
        done = program.finish(120.0)
    assert done.status == 0, done.stderr
    assert f"The interview {interview} was interrupted at question 1 of 2" in done.stderr
    assert f"record --resume {interview}" in done.stderr
    now = bytes_of(killed / "data" / "sessions")
    assert {name: content for name, content in now.items() if name in before} == before
