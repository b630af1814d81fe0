"""`export`: a copy beside the video, told on stdout; what cannot be exported is one sentence."""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest

from tests.e2e.commands import Commands, commands
from tests.recording.finishing.test_loudness import measured, video_of
from tests.rig.samples import tone

__all__ = ["commands"]


def test_a_copy_with_the_loudness_of_speech_lies_beside_the_video(commands: Commands, tmp_path: Path) -> None:
    interview_id = str(uuid.uuid4())
    video = commands.folder / "recordings" / f"interview_{interview_id}.mp4"
    video.parent.mkdir(parents=True)
    (tmp_path / "media").mkdir()
    video_of(tmp_path / "media", tone(8.0, peak=0.02)).rename(video)
    before = video.read_bytes()
    said = commands("export", interview_id, "--loudness")
    copy = video.with_name(f"interview_{interview_id}_loudness.mp4")
    assert (said.status, said.stderr) == (0, "")
    assert said.stdout.startswith(f"{copy}: -3")
    assert said.stdout.endswith(" LUFS before, -16 LUFS now\n")
    assert measured(copy)[0] == pytest.approx(-16, abs=1)
    assert video.read_bytes() == before
    again = commands("export", interview_id, "--loudness")
    assert again.status == 1
    assert again.stderr.startswith(f"interview-desktop: There is a file {copy.name} already.")


def test_what_cannot_be_exported_is_said(commands: Commands) -> None:
    unknown = str(uuid.uuid4())
    (commands.folder / "recordings").mkdir(parents=True)
    said = commands("export", unknown, "--loudness")
    assert (said.status, said.stdout) == (1, "")
    assert said.stderr.startswith(f"interview-desktop: There is no interview {unknown} in ")
    assert commands("export", "../secret", "--loudness").status == 1
    assert commands("export", unknown).status == 2
