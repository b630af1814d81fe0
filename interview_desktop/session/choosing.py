"""What is asked next: the interviewer is asked, and never waited for longer than it may take.

An interviewer without patience is called on the engine's thread. Any other waits for the transcript of the answer and then
works on a thread of its own, which has its question spoken as well; what comes after its time is dropped, and the interview
goes on with the set. While it thinks the candidate hears the acknowledgement, which is let end.
"""

from __future__ import annotations

import logging
import math
import queue
import threading
from dataclasses import dataclass, replace

from interview_desktop.core.asking import Answered, Choice, Exchange
from interview_desktop.core.errors import EngineError
from interview_desktop.core.events import Chosen
from interview_desktop.core.media import Speech
from interview_desktop.core.models import InterviewPlan
from interview_desktop.core.transcript import Pending, Recognized, Standing
from interview_desktop.session.conversation import Conversation
from interview_desktop.session.equipment import Equipment
from interview_desktop.session.links import Links

_log = logging.getLogger(__name__)

_LATE = "The interviewer did not decide in time."


@dataclass(slots=True)
class _Open:
    """A choice that is being made."""

    after: int
    due: float
    handed_in: bool = False
    choice: Choice | None = None


@dataclass(frozen=True, slots=True)
class _Job:
    of: _Open
    answered: Answered


class Choosing:
    """Asks one interviewer. Everything runs on the engine's thread, except `_work`."""

    def __init__(
        self, plan: InterviewPlan, equipment: Equipment, links: Links, conversation: Conversation
    ) -> None:
        """Ask nobody yet; a thread is started when it is first needed.

        Args:
            plan: of the interview.
            equipment: has the interviewer, the voice and the clock.
            links: to the engine.
            conversation: speaks what was chosen.
        """
        self._plan = plan
        self._interviewer = equipment.interviewer
        self._synthesizer = equipment.synthesizer
        self._clock = equipment.clock
        self._links = links
        self._conversation = conversation
        self._open: _Open | None = None
        self._inbox: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    @property
    def due(self) -> float:
        """When `poll` has something to do at the latest, on the session's clock."""
        return self._open.due if self._open is not None and self._open.choice is None else math.inf

    def begin(self, after: int) -> None:
        """Have it decided what follows a question; `poll` tells the interview."""
        now, patience = self._clock.monotonic(), self._interviewer.patience
        self._open = _Open(after, now + patience)
        if patience <= 0:
            self._open.choice = self._interviewer.next(self._answered(after))

    def drop(self) -> None:
        """Nobody waits for the choice any more."""
        self._open = None

    def poll(self) -> None:
        """Go on with the choice that is open, if there is one; called after every message of the engine."""
        open_now = self._open
        if open_now is None:
            return
        if open_now.choice is None and self._clock.monotonic() >= open_now.due:
            open_now.choice = Choice(None, _LATE)
        if open_now.choice is None and not open_now.handed_in:
            self._hand_in(open_now)
        if open_now.choice is not None and not self._conversation.speaking:
            self._open = None
            self._links.decide(self._chosen(open_now.after, open_now.choice))

    def close(self) -> None:
        """End the thread; what it still does is not waited for long. Safe to call twice."""
        self._open = None
        if self._thread is not None:
            self._inbox.put(None)
            self._thread.join(timeout=5.0)
            self._thread = None

    def _hand_in(self, open_now: _Open) -> None:
        """Give the answer to the interviewer as soon as its words are known."""
        said = self._links.chronicle.record.recognition(open_now.after)
        if isinstance(said, Pending) and not said.reason:
            return
        if not isinstance(said, Recognized):
            open_now.choice = Choice(None, "There is no transcript of the answer.")
            return
        open_now.handed_in = True
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="interviewer", daemon=True)
            self._thread.start()
        self._inbox.put(_Job(open_now, self._answered(open_now.after)))

    def _answered(self, after: int) -> Answered:
        record = self._links.chronicle.record
        questions = record.questions
        following = self._plan.place_of(after, record.follow_ups) + 1
        planned = self._plan.questions.questions
        # Whoever decides at once needs no transcript, which is work for the engine's thread.
        takes = record.transcript(math.inf).answers if self._interviewer.patience > 0 else ()
        said = tuple(
            Exchange(take.question, take.recognition.text)
            for take in takes
            if take.standing is Standing.COUNTS and isinstance(take.recognition, Recognized)
        )
        return Answered(
            questions[after],
            record.speech(after),
            planned[following] if following < len(planned) else None,
            said,
        )

    def _work(self) -> None:
        """On the interviewer's thread."""
        while (job := self._inbox.get()) is not None:
            speech: Speech | None = None
            try:
                choice = self._interviewer.next(job.answered)
                if choice.question is not None:
                    voice = replace(self._plan.voice, kept=False)
                    speech = self._synthesizer.synthesize(choice.question.text, voice)
            except EngineError as error:
                choice = Choice(None, f"The interviewer could not decide: {error.what}.")
            except Exception as error:  # noqa: BLE001 - a bug in an interviewer must not end the interview
                # Its message is not logged: it may quote what the candidate said.
                _log.error("the interviewer %s broke: %s", self._interviewer.name, type(error).__name__)
                choice = Choice(None, "The interviewer broke.")
            self._links.post(self._decided, job.of, choice, speech)

    def _decided(self, of: _Open, choice: Choice, speech: Speech | None) -> None:
        if of is not self._open or of.choice is not None:
            return  # it came too late
        if speech is not None and choice.question is not None:
            self._conversation.keep(choice.question.text, speech)
        of.choice = choice

    def _chosen(self, after: int, choice: Choice) -> Chosen:
        return Chosen(after, choice.question, self._interviewer.name, choice.reason)
