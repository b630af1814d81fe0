"""Which takes a question has had, which of them counts, and what an interruption makes of an open one.

From one state of an interview to another; what has to be done about it, `core.interview` says.
"""

from __future__ import annotations

from dataclasses import replace

from interview_desktop.core.state import OPEN_ANSWER, UNFINISHED, InterviewState, Phase


def fresh(state: InterviewState) -> InterviewState:
    """Nothing has been answered of the question yet."""
    return replace(state, take=1, first_take=1, interrupted=0, complete=0, used=0.0, typed="", extra=0.0)


def finished(state: InterviewState, counting: int, taken: int) -> InterviewState:
    """The present question is finished: `counting` is the take that counts, `taken` how many there were."""
    return replace(
        state,
        kept=_placed(state.kept, state.index, counting, UNFINISHED),
        taken=_placed(state.taken, state.index, taken, 0),
    )


def _placed(values: tuple[int, ...], place: int, value: int, missing: int) -> tuple[int, ...]:
    longer = (*values, *[missing] * (place + 1 - len(values)))
    return (*longer[:place], value, *longer[place + 1 :])


def takes_begun(state: InterviewState) -> int:
    """How many takes of the present question have begun."""
    return state.take if state.underlying in OPEN_ANSWER | {Phase.REVIEWING} else state.take - 1


def counting_take(state: InterviewState) -> int:
    """The take that counts when the present question is left before its time; 0 when there is none."""
    if state.underlying is Phase.REVIEWING:
        return state.take
    return state.complete or takes_begun(state)


def resting(state: InterviewState, used: float) -> InterviewState:
    """The interview without what cannot be gone on with: an open answer becomes a take that was interrupted.

    Its phase is then PLANNED, GREETING, REVIEWING, CHOOSING or CLOSING; or ASKING, with the question to be asked again.
    """
    phase = state.underlying
    calm = replace(state, held_phase=None, held_reason="", over_limit=False)
    if phase in OPEN_ANSWER:
        return replace(
            calm,
            phase=Phase.ASKING,
            take=state.take + 1,
            interrupted=state.interrupted + 1,
            used=state.used + max(0.0, used),
        )
    lasting = phase in {Phase.PLANNED, Phase.GREETING, Phase.REVIEWING, Phase.CHOOSING, Phase.CLOSING}
    return replace(calm, phase=phase if lasting else Phase.ASKING)


def settled(back: InterviewState, reopened: InterviewState, counting: int, taken: int) -> InterviewState:
    """The interview to go back to, with what has become of the reopened question."""
    place = reopened.index
    return replace(
        back,
        kept=(*back.kept[:place], counting, *back.kept[place + 1 :]),
        taken=(*back.taken[:place], taken, *back.taken[place + 1 :]),
        token=reopened.token,
        microphone_gone=reopened.microphone_gone,
    )
