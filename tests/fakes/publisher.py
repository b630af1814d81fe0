"""A publisher that remembers what it was told and writes nothing."""

from __future__ import annotations

from datetime import UTC, datetime

from interview_desktop.core.media import RecordedMedia
from interview_desktop.core.outcome import InterviewOutcome, OutcomeStatus
from interview_desktop.core.record import SessionRecord
from interview_desktop.session.equipment import Progress


class FakePublisher:
    """Obeys the `Publisher` protocol.

    Args:
        fault: raised by `publish`.
    """

    def __init__(self, *, fault: Exception | None = None) -> None:
        self._fault = fault
        self.told: list[str] = []
        self.closed = 0

    def begin(self, record: SessionRecord) -> None:
        """Remember it."""
        self.told.append("begin")

    def resume(self, record: SessionRecord) -> None:
        """Remember it."""
        self.told.append("resume")

    def interrupted(self, record: SessionRecord) -> None:
        """Remember it."""
        self.told.append("interrupted")

    def close(self) -> None:
        """Remember it."""
        self.closed += 1

    def publish(
        self, record: SessionRecord, media: RecordedMedia, *, completed: bool, progress: Progress
    ) -> InterviewOutcome:
        """Give the outcome, with the transcript the record makes."""
        if self._fault is not None:
            raise self._fault
        self.told.append("publish")
        progress("Making the video", 0.5)
        assert record.plan is not None
        started = datetime.fromisoformat(record.started)
        return InterviewOutcome(
            interview_id=record.plan.id,
            status=OutcomeStatus.COMPLETED if completed else OutcomeStatus.STOPPED,
            started=started,
            ended=datetime.now(UTC),
            duration=media.duration,
            video=None,
            transcript=record.transcript(media.duration),
            warnings=record.troubles.warnings(record.origin, media.duration),
        )
