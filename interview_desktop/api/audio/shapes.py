"""What `audio` takes and gives, field by field as its text and docs/contracts.md have it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from interview_desktop.api.bodies import Number, Text
from interview_desktop.api.consents import ConsentBody
from interview_desktop.api.describing import example
from interview_desktop.app.audio.interviews import MOST_QUESTIONS
from interview_desktop.app.audio.voices import VoiceId
from interview_desktop.app.invalid_values import LANGUAGE_TAG, NOT_BLANK

Language = Annotated[str, Field(pattern=LANGUAGE_TAG, max_length=35)]


class QuestionsRequest(BaseModel):
    """What a session is started with."""

    model_config = ConfigDict(
        json_schema_extra=example(
            job_description="Backend developer: Python, PostgreSQL, payments",
            question_count=3,
            difficulty="medium",
            voice_id="alloy",
            language="en",
        )
    )

    job_description: Text = Field(min_length=1, max_length=50_000, pattern=NOT_BLANK)
    cv_id: Text | None = Field(None, max_length=60, description="From `POST /cvs`.")
    cv_text: Text | None = Field(None, max_length=200_000)
    question_count: int = Field(5, ge=1, le=MOST_QUESTIONS)
    difficulty: Literal["easy", "medium", "hard"] = "medium"
    voice_id: VoiceId = "alloy"
    language: Language = Field("en", description="Spoken, BCP 47.")
    purpose: Literal["practice", "selection"] = "practice"
    question_set_id: Text | None = Field(
        None,
        max_length=60,
        description="Questions that were written before; a selection needs approved ones.",
    )
    consent: ConsentBody | None = None


class AudioQuestion(BaseModel):
    """A question of a session; `tips` and `expected_answer_focus` are for practice and are left out in a selection."""

    id: str
    number: int
    question: str
    category: Literal["behavioral", "technical"]
    difficulty: str
    tips: str = ""
    expected_answer_focus: str = ""
    audio_file_path: str | None
    audio_duration: float | None = Field(description="Seconds.")
    has_audio: bool


class QuestionsBody(BaseModel):
    """A session that was started."""

    session_id: str
    number: int
    questions: list[AudioQuestion]
    voice_id: str
    voice_used: str = Field(description="Engine, version and voice that spoke.")
    language: str
    purpose: Literal["practice", "selection"]
    created_at: str
    instructions: str
    flow: Literal["audio_batch_processing"]


class AnswerBody(BaseModel):
    """An answer that has arrived."""

    answer_id: str
    question_id: str
    audio_file_path: str
    transcribed_text: str | None
    audio_duration: float = Field(description="Seconds, as decoded.")
    transcription_confidence: float | None = Field(description="Mean probability of the words, 0 to 1.")
    submitted_at: str
    transcription_state: str = Field(
        description="ok, no_speech, unintelligible, failed, withheld: without consent"
    )
    reason: str = Field("", description="Why there is no text, where there is none.")


class SubmitAll(BaseModel):
    """Which session is evaluated."""

    model_config = ConfigDict(json_schema_extra=example(session_id=10))

    session_id: Number | Annotated[Text, Field(min_length=1, max_length=60)]


class EvaluationBody(BaseModel):
    """The evaluation of a whole session."""

    model_config = ConfigDict(extra="allow")

    session_id: str
    total_questions: int
    total_evaluations: int
    average_score: float | None
    evaluations: list[dict[str, Any]]
    session_complete: bool
    interview_type: Literal["audio"]
    voice_id: str
    voice_used: str
    language: str
    purpose: Literal["practice", "selection"]
    message: str


class HistoryItem(BaseModel):
    """A session in a list."""

    id: str
    number: int
    job_description: str
    difficulty: str
    voice_id: str
    language: str
    purpose: Literal["practice", "selection"]
    created_at: str
    question_count: int
    answered_questions: int
    completion_rate: int = Field(description="Per cent.")
    average_score: float | None
    interview_type: Literal["audio"]


class HistoryBody(BaseModel):
    """A page of a user's sessions, newest first."""

    sessions: list[HistoryItem]
    total_sessions: int
    interview_type: Literal["audio"]
    next: int | None = Field(None, description="Give it as `before` to get what follows.")
    questions: list[AudioQuestion] = Field([], description="Of the one session that was asked for.")
    answers: list[AnswerBody] = Field([], description="Those that count, of that session.")
    evaluation: EvaluationBody | None = Field(None, description="Its last evaluation.")
