"""Runs one interview.

The engine is one plain thread with an inbox. It owns the interview's state: every other thread posts what it knows; the
engine feeds the machine in `core.interview`, writes the journal, has the commands carried out and publishes updates.
"""

from __future__ import annotations

import logging
import math
import queue
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from interview_desktop.core import events
from interview_desktop.core.codec import encode
from interview_desktop.core.consent import Consent, ConsentItem
from interview_desktop.core.errors import (
    BugError,
    EnvironmentFault,
)
from interview_desktop.core.events import Command, Event, UtteranceKind
from interview_desktop.core.interview import Phase, step
from interview_desktop.core.models import InterviewPlan
from interview_desktop.core.outcome import InterviewOutcome
from interview_desktop.core.sentences import sentence
from interview_desktop.session import updates
from interview_desktop.session.beginning import Beginning, NewSession, ResumedSession
from interview_desktop.session.choosing import Choosing
from interview_desktop.session.conversation import Conversation
from interview_desktop.session.equipment import DeviceDesk, Equipment, all_of, refused
from interview_desktop.session.farewell import Farewell
from interview_desktop.session.health import Health
from interview_desktop.session.links import Links
from interview_desktop.session.lock import SessionLock
from interview_desktop.session.senses import Senses
from interview_desktop.session.settings import SessionSettings
from interview_desktop.session.tape import Tape
from interview_desktop.session.updates import Listener, Update

_log = logging.getLogger(__name__)

LONGEST_WAIT = 1.0
"""Seconds after which the engine looks at its clock in any case."""
LAST_SOUND_PATIENCE = 0.5
"""Seconds to wait, at the very end, for sound that was taken but has not arrived."""


class Session:
    """One interview from preparation to the finished files.

    The public methods may be called from any thread; everything else runs on the engine's thread.
    """

    def __init__(
        self,
        plan: InterviewPlan,
        consent: Consent,
        equipment: Equipment,
        folder: Path,
        settings: SessionSettings,
        resumed: ResumedSession | None = None,
    ) -> None:
        """Prepare; nothing is opened, written or started yet.

        Args:
            plan: what is asked, and how.
            consent: what the candidate agreed to.
            equipment: devices and engines; the session closes all of them when it ends.
            folder: the session's own folder; must not exist, unless the session is resumed.
            settings: constants.
            resumed: what an earlier run has left; None for a new interview.

        Raises:
            ConsentMissing: recording was not agreed to.
        """
        consent.require(ConsentItem.RECORD)
        self._plan = plan
        self._consent = consent
        self._equipment = equipment
        self._clock = equipment.clock
        self._folder = folder
        self._settings = settings
        self._beginning: Beginning = resumed or NewSession(plan, consent)
        self._state = self._beginning.state
        self._inbox: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._listeners: list[Listener] = []
        self._thread = threading.Thread(target=self._run, name="interview engine", daemon=True)
        self._lock: SessionLock | None = None
        self._recording = False
        self._deadline = math.inf
        self._finish: events.Finish | None = None
        self._outcome: InterviewOutcome | None = None
        self._error: Exception | None = None

    # --- for every thread --------------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin; returns at once. What happens is told to the listeners."""
        self._thread.start()

    def send(self, event: Event) -> None:
        """Tell the interview what a person did."""
        self._post(self._apply, event)

    def subscribe(self, listener: Listener) -> None:
        """Publish updates to one more listener; before `start`."""
        self._listeners.append(listener)

    @property
    def interview_id(self) -> str:
        """Id of the interview."""
        return self._plan.id

    def monotonic(self) -> float:
        """The clock that stamps the updates, seconds."""
        return self._clock.monotonic()

    def wait(self, timeout: float | None = None) -> InterviewOutcome:
        """Wait for the end.

        Raises:
            TimeoutError: it still runs.
            EnvironmentFault: the session could not go on; everything recorded is kept.
        """
        self._thread.join(timeout)
        if self._thread.is_alive():
            raise TimeoutError("the interview still runs")
        if self._error is not None:
            raise self._error
        if self._outcome is None:
            raise BugError("the engine ended without an outcome")
        return self._outcome

    def close(self, timeout: float = 60.0) -> None:
        """Stop the interview if it runs, and wait until everything is written."""
        self.send(events.Stop())
        if self._thread.ident is not None:
            self._thread.join(timeout)

    # --- the engine's thread -----------------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            self._outcome = self._conduct()
        except Exception as error:  # noqa: BLE001 - whatever breaks must reach whoever waits
            if isinstance(error, EnvironmentFault):
                _log.info("interview %s could not go on: %s", self._plan.id, type(error).__name__)
            else:
                _log.exception("the interview engine broke")
            self._error = error
            self._publish(updates.SessionBroke(error))
        else:
            _log.info("interview %s: %s, %.1f s", self._plan.id, self._outcome.status, self._outcome.duration)
            self._publish(updates.SessionEnded(self._outcome))
        finally:
            equipment = self._equipment
            _each(
                equipment.synthesizer.close,
                equipment.recognizer.close,
                equipment.publisher.close,
                self._let_go,
            )

    def _conduct(self) -> InterviewOutcome:
        self._lock, self._chronicle = self._beginning.own(self._folder, self._equipment)
        media = self._folder / "media"
        links = Links(self._post, self._apply, self._publish, self._chronicle)
        self._conversation = Conversation(
            self._plan, self._consent, self._equipment, self._settings, links, self._folder
        )
        self._tape = Tape(links, self._beginning.after, self._conversation.room_compared)
        self._farewell = Farewell(self._equipment, media, self._settings, links, self._conversation.say)
        self._choosing = Choosing(self._plan, self._equipment, links, self._conversation)
        self._health = Health(self._equipment, media, self._settings, links)
        senses = Senses(self._conversation, self._health, links)
        self._desk = DeviceDesk(
            replace(self._equipment, video_taps=(*self._equipment.video_taps, self._health.picture)),
            heard=partial(self._post, senses.hear),
            lost=partial(self._post, senses.lost),
            back=partial(self._post, senses.back),
        )
        try:
            self._beginning.prepare(self._folder, self._chronicle)
            self._prepare_speech()
            if self._finish is None:
                first = self._open_devices()
                self._recording = True
                if self._state.phase is not Phase.PLANNED:
                    self._publish(updates.StateChanged(self._state, self._clock.monotonic()))
                for event in first:
                    self._apply(event)
            while self._finish is None:
                self._handle_next()
            self._await_last_sound()
            return self._end()
        except Exception:
            self._save_what_there_is()
            raise
        finally:
            self._release()
            if not self._recording:
                self._beginning.abandon(self._folder)

    def _prepare_speech(self) -> None:
        for fraction in self._conversation.prepare():
            self._publish(updates.Preparing(sentence("Preparing the interviewer's voice"), fraction))
            self._handle_waiting()
            if self._finish is not None:
                return

    def _open_devices(self) -> Sequence[Event]:
        """Open everything, then start the recording at one moment of the clock; returns what the interview is told."""
        equipment = self._equipment
        self._publish(updates.Preparing(sentence("Opening camera and microphone"), 0.0))
        self._beginning.wake()
        if faults := refused(lambda: equipment.speaker.start(self._conversation), self._desk.start):
            raise all_of(faults)
        origin, after = self._clock.monotonic(), self._beginning.after
        equipment.recorder.start(self._folder / "media", origin, self._tape, after=after)
        self._desk.feed_recorder()
        first = self._beginning.begin(self._chronicle, equipment, self._conversation, origin)
        room = self._settings.room
        if room is not None:
            self._note("room.measured", {"floor": room.floor, "tail": room.tail})
        _log.info("interview %s is recorded", self._plan.id)
        self._health.begin(origin, after.duration if after else 0.0)
        return first

    def _handle_next(self) -> None:
        """Wait for the next message, or until something is due."""
        due = min(self._deadline, self._health.due, self._farewell.due, self._choosing.due)
        with suppress(queue.Empty):
            self._inbox.get(timeout=min(LONGEST_WAIT, max(0.0, due - self._clock.monotonic())))()
        if self._clock.monotonic() >= self._deadline:
            self._deadline = math.inf
            self._apply(events.TimerEnded())
        self._farewell.poll()
        self._choosing.poll()
        self._health.poll()

    def _await_last_sound(self) -> None:
        """Let the sound of the moment in which everything ended arrive; not for long, the microphone may be gone."""
        patience = self._clock.monotonic() + LAST_SOUND_PATIENCE
        try:
            while self._conversation.last_sound_due and self._clock.monotonic() < patience:
                self._inbox.get(timeout=LAST_SOUND_PATIENCE)()
        except queue.Empty:
            return

    def _handle_waiting(self) -> None:
        """Handle every message that is there, without waiting for more."""
        with suppress(queue.Empty):
            while True:
                self._inbox.get_nowait()()

    def _apply(self, event: Event) -> None:
        """Feed the machine, write down what came of it, and do what it says."""
        if not self._recording:
            # Nothing has been done yet that an event could mean, but that it need not be begun.
            self._finish = events.Finish(completed=False) if isinstance(event, events.Stop) else self._finish
            return
        if isinstance(event, events.Reopen):
            event = replace(event, used=round(self._conversation.answering, 3))
        state, commands = step(self._state, event)
        if state == self._state and not commands and not isinstance(event, events.Heard):
            return
        self._note("interview.event", {"event": encode(event)})
        if state != self._state:
            self._state = state
            self._note(
                "interview.state",
                {
                    "phase": state.phase.value,
                    "question": state.index,
                    "take": state.take,
                    "kept": list(state.kept),
                },
            )
            self._publish(updates.StateChanged(state, self._clock.monotonic()))
        for command in commands:
            self._execute(command)

    def _execute(self, command: Command) -> None:
        match command:
            case events.Speak(kind=UtteranceKind.CLOSING):
                self._farewell.begin(command, self._tape.segments, self._tape.zero)
            case events.Speak():
                self._conversation.say(command)
            case events.Hush():
                self._farewell.drop()
                self._choosing.drop()
                self._conversation.hush()
            case events.OpenAnswer():
                self._conversation.open_answer(command)
            case events.ExtendAnswer(seconds=seconds):
                self._conversation.extend(seconds)
            case events.KeepRemark(text=text, by=by):
                self._note("staff.remark", {"text": text, "by": by})
                self._publish(updates.Remarked(text, by, self._clock.monotonic()))
            case events.SuspendListening():
                self._conversation.suspend()
            case events.ResumeListening():
                self._conversation.resume()
            case events.KeepListening():
                self._conversation.keep_listening()
            case events.CloseAnswer():
                self._conversation.close_answer(command)
            case events.ChooseNext(after=after):
                self._choosing.begin(after)
            case events.StartTimer(seconds=seconds):
                now = self._clock.monotonic()
                self._deadline = now + seconds
                self._publish(updates.TimerStarted(seconds, now))
            case events.CancelTimer():
                self._deadline = math.inf
            case events.TellProctor(message=message):
                self._note("notice", {"message": message})
                self._publish(updates.ProctorNotice(message))
            case events.Finish():
                self._finish = command

    def _end(self) -> InterviewOutcome:
        """Stop in order, wait for the transcripts, and have the final files made."""
        if not self._recording or self._finish is None:
            raise self._beginning.cancelled()
        self._publish(updates.Preparing(sentence("Closing the recording"), 0.1))
        self._equipment.speaker.stop()
        self._desk.stop()
        media = self._equipment.recorder.stop()
        self._note("recording.stopped", {"origin": media.origin, "duration": media.duration})
        self._publish(updates.Preparing(sentence("Waiting for the last transcript"), 0.2))
        self._conversation.finish(self._settings.recognition_wait)
        self._handle_waiting()
        outcome = self._equipment.publisher.publish(
            self._chronicle.record,
            media,
            completed=self._finish.completed,
            progress=lambda stage, fraction: self._publish(updates.Preparing(stage, fraction)),
        )
        self._note("session.ended", {"status": outcome.status, "warnings": list(outcome.warnings)})
        return outcome

    def _save_what_there_is(self) -> None:
        """After a fault: close the media file properly. Another failure must not hide the first."""
        if not self._recording:
            return
        _each(
            self._desk.stop,
            self._equipment.recorder.stop,
            partial(self._equipment.publisher.interrupted, self._chronicle.record),
        )

    def _release(self) -> None:
        """Close everything, in the order in which it depends on each other; each is safe to close twice."""
        _each(
            self._equipment.speaker.stop,
            self._desk.stop,
            self._farewell.close,
            self._choosing.close,
            partial(self._conversation.finish, timeout=0.0),
            self._chronicle.close,
            self._let_go,
        )

    def _let_go(self) -> None:
        if self._lock is not None:
            self._lock.release()

    def _note(self, kind: str, data: dict[str, Any] | None = None, *, at: float | None = None) -> None:
        self._chronicle.note(kind, data, at=at)

    def _publish(self, update: Update) -> None:
        for listener in self._listeners:
            listener(update)

    def _post(self, method: Callable[..., None], *arguments: Any) -> None:
        self._inbox.put(partial(method, *arguments))


def _each(*actions: Callable[[], object]) -> None:
    """Do all of them: one that fails, as on a full disk, keeps no other from being done and hides no earlier failure."""
    for action in actions:
        try:
            action()
        except EnvironmentFault as fault:
            _log.info("a part of the session could not be closed properly: %s", fault.what)
        except Exception:  # noqa: BLE001 - the first failure is the one to report
            _log.exception("a part of the session could not be closed properly")
