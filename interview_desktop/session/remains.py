"""What a journal says about how far its session came. Reads, and changes nothing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from interview_desktop.core.codec import decode
from interview_desktop.core.consent import Consent
from interview_desktop.core.errors import DataFolderError
from interview_desktop.core.events import CloseAnswer, Command, Finish
from interview_desktop.core.interview import InterviewState, Phase, step
from interview_desktop.core.models import InterviewPlan
from interview_desktop.core.record import SessionRecord
from interview_desktop.core.transcript import Pending
from interview_desktop.core.turns import EndReason
from interview_desktop.session.journal import Entry, Opener, open_plain, read
from interview_desktop.storage.sealed import is_sealed

JOURNAL_NAME = "journal.jsonl"
ENDED = "session.ended"
"""Everything is written; only transcripts that were missing may follow."""
ADDED = "transcript.added"
"""A later edition of the transcript is written."""
_TAIL_BYTES = 200_000


@dataclass(slots=True)
class Remains:
    """One session as its journal has it."""

    record: SessionRecord = field(default_factory=SessionRecord)
    plan: InterviewPlan | None = None
    consent: Consent | None = None
    zero: float | None = None
    """Monotonic time of the recording's zero; None when nothing is known to be recorded."""
    camera: str = ""
    """Name of the camera it began with."""
    places: dict[str, float] = field(default_factory=dict)
    """Where each file of the recording begins, seconds on its time line."""
    duration: float | None = None
    """Length of the recording in seconds; None when nobody finished it."""
    broke_off: bool = False
    """Whether a recovery found out the duration, and not the recorder."""
    state: InterviewState | None = None
    """How far the interview had come; None when nobody wrote down what was planned."""
    closings: dict[tuple[int, int], EndReason] = field(default_factory=dict)
    """Question and take of the answers that the interview has ended, and why; their entries may be missing."""
    last: float = 0.0
    """Monotonic time of the latest entry."""
    wall: str = ""
    """Wall-clock time of the latest entry, ISO 8601."""
    completed: bool = False
    """Whether the interview had come to its own end."""
    ended: bool = False
    editions: int = 1
    """Editions of the transcript that are written, once the session has ended."""
    late: set[tuple[int, int]] = field(default_factory=set)
    """Question and take of what was recognised since the latest edition."""

    @property
    def recorded(self) -> bool:
        """Whether the recording had begun."""
        return self.zero is not None

    @property
    def unfinished(self) -> bool:
        """Whether the interview was interrupted in its middle, and nobody has finished it since."""
        going_on = self.state is not None and self.state.phase is not Phase.ENDED
        return self.recorded and going_on and self.duration is None and not self.ended


def remains(entries: Iterable[Entry]) -> Remains:
    """Put together what a journal's entries say.

    Raises:
        ValueError: an entry is not what this program writes.
    """
    found = Remains()
    for entry in entries:
        try:
            found.record.take(entry.kind, entry.data, entry.monotonic)
            if entry.kind == "session.planned":
                found.state = InterviewState(decode(entry.data["plan"]))
            elif entry.kind == "interview.event" and found.state is not None:
                found.state, commands = step(found.state, decode(entry.data["event"]))
                _note_commands(found, commands)
            found.last, found.wall = max(found.last, entry.monotonic), entry.wall
            _take(found, entry.kind, entry.data)
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"entry {entry.seq} is incomplete") from error
    return found


def _note_commands(found: Remains, commands: Sequence[Command]) -> None:
    for command in commands:
        match command:
            case Finish(completed=True):
                found.completed = True
            case CloseAnswer(question=question, take=take, reason=reason):
                found.closings[(question, take)] = reason


def read_remains(folder: Path, opener: Opener = open_plain) -> Remains:
    """What the journal in a session's folder says; `opener` opens it.

    Raises:
        JournalBroken: it was changed.
        DataFolderError: it cannot be read, or another program or version wrote it.
    """
    try:
        return remains(read(folder / JOURNAL_NAME, opener))
    except ValueError as error:
        raise DataFolderError(
            f"The journal of the session {folder.name} is not one that this version understands",
            "Use the version of the program that wrote it",
        ) from error


def is_over(folder: Path) -> bool:
    """Whether a session needs nothing more than, at most, a late transcript. Looks at the end of the journal only.

    One that is encrypted was over before.

    Raises:
        DataFolderError: the journal cannot be read.
    """
    try:
        if is_sealed(folder / JOURNAL_NAME):
            return True
        with (folder / JOURNAL_NAME).open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - _TAIL_BYTES))
            lines = file.read().split(b"\n")[:-1]
    except OSError as error:
        raise DataFolderError(
            f"The journal of the session {folder.name} cannot be read: {error.strerror}",
            "Check the data folder",
        ) from error
    for line in reversed(lines):
        try:
            kind = json.loads(line)["kind"]
        except (ValueError, KeyError, TypeError):
            return False
        if kind in (ENDED, ADDED):
            return True
        if kind not in ("answer.recognized", "answer.verbatim", "answer.corrected", "fillers.waiting"):
            return False
    return False


def _take(found: Remains, kind: str, data: Any) -> None:
    match kind:
        case "session.planned":
            found.plan, found.consent = decode(data["plan"]), decode(data["consent"])
        case "recording.started":
            # Until the first file begins this is the best that is known of its zero.
            found.zero, found.camera = float(data["origin"]), str(data.get("camera", ""))
        case "recording.segment":
            found.zero = float(data["zero"])
            found.places[str(data["name"])] = float(data["start"])
        case "recording.stopped":
            found.zero, found.duration = float(data["origin"]), float(data["duration"])
            found.broke_off = bool(data.get("recovered"))
        case "answer.recognized" if found.ended:
            if not isinstance(decode(data["recognition"]), Pending):
                found.late.add((int(data["question"]), int(data["take"])))
        case "answer.corrected" if found.ended:
            found.late.add((int(data["question"]), int(data["take"])))
        case "answer.verbatim" if found.ended and data["words"]:
            found.late.add((int(data["question"]), int(data["take"])))
        case "session.ended":
            found.ended = True
        case "transcript.added":
            found.editions = int(data["edition"])
            found.late.clear()
