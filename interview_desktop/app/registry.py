"""Which engines there are, and which one is used.

An engine is a string, `module:Class`, so that looking at the list imports nothing and packaging knows what to take along.
An engine that is named in the settings is used or the program says why not; `auto` takes the first that can be had here,
and the last of each list works offline on every machine.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from interview_desktop.app.paths import cache_folder
from interview_desktop.app.settings import Settings
from interview_desktop.core.errors import EngineUnavailable, SettingsError

AUTO = "auto"


@dataclass(frozen=True, slots=True)
class Engine:
    """One engine that can be chosen."""

    name: str
    target: str
    """`module:Class`; the class raises `EngineUnavailable` when it is made where it cannot work."""
    options: Callable[[Settings], dict[str, Any]] = lambda settings: {}
    """Keyword arguments for the class."""

    def make(self, settings: Settings) -> Any:
        """Import and construct it.

        Raises:
            EngineUnavailable: a package or a model it needs is not installed.
        """
        module, _, name = self.target.partition(":")
        return getattr(import_module(module), name)(**self.options(settings))


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen for a port."""

    engine: Engine
    made: Any
    passed_over: tuple[tuple[str, str], ...]
    """Engines before it that cannot be had, with the reason of each."""


ENGINES: Mapping[str, tuple[Engine, ...]] = {
    "synthesizer": (
        Engine("piper", "interview_desktop.speech.piper:PiperSynthesizer"),
        Engine("espeak", "interview_desktop.speech.espeak:EspeakSynthesizer"),
    ),
    "recognizer": (
        Engine(
            "whisper",
            "interview_desktop.speech.whisper:WhisperRecognizer",
            lambda s: {"model": s.whisper_model},
        ),
        Engine("pocketsphinx", "interview_desktop.speech.pocketsphinx:PocketsphinxRecognizer"),
    ),
    "voice_detector": (
        Engine("silero", "interview_desktop.speech.silero:SileroDetector"),
        Engine("webrtc", "interview_desktop.speech.webrtc:WebrtcDetector"),
    ),
}
"""Port to its engines, best first."""


def choose(port: str, settings: Settings) -> Choice:
    """Make the engine of a port that the settings ask for.

    Raises:
        SettingsError: the settings name an engine that does not exist.
        EngineUnavailable: the named engine, or with `auto` every engine, cannot be had.
    """
    wanted = getattr(settings, port)
    engines = ENGINES[port]
    if wanted != AUTO:
        named = [engine for engine in engines if engine.name == wanted]
        if not named:
            names = ", ".join([AUTO, *(engine.name for engine in engines)])
            raise SettingsError(
                f"There is no {port.replace('_', ' ')} named {wanted!r}", f"Choose one of: {names}"
            )
        return Choice(named[0], named[0].make(settings), ())
    passed_over: list[tuple[str, str]] = []
    for engine in engines:
        try:
            return Choice(engine, engine.make(settings), tuple(passed_over))
        except EngineUnavailable as error:
            passed_over.append((engine.name, error.what))
    reasons = "; ".join(f"{name}: {reason}" for name, reason in passed_over)
    raise EngineUnavailable(
        f"There is no {port.replace('_', ' ')} on this machine ({reasons})",
        "Install the offline engines: pip install 'interview-desktop[offline]'",
    )


def speech_cache() -> Any:
    """Folder of prepared speech."""
    return cache_folder() / "speech"
