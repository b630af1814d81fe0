"""What the entries of a session's journal say, one after the other; `core.record` makes transcript and chapters of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from interview_desktop.core.codec import decode
from interview_desktop.core.models import FollowUp, InterviewPlan
from interview_desktop.core.noted import NotedReopening, NotedTake, NotedUtterance
from interview_desktop.core.state import LISTENING, Phase
from interview_desktop.core.transcript import Recognized
from interview_desktop.core.troubles import Troubles

ROOM_TAIL = 0.2
"""Seconds for which the room still sounds after the machine has spoken."""
_DEAF = frozenset({Phase.NUDGING, Phase.HELD})
"""Phases in which an answer is open, but nothing that is heard belongs to it."""


class SessionNotes:
    """The fold of a journal. Times are monotonic."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.plan: InterviewPlan | None = None
        self.origin = 0.0
        """Monotonic time of the recording's zero."""
        self.sound_late = 0.0
        """Seconds by which the microphone's sound is late against the camera's pictures, as it was measured before."""
        self.started = ""
        """Wall-clock time of the recording's zero, ISO 8601."""
        self.kept: tuple[int, ...] = ()
        """The take that counts, by position as in `InterviewState.kept`."""
        self.follow_ups: tuple[FollowUp, ...] = ()
        """What was asked beside the plan."""
        self._spoken: dict[int, NotedUtterance] = {}
        self._takes: dict[tuple[int, int], NotedTake] = {}
        self._listened: set[tuple[int, int]] = set()
        """Takes that were listened to again for their fillers, and had some."""
        self._given_up: set[tuple[int, int]] = set()
        """Takes for which there was no time to do so."""
        self.troubles = Troubles()
        """What went wrong."""
        self._reopened: list[NotedReopening] = []
        self._interruptions: list[tuple[float, float]] = []
        self._unheard: list[tuple[float, float]] = []
        self._unheard_from: float | None = None

    def take(self, kind: str, data: Mapping[str, Any], at: float) -> None:
        """Add one journal entry; kinds it does not know are left aside.

        Args:
            kind: of the entry, such as "answer.opened".
            data: of the entry.
            at: monotonic time of the entry.
        """
        self.troubles.take(kind, data, at)
        match kind.partition(".")[0]:
            case "session" | "recording":
                self._take_recording(kind, data, at)
            case "utterance":
                self._take_utterance(kind, data, at)
            case "answer" if kind == "answer.opened" or (data["question"], data["take"]) in self._takes:
                self._take_answer(kind, data, at)
            case "fillers" if kind == "fillers.waiting":
                self._given_up.add((data["question"], data["take"]))
            case "listening" if kind == "listening.resumed" and self._unheard:
                self._unheard[-1] = self._unheard[-1][0], at
            case "interview" if kind == "interview.state":
                self.kept = tuple(data["kept"])
                self._note_listening(data.get("phase", ""), at)
            case "interview" if kind == "interview.event":
                self._take_event(data["event"], at)

    def _take_recording(self, kind: str, data: Mapping[str, Any], at: float) -> None:
        match kind:
            case "session.planned":
                self.plan = decode(data["plan"])
            case "session.resumed":
                self._note_interruption(data["ended"], data["away"], at)
            case "recording.started":
                self.origin, self.started = data["origin"], data["wall"]
                self.sound_late = data.get("sound_late", 0.0)
            case "recording.segment":
                # The file begins with its first frame, which only the recorder knows.
                self.origin = data["zero"]
            case "recording.stopped":
                self.origin = data["origin"]

    def _take_utterance(self, kind: str, data: Mapping[str, Any], at: float) -> None:
        token = data["token"]
        if kind == "utterance.started":
            self._spoken[token] = NotedUtterance(data["kind"], data["text"], data["question"], at)
        elif kind == "utterance.ended" and token in self._spoken:
            self._spoken[token] = replace(self._spoken[token], end=at)

    def _take_answer(self, kind: str, data: Mapping[str, Any], at: float) -> None:
        key = data["question"], data["take"]
        match kind:
            case "answer.opened":
                self._takes[key] = NotedTake(*key, opened=at, audio_from=data["audio_from"])
            case "answer.sound":
                # A candidate who began early is heard from before listening began.
                overheard = data.get("overheard", True)
                self._change(key, audio_from=data["audio_from"], overheard=overheard)
            case "answer.closed":
                self._change(key, closed=at, reason=data["reason"], speech=data.get("speech"))
            case "answer.recognized":
                self._change(key, recognition=decode(data["recognition"]))
            case "answer.verbatim":
                self._listened.add(key)
                self._given_up.discard(key)
                words = tuple(decode(word) for word in data["words"])
                recognition = self._takes[key].recognition
                if isinstance(recognition, Recognized):
                    self._change(key, recognition=replace(recognition, verbatim=words))
            case "answer.corrected":
                self._change(key, correction=decode(data["recognition"]))

    def _take_event(self, event: Mapping[str, Any], at: float) -> None:
        match event.get("class"):
            case "Reopen":
                self._reopened.append(NotedReopening(event["question"], at, event["reason"]))
            case "Typed" if self._takes:
                self._change(next(reversed(self._takes)), typed=event["text"], typed_at=at)
            case "Chosen":
                chosen = decode(event)
                if chosen.question is not None:
                    plan = self._known_plan()
                    to = plan.place_of(chosen.after, self.follow_ups)
                    self.follow_ups = (*self.follow_ups, FollowUp(to, chosen.question, plan.replaces))

    def _change(self, key: tuple[int, int], **changes: Any) -> None:
        self._takes[key] = replace(self._takes[key], **changes)

    def _note_interruption(self, ended: float, away: float, at: float) -> None:
        """Whatever went on when the program was ended had its end then."""
        self._interruptions.append((ended, away))
        for token, spoken in self._spoken.items():
            if spoken.end is None:
                self._spoken[token] = replace(spoken, end=max(spoken.start, ended))
        if self._unheard_from is not None:
            self._unheard.append((self._unheard_from, at))
            self._unheard_from = None

    def _note_listening(self, phase: str, at: float) -> None:
        if phase in _DEAF and self._unheard_from is None:
            self._unheard_from = at
        elif phase in LISTENING and self._unheard_from is not None:
            ends = [spoken.end for spoken in self._spoken.values() if spoken.end is not None]
            self._unheard.append((self._unheard_from, max(at, max(ends, default=at) + ROOM_TAIL)))
            self._unheard_from = None

    def _known_plan(self) -> InterviewPlan:
        if self.plan is None:
            raise ValueError("the journal does not say what was planned")
        return self.plan
