"""Where the files of one recording are cut, so that their sound goes on without a step when they are joined.

An AAC packet holds the transform of the 1024 samples before its time and of the 1024 after it; a decoder adds the halves of
neighbours. Two encoders that were given the same samples around the cut, on one grid of 1024 samples, make packets that
fit together. So the earlier file's sound goes on for `TAIL` beyond the cut, the later one's begins `PREROLL` before it, and
the join takes the packets before the cut from the one and those after it from the other.

All samples are counted from the recording's zero, at `MEDIA_RATE`.
"""

from __future__ import annotations

from interview_desktop.core.media import MEDIA_RATE

PACKET = 1024
"""Samples of an AAC packet."""
PREROLL = 2 * PACKET
"""Samples before the cut that prepare the later encoder."""
TAIL = 4 * PACKET
"""Samples after the cut that the earlier encoder is given: it looks two packets ahead, and its last ones are padded."""


def sample_of(slot: int, rate: float) -> int:
    """The sample that sounds when a picture's slot begins."""
    return round(slot / rate * MEDIA_RATE)


def cut_at(sample: int) -> int:
    """Where the sound is cut, when the later file's pictures begin at `sample`: less than a packet after it."""
    return -(-sample // PACKET) * PACKET


def sound_start(sample: int) -> int:
    """Samples by which a file's sound begins after its first picture, which is due at `sample`; negative: before it."""
    return cut_at(sample) - PREROLL - sample if sample else 0


def last_packet(sample: int) -> int:
    """A sample between the time of the last packet before the cut and that of the first after it."""
    return cut_at(sample) - PACKET // 2
