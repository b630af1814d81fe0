"""Words that several of the reviewer's screens use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from interview_desktop.core.rendering import clock_time
from interview_desktop.core.scoring import Measure, Score
from interview_desktop.core.transcript import (
    Failed,
    NoSpeech,
    Pending,
    Recognition,
    Unintelligible,
    Withheld,
)

if TYPE_CHECKING:  # it brings the store with it
    from interview_desktop.app.review.view import ReviewedAnswer, UnansweredQuestion

translate = QCoreApplication.translate


def no_words(recognition: Recognition) -> str:
    """Why an answer has no words."""
    match recognition:
        case NoSpeech():
            return translate("Review", "No speech was heard.")
        case Unintelligible():
            return translate("Review", "Somebody spoke, but no words could be made out.")
        case Pending():
            return translate("Review", "Not transcribed yet.")
        case Failed():
            return translate("Review", "The transcription failed. The answer is in the recording.")
        case Withheld():
            return translate("Review", "Not transcribed: the candidate did not agree to it.")
        case _:
            return translate("Review", "No words.")


def no_answer(question: UnansweredQuestion) -> str:
    """Why a question has no answer."""
    if question.asked is None:
        return translate("Review", "Not answered.")
    if question.asked:
        return translate("Review", "Asked, and not answered.")
    return translate("Review", "Not asked.")


def joined_words(answer: ReviewedAnswer) -> str:
    """That an interruption parted an answer; only where it did."""
    return translate("Review", "Joined from takes {0}, parted by an interruption; all of it counts").format(
        ", ".join(map(str, answer.takes))
    )


def typed_words(answer: ReviewedAnswer) -> str:
    """Heading of what was typed beside an answer, with the time at which it was last changed."""
    if answer.typed_at is None:
        return translate("Review", "Typed")
    return translate("Review", "Typed, until {0}").format(clock_time(answer.typed_at))


def measure_name(score: Score) -> str:
    """What a score measures, with its criterion where it has one."""
    names = {
        Measure.OVERALL: translate("Review", "Overall"),
        Measure.RELEVANCE: translate("Review", "Relevance"),
        Measure.COVERAGE: translate("Review", "Coverage"),
        Measure.STRUCTURE: translate("Review", "Structure"),
        Measure.SPECIFICITY: translate("Review", "Specificity"),
        Measure.SEMANTIC_SIMILARITY: translate("Review", "Similarity of meaning"),
        Measure.BROAD_TOPIC_SIMILARITY: translate("Review", "Similarity of topic"),
        Measure.GRAMMAR: translate("Review", "Grammar"),
        Measure.DISFLUENCY: translate("Review", "Fluency"),
        Measure.RUBRIC: translate("Review", "Rubric"),
    }
    name = names[score.measure]
    return f"{name}: {score.name}" if score.name else name


def criterion_name(criterion: str) -> str:
    """What is marked."""
    return criterion or translate("Review", "The answer as a whole")
