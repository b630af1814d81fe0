"""Whether a transcript is good enough to be scored, and how the answer was spoken."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from interview_desktop.core.joining import Seams, silence
from interview_desktop.core.scoring import Delivery, Quality
from interview_desktop.core.transcript import AnswerTranscript, Presence, Recognized, Word

LEAST_CONFIDENCE = 0.6
"""Mean word probability; below it about every third word is wrong."""
MOST_DOUBTFUL = 0.35
"""Share of words below a probability of one half."""
LEAST_WORDS = 5
PAUSE = 0.5
"""Seconds of silence between words that count as a pause."""
_LISTEN = "A person should listen to this answer"
_VOWELS = re.compile(r"[aeiouyäöüéèà]+")


def quality_of(answer: AnswerTranscript, seams: Seams = ()) -> Quality:
    """Judge the transcript of one answer: how it ended, how sure the recogniser is, how much was said.

    Args:
        answer: with its words.
        seams: where an interruption parted it.
    """
    recognition = answer.recognition
    if not isinstance(recognition, Recognized):
        return Quality(
            False, f"{_LISTEN}: its transcript is {recognition.state.replace('_', ' ')}", None, 0.0, 0.0
        )
    words = recognition.words
    doubtful = sum(word.probability < 0.5 for word in words) / max(1, len(words))
    spoken = sum(max(0.0, word.end - word.start) for word in words)
    ratio = min(1.0, spoken / max(0.001, silence(answer.start, answer.end, seams)))
    reason = ""
    if recognition.confidence < LEAST_CONFIDENCE or doubtful > MOST_DOUBTFUL:
        reason = f"{_LISTEN}: the recogniser is unsure of too many words"
    elif len(words) < LEAST_WORDS:
        reason = too_few(len(words))
    return Quality(not reason, reason, recognition.confidence, doubtful, ratio)


def too_few(words: int) -> str:
    """Why so few words are not scored."""
    return f"{_LISTEN}: there are only {words} words"


def delivery_of(answer: AnswerTranscript, words: Sequence[Word], seams: Seams = ()) -> Delivery | None:
    """Describe pace and pauses; None when nothing was said, or when nobody could listen to it. The times are those of the words.

    Args:
        answer: as it was recorded.
        words: that were said.
        seams: where an interruption parted it; that is nobody's pause.
    """
    if not words or answer.presence is not Presence.WHOLE:
        return None
    span = silence(words[0].start, words[-1].end, seams)
    gaps = [silence(before.end, after.start, seams) for before, after in itertools.pairwise(words)]
    pauses = [gap for gap in gaps if gap >= PAUSE]
    silent = sum(pauses)
    syllables = sum(_syllables(word.text) for word in words)
    spoken = sum(max(0.0, word.end - word.start) for word in words)
    return Delivery(
        words_per_minute=round(60 * len(words) / span, 1) if span > 0 else None,
        articulation_rate=round(syllables / (span - silent), 2) if span - silent > 0 else None,
        pauses=len(pauses),
        longest_pause=round(max(pauses, default=0.0), 2),
        pause_share=round(silent / span, 3) if span > 0 else 0.0,
        response_latency=round(silence(answer.start, words[0].start, seams), 2),
        talk_share=round(min(1.0, spoken / max(0.001, silence(answer.start, answer.end, seams))), 3),
    )


def _syllables(word: str) -> int:
    """Groups of vowels, a mute e at the end left out: within a few percent over an answer."""
    lower = word.lower()
    groups = len(_VOWELS.findall(lower))
    return max(1, groups - (lower.endswith("e") and not lower.endswith("le") and groups > 1))
