"""The real voice detectors."""

import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable

import pytest

from interview_desktop.core.media import Audio
from interview_desktop.core.ports import VoiceDetector
from interview_desktop.speech.silero import SileroDetector
from interview_desktop.speech.webrtc import WebrtcDetector
from tests.contracts.detector_contract import DetectorContract, probabilities
from tests.speech.sounds import Spoken, chord, fan, keyboard, white_noise


class TestSilero(DetectorContract):
    @pytest.fixture
    def detector(self) -> SileroDetector:
        return SileroDetector()

    @pytest.mark.parametrize(
        "noise",
        [white_noise(5.0), white_noise(5.0, -15.0), fan(5.0), keyboard(5.0), chord(5.0)],
        ids=["white", "loud white", "fan", "keyboard", "chord"],
    )
    def test_noise_is_not_speech(self, detector: SileroDetector, noise: Audio) -> None:
        heard = probabilities(detector, noise)
        assert sum(probability >= 0.5 for probability in heard) <= 0.06 * len(heard)

    def test_agrees_with_the_whole_file_reading_of_faster_whisper(
        self, detector: SileroDetector, spoken: Spoken
    ) -> None:
        import numpy as np
        from faster_whisper.vad import get_vad_model

        ours = probabilities(detector, spoken.audio)
        sound = np.frombuffer(spoken.audio.samples, np.int16).astype(np.float32) / 32768
        theirs = get_vad_model()(sound[: len(ours) * 512]).reshape(-1)
        # The last chunk differs: faster-whisper blanks its end while it prepares the context of the first.
        assert ours[:-1] == pytest.approx(theirs.tolist()[:-1], abs=1e-3)

    def test_a_second_of_sound_costs_less_than_writing_200_000_numbers(
        self, detector: SileroDetector, spoken: Spoken
    ) -> None:
        """A hundredth of a core, by the machine's own measure: a slow or a busy one takes longer for both."""
        steps = range(round(200_000 * spoken.audio.duration))
        listening = min(thread_seconds(lambda: probabilities(detector, spoken.audio)) for _ in range(3))
        counting = min(thread_seconds(lambda: deque(map(str, steps), maxlen=0)) for _ in range(3))
        assert listening < counting


def thread_seconds(work: Callable[[], object]) -> float:
    """Processor time that this thread needs for it."""
    begun = time.thread_time()
    work()
    return time.thread_time() - begun


class TestWebrtc(DetectorContract):
    @pytest.fixture
    def detector(self) -> WebrtcDetector:
        return WebrtcDetector()

    def test_gives_more_than_yes_and_no(self, detector: WebrtcDetector, spoken: Spoken) -> None:
        assert len(set(probabilities(detector, spoken.audio))) > 5


@pytest.mark.parametrize("detector", [SileroDetector, WebrtcDetector])
def test_obey_the_port(detector: type[SileroDetector | WebrtcDetector]) -> None:
    made: VoiceDetector = detector()
    assert made.name in ("silero", "webrtc")


def test_importing_the_room_imports_no_engine() -> None:
    code = """
import sys, pkgutil, importlib, interview_desktop.speech as room
for module in pkgutil.walk_packages(room.__path__, "interview_desktop.speech."):
    importlib.import_module(module.name)
heavy = {"onnxruntime", "webrtcvad", "faster_whisper", "piper", "pocketsphinx", "espeakng_loader", "speech_recognition",
         "openai", "gtts", "av", "onnx", "ctranslate2"}
sys.exit(", ".join(sorted(heavy & set(sys.modules))) or 0)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
