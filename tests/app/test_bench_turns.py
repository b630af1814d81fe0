"""The bench of turn-taking in a cheap form, and the material it is made with."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pytest

from interview_desktop.app.bench.answers import (
    CONDITIONS,
    TEXTS,
    Voice,
    answer,
    followed_by_keyboard,
    recorded_voice,
    voices,
)
from interview_desktop.app.bench.echoes import echo_figures
from interview_desktop.app.bench.noises import NOISES
from interview_desktop.app.bench.turns import Heard, cut_figures, hear, typing_figures, wait_figures
from interview_desktop.app.settings import Settings
from interview_desktop.app.speech import make_recognizer
from interview_desktop.core.media import SPEECH_RATE
from interview_desktop.core.turns import TurnSettings
from interview_desktop.speech.silero import SileroDetector
from tests.rig.media import media_folder

TURNS = TurnSettings()


@pytest.fixture(scope="module")
def speakers() -> list[Voice]:
    return voices(Settings(), 1, engines=("espeak",))


@pytest.fixture(scope="module")
def heard(speakers: Sequence[Voice]) -> list[Heard]:
    """An answer in each room."""
    detector = SileroDetector()
    return [hear(detector, TURNS, answer(speakers, seed)) for seed in range(len(CONDITIONS))]


def test_nobody_is_cut_off(heard: list[Heard]) -> None:
    assert [figure.verdict for figure in cut_figures(heard)] == ["met", "met", "", ""]
    assert not any(each.cut for each in heard)


def test_the_countdown_comes_soon_after_the_end(heard: list[Heard]) -> None:
    figures = wait_figures(heard, TURNS)
    assert {figure.what.split(":")[0] for figure in figures} == set(CONDITIONS)
    assert not [figure for figure in figures if figure.verdict == "missed"]


def test_typing_after_an_answer_does_not_keep_it_open(speakers: list[Voice]) -> None:
    detector = SileroDetector()
    typed = [hear(detector, TURNS, followed_by_keyboard(speakers, seed)) for seed in range(3)]
    assert not [figure for figure in typing_figures(typed, TURNS) if figure.verdict == "missed"]
    assert all(each.ended is not None for each in typed)


@pytest.mark.slow
def test_an_echo_of_the_question_stays_out(speakers: list[Voice]) -> None:
    recognizer = make_recognizer(Settings())
    try:
        figures = echo_figures(
            SileroDetector(), recognizer, TURNS, speakers, 3, cases=[(-3.0, 0.4), (-6.0, 0.2), (-12.0, 0.05)]
        )
    finally:
        recognizer.close()
    assert [figure.verdict for figure in figures] == ["met", "met", "met"], figures


# --- the material -------------------------------------------------------------------------------------------


def test_a_seed_is_one_answer(speakers: list[Voice]) -> None:
    assert answer(speakers, 7) == answer(speakers, 7)
    assert answer(speakers, 7) != answer(speakers, 8)
    assert followed_by_keyboard(speakers, 7) == followed_by_keyboard(speakers, 7)


def test_the_halves_share_no_piece() -> None:
    tuning, report = (voices(Settings(), half, engines=("espeak",))[0].texts for half in (0, 1))
    assert not set(tuning) & set(report)
    assert set(tuning) | set(report) == set(TEXTS)


def test_the_truth_about_an_answer_is_its_sound(speakers: list[Voice]) -> None:
    for seed in range(5):
        made = answer(speakers, seed, "clean")
        sound = np.frombuffer(made.audio.samples, np.int16).astype(float)
        frames = sound[: len(sound) // 320 * 320].reshape(-1, 320)
        loud = np.flatnonzero(np.sqrt(np.mean(frames**2, axis=1)) > 60) * 320 / SPEECH_RATE
        assert made.began == pytest.approx(loud[0], abs=0.1)
        assert made.ended == pytest.approx(loud[-1] + 0.02, abs=0.15)
        gaps = [later - sooner for sooner, later in pairwise(loud)]
        assert made.longest_pause == pytest.approx(max(gaps), abs=0.35)


@pytest.mark.parametrize(("condition", "least"), [("20 dB", 17.0), ("10 dB", 7.0), ("5 dB", 2.0)])
def test_noise_is_as_loud_as_it_says(speakers: list[Voice], condition: str, least: float) -> None:
    made = answer(speakers, 3, condition)
    sound = np.frombuffer(made.audio.samples, np.int16).astype(float)
    noise = sound[round((made.ended + 1) * SPEECH_RATE) :]
    speech = answer(speakers, 3, "clean")
    said = np.frombuffer(speech.audio.samples, np.int16).astype(float)
    frames = np.sort(np.mean(said[: len(said) // 320 * 320].reshape(-1, 320) ** 2, axis=1))
    ratio = 10 * np.log10(np.mean(frames[-round(speech.spoken * 25) :]) / np.mean(noise**2))
    assert least < ratio < least + 7.0


@pytest.mark.parametrize("name", sorted(NOISES))
def test_noises_are_seeded_and_not_silent(name: str) -> None:
    made = [NOISES[name](np.random.default_rng(seed), 3.0) for seed in (1, 1, 2)]
    assert len(made[0]) == 3 * SPEECH_RATE
    assert np.array_equal(made[0], made[1])
    assert not np.array_equal(made[0], made[2])
    assert 0.001 < np.max(np.abs(made[0])) < 1.0


@pytest.mark.skipif(media_folder() is None, reason="no folder of recorded speech is at hand")
def test_recorded_speech_speaks_too() -> None:
    folder = media_folder()
    assert folder is not None
    voice = recorded_voice(folder / "speech", 0)
    assert voice is not None
    assert len(voice.pieces) >= 5
