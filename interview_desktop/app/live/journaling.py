"""What happens in a live interview, on its way to the disk: one thread writes for all of them, and nothing waits for it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from typing import Any

from interview_desktop.app.live.hosting import Broken, Hall
from interview_desktop.app.live.keeping import LiveKeeper, LiveRecord
from interview_desktop.app.live.notes import ANSWERED, FOLLOWED, SPOKEN
from interview_desktop.app.live.plan import LiveRequest
from interview_desktop.core.codec import encode
from interview_desktop.core.events import UtteranceKind
from interview_desktop.core.live import LiveEnd
from interview_desktop.core.models import FollowUp
from interview_desktop.core.transcript import AnswerTranscript


class Journaling:
    """The journal of one interview. Every method is called on the hall's thread; times are those of `Attendance`."""

    def __init__(
        self, request: LiveRequest, keeper: LiveKeeper, keeping: Executor, hall: Hall, broken: Broken
    ) -> None:
        """Nothing is written yet.

        Args:
            request: of the interview.
            keeper: of the data folder.
            keeping: does what is written to disk, one after the other.
            hall: whose thread this is used on.
            broken: hears what could not be written.
        """
        self._request = request
        self._keeper = keeper
        self._keeping = keeping
        self._hall = hall
        self._broken = broken
        self._record: LiveRecord | None = None

    @property
    def begun(self) -> bool:
        """Whether there is a journal."""
        return self._record is not None

    @property
    def summary(self) -> dict[str, Any]:
        """The summary as far as it is known."""
        return self._record.notes.summary() if self._record is not None else {}

    def begin(self, wanted: Callable[[], bool], done: Callable[[Exception | None], None]) -> None:
        """The candidate is there.

        Args:
            wanted: asked once the journal is on disk whether the interview still runs.
            done: called then, with None or what went wrong.
        """
        started = self._hall.clock.now()

        def began(made: LiveRecord | Exception) -> None:
            if isinstance(made, Exception):
                done(made)
            elif wanted():
                self._record = made
                done(None)
            else:
                self._finish(made, LiveEnd.SHUTDOWN, 0.0, lambda result: None)

        self._hall.work(self._keeping, lambda: self._keeper.begin(self._request, started), began)

    def spoken(self, kind: UtteranceKind, text: str, at: float, length: float, question: int) -> None:
        """The interviewer has begun to say something.

        Args:
            kind: of utterance.
            text: what is said.
            at: when it begins.
            length: seconds.
            question: position of the present question.
        """
        said = {"at": at, "kind": kind.value, "text": text, "start": at, "length": length}
        self._note(SPOKEN, {**said, "question": question})

    def answered(self, at: float, answer: AnswerTranscript) -> None:
        """An answer was recognised."""
        self._note(ANSWERED, {"at": at, "answer": encode(answer)})

    def followed(self, at: float, follow_up: FollowUp) -> None:
        """A question that is not of the set is asked."""
        self._note(FOLLOWED, {"at": at, "follow_up": encode(follow_up)})

    def finish(self, reason: LiveEnd, at: float, done: Callable[[dict[str, Any] | Exception], None]) -> None:
        """Keep everything where it belongs; `done` gets the summary, or why it could not be kept."""
        record = self._record
        if record is not None:
            self._finish(record, reason, at, done)
            return
        self._hall.work(self._keeping, lambda: self._keeper.never_began(self._request), lambda result: None)
        done({"interview_id": self._request.id, "reason": reason.value})

    def _finish(
        self,
        record: LiveRecord,
        reason: LiveEnd,
        at: float,
        done: Callable[[dict[str, Any] | Exception], None],
    ) -> None:
        self._hall.work(self._keeping, lambda: self._keeper.finish(record, reason, at), done)

    def _note(self, kind: str, data: dict[str, Any]) -> None:
        record = self._record
        if record is None:
            return

        def done(result: object) -> None:
            if isinstance(result, Exception):
                self._broken("note", result)

        self._hall.work(self._keeping, lambda: record.note(kind, data), done)
