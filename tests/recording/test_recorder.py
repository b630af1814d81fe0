"""The recorder with a real ffmpeg: what goes in at a time is in the file at that time, whatever the devices do."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import av
import numpy as np
import pytest

from interview_desktop.core.errors import BugError, DiskFull, MediaError
from interview_desktop.core.media import MEDIA_RATE, Audio, AudioBlock, RecordedMedia
from interview_desktop.core.ports import MediaReport, Recorder
from interview_desktop.recording.encoding.encoder import EncoderSettings
from interview_desktop.recording.encoding.load import LoadWatch
from interview_desktop.recording.encoding.stalling import StallWatch
from interview_desktop.recording.encoding.video_coding import VideoCoding
from interview_desktop.recording.finishing.mux import FfmpegMuxer
from interview_desktop.recording.recorder import FfmpegRecorder, RecorderSettings
from tests.contracts.recorder_contract import Listener, RecorderContract
from tests.fakes.clock import FakeClock
from tests.recording.pushing import MOST_WAITING, Pusher, grey
from tests.rig.flash_beep import Schedule, measure
from tests.rig.samples import tone

FRAME = 1 / 30


class TestFfmpegRecorder(RecorderContract):
    @pytest.fixture
    def make(self) -> Callable[[FakeClock], Recorder]:
        return lambda clock: FfmpegRecorder(RecorderSettings(), clock)


def lengths(path: Path) -> list[float]:
    """Seconds of every stream."""
    with av.open(str(path)) as media:
        return [float((stream.duration or 0) * (stream.time_base or 0)) for stream in media.streams]


def pictures(path: Path) -> np.ndarray:
    """Mean brightness of every frame."""
    with av.open(str(path)) as media:
        return np.array([np.mean(frame.to_ndarray(format="gray")) for frame in media.decode(video=0)])


def sound(path: Path, track: int) -> np.ndarray:
    """All samples of a sound track, -1 to 1."""
    with av.open(str(path)) as media:
        return np.concatenate([frame.to_ndarray()[0] for frame in media.decode(media.streams.audio[track])])


def loud(samples: np.ndarray, start: float, end: float) -> float:
    """RMS of a stretch given in seconds."""
    part = samples[round(start * MEDIA_RATE) : round(end * MEDIA_RATE)]
    return float(np.sqrt(np.mean(part**2)))


def test_sound_and_picture_are_as_long_as_the_interview(tmp_path: Path) -> None:
    pusher = Pusher(tmp_path)
    pusher.push(6.0)
    media = pusher.stop()
    path = tmp_path / media.segments[0].name
    assert media.duration == pytest.approx(6.0, abs=FRAME)
    assert lengths(path) == pytest.approx([6.0] * 3, abs=FRAME)
    assert len(pictures(path)) == round(media.duration * 30)
    assert (pusher.reports.gaps, pusher.reports.failures) == ([], [])


@pytest.mark.parametrize(
    ("rate", "phase", "ppm"),
    [(30.0, 0.0, 0.0), (30.0, 0.0166, 0.0), (29.5, 0.005, 200.0), (24.9, 0.02, -100.0), (14.7, 0.01, 0.0)],
)
def test_sound_and_picture_are_within_a_frame(tmp_path: Path, rate: float, phase: float, ppm: float) -> None:
    pusher = Pusher(tmp_path, rate=rate, phase=phase, ppm=ppm, schedule=Schedule.of_length(15))
    pusher.push(15.0)
    media = pusher.stop()
    offset = measure(tmp_path / media.segments[0].name, exposure=1 / rate)
    assert offset.events >= 8
    assert abs(offset.median_ms) < 10
    assert offset.p95_ms < 24


def test_at_the_right_rate_every_frame_is_kept_once(tmp_path: Path) -> None:
    pusher = Pusher(tmp_path, phase=0.0166)
    pusher.push(5.0)
    health = pusher.recorder.health
    pusher.stop()
    assert health.encoder == "libx264 veryfast"
    burst = (
        MOST_WAITING + 2
    ) * FRAME  # what the encoder may be behind at either end of the time it is measured in
    assert health.encoder_speed == pytest.approx(1.0, abs=burst / (LoadWatch.WINDOW - burst))
    assert (health.dropped_frames, health.skipped_frames, health.repeated_frames) == (0, 0, 0)


def test_an_odd_size_is_made_even(tmp_path: Path) -> None:
    pusher = Pusher(tmp_path, size=(321, 181))
    pusher.push(1.0)
    media = pusher.stop()
    assert (media.width, media.height) == (320, 180)
    assert len(pictures(tmp_path / media.segments[0].name)) == 30


def test_a_picture_of_another_size_is_fitted_in(tmp_path: Path) -> None:
    pusher = Pusher(tmp_path)
    pusher.push(1.0)
    pusher.camera_on = False
    for _ in range(15):
        pusher.recorder.video(grey(235, (640, 480), pusher.clock.monotonic()))
        pusher.push(1 / 30)
    media = pusher.stop()
    assert (media.width, media.height) == (320, 180)
    with av.open(str(tmp_path / media.segments[0].name)) as file:
        *_, last = file.decode(video=0)
    luma = last.to_ndarray(format="gray")
    assert luma[90, 160] > 200  # the picture
    assert luma[90, 2] < 30  # the bar beside it


def test_while_the_camera_is_silent_the_file_goes_on(tmp_path: Path) -> None:
    pusher = Pusher(tmp_path)
    pusher.push(2.0)
    pusher.camera_on = False
    pusher.push(5.0)
    pusher.camera_on = True
    pusher.push(2.0)
    media = pusher.stop()
    brightness = pictures(tmp_path / media.segments[0].name)
    assert len(brightness) == pytest.approx(270, abs=1)
    assert brightness[30 * 3] == pytest.approx(brightness[10], abs=3)  # the last frame is held
    assert brightness[30 * 6] < 60  # then the card
    assert brightness[-5] == pytest.approx(brightness[10], abs=3)
    ((start, end, reason),) = pusher.reports.gaps
    assert (start - pusher.origin, end - pusher.origin) == pytest.approx((2.0, 7.0), abs=2 * FRAME)
    assert "camera" in reason


def test_while_the_microphone_is_silent_the_file_goes_on(tmp_path: Path) -> None:
    pusher = Pusher(tmp_path, schedule=Schedule((0.5, 1.0, 1.5, 7.0, 7.5, 8.0)))
    pusher.push(2.0)
    pusher.microphone_on = False
    pusher.push(4.0)
    pusher.microphone_on = True
    pusher.push(3.0)
    media = pusher.stop()
    path = tmp_path / media.segments[0].name
    assert lengths(path) == pytest.approx([9.0] * 3, abs=FRAME)
    assert abs(measure(path).median_ms) < 12  # what comes afterwards is in its place
    assert loud(sound(path, 1), 2.5, 5.5) == 0.0
    ((start, end, reason),) = pusher.reports.gaps
    assert (start - pusher.origin, end - pusher.origin) == pytest.approx((2.0, 6.0), abs=0.05)
    assert "microphone" in reason


def test_after_the_computer_slept_sound_and_picture_go_on_in_their_places(tmp_path: Path) -> None:
    pusher = Pusher(tmp_path, schedule=Schedule((0.5, 1.0, 1.5, 33.0, 33.7, 34.2, 35.1)))
    pusher.push(2.0)
    pusher.sleep(30.0)
    pusher.push(4.0)
    media = pusher.stop()
    path = tmp_path / media.segments[0].name
    assert lengths(path) == pytest.approx([36.0] * 3, abs=FRAME)
    assert abs(measure(path).median_ms) < 12
    assert measure(path).events == 7
    assert loud(sound(path, 1), 2.5, 31.5) == 0.0
    gaps = {reason: (start, end) for start, end, reason in pusher.reports.gaps}
    assert all(
        (start - pusher.origin, end - pusher.origin) == pytest.approx((2.0, 32.0), abs=0.1)
        for start, end in gaps.values()
    )
    assert any("microphone" in reason for reason in gaps)


def test_without_any_camera_the_sound_is_kept_under_a_card(tmp_path: Path) -> None:
    pusher = Pusher(tmp_path, settings=RecorderSettings(default_size=(320, 240)))
    pusher.camera_on = False
    pusher.push(4.0)
    media = pusher.stop()
    assert (media.width, media.height) == (320, 240)
    assert lengths(tmp_path / media.segments[0].name) == pytest.approx([4.0] * 3, abs=FRAME)


def test_the_voice_is_mixed_in_at_its_time_also_when_it_is_announced_late(tmp_path: Path) -> None:
    pusher = Pusher(tmp_path)
    pusher.push(2.0)
    voice = Audio(tone(2.0, 440.0).astype("<i2").tobytes(), MEDIA_RATE)
    pusher.recorder.voice(voice, pusher.origin + 1.85)
    pusher.push(1.0)
    pusher.recorder.cut_voice(pusher.origin + 2.85)
    pusher.push(1.0)
    media = pusher.stop()
    path = tmp_path / media.segments[0].name
    mix, bare = sound(path, 0), sound(path, 1)
    begun = np.flatnonzero(np.abs(mix) > 0.05)
    late = media.origin - pusher.origin
    assert begun[0] / MEDIA_RATE + late == pytest.approx(1.85, abs=0.005)
    assert begun[-1] / MEDIA_RATE + late == pytest.approx(2.85, abs=0.005)
    assert loud(bare, 0.0, 4.0) < 0.001


def test_an_encoder_that_dies_is_replaced_on_the_same_time_line(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    pusher = Pusher(tmp_path)
    pusher.push(6.0)
    pid = pusher.recorder.encoder_pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    pusher.push(6.0)
    media = pusher.stop()
    first, second = media.segments
    assert second.start + lengths(tmp_path / second.name)[0] == pytest.approx(12.0, abs=FRAME)
    ((start, end, reason),) = pusher.reports.gaps
    assert start <= media.origin + second.start + FRAME <= end + 2 * FRAME
    assert 0 <= end - start <= 1.5
    assert "the sound goes on" in reason
    assert second.start == pytest.approx(len(pictures(tmp_path / first.name)) / 30, abs=0.2)
    assert pusher.reports.failures == []
    assert "signal 9" in caplog.text


def test_an_encoder_that_cannot_live_is_given_up(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(StallWatch, "HANGING_LOOKS", 4)  # such an ffmpeg may hang in place of ending
    settings = RecorderSettings(EncoderSettings(coding=VideoCoding(preset="no such preset")))
    pusher = Pusher(tmp_path, settings=settings)
    pusher.push(3.0)
    with pytest.raises(MediaError, match="Nothing was recorded"):
        pusher.stop()
    (failure,) = pusher.reports.failures
    assert isinstance(failure, MediaError)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of a few megabytes."""
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], capture_output=True)
    if mounted.returncode:
        pytest.skip("this machine does not let a small disk be mounted")
    yield folder
    subprocess.run(["umount", folder], check=True)


def muxed(media: RecordedMedia, folder: Path, target: Path) -> MediaReport:
    """The final file, without chapters and subtitles."""
    created = datetime(2030, 1, 2, tzinfo=UTC)
    return FfmpegMuxer().mux(
        media, folder, target, chapters=[], subtitles=[], title="", created=created, language="en"
    )


def test_a_full_disk_is_said_and_what_was_recorded_stays(
    small_disk: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    pusher = Pusher(small_disk, schedule=Schedule.of_length(60), settings=RecorderSettings(reserve=0))
    for _ in range(120):
        if pusher.reports.failures:
            break
        pusher.push(0.5)
    (failure,) = pusher.reports.failures
    media = pusher.stop()
    assert isinstance(failure, DiskFull)
    assert "No space left" in caplog.text
    assert media.duration > 1.0
    with pytest.raises(DiskFull):
        muxed(media, small_disk, small_disk / "again.mp4")
    assert not list(small_disk.glob("*again*"))
    subprocess.run(["mount", "-o", "remount,size=9m", small_disk], check=True)
    report = muxed(media, small_disk, tmp_path / "kept.mp4")
    assert report.duration == pytest.approx(media.duration, abs=1.0)
    assert len(pictures(report.path)) == report.frames


def test_a_recording_that_has_no_room_is_refused(tmp_path: Path) -> None:
    recorder = FfmpegRecorder(RecorderSettings(planned_seconds=1e9), FakeClock())
    with pytest.raises(DiskFull, match=r"needs .* GB"):
        recorder.start(tmp_path, 1000.0, Listener())
    assert list(tmp_path.iterdir()) == []


def test_without_ffmpeg_nothing_starts(tmp_path: Path) -> None:
    recorder = FfmpegRecorder(replace(RecorderSettings(), ffmpeg=tmp_path / "no-ffmpeg"), FakeClock())
    with pytest.raises(MediaError, match="no-ffmpeg"):
        recorder.start(tmp_path, 1000.0, Listener())


def test_our_own_mistakes_are_bugs(tmp_path: Path) -> None:
    recorder = FfmpegRecorder(RecorderSettings(), FakeClock())
    with pytest.raises(BugError):
        recorder.video(grey(1))
    with pytest.raises(BugError):
        recorder.audio(AudioBlock(bytes(2), 16_000, 0.0))
