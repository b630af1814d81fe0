"""Synthesised speech as a header and samples: how it leaves a worker program and how the cache keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from interview_desktop.core.media import Audio, Speech, TimedPhoneme, TimedWord

_DIGITS = 4
"""Decimals of a time in seconds: a tenth of a millisecond."""


def speech_header(speech: Speech) -> dict[str, Any]:
    """Everything but the samples, of JSON types."""
    return {
        "text": speech.text,
        "rate": speech.audio.rate,
        "words": [[w.text, round(w.start, _DIGITS), round(w.end, _DIGITS)] for w in speech.words],
        "phonemes": [[p.symbol, round(p.start, _DIGITS), round(p.end, _DIGITS)] for p in speech.phonemes],
        "engine": speech.engine,
    }


def speech_from(header: Mapping[str, Any], samples: bytes) -> Speech:
    """Put header and samples together again.

    Raises:
        ValueError: the header is not one of speech.
    """
    try:
        return Speech(
            str(header["text"]),
            Audio(samples, int(header["rate"])),
            tuple(TimedWord(str(text), float(start), float(end)) for text, start, end in header["words"]),
            tuple(
                TimedPhoneme(str(symbol), float(start), float(end))
                for symbol, start, end in header["phonemes"]
            ),
            str(header["engine"]),
        )
    except (KeyError, TypeError) as error:
        raise ValueError("not a header of speech") from error
