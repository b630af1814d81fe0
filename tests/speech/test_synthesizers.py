"""The real voices: what they say is understood, and their times are those of the sound."""

import os
import signal
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path
from statistics import median

import numpy as np
import numpy.typing as npt
import pytest

from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from interview_desktop.core.media import Speech
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.ports import RecognitionRequest, Recognizer, Synthesizer
from interview_desktop.core.transcript import Recognized
from interview_desktop.speech.espeak import EspeakSynthesizer
from interview_desktop.speech.piper import PiperSynthesizer
from interview_desktop.speech.whisper import WhisperRecognizer
from tests.contracts.synthesizer_contract import SynthesizerContract
from tests.speech.sounds import error_rate, from_speech, silence, words_of

QUESTIONS = (
    "Tell me about a time when you had to learn something new in a very short time.",
    "How do you find out what the people who use your software really need?",
    "Describe a disagreement in one of the teams you worked with, and how it ended.",
    "What would you do if the customer changed the requirements a week before the release?",
    "Please explain how you test your own code, and give me one example.",
    "Which part of your last project would you do differently today?",
    "Thank you. That was the last question, and we will be in touch within ten days.",
)

_STEP_S = 0.005


@pytest.fixture(scope="module")
def listener() -> Iterator[Recognizer]:
    recognizer = WhisperRecognizer()
    recognizer.recognize(RecognitionRequest(silence(0.1)))  # starts the program
    yield recognizer
    recognizer.close()


class SpokenWell(SynthesizerContract):
    """Adds to the contract what only real speech can show."""

    @pytest.mark.slow
    def test_is_understood_and_says_each_word_when_it_claims_to(
        self, synthesizer: Synthesizer, listener: Recognizer
    ) -> None:
        errors: list[float] = []
        understood: list[str] = []
        for question in QUESTIONS:
            speech = synthesizer.synthesize(question, VoiceChoice())
            heard = listener.recognize(RecognitionRequest(from_speech(speech).audio))
            assert isinstance(heard, Recognized)
            understood.append(heard.text)
            errors += [abs(ours - theirs) for ours, theirs in _starts(speech, heard)]
        assert error_rate(" ".join(QUESTIONS), " ".join(understood)) <= 0.15
        assert len(errors) > 80
        # The recogniser's own starts are 70 to 100 ms off.
        assert median(errors) <= 0.12

    def test_a_word_after_a_pause_begins_when_the_sound_does(self, synthesizer: Synthesizer) -> None:
        speech = synthesizer.synthesize("Banana, potato, tomato, garden, apple, believe me.", VoiceChoice())
        loud = _loud(speech)
        errors = []
        for before, word in pairwise((None, *speech.words)):
            assert word is not None
            if before is None or word.start - before.end > 0.1:
                onsets = np.flatnonzero(loud & ~np.roll(loud, 1)) * _STEP_S
                errors.append(abs(float(onsets[np.argmin(abs(onsets - word.start))]) - word.start))
        assert len(errors) >= 5
        assert median(errors) <= 0.025
        assert max(errors) <= 0.08

    def test_sounds_the_same_in_length_when_said_again(
        self, synthesizer: Synthesizer, speech: Speech
    ) -> None:
        again = synthesizer.synthesize(speech.text, VoiceChoice())
        assert again.audio.duration == pytest.approx(speech.audio.duration, rel=0.1)
        assert again.engine == speech.engine


class TestEspeak(SpokenWell):
    @pytest.fixture(scope="class")
    @classmethod
    def synthesizer(cls) -> Iterator[EspeakSynthesizer]:
        synthesizer = EspeakSynthesizer()
        synthesizer.voices("en")  # starts the program
        yield synthesizer
        synthesizer.close()

    def test_the_voice_of_a_region_comes_first(self, synthesizer: EspeakSynthesizer) -> None:
        assert synthesizer.voices("en")[0] == "en-us"
        assert synthesizer.voices("en-GB")[0] == "en-gb"
        assert synthesizer.voices("de-AT")[0] == "de"
        assert synthesizer.voices("fr")[0] == "fr-fr"

    @pytest.mark.parametrize(
        ("language", "text", "count"),
        [
            ("de", "Erzählen Sie mir von Ihrer größten Aufgabe.", 7),
            ("fr", "Qu'est-ce que vous préférez ?", 4),
        ],
    )
    def test_speaks_other_languages(
        self, synthesizer: EspeakSynthesizer, language: str, text: str, count: int
    ) -> None:
        speech = synthesizer.synthesize(text, VoiceChoice(language=language))
        assert len(speech.words) == count
        assert speech.audio.duration > 1

    def test_every_voice_it_lists_can_be_chosen_and_speaks(self, synthesizer: EspeakSynthesizer) -> None:
        listed = [name for name, _ in synthesizer._worker.load()["voices"]]
        assert len(listed) > 120
        for voice in listed:
            speech = synthesizer.synthesize("mama", VoiceChoice(voice=voice, language=voice))
            assert speech.engine.endswith(f" {voice}")

    def test_a_variant_sounds_different(self, synthesizer: EspeakSynthesizer, speech: Speech) -> None:
        variant = synthesizer.synthesize(speech.text, VoiceChoice(voice="en-us+f3"))
        assert variant.audio != speech.audio
        assert "en-us+f3" in variant.engine


class TestPiper(SpokenWell):
    @pytest.fixture(scope="class")
    @classmethod
    def synthesizer(cls) -> Iterator[PiperSynthesizer]:
        synthesizer = PiperSynthesizer()
        synthesizer.synthesize("Ready.", VoiceChoice())  # starts the program
        yield synthesizer
        synthesizer.close()

    def test_speaks_only_the_language_of_its_voice(self, synthesizer: PiperSynthesizer) -> None:
        assert list(synthesizer.voices("de")) == []
        with pytest.raises(EngineUnavailable, match="no voice for the language de"):
            synthesizer.synthesize("Guten Tag", VoiceChoice(language="de"))

    def test_the_first_sound_comes_at_once(self, speech: Speech) -> None:
        assert speech.phonemes[0].start <= 0.06

    def test_a_configured_voice_that_is_not_there_is_unavailable(self, tmp_path: Path) -> None:
        synthesizer = PiperSynthesizer("en_US-mine", path=tmp_path / "mine.onnx")
        with pytest.raises(EngineUnavailable, match=r"mine\.onnx"):
            synthesizer.synthesize("Hello", VoiceChoice())
        synthesizer.close()


def test_a_voice_that_is_killed_speaks_again_at_the_next_request() -> None:
    synthesizer = EspeakSynthesizer()
    try:
        synthesizer.voices("en")
        os.kill(synthesizer._worker.pid or 0, signal.SIGSTOP)  # it hangs in the middle of what follows
        synthesizer._timeout = 0.3
        with pytest.raises(EngineFailed):
            synthesizer.synthesize("Hello", VoiceChoice())
        synthesizer._timeout = 60.0
        assert synthesizer.synthesize("Hello", VoiceChoice()).words
    finally:
        synthesizer.close()
    with pytest.raises(EngineFailed, match="closed"):
        synthesizer.synthesize("Hello", VoiceChoice())


def _loud(speech: Speech) -> npt.NDArray[np.bool_]:
    """Whether each 5 ms has sound, or stands in a gap of sound that is shorter than 50 ms."""
    samples = np.frombuffer(speech.audio.samples, np.int16).astype(np.float64) / 32768
    width = round(_STEP_S * speech.audio.rate)
    steps = samples[: len(samples) // width * width].reshape(-1, width)
    loud = np.sqrt(np.mean(steps**2, axis=1)) > 10 ** (-38 / 20)
    return np.array([loud[max(0, i - 10) : i + 1].any() for i in range(len(loud))])


def _starts(speech: Speech, heard: Recognized) -> list[tuple[float, float]]:
    """Word starts of the voice and of the recogniser, for the words that were understood."""
    said = [(word, timed.start) for timed in speech.words for word in words_of(timed.text)]
    got = [(word, timed.start) for timed in heard.words for word in words_of(timed.text)]
    same = SequenceMatcher(None, [word for word, _ in said], [word for word, _ in got], autojunk=False)
    return [
        (said[block.a + i][1], got[block.b + i][1])
        for block in same.get_matching_blocks()
        for i in range(block.size)
    ]
