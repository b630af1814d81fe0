"""Scores in the shapes that the `audio` and the `processing` interface show."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid5

from interview_desktop.core.scoring import AnswerAssessment, Assessment, Measure
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
