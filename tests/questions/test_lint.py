"""What the lint finds, measured on questions that were judged before it existed, and rule by rule."""

from pathlib import Path

import pytest

from interview_desktop.core.models import Anchor, Question, QuestionSet
from interview_desktop.questions.lint import Fault, lint, lint_text
from interview_desktop.questions.wording import grade

CORPUS = Path(__file__).with_name("lint_corpus.txt")
SCALE = tuple(Anchor(mark, f"mark {mark}") for mark in (1, 3, 5))


def judged() -> list[tuple[str, str]]:
    """The corpus as (verdict, question)."""
    lines = CORPUS.read_text(encoding="utf-8").splitlines()
    pairs = [line.split(" | ", 1) for line in lines if line and not line.startswith("#")]
    return [(verdict, text) for verdict, text in pairs]


def faults(text: str, language: str = "en") -> set[Fault]:
    return {fault for fault, _, _ in lint_text(text, language=language)}


def a_set(*questions: Question, language: str = "en") -> QuestionSet:
    return QuestionSet("", questions, language=language)


def test_the_corpus_is_as_large_as_it_has_to_be() -> None:
    verdicts = [verdict for verdict, _ in judged()]
    assert verdicts.count("good") == 60
    assert len(verdicts) == 120


@pytest.mark.parametrize("half", ["looked at while the rules were tuned", "not looked at"])
def test_recall_and_precision(half: str) -> None:
    part = judged()[0 if half.startswith("looked") else 1 :: 2]
    hits = sum(1 for verdict, text in part if verdict != "good" and faults(text))
    bad = sum(1 for verdict, _ in part if verdict != "good")
    flagged = sum(1 for _, text in part if faults(text))
    assert hits / bad >= 0.9
    assert hits / flagged >= 0.85


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Do you have any children?", Fault.PERSONAL),
        ("Are you a native speaker of English?", Fault.PERSONAL),
        ("What was your previous salary?", Fault.PERSONAL),
        ("How do you debug a crash, and why do you want to move to Berlin?", Fault.DOUBLE),
        ("You like working in teams, don't you?", Fault.LEADING),
        ("What does `git rebase` do?", Fault.UNSPEAKABLE),
        ("Write to jobs@example.org and say why.", Fault.UNSPEAKABLE),
        ("Tell me " + "very " * 60 + "much.", Fault.LONG),
    ],
)
def test_each_fault_is_named(text: str, fault: Fault) -> None:
    assert fault in faults(text)


@pytest.mark.parametrize(
    "text",
    [
        "Do you use CI/CD with C++, C# or .NET?",
        "How would you cut the R&D cost of a $5 sensor by 10%?",
        "Suppose that a disk is full. What do you do?",
        "Why do teams disagree, and what can be done about it?",
        "What does an index do, and when does an index hurt?",
    ],
)
def test_what_is_fine_is_left_alone(text: str) -> None:
    assert not faults(text)


def test_wording_is_judged_in_english_only() -> None:
    text = "Do you have any children?"
    assert faults(text, "en-GB") == {Fault.PERSONAL}
    assert faults(text, "de") == set()
    assert faults("Was bedeutet {x}?", "de") == {Fault.UNSPEAKABLE}


def test_missing_anchors_and_near_duplicates_are_found_in_a_set() -> None:
    first = Question("1", "How do you test a change to the database schema?", anchors=SCALE)
    again = Question("2", "How would you test changes to a database schema?", anchors=SCALE)
    bare = Question("3", "What interests you about this position?")
    found = lint(a_set(first, again, bare))
    assert [(finding.position, finding.fault) for finding in found] == [
        (2, Fault.DUPLICATE),
        (3, Fault.NO_ANCHORS),
    ]
    assert "question 1" in found[0].message
    assert "1, 3, 5" in found[1].message


def test_an_empty_anchor_is_no_anchor() -> None:
    question = Question("1", "What interests you?", anchors=(*SCALE[:2], Anchor(5, "  ")))
    assert [finding.fault for finding in lint(a_set(question))] == [Fault.NO_ANCHORS]


def test_probes_are_looked_at_as_well() -> None:
    question = Question("1", "What interests you?", anchors=SCALE, probes=("And are you married?",))
    assert [finding.fault for finding in lint(a_set(question))] == [Fault.PERSONAL]


def test_the_grade_of_a_known_sentence() -> None:
    # 6 words, 6 syllables, 1 sentence: 0.39 * 6 + 11.8 - 15.59.
    assert grade("The cat sat on the mat.") == pytest.approx(-1.45)
    assert grade("...") == 0.0
