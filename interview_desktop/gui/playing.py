"""Plays a sound before the interview, and waits for its end."""

from __future__ import annotations

import threading

from interview_desktop.core.errors import SpeakerError
from interview_desktop.core.media import Audio
from interview_desktop.core.ports import Clock
from interview_desktop.gui.preview import LivePreview

_PATIENCE = 30.0
"""Seconds beyond a sound's length until one that never ends is given up."""


def play_aloud(
    speaker: str, clock: Clock, sound: Audio, preview: LivePreview | None, volume: int = 100
) -> None:
    """Play a sound, and return when it has ended.

    Args:
        speaker: spec of the loudspeaker.
        clock: of the program.
        sound: to be played.
        preview: hears how long the room sounds after it; None where no microphone is open.
        volume: percent of what the loudspeaker plays.

    Raises:
        SpeakerError: absent, busy, or stopped while it played.
    """
    from interview_desktop.capture.playback import open_speaker

    player = open_speaker(speaker, clock, volume)
    heard = _Heard(preview)
    player.start(heard)
    try:
        player.play(1, sound)
        if not heard.ended.wait(sound.duration + _PATIENCE) or not heard.completed:
            raise SpeakerError(
                "The loudspeaker stopped while it played", "Plug it in again, or choose another"
            )
    finally:
        player.stop()


class _Heard:
    """Waits for the end of a clip."""

    def __init__(self, preview: LivePreview | None) -> None:
        self.ended = threading.Event()
        self.completed = False
        self._preview = preview

    def playback_started(self, token: int, time: float) -> None:
        """What the microphone hears from now on is the machine."""
        if self._preview is not None:
            self._preview.machine_speaks()

    def playback_ended(self, token: int, time: float, completed: bool) -> None:
        self.completed = completed
        if self._preview is not None:
            self._preview.machine_spoke(time)
        self.ended.set()
