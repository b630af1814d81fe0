"""What was asked and answered in a live interview, folded from its journal: one record, however the interview ended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from interview_desktop.app.clock import written_time
from interview_desktop.app.live.plan import LiveRequest
from interview_desktop.core.codec import decode, encode
from interview_desktop.core.events import UtteranceKind
from interview_desktop.core.live import LiveEnd
from interview_desktop.core.models import FollowUp, Question
from interview_desktop.core.outcome import InterviewOutcome, OutcomeStatus
from interview_desktop.core.transcript import (
    AnswerTranscript,
    InterviewTranscript,
    Recognized,
    Standing,
    Unanswered,
    Utterance,
)
from interview_desktop.session.journal import Entry

BEGAN, SPOKEN, ANSWERED, FOLLOWED, ENDED = (
    "live.began",
    "live.spoken",
    "live.answered",
    "live.followed",
    "live.ended",
)


@dataclass
class LiveNotes:
    """The record of one interview. Times are seconds in which the candidate was there."""

    request: LiveRequest
    started: datetime
    began: float
    """Monotonic time of the journal's first entry."""
    utterances: list[Utterance] = field(default_factory=list)
    answers: list[AnswerTranscript] = field(default_factory=list)
    follow_ups: list[FollowUp] = field(default_factory=list)
    asked: list[int] = field(default_factory=list)
    """Positions of the questions in the order in which they were asked, from 1; follow-ups stand behind the plan's."""
    reason: LiveEnd | None = None
    duration: float = 0.0
    """Up to the latest entry."""
    lasted: float = 0.0
    """Seconds from the first entry to the latest one: more than `duration` where the candidate was away."""

    def question(self, position: int) -> Question:
        """A question by its position."""
        planned = self.request.plan.questions.questions
        if position <= len(planned):
            return planned[position - 1]
        return self.follow_ups[position - len(planned) - 1].question

    def take(self, entry: Entry) -> None:
        """Take the next entry."""
        data = entry.data
        # By the monotonic clock, because somebody may set the other one meanwhile.
        self.lasted = entry.monotonic - self.began
        self.duration = max(self.duration, float(data.get("at", 0.0)))
        match entry.kind:
            case "live.spoken":
                said = Utterance(
                    data["kind"],
                    data["text"],
                    float(data["start"]),
                    float(data["start"]) + float(data["length"]),
                )
                self.utterances.append(said)
                if said.kind == UtteranceKind.QUESTION and data["question"] not in self.asked:
                    self.asked.append(int(data["question"]))
            case "live.answered":
                self.answers.append(decode(data["answer"]))
            case "live.followed":
                self.follow_ups.append(decode(data["follow_up"]))
            case "live.ended":
                self.reason = LiveEnd(data["reason"])
            case _:
                pass

    @property
    def answered(self) -> int:
        """Questions with an answer that was understood."""
        return len({answer.number for answer in self.answers if _understood(answer)})

    @property
    def status(self) -> OutcomeStatus:
        """Completed, also when its time was over, or stopped."""
        done = self.reason in (LiveEnd.COMPLETED, LiveEnd.TIME_LIMIT)
        return OutcomeStatus.COMPLETED if done else OutcomeStatus.STOPPED

    def kept(self) -> tuple[int, ...]:
        """The take that counts of each question by position; 0 for none."""
        last = max((answer.number for answer in self.answers), default=0)
        kept = [0] * last
        for answer in self.answers:
            kept[answer.number - 1] = answer.take
        return tuple(kept)

    def transcript(self) -> InterviewTranscript:
        """Everything said. Of several takes of a question the last one counts."""
        kept = self.kept()
        answers = tuple(
            answer if kept[answer.number - 1] == answer.take else replace(answer, standing=Standing.OTHER)
            for answer in self.answers
        )
        numbers = {answer.number for answer in answers}
        at = {each.text: each.start for each in reversed(self.utterances)}
        return InterviewTranscript(
            interview_id=self.request.id,
            started=self.started.isoformat(),
            duration=self.duration,
            language=self.request.plan.questions.language,
            utterances=tuple(self.utterances),
            answers=answers,
            unanswered=tuple(
                Unanswered(position, self.question(position).text, at.get(self.question(position).text, 0.0))
                for position in self.asked
                if position not in numbers
            ),
        )

    @property
    def ended(self) -> datetime:
        """When the latest entry was made."""
        return self.started + timedelta(seconds=self.lasted)

    def outcome(self, files: Mapping[str, Path], warnings: tuple[str, ...]) -> InterviewOutcome:
        """What is entered in the database."""
        return InterviewOutcome(
            interview_id=self.request.id,
            status=self.status,
            started=self.started,
            ended=self.ended,
            duration=self.duration,
            video=None,
            transcript_files=files,
            transcript=self.transcript(),
            warnings=warnings,
        )

    def summary(self) -> dict[str, Any]:
        """The content of `interview_summary_<id>.json`."""
        request, transcript = self.request, self.transcript()
        return {
            "interview_id": request.id,
            "candidate_name": request.candidate_name,
            "interview_type": request.interview_type,
            "language": transcript.language,
            "audio_source": request.source,
            "session_minutes": request.session_minutes,
            "status": self.status,
            "reason": None if self.reason is None else self.reason.value,
            "started_at": written_time(self.started),
            "ended_at": written_time(self.ended),
            "duration_seconds": round(self.duration, 3),
            "question_count": len(self.asked),
            "answer_count": self.answered,
            "conversation": self._conversation(),
            "answers": [
                _answer_summary(number, self, position) for number, position in enumerate(self.asked, 1)
            ],
        }

    def _conversation(self) -> list[dict[str, Any]]:
        said = [
            {"role": "interviewer", "type": each.kind, "text": each.text, "at": round(each.start, 3)}
            for each in self.utterances
        ]
        said += [
            {"role": "candidate", "type": "answer", "text": _text(answer), "at": round(answer.start, 3)}
            for answer in self.answers
        ]
        return sorted(said, key=lambda each: float(str(each["at"])))


def began(request: LiveRequest, started: datetime) -> dict[str, Any]:
    """The first entry: all that is known beforehand."""
    return {
        "started": started.isoformat(),
        "plan": encode(request.plan),
        "consent": encode(request.consent),
        "session_minutes": request.session_minutes,
        "candidate_name": request.candidate_name,
        "interview_type": request.interview_type,
        "source": request.source,
        "owner": request.owner,
        "interface": request.interface,
    }


def notes_of(entry: Entry) -> LiveNotes:
    """The record that begins with the first entry of a journal.

    Raises:
        ValueError: it is none.
    """
    first = entry.data
    try:
        request = LiveRequest(
            decode(first["plan"]),
            decode(first["consent"]),
            float(first["session_minutes"]),
            str(first["candidate_name"]),
            str(first["interview_type"]),
            first["source"],
            str(first["owner"]),
            str(first["interface"]),
        )
        return LiveNotes(request, datetime.fromisoformat(first["started"]), entry.monotonic)
    except (KeyError, TypeError) as error:
        raise ValueError("the journal does not say what was planned") from error


def _understood(answer: AnswerTranscript) -> bool:
    return isinstance(answer.recognition, Recognized) and bool(answer.recognition.words)


def _text(answer: AnswerTranscript) -> str:
    return answer.recognition.text if isinstance(answer.recognition, Recognized) else ""


def _answer_summary(number: int, notes: LiveNotes, position: int) -> dict[str, Any]:
    takes = [answer for answer in notes.answers if answer.number == position]
    counting = takes[-1] if takes else None
    recognition = counting.recognition if counting is not None else None
    return {
        "question_number": number,
        "question": notes.question(position).text,
        "author": notes.question(position).author,
        "answer": _text(counting) if counting is not None else None,
        "state": recognition.state if recognition is not None else "unanswered",
        "confidence": recognition.confidence if isinstance(recognition, Recognized) else None,
        "start": round(counting.start, 3) if counting is not None else None,
        "end": round(counting.end, 3) if counting is not None else None,
    }
