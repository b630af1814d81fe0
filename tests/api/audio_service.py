"""The `audio` interface with engines of tones and scripts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from interview_desktop.api.audio import audio_contract
from interview_desktop.api.contract import Contract
from interview_desktop.app.audio.files import AudioFiles
from interview_desktop.app.audio.interviews import AudioInterviews
from interview_desktop.app.audio.rendering import Rendered
from interview_desktop.app.clock import SystemClock
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.settings import Settings
from interview_desktop.core.consent import Consent
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.ports import RecognitionRequest
from interview_desktop.core.transcript import Recognition
from interview_desktop.speech.mp3 import encoded
from interview_desktop.storage.store import InterviewStore
from tests.fakes.speech import FakeRecognizer, FakeSynthesizer


class ScriptedEar:
    """Understands what its script says."""

    def __init__(self, script: Iterable[Recognition | Exception | str] = ()) -> None:
        self.recognizing = ThreadPoolExecutor(1, "scripted-ear")
        self.recognizer = FakeRecognizer(script)

    def recognize(self, consent: Consent, request: RecognitionRequest) -> Recognition:
        """The next of the script."""
        return self.recognizer.recognize(request)

    def close(self) -> None:
        """End its thread."""
        self.recognizing.shutdown()


class ToneVoice:
    """Speaks in tones."""

    def __init__(self, files: AudioFiles, mute: bool = False) -> None:
        self._files = files
        self._mute = mute

    def render(
        self, questions: Mapping[str, str], voice: str, language: str, consent: Consent
    ) -> dict[str, Rendered]:
        """Tones as MP3."""
        found = {}
        for question_id, text in questions.items() if not self._mute else ():
            audio = FakeSynthesizer().synthesize(text, VoiceChoice(language=language)).audio
            self._files.write_question(question_id, encoded(audio))
            found[question_id] = Rendered(round(audio.duration, 2), f"tones {voice}")
        return found

    def close(self) -> None:
        """Nothing to end."""


def scripted(script: Iterable[Recognition | Exception | str] = (), *, mute: bool = False) -> Contract:
    """The contract with such engines."""
    return audio_contract(partial(_made, tuple(script), mute))


def _made(
    script: tuple[Recognition | Exception | str, ...],
    mute: bool,
    settings: Settings,
    folder: DataFolder,
    store: InterviewStore,
    clock: SystemClock,
) -> AudioInterviews:
    files = AudioFiles.of(settings, folder)
    return AudioInterviews(
        settings, folder, store, clock, ear=ScriptedEar(script), voice=ToneVoice(files, mute)
    )
