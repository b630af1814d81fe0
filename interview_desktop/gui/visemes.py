# ruff: noqa: RUF001 - IPA signs look like Latin letters and are not
"""Mouth shapes for phonemes, and the mouth at any moment of an utterance. No Qt.

Which phonemes look alike is the table of visemes of MPEG-4 facial animation (ISO/IEC 14496-2; printed in A. M. Tekalp and
J. Ostermann, "Face and 2-D mesh animation in MPEG-4", Signal Processing: Image Communication 15, 2000, 387-421). The table is in
SAMPA for English; sounds that it leaves out stand with the one whose place of articulation is nearest. What each viseme looks
like in this face, opening and width, is the face's own.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interview_desktop.core.media import SAMPLE_BYTES, Audio, Speech


@dataclass(frozen=True, slots=True)
class Mouth:
    """A mouth shape; all values 0 to 1."""

    opening: float
    """0 closed, 1 as open as in "father"."""
    width: float
    """0 pursed, 0.5 at rest, 1 spread as in "see"."""


REST = Mouth(0.0, 0.6)
_VISEMES: tuple[tuple[str, str, Mouth], ...] = (
    # of the table; beside it; the mouth
    ("pbm", "", Mouth(0.0, 0.5)),  # 1: put, bed, mill
    ("fv", "ɱ", Mouth(0.12, 0.55)),  # 2: far, voice
    ("θð", "", Mouth(0.22, 0.55)),  # 3: think, that
    ("td", "ʈɖ", Mouth(0.25, 0.62)),  # 4: tip, doll
    ("kgɡ", "ŋhxɣʔɦçqʁχ", Mouth(0.35, 0.55)),  # 5: call, gas
    ("ʃ", "ʒʂʐ", Mouth(0.3, 0.25)),  # 6: chair, join, she
    ("sz", "", Mouth(0.22, 0.66)),  # 7: sir, zeal
    ("nl", "ɾɬɫɲʎ", Mouth(0.28, 0.62)),  # 8: lot, not
    ("rɹ", "ɻʀ", Mouth(0.3, 0.3)),  # 9: red
    ("ɑ", "aæʌɐ", Mouth(0.9, 0.65)),  # 10: car
    ("e", "ɛəɜɘɚɝøœ", Mouth(0.5, 0.7)),  # 11: bed
    ("ɪ", "jiyᵻ", Mouth(0.3, 0.9)),  # 12: tip
    ("ɒ", "oɔɤ", Mouth(0.65, 0.25)),  # 13: top
    ("ʊ", "uwɯʍ", Mouth(0.35, 0.08)),  # 14: book
)
_BY_SIGN = {sign: mouth for listed, beside, mouth in _VISEMES for sign in listed + beside}
_AFFRICATES = {"tʃ": "ʃ", "dʒ": "ʒ"}
"""Two signs for one sound, which the table has with the second of them."""
_TIES = "͜͡"
_BLEND = 0.07
"""Seconds a mouth takes from one shape to the next; sounds run into each other."""
_CLOSING = 0.04
"""Seconds in which it comes to rest: an open mouth that says nothing is seen at once."""
LEAST_PAUSE = 0.12
"""Seconds of silence from which on the mouth is shut; shorter ones are inside "p", "t" and "k"."""
_STEP = 0.01
_SILENT = 40.0
"""dB below the loudest hundredth of a second: nothing of a voice is so faint."""


def mouth_of(phoneme: str) -> Mouth:
    """The shape with which one IPA phoneme begins; at rest for a pause, a stress mark or an unknown sign."""
    return next(iter(mouths_of(phoneme)), REST)


def mouths_of(phoneme: str) -> tuple[Mouth, ...]:
    """The shapes of one IPA phoneme, two for a diphthong; none for a pause. Length, stress and tie marks do not matter."""
    bare = phoneme.translate({ord(tie): None for tie in _TIES})
    for pair, sound in _AFFRICATES.items():
        bare = bare.replace(pair, sound)
    shapes: list[Mouth] = []
    for sign in bare:
        mouth = _BY_SIGN.get(sign)
        if mouth is not None and (not shapes or shapes[-1] != mouth):
            shapes.append(mouth)
    return tuple(shapes)


class MouthTrack:
    """The mouth during one utterance."""

    def __init__(self, speech: Speech) -> None:
        """Follow the phonemes; where the engine gave none, open and close the mouth with each word.

        Where the sound is silent the mouth is shut, whatever the times of the phonemes say.
        """
        marks = list(_shaped(speech))
        for begin, end in pauses(speech.audio):
            after = [mark for mark in marks if mark[0] < end]
            # What goes on after the pause opens the mouth again; a sound that begins in it waits for its end.
            last = after[-1][1] if after else REST
            kept = [mark for mark in marks if not begin <= mark[0] < end]
            ends = end >= speech.audio.duration - _STEP
            marks = sorted([*kept, (begin, REST), *([] if ends else [(end, last)])], key=lambda mark: mark[0])
        self._starts = [start for start, _ in marks]
        self._mouths = [mouth for _, mouth in marks]
        self._reached: list[Mouth] = []
        """The shape at each start: a short sound does not reach its own."""
        before = REST
        for index, start in enumerate(self._starts):
            if index:
                before = _between(before, self._mouths[index - 1], start - self._starts[index - 1])
            self._reached.append(before)
        self.duration = max(marks[-1][0] + _CLOSING, speech.audio.duration)
        """Seconds after which the mouth is at rest."""

    def at(self, seconds: float) -> Mouth:
        """The shape at a time from the first sample, on its way from the one before."""
        index = bisect_right(self._starts, seconds) - 1
        if index < 0:
            return REST
        return _between(self._reached[index], self._mouths[index], seconds - self._starts[index])


def pauses(audio: Audio) -> Sequence[tuple[float, float]]:
    """Where a voice is silent for at least `LEAST_PAUSE`, in seconds from the first sample."""
    import numpy as np

    size = max(1, round(_STEP * audio.rate))
    count = len(audio.samples) // SAMPLE_BYTES // size
    if not count:
        return ()
    steps = np.frombuffer(audio.samples, np.int16, count * size).reshape(count, size).astype(np.float32)
    loudness = np.sqrt((steps**2).mean(axis=1))
    if not loudness.any():
        return ()  # no voice that a pause could be told from
    silent = loudness < loudness.max() * 10 ** (-_SILENT / 20)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], silent, [False])).astype(np.int8)))
    found = []
    for begin, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        stop = audio.duration if end == count else end * size / audio.rate
        if stop - begin * size / audio.rate >= LEAST_PAUSE:
            found.append((begin * size / audio.rate, stop))
    return found


def _shaped(speech: Speech) -> Iterator[tuple[float, Mouth]]:
    """When the mouth takes which shape, as far as the times of phonemes or words say; at rest between them and after."""
    end = 0.0
    if speech.phonemes:
        for phoneme in speech.phonemes:
            if phoneme.start > end:
                yield end, REST
            shapes = mouths_of(phoneme.symbol) or (REST,)
            each = (phoneme.end - phoneme.start) / len(shapes)
            for number, shape in enumerate(shapes):
                yield phoneme.start + number * each, shape
            end = phoneme.end
    else:
        for word in speech.words:
            if word.start > end:
                yield end, REST
            yield word.start, Mouth(0.6, 0.6)
            yield (word.start + word.end) / 2, Mouth(0.2, 0.6)
            end = word.end
    yield end, REST


def _between(before: Mouth, after: Mouth, seconds: float) -> Mouth:
    """The mouth so long after it set out from one shape to another."""
    share = min(1.0, seconds / (_CLOSING if after == REST else _BLEND))
    return Mouth(
        before.opening + (after.opening - before.opening) * share,
        before.width + (after.width - before.width) * share,
    )
