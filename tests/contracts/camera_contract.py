"""What every camera does."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np
import pytest

from interview_desktop.core.jpeg import outline
from interview_desktop.core.media import PixelFormat
from interview_desktop.core.ports import Camera
from tests.contracts.sinks import Watcher, pause
from tests.rig.programs import wait_until


class CameraContract:
    """Inherit it and give the `camera` fixture; a camera that is driven by hand overrides `flow` as well."""

    @pytest.fixture
    def camera(self) -> Camera:
        raise NotImplementedError

    @pytest.fixture
    def watched(self, camera: Camera) -> Iterator[Watcher]:
        """A started camera's sink."""
        watcher = Watcher()
        camera.start(watcher)
        yield watcher
        camera.stop()

    def flow(self, camera: Camera, watcher: Watcher, frames: int) -> None:
        """Let so many more frames come."""
        before = len(watcher.frames)
        wait_until(lambda: len(watcher.frames) >= before + frames, f"{frames} frames", 5.0)

    def test_a_started_camera_has_given_its_first_frame(self, watched: Watcher) -> None:
        assert watched.frames

    def test_frames_hold_what_they_say(self, camera: Camera, watched: Watcher) -> None:
        self.flow(camera, watched, 3)
        for frame in watched.frames:
            assert frame.width % 2 == frame.height % 2 == 0
            array = np.asarray(frame.pixels)
            assert array.dtype == np.uint8
            match frame.format:
                case PixelFormat.BGR24:
                    assert array.shape == (frame.height, frame.width, 3)
                case PixelFormat.I420:
                    assert array.shape == (frame.height * 3 // 2, frame.width)
                case PixelFormat.MJPEG:
                    found = outline(bytes(frame.pixels))
                    assert found is not None
                    assert (found.width, found.height) == (frame.width, frame.height)
                    assert array.shape == (found.length,)
            assert frame.pixels.c_contiguous

    def test_frames_cannot_be_written_to(self, watched: Watcher) -> None:
        assert watched.frames[0].pixels.readonly

    def test_all_frames_have_one_size(self, camera: Camera, watched: Watcher) -> None:
        self.flow(camera, watched, 3)
        assert len({(frame.width, frame.height) for frame in watched.frames}) == 1

    def test_times_never_go_back(self, camera: Camera, watched: Watcher) -> None:
        self.flow(camera, watched, 5)
        times = [frame.time for frame in watched.frames]
        assert all(later >= earlier for earlier, later in itertools.pairwise(times))

    def test_nothing_comes_after_the_stop(self, camera: Camera, watched: Watcher) -> None:
        camera.stop()
        count = len(watched.frames)
        pause(0.15)
        assert len(watched.frames) == count
        assert not watched.lost

    def test_it_can_be_stopped_twice_and_before_it_was_started(self, camera: Camera) -> None:
        camera.stop()
        camera.start(Watcher())
        camera.stop()
        camera.stop()

    def test_it_can_be_started_again(self, camera: Camera) -> None:
        for _ in range(2):
            watcher = Watcher()
            camera.start(watcher)
            camera.stop()
            assert watcher.frames

    def test_it_has_a_name_without_a_folder(self, camera: Camera) -> None:
        assert camera.name.strip()
        assert "/" not in camera.name
        assert "@" not in camera.name
