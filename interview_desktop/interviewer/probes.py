"""Asks at most one approved follow-up for each question, by one rule for everyone.

The rule counts seconds of speech and looks at nothing else: no model, no transcript and no wording has a say in it, so it
treats every accent and every recogniser alike, and anybody can check it with the recording.
"""

from __future__ import annotations

import uuid
from dataclasses import replace

from interview_desktop.core.asking import Answered, Choice
from interview_desktop.core.models import Question

LEAST = 1.0
"""Seconds. Less speech than this is no answer: nobody who passes on a question is asked for more of it."""


class Probes:
    """Follows up an answer in which the candidate spoke, but for less than a number of seconds."""

    name = "probes"
    patience = 0.0

    def __init__(self, below: float) -> None:
        """Set the limit, seconds of speech."""
        self._below = below

    def next(self, answered: Answered) -> Choice:
        """Choose the first probe of the question when its answer was short."""
        if not answered.question.probes:
            return Choice(None, "The question has no follow-up.")
        if answered.speech is None:
            return Choice(None, "It is not known how long the answer was.")
        if answered.speech < LEAST:
            return Choice(None, "There was no answer to follow up.")
        if answered.speech >= self._below:
            return Choice(None, f"{answered.speech:.1f} s of speech are not less than {self._below:g} s.")
        reason = f"{answered.speech:.1f} s of speech are less than {self._below:g} s."
        return Choice(probe_of(answered.question), reason)


def probe_of(question: Question) -> Question:
    """The follow-up of a question as a question of its own: what is not its text is as approved for the other."""
    name = str(uuid.uuid5(uuid.NAMESPACE_URL, f"interview-desktop:probe:{question.id}"))
    return replace(question, id=name, text=question.probes[0], probes=())
