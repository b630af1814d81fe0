"""What must be put in order when a phase of the interview is left before its time."""

from __future__ import annotations

from interview_desktop.core.events import CancelTimer, CloseAnswer, Command, Hush, SuspendListening
from interview_desktop.core.state import LISTENING, OPEN_ANSWER, InterviewState, Phase
from interview_desktop.core.turns import EndReason


def leaving(state: InterviewState, reason: EndReason) -> tuple[Command, ...]:
    """The present phase is left for good; an open answer is closed for the reason given."""
    phase = state.underlying
    commands: list[Command] = []
    if state.speaking:
        commands.append(Hush())
    if phase is Phase.PREPARING:
        commands.append(CancelTimer())
    if phase in OPEN_ANSWER:
        commands.append(CloseAnswer(state.index, state.take, reason))
    return tuple(commands)


def holding(state: InterviewState) -> tuple[Command, ...]:
    """The present phase is left for a pause; an open answer stays open."""
    commands: list[Command] = []
    if state.speaking:
        commands.append(Hush())
    if state.phase is Phase.PREPARING:
        commands.append(CancelTimer())
    if state.phase in LISTENING:
        commands.append(SuspendListening())
    return tuple(commands)
