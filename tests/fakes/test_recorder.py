"""The fakes keep the contracts of what they stand in for."""

from collections.abc import Callable
from pathlib import Path

import pytest

from interview_desktop.core.media import MEDIA_RATE, AudioBlock, RecordedMedia
from interview_desktop.core.ports import Muxer, Recorder
from tests.contracts.muxer_contract import MuxerContract
from tests.contracts.recorder_contract import Listener, RecorderContract
from tests.fakes.clock import FakeClock
from tests.fakes.recorder import FakeMuxer, FakeRecorder


class TestFakeRecorder(RecorderContract):
    @pytest.fixture
    def make(self) -> Callable[[FakeClock], Recorder]:
        return lambda clock: FakeRecorder()


class TestFakeMuxer(MuxerContract):
    @pytest.fixture
    def muxer(self) -> Muxer:
        return FakeMuxer()

    @pytest.fixture
    def media(self, folder: Path) -> RecordedMedia:
        recorder = FakeRecorder()
        recorder.start(folder, 0.0, Listener())
        recorder.audio(AudioBlock(bytes(2 * 4 * MEDIA_RATE), MEDIA_RATE, 0.0))
        return recorder.stop()
