"""Listens to the candidate of a live interview: sound in, what was understood out."""

from __future__ import annotations

from collections.abc import Callable

from interview_desktop.app.live.answer import OpenAnswer
from interview_desktop.app.live.ear import Ended, Heard, LiveEar, Piece, Quiet
from interview_desktop.app.live.engines import LiveEngines
from interview_desktop.app.live.hosting import OURS, Broken, Hall
from interview_desktop.app.live.plan import LiveRequest
from interview_desktop.core.consent import ConsentItem
from interview_desktop.core.errors import EngineError
from interview_desktop.core.live import Answered, LiveEvent, Silent, Understood
from interview_desktop.core.models import Question
from interview_desktop.core.ports import RecognitionRequest
from interview_desktop.core.transcript import Failed, Recognition, Withheld

UNHEARD = 2.0
"""Seconds without any sound from the client after which it is taken for silent."""


class Listening:
    """One answer after the other. At each pause it is recognised as far as it goes, and once more when more was said.

    Every method is called on the hall's thread.
    """

    def __init__(
        self,
        request: LiveRequest,
        ear: LiveEar,
        engines: LiveEngines,
        hall: Hall,
        at: Callable[[], float],
        happened: Callable[[LiveEvent], None],
        broken: Broken,
    ) -> None:
        """Do not listen yet.

        Args:
            request: whose language and consent count.
            ear: decides when somebody speaks, and when an answer is over.
            engines: of the hall.
            hall: whose thread this is used on.
            at: seconds since the candidate joined.
            happened: hears that nobody speaks, that an answer is over, and that it was understood.
            broken: hears that no recogniser could recognise.
        """
        self._request = request
        self._ear = ear
        self._engines = engines
        self._hall = hall
        self._at = at
        self._happened = happened
        self._broken = broken
        self._answer: OpenAnswer | None = None
        self._glossary: tuple[str, ...] = ()
        self._last_sound = hall.clock.monotonic()

    @property
    def begun(self) -> bool:
        """Whether the candidate has begun to answer."""
        return self._ear.begun

    @property
    def answer(self) -> OpenAnswer:
        """The answer that is being given or recognised; there is one from `listen` until `forget`."""
        if self._answer is None:
            self._answer = OpenAnswer(self._at())
        return self._answer

    def prepare(self) -> None:
        """Have a recogniser ready before anybody speaks."""
        consent, language = self._request.consent, self._request.plan.questions.language
        self._hall.work(
            self._engines.recognizing, lambda: self._engines.warm(consent, language), lambda result: None
        )

    def listen(self, question: Question, take: int) -> None:
        """Begin to listen for an answer.

        Args:
            question: whose answer.
            take: how often it was asked.
        """
        self.expect_sound()
        self._ear.listen()
        self._answer = OpenAnswer(self._at(), take)
        self._glossary = question.glossary

    def go_on(self) -> None:
        """The open answer goes on after something else was heard; its silence counts afresh."""
        self.expect_sound()
        self._ear.go_on()

    def expect_sound(self) -> None:
        """Whoever has just come, or begins to be listened to, has not been silent before."""
        self._last_sound = self._hall.clock.monotonic()

    def hear(self, frame: bytes) -> None:
        """Take sound of the client."""
        self.expect_sound()
        self._decide(self._ear.hear(frame))

    def look(self) -> None:
        """Whoever has sent nothing for a while is silent."""
        now = self._hall.clock.monotonic()
        missing = now - self._last_sound
        if missing >= UNHEARD:
            self._last_sound = now
            self._decide(self._ear.silence(missing))

    def close(self) -> None:
        """The answer is over; its last piece goes to the recogniser. `settle` says when all is recognised."""
        answer = self.answer
        last = self._ear.close()
        answer.closed = self._at()
        if last is not None:
            self._recognize(last)

    def settle(self) -> None:
        """Tell, once, what was understood of a closed answer that was recognised as a whole."""
        answer = self._answer
        if answer is not None and answer.complete and not answer.told:
            answer.told = True
            self._happened(Understood(answer.understood))

    def forget(self) -> None:
        """The answer is done with."""
        self._answer = None

    def stop(self) -> None:
        """Listen no more; what is being said is nobody's answer."""
        self._ear.close()

    def _decide(self, heard: list[Heard]) -> None:
        for found in heard:
            match found:
                case Piece():
                    self._recognize(found)
                case Quiet(number=number):
                    self._happened(Silent(number))
                case Ended():
                    self._happened(Answered())

    def _recognize(self, piece: Piece) -> None:
        answer = self._answer
        if answer is None:
            return
        if ConsentItem.TRANSCRIBE not in self._request.consent.items:
            answer.add(piece, Withheld())
            return
        answer.expect(piece)
        self._recognize_next(answer)

    def _recognize_next(self, answer: OpenAnswer) -> None:
        piece = answer.next()
        if piece is None:
            return
        consent, language = self._request.consent, self._request.plan.questions.language
        request = RecognitionRequest(piece.audio, language, self._glossary)

        def done(result: Recognition | Exception) -> None:
            if isinstance(result, Exception):
                self._broken("recognize", result)
                answer.came(piece, Failed(result.what if isinstance(result, EngineError) else OURS))
            else:
                answer.came(piece, result)
            if answer is self._answer:
                self._recognize_next(answer)
                self.settle()

        self._hall.work(self._engines.recognizing, lambda: self._engines.recognize(consent, request), done)
