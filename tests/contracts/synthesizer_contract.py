"""What every synthesizer does: inherited by the tests of the fake and of each engine."""

import pytest

from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from interview_desktop.core.media import Speech
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.ports import Synthesizer
from tests.fakes.speech import loudness

TEXT = "Please tell me about a problem that took your team longer than you had planned."
HARD = "In 2026, the Café at St. John's — well-known in the U.S. — asked: does 5% of $1,200 cover it?"
"""Numbers, signs, abbreviations, accents, and words that engines run together."""
EDGE_S = 0.02
"""How far the sound of a word reaches over the times given for it."""


class SynthesizerContract:
    """Every synthesizer speaks English."""

    @pytest.fixture(scope="class")
    @classmethod
    def synthesizer(cls) -> Synthesizer:
        """The engine, started, and closed afterwards."""
        raise NotImplementedError

    @pytest.fixture(scope="class")
    @classmethod
    def speech(cls, synthesizer: Synthesizer) -> Speech:
        return synthesizer.synthesize(TEXT, VoiceChoice())

    def test_has_a_name_and_obeys_the_port(self, synthesizer: Synthesizer) -> None:
        assert synthesizer.name
        assert isinstance(synthesizer, Synthesizer)

    def test_has_voices_for_english_and_none_for_an_unknown_language(self, synthesizer: Synthesizer) -> None:
        assert synthesizer.voices("en")
        assert synthesizer.voices("en-GB")
        assert list(synthesizer.voices("qq")) == []

    def test_gives_sound_as_long_as_the_words_take(self, speech: Speech) -> None:
        assert speech.text == TEXT
        assert speech.engine
        assert len(speech.audio.samples) % 2 == 0
        assert 2.0 < speech.audio.duration < 8.0
        assert loudness(speech.audio.samples) > 0.01

    def test_times_every_word_in_order_and_inside_the_sound(self, speech: Speech) -> None:
        said = [word.text for word in speech.words]
        assert [word.strip(".").lower() for word in said] == TEXT.strip(".").lower().split()
        _assert_in_order([(word.start, word.end) for word in speech.words], speech.audio.duration)

    def test_times_phonemes_in_order_and_inside_the_sound(self, speech: Speech) -> None:
        assert len(speech.phonemes) >= len(speech.words)
        assert all(phoneme.symbol.strip() for phoneme in speech.phonemes)
        _assert_in_order([(phoneme.start, phoneme.end) for phoneme in speech.phonemes], speech.audio.duration)

    def test_every_word_is_made_of_phonemes(self, speech: Speech) -> None:
        for word in speech.words:
            inside = [p for p in speech.phonemes if p.start < word.end - 1e-3 and p.end > word.start + 1e-3]
            assert inside, f"no phoneme in {word}"

    def test_there_is_sound_in_every_word(self, speech: Speech) -> None:
        """An "a" between two stops is half silence, so each word is heard with the edges of its neighbours."""
        rate, samples = speech.audio.rate, speech.audio.samples
        for word in speech.words:
            first, after = word.start - EDGE_S, word.end + EDGE_S
            piece = samples[2 * max(0, round(first * rate)) : 2 * round(after * rate)]
            assert loudness(piece) > 0.005, f"silence in {word}"

    def test_times_words_that_are_hard_to_place(self, synthesizer: Synthesizer) -> None:
        speech = synthesizer.synthesize(HARD, VoiceChoice())
        remaining = HARD
        for word in speech.words:
            assert word.text in remaining
            remaining = remaining.split(word.text, maxsplit=1)[1]
        assert len(speech.words) >= 16
        _assert_in_order([(word.start, word.end) for word in speech.words], speech.audio.duration)

    def test_rate_makes_it_longer_and_shorter(self, synthesizer: Synthesizer, speech: Speech) -> None:
        quick = synthesizer.synthesize(TEXT, VoiceChoice(rate=1.5)).audio.duration
        slow = synthesizer.synthesize(TEXT, VoiceChoice(rate=0.7)).audio.duration
        assert quick == pytest.approx(speech.audio.duration / 1.5, rel=0.2)
        assert slow == pytest.approx(speech.audio.duration / 0.7, rel=0.2)

    def test_an_unknown_voice_is_unavailable(self, synthesizer: Synthesizer) -> None:
        with pytest.raises(EngineUnavailable):
            synthesizer.synthesize(TEXT, VoiceChoice(voice="no-such-voice"))

    def test_an_unknown_language_is_unavailable(self, synthesizer: Synthesizer) -> None:
        with pytest.raises(EngineUnavailable):
            synthesizer.synthesize(TEXT, VoiceChoice(language="qq"))

    def test_nothing_to_say_is_a_failure_not_silence(self, synthesizer: Synthesizer) -> None:
        with pytest.raises(EngineFailed):
            synthesizer.synthesize("", VoiceChoice())


def _assert_in_order(spans: list[tuple[float, float]], duration: float) -> None:
    assert spans
    before = 0.0
    for start, end in spans:
        assert start >= before - 1e-3, f"{start} begins before {before}"
        assert end > start
        before = end
    assert before <= duration + 1e-3
