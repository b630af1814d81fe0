"""What every voice detector does: inherited by the tests of the fake and of each engine."""

import pytest

from interview_desktop.core.media import Audio
from interview_desktop.core.ports import VoiceDetector
from tests.speech.sounds import Spoken, silence


class DetectorContract:
    """Every detector tells speech from silence."""

    @pytest.fixture
    def detector(self) -> VoiceDetector:
        """The detector, fresh."""
        raise NotImplementedError

    def test_has_a_name_and_a_chunk_of_20_to_100_ms(self, detector: VoiceDetector) -> None:
        assert detector.name
        assert 320 <= detector.chunk_samples <= 1600

    def test_silence_is_not_speech(self, detector: VoiceDetector) -> None:
        assert max(probabilities(detector, silence(2.0))) < 0.35

    def test_speech_is_speech_most_of_the_time(self, detector: VoiceDetector, spoken: Spoken) -> None:
        heard = probabilities(detector, spoken.audio)
        assert all(0.0 <= probability <= 1.0 for probability in heard)
        assert sum(probability >= 0.5 for probability in heard) > 0.6 * len(heard)

    def test_forgets_speech_in_half_a_second(self, detector: VoiceDetector, spoken: Spoken) -> None:
        probabilities(detector, spoken.audio)
        after = probabilities(detector, silence(2.0))
        half_second = 8000 // detector.chunk_samples + 1
        assert max(after[half_second:]) < 0.35

    def test_after_reset_it_hears_the_same_again(self, detector: VoiceDetector, spoken: Spoken) -> None:
        first = probabilities(detector, spoken.audio)
        detector.reset()
        assert probabilities(detector, spoken.audio) == first

    def test_a_chunk_of_another_length_is_refused(self, detector: VoiceDetector) -> None:
        for samples in (0, detector.chunk_samples - 1, detector.chunk_samples + 1):
            with pytest.raises(ValueError, match="chunk"):
                detector.probabilities(bytes(2 * samples))

    def test_many_chunks_at_once_are_heard_as_one_by_one(
        self, detector: VoiceDetector, spoken: Spoken
    ) -> None:
        alone = probabilities(detector, spoken.audio)
        for together in (2, 3, 7):
            detector.reset()
            assert probabilities(detector, spoken.audio, together) == pytest.approx(alone, abs=1e-5)


def probabilities(detector: VoiceDetector, audio: Audio, together: int = 1) -> list[float]:
    """What a detector says about each whole chunk, given so many at once."""
    size = 2 * detector.chunk_samples
    whole = audio.samples[: len(audio.samples) // size * size]
    step = together * size
    return [
        each for at in range(0, len(whole), step) for each in detector.probabilities(whole[at : at + step])
    ]
