"""What recognisers in programs of their own have in common: the request they send and how they read the reply."""

from __future__ import annotations

from interview_desktop.core.errors import BugError
from interview_desktop.core.media import SPEECH_RATE, Audio
from interview_desktop.core.transcript import NoSpeech, Recognition, Recognized, Unintelligible, Word
from interview_desktop.speech.messages import Message

_START_S, _EACH_SECOND = 20.0, 2.0
"""An engine gets this long, and this much more for each second of sound: many times what a slow machine needs."""


def speech_samples(audio: Audio) -> bytes:
    """The samples of an answer.

    Raises:
        BugError: they are not at `SPEECH_RATE`.
    """
    if audio.rate != SPEECH_RATE:
        raise BugError(f"recognisers take {SPEECH_RATE} Hz, not {audio.rate}")
    return audio.samples


def allowed_time(audio: Audio) -> float:
    """Seconds after which a recogniser has hung."""
    return _START_S + _EACH_SECOND * audio.duration


def outcome(reply: Message, audio: Audio, language: str, engine: str) -> Recognition:
    """The result of a worker: `speech`, whether any was heard, and `words` with start, end and probability.

    Times are kept in order and inside the audio; engines round them over its end.
    """
    if not reply.header["speech"]:
        return NoSpeech(engine)
    words: list[Word] = []
    before = 0.0
    for text, said_start, said_end, probability in reply.header["words"]:
        start = min(max(float(said_start), before), audio.duration)
        end = min(max(float(said_end), start), audio.duration)
        if text:
            words.append(Word(str(text), start, end, min(max(float(probability), 0.0), 1.0)))
            before = start
    return Recognized(tuple(words), language, engine) if words else Unintelligible(engine)
