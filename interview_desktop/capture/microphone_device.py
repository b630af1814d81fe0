"""A microphone that is plugged in or built in, through PyAudio."""

from __future__ import annotations

import logging
import math
import queue
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from interview_desktop.capture import audio_library
from interview_desktop.capture.feed import Feed
from interview_desktop.capture.hush import native_stderr_hushed
from interview_desktop.capture.microphone import BLOCK_SECONDS
from interview_desktop.capture.probe import probe_audio
from interview_desktop.capture.stamps import BlockStamps
from interview_desktop.core.errors import BugError, MicrophoneError
from interview_desktop.core.media import MEDIA_RATE, SAMPLE_BYTES, AudioBlock
from interview_desktop.core.ports import AudioSink, Clock
from interview_desktop.core.sentences import sentence

if TYPE_CHECKING:
    import pyaudio
    import soxr

SILENT_SECONDS = 0.5
"""Without a callback for this long, a device counts as stalled."""

_PATIENCE = 5.0
_LOOKS = 5
"""Looks within `SILENT_SECONDS`; each must come up empty, so that a busy interpreter is not taken for a dead device."""
_QUEUE_SECONDS = 5.0
_PLAUSIBLE_LATENCY = 2.0
_HELD_SECONDS = 0.5
"""Of a stream's beginning, until enough callbacks have told when it was captured. A recording places a run of sound by its first
block and follows corrections slowly, so that an error of the first callbacks would last for a minute."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class CapturedBlock:
    """What one callback brought."""

    data: bytes
    first: int
    """Samples of each channel that the device delivered before this block, kept or not."""
    captured: float
    """When the first sample was captured, as the callback estimates it."""
    overflow: bool
    """The device lost samples before this block."""
    latest: float = math.inf
    """The latest time at which the first sample can have been captured: the block's length before the callback."""


class BlockQueue:
    """The way from PortAudio's thread, which must never wait, to the microphone's own.

    Args:
        clock: must be the one of `time.monotonic`.
        rate: samples per second of the stream.
    """

    def __init__(self, clock: Clock, rate: int) -> None:
        self._clock = clock
        self._rate = rate
        self._blocks: queue.Queue[CapturedBlock] = queue.Queue(maxsize=round(_QUEUE_SECONDS / BLOCK_SECONDS))
        self._first = 0
        self.overflows = 0
        """How often the device said that it lost samples."""
        self.dropped = 0
        """Blocks that were lost because the sink was too slow for seconds."""

    def callback(
        self, data: bytes | None, count: int, times: Mapping[str, float], status: int
    ) -> tuple[bytes | None, int]:
        """Take a block; PortAudio's thread."""
        import pyaudio

        # PortAudio's own times are on the wall clock; only their difference is used.
        latency = times["current_time"] - times["input_buffer_adc_time"]
        if not 0 <= latency <= _PLAUSIBLE_LATENCY:
            latency = count / self._rate
        overflow = bool(status & pyaudio.paInputOverflow)
        self.overflows += overflow
        first, self._first = self._first, self._first + count
        try:
            now = self._clock.monotonic()
            self._blocks.put_nowait(
                CapturedBlock(data or b"", first, now - latency, overflow, now - count / self._rate)
            )
        except queue.Full:
            self.dropped += 1
        return None, pyaudio.paContinue

    def next(self) -> CapturedBlock | None:
        """The next block, or None when the device has not called for `SILENT_SECONDS`."""
        for _ in range(_LOOKS):
            try:
                return self._blocks.get(timeout=SILENT_SECONDS / _LOOKS)
            except queue.Empty:
                continue
        return None


class DeviceMicrophone:
    """A `Microphone` of the operating system, delivering `MEDIA_RATE` mono whatever the device prefers.

    Args:
        wanted: number, name or part of a name; empty for the default.
        clock: must be the one of `time.monotonic`.
    """

    def __init__(self, wanted: str, clock: Clock) -> None:
        self._wanted = wanted
        self._clock = clock
        self._name = _described(wanted)
        self._feed: Feed[AudioBlock] | None = None
        self._queue: BlockQueue | None = None
        self._overflowed = 0  # before the last start

    @property
    def name(self) -> str:
        """What a person calls it; after a start, the name the device reports."""
        return self._name

    @property
    def overflows(self) -> int:
        """How often the device lost samples, or blocks were lost because the sink was too slow."""
        now = self._queue.overflows + self._queue.dropped if self._queue else 0
        return self._overflowed + now

    def start(self, sink: AudioSink) -> None:
        """Open the device and return with the first block.

        Raises:
            MicrophoneError: sound does not work here, or the device is absent, busy, or silent in the technical sense.
        """
        if self._feed is not None:
            raise BugError("the microphone was started while it runs")
        probe = probe_audio()
        if probe.fault:
            raise MicrophoneError(probe.fault, probe.remedy)
        feed: Feed[AudioBlock] = Feed(
            "microphone", deliver=sink.audio_block, lost=sink.audio_lost, fault=MicrophoneError
        )
        late = MicrophoneError(
            sentence("{0} gives no sound", self._name),
            sentence("Unplug it and plug it in again, or choose another one"),
        )
        feed.start(self._deliver, patience=_PATIENCE, late=late)
        self._feed = feed

    def stop(self) -> None:
        """Deliver nothing more; a device that hangs is left to the operating system after a second or two."""
        feed, self._feed = self._feed, None
        if feed is not None:
            feed.stop(patience=2.0)

    def _deliver(self, feed: Feed[AudioBlock]) -> None:
        try:
            library = audio_library.load()
        except OSError as error:
            raise MicrophoneError(
                sentence("The sound system cannot be started"), sentence("Restart the computer")
            ) from error
        stream: pyaudio.Stream | None = None
        try:
            device = self._device(library)
            stream, blocks, rate, channels = self._opened(library, device)
            self._overflowed, self._queue = self.overflows, blocks
            convert = Resampled(rate, channels)
            while not feed.stopping:
                block = blocks.next()
                if block is None:
                    feed.end(self._gone(active=stream.is_active()))
                    return
                for converted in convert(block):
                    feed.put(converted)
        finally:
            audio_library.close(stream, library)

    def _device(self, library: pyaudio.PyAudio) -> audio_library.AudioDevice:
        device = audio_library.found(
            library, self._wanted, MicrophoneError, audio_library.MICROPHONE, inputs=True
        )
        self._name = device.name
        return device

    def _opened(
        self, library: pyaudio.PyAudio, device: audio_library.AudioDevice
    ) -> tuple[pyaudio.Stream, BlockQueue, int, int]:
        """Open it as the recording needs it, else as the device prefers."""
        import pyaudio

        failure: OSError | None = None
        for rate, channels in audio_library.formats(device.rate, device.inputs):
            blocks = BlockQueue(self._clock, rate)
            try:
                with native_stderr_hushed():  # PortAudio writes there about every format a device refuses
                    stream = library.open(
                        rate,
                        channels,
                        pyaudio.paInt16,
                        input=True,
                        input_device_index=device.number,
                        frames_per_buffer=round(rate * BLOCK_SECONDS),
                        stream_callback=blocks.callback,
                    )
            except (OSError, ValueError) as error:
                failure = error if isinstance(error, OSError) else failure
                continue
            _log.info("the microphone runs at %d Hz with %d channels", rate, channels)
            return stream, blocks, rate, channels
        raise MicrophoneError(
            sentence("{0} cannot be opened", self._name),
            sentence(
                "Close every other program that uses it, allow its use in the system settings, or choose another one"
            ),
        ) from failure

    def _gone(self, *, active: bool) -> MicrophoneError:
        if active:
            return MicrophoneError(
                sentence("{0} has stopped giving sound", self._name),
                sentence("Unplug it and plug it in again"),
            )
        return MicrophoneError(
            sentence("{0} has been disconnected", self._name),
            sentence("Plug it in again, or choose another one"),
        )


class Resampled:
    """Brings what the device gives to `MEDIA_RATE` mono, with times.

    Args:
        rate: samples per second of the stream.
        channels: of the stream.
    """

    def __init__(self, rate: int, channels: int) -> None:
        self._rate = rate
        self._channels = channels
        self._stamps = BlockStamps(rate)
        self._held: list[CapturedBlock] | None = []
        self._fed = 0
        self._given = 0
        self._resampler: soxr.ResampleStream | None = None
        if rate != MEDIA_RATE:
            import soxr

            self._resampler = soxr.ResampleStream(rate, MEDIA_RATE, 1, dtype="int16")

    def __call__(self, block: CapturedBlock) -> Iterator[AudioBlock]:
        """The sound that is ready; none at the very beginning, and while the resampler still holds it back."""
        self._stamps.learn(block.first, block.captured, gap=block.overflow, latest=block.latest)
        if self._held is None:
            yield from self._converted(block)
            return
        self._held.append(block)
        size = len(block.data) // (SAMPLE_BYTES * self._channels)
        if block.first + size >= self._held[0].first + _HELD_SECONDS * self._rate:
            held, self._held = self._held, None
            for each in held:
                yield from self._converted(each)

    def _converted(self, block: CapturedBlock) -> Iterator[AudioBlock]:
        time = self._stamps.at(block.first)
        samples = np.frombuffer(block.data, np.int16)
        if self._channels > 1:
            samples = np.rint(samples.reshape(-1, self._channels).mean(axis=1)).astype(np.int16)
        if self._resampler is not None:
            fed, self._fed = self._fed, self._fed + len(samples)
            samples = self._resampler.resample_chunk(samples)
            # The resampler holds samples back; those it gives now belong to an earlier time than the block it was given.
            time += self._given / MEDIA_RATE - fed / self._rate
            self._given += len(samples)
        if len(samples):
            yield AudioBlock(samples.tobytes(), MEDIA_RATE, time)


def _described(wanted: str) -> str:
    if wanted in ("", "default"):
        return "Default microphone"
    return f"Microphone {wanted}" if wanted.isdigit() else wanted
