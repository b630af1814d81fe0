# ruff: noqa: RUF001 - IPA signs look like Latin letters and are not
from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest

from interview_desktop.core.media import Audio, Speech, TimedPhoneme, TimedWord
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.ports import Synthesizer
from interview_desktop.gui.visemes import REST, MouthTrack, mouth_of, mouths_of
from interview_desktop.speech.espeak import EspeakSynthesizer
from interview_desktop.speech.piper import PiperSynthesizer


@pytest.mark.parametrize("phoneme", ["p", "b", "m"])
def test_lips_close_for_labials(phoneme: str) -> None:
    assert mouth_of(phoneme).opening == 0


def test_open_vowels_open_and_round_ones_round() -> None:
    assert mouth_of("ɑː").opening > mouth_of("ɛ").opening > mouth_of("s").opening
    assert mouth_of("uː").width < REST.width < mouth_of("iː").width


def test_stress_marks_do_not_hide_a_sound_and_pauses_rest() -> None:
    assert mouth_of("ˈɑː") == mouth_of("ɑː")
    assert mouth_of(" ") == mouth_of("") == REST


def test_the_mouth_follows_the_phonemes() -> None:
    phonemes = (TimedPhoneme("m", 0.0, 0.2), TimedPhoneme("ɑː", 0.2, 0.6), TimedPhoneme("p", 0.6, 0.8))
    track = MouthTrack(Speech("map", Audio(bytes(16_000), 10_000), (), phonemes, "test"))
    assert track.at(-1) == REST
    assert track.at(0.15) == mouth_of("m")
    assert 0 < track.at(0.23).opening < mouth_of("ɑ").opening, "sounds run into each other"
    assert track.at(0.5) == mouth_of("ɑ")
    assert track.at(5) == REST


def test_a_short_sound_is_passed_without_a_jump() -> None:
    phonemes = tuple(TimedPhoneme(symbol, n * 0.03, (n + 1) * 0.03) for n, symbol in enumerate("mɑsupɑ"))
    track = MouthTrack(Speech("", Audio(bytes(16_000), 10_000), (), phonemes, "test"))
    moments = [track.at(n / 1000).opening for n in range(300)]
    assert max(abs(after - before) for before, after in pairwise(moments)) < 0.03


def test_between_sounds_the_mouth_is_shut() -> None:
    phonemes = (TimedPhoneme("ɑ", 0.0, 0.2), TimedPhoneme("ɑ", 0.6, 0.8))
    track = MouthTrack(Speech("", Audio(bytes(20_000), 10_000), (), phonemes, "test"))
    assert track.at(0.19).opening > 0.5
    assert track.at(0.25) == track.at(0.6) == track.at(0.85) == REST
    assert track.at(0.7).opening > 0.5


def test_a_diphthong_has_two_shapes_and_an_affricate_one() -> None:
    assert mouths_of("aɪ") == (mouth_of("a"), mouth_of("ɪ"))
    assert mouths_of("tʃ") == mouths_of("t͡ʃ") == (mouth_of("ʃ"),)
    assert mouths_of("iː") == (mouth_of("i"),)
    assert mouths_of("ˈ") == mouths_of("") == ()


SENTENCES = (
    "Welcome. I will ask you three questions, and listen to each answer.",
    "Think of a decision, a hard one; what did you do first? Take your time.",
)


@pytest.mark.parametrize("engine", [PiperSynthesizer, EspeakSynthesizer])
def test_the_mouth_of_a_real_voice_is_shut_within_50_ms_of_silence(engine: Callable[[], Synthesizer]) -> None:
    synthesizer = engine()
    try:
        spoken = [synthesizer.synthesize(text, VoiceChoice()) for text in SENTENCES]
    finally:
        synthesizer.close()
    silences = 0
    for speech in spoken:
        track = MouthTrack(speech)
        samples = np.abs(np.frombuffer(speech.audio.samples, np.int16).astype(np.int32))
        loud = np.flatnonzero(samples > samples.max() * 0.003) / speech.audio.rate
        ends = [(a, b) for a, b in pairwise([*loud.tolist(), speech.audio.duration]) if b - a >= 0.16]
        silences += len(ends)
        for begin, end in ends:
            moments = np.arange(begin + 0.05, end - 0.02, 0.005)
            assert all(track.at(moment).opening < 0.06 for moment in moments), (begin, end)
        assert track.at(speech.audio.duration + 0.05) == track.at(track.duration) == REST
        voiced = [track.at(moment).opening for moment in loud[:: speech.audio.rate // 100]]
        assert np.mean(voiced) > 0.2, "it speaks"
        assert np.quantile(voiced, 0.9) - np.quantile(voiced, 0.1) > 0.3, "and moves"
    assert silences >= 3


def test_without_phonemes_the_mouth_moves_with_the_words() -> None:
    words = (TimedWord("yes", 0.0, 0.4), TimedWord("sir", 0.5, 0.9))
    track = MouthTrack(Speech("yes sir", Audio(bytes(20_000), 10_000), words, (), "test"))
    assert track.at(0.15).opening > track.at(0.39).opening > 0
    assert track.at(0.85).opening > 0
    assert track.at(0.45) == track.at(0.95) == track.at(2) == REST


def test_without_any_times_the_mouth_rests() -> None:
    track = MouthTrack(Speech("yes", Audio(bytes(20_000), 10_000), (), (), "test"))
    assert track.at(0.5) == REST
    assert track.duration == 1.0
