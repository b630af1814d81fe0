"""The HTTP endpoints of the `processing` interface, and those that bring interviews and CVs in."""

from __future__ import annotations

import uuid
from typing import Annotated

from fastapi import APIRouter, Query, Request

from interview_desktop.api.consents import consent_of
from interview_desktop.api.describing import refusals
from interview_desktop.api.errors import Refused
from interview_desktop.api.idempotency import IdempotentRoute
from interview_desktop.api.processing.bodies import (
    Accepted,
    CvKept,
    CvRequest,
    EvaluateRequest,
    EvaluationAccepted,
    Imported,
    ImportRequest,
    ProcessRequest,
    QuestionId,
    Results,
)
from interview_desktop.api.processing.naming import Named, named, shown_results
from interview_desktop.api.processing.running import Running
from interview_desktop.api.security.identity import CurrentServices, StaffCaller
from interview_desktop.api.services import Services
from interview_desktop.app.processing.importing import AnswerMedia, Import, import_interview
from interview_desktop.app.sets.cvs import cv_text
from interview_desktop.core.consent import ConsentItem
from interview_desktop.core.models import Purpose, Question, QuestionSet, QuestionType
from interview_desktop.core.processing import JobKind

router = APIRouter(tags=["processing"], route_class=IdempotentRoute)

STARTED = "The processing has started. Connect to the WebSocket for progress updates."
EVALUATING = "Evaluation started. Connect to the WebSocket for progress updates."


@router.post("/process-interview", status_code=202, responses=refusals(404, 409))
def process_interview(
    body: ProcessRequest, request: Request, caller: StaffCaller, services: CurrentServices
) -> Accepted:
    """Fetch the videos of an interview, transcribe them, and keep the texts. While it waits or runs it is not begun again."""
    interview = named(services.store, body.interview_id)
    _agreed(interview, ConsentItem.TRANSCRIBE)
    _answered(services, interview, "process")
    _running(request).submit(interview.record.summary.id, JobKind.PROCESS)
    return Accepted(message=STARTED, interview_id=interview.given)


@router.post("/evaluate-answers", status_code=202, responses=refusals(404, 409))
def evaluate_answers(
    body: EvaluateRequest, request: Request, caller: StaffCaller, services: CurrentServices
) -> EvaluationAccepted:
    """Score an answer. The four scores come over the socket, and with `GET /interview-results`."""
    interview = named(services.store, body.interview_id)
    position = 0 if body.question_id is None else interview.position(body.question_id)
    _agreed(interview, ConsentItem.SCORE)
    _answered(services, interview, "evaluate")
    models = body.models.model_dump(exclude_none=True) if body.models is not None else {}
    _running(request).submit(
        interview.record.summary.id, JobKind.EVALUATE, position=position, options={"models": models}
    )
    return EvaluationAccepted(message=EVALUATING, interview_id=interview.given, question_id=body.question_id)


@router.get("/interview-results", response_model_exclude_unset=True, responses=refusals(404))
def interview_results(
    interview_id: Annotated[str, Query(min_length=1, max_length=40)],
    caller: StaffCaller,
    services: CurrentServices,
) -> Results:
    """What processing and evaluating an interview have come to."""
    number = interview_id.isdecimal() and interview_id.isascii() and len(interview_id) < 10
    interview = named(services.store, int(interview_id) if number else interview_id)
    return Results.model_validate(
        shown_results(services.store, interview, caller.name if caller.rates else None)
    )


@router.post("/interviews", status_code=201)
def import_one(
    body: ImportRequest, request: Request, caller: StaffCaller, services: CurrentServices
) -> Imported:
    """Enter an interview that was held elsewhere. Its videos are fetched when it is processed."""
    for number, each in enumerate(body.questions, 1):
        if each.start is not None and each.end is not None and each.end <= each.start:
            raise Refused(
                422,
                f"The answer to question {number} ends before it begins.",
                field=f"body.questions.{number - 1}.end",
            )
        if "://" not in each.video:
            raise Refused(
                422,
                f"The video of question {number} is no address. Files are brought in by: import.",
                field=f"body.questions.{number - 1}.video",
            )
    questions = QuestionSet(
        str(uuid.uuid4()),
        tuple(
            Question(str(uuid.uuid4()), each.text.strip(), QuestionType(each.type)) for each in body.questions
        ),
        body.title,
        body.language,
        author=caller.name,
    )
    references = tuple(each.reference_answer for each in body.questions)
    summary = import_interview(
        services.settings,
        services.folder,
        services.store,
        services.clock,
        Import(
            questions=questions,
            media=tuple(AnswerMedia(each.video, start=each.start, end=each.end) for each in body.questions),
            references=references if any(references) else (),
            purpose=Purpose(body.purpose),
            candidate_id=body.candidate,
            cv_id=body.cv_id,
            consent=consent_of(body.consent, services),
            held=body.held_at.astimezone() if body.held_at is not None else None,
        ),
    )
    if body.process:
        _running(request).submit(summary.id, JobKind.PROCESS)
    asked = services.store.get(summary.id).questions
    return Imported(
        interview_id=summary.id,
        number=summary.number,
        questions=[
            QuestionId(question_id=each.question_id, number=each.number, position=each.position)
            for each in asked
        ],
    )


@router.post("/cvs", status_code=201)
def keep_cv(body: CvRequest, caller: StaffCaller, services: CurrentServices) -> CvKept:
    """Keep the text of a CV. It belongs to the interview that uses it, and is erased with it."""
    text = cv_text(body.document or body.text.encode())
    kept = services.store.cvs.add(text, at=services.clock.now(), candidate_id=body.candidate)
    return CvKept(cv_id=kept.id, characters=len(text))


def _agreed(interview: Named, item: ConsentItem) -> None:
    consent = interview.record.consent
    if consent is None:
        raise Refused(
            409, "No consent is stored for this interview. Ask first.", interview_id=interview.given
        )
    consent.require(item)


def _answered(services: Services, interview: Named, purpose: str) -> None:
    if not interview.record.answers and not services.store.imports.of(interview.record.summary.id):
        raise Refused(
            409, f"The interview has no answers to {purpose}. Hold it first.", interview_id=interview.given
        )


def _running(request: Request) -> Running:
    found: Running = request.app.state.processing
    return found
