"""`transcribe` turns any file with sound into words, times and confidence."""

import re
from pathlib import Path

import pytest

from tests.e2e.program import call
from tests.rig.media import clips
from tests.speech.sounds import error_rate

pytestmark = pytest.mark.slow

CLIP = clips("read")[0]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("transcribe")


def test_text(folder: Path) -> None:
    finished = call(folder, "transcribe", CLIP.path)
    assert (finished.status, finished.stderr) == (0, "")
    assert error_rate(CLIP.text, finished.stdout) <= 0.15


def test_json_has_the_time_and_the_confidence_of_every_word(folder: Path) -> None:
    finished = call(folder, "transcribe", CLIP.path, "--json")
    said = finished.json
    assert said["file"] == CLIP.path.name
    assert said["duration"] == pytest.approx(len(CLIP.samples()) / 48_000, abs=0.05)
    assert error_rate(CLIP.text, said["text"]) <= 0.15
    words = said["words"]
    assert " ".join(word["text"] for word in words) == said["text"]
    assert all(0 <= w["start"] <= w["end"] <= said["duration"] + 0.1 for w in words)
    assert all(0 <= w["probability"] <= 1 for w in words)
    assert 0 < said["confidence"] <= 1


@pytest.mark.parametrize("form", ["srt", "vtt"])
def test_subtitles(folder: Path, form: str) -> None:
    finished = call(folder, "transcribe", CLIP.path, f"--{form}")
    assert (finished.status, finished.stderr) == (0, "")
    point = "," if form == "srt" else "."
    times = re.findall(
        rf"(\d\d:\d\d:\d\d\{point}\d{{3}}) --> (\d\d:\d\d:\d\d\{point}\d{{3}})", finished.stdout
    )
    assert times
    assert all(start < end for start, end in times)
    assert [start for start, _ in times] == sorted(start for start, _ in times)
    texts = re.sub(r"<[^>]*>|.* --> .*|^\d+$|^WEBVTT$|Candidate:", "", finished.stdout, flags=re.MULTILINE)
    heard = " ".join(texts.split())
    assert error_rate(CLIP.text, heard) <= 0.15
    assert finished.stdout.startswith("WEBVTT\n") == (form == "vtt")
