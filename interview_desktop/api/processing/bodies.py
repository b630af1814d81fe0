"""Requests and answers of the `processing` interface, as its text and docs/contracts.md have them."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Base64Bytes, BaseModel, ConfigDict, Field

from interview_desktop.api.bodies import Code, Number, Text
from interview_desktop.api.consents import ConsentBody
from interview_desktop.api.describing import example
from interview_desktop.app.invalid_values import LANGUAGE_TAG

Reference = Number | Annotated[str, Field(min_length=1, max_length=40)]
"""A number, or an id."""
Model = Annotated[Text, Field(max_length=200)]


class ProcessRequest(BaseModel):
    """`POST /process-interview`."""

    model_config = ConfigDict(json_schema_extra=example(interview_id=10))

    interview_id: Reference


class Models(BaseModel):
    """Which model is wished for for which score. Each result says which one really produced it."""

    model_config = ConfigDict(extra="forbid")

    semantic_similarity: Model | None = None
    broad_topic_similarity: Model | None = None
    grammar: Model | None = None
    disfluency: Model | None = None


class EvaluateRequest(BaseModel):
    """`POST /evaluate-answers`."""

    model_config = ConfigDict(
        populate_by_name=True, json_schema_extra=example(interview_id=10, question_id=48)
    )

    interview_id: Reference
    question_id: Reference | None = Field(None, description="Left out: all answers.")
    # The name itself is Pydantic's own.
    models: Models | None = Field(None, alias="model_config")


class Accepted(BaseModel):
    """A job has been accepted, or was accepted before."""

    status: Literal["processing"] = "processing"
    message: str
    interview_id: int | str


class EvaluationAccepted(Accepted):
    """An evaluation has been accepted."""

    question_id: int | str | None


class Scores(BaseModel):
    """The four scores, 0 to 100; null where one cannot honestly be given."""

    semantic_similarity_score: int | None
    broad_topic_sim_score: int | None
    grammar_score: int | None
    disfluency_score: int | None


class ProcessedQuestion(BaseModel):
    """One question that was processed."""

    question_id: int | str
    position: int = Field(description="From 1.")
    asrfile_s3key: str | None = Field(
        description="s3:// of the text, or file:// where there is no bucket; null without words."
    )
    scores: Scores | None = Field(description="Null before they were evaluated.")
    models: dict[str, str] | None = Field(None, description="What really produced each score.")
    reasons: dict[str, str] | None = Field(None, description="Why a score is null.")
    notes: dict[str, str] | None = Field(None, description="That another model ran than was asked for.")
    reason: str | None = Field(None, description="Why there are no words, or no scores to see.")


class Processed(BaseModel):
    """All questions that were processed."""

    questions_processed: list[ProcessedQuestion]


class Results(BaseModel):
    """`GET /interview-results`."""

    interview_id: int | str
    status: Literal["pending", "in_progress", "completed", "error"]
    completed_at: str | None
    message: str | None = Field(None, description="What went wrong, where the status is error.")
    results: Processed


class ImportedQuestion(BaseModel):
    """A question of an interview that was held elsewhere, and where its answer is."""

    model_config = ConfigDict(extra="forbid")

    text: Text = Field(min_length=1, max_length=2000)
    type: Literal["technical", "hr"] = "hr"
    video: Text = Field(
        min_length=1, max_length=2000, description="s3://bucket/key, or https:// of a host on the allow-list."
    )
    start: float | None = Field(None, ge=0, le=86_400, description="Where the answer begins in it, seconds.")
    end: float | None = Field(None, gt=0, le=86_400)
    reference_answer: Text = Field("", max_length=20_000, description="A good answer, to compare with.")


class ImportRequest(BaseModel):
    """`POST /interviews`."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra=example(
            title="Backend developer, first round",
            candidate="C-0117",
            questions=[
                {
                    "text": "What did you build last?",
                    "type": "technical",
                    "video": "s3://interviews/c-0117.mp4",
                    "start": 0.0,
                    "end": 62.5,
                }
            ],
            consent={"record": True, "transcribe": True, "score": True},
        ),
    )

    questions: list[ImportedQuestion] = Field(min_length=1, max_length=100)
    title: Text = Field("", max_length=200)
    language: str = Field("en", pattern=LANGUAGE_TAG, max_length=20)
    purpose: Literal["selection", "practice"] = "selection"
    candidate: Code = Field("", max_length=100, description="A code that stands for the candidate; no name.")
    cv_id: str = Field("", max_length=40)
    held_at: datetime | None = None
    consent: ConsentBody | None = None
    process: bool = Field(False, description="Process it at once.")


class QuestionId(BaseModel):
    """A question as the store names it."""

    question_id: str
    number: int
    position: int


class Imported(BaseModel):
    """An interview that was entered."""

    status: Literal["created"] = "created"
    interview_id: str
    number: int
    questions: list[QuestionId]


class CvRequest(BaseModel):
    """`POST /cvs`."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra=example(text="Five years of Python and PostgreSQL.", candidate="C-0117"),
    )

    text: Text = Field("", max_length=200_000)
    document: Base64Bytes = Field(
        b"",
        description="A file in place of the text, in base64: plain text, a PDF, or a Word document (DOCX).",
    )
    candidate: Code = Field("", max_length=100, description="A code that stands for the candidate; no name.")


class CvKept(BaseModel):
    """A CV that was kept."""

    cv_id: str
    characters: int
