"""Sessions as a crash leaves them: a real recording, and the journal of an interview that was held beside it."""

from __future__ import annotations

import functools
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from interview_desktop.app.paths import DataFolder
from interview_desktop.core.codec import encode
from interview_desktop.core.consent import Consent, ConsentItem, ConsentMethod
from interview_desktop.core.models import AnswerTiming, InterviewPlan, Question, QuestionSet
from interview_desktop.core.transcript import Recognition
from interview_desktop.session.journal import Journal
from tests.fakes.clock import FakeClock
from tests.recording.pushing import Pusher
from tests.rig.flash_beep import Schedule

ID = "6f1f7a52-3c1e-4a55-9f0e-2b6f0c9d1a77"
SECONDS = 6.0
BEEPS = Schedule((3.0, 4.5), 0.2)
"""In the answer to the second question."""
ASKED = ("First?", "Second?")
EVERYTHING = frozenset(ConsentItem)
_SEGMENT = "segment_0000.mp4"


@dataclass(frozen=True)
class Tape:
    """A recording of six seconds with two beeps."""

    torn: bytes
    """As it was on the disk while it was being written."""
    whole: bytes
    zero: float
    """Monotonic time of its first frame."""


def tape(folder: Path) -> Tape:
    """The recording, which also lies in this folder."""
    recorded = _recorded()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / _SEGMENT).write_bytes(recorded.whole)
    return recorded


@functools.cache
def _recorded() -> Tape:
    """Recorded once, in virtual time."""
    with tempfile.TemporaryDirectory() as folder:
        return _record(Path(folder))


def _record(folder: Path) -> Tape:
    pusher = Pusher(folder, schedule=BEEPS)
    pusher.push(SECONDS)
    path = folder / _SEGMENT
    pusher.settle()
    torn = path.read_bytes()
    zero = pusher.stop().origin
    return Tape(torn, path.read_bytes(), zero)


@dataclass
class Crashed:
    """Writes the folder of one session into a data folder."""

    data: DataFolder
    tape: Tape
    consent: frozenset[ConsentItem] = EVERYTHING
    first_answer: Recognition | None = None
    """What became of the answer to the first question, where it had been recognised."""
    camera: str = "A webcam"
    """Its name, as the journal has it."""
    plan: InterviewPlan = field(
        default_factory=lambda: InterviewPlan(
            ID, QuestionSet(ID, tuple(Question(str(n), text) for n, text in enumerate(ASKED))), AnswerTiming()
        )
    )

    @property
    def folder(self) -> Path:
        """The session's own folder."""
        return self.data.session(ID)

    def write(self, *, media: bytes | None = None, until: str = "", places: bool = True) -> Path:
        """Write journal and media; the second answer is open when it ends.

        Args:
            media: contents of the one file; the torn ones when left out.
            until: the journal ends before the first entry of this kind.
            places: whether the place of the file was written down.
        """
        self.data.prepare()
        (self.folder / "media").mkdir(parents=True)
        if media is None or media:
            (self.folder / "media" / _SEGMENT).write_bytes(self.tape.torn if media is None else media)
        clock = FakeClock(start=self.tape.zero)
        journal = Journal(self.folder / "journal.jsonl", clock)
        for at, kind, content in self._lines(places=places):
            if kind == until:
                break
            journal.write(kind, content, at=self.tape.zero + at)
        journal.close()
        return self.folder

    def _lines(self, *, places: bool) -> list[tuple[float, str, dict[str, Any]]]:
        zero = self.tape.zero
        consent = Consent(self.consent, "1", "2030-01-02T08:59:00+00:00", ConsentMethod.ATTESTED)
        opened = {"timing": encode(AnswerTiming())}
        first, second = {"question": 0, "take": 1}, {"question": 1, "take": 1}
        lines: list[tuple[float, str, dict[str, Any]]] = [
            (-1.0, "session.planned", {"plan": encode(self.plan), "consent": encode(consent)}),
            (
                -0.1,
                "recording.started",
                {"origin": zero - 0.1, "wall": "2030-01-02T09:00:00+00:00", "camera": self.camera},
            ),
        ]
        if places:
            lines.append((0.0, "recording.segment", {"name": _SEGMENT, "start": 0.0, "zero": zero}))
        lines += [
            (0.1, "utterance.started", {"token": 1, "kind": "question", "text": ASKED[0], "question": 0}),
            (0.6, "utterance.ended", {"token": 1, "completed": True}),
            (0.8, "answer.opened", {**first, **opened, "audio_from": zero + 0.6}),
            (1.8, "answer.closed", {**first, "reason": "done"}),
        ]
        if self.first_answer is not None:
            lines.append((1.9, "answer.recognized", {**first, "recognition": encode(self.first_answer)}))
        return [
            *lines,
            (2.0, "utterance.started", {"token": 2, "kind": "question", "text": ASKED[1], "question": 1}),
            (2.5, "utterance.ended", {"token": 2, "completed": True}),
            (2.7, "answer.opened", {**second, **opened, "audio_from": zero + 2.5}),
        ]
