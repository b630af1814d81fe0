"""What a voice says is heard by the recogniser before a candidate hears it."""

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from interview_desktop.core.errors import EngineError, EngineFailed
from interview_desktop.core.media import Speech
from interview_desktop.core.models import VoiceChoice
from interview_desktop.speech.cache import CachedSynthesizer
from interview_desktop.speech.checking import TRIES, CheckedSynthesizer, Listener, Misunderstood
from interview_desktop.speech.chime import ChimeSynthesizer
from interview_desktop.speech.fallback import FallbackSynthesizer
from interview_desktop.speech.piper import PiperSynthesizer
from interview_desktop.speech.whisper import WhisperRecognizer
from tests.fakes.speech import FakeRecognizer, FakeSynthesizer, loudness

TEXT = "Tell me about a project that you are really proud of today"
WORSE = "Tell me about a subject that you are really loud of today"
CHOICE = VoiceChoice()


def checked(
    heard: list[str | Exception], folder: Path, *, name: str = "tones", **options: float | Callable[[], float]
) -> tuple[CheckedSynthesizer, FakeRecognizer]:
    recognizer = FakeRecognizer(heard)
    return CheckedSynthesizer(
        FakeSynthesizer(name=name),
        Listener(recognizer, folder, **options),  # type: ignore[arg-type]
    ), recognizer


def test_what_is_understood_is_spoken_and_listened_to_once(tmp_path: Path) -> None:
    voice, ear = checked([TEXT.upper() + "!"], tmp_path)
    first = voice.synthesize(TEXT, CHOICE)
    again, other_ear = checked([], tmp_path)
    assert again.synthesize(TEXT, CHOICE) == first
    assert len(ear.requests) == 1 and not other_ear.requests


def test_what_is_not_understood_is_refused_also_the_next_time(tmp_path: Path) -> None:
    for ears in (1, 0):
        voice, ear = checked([WORSE], tmp_path)
        with pytest.raises(Misunderstood, match="The voice tones is hard to understand: 17%") as caught:
            voice.synthesize(TEXT, CHOICE)
        assert caught.value.speech.text == TEXT
        assert len(ear.requests) == ears


class VaryingSynthesizer(FakeSynthesizer):
    """Says a text a little faster every time, and may die after the first."""

    dies_after = math.inf

    def synthesize(self, text: str, choice: VoiceChoice) -> Speech:
        if len(self.spoken) >= self.dies_after:
            raise EngineFailed("dead")
        return super().synthesize(text, replace(choice, rate=choice.rate + 0.01 * len(self.spoken)))


def test_what_came_out_badly_is_spoken_anew_and_the_good_one_is_kept(tmp_path: Path) -> None:
    engine = VaryingSynthesizer()
    ear = FakeRecognizer([WORSE, TEXT])
    voice = CheckedSynthesizer(CachedSynthesizer(engine, tmp_path / "cache"), Listener(ear, tmp_path))
    speech = voice.synthesize(TEXT, CHOICE)
    assert voice.synthesize(TEXT, CHOICE) == speech
    assert len(ear.requests) == len(engine.spoken) == 2


@pytest.mark.parametrize("heard", [[WORSE, "nothing", "at all"], ["nothing", WORSE, "at all"]])
def test_of_what_came_out_badly_every_time_the_best_is_kept(heard: list[str], tmp_path: Path) -> None:
    engine = VaryingSynthesizer()
    with pytest.raises(Misunderstood, match="17%") as caught:
        CheckedSynthesizer(engine, Listener(FakeRecognizer(heard), tmp_path)).synthesize(TEXT, CHOICE)
    assert caught.value.speech.text == TEXT
    assert len(engine.spoken) == TRIES


def test_an_engine_that_dies_when_it_speaks_anew_leaves_what_it_said(tmp_path: Path) -> None:
    engine = VaryingSynthesizer()
    engine.dies_after = 1
    with pytest.raises(Misunderstood):
        CheckedSynthesizer(engine, Listener(FakeRecognizer([WORSE]), tmp_path)).synthesize(TEXT, CHOICE)


def test_one_wrong_word_of_a_short_utterance_is_the_listeners_mistake(tmp_path: Path) -> None:
    voice, _ = checked(["take you time"], tmp_path)
    assert voice.synthesize("Take your time.", CHOICE).text == "Take your time."


def test_where_nobody_can_judge_the_speech_is_used(tmp_path: Path) -> None:
    voice, _ = checked([EngineFailed("dead")], tmp_path)
    assert voice.synthesize(TEXT, CHOICE).text == TEXT
    deaf = CheckedSynthesizer(
        FakeSynthesizer(languages=["fr"]), Listener(FakeRecognizer([], languages=["en"]), tmp_path)
    )
    assert deaf.synthesize("Bonjour", VoiceChoice(language="fr")).text == "Bonjour"


def test_checks_end_when_their_time_is_used_up(tmp_path: Path) -> None:
    now = iter(range(0, 1000, 7))
    voice, ear = checked(["one two three four"] * 9, tmp_path, allowance=10.0, clock=lambda: float(next(now)))
    for number in ("one", "two"):
        with pytest.raises(Misunderstood):
            voice.synthesize(f"{number} {TEXT}", CHOICE)
    assert voice.synthesize(f"three {TEXT}", CHOICE).text.startswith("three")
    assert len(ear.requests) == 2


def test_the_next_engine_speaks_for_one_that_is_not_understood_and_it_is_told(tmp_path: Path) -> None:
    told: list[EngineError] = []
    bad, _ = checked([WORSE], tmp_path / "1", name="bad")
    good, _ = checked([TEXT], tmp_path / "2", name="good")
    speech = FallbackSynthesizer([bad, good], lambda _, error: told.append(error)).synthesize(TEXT, CHOICE)
    assert speech.engine.startswith("good")
    assert [type(error) for error in told] == [Misunderstood]


def test_where_none_is_understood_the_best_is_better_than_a_chime(tmp_path: Path) -> None:
    worst, _ = checked(["nothing of it"], tmp_path / "1", name="worst")
    better, _ = checked([WORSE], tmp_path / "2", name="better")
    voice = FallbackSynthesizer([worst, better], last=ChimeSynthesizer())
    assert voice.synthesize(TEXT, CHOICE).engine.startswith("better")


def test_where_no_voice_speaks_there_is_a_chime_and_time_to_read() -> None:
    voice = FallbackSynthesizer([FakeSynthesizer(faults=[EngineFailed("x")] * 2)], last=ChimeSynthesizer())
    speech = voice.synthesize(TEXT, CHOICE)
    assert speech.engine == "chime" and speech.text == TEXT
    assert speech.words == speech.phonemes == ()
    assert 4 < speech.audio.duration < 8
    second = 2 * speech.audio.rate
    assert loudness(speech.audio.samples[:second]) > 0.03
    assert loudness(speech.audio.samples[-second:]) < 0.01
    voice.close()


def test_a_language_without_a_voice_has_the_chime_too() -> None:
    voice = FallbackSynthesizer([FakeSynthesizer()], last=ChimeSynthesizer())
    assert voice.synthesize("Bonjour", VoiceChoice(language="fr")).engine == "chime"


def test_a_damaged_cache_and_a_dead_engine_leave_the_word_to_the_next(tmp_path: Path) -> None:
    CachedSynthesizer(FakeSynthesizer(name="best"), tmp_path).synthesize(TEXT, CHOICE)
    for file in tmp_path.rglob("*"):
        if file.is_file():
            file.write_bytes(file.read_bytes()[:20])
    dead = CachedSynthesizer(FakeSynthesizer(name="best", faults=[EngineFailed("x")]), tmp_path)
    voice = FallbackSynthesizer([dead, CachedSynthesizer(FakeSynthesizer(name="other"), tmp_path)])
    assert voice.synthesize(TEXT, CHOICE).engine.startswith("other")


@pytest.mark.slow
def test_the_neural_voice_is_understood(tmp_path: Path) -> None:
    ear, voice = WhisperRecognizer(), PiperSynthesizer()
    try:
        checking = CheckedSynthesizer(voice, Listener(ear, tmp_path))
        for text in (TEXT, "How do you decide what to test?", "Please begin whenever you are ready."):
            assert checking.synthesize(text, CHOICE).text == text
    finally:
        ear.close()
        voice.close()
