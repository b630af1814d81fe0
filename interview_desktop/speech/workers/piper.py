"""Program that speaks with Piper (GPL-3), a neural voice that says how long each phoneme lasts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from interview_desktop.core.errors import EngineFailed
from interview_desktop.core.media import SAMPLE_BYTES, Audio, Speech, TimedPhoneme, TimedWord
from interview_desktop.core.sentences import sentence
from interview_desktop.speech.packages import not_installed
from interview_desktop.speech.spoken import speech_header
from interview_desktop.speech.words import BOUNDARY, align, tokens
from interview_desktop.speech.workers.serving import Arguments, serve

if TYPE_CHECKING:
    from piper import PiperVoice
    from piper.voice import AudioChunk

_STRESS = "ˈˌ"
_LINK = "ʲ"
"""A glide into the next vowel; a sound of its own in no table of phonemes."""
_SILENT = "^$_.,:;!?()[]{}\"'-—…"
"""Begin, end, padding and punctuation: Piper gives them time, but nobody says them."""
_LEAD_S = 0.05
"""Silence kept before the first sound; Piper's own third of a second would delay every question."""


class Engine:
    """One voice, loaded once."""

    def __init__(self) -> None:
        self._voice: PiperVoice | None = None

    def load(self, arguments: Arguments, _payload: bytes) -> tuple[dict[str, Any], bytes]:
        """Load the voice in file `path` with its alignment output."""
        try:
            import onnx  # noqa: F401  # without it Piper only warns, and gives no alignments
            from piper import PiperVoice
        except ImportError:
            raise not_installed("piper-tts") from None
        self._voice = PiperVoice.load(str(arguments["path"]), include_alignments=True)
        return {}, b""

    def speak(self, arguments: Arguments, _payload: bytes) -> tuple[dict[str, Any], bytes]:
        """Speak `text` at `rate`, 1 being normal."""
        from piper import SynthesisConfig

        assert self._voice is not None, "load comes first"
        text = str(arguments["text"])
        normal = self._voice.config.length_scale
        settings = SynthesisConfig(length_scale=normal / float(arguments["rate"]))
        chunks = list(self._voice.synthesize(text, settings, include_alignments=True))
        if not chunks:
            raise EngineFailed(sentence("Piper gave no sound"))
        stream = _stream(chunks)
        samples = b"".join(chunk.audio_int16_bytes for chunk in chunks)
        rate = chunks[0].sample_rate
        cut = max(0, round((stream[0].start - _LEAD_S) * rate)) if stream else 0
        sounds = [TimedPhoneme(p.symbol, p.start - cut / rate, p.end - cut / rate) for p in stream]
        phonemes = tuple(sound for sound in sounds if sound.symbol != BOUNDARY)
        words = self._words(text, sounds)
        return speech_header(Speech(text, Audio(b"", rate), words, phonemes, "")), samples[
            cut * SAMPLE_BYTES :
        ]

    def _words(self, text: str, stream: Sequence[TimedPhoneme]) -> tuple[TimedWord, ...]:
        written = tokens(text)
        spans = align([self._alone(token.text) for token in written], [sound.symbol for sound in stream])
        return tuple(
            TimedWord(token.text, stream[span[0]].start, stream[span[1] - 1].end)
            for token, span in zip(written, spans, strict=True)
            if span is not None
        )

    def _alone(self, word: str) -> list[str]:
        """Phonemes of a word spoken alone."""
        assert self._voice is not None, "load comes first"
        parts = [joined(sentence) for sentence in self._voice.phonemize(word)]
        symbols = [symbol for part in parts for symbol in (*part, BOUNDARY)][:-1]
        return symbols[:-1] if symbols[-1:] == [BOUNDARY] else symbols


def joined(characters: Sequence[str]) -> list[str]:
    """Phonemes from Piper's single characters: length and other marks belong to what is before; stress is left out."""
    symbols: list[str] = []
    for character in characters:
        if character in _STRESS or (character in _SILENT and character != BOUNDARY):
            continue
        if symbols and symbols[-1] != BOUNDARY and _is_mark(character):
            symbols[-1] += character.strip(_LINK)
        else:
            symbols.append(character)
    return symbols


def _is_mark(character: str) -> bool:
    import unicodedata

    return unicodedata.category(character) in ("Lm", "Mn", "Sk")


def _stream(chunks: Sequence[AudioChunk]) -> list[TimedPhoneme]:
    """Everything said, in order, with boundaries; seconds from the start of the first chunk.

    Raises:
        EngineFailed: the voice gives no alignments.
    """
    stream: list[TimedPhoneme] = []
    offset = 0
    for chunk in chunks:
        if chunk.phoneme_alignments is None:
            raise EngineFailed(sentence("Piper gave no times for its phonemes"))
        at = offset
        begin: float | None = None
        for aligned in chunk.phoneme_alignments:
            start, at = at / chunk.sample_rate, at + int(aligned.num_samples)
            symbol, end = aligned.phoneme, at / chunk.sample_rate
            if symbol in _STRESS:
                begin = start  # the sound that follows begins here
            elif symbol != BOUNDARY and symbol in _SILENT:
                begin = None
            elif stream and stream[-1].symbol != BOUNDARY and _is_mark(symbol):
                stream[-1] = TimedPhoneme(stream[-1].symbol + symbol.strip(_LINK), stream[-1].start, end)
            else:
                stream.append(TimedPhoneme(symbol, start if begin is None else begin, end))
                begin = None
        offset += len(chunk.audio_int16_array)
        stream.append(TimedPhoneme(BOUNDARY, offset / chunk.sample_rate, offset / chunk.sample_rate))
    return stream


def main() -> None:
    """Serve until standard input ends."""
    engine = Engine()
    serve({"load": engine.load, "speak": engine.speak}, in_background=True)


if __name__ == "__main__":
    main()
