"""Kills one interview at random moments and continues it after each, then recovers it and says what is left.

`python -m tests.bench.resumes 9` prints a line a kill; its exit status is 1 when a run could not go on, or when more of the
file is missing than the kills may cost. `--seed` gives other moments.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np

from tests.bench.kills import FRAMES_A_SECOND, started, stop
from tests.e2e.program import Program, call
from tests.e2e.recorded import Recorded
from tests.rig.programs import RigError

INPUTS = ("--camera", "camera.mp4", "--microphone", "microphone.wav", "--speaker", "none")
BRIEF = {
    f"INTERVIEW_TIMING__{name}": value
    for name, value in (("SOFT_LIMIT", "5"), ("OVERRUN", "0"), ("GRACE", "0"))
}
"""Answers of five seconds."""
VICTIMS = ("program", "program, then encoder", "encoder, then program")
MOMENTS_S = (0.5, 9.0)
TORN = 2
"""Pictures between others that a kill may take: the encoder writes them after those that they refer to."""


@dataclass(frozen=True)
class Left:
    """What a number of kills has left."""

    runs: int
    """That had recorded something."""
    pictures: int
    expected: float
    largest_step: float
    """Between two pictures, seconds."""
    takes: int


def run(folder: Path, kills: int, seed: str) -> Left:
    """Hold an interview that is killed so often, and recover it.

    Raises:
        RigError: it could not go on.
    """
    chance, pause = random.Random(seed), threading.Event()
    with started(folder, short=False, env=BRIEF) as program:
        program.wait_for("answer.opened")
        pause.wait(2.0)
        stop(program, "program, then encoder")
    interview = Recorded(folder / "data").id
    for number in range(kills):
        moment, victims = chance.uniform(*MOMENTS_S), chance.choice(VICTIMS)
        with Program(folder, "record", "--resume", interview, *INPUTS, "--json") as program:
            pause.wait(moment)
            if program.log:
                raise RigError(f"it did not go on: {program.log}")
            stop(program, victims)
        print(f"{number + 1:3}  {victims:22} after {moment:.1f} s", flush=True)
    (saved,) = call(folder, "recover", "--json", timeout_s=180.0).json
    if saved["found"] != "saved":
        raise RigError(saved["message"])
    recorded = Recorded(folder / "data")
    with av.open(str(recorded.video)) as media:
        times = np.array([float(frame.time or 0) for frame in media.decode(video=0)])
    return Left(
        1 + len(recorded.entries("session.resumed")),
        len(times),
        recorded.duration * FRAMES_A_SECOND,
        float(np.diff(times).max()),
        len(recorded.transcript["answers"]),
    )


def main() -> int:
    """Run it and print what is left."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kills", type=int)
    parser.add_argument("--seed", default="seven")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        left = run(Path(folder), arguments.kills, arguments.seed)
    print(left)
    return int(left.expected - left.pictures > TORN * left.runs or left.largest_step > 0.1)


if __name__ == "__main__":
    sys.exit(main())
