"""A question set that waits for approval, with anchors and with something to look at."""

from __future__ import annotations

from datetime import UTC, datetime

from interview_desktop.app.sets.approval_view import SetToApprove
from interview_desktop.core.approval import Decision, Verdict
from interview_desktop.core.models import Anchor, Question, QuestionSet
from interview_desktop.questions.lint import lint
from interview_desktop.storage.tables import SetState

SET_ID = "4b1c7c0e-6f5a-4d0e-9a51-0d5c1b8f2a10"

ANCHORS = (
    Anchor(1, "Names no step that was taken."),
    Anchor(3, "Names the steps, and why the first one came first."),
    Anchor(
        5, "Names the steps, what each one showed, and what was changed so that it does not happen again."
    ),
)


def waiting_set(set_id: str = SET_ID, title: str = "Backend engineer") -> SetToApprove:
    """Two questions; the second asks two things at once and has no anchors."""
    questions = QuestionSet(
        set_id,
        (
            Question(
                "q1",
                "Tell me about a fault that you found only after it had reached customers.",
                probes=("What did you look at first?",),
                anchors=ANCHORS,
            ),
            Question("q2", "How do you review code, and how old is the largest system you have worked on?"),
        ),
        title,
        author="questions generate",
    )
    when = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
    asked = (Decision(Verdict.REJECT, "Ada", when, "The second question asks two things."),)
    return SetToApprove(questions, SetState.PENDING, when, asked, (), 1, lint(questions))
