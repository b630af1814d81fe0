"""What the keeper does in virtual time, and what becomes of a recording whose encoder hangs or whose disk breaks."""

from __future__ import annotations

import errno
import os
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from interview_desktop.core.errors import DataFolderError, DiskFull, EnvironmentFault
from interview_desktop.recording.encoding.encoder import Encoder
from interview_desktop.recording.encoding.keeper import Keeper
from interview_desktop.recording.encoding.segments import Segments
from interview_desktop.recording.encoding.stalling import StallWatch
from interview_desktop.recording.recorder import RecorderSettings
from tests.recording.pushing import Pusher
from tests.recording.test_recorder import FRAME, muxed, pictures
from tests.rig import failing_disk
from tests.rig.flash_beep import Schedule
from tests.rig.programs import need


@dataclass
class Files:
    """Stands for the segments: what the keeper is asked to keep, and when."""

    now: float = 0.0
    kept: list[float] = field(default_factory=list)
    refusals: list[OSError] = field(default_factory=list)
    error: OSError | None = None
    stuck: bool = False
    ended: bool = False

    @property
    def running(self) -> tuple[Any, ...]:
        pipe = SimpleNamespace(writing=self.stuck, taken=0)
        return (_Kept(pipe, pipe, self),)

    def reap(self) -> None:
        pass

    def refused(self, encoder: Encoder, error: OSError) -> None:
        self.refusals.append(error)

    def wait(self, seconds: float) -> bool:
        """Let virtual time pass; ten seconds in all."""
        self.now += seconds
        return self.now > 10.0


@dataclass(frozen=True)
class _Kept:
    video: Any
    audio: Any
    files: Files = field(hash=False)
    cpu_seconds: float = 0.0
    runnable: bool = False

    def sync(self) -> None:
        if self.files.error is not None:
            raise self.files.error
        self.files.kept.append(self.files.now)

    def abort(self, *, hanging: bool) -> None:
        self.files.ended = hanging

    def __hash__(self) -> int:
        return 1


def kept_for_ten_seconds(files: Files) -> None:
    keeper = Keeper(cast(Segments, files), files.wait)
    keeper.start()
    keeper.join()


def test_the_file_is_brought_to_the_disk_every_second() -> None:
    files = Files()
    kept_for_ten_seconds(files)
    moments = [0.0, *files.kept, 10.0]
    assert max(later - earlier for earlier, later in pairwise(moments)) < 1.0


def test_a_disk_that_refuses_is_reported() -> None:
    files = Files(error=OSError(errno.EIO, "Input/output error"))
    kept_for_ten_seconds(files)
    assert {error.errno for error in files.refusals} == {errno.EIO}


def looks(watch: StallWatch, count: int, look: Callable[[int], dict[str, Any]]) -> int | None:
    """Number of the look at which the encoder hangs."""
    return next((number for number in range(1, count + 1) if watch.hangs(**look(number))), None)


@pytest.mark.parametrize(
    ("look", "hangs_at"),
    [
        (lambda number: {"busy": True, "taken": 100, "cpu": 1.0}, 8),
        (lambda number: {"busy": True, "taken": 100, "cpu": None}, 8),
        (lambda number: {"busy": False, "taken": 100, "cpu": 1.0}, None),
        (lambda number: {"busy": True, "taken": number // 6, "cpu": 1.0}, None),  # a byte in 1.2 s
        (
            lambda number: {"busy": True, "taken": 100, "cpu": number / 2},
            21,
        ),  # it computes and takes nothing
        (lambda number: {"busy": number % 5 > 0, "taken": 100, "cpu": 1.0}, None),
        (
            lambda number: {"busy": True, "taken": 100, "cpu": 1.0, "runnable": True},
            None,
        ),  # it gets no processor
        (
            lambda number: {"busy": True, "taken": 100, "cpu": number / 100, "runnable": True},
            None,
        ),  # it gets a twentieth of one
    ],
)
def test_an_encoder_hangs_that_neither_takes_nor_computes(
    look: Callable[[int], dict[str, Any]], hangs_at: int | None
) -> None:
    assert looks(StallWatch(), 100, look) == hangs_at


def test_a_hanging_encoder_is_noticed_in_time_for_another_to_be_there_after_two_seconds() -> None:
    assert (StallWatch.HANGING_LOOKS + 1) * Keeper.INTERVAL <= 1.7


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_an_encoder_that_hangs_is_replaced(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    pusher = Pusher(tmp_path)
    pusher.push(2.0)
    os.kill(pusher.recorder.encoder_pid or 0, signal.SIGSTOP)
    pusher.push(4.0)  # more than pipes and queue hold, so that it goes on only with another encoder
    media = pusher.stop()
    assert len(pusher.reports.segments) == 2
    assert media.duration == pytest.approx(6.0, abs=FRAME)
    assert "takes nothing more" in caplog.text
    report = muxed(media, tmp_path, tmp_path / "joined.mp4")
    assert len(pictures(report.path)) == report.frames


def test_the_recording_goes_on_however_often_an_encoder_took_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    pusher = Pusher(tmp_path)
    run = pusher.recorder._run
    assert run is not None
    pause = threading.Event()
    for number in range(4):  # of those that end by themselves so soon, three end the recording
        pusher.push(0.3)
        while run.segments.count == number:
            assert not pusher.reports.failures
            pause.wait(0.01)
        encoder = run.segments.current
        assert encoder is not None
        encoder.abort(hanging=True)
    pusher.push(1.8)
    media = pusher.stop()
    assert pusher.reports.failures == []
    assert media.duration == pytest.approx(3.0, abs=FRAME)
    report = muxed(media, tmp_path, tmp_path / "joined.mp4")
    assert len(pictures(report.path)) == report.frames
    assert caplog.text.count("was ended by signal") == 4


@pytest.mark.parametrize(("late", "ended"), [(False, True), (True, False)])
def test_a_look_that_comes_late_says_nothing_about_an_encoder(
    late: bool, ended: bool, caplog: pytest.LogCaptureFixture
) -> None:
    """The sound's thread has no processor either; an encoder that waits for sound takes no pictures."""
    files = Files(stuck=True)
    keeper = Keeper(cast(Segments, files), files.wait, lambda: files.now * (5 if late else 1))
    keeper.start()
    keeper.join()
    assert files.ended is ended
    assert ("takes nothing more" in caplog.text) is ended


@pytest.mark.parametrize(
    ("number", "kind"),
    [(errno.EIO, DataFolderError), (errno.EROFS, DataFolderError), (errno.ENOSPC, DiskFull)],
)
def test_a_disk_that_breaks_ends_the_recording_with_what_there_is(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    number: int,
    kind: type[EnvironmentFault],
) -> None:
    need(*failing_disk.PROGRAMS)
    folder = tmp_path / "media"
    folder.mkdir()
    for name, value in failing_disk.failing_disk(folder, number, 150_000).items():
        monkeypatch.setenv(name, value)
    pusher = Pusher(folder, schedule=Schedule.of_length(20), settings=RecorderSettings(reserve=0))
    while not pusher.reports.failures:
        pusher.push(0.5)
        assert pusher.now < 20
    media = pusher.stop()
    (failure,) = pusher.reports.failures
    assert type(failure) is kind
    assert str(folder) in str(failure)
    assert media.duration > 1.0
    for name in failing_disk.failing_disk(folder, number, 0):
        monkeypatch.delenv(name)
    report = muxed(media, folder, tmp_path / "kept.mp4")
    assert len(pictures(report.path)) == report.frames
    assert os.strerror(number) in caplog.text


@pytest.mark.parametrize(("number", "told"), [(errno.EIO, True), (errno.EINVAL, False)])
def test_a_disk_that_does_not_keep_what_is_written_is_told_once(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    number: int,
    told: bool,
) -> None:
    def refuse(encoder: Encoder) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Keeper, "INTERVAL", 0.01)
    monkeypatch.setattr(Encoder, "sync", refuse)
    monkeypatch.setattr(StallWatch, "HANGING_LOOKS", 1000)
    pusher = Pusher(tmp_path)
    pusher.push(3.0)
    media = pusher.stop()
    assert [type(failure) for failure in pusher.reports.failures] == [DataFolderError] * told
    assert media.duration == pytest.approx(3.0, abs=FRAME)  # the encoder went on, and its file was finished
    assert len(pictures(tmp_path / media.segments[0].name)) == 90
    assert ("cannot be kept" in caplog.text) == told
