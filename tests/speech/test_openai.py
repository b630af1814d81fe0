"""The service's wire format against a server on loopback: right, refused, busy, broken, silent, cut, nonsense."""

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from interview_desktop.core.errors import EngineError, EngineFailed, EngineUnavailable
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.ports import RecognitionRequest
from interview_desktop.core.transcript import NoSpeech, Recognized, Unintelligible
from interview_desktop.speech.openai import OpenAIRecognizer, OpenAISynthesizer
from tests.fakes.speech import FakeSynthesizer
from tests.speech.sounds import Spoken, silence

KEY = "sk-secret-of-a-test"


@dataclass
class Service:
    """A speech service that answers as it is told."""

    url: str = ""
    status: int = 200
    body: bytes = b""
    hang: bool = False
    cut: bool = False
    requests: list[tuple[str, str, bytes]] = field(default_factory=list)
    """Path, Authorization header and body of each request."""
    ended: threading.Event = field(default_factory=threading.Event)


@pytest.fixture
def service() -> Iterator[Service]:
    told = Service()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            told.requests.append((self.path, self.headers["Authorization"], body))
            if told.hang:
                told.ended.wait(20)
                self.close_connection = True
                return
            self.send_response(told.status)
            self.send_header(
                "Content-Type", "application/json" if told.body[:1] in (b"{", b"<") else "audio/pcm"
            )
            self.send_header("Content-Length", str(len(told.body) + 1000 * told.cut))
            self.end_headers()
            self.wfile.write(told.body)
            self.close_connection = True

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        told.url = f"http://127.0.0.1:{server.server_port}/v1"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield told
        told.ended.set()
        server.shutdown()
        thread.join()


@pytest.fixture
def recognizer(service: Service) -> Iterator[OpenAIRecognizer]:
    recognizer = OpenAIRecognizer(KEY, base_url=service.url, timeout=1.0)
    yield recognizer
    recognizer.close()
    recognizer.close()


@pytest.fixture
def synthesizer(service: Service) -> Iterator[OpenAISynthesizer]:
    synthesizer = OpenAISynthesizer(KEY, base_url=service.url, timeout=1.0)
    yield synthesizer
    synthesizer.close()


def transcript(words: list[tuple[str, float, float]]) -> bytes:
    return json.dumps(
        {
            "task": "transcribe",
            "language": "english",
            "duration": 11.0,
            "text": " ".join(word for word, _, _ in words),
            "words": [{"word": word, "start": start, "end": end} for word, start, end in words],
            "segments": [
                {"id": 0, "seek": 0, "start": 0.0, "end": 5.0, "text": "", "tokens": [], "temperature": 0.0,
                 "avg_logprob": -0.1, "compression_ratio": 1.0, "no_speech_prob": 0.0},
                {"id": 1, "seek": 0, "start": 5.0, "end": 11.0, "text": "", "tokens": [], "temperature": 0.0,
                 "avg_logprob": -1.0, "compression_ratio": 1.0, "no_speech_prob": 0.0},
            ],
        }
    ).encode()  # fmt: skip


def test_words_come_with_times_and_the_probability_of_their_segment(
    service: Service, recognizer: OpenAIRecognizer, spoken: Spoken
) -> None:
    service.body = transcript([("And", 0.3, 0.5), ("so", 6.0, 6.2)])
    result = recognizer.recognize(RecognitionRequest(spoken.audio, "en-GB", ("Kubernetes",)))
    assert isinstance(result, Recognized)
    assert [(word.text, word.start, word.end) for word in result.words] == [
        ("And", 0.3, 0.5),
        ("so", 6.0, 6.2),
    ]
    assert [round(word.probability, 2) for word in result.words] == [0.90, 0.37]
    ((path, key, body),) = service.requests
    assert path == "/v1/audio/transcriptions"
    assert key == f"Bearer {KEY}"
    for part in (b"RIFF", b"whisper-1", b"verbose_json", b"word", b"Kubernetes", b"\r\n\r\nen\r\n"):
        assert part in body


def test_silence_is_never_sent(service: Service, recognizer: OpenAIRecognizer) -> None:
    assert isinstance(recognizer.recognize(RecognitionRequest(silence(3.0))), NoSpeech)
    assert service.requests == []


def test_speech_in_which_the_service_hears_nothing_is_unintelligible(
    service: Service, recognizer: OpenAIRecognizer, spoken: Spoken
) -> None:
    service.body = transcript([])
    assert isinstance(recognizer.recognize(RecognitionRequest(spoken.audio)), Unintelligible)


def test_sound_comes_at_24_khz(service: Service, synthesizer: OpenAISynthesizer) -> None:
    service.body = FakeSynthesizer().synthesize("one two", VoiceChoice()).audio.samples + b"\0"
    speech = synthesizer.synthesize("Good morning", VoiceChoice("nova", 1.2))
    assert speech.audio.rate == 24_000
    assert speech.audio.samples == service.body[:-1]
    assert speech.engine == "openai tts-1 nova"
    ((path, _, body),) = service.requests
    assert path == "/v1/audio/speech"
    assert json.loads(body) == {
        "input": "Good morning", "model": "tts-1", "voice": "nova", "response_format": "pcm", "speed": 1.2,
    }  # fmt: skip


def test_an_unknown_voice_or_language_is_unavailable_and_nothing_is_sent(
    service: Service, synthesizer: OpenAISynthesizer
) -> None:
    for choice in (VoiceChoice("en-us"), VoiceChoice(language="qqq")):
        with pytest.raises(EngineUnavailable):
            synthesizer.synthesize("Hello", choice)
    assert service.requests == []


def refused(service: Service) -> None:
    service.status, service.body = (
        401,
        json.dumps({"error": {"message": f"Incorrect API key {KEY}"}}).encode(),
    )


def busy(service: Service) -> None:
    service.status, service.body = 429, b'{"error": {"message": "slow down"}}'


def broken(service: Service) -> None:
    service.status, service.body = 503, b"<html>"


def hanging(service: Service) -> None:
    service.hang = True


def cut_off(service: Service) -> None:
    service.cut, service.body = True, b'{"text": "half'


def nonsense(service: Service) -> None:
    service.body = b"{}"


def not_json(service: Service) -> None:
    service.body = b"<html>maintenance</html>"


def no_times(service: Service) -> None:
    service.body = b'{"text": "words without times", "language": "en", "duration": 3}'


TROUBLES: list[tuple[Callable[[Service], None], type[EngineError]]] = [
    (refused, EngineUnavailable),
    (busy, EngineFailed),
    (broken, EngineFailed),
    (hanging, EngineFailed),
    (cut_off, EngineFailed),
]


@pytest.mark.parametrize(
    ("trouble", "error"),
    [*TROUBLES, (nonsense, EngineFailed), (not_json, EngineFailed), (no_times, EngineFailed)],
)
def test_trouble_of_the_recogniser_is_an_error_and_never_text(
    service: Service,
    recognizer: OpenAIRecognizer,
    spoken: Spoken,
    trouble: Callable[[Service], None],
    error: type[EngineError],
) -> None:
    trouble(service)
    with pytest.raises(error) as caught:
        recognizer.recognize(RecognitionRequest(spoken.audio))
    assert KEY not in str(caught.value)
    assert len(service.requests) == 1


@pytest.mark.parametrize(("trouble", "error"), TROUBLES)
def test_trouble_of_the_voice_is_an_error(
    service: Service,
    synthesizer: OpenAISynthesizer,
    trouble: Callable[[Service], None],
    error: type[EngineError],
) -> None:
    trouble(service)
    with pytest.raises(error) as caught:
        synthesizer.synthesize("Hello", VoiceChoice())
    assert KEY not in str(caught.value)


def test_no_sound_is_a_failure(service: Service, synthesizer: OpenAISynthesizer) -> None:
    for service.body in (b"", bytes(1000)):
        with pytest.raises(EngineFailed, match="no sound"):
            synthesizer.synthesize("Hello", VoiceChoice())


def test_no_server_at_all_is_a_failure() -> None:
    synthesizer = OpenAISynthesizer(KEY, base_url="http://127.0.0.1:9/v1", timeout=1.0)
    with pytest.raises(EngineFailed):
        synthesizer.synthesize("Hello", VoiceChoice())
    synthesizer.close()
