"""The virtual webcam and the network camera are read by the real cv2.VideoCapture of a child process."""

import json
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import cv2
import numpy as np
import pytest

from tests.rig.camera import PROGRAMS, VirtualCamera
from tests.rig.flash_beep import Schedule
from tests.rig.network_camera import NetworkCamera
from tests.rig.pictures import CYCLE, jpeg, moving_picture, read_number, yuyv
from tests.rig.programs import ChildProcess, need, wait_until


@dataclass
class Seen:
    shape: list[int]
    claimed_fps: float
    ended_at: float
    numbers: list[int]
    brightness: list[float]
    stamps_ms: list[float]
    reads: list[float]

    @property
    def rate(self) -> float:
        """Frames per second by time stamps."""
        return (len(self.stamps_ms) - 1) / (self.stamps_ms[-1] - self.stamps_ms[0]) * 1e3

    @property
    def steps(self) -> set[int]:
        """By how much the frame number goes up from one frame to the next."""
        return {int(step) % CYCLE for step in np.diff(self.numbers)}


def see(
    source: str,
    env: Mapping[str, str | None],
    *,
    frames: int = 45,
    wanted: tuple[str, int, int] = ("MJPG", 1280, 720),
    act: Callable[[], None] = lambda: None,
) -> Seen:
    """Read frames in a child process, and act once it is watching."""
    arguments = [sys.executable, "-m", "tests.rig.see", source, str(frames), *map(str, wanted)]
    with ChildProcess(arguments, env=env, pipe_stdout=True) as watcher:
        watcher.wait_until(lambda: "watching" in watcher.log(), "watching")
        act()
        assert watcher.process.stdout is not None
        report = watcher.process.stdout.read()
        outcome = watcher.finish(timeout_s=10)
    assert outcome.returncode == 0, outcome.log
    return Seen(**json.loads(report))


def opens(source: str, env: Mapping[str, str | None]) -> bool:
    arguments = [sys.executable, "-m", "tests.rig.see", source, "1", "MJPG", "640", "480"]
    with ChildProcess(arguments, env=env) as watcher:
        outcome = watcher.finish(timeout_s=10)
    assert outcome.returncode == 0 or f"{source} does not open" in outcome.log, outcome.log
    return outcome.returncode == 0


def sent(camera: VirtualCamera | NetworkCamera, more: int) -> None:
    """Wait until the camera has sent some frames more."""
    goal = camera.frames_sent + more
    wait_until(lambda: camera.frames_sent >= goal, f"{more} frames")


def test_the_frame_number_survives_coding() -> None:
    for number in range(CYCLE):
        picture = moving_picture((640, 480), number)
        decoded = cv2.imdecode(np.frombuffer(jpeg(picture), np.uint8), cv2.IMREAD_COLOR)
        assert decoded is not None
        assert read_number(decoded) == number
        packed = np.frombuffer(yuyv(picture), np.uint8).reshape(480, 640, 2)
        assert read_number(cv2.cvtColor(packed, cv2.COLOR_YUV2BGR_YUY2)) == number


def test_the_webcam_lies_about_its_rate_and_stamps_its_frames(virtual_camera: VirtualCamera) -> None:
    seen = see("0", virtual_camera.env, frames=60)
    assert seen.shape == [720, 1280, 3]
    assert seen.claimed_fps == 30
    assert seen.rate == pytest.approx(29.5, abs=0.01)
    assert seen.steps == {1}  # none lost, none twice
    delays = np.array(seen.reads) - np.array(seen.stamps_ms) / 1e3  # both on the monotonic clock
    assert 0 <= float(np.min(delays)) < 0.02


@pytest.mark.parametrize(("width", "height", "claimed"), [(640, 480, 30), (1280, 720, 10)])
def test_uncompressed_pictures_are_slow_when_large(
    virtual_camera: VirtualCamera, width: int, height: int, claimed: int
) -> None:
    seen = see("0", virtual_camera.env, frames=15, wanted=("YUYV", width, height))
    assert seen.shape == [height, width, 3]
    assert seen.claimed_fps == claimed
    assert seen.rate == pytest.approx(claimed * 29.5 / 30, abs=0.01)
    assert seen.steps == {1}


def test_a_stalled_webcam_goes_on_with_the_frame_that_is_due(virtual_camera: VirtualCamera) -> None:
    def act() -> None:
        sent(virtual_camera, 5)
        virtual_camera.stall()
        resume_at = time.monotonic() + 0.5
        wait_until(lambda: time.monotonic() > resume_at, "the stall to last")
        virtual_camera.resume()

    seen = see("0", virtual_camera.env, act=act)
    gaps = np.diff(seen.stamps_ms)
    assert float(np.max(gaps)) == pytest.approx(500, abs=100)
    assert int(np.diff(seen.numbers)[np.argmax(gaps)]) % CYCLE == round(float(np.max(gaps)) * 29.5 / 1e3)


def test_an_unplugged_webcam_ends_reading_at_once_and_can_come_back(virtual_camera: VirtualCamera) -> None:
    unplugged_at: list[float] = []

    def act() -> None:
        sent(virtual_camera, 10)
        virtual_camera.unplug()
        unplugged_at.append(time.monotonic())

    seen = see("0", virtual_camera.env, frames=1000, act=act)
    assert 5 <= len(seen.numbers) < 1000
    assert seen.ended_at - unplugged_at[0] < 0.5
    assert not opens("0", virtual_camera.env)
    virtual_camera.plug()
    assert see("0", virtual_camera.env, frames=10).steps == {1}


def test_another_device_is_not_there(virtual_camera: VirtualCamera) -> None:
    assert opens("0", virtual_camera.env)
    assert not opens("1", virtual_camera.env)


def test_programs_list_the_webcam_and_no_other(virtual_camera: VirtualCamera) -> None:
    listing = (
        "import os, pathlib\n"
        "nodes = sorted(pathlib.Path('/sys/class/video4linux').glob('video*'))\n"
        "print([(node.name, (node / 'name').read_text().strip(), (node / 'index').read_text().strip())"
        " for node in nodes], pathlib.Path('/dev/video0').exists(), os.access('/dev/video0', os.R_OK | os.W_OK))"
    )

    def listed() -> str:
        with ChildProcess([sys.executable, "-c", listing], env=virtual_camera.env) as program:
            return program.finish(timeout_s=10).log.strip()

    assert listed() == "[('video0', 'Virtual Webcam', '0')] True True"
    virtual_camera.unplug()
    assert listed() == "[] False False"


def test_flashes_come_at_their_time() -> None:
    need(*PROGRAMS)
    schedule = Schedule((0.5, 1.21))
    started: list[float] = []
    with VirtualCamera(flashes=schedule, t0=time.monotonic() + 1.0) as camera:
        started.append(camera.t0)
        seen = see("0", camera.env, frames=90, wanted=("MJPG", 640, 480))
    lit = np.array(seen.brightness) > 30
    rising = np.flatnonzero(~lit[:-1] & lit[1:]) + 1
    onsets = np.array(seen.stamps_ms)[rising] / 1e3 - started[0]
    assert len(onsets) == 2
    # The first frame with light in it is the one during whose exposure the flash began.
    assert np.all(
        (onsets <= np.array(schedule.times) + 1e-3) & (onsets > np.array(schedule.times) - 1 / 30 - 1e-3)
    )


def test_opencv_reads_the_network_camera(network_camera: NetworkCamera) -> None:
    seen = see(network_camera.url, {}, frames=40)
    assert seen.shape == [720, 1280, 3]
    assert seen.steps == {1}
    assert (len(seen.reads) - 1) / (seen.reads[-1] - seen.reads[0]) == pytest.approx(25, abs=2)


def test_a_dropped_network_camera_ends_reading(network_camera: NetworkCamera) -> None:
    def act() -> None:
        sent(network_camera, 30)
        network_camera.drop()

    assert 1 <= len(see(network_camera.url, {}, frames=1000, act=act).numbers) < 1000


def test_a_network_camera_keeps_its_address(network_camera: NetworkCamera) -> None:
    url = network_camera.url
    network_camera.unplug()
    with pytest.raises(urllib.error.URLError):
        urllib.request.urlopen(url, timeout=2)
    network_camera.plug()
    assert network_camera.url == url
    with urllib.request.urlopen(url, timeout=2) as answer:
        assert answer.headers.get_content_type() == "multipart/x-mixed-replace"
        assert b"image/jpeg" in answer.read(100)


def test_only_the_stream_is_served(network_camera: NetworkCamera) -> None:
    with pytest.raises(urllib.error.HTTPError) as refusal:
        urllib.request.urlopen(network_camera.url + "x", timeout=2)
    assert refusal.value.code == 404
    refusal.value.close()
