"""The service's wire format against a server on loopback: right, refused, busy, broken, silent, cut, nonsense."""

import json
from collections.abc import Callable, Iterator

import pytest

from interview_desktop.core.errors import EngineError, EngineFailed, EngineUnavailable
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.ports import RecognitionRequest
from interview_desktop.core.transcript import NoSpeech, Recognized, Unintelligible
from interview_desktop.speech.fallback import FallbackRecognizer
from interview_desktop.speech.openai import OpenAIRecognizer, OpenAISynthesizer
from interview_desktop.speech.patience import PATIENCE
from tests.fakes.speech import FakeRecognizer, FakeSynthesizer
from tests.speech.loopback import PATIENT, Service, asked_once, serving
from tests.speech.sounds import Spoken, joined, silence

KEY = "sk-secret-of-a-test"


@pytest.fixture
def service() -> Iterator[Service]:
    with serving() as told:
        yield told


@pytest.fixture
def recognizer(service: Service, seconds: float) -> Iterator[OpenAIRecognizer]:
    recognizer = OpenAIRecognizer(KEY, base_url=service.url, timeout=seconds)
    yield recognizer
    recognizer.close()
    recognizer.close()


@pytest.fixture
def synthesizer(service: Service, seconds: float) -> Iterator[OpenAISynthesizer]:
    synthesizer = OpenAISynthesizer(KEY, base_url=service.url, timeout=seconds)
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


def dripping(service: Service) -> None:
    service.drip, service.body = True, b"{"


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
    (dripping, EngineFailed),
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
    assert asked_once(service, trouble)


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


def test_no_sound_is_a_failure(service: Service) -> None:
    synthesizer = OpenAISynthesizer(KEY, base_url=service.url, timeout=60.0)
    for service.body in (b"", bytes(1000)):
        with pytest.raises(EngineFailed, match="no sound"):
            synthesizer.synthesize("Hello", VoiceChoice())
    synthesizer.close()


def test_no_server_at_all_is_a_failure() -> None:
    synthesizer = OpenAISynthesizer(KEY, base_url="http://127.0.0.1:9/v1", timeout=PATIENT)
    with pytest.raises(EngineFailed):
        synthesizer.synthesize("Hello", VoiceChoice())
    synthesizer.close()


def test_a_service_that_asks_for_rest_is_left_alone(
    service: Service, recognizer: OpenAIRecognizer, spoken: Spoken
) -> None:
    busy(service)
    service.retry_after = "500"
    with pytest.raises(EngineFailed, match="status 429"):
        recognizer.recognize(RecognitionRequest(spoken.audio))
    service.status, service.retry_after, service.body = 200, "", transcript([("And", 0.3, 0.5)])
    with pytest.raises(EngineFailed, match="OpenAI asked to be left alone for another"):
        recognizer.recognize(RecognitionRequest(spoken.audio))
    assert len(service.requests) == 1


def test_a_long_answer_is_sent_in_pieces_and_its_words_stand_in_their_places(
    service: Service, recognizer: OpenAIRecognizer, spoken: Spoken
) -> None:
    service.body = transcript([("And", 1.0, 1.5)])
    answer = joined(*[spoken.audio, silence(1.5)] * 3)
    assert answer.duration > 28
    result = recognizer.recognize(RecognitionRequest(answer))
    assert isinstance(result, Recognized)
    assert len(result.words) == len(service.requests) == 2
    first, second = result.words
    assert first.start == 1.0 and 14 < second.start < 28


def test_another_service_of_the_same_protocol_has_its_own_name(service: Service, spoken: Spoken) -> None:
    service.body = transcript([("And", 0.3, 0.5)])
    groq = OpenAIRecognizer(
        KEY,
        model="whisper-large-v3-turbo",
        base_url=service.url,
        timeout=PATIENT,
        name="groq",
        service="Groq",
    )
    result = groq.recognize(RecognitionRequest(spoken.audio))
    assert groq.name == "groq"
    assert isinstance(result, Recognized) and result.engine == "groq whisper-large-v3-turbo"
    refused(service)
    with pytest.raises(EngineUnavailable, match="Groq refuses the key"):
        groq.recognize(RecognitionRequest(spoken.audio))
    groq.close()


@pytest.mark.parametrize("trouble", [refused, busy, broken, hanging, cut_off, dripping, not_json])
def test_another_recogniser_takes_the_answer_after_one_request(
    service: Service, recognizer: OpenAIRecognizer, spoken: Spoken, trouble: Callable[[Service], None]
) -> None:
    trouble(service)
    passed: list[str] = []
    both = FallbackRecognizer(
        [recognizer, FakeRecognizer(["on this machine"])],
        lambda engine, _: passed.append(engine),
        once=["openai"],
    )
    result = both.recognize(RecognitionRequest(spoken.audio))
    assert isinstance(result, Recognized) and result.text == "on this machine"
    assert passed == ["openai"]
    assert asked_once(service, trouble)


def test_with_its_time_limit_a_service_leaves_enough_of_ten_seconds_for_another() -> None:
    assert PATIENCE <= 8
