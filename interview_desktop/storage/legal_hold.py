"""A legal hold on an interview: as long as there is one, nothing of it is erased."""

from __future__ import annotations

from sqlalchemy.orm import Session

from interview_desktop.core.errors import AccessRefused
from interview_desktop.storage.retention_tables import RetentionRow


def held_fault(interview_id: str, reason: str) -> AccessRefused:
    """What to say to whoever wants to erase something of an interview that is held."""
    return AccessRefused(
        f"The interview {interview_id} is under legal hold: {reason}",
        f"Release it first: retention release {interview_id}",
    )


def refuse_held(session: Session, interview_id: str) -> None:
    """See, in the transaction that erases, that there is no hold: one may have come since somebody looked.

    Raises:
        AccessRefused: there is one.
    """
    row = session.get(RetentionRow, interview_id, with_for_update=True)
    if row is not None and row.hold:
        raise held_fault(interview_id, row.hold)
