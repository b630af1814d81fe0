"""One live interview: carries out what `core.live` decides. Every method is called on the hall's thread."""

from __future__ import annotations

import logging
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from typing import Any

from interview_desktop.app.holding.phrases import phrases
from interview_desktop.app.live.allowance import Allowance
from interview_desktop.app.live.attendance import Attendance
from interview_desktop.app.live.devices import Devices
from interview_desktop.app.live.ear import LiveEar
from interview_desktop.app.live.engines import LiveEngines
from interview_desktop.app.live.hosting import Hall, Timer, sentence
from interview_desktop.app.live.journaling import Journaling
from interview_desktop.app.live.keeping import LiveKeeper
from interview_desktop.app.live.listening import Listening
from interview_desktop.app.live.machine import MachineAudio
from interview_desktop.app.live.messages import Messages, MessageStream
from interview_desktop.app.live.plan import LiveRequest
from interview_desktop.app.live.script import Script
from interview_desktop.app.live.speaking import AFTER_SPEECH, UNSPOKEN, Speaking, Spoken
from interview_desktop.app.live.status import running_status
from interview_desktop.app.settings import Settings
from interview_desktop.core import live
from interview_desktop.core.events import UtteranceKind
from interview_desktop.core.live import LiveEnd, LivePhase, LiveState
from interview_desktop.interviewer.conversing import Reply

_log = logging.getLogger(__name__)


@dataclass
class LiveInterview:
    """Where one interview stands, and the parts that speak, listen, tell and keep for it."""

    request: LiveRequest
    settings: Settings
    engines: LiveEngines
    keeper: LiveKeeper
    keeping: Executor
    hall: Hall
    stream: MessageStream
    machine: MachineAudio | None = None
    """Microphone and loudspeaker of this machine, where the client sends no sound."""
    summary: dict[str, Any] | None = None
    """Once it is over and kept."""
    connection: int = 0
    """Number of the client that is connected; 0 for none."""

    def __post_init__(self) -> None:
        """Make ready; nothing is said yet."""
        request, settings, engines, hall = self.request, self.settings, self.engines, self.hall
        self.messages = Messages(request.id, self.stream, hall.clock)
        self.devices = Devices(self.machine, hall, self.keeping)
        self.script = Script(request.plan, engines.asker(request.plan, request.consent))
        self.state = LiveState(self.script.first)
        self.speaking = Speaking(
            request, engines, hall, self.devices.play, lambda: self._happen(live.Said()), self._broken
        )
        turns = settings.live().turns(settings.turns.settings())
        ear = LiveEar(engines.detector(), turns, settings.timing.timing())
        self.attendance = Attendance(hall.clock)
        self.listening = Listening(request, ear, engines, hall, self.at, self._happen, self._broken)
        self.journal = Journaling(request, self.keeper, self.keeping, hall, self._broken)
        self._allowance = Allowance(hall, request.session_minutes * 60, lambda: self.end(LiveEnd.TIME_LIMIT))
        self._counts = False
        """Whether the interview has begun, and its time counts while somebody is there."""
        self._away: Timer | None = None

    # --- what others see ------------------------------------------------------------------------------------

    @property
    def ended(self) -> bool:
        """Whether it is over and kept."""
        return self.summary is not None

    @property
    def connected(self) -> bool:
        """Whether a client is there."""
        return self.connection > 0

    def at(self) -> float:
        """Seconds since the candidate joined, without those in which nobody was connected; 0 before."""
        return self.attendance.seconds

    def status(self) -> dict[str, Any]:
        """What `GET /interview/{id}/status` tells."""
        left = self._allowance.left
        return running_status(self.request, self.state, self.at(), left, connected=self.connected)

    # --- what happens to it ---------------------------------------------------------------------------------

    def prepare(self) -> None:
        """Have what is needed first ready before anybody comes."""
        self.listening.prepare()
        greeting = self.request.plan.greeting
        self.speaking.prepare(f"{greeting} {self.script.first.text}".strip())

    def join(self, connection: int) -> None:
        """A client is there, for the first time or again; another one that was there counts no more."""
        self.connection = connection
        self.listening.expect_sound()
        if self._counts:
            self._allowance.run()
        if self._away is not None:
            self._away.cancel()
            self._away = None
        heard_anew = self.speaking.join()
        first = not self.attendance.begun
        if self.state.phase is not LivePhase.ENDED:
            self.attendance.come()
        if self.state.phase is LivePhase.CREATED and first:
            self.journal.begin(lambda: self.state.phase is not LivePhase.ENDED, self._began)
            self.devices.open(lambda frame: self.hall.hear(self.request.id, frame), self._deaf)
        elif self.state.phase is LivePhase.LISTENING and not heard_anew:
            self.listening.go_on()

    def leave(self) -> None:
        """The client has gone. What it was about to hear is heard when it comes back; an open answer waits."""
        self.connection = 0
        if self.state.phase is LivePhase.ENDED:
            return
        self.attendance.go()
        self.speaking.leave()
        self._allowance.rest()
        self._away = self.hall.later(self.settings.live_rejoin, lambda: self.end(LiveEnd.DISCONNECTED))

    def use_client(self) -> None:
        """The client sends sound itself: the machine's devices are let go."""
        if self.devices.used:
            self.request = replace(self.request, source="client")
            self.devices.release()

    def hear(self, frame: bytes) -> None:
        """Sound from the client. While the interviewer speaks, nothing is listened to."""
        if self.state.phase is LivePhase.LISTENING:
            self.listening.hear(frame)

    def tick(self) -> None:
        """Time has passed; called now and then."""
        if self.state.phase is LivePhase.LISTENING and self.connected:
            self.listening.look()

    def end(self, reason: LiveEnd) -> None:
        """Somebody or something ends it."""
        self._happen(live.Ending(reason, self.listening.begun))

    # --- the rules and what they ask for --------------------------------------------------------------------

    def _happen(self, event: live.LiveEvent) -> None:
        self.state, commands = live.step(self.state, event)
        for command in commands:
            self._carry_out(command)

    def _carry_out(self, command: live.LiveCommand) -> None:
        match command:
            case live.Announce():
                self.messages.began(self.request, self.settings)
            case live.Ask(number=number, text=text, before=before, again=again):
                self._ask(number, text, before, again=again)
            case live.Nudge(number=number):
                self._nudge(number)
            case live.Listen(afresh=afresh):
                self._listen(afresh=afresh)
            case live.Recognize():
                self.listening.close()
                self.messages.processing(self.state.number)
                self.listening.settle()
            case live.TellResult(words=words, repeats=repeats):
                self._tell_result(words=words, repeats=repeats)
            case live.FindNext():
                self._find_next()
            case live.LimitAnswer():
                self._allowance.extend(self.settings.timing.grace)
            case live.Finish(reason=reason):
                self._finish(reason)

    def _began(self, error: Exception | None) -> None:
        if error is not None:
            self._broken("begin", error)
            self.messages.tell("error", message=sentence(error))
            self._happen(live.Ending(LiveEnd.SHUTDOWN))
            return
        self._counts = True
        if self.connected:  # who has gone again meanwhile loses nothing of it
            self._allowance.run()
        self._happen(live.Joined())

    def _ask(self, number: int, text: str, before: str, *, again: bool) -> None:
        if number == 1 and not again:
            before = self.request.plan.greeting
        whole = f"{before} {text}".strip()

        def ready(spoken: Spoken) -> None:
            self.messages.question(number, text, before, spoken, again=again)
            self.script.asked_at = self.at()
            self._spoken(UtteranceKind.QUESTION, whole, spoken)
            for ahead in self.script.ahead():
                self.speaking.prepare(ahead)

        self.speaking.say(whole, ready, self._goes_on, kept=not self.script.written_here)

    def _nudge(self, number: int) -> None:
        nudges = self.request.plan.nudges
        if not nudges:
            self._happen(live.Said())
            return
        text = nudges[min(number, len(nudges)) - 1]

        def ready(spoken: Spoken) -> None:
            self.messages.nudge(number, self.state.number, text, spoken)
            self._spoken(UtteranceKind.NUDGE, text, spoken)

        self.speaking.say(text, ready, self._goes_on)

    def _spoken(self, kind: UtteranceKind, text: str, spoken: Spoken) -> None:
        self.journal.spoken(kind, text, self.at(), spoken.duration, self.script.position)
        self.speaking.wait(spoken.duration)

    def _goes_on(self) -> bool:
        return self.state.phase is not LivePhase.ENDED

    def _listen(self, *, afresh: bool) -> None:
        if afresh:
            self.listening.listen(self.script.question, self.state.tries)
        else:
            self.listening.go_on()
        self.messages.listening(self.state.number)

    def _tell_result(self, *, words: bool, repeats: bool) -> None:
        script = self.script
        taken = self.listening.answer.transcript(script.position, script.question.text, script.asked_at)
        script.heard(taken)
        self.journal.answered(self.at(), taken)
        if words:
            self.messages.understood(self.state.number, taken)
        else:
            self.messages.not_understood(self.state.number, taken, repeats=repeats)

    def _find_next(self) -> None:
        self.listening.forget()
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
        # One that ends meanwhile asks nothing more: what was chosen for it is no question of this interview.
        follow_up = self.script.advance(chosen) if self.state.ending is None else None
        if follow_up is not None:
            self.journal.followed(self.at(), follow_up)
        self._happen(chosen)

    # --- its end --------------------------------------------------------------------------------------------

    def _finish(self, reason: LiveEnd) -> None:
        self._counts = False
        self._allowance.rest()
        if self._away is not None:
            self._away.cancel()
        self.speaking.stop()
        self.listening.stop()
        self.attendance.go()
        self.journal.finish(reason, self.at(), lambda result: self._kept(reason, result))

    def _kept(self, reason: LiveEnd, result: dict[str, Any] | Exception) -> None:
        warning = None
        if isinstance(result, Exception):
            self._broken("keep", result)
            warning, result = sentence(result), self.journal.summary
        summary = result

        def tell(text: str, spoken: Spoken) -> None:
            self.messages.ended(reason, summary, warning, text, spoken)
            self.summary = summary
            self.devices.release(spoken.duration and spoken.duration + AFTER_SPEECH)
            self.hall.over()

        closing = self._closing(reason)
        if closing and self.connected and self.journal.begun:
            self.speaking.say(closing, lambda spoken: tell(closing, spoken), lambda: True)
        else:
            tell("", UNSPOKEN)

    def _closing(self, reason: LiveEnd) -> str:
        """What the interviewer says at last; empty for nothing."""
        plan = self.request.plan
        match reason:
            case LiveEnd.COMPLETED:
                return plan.closing
            case LiveEnd.TIME_LIMIT if plan.closing:  # else nothing is wanted at the end
                questions = plan.questions
                return phrases(self.settings, questions.language, len(questions.questions)).time_over
            case _:
                # Whoever ended it knows, or is not there.
                return ""

    # --- what goes wrong ------------------------------------------------------------------------------------

    def _deaf(self, error: Exception | str) -> None:
        if isinstance(error, Exception):
            self._broken("open the microphone", error)
            error = sentence(error)
        if self._goes_on():
            self.messages.tell("error", message=error)

    def _broken(self, what: str, error: Exception) -> None:
        """An error's own sentence may hold what was said; its type does not."""
        _log.warning("live interview %s: cannot %s (%s)", self.request.id, what, type(error).__name__)
