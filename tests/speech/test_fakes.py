"""The fakes obey the contracts of what they stand for."""

import pytest

from interview_desktop.core.errors import EngineFailed
from interview_desktop.core.media import Speech
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.ports import RecognitionRequest
from interview_desktop.core.transcript import NoSpeech, Unintelligible
from tests.contracts.detector_contract import DetectorContract
from tests.contracts.recognizer_contract import RecognizerContract
from tests.contracts.synthesizer_contract import SynthesizerContract
from tests.fakes.speech import FakeDetector, FakeRecognizer, FakeSynthesizer
from tests.speech.sounds import Spoken, silence


class TestFakeSynthesizer(SynthesizerContract):
    @pytest.fixture(scope="class")
    @classmethod
    def synthesizer(cls) -> FakeSynthesizer:
        return FakeSynthesizer()

    def test_each_word_takes_its_time(self, speech: Speech) -> None:
        assert [round(word.start, 3) for word in speech.words[:3]] == [0.0, 0.3, 0.6]

    def test_fails_as_often_as_it_is_told(self) -> None:
        synthesizer = FakeSynthesizer(faults=[EngineFailed("broken")])
        with pytest.raises(EngineFailed):
            synthesizer.synthesize("Hello", VoiceChoice())
        assert synthesizer.synthesize("Hello", VoiceChoice()).words
        assert len(synthesizer.spoken) == 1


class TestFakeRecognizer(RecognizerContract):
    worst_error_rate = 0.0

    @pytest.fixture(scope="class")
    @classmethod
    def recognizer(cls, spoken: Spoken) -> FakeRecognizer:
        return FakeRecognizer([spoken.text])

    def test_follows_its_script_then_tells_sound_from_quiet(self, spoken: Spoken) -> None:
        recognizer = FakeRecognizer([NoSpeech(), EngineFailed("broken"), "two words"])
        request = RecognitionRequest(spoken.audio)
        assert recognizer.recognize(request) == NoSpeech()
        with pytest.raises(EngineFailed):
            recognizer.recognize(request)
        assert getattr(recognizer.recognize(request), "text", "") == "two words"
        assert isinstance(recognizer.recognize(request), Unintelligible)
        assert isinstance(recognizer.recognize(RecognitionRequest(silence(1.0))), NoSpeech)


class TestFakeDetector(DetectorContract):
    @pytest.fixture
    def detector(self) -> FakeDetector:
        return FakeDetector()
