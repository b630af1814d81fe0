"""What turn-taking heard of a chunk of sound, in two bytes: everything that its decisions depend on.

The session decides by the rounded values, and keeps them beside its journal. So whoever reads them later decides the same.
"""

from __future__ import annotations

from collections.abc import Iterator

CHUNK_BYTES = 2
_STEPS = 255
_QUIETEST = -96.0
_HALF_DECIBELS = 2


def packed(probability: float, level: float) -> bytes:
    """A chunk as it is kept.

    Args:
        probability: that it is speech, 0 to 1; kept in steps of 1/255.
        level: root mean square, -96 to 0 dBFS; kept in steps of 0.5 dB.
    """
    quietness = -max(_QUIETEST, min(0.0, level))
    return bytes((round(max(0.0, min(1.0, probability)) * _STEPS), round(quietness * _HALF_DECIBELS)))


def unpacked(data: bytes) -> Iterator[tuple[float, float]]:
    """Probability and level of each whole chunk."""
    for at in range(0, len(data) - CHUNK_BYTES + 1, CHUNK_BYTES):
        yield data[at] / _STEPS, -data[at + 1] / _HALF_DECIBELS
