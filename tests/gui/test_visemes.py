# ruff: noqa: RUF001 - IPA signs look like Latin letters and are not
from __future__ import annotations

import pytest

from interview_desktop.core.media import Audio, Speech, TimedPhoneme, TimedWord
from interview_desktop.gui.visemes import REST, MouthTrack, mouth_of


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


def test_without_phonemes_the_mouth_moves_with_the_words() -> None:
    words = (TimedWord("yes", 0.0, 0.4), TimedWord("sir", 0.5, 0.9))
    track = MouthTrack(Speech("yes sir", Audio(bytes(20_000), 10_000), words, (), "test"))
    assert track.at(0.15).opening > track.at(0.39).opening > 0
    assert track.at(0.95) != track.at(2) == REST


def test_without_any_times_the_mouth_rests() -> None:
    track = MouthTrack(Speech("yes", Audio(bytes(20_000), 10_000), (), (), "test"))
    assert track.at(0.5) == REST
    assert track.duration == 1.0
