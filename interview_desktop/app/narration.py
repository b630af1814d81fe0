"""A running session in words, a line an event, for a terminal. Says what happens, never what the candidate said."""

from __future__ import annotations

from interview_desktop.core.interview import Phase, UtteranceKind
from interview_desktop.core.transcript import Recognized
from interview_desktop.core.turns import EndReason
from interview_desktop.session import updates
from interview_desktop.session.updates import Update

_KINDS = {
    UtteranceKind.GREETING: "Greeting",
    UtteranceKind.QUESTION: "Question",
    UtteranceKind.NUDGE: "Encouragement",
    UtteranceKind.CLOSING: "Closing words",
}
_REASONS = {
    EndReason.SILENCE: "silence, and nobody objected",
    EndReason.DONE: "the candidate said so",
    EndReason.HARD_LIMIT: "its time was used up",
    EndReason.SKIPPED: "it was skipped",
    EndReason.STOPPED: "the interview was stopped",
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
            case updates.Notice(message=message):
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
