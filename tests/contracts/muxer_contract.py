"""What every muxer does."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from interview_desktop.core.errors import MediaError, NameTaken
from interview_desktop.core.media import Chapter, RecordedMedia, RecordedSegment, Subtitle
from interview_desktop.core.ports import MediaReport, Muxer

CREATED = datetime(2030, 1, 2, 9, 0, tzinfo=UTC)


class MuxerContract:
    """Inherit it, and give the `muxer` and `media` fixtures; the media lasts four seconds or more in `folder`."""

    @pytest.fixture
    def muxer(self) -> Muxer:
        raise NotImplementedError

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        folder = tmp_path / "media"
        folder.mkdir()
        return folder

    @pytest.fixture
    def media(self, folder: Path) -> RecordedMedia:
        raise NotImplementedError

    @pytest.fixture
    def target(self, tmp_path: Path) -> Path:
        (tmp_path / "recordings").mkdir()
        return tmp_path / "recordings" / "interview.mp4"

    def muxed(self, muxer: Muxer, media: RecordedMedia, folder: Path, target: Path) -> MediaReport:
        return muxer.mux(
            media,
            folder,
            target,
            chapters=[Chapter("First?", 0.0, 2.0), Chapter("Second?", 2.0, media.duration)],
            subtitles=[Subtitle("First?", 0.2, 1.0, "interviewer"), Subtitle("Yes.", 1.2, 1.8, "candidate")],
            title="Interview",
            created=CREATED,
            language="en",
        )

    def test_the_report_says_what_the_file_holds(
        self, muxer: Muxer, media: RecordedMedia, folder: Path, target: Path
    ) -> None:
        report = self.muxed(muxer, media, folder, target)
        assert report.path == target
        assert report.bytes == target.stat().st_size > 0
        assert report.duration == pytest.approx(media.duration, abs=0.1)
        assert (report.width, report.height) == (media.width, media.height)
        assert report.chapters == 2

    def test_nothing_is_left_beside_the_file(
        self, muxer: Muxer, media: RecordedMedia, folder: Path, target: Path
    ) -> None:
        before = set(folder.iterdir())
        self.muxed(muxer, media, folder, target)
        assert list(target.parent.iterdir()) == [target]
        assert set(folder.iterdir()) == before

    def test_a_name_that_is_taken_is_never_overwritten(
        self, muxer: Muxer, media: RecordedMedia, folder: Path, target: Path
    ) -> None:
        target.write_text("another interview")
        with pytest.raises(NameTaken):
            self.muxed(muxer, media, folder, target)
        assert target.read_text() == "another interview"
        assert list(target.parent.iterdir()) == [target]

    def test_media_that_is_not_there_is_an_error_and_leaves_nothing(
        self, muxer: Muxer, media: RecordedMedia, folder: Path, target: Path
    ) -> None:
        with pytest.raises(MediaError):
            self.muxed(muxer, replace(media, segments=(RecordedSegment("absent.mp4", 0.0),)), folder, target)
        assert list(target.parent.iterdir()) == []
