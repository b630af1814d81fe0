"""The one place of this room that imports OpenCV, and what it must be told before and after.

Import it inside functions: loading OpenCV takes a quarter of a second, which a window must not wait for.
"""

from __future__ import annotations

import os

from interview_desktop.capture.camera import PICTURE_TIMEOUT

__all__ = ["cv2"]

# OpenCV points Qt at its own plug-ins, which keeps the window of this program from starting.
_QT_VARIABLES = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")
_SETTINGS = {
    # Without this some Windows cameras take half a minute to start.
    "OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS": "0",
    "OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT": str(round(PICTURE_TIMEOUT)),
    # FFmpeg inside OpenCV writes addresses, with their passwords, to the terminal.
    "OPENCV_FFMPEG_LOGLEVEL": "-8",
    "OPENCV_LOG_LEVEL": "SILENT",
}

_saved = {name: os.environ.get(name) for name in _QT_VARIABLES}
for _name, _value in _SETTINGS.items():
    os.environ.setdefault(_name, _value)

import cv2  # noqa: E402, TID253  the settings above are read while it loads; this module itself is imported late

for _name, _before in _saved.items():
    if _before is None:
        os.environ.pop(_name, None)
    else:
        os.environ[_name] = _before

# The two or three small operations a frame needs gain nothing from a pool of threads that fights the encoder for cores.
cv2.setNumThreads(1)
