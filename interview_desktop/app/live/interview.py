"""One live interview: carries out what `core.live` decides. Every method is called on the hall's thread."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from typing import Any, Protocol, TypeVar

from interview_desktop.app.live.answer import OpenAnswer
from interview_desktop.app.live.ear import Ended, Heard, LiveEar, Quiet, Segment
from interview_desktop.app.live.engines import LiveEngines
from interview_desktop.app.live.keeping import LiveKeeper, LiveRecord
from interview_desktop.app.live.machine import MachineAudio
from interview_desktop.app.live.messages import Messages, MessageStream
from interview_desktop.app.live.notes import ANSWERED, FOLLOWED, SPOKEN
from interview_desktop.app.live.plan import LiveRequest
from interview_desktop.app.live.script import Script
from interview_desktop.app.settings import Settings
from interview_desktop.core import live
from interview_desktop.core.codec import encode
from interview_desktop.core.consent import ConsentItem
from interview_desktop.core.errors import EngineError, InterviewError
from interview_desktop.core.events import UtteranceKind
from interview_desktop.core.live import LiveEnd, LivePhase, LiveState
from interview_desktop.core.media import SPEECH_RATE, Audio, Speech
from interview_desktop.core.ports import Clock, RecognitionRequest
from interview_desktop.core.transcript import Failed, Recognition, Recognized, Withheld
from interview_desktop.interviewer.conversing import Reply
from interview_desktop.speech.mp3 import encoded

_log = logging.getLogger(__name__)
T = TypeVar("T")

AFTER_SPEECH = 0.3
"""Seconds that a client is given to play a question's last sound before it is listened to."""
UNHEARD = 2.0
"""Seconds without any sound from the client after which it is taken for silent."""
_STATUS = {LivePhase.CREATED: "created", LivePhase.ENDED: "ended"}


class Timer(Protocol):
    """Something that happens later."""

    def cancel(self) -> None:
        """It does not happen; safe to call at any time."""
        ...


class Hall(Protocol):
    """What an interview needs from the hall it is held in."""

    clock: Clock

    def later(self, seconds: float, call: Callable[[], None]) -> Timer:
        """Call on the hall's thread after some time."""
        ...

    def work(self, pool: Executor, task: Callable[[], T], done: Callable[[T | Exception], None]) -> None:
        """Do something that takes long in a pool; its result or error comes back on the hall's thread."""
        ...

    def post(self, call: Callable[[], None]) -> None:
        """Call on the hall's thread; from any thread."""
        ...

    def hear(self, interview_id: str, frame: bytes) -> None:
        """Sound for an interview; from any thread."""
        ...

    def over(self, interview: LiveInterview) -> None:
        """It has ended, and everything of it is kept."""
        ...


@dataclass
class Clip:
    """Speech that the client fetches."""

    mp3: bytes
    duration: float


@dataclass
class LiveInterview:
    """The state of one interview and everything it is waiting for."""

    request: LiveRequest
    settings: Settings
    engines: LiveEngines
    keeper: LiveKeeper
    keeping: Executor
    hall: Hall
    stream: MessageStream
    machine: MachineAudio | None = None
    """Microphone and loudspeaker of this machine, where the client sends no sound."""
    clips: dict[str, Clip] = field(default_factory=dict)
    summary: dict[str, Any] | None = None
    connection: int = 0
    """Number of the client that is connected; 0 for none."""

    def __post_init__(self) -> None:
        """Make ready; nothing is said yet."""
        clock, plan = self.hall.clock, self.request.plan
        self.messages = Messages(self.request.id, self.stream, clock)
        self.script = Script(plan, self.engines.asker(plan, self.request.consent))
        self.state = LiveState(self.script.first)
        constants = self.settings.live()
        self.ear = LiveEar(
            self.engines.detector(),
            constants.turns(self.settings.turns.settings()),
            self.settings.timing.timing(),
        )
        self.record: LiveRecord | None = None
        self.created = clock.now()
        self.origin: float | None = None
        self.ended_at: float | None = None
        self._answer: OpenAnswer | None = None
        self._said: Timer | None = None
        self._limit: Timer | None = None
        self._away: Timer | None = None
        self._saying = 0.0
        self._replay: float | None = None
        """Length of what was to be said while nobody was there."""
        self._last_sound = clock.monotonic()

    # --- what others see ------------------------------------------------------------------------------------

    @property
    def ended(self) -> bool:
        """Whether it is over and kept."""
        return self.summary is not None

    def at(self) -> float:
        """Seconds since the candidate joined; 0 before."""
        return 0.0 if self.origin is None else round(self.hall.clock.monotonic() - self.origin, 3)

    def status(self) -> dict[str, Any]:
        """What `GET /interview/{id}/status` tells."""
        elapsed = self.at() if self.ended_at is None else self.ended_at
        length = self.request.session_minutes * 60
        return {
            "interview_id": self.request.id,
            "state": self.state.phase.value,
            "status": _STATUS.get(self.state.phase, "active"),
            "candidate_name": self.request.candidate_name,
            "interview_type": self.request.interview_type,
            "session_minutes": self.request.session_minutes,
            "elapsed_seconds": round(elapsed, 1),
            "remaining_seconds": 0.0
            if self.state.phase is LivePhase.ENDED
            else round(max(0.0, length - elapsed), 1),
            "question_count": self.state.number,
            "connected": self.connected,
            "audio_source": self.request.source,
            "reason": self.state.ending.value
            if self.state.phase is LivePhase.ENDED and self.state.ending is not None
            else None,
        }

    # --- what happens to it ---------------------------------------------------------------------------------

    @property
    def connected(self) -> bool:
        """Whether a client is there."""
        return self.connection > 0

    def join(self, connection: int) -> None:
        """A client is there, for the first time or again; another one that was there counts no more."""
        self.connection = connection
        self._last_sound = self.hall.clock.monotonic()
        if self._away is not None:
            self._away.cancel()
            self._away = None
        if self.state.phase is LivePhase.CREATED and self.origin is None:
            self.origin = self.hall.clock.monotonic()
            started = self.hall.clock.now()
            self.hall.work(self.keeping, lambda: self.keeper.begin(self.request, started), self._began)
            self._open_machine()
        elif self._replay is not None:
            self._wait_until_said(self._replay)
            self._replay = None
        elif self.state.phase is LivePhase.LISTENING:
            self.ear.go_on()

    def _open_machine(self) -> None:
        """The candidate is there: the machine's devices are theirs until the end."""
        machine = self.machine
        if machine is None:
            return

        def lost(what: str) -> None:
            self.hall.post(lambda: self.messages.tell("error", message=what))

        def opened(result: Exception | None) -> None:
            if isinstance(result, Exception):
                self._broken("open the microphone", result)
                self.machine = None
                known = isinstance(result, InterviewError)
                self.messages.tell("error", message=str(result) if known else _OURS)

        machine.lost = lost
        interview_id = self.request.id
        self.hall.work(
            self.keeping, lambda: machine.open(lambda frame: self.hall.hear(interview_id, frame)), opened
        )

    def use_client(self) -> None:
        """The client sends sound itself: the machine's devices are let go."""
        if self.machine is not None:
            self.request = replace(self.request, source="client")
            self._release_machine()

    def _release_machine(self) -> None:
        machine, self.machine = self.machine, None
        if machine is not None:
            self.hall.work(self.keeping, machine.close, lambda result: None)

    def leave(self) -> None:
        """The client has gone. What it was about to hear is heard when it comes back; an open answer waits."""
        self.connection = 0
        if self.state.phase is LivePhase.ENDED:
            return
        if self._said is not None:
            self._said.cancel()
            self._said, self._replay = None, self._saying
        self._away = self.hall.later(self.settings.live_rejoin, lambda: self.end(LiveEnd.DISCONNECTED))

    def hear(self, frame: bytes) -> None:
        """Sound from the client. While the interviewer speaks, nothing is listened to."""
        self._last_sound = self.hall.clock.monotonic()
        if self.state.phase is LivePhase.LISTENING:
            self._decide(self.ear.hear(frame))

    def tick(self) -> None:
        """Time has passed; called now and then."""
        if self.state.phase is not LivePhase.LISTENING or not self.connected:
            return
        now = self.hall.clock.monotonic()
        missing = now - self._last_sound
        if missing >= UNHEARD:
            self._last_sound = now
            self._decide(self.ear.silence(missing))

    def end(self, reason: LiveEnd) -> None:
        """Somebody or something ends it."""
        self._happen(live.Ending(reason, self.ear.begun))

    # --- the rules and what they ask for --------------------------------------------------------------------

    def _happen(self, event: live.LiveEvent) -> None:
        self.state, commands = live.step(self.state, event)
        for command in commands:
            self._carry_out(command)

    def _carry_out(self, command: live.LiveCommand) -> None:
        match command:
            case live.Announce():
                self._announce()
            case live.Ask(number=number, text=text, before=before, again=again):
                self._ask(number, text, before, again=again)
            case live.Nudge(number=number):
                self._nudge(number)
            case live.Listen(afresh=afresh):
                self._listen(afresh=afresh)
            case live.Recognize():
                self._recognize()
            case live.TellResult(words=words, repeats=repeats):
                self._tell_result(words=words, repeats=repeats)
            case live.FindNext():
                self._find_next()
            case live.LimitAnswer():
                grace = self.settings.timing.grace
                self._limit = self.hall.later(grace, lambda: self.end(LiveEnd.TIME_LIMIT))
            case live.Finish(reason=reason):
                self._finish(reason)

    def _began(self, made: LiveRecord | Exception) -> None:
        if isinstance(made, Exception):
            self._broken("begin", made)
            self.messages.tell("error", message=str(made) if isinstance(made, InterviewError) else _OURS)
            self._happen(live.Ending(LiveEnd.SHUTDOWN))
            return
        if self.state.phase is LivePhase.ENDED:  # before it had begun
            self.hall.work(
                self.keeping, lambda: self.keeper.finish(made, LiveEnd.SHUTDOWN, 0.0), lambda result: None
            )
            return
        self.record = made
        length = self.request.session_minutes * 60
        self._limit = self.hall.later(length, lambda: self.end(LiveEnd.TIME_LIMIT))
        self._happen(live.Joined())

    def _announce(self) -> None:
        constants = self.settings.live()
        self.messages.tell(
            "interview_started",
            message="The interview has begun.",
            candidate_name=self.request.candidate_name,
            interview_type=self.request.interview_type,
            session_minutes=self.request.session_minutes,
            audio_source=self.request.source,
            sample_rate=self.settings.sample_rate,
            channels=self.settings.channels,
            frame_duration_ms=constants.frame_ms,
        )

    def _ask(self, number: int, text: str, before: str, *, again: bool) -> None:
        if number == 1 and not again:
            before = self.request.plan.greeting
        spoken = f"{before} {text}".strip()

        def ready(speech: Speech, clip: dict[str, Any]) -> None:
            self.messages.tell(
                "interviewer_question",
                text=spoken,
                question=text,
                feedback=before,
                question_number=number,
                repeated=again,
                **clip,
            )
            self._note_spoken(UtteranceKind.QUESTION, spoken, speech.audio.duration)
            self._wait_until_said(speech.audio.duration)
            for text_ahead in self.script.ahead():
                self._prepare(text_ahead)

        self._speak(spoken, ready)

    def _nudge(self, number: int) -> None:
        nudges = self.request.plan.nudges
        if not nudges:
            self._happen(live.Said())
            return
        text = nudges[min(number, len(nudges)) - 1]

        def ready(speech: Speech, clip: dict[str, Any]) -> None:
            self.messages.tell(
                "interviewer_nudge", text=text, number=number, question_number=self.state.number, **clip
            )
            self._note_spoken(UtteranceKind.NUDGE, text, speech.audio.duration)
            self._wait_until_said(speech.audio.duration)

        self._speak(text, ready)

    def _speak(self, text: str, ready: Callable[[Speech, dict[str, Any]], None]) -> None:
        choice, consent = self.request.plan.voice, self.request.consent

        def made() -> tuple[Speech, bytes]:
            speech = self.engines.speak(consent, text, choice)
            return speech, encoded(speech.audio)

        def done(result: tuple[Speech, bytes] | Exception) -> None:
            if self.state.phase is LivePhase.ENDED and text != self.request.plan.closing:
                return
            if isinstance(result, Exception):
                # The text is on the screen; the interview goes on without the voice.
                self._broken("speak", result)
                ready(_unspoken(text), {"audio_url": None, "audio_duration": 0.0})
                return
            speech, mp3 = result
            if self.machine is not None:
                self.machine.play(speech)
            ready(speech, self._clip(speech, mp3))

        self.hall.work(self.engines.speaking, made, done)

    def prepare(self) -> None:
        """Have what is said first ready before anybody comes."""
        consent, language = self.request.consent, self.request.plan.questions.language
        self.hall.work(
            self.engines.recognizing, lambda: self.engines.warm(consent, language), lambda result: None
        )
        self._prepare(f"{self.request.plan.greeting} {self.script.first.text}".strip())

    def _prepare(self, text: str) -> None:
        """Have the cache hold what is likely to be said next."""
        choice, consent = self.request.plan.voice, self.request.consent
        self.hall.work(
            self.engines.speaking, lambda: self.engines.speak(consent, text, choice), lambda result: None
        )

    def _clip(self, speech: Speech, mp3: bytes) -> dict[str, Any]:
        name = secrets.token_urlsafe(16)
        duration = round(speech.audio.duration, 3)
        self.clips[name] = Clip(mp3, duration)
        return {"audio_url": f"/interview/{self.request.id}/speech/{name}.mp3", "audio_duration": duration}

    def _wait_until_said(self, duration: float) -> None:
        if not self.connected:
            self._replay = duration
            return
        self._saying = duration
        self._said = self.hall.later(duration + AFTER_SPEECH, self._has_said)

    def _has_said(self) -> None:
        self._said = None
        self._happen(live.Said())

    def _listen(self, *, afresh: bool) -> None:
        self._last_sound = self.hall.clock.monotonic()
        if afresh:
            self.ear.listen()
            self._answer = OpenAnswer(self.at(), self.state.tries)
        else:
            self.ear.go_on()
        self.messages.tell("listening", question_number=self.state.number, message="Please speak.")

    def _decide(self, heard: list[Heard]) -> None:
        for found in heard:
            match found:
                case Segment():
                    self._recognize_segment(found)
                case Quiet(number=number):
                    self._happen(live.Silent(number))
                case Ended():
                    self._happen(live.Answered())

    def _recognize_segment(self, segment: Segment) -> None:
        answer, consent = self._answer, self.request.consent
        if answer is None:
            return
        if ConsentItem.TRANSCRIBE not in consent.items:
            answer.add(segment, Withheld())
            return
        answer.expect(segment)
        language = self.request.plan.questions.language
        request = RecognitionRequest(segment.audio, language, self.script.question.glossary)

        def done(result: Recognition | Exception) -> None:
            if isinstance(result, Exception):
                self._broken("recognize", result)
                reason = result.what if isinstance(result, EngineError) else _OURS
                answer.came(segment, Failed(reason))
            else:
                answer.came(segment, result)
            self._look_whether_understood()

        self.hall.work(self.engines.recognizing, lambda: self.engines.recognize(consent, request), done)

    def _recognize(self) -> None:
        """The answer is over; the segments before its end are being recognised already."""
        last = self.ear.close()
        if self._answer is None:
            self._answer = OpenAnswer(self.at(), self.state.tries)
        self._answer.closed = self.at()
        if last is not None:
            self._recognize_segment(last)
        self.messages.tell("processing", question_number=self.state.number, message="One moment, please.")
        self._look_whether_understood()

    def _look_whether_understood(self) -> None:
        answer = self._answer
        if (
            answer is None
            or self.state.phase is not LivePhase.PROCESSING
            or not answer.complete
            or answer.told
        ):
            return
        answer.told = True
        self._happen(live.Understood(answer.understood))

    def _tell_result(self, *, words: bool, repeats: bool) -> None:
        answer = self._answer
        assert answer is not None
        asked = self.script.asked_at
        taken = answer.transcript(self.script.position, self.script.question.text, asked)
        self.script.heard(taken)
        self._note(ANSWERED, {"at": self.at(), "answer": encode(taken)})
        if words:
            recognition = taken.recognition
            known = recognition if isinstance(recognition, Recognized) else None
            self.messages.tell(
                "candidate_response",
                text=known.text if known is not None else "",
                question_number=self.state.number,
                confidence=known.confidence if known is not None else None,
                duration=round(taken.end - taken.start, 3),
            )
            return
        self.messages.tell(
            "transcription_failed",
            message="No words could be made out." + (" The question is asked again." if repeats else ""),
            question_number=self.state.number,
            reason=taken.recognition.state,
            will_repeat=repeats,
        )

    def _find_next(self) -> None:
        self._answer = None
        ask, answered = self.script.turn()
        if ask is None:
            self._chosen(self.script.planned())
            return

        def done(result: Reply | Exception) -> None:
            if isinstance(result, Exception):
                self._broken("ask", result)
                self._chosen(self.script.planned())
                return
            self._chosen(self.script.chosen(result))

        self.hall.work(self.engines.asking, lambda: ask(answered), done)

    def _chosen(self, chosen: live.Chosen) -> None:
        follow_up = self.script.advance(chosen)
        if follow_up is not None:
            self._note(FOLLOWED, {"at": self.at(), "follow_up": encode(follow_up)})
        self._happen(chosen)

    def _finish(self, reason: LiveEnd) -> None:
        for timer in (self._said, self._limit, self._away):
            if timer is not None:
                timer.cancel()
        self.ear.close()
        self.ended_at = self.at()
        at = self.ended_at
        if self.record is None:
            request = self.request
            self.hall.work(self.keeping, lambda: self.keeper.never_began(request), lambda result: None)
            self._tell_end(reason, {"interview_id": self.request.id, "reason": reason.value}, None)
            return
        record = self.record
        self.hall.work(
            self.keeping,
            lambda: self.keeper.finish(record, reason, at),
            lambda result: self._kept(reason, result),
        )

    def _kept(self, reason: LiveEnd, result: dict[str, Any] | Exception) -> None:
        warning = None
        if isinstance(result, Exception):
            self._broken("keep", result)
            warning = str(result) if isinstance(result, InterviewError) else _OURS
            result = self.record.notes.summary() if self.record is not None else {}
        summary = result
        closing = self.request.plan.closing
        if not closing or reason is LiveEnd.SHUTDOWN or not self.connected:
            self._tell_end(reason, summary, warning)
            return
        self._speak(closing, lambda speech, clip: self._tell_end(reason, summary, warning, closing, clip))

    def _tell_end(
        self,
        reason: LiveEnd,
        summary: dict[str, Any],
        warning: str | None,
        text: str = "",
        clip: dict[str, Any] | None = None,
    ) -> None:
        fields = {"warning": warning} if warning is not None else {}
        self.messages.tell(
            "interview_ended",
            reason=reason.value,
            message=text or "The interview has ended.",
            **(clip or {"audio_url": None, "audio_duration": 0.0}),
            summary=summary,
            **fields,
        )
        self.messages.close()
        self.summary = summary
        self._release_machine()
        self.hall.over(self)

    # --- notes ----------------------------------------------------------------------------------------------

    def _note_spoken(self, kind: UtteranceKind, text: str, length: float) -> None:
        at = self.at()
        if kind is UtteranceKind.QUESTION:
            self.script.asked_at = at
        self._note(
            SPOKEN,
            {
                "at": at,
                "kind": kind.value,
                "text": text,
                "start": at,
                "length": round(length, 3),
                "question": self.script.position,
            },
        )

    def _note(self, kind: str, data: dict[str, Any]) -> None:
        record = self.record
        if record is None:
            return

        def done(result: object) -> None:
            if isinstance(result, Exception):
                self._broken("note", result)

        self.hall.work(self.keeping, lambda: record.note(kind, data), done)

    def _broken(self, what: str, error: Exception) -> None:
        """An error's own sentence may hold what was said; its type does not."""
        _log.warning("live interview %s: cannot %s (%s)", self.request.id, what, type(error).__name__)


_OURS = "Something went wrong on our side."


def _unspoken(text: str) -> Speech:
    return Speech(text, Audio(b"", SPEECH_RATE), (), (), "none")
