"""The real recognisers: right about speech, silent about noise, alive after a death."""

import itertools
import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_desktop.core.errors import BugError, EngineFailed, EngineUnavailable
from interview_desktop.core.media import SAMPLE_BYTES, Audio
from interview_desktop.core.ports import RecognitionRequest, Recognizer
from interview_desktop.core.transcript import NoSpeech, Recognized, Unintelligible
from interview_desktop.speech.comparing import error_rate as spoken_error
from interview_desktop.speech.fillers import is_hesitation
from interview_desktop.speech.messages import Message
from interview_desktop.speech.pocketsphinx import PocketsphinxRecognizer
from interview_desktop.speech.recognition import outcome
from interview_desktop.speech.whisper import WhisperRecognizer
from tests.contracts.recognizer_contract import RecognizerContract
from tests.rig.media import clips
from tests.speech.sounds import (
    Spoken,
    chord,
    error_rate,
    fan,
    from_clip,
    joined,
    keyboard,
    silence,
    white_noise,
)

NON_SPEECH = {
    "white noise": white_noise(6.0),
    "loud white noise": white_noise(6.0, -12.0),
    "fan": fan(6.0),
    "keyboard": keyboard(6.0),
    "chord": chord(6.0),
    "fan and keyboard": joined(fan(3.0), keyboard(3.0), silence(3.0)),
}


class RealRecognizer(RecognizerContract):
    """Adds to the contract what only real sound can show."""

    @pytest.mark.slow
    @pytest.mark.parametrize("name", NON_SPEECH)
    def test_invents_no_words(self, recognizer: Recognizer, name: str) -> None:
        result = recognizer.recognize(RecognitionRequest(NON_SPEECH[name]))
        assert isinstance(result, NoSpeech | Unintelligible), f"heard {result} in {name}"

    def test_words_are_timed_where_they_are(self, recognizer: Recognizer, spoken: Spoken) -> None:
        later = recognizer.recognize(RecognitionRequest(joined(silence(4.0), spoken.audio, silence(2.0))))
        assert isinstance(later, Recognized)
        assert 3.9 < later.words[0].start < 5.2
        assert later.words[-1].end < 4.2 + spoken.audio.duration

    def test_sound_at_another_rate_is_a_bug(self, recognizer: Recognizer) -> None:
        with pytest.raises(BugError):
            recognizer.recognize(RecognitionRequest(Audio(bytes(9600), 48_000)))


class TestWhisper(RealRecognizer):
    worst_error_rate = 0.05

    @pytest.fixture(scope="class")
    @classmethod
    def recognizer(cls) -> Iterator[WhisperRecognizer]:
        recognizer = WhisperRecognizer()
        recognizer.recognize(RecognitionRequest(silence(0.1)))  # starts the program
        yield recognizer
        recognizer.close()

    @pytest.mark.slow
    def test_errs_in_few_words_of_read_speech(self, recognizer: WhisperRecognizer) -> None:
        said, heard = [], []
        for clip in clips("read"):
            result = recognizer.recognize(RecognitionRequest(from_clip(clip).audio))
            assert isinstance(result, Recognized)
            said.append(clip.text)
            heard.append(result.text)
        assert error_rate(" ".join(said), " ".join(heard)) <= 0.045

    @pytest.mark.slow
    def test_keeps_every_clause_of_an_answer_longer_than_its_window(
        self, recognizer: WhisperRecognizer
    ) -> None:
        """Different clips with pauses, because Whisper samples anew what repeats itself: each must be there, at its place."""
        parts: list[Spoken] = []
        for part in itertools.cycle([from_clip(clip) for clip in clips("read")]):
            if sum(each.audio.duration + 1.2 for each in parts) > 45:
                break
            parts.append(part)
        answer = joined(*(piece for part in parts for piece in (part.audio, silence(1.2))))
        assert answer.duration > 30
        result = recognizer.recognize(RecognitionRequest(answer))
        assert isinstance(result, Recognized)
        assert spoken_error(" ".join(part.text for part in parts), result.text) <= 0.05
        assert result.words[-1].end < answer.duration - 0.5, "nothing is heard in the silence at the end"
        begins = 0.0
        for part in parts:
            ends = begins + part.audio.duration + 1.2
            inside = [word.text for word in result.words if begins - 0.3 <= word.start < ends - 0.3]
            assert spoken_error(part.text, " ".join(inside)) <= 0.25
            begins = ends

    def test_a_soft_word_at_the_beginning_of_a_short_piece_is_kept(
        self, recognizer: WhisperRecognizer
    ) -> None:
        """The voice detector warms to the second word only; Whisper stretches the first to the beginning of the piece."""
        (clip,) = (clip for clip in clips("read") if clip.text.startswith("and so my fellow"))
        sound = from_clip(clip).audio
        begin, end = (round(at * sound.rate) * SAMPLE_BYTES for at in (3.03, 4.6))
        result = recognizer.recognize(RecognitionRequest(Audio(sound.samples[begin:end], sound.rate)))
        assert isinstance(result, Recognized)
        assert spoken_error("ask not", result.text) == 0

    def test_hot_words_do_not_appear_by_themselves(
        self, recognizer: WhisperRecognizer, spoken: Spoken
    ) -> None:
        request = RecognitionRequest(spoken.audio, hot_words=("Kubernetes", "Xylophonist"))
        result = recognizer.recognize(request)
        assert isinstance(result, Recognized)
        assert error_rate(spoken.text, result.text) <= 0.05

    def test_knows_languages_of_a_region(self, recognizer: WhisperRecognizer, spoken: Spoken) -> None:
        result = recognizer.recognize(RecognitionRequest(spoken.audio, language="en-GB"))
        assert isinstance(result, Recognized)
        assert result.engine == "faster-whisper base"

    def test_an_english_model_is_not_valid_for_german(self, spoken: Spoken) -> None:
        recognizer = WhisperRecognizer("tiny.en")
        try:
            with pytest.raises(EngineUnavailable, match=r"tiny\.en does not know the language de"):
                recognizer.recognize(RecognitionRequest(spoken.audio, language="de"))
        finally:
            recognizer.close()

    def test_killed_in_the_middle_it_fails_and_the_next_request_works(self, spoken: Spoken) -> None:
        recognizer = WhisperRecognizer()
        try:
            recognizer.recognize(RecognitionRequest(silence(0.1)))
            pid = recognizer._worker.pid
            assert pid is not None
            killer = threading.Timer(0.2, os.kill, (pid, signal.SIGKILL))
            killer.start()
            with pytest.raises(EngineFailed, match="ended unexpectedly"):
                recognizer.recognize(RecognitionRequest(joined(*[spoken.audio] * 5)))
            killer.join()
            assert isinstance(recognizer.recognize(RecognitionRequest(spoken.audio)), Recognized)
        finally:
            recognizer.close()

    @pytest.mark.slow
    def test_a_second_pass_keeps_the_fillers_and_changes_no_word(self, recognizer: WhisperRecognizer) -> None:
        kept, said = 0, 0
        for clip in clips("spont"):
            request = RecognitionRequest(from_clip(clip).audio)
            result = recognizer.recognize(request)
            assert isinstance(result, Recognized)
            words = recognizer.verbatim(request, result, lambda: False) or ()
            assert [word for word in words if word in result.words] == list(result.words)
            added = [word for word in words if word not in result.words]
            assert all(is_hesitation(word.text) for word in added)
            kept += len(added)
            said += sum(is_hesitation(word) for word in clip.text.split())
        assert said == 8 and 7 <= kept <= 9

    def test_there_is_no_second_pass_for_german_and_none_when_other_work_waits(
        self, recognizer: WhisperRecognizer, spoken: Spoken
    ) -> None:
        known = Recognized((), "de", "x")
        german = RecognitionRequest(spoken.audio, language="de")
        assert recognizer.verbatim(german, known, lambda: False) == ()
        assert recognizer.verbatim(RecognitionRequest(spoken.audio), known, lambda: True) is None

    def test_a_model_that_is_not_there_is_unavailable(self, tmp_path: Path) -> None:
        for recognizer in (WhisperRecognizer("gigantic"), WhisperRecognizer("mine", path=tmp_path / "mine")):
            with pytest.raises(EngineUnavailable):
                recognizer.recognize(RecognitionRequest(silence(0.1)))
            recognizer.close()

    def test_a_folder_that_holds_no_model_is_unavailable(self, tmp_path: Path) -> None:
        (tmp_path / "model.bin").write_bytes(b"no model")
        recognizer = WhisperRecognizer("mine", path=tmp_path)
        with pytest.raises(EngineUnavailable, match="cannot be loaded"):
            recognizer.recognize(RecognitionRequest(silence(0.1)))
        recognizer.close()


class TestPocketsphinx(RealRecognizer):
    worst_error_rate = 0.8
    """Of the old recording it understands little; the test below has the figure that matters."""

    @pytest.fixture(scope="class")
    @classmethod
    def recognizer(cls) -> Iterator[PocketsphinxRecognizer]:
        recognizer = PocketsphinxRecognizer()
        recognizer.recognize(RecognitionRequest(silence(0.1)))  # starts the program
        yield recognizer
        recognizer.close()

    @pytest.mark.slow
    def test_errs_in_less_than_a_third_of_read_speech(self, recognizer: PocketsphinxRecognizer) -> None:
        said, heard = [], []
        for clip in clips("read"):
            result = recognizer.recognize(RecognitionRequest(from_clip(clip).audio))
            said.append(clip.text)
            heard.append(result.text if isinstance(result, Recognized) else "")
        assert error_rate(" ".join(said), " ".join(heard)) <= 0.33

    def test_german_is_unavailable(self, recognizer: PocketsphinxRecognizer) -> None:
        with pytest.raises(EngineUnavailable):
            recognizer.recognize(RecognitionRequest(silence(1.0), language="de"))


def test_speech_without_words_is_unintelligible_and_times_stay_inside_the_sound() -> None:
    sound = silence(2.0)
    assert outcome(Message({"speech": True, "words": []}), sound, "en", "x") == Unintelligible("x")
    assert outcome(Message({"speech": True, "words": [["", 0, 1, 0.5]]}), sound, "en", "x") == Unintelligible(
        "x"
    )
    reply = Message(
        {"speech": True, "words": [["one", -0.1, 0.5, 1.00002], ["two", 0.4, 2.3, 0.5], ["x", 0.3, 0.2, 0]]}
    )
    result = outcome(reply, sound, "en", "x")
    assert isinstance(result, Recognized)
    assert [(word.start, word.end) for word in result.words] == [(0.0, 0.5), (0.4, 2.0), (0.4, 0.4)]
    assert result.words[0].probability == 1.0
