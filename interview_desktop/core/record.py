"""What happened in a session, put together from its journal.

`SessionRecord.take` is fed every entry in order, while the session runs or after a crash; the chapters, the
subtitles and the transcript are made from the record and from nothing else. So a recording that had to be
recovered is finished by the same code as one that ended well.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from interview_desktop.core.codec import decode
from interview_desktop.core.interview import Phase
from interview_desktop.core.media import Chapter, Subtitle
from interview_desktop.core.models import InterviewPlan
from interview_desktop.core.transcript import (
    AnswerTranscript,
    InterviewTranscript,
    Pending,
    Recognition,
    Recognized,
    Utterance,
    Word,
)
from interview_desktop.core.troubles import Troubles

SUBTITLE_SECONDS = 6.0
"""A subtitle of an answer stays at most this long."""
SUBTITLE_WORDS = 12
SUBTITLE_PAUSE = 1.0
"""A pause longer than this between two words begins a new subtitle."""
SUBTITLE_SHORTEST = 1.0
"""A subtitle of an answer stays at least this long, if the next one does not begin before."""
LAST_SOUND = 0.15
"""Seconds after the end of an answer that still belong to its sound."""
ROOM_TAIL = 0.2
"""Seconds for which the room still sounds after the machine has spoken."""
_LISTENING = (Phase.ANSWERING, Phase.FINISHING)
_DEAF = (Phase.NUDGING, Phase.HELD)
"""Phases in which an answer is open, but nothing that is heard belongs to it."""


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


@dataclass(frozen=True, slots=True)
class Untranscribed:
    """A take that still waits to be recognised. Times are seconds on the recording's time line."""

    question: int
    """Position from 0."""
    take: int
    start: float
    """Where the sound for the recogniser begins; word times count from here. It may lie before the recording's zero."""
    end: float
    """The same as `start` when nothing of it was recorded."""
    unheard: tuple[tuple[float, float], ...]
    """Stretches that belong to no answer, because the machine spoke or the interview paused."""


class SessionRecord:
    """The record of one session.

    Times inside are monotonic; what it gives out is seconds from the recording's zero, within its duration.
    """

    def __init__(self) -> None:
        """Begin with nothing."""
        self.plan: InterviewPlan | None = None
        self.origin = 0.0
        """Monotonic time of the recording's zero."""
        self.started = ""
        """Wall-clock time of the recording's zero, ISO 8601."""
        self.kept: tuple[int, ...] = ()
        """The take that counts, for each finished question."""
        self._spoken: dict[int, _Spoken] = {}
        self._takes: dict[tuple[int, int], _Take] = {}
        self.troubles = Troubles()
        """What went wrong."""
        self._unheard: list[tuple[float, float]] = []
        self._unheard_from: float | None = None

    def take(self, kind: str, data: Mapping[str, Any], at: float) -> None:
        """Add one journal entry; kinds it does not know are left aside."""
        self.troubles.take(kind, data, at)
        match kind:
            case "session.planned":
                self.plan = decode(data["plan"])
            case "recording.started":
                self.origin, self.started = data["origin"], data["wall"]
            case "recording.segment":
                # The file begins with its first frame, which only the recorder knows.
                self.origin = data["zero"]
            case "recording.stopped":
                self.origin = data["origin"]
            case "utterance.started":
                self._spoken[data["token"]] = _Spoken(data["kind"], data["text"], data["question"], at)
            case "utterance.ended" if data["token"] in self._spoken:
                token = data["token"]
                self._spoken[token] = replace(self._spoken[token], end=at)
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
                self._note_listening(data.get("phase", ""), at)

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
                    spoken.kind,
                    spoken.text,
                    self._on_line(spoken.start, duration),
                    self._on_line(spoken.end, duration),
                )
                for spoken in self._spoken.values()
            ),
            answers=tuple(
                self._answer(take, duration) for take in sorted(self._takes.values(), key=lambda t: t.opened)
            ),
        )

    def chapters(self, duration: float) -> list[Chapter]:
        """One chapter for each question that was asked, from its first word to that of the next question.

        What comes before the first question belongs to no chapter.
        """
        plan = self._known_plan()
        starts: dict[int, float] = {}
        end = duration
        for spoken in self._spoken.values():
            if spoken.kind == "question":
                starts.setdefault(spoken.question, self._on_line(spoken.start, duration))
            elif spoken.kind == "closing":
                end = self._on_line(spoken.start, duration)
        # The last chapter ends where the closing begins. There may be no chapter at all.
        ends = [*list(starts.values())[1:], end]
        return [
            Chapter(plan.questions.questions[index].text, start, until)
            for (index, start), until in zip(starts.items(), ends, strict=False)
            if until > start
        ]

    def subtitles(self, duration: float) -> list[Subtitle]:
        """What was asked and what was answered, in the order of time."""
        transcript = self.transcript(duration)
        shown = [Subtitle(said.text, said.start, said.end, "interviewer") for said in transcript.utterances]
        for answer in transcript.answers:
            if isinstance(answer.recognition, Recognized):
                shown += answer_subtitles(answer.recognition.words)
        on_line = (replace(subtitle, end=min(subtitle.end, duration)) for subtitle in shown)
        return sorted((s for s in on_line if s.end > s.start), key=lambda subtitle: subtitle.start)

    def untranscribed(self, duration: float) -> list[Untranscribed]:
        """The takes that wait to be recognised, in the order of time.

        Args:
            duration: length of the recording in seconds.
        """
        open_end = [] if self._unheard_from is None else [(self._unheard_from, math.inf)]
        found = []
        for take in sorted(self._takes.values(), key=lambda take: take.opened):
            if isinstance(take.recognition, Pending):
                start, end = round(take.audio_from - self.origin, 6), duration
                if take.closed is not None:
                    end = min(duration, round(take.closed + LAST_SOUND - self.origin, 6))
                unheard = [
                    (max(start, since - self.origin), min(end, until - self.origin))
                    for since, until in [*self._unheard, *open_end]
                ]
                kept = tuple((since, until) for since, until in unheard if until > since)
                found.append(Untranscribed(take.question, take.take, start, max(start, end), kept))
        return found

    def _note_listening(self, phase: str, at: float) -> None:
        if phase in _DEAF and self._unheard_from is None:
            self._unheard_from = at
        elif phase in _LISTENING and self._unheard_from is not None:
            ends = [spoken.end for spoken in self._spoken.values() if spoken.end is not None]
            self._unheard.append((self._unheard_from, max(at, max(ends, default=at) + ROOM_TAIL)))
            self._unheard_from = None

    def _answer(self, take: _Take, duration: float) -> AnswerTranscript:
        question = self._known_plan().questions.questions[take.question]
        asked = [
            s.start
            for s in self._spoken.values()
            if s.kind == "question" and s.question == take.question and s.start <= take.opened
        ]
        recognition = take.recognition
        if isinstance(recognition, Recognized):
            offset = round(take.audio_from - self.origin, 3)
            recognition = replace(
                recognition, words=tuple(word.shifted(offset) for word in recognition.words)
            )
        start = self._on_line(take.opened, duration)
        return AnswerTranscript(
            number=take.question + 1,
            take=take.take,
            question=question.text,
            asked_at=self._on_line(asked[-1], duration) if asked else start,
            start=start,
            # A key pressed while the room still sounds ends an answer before its listening has begun.
            end=max(start, self._on_line(take.closed, duration)),
            recognition=recognition,
        )

    def _on_line(self, moment: float | None, duration: float) -> float:
        """A monotonic moment on the recording's time line; what never came to an end lasts to its end."""
        return duration if moment is None else min(duration, max(0.0, round(moment - self.origin, 3)))

    def _known_plan(self) -> InterviewPlan:
        if self.plan is None:
            raise ValueError("the journal does not say what was planned")
        return self.plan


def answer_subtitles(words: Sequence[Word]) -> list[Subtitle]:
    """Recognised words as subtitles; a pause, a full line or a long time begins a new one."""
    groups: list[list[Word]] = []
    for word in words:
        group = groups[-1] if groups else None
        if (
            group is None
            or len(group) >= SUBTITLE_WORDS
            or word.start - group[-1].end > SUBTITLE_PAUSE
            or word.end - group[0].start > SUBTITLE_SECONDS
        ):
            groups.append([word])
        else:
            group.append(word)
    starts = [group[0].start for group in groups]
    return [
        Subtitle(
            " ".join(word.text for word in group),
            start,
            min(max(group[-1].end, start + SUBTITLE_SHORTEST), following),
            "candidate",
        )
        for group, start, following in zip(groups, starts, [*starts[1:], math.inf], strict=False)
    ]
