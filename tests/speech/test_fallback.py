"""The next engine speaks or recognises when one cannot."""

import pytest

from interview_desktop.core.errors import BugError, EngineError, EngineFailed, EngineUnavailable
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.ports import RecognitionRequest
from interview_desktop.core.transcript import NoSpeech, Recognized
from interview_desktop.speech.fallback import FallbackRecognizer, FallbackSynthesizer
from tests.contracts.recognizer_contract import RecognizerContract
from tests.contracts.synthesizer_contract import SynthesizerContract
from tests.fakes.speech import FakeRecognizer, FakeSynthesizer
from tests.speech.sounds import Spoken, silence

REQUEST = RecognitionRequest(silence(1.0))


class TestFallbackSynthesizer(SynthesizerContract):
    @pytest.fixture(scope="class")
    @classmethod
    def synthesizer(cls) -> FallbackSynthesizer:
        return FallbackSynthesizer([FakeSynthesizer(name="german", languages=["de"]), FakeSynthesizer()])


class TestFallbackRecognizer(RecognizerContract):
    worst_error_rate = 0.0

    @pytest.fixture(scope="class")
    @classmethod
    def recognizer(cls, spoken: Spoken) -> FallbackRecognizer:
        return FallbackRecognizer([FakeRecognizer(languages=["de"]), FakeRecognizer([spoken.text])])


class Passed:
    def __init__(self) -> None:
        self.over: list[tuple[str, EngineError]] = []

    def __call__(self, engine: str, error: EngineError) -> None:
        self.over.append((engine, error))

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.over]


class NotInstalled(FakeSynthesizer):
    def voices(self, language: str) -> tuple[str, ...]:
        raise EngineUnavailable("not installed", "install it")


def test_the_best_engine_speaks_while_it_can() -> None:
    best, other, passed = FakeSynthesizer(name="best"), FakeSynthesizer(name="other"), Passed()
    speech = FallbackSynthesizer([best, other], passed).synthesize("Hello", VoiceChoice())
    assert speech.engine.startswith("best")
    assert not other.spoken
    assert not passed.over


def test_the_next_engine_speaks_when_one_fails_and_the_best_is_tried_again_next_time() -> None:
    best, other, passed = (
        FakeSynthesizer(name="best", faults=[EngineFailed("x")]),
        FakeSynthesizer(name="other"),
        Passed(),
    )
    voice = FallbackSynthesizer([best, other], passed)
    assert voice.synthesize("Hello", VoiceChoice()).engine.startswith("other")
    assert passed.names == ["best"]
    assert voice.synthesize("Hello", VoiceChoice()).engine.startswith("best")


def test_an_engine_with_the_chosen_voice_comes_first_and_others_use_their_own() -> None:
    best = FakeSynthesizer(name="best", languages=["de"])
    other = FakeSynthesizer(name="other", faults=[EngineFailed("x")])
    third = FakeSynthesizer(name="third", languages=["en"])
    voice = FallbackSynthesizer([best, other, third])
    assert voice.synthesize("Hallo", VoiceChoice(voice="de-tone", language="de")).engine.startswith("best")
    assert voice.synthesize("Hello", VoiceChoice(voice="en-tone")).engine.startswith("third")
    assert third.spoken[-1][1].voice == "en-tone"


def test_a_voice_that_no_engine_has_is_said_loudly() -> None:
    with pytest.raises(EngineUnavailable, match="No voice engine has the voice gone"):
        FallbackSynthesizer([FakeSynthesizer()]).synthesize("Hello", VoiceChoice(voice="gone"))


def test_the_voice_of_an_engine_that_cannot_start_does_not_silence_the_interview() -> None:
    missing = NotInstalled(name="missing", faults=[EngineUnavailable("no")])
    speech = FallbackSynthesizer([missing, FakeSynthesizer()]).synthesize(
        "Hello", VoiceChoice(voice="theirs")
    )
    assert speech.engine.startswith("tones")


def test_an_engine_that_is_not_installed_is_passed_over() -> None:
    passed = Passed()
    voice = FallbackSynthesizer(
        [NotInstalled(name="missing", faults=[EngineUnavailable("no")]), FakeSynthesizer()], passed
    )
    assert voice.voices("en") == ("en-tone",)
    assert voice.synthesize("Hello", VoiceChoice()).engine.startswith("tones")
    assert set(passed.names) == {"missing"}


def test_when_no_engine_can_a_failure_is_said_because_it_may_pass() -> None:
    broken = EngineFailed("broken")
    voice = FallbackSynthesizer(
        [FakeSynthesizer(faults=[EngineUnavailable("gone")]), FakeSynthesizer(faults=[broken])]
    )
    with pytest.raises(EngineFailed) as caught:
        voice.synthesize("Hello", VoiceChoice())
    assert caught.value is broken
    gone = EngineUnavailable("gone")
    with pytest.raises(EngineUnavailable) as other:
        FallbackSynthesizer([FakeSynthesizer(faults=[gone])]).synthesize("Hello", VoiceChoice())
    assert other.value is gone


def test_a_failed_recogniser_is_tried_again_before_a_worse_one() -> None:
    passed = Passed()
    best = FakeRecognizer([EngineFailed("killed"), "from the best"], name="best")
    other = FakeRecognizer(["from the other"], name="other")
    result = FallbackRecognizer([best, other], passed).recognize(REQUEST)
    assert isinstance(result, Recognized)
    assert result.text == "from the best"
    assert passed.names == ["best"]
    assert not other.requests


def test_a_recogniser_that_keeps_failing_is_passed_over() -> None:
    passed = Passed()
    best = FakeRecognizer([EngineFailed("x"), EngineFailed("x"), "too late"], name="best")
    result = FallbackRecognizer([best, FakeRecognizer(["other"])], passed).recognize(REQUEST)
    assert isinstance(result, Recognized)
    assert result.text == "other"
    assert passed.names == ["best", "best"]


def test_an_unavailable_recogniser_is_asked_once() -> None:
    passed = Passed()
    best = FakeRecognizer([EngineUnavailable("x"), "too late"], name="best")
    assert (
        getattr(FallbackRecognizer([best, FakeRecognizer(["other"])], passed).recognize(REQUEST), "text", "")
        == "other"
    )
    assert passed.names == ["best"]


def test_no_speech_is_a_result_and_no_reason_to_ask_another() -> None:
    other = FakeRecognizer(["invented"])
    assert FallbackRecognizer([FakeRecognizer([NoSpeech("a")]), other]).recognize(REQUEST) == NoSpeech("a")
    assert not other.requests


def test_after_close_no_other_engine_is_asked() -> None:
    other = FakeRecognizer(["other"])
    recognizer = FallbackRecognizer([FakeRecognizer([EngineFailed("closed")]), other])
    recognizer.close()
    with pytest.raises(EngineFailed):
        recognizer.recognize(REQUEST)
    assert not other.requests
    assert other.closed == 1


def test_engines_without_the_language_are_left_out_without_a_word() -> None:
    passed = Passed()
    english = FakeRecognizer(["never"], languages=["en"])
    german = FakeRecognizer(["gehört"], languages=["de"])
    result = FallbackRecognizer([english, german], passed).recognize(RecognitionRequest(silence(1.0), "de"))
    assert isinstance(result, Recognized) and result.text == "gehört"
    assert not english.requests
    voice = FallbackSynthesizer([FakeSynthesizer(languages=["en"]), FakeSynthesizer(name="b")], passed)
    assert voice.synthesize("Hallo", VoiceChoice(language="de")).engine.startswith("b")
    assert passed.names == []


def test_a_language_that_nobody_has_is_unavailable() -> None:
    recognizer = FallbackRecognizer([FakeRecognizer(["never"])])
    assert not recognizer.knows("fr")
    with pytest.raises(EngineUnavailable, match="valid for the language fr"):
        recognizer.recognize(RecognitionRequest(silence(1.0), "fr"))
    with pytest.raises(EngineUnavailable, match="speaks the language fr"):
        FallbackSynthesizer([FakeSynthesizer()]).synthesize("Bonjour", VoiceChoice(language="fr"))


def test_a_service_is_asked_once() -> None:
    passed = Passed()
    service = FakeRecognizer([EngineFailed("x"), "too late"], name="service")
    recognizer = FallbackRecognizer([service, FakeRecognizer(["other"])], passed, once=["service"])
    result = recognizer.recognize(REQUEST)
    assert isinstance(result, Recognized) and result.text == "other"
    assert passed.names == ["service"]


def test_a_voice_of_an_engine_that_is_not_used_means_the_default() -> None:
    voice = FallbackSynthesizer([FakeSynthesizer()], elsewhere=["nova"])
    assert voice.synthesize("Hello", VoiceChoice("nova")).engine.startswith("tones en-tone")


def test_the_second_pass_is_that_of_the_first_engine_that_has_one() -> None:
    words = Recognized((), "en", "x")
    plain, broken, hearing = FakeRecognizer(), FakeRecognizer(name="broken"), FakeRecognizer(fillers=True)

    def fail(*_: object) -> None:
        raise EngineFailed("x")

    broken.verbatim = fail  # type: ignore[assignment]
    passed = Passed()
    heard = FallbackRecognizer([plain, broken, hearing], passed).verbatim(REQUEST, words, lambda: False)
    assert heard is not None and [word.text for word in heard] == ["um"]
    assert passed.names == ["broken"]
    assert FallbackRecognizer([hearing]).verbatim(REQUEST, words, lambda: True) is None
    assert FallbackRecognizer([plain]).verbatim(REQUEST, words, lambda: False) == ()
    with pytest.raises(EngineFailed):
        FallbackRecognizer([plain, broken]).verbatim(REQUEST, words, lambda: False)


def test_a_fallback_without_engines_is_a_bug() -> None:
    with pytest.raises(BugError):
        FallbackSynthesizer([])
    with pytest.raises(BugError):
        FallbackRecognizer([])
