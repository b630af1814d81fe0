"""Program that finds the words and sounds of a known text in its sound, with pocketsphinx (forced alignment)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from interview_desktop.core.errors import EngineFailed
from interview_desktop.core.sentences import sentence
from interview_desktop.speech.packages import not_installed
from interview_desktop.speech.pronouncing import IPA, guessed
from interview_desktop.speech.workers.serving import Arguments, serve

_FRAMES_A_SECOND = 100
Entry = tuple[str, float, float, list[tuple[str, float, float]]]
"""What was aligned, its start and end, and the same of its phonemes."""


class Engine:
    """One decoder without a language model."""

    def __init__(self) -> None:
        self._decoder: Any = None

    def load(self, _arguments: Arguments, _payload: bytes) -> tuple[dict[str, Any], bytes]:
        """Load the American English acoustic model and dictionary of the package."""
        try:
            import pocketsphinx
        except ImportError:
            raise not_installed("pocketsphinx") from None
        self._decoder = pocketsphinx.Decoder(loglevel="FATAL", lm=None)
        return {}, b""

    def align(self, arguments: Arguments, samples: bytes) -> tuple[dict[str, Any], bytes]:
        """Find `words`, each a list of spoken parts in lower case, in 16 kHz `samples`.

        Raises:
            EngineFailed: the sound is not that of the text.
        """
        known = [[part for part in parts if self._knows(part)] for parts in arguments["words"]]
        flat = [part for parts in known for part in parts]
        if not flat:
            return {"words": [None] * len(known), "phonemes": []}, b""
        try:
            entries = self._entries(flat, samples)
        except RuntimeError as error:
            raise EngineFailed(sentence("The sound could not be aligned with its text")) from error
        spoken = [entry for entry in entries if not entry[0].startswith(("<", "[", "+"))]
        if len(spoken) != len(flat):
            raise EngineFailed(sentence("The sound could not be aligned with its text"))
        rest = iter(spoken)
        words: list[list[float] | None] = []
        for parts in known:
            own = [next(rest) for _ in parts]
            words.append([own[0][1], own[-1][2]] if own else None)
        phonemes = [list(phoneme) for entry in spoken for phoneme in entry[3]]
        return {"words": words, "phonemes": phonemes}, b""

    def _knows(self, part: str) -> bool:
        """Whether the dictionary has a word, if need be with sounds guessed from its letters."""
        if self._decoder.lookup_word(part) is not None:
            return True
        sounds = guessed(part)
        if sounds:
            self._decoder.add_word(part, sounds, True)
        return bool(sounds)

    def _entries(self, words: Sequence[str], samples: bytes) -> list[Entry]:
        self._decoder.set_align_text(" ".join(words))
        self._decode(samples)
        self._decoder.set_alignment()
        self._decode(samples)
        return list(self._read())

    def _decode(self, samples: bytes) -> None:
        self._decoder.start_utt()
        self._decoder.process_raw(samples, no_search=False, full_utt=True)
        self._decoder.end_utt()

    def _read(self) -> Iterator[Entry]:
        # WORKAROUND for pocketsphinx 5.1: an entry is valid only until the iteration goes on; a list of them crashes.
        for word in self._decoder.get_alignment() or ():
            phonemes = [(IPA[phoneme.name], *_seconds(phoneme)) for phoneme in word if phoneme.name in IPA]
            yield word.name, *_seconds(word), phonemes


def _seconds(entry: Any) -> tuple[float, float]:
    return entry.start / _FRAMES_A_SECOND, (entry.start + entry.duration) / _FRAMES_A_SECOND


def main() -> None:
    """Serve until standard input ends."""
    engine = Engine()
    serve({"load": engine.load, "align": engine.align}, in_background=True)


if __name__ == "__main__":
    main()
