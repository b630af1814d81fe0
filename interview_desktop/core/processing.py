"""What processing a recorded interview is: its jobs, their stages, and what is told of their progress."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class JobKind(StrEnum):
    """What a job does."""

    PROCESS = "process"
    """From videos to words: fetch, look into, take the sound out, transcribe, keep the text."""
    EVALUATE = "evaluate"
    """From words to scores."""


class JobState(StrEnum):
    """How far a job has come."""

    QUEUED = "queued"
    """It waits for its first or its next try."""
    RUNNING = "running"
    DONE = "done"
    PARKED = "parked"
    """It cannot be done as it is; its reason says why."""


class Stage(StrEnum):
    """The steps of processing one answer, in order. Each may be done twice and changes nothing the second time."""

    FETCH = "fetch"
    PROBE = "probe"
    AUDIO = "audio"
    TRANSCRIBE = "transcribe"
    TEXT = "text"


WEIGHTS: Mapping[Stage, float] = {
    Stage.FETCH: 0.15,
    Stage.PROBE: 0.03,
    Stage.AUDIO: 0.07,
    Stage.TRANSCRIBE: 0.70,
    Stage.TEXT: 0.05,
}
"""What share of the work a stage is; measured with the base model on ten minutes of video from a disk, fetch from a network."""

SENTENCES: Mapping[Stage, str] = {
    Stage.FETCH: "Fetching the video",
    Stage.PROBE: "Looking into the video",
    Stage.AUDIO: "Taking the sound out of the video",
    Stage.TRANSCRIBE: "Video transcription in progress",
    Stage.TEXT: "Keeping the transcription",
}


class EventStatus(StrEnum):
    """The words of the `processing` interface."""

    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that was told about a job. It is kept, so that whoever comes late hears it too."""

    interview_id: str
    seq: int
    """Counts on from 1 within the interview, without gaps."""
    job_id: str
    kind: JobKind
    position: int
    """Of the question meant, from 1; 0 for all."""
    status: EventStatus
    progress: int
    """Per cent of the job."""
    message: str
    at: datetime
    result: Mapping[str, Any] | None = None
    """Of a job that is completed."""


@dataclass(frozen=True, slots=True)
class Job:
    """Something to be done with one interview."""

    id: str
    kind: JobKind
    interview_id: str
    position: int
    """Of the question meant, from 1; 0 for all."""
    options: Mapping[str, Any]
    state: JobState
    attempts: int
    """How often it was begun, this time included."""
    progress: int
    """Per cent."""
    reason: str
    """Why the last try failed, or why it is parked."""
    created: datetime
    ended: datetime | None
    result: Mapping[str, Any] | None = None
    lease: str = ""
    """Of whoever holds it; empty for everybody else."""


@dataclass(frozen=True, slots=True)
class ImportedAnswer:
    """Where an answer is that was recorded elsewhere."""

    position: int
    """Of its question, from 1."""
    source: str
    """`s3://...`, `http(s)://...`, or the key of a file in the data folder."""
    start: float | None = None
    """Seconds in that file at which the answer begins; None for its beginning."""
    end: float | None = None
    """Seconds at which it ends; None for the file's end."""
    reference: str = ""
    """A good answer, to compare with; empty where there is none."""


@dataclass(frozen=True, slots=True)
class Cv:
    """A candidate's curriculum vitae as text."""

    id: str
    candidate_id: str
    text: str = field(repr=False)
    created: datetime
