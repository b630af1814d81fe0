"""Routes of the `audio` interface, under both prefixes of its text."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any

from fastapi import APIRouter, Depends, File, Form, Path, Query, Request, Response, UploadFile

from interview_desktop.api.audio.answers import (
    TYPE,
    answer_body,
    evaluation_body,
    history_item,
    question_list,
    questions_body,
)
from interview_desktop.api.audio.listening import give_cookie, has_cookie, possible_caller
from interview_desktop.api.audio.shapes import (
    AnswerBody,
    EvaluationBody,
    HistoryBody,
    QuestionsBody,
    QuestionsRequest,
    SubmitAll,
)
from interview_desktop.api.bodies import identity, reference
from interview_desktop.api.consents import consent_of
from interview_desktop.api.describing import refusals
from interview_desktop.api.errors import Refused
from interview_desktop.api.files import FileAnswer, file_of
from interview_desktop.api.idempotency import IdempotentRoute, about
from interview_desktop.api.security.identity import CurrentCaller, CurrentServices
from interview_desktop.api.services import Services
from interview_desktop.api.threads import long_work
from interview_desktop.app.audio.interviews import AUDIO, AudioInterviews, SessionRequest
from interview_desktop.app.service.callers import Caller
from interview_desktop.core.authoring import Difficulty
from interview_desktop.core.errors import EngineFailed, EngineUnavailable, UnknownId
from interview_desktop.core.models import Purpose

_PREFIXES = ("/audio-interview", "/api/audio-interview")
_KEPT_S = 86_400
_log = logging.getLogger(__name__)


def interviews_of(request: Request) -> AudioInterviews:
    """The sessions of the application of a request."""
    found: AudioInterviews = request.app.state.audio
    return found


Interviews = Annotated[AudioInterviews, Depends(interviews_of)]
QuestionId = Annotated[str, Path(max_length=60)]


def make_router(prefix: str) -> APIRouter:
    """The routes under one prefix."""
    router = APIRouter(prefix=prefix, tags=["audio"], route_class=IdempotentRoute)
    router.add_api_route(
        "/questions/",
        start,
        methods=["POST"],
        response_model=QuestionsBody,
        responses=refusals(404, 409),
        # What is for practice only is not there at all in a selection.
        response_model_exclude_unset=True,
    )
    router.add_api_route(
        "/question/{question_id}/audio/",
        question_audio,
        methods=["GET"],
        response_class=FileAnswer,
        responses=file_of("audio/mpeg") | refusals(404),
    )
    router.add_api_route(
        "/submit-answer/",
        submit,
        methods=["POST"],
        response_model=AnswerBody,
        responses=refusals(404, 409, 413, 415),
    )
    router.add_api_route(
        "/submit-all-answers/",
        submit_all,
        methods=["POST"],
        response_model=EvaluationBody,
        responses=refusals(404, 409),
    )
    router.add_api_route(
        "/history/",
        history,
        methods=["GET"],
        response_model=HistoryBody,
        responses=refusals(404),
        response_model_exclude_unset=True,
    )
    return router


async def start(
    given: QuestionsRequest,
    request: Request,
    response: Response,
    caller: CurrentCaller,
    services: CurrentServices,
    interviews: Interviews,
) -> dict[str, Any]:
    """Write questions for a position, and speak them."""
    cv_text, cv_id = given.cv_text or "", ""
    if given.cv_id:
        cv_id = identity(given.cv_id, "CV")
        cv_text = await long_work(request, _cv, services, cv_id)
    wanted = SessionRequest(
        job_description=given.job_description.strip(),
        consent=consent_of(given.consent, services),
        question_count=given.question_count,
        difficulty=Difficulty(given.difficulty),
        voice_id=given.voice_id,
        language=given.language,
        cv_text=cv_text,
        cv_id=cv_id,
        purpose=Purpose(given.purpose),
        set_id=identity(given.question_set_id, "question set") if given.question_set_id else "",
        owner_id=caller.id,
    )
    if wanted.set_id and not caller.is_staff and wanted.purpose is not Purpose.SELECTION:
        raise Refused(403, "Only staff may practise with the questions of a set.")
    record = await long_work(request, interviews.start, wanted)
    give_cookie(request, response, record.summary.id, _PREFIXES)
    return questions_body(record, interviews.files)


def question_audio(
    question_id: QuestionId,
    request: Request,
    caller: Annotated[Caller | None, Depends(possible_caller)],
    services: CurrentServices,
    interviews: Interviews,
) -> FileAnswer:
    """The spoken question as MP3; in parts, if asked so."""
    found = (
        identity(question_id, "question") if caller is None else reference(question_id, caller, "question")
    )
    session_id = services.store.submissions.interview_of(found)
    if not has_cookie(request, session_id):
        if caller is None:
            raise Refused(
                401,
                "A valid token is needed, or the cookie of the session.",
                headers={"WWW-Authenticate": "Bearer"},
            )
        _session(services, session_id, caller, "question")
    asked_id = str(found) if isinstance(found, str) else _asked_id(services, session_id, found)
    path = interviews.files.question(asked_id)
    if not path.is_file():
        raise Refused(404, "This question has no sound.")
    # A spoken question never changes.
    headers = {
        "ETag": f'"{asked_id}-{path.stat().st_size}"',
        "Cache-Control": f"private, max-age={_KEPT_S}, immutable",
    }
    return FileAnswer(path, media_type="audio/mpeg", headers=headers)


async def submit(
    request: Request,
    caller: CurrentCaller,
    services: CurrentServices,
    interviews: Interviews,
    question_id: Annotated[str, Form(max_length=60)],
    # OpenAPI 3.1 says it by the media type alone; generated clients know a file by its format.
    audio_file: Annotated[
        UploadFile,
        File(description="mp3, wav, webm, m4a or Ogg/Opus.", json_schema_extra={"format": "binary"}),
    ],
) -> dict[str, Any]:
    """Take an answer; what it is, its bytes say."""

    def work() -> dict[str, Any]:
        found = reference(question_id, caller, "question")
        session_id = services.store.submissions.interview_of(found)
        record = _session(services, session_id, caller, "question")
        asked = str(found) if isinstance(found, str) else _asked_id(services, session_id, found)
        with _engines("The answer cannot be listened to at this moment", "Send it again later"):
            submitted = interviews.submit(record, asked, audio_file.file)
        about(request, session_id)
        return answer_body(submitted.answer, interviews.files)

    return await long_work(request, work)


async def submit_all(
    given: SubmitAll,
    request: Request,
    caller: CurrentCaller,
    services: CurrentServices,
    interviews: Interviews,
) -> dict[str, Any]:
    """Evaluate all answers of a session together."""

    def work() -> dict[str, Any]:
        record = _session(services, reference(given.session_id, caller, "session"), caller, "session")
        session_id = record.summary.id
        with _engines("The answers cannot be scored at this moment", "They are kept: ask again later"):
            assessment = interviews.evaluate(session_id)
        ratings = services.store.assessments.ratings(session_id)
        return evaluation_body(assessment, services.store.get(session_id), caller, ratings)

    return await long_work(request, work)


def history(
    caller: CurrentCaller,
    services: CurrentServices,
    interviews: Interviews,
    limit: Annotated[int, Query(ge=1, le=100)] = 10,
    session_id: Annotated[str | None, Query(max_length=60)] = None,
    before: Annotated[int | None, Query(ge=1, le=2**31)] = None,
) -> dict[str, Any]:
    """A user's sessions, newest first; or one session with its questions, answers and evaluation."""
    submissions = services.store.submissions
    if session_id is None:
        # One more tells whether there are more.
        owner = None if caller.is_staff else caller.id
        found, total = submissions.overview(AUDIO, limit + 1, owner_id=owner, before=before)
        return {
            "sessions": [history_item(each, caller) for each in found[:limit]],
            "total_sessions": total,
            "interview_type": TYPE,
            "next": found[limit - 1].summary.number if len(found) > limit else None,
        }
    record = _session(services, reference(session_id, caller, "session"), caller, "session")
    summary = record.summary
    (overview,), _ = submissions.overview(AUDIO, 1, before=summary.number + 1)
    assessment = interviews.latest(summary.id)
    ratings = services.store.assessments.ratings(summary.id)
    return {
        "sessions": [history_item(overview, caller)],
        "total_sessions": 1,
        "interview_type": TYPE,
        "next": None,
        "questions": question_list(record, interviews.files),
        "answers": [answer_body(each, interviews.files) for each in record.answers if each.kept],
        "evaluation": evaluation_body(assessment, record, caller, ratings) if assessment else None,
    }


@contextmanager
def _engines(what: str, remedy: str) -> Iterator[None]:
    """Answer for engines that the request does not choose: that one is not installed is the service's matter, and told in its log.

    Raises:
        EngineFailed: one cannot be used; with the two sentences.
    """
    try:
        yield
    except EngineUnavailable as fault:
        _log.error("%s: %s", type(fault).__name__, fault)
        raise EngineFailed(what, remedy) from fault


def _session(services: Services, session: str | int, caller: Caller, what: str) -> Any:
    """A session that a caller may see; anybody else's is not there.

    Raises:
        Refused: 404.
    """
    try:
        record = services.store.get(session)
    except UnknownId:
        record = None
    if record is None or record.summary.interface != AUDIO or not caller.owns(record.summary.owner_id):
        raise Refused(404, f"There is no such {what}. Check the id.")
    return record


def _asked_id(services: Services, session_id: str, number: int) -> str:
    """The id of a question by its number."""
    asked = services.store.get(session_id).questions
    return next(each.question_id for each in asked if each.number == number)


def _cv(services: Services, cv_id: str) -> str:
    """The text of a CV.

    Raises:
        Refused: 404, there is none.
    """
    found = services.store.cvs.get(cv_id)
    if found is None:
        raise Refused(404, "There is no such CV. Send it first: POST /cvs")
    return found.text
