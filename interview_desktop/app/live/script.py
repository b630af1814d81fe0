"""What a live interview asks: the set in its order, and what a language model puts in place of its questions."""

from __future__ import annotations

from interview_desktop.app.live.engines import Ask
from interview_desktop.core.asking import Answered, Exchange
from interview_desktop.core.live import Chosen
from interview_desktop.core.models import FollowUp, InterviewPlan, Question
from interview_desktop.core.transcript import AnswerTranscript, Recognized
from interview_desktop.interviewer.conversing import Reply, acknowledgement


class Script:
    """Where the interview is in its questions. Used from the hall's thread."""

    def __init__(self, plan: InterviewPlan, ask: Ask | None) -> None:
        """Begin before the first question.

        Args:
            plan: with the set.
            ask: a language model that goes on from answers; None asks the set as it is.
        """
        self._set = plan.questions.questions
        self._language = plan.questions.language
        self._ask = ask
        self._place = 0
        self._follow_ups: list[FollowUp] = []
        self._said: list[Exchange] = []
        self.question = self._set[0]
        self.position = 1
        """Of the present question as the store counts: follow-ups stand behind the set."""
        self.asked_at = 0.0
        self.written_here = False
        """Whether a language model put the present question, or what is said before it, into words."""

    @property
    def first(self) -> Question:
        """What is asked first."""
        return self._set[0]

    @property
    def following(self) -> Question | None:
        """What the set asks next."""
        return self._set[self._place + 1] if self._place + 1 < len(self._set) else None

    def ahead(self) -> tuple[str, ...]:
        """What will be said next if nobody decides otherwise."""
        following = self.following
        return () if following is None else (f"{self._acknowledgement()} {following.text}",)

    def heard(self, answer: AnswerTranscript) -> None:
        """Take an answer."""
        if isinstance(answer.recognition, Recognized):
            self._said.append(Exchange(self.question.text, answer.recognition.text))

    def turn(self) -> tuple[Ask | None, Answered]:
        """Who decides what comes next, and on what."""
        ask = self._ask if self.following is not None and self._said else None
        return ask, Answered(self.question, None, self.following, tuple(self._said))

    def planned(self) -> Chosen:
        """The next question of the set."""
        self.written_here = False
        return Chosen(self.following, self._acknowledgement())

    def chosen(self, reply: Reply) -> Chosen:
        """What a language model decided."""
        self.written_here = bool(reply.acknowledgement or reply.choice.question)
        said = reply.acknowledgement or self._acknowledgement()
        return Chosen(reply.choice.question or self.following, said)

    def _acknowledgement(self) -> str:
        return acknowledgement(self._place + 1, self._language)

    def advance(self, chosen: Chosen) -> FollowUp | None:
        """Go on to what was chosen; a question that is not of the set is a follow-up in place of the set's."""
        if chosen.question is None:
            return None
        following = self.following
        self.question = chosen.question
        self._place += 1
        if chosen.question is following:
            self.position = self._place + 1
            return None
        follow_up = FollowUp(self._place - 1, chosen.question, instead=True)
        self._follow_ups.append(follow_up)
        self.position = len(self._set) + len(self._follow_ups)
        return follow_up
