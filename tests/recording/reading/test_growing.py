"""A look into a recording that is still being written."""

from __future__ import annotations

import io
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import av
import pytest

from interview_desktop.core.errors import MediaError
from interview_desktop.core.media import RecordedSegment
from interview_desktop.recording.reading.growing import LAG, GrowingCheck
from interview_desktop.recording.reading.probe import readable_ends
from tests.recording.pushing import Pusher
from tests.rig.flash_beep import Schedule

NAME = "segment_0000.mp4"
SECONDS = 40.0


@pytest.fixture(scope="module")
def growing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A copy of the folder of a recording that goes on, 40 seconds after its beginning."""
    folder = tmp_path_factory.mktemp("media")
    pusher = Pusher(folder, schedule=Schedule(tuple(range(1, 39))))
    pusher.push(SECONDS)
    pusher.settle()
    copied = tmp_path_factory.mktemp("copied") / "media"
    shutil.copytree(folder, copied)
    yield copied
    pusher.stop()


def look(folder: Path, seconds: float, *, start: float = 0.0) -> tuple[str, ...]:
    return GrowingCheck().check(folder, [RecordedSegment(NAME, start)], seconds)


def test_what_is_there_is_found_good(growing: Path) -> None:
    assert look(growing, SECONDS) == ()


def test_what_is_missing_at_the_end_is_noticed(growing: Path) -> None:
    with pytest.raises(MediaError, match=r"ends at \d+\.\d s in place of 4[23]\.0 s"):
        look(growing, SECONDS + LAG + 1.5)


def test_the_place_of_a_later_file_counts(growing: Path) -> None:
    assert look(growing, SECONDS + 100.0, start=100.0) == ()


def test_a_silent_microphone_is_told(tmp_path: Path) -> None:
    pusher = Pusher(tmp_path)
    pusher.push(5.0)
    pusher.settle()
    assert look(tmp_path, 5.0) == ("The microphone recorded only digital silence",)
    pusher.stop()


def test_a_box_that_is_being_written_is_left_alone(growing: Path, tmp_path: Path) -> None:
    content = (growing / NAME).read_bytes()
    for missing in (1, 100, 3000):
        (tmp_path / NAME).write_bytes(content[:-missing])
        # What is cut off is a fragment or two, of a file whose end the encoder may not have written yet.
        assert look(tmp_path, SECONDS - 0.5) == ()


@pytest.mark.parametrize("where", [0.02, 0.3, 0.6, 0.98])
def test_damage_where_it_looks_never_passes_for_a_good_file_of_the_same_length(
    growing: Path, tmp_path: Path, where: float
) -> None:
    content = bytearray((growing / NAME).read_bytes())
    at = round(where * len(content))
    content[at:] = bytes(len(content) - at)
    (tmp_path / NAME).write_bytes(content)
    with pytest.raises(MediaError):
        look(tmp_path, SECONDS)


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a recording that was finished after eight seconds."""
    folder = tmp_path_factory.mktemp("finished")
    pusher = Pusher(folder, schedule=Schedule(tuple(range(1, 8))))
    pusher.push(8.0)
    pusher.stop()
    return folder


def test_a_file_that_was_finished_before_a_later_one_is_good_too(
    growing: Path, finished: Path, tmp_path: Path
) -> None:
    shutil.copy(finished / NAME, tmp_path / NAME)
    shutil.copy(growing / NAME, tmp_path / "segment_0001.mp4")
    segments = [RecordedSegment(NAME, 0.0), RecordedSegment("segment_0001.mp4", 20.0)]
    assert GrowingCheck().check(tmp_path, segments, 20.0 + SECONDS) == ()


def test_the_end_of_a_finished_file_is_known(finished: Path) -> None:
    assert look(finished, 8.0) == ()
    with pytest.raises(MediaError, match=r"ends at 8\.\d s in place of 1\d\.\d s"):
        look(finished, 8.0 + LAG + 1.0)


@pytest.mark.parametrize("where", [0.1, 0.5])
def test_a_finished_file_whose_media_were_damaged_is_told(
    finished: Path, tmp_path: Path, where: float
) -> None:
    content = bytearray((finished / NAME).read_bytes())
    index = content.index(b"moov") - 4
    begin = round(where * index)
    content[begin:index] = bytes(index - begin)
    (tmp_path / NAME).write_bytes(content)
    with pytest.raises(MediaError):
        look(tmp_path, 8.0)


@pytest.mark.parametrize("content", [b"", b"no film", b"\x00\x00\x00\x10ftypisom\x00\x00\x00\x00"])
def test_what_is_no_film_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / NAME).write_bytes(content)
    with pytest.raises(MediaError, match="nothing in it can be played yet"):
        look(tmp_path, 1.0)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="cannot be read"):
        look(tmp_path, 1.0)
    with pytest.raises(MediaError, match="Nothing has been recorded"):
        GrowingCheck().check(tmp_path, [], 1.0)


def test_a_longer_recording_takes_no_longer_to_look_into(
    growing: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = (growing / NAME).read_bytes()
    (tmp_path / NAME).write_bytes(content[: round(0.7 * len(content))])
    read = Counter[Path]()

    class Counted(io.BufferedReader):
        def read(self, size: int | None = -1) -> bytes:
            data = super().read(size)
            read[Path(self.name).parent] += len(data)
            return data

    opened = Path.open  # the encoder's keeper opens files meanwhile, too

    def open_file(self: Path, mode: str = "r", *more: Any, **options: Any) -> IO[Any]:
        if mode == "rb" and self.parent in (growing, tmp_path):
            return Counted(io.FileIO(self))
        return opened(self, mode, *more, **options)

    monkeypatch.setattr(Path, "open", open_file)
    look(tmp_path, 0.7 * SECONDS - 1.0)
    look(growing, SECONDS)
    assert 0 < read[growing] < 1.05 * read[tmp_path]


@pytest.mark.parametrize("cut", [0, 30, 400, 3000])
def test_the_end_of_a_file_that_broke_off_is_found_by_its_last_fragments(tmp_path: Path, cut: int) -> None:
    pusher = Pusher(tmp_path)
    pusher.push(8.0)
    broken = tmp_path / "broken.mp4"
    written = (tmp_path / "segment_0000.mp4").read_bytes()
    broken.write_bytes(written[: len(written) - cut])
    pusher.stop()
    with av.open(str(broken)) as media:
        ends = {stream.index: 0.0 for stream in media.streams}
        for packet in media.demux():
            if packet.pts is not None and not packet.is_corrupt:
                end = float((packet.pts + (packet.duration or 0)) * packet.time_base)
                ends[packet.stream_index] = max(ends[packet.stream_index], end)
    assert readable_ends(broken) == (ends.pop(0), min(ends.values()))
    finished = readable_ends(tmp_path / "segment_0000.mp4")
    assert finished == pytest.approx((8.0, 8.0), abs=0.04)
