"""What `live` is sent and answers. docs/contracts.md has the messages of its socket."""

from __future__ import annotations

from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from interview_desktop.api.consents import ConsentBody
from interview_desktop.api.describing import example
from interview_desktop.app.invalid_values import LANGUAGE_TAG

Source = Literal["client", "microphone"]
State = Literal["created", "speaking", "listening", "processing", "ended"]


class Root(BaseModel):
    """That the service is there."""

    status: str = Field("healthy")
    message: str = Field("Interview Desktop is running.")
    version: str
    client: str = Field("/client", description="The page that holds an interview in a browser.")
    docs: str = Field("/docs")


class StartInterview(BaseModel):
    """An interview to be held. Every field may be left out."""

    model_config = ConfigDict(
        json_schema_extra=example(
            session_minutes=15,
            candidate_name="",
            interview_type="general",
            language="en",
            audio_source="client",
            consent={"record": True, "transcribe": True, "score": False, "cloud": []},
        )
    )

    session_minutes: float | None = Field(
        None, strict=True, gt=0, le=240, description="Length; the setting SESSION_MINUTES when left out."
    )
    candidate_name: str = Field("", max_length=200)
    interview_type: str = Field(
        "general",
        min_length=1,
        max_length=100,
        description='"technical", "hr", "general", or a skill such as "python".',
    )
    language: str | None = Field(None, pattern=LANGUAGE_TAG, description="Spoken language, BCP 47.")
    audio_source: Source | None = Field(
        None,
        description="Where the candidate is heard: `client`, in binary frames of this socket, or `microphone`, that of the "
        "machine. Left out: the machine's for a caller on the machine itself, until the first frame comes.",
    )
    question_set_id: UUID | None = Field(
        None, description="A set of the store; questions are chosen from the bank when left out."
    )
    consent: ConsentBody | None = None


class StatusBody(BaseModel):
    """How far an interview is."""

    interview_id: str
    status: Literal["created", "active", "ended"]
    state: State
    candidate_name: str
    interview_type: str
    session_minutes: float
    elapsed_seconds: float = Field(ge=0)
    remaining_seconds: float = Field(ge=0)
    question_count: int = Field(ge=0, description="Questions that were asked.")
    connected: bool = Field(description="Whether a client is connected.")
    audio_source: Source
    reason: str | None = Field(description="Why it ended.")
    last_seq: int = Field(
        ge=0, description="Number of the newest message; 0 where the messages are no longer at hand."
    )


class StartedBody(StatusBody):
    """An interview that waits for its client."""

    message: str = Field("The interview was created. Connect to its socket to begin.")
    websocket_url: str = Field(description="Path of the socket.")
    notes: list[str] = Field(
        description="What is asked in place of what `interview_type` names, where the bank has no questions about it; else empty."
    )


class LiveEnded(BaseModel):
    """An interview that was ended."""

    interview_id: str
    status: Literal["ended"] = "ended"
    message: str = Field("The interview has ended.")
    reason: str | None = None
    summary: dict[str, Any] | None = Field(
        None, description="Content of `interview_summary_<id>.json`, once it is kept."
    )
