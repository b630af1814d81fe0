"""Loading OpenCV changes nothing for the window."""

import json
import os
import sys

from tests.rig.programs import ChildProcess

PROGRAM = """
import json, os
before = {name: os.environ.get(name) for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")}
from interview_desktop.capture.opencv import cv2
after = {name: os.environ.get(name) for name in before}
print(json.dumps([before, after, cv2.getNumThreads(), os.environ["OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS"]]))
"""


def loaded(fonts: str | None) -> tuple[dict[str, str | None], dict[str, str | None], int, str]:
    env = {
        "QT_QPA_FONTDIR": fonts,
        "QT_QPA_PLATFORM_PLUGIN_PATH": None,
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    with ChildProcess([sys.executable, "-c", PROGRAM], env=env) as child:
        outcome = child.finish(timeout_s=20)
    assert outcome.returncode == 0, outcome.log
    before, after, threads, transforms = json.loads(outcome.log.splitlines()[-1])
    return before, after, threads, transforms


def test_qt_finds_its_own_plugins_and_fonts() -> None:
    before, after, threads, transforms = loaded("/some/fonts")
    assert after == before == {"QT_QPA_PLATFORM_PLUGIN_PATH": None, "QT_QPA_FONTDIR": "/some/fonts"}
    assert threads == 1
    assert transforms == "0"


def test_variables_that_were_not_set_are_not_set_afterwards() -> None:
    before, after, _, _ = loaded(None)
    assert after == before == {"QT_QPA_PLATFORM_PLUGIN_PATH": None, "QT_QPA_FONTDIR": None}
