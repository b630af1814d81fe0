"""The HTTP of `avatar`."""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field

from interview_desktop import __version__
from interview_desktop.api.avatar.studio import CurrentStudio
from interview_desktop.api.describing import refusals
from interview_desktop.api.errors import Refused
from interview_desktop.api.files import FileAnswer, file_of
from interview_desktop.api.security.identity import CurrentCaller, CurrentServices
from interview_desktop.app.avatar.service import question_type
from interview_desktop.app.avatar.voices import installed_voices, preferred_voice
from interview_desktop.app.paths import resources

router = APIRouter(prefix="/api/v1", tags=["avatar"])

Mode = Literal["video", "audio_only"]
_KEEP = {"Cache-Control": "public, max-age=86400"}


class AvatarHealth(BaseModel):
    """That the interviewer is there."""

    status: str = Field("healthy")
    service: str = Field("ai_avatar")
    version: str
    avatar_mode: Mode
    active_sessions: int = Field(ge=0)


class CreditsBody(BaseModel):
    """What is left at D-ID."""

    remaining: float
    total: float


class AvatarStatus(BaseModel):
    """Whether there are clips, and why not."""

    avatar_mode: Mode
    did_configured: bool = Field(description="Whether there is a key for D-ID.")
    did_available: bool = Field(description="Whether D-ID answers.")
    credits: CreditsBody | None = None
    presenter_id: str
    voice: str
    clips_ready: int = Field(ge=0, description="Clips of the built-in questions that are kept.")
    message: str


class InterviewInfo(BaseModel):
    """What an interview is like."""

    total_questions: int
    question_types: list[str] = Field(description="Of the questions, in their order.")
    avatar_mode: Mode
    session_timeout_minutes: float
    websocket_url: str
    language: str


class VoiceBody(BaseModel):
    """A voice."""

    name: str
    engine: str
    language: str
    service: str | None = Field(None, description="Service outside this machine that speaks.")


class Voices(BaseModel):
    """The voices of the engines that are installed."""

    voices: list[VoiceBody]
    default: str | None = Field(
        description="Name of the one that speaks by default; null where there are none."
    )


@router.get("/health")
async def health(studio: CurrentStudio) -> AvatarHealth:
    """That the interviewer is there."""
    service = studio.service
    return AvatarHealth(version=__version__, avatar_mode=service.mode, active_sessions=service.active)


@router.get("/avatar/status")
def status(caller: CurrentCaller, studio: CurrentStudio) -> AvatarStatus:
    """Whether there are clips, and what is left at D-ID."""
    return AvatarStatus(**studio.service.status())


@router.get("/interview/info")
async def info(
    request: Request, caller: CurrentCaller, services: CurrentServices, studio: CurrentStudio
) -> InterviewInfo:
    """What an interview is like."""
    questions = studio.service.questions
    scheme = "wss" if request.url.scheme == "https" else "ws"
    return InterviewInfo(
        total_questions=len(questions.questions),
        question_types=[question_type(each) for each in questions.questions],
        avatar_mode=studio.service.mode,
        session_timeout_minutes=services.settings.avatar.session_minutes,
        websocket_url=f"{scheme}://{request.url.netloc}/api/v1/interview/session",
        language=questions.language,
    )


@router.get("/voices")
def voices(caller: CurrentCaller, services: CurrentServices, language: str = "en") -> Voices:
    """The voices that speak a language."""
    found = installed_voices(services.settings, language[:35])
    default = preferred_voice(found, services.settings)
    return Voices(
        voices=[
            VoiceBody(
                name=each.name, engine=each.engine, language=each.language, service=each.service or None
            )
            for each in found
        ],
        default=default.name if default is not None else None,
    )


@router.get("/avatar/image.png", response_class=FileAnswer, responses=file_of("image/png"))
async def image() -> FileAnswer:
    """The interviewer's still picture."""
    return FileAnswer(resources() / "avatar" / "interviewer.png", media_type="image/png", headers=_KEEP)


@router.get("/avatar/idle.mp4", response_class=FileAnswer, responses=file_of("video/mp4"))
async def idle() -> FileAnswer:
    """The interviewer while nothing is said, as a loop."""
    return FileAnswer(resources() / "avatar" / "idle.mp4", media_type="video/mp4", headers=_KEEP)


@router.get(
    "/avatar/clips/{name}.mp4", response_class=FileAnswer, responses=file_of("video/mp4") | refusals(404)
)
def clip(name: str, studio: CurrentStudio) -> FileAnswer:
    """A clip of a question. Players send no token; its name cannot be guessed from outside."""
    clips = studio.service.clips
    path = clips.file(name) if clips is not None else None
    if path is None:
        raise Refused(404, "There is no such clip.")
    return FileAnswer(path, media_type="video/mp4", headers=_KEEP)
