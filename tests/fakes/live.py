"""Engines for live interviews in virtual time: pools that work at once, a recogniser with a script, a voice of tones."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any

from interview_desktop.app.live.engines import Ask
from interview_desktop.core.consent import Consent
from interview_desktop.core.media import Speech
from interview_desktop.core.models import InterviewPlan, VoiceChoice
from interview_desktop.core.ports import RecognitionRequest, VoiceDetector
from interview_desktop.core.transcript import Recognition
from tests.fakes.speech import FakeDetector, FakeRecognizer, FakeSynthesizer


class AtOnce(Executor):
    """Does what it is given in the thread that gives it; or keeps it until it is let go."""

    def __init__(self) -> None:
        self.holding = False
        self.held: list[Callable[[], None]] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()

        def run() -> None:
            try:
                future.set_result(fn(*args, **kwargs))
            except Exception as error:
                future.set_exception(error)

        if self.holding:
            self.held.append(run)
        else:
            run()
        return future

    def release(self) -> None:
        """Do what was kept, and hold no more."""
        self.holding = False
        held, self.held = self.held, []
        for run in held:
            run()


class FakeEngines:
    """Obeys `LiveEngines`."""

    def __init__(self, recognizer: FakeRecognizer | None = None, ask: Ask | None = None) -> None:
        self.recognizing: AtOnce = AtOnce()
        self.speaking: AtOnce = AtOnce()
        self.asking: AtOnce = AtOnce()
        self.recognizer = recognizer or FakeRecognizer()
        self.voice = FakeSynthesizer()
        self.ask = ask
        self.closed = 0

    def detector(self) -> VoiceDetector:
        return FakeDetector()

    def recognize(self, consent: Consent, request: RecognitionRequest) -> Recognition:
        return self.recognizer.recognize(request)

    def warm(self, consent: Consent, language: str) -> None:
        assert self.recognizer.knows(language)

    def speak(self, consent: Consent, text: str, choice: VoiceChoice) -> Speech:
        return self.voice.synthesize(text, choice)

    def asker(self, plan: InterviewPlan, consent: Consent) -> Ask | None:
        return self.ask

    def close(self) -> None:
        self.closed += 1
