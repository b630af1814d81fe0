"""What happened in a session, put together from its journal.

`SessionRecord.take` is fed every entry in order, while the session runs or after a crash; the chapters, the subtitles and
the transcript are made from the record and from nothing else. So a recording that had to be recovered is finished by the
same code as one that ended well.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from interview_desktop.core.codec import decode
from interview_desktop.core.media import Chapter, Subtitle
from interview_desktop.core.models import InterviewPlan
from interview_desktop.core.transcript import (
    AnswerTranscript,
    InterviewTranscript,
    Pending,
    Recognition,
    Recognized,
    Utterance,
)

SUBTITLE_SECONDS = 6.0
"""A subtitle of an answer stays at most this long."""
SUBTITLE_WORDS = 12
SUBTITLE_PAUSE = 1.0
"""A pause this long between two words begins a new subtitle."""


@dataclass(frozen=True, slots=True)
class _Take:
    question: int
    take: int
    opened: float
    audio_from: float
    closed: float | None = None
    reason: str = ""
    recognition: Recognition = field(default_factory=Pending)


@dataclass(frozen=True, slots=True)
class _Spoken:
    kind: str
    text: str
    question: int
    start: float
    end: float | None = None


class SessionRecord:
    """The record of one session. Times inside are monotonic; what it gives out is relative to the recording's zero."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.plan: InterviewPlan | None = None
        self.origin = 0.0
        """Monotonic time of the recording's zero."""
        self.started = ""
        """Wall-clock time of the recording's zero, ISO 8601."""
        self.kept: tuple[int, ...] = ()
        """The take that counts, for each finished question."""
        self._spoken: list[_Spoken] = []
        self._takes: dict[tuple[int, int], _Take] = {}
        self._last = 0.0

    def take(self, kind: str, data: Mapping[str, Any], at: float) -> None:
        """Add one journal entry; kinds it does not know are left aside."""
        self._last = max(self._last, at)
        match kind:
            case "session.planned":
                self.plan = decode(data["plan"])
            case "recording.started":
                self.origin, self.started = data["origin"], data["wall"]
            case "utterance.started":
                self._spoken.append(_Spoken(data["kind"], data["text"], data["question"], at))
            case "utterance.ended" if self._spoken and self._spoken[-1].end is None:
                self._spoken[-1] = replace(self._spoken[-1], end=at)
            case "answer.opened":
                key = data["question"], data["take"]
                self._takes[key] = _Take(*key, opened=at, audio_from=data["audio_from"])
            case "answer.closed" if (data["question"], data["take"]) in self._takes:
                key = data["question"], data["take"]
                self._takes[key] = replace(self._takes[key], closed=at, reason=data["reason"])
            case "answer.recognized" if (data["question"], data["take"]) in self._takes:
                key = data["question"], data["take"]
                self._takes[key] = replace(self._takes[key], recognition=decode(data["recognition"]))
            case "interview.state":
                self.kept = tuple(data["kept"])

    def transcript(self, duration: float) -> InterviewTranscript:
        """Everything said, on the recording's time line.

        Args:
            duration: length of the recording in seconds; what was open when it ended is closed there.
        """
        plan = self._known_plan()
        return InterviewTranscript(
            interview_id=plan.id,
            started=self.started,
            duration=duration,
            language=plan.questions.language,
            utterances=tuple(
                Utterance(
                    spoken.kind, spoken.text, self._on_line(spoken.start), self._end(spoken.end, duration)
                )
                for spoken in self._spoken
            ),
            answers=tuple(
                self._answer(take, duration) for take in sorted(self._takes.values(), key=lambda t: t.opened)
            ),
        )

    def chapters(self, duration: float) -> list[Chapter]:
        """One chapter for each question that was asked, from the first word of its question to that of the next.

        What comes before the first question belongs to no chapter.
        """
        plan = self._known_plan()
        starts: dict[int, float] = {}
        for spoken in self._spoken:
            if spoken.kind == "question":
                starts.setdefault(spoken.question, self._on_line(spoken.start))
        closing = [self._on_line(spoken.start) for spoken in self._spoken if spoken.kind == "closing"]
        ends = [*list(starts.values())[1:], min([*closing, duration])]
        return [
            Chapter(plan.questions.questions[index].text, start, end)
            for (index, start), end in zip(starts.items(), ends, strict=True)
            if end > start
        ]

    def subtitles(self, duration: float) -> list[Subtitle]:
        """What was asked and what was answered, in the order of time."""
        transcript = self.transcript(duration)
        shown = [Subtitle(said.text, said.start, said.end, "interviewer") for said in transcript.utterances]
        for answer in transcript.answers:
            shown += _answer_subtitles(answer)
        return sorted(shown, key=lambda subtitle: subtitle.start)

    def _answer(self, take: _Take, duration: float) -> AnswerTranscript:
        question = self._known_plan().questions.questions[take.question]
        asked = [
            s.start
            for s in self._spoken
            if s.kind == "question" and s.question == take.question and s.start <= take.opened
        ]
        recognition = take.recognition
        if isinstance(recognition, Recognized):
            offset = self._on_line(take.audio_from)
            recognition = replace(
                recognition, words=tuple(word.shifted(offset) for word in recognition.words)
            )
        return AnswerTranscript(
            number=take.question + 1,
            take=take.take,
            question=question.text,
            asked_at=self._on_line(asked[-1]) if asked else self._on_line(take.opened),
            start=self._on_line(take.opened),
            end=self._end(take.closed, duration),
            recognition=recognition,
        )

    def _on_line(self, moment: float) -> float:
        return round(max(0.0, moment - self.origin), 3)

    def _end(self, moment: float | None, duration: float) -> float:
        return duration if moment is None else min(duration, self._on_line(moment))

    def _known_plan(self) -> InterviewPlan:
        if self.plan is None:
            raise ValueError("the journal does not say what was planned")
        return self.plan


def _answer_subtitles(answer: AnswerTranscript) -> list[Subtitle]:
    if not isinstance(answer.recognition, Recognized):
        return []
    groups: list[list[int]] = []
    words = answer.recognition.words
    for position, word in enumerate(words):
        group = groups[-1] if groups else None
        if (
            group is None
            or len(group) >= SUBTITLE_WORDS
            or word.start - words[group[-1]].end > SUBTITLE_PAUSE
            or word.end - words[group[0]].start > SUBTITLE_SECONDS
        ):
            groups.append([position])
        else:
            group.append(position)
    return [
        Subtitle(
            " ".join(words[i].text for i in group), words[group[0]].start, words[group[-1]].end, "candidate"
        )
        for group in groups
    ]
