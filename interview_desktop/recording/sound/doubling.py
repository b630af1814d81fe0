"""Decides, while the machine speaks, whether its voice has to be mixed into the recording or is in the room anyway.

Two comparisons, one after the other, must agree before anything is decided.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from interview_desktop.core.media import MEDIA_RATE
from interview_desktop.recording.sound.overhearing import LONGEST, Overheard, overheard

HEARD_DB = -17.0
"""The voice counts as heard when the microphone has it at least this loud, against the voice as it is mixed in."""
UNHEARD_DB = -21.0
"""It does not count any more when it is fainter than this: the leak of headphones is."""
CLEAR_DB = 3.0
"""A voice that is heard stands out by this much from what the rest of the sound feigns."""
ALIKE = 3.0
"""`Overheard.likeness` of a voice that is heard."""
UNLIKE = 1.5
"""Below this no voice is heard, however loud the rest is; told from `LONGEST` seconds only."""
SAME_DELAY = 0.004
"""Seconds by which the delays of two comparisons may differ that agree: chance finds another one each time."""
FIRST_LOOK = 0.5
"""Seconds of an utterance after which it is compared first."""
LOOK_EVERY = 0.25
"""Seconds between two comparisons; there are none while the machine is silent."""
PAUSE = 0.4
"""Seconds of silence after which another utterance begins."""
_QUIET = 4  # largest sample of silence, as a resampler leaves it

_Sound = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about an utterance: the first time that it was clear, and whenever that changed."""

    sample: int
    """On the file's time line."""
    in_room: bool
    """Whether the microphone brings the voice, so that it is not mixed in."""
    found: Overheard


class DoublingGuard:
    """Compares the machine's voice with the microphone. What it knew of the last utterance holds for the next.

    Args:
        in_room: what is assumed before anything was heard. A voice that is there twice is a blemish, one that is missing is
            a loss: so the first is mixed in.
    """

    def __init__(self, *, in_room: bool = False) -> None:
        self._in_room = in_room
        self._voice: list[_Sound] = []
        self._microphone: list[_Sound] = []
        self._held = 0  # samples of either
        self._quiet = 0
        self._since_look = 0
        self._told = False
        self._last: tuple[bool, float] | None = None  # opinion and delay of the comparison before
        self._decisions: list[Decision] = []

    @property
    def in_room(self) -> bool:
        """Whether the microphone brings the voice."""
        return self._in_room

    @property
    def listening(self) -> bool:
        """Whether an utterance is being compared."""
        return self._held > 0

    def take(self, first: int, voice: _Sound, microphone: _Sound) -> None:
        """Take the next stretch of both, which begins at sample `first` of the file."""
        sounding = int(np.max(np.abs(voice))) > _QUIET
        self._quiet = 0 if sounding else self._quiet + len(voice)
        if self._quiet > PAUSE * MEDIA_RATE:
            self._forget_utterance()
        if not (sounding or self._held):
            return
        self._keep(voice, microphone)
        self._since_look += len(voice)
        if self._held >= FIRST_LOOK * MEDIA_RATE and self._since_look >= LOOK_EVERY * MEDIA_RATE:
            self._since_look = 0
            self._look(first + len(voice))

    def take_decisions(self) -> list[Decision]:
        """What was decided since the last call."""
        made, self._decisions = self._decisions, []
        return made

    def _keep(self, voice: _Sound, microphone: _Sound) -> None:
        self._voice.append(voice.copy())
        self._microphone.append(microphone.copy())
        self._held += len(voice)
        while self._held - len(self._voice[0]) >= LONGEST * MEDIA_RATE:
            self._held -= len(self._voice.pop(0))
            self._microphone.pop(0)

    def _forget_utterance(self) -> None:
        self._voice.clear()
        self._microphone.clear()
        self._last = None
        self._held = self._since_look = 0
        self._told = False

    def _look(self, sample: int) -> None:
        found = overheard(np.concatenate(self._voice), np.concatenate(self._microphone))
        if found is None:
            return
        opinion = self._opinion(found)
        before, self._last = self._last, None if opinion is None else (opinion, found.delay)
        if opinion is None or before is None or before[0] != opinion:
            return
        if opinion and abs(before[1] - found.delay) > SAME_DELAY:
            return
        if opinion != self._in_room or not self._told:
            self._in_room, self._told = opinion, True
            self._decisions.append(Decision(sample, opinion, found))

    def _opinion(self, found: Overheard) -> bool | None:
        """Whether the voice is heard; None when the rest of the sound is too loud to tell, or it lies between."""
        loud = found.level >= max(HEARD_DB, found.feigned + CLEAR_DB)
        if loud and found.likeness >= ALIKE:
            return True
        if found.level < UNHEARD_DB and found.feigned < UNHEARD_DB:
            return False
        if found.likeness < UNLIKE and self._held >= LONGEST * MEDIA_RATE:
            return False
        return None
