"""Interviews that are planned over the `local` interface and held later, at the desktop app or with `record --id`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from interview_desktop.app.artifacts.entering import enter_finished
from interview_desktop.app.demo import SAMPLE_QUESTIONS
from interview_desktop.app.holding.closing import ask_to_close
from interview_desktop.app.holding.planning import make_plan, new_id
from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.sets.approving import OPERATOR, require_approved
from interview_desktop.app.settings import Settings
from interview_desktop.core.consent import Consent
from interview_desktop.core.errors import EnvironmentFault, QuestionFileError
from interview_desktop.core.models import InterviewPlan, QuestionSet
from interview_desktop.core.outcome import InterviewOutcome, OutcomeStatus
from interview_desktop.core.ports import Clock
from interview_desktop.questions.files import load_questions, save_questions
from interview_desktop.session.lock import SessionLock
from interview_desktop.storage.listing import Wanted
from interview_desktop.storage.question_sets import StoredSet
from interview_desktop.storage.records import InterviewRecord, InterviewSummary, Origin
from interview_desktop.storage.store import InterviewStore
from interview_desktop.storage.tables import InterviewStatus, SetState

LOCAL = "local"
"""Name of the interface in the store."""
_ENDED_HERE = frozenset({"", LOCAL, "audio"})
"""Interfaces whose interviews nobody else has to end: a live one runs in the service, and has a way of its own."""
_ENDED = frozenset({InterviewStatus.COMPLETED, InterviewStatus.STOPPED})


@dataclass(frozen=True, slots=True)
class Planned:
    """An interview that waits to be held."""

    summary: InterviewSummary
    questions: QuestionSet
    approved: bool
    """Whether its questions may be asked now."""


@dataclass(frozen=True, slots=True)
class Ended:
    """What came of ending an interview."""

    summary: InterviewSummary
    before: bool
    """Whether it had ended already, so that nothing was changed."""
    closing: bool = False
    """Whether it runs elsewhere on this machine, which was asked to close it properly."""


def plan_interview(
    settings: Settings,
    folder: DataFolder,
    store: InterviewStore,
    clock: Clock,
    *,
    consent: Consent,
    set_id: str = "",
    candidate_id: str = "",
    owner_id: str = "",
) -> Planned:
    """Plan an interview. Where its questions are approved, they become `questions.txt` of the data folder.

    Args:
        settings: of this run.
        folder: the data folder.
        store: its store.
        clock: for the time.
        consent: that was given for it, or attested.
        set_id: of a question set; left out, the set that was approved last, else the one that waits for approval longest, else
            the sample. Sets that were written with another candidate's CV are passed over.
        candidate_id: a code that stands for the candidate.
        owner_id: who plans it.

    Raises:
        QuestionFileError: the set was rejected, or was written with another candidate's CV; or there is none, and the settings ask for approval of everything.
        UnknownId: there is no such set.
        DataFolderError: the database or `questions.txt` cannot be written.
    """
    found = store.question_sets.get(set_id) if set_id else _next_set(store, candidate_id)
    if found is not None and found.state is SetState.REJECTED:
        raise QuestionFileError(
            f"The questions of the set {found.questions.id} were rejected",
            "Approve them, or choose another set",
        )
    if found is None and settings.approvals > 0:
        raise QuestionFileError(
            "There are no questions to ask", "Write some with POST /generate, then approve them"
        )
    # Without any set the sample is asked, on the word of whoever starts the interview.
    questions = found.questions if found is not None else load_questions(SAMPLE_QUESTIONS)
    approvers = (", ".join(found.approvers) or OPERATOR) if found is not None else OPERATOR
    approved = found is None or found.state is not SetState.PENDING
    summary = store.plan(
        make_plan(settings, questions, new_id()),
        consent,
        created=clock.now(),
        approved_by=approvers if approved else None,
        candidate_id=candidate_id,
        origin=Origin(owner_id, LOCAL),
    )
    if approved:
        save_questions(questions, folder.questions, replace=True)
    return Planned(summary, questions, approved)


def _next_set(store: InterviewStore, candidate_id: str) -> StoredSet | None:
    approved = store.question_sets.page(1, state=SetState.APPROVED, candidate_id=candidate_id)
    if approved:
        return approved[0]
    pending = store.question_sets.page(1, state=SetState.PENDING, candidate_id=candidate_id)
    return pending[0] if pending else None


def end_interview(folder: DataFolder, store: InterviewStore, clock: Clock, interview: str | int) -> Ended:
    """Close an interview. One that has ended stays as it is; one that runs is asked to come to a proper end.

    Raises:
        UnknownId: there is no such interview.
        EnvironmentFault: it is held over another interface.
        DataFolderError: the database or the data folder cannot be written.
    """
    summary = store.get(interview).summary
    if summary.status in _ENDED:
        return Ended(summary, before=True)
    if summary.interface not in _ENDED_HERE:
        raise EnvironmentFault(
            f"The interview {summary.id} is held over the interface {summary.interface}", "End it there"
        )
    broke_off = summary.status in {InterviewStatus.RUNNING, InterviewStatus.INTERRUPTED}
    session = folder.session(summary.id)
    if session.is_dir() and (broke_off or SessionLock.held(session)):
        # Whoever holds it writes its files and says so, also while it is being prepared; `recover` finishes what broke off.
        ask_to_close(folder, summary.id)
        return Ended(summary, before=False, closing=True)
    now = clock.now()
    vault = Vault(folder)
    vault.mark(summary.id)
    store.finish(_never_held(summary, now))
    if summary.started is not None:
        enter_finished(folder, store, clock, summary.id)
    vault.settle_all()
    return Ended(store.get(summary.id).summary, before=False)


def _never_held(summary: InterviewSummary, now: datetime) -> InterviewOutcome:
    return InterviewOutcome(
        interview_id=summary.id,
        status=OutcomeStatus.STOPPED,
        started=summary.started or now,
        ended=now,
        duration=0.0,
        video=None,
    )


def waiting_interviews(store: InterviewStore, limit: int = 50) -> Sequence[InterviewSummary]:
    """Interviews that were planned over the `local` interface and wait to be held, newest first.

    Raises:
        DataFolderError: the database cannot be read.
    """
    return store.page(limit, wanted=Wanted((InterviewStatus.PLANNED,), interface=LOCAL)).items


def planned_questions(settings: Settings, store: InterviewStore, interview_id: str) -> QuestionSet:
    """The questions of an interview that waits to be held.

    Raises:
        QuestionFileError: they are not approved, and the settings or the purpose of the interview want that.
        NameTaken: it was held already.
        DataFolderError: the database cannot be read, or has no such interview.
    """
    store.planned(interview_id)
    plan = store.get(interview_id).plan
    require_approved(store.question_sets, plan, settings)
    return plan.questions


def planned_plan(store: InterviewStore, interview_id: str) -> tuple[InterviewPlan, Consent | None] | None:
    """The plan of an interview that waits to be held, with the consent that is stored; None when there is no such interview.

    Raises:
        NameTaken: it was held already.
        DataFolderError: the database cannot be read.
    """
    if not store.planned(interview_id):
        return None
    record: InterviewRecord = store.get(interview_id)
    return record.plan, record.consent


def require_same_questions(plan: InterviewPlan, questions: QuestionSet) -> None:
    """See that a file holds the questions that an interview was planned with.

    Raises:
        EnvironmentFault: it does not.
    """
    if plan.questions.digest() != questions.digest():
        raise EnvironmentFault(
            f"The interview {plan.id} was planned with other questions than those of the file",
            "Leave --questions out to ask the planned ones, or use another --id",
        )
