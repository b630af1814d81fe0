"""The author that chooses from the bank: fitting, balanced, without repeats, and the same for the same seed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_desktop.app.paths import resources
from interview_desktop.core.authoring import MAX_COUNT, Authored, AuthorRequest, Difficulty
from interview_desktop.core.errors import EngineUnavailable
from interview_desktop.core.models import QuestionType
from interview_desktop.questions.bank import load_bank
from interview_desktop.questions.offline_author import OfflineAuthor

ID = "0b6f8c0e-5a0c-4c55-9a57-2f2b1f1f7a01"
JOB = "Python developer with Django and DSA skills. You communicate well and work in a team."


def written(job: str = JOB, *, cv: str = "", **wishes: object) -> Authored:
    request = AuthorRequest(job, cv=cv, **wishes)  # type: ignore[arg-type]
    return OfflineAuthor(resources() / "questions").write(request, ID)


def topics(authored: Authored) -> list[str]:
    by_id = {
        each.question.id: topic.key
        for topic in load_bank(resources() / "questions")
        for each in topic.questions
    }
    return [by_id[question.id] for question in authored.questions.questions]


def test_the_example_of_the_interface() -> None:
    authored = written(skill="Python")
    assert topics(authored)[:3] == ["python", "django", "algorithms"]
    assert topics(authored)[3] in {"teamwork", "communication"}
    types = [question.type for question in authored.questions.questions]
    assert types == [QuestionType.TECHNICAL] * 3 + [QuestionType.HR] * 2
    assert authored.questions.id == ID
    assert authored.notes == ()
    assert all("bank" in question.author for question in authored.questions.questions)


def test_the_same_seed_gives_the_same_questions_and_another_one_others() -> None:
    assert written(seed=7) == written(seed=7)
    assert len({written(seed=seed).questions.digest() for seed in range(8)}) > 4


def test_subtypes_are_mixed() -> None:
    for seed in range(10):
        subtypes = [q.subtype for q in written(seed=seed).questions.questions]
        assert len(set(subtypes)) >= 3


def test_the_wanted_difficulty_is_kept_to_where_the_bank_has_it() -> None:
    by_id = {
        each.question.id: each.difficulty
        for topic in load_bank(resources() / "questions")
        for each in topic.questions
    }
    for wanted in Difficulty:
        chosen = written("Java, Linux and SQL", difficulty=wanted).questions.questions
        assert {by_id[question.id] for question in chosen} == {wanted}


def test_what_the_cv_has_too_is_asked_first() -> None:
    job = "Java, Kubernetes, SQL, Linux and Rust"
    assert "rust" in topics(written(job, cv="Five years of Rust"))
    assert "rust" not in topics(written(job))


def test_an_unknown_skill_is_told() -> None:
    authored = written("A gardener for our park", skill="Haskell")
    assert {question.type for question in authored.questions.questions} == {QuestionType.HR}
    assert len(authored.questions.questions) == 5
    assert authored.notes == (
        "The bank has no questions about Haskell.",
        "No skill that the bank knows was found; the questions fit any position.",
    )


def test_another_spoken_language_is_refused() -> None:
    with pytest.raises(EngineUnavailable, match="English"):
        written(spoken_language="de")


@given(st.text(max_size=200), st.integers(1, MAX_COUNT), st.integers(0, 2**31))
def test_any_description_gets_as_many_questions_as_were_asked_for(job: str, count: int, seed: int) -> None:
    chosen = written(job, count=count, seed=seed).questions.questions
    assert len(chosen) == count
    assert len({question.id for question in chosen}) == count


FASTAPI = "Backend engineer, FastAPI\nYou build services with FastAPI and PostgreSQL. Experience with Docker is welcome."


def test_the_product_that_is_named_is_asked_about_and_no_other() -> None:
    for seed in range(25):
        texts = " ".join(
            question.text for question in written(FASTAPI, seed=seed, count=8).questions.questions
        )
        assert not [name for name in ("Django", "Flask", "MySQL", "Kubernetes") if name in texts]
        assert topics(written(FASTAPI, seed=seed))[0] == "django", (
            "the topic of Python's web frameworks comes first"
        )
    with_django = "Backend engineer, Django. You build services."
    assert any(
        "Django" in q.text for seed in range(9) for q in written(with_django, seed=seed).questions.questions
    )


@pytest.mark.parametrize(
    ("job", "first"),
    [
        ("Rust engineer\nYou know Python, Python, Python and SQL.", "rust"),
        ("Engineer\nPython and SQL; SQL, SQL every day.", "sql"),
        ("Engineer\nWe use React and Docker.", "react"),
        ("  \nDevOps engineer (Kubernetes). Python is a plus, Python helps, Python.", "ci"),
    ],
)
def test_what_the_title_names_comes_first_then_what_is_named_most(job: str, first: str) -> None:
    assert topics(written(job, seed=3))[0].startswith(first)
