"""The rule by which an answer is followed up."""

from __future__ import annotations

import pytest

from interview_desktop.core.asking import Answered
from interview_desktop.core.models import Anchor, AnswerTiming, Question
from interview_desktop.interviewer.probes import Probes, probe_of
from interview_desktop.interviewer.scripted import Scripted

PROBED = Question(
    "0b0a3f5e-6a52-4d1c-9d3d-1f0f6f1a2b3c",
    "Why?",
    competency="Judgement",
    timing=AnswerTiming(soft_limit=60),
    anchors=(Anchor(1, "Says little."),),
    probes=("Can you give an example?", "What else?"),
    author="Ada",
)


@pytest.mark.parametrize(
    ("speech", "asked"),
    [(0.0, False), (0.99, False), (1.0, True), (19.999, True), (20.0, False), (90.0, False), (None, False)],
)
def test_an_answer_with_less_speech_than_the_limit_is_followed_up(speech: float | None, asked: bool) -> None:
    choice = Probes(20.0).next(Answered(PROBED, speech))
    assert (choice.question is not None) == asked
    assert choice.reason


def test_it_is_the_first_probe_and_keeps_what_was_approved_with_it() -> None:
    follow_up = probe_of(PROBED)
    assert follow_up.text == "Can you give an example?"
    assert follow_up.probes == (), "a follow-up is not followed up"
    assert (follow_up.timing, follow_up.anchors, follow_up.author) == (
        PROBED.timing,
        PROBED.anchors,
        PROBED.author,
    )
    assert follow_up.id != PROBED.id and len(follow_up.id) == 36
    assert follow_up == probe_of(PROBED), "the same for everyone"


def test_without_probes_there_is_none() -> None:
    assert Probes(20.0).next(Answered(Question("a", "Why?"), 2.0)).question is None


def test_scripted_asks_the_set() -> None:
    assert Scripted().next(Answered(PROBED, 0.0)).question is None
