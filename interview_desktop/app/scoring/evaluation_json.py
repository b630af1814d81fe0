"""Scores in the shapes that the `audio` and the `processing` interface show, and as lines for a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID, uuid5

from interview_desktop.core.scoring import (
    AnswerAssessment,
    Assessment,
    Delivery,
    Measure,
    Override,
    Rating,
    Score,
)
from interview_desktop.core.transcript import Recognized
from interview_desktop.storage.records import InterviewRecord

PROCESSING = {
    "semantic_similarity_score": Measure.SEMANTIC_SIMILARITY,
    "broad_topic_sim_score": Measure.BROAD_TOPIC_SIMILARITY,
    "grammar_score": Measure.GRAMMAR,
    "disfluency_score": Measure.DISFLUENCY,
}
"""The four scores under the names that the `processing` interface gives them."""


def evaluation_id(assessment_id: str, number: int) -> str:
    """The id of what an assessment says of one answer: a UUID, the same one for the same answer."""
    return str(uuid5(UUID(assessment_id), str(number)))


def batch_evaluation(assessment: Assessment, record: InterviewRecord) -> dict[str, Any]:
    """One session's evaluation as `POST .../submit-all-answers/` answers. A score that cannot be given is null, with a reason."""
    kept = {(each.answer.number, each.answer.take): each for each in record.answers}
    whole = {each.answer.number: each for each in record.whole_answers}
    evaluations = []
    for answer in assessment.answers:
        stored = kept[answer.number, answer.take]
        recognition = whole[answer.number].answer.recognition
        total = answer.score(Measure.OVERALL)
        feedback = answer.feedback
        evaluation: dict[str, Any] = {
            "overall_score": None if total is None else total.value,
            "strengths": list(feedback.strengths),
            "weaknesses": list(feedback.weaknesses),
            "correct_answer": feedback.correct_answer,
            "answer_analysis": feedback.analysis,
            "improvement_tips": list(feedback.improvement_tips),
            "follow_up_questions": list(feedback.follow_up_questions),
            "scorer": assessment.scorer.value,
        }
        if total is None or total.value is None:
            evaluation["reason"] = total.reason if total is not None else "There is no score"
        evaluations.append(
            {
                "evaluation_id": evaluation_id(assessment.id, answer.number),
                "answer_id": stored.id,
                "question_id": stored.question_id,
                "question": stored.answer.question,
                "transcribed_text": recognition.text if isinstance(recognition, Recognized) else None,
                "audio_duration": round(whole[answer.number].length, 2),
                "transcription_confidence": answer.quality.confidence,
                "evaluation": evaluation,
            }
        )
    average = assessment.average
    # Follow-ups are left to people, so that they are missing in no evaluation.
    planned = len(record.plan.questions.questions)
    return {
        "session_id": assessment.interview_id,
        "total_questions": planned,
        "total_evaluations": len(evaluations),
        "average_score": None if average is None else round(average, 1),
        "evaluations": evaluations,
        "session_complete": len(evaluations) == planned,
    }


def processing_scores(answer: AnswerAssessment) -> dict[str, Any]:
    """The four scores of one answer, with what produced each."""
    scores: dict[str, Any] = {}
    models: dict[str, str] = {}
    reasons: dict[str, str] = {}
    notes: dict[str, str] = {}
    for name, measure in PROCESSING.items():
        score = answer.score(measure)
        scores[name] = None if score is None or score.value is None else round(score.value)
        models[name] = score.model or "counting" if score is not None else ""
        if scores[name] is None:
            reasons[name] = score.reason if score is not None else "This scorer does not give it"
        if score is not None and score.note:
            notes[name] = score.note
    more = {"reasons": reasons, "notes": notes}
    return {"scores": scores, "models": models} | {name: told for name, told in more.items() if told}


def lines(assessment: Assessment) -> Iterator[str]:
    """The scores for a person who reads them on a terminal."""
    average = assessment.average
    told = "no average" if average is None else f"average {average:.0f} of 100"
    yield f"Scored by {assessment.scorer.value.replace('_', ' ')} in {assessment.seconds:.1f} s: {told}. A person decides."
    if assessment.usage.calls:
        yield f"{assessment.usage.told(assessment.prices)}."
    for answer in assessment.answers:
        yield ""
        yield f"Answer {answer.number}, take {answer.take}"
        for score in answer.scores:
            yield f"  {_name(score):28} {_value(score)}"
            if score.note:
                yield f"  {'':28} {score.note}; {score.model or 'counting'} ran"
        delivery = answer.delivery
        if delivery is not None and delivery.words_per_minute is not None:
            yield (
                f"  {'delivery (in no score)':28} {delivery.words_per_minute:.0f} words a minute, {_pauses(delivery)}, first word after {delivery.response_latency or 0:.1f} s"
            )
        for warning in answer.warnings:
            yield f"  ! {warning}"


def rating_lines(
    ratings: Sequence[Rating], overrides: Sequence[Override], hidden: Sequence[int]
) -> Iterator[str]:
    """What people think, for a person who reads it on a terminal."""
    for rating in ratings:
        what = f"answer {rating.number}" + (f", {rating.criterion}" if rating.criterion else "")
        state = "" if rating.locked_at else " (not locked)"
        yield f"{rating.rater} gave {what} the mark {rating.mark} of 5{state}" + _because(rating.note)
    for override in overrides:
        what = f"{override.measure.value.replace('_', ' ')} of answer {override.number}"
        yield f"{override.by} put {override.value:g} of 100 beside the {what}" + _because(override.reason)
    if hidden:
        numbers = ", ".join(map(str, hidden))
        yield f"The program's scores wait for your own mark: answer {numbers}. Give it with: assess rate"
    if not (ratings or overrides or hidden):
        yield "Nobody has rated anything yet."


def _because(reason: str) -> str:
    return f": {reason}" if reason else ""


def _pauses(delivery: Delivery) -> str:
    if not delivery.pauses:
        return "no pause"
    if delivery.pauses == 1:
        return f"one pause of {delivery.longest_pause:.1f} s"
    return f"{delivery.pauses} pauses, the longest {delivery.longest_pause:.1f} s"


def _name(score: Score) -> str:
    name = score.measure.value.replace("_", " ") + (f": {score.name}" if score.name else "")
    return f"{name} *" if score.experimental else name


def _value(score: Score) -> str:
    if score.value is None:
        return f"none: {score.reason}"
    width = f"  ({score.band.low:.0f} to {score.band.high:.0f})" if score.band else ""
    person = "  a person has to look" if score.needs_person else ""
    return f"{score.value:3.0f}{width}{person}"
