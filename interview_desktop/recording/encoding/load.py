"""Whether the encoder keeps up, and what takes its place before pictures are lost."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace

from interview_desktop.recording.encoding.video_coding import LADDER, PRESETS, SOFTWARE, VideoCoding

COST = {"medium": 3.4, "fast": 3.4, "faster": 3.3, "veryfast": 2.3, "superfast": 3.0, "ultrafast": 1.0}
"""Processor time of a picture against `ultrafast`."""
HALVED = 2
"""The step of an encoder that is given every other picture: the last way out."""
HEADROOM = 1.3
"""Times real time that the encoder which takes over should reach."""


@dataclass(frozen=True, slots=True)
class LoadLimits:
    """When an encoder is too slow. Seconds."""

    waiting: float = 0.6
    """Of pictures that wait for the encoder; a third of a second is normal, because the sound is written that much later."""
    lasting: float = 0.4
    """For which so many have waited, while they did not become fewer."""
    settling: float = 1.5
    """After an encoder has begun, or pictures stood still, in which nothing is judged."""


class LoadWatch:
    """Measures how fast an encoder takes pictures. Used from the thread that writes them; others may read.

    Args:
        rate: pictures per second of the file.
        limits: when it is too slow.
    """

    WINDOW = 2.0
    """Seconds over which the speed is measured."""

    def __init__(self, rate: float, limits: LoadLimits) -> None:
        self._rate = rate
        self._limits = limits
        self._taken: deque[tuple[float, int]] = deque()
        self._settled = float("-inf")
        self._since: float | None = None
        self.overloaded = False
        """Whether something lighter should take over."""
        self.speed: float | None = None
        """Seconds of recording that the encoder takes in a second; None when it is not known."""

    def look(self, at: float, written: int, waiting: float) -> None:
        """Take how things are.

        Args:
            at: now, seconds.
            written: slots of the recording that are written.
            waiting: seconds of pictures that wait.
        """
        if not self._taken or written < self._taken[-1][1]:
            self.settle(at)
        self._taken.append((at, written))
        while at - self._taken[0][0] > self.WINDOW:
            self._taken.popleft()
        begun, first = self._taken[0]
        self.speed = (written - first) / self._rate / (at - begun) if at - begun > self.WINDOW / 2 else None
        behind = waiting > self._limits.waiting and (self.speed is None or self.speed < 1.0)
        if not behind or at < self._settled:
            self._since = None
        elif self._since is None:
            self._since = at
        self.overloaded = self._since is not None and at - self._since >= self._limits.lasting

    def settle(self, at: float) -> None:
        """Another encoder has begun: what was measured before says nothing about it."""
        self._taken.clear()
        self._settled = at + self._limits.settling
        self._since = None
        self.overloaded = False


def lighter(coding: VideoCoding, speed: float | None) -> VideoCoding | None:
    """What to go on with in place of an encoder that is too slow.

    The finest that should reach `HEADROOM` times real time, else the lightest there is: libx264 with its fastest preset and
    every other picture. Hardware has no presets here and is given every other picture at once.

    Args:
        coding: of the encoder that is too slow.
        speed: seconds of recording that it takes in a second.

    Returns:
        None when nothing is lighter.
    """
    rungs = [
        replace(coding, preset=PRESETS[-1] if coding.encoder == SOFTWARE else coding.preset, step=HALVED)
    ]
    if coding.encoder == SOFTWARE and coding.step == 1:
        following = [each for each in LADDER if PRESETS.index(each) > PRESETS.index(coding.preset)]
        rungs = [*(replace(coding, preset=preset) for preset in following), *rungs]
    if coding == rungs[-1]:
        return None
    wanted = HEADROOM / (speed or 1.0)
    cost = _cost(coding)
    return next((rung for rung in rungs if cost / _cost(rung) >= wanted), rungs[-1])


def _cost(coding: VideoCoding) -> float:
    return (COST[coding.preset] if coding.encoder == SOFTWARE else 1.0) / coding.step
