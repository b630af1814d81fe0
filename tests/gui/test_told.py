"""Faults and hints of the rooms below, as the window says them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from interview_desktop.core.errors import CameraError, EngineFailed
from interview_desktop.core.sentences import sentence
from interview_desktop.gui.languages import SOURCE, speak
from interview_desktop.gui.told import fault_line, fault_words, full, told

ROOMS = Path(__file__).resolve().parents[2] / "interview_desktop"
FAULT = CameraError(
    sentence("Camera {0} is not connected", 3), sentence("Choose one that is: {0}", "1 (Front)")
)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "de")
    yield
    speak(qapp, SOURCE)


@pytest.mark.usefixtures("german")
def test_a_fault_is_told_in_the_windows_language() -> None:
    assert fault_words(FAULT) == (
        "Kamera 3 ist nicht angeschlossen.",
        "Wählen Sie eine, die da ist: 1 (Front).",
    )
    assert fault_line(FAULT) == " ".join(fault_words(FAULT))
    assert str(FAULT) == "Camera 3 is not connected. Choose one that is: 1 (Front)."


@pytest.mark.usefixtures("german")
def test_what_is_filled_in_is_translated_where_it_is_a_sentence_itself() -> None:
    silent = sentence(
        "{0} for {1} s, the first time at {2}", sentence("The microphone was silent"), "12", "0:40"
    )
    assert told(silent) == "Das Mikrofon war stumm, insgesamt 12 s, zum ersten Mal bei 0:40"


@pytest.mark.usefixtures("german")
def test_what_nobody_translated_is_shown_as_it_is() -> None:
    assert told("Logitech {1} C920") == "Logitech {1} C920"
    assert fault_words(EngineFailed("The engine said {no}")) == ("The engine said {no}.", "")
    assert full("") == ""


def test_faults_of_devices_and_engines_are_sentences() -> None:
    """A text that is put together there, or not said by `sentence`, would be shown in English for ever."""
    kinds = {"CameraError", "MicrophoneError", "SpeakerError", "EngineUnavailable", "EngineFailed"}
    plain = []
    for room in ("capture", "speech", "session", "recording"):
        for file in sorted((ROOMS / room).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in kinds:
                    texts = [each for each in node.args[:2] if isinstance(each, ast.Constant | ast.JoinedStr)]
                    plain += [f"{file}:{node.lineno}" for _ in texts]
    assert plain == []
