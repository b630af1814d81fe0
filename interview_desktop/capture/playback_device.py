"""A loudspeaker of the operating system, through PyAudio."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from interview_desktop.capture import audio_library
from interview_desktop.capture.hush import native_stderr_hushed
from interview_desktop.capture.probe import probe_audio
from interview_desktop.core.errors import SpeakerError
from interview_desktop.core.media import MEDIA_RATE, SAMPLE_BYTES, Audio
from interview_desktop.core.ports import Clock
from interview_desktop.core.sentences import sentence

if TYPE_CHECKING:
    import pyaudio

_RUN_PATIENCE = 3.0
"""Seconds an opened device may take to ask for sound: PulseAudio and Bluetooth take up to two."""
_FILLING_SECONDS = 0.05
_BEGIN_PATIENCE = 1.0
_STALL_SECONDS = 1.0
_FADE_SECONDS = 0.005
_PLAUSIBLE_LATENCY = 2.0


class ClipFeeder:
    """What the device's callback plays: a clip, or silence between clips, so that nothing has to be opened for a clip.

    Args:
        clock: must be the one of `time.monotonic`.
        rate: samples per second of the stream.
        channels: of the stream.
    """

    def __init__(self, clock: Clock, rate: int, channels: int) -> None:
        self._clock = clock
        self._rate = rate
        self._channels = channels
        self._lock = threading.Lock()
        self._clip = b""
        self._position = 0
        self._begun = threading.Event()
        self._runs = threading.Event()
        self._runs_from = float("inf")
        self._began_at = 0.0
        self._latency = 0.0
        self._called_at = clock.monotonic()

    @property
    def latency(self) -> float:
        """Seconds from handing sound over to hearing it, as last seen."""
        return self._latency

    @property
    def idle_for(self) -> float:
        """Seconds since the device last took sound."""
        return self._clock.monotonic() - self._called_at

    def load(self, samples: bytes) -> None:
        """Play this from the next callback on, instead of what plays."""
        with self._lock:
            self._clip, self._position = samples, 0
            self._begun.clear()

    def wait_running(self, patience: float) -> bool:
        """Whether the device goes on asking for sound; what it takes at once, to fill its buffer, does not count."""
        with self._lock:
            self._runs_from = self._clock.monotonic() + _FILLING_SECONDS
        return self._runs.wait(patience)

    def wait_begun(self, patience: float) -> float | None:
        """When the clip's first sample is heard; None when the device did not take it in time."""
        return self._began_at if self._begun.wait(patience) else None

    def cut(self) -> None:
        """Fade what plays within a few milliseconds: a hard end clicks."""
        with self._lock:
            frame = self._channels * SAMPLE_BYTES
            length = round(_FADE_SECONDS * self._rate) * frame
            rest = self._clip[self._position : self._position + length]
            samples = np.frombuffer(rest, np.int16).reshape(-1, self._channels)
            ramp = np.linspace(1.0, 0.0, len(samples))[:, np.newaxis]
            self._clip, self._position = np.rint(samples * ramp).astype(np.int16).tobytes(), 0

    def callback(
        self, _data: bytes | None, count: int, times: Mapping[str, float], _status: int
    ) -> tuple[bytes | None, int]:
        """Give the device what it asks for; PortAudio's thread."""
        now = self._clock.monotonic()
        latency = times["output_buffer_dac_time"] - times["current_time"]
        if not 0 <= latency <= _PLAUSIBLE_LATENCY:
            latency = count / self._rate
        self._called_at, self._latency = now, latency
        size = count * self._channels * SAMPLE_BYTES
        with self._lock:
            first = self._position
            played = self._clip[first : first + size]
            self._position += len(played)
            if not self._begun.is_set():
                self._began_at = now + latency
                self._begun.set()
            if now >= self._runs_from:
                self._runs.set()
        import pyaudio

        return played.ljust(size, b"\0"), pyaudio.paContinue


class DeviceOutput:
    """An open output stream of one device.

    Args:
        wanted: number, name or part of a name; empty for the default.
        clock: must be the one of `time.monotonic`.
    """

    def __init__(self, wanted: str, clock: Clock) -> None:
        self._wanted = wanted
        self._clock = clock
        self._library: pyaudio.PyAudio | None = None
        self._stream: pyaudio.Stream | None = None
        self._feeder: ClipFeeder | None = None
        self._rate = MEDIA_RATE
        self._channels = 1

    def open(self) -> None:
        """Open the device as the clips need it, else as it prefers.

        Raises:
            SpeakerError: sound does not work here, or the device is absent or busy.
        """
        probe = probe_audio()
        if probe.fault:
            raise SpeakerError(probe.fault, probe.remedy)
        try:
            self._library = audio_library.load()
        except OSError as error:
            raise SpeakerError(
                sentence("The sound system cannot be started"), sentence("Restart the computer")
            ) from error
        try:
            device = audio_library.found(
                self._library, self._wanted, SpeakerError, audio_library.LOUDSPEAKER, inputs=False
            )
            self._open_stream(device, self._library)
        except BaseException:
            self.close()
            raise

    def begin(self, audio: Audio) -> float:
        """Let a clip begin; opens the device anew when it had gone."""
        if not self.working():
            self.close()
            self.open()
        assert self._feeder is not None
        self._feeder.load(_fitted(audio, self._rate, self._channels))
        began = self._feeder.wait_begun(_BEGIN_PATIENCE)
        if began is None:
            self._feeder.cut()
            raise SpeakerError(
                sentence("The loudspeaker has stopped taking sound"),
                sentence("Plug it in again or choose another one"),
            )
        return began

    def cut(self) -> float:
        """Stop what sounds; what the device already holds is still heard."""
        if self._feeder is None:
            return self._clock.monotonic()
        self._feeder.cut()
        return self._clock.monotonic() + self._feeder.latency

    def working(self) -> bool:
        """Whether the device asked for sound lately."""
        return (
            self._stream is not None and self._feeder is not None and self._feeder.idle_for < _STALL_SECONDS
        )

    def close(self) -> None:
        """Release the device."""
        stream, library = self._stream, self._library
        self._stream = self._library = self._feeder = None
        if library is not None:
            audio_library.close(stream, library)

    def _open_stream(self, device: audio_library.AudioDevice, library: pyaudio.PyAudio) -> None:
        import pyaudio

        failure: OSError | ValueError | None = None
        for rate, channels in audio_library.formats(device.rate, device.outputs):
            feeder = ClipFeeder(self._clock, rate, channels)
            try:
                with native_stderr_hushed():  # PortAudio writes there about every format a device refuses
                    self._stream = library.open(
                        rate,
                        channels,
                        pyaudio.paInt16,
                        output=True,
                        output_device_index=device.number,
                        frames_per_buffer=round(rate * audio_library.BLOCK_SECONDS),
                        stream_callback=feeder.callback,
                    )
            except (OSError, ValueError) as error:
                failure = error
                continue
            self._feeder, self._rate, self._channels = feeder, rate, channels
            # Only then does the device tell its latency, and a clip begin at once.
            if feeder.wait_running(_RUN_PATIENCE):
                return
            raise SpeakerError(
                sentence("{0} takes no sound", device.name),
                sentence("Plug it in again, or choose another one"),
            )
        raise SpeakerError(
            sentence("{0} cannot be opened", device.name),
            sentence("Close every other program that uses it, or choose another one"),
        ) from failure


def _fitted(audio: Audio, rate: int, channels: int) -> bytes:
    samples = np.frombuffer(audio.samples, np.int16)
    if audio.rate != rate:
        import soxr

        samples = soxr.resample(samples, audio.rate, rate)
    return np.repeat(samples, channels).astype(np.int16).tobytes()
