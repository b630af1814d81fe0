"""Questions by a language model, against a service on loopback: right, mended, hopeless, refused, silent, gone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from interview_desktop.app.paths import resources
from interview_desktop.core.authoring import Authored, AuthorRequest, Difficulty
from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from interview_desktop.core.models import QuestionType, Subtype
from interview_desktop.questions.fallback_author import FallbackAuthor
from interview_desktop.questions.model_author import ModelAccess, ModelAuthor
from interview_desktop.questions.offline_author import OfflineAuthor
from tests.fakes.chat_service import ChatService, chat_service

ID = "0b6f8c0e-5a0c-4c55-9a57-2f2b1f1f7a01"
TEXTS = (
    "How would you store prices in a program?",
    "What makes a code review useful?",
    "Tell me about a mistake that taught you something.",
)
KEY = "sk-secret-of-a-test"


def item(text: str, **changes: Any) -> dict[str, Any]:
    return {
        "question_text": text,
        "question_type": "technical",
        "subtype": "coding",
        "competency": "Judgement",
        "expected_focus": "reasons",
        "tips": "Think aloud.",
        "anchors": {f"mark_{mark}": f"answer of mark {mark}" for mark in range(1, 6)},
    } | changes


def answer(*items: dict[str, Any]) -> str:
    return json.dumps({"questions": items or [item(text) for text in TEXTS]})


@pytest.fixture
def service() -> Iterator[ChatService]:
    with chat_service() as running:
        running.replies = [answer()]
        yield running


def author(service: ChatService, *, model: str = "some-model", timeout: float = 20.0) -> ModelAuthor:
    return ModelAuthor(ModelAccess(model, service.url, KEY, timeout), "You write questions.")


def write(service: ChatService, job: str = "Baker", **wishes: Any) -> Authored:
    return author(service).write(AuthorRequest(job, count=3, **wishes), ID)


def test_an_answer_that_fits_becomes_questions(service: ChatService) -> None:
    questions = write(service, skill="Python").questions
    assert questions.id == ID
    assert [question.text for question in questions.questions] == list(TEXTS)
    first = questions.questions[0]
    assert (first.type, first.subtype, first.competency) == (
        QuestionType.TECHNICAL,
        Subtype.CODING,
        "Judgement",
    )
    assert [(anchor.mark, anchor.text) for anchor in first.anchors][4] == (5, "answer of mark 5")
    assert first.author == questions.author == "language model some-model"
    assert len(service.requests) == 1


def test_what_the_model_is_asked(service: ChatService) -> None:
    write(
        service,
        "Baker of bread",
        skill="Sourdough",
        cv="Ten years of rye",
        difficulty=Difficulty.HARD,
        seed=4,
    )
    sent = service.requests[0]
    assert sent["model"] == "some-model"
    assert sent["response_format"]["json_schema"]["strict"] is True
    assert sent["messages"][0] == {"role": "system", "content": "You write questions."}
    asked = sent["messages"][1]["content"]
    for part in ("exactly 3", "Sourdough", "hard", "Baker of bread", "Ten years of rye", "tag en"):
        assert part in asked
    assert service.keys == [f"Bearer {KEY}"]


@pytest.mark.parametrize(
    ("bad", "complaint"),
    [
        ("Sure! Here are your questions.", "Invalid JSON"),
        (answer(item(TEXTS[0])), "there are 1 questions, not 3"),
        (answer(*(item(text, subtype="riddle") for text in TEXTS)), "subtype"),
        (answer(*(item(text) for text in (*TEXTS[:2], "Are you married?"))), "family"),
        (answer(*(item(text) for text in (*TEXTS[:2], TEXTS[0]))), "twice"),
        (answer(*(item(text) for text in (*TEXTS[:2], "What does `ls *` print?"))), "a voice cannot say"),
        (answer(*(item(text, tips=" ") for text in TEXTS)), "an empty text"),
    ],
)
def test_what_is_wrong_is_told_and_mended(service: ChatService, bad: str, complaint: str) -> None:
    service.replies = [bad, answer()]
    assert len(write(service).questions.questions) == 3
    assert len(service.requests) == 2
    last = service.requests[1]["messages"]
    assert last[-2] == {"role": "assistant", "content": bad}
    assert complaint in last[-1]["content"]


def test_it_gives_up_after_two_repairs(service: ChatService) -> None:
    service.replies = ["no"]
    with pytest.raises(EngineFailed, match="no usable questions in 3 attempts"):
        write(service)
    assert len(service.requests) == 3


def test_a_service_without_schemas_is_asked_for_plain_json(service: ChatService) -> None:
    service.replies = [400, answer()]
    assert len(write(service).questions.questions) == 3
    assert service.requests[1]["response_format"] == {"type": "json_object"}
    assert "question_text" in service.requests[1]["messages"][0]["content"]


@pytest.mark.parametrize(
    ("status", "error", "words"),
    [
        (401, EngineUnavailable, "refuses the key"),
        (500, EngineFailed, "status 500"),
        (429, EngineFailed, "429"),
    ],
)
def test_a_service_that_refuses(
    service: ChatService, status: int, error: type[Exception], words: str
) -> None:
    service.replies = [status]
    with pytest.raises(error, match=words) as raised:
        write(service)
    assert KEY not in str(raised.value)


def test_a_service_that_does_not_answer(service: ChatService) -> None:
    service.hang = True
    with pytest.raises(EngineFailed, match="in time"):
        author(service, timeout=0.2).write(AuthorRequest("Baker", count=3), ID)


def test_a_service_that_is_not_there() -> None:
    nobody = ModelAuthor(ModelAccess("m", "http://127.0.0.1:9/v1", "", 5), "")
    with pytest.raises(EngineFailed, match="cannot be reached"):
        nobody.write(AuthorRequest("Baker"), ID)


def test_without_a_name_the_first_model_is_taken(service: ChatService) -> None:
    author(service, model="").write(AuthorRequest("Baker", count=3), ID)
    assert service.requests[0]["model"] == "small-model"
    service.models = []
    with pytest.raises(EngineUnavailable, match="has no model"):
        author(service, model="").write(AuthorRequest("Baker", count=3), ID)


def test_the_key_is_not_shown() -> None:
    assert KEY not in repr(ModelAccess("m", "", KEY))


def test_the_bank_writes_where_the_model_cannot(service: ChatService) -> None:
    service.replies = ["no"]
    both = FallbackAuthor(author(service), OfflineAuthor(resources() / "questions"))
    authored = both.write(AuthorRequest("Python"), ID)
    assert len(authored.questions.questions) == 5
    assert "bank" in authored.questions.author
    assert authored.notes == (
        "The language model some-model gave no usable questions in 3 attempts, so the questions come from the bank.",
    )


def test_where_nobody_can_write_both_reasons_are_told(service: ChatService) -> None:
    service.replies = ["no"]
    both = FallbackAuthor(author(service), OfflineAuthor(resources() / "questions"))
    with pytest.raises(EngineUnavailable, match=r"no usable questions.*; the question bank is in English"):
        both.write(AuthorRequest("Python", spoken_language="de"), ID)
