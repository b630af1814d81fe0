"""Words and sounds find their places in speech of any engine."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from statistics import median

import pytest

from interview_desktop.core.media import Speech
from interview_desktop.core.models import VoiceChoice
from interview_desktop.speech.alignment import AlignedSynthesizer, Aligner
from interview_desktop.speech.piper import PiperSynthesizer
from interview_desktop.speech.pronouncing import IPA, guessed
from tests.fakes.speech import FakeSynthesizer
from tests.speech.sounds import Spoken, silence, white_noise

TEXT = "Please describe how Kubernetes, SQL and the Xylotron 3000 were used in your team's project."


@pytest.fixture(scope="module")
def aligner() -> Iterator[Aligner]:
    aligner = Aligner()
    aligner.align("one", silence(0.5), "en")  # starts the program
    yield aligner
    aligner.close()
    aligner.close()


def test_words_begin_where_the_engine_itself_says_also_those_in_no_dictionary(aligner: Aligner) -> None:
    piper = PiperSynthesizer()
    speech = piper.synthesize(TEXT, VoiceChoice())
    piper.close()
    words, phonemes = aligner.align(TEXT, speech.audio, "en-US")
    assert [word.text for word in words] == [word.text for word in speech.words]
    late = [abs(ours.start - its.start) for ours, its in zip(words, speech.words, strict=True)]
    assert median(late) < 0.06
    assert max(late) < 0.3
    assert {phoneme.symbol for phoneme in phonemes} <= set(IPA.values())
    assert all(a.end <= b.start + 0.02 for a, b in pairwise(phonemes))
    assert len(phonemes) > 50


@pytest.mark.parametrize("seconds", [0.0, 0.05, 4.0])
def test_sound_that_is_not_the_text_breaks_nothing(aligner: Aligner, seconds: float) -> None:
    for sound in (silence(seconds), white_noise(seconds)):
        words, _ = aligner.align("Words that nobody said", sound, "en")
        assert [word.text for word in words] == ["Words", "that", "nobody", "said"]
        assert all(0 <= word.start <= word.end <= max(seconds, 0.2) for word in words)
    assert aligner.align("", silence(1.0), "en") == ((), ())
    assert len(aligner.align("++ ?? 10", silence(1.0), "en")[0]) >= 1


def test_another_language_is_spread_over_the_speech_and_has_no_phonemes(
    aligner: Aligner, spoken: Spoken
) -> None:
    words, phonemes = aligner.align("eins zweizwei drei", spoken.audio, "de")
    assert phonemes == ()
    assert [word.text for word in words] == ["eins", "zweizwei", "drei"]
    assert words[0].end == words[1].start < words[1].end == words[2].start
    assert words[2].end <= spoken.audio.duration


class Wordless(FakeSynthesizer):
    """An engine that says nothing about its words."""

    def synthesize(self, text: str, choice: VoiceChoice) -> Speech:
        return replace(super().synthesize(text, choice), words=(), phonemes=())


def test_what_an_engine_lacks_is_added_and_what_it_gives_is_kept() -> None:
    own = FakeSynthesizer()
    voice = AlignedSynthesizer(own, Aligner())
    assert voice.synthesize("one two", VoiceChoice()) == own.synthesize("one two", VoiceChoice())
    voice.close()
    assert own.closed == 1
    voice = AlignedSynthesizer(Wordless(), Aligner())
    assert [word.text for word in voice.synthesize("eins zwei", VoiceChoice(language="de")).words] == [
        "eins",
        "zwei",
    ]
    voice.close()


@pytest.mark.parametrize(
    ("word", "sounds"),
    [
        ("shoe", "SH AA"),
        ("kubernetes", "K AH B ER N EH T EH S"),
        ("sql", "EH S K Y UW EH L"),
        ("ß1", ""),
        ("a", "AE"),
    ],
)
def test_sounds_are_guessed(word: str, sounds: str) -> None:
    assert guessed(word) == sounds


def test_every_guessed_sound_has_its_sign() -> None:
    letters = [a + b for a in "abcdefghijklmnopqrstuvwxyz" for b in "aeioubcdghkmnrtw"]
    assert {sound for word in letters for sound in guessed(word).split()} <= set(IPA)
