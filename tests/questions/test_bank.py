"""The bank as it ships: large enough, whole, without faults and repetitions."""

from collections import Counter
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest

from interview_desktop.app.paths import resources
from interview_desktop.app.scoring.text_models import minilm_folder
from interview_desktop.assessment.minilm import MiniLmEmbedder
from interview_desktop.core.authoring import Difficulty
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.models import QuestionSet, QuestionType, Subtype
from interview_desktop.questions.bank import Topic, TopicKind, load_bank
from interview_desktop.questions.lint import lint, similarity
from interview_desktop.questions.skills import find_topics, named_topic
from interview_desktop.questions.wording import content_words

MOST_ALIKE = 0.5
"""Share of common content words; far below what a person would call the same question."""


MOST_SIMILAR = 0.85
"""Cosine of sentence embeddings."""
ONE_SUBTYPE = {"general", "algorithms"}


def bank() -> tuple[Topic, ...]:
    return load_bank(resources() / "questions")


def keys(text: str) -> list[str]:
    return [match.topic.key for match in find_topics(text, bank())]


def test_it_is_large_enough() -> None:
    kinds = Counter(topic.kind for topic in bank())
    questions = [each.question for topic in bank() for each in topic.questions]
    assert len(questions) >= 300
    assert kinds[TopicKind.SKILL] >= 25
    assert kinds[TopicKind.COMPETENCY] >= 12
    assert kinds[TopicKind.GENERAL] == 1
    assert {question.subtype for question in questions} == set(Subtype)
    assert {question.type for question in questions} == set(QuestionType)


def test_every_question_is_whole() -> None:
    for topic in bank():
        for each in topic.questions:
            question = each.question
            assert [anchor.mark for anchor in question.anchors] == [1, 2, 3, 4, 5]
            assert all(anchor.text for anchor in question.anchors), question.text
            assert question.expected_focus
            assert question.tips
            assert question.author
            assert question.competency


def test_every_topic_has_several_levels_and_subtypes() -> None:
    for topic in bank():
        assert len({each.difficulty for each in topic.questions}) >= 2, topic.key
        assert len({each.question.subtype for each in topic.questions}) >= 2 or topic.key in ONE_SUBTYPE
        assert len(topic.questions) >= 5
    assert {each.difficulty for topic in bank() for each in topic.questions} == set(Difficulty)


def test_the_lint_finds_nothing_in_it() -> None:
    questions = tuple(each.question for topic in bank() for each in topic.questions)
    assert lint(QuestionSet("", questions)) == ()


def test_no_two_questions_are_alike() -> None:
    questions = [each.question for topic in bank() for each in topic.questions]
    assert len({question.id for question in questions}) == len(questions)
    words = [(question.text, content_words(question.text)) for question in questions]
    alike = [(one, other) for (one, a), (other, b) in combinations(words, 2) if similarity(a, b) > MOST_ALIKE]
    assert alike == []


def test_no_word_leads_to_two_topics() -> None:
    words = Counter(word for topic in bank() for word in topic.words)
    assert [word for word, count in words.items() if count > 1] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Python developer with Django and DSA skills.", ["python", "django", "algorithms"]),
        ("We write C++ and C#, no Java.", ["cpp", "csharp", "java"]),
        ("JavaScript only", ["javascript"]),
        ("You will go far and let things rust.", []),
        ("Services in Go or Rust", ["go", "rust"]),
        ("machine learning on K8s", ["ml", "containers"]),
        ("React.js, node.js; .NET!", ["react", "nodejs", "csharp"]),
        ("PostgreSQL, PostgreSQL, git", ["sql", "git"]),
        ("", []),
    ],
)
def test_skills_are_found_by_their_names_and_synonyms(text: str, found: list[str]) -> None:
    assert keys(text) == found


@pytest.mark.parametrize(
    ("name", "key"),
    [("Python", "python"), ("golang", "go"), ("Go", "go"), ("C++ 20", "cpp"), ("Haskell", None)],
)
def test_a_skill_that_is_named_outright(name: str, key: str | None) -> None:
    topic = named_topic(name, bank())
    assert (topic and topic.key) == key


def test_a_bank_that_is_missing_or_damaged(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="no question bank"):
        load_bank(tmp_path / "nowhere")
    (tmp_path / "a.yaml").write_text("- topic: x\n")
    with pytest.raises(EnvironmentFault, match="cannot be read"):
        load_bank(tmp_path)


def test_no_two_questions_mean_the_same() -> None:
    texts = [each.question.text for topic in bank() for each in topic.questions]
    vectors = MiniLmEmbedder(minilm_folder()).embed(texts)
    cosines = vectors @ vectors.T
    np.fill_diagonal(cosines, 0.0)
    one, other = np.unravel_index(int(cosines.argmax()), cosines.shape)
    assert cosines.max() <= MOST_SIMILAR, (float(cosines.max()), texts[one], texts[other])
