"""Questions of a session as MP3 files, spoken before anybody hears them."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from interview_desktop.app.audio.files import AudioFiles
from interview_desktop.app.audio.voices import VoiceId, choice_for
from interview_desktop.app.registry import offline
from interview_desktop.app.settings import Settings
from interview_desktop.app.speech import make_synthesizer
from interview_desktop.core.consent import Consent
from interview_desktop.core.errors import EngineError
from interview_desktop.core.media import Speech
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.ports import Synthesizer
from interview_desktop.speech.mp3 import encoded

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A spoken question."""

    seconds: float
    engine: str
    """Who spoke: engine, version and voice."""


class Renderer:
    """Speaks questions; one utterance at a time, because an engine does no more. For one thread."""

    def __init__(self, settings: Settings, files: AudioFiles) -> None:
        """Nothing is started before the first question."""
        self._settings = settings
        self._files = files
        self._voices: dict[frozenset[str], Synthesizer] = {}
        self._installed: list[Synthesizer] | None = None

    def render(
        self, questions: Mapping[str, str], voice: VoiceId, language: str, consent: Consent
    ) -> dict[str, Rendered]:
        """Speak questions and keep them.

        Args:
            questions: text by id.
            voice: a name of the interface.
            language: BCP 47.
            consent: names services that may be used.

        Returns:
            What was spoken, by id; a question that no engine can speak is missing.

        Raises:
            DataFolderError: a file cannot be written.
        """
        rendered: dict[str, Rendered] = {}
        try:
            choice = choice_for(voice, language, self._settings, consent, self._engines())
        except EngineError as error:
            _log.info("a voice is spoken by the default: %s", error.what)
            choice = VoiceChoice("", self._settings.speaking_rate, language)
        for question_id, text in questions.items():
            try:
                speech = self._speak(text, choice, consent)
            except EngineError as error:
                _log.warning("a question is not spoken: %s", error.what)
                continue
            self._files.write_question(question_id, encoded(speech.audio))
            rendered[question_id] = Rendered(round(speech.audio.duration, 2), speech.engine)
        return rendered

    def close(self) -> None:
        """End the engines; safe to call twice."""
        for engine in (*self._voices.values(), *(self._installed or ())):
            engine.close()
        self._voices, self._installed = {}, None

    def _speak(self, text: str, choice: VoiceChoice, consent: Consent) -> Speech:
        if consent.services not in self._voices:
            self._voices[consent.services] = make_synthesizer(self._settings, consent)
        return self._voices[consent.services].synthesize(text, choice)

    def _engines(self) -> Sequence[Synthesizer]:
        """Engines of this machine, to be asked for their voices."""
        if self._installed is None:
            self._installed = [
                engine.make(self._settings) for engine in offline("synthesizer") if not engine.missing()
            ]
        return self._installed
