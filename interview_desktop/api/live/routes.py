"""The HTTP of `live`."""

from __future__ import annotations

import re
from typing import Annotated, Any

from fastapi import APIRouter, Body, Request

from interview_desktop import __version__
from interview_desktop.api.consents import consent_of
from interview_desktop.api.describing import refusals
from interview_desktop.api.errors import Refused
from interview_desktop.api.files import FileAnswer, SoundAnswer, file_of
from interview_desktop.api.idempotency import IdempotentRoute
from interview_desktop.api.live.bodies import LiveEnded, Root, StartedBody, StartInterview, StatusBody
from interview_desktop.api.live.house import CurrentHouse
from interview_desktop.api.security.identity import CurrentCaller, CurrentServices, is_at_this_machine
from interview_desktop.api.services import Services
from interview_desktop.app.holding.planning import new_id
from interview_desktop.app.live.hall import NoInterview, NoRoom
from interview_desktop.app.live.machine import MachineAudio
from interview_desktop.app.live.plan import LiveRequest, live_plan, questions_for
from interview_desktop.app.live.status import kept_status
from interview_desktop.app.service.callers import Caller
from interview_desktop.app.sets import approving
from interview_desktop.core.live import LiveEnd
from interview_desktop.core.models import QuestionSet

router = APIRouter(tags=["live"], route_class=IdempotentRoute)


@router.get("/")
async def root() -> Root:
    """That the service is there."""
    return Root(version=__version__)


@router.post("/interview/start", responses=refusals(404, 409))
def start(
    request: Request,
    caller: CurrentCaller,
    services: CurrentServices,
    house: CurrentHouse,
    body: Annotated[StartInterview, Body()] = StartInterview(),
) -> StartedBody:
    """Create an interview. It begins when its client connects to the socket."""
    settings = services.settings
    interview_id, minutes = new_id(), body.session_minutes or settings.session_minutes
    questions, notes = _questions(body, services, minutes)
    machine = _machine(body, request, caller, services)
    live = LiveRequest(
        plan=live_plan(settings, questions, interview_id),
        consent=consent_of(body.consent, services),
        session_minutes=minutes,
        candidate_name=body.candidate_name,
        interview_type=body.interview_type,
        source="client" if machine is None else "microphone",
        owner=caller.id,
    )
    try:
        status = house.hall.start(live, house.new_log(interview_id), machine)
    except NoRoom as full:
        if body.audio_source is None and machine is not None and house.hall.has_room:
            again = LiveRequest(
                live.plan, live.consent, minutes, body.candidate_name, body.interview_type, owner=caller.id
            )
            status = house.hall.start(again, house.new_log(interview_id))
        else:
            raise Refused(429, str(full), headers={"Retry-After": "60"}) from None
    return StartedBody(websocket_url=f"/interview/{interview_id}/connect", notes=notes, **status, last_seq=0)


@router.get("/interview/{interview_id}/status", responses=refusals(404))
def status(
    interview_id: str, caller: CurrentCaller, services: CurrentServices, house: CurrentHouse
) -> StatusBody:
    """How far an interview is, also after it has ended."""
    found = resolved(interview_id, caller, services)
    try:
        house.require_own(caller, found)
        return StatusBody(**house.hall.status(found), last_seq=house.last_seq(found))
    except NoInterview:
        return StatusBody(**kept_status(house.kept(caller, found)), last_seq=0)


@router.delete("/interview/{interview_id}", responses=refusals(404))
def end(
    interview_id: str, caller: CurrentCaller, services: CurrentServices, house: CurrentHouse
) -> LiveEnded:
    """End an interview. What is being said is kept and transcribed; ending twice changes nothing."""
    found = resolved(interview_id, caller, services)
    try:
        house.require_own(caller, found)
        reason = house.hall.end(found, LiveEnd.DELETED)["reason"]
        summary = house.hall.summary(found)
    except NoInterview:
        summary = house.kept(caller, found)
        reason = summary["reason"]
    return LiveEnded(interview_id=found, reason=reason, summary=summary)


@router.get("/interview/{interview_id}/summary", responses=refusals(404, 409))
def summary(
    interview_id: str, caller: CurrentCaller, services: CurrentServices, house: CurrentHouse
) -> dict[str, Any]:
    """What became of an interview, question by question: the content of `interview_summary_<id>.json`."""
    found = resolved(interview_id, caller, services)
    try:
        house.require_own(caller, found)
        kept = house.hall.summary(found)
    except NoInterview:
        kept = house.kept(caller, found)
    if kept is None:
        raise Refused(
            409,
            "The interview runs still, or is being written down. Ask again when it has ended.",
            headers={"Retry-After": "10"},
        )
    return kept


@router.get(
    "/interview/{interview_id}/speech/{name}",
    response_class=FileAnswer,
    responses=file_of("audio/mpeg") | refusals(404),
)
async def speech(interview_id: str, name: str, house: CurrentHouse) -> SoundAnswer:
    """What the interviewer says, as MP3; in parts, if asked so. Its name cannot be guessed, so a page may play it without a token."""
    found = house.hall.clip(interview_id, name.removesuffix(".mp3"))
    if found is None:
        raise Refused(404, "There is no such sound.")
    return SoundAnswer(found, "audio/mpeg", {"Cache-Control": "private, max-age=3600"})


def resolved(interview_id: str, caller: Caller, services: Services) -> str:
    """The id of an interview that staff may also name by its number.

    Raises:
        UnknownId: there is none.
    """
    if re.fullmatch(r"[0-9]{1,9}", interview_id) and caller.is_staff:
        return services.store.get(int(interview_id)).summary.id
    return interview_id.lower()


def _questions(body: StartInterview, services: Services, minutes: float) -> tuple[QuestionSet, list[str]]:
    """What is asked, and what the client should know of how it was chosen."""
    settings = services.settings
    if body.question_set_id is None:
        language = body.language or settings.language
        made = questions_for(settings, body.interview_type, minutes, new_id(), language)
        return made.questions, list(made.notes)
    return approving.set_to_practise(services.store, str(body.question_set_id)), []


def _machine(
    body: StartInterview, request: Request, caller: Caller, services: Services
) -> MachineAudio | None:
    """The machine's devices, where they are asked for, or nothing is and the caller sits at the machine."""
    at_machine = caller.id == "" and is_at_this_machine(request, services)
    if body.audio_source == "client" or (body.audio_source is None and not at_machine):
        return None
    if body.audio_source == "microphone" and not caller.is_staff:
        raise Refused(403, "Only staff may use the microphone of the machine.")
    from interview_desktop.capture.microphone import open_microphone
    from interview_desktop.capture.playback import open_speaker

    settings, clock = services.settings, services.clock
    return MachineAudio(open_microphone(settings.microphone, clock), open_speaker(settings.speaker, clock))
