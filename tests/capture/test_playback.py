"""Loudspeakers: the order of things, with outputs that are driven by hand or silent."""

import threading
from collections.abc import Callable

import pytest

from interview_desktop.app.clock import SystemClock
from interview_desktop.capture.playback import ClipSpeaker, SilentSpeaker, open_speaker
from interview_desktop.core.errors import BugError, SpeakerError
from interview_desktop.core.media import Audio
from interview_desktop.core.ports import Speaker
from tests.contracts.sinks import Audience
from tests.contracts.speaker_contract import SpeakerContract, clip


class TestSilentSpeaker(SpeakerContract):
    @pytest.fixture
    def speaker(self) -> Speaker:
        return SilentSpeaker(SystemClock())

    def test_silence_takes_as_long_as_sound(self, speaker: Speaker, audience: Audience) -> None:
        speaker.play(1, clip(seconds=0.5))
        began = audience.wait_started(1)
        ended, _ = audience.wait_ended(1)
        assert ended - began == pytest.approx(0.5, abs=1e-6)

    def test_it_is_silenced_within_fifty_milliseconds(self, speaker: Speaker, audience: Audience) -> None:
        clock = SystemClock()
        speaker.play(1, clip(seconds=5.0))
        audience.wait_started(1)
        asked = clock.monotonic()
        speaker.silence()
        ended, _ = audience.wait_ended(1)
        assert ended - asked < 0.05


class BrokenOutput:
    """An output whose faults a test chooses."""

    def __init__(self, clock: SystemClock) -> None:
        self.clock = clock
        self.works = True
        self.opening: Exception | None = None
        self.beginning: Exception | None = None
        self.before_opening: Callable[[], object] = lambda: None
        self.closed = 0

    def open(self) -> None:
        self.before_opening()
        if self.opening is not None:
            raise self.opening

    def begin(self, audio: Audio) -> float:
        if self.beginning is not None:
            raise self.beginning
        return self.clock.monotonic()

    def cut(self) -> float:
        return self.clock.monotonic()

    def working(self) -> bool:
        return self.works

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def output() -> BrokenOutput:
    return BrokenOutput(SystemClock())


@pytest.fixture
def speaker(output: BrokenOutput) -> ClipSpeaker:
    return ClipSpeaker(output, output.clock)


def test_a_device_that_does_not_open_raises_from_start(output: BrokenOutput, speaker: ClipSpeaker) -> None:
    output.opening = SpeakerError("Speaker 3 is busy")
    with pytest.raises(SpeakerError, match="Speaker 3"):
        speaker.start(Audience())
    with pytest.raises(BugError):
        speaker.play(1, clip())


def test_after_a_failed_start_it_can_be_started(output: BrokenOutput, speaker: ClipSpeaker) -> None:
    output.opening = SpeakerError("busy")
    with pytest.raises(SpeakerError):
        speaker.start(Audience())
    output.opening = None
    audience = Audience()
    speaker.start(audience)
    speaker.play(1, clip())
    assert audience.wait_ended(1)[1]
    speaker.stop()
    assert output.closed == 1


def test_a_device_that_never_opens_is_late(
    output: BrokenOutput,
    speaker: ClipSpeaker,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    release = threading.Event()
    output.before_opening = lambda: release.wait(10)
    monkeypatch.setattr("interview_desktop.capture.playback._PATIENCE", 0.05)
    monkeypatch.setattr("interview_desktop.capture.playback._STOP_PATIENCE", 0.05)
    with pytest.raises(SpeakerError, match="does not answer"):
        speaker.start(Audience())
    release.set()


@pytest.mark.parametrize("fault", [SpeakerError("gone"), OSError("gone")])
def test_a_clip_the_device_refuses_is_answered(
    output: BrokenOutput, speaker: ClipSpeaker, fault: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    audience = Audience()
    speaker.start(audience)
    output.beginning = fault
    speaker.play(1, clip())
    assert not audience.wait_ended(1)[1]
    assert not audience.started
    output.beginning = None
    speaker.play(2, clip())
    assert audience.wait_ended(2)[1]
    speaker.stop()


def test_a_device_that_goes_while_it_plays_ends_the_clip(
    output: BrokenOutput, speaker: ClipSpeaker, caplog: pytest.LogCaptureFixture
) -> None:
    audience = Audience()
    speaker.start(audience)
    speaker.play(1, clip(seconds=20.0))
    audience.wait_started(1)
    output.works = False
    assert not audience.wait_ended(1)[1]
    speaker.stop()
    assert len(audience.ended) == 1


def test_the_listener_may_play_the_next_clip_and_stop(speaker: ClipSpeaker) -> None:
    class Chain(Audience):
        def playback_ended(self, token: int, time: float, completed: bool) -> None:
            super().playback_ended(token, time, completed)
            if token == 1:
                speaker.play(2, clip())
            elif token == 2:
                speaker.stop()

    audience = Chain()
    speaker.start(audience)
    speaker.play(1, clip())
    audience.wait_ended(2)
    assert [completed for _, _, completed in audience.ended] == [True, True]


def test_a_running_speaker_is_not_started_again(speaker: ClipSpeaker) -> None:
    speaker.start(Audience())
    with pytest.raises(BugError):
        speaker.start(Audience())
    speaker.stop()


def test_none_means_silence() -> None:
    assert isinstance(open_speaker("none", SystemClock()), SilentSpeaker)
    assert not isinstance(open_speaker("", SystemClock()), SilentSpeaker)
    assert not open_speaker("none", SystemClock()).audible
    assert open_speaker("", SystemClock()).audible
