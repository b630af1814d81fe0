"""Groq's voices against a server on loopback: what is asked for, what is made of the sound, what goes wrong."""

import io
import json
import wave
from collections.abc import Iterator

import numpy as np
import pytest

from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from interview_desktop.core.models import VoiceChoice
from interview_desktop.speech.fallback import FallbackSynthesizer
from interview_desktop.speech.groq import MOST_CHARACTERS, VOICES, GroqSynthesizer, pieces
from tests.fakes.speech import FakeSynthesizer
from tests.speech.loopback import Service, serving

KEY = "gsk-secret-of-a-test"
RATE = 48_000
SECOND = b"\x00\x10\x00\xf0" * (RATE // 2)
"""A second of sound, as loud as speech."""


@pytest.fixture
def service() -> Iterator[Service]:
    with serving() as told:
        told.body = wav(SECOND)
        yield told


@pytest.fixture
def synthesizer(service: Service) -> Iterator[GroqSynthesizer]:
    synthesizer = GroqSynthesizer(KEY, model="playai-tts", base_url=service.url, timeout=60.0)
    yield synthesizer
    synthesizer.close()
    synthesizer.close()


def wav(samples: bytes) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as written:
        written.setnchannels(1)
        written.setsampwidth(2)
        written.setframerate(RATE)
        written.writeframes(samples)
    return file.getvalue()


def nearly(one: bytes, other: bytes) -> bool:
    """Whether they are the same sound; the decoder's chain rounds, and drops a millisecond at the end."""
    first, second = (np.frombuffer(samples, np.int16).astype(np.int32) for samples in (one, other))
    least = min(len(first), len(second))
    return least > 0.99 * RATE and int(np.abs(first[:least] - second[:least]).max()) <= 8


def test_the_service_is_asked_for_the_voice_and_its_wav_becomes_speech(
    service: Service, synthesizer: GroqSynthesizer
) -> None:
    speech = synthesizer.synthesize("Good morning", VoiceChoice("Quinn-PlayAI", language="en-GB"))
    assert speech.audio.rate == RATE
    assert nearly(speech.audio.samples, SECOND)
    assert speech.engine == "groq playai-tts Quinn-PlayAI"
    ((path, key, body),) = service.requests
    assert path == "/v1/audio/speech"
    assert key == f"Bearer {KEY}"
    assert json.loads(body) == {
        "input": "Good morning", "model": "playai-tts", "voice": "Quinn-PlayAI", "response_format": "wav",
    }  # fmt: skip


def test_a_header_that_does_not_know_how_long_the_sound_gets_is_read_too(
    service: Service, synthesizer: GroqSynthesizer
) -> None:
    whole = wav(SECOND)
    service.body = whole[:4] + b"\xff" * 4 + whole[8:40] + b"\xff" * 4 + whole[44:]
    speech = synthesizer.synthesize("Good morning", VoiceChoice())
    assert nearly(speech.audio.samples, SECOND)
    assert speech.engine.endswith("Fritz-PlayAI")


def test_a_slower_voice_is_made_here(service: Service, synthesizer: GroqSynthesizer) -> None:
    speech = synthesizer.synthesize("Good morning", VoiceChoice(rate=0.5))
    assert 1.7 < speech.audio.duration < 2.3
    assert "speed" not in json.loads(service.requests[0][2])


@pytest.mark.parametrize("model", VOICES)
def test_each_model_has_voices_in_its_own_language_only(model: str) -> None:
    synthesizer = GroqSynthesizer(KEY, model=model, base_url="http://127.0.0.1:9/v1")
    language, voices = VOICES[model]
    assert synthesizer.voices(language) == voices and len(set(voices)) == len(voices) > 3
    assert synthesizer.voices("de") == ()


def test_a_long_text_is_spoken_in_pieces_that_a_request_may_have(
    service: Service, synthesizer: GroqSynthesizer
) -> None:
    sentence = "Tell me about a project that went wrong, what you did about it, and what you would do now. "
    text = (sentence * 4).strip()
    speech = synthesizer.synthesize(text, VoiceChoice())
    sent = [json.loads(body)["input"] for _, _, body in service.requests]
    assert len(sent) > 1 and " ".join(sent) == text
    assert all(len(piece) <= MOST_CHARACTERS and piece[-1] in ",." for piece in sent)
    assert speech.text == text
    assert speech.audio.duration > 0.98 * len(sent)
    assert all(len(piece) <= MOST_CHARACTERS for piece in pieces("word " * 200))
    assert list(pieces("")) == [""]


def test_a_model_that_is_not_known_here_has_the_voices_of_the_settings() -> None:
    address = "http://127.0.0.1:9/v1"
    synthesizer = GroqSynthesizer(KEY, model="somebody/newer", voices=("ann", "bob"), base_url=address)
    assert synthesizer.voices("en") == synthesizer.voices("de") == ("ann", "bob")
    assert GroqSynthesizer(KEY, model="somebody/newer", base_url=address).voices("en") == ()


def test_an_unknown_voice_or_language_is_unavailable_and_nothing_is_sent(
    service: Service, synthesizer: GroqSynthesizer
) -> None:
    for choice in (VoiceChoice("nova"), VoiceChoice(language="ar")):
        with pytest.raises(EngineUnavailable):
            synthesizer.synthesize("Hello", choice)
    assert service.requests == []


def test_a_key_that_is_refused_and_what_is_no_sound_are_errors_without_the_key(
    service: Service, synthesizer: GroqSynthesizer
) -> None:
    for body, message in ((b"no sound at all", "not sound"), (wav(bytes(9600)), "no sound")):
        service.body = body
        with pytest.raises(EngineFailed, match=message):
            synthesizer.synthesize("Hello", VoiceChoice())
    service.status = 401
    with pytest.raises(EngineUnavailable, match="Groq refuses the key") as caught:
        synthesizer.synthesize("Hello", VoiceChoice())
    assert KEY not in str(caught.value)


def test_where_the_service_is_down_an_offline_voice_speaks(
    service: Service, synthesizer: GroqSynthesizer
) -> None:
    service.status = 503
    passed: list[str] = []
    both = FallbackSynthesizer([synthesizer, FakeSynthesizer()], lambda engine, _: passed.append(engine))
    assert both.synthesize("Hello", VoiceChoice()).audio.samples
    assert passed == ["groq"]
