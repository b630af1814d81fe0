"""The store of record: what was planned, agreed, asked and answered, and where the files are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import select
from sqlalchemy.orm import Session, defer

from interview_desktop.core.consent import Consent
from interview_desktop.core.errors import BugError, NameTaken
from interview_desktop.core.models import FollowUp, InterviewPlan
from interview_desktop.core.outcome import InterviewOutcome
from interview_desktop.core.retention import ObjectClass
from interview_desktop.core.sentences import packed
from interview_desktop.core.transcript import AnswerTranscript
from interview_desktop.storage import mapping
from interview_desktop.storage.database import Database, sqlite_url
from interview_desktop.storage.held import note_end, note_held
from interview_desktop.storage.listing import Wanted, read_page
from interview_desktop.storage.records import InterviewRecord, InterviewSummary, Origin, Page
from interview_desktop.storage.rows import (
    add_interview,
    arrange_anew,
    find,
    keep_answer,
    keep_follow_ups,
    read_record,
)
from interview_desktop.storage.sealed_rows import (
    KEYS,
    Keys,
    holds_plain_words,
    seal_new_answer,
    seal_rows,
    unseal_rows,
)
from interview_desktop.storage.stores import Stores
from interview_desktop.storage.tables import InterviewResultRow, InterviewRow, InterviewStatus, ResultStatus

FILE_NAME = "interviews.db"
_ENDED = frozenset({InterviewStatus.COMPLETED, InterviewStatus.STOPPED})


class InterviewStore(Stores):
    """The interviews of one data folder. Methods may be called from any thread; each is one transaction.

    An interview is named by its id, or by its number as an `int`.
    """

    def __init__(self, database: Database, folder: Path, keys: Keys | None = None) -> None:
        """Use an open database.

        Args:
            database: closed together with the store.
            folder: the data folder; stored paths are relative to it.
            keys: of interviews that are encrypted.
        """
        super().__init__(database)
        database.info[KEYS] = keys
        self._folder = folder.resolve()

    @classmethod
    def open(
        cls, folder: Path, url: str | None = None, *, read_only: bool = False, keys: Keys | None = None
    ) -> Self:
        """Open the store of a data folder, which must be there.

        Args:
            folder: the data folder.
            url: another database than the SQLite file in the folder.
            read_only: whether nothing may be made or written; the database must be there, at today's tables.
            keys: of interviews that are encrypted.

        Raises:
            DataFolderError: as `Database.open`.
            SettingsError: as `Database.open`.
        """
        opened = Database.open(url or sqlite_url(folder / FILE_NAME), read_only=read_only)
        return cls(opened, folder, keys)

    def plan(
        self,
        plan: InterviewPlan,
        consent: Consent | None = None,
        *,
        created: datetime,
        approved_by: str | None,
        candidate_id: str = "",
        origin: Origin | None = None,
    ) -> InterviewSummary:
        """Enter a new interview.

        Args:
            plan: everything settled beforehand.
            consent: what the candidate agreed to, where that is known already.
            created: now.
            approved_by: who approved the questions; None when nobody did.
            candidate_id: a code that stands for the candidate; never a name.
            origin: who started it over which interface; the operator at this machine when left out.

        Raises:
            NameTaken: the id was used already.
            QuestionFileError: the questions were written with another candidate's CV.
            DataFolderError: the database cannot be written.
        """

        def work(session: Session) -> InterviewSummary:
            if session.get(InterviewRow, plan.id) is not None:
                raise NameTaken(
                    f"There is an interview {plan.id} already",
                    "Use another id, or leave it out for a new one",
                )
            row = add_interview(session, plan, created, approved_by, candidate_id, origin or Origin())
            if consent is not None:
                session.add(mapping.consent_row(plan.id, consent))
                note_held(session, row, ObjectClass.CONSENT)
            return mapping.summary(row)

        return self._database.write(work)

    def planned(self, interview: str) -> bool:
        """Whether an interview of this id is planned; False when there is none.

        Raises:
            NameTaken: it was held already.
            DataFolderError: the database cannot be read.
        """
        row = self._database.read(lambda session: session.get(InterviewRow, interview))
        if row is not None and row.status != InterviewStatus.PLANNED:
            raise NameTaken(
                f"The interview {interview} was held already", "Use another id, or leave it out for a new one"
            )
        return row is not None

    def replan(self, plan: InterviewPlan, consent: Consent, *, candidate_id: str = "") -> None:
        """Enter what was arranged for a planned interview since, and what its candidate agreed to; its questions stay.

        Args:
            plan: of an interview that was planned earlier, with the same questions.
            consent: the latest record holds.
            candidate_id: a code that stands for the candidate, where the planning named nobody; never a name.

        Raises:
            NameTaken: the interview was held already.
            QuestionFileError: the questions were written with another candidate's CV.
            DataFolderError: there is no such interview, or the database cannot be written.
        """
        self._database.write(lambda session: arrange_anew(session, plan, consent, candidate_id))

    def begin(self, interview: str | int, started: datetime) -> None:
        """Note that the recording runs.

        Raises:
            NameTaken: the interview was held already.
            DataFolderError: there is no such interview, or the database cannot be written.
        """

        def work(session: Session) -> None:
            row = find(session, interview)
            if row.status != InterviewStatus.PLANNED:
                raise NameTaken(f"The interview {row.id} was held already", "Plan a new one")
            row.status, row.started_at = InterviewStatus.RUNNING, started
            note_held(session, row, ObjectClass.RAW_MEDIA)

        self._database.write(work)

    def resume(self, interview: str | int) -> None:
        """Note that the recording of an interview that broke off goes on.

        Raises:
            NameTaken: the interview has ended.
            DataFolderError: there is no such interview, or the database cannot be written.
        """

        def work(session: Session) -> None:
            row = find(session, interview)
            if row.status in _ENDED:
                raise NameTaken(f"The interview {row.id} has ended", "Plan a new one")
            row.status, row.ended_at = InterviewStatus.RUNNING, None
            note_end(session, row)

        self._database.write(work)

    def interrupted(self, interview: str | int, at: datetime) -> None:
        """Note that an interview broke off; one that has ended stays as it is.

        Raises:
            DataFolderError: there is no such interview, or the database cannot be written.
        """

        def work(session: Session) -> None:
            row = find(session, interview)
            if row.status not in _ENDED:
                row.status, row.ended_at = InterviewStatus.INTERRUPTED, at
                note_end(session, row)

        self._database.write(work)

    def finish(
        self,
        outcome: InterviewOutcome,
        *,
        kept: Sequence[int] = (),
        follow_ups: Sequence[FollowUp] = (),
    ) -> None:
        """Enter how an interview ended, its answers and where its files are. A second time it changes nothing.

        Args:
            outcome: as the session ended, or as recovery found it.
            kept: the take that counts for each question in order; 0 or less for none.
            follow_ups: what was asked beside the plan.

        Raises:
            BugError: a file is outside the data folder.
            DataFolderError: there is no such interview, or the database cannot be written.
        """
        video = self._relative(outcome.video)
        transcript = self._relative(outcome.transcript_files.get("txt"))

        def work(session: Session) -> None:
            row = find(session, outcome.interview_id)
            if row.status in _ENDED:
                return
            row.status = InterviewStatus(outcome.status)
            row.started_at, row.ended_at = outcome.started, outcome.ended
            row.duration_seconds = outcome.duration
            row.warnings = [packed(each) for each in outcome.warnings]
            session.add(
                InterviewResultRow(
                    interview_id=row.id,
                    candidate_id=row.candidate_id,
                    transcript_path=transcript,
                    video_path=video,
                    status=ResultStatus.PENDING_REVIEW,
                )
            )
            keep_follow_ups(session, row, follow_ups, outcome.started)
            for answer in outcome.transcript.answers if outcome.transcript else ():
                take = keep_answer(session, row.id, answer)
                take.kept = answer.number <= len(kept) and kept[answer.number - 1] == answer.take
            note_held(session, row, ObjectClass.RAW_MEDIA, *_published(outcome))
            note_end(session, row)

        self._database.write(work)

    def recognized(self, interview: str | int, answer: AnswerTranscript) -> None:
        """Enter what a later recognition made of a take; whether the take counts stays as it is.

        Raises:
            DataFolderError: there is no such interview, or the database cannot be written.
        """

        def work(session: Session) -> None:
            row = find(session, interview)
            seal_new_answer(session, row, keep_answer(session, row.id, answer))
            note_held(session, row, ObjectClass.TRANSCRIPT)

        self._database.write(work)

    def transcribed(self, interview: str | int, transcript: Path, duration: float) -> None:
        """Enter the transcript of an interview that was held elsewhere.

        Args:
            interview: which one.
            transcript: its newest edition.
            duration: of all its answers, seconds; before its media were fetched nobody knew.

        Raises:
            BugError: the file is outside the data folder.
            DataFolderError: there is no such interview, or the database cannot be written.
        """
        path = self._relative(transcript)

        def work(session: Session) -> None:
            row = find(session, interview)
            row.duration_seconds = max(row.duration_seconds or 0.0, duration)
            result = session.get(InterviewResultRow, row.id)
            if result is not None:
                result.transcript_path = path
            note_held(session, row, ObjectClass.TRANSCRIPT)

        self._database.write(work)

    def get(self, interview: str | int) -> InterviewRecord:
        """Everything known of an interview.

        Raises:
            DataFolderError: there is no such interview, or the database cannot be read.
        """
        return self._database.read(lambda session: read_record(session, interview, self._folder))

    def page(
        self,
        limit: int = 50,
        *,
        before: int | None = None,
        status: InterviewStatus | None = None,
        wanted: Wanted | None = None,
    ) -> Page:
        """A part of the list of interviews, newest first.

        Args:
            limit: how many at most.
            before: only those with a smaller number: `Page.next` of the page before.
            status: only those that have come this far; short for a `wanted` with it.
            wanted: which interviews; all when left out.

        Raises:
            DataFolderError: the database cannot be read.
        """
        narrowed = wanted or Wanted((status,) if status is not None else ())
        return self._database.read(lambda session: read_page(session, narrowed, limit, before))

    def unfinished(self) -> tuple[InterviewSummary, ...]:
        """Interviews that began and have not ended: they run at this moment, or wait to be recovered.

        Raises:
            DataFolderError: the database cannot be read.
        """
        states = (InterviewStatus.RUNNING, InterviewStatus.INTERRUPTED)
        wanted = (
            select(InterviewRow)
            .options(defer(InterviewRow.plan))
            .where(InterviewRow.status.in_(states))
            .order_by(InterviewRow.number)
        )
        rows = self._database.read(lambda session: session.scalars(wanted).all())
        return tuple(mapping.summary(row) for row in rows)

    def seal(self, interview: str) -> None:
        """Encrypt what was said in an interview, where there is one; nothing of it stays readable in SQLite's file.

        Raises:
            KeyMissing: there is no key for it.
            DataFolderError: the database cannot be written.
        """

        def work(session: Session) -> None:
            row = session.get(InterviewRow, interview)
            if row is not None:
                seal_rows(session, row)

        self._database.write(work)
        self._database.flush_log()

    def holds_plain_words(self, interview: str) -> bool:
        """Whether anything that `seal` encrypts can be read without a key; not where there is no such interview.

        Raises:
            DataFolderError: the database cannot be read.
        """
        return self._database.read(lambda session: holds_plain_words(session, interview))

    def unseal(self, interview: str) -> bool:
        """Make what was said in an interview plain again; returns whether it was encrypted.

        Raises:
            KeyMissing: its key is not here.
            SealBroken: it was changed after it was encrypted.
            DataFolderError: the database cannot be written.
        """

        def work(session: Session) -> bool:
            row = session.get(InterviewRow, interview)
            if row is None or not row.sealed:
                return False
            unseal_rows(session, row)
            return True

        return self._database.write(work)

    def close(self) -> None:
        """Finish what is being written and let go of the database; safe to call twice."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _relative(self, path: Path | None) -> str | None:
        if path is None:
            return None
        try:
            return path.resolve().relative_to(self._folder).as_posix()
        except ValueError as error:
            raise BugError("a file of an interview is outside the data folder") from error


def _published(outcome: InterviewOutcome) -> list[ObjectClass]:
    found = [ObjectClass.VIDEO] if outcome.video is not None else []
    return [*found, ObjectClass.TRANSCRIPT] if outcome.transcript_files or outcome.transcript else found
