"""The next engine when one cannot: wrappers with the interface of one engine.

Which engine did the work is in the result's `engine`; why another did not is told to whoever asks.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from interview_desktop.core.errors import BugError, EngineError, EngineFailed, EngineUnavailable
from interview_desktop.core.media import Speech
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.ports import RecognitionRequest, Recognizer, Synthesizer
from interview_desktop.core.sentences import sentence
from interview_desktop.core.transcript import Recognition, Recognized, Word
from interview_desktop.speech.checking import Misunderstood

Passed = Callable[[str, EngineError], None]
"""Hears which engine was passed over and why, on the thread that uses the engine."""

_TRIES = 2


def _nobody(_engine: str, _error: EngineError) -> None:
    """Hears nothing."""


class FallbackSynthesizer:
    """Speaks with the first engine that can.

    A voice belongs to one engine. When that engine cannot speak, the others use their own default voice.

    Args:
        engines: the best first.
        passed: hears of every engine that could not.
        elsewhere: voices of an engine that is not used here; whoever asks for one gets the default.
        last: says something in its own way when no engine can speak.
    """

    def __init__(
        self,
        engines: Sequence[Synthesizer],
        passed: Passed = _nobody,
        *,
        elsewhere: Collection[str] = (),
        last: Synthesizer | None = None,
    ) -> None:
        if not engines:
            raise BugError("a fallback needs an engine")
        self._engines = tuple(engines)
        self._passed = passed
        self._elsewhere = frozenset(elsewhere)
        self._last = last

    @property
    def name(self) -> str:
        """Names of the engines in order."""
        return ", ".join(engine.name for engine in self._engines)

    def voices(self, language: str) -> Sequence[str]:
        """Voices of all engines, the best engine's first; an engine that is not installed has none."""
        return tuple(voice for engine in self._engines for voice in self._voices(engine, language) or ())

    def synthesize(self, text: str, choice: VoiceChoice) -> Speech:
        """Speak one utterance. Where every engine's speech is hard to understand, the best of it is taken.

        Raises:
            EngineUnavailable: no engine can, or none has the chosen voice.
            EngineFailed: no engine could, and at least one may another time.
        """
        errors: list[EngineError] = []
        for engine, own_choice in self._in_order(choice):
            try:
                return engine.synthesize(text, own_choice)
            except EngineError as error:
                self._passed(engine.name, error)
                errors.append(error)
        unclear = [error for error in errors if isinstance(error, Misunderstood)]
        if unclear:
            return min(unclear, key=lambda error: error.error).speech
        if self._last is not None:
            return self._last.synthesize(text, choice)
        if not errors:
            raise EngineUnavailable(
                sentence("No voice here speaks the language {0}", choice.language),
                sentence("Install or choose another"),
            )
        raise _worst(errors)

    def close(self) -> None:
        """End all engines; safe to call twice."""
        for engine in self._engines:
            engine.close()

    def _in_order(self, choice: VoiceChoice) -> Iterator[tuple[Synthesizer, VoiceChoice]]:
        """The engine that has the chosen voice first, then the others with their own, without those that lack the language."""
        if not choice.voice or choice.voice in self._elsewhere:
            for engine in self._engines:
                # Asked when it is its turn: an engine may have to be started for it.
                if self._voices(engine, choice.language) != ():
                    yield engine, replace(choice, voice="")
            return
        # A variant, as in "en-us+f3", is a matter between the choice and the engine.
        voice = choice.voice.partition("+")[0]
        known = [(engine, self._voices(engine, choice.language)) for engine in self._engines]
        having = [(engine, choice) for engine, voices in known if voices and voice in voices]
        if not having and all(voices is not None for _, voices in known):
            raise EngineUnavailable(
                sentence(
                    "No voice engine has the voice {0} for the language {1}", choice.voice, choice.language
                ),
                sentence("Choose another voice, or none for the default"),
            )
        yield from having
        for engine, voices in known:
            if voices is None or (voices and voice not in voices):
                yield engine, replace(choice, voice="")

    def _voices(self, engine: Synthesizer, language: str) -> Sequence[str] | None:
        """An engine's voices; None when it cannot even say."""
        try:
            return tuple(engine.voices(language))
        except EngineError as error:
            self._passed(engine.name, error)
            return None


class FallbackRecognizer:
    """Recognises with the first engine that can.

    An engine that failed is tried again before a worse one gets the answer: a killed program starts afresh.

    Args:
        engines: the best first.
        passed: hears of every try that failed.
        tries: how often an engine may fail; one that is unavailable is asked once.
        once: names of engines that are asked once in any case: a service that does not answer costs its whole time limit.
    """

    def __init__(
        self,
        engines: Sequence[Recognizer],
        passed: Passed = _nobody,
        *,
        tries: int = _TRIES,
        once: Collection[str] = (),
    ) -> None:
        if not engines:
            raise BugError("a fallback needs an engine")
        self._engines = tuple(engines)
        self._passed = passed
        self._tries = tries
        self._once = frozenset(once)
        self._closed = False

    @property
    def name(self) -> str:
        """Names of the engines in order."""
        return ", ".join(engine.name for engine in self._engines)

    def knows(self, language: str) -> bool:
        """Whether any engine is valid for a language; one that cannot even say so is not."""
        return any(self._knows(engine, language) for engine in self._engines)

    def hears_fillers(self, language: str) -> bool:
        """Whether any engine has a second pass for a language."""
        return any(engine.hears_fillers(language) for engine in self._engines)

    def recognize(self, request: RecognitionRequest) -> Recognition:
        """Recognise one answer. Engines that are not valid for its language are left out.

        Raises:
            EngineUnavailable: no engine is valid for the language.
            EngineFailed: no engine could, and at least one may another time.
        """
        errors: list[EngineError] = []
        for engine in self._engines:
            for _ in range(1 if engine.name in self._once else self._tries):
                if self._closed:
                    raise EngineFailed(sentence("The recogniser was closed"))
                try:
                    if not engine.knows(request.language):
                        break
                    return engine.recognize(request)
                except EngineError as error:
                    self._passed(engine.name, error)
                    errors.append(error)
                    if isinstance(error, EngineUnavailable):
                        break
        if not errors:
            raise EngineUnavailable(
                sentence("No recogniser here is valid for the language {0}", request.language),
                sentence("Install or choose another"),
            )
        raise _worst(errors)

    def verbatim(
        self, request: RecognitionRequest, recognized: Recognized, urgent: Callable[[], bool]
    ) -> tuple[Word, ...] | None:
        """What the first engine that has a second pass hears; it need not be the one that recognised.

        Raises:
            EngineUnavailable: no engine with a second pass is whole.
            EngineFailed: no engine could, and at least one may another time.
        """
        errors: list[EngineError] = []
        for engine in self._engines:
            if self._closed:
                raise EngineFailed(sentence("The recogniser was closed"))
            try:
                words = engine.verbatim(request, recognized, urgent)
            except EngineError as error:
                self._passed(engine.name, error)
                errors.append(error)
                continue
            if words or words is None:
                return words
        if errors:
            raise _worst(errors)
        return ()

    def _knows(self, engine: Recognizer, language: str) -> bool:
        try:
            return engine.knows(language)
        except EngineError as error:
            self._passed(engine.name, error)
            return False

    def close(self) -> None:
        """End all engines, also in the middle of a request; safe to call twice."""
        self._closed = True
        for engine in self._engines:
            engine.close()


def _worst(errors: Sequence[EngineError]) -> EngineError:
    """The first failure, because another try may help; else why the best engine is unavailable."""
    return next((error for error in errors if isinstance(error, EngineFailed)), errors[0])
