"""One interview after the other in one process: nothing of them stays. `tests.bench.interviews` measures two hundred."""

from __future__ import annotations

import gc
from collections import Counter
from pathlib import Path

from PySide6.QtWidgets import QApplication

from interview_desktop.core.consent import Consent
from interview_desktop.core.interview import InterviewState
from interview_desktop.core.media import Audio, Speech
from interview_desktop.core.outcome import InterviewOutcome
from interview_desktop.core.transcript import InterviewTranscript
from interview_desktop.gui.bridge import Bridge
from interview_desktop.gui.candidate import Candidate
from interview_desktop.gui.values import InterviewRequest
from interview_desktop.session.engine import Session
from tests.bench.interviews import through_the_engine, through_the_window
from tests.fakes.gui_backend import ScriptedInterview
from tests.gui.driving import Driver

KINDS = (
    Audio,
    Bridge,
    Candidate,
    Consent,
    InterviewOutcome,
    InterviewRequest,
    InterviewState,
    InterviewTranscript,
    ScriptedInterview,
    Session,
    Speech,
)
"""What each interview has of its own."""


def alive() -> tuple[Counter[str], int]:
    """How many objects of interviews there are, and how many widgets."""
    gc.collect()
    kinds = Counter(type(each).__name__ for each in gc.get_objects() if isinstance(each, KINDS))
    return kinds, len(QApplication.allWidgets())


def test_no_interview_adds_to_what_the_one_before_left(driver: Driver, tmp_path: Path) -> None:
    """The window remembers the last one until the next; a kiosk forgets it (tests/gui/kiosk)."""
    before, _ = alive()
    counts = []
    for _ in range(3):
        through_the_window(driver)
        through_the_engine(tmp_path)
        counts.append(alive())
    assert counts[1] == counts[2]
    assert counts[0][0]["Session"] == before["Session"]
