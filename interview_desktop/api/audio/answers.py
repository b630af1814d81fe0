"""What is stored of a session, in the shapes of the interface, as far as a caller may see it."""

from __future__ import annotations

from typing import Any

from interview_desktop.api.bodies import shown_time
from interview_desktop.app.audio.files import AudioFiles
from interview_desktop.app.scoring.assessing import shown_to
from interview_desktop.app.scoring.evaluation_json import batch_evaluation, evaluation_id
from interview_desktop.app.service.callers import Caller
from interview_desktop.core.models import Purpose, Question, QuestionType
from interview_desktop.core.scoring import AnswerAssessment, Assessment, Measure, Rating
from interview_desktop.core.transcript import Recognized

TYPE = "audio"
INSTRUCTIONS = (
    "Listen to each question, record your audio answer, then use /api/audio-interview/submit-all-answers/ for batch "
    "evaluation."
)
_PRACTICE_ONLY = ("correct_answer", "improvement_tips")
"""Fields of an evaluation that no answer of a selection ever has, whoever asks."""
_ALL_DONE = "All audio answers evaluated successfully using batch AI processing"
_PEOPLE_DECIDE = "People decide about a selection, and a program's scores are for them."
_OWN_MARK_FIRST = "The program's score is shown once your own mark is locked."


def questions_body(record: Any, files: AudioFiles) -> dict[str, Any]:
    """A session that was started."""
    details = record.summary.details
    return {
        "session_id": record.summary.id,
        "number": record.summary.number,
        "questions": question_list(record, files),
        "voice_id": details["voice_id"],
        "voice_used": details["voice_used"],
        "language": record.summary.language,
        "purpose": record.summary.purpose.value,
        "created_at": shown_time(record.summary.created),
        "instructions": INSTRUCTIONS,
        "flow": "audio_batch_processing",
    }


def question_list(record: Any, files: AudioFiles) -> list[dict[str, Any]]:
    """The questions of a session; what helps with an answer only in practice."""
    details = record.summary.details
    practice = record.summary.purpose is Purpose.PRACTICE
    found = []
    for asked in record.questions:
        question: Question = record.asked[asked.position - 1]
        seconds = details["seconds"].get(asked.question_id)
        helps = {"tips": question.tips, "expected_answer_focus": question.expected_focus}
        found.append(
            {
                "id": asked.question_id,
                "number": asked.number,
                "question": question.text,
                "category": "technical" if question.type is QuestionType.TECHNICAL else "behavioral",
                "difficulty": details["difficulty"],
                **(helps if practice else {}),
                "audio_file_path": files.shown(files.question(asked.question_id)) if seconds else None,
                "audio_duration": seconds,
                "has_audio": bool(seconds),
            }
        )
    return found


def answer_body(stored: Any, files: AudioFiles) -> dict[str, Any]:
    """An answer that has arrived."""
    recognition = stored.answer.recognition
    understood = isinstance(recognition, Recognized)
    return {
        "answer_id": stored.id,
        "question_id": stored.question_id,
        "audio_file_path": files.shown(files.root / "answers" / stored.audio),
        "transcribed_text": recognition.text if understood else None,
        "audio_duration": round(stored.answer.end, 2),
        "transcription_confidence": recognition.confidence if understood else None,
        "submitted_at": shown_time(stored.submitted),
        "transcription_state": recognition.state,
        "reason": getattr(recognition, "reason", ""),
    }


def evaluation_body(
    assessment: Assessment, record: Any, caller: Caller, ratings: tuple[Rating, ...]
) -> dict[str, Any]:
    """The evaluation of a session, as far as a caller may see it."""
    body = batch_evaluation(assessment, record)
    details = record.summary.details
    selection = record.summary.purpose is Purpose.SELECTION
    if selection:
        for each in body["evaluations"]:
            for name in _PRACTICE_ONLY:
                each["evaluation"].pop(name, None)
    if selection and not caller.is_staff:
        _hide(body, {each["evaluation_id"] for each in body["evaluations"]}, _PEOPLE_DECIDE)
    elif caller.rates:
        seen = shown_to(assessment, caller.name, ratings)
        visible = {evaluation_id(assessment.id, each.number) for each in seen.answers}
        _hide(body, {each["evaluation_id"] for each in body["evaluations"]} - visible, _OWN_MARK_FIRST)
    return body | {
        "interview_type": TYPE,
        "voice_id": details["voice_id"],
        "voice_used": details["voice_used"],
        "language": record.summary.language,
        "purpose": record.summary.purpose.value,
        "message": _told(body["total_questions"], assessment),
    }


def _told(questions: int, assessment: Assessment) -> str:
    """How the evaluation went: in the words of the text only where every question has an answer, and every answer a score."""
    unscored = sum(_without_score(each) for each in assessment.answers)
    missing = questions - len(assessment.answers)
    if unscored <= 0 and missing <= 0:
        return _ALL_DONE
    scored = len(assessment.answers) - unscored
    told = f"{scored} of {questions} audio answers evaluated using batch AI processing"
    no_score = f"; {_answers(unscored)} could not be scored, the reasons are given" if unscored else ""
    return told + no_score + (f"; {_answers(missing)} missing" if missing > 0 else "")


def _without_score(answer: AnswerAssessment) -> bool:
    total = answer.score(Measure.OVERALL)
    return total is None or total.value is None


def _answers(count: int) -> str:
    return "1 answer" if count == 1 else f"{count} answers"


def _hide(body: dict[str, Any], hidden: set[str], reason: str) -> None:
    """Take out what a program scored of some answers."""
    for each in body["evaluations"]:
        if each["evaluation_id"] in hidden:
            each["evaluation"] = {"overall_score": None, "reason": reason}
    if hidden:
        body["average_score"] = None
        body["reason"] = reason


def history_item(overview: Any, caller: Caller) -> dict[str, Any]:
    """A session in a list."""
    summary = overview.summary
    details = summary.details
    hidden = caller.rates or (summary.purpose is Purpose.SELECTION and not caller.is_staff)
    average = None if hidden or overview.average is None else round(overview.average, 1)
    return {
        "id": summary.id,
        "number": summary.number,
        "job_description": details["job_description"],
        "difficulty": details["difficulty"],
        "voice_id": details["voice_id"],
        "language": summary.language,
        "purpose": summary.purpose.value,
        "created_at": shown_time(summary.created),
        "question_count": overview.questions,
        "answered_questions": overview.answered,
        "completion_rate": round(100 * overview.answered / overview.questions) if overview.questions else 0,
        "average_score": average,
        "interview_type": TYPE,
    }
