"""What strangers send is opened in a child that may be lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from interview_desktop.core.errors import MediaError
from interview_desktop.recording.reading.untrusted import Limits, extract_speech, look_into
from tests.jobs.samples import CHAPTERS, video


def test_what_a_file_is() -> None:
    facts = look_into(video(3.0, chapters=True))
    assert (facts.sound, facts.picture, facts.width, facts.height) == ("aac", "h264", 160, 120)
    assert facts.seconds == pytest.approx(3.0, abs=0.1)
    assert "mp4" in facts.format
    assert [(start, end) for _, start, end in facts.chapters] == list(CHAPTERS)
    assert facts.chapters[0][0] == "Question 1"


def test_a_stretch_of_sound(tmp_path: Path) -> None:
    target = tmp_path / "sound"
    whole = extract_speech(video(3.0, chapters=True), target)
    assert whole == pytest.approx(3.0, abs=0.1)
    assert target.stat().st_size == round(whole * 16_000) * 2
    assert extract_speech(video(3.0, chapters=True), target, start=1.0, end=2.0) == pytest.approx(
        1.0, abs=0.1
    )


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 4096,
        b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n",
        b"ffconcat version 1.0\nfile /etc/passwd\n",
        b"\x89PNG\r\n\x1a\n" + b"\0" * 100,
        b"RIFF\xff\xff\xff\xffWAVEfmt \x10\0\0\0" + b"\xff" * 16,
        b"\0\0\0\x18ftypmp42" + b"\0" * 12 + b"\xff" * 4000,
    ],
)
def test_what_is_no_media(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "answer.mp4"
    file.write_bytes(content)
    with pytest.raises(MediaError, match=r"answer\.mp4 "):
        look_into(file)


def test_too_little_memory_costs_the_child_only(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="too much memory or time"):
        look_into(video(), limits=Limits(memory=40 << 20))


def test_more_sound_than_may_be_taken_out(tmp_path: Path) -> None:
    target = tmp_path / "sound"
    with pytest.raises(MediaError, match="hours of sound"):
        extract_speech(video(3.0, chapters=True), target, limits=Limits(media_seconds=0.5))
    assert not target.exists()


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="There is no file"):
        look_into(tmp_path / "none.mp4")
