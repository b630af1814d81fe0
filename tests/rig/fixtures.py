"""The instruments as pytest fixtures; a conftest.py imports those it needs.

Each skips its test when a program is missing (and fails it under INTERVIEW_CHECK_ALL=1).
"""

from collections.abc import Iterator

import pytest

from tests.rig import camera, display, s3, sound
from tests.rig.camera import VirtualCamera
from tests.rig.display import Display
from tests.rig.microphone import MicrophoneFeed
from tests.rig.network_camera import NetworkCamera
from tests.rig.programs import need
from tests.rig.s3 import S3Server
from tests.rig.sound import SoundServer

__all__ = [
    "aws_keys",
    "microphone_feed",
    "network_camera",
    "running_s3",
    "s3_server",
    "sound_server",
    "virtual_camera",
    "virtual_display",
]


@pytest.fixture(scope="session")
def running_s3() -> Iterator[S3Server]:
    """A server for buckets, one for all tests."""
    with s3.server() as server:
        yield server


@pytest.fixture
def aws_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys that a bucket on loopback takes."""
    for name, value in s3.KEYS.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def s3_server(running_s3: S3Server, aws_keys: None) -> S3Server:
    """A server for buckets, and its keys in the environment."""
    return running_s3


@pytest.fixture
def sound_server() -> Iterator[SoundServer]:
    """A sound server with a virtual microphone and speaker; nothing is said yet."""
    need(*sound.PROGRAMS)
    with SoundServer() as server:
        yield server


@pytest.fixture
def microphone_feed(sound_server: SoundServer) -> Iterator[MicrophoneFeed]:
    """Speaks into the microphone of `sound_server`."""
    with MicrophoneFeed(sound_server) as feed:
        yield feed


@pytest.fixture
def virtual_camera() -> Iterator[VirtualCamera]:
    """A webcam that says 30 and delivers 29.5 frames per second."""
    need(*camera.PROGRAMS)
    with VirtualCamera(fps=29.5) as device:
        yield device


@pytest.fixture
def network_camera() -> Iterator[NetworkCamera]:
    """An MJPEG camera on loopback, 25 frames per second."""
    with NetworkCamera(fps=25.0) as device:
        yield device


@pytest.fixture
def virtual_display() -> Iterator[Display]:
    """A display of 1280 x 800."""
    need(*display.PROGRAMS)
    with Display() as screen:
        yield screen
