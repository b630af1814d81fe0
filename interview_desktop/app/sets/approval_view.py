"""Question sets as those see them who approve or reject them: questions, what a careful reviewer would change, what was decided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from interview_desktop.app.paths import DataFolder
from interview_desktop.app.sets.approving import decide
from interview_desktop.app.settings import Settings
from interview_desktop.app.stores import has_database, open_store
from interview_desktop.core.approval import Decision, Verdict
from interview_desktop.core.models import QuestionSet
from interview_desktop.questions.lint import Finding, lint
from interview_desktop.storage.question_sets import StoredSet
from interview_desktop.storage.tables import SetState

MOST_SETS = 200
"""The newest ones; older ones are listed by `questions list`."""


@dataclass(frozen=True, slots=True)
class SetToApprove:
    """A set that somebody was asked to approve."""

    questions: QuestionSet
    state: SetState
    created: datetime
    decisions: tuple[Decision, ...]
    """In the order they were made."""
    approvers: tuple[str, ...]
    """Who has approved it since it was last rejected."""
    missing: int
    """How many more people must approve it; 0 once it is approved."""
    findings: tuple[Finding, ...]
    """What a careful reviewer would change, by question."""


@dataclass(frozen=True, slots=True)
class SetDecision:
    """What somebody decides about a set."""

    set_id: str
    approves: bool
    by: str
    reason: str


def sets_to_approve(settings: Settings, folder: DataFolder) -> tuple[SetToApprove, ...]:
    """The newest sets that somebody was asked to approve, newest first.

    Raises:
        DataFolderError: the database cannot be read, or a set was changed in it.
    """
    if not has_database(folder):
        return ()
    with open_store(folder) as store:
        return tuple(_seen(each, settings) for each in store.question_sets.page(MOST_SETS))


def approved_sets(folder: DataFolder) -> tuple[QuestionSet, ...]:
    """The newest sets that may be asked, newest first; raises what `sets_to_approve` does."""
    if not has_database(folder):
        return ()
    with open_store(folder) as store:
        found = store.question_sets.page(MOST_SETS, state=SetState.APPROVED)
    return tuple(each.questions for each in found)


def decide_set(settings: Settings, folder: DataFolder, decision: SetDecision, at: datetime) -> SetToApprove:
    """Approve or reject a set, and give it as it is then.

    Raises:
        DataFolderError: there is no such set, or it cannot be written.
    """
    verdict = Verdict.APPROVE if decision.approves else Verdict.REJECT
    with open_store(folder) as store:
        made = Decision(verdict, decision.by, at, decision.reason)
        return _seen(decide(store.question_sets, folder, decision.set_id, made, settings), settings)


def _seen(stored: StoredSet, settings: Settings) -> SetToApprove:
    waits = stored.state is not SetState.APPROVED
    missing = max(1, max(1, settings.approvals) - len(stored.approvers)) if waits else 0
    return SetToApprove(
        stored.questions,
        stored.state,
        stored.created,
        stored.decisions,
        stored.approvers,
        missing,
        lint(stored.questions),
    )
