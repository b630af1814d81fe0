"""The engines that all live interviews share: a detector each, a bounded pool of recognisers, one voice, one language model.

What takes long is done in pools with a fixed number of threads, whatever the number of interviews; its result comes back to the
hall's inbox. A service outside this machine is used for an interview only where its candidate agreed to it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Protocol

from interview_desktop.app.holding.interviewing import make_conversing
from interview_desktop.app.registry import choose
from interview_desktop.app.settings import Settings
from interview_desktop.app.speech import make_recognizer, make_synthesizer
from interview_desktop.core.asking import Answered
from interview_desktop.core.consent import Consent
from interview_desktop.core.media import Speech
from interview_desktop.core.models import InterviewPlan, VoiceChoice
from interview_desktop.core.ports import RecognitionRequest, Recognizer, Synthesizer, VoiceDetector
from interview_desktop.core.transcript import Recognition
from interview_desktop.interviewer.conversing import Reply
from interview_desktop.speech.chime import ChimeSynthesizer

_ASKING = 8
"""Language model requests at once."""

Ask = Callable[[Answered], Reply]


class LiveEngines(Protocol):
    """What the hall needs. The executors are used by the hall; the other methods are called on their threads."""

    recognizing: Executor
    speaking: Executor
    asking: Executor

    def detector(self) -> VoiceDetector:
        """A voice detector for one interview."""
        ...

    def recognize(self, consent: Consent, request: RecognitionRequest) -> Recognition:
        """Recognise one segment.

        Raises:
            EngineError: no engine can.
        """
        ...

    def warm(self, consent: Consent, language: str) -> None:
        """Have a recogniser ready before anybody speaks; called on a thread of its pool."""
        ...

    def speak(self, consent: Consent, text: str, choice: VoiceChoice) -> Speech:
        """Speak one utterance.

        Raises:
            EngineError: no engine can.
        """
        ...

    def asker(self, plan: InterviewPlan, consent: Consent) -> Ask | None:
        """Who goes on from the answers of an interview; None where the set is asked as it is."""
        ...

    def close(self) -> None:
        """End every program and pool; safe to call twice."""
        ...


class SharedEngines:
    """The engines of the settings. Each is started when it is first needed."""

    def __init__(self, settings: Settings) -> None:
        """Take the settings; nothing is started."""
        self._settings = settings
        self.recognizing: Executor = ThreadPoolExecutor(settings.live_recognizers, "live-recognizer")
        # A synthesizer is used from one thread at a time.
        self.speaking: Executor = ThreadPoolExecutor(1, "live-voice")
        self.asking: Executor = ThreadPoolExecutor(_ASKING, "live-model")
        self._lock = threading.Lock()
        self._free: dict[frozenset[str], list[Recognizer]] = {}
        self._recognizers: list[Recognizer] = []
        self._voices: dict[frozenset[str], Synthesizer] = {}

    def detector(self) -> VoiceDetector:
        """A voice detector for one interview.

        Raises:
            EngineUnavailable: none is installed.
        """
        made: VoiceDetector = choose("voice_detector", self._settings).engine.make(self._settings)
        return made

    def recognize(self, consent: Consent, request: RecognitionRequest) -> Recognition:
        """Recognise one segment with a recogniser that is free.

        Raises:
            EngineError: no engine can.
        """
        with self._leased(consent) as recognizer:
            return recognizer.recognize(request)

    def warm(self, consent: Consent, language: str) -> None:
        """Start a recogniser's program, if none of its pool runs yet."""
        if not self._free.get(consent.services):
            with self._leased(consent) as recognizer:
                recognizer.knows(language)

    @contextmanager
    def _leased(self, consent: Consent) -> Iterator[Recognizer]:
        """A recogniser for as long as it is needed; there are never more than the pool has threads."""
        with self._lock:
            free = self._free.setdefault(consent.services, [])
            recognizer = free.pop() if free else None
        if recognizer is None:
            recognizer = make_recognizer(self._settings, consent)
            with self._lock:
                self._recognizers.append(recognizer)
        try:
            yield recognizer
        finally:
            with self._lock:
                free.append(recognizer)

    def speak(self, consent: Consent, text: str, choice: VoiceChoice) -> Speech:
        """Speak one utterance; a chime with time to read where no voice can.

        Raises:
            EngineError: there is no engine at all.
        """
        voice = self._voices.get(consent.services)
        if voice is None:
            voice = make_synthesizer(self._settings, consent, last=ChimeSynthesizer())
            self._voices[consent.services] = voice
        return voice.synthesize(text, choice)

    def asker(self, plan: InterviewPlan, consent: Consent) -> Ask | None:
        """The language model, where there is one and it was agreed to."""
        conversing = make_conversing(plan, self._settings, consent)
        return conversing.next if conversing is not None else None

    def close(self) -> None:
        """End every program and pool; what waits is dropped."""
        with self._lock:
            recognizers, self._recognizers = self._recognizers, []
        for recognizer in recognizers:
            recognizer.close()
        for pool in (self.recognizing, self.speaking, self.asking):
            pool.shutdown(cancel_futures=True)
        for voice in self._voices.values():
            voice.close()
        self._voices = {}
