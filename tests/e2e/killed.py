"""Killing an interview in the middle of an answer, and going on with it."""

from pathlib import Path

from tests.bench.kills import stop
from tests.bench.resumes import INPUTS
from tests.e2e.program import Program
from tests.rig.programs import wait_until


def kill(program: Program) -> None:
    """Once the latest file of the recording holds more than a kill may cost, which is up to a second."""

    def recorded() -> int:
        files = sorted(program.data.glob("sessions/*/media/*.mp4"))
        return files[-1].stat().st_size if files else 0

    wait_until(lambda: recorded() > 100_000, "something that can be played")
    stop(program, "program, then encoder")


def resumed(folder: Path, interview_id: str, *more: str) -> Program:
    """The program that goes on with an interview."""
    return Program(folder, "record", "--resume", interview_id, *INPUTS, "--json", *more)
