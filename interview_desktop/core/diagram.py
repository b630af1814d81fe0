"""The state diagram of the interview, drawn from the machine itself.

Every phase that can be reached from a planned interview is reached by trying every event everywhere; what `step` does is
what is drawn, so docs/architecture.md cannot tell another story than the code.
"""

from __future__ import annotations

from collections.abc import Iterable

from interview_desktop.core import interview as machine
from interview_desktop.core.interview import Event, InterviewState, Phase, step
from interview_desktop.core.models import AnswerStart, AnswerTiming, InterviewPlan, Question, QuestionSet
from interview_desktop.core.turns import (
    AnswerEnded,
    CountdownCancelled,
    CountdownOpened,
    EndReason,
    NudgeDue,
)


def transitions() -> list[tuple[Phase, str, Phase]]:
    """All transitions between different phases as (from, event, to), in the order of the phases."""
    found: set[tuple[Phase, str, Phase]] = set()
    for plan in _plans():
        seen = {InterviewState(plan)}
        pending = list(seen)
        while pending:
            state = pending.pop()
            for label, event in _events(state):
                following, _ = step(state, event)
                if following.phase is not state.phase:
                    found.add((state.phase, label, following.phase))
                if following not in seen and following.token < _ENOUGH_UTTERANCES:
                    seen.add(following)
                    pending.append(following)
    order = list(Phase)
    return sorted(found, key=lambda edge: (order.index(edge[0]), order.index(edge[2]), edge[1]))


def mermaid() -> str:
    """The diagram as Mermaid text; several events between two phases share an arrow.

    "Stop" leads from every phase to `ended` and "Skip" from every phase of a question to what follows; they are left out.
    """
    arrows: dict[tuple[Phase, Phase], list[str]] = {}
    for before, label, after in transitions():
        if label not in {"Stop", "Skip"}:
            arrows.setdefault((before, after), []).append(label)
    lines = [f"    {before} --> {after}: {', '.join(labels)}" for (before, after), labels in arrows.items()]
    return "\n".join(
        ["stateDiagram-v2", f"    [*] --> {Phase.PLANNED}", *lines, f"    {Phase.ENDED} --> [*]"]
    )


_ENOUGH_UTTERANCES = 8


def _plans() -> Iterable[InterviewPlan]:
    for start in AnswerStart:
        for preparation in (0.0, 60.0):
            questions = QuestionSet("set", tuple(Question(str(n), "?", answer_start=start) for n in range(2)))
            timing = AnswerTiming(preparation=preparation)
            yield InterviewPlan(
                "id",
                questions,
                timing,
                attempts=2,
                greeting="Hello",
                closing="Thanks",
                nudges=("Take your time.",),
            )
            yield InterviewPlan("id", questions, timing)


def _events(state: InterviewState) -> Iterable[tuple[str, Event]]:
    plain: tuple[Event, ...] = (
        machine.Begin(),
        machine.UtteranceEnded(state.token),
        machine.TimerEnded(),
        machine.Proceed(),
        machine.RepeatQuestion(),
        machine.Retake(),
        machine.KeepTake(1),
        machine.Skip(),
        machine.Hold("pause"),
        machine.Resume(),
        machine.Stop(),
    )
    for event in plain:
        yield type(event).__name__, event
    for turn in (
        CountdownOpened(0, 4.0),
        CountdownCancelled(0),
        NudgeDue(0, 1),
        AnswerEnded(0, EndReason.SILENCE),
    ):
        yield type(turn).__name__, machine.Heard(turn)
