"""Many live interviews at once: `python -m tests.bench.live_load COUNT [SECONDS] [real] [SPEECH.wav]`.

Each has a client that sends 20 ms frames in real time, answers each question for about eight seconds, and is silent until the next.
Voices and recognisers are scripted; with `real` answers are recognised by the recogniser of the settings, and SPEECH.wav is what is said.
The voice detector is the real one in any case.
"""

from __future__ import annotations

import sys
import tempfile
import threading
import time
import wave
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import soxr

from interview_desktop.app.clock import SystemClock
from interview_desktop.app.holding.planning import attested_consent, new_id
from interview_desktop.app.live.engines import SharedEngines
from interview_desktop.app.live.hall import LiveHall
from interview_desktop.app.live.keeping import LiveKeeper
from interview_desktop.app.live.plan import LiveRequest, live_plan
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.registry import choose
from interview_desktop.app.settings import Settings
from interview_desktop.app.stores import open_store
from interview_desktop.core.consent import Consent
from interview_desktop.core.media import SPEECH_RATE, Speech
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.ports import RecognitionRequest, VoiceDetector
from interview_desktop.core.transcript import Recognition, Recognized, Word
from tests.app.live.holding import questions
from tests.fakes.speech import FakeSynthesizer

FRAME = 640
ANSWER_S = 8


class Scripted(SharedEngines):
    """The pools of the service; a voice of tones, and unless it is real, a recogniser that knows what was said."""

    def __init__(self, settings: Settings, *, real: bool) -> None:
        super().__init__(settings)
        self.real = real
        self.voice = FakeSynthesizer()

    def detector(self) -> VoiceDetector:
        made: VoiceDetector = choose("voice_detector", self._settings).engine.make(self._settings)
        return made

    def recognize(self, consent: Consent, request: RecognitionRequest) -> Recognition:
        if self.real:
            return super().recognize(consent, request)
        return Recognized((Word("words", 0.0, 1.0, 0.9),), "en", "script")

    def warm(self, consent: Consent, language: str) -> None:
        if self.real:
            super().warm(consent, language)

    def speak(self, consent: Consent, text: str, choice: VoiceChoice) -> Speech:
        return self.voice.synthesize(text, choice)


class Client:
    """One candidate."""

    def __init__(self, speech: bytes, offset: int) -> None:
        self.speech = speech
        self.place = offset
        self.answering = 0
        self.processed: list[float] = []
        self.waits: list[float] = []
        self.answers = 0

    def add(self, event: dict[str, Any]) -> int:
        now = time.monotonic()
        match event["type"]:
            case "listening":
                self.answering = ANSWER_S * SPEECH_RATE * 2
            case "processing":
                self.processed.append(now)
            case "candidate_response" | "transcription_failed":
                self.waits.append(now - self.processed[-1])
                self.answers += event["type"] == "candidate_response"
        return 0

    def close(self) -> None:
        pass

    def frame(self) -> bytes:
        if self.answering <= 0:
            return bytes(FRAME)
        self.answering -= FRAME
        self.place = (self.place + FRAME) % (len(self.speech) - FRAME)
        return self.speech[self.place - self.place % 2 :][:FRAME]


def said(path: str | None) -> bytes:
    """Speech at 16 kHz; without a file noise in syllables, which a real detector takes for some speech."""
    if path is None:
        chance = np.random.default_rng(1)
        times = np.arange(20 * SPEECH_RATE) / SPEECH_RATE
        voice = sum(np.sin(2 * np.pi * 120 * k * times) / k for k in range(1, 25))
        return (
            (2500 * voice * (np.sin(2 * np.pi * 3 * times) > -0.5) + chance.normal(0, 60, len(times)))
            .astype("<i2")
            .tobytes()
        )
    with wave.open(path) as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), np.int16)[:: file.getnchannels()]
        return soxr.resample(samples, file.getframerate(), SPEECH_RATE).astype("<i2").tobytes()


def main(count: int, seconds: float, *, real: bool, path: str | None) -> None:
    """Hold them, and print what they met."""
    with tempfile.TemporaryDirectory() as root:
        settings = Settings(data_dir=Path(root), live_interviews=count, greeting="-", closing="-")
        folder = DataFolder(Path(root))
        folder.prepare()
        clock, store = SystemClock(), open_store(folder)
        engines = Scripted(settings, real=real)
        hall = LiveHall(settings, LiveKeeper(folder, store, clock), engines, clock)
        hall.open()
        speech = said(path)
        clients: dict[str, Client] = {}
        for number in range(count):
            request = LiveRequest(
                live_plan(settings, replace(questions(3), id=new_id()), new_id()),
                attested_consent(settings, clock),
                30,
            )
            client = clients[request.id] = Client(speech, number * 7 * FRAME * 25 % (len(speech) - FRAME))
            hall.start(request, client)
            hall.connect(request.id)
        before, cpu, began = hall.health(), time.process_time(), time.monotonic()
        due, slept = began, threading.Event()
        while due < began + seconds:
            for interview_id, client in clients.items():
                hall.hear(interview_id, client.frame())
            due += 0.02
            slept.wait(max(0.0, due - time.monotonic()))
        used, health = time.process_time() - cpu, hall.health()
        waits = sorted(wait for client in clients.values() for wait in client.waits)
        print(f"{count} interviews for {seconds:.0f} s, {'real' if real else 'scripted'} recognition")
        print(
            f"frames {health.frames - before.frames}, late {health.late - before.late}, longest wait {health.longest:.3f} s"
        )
        print(f"processor of this program {used / seconds:.2f} of a core (the clients included)")
        print(f"answers {sum(client.answers for client in clients.values())} of {len(waits)}")
        if waits:
            print(
                f"from the end of an answer to its text: median {waits[len(waits) // 2]:.2f} s, worst {waits[-1]:.2f} s"
            )
        hall.close()
        store.close()


if __name__ == "__main__":
    given = sys.argv[1:]
    main(
        int(given[0]),
        float(given[1]) if len(given) > 1 else 60,
        real="real" in given,
        path=next((each for each in given if each.endswith(".wav")), None),
    )
