"""Devices that go and come back, and an encoder that is killed, in the middle of an interview: it is completed."""

import os
import signal
import threading
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.program import BRISK, PATIENT, Finished, Program, write_questions, write_settings, write_wav
from tests.e2e.recorded import Recorded, worst_error_rate
from tests.rig import camera, sound
from tests.rig.camera import VirtualCamera
from tests.rig.flash_beep import synthesise
from tests.rig.media import Clip, clips
from tests.rig.microphone import MicrophoneFeed
from tests.rig.programs import need, wait_until
from tests.rig.samples import script
from tests.rig.sound import SoundServer
from tests.speech.sounds import error_rate, words_of

pytestmark = pytest.mark.slow


@dataclass
class Interview:
    finished: Finished
    recorded: Recorded
    said: list[Clip]


@pytest.fixture(scope="module")
def unplugged(tmp_path_factory: pytest.TempPathFactory) -> Interview:
    """In the first answer the camera is pulled out and plugged in again, in the second the microphone hangs."""
    need(*sound.PROGRAMS, *camera.PROGRAMS)
    folder, cards = tmp_path_factory.mktemp("unplugged"), clips("short")[1:3]
    write_settings(folder, 'whisper_model = "tiny.en"', *BRISK)
    with (
        SoundServer() as server,
        MicrophoneFeed(server) as microphone,
        VirtualCamera() as webcam,
        Program(
            folder,
            *("record", "--questions", write_questions(folder, "Go on.", "And then?"), "--camera", "0"),
            *("--microphone", sound.MICROPHONE, "--speaker", "none", "--json"),
            env=server.env | webcam.env,
        ) as program,
    ):
        program.wait_for("answer.opened", 1)
        webcam.unplug()
        program.wait_for("camera.lost")
        webcam.plug()
        program.wait_for("camera.back")
        microphone.say(cards[0].samples()).wait()

        program.wait_for("answer.opened", 2)
        microphone.stall()
        program.wait_for("microphone.lost")
        microphone.resume()
        program.wait_for("microphone.back")
        threading.Event().wait(0.5)  # the room is quiet again before anybody goes on
        microphone.say(cards[1].samples()).wait()
        finished = program.finish()
    return Interview(finished, Recorded(program.data), cards)


def test_an_interview_whose_devices_went_and_came_back_is_completed(unplugged: Interview) -> None:
    assert unplugged.finished.status == 0, unplugged.finished.stderr
    assert unplugged.finished.json["status"] == "completed"
    assert unplugged.finished.stderr == ""
    answers = unplugged.recorded.transcript["answers"]
    for card, answer in zip(unplugged.said, answers, strict=True):
        assert error_rate(card.text, answer["text"]) <= worst_error_rate(card), (card.text, answer["text"])


def test_the_recording_goes_on_while_a_device_is_missing(unplugged: Interview) -> None:
    recorded = unplugged.recorded
    durations = {**recorded.durations(), "journal": recorded.duration}
    assert max(durations.values()) - min(durations.values()) <= 0.1, durations
    assert recorded.frames() == pytest.approx(30 * recorded.duration, abs=2)
    assert len(recorded.entries("camera.lost")) == len(recorded.entries("camera.back")) == 1
    assert len(recorded.entries("microphone.lost")) == len(recorded.entries("microphone.back")) == 1


def test_nobody_is_asked_to_answer_without_a_microphone(unplugged: Interview) -> None:
    (lost,), (back,) = (unplugged.recorded.entries(f"microphone.{kind}") for kind in ("lost", "back"))
    phases = [
        (entry.monotonic, entry.data["phase"]) for entry in unplugged.recorded.entries("interview.state")
    ]
    held = [at for at, phase in phases if phase == "held"]
    assert len(held) == 1 and lost.monotonic <= held[0] < back.monotonic
    after = [phase for at, phase in phases if at > held[0]]
    assert after[0] == "answering"


@pytest.fixture(scope="module")
def encoder_killed(tmp_path_factory: pytest.TempPathFactory) -> Interview:
    """The encoder is killed while the candidate speaks."""
    folder, card = tmp_path_factory.mktemp("killed"), clips("read")[0]
    write_settings(folder, 'whisper_model = "tiny.en"', *PATIENT)
    synthesise(folder / "camera.mp4", 2.0, fps=15)
    write_wav(folder / "microphone.wav", script(4.0, card.samples()))
    with Program(
        folder,
        *("record", "--questions", write_questions(folder, "Go on."), "--camera", "camera.mp4"),
        *("--microphone", "microphone.wav", "--speaker", "none", "--json"),
    ) as program:
        program.wait_for("answer.opened")
        threading.Event().wait(4.0)
        (encoder,) = encoders(program.pid)
        os.kill(encoder, signal.SIGKILL)
        wait_until(lambda: len(list(program.data.glob("sessions/*/media/*.mp4"))) == 2, "a second segment")
        finished = program.finish()
    return Interview(finished, Recorded(program.data), [card])


def encoders(parent: int) -> list[int]:
    """Process ids of the ffmpeg processes a program has started."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            name, _, rest = status.read_text().partition("(")[2].rpartition(")")
        except OSError:
            continue  # gone meanwhile
        if name.startswith("ffmpeg") and int(rest.split()[1]) == parent:
            found.append(int(status.parent.name))
    return found


def test_an_interview_whose_encoder_was_killed_is_completed(encoder_killed: Interview) -> None:
    assert encoder_killed.finished.status == 0, encoder_killed.finished.stderr
    assert encoder_killed.finished.json["status"] == "completed"
    (answer,) = encoder_killed.recorded.transcript["answers"]
    said, heard = words_of(encoder_killed.said[0].text), words_of(answer["text"])
    assert error_rate(" ".join(said[:8]), " ".join(heard[:8])) <= worst_error_rate(encoder_killed.said[0])
    assert len(heard) > 8


def test_the_gap_a_killed_encoder_leaves_is_short_and_noted(encoder_killed: Interview) -> None:
    recorded = encoder_killed.recorded
    (gap,) = recorded.entries("recording.gap")
    assert 0 < gap.data["end"] - gap.data["start"] < 3.0
    assert gap.data["reason"]


def test_a_recording_in_two_pieces_plays_as_one(encoder_killed: Interview) -> None:
    recorded = encoder_killed.recorded
    durations = {**recorded.durations(), "journal": recorded.duration}
    assert max(durations.values()) - min(durations.values()) <= 0.1, durations
    (gap,) = recorded.entries("recording.gap")
    missing = gap.data["end"] - gap.data["start"]
    assert recorded.frames() >= 30 * (recorded.duration - missing) - 3
    samples, rate = recorded.sound()
    assert (
        len(samples) / rate >= recorded.duration - 0.25
    )  # the sound that the encoder took with it was written again
