"""A running session in words, a line an event, for a terminal. Says what happens, never what the candidate said."""

from __future__ import annotations

import time
from typing import Any

from interview_desktop.app.holding.recovery import Recovery
from interview_desktop.core.events import UtteranceKind
from interview_desktop.core.interview import Phase
from interview_desktop.core.outcome import InterviewOutcome
from interview_desktop.core.rendering import clock_time, transcript_text
from interview_desktop.core.transcript import Recognized
from interview_desktop.core.turns import EndReason
from interview_desktop.session import updates
from interview_desktop.session.updates import Update

_KINDS = {
    UtteranceKind.GREETING: "Greeting",
    UtteranceKind.QUESTION: "Question",
    UtteranceKind.NUDGE: "Encouragement",
    UtteranceKind.ACKNOWLEDGEMENT: "Acknowledgement",
    UtteranceKind.EXPLANATION: "Explanation",
    UtteranceKind.CLOSING: "Closing words",
}
_REASONS = {
    EndReason.SILENCE: "silence, and nobody objected",
    EndReason.DONE: "the candidate said so",
    EndReason.HARD_LIMIT: "its time was used up",
    EndReason.SKIPPED: "it was skipped",
    EndReason.STOPPED: "the interview was stopped",
    EndReason.INTERRUPTED: "it was interrupted",
}


class Narrator:
    """Turns updates into lines. One for each session."""

    def __init__(self) -> None:
        """Begin with nothing told."""
        self._stage = ""

    def line(self, update: Update) -> str | None:
        """What to print for an update; None where it is not worth a line."""
        match update:
            case updates.Preparing(stage=stage) if stage != self._stage:
                self._stage = stage
                return f"{stage} ..."
            case updates.UtteranceStarted(kind=kind, speech=speech):
                return f"{_KINDS[kind]}: {speech.text}"
            case updates.StateChanged(state=state) if state.phase is Phase.READY:
                return "Press ENTER to begin the answer."
            case updates.StateChanged(state=state) if state.phase is Phase.HELD:
                return f"Paused: {state.held_reason}"
            case updates.TimerStarted(seconds=seconds):
                return f"Preparation time: {seconds:.0f} s"
            case updates.AnswerOpened():
                return "Listening ..."
            case updates.CountdownStarted(seconds=seconds):
                return f"Finished? Continuing in {seconds:.0f} s"
            case updates.AnswerClosed(reason=reason):
                return f"Answer ended: {_REASONS[reason]}."
            case updates.AnswerRecognized(question=question, recognition=recognition):
                return f"Answer {question + 1}: {_recognition(recognition)}"
            case updates.Notice(message=message) | updates.ProctorNotice(message=message):
                return f"Note: {message}"
            case _:
                return None


def _recognition(recognition: object) -> str:
    if isinstance(recognition, Recognized):
        return f"{len(recognition.words)} words transcribed"
    return {
        "NoSpeech": "no speech was heard",
        "Unintelligible": "no words could be made out",
        "Pending": "not transcribed yet",
        "Failed": "the transcription failed",
        "Withheld": "not transcribed, as the candidate wished",
    }[type(recognition).__name__]


class Stopwatch:
    """Time since the program began to tell, for the margin of each line."""

    def __init__(self) -> None:
        """Start now."""
        self._start = time.monotonic()

    def stamp(self) -> str:
        """Minutes and seconds so far."""
        return f"{clock_time(time.monotonic() - self._start):>6}"


def summary(outcome: InterviewOutcome) -> str:
    """What a finished interview has left, for a person: files, durations and the transcript."""
    report = outcome.report
    lines = ["", f"Interview {outcome.interview_id}: {outcome.status}"]
    if report is not None:
        lengths = f"picture {report.video_duration:.2f} s, sound {report.audio_duration:.2f} s"
        shape = f"{report.width}x{report.height}, {report.chapters} chapters, {report.bytes / 1e6:.1f} MB"
        lines += [
            f"Video       {report.path}",
            f"            {report.duration:.2f} s long ({lengths}), {shape}",
        ]
    lines += [f"Transcript  {path}" for path in outcome.transcript_files.values()]
    lines += [f"Warning     {warning}" for warning in outcome.warnings]
    if outcome.transcript is not None:
        lines += ["", transcript_text(outcome.transcript).rstrip()]
    return "\n".join(lines)


def recovery_json(recovery: Recovery) -> dict[str, Any]:
    """What became of one session, for a program; with all that `summary_json` says when it was saved."""
    saved = summary_json(recovery.outcome) if recovery.outcome is not None else {}
    return {
        **saved,
        "interview_id": recovery.name,
        "found": recovery.found.value,
        "message": recovery.message,
        "files": [str(path) for path in recovery.files],
    }


def summary_json(outcome: InterviewOutcome) -> dict[str, Any]:
    """The same for a program."""
    report = outcome.report
    return {
        "interview_id": outcome.interview_id,
        "status": outcome.status,
        "started": outcome.started.isoformat(),
        "ended": outcome.ended.isoformat(),
        "duration": outcome.duration,
        "video": str(outcome.video) if outcome.video else None,
        "video_duration": report.video_duration if report else None,
        "audio_duration": report.audio_duration if report else None,
        "transcript": {form: str(path) for form, path in outcome.transcript_files.items()},
        "warnings": list(outcome.warnings),
    }
