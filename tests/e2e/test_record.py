"""`record` with devices: the real PyAudio and V4L2 paths, a network camera, files; words, times, sound against picture."""

import itertools
import random
import threading
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

from tests.e2e.program import BRISK, Finished, Program, write_questions, write_settings, write_wav
from tests.e2e.recorded import Recorded, level_db, part, rows, worst_error_rate
from tests.rig import camera, sound
from tests.rig.camera import VirtualCamera
from tests.rig.flash_beep import Offset, Schedule, beep_onsets, measure, synthesise
from tests.rig.media import Clip, clips
from tests.rig.microphone import MicrophoneFeed
from tests.rig.network_camera import NetworkCamera
from tests.rig.programs import need
from tests.rig.samples import script
from tests.rig.sound import SoundServer, SpeakerRecording
from tests.speech.sounds import error_rate

pytestmark = pytest.mark.slow

QUESTIONS = ("Please read the first card aloud.", "Please read the second card aloud.")
SETTINGS = (
    'greeting = ""',
    'closing = ""',
    "[turns]",
    "end_silence = 2.0",
    "countdown = 1.0",
    "nudge_after = 0",
)
HALF_A_FRAME_MS = 17
_FLASHES = 20


class Announced:
    """Flashes that are announced while the camera already runs; their times are monotonic."""

    def __init__(self) -> None:
        self.schedule = Schedule(())

    def exposure(self, begin: float, end: float) -> float:
        return self.schedule.exposure(begin, end)

    def announce(self, start: float) -> Schedule:
        """Flash from `start` on, unevenly, so that one cannot be taken for the next."""
        gaps = random.Random(1)
        times = itertools.accumulate((gaps.uniform(0.5, 0.9) for _ in range(_FLASHES)), initial=start)
        self.schedule = Schedule(tuple(times))
        return self.schedule


@dataclass
class Interview:
    """An interview that was recorded, and what is known of it from outside."""

    finished: Finished
    recorded: Recorded
    said: list[Clip]
    spoken_at: list[float] = field(default_factory=list)
    """When each question was heard from the loudspeaker, monotonic."""
    signals_at: tuple[float, ...] = ()
    """When it flashed and beeped, monotonic."""

    def offset(self) -> Offset:
        """Sound against picture."""
        return measure(self.recorded.video)


def flash_and_beep(flashes: Announced, microphone: MicrophoneFeed) -> tuple[float, ...]:
    """Flash and beep together, wait until it is over, and return when that was, monotonic."""
    schedule = flashes.announce(time.monotonic() + 0.5)
    for beep in microphone.beep(schedule.times, 0.0):
        beep.wait()
    return schedule.times


@pytest.fixture(scope="module")
def at_a_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Interview]:
    """A webcam that says 30 and gives 29.5, a microphone, a loudspeaker; the candidate listens before answering."""
    need(*sound.PROGRAMS, *camera.PROGRAMS)
    folder, flashes = tmp_path_factory.mktemp("desk"), Announced()
    write_settings(folder, *SETTINGS)
    cards, interview_id = clips("read")[3:5], str(uuid.uuid4())
    spoken_at, signals_at = [], ()
    with (
        SoundServer() as server,
        MicrophoneFeed(server) as microphone,
        VirtualCamera(fps=29.5, flashes=flashes, t0=0.0) as webcam,
        SpeakerRecording(server) as speaker,
        Program(
            folder,
            *("record", "--questions", write_questions(folder, *QUESTIONS), "--camera", "0"),
            *("--microphone", sound.MICROPHONE, "--speaker", sound.SPEAKER, "--id", interview_id, "--json"),
            env=server.env | webcam.env,
        ) as program,
    ):
        for number, card in enumerate(cards, 1):
            program.wait_for("utterance.started", number)
            while not speaker.sounding(0.1):
                threading.Event().wait(0.005)
            spoken_at.append(time.monotonic())
            speaker.wait_until_spoken(quiet_s=0.3)
            program.wait_for("answer.opened", number)
            if number == 2:
                signals_at = flash_and_beep(flashes, microphone)
            microphone.say(script(0.3, card.samples())).wait()
        finished = program.finish()
    assert finished.status == 0, finished.stderr
    recorded = Recorded(program.data)
    assert recorded.id == interview_id
    yield Interview(finished, recorded, cards, spoken_at, signals_at)


@pytest.fixture(scope="module")
def by_network(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Interview]:
    """A camera in the network."""
    need(*sound.PROGRAMS)
    folder, flashes = tmp_path_factory.mktemp("network"), Announced()
    write_settings(folder, *SETTINGS)
    card = clips("read")[2]
    with (
        SoundServer() as server,
        MicrophoneFeed(server) as microphone,
        NetworkCamera(fps=25.0, flashes=flashes, t0=0.0) as webcam,
        Program(
            folder,
            *("record", "--questions", write_questions(folder, QUESTIONS[0]), "--camera", webcam.url),
            *("--microphone", sound.MICROPHONE, "--speaker", "none", "--json"),
            env=server.env,
        ) as program,
    ):
        program.wait_for("answer.opened")
        signals_at = flash_and_beep(flashes, microphone)
        microphone.say(script(0.3, card.samples())).wait()
        finished = program.finish()
    assert finished.status == 0, finished.stderr
    recorded = Recorded(program.data)
    yield Interview(finished, recorded, [card], signals_at=signals_at)


def test_the_words_from_the_microphone_are_in_the_transcript(at_a_desk: Interview) -> None:
    answers = at_a_desk.recorded.transcript["answers"]
    assert [answer["question_text"] for answer in answers] == list(QUESTIONS)
    for card, answer in zip(at_a_desk.said, answers, strict=True):
        assert answer["state"] == "ok"
        assert error_rate(card.text, answer["text"]) <= worst_error_rate(card), (card.text, answer["text"])


def test_the_words_of_an_answer_before_a_network_camera_are_in_the_transcript(by_network: Interview) -> None:
    (answer,) = by_network.recorded.transcript["answers"]
    (card,) = by_network.said
    assert error_rate(card.text, answer["text"]) <= worst_error_rate(card), (card.text, answer["text"])


@pytest.mark.parametrize("name", ["at_a_desk", "by_network"])
def test_what_was_recorded_is_whole(name: str, request: pytest.FixtureRequest) -> None:
    interview: Interview = request.getfixturevalue(name)
    recorded = interview.recorded
    assert interview.finished.json["status"] == "completed"
    # Before and after its flashes the rig's camera shows the very same pixels, as no sensor does: that is noticed, and told
    # when it lasted ten seconds in all. Nothing else may be told.
    warnings = interview.finished.json["warnings"]
    assert [each for each in warnings if not each.startswith("The picture stood still")] == []
    assert interview.finished.stderr == ""
    durations = {**recorded.durations(), "journal": recorded.duration}
    assert max(durations.values()) - min(durations.values()) <= 0.1, durations
    assert recorded.frames() == pytest.approx(30 * recorded.duration, abs=2)
    for chapter, (text, start) in zip(recorded.chapters(), recorded.asked(), strict=True):
        assert (chapter.title, chapter.start) == (text, pytest.approx(start, abs=0.1))
    assert recorded.rows("interviews")[0]["status"] == "completed"


def test_the_loudspeaker_says_a_question_when_the_journal_says_so(at_a_desk: Interview) -> None:
    started = [start + at_a_desk.recorded.origin for _, start in at_a_desk.recorded.asked()]
    for heard, noted in zip(at_a_desk.spoken_at, started, strict=True):
        # A voice begins with up to 0.2 s of silence, and the rig hears it 20 to 60 ms late.
        assert -0.02 <= heard - noted <= 0.4


def test_the_voice_is_in_the_first_sound_track_only(at_a_desk: Interview) -> None:
    both, bare = at_a_desk.recorded.sound(0), at_a_desk.recorded.sound(1)
    for start, end in at_a_desk.recorded.utterances():
        assert level_db(part(both, start, end)) > -35
        assert level_db(part(bare, start, end)) < -50


@pytest.mark.parametrize("name", ["at_a_desk", "by_network"])
def test_sound_and_picture_belong_together(name: str, request: pytest.FixtureRequest) -> None:
    interview: Interview = request.getfixturevalue(name)
    offset = interview.offset()
    print(
        f"{name}: sound against picture median {offset.median_ms:.1f} ms, p95 {offset.p95_ms:.1f} ms, "
        f"largest {offset.largest_ms:.1f} ms, {offset.events} events"
    )
    assert offset.events >= 16
    assert abs(offset.median_ms) <= HALF_A_FRAME_MS, offset


@pytest.mark.parametrize("name", ["at_a_desk", "by_network"])
def test_sound_lies_on_the_time_line_where_it_was_heard(name: str, request: pytest.FixtureRequest) -> None:
    interview: Interview = request.getfixturevalue(name)
    beeps = beep_onsets(*interview.recorded.sound(track=1), 0.0) + interview.recorded.origin
    late = [1e3 * (beeps[np.argmin(np.abs(beeps - at))] - at) for at in interview.signals_at]
    print(
        f"{name}: sound against its true time median {np.median(late):.1f} ms, largest {np.abs(late).max():.1f} ms"
    )
    assert abs(np.median(late)) <= 15


def test_files_stand_in_for_camera_and_microphone(tmp_path: Path) -> None:
    write_settings(tmp_path, *BRISK)
    card = clips("short")[2]
    synthesise(tmp_path / "camera.mp4", 3.0)
    write_wav(tmp_path / "microphone.wav", script(5.0, card.samples()))
    with Program(
        tmp_path,
        *("record", "--questions", write_questions(tmp_path, "Go on."), "--camera", "camera.mp4"),
        *("--microphone", "microphone.wav", "--speaker", "none", "--json"),
    ) as program:
        finished = program.finish()
    assert finished.status == 0, finished.stderr
    recorded = Recorded(program.data)
    (answer,) = recorded.transcript["answers"]
    assert error_rate(card.text, answer["text"]) <= worst_error_rate(card)
    assert recorded.frames() == pytest.approx(30 * recorded.duration, abs=2)
    assert rows(program.data, "interviews")[0]["status"] == "completed"
