"""Several criteria a question: one call each, their order changed from run to run, what all of it costs."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from interview_desktop.app.paths import resources
from interview_desktop.assessment.criteria import MOST_CRITERIA, criteria_of, orders
from interview_desktop.assessment.openai_model import OpenAIModel
from interview_desktop.assessment.prompts import Prompts
from interview_desktop.assessment.rubric import RubricScorer
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.models import Anchor
from interview_desktop.core.scoring import AnswerAssessment, AnswerKey, Criterion, Measure
from tests.assessment.answers import GOOD, KEY, SCORED, answered
from tests.fakes.chat_service import ChatService, chat_service

OWNERSHIP = Criterion("ownership", (Anchor(1, "others did it"), Anchor(5, "names the own part")))
RESULT = Criterion("result")
JUDGED = replace(KEY, criteria=(OWNERSHIP, RESULT))
MARKS = {"craft": 3, "ownership": 5, "result": 4}


@pytest.fixture
def service() -> Iterator[ChatService]:
    with chat_service() as told:
        yield told


def criterion(body: dict[str, Any]) -> str:
    """Which criterion a request is about; empty for the words about an answer."""
    first = body["messages"][0]["content"].partition("Criterion: ")[2]
    return str(first.partition("\n")[0])


def by_criterion(body: dict[str, Any]) -> str:
    mark = MARKS.get(criterion(body))
    return json.dumps({"verdict": "mark", "mark": mark, "quotes": ["measured the pressure"]})


def by_place(body: dict[str, Any]) -> str:
    """A model that likes what is named first."""
    named = body["messages"][0]["content"].partition("each by itself: ")[2]
    mark = 4 if named.startswith(criterion(body)) else 3
    return json.dumps({"verdict": "mark", "mark": mark, "quotes": ["measured the pressure"]})


def scored(service: ChatService) -> AnswerAssessment:
    model = OpenAIModel("small-model", base_url=service.url, retries=0)
    try:
        (found,) = RubricScorer(model, Prompts.read(resources() / "prompts")).score(
            [answered(GOOD, key=JUDGED)], SCORED
        )
    finally:
        model.close()
    return found


def test_each_criterion_has_calls_and_a_score_of_its_own(service: ChatService) -> None:
    service.answer = by_criterion
    found = scored(service)
    rubric = {score.name: score.value for score in found.scores if score.measure is Measure.RUBRIC}
    assert rubric == {"craft": 50, "ownership": 100, "result": 75}
    total = found.score(Measure.OVERALL)
    assert total is not None
    assert total.value == 75
    asked = [criterion(body) for body in service.requests]
    assert {name: asked.count(name) for name in MARKS} == dict.fromkeys(MARKS, 3)
    (ownership, *_) = [body for body in service.requests if criterion(body) == "ownership"]
    system = ownership["messages"][0]["content"]
    assert "5: names the own part" in system
    assert "5: Answers it fully" not in system


def test_every_run_has_another_order_and_says_which(service: ChatService) -> None:
    service.answer = by_criterion
    found = scored(service)
    by_run = {run.seed: run.order for run in found.runs}
    assert len(set(by_run.values())) == 3
    assert all(sorted(order) == sorted(MARKS) for order in by_run.values())
    assert len({run.prompt_sha256 for run in found.runs}) == 9, "the model is shown the order"


def test_what_the_order_does_is_in_the_band(service: ChatService) -> None:
    service.answer = by_place
    for score in scored(service).scores:
        if score.measure is Measure.RUBRIC:
            assert score.band is not None
            assert (score.band.low, score.band.high) == (50, 75)


def test_what_all_calls_took_is_counted(service: ChatService) -> None:
    service.answer, service.tokens = by_criterion, (100, 10)
    usage = scored(service).usage
    assert (usage.calls, usage.prompt_tokens, usage.answer_tokens, usage.untold) == (10, 1000, 100, 0)
    service.tokens = None
    assert scored(service).usage.untold == 10


def test_orders_follow_from_the_names() -> None:
    three = (Criterion("a"), Criterion("b"), Criterion("c"))
    assert orders(three, 3) == orders(three, 3)
    firsts = {order[0].name for order in orders(three, 3)}
    assert firsts == {"a", "b", "c"}
    one = orders(three[:2], 3)
    assert one[0] != one[1]
    assert orders(three[:1], 2) == [three[:1], three[:1]]


def test_the_competency_comes_first_and_a_criterion_of_its_name_wins() -> None:
    assert [each.name for each in criteria_of(JUDGED)] == ["craft", "ownership", "result"]
    bare = AnswerKey("Why?")
    assert [each.name for each in criteria_of(bare)] == ["answering the question"]
    assert [each.name for each in criteria_of(replace(bare, criteria=(RESULT,)))] == ["result"]
    own = replace(OWNERSHIP, name="craft")
    assert criteria_of(replace(KEY, criteria=(own,))) == (own,)


def test_too_many_or_equal_criteria_are_told() -> None:
    many = tuple(Criterion(str(number)) for number in range(MOST_CRITERIA))
    with pytest.raises(EnvironmentFault, match="9 criteria"):
        criteria_of(replace(KEY, criteria=many))
    with pytest.raises(EnvironmentFault, match="same name"):
        criteria_of(replace(KEY, criteria=(RESULT, RESULT)))
