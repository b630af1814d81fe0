"""Who looked at an interview, or took something of it away: entries of the audit log that no change of the database makes.

What changes something enters itself, in the transaction of the change: rated, overrode, approved, erased, held. Looking and
copying change nothing, so whoever shows or writes something calls `note`.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from interview_desktop.app.paths import checked_id
from interview_desktop.storage.store import InterviewStore


class Act(StrEnum):
    """What somebody did with an interview."""

    VIEWED = "interview.viewed"
    EXPORTED = "interview.exported"
    """A copy was made that this program does not look after."""
    HANDED_OVER = "interview.handed_over"
    CHANGED = "interview.changed"
    """Something was put beside what was recorded, such as a corrected transcript."""


def note(store: InterviewStore, act: Act, interview_id: str, what: str, *, by: str, at: datetime) -> None:
    """Enter that somebody did something with an interview.

    Call it before something is shown, and when a file is written but has not its name yet: what cannot be entered is not done,
    and what was not done is not entered.

    Args:
        store: of the data folder; must be writable.
        act: what was done.
        interview_id: the interview.
        what: which part of it, in a word of the program's own: "video", "transcript", "scores", "report", "clip". Never anything
            that a candidate said or is called: the log outlives the interview.
        by: an account, or the user of this machine where there are none.
        at: now.

    Raises:
        SettingsError: no id.
        DataFolderError: the database cannot be written.
    """
    store.audit.add(at, by, act.value, f"interview {checked_id(interview_id)}", {"what": what})


def backed_up(store: InterviewStore, *, by: str, at: datetime) -> None:
    """Enter that somebody made a copy of everything.

    Raises:
        DataFolderError: the database cannot be written.
    """
    store.audit.add(at, by, "data.backed_up", "data folder")
