"""The real V4L2 path: cv2.VideoCapture(0) of a child process on a virtual device."""

import itertools
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.rig.camera import VirtualCamera
from tests.rig.pictures import CYCLE
from tests.rig.programs import ChildProcess


def watch(
    device: VirtualCamera,
    spec: str,
    seconds: float,
    act: Callable[[], None] | None = None,
    moment: float | None = None,
) -> Any:
    """What the camera showed the child; `act` happens while it watches."""
    arguments = [sys.executable, "-m", "tests.capture.watch", spec, str(seconds)]
    arguments += [] if moment is None else [str(moment)]
    with ChildProcess(arguments, env=device.env, cwd=Path(__file__).parents[2]) as child:
        if act is not None:
            child.wait_until(lambda: "watching" in child.log(), "the first frame")
            act()
        outcome = child.finish(timeout_s=seconds + 15)
    assert outcome.returncode == 0, outcome.log
    return json.loads(outcome.log.splitlines()[-1])


@pytest.mark.slow
def test_a_device_keeps_the_contract(virtual_camera: VirtualCamera) -> None:
    suite = Path(__file__).with_name("device_camera_suite.py")
    arguments = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(suite)]
    with ChildProcess(arguments, env=virtual_camera.env, cwd=Path(__file__).parents[2]) as child:
        outcome = child.finish(timeout_s=60)
    assert outcome.returncode == 0, outcome.log
    assert " passed" in outcome.log


def test_the_kernels_times_are_those_of_a_clock_that_stood_meanwhile(virtual_camera: VirtualCamera) -> None:
    seen = watch(virtual_camera, "0", 1.0, moment=70.0)
    steps = np.diff(seen["times"])
    assert steps == pytest.approx(np.full(len(steps), 1 / 29.5), abs=0.0001), "they are not those of arrival"
    delays = np.subtract(seen["arrivals"], seen["times"])
    assert delays.min() > 0 and delays.max() < 1.0
    assert 70.0 < seen["times"][0] < 80.0


def test_frames_have_the_size_asked_for_and_the_kernels_times(virtual_camera: VirtualCamera) -> None:
    seen = watch(virtual_camera, "0", 1.5)
    assert seen["size"] == [1280, 720]
    assert seen["formats"] == ["mjpeg"]  # as the camera coded them
    steps = np.diff(seen["times"])
    # It says 30 and delivers 29.5: what counts is what it delivers.
    assert steps == pytest.approx(np.full(len(steps), 1 / 29.5), abs=0.0001)
    ages = np.array(seen["arrivals"]) - np.array(seen["times"])
    assert ages.min() >= 0
    assert np.median(ages) < 0.05
    pairs = itertools.pairwise(seen["numbers"])
    assert all(later == (earlier + 1) % CYCLE for earlier, later in pairs)


def test_a_camera_that_is_unplugged_is_lost_at_once(virtual_camera: VirtualCamera) -> None:
    seen = watch(virtual_camera, "0", 8, virtual_camera.unplug)
    assert "Virtual Webcam gives no picture any more" in seen["lost"]
    assert seen["stopping"] - seen["arrivals"][-1] < 2.0


def test_a_camera_that_hangs_does_not_hang_the_stop(virtual_camera: VirtualCamera) -> None:
    seen = watch(virtual_camera, "0", 1.0, virtual_camera.stall)
    assert not seen["lost"]
    assert seen["stopped"] - seen["stopping"] < 1.5


@pytest.mark.slow
def test_a_camera_that_hangs_is_lost_after_its_time_out(virtual_camera: VirtualCamera) -> None:
    seen = watch(virtual_camera, "0", 12.0, virtual_camera.stall)
    assert "gives no picture any more" in seen["lost"]
    assert seen["stopping"] - seen["arrivals"][-1] < 7.0


@pytest.mark.slow
def test_a_camera_without_a_picture_is_refused_after_five_seconds(virtual_camera: VirtualCamera) -> None:
    virtual_camera.stall()
    seen = watch(virtual_camera, "0", 1.0)
    assert seen["refused"].startswith("Virtual Webcam gave no picture within 5 seconds.")
    assert 4.0 < seen["took"] < 8.0


def test_a_camera_that_is_not_there_is_named(virtual_camera: VirtualCamera) -> None:
    seen = watch(virtual_camera, "5", 1.0)
    assert seen["refused"] == "Camera 5 is not connected. Choose one that is: 0 (Virtual Webcam)."
