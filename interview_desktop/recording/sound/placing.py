"""Sound on the clock: where each block of the microphone goes in the file.

Within a run of blocks, samples are counted: their times jitter, the counting does not. The counting follows the clock
slowly (`DriftServo`), so that a microphone whose sample clock is wrong stays with the picture. Only when block times
say for a while that sound is missing, or came twice, a new run begins elsewhere.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.int16]

TOLERANCE = 0.04
"""Seconds by which block times may be off the counting before sound counts as missing or doubled."""
CONFIRMATION = 0.1
"""Seconds of sound that must agree that some is missing: a single block may simply have been stamped late."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Samples and the index in the file of the first of them."""

    first: int
    samples: Samples

    @property
    def end(self) -> int:
        """Index after the last one."""
        return self.first + len(self.samples)


@dataclass(frozen=True, slots=True)
class Discontinuity:
    """A place where the microphone's sound does not follow on."""

    start: float
    """Seconds on the file's time line."""
    seconds: float
    """Positive: that much sound is missing. Negative: that much came twice and was left out."""


class Stretcher(Protocol):
    """Changes the number of samples by a few hundred millionths without an audible step."""

    def feed(self, samples: Samples, ratio: float) -> Samples:
        """Take samples and give what is ready; `ratio` is how many samples go in for one that comes out."""
        ...

    def flush(self) -> Samples:
        """Give what is still inside, and begin anew."""
        ...


class DriftServo:
    """Finds the ratio that keeps the counting on the clock: a slow proportional-integral control loop.

    Block times are late by whatever delayed them and never early, so the smallest error of a window is the truest one
    (the lower envelope). Gains make the loop critically damped with a time constant of 60 s: an error of 200 ppm
    costs at most 5 ms on the way and nothing in the end.
    """

    WINDOW = 5.0
    """Seconds whose smallest error is taken."""
    LIMIT = 500e-6
    """Largest correction; a sample clock further off is broken, and is handled as discontinuities."""
    _GAIN = 1 / 30
    _INTEGRAL_GAIN = _GAIN * _GAIN / 4

    def __init__(self) -> None:
        self._smallest = float("inf")
        self._observed = 0.0
        self._drift = 0.0
        self._ratio = 1.0

    @property
    def ratio(self) -> float:
        """Samples that go in for one that comes out."""
        return self._ratio

    @property
    def drift(self) -> float:
        """How much faster than it claims the microphone runs, as learned so far; 0.0002 is 200 ppm."""
        return self._drift

    def observe(self, error: float, seconds: float) -> None:
        """Take the error of one block: its time less where the counting puts it, in seconds."""
        self._smallest = min(self._smallest, error)
        self._observed += seconds
        if self._observed < self.WINDOW:
            return
        # A microphone that runs fast counts ahead of the clock: its error is negative, its ratio above one.
        self._drift = self._limited(self._drift - self._INTEGRAL_GAIN * self._smallest * self._observed)
        self._ratio = 1.0 + self._limited(self._drift - self._GAIN * self._smallest)
        self.forget_window()

    def forget_window(self) -> None:
        """Begin a new window: the errors seen so far belong to another run."""
        self._smallest = float("inf")
        self._observed = 0.0

    def _limited(self, correction: float) -> float:
        return min(self.LIMIT, max(-self.LIMIT, correction))


class SamplePlacer:
    """Gives every block of one microphone its place in the file.

    Args:
        rate: samples per second of blocks and file.
        stretcher: corrects the drift of the sample clock; without one, blocks keep their samples and only
            discontinuities bring them back to the clock.
    """

    def __init__(self, rate: int, stretcher: Stretcher | None = None) -> None:
        self._rate = rate
        self._stretcher = stretcher
        self.servo = DriftServo()
        self._position: float | None = None  # where the counting puts the next sample that comes in
        self._next = 0  # index of the next sample that comes out
        self._overlap = 0  # samples still to come out that the run before has covered
        self._stretching = False  # whether samples are inside the stretcher
        self._waiting: deque[tuple[float, Samples]] = deque()
        self._waiting_count = 0
        self._placed: list[Placed] = []
        self._discontinuities: list[Discontinuity] = []

    @property
    def end(self) -> float:
        """Seconds on the file's time line up to which sound has come in."""
        return ((self._position or 0.0) + self._waiting_count) / self._rate

    def add(self, samples: Samples, time: float) -> None:
        """Take a block; `time` is that of its first sample in seconds on the file's time line."""
        self._waiting.append((time, samples))
        self._waiting_count += len(samples)
        if self._position is None:
            self._begin_run(time * self._rate)
        error = self._smallest_error()
        tolerance = TOLERANCE * self._rate
        if error > tolerance and self._waiting_count < CONFIRMATION * self._rate:
            return
        self._settle(error)

    @property
    def placed_end(self) -> float:
        """Seconds on the file's time line up to which samples have been placed."""
        return self._next / self._rate

    def flush(self) -> None:
        """Place all that has come in: nothing follows, or nothing has for a while."""
        if self._waiting:
            self._settle(self._smallest_error())
        self._empty_stretcher()

    def take(self) -> list[Placed]:
        """What was placed since the last call, in order and without overlap."""
        placed, self._placed = self._placed, []
        return placed

    def take_discontinuities(self) -> list[Discontinuity]:
        """What did not follow on since the last call."""
        found, self._discontinuities = self._discontinuities, []
        return found

    def _smallest_error(self) -> float:
        """The smallest error of the waiting blocks, in samples."""
        assert self._position is not None
        expected = self._position
        errors = []
        for time, samples in self._waiting:
            errors.append(time * self._rate - expected)
            expected += len(samples)
        return min(errors)

    def _settle(self, error: float) -> None:
        """Place all that waits, moved by `error` samples when that is beyond the tolerance."""
        assert self._position is not None
        if abs(error) > TOLERANCE * self._rate:
            self._discontinuities.append(Discontinuity(self._position / self._rate, error / self._rate))
            self._empty_stretcher()
            self._begin_run(self._position + error)
        while self._waiting:
            time, samples = self._waiting.popleft()
            self.servo.observe(time - self._position / self._rate, len(samples) / self._rate)
            if self._stretcher is None:
                self._put(samples)
                self._position += len(samples)
            else:
                self._stretching = True
                self._put(self._stretcher.feed(samples, self.servo.ratio))
                self._position += len(samples) / self.servo.ratio
        self._waiting_count = 0

    def _begin_run(self, position: float) -> None:
        first = round(position)
        self._position = float(first)
        self._overlap = max(0, self._next - first)
        self._next = max(self._next, first)
        self.servo.forget_window()

    def _empty_stretcher(self) -> None:
        if self._stretcher is not None and self._stretching:
            self._stretching = False
            self._put(self._stretcher.flush())

    def _put(self, samples: Samples) -> None:
        """Place samples that came out; those that a run has in common with the run before are left out."""
        if self._overlap:
            left_out = min(self._overlap, len(samples))
            self._overlap -= left_out
            samples = samples[left_out:]
        if len(samples):
            self._placed.append(Placed(self._next, samples))
            self._next += len(samples)
