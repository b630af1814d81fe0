"""Speech engines without engines: a voice of tones, a recogniser with a script, a detector that measures loudness."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Iterable, Sequence

import numpy as np

from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from interview_desktop.core.media import SPEECH_RATE, Audio, Speech, TimedPhoneme, TimedWord
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.ports import RecognitionRequest
from interview_desktop.core.transcript import NoSpeech, Recognition, Recognized, Unintelligible, Word

WORD_S = 0.3
"""How long the fake voice takes for each word at normal rate."""
_SOUNDING = 0.8
"""Part of a word's time that has sound; the rest is the gap to the next."""


class FakeSynthesizer:
    """Obeys the `Synthesizer` port: each word is a tone, its pitch follows from its letters.

    Args:
        name: what it calls itself.
        languages: primary language subtags it has a voice for.
        faults: raised one after the other by the next calls, before anything is spoken.
    """

    def __init__(
        self,
        *,
        name: str = "tones",
        languages: Sequence[str] = ("en", "de"),
        faults: Iterable[Exception] = (),
    ) -> None:
        self._name = name
        self._languages = tuple(languages)
        self._faults = deque(faults)
        self.spoken: list[tuple[str, VoiceChoice]] = []
        """Every utterance that was spoken."""
        self.closed = 0

    @property
    def name(self) -> str:
        """Engine name."""
        return self._name

    @property
    def version(self) -> str:
        """As engines whose speech is cached have it."""
        return "1"

    def voices(self, language: str) -> Sequence[str]:
        """One voice for each language it has."""
        primary = language.split("-", maxsplit=1)[0].lower()
        return (f"{primary}-tone",) if primary in self._languages else ()

    def synthesize(self, text: str, choice: VoiceChoice) -> Speech:
        """Speak one utterance in tones."""
        if self._faults:
            raise self._faults.popleft()
        voices = self.voices(choice.language)
        if not voices or choice.voice not in ("", *voices):
            raise EngineUnavailable(
                f"{self._name} has no voice {choice.voice or choice.language}", "Choose another"
            )
        words = text.split()
        if not words:
            raise EngineFailed(f"{self._name} was given nothing to say")
        step = WORD_S / choice.rate
        times = [
            (word, round(index * step, 4), round((index + _SOUNDING) * step, 4))
            for index, word in enumerate(words)
        ]
        sound = np.zeros(math.ceil(len(words) * step * SPEECH_RATE), np.int16)
        for word, start, end in times:
            first, last = round(start * SPEECH_RATE), round(end * SPEECH_RATE)
            hertz = 200 + sum(word.encode()) % 400
            sound[first:last] = 8000 * np.sin(2 * np.pi * hertz * np.arange(last - first) / SPEECH_RATE)
        self.spoken.append((text, choice))
        return Speech(
            text,
            Audio(sound.tobytes(), SPEECH_RATE),
            tuple(TimedWord(*time) for time in times),
            tuple(TimedPhoneme("a", start, end) for _, start, end in times),
            f"{self._name} {voices[0]} 1",
        )

    def close(self) -> None:
        """Count the call."""
        self.closed += 1


class FakeRecognizer:
    """Obeys the `Recognizer` port: gives what its script says, in order, whatever it hears.

    Once the script is used up, quiet is `NoSpeech` and sound is `Unintelligible`.

    Args:
        script: for each request a result, an exception to raise, or a text, which becomes words spread over the audio.
        languages: primary language subtags it is valid for.
        fillers: whether it has a second pass.
    """

    def __init__(
        self,
        script: Iterable[Recognition | Exception | str] = (),
        *,
        name: str = "script",
        languages: Sequence[str] = ("en", "de"),
        fillers: bool = False,
    ) -> None:
        self._script = deque(script)
        self._name = name
        self._languages = tuple(languages)
        self.requests: list[RecognitionRequest] = []
        """Every request, in order."""
        self._fillers = fillers
        self.heard_again: list[Recognized] = []
        """Every result that was listened to again, in order."""
        self.closed = 0

    @property
    def name(self) -> str:
        """Engine name."""
        return self._name

    def knows(self, language: str) -> bool:
        """Whether it was told so."""
        return language.split("-", maxsplit=1)[0].lower() in self._languages

    def hears_fillers(self, language: str) -> bool:
        """Whether it was told so."""
        return self._fillers and self.knows(language)

    def recognize(self, request: RecognitionRequest) -> Recognition:
        """Give the next result of the script."""
        if not self.knows(request.language):
            raise EngineUnavailable(f"{self._name} does not know {request.language}", "Choose another engine")
        self.requests.append(request)
        if not self._script:
            quiet = loudness(request.audio.samples) < FakeDetector.THRESHOLD
            return NoSpeech(self._name) if quiet else Unintelligible(self._name)
        result = self._script.popleft()
        if isinstance(result, Exception):
            raise result
        return self._spread(result, request) if isinstance(result, str) else result

    def verbatim(
        self, request: RecognitionRequest, recognized: Recognized, urgent: Callable[[], bool]
    ) -> tuple[Word, ...] | None:
        """An "um" before the words, when it was told to hear fillers."""
        self.heard_again.append(recognized)
        if urgent():
            return None
        return (Word("um", 0.0, 0.0, 0.5), *recognized.words) if self._fillers else ()

    def close(self) -> None:
        """Count the call."""
        self.closed += 1

    def _spread(self, text: str, request: RecognitionRequest) -> Recognized:
        words = text.split()
        step = request.audio.duration / max(len(words), 1)
        return Recognized(
            tuple(Word(word, i * step, (i + _SOUNDING) * step, 0.9) for i, word in enumerate(words)),
            request.language,
            self._name,
        )


class FakeDetector:
    """Obeys the `VoiceDetector` port: loud is speech."""

    THRESHOLD = 0.01
    """Root mean square, relative to full scale, from which on it is speech (-40 dBFS)."""

    def __init__(self, chunk_samples: int = 512) -> None:
        self._chunk_samples = chunk_samples
        self.resets = 0

    @property
    def name(self) -> str:
        """Engine name."""
        return "loudness"

    @property
    def chunk_samples(self) -> int:
        """Samples of each call."""
        return self._chunk_samples

    def probabilities(self, chunks: bytes) -> Sequence[float]:
        """1 for a loud chunk, 0 for a quiet one."""
        size = 2 * self._chunk_samples
        if not chunks or len(chunks) % size:
            raise ValueError(f"chunks have {self._chunk_samples} samples each; {len(chunks) / 2} are none")
        return [
            float(loudness(chunks[at : at + size]) >= self.THRESHOLD) for at in range(0, len(chunks), size)
        ]

    def reset(self) -> None:
        """Count the call; there is nothing to forget."""
        self.resets += 1


def loudness(samples: bytes) -> float:
    """Root mean square of signed 16-bit samples, relative to full scale."""
    values = np.frombuffer(samples, np.int16).astype(np.float64) / 32768
    return float(np.sqrt(np.mean(values**2))) if len(values) else 0.0
