"""A microphone that delivers what a test hands it."""

from __future__ import annotations

from interview_desktop.core.errors import MicrophoneError
from interview_desktop.core.media import MEDIA_RATE, SAMPLE_BYTES, AudioBlock
from interview_desktop.core.ports import AudioSink, Clock
from tests.fakes.clock import FakeClock


class FakeMicrophone:
    """Obeys the `Microphone` port; blocks go to the sink on the thread of whoever calls `deliver`.

    Like a real microphone it delivers one block before `start` returns.

    Args:
        clock: stamps the blocks the fake makes itself.
        fault: raised by `start` instead of starting.
    """

    def __init__(
        self,
        clock: Clock | None = None,
        *,
        name: str = "Fake microphone",
        fault: MicrophoneError | None = None,
    ) -> None:
        self._clock = clock or FakeClock()
        self._name = name
        self._fault = fault
        self._sink: AudioSink | None = None
        self.overflows = 0
        self.starts = 0
        self.stops = 0
        self.delivered = 0

    @property
    def name(self) -> str:
        """What a person calls it."""
        return self._name

    @property
    def running(self) -> bool:
        """Whether somebody is listening: started, and neither stopped nor lost."""
        return self._sink is not None

    def start(self, sink: AudioSink) -> None:
        """Begin with 10 ms of silence."""
        if self._fault is not None:
            raise self._fault
        self.starts += 1
        self._sink = sink
        self.deliver()

    def stop(self) -> None:
        """Deliver nothing more."""
        self.stops += 1
        self._sink = None

    def deliver(self, block: AudioBlock | None = None) -> AudioBlock | None:
        """Hand a block (10 ms of silence, taken now, when left out) to the sink; None when nobody listens."""
        sink = self._sink
        if sink is None:
            return None
        given = block or self.silence(0.01)
        self.delivered += 1
        sink.audio_block(given)
        return given

    def lose(self, error: MicrophoneError | None = None) -> None:
        """Pull the cable: the sink hears of it once, and no block follows."""
        sink, self._sink = self._sink, None
        if sink is not None:
            sink.audio_lost(error or MicrophoneError(f"{self._name} has gone", "Plug it in again"))

    def silence(self, seconds: float) -> AudioBlock:
        """Digital silence, taken now."""
        return AudioBlock(
            bytes(round(seconds * MEDIA_RATE) * SAMPLE_BYTES), MEDIA_RATE, self._clock.monotonic()
        )
