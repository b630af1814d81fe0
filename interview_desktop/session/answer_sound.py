"""The sound of one answer, put together on its own time line for the recogniser.

Sound is kept for a moment even when nobody answers, so that an answer can begin before listening did. What the machine or
somebody in a break says in the middle of an answer is silenced, and a gap in the microphone's sound becomes silence of the
same length: the recogniser hears only the candidate, and its word times stay true.
"""

from __future__ import annotations

from collections import deque

import numpy as np

from interview_desktop.core.errors import BugError
from interview_desktop.core.media import SAMPLE_BYTES, SPEECH_RATE, Audio

KEPT = 4.0
"""Seconds of sound kept from before an answer: a candidate may have begun to speak before listening did."""
JITTER = 0.05
"""Seconds by which the time of a block may differ from the end of the one before without being a gap."""


class AnswerSound:
    """Gathers 16 kHz sound by its times."""

    def __init__(self) -> None:
        self._pieces: deque[tuple[float, bytes]] = deque()
        self._begin: float | None = None
        self._silenced: list[tuple[float, float]] = []
        self._silent_from: float | None = None

    def begin(self, at: float) -> None:
        """An answer's sound begins, in the recent past at the earliest."""
        self._begin = at
        self._silenced, self._silent_from = [], None

    def silence_from(self, at: float) -> None:
        """What is heard from now on does not belong to the answer."""
        if self._silent_from is None:
            self._silent_from = at

    def sound_from(self, at: float) -> None:
        """What is heard belongs to the answer again."""
        if self._silent_from is not None:
            self._silenced.append((self._silent_from, at))
            self._silent_from = None

    def add(self, time: float, piece: bytes) -> None:
        """Keep a piece of sound whose first sample was taken at `time`."""
        self._pieces.append((time, piece))
        oldest = (time if self._begin is None else self._begin) - KEPT
        while len(self._pieces) > 1 and self._pieces[1][0] <= oldest:
            self._pieces.popleft()

    def before(self, until: float, seconds: float) -> Audio:
        """What was heard in the last `seconds` before `until`, as far as it is kept; nothing of it is silenced."""
        line = self._on_one_line(until - seconds)[: _samples(seconds)]
        return Audio(line.tobytes(), SPEECH_RATE)

    def extend(self, to: float) -> None:
        """The answer's sound begins at `to`, if that is earlier than it did."""
        if self._begin is not None:
            self._begin = min(self._begin, to)

    def harvest(self) -> tuple[float, Audio]:
        """When the answer's sound begins, and the sound as far as it has been heard; the next answer needs a new `begin`.

        Raises:
            BugError: no answer was begun.
        """
        begin, self._begin = self._begin, None
        if begin is None:
            raise BugError("no answer was begun")
        line = self._on_one_line(begin)
        if self._silent_from is not None:
            self._silenced.append((self._silent_from, float("inf")))
        for start, end in self._silenced:
            last = len(line) if end == float("inf") else _samples(end - begin)
            line[max(0, _samples(start - begin)) : max(0, last)] = 0
        return begin, Audio(line.tobytes(), SPEECH_RATE)

    def _on_one_line(self, begin: float) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
        parts: list[bytes] = []
        written = 0
        for time, piece in self._pieces:
            place = _samples(time - begin)
            # Small differences are jitter of the time stamps; following them would tear the sound.
            skip = (
                max(0, -place)
                if not parts
                else (written - place if written - place > _samples(JITTER) else 0)
            )
            rest = piece[skip * SAMPLE_BYTES :]
            if not rest:
                continue
            gap = place + skip - written
            if gap > (_samples(JITTER) if parts else 0):
                parts.append(bytes(gap * SAMPLE_BYTES))
                written += gap
            parts.append(rest)
            written += len(rest) // SAMPLE_BYTES
        return np.frombuffer(b"".join(parts), np.int16).copy()


def _samples(seconds: float) -> int:
    return round(seconds * SPEECH_RATE)
