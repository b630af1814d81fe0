"""What every recogniser does: inherited by the tests of the fake and of each engine."""

import pytest

from interview_desktop.core.errors import EngineUnavailable
from interview_desktop.core.media import SPEECH_RATE, Audio
from interview_desktop.core.ports import RecognitionRequest, Recognizer
from interview_desktop.core.transcript import NoSpeech, Recognized
from tests.speech.sounds import Spoken, error_rate


class RecognizerContract:
    """Every recogniser knows English."""

    worst_error_rate: float
    """Word error rate that is still right for this engine on clear speech."""

    @pytest.fixture(scope="class")
    @classmethod
    def recognizer(cls) -> Recognizer:
        """The engine, started, and closed afterwards."""
        raise NotImplementedError

    @pytest.fixture(scope="class")
    @classmethod
    def recognized(cls, recognizer: Recognizer, spoken: Spoken) -> Recognized:
        result = recognizer.recognize(RecognitionRequest(spoken.audio))
        assert isinstance(result, Recognized)
        return result

    def test_has_a_name_and_obeys_the_port(self, recognizer: Recognizer) -> None:
        assert recognizer.name
        assert isinstance(recognizer, Recognizer)

    def test_understands_clear_speech(self, recognized: Recognized, spoken: Spoken) -> None:
        assert error_rate(spoken.text, recognized.text) <= self.worst_error_rate
        assert recognized.language == "en"
        assert recognized.engine

    def test_times_words_in_order_and_inside_the_sound(self, recognized: Recognized, spoken: Spoken) -> None:
        before = 0.0
        for word in recognized.words:
            assert before <= word.start <= word.end <= spoken.audio.duration
            before = word.start
        assert 0.0 <= recognized.confidence <= 1.0
        assert all(word.text and word.text == word.text.strip() for word in recognized.words)
        assert all(0.0 <= word.probability <= 1.0 for word in recognized.words)

    def test_silence_is_no_speech(self, recognizer: Recognizer) -> None:
        for seconds in (0.0, 0.3, 3.0):
            silence = Audio(bytes(2 * round(seconds * SPEECH_RATE)), SPEECH_RATE)
            assert isinstance(recognizer.recognize(RecognitionRequest(silence)), NoSpeech)

    def test_an_unknown_language_is_unavailable(self, recognizer: Recognizer, spoken: Spoken) -> None:
        with pytest.raises(EngineUnavailable):
            recognizer.recognize(RecognitionRequest(spoken.audio, language="qq"))
