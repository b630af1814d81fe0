"""What a terminal is told: what happens, never what the candidate said."""

import dataclasses
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from interview_desktop.app.holding.narration import Narrator, summary, summary_json
from interview_desktop.core.interview import InterviewState, Phase, UtteranceKind
from interview_desktop.core.media import Audio, Speech
from interview_desktop.core.models import AnswerTiming, InterviewPlan, Question, QuestionSet
from interview_desktop.core.outcome import InterviewOutcome, OutcomeStatus
from interview_desktop.core.ports import MediaReport
from interview_desktop.core.transcript import (
    AnswerTranscript,
    Failed,
    InterviewTranscript,
    NoSpeech,
    Pending,
    Recognition,
    Recognized,
    Unintelligible,
    Withheld,
    Word,
)
from interview_desktop.core.turns import EndReason
from interview_desktop.session import updates
from interview_desktop.session.updates import Update

ID = "0b2f3f9e-6c1d-4f0e-9d57-2f1f6d0c5a11"
SAID = Recognized((Word("confidential", 1.0, 1.5, 0.9), Word("words", 1.6, 2.0, 0.8)), "en", "engine")
STATE = InterviewState(InterviewPlan(ID, QuestionSet("set", (Question("q", "Why?"),))))
SPEECH = Speech("Why?", Audio(b"", 22_050), (), (), "engine")
REPORT = MediaReport(Path("/data/interview.mp4"), 61.0, 60.9, 61.0, 1280, 720, 1827, 1, 5_000_000)


def state(phase: Phase, **having: Any) -> InterviewState:
    return dataclasses.replace(STATE, phase=phase, **having)


@pytest.mark.parametrize(
    ("update", "line"),
    [
        (updates.Preparing("Making the video", 0.4), "Making the video ..."),
        (updates.UtteranceStarted(UtteranceKind.QUESTION, SPEECH, 1.0), "Question: Why?"),
        (updates.StateChanged(state(Phase.READY), 1.0), "Press ENTER to begin the answer."),
        (
            updates.StateChanged(state(Phase.HELD, held_reason="No microphone."), 1.0),
            "Paused: No microphone.",
        ),
        (updates.StateChanged(state(Phase.ANSWERING), 1.0), None),
        (updates.AnswerOpened(0, 1, AnswerTiming(), 1.0), "Listening ..."),
        (updates.CountdownStarted(4.0, 1.0), "Finished? Continuing in 4 s"),
        (updates.TimerStarted(30.0, 1.0), "Preparation time: 30 s"),
        (updates.AnswerRecognized(0, 1, SAID), "Answer 1: 2 words transcribed"),
        (updates.Notice("The camera works again."), "Note: The camera works again."),
        (updates.Level(-30.0, -20.0, True), None),
    ],
)
def test_a_line_for_what_happens(update: Update, line: str | None) -> None:
    assert Narrator().line(update) == line


def test_a_stage_is_told_once() -> None:
    narrator = Narrator()
    told = [narrator.line(updates.Preparing("Speaking", part / 4)) for part in range(4)]
    assert told == ["Speaking ...", None, None, None]


@pytest.mark.parametrize("reason", EndReason)
def test_every_end_of_an_answer_has_words(reason: EndReason) -> None:
    assert (Narrator().line(updates.AnswerClosed(0, 1, reason, 1.0, 3.0)) or "").startswith("Answer ended: ")


@pytest.mark.parametrize(
    "recognition", [SAID, NoSpeech("e"), Unintelligible("e"), Pending("later"), Failed("broke"), Withheld()]
)
def test_no_line_quotes_the_candidate(recognition: Recognition) -> None:
    line = Narrator().line(updates.AnswerRecognized(0, 1, recognition))
    assert line
    assert "confidential" not in line


@pytest.mark.parametrize("kind", UtteranceKind)
def test_every_kind_of_utterance_has_a_name(kind: UtteranceKind) -> None:
    assert (Narrator().line(updates.UtteranceStarted(kind, SPEECH, 1.0)) or "").endswith(": Why?")


def outcome(**changed: Any) -> InterviewOutcome:
    began = datetime(2030, 1, 2, 9, 0, tzinfo=UTC)
    answer = AnswerTranscript(1, 1, "Why?", 1.0, 3.0, 50.0, SAID)
    given: dict[str, Any] = {
        "interview_id": ID,
        "status": OutcomeStatus.COMPLETED,
        "started": began,
        "ended": began + timedelta(seconds=61),
        "duration": 61.0,
        "video": REPORT.path,
        "transcript_files": {"txt": Path("/data/transcript.txt")},
        "transcript": InterviewTranscript(ID, began.isoformat(), 61.0, "en", (), (answer,)),
        "report": REPORT,
        "warnings": ("The picture is black",),
    }
    return InterviewOutcome(**given | changed)


def test_the_summary_names_the_files_the_lengths_the_warnings_and_the_transcript() -> None:
    said = summary(outcome())
    for part in (
        ID,
        "completed",
        "interview.mp4",
        "61.00 s",
        "60.90 s",
        "transcript.txt",
        "The picture is black",
    ):
        assert part in said
    assert said.endswith("confidential words")


def test_the_summary_for_programs_is_json() -> None:
    said = json.loads(json.dumps(summary_json(outcome())))
    assert (said["interview_id"], said["status"], said["duration"]) == (ID, "completed", 61.0)
    assert said["transcript"] == {"txt": str(Path("/data/transcript.txt"))}
    assert said["warnings"] == ["The picture is black"]


def test_an_interview_without_a_video_has_a_summary_too() -> None:
    without = outcome(report=None, video=None, transcript=None, transcript_files={})
    assert ID in summary(without)
    assert summary_json(without)["video"] is None
