"""The machine's voice is in the recording once: from the room where a loudspeaker plays it, mixed in where it does not."""

from pathlib import Path

import pytest

from tests.e2e.program import BRISK, Program, write_questions, write_settings
from tests.e2e.recorded import Recorded, level_db, part
from tests.rig import camera, sound
from tests.rig.camera import VirtualCamera
from tests.rig.microphone import MicrophoneFeed
from tests.rig.programs import need
from tests.rig.sound import SINK, SOURCE, SoundServer

pytestmark = pytest.mark.slow

QUESTION = "Please tell us about the work that you have done in the last few years, and about what you have learned from it."


@pytest.mark.parametrize("source", [f"{SINK}.monitor", SOURCE], ids=["loudspeaker", "headphones"])
def test_the_machines_voice_is_there_once(tmp_path: Path, source: str) -> None:
    need(*sound.PROGRAMS, *camera.PROGRAMS)
    write_settings(tmp_path, *BRISK)
    asked = write_questions(tmp_path, QUESTION)
    with SoundServer() as server, MicrophoneFeed(server), VirtualCamera() as webcam:
        server.control("set-default-source", source)
        with Program(
            tmp_path,
            *("record", "--questions", asked, "--camera", "0", "--microphone", "default"),
            *("--speaker", sound.SPEAKER, "--json"),
            env=server.env | webcam.env,
        ) as program:
            program.wait_for("utterance.ended")
            program.press_ctrl_c()
            assert program.finish().status == 0
    recorded = Recorded(tmp_path / "data")
    [decision] = recorded.entries("voice.in_room")
    [(start, end)] = recorded.utterances()
    at = decision.data["at"] - recorded.origin
    assert start < at < start + 2.5
    after = [part(recorded.sound(track), at + 0.2, end - 0.3) for track in (0, 1)]
    mix, bare = map(level_db, after)
    if source == SOURCE:
        assert not decision.data["heard"]
        assert mix > -40 > bare + 15, "the voice is not in the mix, or in the bare microphone"
    else:
        assert decision.data["heard"], decision.data
        assert bare > -40
        assert mix == pytest.approx(bare, abs=0.3), "the voice is there twice"
