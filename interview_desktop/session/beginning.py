"""How a session begins: a new interview from its plan, or an interrupted one from where an earlier run broke off."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from interview_desktop import __version__
from interview_desktop.core import events
from interview_desktop.core.codec import encode
from interview_desktop.core.consent import Consent
from interview_desktop.core.errors import BugError, InterviewCancelled, MediaError
from interview_desktop.core.events import Event
from interview_desktop.core.interview import InterviewState
from interview_desktop.core.media import RecordedMedia
from interview_desktop.core.models import InterviewPlan
from interview_desktop.core.sentences import sentence
from interview_desktop.core.turns import EndReason
from interview_desktop.session.chronicle import Chronicle
from interview_desktop.session.clock import StandingClock
from interview_desktop.session.conversation import Conversation
from interview_desktop.session.equipment import Equipment
from interview_desktop.session.lock import SessionLock, make_folder
from interview_desktop.session.remains import JOURNAL_NAME, Remains
from interview_desktop.session.transcriber import Job
from interview_desktop.session.waiting import Settled, job_of, sorted_out

_log = logging.getLogger(__name__)


class Beginning(Protocol):
    """What differs between a new session and one that goes on. Used from the engine's thread."""

    state: InterviewState
    after: RecordedMedia | None
    """What the session's folder holds of the recording already."""

    def own(self, folder: Path, equipment: Equipment) -> tuple[SessionLock, Chronicle]:
        """Own the session's folder and open its journal.

        Raises:
            NameTaken: a new session's folder is there already.
            DataFolderError: it cannot be written.
        """
        ...

    def prepare(self, folder: Path, chronicle: Chronicle) -> None:
        """Do what takes time before a device is opened."""
        ...

    def wake(self) -> None:
        """From now on the session's clock runs."""
        ...

    def begin(
        self, chronicle: Chronicle, equipment: Equipment, conversation: Conversation, origin: float
    ) -> Sequence[Event]:
        """The recorder runs from `origin` on: write that down, and say what the interview is told."""
        ...

    def abandon(self, folder: Path) -> None:
        """Nothing was recorded: leave the folder as it was found."""
        ...

    def cancelled(self) -> InterviewCancelled:
        """What people are told when it is stopped before anything was recorded."""
        ...


class NewSession:
    """An interview from its plan."""

    def __init__(self, plan: InterviewPlan, consent: Consent) -> None:
        self._plan = plan
        self._consent = consent
        self.state = InterviewState(plan)
        self.after: RecordedMedia | None = None

    def own(self, folder: Path, equipment: Equipment) -> tuple[SessionLock, Chronicle]:
        """Make the folder."""
        lock = make_folder(folder)
        chronicle = Chronicle(folder / JOURNAL_NAME, equipment.clock)
        chronicle.note("session.planned", {"plan": encode(self._plan), "consent": encode(self._consent)})
        return lock, chronicle

    def prepare(self, folder: Path, chronicle: Chronicle) -> None:
        """Nothing."""

    def wake(self) -> None:
        """It runs."""

    def begin(
        self, chronicle: Chronicle, equipment: Equipment, conversation: Conversation, origin: float
    ) -> Sequence[Event]:
        """The recording's time line begins."""
        wall = equipment.clock.now().isoformat()
        chronicle.note(
            "recording.started", {"origin": origin, "wall": wall, **_devices(equipment)}, at=origin
        )
        equipment.publisher.begin(chronicle.record)
        return (events.Begin(),)

    def abandon(self, folder: Path) -> None:
        """Remove what was made."""
        shutil.rmtree(folder, ignore_errors=True)

    def cancelled(self) -> InterviewCancelled:
        """Nothing is left of it."""
        return InterviewCancelled(
            sentence("The interview was stopped before the recording began"),
            sentence("Nothing was kept; start it again"),
        )


@dataclass(slots=True)
class ResumedSession:
    """An interview that an earlier run has left in the middle. Nothing is written before its recording goes on."""

    found: Remains
    media: RecordedMedia
    """What can be played of the recording."""
    lock: SessionLock
    clock: StandingClock
    reopen: events.Reopen | None = None
    """An answer that is reopened at once."""
    state: InterviewState = field(init=False)
    after: RecordedMedia | None = field(init=False)
    _jobs: list[Job] = field(default_factory=list, init=False)
    _settled: list[Settled] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        if self.found.state is None:
            raise BugError("a session without a plan is gone on with")
        self.state, self.after = self.found.state, self.media

    @property
    def ended(self) -> float:
        """Where the recording of the earlier run ends, on the session's clock."""
        return self.media.origin + self.media.duration

    def own(self, folder: Path, equipment: Equipment) -> tuple[SessionLock, Chronicle]:
        """Go on with the journal."""
        chronicle, _ = Chronicle.resume(folder / JOURNAL_NAME, equipment.clock)
        return self.lock, chronicle

    def prepare(self, folder: Path, chronicle: Chronicle) -> None:
        """Read the sound of answers that were not recognised out of the recording."""
        if self.found.consent is None:
            raise BugError("a session was recorded without consent")
        waiting = chronicle.record.untranscribed(self.media.duration)
        self._settled, unheard = sorted_out(waiting, self.found.consent)
        for take in unheard:
            try:
                self._jobs.append(job_of(take, chronicle.record, self.media, folder / "media"))
            except MediaError as fault:  # it goes on waiting, and the interview does not wait for it
                _log.info("an answer waits to be transcribed: %s", fault.what)

    def wake(self) -> None:
        """The clock goes on where it stood."""
        self.clock.go_on()

    def begin(
        self, chronicle: Chronicle, equipment: Equipment, conversation: Conversation, origin: float
    ) -> Sequence[Event]:
        """Write down the interruption, and close what it has left open."""
        now = equipment.clock.now()
        left = datetime.fromisoformat(self.found.wall)
        taken_up = chronicle.record.open_takes(self.ended)
        chronicle.note(
            "session.resumed",
            {
                "ended": round(self.ended, 6),
                "away": round(max(0.0, (now - left).total_seconds()), 3),
                "wall": now.isoformat(),
                "program": __version__,
                **_devices(equipment),
            },
            at=origin,
        )
        used = 0.0
        for take in taken_up:
            reason = self.found.closings.get((take.question, take.take), EndReason.INTERRUPTED)
            if reason is EndReason.INTERRUPTED:
                used = take.answering
            closing = {"question": take.question, "take": take.take, "reason": reason.value}
            chronicle.note("answer.closed", closing, at=max(self.ended, take.opened))
        for unlistened, _ in chronicle.record.fillers_waiting(self.media.duration, every=True):
            # The run that was ended could not write it down; `recover` listens for them when the interview is over.
            chronicle.note("fillers.waiting", {"question": unlistened.question, "take": unlistened.take})
        for untranscribed, said in self._settled:
            conversation.settle(untranscribed.question, untranscribed.take, said)
        for job in self._jobs:
            conversation.recognize(job)
        equipment.publisher.resume(chronicle.record)
        again: tuple[Event, ...] = (events.Restarted(round(used, 3)),)
        return again if self.reopen is None else (*again, self.reopen)

    def abandon(self, folder: Path) -> None:
        """It was only read."""

    def cancelled(self) -> InterviewCancelled:
        """It is still there."""
        return InterviewCancelled(
            sentence("The interview was stopped before its recording went on"),
            sentence("Everything is as it was; it can be continued, or finished as it is"),
        )


def _devices(equipment: Equipment) -> dict[str, object]:
    """What the journal has of the devices, and by how much their sound is late."""
    camera, microphone = equipment.camera.name, equipment.microphone.name
    late = round(equipment.sound_late(camera, microphone), 6)
    return {"camera": camera, "microphone": microphone, "sound_late": late}
