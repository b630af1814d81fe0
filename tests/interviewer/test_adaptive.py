"""The language model that writes the next question: what it is told, and what of its answers is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from interview_desktop.core.asking import Answered, Exchange
from interview_desktop.core.errors import EngineFailed
from interview_desktop.core.models import Anchor, Question
from interview_desktop.core.scoring_ports import ModelReply, ModelRequest
from interview_desktop.interviewer.adaptive import MOST_CHARACTERS, Adaptive

NEXT = Question("b", "What next?", competency="Planning", probes=("When?",), anchors=(Anchor(1, "Nothing."),))
ANSWERED = Answered(Question("a", "Why?"), 9.0, NEXT, (Exchange("Why?", "I like trains."),))


class Model:
    """Answers with what it was given."""

    name, service = "small-model", ""

    def __init__(self, content: dict[str, object]) -> None:
        self._content = content
        self.requests: list[ModelRequest] = []

    def ask(self, request: ModelRequest) -> ModelReply:
        """Remember the request."""
        self.requests.append(request)
        return ModelReply(self._content, "small-model", 1, 0.1)

    def close(self) -> None:
        """Nothing is open."""


def adaptive(model: Model, *, acceptable: bool = True) -> Adaptive:
    return Adaptive(model, lambda _: acceptable, language="en", patience=5.0)


def test_its_question_takes_the_place_of_the_next_and_says_who_wrote_it() -> None:
    model = Model({"question": "  Which trains\ndo you like? "})
    choice = adaptive(model).next(ANSWERED)
    assert choice.question is not None
    assert choice.question.text == "Which trains do you like?"
    assert choice.question.author == "language model small-model"
    assert (choice.question.competency, choice.question.probes, choice.question.anchors) == (
        "Planning",
        (),
        (),
    )
    assert "trains" not in choice.reason, "the journal's reason has nothing of what was said"
    (request,) = model.requests
    assert "I like trains." in request.user and "What next?" in request.user


@pytest.mark.parametrize("text", ["", "Why?", "WHY?"])
def test_nothing_and_what_was_asked_before_leave_the_set(text: str) -> None:
    assert adaptive(Model({"question": text})).next(ANSWERED).question is None


def test_what_the_lint_refuses_leaves_the_set() -> None:
    assert adaptive(Model({"question": "Are you married?"}), acceptable=False).next(ANSWERED).question is None


@pytest.mark.parametrize("content", [{}, {"question": 7}, {"question": None}])
def test_an_answer_in_another_form_is_a_failure(content: dict[str, object]) -> None:
    with pytest.raises(EngineFailed):
        adaptive(Model(content)).next(ANSWERED)


def test_without_a_transcript_or_a_next_question_no_model_is_asked() -> None:
    model = Model({"question": "More?"})
    for answered in (replace(ANSWERED, said=()), replace(ANSWERED, following=None)):
        assert adaptive(model).next(answered).question is None
    assert model.requests == []


def test_of_a_long_interview_the_latest_part_is_told() -> None:
    model = Model({"question": "More?"})
    said = (Exchange("First?", "early " * MOST_CHARACTERS), Exchange("Why?", "I like trains."))
    adaptive(model).next(replace(ANSWERED, said=said))
    (request,) = model.requests
    assert len(request.user) < MOST_CHARACTERS + 500
    assert "I like trains." in request.user
