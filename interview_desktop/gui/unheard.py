"""In which answers no speech was heard, as far as the candidate is to be told. No widgets.

What was heard is the session's to say (`AnswerClosed.speech`). An answer that may be typed, or that goes on with what was said
before an interruption, is never called unheard.
"""

from __future__ import annotations

from interview_desktop.core.interview import InterviewState
from interview_desktop.core.turns import EndReason
from interview_desktop.gui.candidate_words import unheard_notice
from interview_desktop.session.updates import AnswerClosed

_BROKEN_OFF = frozenset({EndReason.SKIPPED, EndReason.STOPPED, EndReason.INTERRUPTED})
"""Reasons for which an answer ends that nobody has given to its end."""


class Unheard:
    """Remembers of the latest answer whether speech was heard in it."""

    def __init__(self) -> None:
        self._only_heard = False
        self._take: tuple[int, int] | None = None
        self._notice = False

    @property
    def notice(self) -> str:
        """What to say of an answer that cannot be given again; empty where there is nothing to say."""
        return unheard_notice() if self._notice else ""

    def opened(self, state: InterviewState, *, types: bool) -> None:
        """Listening for an answer has begun; `types` says whether it may be typed, too."""
        self._only_heard = not types and not state.used

    def closed(self, answer: AnswerClosed, state: InterviewState) -> None:
        """An answer is over."""
        silent = self._only_heard and not answer.speech and answer.reason not in _BROKEN_OFF
        self._take = (answer.question, answer.take) if silent else None
        # Where attempts are left, or were, it is said at the question whether to keep the answer.
        self._notice = silent and state.plan.attempts == 1

    def concerns(self, state: InterviewState) -> bool:
        """Whether no speech was heard in the answer that is decided about."""
        return self._take == (state.index, state.take)

    def dismiss(self) -> None:
        """The notice has been read."""
        self._notice = False
