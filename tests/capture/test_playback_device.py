"""Loudspeakers through PyAudio: the callback by hand, and the real thing in a room with a virtual loudspeaker."""

import time
from collections.abc import Iterator

import numpy as np
import pyaudio
import pytest

from interview_desktop.app.clock import SystemClock
from interview_desktop.capture import playback_device
from interview_desktop.capture.playback import open_speaker
from interview_desktop.capture.playback_device import ClipFeeder, DeviceOutput
from interview_desktop.capture.probe import AudioProbe
from interview_desktop.core.errors import SpeakerError
from interview_desktop.core.media import MEDIA_RATE, Audio
from interview_desktop.core.ports import Speaker
from tests.contracts.sinks import Audience
from tests.contracts.speaker_contract import SpeakerContract, clip
from tests.fakes.clock import FakeClock
from tests.rig.programs import wait_until
from tests.rig.samples import level_db
from tests.rig.sound import SPEAKER, SoundServer, SpeakerRecording

BLOCK = 480


def called(feeder: ClipFeeder, latency: float = 0.03) -> np.ndarray:
    wall = 1_900_000_000.0
    times = {"current_time": wall, "input_buffer_adc_time": 0.0, "output_buffer_dac_time": wall + latency}
    data, flag = feeder.callback(None, BLOCK, times, 0)
    assert flag == pyaudio.paContinue
    return np.frombuffer(data or b"", np.int16)


class TestClipFeeder:
    def test_between_clips_it_gives_silence(self) -> None:
        samples = called(ClipFeeder(FakeClock(), MEDIA_RATE, 2))
        assert len(samples) == 2 * BLOCK
        assert not samples.any()

    def test_a_clip_is_given_whole_and_then_silence(self) -> None:
        feeder = ClipFeeder(FakeClock(), MEDIA_RATE, 1)
        wave = np.arange(1, 1001, dtype=np.int16)
        feeder.load(wave.tobytes())
        given = np.concatenate([called(feeder) for _ in range(4)])
        assert np.array_equal(given[:1000], wave)
        assert not given[1000:].any()

    def test_it_begins_when_its_first_sample_is_heard(self) -> None:
        clock = FakeClock()
        feeder = ClipFeeder(clock, MEDIA_RATE, 1)
        called(feeder)
        feeder.load(np.ones(1000, np.int16).tobytes())
        assert feeder.wait_begun(0.0) is None
        now = clock.advance(1.0)
        called(feeder, latency=0.03)
        clock.advance(1.0)
        called(feeder, latency=0.03)
        assert feeder.wait_begun(0.0) == pytest.approx(now + 0.03, abs=1e-6)

    def test_a_clip_without_sound_begins_too(self) -> None:
        clock = FakeClock()
        feeder = ClipFeeder(clock, MEDIA_RATE, 1)
        feeder.load(b"")
        called(feeder)
        assert feeder.wait_begun(0.0) is not None

    def test_a_device_that_only_fills_its_buffer_does_not_run(self) -> None:
        feeder = ClipFeeder(FakeClock(), MEDIA_RATE, 1)
        assert not feeder.wait_running(0.0)
        for _ in range(3):
            called(feeder)
        assert not feeder.wait_running(0.0)

    def test_a_device_that_goes_on_asking_runs(self) -> None:
        clock = FakeClock()
        feeder = ClipFeeder(clock, MEDIA_RATE, 1)
        feeder.wait_running(0.0)
        clock.advance(1.8)
        called(feeder)
        assert feeder._runs.is_set()

    def test_what_is_cut_fades_within_five_milliseconds(self) -> None:
        feeder = ClipFeeder(FakeClock(), MEDIA_RATE, 2)
        feeder.load(np.full(2 * MEDIA_RATE, 10_000, np.int16).tobytes())
        called(feeder)
        feeder.cut()
        left = called(feeder)[::2].astype(int)
        assert left[0] == 10_000
        assert np.abs(np.diff(left)).max() < 100
        assert not left[240:].any()
        assert not called(feeder).any()

    def test_a_driver_without_times_is_not_believed(self) -> None:
        feeder = ClipFeeder(FakeClock(), MEDIA_RATE, 1)
        called(feeder, latency=-1_900_000_000.0)
        assert feeder.latency == pytest.approx(0.01)

    def test_a_device_that_does_not_call_is_idle(self) -> None:
        clock = FakeClock()
        feeder = ClipFeeder(clock, MEDIA_RATE, 1)
        called(feeder)
        clock.advance(2.0)
        assert feeder.idle_for == pytest.approx(2.0)


@pytest.mark.slow  # the virtual loudspeaker takes two seconds to begin
class TestDeviceSpeaker(SpeakerContract):
    @pytest.fixture
    def speaker(self, room: SoundServer) -> Speaker:
        return open_speaker(SPEAKER, SystemClock())


@pytest.fixture
def ears(room: SoundServer) -> Iterator[SpeakerRecording]:
    with SpeakerRecording(room) as recording:
        yield recording


def test_a_clip_sounds_while_it_is_said_to(ears: SpeakerRecording) -> None:
    speaker, audience = open_speaker(SPEAKER, SystemClock()), Audience()
    speaker.start(audience)
    speaker.play(1, clip(seconds=1.0))
    began = audience.wait_started(1)
    ears.wait_until_spoken(quiet_s=0.2)
    ended, completed = audience.wait_ended(1)
    speaker.stop()
    assert completed
    assert ended - began == pytest.approx(1.0, abs=0.01)
    loud = np.abs(ears.samples().astype(int)) > 1000
    # The tone crosses zero 880 times a second: what is loud is about nine tenths of the second.
    assert np.count_nonzero(loud) / MEDIA_RATE == pytest.approx(0.92, abs=0.05)


def test_what_is_silenced_is_soon_not_heard(ears: SpeakerRecording) -> None:
    speaker, audience = open_speaker(SPEAKER, SystemClock()), Audience()
    speaker.start(audience)
    speaker.play(1, clip(seconds=5.0))
    wait_until(lambda: ears.sounding(0.1), "sound", 5.0)
    asked = time.monotonic()
    speaker.silence()
    ended, _ = audience.wait_ended(1)
    answered = time.monotonic()
    wait_until(lambda: not ears.sounding(0.1), "silence", 2.0)
    quiet = time.monotonic()
    speaker.stop()
    assert answered - asked < 0.25  # 5 ms on an idle machine
    assert ended - asked < 0.25
    assert quiet - asked < 1.0


def test_a_clip_of_another_rate_keeps_its_pitch(ears: SpeakerRecording) -> None:
    speaker, audience = open_speaker(SPEAKER, SystemClock()), Audience()
    speaker.start(audience)
    speaker.play(1, clip(seconds=1.0, rate=16_000))
    audience.wait_ended(1)
    speaker.stop()
    heard = ears.samples().astype(float)
    assert level_db(ears.samples()) > -40
    spectrum = np.abs(np.fft.rfft(heard))
    assert np.argmax(spectrum) * MEDIA_RATE / len(heard) == pytest.approx(440, abs=5)


def test_a_loudspeaker_nobody_has_lists_the_others(room: SoundServer) -> None:
    with pytest.raises(SpeakerError, match="no loudspeaker called") as raised:
        open_speaker("Cinema", SystemClock()).start(Audience())
    assert SPEAKER in raised.value.remedy


def test_a_device_that_refuses_every_format_is_busy(
    room: SoundServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(-9985, "Device unavailable")

    monkeypatch.setattr(pyaudio.PyAudio, "open", refuse)
    with pytest.raises(SpeakerError, match="cannot be opened"):
        open_speaker(SPEAKER, SystemClock()).start(Audience())


def test_a_machine_without_sound_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = AudioProbe((), "The sound system does not answer", "Restart the computer")
    monkeypatch.setattr(playback_device, "probe_audio", lambda: broken)
    with pytest.raises(SpeakerError, match="does not answer"):
        open_speaker("", SystemClock()).start(Audience())


def test_an_output_that_is_not_open_is_not_working_and_has_nothing_to_cut() -> None:
    clock = FakeClock()
    output = DeviceOutput("", clock)
    assert not output.working()
    assert output.cut() == clock.monotonic()
    output.close()


def test_a_device_that_had_gone_is_opened_anew_for_the_next_clip(room: SoundServer) -> None:
    output = DeviceOutput(SPEAKER, SystemClock())
    try:
        began = output.begin(Audio(bytes(960), MEDIA_RATE))
        assert began == pytest.approx(time.monotonic(), abs=1.0)
        assert output.working()
    finally:
        output.close()
