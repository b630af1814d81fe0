"""The rules of a live interview, as a table."""

from __future__ import annotations

import pytest

from interview_desktop.core.live import (
    Announce,
    Answered,
    Ask,
    Chosen,
    Ending,
    FindNext,
    Finish,
    Joined,
    LimitAnswer,
    Listen,
    LiveCommand,
    LiveConstants,
    LiveEnd,
    LiveEvent,
    LivePhase,
    LiveState,
    Nudge,
    Recognize,
    Said,
    Silent,
    TellResult,
    Understood,
    step,
)
from interview_desktop.core.models import Question
from interview_desktop.core.turns import TurnSettings

FIRST, SECOND = Question("1", "Who are you?"), Question("2", "Why?")
TIME, WISH = LiveEnd.TIME_LIMIT, LiveEnd.REQUESTED
ASKED: tuple[LiveEvent, ...] = (Joined(),)
HEARING = (*ASKED, Said())
ANSWERED = (*HEARING, Answered())
UNCLEAR = (*ANSWERED, Understood(False))


def after(*events: LiveEvent) -> tuple[LiveState, tuple[LiveCommand, ...]]:
    state, commands = LiveState(FIRST, repeating="Sorry."), ()
    for event in events:
        state, commands = step(state, event)
    return state, commands


@pytest.mark.parametrize(
    ("events", "phase", "commands"),
    [
        (ASKED, LivePhase.SPEAKING, (Announce(), Ask(1, FIRST.text))),
        ((*ASKED, Joined()), LivePhase.SPEAKING, ()),
        (HEARING, LivePhase.LISTENING, (Listen(True),)),
        ((*HEARING, Silent(1)), LivePhase.SPEAKING, (Nudge(1),)),
        ((*HEARING, Silent(1), Said()), LivePhase.LISTENING, (Listen(False),)),
        ((*HEARING, Silent(1), Said(), Answered(), Understood(True), Chosen(SECOND), Said()), LivePhase.LISTENING, (Listen(True),)),
        (ANSWERED, LivePhase.PROCESSING, (Recognize(),)),
        ((*ANSWERED, Understood(True)), LivePhase.PROCESSING, (TellResult(True, False), FindNext())),
        ((*ANSWERED, Understood(True), Chosen(SECOND, "Thanks.")), LivePhase.SPEAKING, (Ask(2, "Why?", "Thanks."),)),
        ((*ANSWERED, Understood(True), Chosen(None)), LivePhase.ENDED, (Finish(LiveEnd.COMPLETED),)),
        # No words: asked once more, then gone on.
        (UNCLEAR, LivePhase.SPEAKING, (TellResult(False, True), Ask(1, FIRST.text, "Sorry.", again=True))),
        ((*UNCLEAR, Said(), Answered(), Understood(False)), LivePhase.PROCESSING, (TellResult(False, False), FindNext())),
        # The time is over: whoever speaks may finish, nobody is asked anything more.
        ((*HEARING, Ending(TIME)), LivePhase.ENDED, (Finish(TIME),)),
        ((*HEARING, Ending(TIME, begun=True)), LivePhase.LISTENING, (LimitAnswer(),)),
        ((*HEARING, Ending(TIME, begun=True), Silent(1)), LivePhase.LISTENING, ()),
        ((*HEARING, Ending(TIME, begun=True), Ending(TIME, begun=True)), LivePhase.PROCESSING, (Recognize(),)),
        ((*HEARING, Ending(TIME, begun=True), Answered()), LivePhase.PROCESSING, (Recognize(),)),
        (
            (*HEARING, Ending(TIME, begun=True), Answered(), Understood(True)),
            LivePhase.ENDED,
            (TellResult(True, False), Finish(TIME)),
        ),
        ((*ANSWERED, Ending(TIME)), LivePhase.PROCESSING, ()),
        ((*ANSWERED, Ending(TIME), Understood(False)), LivePhase.ENDED, (TellResult(False, False), Finish(TIME))),
        ((*ANSWERED, Understood(True), Ending(TIME), Chosen(SECOND)), LivePhase.ENDED, (Finish(TIME),)),
        # A wish to end keeps what was being said.
        ((Ending(WISH),), LivePhase.ENDED, (Finish(WISH),)),
        ((*ASKED, Ending(WISH)), LivePhase.ENDED, (Finish(WISH),)),
        ((*HEARING, Ending(WISH, begun=True)), LivePhase.PROCESSING, (Recognize(),)),
        ((*HEARING, Ending(WISH, begun=True), Ending(WISH)), LivePhase.PROCESSING, ()),
        ((*ANSWERED, Ending(TIME), Ending(WISH), Understood(True)), LivePhase.ENDED, (TellResult(True, False), Finish(TIME))),
        # What was overtaken changes nothing.
        ((Ending(WISH), Ending(WISH)), LivePhase.ENDED, ()),
        ((Ending(WISH), Joined()), LivePhase.ENDED, ()),
        ((*ASKED, Answered()), LivePhase.SPEAKING, ()),
        ((*HEARING, Understood(True)), LivePhase.LISTENING, ()),
        ((Said(),), LivePhase.CREATED, ()),
    ],
)  # fmt: skip
def test_what_follows(
    events: tuple[LiveEvent, ...], phase: LivePhase, commands: tuple[LiveCommand, ...]
) -> None:
    state, last = after(*events)
    assert (state.phase, last) == (phase, commands)


def test_questions_are_counted_and_repetitions_are_not() -> None:
    state, _ = after(*UNCLEAR, Said(), Answered(), Understood(True), Chosen(SECOND))
    assert (state.number, state.tries, state.question) == (2, 1, SECOND)


def test_the_constants_of_the_interface_are_those_of_turn_taking() -> None:
    constants = LiveConstants()
    assert (constants.session_minutes, constants.silence_threshold) == (10, 1)
    assert (constants.min_speech, constants.max_silence_gap, constants.frame_ms) == (0.8, 3.0, 20)
    turns = constants.turns(TurnSettings(nudge_after=7))
    assert (turns.release, turns.least_speech, turns.countdown, turns.nudge_after) == (1.0, 0.8, 0.0, 7)
    assert turns.end_silence == turns.short_end_silence == 3.0
