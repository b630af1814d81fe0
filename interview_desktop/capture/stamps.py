"""When a picture was taken and when a sample was captured, as well as the device lets us know.

Pure arithmetic over what the devices say; all times are seconds on the session's monotonic clock.
"""

from __future__ import annotations

import itertools
from collections import deque

FRAME_LATENCY = 0.05
"""Seconds from the middle of the exposure to the arrival of a frame, where the driver gives no time of its own: half an
exposure and the transfer of a USB camera at 30 frames a second. Assumed, not measured."""

_SAMPLE_FRAMES = 3
_KERNEL_AGE = 1.0
_KERNEL_AHEAD = 0.005

_ENVELOPE_SECONDS = 1.0
_SLEW = 0.001
_JUMP = 0.03


class FrameStamps:
    """Turns the position a driver reports with each frame into a time.

    V4L2 stamps frames in the kernel, on the same clock; other drivers report a position in a stream, or nothing. Which it
    is is decided once, by the first frames; those are not delivered, being the dark ones of a camera that opens its eyes.
    """

    def __init__(self) -> None:
        self._seen: list[tuple[float, float]] = []
        self._kernel: bool | None = None
        self._last = float("-inf")

    @property
    def kernel(self) -> bool | None:
        """Whether the driver's times are used; None while undecided."""
        return self._kernel

    def time(self, position: float, arrival: float) -> float | None:
        """When the frame was taken; None for one of the first frames. Never goes back.

        Args:
            position: what the driver says, seconds.
            arrival: when the frame was handed over.
        """
        if self._kernel is None:
            self._seen.append((position, arrival))
            if len(self._seen) == _SAMPLE_FRAMES:
                positions = [each[0] for each in self._seen]
                rising = all(later > earlier for earlier, later in itertools.pairwise(positions))
                self._kernel = rising and all(_plausible(*each) for each in self._seen)
            return None
        trusted = self._kernel and _plausible(position, arrival)
        self._last = max(self._last, position if trusted else arrival - FRAME_LATENCY)
        return self._last


class BlockStamps:
    """Turns the capture times that audio callbacks estimate into an even time line.

    Each estimate is late by as much as the callback was held up, never early: the truth is the lower envelope of estimate
    minus position. The time line follows the envelope of the last second, slowly enough that neighbouring blocks join,
    fast enough for any sound card's drift; a real gap makes it jump.

    Args:
        rate: samples per second the device claims.
    """

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._recent: deque[tuple[float, float]] = deque()
        self._offset: float | None = None
        self._position = 0.0
        self._last = float("-inf")

    def time(self, first: int, captured: float, *, gap: bool = False) -> float:
        """When the sample with the running number `first` was captured. Never goes back.

        Args:
            first: number of samples the device delivered before this block, whether they were kept or not.
            captured: the callback's own estimate for the block's first sample.
            gap: the device says that it lost samples before this block.
        """
        position = first / self._rate
        if gap:
            self._recent.clear()
            self._offset = None
        self._recent.append((position, captured - position))
        while self._recent[0][0] < position - _ENVELOPE_SECONDS:
            self._recent.popleft()
        envelope = min(offset for _, offset in self._recent)
        if self._offset is None or abs(envelope - self._offset) > _JUMP:
            self._offset = envelope
        else:
            slew = _SLEW * (position - self._position)
            self._offset += min(slew, max(-slew, envelope - self._offset))
        self._position = position
        self._last = max(self._last, self._offset + position)
        return self._last


def _plausible(position: float, arrival: float) -> bool:
    return -_KERNEL_AHEAD <= arrival - position <= _KERNEL_AGE
