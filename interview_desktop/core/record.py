"""What happened in a session, put together from its journal.

`SessionRecord.take` is fed every entry in order, while the session runs or after a crash; the chapters, the
subtitles and the transcript are made from the record and from nothing else. So a recording that had to be
recovered is finished by the same code as one that ended well.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from interview_desktop.core.echo import as_said
from interview_desktop.core.events import UtteranceKind
from interview_desktop.core.media import Chapter, Subtitle
from interview_desktop.core.models import Question
from interview_desktop.core.noted import NotedTake
from interview_desktop.core.notes import SessionNotes
from interview_desktop.core.state import UNFINISHED
from interview_desktop.core.subtitling import transcript_subtitles
from interview_desktop.core.transcript import (
    AnswerTranscript,
    Interruption,
    InterviewTranscript,
    Pending,
    Recognition,
    Recognized,
    Standing,
    Unanswered,
    Utterance,
)
from interview_desktop.core.turns import EndReason

LAST_SOUND = 0.15
"""Seconds after the end of an answer that still belong to its sound."""
_COMES_TO = frozenset({UtteranceKind.QUESTION, UtteranceKind.EXPLANATION})
"""What is said when the interview comes to a question, for the first time or again."""


@dataclass(frozen=True, slots=True)
class OpenTake:
    """A take that nobody has closed."""

    question: int
    """Position from 0."""
    take: int
    opened: float
    """Monotonic time."""
    answering: float
    """Seconds in which the candidate could answer."""


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


class SessionRecord(SessionNotes):
    """The record of one session.

    What it notes are monotonic times; what it gives out is seconds from the recording's zero, within its duration.
    """

    @property
    def questions(self) -> tuple[Question, ...]:
        """The plan's questions, then the follow-ups, by position."""
        return (*self._known_plan().questions.questions, *(each.question for each in self.follow_ups))

    @property
    def language(self) -> str:
        """The spoken language, BCP 47."""
        return self._known_plan().questions.language

    @property
    def counting(self) -> tuple[int, ...]:
        """The take that counts of each question, by position; 0 for none. Of one that a crash left open, the latest."""
        answered = {question for question, _ in self._takes}
        places = range(len(self.questions))
        return tuple(self._counting(place) if place in answered else 0 for place in places)

    def recognition(self, question: int) -> Recognition:
        """What was made of the answer that counts, one that was given."""
        return self._takes[question, self._counting(question)].recognition

    def speech(self, question: int) -> float | None:
        """Seconds for which the candidate spoke in the answer that counts; None when that is not known.

        Takes that an interruption ended belong to it: the next one went on with the same answer.
        """
        takes = {take.take: take for take in self._takes.values() if take.question == question}
        part = takes.get(self._counting(question))
        lengths: list[float | None] = []
        while part is not None:
            lengths.append(part.speech)
            before = takes.get(part.take - 1)
            part = before if before is not None and self._standing(before) is Standing.INTERRUPTED else None
        known = [length for length in lengths if length is not None]
        return sum(known) if known and len(known) == len(lengths) else None

    def transcript(self, duration: float) -> InterviewTranscript:
        """Everything said, on the recording's time line.

        Args:
            duration: length of the recording in seconds; what was open when it ended is closed there.
        """
        return InterviewTranscript(
            interview_id=self._known_plan().id,
            started=self.started,
            duration=duration,
            language=self.language,
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
            unanswered=tuple(self._unanswered(duration)),
            interruptions=tuple(
                Interruption(self._on_line(at, duration), away) for at, away in self._interruptions
            ),
        )

    def chapters(self, duration: float) -> list[Chapter]:
        """One chapter for each time that the interview came to a question, to where it came to the next.

        What comes before the first question belongs to no chapter.
        """
        starts: list[tuple[int, float]] = []
        end = duration
        for spoken in self._spoken.values():
            if spoken.kind in _COMES_TO:
                if not starts or starts[-1][0] != spoken.question:
                    starts.append((spoken.question, self._on_line(spoken.start, duration)))
            elif spoken.kind == UtteranceKind.CLOSING:
                end = self._on_line(spoken.start, duration)
        chapters: list[Chapter] = []
        # The last chapter ends where the closing begins. There may be no chapter at all.
        ends = [*(start for _, start in starts[1:]), end]
        for number, ((index, start), until) in enumerate(zip(starts, ends, strict=False)):
            again = any(index == earlier for earlier, _ in starts[:number])
            kind = "Follow-up: " if self._follows(index) else ""
            title = f"{kind}{self.questions[index].text}{' (again)' if again else ''}"
            if until > start:
                chapters.append(Chapter(title, start, until))
        return chapters

    def subtitles(self, duration: float) -> list[Subtitle]:
        """What was asked and what was answered, in the order of time."""
        return transcript_subtitles(self.transcript(duration))

    def untranscribed(self, duration: float) -> list[Untranscribed]:
        """The takes that wait to be recognised, in the order of time.

        Args:
            duration: length of the recording in seconds.
        """
        return [
            self._place(take, duration) for take in self._in_order() if isinstance(take.recognition, Pending)
        ]

    def fillers_waiting(self, duration: float, *, every: bool) -> list[tuple[Untranscribed, Recognized]]:
        """The takes that were understood, but not listened to again for their fillers, in the order of time.

        Args:
            duration: length of the recording in seconds.
            every: also those of which nobody wrote down that there was no time: the session was interrupted.
        """
        found = []
        for take in self._in_order():
            key = take.question, take.take
            waits = key in self._given_up or (every and key not in self._listened)
            if isinstance(take.recognition, Recognized) and waits:
                found.append((self._place(take, duration), take.recognition))
        return found

    def _in_order(self) -> list[NotedTake]:
        return sorted(self._takes.values(), key=lambda take: take.opened)

    def _place(self, take: NotedTake, duration: float) -> Untranscribed:
        """Where the sound of a take is in the recording."""
        open_end = [] if self._unheard_from is None else [(self._unheard_from, math.inf)]
        start, end = round(take.audio_from - self.origin, 6), duration
        if take.closed is not None:
            end = min(duration, round(take.closed + LAST_SOUND - self.origin, 6))
        unheard = [
            (max(start, since - self.origin), min(end, until - self.origin))
            for since, until in [*self._unheard, *open_end]
        ]
        kept = tuple((since, until) for since, until in unheard if until > since)
        return Untranscribed(take.question, take.take, start, max(start, end), kept)

    def open_takes(self, until: float) -> list[OpenTake]:
        """The takes that are not closed: one at most, unless a crash came between two entries.

        Args:
            until: monotonic time at which the recording ended.
        """
        found = []
        for take in self._takes.values():
            if take.closed is None:
                open_end = [] if self._unheard_from is None else [(self._unheard_from, until)]
                unheard = [*self._unheard, *open_end]
                deaf = sum(max(0.0, min(until, end) - max(take.opened, start)) for start, end in unheard)
                found.append(
                    OpenTake(take.question, take.take, take.opened, max(0.0, until - take.opened - deaf))
                )
        return found

    def _answer(self, take: NotedTake, duration: float) -> AnswerTranscript:
        question = self.questions[take.question]
        asked = [
            s.start
            for s in self._spoken.values()
            if s.kind == UtteranceKind.QUESTION and s.question == take.question and s.start <= take.opened
        ]
        recognition, trimmed = take.recognition, 0
        if isinstance(recognition, Recognized):
            recognition, trimmed = as_said(
                recognition.shifted(round(take.audio_from - self._sound_origin, 3)),
                question.text,
                take.opened - self._sound_origin,
                overheard=take.overheard,
            )
        if take.correction is not None:
            recognition = take.correction
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
            echo_trimmed=trimmed,
            standing=self._standing(take),
            reason=self._replacing(take) or "",
            follow_up_to=self._follows(take.question),
            typed=take.typed,
            typed_at=self._on_line(take.typed_at, duration) if take.typed and take.typed_at else None,
        )

    def _standing(self, take: NotedTake) -> Standing:
        if take.take == self._counting(take.question):
            return Standing.COUNTS
        if self._replacing(take) is not None:
            return Standing.REPLACED
        return Standing.INTERRUPTED if take.reason == EndReason.INTERRUPTED else Standing.OTHER

    def _counting(self, question: int) -> int:
        """The take of a question that counts; of one that is not finished, the latest."""
        if question < len(self.kept) and self.kept[question] != UNFINISHED:
            return self.kept[question]
        return max(take for other, take in self._takes if other == question)

    def _replacing(self, take: NotedTake) -> str | None:
        """Why another take was given in place of this one; None when that was not decided by staff, or came to nothing."""
        counting = self._takes.get((take.question, self._counting(take.question)))
        for reopened in reversed(self._reopened):
            if (
                reopened.question == take.question
                and counting is not None
                and take.opened < reopened.at < counting.opened
            ):
                return reopened.reason
        return None

    def _follows(self, question: int) -> int:
        """Number, from 1, of the question that a follow-up belongs to; 0 for a question of the plan."""
        behind = question - len(self._known_plan().questions.questions)
        return self.follow_ups[behind].to + 1 if behind >= 0 else 0

    def _unanswered(self, duration: float) -> list[Unanswered]:
        answered = {question for question, _ in self._takes}
        asked: dict[int, float] = {}
        for spoken in self._spoken.values():
            if spoken.kind == UtteranceKind.QUESTION:
                asked.setdefault(spoken.question, self._on_line(spoken.start, duration))
        return [
            Unanswered(place + 1, question.text, asked.get(place), self._follows(place))
            for place, question in enumerate(self.questions)
            if place not in answered
        ]

    def _on_line(self, moment: float | None, duration: float) -> float:
        """A monotonic moment on the time line of the published sound; what never came to an end lasts to its end."""
        return duration if moment is None else min(duration, max(0.0, round(moment - self._sound_origin, 3)))

    @property
    def _sound_origin(self) -> float:
        """Monotonic time of the first sound in the published video, in which the sound is moved by `sound_late`."""
        return self.origin + self.sound_late
