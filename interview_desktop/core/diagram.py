"""The state diagram of the interview, drawn from the machine itself.

Every phase that can be reached from a planned interview is reached by trying every event everywhere; what
`step` does is what is drawn, so docs/architecture.md cannot tell another story than the code.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from itertools import product

from interview_desktop.core import events
from interview_desktop.core.events import (
    Event,
)
from interview_desktop.core.interview import (
    InterviewState,
    Phase,
    step,
)
from interview_desktop.core.models import (
    AnswerStart,
    AnswerTiming,
    Interviewing,
    InterviewPlan,
    Question,
    QuestionSet,
)
from interview_desktop.core.turns import (
    AnswerEnded,
    CountdownCancelled,
    CountdownOpened,
    EndReason,
    NudgeDue,
)

_MOST_TAKES = 2
"""Interruptions give one take after the other without end; more of them lead to no other phases."""
_LEFT_OUT = frozenset({"Stop", "Skip", "Restarted"})


@cache  # the machine does not change, and has many thousands of states
def transitions() -> tuple[tuple[Phase, str, Phase], ...]:
    """All transitions between different phases as (from, event, to), in the order of the phases."""
    found: set[tuple[Phase, str, Phase]] = set()
    for plan in _plans():
        seen = {InterviewState(plan)}
        pending = list(seen)
        while pending:
            state = pending.pop()
            for label, event in _events(state):
                # Without the count of utterances there is an end to the states.
                following = replace(step(state, event)[0], token=0)
                if following.phase is not state.phase:
                    found.add((state.phase, label, following.phase))
                if following not in seen and following.take <= _MOST_TAKES:
                    seen.add(following)
                    pending.append(following)
    order = list(Phase)
    return tuple(sorted(found, key=lambda edge: (order.index(edge[0]), order.index(edge[2]), edge[1])))


def mermaid() -> str:
    """The diagram as Mermaid text; several events between two phases share an arrow.

    Left out are events that mean the same nearly everywhere: "Stop", which leads from every phase to `ended`; "Skip", which
    leads from every phase before `closing` to the next question or the end; "Restarted", which leads from every phase to
    `explaining` or to what is gone on with. "Reopen" does so too, and is not tried: it leads to no other phases.
    """
    arrows: dict[tuple[Phase, Phase], list[str]] = {}
    for before, label, after in transitions():
        if label not in _LEFT_OUT:
            arrows.setdefault((before, after), []).append(label)
    lines = [f"    {before} --> {after}: {', '.join(labels)}" for (before, after), labels in arrows.items()]
    return "\n".join(
        ["stateDiagram-v2", f"    [*] --> {Phase.PLANNED}", *lines, f"    {Phase.ENDED} --> [*]"]
    )


def _plans() -> Iterable[InterviewPlan]:
    for start, preparation, attempts, greeting, closing in product(
        AnswerStart, (0.0, 60.0), (1, 2), ("", "Hello"), ("", "Thanks")
    ):
        yield InterviewPlan(
            "id",
            QuestionSet("set", tuple(Question(str(n), "?", answer_start=start) for n in range(2))),
            AnswerTiming(preparation=preparation),
            attempts=attempts,
            greeting=greeting,
            closing=closing,
            nudges=("Take your time.",),
            resuming="Again.",
        )
    # One question that may be followed up shows all that an interviewer's choice leads to.
    for attempts, closing in product((1, 2), ("", "Thanks")):
        yield InterviewPlan(
            "id",
            QuestionSet("set", (Question("0", "?", probes=("?",)),)),
            attempts=attempts,
            closing=closing,
            nudges=("Take your time.",),
            resuming="Again.",
            interviewer=Interviewing.PROBES,
        )


def _events(state: InterviewState) -> Iterable[tuple[str, Event]]:
    plain: tuple[Event, ...] = (
        events.Begin(),
        events.UtteranceEnded(state.token),
        events.TimerEnded(),
        events.Proceed(),
        events.RepeatQuestion(),
        events.Retake(),
        events.KeepTake(1),
        events.Skip(),
        events.Hold("pause"),
        events.Resume(),
        events.MicrophoneGone(),
        events.MicrophoneBack(),
        events.Stop(),
        events.Restarted(),
        events.Chosen(state.index, None, "probes"),
        events.Chosen(state.index, Question("follow-up", "?"), "probes"),
    )
    for event in plain:
        yield type(event).__name__, event
    for turn in (
        CountdownOpened(0, 4.0),
        CountdownCancelled(0),
        NudgeDue(0, 1),
        AnswerEnded(0, EndReason.SILENCE),
    ):
        yield type(turn).__name__, events.Heard(turn)
