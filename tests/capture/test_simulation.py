"""The demo's devices obey the same contracts, and are worth looking at and listening to."""

import itertools

import numpy as np
import pytest

from interview_desktop.app.clock import SystemClock
from interview_desktop.capture.drawing import Portrait
from interview_desktop.capture.simulation import SimulatedCamera, SimulatedMicrophone
from interview_desktop.core.media import MEDIA_RATE, Audio
from interview_desktop.core.ports import Camera, Microphone
from tests.contracts.camera_contract import CameraContract
from tests.contracts.microphone_contract import MicrophoneContract
from tests.contracts.sinks import Listener, Watcher
from tests.rig.programs import wait_until
from tests.rig.samples import level_db


class TestSimulatedCamera(CameraContract):
    @pytest.fixture
    def camera(self) -> Camera:
        return SimulatedCamera(SystemClock(), (320, 180))


class TestSimulatedMicrophone(MicrophoneContract):
    @pytest.fixture
    def microphone(self) -> Microphone:
        return SimulatedMicrophone(SystemClock())


def heard_by(listener: Listener) -> np.ndarray:
    return np.frombuffer(b"".join(block.samples for block in listener.blocks), np.int16)


def test_the_room_is_quiet_and_not_dead() -> None:
    microphone, listener = SimulatedMicrophone(SystemClock()), Listener()
    microphone.start(listener)
    wait_until(lambda: listener.seconds > 0.5, "sound", 5.0)
    microphone.stop()
    assert level_db(heard_by(listener)) == pytest.approx(-70, abs=1.5)


@pytest.mark.parametrize("rate", [16_000, 22_050, 48_000])
def test_clips_are_heard_whole_in_order_and_in_real_time(rate: int) -> None:
    microphone, listener = SimulatedMicrophone(SystemClock()), Listener()
    wave = 8000 * np.sin(2 * np.pi * 500 / rate * np.arange(rate // 4))
    microphone.say(Audio(wave.astype(np.int16).tobytes(), rate))
    microphone.say(Audio((wave / 4).astype(np.int16).tobytes(), rate))
    assert microphone.speaking
    microphone.start(listener)
    wait_until(lambda: not microphone.speaking, "the clips", 5.0)
    wait_until(lambda: listener.seconds > 0.6, "quiet", 5.0)
    microphone.stop()
    heard = heard_by(listener)
    first, second, rest = heard[:12_000], heard[12_000:24_000], heard[24_100:]
    assert level_db(first) == pytest.approx(-15.3, abs=0.3)
    assert level_db(second) == pytest.approx(-27.3, abs=0.3)
    assert level_db(rest) < -65


def test_what_is_hushed_is_not_said() -> None:
    microphone, listener = SimulatedMicrophone(SystemClock()), Listener()
    microphone.say(Audio(np.full(2 * MEDIA_RATE, 9000, np.int16).tobytes(), MEDIA_RATE))
    microphone.start(listener)
    microphone.hush()
    assert not microphone.speaking
    count = len(listener.blocks)
    wait_until(lambda: len(listener.blocks) > count + 10, "quiet", 5.0)
    microphone.stop()
    assert level_db(heard_by(listener)[-4800:]) < -65


def test_a_clip_without_sound_is_never_said() -> None:
    microphone = SimulatedMicrophone(SystemClock())
    microphone.say(Audio(b"", 22_050))
    assert not microphone.speaking


def test_the_same_seed_is_the_same_room() -> None:
    rooms = []
    for seed in (1, 1, 2):
        microphone, listener = SimulatedMicrophone(SystemClock(), seed), Listener()
        microphone.start(listener)
        microphone.stop()
        rooms.append(listener.blocks[0].samples)
    assert rooms[0] == rooms[1] != rooms[2]


def test_the_picture_comes_thirty_times_a_second_and_moves() -> None:
    camera, watcher = SimulatedCamera(SystemClock(), (320, 180)), Watcher()
    camera.start(watcher)
    wait_until(lambda: len(watcher.frames) >= 20, "frames", 5.0)
    camera.stop()
    steps = np.diff([frame.time for frame in watcher.frames])
    assert steps == pytest.approx(np.full(len(steps), 1 / 30), abs=0.001)
    pictures = [np.asarray(frame.pixels) for frame in watcher.frames]
    assert all(not np.array_equal(earlier, later) for earlier, later in itertools.pairwise(pictures[::6]))


def test_the_camera_asks_whether_the_candidate_speaks() -> None:
    asked: list[bool] = []

    def speaking() -> bool:
        asked.append(True)
        return True

    camera, watcher = SimulatedCamera(SystemClock(), (320, 180), speaking=speaking), Watcher()
    camera.start(watcher)
    camera.stop()
    assert asked


@pytest.mark.parametrize("size", [(640, 360), (1280, 720), (320, 240)])
def test_the_mouth_moves_only_while_speaking(size: tuple[int, int]) -> None:
    portrait = Portrait(size)

    def mouth(time: float, *, speaking: bool) -> np.ndarray:
        picture = portrait.draw(time, speaking=speaking)
        width, height = size
        assert picture.shape == (height, width, 3)
        half = round(height * 0.07)
        return picture[round(height * 0.58) : round(height * 0.68), width // 2 - half : width // 2 + half]

    def dark(picture: np.ndarray) -> int:
        return int(np.count_nonzero(picture.max(axis=2) < 110))

    times = [n / 30 for n in range(30)]
    assert max(dark(mouth(time, speaking=False)) for time in times) == 0
    openings = [dark(mouth(time, speaking=True)) for time in times]
    assert max(openings) > 10
    assert len(set(openings)) > 5
