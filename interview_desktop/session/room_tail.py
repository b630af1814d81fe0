"""How long a room still sounds after the machine has spoken, measured while the interview goes on.

The voice reaches the microphone late (sound servers, wireless loudspeakers), and the room answers it. Until both are over,
nothing may be taken for the candidate. The delay comes from the comparison of the voice with the microphone
(`recording.doubling`), the rest from how the sound dies away.
"""

from __future__ import annotations

from collections import deque

from interview_desktop.capture.level import measure
from interview_desktop.core.media import AudioBlock, VoiceInRoom

LONGEST = 0.7
"""Seconds; what sounds longer is not the room, but somebody who answers at once."""
REVERBERATION = 0.15
"""Seconds of room that are allowed for where only the delay is known."""
BEFORE = 0.6
"""Seconds of the machine's speech with which its end is compared."""
STANDS_OUT = 12.0
"""dB by which the voice must be above the room: else it is not heard, and nothing can be measured."""
GONE = 35.0
"""The voice has died away when it is this much fainter than it was, dB, or nearly as faint as the room: detectors hear well."""
MARGIN = 0.04
"""Seconds by which two ends of the voice in one room may differ."""
_NEARLY = 6.0
_KEPT = 3


class RoomTail:
    """Hears every block, and when the machine speaks. Used from the engine's thread only."""

    def __init__(self, least: float, before: float | None = None, *, audible: bool = True) -> None:
        """Begin with an assumption.

        Args:
            least: seconds that are always waited.
            before: the room's tail as it was measured before the interview, seconds.
            audible: whether there is a loudspeaker. Without one whoever speaks meanwhile is the candidate, however much it
                looks like a room.
        """
        self._audible = audible
        self._least = least
        self._delay: float | None = None
        self._levels: deque[tuple[float, float]] = deque()
        self._speaking = False
        self._ended: float | None = None
        self._measured: deque[float] = deque((before,) if audible and before is not None else (), _KEPT)

    @property
    def seconds(self) -> float:
        """How long to wait after the machine's speech."""
        late = self._delay + REVERBERATION if self._delay is not None else 0.0
        # Whoever answers quickly makes a room seem to sound longer, and nothing makes it seem shorter.
        measured = min(self._measured, default=0.0)
        return min(LONGEST, max(self._least, late, measured))

    @property
    def heard(self) -> bool:
        """Whether the microphone hears the machine's voice, as far as is known."""
        return self._delay is not None or bool(self._measured)

    def compared(self, decided: VoiceInRoom) -> None:
        """The machine's voice was compared with the microphone."""
        self._delay = max(0.0, decided.delay) if self._audible and decided.in_room else None

    def speaks(self) -> None:
        """The machine begins to speak."""
        self._speaking, self._ended = self._audible, None
        self._levels.clear()

    def spoken(self, ended: float) -> None:
        """The machine has finished speaking at `ended`."""
        if self._speaking:
            self._speaking, self._ended = False, ended

    def hear(self, block: AudioBlock) -> float | None:
        """Take the next block.

        Returns:
            The room's tail in seconds when it was measured just now.
        """
        if not self._speaking and self._ended is None:
            return None
        self._levels.append((block.time, measure(block.samples).rms))
        while self._levels[0][0] < block.time - BEFORE - LONGEST - 0.5:
            self._levels.popleft()
        if self._ended is None or block.time < self._ended + LONGEST:
            return None
        ended, self._ended = self._ended, None
        tail = self._tail(ended)
        if tail is not None:
            self._measured.append(tail)
        return tail

    def _tail(self, ended: float) -> float | None:
        before = [level for time, level in self._levels if ended - BEFORE <= time < ended]
        after = [(time - ended, level) for time, level in self._levels if time >= ended]
        if not before or not after:
            return None
        loud = max(before)
        room = min(level for _, level in after)
        if loud - room < STANDS_OUT:
            return None
        gone = max(loud - GONE, room + _NEARLY)
        sounding = [time for time, level in after if level > gone]
        tail = max(sounding, default=0.0) + MARGIN
        return tail if tail < LONGEST - 0.1 else None
