"""Scores and ratings in the store. What a program scored is never changed; what people think stands beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from interview_desktop.core.codec import decode, encode
from interview_desktop.core.errors import DataFolderError, EnvironmentFault, NameTaken
from interview_desktop.core.retention import ObjectClass
from interview_desktop.core.scoring import Assessment, Measure, Override, Rating
from interview_desktop.storage.assessment_tables import AssessmentRow, LabRunRow, OverrideRow, RatingRow
from interview_desktop.storage.audit import enter
from interview_desktop.storage.database import Database
from interview_desktop.storage.held import note_held
from interview_desktop.storage.rows import find
from interview_desktop.storage.sealed_rows import assessment_content, new_assessment


@dataclass(frozen=True, slots=True)
class LabRun:
    """One run of the sanity lab."""

    version: str
    scorer: str
    model: str
    made: datetime
    checks: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class RatedPage:
    """A part of what one person has marked."""

    items: tuple[Rating, ...]
    next: int | None
    """Give this as `before` to get what follows; None at the end."""


class AssessmentStore:
    """The scores of one database. Methods may be called from any thread; each is one transaction."""

    def __init__(self, database: Database) -> None:
        """Use an open database, which somebody else closes."""
        self._database = database

    def add(self, assessment: Assessment) -> None:
        """Enter a program's scores beside those that are there.

        Raises:
            NameTaken: its id was used already.
            DataFolderError: there is no such interview, or the database cannot be written.
        """

        def work(session: Session) -> None:
            row = find(session, assessment.interview_id)
            note_held(session, row, ObjectClass.SCORES)
            if session.get(AssessmentRow, assessment.id) is not None:
                raise NameTaken(f"There is an assessment {assessment.id} already", "Use another id")
            session.add(
                AssessmentRow(
                    id=assessment.id,
                    interview_id=assessment.interview_id,
                    made_at=datetime.fromisoformat(assessment.made_at),
                    version=assessment.version,
                    scorer=assessment.scorer.value,
                    average=assessment.average,
                    content=new_assessment(session, row, assessment.id, encode(assessment)),
                )
            )

        self._database.write(work)

    def of(self, interview: str) -> tuple[Assessment, ...]:
        """All scores of an interview, oldest first.

        Raises:
            DataFolderError: the database cannot be read.
        """
        wanted = (
            select(AssessmentRow.id, AssessmentRow.content)
            .where(AssessmentRow.interview_id == interview)
            .order_by(AssessmentRow.made_at, AssessmentRow.id)
        )

        def work(session: Session) -> tuple[Assessment, ...]:
            return tuple(
                decode(assessment_content(session, interview, row.id, row.content))
                for row in session.execute(wanted)
            )

        return self._database.read(work)

    def rate(self, rating: Rating) -> None:
        """Enter or change a person's mark; with `locked_at` it is fixed from now on, and in the audit log.

        Raises:
            EnvironmentFault: the mark is locked already, or is none of the scale.
            DataFolderError: there is no such interview, or the database cannot be written.
        """
        if not 1 <= rating.mark <= 5:
            raise EnvironmentFault(f"{rating.mark} is no mark", "Marks are 1 to 5")

        def work(session: Session) -> None:
            note_held(session, find(session, rating.interview_id), ObjectClass.RATINGS)
            row = session.scalar(
                select(RatingRow).where(
                    RatingRow.interview_id == rating.interview_id,
                    RatingRow.number == rating.number,
                    RatingRow.rater == rating.rater,
                    RatingRow.criterion == rating.criterion,
                )
            )
            if row is None:
                row = RatingRow(
                    interview_id=rating.interview_id,
                    number=rating.number,
                    rater=rating.rater,
                    criterion=rating.criterion,
                )
                session.add(row)
            elif row.locked_at:
                raise EnvironmentFault(
                    f"The mark for answer {rating.number} is locked",
                    "Put an override beside the score instead",
                )
            row.mark, row.note, row.seconds = rating.mark, rating.note, rating.seconds
            row.locked_at = rating.locked_at
            if rating.locked_at:
                at = datetime.fromisoformat(rating.locked_at)
                detail = {"number": rating.number, "criterion": rating.criterion}
                enter(
                    session, at, rating.rater, "interview.rated", f"interview {rating.interview_id}", detail
                )

        self._database.write(work)

    def ratings(self, interview: str | None = None) -> tuple[Rating, ...]:
        """The marks of one interview, or of all.

        Raises:
            DataFolderError: the database cannot be read.
        """
        wanted = select(RatingRow).order_by(RatingRow.id)
        if interview is not None:
            wanted = wanted.where(RatingRow.interview_id == interview)
        return tuple(
            _rating(row) for row in self._database.read(lambda session: session.scalars(wanted).all())
        )

    def rated_by(self, rater: str, limit: int = 50, *, before: int | None = None) -> RatedPage:
        """What one person has marked, newest first.

        Args:
            rater: the person.
            limit: how many marks at most.
            before: `RatedPage.next` of the page before.

        Raises:
            DataFolderError: the database cannot be read.
        """
        wanted = select(RatingRow).where(RatingRow.rater == rater).order_by(RatingRow.id.desc())
        if before is not None:
            wanted = wanted.where(RatingRow.id < before)
        rows = self._database.read(lambda session: session.scalars(wanted.limit(limit + 1)).all())
        return RatedPage(
            tuple(_rating(row) for row in rows[:limit]),
            rows[limit - 1].id if len(rows) > limit else None,
        )

    def override(self, override: Override) -> None:
        """Put a person's value beside a program's, which stays; the audit log says so.

        Raises:
            EnvironmentFault: there is no reason, or the value is none.
            DataFolderError: there is no such assessment, or the database cannot be written.
        """
        if not override.reason.strip():
            raise EnvironmentFault("An override needs a reason", "Say why the score is not right")
        if not 0 <= override.value <= 100:
            raise EnvironmentFault(f"{override.value:g} is no score", "Scores are 0 to 100")

        def work(session: Session) -> None:
            assessment = session.get(AssessmentRow, override.assessment_id)
            if assessment is None:
                raise DataFolderError(f"There is no assessment {override.assessment_id}", "Check the id")
            session.add(
                OverrideRow(
                    assessment_id=override.assessment_id,
                    number=override.number,
                    measure=override.measure.value,
                    value=override.value,
                    reason=override.reason,
                    by=override.by,
                    at=override.at,
                    criterion=override.criterion,
                )
            )
            # Neither the value nor the reason: the log outlives the interview.
            detail = {"number": override.number, "measure": override.measure.value}
            enter(
                session,
                datetime.fromisoformat(override.at),
                override.by,
                "interview.overrode",
                f"interview {assessment.interview_id}",
                detail,
            )

        self._database.write(work)

    def overrides(self, assessment: str) -> tuple[Override, ...]:
        """What people put beside an assessment, in order.

        Raises:
            DataFolderError: the database cannot be read.
        """
        wanted = select(OverrideRow).where(OverrideRow.assessment_id == assessment).order_by(OverrideRow.id)
        return tuple(
            Override(
                row.assessment_id,
                row.number,
                Measure(row.measure),
                row.value,
                row.reason,
                row.by,
                row.at,
                row.criterion,
            )
            for row in self._database.read(lambda session: session.scalars(wanted).all())
        )

    def add_lab_run(self, run: LabRun) -> None:
        """Enter what the sanity lab found.

        Raises:
            DataFolderError: the database cannot be written.
        """
        checks: Sequence[Mapping[str, Any]] = run.checks
        self._database.write(
            lambda session: session.add(
                LabRunRow(
                    version=run.version,
                    scorer=run.scorer,
                    model=run.model,
                    made_at=run.made,
                    checks=[dict(check) for check in checks],
                )
            )
        )

    def last_lab_run(self, version: str, scorer: str, model: str) -> LabRun | None:
        """The latest run of the sanity lab on this version with this scorer and model; None when there is none.

        Raises:
            DataFolderError: the database cannot be read.
        """
        wanted = (
            select(LabRunRow)
            .where(LabRunRow.version == version, LabRunRow.scorer == scorer, LabRunRow.model == model)
            .order_by(LabRunRow.id.desc())
            .limit(1)
        )
        row = self._database.read(lambda session: session.scalar(wanted))
        return (
            None
            if row is None
            else LabRun(row.version, row.scorer, row.model, row.made_at, tuple(row.checks))
        )


def _rating(row: RatingRow) -> Rating:
    return Rating(
        row.interview_id, row.number, row.rater, row.mark, row.criterion, row.note, row.seconds, row.locked_at
    )
