"""Runs one interview.

The engine is one plain thread with an inbox. It owns the interview's state: every other thread posts what it knows; the
engine feeds the machine in `core.interview`, writes the journal, has the commands carried out and publishes updates.
"""

from __future__ import annotations

import logging
import math
import queue
import shutil
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from interview_desktop.capture.level import LevelMeter
from interview_desktop.core import events
from interview_desktop.core.codec import encode
from interview_desktop.core.consent import Consent, ConsentItem
from interview_desktop.core.errors import (
    BugError,
    DeviceError,
    EnvironmentFault,
    InterviewCancelled,
)
from interview_desktop.core.events import Command, Event, UtteranceKind
from interview_desktop.core.interview import InterviewState, step
from interview_desktop.core.media import AudioBlock, RecordedSegment, VoiceInRoom
from interview_desktop.core.models import InterviewPlan
from interview_desktop.core.ports import InterviewOutcome
from interview_desktop.session import updates
from interview_desktop.session.chronicle import Chronicle
from interview_desktop.session.conversation import Conversation
from interview_desktop.session.equipment import DeviceDesk, Equipment
from interview_desktop.session.farewell import Farewell
from interview_desktop.session.health import Health
from interview_desktop.session.links import Links
from interview_desktop.session.lock import SessionLock, make_folder
from interview_desktop.session.settings import SessionSettings
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
    ) -> None:
        """Prepare; nothing is opened, written or started yet.

        Args:
            plan: what is asked, and how.
            consent: what the candidate agreed to.
            equipment: devices and engines; the session closes all of them when it ends.
            folder: the session's own folder; must not exist.
            settings: constants.

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
        self._state = InterviewState(plan)
        self._inbox: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._listeners: list[Listener] = []
        self._thread = threading.Thread(target=self._run, name="interview engine", daemon=True)
        self._meter = LevelMeter()
        self._lock: SessionLock | None = None
        self._segments: list[RecordedSegment] = []
        self._zero = 0.0
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

    def recorder_segment(self, name: str, start: float, zero: float) -> None:
        """On a recorder's thread: a file begins; without its place nobody could use it after a crash."""
        self._post(self._segment_begun, RecordedSegment(name, start), zero)

    def recorder_gap(self, start: float, end: float, reason: str) -> None:
        """On a recorder's thread: a part of the recording is missing."""
        self._post(self._note, "recording.gap", {"start": start, "end": end, "reason": reason})

    def recorder_voice(self, decided: VoiceInRoom) -> None:
        """On a recorder's thread: whether the machine's voice is heard in the room."""
        level = None if decided.level is None else round(decided.level, 1)
        figures = {
            "level_db": level,
            "delay": round(decided.delay, 4),
            "likeness": round(decided.likeness, 1),
        }
        self._post(self._note, "voice.in_room", {"heard": decided.in_room, **figures, "at": decided.time})

    def recorder_lowered(self, at: float, before: str, after: str, step: int) -> None:
        """On a recorder's thread: a lighter encoder goes on."""
        self._post(
            self._recorder_lowered, {"at": at, "before": before, "after": after, "step": step}, step > 1
        )

    def recorder_failed(self, error: Exception) -> None:
        """On a recorder's thread: it cannot go on."""
        self._post(self._recorder_broke, error)

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
            self._equipment.synthesizer.close()
            self._equipment.recognizer.close()
            self._equipment.publisher.close()
            self._let_go()

    def _conduct(self) -> InterviewOutcome:
        self._lock = make_folder(self._folder)
        self._chronicle = Chronicle(self._folder / "journal.jsonl", self._clock)
        media = self._folder / "media"
        links = Links(self._post, self._apply, self._publish, self._chronicle)
        self._conversation = Conversation(self._plan, self._consent, self._equipment, self._settings, links)
        self._farewell = Farewell(self._equipment, media, self._settings, links, self._conversation.say)
        self._health = Health(self._equipment, media, self._settings, links)
        self._desk = DeviceDesk(
            replace(self._equipment, video_taps=(*self._equipment.video_taps, self._health.picture)),
            heard=partial(self._post, self._hear),
            lost=partial(self._post, self._device_lost),
            back=partial(self._post, self._device_back),
        )
        recording = False
        try:
            self._note("session.planned", {"plan": encode(self._plan), "consent": encode(self._consent)})
            self._prepare_speech()
            if self._finish is None:
                self._open_devices()
                recording = True
                self._apply(events.Begin())
            while self._finish is None:
                self._handle_next()
            self._await_last_sound()
            return self._end(recording)
        except Exception:
            self._save_what_there_is(recording)
            raise
        finally:
            self._release()
            if not recording:
                shutil.rmtree(self._folder, ignore_errors=True)

    def _prepare_speech(self) -> None:
        for fraction in self._conversation.prepare():
            self._publish(updates.Preparing("Preparing the interviewer's voice", fraction))
            self._handle_waiting()
            if self._finish is not None:
                return

    def _open_devices(self) -> None:
        """Open everything, then start the recording at one moment of the clock."""
        equipment = self._equipment
        self._publish(updates.Preparing("Opening camera and microphone", 0.0))
        equipment.speaker.start(self._conversation)
        self._desk.start()
        origin, wall = self._clock.monotonic(), self._clock.now()
        equipment.recorder.start(self._folder / "media", origin, self)
        self._desk.feed_recorder()
        self._note(
            "recording.started",
            {
                "origin": origin,
                "wall": wall.isoformat(),
                "camera": equipment.camera.name,
                "microphone": equipment.microphone.name,
                "sound_late": round(
                    equipment.sound_late(equipment.camera.name, equipment.microphone.name), 6
                ),
            },
            at=origin,
        )
        _log.info("interview %s is recorded", self._plan.id)
        equipment.publisher.begin(self._chronicle.record)
        self._health.begin(origin)

    def _handle_next(self) -> None:
        """Wait for the next message, or until something is due."""
        due = min(self._deadline, self._health.due, self._farewell.due)
        with suppress(queue.Empty):
            self._inbox.get(timeout=min(LONGEST_WAIT, max(0.0, due - self._clock.monotonic())))()
        if self._clock.monotonic() >= self._deadline:
            self._deadline = math.inf
            self._apply(events.TimerEnded())
        self._farewell.poll()
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
                self._farewell.begin(command, self._segments, self._zero)
            case events.Speak():
                self._conversation.say(command)
            case events.Hush():
                self._farewell.drop()
                self._conversation.hush()
            case events.OpenAnswer():
                self._conversation.open_answer(command)
            case events.SuspendListening():
                self._conversation.suspend()
            case events.ResumeListening():
                self._conversation.resume()
            case events.KeepListening():
                self._conversation.keep_listening()
            case events.CloseAnswer():
                self._conversation.close_answer(command)
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

    def _hear(self, block: AudioBlock) -> None:
        self._conversation.hear(block)
        level = self._meter.add(block)
        self._health.hear(block, level, speaking=self._conversation.candidate_speaks)
        if level is not None:
            self._publish(updates.Level(level.rms, level.peak, self._conversation.candidate_speaks))

    def _device_lost(self, device: str, error: DeviceError) -> None:
        self._note(f"{device}.lost", {"reason": error.what})
        self._publish(updates.Notice(str(error)))
        if device == "microphone":
            self._health.microphone_lost()
            self._apply(events.MicrophoneGone())

    def _device_back(self, device: str) -> None:
        self._note(f"{device}.back")
        self._publish(updates.Notice(f"The {device} works again."))
        if device == "microphone":
            self._apply(events.MicrophoneBack())

    def _recorder_lowered(self, data: dict[str, Any], fewer: bool) -> None:
        self._note("recording.lowered", data)
        how = "with fewer pictures a second" if fewer else "with a lighter encoder"
        self._publish(
            updates.ProctorNotice(
                f"The computer is busy: the recording goes on {how}, and nothing is lost. Close other programs."
            )
        )

    def _recorder_broke(self, error: Exception) -> None:
        self._note("recording.failed", {"reason": str(error)})
        self._publish(
            updates.Notice(f"The recording cannot go on: {error} What was recorded so far is kept.")
        )
        self._apply(events.Stop("the recording cannot go on"))

    def _segment_begun(self, segment: RecordedSegment, zero: float) -> None:
        self._zero = zero
        self._segments.append(segment)
        self._note("recording.segment", {"name": segment.name, "start": segment.start, "zero": zero})

    def _end(self, recording: bool) -> InterviewOutcome:
        """Stop in order, wait for the transcripts, and have the final files made."""
        if not recording or self._finish is None:
            raise InterviewCancelled(
                "The interview was stopped before the recording began", "Nothing was kept; start it again"
            )
        self._publish(updates.Preparing("Closing the recording", 0.1))
        self._equipment.speaker.stop()
        self._desk.stop()
        media = self._equipment.recorder.stop()
        self._note("recording.stopped", {"origin": media.origin, "duration": media.duration})
        self._publish(updates.Preparing("Waiting for the last transcript", 0.2))
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

    def _save_what_there_is(self, recording: bool) -> None:
        """After a fault: close the media file properly. Another failure must not hide the first."""
        if not recording:
            return
        for action in (
            self._desk.stop,
            self._equipment.recorder.stop,
            partial(self._equipment.publisher.interrupted, self._chronicle.record),
        ):
            try:
                action()
            except EnvironmentFault as fault:
                _log.info("a part of the session could not be closed properly: %s", fault.what)
            except Exception:  # noqa: BLE001 - the first failure is the one to report
                _log.exception("a part of the session could not be closed properly")

    def _release(self) -> None:
        """Close everything, in the order in which it depends on each other; each is safe to close twice."""
        self._equipment.speaker.stop()
        self._desk.stop()
        self._farewell.close()
        self._conversation.finish(timeout=0.0)
        self._chronicle.close()
        self._let_go()

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
