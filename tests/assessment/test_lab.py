"""The sanity lab: its material, its changes, and that it finds scorers out that deserve it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from interview_desktop.app.paths import resources
from interview_desktop.assessment.lab import distortions
from interview_desktop.assessment.lab.checks import Lab, LabCheck
from interview_desktop.assessment.lab.distortions import stuffed
from interview_desktop.assessment.lab.material import HELD_OUT, TUNING, Material, load_material, spoken
from interview_desktop.assessment.minilm import MiniLmEmbedder
from interview_desktop.assessment.offline import OfflineScorer
from interview_desktop.assessment.prompts import Prompts
from interview_desktop.assessment.rubric import RubricScorer
from interview_desktop.core.consent import Consent, ConsentItem, ConsentMethod
from interview_desktop.core.errors import DataFolderError
from interview_desktop.core.scoring import AnswerAssessment, Feedback, Measure, Quality, Score, Scorer
from interview_desktop.core.scoring_ports import AnswerToScore, ModelReply, ModelRequest
from interview_desktop.core.transcript import Recognized

WORDS = "I led the team and we finished early. It was, however, hard work."


@pytest.fixture(scope="module")
def material() -> Material:
    return load_material(resources() / "assessment" / "lab.yaml")


class OneRule:
    """A scorer whose every measure is one function of the text."""

    name = "one rule"

    def __init__(self, rule: Callable[[str], float | None]) -> None:
        self._rule = rule

    def score(self, session: Sequence[AnswerToScore], consent: Consent) -> tuple[AnswerAssessment, ...]:
        return tuple(self._one(each) for each in session)

    def _one(self, given: AnswerToScore) -> AnswerAssessment:
        assert isinstance(given.answer.recognition, Recognized)
        value = self._rule(given.answer.recognition.text)
        scores = tuple(Score(measure, value, Scorer.RULES, "one rule") for measure in Measure)
        return AnswerAssessment(1, 1, Quality(True, "", 1.0, 0.0, 1.0), scores, None, Feedback())


def found(material: Material, rule: Callable[[str], float | None]) -> dict[tuple[str, Measure], LabCheck]:
    return {(check.test, check.measure): check for check in Lab(material, OneRule(rule)).run(HELD_OUT)}


def test_the_material_is_what_it_should_be(material: Material) -> None:
    assert len(material.questions) >= 12
    assert sum(question.half == HELD_OUT for question in material.questions) * 2 == len(material.questions)
    assert {question.half for question in material.questions} == {TUNING, HELD_OUT}
    for question in material.questions:
        assert len(set(question.answers)) == 6
        assert question.key.reference
        assert len(question.key.points) >= 4


def test_a_scorer_that_counts_words_is_found_out(material: Material) -> None:
    checks = found(material, lambda text: min(100.0, len(text.split()) / 5))
    for test in ("padding to three times the length", "fillers", "orders to the grader", "off topic"):
        assert not checks[test, Measure.OVERALL].passed, test


def test_a_scorer_that_likes_a_name_is_found_out(material: Material) -> None:
    checks = found(material, lambda text: 80.0 if "Leeds" in text else 50.0)
    assert not checks["name, gender and place", Measure.OVERALL].passed


def test_a_scorer_that_gives_everyone_the_same_passes_no_order(material: Material) -> None:
    checks = found(material, lambda text: 50.0)
    assert checks["order of grades", Measure.OVERALL].value is None
    assert not checks["order of grades", Measure.OVERALL].passed
    assert checks["name, gender and place", Measure.OVERALL].passed


def test_no_score_is_not_a_pass(material: Material) -> None:
    checks = found(material, lambda text: None)
    assert not any(check.passed for check in checks.values())


@pytest.mark.slow
def test_the_offline_scorer_keeps_what_it_promises(material: Material, minilm: MiniLmEmbedder) -> None:
    checks = Lab(material, OfflineScorer(minilm, None, with_bands=False)).run(HELD_OUT)
    for check in checks:
        if check.test in KEPT and check.measure is Measure.OVERALL:
            assert check.passed, check


def test_lists_of_keywords_are_worth_nothing(material: Material, minilm: MiniLmEmbedder) -> None:
    scorer = OfflineScorer(minilm, None, with_bands=False)
    consent = Consent(frozenset(ConsentItem), "lab", "", ConsentMethod.SIMULATED, frozenset())
    for question in material.questions:
        (found,) = scorer.score([spoken(question.key, stuffed(question.key))], consent)
        total = found.score(Measure.OVERALL)
        assert total is not None
        assert not total.value, question.id


class ScriptedModel:
    """A language model that quotes the first words and knows one mark, or never keeps to the schema."""

    name = "scripted"
    service = ""

    def __init__(self, *, malformed: bool = False) -> None:
        self._malformed = malformed

    def ask(self, request: ModelRequest) -> ModelReply:
        first = request.user.splitlines()[1].split()[:3]
        content = {"verdict": "mark", "mark": 4, "quotes": [" ".join(first)]}
        return ModelReply({} if self._malformed else content, "scripted", 0, 0.0)


def test_the_same_lab_runs_with_a_language_model(material: Material) -> None:
    prompts = Prompts.read(resources() / "prompts")
    one = replace(material, questions=tuple(each for each in material.questions if each.half == HELD_OUT)[:1])
    checks = {
        (check.test, check.measure): check
        for check in Lab(one, RubricScorer(ScriptedModel(), prompts), grades=(1,)).run(HELD_OUT)
    }
    assert checks["name, gender and place", Measure.OVERALL].passed
    assert not checks["keyword stuffing", Measure.OVERALL].passed
    nonsense = Lab(one, RubricScorer(ScriptedModel(malformed=True), prompts), grades=(1,)).run(HELD_OUT)
    assert all(check.value is None for check in nonsense if check.measure is Measure.OVERALL)


KEPT = {
    "order of grades",
    "negated",
    "fillers",
    "orders to the grader",
    "name, gender and place",
    "typed against spoken",
}
"""What docs/benchmarks.md says the total keeps. Answers to other questions and padding are not among it."""


def test_changes_are_what_they_say(material: Material) -> None:
    assert "I never led" in distortions.negated(WORDS)
    assert "It was not, however," not in distortions.negated(WORDS)
    assert distortions.backwards("I led. Then we won.") == "won we then led i"
    assert distortions.unpunctuated(WORDS) == "i led the team and we finished early it was however hard work"
    padded = distortions.padded(WORDS, material.padding)
    assert padded.startswith(WORDS)
    assert len(padded.split()) >= 3 * len(WORDS.split())
    noisy, doubtful = distortions.misheard(WORDS * 20, 0.2, seed=1)
    assert 0.1 < len(doubtful) / len(noisy.split()) < 0.3
    assert distortions.misheard(WORDS, 0.0, seed=1) == (WORDS, frozenset())
    assert distortions.stuffed(material.questions[0].key).count("conflict") >= 3


def test_a_text_becomes_an_answer_with_times(material: Material) -> None:
    given = spoken(material.questions[0].key, "one two three", frozenset({1}))
    assert isinstance(given.answer.recognition, Recognized)
    assert [word.probability for word in given.answer.recognition.words] == [0.95, 0.4, 0.95]
    assert given.answer.recognition.words[-1].end < given.answer.end


def test_broken_material_is_told(tmp_path: Path) -> None:
    (tmp_path / "lab.yaml").write_text("questions: 3", encoding="utf-8")
    with pytest.raises(DataFolderError, match=r"lab\.yaml"):
        load_material(tmp_path / "lab.yaml")
