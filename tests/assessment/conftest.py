"""The real embedding model, loaded once."""

import pytest

from interview_desktop.app.scoring.text_models import minilm_folder
from interview_desktop.assessment.grammar import HarperChecker
from interview_desktop.assessment.minilm import MiniLmEmbedder


@pytest.fixture(scope="session")
def minilm() -> MiniLmEmbedder:
    return MiniLmEmbedder(minilm_folder())


@pytest.fixture(scope="session")
def harper() -> HarperChecker:
    return HarperChecker()
