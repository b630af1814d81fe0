"""The speech engines of a run: those of the settings, with what stands in for them, and services only where they were agreed to."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any

from interview_desktop.app.paths import speech_cache
from interview_desktop.app.registry import AUTO, Engine, choose, offline
from interview_desktop.app.settings import Settings
from interview_desktop.core.consent import Consent
from interview_desktop.core.errors import EngineError, EngineUnavailable
from interview_desktop.core.ports import Recognizer, Synthesizer
from interview_desktop.core.sentences import sentence

if TYPE_CHECKING:
    from interview_desktop.speech.checking import Listener
    from interview_desktop.speech.fallback import Passed

_log = logging.getLogger(__name__)

_EAR = "whisper"


def make_synthesizer(
    settings: Settings,
    consent: Consent | None = None,
    passed: Passed | None = None,
    *,
    last: Synthesizer | None = None,
) -> Synthesizer:
    """The voice of the settings, prepared speech kept; the next engine speaks where one fails.

    Args:
        settings: which engine.
        consent: names the services outside this machine that may be used; without it none is.
        passed: hears which engine was passed over and why; the log does in any case.
        last: what is heard when every engine fails; None lets that be an error.

    Raises:
        EngineUnavailable: no engine, or not the one that was named.
    """
    return _synthesizer(settings, consent, _logged(passed), last=last)


def make_recognizer(
    settings: Settings, consent: Consent | None = None, passed: Passed | None = None
) -> Recognizer:
    """The recogniser of the settings; with `auto`, or for a service, the next engine is tried where one fails.

    Args:
        settings: which engine.
        consent: names the services outside this machine that may be used; without it none is.
        passed: hears which engine was passed over and why; the log does in any case.

    Raises:
        EngineUnavailable: no engine, or not the one that was named.
    """
    tell = _logged(passed)
    return _recognizer(_made("recognizer", settings, consent, tell), tell)


def lacking(settings: Settings, language: str) -> tuple[str, ...]:
    """What this machine has no engine for in the language of some questions: sentences, none where it has all.

    Services are not counted: nobody knows beforehand whether a candidate agrees to one. Engines that are not there at all are
    `doctor`'s to tell.
    """
    told: list[str] = []
    with suppress(EngineError), closing(make_synthesizer(settings)) as voice:
        if voice.voices(language):
            return ()
        told.append(f"No voice here speaks the language {language}: the questions are read on the screen")
    with suppress(EngineError), closing(make_recognizer(settings)) as recognizer:
        if not recognizer.knows(language):
            told.append(f"No recogniser here knows the language {language}: answers stay without words")
    return tuple(told)


def make_both(settings: Settings, consent: Consent, passed: Passed) -> tuple[Synthesizer, Recognizer]:
    """Voice and recogniser of an interview: what the voice says is checked by ear, and it is never silent.

    Args:
        settings: which engines.
        consent: names the services outside this machine that may be used.
        passed: hears which engine was passed over and why.

    Raises:
        EngineUnavailable: no engine, or not the one that was named.
    """
    from interview_desktop.speech.checking import Listener
    from interview_desktop.speech.chime import ChimeSynthesizer

    tell = _logged(passed)
    made = _made("recognizer", settings, consent, tell)
    # The machine's own voice is listened to on this machine, by the one recogniser that is good enough to judge it.
    ears = [recognizer for engine, recognizer in made if engine.name == _EAR]
    listener = None
    if ears and settings.voice_check:
        listener = Listener(ears[0], speech_cache() / "checks", allowance=settings.voice_check)
    voice = _synthesizer(settings, consent, tell, listener=listener, last=ChimeSynthesizer())
    return voice, _recognizer(made, tell)


def _synthesizer(
    settings: Settings,
    consent: Consent | None,
    tell: Passed,
    *,
    listener: Listener | None = None,
    last: Synthesizer | None = None,
) -> Synthesizer:
    from interview_desktop.speech.alignment import AlignedSynthesizer, Aligner
    from interview_desktop.speech.cache import CachedSynthesizer
    from interview_desktop.speech.checking import CheckedSynthesizer
    from interview_desktop.speech.fallback import FallbackSynthesizer

    folder = speech_cache()
    made = _made("synthesizer", settings, consent, tell)
    voices: list[Synthesizer] = [
        CachedSynthesizer(
            AlignedSynthesizer(voice, Aligner()) if engine.service else voice,
            folder,
            most=settings.speech_cache_mb * 1_000_000,
        )
        for engine, voice in made
    ]
    if listener is not None:
        voices = [CheckedSynthesizer(voice, listener) for voice in voices]
    wanted = choose("synthesizer", settings).engine
    # The voice of a service that was not agreed to is no other engine's.
    refused = wanted.service and all(engine is not wanted for engine, _ in made)
    return FallbackSynthesizer(voices, tell, elsewhere={settings.voice} if refused else (), last=last)


def _recognizer(made: Sequence[tuple[Engine, Recognizer]], tell: Passed) -> Recognizer:
    from interview_desktop.speech.fallback import FallbackRecognizer

    once = {engine.name for engine, _ in made if engine.service}
    return FallbackRecognizer([recognizer for _, recognizer in made], tell, once=once)


def _logged(passed: Passed | None) -> Passed:
    def tell(engine: str, error: EngineError) -> None:
        _log.info("the engine %s was passed over: %s", engine, error.what)
        if passed is not None:
            passed(engine, error)

    return tell


def _made(port: str, settings: Settings, consent: Consent | None, passed: Passed) -> list[tuple[Engine, Any]]:
    """The chosen engine of a port; with `auto` all offline ones that can be had, best first.

    A service is followed by the offline engines, which take its place when it fails, and from the beginning when it was not
    agreed to. A named recogniser stands alone: an answer that waits for it is better off than one that a worse engine heard.
    """
    chosen = choose(port, settings).engine
    engines = [engine for engine in offline(port) if not engine.missing()]
    if chosen.service:
        chosen.make(settings)  # a key that is missing is told before the interview
        if consent is not None and consent.allows(chosen.service):
            engines.insert(0, chosen)
        else:
            passed(
                chosen.name,
                EngineUnavailable(sentence("The service of {0} was not agreed to", chosen.service)),
            )
    elif getattr(settings, port) != AUTO:
        others = [engine for engine in engines if engine is not chosen]
        engines = [chosen, *(others if port == "synthesizer" else ())]
    return [(engine, engine.make(settings)) for engine in engines]
