"""Routes of the `local` interface. All of them are for staff: a candidate has nothing to do with questions beforehand."""

from __future__ import annotations

import secrets
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Body, Query, Request

from interview_desktop.api.bodies import identity, reference, shown_time
from interview_desktop.api.consents import consent_of
from interview_desktop.api.describing import refusals
from interview_desktop.api.errors import Refused
from interview_desktop.api.idempotency import IdempotentRoute
from interview_desktop.api.local.shapes import (
    End,
    Generated,
    InterviewEnded,
    LocalQuestion,
    Position,
    SetDetails,
    SetList,
    SetSummary,
    Start,
    Started,
    Verdict,
)
from interview_desktop.api.security.identity import CurrentServices, StaffCaller
from interview_desktop.api.services import Services
from interview_desktop.api.threads import long_work
from interview_desktop.app.holding.planned import end_interview, plan_interview
from interview_desktop.app.holding.planning import new_id
from interview_desktop.app.people import machine_user
from interview_desktop.app.service.callers import Caller
from interview_desktop.app.sets import approving
from interview_desktop.app.sets.authoring import NOBODY_S_CV, keep, write_questions
from interview_desktop.app.sets.set_json import set_json
from interview_desktop.app.sets.set_json import stored_json as shown
from interview_desktop.core import approval
from interview_desktop.core.authoring import DEFAULT_COUNT, AuthorRequest, Difficulty
from interview_desktop.core.models import QuestionSet

_PAGE = 50
_SET = "question set"


def make_router() -> APIRouter:
    """The routes."""
    router = APIRouter(tags=["local"], route_class=IdempotentRoute)
    router.add_api_route("/generate", generate, methods=["POST"], response_model=Generated)
    router.add_api_route(
        "/start-interview", start, methods=["POST"], response_model=Started, responses=refusals(404, 409)
    )
    router.add_api_route(
        "/end-interview", end, methods=["POST"], response_model=InterviewEnded, responses=refusals(404, 409)
    )
    router.add_api_route("/question-sets", list_sets, methods=["GET"], response_model=SetList)
    router.add_api_route(
        "/question-sets/{set_id}",
        show_set,
        methods=["GET"],
        response_model=SetDetails,
        responses=refusals(404),
    )
    router.add_api_route(
        "/question-sets/{set_id}/approve",
        approve,
        methods=["POST"],
        response_model=SetSummary,
        responses=refusals(404, 409),
    )
    router.add_api_route(
        "/question-sets/{set_id}/reject",
        reject,
        methods=["POST"],
        response_model=SetSummary,
        responses=refusals(404, 409),
    )
    return router


async def generate(
    position: Position, request: Request, caller: StaffCaller, services: CurrentServices
) -> Generated:
    """Write exactly five questions for a position. They are saved, and wait for approval."""
    return await long_work(request, _generate, position, services)


def _generate(position: Position, services: Services) -> Generated:
    request = AuthorRequest(
        job_description=position.job_description.strip(),
        skill=position.language.strip(),
        count=DEFAULT_COUNT,
        cv=position.cv_text.strip(),
        difficulty=Difficulty(position.difficulty) if position.difficulty else None,
        seed=secrets.randbelow(2**31),
        spoken_language=services.settings.language,
    )
    authored = write_questions(services.settings, request, new_id())
    whose = position.candidate_id.strip()
    paths = keep(services.folder, authored, services.clock, candidate_id=whose)
    notes = [*authored.notes, *([NOBODY_S_CV] if authored.from_cv and not whose else [])]
    return Generated(
        id=authored.questions.id,
        questions=_questions(authored.questions),
        file=paths[0].relative_to(services.folder.root).as_posix(),
        state="pending",
        notes=notes,
    )


def start(
    caller: StaffCaller, services: CurrentServices, given: Annotated[Start | None, Body()] = None
) -> Started:
    """Plan an interview, which the desktop app or `record --id` on this machine then holds."""
    wanted = given or Start()
    planned = plan_interview(
        services.settings,
        services.folder,
        services.store,
        services.clock,
        consent=consent_of(wanted.consent, services),
        set_id=identity(wanted.question_set_id, _SET) if wanted.question_set_id else "",
        candidate_id=wanted.candidate_id.strip(),
        owner_id=caller.id,
    )
    summary = planned.summary
    return Started(
        interview_id=summary.id,
        number=summary.number,
        status="planned" if planned.approved else "pending approval",
        question_set_id=planned.questions.id,
        approved=planned.approved,
        questions=_questions(planned.questions) if planned.approved else [],
        questions_file=services.folder.questions.name if planned.approved else None,
        created_at=shown_time(summary.created) or "",
        message=f"Start it on this machine: in the window, or with record --id {summary.id}"
        if planned.approved
        else "Its questions wait for approval: POST /question-sets/{id}/approve",
    )


def end(
    caller: StaffCaller,
    services: CurrentServices,
    given: Annotated[End | None, Body()] = None,
    interview_id: Annotated[str | None, Query(max_length=60)] = None,
) -> InterviewEnded:
    """Close an interview. One that has ended stays as it is; one that is being held comes to a proper end."""
    text = given.interview_id if given is not None else interview_id
    if not text:
        raise Refused(
            422,
            "body.interview_id: it is needed, in the body or in the address.",
            field="body.interview_id",
        )
    ended = end_interview(
        services.folder, services.store, services.clock, reference(text, caller, "interview")
    )
    summary = ended.summary
    if ended.closing:
        message = "It is being held on this machine, and was asked to come to its end."
    else:
        message = "It had ended already." if ended.before else "The interview has ended."
    return InterviewEnded(
        interview_id=summary.id,
        number=summary.number,
        status="closing" if ended.closing else summary.status.value,
        ended_at=None if ended.closing else shown_time(summary.ended),
        message=message,
    )


def list_sets(
    caller: StaffCaller,
    services: CurrentServices,
    state: Literal["pending", "approved", "rejected"] | None = None,
    limit: Annotated[int, Query(ge=1, le=200)] = _PAGE,
    before: Annotated[str | None, Query(max_length=60)] = None,
) -> dict[str, Any]:
    """Question sets that somebody was asked to approve, newest first."""
    last = identity(before, _SET) if before is not None else None
    found, following = approving.page_of_sets(services.store, limit, state=state, before=last)
    return {"question_sets": [shown(each) for each in found], "next": following}


def show_set(set_id: str, caller: StaffCaller, services: CurrentServices) -> dict[str, Any]:
    """A question set with its questions, and who decided what about it."""
    found = services.store.question_sets.get(identity(set_id, _SET))
    return shown(found) | set_json(found.questions)


def approve(
    set_id: str,
    caller: StaffCaller,
    services: CurrentServices,
    verdict: Annotated[Verdict | None, Body()] = None,
) -> dict[str, Any]:
    """Approve questions exactly as they are; they become `questions.txt` of the data folder."""
    return _decide(approval.Verdict.APPROVE, set_id, caller, services, verdict or Verdict())


def reject(
    set_id: str,
    caller: StaffCaller,
    services: CurrentServices,
    verdict: Annotated[Verdict | None, Body()] = None,
) -> dict[str, Any]:
    """Reject questions; they cannot be asked in a selection until somebody approves them."""
    return _decide(approval.Verdict.REJECT, set_id, caller, services, verdict or Verdict())


def _decide(
    verdict: approval.Verdict, set_id: str, caller: Caller, services: Services, said: Verdict
) -> dict[str, Any]:
    by = caller.name if caller.id else " ".join(said.by.split()) or machine_user()
    decision = approval.Decision(verdict, by, services.clock.now(), said.reason.strip())
    sets = services.store.question_sets
    decided = approving.decide(sets, services.folder, identity(set_id, _SET), decision, services.settings)
    return shown(decided)


def _questions(questions: QuestionSet) -> list[LocalQuestion]:
    return [
        LocalQuestion(
            question_id=each.id,
            question_text=each.text,
            question_type=each.type.value,
            subtype=each.subtype.value,
        )
        for each in questions.questions
    ]
