"""gTTS with everything but the network: real MP3 in, sound out, and every failure an error."""

import base64
import io
from collections.abc import Iterator

import av
import gtts
import numpy as np
import pytest
import requests

from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from interview_desktop.core.models import VoiceChoice
from interview_desktop.speech.gtts import GttsSynthesizer
from tests.fakes.speech import FakeSynthesizer, loudness
from tests.speech.loopback import PATIENT, Service, serving


def mp3() -> bytes:
    """Two seconds of the fake voice, coded as the service codes."""
    sound = FakeSynthesizer().synthesize("one two three four five six", VoiceChoice()).audio
    file = io.BytesIO()
    with av.open(file, "w", format="mp3") as container:
        stream = container.add_stream("libmp3lame", rate=24_000, layout="mono")
        frame = av.AudioFrame.from_ndarray(
            np.frombuffer(sound.samples, np.int16)[None], format="s16", layout="mono"
        )
        frame.rate = sound.rate
        for packet in [*stream.encode(frame), *stream.encode(None)]:
            container.mux(packet)
    return file.getvalue()


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """What the service answers; the sentences asked for are appended to it."""
    answers = [mp3()]

    def stream(_self: gtts.gTTS) -> Iterator[bytes]:
        yield answers[0]

    monkeypatch.setattr(gtts.gTTS, "stream", stream)
    return answers


@pytest.mark.parametrize("rate", [0.5, 1.0, 1.6, 2.0])
def test_sound_is_decoded_and_the_rate_is_kept(answer: list[bytes], rate: float) -> None:
    speech = GttsSynthesizer().synthesize("One two three four five six", VoiceChoice(rate=rate))
    assert speech.audio.rate == 24_000
    assert speech.audio.duration == pytest.approx(1.8 / rate, rel=0.1)
    assert loudness(speech.audio.samples) > 0.05
    assert speech.engine.startswith("gTTS 2.")


def test_a_voice_is_a_language(answer: list[bytes]) -> None:
    synthesizer = GttsSynthesizer()
    assert synthesizer.voices("de-AT") == ("de",)
    assert list(synthesizer.voices("qq")) == []
    for choice in (VoiceChoice(language="qq"), VoiceChoice(voice="nova")):
        with pytest.raises(EngineUnavailable):
            synthesizer.synthesize("Hello", choice)
    synthesizer.close()


@pytest.mark.parametrize("rubbish", [b"", b"<html>blocked</html>", bytes(5000)])
def test_an_answer_that_is_no_sound_is_a_failure(answer: list[bytes], rubbish: bytes) -> None:
    answer[0] = rubbish
    with pytest.raises(EngineFailed):
        GttsSynthesizer().synthesize("Hello", VoiceChoice())


def test_nothing_to_say_is_a_failure() -> None:
    with pytest.raises(EngineFailed):
        GttsSynthesizer().synthesize("", VoiceChoice())


@pytest.mark.parametrize("error", [requests.ConnectionError("no network"), requests.Timeout("slow")])
def test_no_network_is_a_failure_and_the_time_is_limited(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    limits: list[object] = []

    def send(_self: requests.Session, request: object, **options: object) -> None:
        limits.append(options["timeout"])
        raise error

    monkeypatch.setattr(requests.Session, "send", send)
    with pytest.raises(EngineFailed):
        GttsSynthesizer(timeout=3.0).synthesize("Hello", VoiceChoice())
    assert limits == [3.0]


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    """Google Translate's wire format on loopback."""
    with serving() as told:
        monkeypatch.setattr(gtts.tts, "_translate_url", lambda tld="com", path="": f"{told.url}/{path}")
        told.body = b')]}\'\n\n[["wrb.fr","jQ1olc","[\\"' + base64.b64encode(mp3()) + b'\\"]"]]\n'
        yield told


def test_the_services_own_format_is_understood(service: Service) -> None:
    speech = GttsSynthesizer(timeout=PATIENT).synthesize("Good morning", VoiceChoice())
    assert loudness(speech.audio.samples) > 0.05
    ((path, _, body),) = service.requests
    assert path.endswith("batchexecute") and b"Good" in body


@pytest.mark.parametrize("trouble", ["hang", "cut", "drip", "nonsense", "broken"])
def test_trouble_of_the_service_is_a_failure(service: Service, seconds: float, trouble: str) -> None:
    if trouble == "nonsense":
        service.body = b'"jQ1olc","[\\"!!!\\"]"'
    elif trouble == "broken":
        service.status = 503
    else:
        setattr(service, trouble, True)
    with pytest.raises(EngineFailed):
        GttsSynthesizer(timeout=seconds).synthesize("Hello", VoiceChoice())


def test_a_service_that_asks_for_rest_is_left_alone(service: Service) -> None:
    service.status, service.retry_after = 429, "500"
    synthesizer = GttsSynthesizer(timeout=PATIENT)
    for _ in range(2):
        with pytest.raises(EngineFailed):
            synthesizer.synthesize("Hello", VoiceChoice())
    assert len(service.requests) == 1
