"""Devices whose sound is 80 ms late: measured with flashes and beeps, then taken out of the video that is recorded."""

import itertools
import json
import random
import sys
import time
from pathlib import Path

import pytest

from interview_desktop.core.calibration import FEWEST_PAIRS
from interview_desktop.recording.finishing.tags import AT_ONCE, CLOSING, OPENING
from tests.e2e.program import BRISK, PROJECT, Program, write_questions, write_settings
from tests.e2e.recorded import Recorded
from tests.rig import camera, sound
from tests.rig.camera import VirtualCamera
from tests.rig.flash_beep import Schedule, measure
from tests.rig.microphone import MicrophoneFeed
from tests.rig.programs import ChildProcess, need
from tests.rig.samples import tone
from tests.rig.sound import SoundServer

pytestmark = pytest.mark.slow

LATE = 0.08
HALF_A_FRAME = 0.017
_FLASHES = 12


class Flashes:
    """Flashes that are announced while the camera runs; monotonic times."""

    def __init__(self) -> None:
        self.schedule = Schedule(())

    def exposure(self, begin: float, end: float) -> float:
        return self.schedule.exposure(begin, end)

    def announce(self, times: list[float], seconds: float) -> None:
        self.schedule = Schedule((*self.schedule.times, *times), seconds)


def calibrated(folder: Path, server: SoundServer, webcam: VirtualCamera, flashes: Flashes) -> object:
    """What the calibration says of a microphone that hears every beep late."""
    arguments = [sys.executable, "-m", "tests.app.calibrating", folder / "data", sound.MICROPHONE]
    with (
        MicrophoneFeed(server) as microphone,
        ChildProcess(arguments, env=server.env | webcam.env, cwd=PROJECT, pipe_stdout=True) as child,
    ):
        assert child.process.stdout is not None
        for line in child.process.stdout:
            if line.startswith(b"{"):
                return json.loads(line)
            flashes.announce([float(line)], 0.2)
            microphone.say_at(tone(0.1), float(line) + LATE)
        raise AssertionError(child.log())


def test_what_was_measured_is_taken_out_of_the_next_video(tmp_path: Path) -> None:
    need(*sound.PROGRAMS, *camera.PROGRAMS)
    write_settings(tmp_path, 'whisper_model = "tiny.en"', *BRISK)
    asked, flashes = write_questions(tmp_path, "What do you see?"), Flashes()
    with SoundServer() as server, VirtualCamera(flashes=flashes, t0=0.0) as webcam:
        result = calibrated(tmp_path, server, webcam, flashes)
        assert isinstance(result, dict)
        # A busy machine may lose a few of the twelve; with fewer than it takes the program says that it cannot measure.
        assert result["offset"]["pairs"] >= FEWEST_PAIRS, result
        assert result["offset"]["seconds"] == pytest.approx(LATE, abs=HALF_A_FRAME)
        flashes.schedule = Schedule(())
        with (
            MicrophoneFeed(server) as microphone,
            Program(
                tmp_path,
                *("record", "--questions", asked, "--camera", "0", "--microphone", sound.MICROPHONE),
                *("--speaker", "none", "--json"),
                env=server.env | webcam.env,
            ) as program,
        ):
            program.wait_for("answer.opened")
            gaps = random.Random(1)
            steps = (gaps.uniform(0.5, 0.9) for _ in range(_FLASHES))
            times = list(itertools.accumulate(steps, initial=time.monotonic() + 0.5))
            flashes.announce(times, 0.1)
            for said in [microphone.say_at(tone(0.1), at + LATE) for at in times]:
                said.wait()
            program.press_ctrl_c()
            assert program.finish().status == 0
    recorded = Recorded(tmp_path / "data")
    late = result["offset"]["seconds"]
    [started] = recorded.entries("recording.started")
    assert started.data["sound_late"] == pytest.approx(late, abs=1e-6)
    [segment] = (recorded.session / "media").glob("*.mp4")
    before, after = measure(segment).median_ms / 1000, measure(recorded.video).median_ms / 1000
    assert before == pytest.approx(LATE, abs=HALF_A_FRAME)
    assert after == pytest.approx(before - late, abs=0.001), "the sound was not moved by what was measured"
    assert after == pytest.approx(0, abs=HALF_A_FRAME)
    [question] = [entry.monotonic for entry in recorded.entries("utterance.started")]
    [chapter] = [each for each in recorded.chapters() if each.title not in (OPENING, CLOSING)]
    moved = question - recorded.origin - late
    # A chapter that begins within the file's first moment begins with the file: how soon is up to the machine.
    assert chapter.start == pytest.approx(moved if moved > AT_ONCE else 0.0, abs=0.002)
