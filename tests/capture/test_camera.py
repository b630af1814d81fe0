"""Cameras by what a person writes, and video files as cameras."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from interview_desktop.app.clock import SystemClock
from interview_desktop.capture import camera_file
from interview_desktop.capture.camera import Picture, SourceCamera, open_camera
from interview_desktop.capture.camera_device import closed_camera
from interview_desktop.core.errors import BugError, CameraError
from interview_desktop.core.media import PixelFormat
from interview_desktop.core.ports import Camera
from interview_desktop.recording.pictures.avi import chunk, header
from tests.capture.delivered import pixels_of
from tests.capture.films import SIZE, film
from tests.contracts.camera_contract import CameraContract
from tests.contracts.sinks import Watcher
from tests.rig.network_camera import NetworkCamera
from tests.rig.pictures import CYCLE, jpeg, moving_picture, read_number
from tests.rig.programs import wait_until

FRAMES = 10
EVEN = [n / 30 for n in range(FRAMES)]


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A third of a second, 30 frames a second."""
    return film(tmp_path_factory.mktemp("films") / "clip.mp4", EVEN)


def watch(camera: Camera, frames: int, timeout: float = 8.0) -> Watcher:
    watcher = Watcher()
    camera.start(watcher)
    try:
        wait_until(lambda: len(watcher.frames) >= frames or watcher.lost, f"{frames} frames", timeout)
    finally:
        camera.stop()
    return watcher


def numbers(watcher: Watcher) -> list[int]:
    return [read_number(pixels_of(frame)) for frame in watcher.frames]


class TestFileCamera(CameraContract):
    @pytest.fixture
    def camera(self, clip: Path) -> Camera:
        return open_camera(str(clip), SystemClock())


class TestNetworkCamera(CameraContract):
    @pytest.fixture
    def camera(self) -> Iterator[Camera]:
        with NetworkCamera(size=(320, 180), fps=25.0) as device:
            yield open_camera(device.url, SystemClock())


def test_a_file_plays_in_its_own_time_and_begins_again(clip: Path) -> None:
    watcher = watch(open_camera(str(clip), SystemClock()), 2 * FRAMES + 5)
    expected = [n % FRAMES for n in range(len(watcher.frames))]
    assert numbers(watcher) == expected
    steps = np.diff([frame.time for frame in watcher.frames])
    assert steps == pytest.approx(np.full(len(steps), 1 / 30), abs=0.002)


def test_a_file_of_uneven_frames_keeps_its_times(tmp_path: Path) -> None:
    times = [0.0, 0.04, 0.06, 0.2, 0.22, 0.5]
    path = film(tmp_path / "uneven.mp4", times)
    watcher = watch(open_camera(path, SystemClock()), len(times))
    begin = watcher.frames[0].time
    assert [frame.time - begin for frame in watcher.frames[: len(times)]] == pytest.approx(times, abs=0.002)


def test_no_frame_of_a_file_comes_before_it_is_due(clip: Path) -> None:
    clock = SystemClock()
    early: list[float] = []

    class Punctual(Watcher):
        def video_frame(self, frame: object) -> None:
            super().video_frame(frame)  # type: ignore[arg-type]
            early.append(self.frames[-1].time - clock.monotonic())

    camera, watcher = open_camera(clip, clock), Punctual()
    camera.start(watcher)
    wait_until(lambda: len(watcher.frames) > FRAMES, "frames", 5.0)
    camera.stop()
    assert max(early) <= 0


def test_a_large_film_is_shrunk_to_what_was_asked_for(clip: Path) -> None:
    watcher = watch(open_camera(clip, SystemClock(), size=(160, 120)), 2)
    assert (watcher.frames[0].width, watcher.frames[0].height) == (160, 90)
    assert watcher.frames[0].pixels.shape == (90, 160, 3)


class TestCodedPictures:
    """Motion JPEG is handed on as it is, where nothing has to be done to it."""

    @pytest.fixture
    def pictures(self) -> list[bytes]:
        return [jpeg(moving_picture(SIZE, number)) for number in range(FRAMES)]

    @pytest.fixture
    def coded_clip(self, pictures: list[bytes], tmp_path: Path) -> Path:
        path = tmp_path / "coded.avi"
        path.write_bytes(header(*SIZE, 30.0) + b"".join(map(chunk, pictures)))
        return path

    def test_every_picture_of_a_file_is_the_cameras_own(
        self, coded_clip: Path, pictures: list[bytes]
    ) -> None:
        watcher = watch(open_camera(coded_clip, SystemClock()), FRAMES + 3)
        assert {frame.format for frame in watcher.frames} == {PixelFormat.MJPEG}
        assert [bytes(frame.pixels) for frame in watcher.frames[:FRAMES]] == pictures
        assert numbers(watcher)[FRAMES:] == list(range(len(watcher.frames) - FRAMES))
        steps = np.diff([frame.time for frame in watcher.frames])
        assert steps == pytest.approx(np.full(len(steps), 1 / 30), abs=0.002)

    def test_a_network_camera_hands_its_pictures_on(self) -> None:
        with NetworkCamera(size=SIZE, fps=25.0) as device:
            watcher = watch(open_camera(device.url, SystemClock()), 5)
        assert {frame.format for frame in watcher.frames} == {PixelFormat.MJPEG}

    def test_pictures_that_are_too_large_are_decoded_and_shrunk(self, coded_clip: Path) -> None:
        watcher = watch(open_camera(coded_clip, SystemClock(), size=(160, 120)), 3)
        assert watcher.frames[0].format is PixelFormat.BGR24
        assert (watcher.frames[0].width, watcher.frames[0].height) == (160, 90)
        assert numbers(watcher)[:3] == [0, 1, 2]

    def test_a_damaged_picture_is_none_and_one_of_another_size_is_fitted_in(
        self, tmp_path: Path, pictures: list[bytes]
    ) -> None:
        path = tmp_path / "damaged.avi"
        larger = jpeg(moving_picture((640, 360), 4))
        given = [*pictures[:2], pictures[2][:-2], b"nonsense", larger, pictures[5], pictures[6]]
        path.write_bytes(header(*SIZE, 30.0) + b"".join(map(chunk, given)))
        watcher = watch(open_camera(path, SystemClock()), 5)
        assert numbers(watcher)[:5] == [0, 1, 4, 5, 6]
        assert {(frame.width, frame.height) for frame in watcher.frames} == {SIZE}
        assert watcher.frames[2].format is PixelFormat.BGR24
        begin = watcher.frames[0].time
        places = [round((frame.time - begin) * 30) for frame in watcher.frames[:5]]
        assert places == [0, 1, 4, 5, 6]

    def test_what_only_calls_itself_motion_jpeg_is_decoded(
        self, tmp_path: Path, pictures: list[bytes]
    ) -> None:
        """Some recorders leave the end marker out, which decoders take well."""
        path = tmp_path / "endless.avi"
        given = [data[:-2] for data in pictures]
        path.write_bytes(header(*SIZE, 30.0) + b"".join(map(chunk, given)))
        watcher = watch(open_camera(path, SystemClock()), 3)
        assert watcher.frames[0].format is PixelFormat.BGR24
        assert numbers(watcher)[:3] == [0, 1, 2]


def test_a_file_that_is_removed_while_it_plays_is_lost(tmp_path: Path) -> None:
    path = film(tmp_path / "gone.mp4", EVEN)
    camera, watcher = open_camera(path, SystemClock()), Watcher()
    camera.start(watcher)
    path.unlink()
    wait_until(lambda: watcher.lost, "the loss", 5.0)
    camera.stop()
    assert watcher.lost[0].what.startswith("gone.mp4")


@pytest.mark.parametrize("content", [b"", b"these are words\n" * 50, bytes(range(256)) * 40])
@pytest.mark.parametrize("name", ["notes.txt", "film.mp4"])
def test_a_file_without_video_is_no_camera(tmp_path: Path, content: bytes, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(CameraError, match="holds no video") as raised:
        open_camera(path, SystemClock()).start(Watcher())
    assert name in str(raised.value)
    assert str(tmp_path) not in str(raised.value)


@pytest.mark.parametrize("spec", ["missing.mp4", "/nowhere/at/all/film.mkv", "~/nothing.mp4", ""])
def test_a_file_that_is_not_there_is_named_without_its_folder(spec: str) -> None:
    with pytest.raises(CameraError, match="no camera or video file") as raised:
        open_camera(spec, SystemClock())
    assert "/nowhere" not in raised.value.what
    assert raised.value.remedy


@pytest.mark.parametrize(
    "spec", ["ftp://host/film.mp4", "rtsp://", "http://[::1", "://", "http://host:port/"]
)
def test_an_address_that_cannot_be_one(spec: str) -> None:
    with pytest.raises(CameraError, match="address"):
        open_camera(spec, SystemClock())


def test_the_name_of_a_network_camera_holds_no_secret() -> None:
    camera = open_camera("rtsp://anna:geheim@10.0.0.5:554/token-abc?pwd=xyz", SystemClock())
    assert camera.name == "Network camera at 10.0.0.5:554"


@pytest.mark.parametrize("spec", [97, "97", " 97 ", "/dev/video97"])
def test_a_number_means_a_device(spec: int | str) -> None:
    assert open_camera(spec, SystemClock()).name == "Camera 97"


def test_a_file_may_be_called_by_a_number_when_it_is_a_path(tmp_path: Path) -> None:
    path = film(tmp_path / "7.mp4", EVEN)
    assert open_camera(path, SystemClock()).name == "7.mp4"


def test_a_network_camera_delivers_every_frame_stamped_on_arrival() -> None:
    clock = SystemClock()
    with NetworkCamera(size=SIZE, fps=25.0) as device:
        watcher = watch(open_camera(device.url, clock), 30)
    seen = numbers(watcher)
    assert all(later == (earlier + 1) % CYCLE for earlier, later in itertools.pairwise(seen))
    times = [frame.time for frame in watcher.frames]
    assert (times[-1] - times[0]) / (len(times) - 1) == pytest.approx(1 / 25, rel=0.1)


def test_a_network_camera_that_is_unplugged_is_lost_once() -> None:
    with NetworkCamera(size=SIZE, fps=25.0) as device:
        camera, watcher = open_camera(device.url, SystemClock()), Watcher()
        camera.start(watcher)
        device.unplug()
        wait_until(lambda: watcher.lost, "the loss", 5.0)
        count = len(watcher.frames)
        camera.stop()
        assert "127.0.0.1" in watcher.lost[0].what
        assert len(watcher.lost) == 1
        assert len(watcher.frames) == count
        with pytest.raises(CameraError, match="does not answer"):
            camera.start(Watcher())


def test_a_network_camera_that_hangs_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(camera_file, "PICTURE_TIMEOUT", 0.5)
    with NetworkCamera(size=SIZE, fps=25.0) as device:
        camera, watcher = open_camera(device.url, SystemClock()), Watcher()
        camera.start(watcher)
        device.stall()
        wait_until(lambda: watcher.lost, "the loss", 5.0)
        camera.stop()
        device.resume()
    assert "sends no picture" in watcher.lost[0].what


def test_a_running_camera_is_not_started_again(clip: Path) -> None:
    camera = open_camera(clip, SystemClock())
    camera.start(Watcher())
    with pytest.raises(BugError):
        camera.start(Watcher())
    camera.stop()


class DarkPictures:
    """A source that opens and gives nothing for a while."""

    name = "Dark camera"
    patience = 0.1
    remedy = "Give it light"

    def __init__(self) -> None:
        self.closed = 0

    def open(self) -> None:
        pass

    def read(self) -> Picture:
        wait_until(lambda: False, "light", 0.4)
        raise AssertionError

    def close(self) -> None:
        self.closed += 1


def test_a_camera_without_a_picture_is_late_and_released(caplog: pytest.LogCaptureFixture) -> None:
    source = DarkPictures()
    camera = SourceCamera(lambda: source, source.name, SystemClock())
    with pytest.raises(CameraError, match="Dark camera gave no picture"):
        camera.start(Watcher())
    wait_until(lambda: source.closed, "the release", 2.0)


class TestClosedCamera:
    def test_one_that_is_not_there(self, tmp_path: Path) -> None:
        error = closed_camera(3, "Camera 3", tmp_path)
        assert error.what == "Camera 3 is not connected"
        assert error.remedy

    def test_one_that_somebody_else_uses(self, tmp_path: Path) -> None:
        (tmp_path / "video3").touch()
        error = closed_camera(3, "HD Webcam", tmp_path)
        assert error.what == "HD Webcam cannot be opened"
        assert "Close every other program" in error.remedy

    def test_one_that_is_not_allowed(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "video3").touch()
        monkeypatch.setattr("os.access", lambda *_: False)
        assert "may not be used by this account" in closed_camera(3, "HD Webcam", tmp_path).what
