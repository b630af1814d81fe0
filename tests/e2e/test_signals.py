"""Ctrl-C and SIGTERM: what was recorded is finished properly; before the recording, nothing is left."""

import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.program import (
    PATIENT,
    Finished,
    Program,
    write_questions,
    write_settings,
    write_wav,
)
from tests.e2e.recorded import Recorded, rows
from tests.rig.flash_beep import synthesise
from tests.rig.media import clips
from tests.rig.samples import script
from tests.speech.sounds import error_rate, words_of

pytestmark = pytest.mark.slow

MIDDLE_S = 4.0
"""How much of the answer is spoken before the signal."""


def press_twice(program: Program) -> None:
    program.press_ctrl_c()
    threading.Event().wait(0.1)
    program.press_ctrl_c()


SIGNALS: dict[str, Callable[[Program], None]] = {
    "SIGTERM": lambda program: program.interrupt(signal.SIGTERM),
    "SIGINT": lambda program: program.interrupt(signal.SIGINT),
    "Ctrl-C": lambda program: program.press_ctrl_c(),
    "Ctrl-C twice": press_twice,
}


@dataclass
class Stopped:
    finished: Finished
    recorded: Recorded


def started(folder: Path, *texts: str) -> Program:
    """A program that records files; the candidate speaks five seconds after the start."""
    write_settings(folder, 'whisper_model = "tiny.en"', *PATIENT)
    synthesise(folder / "camera.mp4", 2.0, fps=15)
    write_wav(
        folder / "microphone.wav", script(4.0, clips("read")[0].samples(), 0.1, clips("read")[1].samples())
    )
    return Program(
        folder,
        *("record", "--questions", write_questions(folder, *texts), "--camera", "camera.mp4"),
        *("--microphone", "microphone.wav", "--speaker", "none", "--json"),
    )


@pytest.fixture(scope="module")
def stopped(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Stopped]:
    """Interviews that were stopped in the middle of an answer, one for each signal, all at the same time."""

    def hold(name: str, folder: Path) -> Stopped:
        with started(folder, "Go on.", "And then?") as program:
            program.wait_for("answer.opened")
            spoken = program.wait_for("interview.event", len(program.entries("interview.event")) + 1)
            threading.Event().wait(max(0.0, spoken.monotonic + MIDDLE_S - time.monotonic()))
            SIGNALS[name](program)
            return Stopped(program.finish(), Recorded(program.data))

    folders = [tmp_path_factory.mktemp("stopped") for _ in SIGNALS]
    with ThreadPoolExecutor() as together:
        return dict(zip(SIGNALS, together.map(hold, SIGNALS, folders), strict=True))


@pytest.mark.parametrize("name", SIGNALS)
def test_an_interview_that_is_stopped_is_finished_properly(name: str, stopped: dict[str, Stopped]) -> None:
    ended = stopped[name]
    assert ended.finished.status == 0, ended.finished.stderr
    assert ended.finished.stderr == ""
    assert ended.finished.json["status"] == "stopped"
    assert ended.finished.json["warnings"] == []
    assert rows(ended.recorded.data, "interviews")[0]["status"] == "stopped"


@pytest.mark.parametrize("name", SIGNALS)
def test_the_video_of_a_stopped_interview_plays_to_its_end(name: str, stopped: dict[str, Stopped]) -> None:
    recorded = stopped[name].recorded
    assert recorded.duration > MIDDLE_S
    durations = {**recorded.durations(), "journal": recorded.duration}
    assert max(durations.values()) - min(durations.values()) <= 0.1, durations
    assert recorded.frames() == pytest.approx(30 * recorded.duration, abs=2)
    assert [chapter.title for chapter in recorded.chapters()] == ["Go on."]
    assert not recorded.entries("recording.gap")


@pytest.mark.parametrize("name", SIGNALS)
def test_what_was_said_before_the_signal_is_in_the_transcript(name: str, stopped: dict[str, Stopped]) -> None:
    (answer,) = stopped[name].recorded.transcript["answers"]
    said = words_of(" ".join(clip.text for clip in clips("read")[:2]))
    heard = words_of(answer["text"])
    assert 3 <= len(heard) < len(said)
    # The smallest model, and a machine's voice where there is no recorded one: it need not be every word.
    assert error_rate(" ".join(said[: len(heard)]), " ".join(heard)) <= 0.5


def test_before_the_recording_a_signal_leaves_nothing(tmp_path: Path) -> None:
    # Sentences that were never spoken before, so that preparing them takes a moment.
    asked = [
        f"Question {number} of the session that began at {time.time_ns()} ends here." for number in range(8)
    ]
    with started(tmp_path, *asked) as program:
        program.wait_for("session.planned")
        program.interrupt(signal.SIGTERM)
        finished = program.finish()
    assert finished.status == 1
    assert finished.sentence == (
        "The interview was stopped before the recording began. Nothing was kept; start it again."
    )
    assert not list((tmp_path / "data" / "sessions").iterdir())
    assert not list((tmp_path / "data" / "recordings").iterdir())
    assert rows(tmp_path / "data", "interviews") == []
