"""When a picture was taken and when a sample was captured, as well as the device lets us know.

Pure arithmetic over what the devices say; all times are seconds on the session's monotonic clock.
"""

from __future__ import annotations

import itertools
from collections import deque
from statistics import median
from typing import NamedTuple

FRAME_LATENCY = 0.05
"""Seconds from the middle of the exposure to the arrival of a frame, where the driver gives no time of its own: half an
exposure and the transfer of a USB camera at 30 frames a second. Assumed, not measured."""

_SAMPLE_FRAMES = 3
_KERNEL_AGE = 1.0
_KERNEL_AHEAD = 0.005

_WINDOW_SECONDS = 3.0
_SETTLING_SECONDS = 1.0
_SETTLING_SLEW = 0.2
"""The first callbacks of a stream are held up more often than others: what they say is soon corrected."""
_SLEW = 0.0005
"""Seconds a second: more than the drift of any sound card, which stays within 200 parts per million."""
_JUMP = 0.05
_LEAP = 1.0
_LEAP_BLOCKS = 3
"""So many blocks one after the other that are later by `_LEAP` are no callbacks that were held up: the computer slept, on a
system whose monotonic clock goes on meanwhile."""


class _Estimate(NamedTuple):
    """What is known of one block: where its first sample is in the stream, and what its time is later than that."""

    position: float
    offset: float
    """As the callback estimates it."""
    latest: float
    """At most."""


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

    Samples come evenly, the estimates do not: a callback that was held up makes one late, and a sound server revises its
    idea of the latency by several milliseconds to either side for seconds. So the time line counts samples, and what is
    left between it and the estimates is followed at the pace of a sound card's drift. Only a lasting difference that no
    drift explains, which is a gap in the samples, makes it jump.

    No estimate is believed against what is certain: a block cannot have been captured after it arrived. The earliest arrival
    of the last seconds, less the block's length, is the latest time that is possible.

    Args:
        rate: samples per second the device claims.
    """

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._recent: deque[_Estimate] = deque()
        self._began = 0.0
        self._position = 0.0
        self._offset: float | None = None
        self._last = float("-inf")

    def time(self, first: int, captured: float, *, gap: bool = False, latest: float = float("inf")) -> float:
        """When the sample with the running number `first` was captured. Never goes back.

        Args:
            first: number of samples the device delivered before this block, whether they were kept or not.
            captured: the callback's own estimate for the block's first sample.
            gap: the device says that it lost samples before this block.
            latest: the latest time at which the first sample can have been captured.
        """
        self.learn(first, captured, gap=gap, latest=latest)
        return self.at(first)

    def at(self, first: int) -> float:
        """When a sample was captured, by all that has been learned; asked for in order, the times never go back."""
        assert self._offset is not None
        self._last = max(self._last, self._offset + first / self._rate)
        return self._last

    def learn(self, first: int, captured: float, *, gap: bool = False, latest: float = float("inf")) -> None:
        """Take what is known of a block without asking for its time; arguments as of `time`."""
        position = first / self._rate
        if gap or self._offset is None:
            self._begin(position, min(captured, latest) - position)
        self._recent.append(_Estimate(position, captured - position, latest - position))
        while self._recent[0].position < position - _WINDOW_SECONDS:
            self._recent.popleft()
        self._leap(position)
        likely = median(each.offset for each in self._recent)
        self._follow(position, min(likely, *(each.latest for each in self._recent)))
        self._position = position

    def _leap(self, position: float) -> None:
        """Begin anew at once where all of the last blocks are far later than the counting puts them."""
        assert self._offset is not None
        last = list(itertools.islice(reversed(self._recent), _LEAP_BLOCKS))
        if len(last) < _LEAP_BLOCKS:
            return
        least = min(last, key=lambda each: each.offset)
        if least.offset - self._offset > _LEAP:
            self._begin(position, least.offset)
            self._recent.append(least)

    def _begin(self, position: float, offset: float) -> None:
        self._recent.clear()
        self._began = self._position = position
        self._offset = offset

    def _follow(self, position: float, estimate: float) -> None:
        assert self._offset is not None
        error = estimate - self._offset
        if abs(error) > _JUMP:
            self._begin(position, estimate)
            return
        settling = position - self._began < _SETTLING_SECONDS
        most = (_SETTLING_SLEW if settling else _SLEW) * (position - self._position)
        self._offset += min(most, max(-most, error))


def _plausible(position: float, arrival: float) -> bool:
    return -_KERNEL_AHEAD <= arrival - position <= _KERNEL_AGE
