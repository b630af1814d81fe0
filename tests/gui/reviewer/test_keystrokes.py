"""Every keystroke of a note is on disk before the next: a kill in the middle of a word loses nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from interview_desktop.app.paths import DataFolder
from interview_desktop.app.people import machine_user
from tests.rig.reviewed import IDS, desk

_TYPIST = """
import os, signal, sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from interview_desktop.app.paths import DataFolder
from interview_desktop.gui.dress import dress
from interview_desktop.gui.reviewer import saver
from interview_desktop.gui.reviewer.window import ReviewWindow
from tests.gui.reviewer.reading import Key, Reading
from tests.rig.reviewed import desk

saver._PATIENCE = 100.0  # a slow disk is another matter
application = QApplication([])
window = ReviewWindow(dress(application, "light"), lambda: desk(DataFolder(Path(sys.argv[1]))))
window.begin()
reading = Reading(window)
reading.to_review(1)
note = window.review.form.forms[0].note
note.setFocus()
QTest.keyClicks(note, "in the middle of a wor")
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_kill_in_the_middle_of_a_word_loses_nothing(folder: DataFolder, tmp_path: Path) -> None:
    program = tmp_path / "typist.py"
    program.write_text(_TYPIST)
    ended = subprocess.run(
        [sys.executable, str(program), str(folder.root)],
        cwd=Path(__file__).parents[3],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
        capture_output=True,
        timeout=150,
        check=False,
    )
    assert ended.returncode == -9, ended.stderr.decode()
    opened = desk(folder)
    try:
        (draft,) = opened.sign_in(machine_user()).opinions(IDS[0]).drafts
    finally:
        opened.close()
    assert draft.note == "in the middle of a wor"
    assert draft.mark is None
