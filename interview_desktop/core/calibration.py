"""How far a microphone's sound and a camera's pictures are apart, as values.

Each device stamps what it takes with its own delay. The difference of the two is a constant of the pair; it is measured
once, with flashes and beeps that begin together, and taken out of every video that is recorded with the pair.
"""

from __future__ import annotations

from dataclasses import dataclass

from interview_desktop.core.sentences import Sentence, sentence

WANTED_PAIRS = 12
"""Flashes and beeps that are made."""
FEWEST_PAIRS = 8
"""That must be seen and heard for a result."""
LARGEST_SPREAD = 0.015
"""Seconds; devices whose delay varies by more have none that could be taken out."""
SMALLEST_OFFSET = 0.002
"""Seconds; less is not taken out, being less than the measurement knows."""


@dataclass(frozen=True, slots=True)
class MeasuredOffset:
    """A result."""

    seconds: float
    """By which the sound is late; negative when it is early. The median of all pairs."""
    spread: float
    """Seconds from the median within which nine of ten pairs lie."""
    pairs: int
    """Flashes and beeps that were both found."""

    @property
    def words(self) -> Sentence:
        """As people read it."""
        size, spread = f"{abs(self.seconds) * 1000:.0f}", f"{self.spread * 1000:.0f}"
        if abs(self.seconds) < SMALLEST_OFFSET:
            return sentence("sound and picture together (±{0} ms, {1} flashes and beeps)", spread, self.pairs)
        if self.seconds > 0:
            return sentence("sound {0} ms late (±{1} ms, {2} flashes and beeps)", size, spread, self.pairs)
        return sentence("sound {0} ms early (±{1} ms, {2} flashes and beeps)", size, spread, self.pairs)

    def __str__(self) -> str:
        return self.words


@dataclass(frozen=True, slots=True)
class NotMeasurable:
    """Why there is no result; nothing is corrected then."""

    reason: str
    """A sentence without its full stop."""
    remedy: str
    """What a person can do."""

    @property
    def words(self) -> Sentence:
        """As people read it."""
        return sentence("Not measurable: {0}. {1}.", self.reason, self.remedy)

    def __str__(self) -> str:
        return self.words


@dataclass(frozen=True, slots=True)
class DeviceOffset:
    """A result with the devices it belongs to."""

    camera: str
    """Name of the camera."""
    microphone: str
    """Name of the microphone."""
    offset: MeasuredOffset
    measured: str
    """Wall-clock time, ISO 8601, UTC."""
