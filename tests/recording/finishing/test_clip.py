"""A clip holds the same pictures and the same sound, from the key frame before to the end asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import av
import pytest

from interview_desktop.core.errors import MediaError, NameTaken
from interview_desktop.recording.finishing.clip import cut_clip
from tests.rig.reviewed import make_video


@pytest.fixture(scope="module")
def video(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    path = tmp_path_factory.mktemp("clip") / "whole.mp4"
    make_video(path, 6.0)
    yield path


def pictures(path: Path) -> list[tuple[float, bytes]]:
    with av.open(str(path)) as media:
        return [(float(f.time or 0), f.to_ndarray().tobytes()) for f in media.decode(media.streams.video[0])]


def test_pictures_and_sound_are_copied(video: Path, tmp_path: Path) -> None:
    begun = cut_clip(video, tmp_path / "clip.mp4", 2.45, 4.0)
    assert begun == pytest.approx(2.0)
    wanted = [shown for time, shown in pictures(video) if 2.0 <= time < 4.0]
    clip = pictures(tmp_path / "clip.mp4")
    assert [shown for _, shown in clip] == wanted
    assert clip[0][0] == pytest.approx(0.0, abs=0.02)
    with av.open(str(tmp_path / "clip.mp4")) as media:
        assert len(media.streams.audio) == 1
        sound = sum(frame.samples for frame in media.decode(media.streams.audio[0])) / 48_000
    assert sound == pytest.approx(2.0, abs=0.1)


def test_an_open_file_will_do(video: Path, tmp_path: Path) -> None:
    with video.open("rb") as file:
        cut_clip(file, tmp_path / "clip.mp4", 0.0, 1.0)
    assert len(pictures(tmp_path / "clip.mp4")) == 10


def test_what_cannot_be_cut_is_told_and_leaves_nothing(video: Path, tmp_path: Path) -> None:
    (tmp_path / "text.mp4").write_text("no video")
    with pytest.raises(MediaError):
        cut_clip(tmp_path / "text.mp4", tmp_path / "clip.mp4", 0.0, 1.0)
    with pytest.raises(NameTaken):
        cut_clip(video, tmp_path / "text.mp4", 0.0, 1.0)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["text.mp4"]
