"""The microphone and the loudspeaker of this machine as those of one live interview."""

from __future__ import annotations

import logging
from collections.abc import Callable

import numpy as np
import soxr

from interview_desktop.core.errors import DeviceError
from interview_desktop.core.media import MEDIA_RATE, SPEECH_RATE, AudioBlock, Speech
from interview_desktop.core.ports import Microphone, Speaker

_log = logging.getLogger(__name__)


class MachineAudio:
    """Both devices, not open yet. Sound comes on the microphone's thread, in the form in which clients send it."""

    def __init__(
        self, microphone: Microphone, speaker: Speaker, lost: Callable[[str], None] = lambda what: None
    ) -> None:
        """Take the devices.

        Args:
            microphone: closed when the interview ends.
            speaker: plays what the interviewer says.
            lost: hears a sentence when the microphone has gone.
        """
        self._microphone, self._speaker = microphone, speaker
        self.lost = lost
        self._hear: Callable[[bytes], None] = lambda frame: None
        self._resampler = soxr.ResampleStream(MEDIA_RATE, SPEECH_RATE, 1, dtype="int16", quality="MQ")
        self._tokens = 0

    def open(self, hear: Callable[[bytes], None]) -> None:
        """Open both devices and deliver sound.

        Raises:
            DeviceError: one of them is absent or busy; neither stays open.
        """
        self._hear = hear
        self._speaker.start(self)
        try:
            self._microphone.start(self)
        except DeviceError:
            self._speaker.stop()
            raise

    def play(self, speech: Speech) -> None:
        """Play what the interviewer says."""
        self._tokens += 1
        self._speaker.play(self._tokens, speech.audio)

    def deafen(self) -> None:
        """Let go of the microphone; safe to call twice."""
        self._microphone.stop()

    def close(self) -> None:
        """Let go of both devices; safe to call twice."""
        self._microphone.stop()
        self._speaker.stop()

    def audio_block(self, block: AudioBlock) -> None:
        """Sound from the microphone."""
        self._hear(self._resampler.resample_chunk(np.frombuffer(block.samples, np.int16)).tobytes())

    def audio_lost(self, error: DeviceError) -> None:
        """The microphone has gone; whoever hears nothing is nudged, and told why."""
        _log.warning("the microphone of a live interview has gone: %s", error.what)
        self.lost(str(error))

    def playback_started(self, token: int, time: float) -> None:
        """Nothing depends on it: an utterance lasts as long as its sound."""

    def playback_ended(self, token: int, time: float, completed: bool) -> None:
        """The same."""
