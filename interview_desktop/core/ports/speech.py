"""Engines that speak, recognise, and tell speech from silence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from interview_desktop.core.media import Audio, Speech
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.transcript import Recognition, Recognized, Word


@runtime_checkable
class Synthesizer(Protocol):
    """Turns text into speech. Called from one thread at a time; may take seconds."""

    @property
    def name(self) -> str:
        """Engine name of the registry."""
        ...

    def voices(self, language: str) -> Sequence[str]:
        """Names of the voices that speak a BCP 47 language; empty when there is none."""
        ...

    def synthesize(self, text: str, choice: VoiceChoice) -> Speech:
        """Speak one utterance.

        Raises:
            EngineUnavailable: no such voice, or no voice for the language.
            EngineFailed: the engine broke or gave no sound.
        """
        ...

    def close(self) -> None:
        """End the worker program, if there is one; safe to call twice."""
        ...


@dataclass(frozen=True, slots=True)
class RecognitionRequest:
    """One answer to be recognised."""

    audio: Audio
    """`SPEECH_RATE` mono."""
    language: str = "en"
    hot_words: tuple[str, ...] = ()
    """Names and terms to expect."""


@runtime_checkable
class Recognizer(Protocol):
    """Turns an answer into words with times. Called from one thread at a time; may take seconds."""

    @property
    def name(self) -> str:
        """Engine name of the registry."""
        ...

    def knows(self, language: str) -> bool:
        """Whether it is valid for a BCP 47 language; where it is not, it is never given speech. May start its program.

        Raises:
            EngineUnavailable: it is not installed.
            EngineFailed: it does not start.
        """
        ...

    def hears_fillers(self, language: str) -> bool:
        """Whether it has a second pass (`verbatim`) that is valid for a language and installed."""
        ...

    def recognize(self, request: RecognitionRequest) -> Recognition:
        """Recognise one answer; word times are seconds from the start of its audio.

        An engine that breaks raises; it never returns text about its own failure.

        Raises:
            EngineUnavailable: not valid for the language.
            EngineFailed: broke, was killed or timed out.
        """
        ...

    def verbatim(
        self, request: RecognitionRequest, recognized: Recognized, urgent: Callable[[], bool]
    ) -> tuple[Word, ...] | None:
        """Listen again for the fillers that recognising leaves out.

        Args:
            request: the answer.
            recognized: what was recognised in it, by this engine or another.
            urgent: asked now and then; once it says True this gives up, because other work waits.

        Returns:
            The words of `recognized` with the fillers in their places; nothing where this engine has no second pass that is
            valid for the language; None when it gave up.

        Raises:
            EngineUnavailable: something that it needs is not installed.
            EngineFailed: broke, was killed or timed out.
        """
        ...

    def close(self) -> None:
        """End the worker process, if there is one; safe to call twice."""
        ...


class VoiceDetector(Protocol):
    """Gives the probability of speech, chunk by chunk. Decides nothing; used from one thread."""

    @property
    def name(self) -> str:
        """Engine name of the registry."""
        ...

    @property
    def chunk_samples(self) -> int:
        """Samples at `SPEECH_RATE` of a chunk."""
        ...

    def probabilities(self, chunks: bytes) -> Sequence[float]:
        """Probability, 0 to 1, that a chunk holds speech, for each of some that follow one another.

        Many at once cost less than one at a time, and give the same.

        Raises:
            ValueError: these are no whole chunks.
        """
        ...

    def reset(self) -> None:
        """Forget what came before."""
        ...
