"""Microphones through PyAudio: the callback by hand, and the real thing in a room with a virtual microphone."""

import itertools
import time
from collections.abc import Iterator

import numpy as np
import pyaudio
import pytest

from interview_desktop.app.clock import SystemClock
from interview_desktop.capture import audio_library, microphone_device
from interview_desktop.capture.microphone import BLOCK_SECONDS, open_microphone
from interview_desktop.capture.microphone_device import BlockQueue, CapturedBlock, DeviceMicrophone, Resampled
from interview_desktop.capture.probe import AudioProbe
from interview_desktop.core.errors import MicrophoneError
from interview_desktop.core.media import MEDIA_RATE, AudioBlock
from interview_desktop.core.ports import Microphone
from tests.contracts.microphone_contract import MicrophoneContract
from tests.contracts.sinks import Listener, pause
from tests.fakes.clock import FakeClock
from tests.rig.microphone import MicrophoneFeed
from tests.rig.programs import wait_until
from tests.rig.samples import level_db, onsets, tone
from tests.rig.sound import MICROPHONE, SoundServer

BLOCK = round(BLOCK_SECONDS * MEDIA_RATE)


def call(blocks: BlockQueue, latency: float = 0.02, status: int = 0) -> None:
    wall = 1_900_000_000.0
    times = {"current_time": wall, "input_buffer_adc_time": wall - latency, "output_buffer_dac_time": 0.0}
    answer = blocks.callback(bytes(2 * BLOCK), BLOCK, times, status)
    assert answer == (None, pyaudio.paContinue)


class TestBlockQueue:
    def test_a_block_was_captured_before_the_callback(self) -> None:
        clock = FakeClock()
        blocks = BlockQueue(clock, MEDIA_RATE)
        call(blocks, latency=0.02)
        block = blocks.next()
        assert block is not None
        assert block.captured == pytest.approx(clock.monotonic() - 0.02, abs=1e-6)

    @pytest.mark.parametrize("latency", [-5.0, 1_900_000_000.0])
    def test_a_driver_without_times_is_not_believed(self, latency: float) -> None:
        clock = FakeClock()
        blocks = BlockQueue(clock, MEDIA_RATE)
        call(blocks, latency=latency)
        block = blocks.next()
        assert block is not None
        assert block.captured == pytest.approx(clock.monotonic() - BLOCK_SECONDS, abs=1e-6)

    def test_samples_the_device_lost_are_counted(self) -> None:
        blocks = BlockQueue(FakeClock(), MEDIA_RATE)
        call(blocks)
        call(blocks, status=pyaudio.paInputOverflow)
        call(blocks, status=pyaudio.paInputUnderflow)
        assert blocks.overflows == 1
        assert [block.overflow for block in (blocks.next(), blocks.next()) if block] == [False, True]

    def test_a_slow_sink_costs_blocks_and_never_holds_up_the_device(self) -> None:
        blocks = BlockQueue(FakeClock(), MEDIA_RATE)
        for _ in range(120):
            call(blocks)
        assert blocks.dropped == 20
        firsts = []
        for _ in range(100):
            block = blocks.next()
            assert block is not None
            firsts.append(block.first)
        assert firsts == [n * BLOCK for n in range(100)]
        call(blocks)
        after = blocks.next()
        assert after is not None
        assert after.first == 120 * BLOCK

    def test_silence_of_the_device_is_noticed(self) -> None:
        clock = SystemClock()
        before = clock.monotonic()
        assert BlockQueue(clock, MEDIA_RATE).next() is None
        assert clock.monotonic() - before == pytest.approx(microphone_device.SILENT_SECONDS, abs=0.3)


class TestResampled:
    def blocks(self, rate: int, channels: int, seconds: float) -> Iterator[AudioBlock]:
        """A click after half of the time, through a converter, ten milliseconds at a time."""
        samples = np.zeros((round(rate * seconds), channels), np.int16)
        samples[len(samples) // 2] = 20_000
        convert, size = Resampled(rate, channels), rate // 100
        for first in range(0, len(samples), size):
            data = samples[first : first + size].tobytes()
            yield from convert(CapturedBlock(data, first, 100.0 + first / rate, overflow=False))

    @pytest.mark.parametrize("rate", [16_000, 44_100, 48_000, 96_000])
    @pytest.mark.parametrize("channels", [1, 2])
    def test_sound_stays_where_it_was_in_time(self, rate: int, channels: int) -> None:
        loudest, when = 0, 0.0
        for block in self.blocks(rate, channels, 2.0):
            assert block.rate == MEDIA_RATE
            samples = np.abs(np.frombuffer(block.samples, np.int16).astype(int))
            if samples.max() > loudest:
                loudest, when = int(samples.max()), block.time + int(samples.argmax()) / MEDIA_RATE
        assert loudest > 3000
        assert when == pytest.approx(101.0, abs=0.001)

    def test_blocks_join(self) -> None:
        blocks = list(self.blocks(44_100, 1, 2.0))
        for earlier, later in itertools.pairwise(blocks):
            assert later.time == pytest.approx(earlier.end, abs=0.0005)

    def test_two_channels_are_averaged(self) -> None:
        second = np.tile(np.array([1000, 3000], np.int16), MEDIA_RATE).tobytes()
        (block,) = Resampled(MEDIA_RATE, 2)(CapturedBlock(second, 0, 1.0, overflow=False))
        assert set(np.frombuffer(block.samples, np.int16)) == {2000}

    def test_the_beginning_waits_for_callbacks_that_tell_its_time(self) -> None:
        """The first callbacks of a stream come 30 ms late; the sound before them is not placed by that."""
        convert, given = Resampled(MEDIA_RATE, 1), []
        for n in range(100):
            first, late = n * BLOCK, 0.03 if n < 4 else 0.0
            time = 100.0 + first / MEDIA_RATE
            given += convert(
                CapturedBlock(bytes(2 * BLOCK), first, time + late, overflow=False, latest=time + late)
            )
        assert len(given) == 100
        assert [block.time for block in given] == pytest.approx(
            [100.0 + n * BLOCK_SECONDS for n in range(100)], abs=1e-6
        )


class TestDeviceMicrophone(MicrophoneContract):
    @pytest.fixture
    def microphone(self, voice: MicrophoneFeed) -> Microphone:
        return open_microphone(MICROPHONE, SystemClock())


def heard_of(microphone: Microphone, voice: MicrophoneFeed) -> np.ndarray:
    """What the microphone hears of a tone of 1000 Hz, from its beginning to its end."""
    listener = Listener()
    microphone.start(listener)
    try:
        said = voice.say(tone(0.6)).wait()
        wait_until(lambda: listener.lost or listener.blocks[-1].time > said.ended_at, "the tone", 5.0)
    finally:
        microphone.stop()
    during = [block for block in listener.blocks if said.started_at < block.time < said.ended_at]
    return np.frombuffer(b"".join(block.samples for block in during), np.int16)


def test_what_is_said_is_heard_when_it_was_said(voice: MicrophoneFeed) -> None:
    microphone, listener = DeviceMicrophone(MICROPHONE, SystemClock()), Listener()
    microphone.start(listener)
    said = voice.beep([1.0, 1.7, 2.4], time.monotonic())
    said[-1].wait()
    wait_until(lambda: listener.blocks[-1].time > said[-1].ended_at + 0.1, "the last beep", 5.0)
    microphone.stop()
    firsts = np.cumsum([0, *(block.count for block in listener.blocks)])
    heard = np.frombuffer(b"".join(block.samples for block in listener.blocks), np.int16)
    times = []
    for onset in onsets(heard):
        sample = round(onset * MEDIA_RATE)
        index = int(np.searchsorted(firsts, sample, "right")) - 1
        times.append(listener.blocks[index].time + (sample - firsts[index]) / MEDIA_RATE)
    # Five milliseconds are the resolution of the onsets, the rest is PulseAudio's idea of its own latency.
    assert times == pytest.approx([utterance.started_at for utterance in said], abs=0.03)
    assert microphone.overflows == 0
    assert microphone.name == MICROPHONE


@pytest.mark.parametrize("wanted", ["", "default", MICROPHONE, MICROPHONE.upper(), "_micro"])
def test_a_microphone_is_found_by_default_name_or_part_of_it(voice: MicrophoneFeed, wanted: str) -> None:
    assert level_db(heard_of(DeviceMicrophone(wanted, SystemClock()), voice)) > -15


def test_a_microphone_is_found_by_number(voice: MicrophoneFeed) -> None:
    assert level_db(heard_of(DeviceMicrophone("0", SystemClock()), voice)) > -15


def test_a_name_nobody_has_lists_the_others(voice: MicrophoneFeed) -> None:
    with pytest.raises(MicrophoneError, match="no microphone called") as raised:
        DeviceMicrophone("Studio", SystemClock()).start(Listener())
    assert MICROPHONE in raised.value.remedy


def test_a_name_that_several_have_lists_them(voice: MicrophoneFeed) -> None:
    with pytest.raises(MicrophoneError, match="More than one") as raised:
        DeviceMicrophone("rig_", SystemClock()).start(Listener())
    assert MICROPHONE in raised.value.remedy


def test_a_microphone_that_hangs_is_lost_once_and_can_be_stopped(
    voice: MicrophoneFeed, caplog: pytest.LogCaptureFixture
) -> None:
    microphone, listener = DeviceMicrophone(MICROPHONE, SystemClock()), Listener()
    microphone.start(listener)
    voice.stall()
    try:
        wait_until(lambda: listener.lost, "the loss", 5.0)
        before = time.monotonic()
        microphone.stop()
        assert time.monotonic() - before < 2.5
        count = len(listener.blocks)
        pause(0.1)
    finally:
        voice.resume()
    assert len(listener.blocks) == count
    assert len(listener.lost) == 1
    assert listener.lost[0].what == f"{MICROPHONE} has stopped giving sound"


def test_a_microphone_that_is_unplugged_is_lost_or_replaced_by_the_sound_server(
    room: SoundServer, voice: MicrophoneFeed, caplog: pytest.LogCaptureFixture
) -> None:
    """PulseAudio moves a stream whose source has gone to the default one, where it stalls, or hears that one.

    Nobody tells which. Here the default is the silent monitor of the loudspeaker, which the noise of the room is not: the
    health of the sound has to notice.
    """
    microphone, listener = DeviceMicrophone(MICROPHONE, SystemClock()), Listener()
    microphone.start(listener)

    def replaced() -> bool:
        lately = b"".join(block.samples for block in listener.blocks[-50:])
        return len(lately) >= MEDIA_RATE * 2 // 4 and not any(lately)

    room.unplug_microphone()
    try:
        wait_until(lambda: listener.lost or replaced(), "the loss or another source", 5.0)
    finally:
        microphone.stop()
        room.plug_microphone()
    assert len(listener.lost) <= 1
    assert all(error.what and error.remedy for error in listener.lost)


def test_a_machine_without_sound_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = AudioProbe((), "The sound system cannot be used: PortAudio broke off", "Install the package")
    monkeypatch.setattr(microphone_device, "probe_audio", lambda: broken)
    with pytest.raises(MicrophoneError, match="PortAudio broke off"):
        DeviceMicrophone("", SystemClock()).start(Listener())


def test_a_device_that_refuses_every_format_is_busy(
    voice: MicrophoneFeed, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[tuple[int, int]] = []

    def refuse(_: object, rate: int, channels: int, *__: object, **___: object) -> None:
        tried.append((rate, channels))
        raise OSError(-9985, "Device unavailable")

    monkeypatch.setattr(pyaudio.PyAudio, "open", refuse)
    with pytest.raises(MicrophoneError, match="cannot be opened") as raised:
        DeviceMicrophone(MICROPHONE, SystemClock()).start(Listener())
    assert "Close every other program" in raised.value.remedy
    assert tried == audio_library.formats(44_100, 32)
    assert tried[0] == (MEDIA_RATE, 1)


def test_a_device_that_refuses_our_rate_is_taken_at_its_own(
    voice: MicrophoneFeed, monkeypatch: pytest.MonkeyPatch
) -> None:
    genuine = pyaudio.PyAudio.open

    def choosy(self: pyaudio.PyAudio, rate: int, channels: int, *rest: object, **more: object) -> object:
        if rate == MEDIA_RATE or channels == 1:
            raise OSError(-9997, "Invalid sample rate")
        return genuine(self, rate, channels, *rest, **more)

    monkeypatch.setattr(pyaudio.PyAudio, "open", choosy)
    heard = heard_of(DeviceMicrophone(MICROPHONE, SystemClock()), voice).astype(float)
    spectrum = np.abs(np.fft.rfft(heard))
    assert np.argmax(spectrum) * MEDIA_RATE / len(heard) == pytest.approx(1000, abs=10)
