"""The fake devices keep the contracts of the real ones."""

from datetime import timedelta

import pytest

from interview_desktop.core.errors import CameraError, MicrophoneError, SpeakerError
from interview_desktop.core.ports import Camera, Microphone, Speaker
from tests.contracts.camera_contract import CameraContract
from tests.contracts.microphone_contract import MicrophoneContract
from tests.contracts.sinks import Audience, Listener, Watcher
from tests.contracts.speaker_contract import SpeakerContract, clip
from tests.fakes.camera import FakeCamera
from tests.fakes.clock import FakeClock
from tests.fakes.microphone import FakeMicrophone
from tests.fakes.speaker import FakeSpeaker


class TestFakeCamera(CameraContract):
    @pytest.fixture
    def clock(self) -> FakeClock:
        return FakeClock()

    @pytest.fixture
    def camera(self, clock: FakeClock) -> FakeCamera:
        self.clock = clock
        return FakeCamera(clock)

    def flow(self, camera: Camera, watcher: Watcher, frames: int) -> None:
        assert isinstance(camera, FakeCamera)
        for _ in range(frames):
            self.clock.advance(1 / 30)
            camera.deliver()

    def test_it_is_lost_once(self, camera: FakeCamera) -> None:
        watcher = Watcher()
        camera.start(watcher)
        camera.lose()
        camera.lose()
        assert camera.deliver() is None
        assert len(watcher.lost) == 1
        assert not camera.running

    def test_its_fault_is_raised(self) -> None:
        with pytest.raises(CameraError, match="busy"):
            FakeCamera(fault=CameraError("busy")).start(Watcher())


class TestFakeMicrophone(MicrophoneContract):
    @pytest.fixture
    def clock(self) -> FakeClock:
        return FakeClock()

    @pytest.fixture
    def microphone(self, clock: FakeClock) -> FakeMicrophone:
        self.clock = clock
        return FakeMicrophone(clock)

    def flow(self, microphone: Microphone, listener: Listener, seconds: float) -> None:
        assert isinstance(microphone, FakeMicrophone)
        for _ in range(round(seconds * 100)):
            self.clock.advance(0.01)
            microphone.deliver()

    def test_it_is_lost_once(self, microphone: FakeMicrophone) -> None:
        listener = Listener()
        microphone.start(listener)
        microphone.lose()
        microphone.lose()
        assert microphone.deliver() is None
        assert len(listener.lost) == 1
        assert not microphone.running

    def test_its_fault_is_raised(self) -> None:
        with pytest.raises(MicrophoneError, match="busy"):
            FakeMicrophone(fault=MicrophoneError("busy")).start(Listener())


class TestFakeSpeaker(SpeakerContract):
    @pytest.fixture
    def speaker(self) -> FakeSpeaker:
        return FakeSpeaker()

    def let_end(self, speaker: Speaker) -> None:
        assert isinstance(speaker, FakeSpeaker)
        speaker.finish()

    def test_its_fault_is_raised(self) -> None:
        with pytest.raises(SpeakerError, match="busy"):
            FakeSpeaker(fault=SpeakerError("busy")).start(Audience())

    def test_a_failing_device_ends_the_clip(self, speaker: FakeSpeaker, audience: Audience) -> None:
        speaker.play(1, clip())
        speaker.fail()
        assert audience.ended[0][2] is False


class TestFakeClock:
    def test_both_clocks_move_together(self) -> None:
        clock = FakeClock()
        before, wall = clock.monotonic(), clock.now()
        assert clock.advance(2.5) == clock.monotonic() == before + 2.5
        assert clock.now() - wall == timedelta(seconds=2.5)

    def test_time_does_not_go_back(self) -> None:
        with pytest.raises(ValueError, match="go back"):
            FakeClock().advance(-1)
