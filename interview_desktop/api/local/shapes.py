"""What `local` takes and gives, field by field as docs/contracts.md has it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from interview_desktop.api.bodies import Code, Number, Text
from interview_desktop.api.consents import ConsentBody
from interview_desktop.api.describing import example
from interview_desktop.app.invalid_values import NOT_BLANK


class Position(BaseModel):
    """A position that questions are written for."""

    model_config = ConfigDict(
        json_schema_extra=example(
            job_description="Backend developer: Python, PostgreSQL, payments, on call every fourth week.",
            language="Python",
            difficulty="medium",
        )
    )

    job_description: Text = Field(min_length=1, max_length=50_000, pattern=NOT_BLANK)
    language: Text = Field(
        "", max_length=100, description="Programming language or skill area that the questions centre on."
    )
    difficulty: Literal["", "easy", "medium", "hard"] = Field("", description="A mixture when left out.")
    cv_text: Text = Field(
        "", max_length=100_000, description="The candidate's CV; it never leaves this machine."
    )
    candidate_id: Code = Field(
        "",
        max_length=80,
        description="With `cv_text`: the candidate's code. Nobody else is asked these questions.",
    )


class LocalQuestion(BaseModel):
    """A question as it was written."""

    question_id: str
    question_text: str
    question_type: Literal["technical", "hr"]
    subtype: Literal["scenario", "tech_stack", "coding", "general"]


class Generated(BaseModel):
    """Five questions, which wait for approval."""

    id: str = Field(description="Of the question set, and in the file's name.")
    questions: list[LocalQuestion] = Field(min_length=5, max_length=5)
    file: str = Field(description="Relative to the data folder.")
    state: str
    notes: list[str] = Field(description="What whoever approves them should know.")


class Decision(BaseModel):
    """What somebody has decided about a question set."""

    verdict: Literal["approve", "reject"]
    by: str
    at: str
    reason: str


class SetSummary(BaseModel):
    """A question set, and what was decided about it."""

    id: str
    title: str
    state: Literal["pending", "approved", "rejected", "kept"]
    digest: str = Field(description="Of all that a candidate hears or is judged by.")
    cv_of: str | None = Field(description="Code of the candidate with whose CV it was written.")
    created_at: str
    decisions: list[Decision]


class SetQuestion(LocalQuestion):
    """A question with all that belongs to it."""

    competency: str
    expected_focus: str
    tips: str
    probes: list[str] = Field(description="What may be asked further.")
    anchors: dict[str, str] = Field(description="What an answer is like that gets a mark, by the mark.")
    author: str
    code: str
    image: str = Field(description="Name of its picture; empty for none.")
    image_text: str


class SetDetails(SetSummary):
    """A question set with its questions."""

    language: str
    author: str
    questions: list[SetQuestion]


class SetList(BaseModel):
    """A page of question sets."""

    question_sets: list[SetSummary]
    next: str | None = Field(description="Give it as `before` to get what follows.")


class Verdict(BaseModel):
    """A decision about a question set."""

    model_config = ConfigDict(json_schema_extra=example(reason="Fair, and about the position", by="R. Roe"))

    reason: Text = Field("", max_length=2000)
    by: Text = Field(
        "", max_length=80, description="Who decides, where there are no accounts; else it is the account."
    )


class Start(BaseModel):
    """What an interview is started with; all of it may be left out."""

    model_config = ConfigDict(json_schema_extra=example(candidate_id="C-0117"))

    question_set_id: Text = Field(
        "", max_length=60, description="The set that was approved last, when left out."
    )
    candidate_id: Code = Field(
        "", max_length=80, description="A code that stands for the candidate; never a name."
    )
    consent: ConsentBody | None = None


class Started(BaseModel):
    """An interview that waits to be held under its id."""

    interview_id: str
    number: int
    status: Literal["planned", "pending approval"]
    question_set_id: str
    approved: bool
    questions: list[LocalQuestion] = Field(
        description="Those that may be asked: none before they are approved."
    )
    questions_file: str | None = Field(description="Where the approved questions are, in the data folder.")
    created_at: str
    message: str


class End(BaseModel):
    """Which interview is ended."""

    model_config = ConfigDict(json_schema_extra=example(interview_id=10))

    interview_id: Number | Annotated[Text, Field(min_length=1, max_length=60)]


class InterviewEnded(BaseModel):
    """How an interview stands."""

    interview_id: str
    number: int
    status: Literal["completed", "stopped", "closing"]
    ended_at: str | None
    message: str
