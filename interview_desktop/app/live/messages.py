"""What the candidate's client is told. Whoever keeps the messages numbers them, so that a socket that comes back misses none."""

from __future__ import annotations

from typing import Any, Protocol

from interview_desktop.app.clock import written_time
from interview_desktop.app.live.plan import LiveRequest
from interview_desktop.app.live.speaking import UNSPOKEN, Spoken
from interview_desktop.app.settings import Settings
from interview_desktop.core.live import LiveEnd
from interview_desktop.core.ports import Clock
from interview_desktop.core.transcript import AnswerTranscript, Recognized

Message = dict[str, Any]
"""A JSON object with `type`, `interview_id` and `timestamp` besides its own fields."""
_ENDED = {
    LiveEnd.COMPLETED: "The interview is complete.",
    LiveEnd.TIME_LIMIT: "The time of the interview is over.",
    LiveEnd.REQUESTED: "You have ended the interview. What you said is kept.",
    LiveEnd.DELETED: "The interview was ended. What you said is kept.",
    LiveEnd.DISCONNECTED: "The interview was ended, because nobody was connected. What was said is kept.",
    LiveEnd.SHUTDOWN: "The service was ended, and the interview with it. What you said is kept.",
    LiveEnd.BROKEN_OFF: "The service broke off, and the interview with it. What was said until then is kept.",
}


class MessageStream(Protocol):
    """Takes the messages of one interview; called on the hall's thread, and does not block."""

    def add(self, event: Message) -> int:
        """Keep a message, and number it."""
        ...

    def close(self) -> None:
        """Nothing more comes; safe to call twice."""
        ...


class Messages:
    """The messages of one interview."""

    def __init__(self, interview_id: str, stream: MessageStream, clock: Clock) -> None:
        """Tell into a stream."""
        self._id = interview_id
        self._stream = stream
        self._clock = clock

    def tell(self, kind: str, **fields: Any) -> None:
        """Tell something."""
        self._stream.add(
            {"type": kind, "interview_id": self._id, "timestamp": written_time(self._clock.now()), **fields}
        )

    def close(self) -> None:
        """Nothing more comes."""
        self._stream.close()

    def began(self, request: LiveRequest, settings: Settings) -> None:
        """The interview has begun."""
        self.tell(
            "interview_started",
            message="The interview has begun.",
            candidate_name=request.candidate_name,
            interview_type=request.interview_type,
            session_minutes=request.session_minutes,
            audio_source=request.source,
            sample_rate=settings.sample_rate,
            channels=settings.channels,
            frame_duration_ms=settings.live().frame_ms,
        )

    def question(self, number: int, text: str, before: str, spoken: Spoken, *, again: bool) -> None:
        """A question, and what is said before it."""
        self.tell(
            "interviewer_question",
            text=f"{before} {text}".strip(),
            question=text,
            feedback=before,
            question_number=number,
            repeated=again,
            **_sound(spoken),
        )

    def nudge(self, number: int, question: int, text: str, spoken: Spoken) -> None:
        """Encouragement to answer a question."""
        self.tell("interviewer_nudge", text=text, number=number, question_number=question, **_sound(spoken))

    def listening(self, question: int) -> None:
        """The candidate is listened to."""
        self.tell("listening", question_number=question, message="Please speak.")

    def processing(self, question: int) -> None:
        """The answer is over."""
        self.tell("processing", question_number=question, message="One moment, please.")

    def understood(self, question: int, answer: AnswerTranscript) -> None:
        """What was understood; no text where nobody agreed to one."""
        known = answer.recognition if isinstance(answer.recognition, Recognized) else None
        self.tell(
            "candidate_response",
            text=known.text if known is not None else "",
            question_number=question,
            confidence=known.confidence if known is not None else None,
            duration=round(answer.end - answer.start, 3),
        )

    def not_understood(self, question: int, answer: AnswerTranscript, *, repeats: bool) -> None:
        """No words could be made out."""
        self.tell(
            "transcription_failed",
            message="No words could be made out." + (" The question is asked again." if repeats else ""),
            question_number=question,
            reason=answer.recognition.state,
            will_repeat=repeats,
        )

    def ended(
        self, reason: LiveEnd, summary: dict[str, Any], warning: str | None, text: str, spoken: Spoken
    ) -> None:
        """It is over, and nothing more comes.

        Args:
            reason: why.
            summary: of the interview.
            warning: what could not be kept, a sentence.
            text: what the interviewer says at last; empty for nothing.
            spoken: its sound.
        """
        fields = {"warning": warning} if warning is not None else {}
        self.tell(
            "interview_ended",
            reason=reason.value,
            message=text or _ENDED[reason],
            **_sound(spoken),
            summary=summary,
            **fields,
        )
        self.close()


def kept_end(summary: dict[str, Any], clock: Clock) -> Message:
    """The last message of an interview whose messages are no longer at hand: it has no number."""
    return {
        "type": "interview_ended",
        "interview_id": summary["interview_id"],
        "timestamp": written_time(clock.now()),
        "reason": summary["reason"],
        "message": _ENDED[LiveEnd(summary["reason"])],
        **_sound(UNSPOKEN),
        "summary": summary,
    }


def _sound(spoken: Spoken) -> dict[str, Any]:
    return {"audio_url": spoken.url, "audio_duration": spoken.duration}
