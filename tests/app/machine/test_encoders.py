"""The choice of the video encoder: named, found out once, remembered, and found out anew."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from interview_desktop.app.machine import doctor, encoders
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.settings import Settings
from interview_desktop.core.errors import DataFolderError
from interview_desktop.recording.encoding import trial
from interview_desktop.recording.encoding.trial import Choice, Trial
from interview_desktop.recording.encoding.video_coding import VideoCoding

FASTER = VideoCoding(preset="faster")


def settings(folder: Path, **values: Any) -> Settings:
    return Settings(data_dir=folder, **({"video_encoder": "auto", "video_preset": "auto"} | values))


@pytest.fixture
def tries(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    """Sizes that were tried; every trial finds the same."""
    sizes: list[tuple[int, int]] = []

    def choose(ffmpeg: object, size: tuple[int, int], rate: float, *, hardware: object = None) -> Choice:
        sizes.append(size)
        return Choice(FASTER, (Trial(VideoCoding("h264_qsv"), 0.0, "does not work here"), Trial(FASTER, 2.4)))

    monkeypatch.setattr(trial, "choose", choose)
    return sizes


def test_what_is_named_is_not_tried(tmp_path: Path, tries: list[tuple[int, int]]) -> None:
    folder = DataFolder(tmp_path)
    assert encoders.coding_for(settings(tmp_path, video_preset="fast"), folder) == VideoCoding(preset="fast")
    assert encoders.coding_for(settings(tmp_path, video_encoder="h264_nvenc"), folder).encoder == "h264_nvenc"
    assert encoders.is_known(settings(tmp_path, video_preset="fast"), folder)
    assert tries == []


def test_what_was_found_is_remembered_for_each_size(tmp_path: Path, tries: list[tuple[int, int]]) -> None:
    folder = DataFolder(tmp_path)
    assert not encoders.is_known(settings(tmp_path), folder)
    for _ in range(2):
        assert encoders.choice_for(settings(tmp_path), folder).coding == FASTER
    assert encoders.is_known(settings(tmp_path), folder)
    kept = encoders.choice_for(settings(tmp_path), folder)
    assert [str(each) for each in kept.trials] == [
        "h264_qsv does not work here",
        "libx264 faster 2.4 times real time",
    ]
    encoders.coding_for(settings(tmp_path, width=1920, height=1080), folder)
    assert tries == [(1280, 720), (1920, 1080)]
    encoders.forget(folder)
    encoders.coding_for(settings(tmp_path), folder)
    assert len(tries) == 3


@pytest.mark.parametrize("content", ["", "[]", "no json", '{"coding": 1}'])
def test_a_file_that_nobody_can_read_is_made_anew(
    tmp_path: Path, tries: list[tuple[int, int]], content: str
) -> None:
    folder = DataFolder(tmp_path)
    encoders.choice_for(settings(tmp_path), folder)
    (file,) = tmp_path.iterdir()
    file.write_text(content)
    assert encoders.coding_for(settings(tmp_path), folder) == FASTER
    assert len(tries) == 2
    assert list(json.loads(file.read_text()))


@pytest.mark.parametrize(
    "broken", [{}, {"coding": {"encoder": "x", "colour": 1}, "trials": []}, {"trials": 3}]
)
def test_an_entry_of_another_version_is_tried_anew(
    tmp_path: Path, tries: list[tuple[int, int]], broken: dict[str, Any]
) -> None:
    folder = DataFolder(tmp_path)
    encoders.choice_for(settings(tmp_path), folder)
    (file,) = tmp_path.iterdir()
    file.write_text(json.dumps(dict.fromkeys(json.loads(file.read_text()), broken)))
    assert encoders.coding_for(settings(tmp_path), folder) == FASTER
    assert len(tries) == 2


def test_a_choice_that_cannot_be_kept_is_said(tmp_path: Path, tries: list[tuple[int, int]]) -> None:
    with pytest.raises(DataFolderError, match="cannot be written"):
        encoders.choice_for(settings(tmp_path), DataFolder(tmp_path / "absent"))


def test_doctor_tells_the_choice_and_its_figures(tmp_path: Path, tries: list[tuple[int, int]]) -> None:
    (finding,) = doctor._encoder(settings(tmp_path))
    assert finding.fine
    assert "libx264 faster (chosen), 1280x720 at 30" in finding.detail
    assert "2.4 times real time" in finding.detail
    (slow,) = doctor._encoder(settings(tmp_path, video_encoder="h264_mf", width=160, height=120))
    assert not slow.fine
    assert "auto" in slow.remedy
