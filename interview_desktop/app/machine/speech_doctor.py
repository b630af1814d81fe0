"""Which voices and recognisers work here, and for which languages. Engines of services are not tried: nothing is sent anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

from interview_desktop.app.machine.findings import Finding, Verdict, chosen_engine, engine_finding
from interview_desktop.app.registry import ENGINES, offline
from interview_desktop.app.settings import Settings
from interview_desktop.core.errors import EngineError, EnvironmentFault
from interview_desktop.core.media import SPEECH_RATE, Audio, Speech
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.ports import RecognitionRequest
from interview_desktop.core.transcript import Recognized

_SAMPLE = "One two three four five."
_LANGUAGES = (
    "en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "no", "fi", "cs", "sk", "hu", "ro", "bg", "el", "tr", "uk",
    "ru", "ar", "he", "fa", "hi", "ja", "ko", "zh", "vi", "id",
)  # fmt: skip
"""Those that the report tells of besides the one of the settings."""


def speech(settings: Settings) -> Iterator[Finding]:
    """Each voice speaks; each recogniser hears the first voice; then what is valid for which language."""
    heard: Speech | None = None
    with ExitStack() as stack:
        voices, recognizers = {}, {}
        chosen = chosen_engine("synthesizer", settings)
        for engine in offline("synthesizer"):
            try:
                made = engine.make(settings)
                stack.callback(made.close)
                said = made.synthesize(_SAMPLE, VoiceChoice())
            except EnvironmentFault as fault:
                yield engine_finding("voice", engine.name, chosen, fault)
                continue
            heard, voices[engine.name] = heard or said, made
            yield engine_finding("voice", engine.name, chosen, None, said.engine)
        yield from _services("synthesizer", "voice", settings)
        chosen = chosen_engine("recognizer", settings)
        for engine in offline("recognizer"):
            try:
                made = engine.make(settings)
                stack.callback(made.close)
                detail = _recognised(made, heard) if heard else "there is no voice to hear"
            except EnvironmentFault as fault:
                yield engine_finding("recogniser", engine.name, chosen, fault)
                continue
            recognizers[engine.name] = made
            yield engine_finding("recogniser", engine.name, chosen, None, detail, tried=bool(heard))
        yield from _services("recognizer", "recogniser", settings)
        yield from _languages(settings.language, voices, recognizers)


def _services(port: str, subject: str, settings: Settings) -> Iterator[Finding]:
    """Engines of services, as far as this machine can tell."""
    chosen = chosen_engine(port, settings)
    for engine in ENGINES[port]:
        if not engine.service:
            continue
        try:
            engine.make(settings).close()
        except EnvironmentFault as fault:
            yield engine_finding(subject, engine.name, chosen, fault)
            continue
        detail = f"service of {engine.service}; used only when it is chosen and agreed to"
        yield engine_finding(subject, engine.name, chosen, None, detail, tried=False)


def _languages(own: str, voices: dict[str, Any], recognizers: dict[str, Any]) -> Iterator[Finding]:
    """One line for the language of the settings, and one for all languages that have the same engines."""
    groups: dict[tuple[str, str, bool], list[str]] = {}
    for language in dict.fromkeys((own, *_LANGUAGES)):
        speaking = ", ".join(name for name, each in voices.items() if _has(each.voices, language))
        hearing = ", ".join(name for name, each in recognizers.items() if _has(each.knows, language))
        fillers = any(each.hears_fillers(language) for each in recognizers.values())
        key = (speaking, hearing, fillers)
        if language == own:
            yield _language(own, *key)
        else:
            groups.setdefault(key, []).append(language)
    for key, languages in groups.items():
        yield _language(", ".join(languages), *key)


def _language(languages: str, speaking: str, hearing: str, fillers: bool) -> Finding:
    valid = [
        f"voice {speaking or 'not available'}",
        f"recogniser {hearing or 'not available'}",
        f"fillers {'heard' if fillers else 'not available'}",
    ]
    whole = bool(speaking and hearing)
    return Finding(
        "language",
        Verdict.WORKS if whole else Verdict.ABSENT,
        f"{languages}: {'; '.join(valid)}",
        "" if whole else "Choose an engine that has it",
    )


def _has(ask: Any, language: str) -> bool:
    try:
        return bool(ask(language))
    except EngineError:
        return False


def _recognised(recognizer: Any, speech: Speech) -> str:
    import numpy as np
    import soxr

    samples = np.frombuffer(speech.audio.samples, np.int16)
    audio = Audio(
        soxr.resample(samples, speech.audio.rate, SPEECH_RATE).astype(np.int16).tobytes(), SPEECH_RATE
    )
    result = recognizer.recognize(RecognitionRequest(audio))
    if isinstance(result, Recognized):
        return f"{result.engine}, understood {len(result.words)} of {len(_SAMPLE.split())} words"
    return "understood nothing of a test sentence"
