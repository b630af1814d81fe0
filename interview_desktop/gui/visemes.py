# ruff: noqa: RUF001 - IPA signs look like Latin letters and are not
"""Mouth shapes for phonemes, and the mouth at any moment of an utterance. No Qt."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from interview_desktop.core.media import Speech


@dataclass(frozen=True, slots=True)
class Mouth:
    """A mouth shape; all values 0 to 1."""

    opening: float
    """0 closed, 1 as open as in "father"."""
    width: float
    """0 pursed, 0.5 at rest, 1 spread as in "see"."""


REST = Mouth(0.0, 0.6)
_SHAPES: tuple[tuple[str, Mouth], ...] = (
    ("pbm", Mouth(0.0, 0.5)),
    ("fvɱ", Mouth(0.12, 0.55)),
    ("θð", Mouth(0.22, 0.55)),
    ("tdnlszɾɬɫ", Mouth(0.25, 0.62)),
    ("ʃʒʂʐ", Mouth(0.3, 0.25)),
    ("kgɡŋhxɣʔɦçqʁ", Mouth(0.35, 0.55)),
    ("rɹɻʀ", Mouth(0.3, 0.3)),
    ("jiɪyᵻ", Mouth(0.3, 0.9)),
    ("eɛəɜɘɚɝøœ", Mouth(0.5, 0.7)),
    ("aɑæʌɐɒ", Mouth(0.9, 0.65)),
    ("oɔɤ", Mouth(0.65, 0.25)),
    ("uʊwɯʍ", Mouth(0.35, 0.08)),
)
_BY_SYMBOL = {symbol: mouth for symbols, mouth in _SHAPES for symbol in symbols}
_BLEND = 0.07
"""Seconds a mouth takes from one shape to the next; sounds run into each other."""


def mouth_of(phoneme: str) -> Mouth:
    """The shape of one IPA phoneme; at rest for a pause, a stress mark or an unknown sign.

    The first sign that has a shape decides, so that length, stress and tie marks do not matter.
    """
    return next((_BY_SYMBOL[sign] for sign in phoneme if sign in _BY_SYMBOL), REST)


class MouthTrack:
    """The mouth during one utterance."""

    def __init__(self, speech: Speech) -> None:
        """Follow the phonemes; where the engine gave none, open and close the mouth with each word."""
        if speech.phonemes:
            marks = [(phoneme.start, mouth_of(phoneme.symbol)) for phoneme in speech.phonemes]
            end = speech.phonemes[-1].end
        else:
            marks = []
            for word in speech.words:
                marks += [(word.start, Mouth(0.6, 0.6)), ((word.start + word.end) / 2, Mouth(0.2, 0.6))]
            end = speech.words[-1].end if speech.words else 0.0
        self._starts = [start for start, _ in marks] + [end]
        self._mouths = [mouth for _, mouth in marks] + [REST]
        self.duration = max(end, speech.audio.duration)
        """Seconds after which the mouth is at rest."""

    def at(self, seconds: float) -> Mouth:
        """The shape at a time from the first sample, blended from the one before."""
        index = bisect_right(self._starts, seconds) - 1
        if index < 0:
            return REST
        before = self._mouths[index - 1] if index else REST
        now = self._mouths[index]
        share = min(1.0, (seconds - self._starts[index]) / _BLEND)
        return Mouth(
            before.opening + (now.opening - before.opening) * share,
            before.width + (now.width - before.width) * share,
        )
