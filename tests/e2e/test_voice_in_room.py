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


def asked(folder: Path, source: str) -> Recorded:
    """An interview of one question, ended when that was asked; the microphone hears `source`."""
    folder.mkdir()
    write_settings(folder, 'whisper_model = "tiny.en"', *BRISK)
    questions = write_questions(folder, QUESTION)
    with SoundServer() as server, MicrophoneFeed(server), VirtualCamera() as webcam:
        server.control("set-default-source", source)
        with Program(
            folder,
            *("record", "--questions", questions, "--camera", "0", "--microphone", "default"),
            *("--speaker", sound.SPEAKER, "--json"),
            env=server.env | webcam.env,
        ) as program:
            program.wait_for("utterance.ended")
            program.press_ctrl_c()
            assert program.finish().status == 0
    return Recorded(folder / "data")


@pytest.mark.parametrize("source", [f"{SINK}.monitor", SOURCE], ids=["loudspeaker", "headphones"])
def test_the_machines_voice_is_there_once(tmp_path: Path, source: str) -> None:
    need(*sound.PROGRAMS, *camera.PROGRAMS)
    # A sound server that gets no processor for a second stops the question: then it is asked again.
    attempts = (asked(tmp_path / str(number), source) for number in range(4))
    recorded = next(found for found in attempts if found.entries("utterance.ended", completed=True))
    decisions = recorded.entries("voice.in_room")
    [(start, end)] = recorded.utterances()
    heard = source != SOURCE
    # On a machine that is too busy to play without a break, the voice may be lost again later on; then that is decided.
    number = next(n for n, entry in enumerate(decisions) if entry.data["heard"] is heard)
    times = [entry.data["at"] - recorded.origin for entry in decisions]
    assert start < times[number] < end
    until = min([end, *times[number + 1 :]])
    after = [part(recorded.sound(track), times[number] + 0.2, until) for track in (0, 1)]
    mix, bare = map(level_db, after)
    if source == SOURCE:
        assert not any(entry.data["heard"] for entry in decisions)
        assert mix > -40 > bare + 15, "the voice is not in the mix, or in the bare microphone"
    else:
        assert bare > -40
        assert mix == pytest.approx(bare, abs=0.3), "the voice is there twice"
