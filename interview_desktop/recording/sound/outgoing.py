"""Sound on its way to the encoders, and kept for a while after it was sent: another encoder may need it again."""

from __future__ import annotations

from interview_desktop.recording.sound.mixing import CHANNELS

_STEREO_BYTES = 2 * CHANNELS


class OutgoingSound:
    """A stretch of interleaved stereo that moves along with time. Used from one thread.

    Args:
        first: number of the first sample.
        kept: samples that are kept after they were sent.
        most: samples that may wait; of more the oldest are given up.
    """

    def __init__(self, first: int, kept: int, most: int) -> None:
        self._kept = kept
        self._most = most
        self._data = bytearray()
        self._first = first  # number of the first sample in it
        self._sent = first

    @property
    def sent(self) -> int:
        """Number of the next sample to be sent."""
        return self._sent

    def add(self, data: bytes) -> None:
        """Take what follows."""
        self._data += data
        end = self._first + len(self._data) // _STEREO_BYTES
        self._sent = max(self._sent, end - self._most)
        self._forget(min(self._sent, end) - self._kept)

    def waiting(self, until: int | None = None) -> bytes:
        """What is to be sent, up to sample `until`."""
        begin = (self._sent - self._first) * _STEREO_BYTES
        end = len(self._data) if until is None else max(0, until - self._first) * _STEREO_BYTES
        return bytes(self._data[begin:end])

    def passed(self, data: bytes) -> None:
        """What `waiting` gave has been sent."""
        self._sent += len(data) // _STEREO_BYTES

    def go_to(self, sample: int) -> None:
        """Send from there on; what is not kept any more is silent."""
        missing = self._first - sample
        if missing > 0:
            self._data[:0] = bytes(missing * _STEREO_BYTES)
            self._first = sample
        self._sent = sample

    def _forget(self, before: int) -> None:
        if before > self._first:
            del self._data[: (before - self._first) * _STEREO_BYTES]
            self._first = before
