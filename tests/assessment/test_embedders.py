"""Embedders: the contract, and that the graph put together here is the published model."""

from pathlib import Path

import pytest

from interview_desktop.assessment.minilm import MiniLmEmbedder
from interview_desktop.core.errors import EngineUnavailable
from tests.contracts.embedder_contract import EmbedderContract
from tests.fakes.embedder import FakeEmbedder


class TestFake(EmbedderContract):
    @pytest.fixture
    def embedder(self) -> FakeEmbedder:
        return FakeEmbedder()


class TestMiniLm(EmbedderContract):
    @pytest.fixture
    def embedder(self, minilm: MiniLmEmbedder) -> MiniLmEmbedder:
        return minilm


def test_cosines_are_those_of_the_published_model(minilm: MiniLmEmbedder) -> None:
    # The example on the model's page: "That is a happy person" against three sentences.
    source, *others = minilm.embed(
        [
            "That is a happy person",
            "That is a happy dog",
            "That is a very happy person",
            "Today is a sunny day",
        ]
    )
    found = [float(source @ other) for other in others]
    assert found == pytest.approx([0.695, 0.943, 0.257], abs=0.005)


def test_a_folder_without_the_model_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(EngineUnavailable, match="cannot be read"):
        MiniLmEmbedder(tmp_path).embed(["x"])
