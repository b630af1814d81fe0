"""Interviews and questions as a client named them: by number or by id, and the same in the answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from interview_desktop.api.bodies import shown_time
from interview_desktop.api.errors import Refused
from interview_desktop.app.processing.work import position_of, results
from interview_desktop.core.errors import UnknownId
from interview_desktop.core.processing import Event, EventStatus, JobKind

if TYPE_CHECKING:
    from interview_desktop.app.stores import InterviewRecord, InterviewStore

NO_INTERVIEW = "Interview ID not found in the database"
NO_QUESTION = "Question ID not found in the database"
_SCORES = ("scores", "models", "reasons", "notes")


@dataclass(frozen=True, slots=True)
class Named:
    """An interview, and how a client calls it."""

    given: int | str
    record: InterviewRecord

    @property
    def by_number(self) -> bool:
        """Whether questions are called by their number as well."""
        return isinstance(self.given, int) or self.given.isdecimal()

    def question(self, position: int) -> int | str:
        """What the client calls a question."""
        asked = self.record.questions[position - 1]
        return asked.number if self.by_number else asked.question_id

    def position(self, question: int | str) -> int:
        """Which question the client means.

        Raises:
            Refused: 404.
        """
        wanted = int(question) if isinstance(question, str) and question.isdecimal() else question
        try:
            return position_of(self.record, wanted)
        except UnknownId:
            raise Refused(404, NO_QUESTION, interview_id=self.given, question_id=question) from None


def named(store: InterviewStore, given: int | str) -> Named:
    """The interview that a client means.

    Raises:
        Refused: 404, in the words of the `processing` text.
    """
    wanted = int(given) if isinstance(given, str) and given.isdecimal() and len(given) < 10 else given
    try:
        return Named(given, store.get(wanted.lower() if isinstance(wanted, str) else wanted))
    except UnknownId:
        raise Refused(404, NO_INTERVIEW, interview_id=given) from None


def shown_event(event: Event, interview: Named, scores: Mapping[int, Mapping[str, Any]]) -> dict[str, Any]:
    """An event as the socket sends it.

    Args:
        event: the event.
        interview: as the client named it.
        scores: what may be seen of the newest scores, by position; only asked for where an evaluation has ended.
    """
    kind = {EventStatus.IN_PROGRESS: "progress"}.get(event.status, event.status.value)
    shown: dict[str, Any] = {
        "type": kind,
        "status": event.status.value,
        "interview_id": interview.given,
        "seq": event.seq,
        "job": event.kind.value,
        "message": event.message,
        "timestamp": shown_time(event.at),
    }
    if event.position:
        shown["question_id"] = interview.question(event.position)
    if event.status is EventStatus.IN_PROGRESS:
        shown["progress"] = event.progress
    if event.result is not None:
        shown["result"] = {
            "questions_processed": [
                _question(
                    {**each, **scores.get(each["position"], {})},
                    interview,
                    scored=event.kind is JobKind.EVALUATE,
                )
                for each in event.result.get("questions_processed", [])
            ]
        }
    return shown


def scores_now(store: InterviewStore, interview: Named, rater: str | None) -> dict[int, dict[str, Any]]:
    """What may be seen of the newest scores of an interview, by position; arguments as of `shown_results`."""
    found = results(store, store.get(interview.record.summary.id), rater)
    return {
        each["position"]: {name: each[name] for name in _SCORES if name in each}
        for each in found["questions"]
    }


def shown_results(store: InterviewStore, interview: Named, rater: str | None) -> dict[str, Any]:
    """What `GET /interview-results` answers.

    Args:
        store: of the interview.
        interview: as the client named it.
        rater: who rates, and sees scores of answers they have rated; None for others.
    """
    found = results(store, interview.record, rater)
    questions = [_question(each, interview, scored=True) for each in found["questions"]]
    completed: datetime | None = found["completed_at"]
    return {
        "interview_id": interview.given,
        "status": found["status"],
        "completed_at": shown_time(completed.astimezone(UTC)) if completed is not None else None,
        **({"message": found["message"]} if found["message"] else {}),
        "results": {"questions_processed": questions},
    }


def _question(entry: Mapping[str, Any], interview: Named, *, scored: bool) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "question_id": interview.question(entry["position"]),
        "position": entry["position"],
    }
    shown |= {name: entry[name] for name in ("asrfile_s3key", "reason") if name in entry}
    if scored:
        shown["scores"] = entry.get("scores")
        shown |= {name: entry[name] for name in _SCORES[1:] if name in entry}
    return shown
