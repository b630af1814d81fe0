"""A missing package is one clear sentence that names the extra to install."""

import sys

import pytest

from interview_desktop.core.errors import EngineUnavailable
from interview_desktop.speech.packages import installed_version, package_file
from interview_desktop.speech.regions import best_detector
from interview_desktop.speech.silero import SileroDetector
from interview_desktop.speech.webrtc import WebrtcDetector
from interview_desktop.speech.worker import Worker

REMEDY = r"pip install '\.\[offline\]'"


@pytest.mark.parametrize(
    ("worker", "module"),
    [
        ("espeak", "espeakng_loader"),
        ("piper", "piper"),
        ("piper", "onnx"),
        ("whisper", "faster_whisper"),
        ("pocketsphinx", "pocketsphinx"),
    ],
)
def test_a_program_whose_package_is_missing_says_what_to_install(worker: str, module: str) -> None:
    hidden = f"import sys; sys.modules[{module!r}] = None\n"
    run = f"from interview_desktop.core.programs import run_worker; run_worker({worker!r})"
    engine = Worker(worker, {"path": "nowhere"}, command=[sys.executable, "-c", hidden + run])
    with pytest.raises(EngineUnavailable, match=REMEDY):
        engine.load()
    engine.close()


def test_a_missing_package_has_no_version_and_no_files() -> None:
    with pytest.raises(EngineUnavailable, match="no-such-package is not installed"):
        installed_version("no-such-package")
    with pytest.raises(EngineUnavailable, match=REMEDY):
        package_file("no_such_package", "file")
    with pytest.raises(EngineUnavailable, match=REMEDY):
        package_file("webrtcvad", "no such file")


def test_without_onnxruntime_the_light_detector_serves(monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(best_detector(), SileroDetector)
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(EngineUnavailable, match=REMEDY):
        SileroDetector()
    assert isinstance(best_detector(), WebrtcDetector)
    monkeypatch.setitem(sys.modules, "webrtcvad", None)
    with pytest.raises(EngineUnavailable, match=REMEDY):
        best_detector()
