"""Google through SpeechRecognition, against its wire format on loopback."""

import json
from collections.abc import Callable, Iterator

import pytest

from interview_desktop.core.errors import EngineError, EngineFailed, EngineUnavailable
from interview_desktop.core.ports import RecognitionRequest
from interview_desktop.core.transcript import NoSpeech, Recognized, Unintelligible
from interview_desktop.speech.google import GoogleRecognizer
from tests.speech.loopback import PATIENT, Service, asked_once, serving
from tests.speech.sounds import Spoken, error_rate, joined, silence

KEY = "secret-of-a-test"

# SpeechRecognition leaves the answers it has read to the garbage collector.
pytestmark = pytest.mark.filterwarnings(
    "ignore:unclosed:ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)


@pytest.fixture
def service() -> Iterator[Service]:
    with serving() as told:
        yield told


@pytest.fixture
def recognizer(service: Service, seconds: float) -> Iterator[GoogleRecognizer]:
    recognizer = GoogleRecognizer(KEY, endpoint=service.url, timeout=seconds)
    yield recognizer
    recognizer.close()
    recognizer.close()


def heard(text: str, confidence: float = 0.8) -> bytes:
    """As the service answers: an empty line of JSON first."""
    result = {"alternative": [{"transcript": text, "confidence": confidence}], "final": True}
    return b'{"result":[]}\n' + json.dumps({"result": [result], "result_index": 0}).encode() + b"\n"


def test_words_get_their_times_on_this_machine(
    service: Service, recognizer: GoogleRecognizer, spoken: Spoken
) -> None:
    service.body = heard(spoken.text)
    result = recognizer.recognize(RecognitionRequest(spoken.audio))
    assert isinstance(result, Recognized)
    assert error_rate(spoken.text, result.text) == 0
    assert result.engine == "google"
    assert {word.probability for word in result.words} == {0.8}
    starts = [word.start for word in result.words]
    assert starts == sorted(starts)
    assert result.words[-1].end > spoken.audio.duration / 2
    ((path, _, body),) = service.requests
    assert f"key={KEY}" in path and "lang=en-US" in path
    assert body.startswith(b"fLaC")


def test_long_answers_go_in_pieces(service: Service, recognizer: GoogleRecognizer, spoken: Spoken) -> None:
    service.body = heard("yes")
    answer = joined(spoken.audio, silence(1.5), spoken.audio)
    result = recognizer.recognize(RecognitionRequest(answer, "de"))
    assert isinstance(result, Recognized)
    assert [word.text for word in result.words] == ["yes"] * len(service.requests)
    assert len(service.requests) >= 2
    assert "lang=de&" in service.requests[0][0]


def test_silence_is_never_sent_and_nothing_heard_is_unintelligible(
    service: Service, recognizer: GoogleRecognizer, spoken: Spoken
) -> None:
    assert isinstance(recognizer.recognize(RecognitionRequest(silence(3.0))), NoSpeech)
    assert service.requests == []
    service.body = b'{"result":[]}\n'
    assert isinstance(recognizer.recognize(RecognitionRequest(spoken.audio)), Unintelligible)


def refused(service: Service) -> None:
    service.status = 403


def busy(service: Service) -> None:
    service.status, service.retry_after = 429, "500"


def broken(service: Service) -> None:
    service.status = 503


def hanging(service: Service) -> None:
    service.hang = True


def dripping(service: Service) -> None:
    service.drip = True


def cut_off(service: Service) -> None:
    service.cut, service.body = True, b'{"result'


def not_json(service: Service) -> None:
    service.body = b"<html>maintenance</html>"


def other_json(service: Service) -> None:
    service.body = b'{"result": 3}'


@pytest.mark.parametrize(
    ("trouble", "error"),
    [(refused, EngineUnavailable), *((each, EngineFailed) for each in
     (busy, broken, hanging, dripping, cut_off, not_json, other_json))],
)  # fmt: skip
def test_trouble_is_an_error_and_never_text(
    service: Service,
    recognizer: GoogleRecognizer,
    spoken: Spoken,
    trouble: Callable[[Service], None],
    error: type[EngineError],
) -> None:
    trouble(service)
    with pytest.raises(error) as caught:
        recognizer.recognize(RecognitionRequest(spoken.audio))
    assert KEY not in str(caught.value)
    assert asked_once(service, trouble)


def test_a_service_that_asks_for_rest_is_left_alone(
    service: Service, recognizer: GoogleRecognizer, spoken: Spoken
) -> None:
    busy(service)
    for _ in range(2):
        with pytest.raises(EngineFailed):
            recognizer.recognize(RecognitionRequest(spoken.audio))
    assert len(service.requests) == 1


def test_no_server_at_all_is_a_failure(spoken: Spoken) -> None:
    recognizer = GoogleRecognizer(endpoint="http://127.0.0.1:9/", timeout=PATIENT)
    with pytest.raises(EngineFailed, match="cannot be reached"):
        recognizer.recognize(RecognitionRequest(spoken.audio))
    recognizer.close()
