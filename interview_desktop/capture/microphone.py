"""Microphones: a device, a sound file or a simulation behind the one `Microphone` port."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from interview_desktop.capture.feed import Feed
from interview_desktop.capture.pacing import Pace
from interview_desktop.core.errors import BugError, MicrophoneError
from interview_desktop.core.media import MEDIA_RATE, SAMPLE_BYTES, AudioBlock
from interview_desktop.core.ports import AudioSink, Clock, Microphone
from interview_desktop.core.sentences import sentence

BLOCK_SECONDS = 0.05
"""Sound that is delivered at a time. Each block wakes two threads, which costs more than what is done with it; turn-taking
resolves nothing shorter, and the recording is written further behind the clock than that."""

_PATIENCE = 5.0


class SoundSource(Protocol):
    """Where sound without a device comes from. Every method is called by the microphone's own thread."""

    def open(self) -> None:
        """Make ready.

        Raises:
            MicrophoneError: it cannot be used.
        """
        ...

    def read(self, count: int) -> bytes:
        """The next `count` samples at `MEDIA_RATE`, mono; silence where there is nothing (left) to hear."""
        ...

    def close(self) -> None:
        """Release it."""
        ...


class PacedMicrophone:
    """A `Microphone` that delivers what a source gives in real time: no block before its last sample is due.

    Args:
        source: makes a new source for each start.
        name: what a person calls it.
        clock: the session's.
    """

    def __init__(self, source: Callable[[], SoundSource], name: str, clock: Clock) -> None:
        self._source = source
        self._name = name
        self._clock = clock
        self._feed: Feed[AudioBlock] | None = None

    @property
    def name(self) -> str:
        """What a person calls it."""
        return self._name

    @property
    def overflows(self) -> int:
        """Nothing is lost of what waits to be read."""
        return 0

    def start(self, sink: AudioSink) -> None:
        """Open the source and return with the first block.

        Raises:
            MicrophoneError: it cannot be used.
        """
        if self._feed is not None:
            raise BugError("the microphone was started while it runs")
        source = self._source()
        feed: Feed[AudioBlock] = Feed(
            "microphone", deliver=sink.audio_block, lost=sink.audio_lost, fault=MicrophoneError
        )
        late = MicrophoneError(
            sentence("{0} gave no sound in time", self._name),
            sentence("Try again, or choose another microphone"),
        )
        feed.start(lambda running: self._deliver(running, source), patience=_PATIENCE, late=late)
        self._feed = feed

    def stop(self) -> None:
        """Deliver nothing more."""
        feed, self._feed = self._feed, None
        if feed is not None:
            feed.stop()

    def _deliver(self, feed: Feed[AudioBlock], source: SoundSource) -> None:
        try:
            source.open()
            pace = Pace(self._clock)
            position, block = 0, round(BLOCK_SECONDS * MEDIA_RATE)
            pace.due(0.0)
            while not feed.stopping:
                samples = source.read(block)
                count = len(samples) // SAMPLE_BYTES
                end = pace.due((position + count) / MEDIA_RATE)
                if not feed.wait_until(end, self._clock):
                    return
                feed.put(AudioBlock(samples, MEDIA_RATE, end - count / MEDIA_RATE))
                position += count
        finally:
            source.close()


def open_microphone(spec: str | int | None, clock: Clock) -> Microphone:
    """The microphone a person means; nothing is opened before it is started.

    Args:
        spec: a device's number or name or a part of its name, the path of a sound file, or nothing (or "default") for the
            system's default microphone.
        clock: stamps the blocks. A device needs the one of `time.monotonic`.
    """
    text = "" if spec is None else str(spec).strip()
    path = Path(text).expanduser()
    if path.suffix.lower() in (".wav", ".wave", ".flac") or (text and path.is_file()):
        from interview_desktop.capture.microphone_file import file_microphone

        return file_microphone(path, clock)
    from interview_desktop.capture.microphone_device import DeviceMicrophone

    return DeviceMicrophone(text, clock)
