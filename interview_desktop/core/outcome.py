"""What an interview has come to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from interview_desktop.core.ports.recording import MediaReport
from interview_desktop.core.transcript import InterviewTranscript


class OutcomeStatus(StrEnum):
    """How an interview ended."""

    COMPLETED = "completed"
    """Every question was asked."""
    STOPPED = "stopped"
    """It was ended before its last question."""


@dataclass(frozen=True, slots=True)
class InterviewOutcome:
    """What is known when an interview has ended, however it ended."""

    interview_id: str
    status: OutcomeStatus
    started: datetime
    ended: datetime
    duration: float
    """Seconds of recording."""
    video: Path | None
    transcript_files: Mapping[str, Path] = field(default_factory=dict)
    """Format ("txt", "json", "srt", "vtt") to file."""
    transcript: InterviewTranscript | None = None
    report: MediaReport | None = None
    warnings: tuple[str, ...] = ()
