"""One open database, with a store for each kind of thing that is in it."""

from __future__ import annotations

from interview_desktop.storage.accounts import AccountStore
from interview_desktop.storage.assessments import AssessmentStore
from interview_desktop.storage.audit import AuditLog
from interview_desktop.storage.cvs import CvStore
from interview_desktop.storage.database import Database
from interview_desktop.storage.drafts import DraftStore
from interview_desktop.storage.imports import ImportStore
from interview_desktop.storage.jobs import JobStore
from interview_desktop.storage.numbers import InterviewNumbers
from interview_desktop.storage.outbox import Outbox
from interview_desktop.storage.question_sets import QuestionSetStore
from interview_desktop.storage.replays import ReplayStore
from interview_desktop.storage.retention import RetentionStore
from interview_desktop.storage.review_list import ReviewList
from interview_desktop.storage.submissions import SubmissionStore


class Stores:
    """The stores over one database. They hold nothing: each may be asked for as often as is wanted, on any thread."""

    def __init__(self, database: Database) -> None:
        """Use an open database."""
        self._database = database

    @property
    def accounts(self) -> AccountStore:
        """Who may sign in, in the same database."""
        return AccountStore(self._database)

    @property
    def audit(self) -> AuditLog:
        """Who did what, in the same database."""
        return AuditLog(self._database)

    @property
    def retention(self) -> RetentionStore:
        """What is to be kept or erased, in the same database."""
        return RetentionStore(self._database)

    @property
    def jobs(self) -> JobStore:
        """The processing of recorded interviews, in the same database."""
        return JobStore(self._database)

    @property
    def imports(self) -> ImportStore:
        """Where imported answers are, in the same database."""
        return ImportStore(self._database)

    @property
    def cvs(self) -> CvStore:
        """The CVs of the same database."""
        return CvStore(self._database)

    @property
    def outbox(self) -> Outbox:
        """What waits to be brought to the place for finished files, in the same database."""
        return Outbox(self._database)

    @property
    def replays(self) -> ReplayStore:
        """What was answered to requests that may be sent again, in the same database."""
        return ReplayStore(self._database)

    @property
    def submissions(self) -> SubmissionStore:
        """Answers that arrive one by one, in the same database."""
        return SubmissionStore(self._database)

    @property
    def question_sets(self) -> QuestionSetStore:
        """The question sets of the same database."""
        return QuestionSetStore(self._database)

    @property
    def assessments(self) -> AssessmentStore:
        """The scores and ratings of the same database."""
        return AssessmentStore(self._database)

    @property
    def numbers(self) -> InterviewNumbers:
        """The numbers of interviews, in the same database."""
        return InterviewNumbers(self._database)

    @property
    def drafts(self) -> DraftStore:
        """What people who rate have put down so far, in the same database."""
        return DraftStore(self._database)

    @property
    def review_list(self) -> ReviewList:
        """Interviews as reviewers look for them, in the same database."""
        return ReviewList(self._database)
