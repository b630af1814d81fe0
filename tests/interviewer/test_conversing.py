"""Going on from an answer: the acknowledgement never judges, and the question obeys the lint."""

from __future__ import annotations

from typing import Any

import pytest

from interview_desktop.core.asking import Answered, Exchange
from interview_desktop.core.errors import EngineFailed
from interview_desktop.core.models import Question
from interview_desktop.core.scoring_ports import ModelReply, ModelRequest
from interview_desktop.interviewer.conversing import ACKNOWLEDGEMENTS, Conversing, acknowledgement, neutral

SET = Question("2", "How do you test?", competency="Testing")
ANSWERED = Answered(
    Question("1", "What did you build?"), None, SET, (Exchange("What did you build?", "A bridge."),)
)


class Model:
    name, service = "fake", ""

    def __init__(self, content: dict[str, Any]) -> None:
        self.content = content
        self.asked: list[ModelRequest] = []

    def ask(self, request: ModelRequest) -> ModelReply:
        self.asked.append(request)
        return ModelReply(self.content, "m1", 0, 0.0)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Thank you, I see.", True),
        ("You spoke about a bridge.", True),
        ("Great answer!", False),
        ("That is not correct.", False),
        ("Unfortunately that is all wrong.", False),
        ("What else?", False),
        ("", False),
        ("word " * 15, False),
        *((text, True) for words in ACKNOWLEDGEMENTS.values() for text in words),
        ("Sehr gut, danke.", False),
        ("Eso está muy bien.", False),
        ("Très bonne réponse.", False),
        ("बहुत अच्छा उत्तर।", False),
        ("إجابة ممتازة.", False),
    ],
)
def test_acknowledgements_are_short_and_neutral(text: str, kept: bool) -> None:
    assert neutral(text) == (" ".join(text.split()) if kept else "")


def test_fixed_acknowledgements_take_turns() -> None:
    for language, wanted in (("en", "en"), ("de-AT", "de"), ("ar", "ar"), ("fi", "en")):
        words = ACKNOWLEDGEMENTS[wanted]
        assert [acknowledgement(number, language) for number in range(1, 6)] == [*words, words[0]]


def test_a_question_goes_on_from_the_answer() -> None:
    model = Model({"acknowledgement": "I see.", "question": " How did you\n test the bridge? "})
    reply = Conversing(model, lambda text: True, language="en").next(ANSWERED)
    assert reply.acknowledgement == "I see."
    assert reply.choice.question is not None
    assert (reply.choice.question.text, reply.choice.question.competency) == (
        "How did you test the bridge?",
        "Testing",
    )
    assert reply.choice.question.author == "language model m1"
    assert "A bridge." in model.asked[0].user and "How do you test?" in model.asked[0].user


@pytest.mark.parametrize("question", ["", "What did you build?", "Are you married?"])
def test_what_may_not_be_asked_leaves_the_set(question: str) -> None:
    model = Model({"acknowledgement": "Excellent!", "question": question})
    reply = Conversing(model, lambda text: "married" not in text, language="en").next(ANSWERED)
    assert (reply.acknowledgement, reply.choice.question) == ("", None)


@pytest.mark.parametrize("content", [{}, {"question": "Why?"}, {"acknowledgement": 1, "question": "Why?"}])
def test_an_answer_without_both_texts_is_none(content: dict[str, Any]) -> None:
    with pytest.raises(EngineFailed, match="acknowledgement and a question"):
        Conversing(Model(content), lambda text: True, language="en").next(ANSWERED)


def test_nothing_is_asked_after_the_last_question() -> None:
    model = Model({})
    last = Answered(SET, None, None, (Exchange("a", "b"),))
    assert Conversing(model, lambda text: True, language="en").next(last).choice.question is None
    assert model.asked == []
