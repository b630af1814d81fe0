"""Finds where a candidate began who spoke before listening did, in sound that was kept from before."""

from __future__ import annotations

from interview_desktop.core.media import SAMPLE_BYTES, SPEECH_RATE, Audio
from interview_desktop.core.ports import VoiceDetector

PAUSE = 0.4
"""Seconds without speech that divide what the candidate says from what was before."""
_SPEECH = 0.5


def early_speech(detector: VoiceDetector, before: Audio) -> float:
    """How much at the end of a sound is speech that goes on at its end.

    Args:
        detector: is reset before and afterwards.
        before: `SPEECH_RATE` mono, up to the moment at which listening began.

    Returns:
        Seconds; 0 when there is silence at the end.
    """
    size = detector.chunk_samples * SAMPLE_BYTES
    # The last chunk ends where the sound does, so that the count goes back from there.
    first = len(before.samples) % size
    detector.reset()
    whole = before.samples[first:]
    spoken = [probability >= _SPEECH for probability in detector.probabilities(whole)] if whole else []
    detector.reset()
    seconds = detector.chunk_samples / SPEECH_RATE
    found = silence = 0
    for number, speech in enumerate(reversed(spoken), 1):
        silence = 0 if speech else silence + 1
        if silence * seconds >= PAUSE:
            break
        if speech:
            found = number
    return found * seconds
