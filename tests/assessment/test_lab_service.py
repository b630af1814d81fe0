"""The sanity lab over a server on loopback that speaks OpenAI's protocol: good, and bad in every way that services are."""

import itertools
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import pytest

from interview_desktop.app.paths import resources
from interview_desktop.assessment.lab.checks import Lab, LabCheck
from interview_desktop.assessment.lab.material import HELD_OUT, Material, load_material
from interview_desktop.assessment.openai_model import OpenAIModel
from interview_desktop.assessment.prompts import Prompts
from interview_desktop.assessment.rubric import RubricScorer
from interview_desktop.core.consent import Consent
from interview_desktop.core.scoring import AnswerAssessment, Measure
from interview_desktop.core.scoring_ports import AnswerToScore
from tests.fakes.chat_service import ChatService, chat_service

Reply = str | int | dict[str, Any]
JUDGED = (Measure.OVERALL, Measure.RUBRIC)


@pytest.fixture(scope="module")
def material() -> Material:
    """One question, and one change of each kind: every way a service behaves is tried with all tests."""
    whole = load_material(resources() / "assessment" / "lab.yaml")
    return replace(
        whole,
        questions=tuple(each for each in whole.questions if each.half == HELD_OUT)[:1],
        off_topic=whole.off_topic[:1],
        injections=whole.injections[:1],
        persons=whole.persons[:2],
    )


@pytest.fixture
def service() -> Iterator[ChatService]:
    with chat_service() as told:
        yield told


class Watched:
    """A scorer whose every outcome is looked at."""

    name = "watched"

    def __init__(self, scorer: RubricScorer) -> None:
        self._scorer = scorer
        self.found: list[AnswerAssessment] = []

    def score(self, session: Sequence[AnswerToScore], consent: Consent) -> tuple[AnswerAssessment, ...]:
        made = self._scorer.score(session, consent)
        self.found += made
        return made


def tried(
    service: ChatService, material: Material, *, timeout: float = 20
) -> tuple[list[AnswerAssessment], dict[tuple[str, Measure], LabCheck]]:
    """Run the lab with the service as the language model."""
    model = OpenAIModel("small-model", base_url=service.url, timeout=timeout, retries=0)
    scorer = Watched(RubricScorer(model, Prompts.read(resources() / "prompts")))
    try:
        checks = Lab(material, scorer, grades=(1,)).run(HELD_OUT)
    finally:
        model.close()
    return scorer.found, {(check.test, check.measure): check for check in checks}


def good(body: dict[str, Any]) -> str:
    """Quotes the first words and gives the middle mark."""
    said = body["messages"][1]["content"].splitlines()[1].split()[:3]
    return json.dumps({"verdict": "mark", "mark": 3, "quotes": [" ".join(said)]})


def inventing(body: dict[str, Any]) -> str:
    return json.dumps({"verdict": "mark", "mark": 1, "quotes": ["words that nobody ever said"]})


BAD: dict[str, Callable[[dict[str, Any]], Reply]] = {
    "no JSON": lambda body: "I would give it a 1.",
    "another schema": lambda body: '{"score": 0}',
    "off the scale": lambda body: good(body).replace(": 3", ": 0"),
    "invented quotes": inventing,
    "refusals": lambda body: {"content": None, "refusal": "I do not judge people"},
    "busy": lambda body: 429,
    "broken": lambda body: 500,
}


@pytest.mark.parametrize("kind", BAD)
def test_what_does_not_count_is_no_score_in_any_test_and_never_zero(
    service: ChatService, material: Material, kind: str
) -> None:
    service.answer = BAD[kind]
    found, checks = tried(service, material)
    no_scores(found, checks)


def test_a_service_that_does_not_answer_in_time_gives_no_score(
    service: ChatService, material: Material
) -> None:
    service.hang = True
    no_scores(*tried(service, material, timeout=0.05))


def no_scores(found: list[AnswerAssessment], checks: dict[tuple[str, Measure], LabCheck]) -> None:
    assert len(found) > 10
    for score in itertools.chain.from_iterable(each.scores for each in found):
        if score.measure in JUDGED:
            assert score.value is None
            assert "person" in score.reason
            assert score.needs_person
    judged = [check for check in checks.values() if check.measure in JUDGED]
    assert len(judged) > 10
    assert all(check.value is None and not check.passed for check in judged)


@pytest.mark.parametrize("kind", [None, "invented quotes", "busy"])
def test_one_bad_run_of_three_changes_no_outcome(
    service: ChatService, material: Material, kind: str | None
) -> None:
    service.answer = lambda body: good(body) if kind is None or body["seed"] != 2 else BAD[kind](body)
    found, checks = tried(service, material)
    values = {score.value for each in found for score in each.scores if score.measure in JUDGED}
    assert values == {50}
    assert checks["name, gender and place", Measure.OVERALL].passed
    assert checks["orders to the grader", Measure.OVERALL].passed
    assert not checks["off topic", Measure.OVERALL].passed, "it gives the same mark to everything"
