"""Rows to values of the core, and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4, uuid5

from interview_desktop.core.codec import decode, encode
from interview_desktop.core.consent import Consent, ConsentItem, ConsentMethod
from interview_desktop.core.models import (
    Anchor,
    AnswerStart,
    InterviewPlan,
    Purpose,
    Question,
    QuestionType,
    Subtype,
    TimingChange,
)
from interview_desktop.core.sentences import unpacked
from interview_desktop.core.transcript import (
    AnswerTranscript,
    Failed,
    NoSpeech,
    Pending,
    Recognition,
    Recognized,
    Standing,
    Unintelligible,
    Withheld,
    Word,
)
from interview_desktop.core.turn_settings import TurnChange
from interview_desktop.storage.records import AskedQuestion, InterviewSummary, StoredAnswer, StoredResult
from interview_desktop.storage.tables import (
    AnswerRow,
    ConsentRow,
    InterviewQuestionRow,
    InterviewResultRow,
    InterviewRow,
    InterviewStatus,
    QuestionRow,
    ResultStatus,
)


def question_row(set_id: str, position: int, question: Question) -> QuestionRow:
    """A question as a row of its set."""
    return QuestionRow(
        set_id=set_id,
        position=position,
        id=question.id,
        text=question.text,
        type=question.type.value,
        subtype=question.subtype.value,
        competency=question.competency,
        timing=question.timing.named() if question.timing else None,
        turns={change.name: change.value for change in question.turns},
        answer_start=question.answer_start.value,
        anchors=[asdict(anchor) for anchor in question.anchors],
        probes=list(question.probes),
        glossary=list(question.glossary),
        expected_focus=question.expected_focus,
        tips=question.tips,
        author=question.author,
        code=question.code,
        image=question.image,
        image_text=question.image_text,
    )


def question(row: QuestionRow) -> Question:
    """A question from its row."""
    return Question(
        id=row.id,
        text=row.text,
        type=QuestionType(row.type),
        subtype=Subtype(row.subtype),
        competency=row.competency,
        timing=TimingChange(**row.timing) if row.timing else None,
        turns=tuple(TurnChange(name, value) for name, value in row.turns.items()),
        answer_start=AnswerStart(row.answer_start),
        anchors=tuple(Anchor(**anchor) for anchor in row.anchors),
        probes=tuple(row.probes),
        glossary=tuple(row.glossary),
        expected_focus=row.expected_focus,
        tips=row.tips,
        author=row.author,
        code=row.code,
        image=row.image,
        image_text=row.image_text,
    )


def plan_content(plan: InterviewPlan) -> dict[str, object]:
    """A plan as JSON, without its questions: those have rows."""
    content: dict[str, object] = encode(replace(plan, questions=replace(plan.questions, questions=())))
    return content


def plan(content: dict[str, object], questions: Sequence[QuestionRow]) -> InterviewPlan:
    """A plan from its JSON and the rows of its questions, in order."""
    bare: InterviewPlan = decode(content)
    return replace(
        bare, questions=replace(bare.questions, questions=tuple(question(row) for row in questions))
    )


def asked_id(interview_id: str, position: int) -> str:
    """The id of a question in one interview: the same question of a set has another in every interview."""
    return str(uuid5(UUID(interview_id), f"question:{position}"))


def follow_up_set_id(interview_id: str) -> str:
    """The id of the set that holds what one interview asked beside its plan."""
    return str(uuid5(UUID(interview_id), "follow-ups"))


def asked(row: InterviewQuestionRow) -> AskedQuestion:
    """A question of an interview from its row."""
    return AskedQuestion(
        row.question_id, row.number, row.position, row.approved, row.approved_by or "", row.follow_up_to
    )


def fill_answer(row: AnswerRow, answer: AnswerTranscript) -> None:
    """Write a take into its row."""
    recognition = answer.recognition
    row.asked_seconds, row.start_seconds, row.end_seconds = answer.asked_at, answer.start, answer.end
    row.echo_trimmed = answer.echo_trimmed
    row.standing = answer.standing.value
    row.state = recognition.state
    row.engine = getattr(recognition, "engine", "")
    row.reason = getattr(recognition, "reason", "")
    words = recognition.words if isinstance(recognition, Recognized) else ()
    row.words = [asdict(word) for word in words]
    verbatim = recognition.verbatim if isinstance(recognition, Recognized) else ()
    row.verbatim = [asdict(word) for word in verbatim]
    row.language = recognition.language if isinstance(recognition, Recognized) else ""
    row.text = recognition.text if isinstance(recognition, Recognized) else None
    row.confidence = recognition.confidence if isinstance(recognition, Recognized) else None
    row.corrected_by = recognition.corrected_by if isinstance(recognition, Recognized) else ""
    row.typed, row.typed_seconds = answer.typed, answer.typed_at


def new_answer(interview_id: str, answer: AnswerTranscript, answer_id: str | None = None) -> AnswerRow:
    """An empty row for a take."""
    return AnswerRow(
        id=answer_id or str(uuid4()),
        interview_id=interview_id,
        question_id=asked_id(interview_id, answer.number),
        take=answer.take,
        kept=False,
    )


def answer(row: AnswerRow, question: InterviewQuestionRow, content: dict[str, Any]) -> StoredAnswer:
    """A take from its row and from what it holds of words, which may be encrypted there."""
    transcript = AnswerTranscript(
        number=question.position,
        take=row.take,
        question=question.question_text,
        asked_at=row.asked_seconds,
        start=row.start_seconds,
        end=row.end_seconds,
        recognition=_recognition(row, content),
        echo_trimmed=row.echo_trimmed,
        standing=Standing(row.standing or (Standing.COUNTS if row.kept else Standing.OTHER)),
        follow_up_to=question.follow_up_to,
        typed=content["typed"],
        typed_at=row.typed_seconds,
    )
    return StoredAnswer(row.id, row.question_id, row.kept, transcript, row.audio, row.submitted_at)


def _recognition(row: AnswerRow, content: dict[str, Any]) -> Recognition:
    match row.state:
        case Recognized.state:
            return Recognized(
                tuple(Word(**word) for word in content["words"]),
                row.language,
                row.engine,
                tuple(Word(**word) for word in content["verbatim"]),
                row.corrected_by,
            )
        case NoSpeech.state:
            return NoSpeech(row.engine)
        case Unintelligible.state:
            return Unintelligible(row.engine)
        case Pending.state:
            return Pending(row.reason)
        case Failed.state:
            return Failed(row.reason)
        case Withheld.state:
            return Withheld()
        case state:
            raise ValueError(f"unknown state of recognition {state!r}")


def consent_row(interview_id: str, consent: Consent) -> ConsentRow:
    """A consent as a row."""
    return ConsentRow(
        interview_id=interview_id,
        items=sorted(item.value for item in consent.items),
        services=sorted(consent.services),
        version=consent.version,
        given_at=consent.given_at,
        method=consent.method.value,
        responsible=consent.responsible,
    )


def consent(row: ConsentRow) -> Consent:
    """A consent from its row."""
    items = frozenset(ConsentItem(item) for item in row.items)
    return Consent(
        items,
        row.version,
        row.given_at,
        ConsentMethod(row.method),
        frozenset(row.services),
        row.responsible,
    )


def summary(row: InterviewRow) -> InterviewSummary:
    """What a list shows of an interview."""
    return InterviewSummary(
        id=row.id,
        number=row.number,
        status=InterviewStatus(row.status),
        purpose=Purpose(row.purpose),
        language=row.language,
        title=row.title,
        candidate_id=row.candidate_id or "",
        created=row.created_at,
        started=row.started_at,
        ended=row.ended_at,
        duration=row.duration_seconds,
        owner_id=row.owner_id,
        interface=row.interface,
        details=dict(row.details),
    )


def result(row: InterviewResultRow, warnings: Sequence[Any], folder: Path) -> StoredResult:
    """A result from its row, with the paths made whole."""
    return StoredResult(
        video=folder / row.video_path if row.video_path else None,
        transcript=folder / row.transcript_path if row.transcript_path else None,
        rating=row.rating,
        status=ResultStatus(row.status),
        warnings=tuple(map(unpacked, warnings)),
    )
