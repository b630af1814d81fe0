"""The display shows windows, takes keys, and its screenshot has its size."""

import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.rig.display import Display
from tests.rig.programs import ChildProcess, RigError

WINDOW = """
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
line = QLineEdit()
line.setWindowTitle("rig window")
line.setStyleSheet("background: #ff0000; color: white")
line.resize(600, 300)
line.returnPressed.connect(lambda: (print(line.text(), flush=True), app.quit()))
line.show()
app.exec()
"""


def red_pixels(display: Display) -> int:
    return int(np.sum(np.all(display.picture() == (0, 0, 255), axis=2)))


def test_an_empty_screen_has_its_size(virtual_display: Display, tmp_path: Path) -> None:
    path = virtual_display.screenshot(tmp_path / "screen.png")
    picture = cv2.imread(str(path))
    assert picture is not None
    assert picture.shape == (800, 1280, 3)
    assert virtual_display.window_titles() == []


def test_a_window_is_seen_and_typed_into(virtual_display: Display) -> None:
    with ChildProcess([sys.executable, "-c", WINDOW], env=virtual_display.env) as program:
        try:
            virtual_display.wait_for_window("rig window")
        except RigError as error:
            pytest.fail(f"{error}\n{program.log_tail()}")
        assert virtual_display.window_titles() == ["rig window"]
        program.wait_until(lambda: red_pixels(virtual_display) > 100_000, "painting itself red")
        virtual_display.click(640, 400)
        virtual_display.type("Seen & typed, 42")
        virtual_display.key("BackSpace", "3", "Return")
        outcome = program.finish(timeout_s=10)
    assert outcome.log.splitlines()[-1] == "Seen & typed, 43"


def test_two_displays_stand_side_by_side(virtual_display: Display) -> None:
    with Display(640, 480) as other:
        assert other.name != virtual_display.name
        assert other.picture().shape == (480, 640, 3)


def test_a_missing_window_is_an_error(virtual_display: Display) -> None:
    with pytest.raises(RigError, match="xdotool"):
        virtual_display.wait_for_window("no such window", timeout_s=0.3)
