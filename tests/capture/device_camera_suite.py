"""The contract of a camera, kept by the real cv2.VideoCapture(0); run by test_camera_device in a child process.

Its name keeps it out of the collection: only a process with the virtual camera preloaded can run it.
"""

import pytest

from interview_desktop.app.clock import SystemClock
from interview_desktop.capture.camera import open_camera
from interview_desktop.core.ports import Camera
from tests.contracts.camera_contract import CameraContract


class TestDeviceCamera(CameraContract):
    @pytest.fixture
    def camera(self) -> Camera:
        return open_camera(0, SystemClock(), size=(640, 360))
