"""Rules about scores: human first, honest width, nothing lost on the way to the store."""

from dataclasses import replace

from interview_desktop.core.codec import decode, encode
from interview_desktop.core.models import Anchor, Question
from interview_desktop.core.scoring import (
    AnswerAssessment,
    AnswerKey,
    Assessment,
    Band,
    Delivery,
    Detail,
    Evidence,
    Feedback,
    Measure,
    Quality,
    Rating,
    RunRecord,
    Score,
    Scorer,
    Visibility,
    may_see,
)
from interview_desktop.core.usage import Usage

SCORE = Score(
    Measure.OVERALL,
    62.5,
    Scorer.RULES,
    "by rules",
    "a model",
    band=Band(55.0, 70.0),
    evidence=(Evidence("action", "I went", 1.0, 2.0, 0, 1),),
    details=(Detail("x", 0.5),),
)
ANSWER = AnswerAssessment(
    1,
    1,
    Quality(True, "", 0.9, 0.1, 0.7),
    (SCORE, replace(SCORE, measure=Measure.GRAMMAR, value=None, band=None, reason="none")),
    Delivery(120.0, 4.0, 2, 1.5, 0.1, None, 0.8),
    Feedback(("a",), ("b",)),
    ("look",),
    (RunRecord("c", "m", "0" * 64, 1, 0.5, 10, "mark", 4, ("c", "d")),),
    Usage(2, 8, 2, 1),
)
ASSESSMENT = Assessment(
    "a", "i", "2030-01-02T09:00:00+00:00", "1", Scorer.RULES, (ANSWER, replace(ANSWER, number=2))
)


def test_an_assessment_comes_back_as_it_was() -> None:
    assert decode(encode(ASSESSMENT)) == ASSESSMENT


def test_a_rater_sees_a_score_only_after_locking_the_own_mark_of_that_answer() -> None:
    mine = Rating("i", 1, "me", 4)
    locked = replace(mine, locked_at="2030-01-02T10:00:00Z")
    assert not may_see(ASSESSMENT, 1, "me", [])
    assert not may_see(ASSESSMENT, 1, "me", [mine])
    assert not may_see(ASSESSMENT, 1, "me", [replace(locked, rater="other")])
    assert not may_see(ASSESSMENT, 2, "me", [locked])
    assert not may_see(ASSESSMENT, 1, "me", [replace(locked, interview_id="another")])
    assert may_see(ASSESSMENT, 1, "me", [locked])
    assert may_see(replace(ASSESSMENT, visible=Visibility.ALWAYS), 1, "me", [])


def test_the_average_leaves_out_what_has_no_score() -> None:
    assert ASSESSMENT.average == 62.5
    none = replace(ANSWER, scores=(replace(SCORE, value=None),))
    assert replace(ASSESSMENT, answers=(none,)).average is None
    assert replace(ASSESSMENT, answers=(ANSWER, none)).average == 62.5


def test_a_key_falls_back_on_focus_and_highest_anchor() -> None:
    question = Question(
        "q",
        "Why?",
        expected_focus="cause, effect; proof",
        anchors=(Anchor(1, "none"), Anchor(5, "all three")),
    )
    key = AnswerKey.of(question)
    assert key.points == ("cause", "effect", "proof")
    assert key.reference == "all three"
    given = AnswerKey.of(question, reference="Because.", points=("one",))
    assert (given.reference, given.points) == ("Because.", ("one",))
