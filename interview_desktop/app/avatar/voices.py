"""The voices of the engines that are installed, and the one that the talking interviewer has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from interview_desktop.app.registry import ENGINES, Engine, choose
from interview_desktop.app.settings import Settings
from interview_desktop.core.errors import EngineError, SettingsError


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice that can be chosen."""

    name: str
    engine: str
    language: str
    service: str
    """Service outside this machine that speaks; empty for none."""


def installed_voices(settings: Settings, language: str) -> tuple[Voice, ...]:
    """The voices that speak a language, of every engine that is installed, has its key, and was agreed to where it is a service."""
    found: list[Voice] = []
    for engine in ENGINES["synthesizer"]:
        if engine.missing() or not engine.has_key(settings):
            continue
        if engine.service and engine.service not in settings.consent.cloud:
            continue
        found += _voices(engine, settings, language)
    return tuple(found)


def named_voice(settings: Settings) -> Voice:
    """The voice of the settings `avatar.voice` where an engine has it, else that of `synthesizer` and `voice`."""
    own = installed_voices(settings, settings.language)
    for voice in own:
        if voice.name == settings.avatar.voice:
            return voice
    engine = _chosen_engine(settings)
    if not engine:
        return Voice("", settings.synthesizer, settings.language, "")
    return next(
        (voice for voice in own if voice.engine == engine and settings.voice in ("", voice.name)),
        Voice(settings.voice, engine, settings.language, ""),
    )


def preferred_voice(voices: Sequence[Voice], settings: Settings) -> Voice | None:
    """Which of the voices of a language speaks: the named one, else one of the engine of the settings, else the first."""
    engine = _chosen_engine(settings)
    wishes: tuple[Callable[[Voice], bool], ...] = (
        lambda voice: voice.name == settings.avatar.voice,
        lambda voice: (voice.engine, voice.name) == (engine, settings.voice),
        lambda voice: voice.engine == engine,
        lambda voice: True,
    )
    return next((voice for wish in wishes for voice in voices if wish(voice)), None)


def _chosen_engine(settings: Settings) -> str:
    """Name of the engine of the settings; empty where none can be used."""
    try:
        return choose("synthesizer", settings).engine.name
    except (EngineError, SettingsError):
        return ""


def _voices(engine: Engine, settings: Settings, language: str) -> list[Voice]:
    try:
        made = engine.make(settings)
    except EngineError:
        return []
    try:
        return [Voice(name, engine.name, language, engine.service) for name in made.voices(language)]
    except EngineError:
        return []
    finally:
        made.close()
