"""The instruments, and one sound server for all tests that need one."""

from collections.abc import Iterator

import pytest

from interview_desktop.capture.probe import probe_audio
from tests.rig import sound
from tests.rig.fixtures import *  # noqa: F403  # fixtures are found by name in this module
from tests.rig.microphone import MicrophoneFeed
from tests.rig.programs import need
from tests.rig.sound import SoundServer


@pytest.fixture(scope="module")
def room() -> Iterator[SoundServer]:
    """A sound server that PyAudio of this very process uses."""
    need(*sound.PROGRAMS)
    with SoundServer() as server, server.applied():
        probe_audio(refresh=True)
        yield server


@pytest.fixture(scope="module")
def voice(room: SoundServer) -> Iterator[MicrophoneFeed]:
    """Speaks into the microphone of the room."""
    with MicrophoneFeed(room) as feed:
        yield feed
