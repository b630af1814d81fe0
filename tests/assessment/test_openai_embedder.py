"""Embeddings over OpenAI's protocol: the contract against a server on loopback, and what comes of a bad one."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from interview_desktop.assessment.content_scores import ContentScorer
from interview_desktop.assessment.offline import OfflineScorer
from interview_desktop.assessment.openai_embedder import OpenAIEmbedder
from interview_desktop.core.consent import ConsentItem
from interview_desktop.core.errors import ConsentMissing, EngineFailed, EngineUnavailable
from interview_desktop.core.scoring import AnswerAssessment, Measure, Score
from tests.assessment.answers import GOOD, SCORED, answered
from tests.contracts.embedder_contract import EmbedderContract
from tests.fakes.chat_service import ChatService, chat_service
from tests.fakes.embedder import FakeEmbedder

TO_OPENAI = replace(SCORED, items=SCORED.items | {ConsentItem.CLOUD}, services=frozenset({"openai"}))


def vectors(body: dict[str, Any]) -> dict[str, Any]:
    """The answer of the service, three times as long as vectors of length 1."""
    rows = (3 * FakeEmbedder().embed(body["input"])).tolist()
    data = [{"object": "embedding", "index": index, "embedding": row} for index, row in enumerate(rows)]
    used = {"prompt_tokens": 1, "total_tokens": 1}
    return {"object": "list", "data": data, "model": body["model"], "usage": used}


@pytest.fixture
def service() -> Iterator[ChatService]:
    with chat_service() as told:
        told.answer = vectors
        yield told


@pytest.fixture
def embedder(service: ChatService) -> OpenAIEmbedder:
    return OpenAIEmbedder("my-key", base_url=service.url, timeout=20, retries=0)


class TestOpenAI(EmbedderContract):
    """The contract; the fixture is the one above."""


def test_texts_go_out_once_in_batches_with_the_key(embedder: OpenAIEmbedder, service: ChatService) -> None:
    texts = [f"text {number}" for number in range(300)]
    assert embedder.embed([*texts, *texts]).shape[0] == 600
    assert [len(body["input"]) for body in service.requests] == [256, 44]
    embedder.embed(texts[:3])
    assert len(service.requests) == 2
    assert set(service.keys) == {"Bearer my-key"}


def test_what_was_embedded_is_not_kept_for_ever(
    embedder: OpenAIEmbedder, service: ChatService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("interview_desktop.assessment.openai_embedder._KEPT", 2)
    embedder.embed(["one", "two", "three"])
    embedder.embed(["two", "three"])
    assert len(service.requests) == 1
    assert embedder.embed(["one", "two", "three"]).shape[0] == 3
    assert service.requests[1]["input"] == ["one"]


@pytest.mark.parametrize(
    ("reply", "fault"),
    [
        (401, EngineUnavailable),
        (403, EngineUnavailable),
        (429, EngineFailed),
        (500, EngineFailed),
        ({"object": "list", "data": []}, EngineFailed),
        ({"object": "list", "data": [{"index": 0, "embedding": [0.0, 0.0]}]}, EngineFailed),
        ({"object": "list", "data": [{"index": 0, "embedding": [float("nan"), 1.0]}]}, EngineFailed),
        ({"object": "list", "data": [{"index": 0, "embedding": ["much", "alike"]}]}, EngineFailed),
        ({"object": "list", "data": [{"index": 0}]}, EngineFailed),
        ({"answer": "hello"}, EngineFailed),
    ],
)
def test_a_bad_answer_is_a_fault_that_quotes_nobody(
    embedder: OpenAIEmbedder, service: ChatService, reply: Any, fault: type[Exception]
) -> None:
    service.answer = lambda body: reply
    with pytest.raises(fault) as raised:
        embedder.embed(["my secret words"])
    assert "secret" not in str(raised.value)


def test_a_silent_service_is_a_fault(service: ChatService) -> None:
    service.hang = True
    with pytest.raises(EngineFailed):
        OpenAIEmbedder("k", base_url=service.url, timeout=0.1, retries=0).embed(["x"])


def the(assessment: AnswerAssessment, measure: Measure) -> Score:
    score = assessment.score(measure)
    assert score is not None
    return score


def test_scores_by_a_scale_that_nobody_measured_are_experimental_and_say_so(embedder: OpenAIEmbedder) -> None:
    (found,) = OfflineScorer(embedder, None, with_bands=False).score([answered(GOOD)], TO_OPENAI)
    likeness = the(found, Measure.SEMANTIC_SIMILARITY)
    assert likeness.model == "openai text-embedding-3-small"
    assert likeness.experimental
    assert "assumed" in likeness.method
    assert not the(found, Measure.STRUCTURE).experimental, "it needs no embeddings"
    (known,) = OfflineScorer(FakeEmbedder(), None, with_bands=False).score([answered(GOOD)], SCORED)
    assert not the(known, Measure.SEMANTIC_SIMILARITY).experimental
    assert "assumed" not in the(known, Measure.SEMANTIC_SIMILARITY).method


def test_one_measure_may_have_another_model(embedder: OpenAIEmbedder, service: ChatService) -> None:
    other = {Measure.SEMANTIC_SIMILARITY: ContentScorer(embedder)}
    scorer = OfflineScorer(FakeEmbedder(), None, others=other)
    with pytest.raises(ConsentMissing, match="any cloud service"):
        scorer.score([answered(GOOD)], SCORED)
    assert service.requests == []
    (found,) = scorer.score([answered(GOOD)], TO_OPENAI)
    models = {score.measure: score.model for score in found.scores}
    assert models[Measure.SEMANTIC_SIMILARITY] == "openai text-embedding-3-small"
    assert models[Measure.BROAD_TOPIC_SIMILARITY] == models[Measure.OVERALL] == "fake"
    likeness = the(found, Measure.SEMANTIC_SIMILARITY)
    assert likeness.value is not None
    assert likeness.band is not None
    assert len({score.measure for score in found.scores}) == len(found.scores)
    short = scorer.score([answered("I do not know")], TO_OPENAI)[0]
    assert the(short, Measure.SEMANTIC_SIMILARITY).model == "openai text-embedding-3-small"


def test_vectors_have_length_one(embedder: OpenAIEmbedder) -> None:
    np.testing.assert_allclose(np.linalg.norm(embedder.embed(["a", "b"]), axis=1), 1, atol=1e-5)
