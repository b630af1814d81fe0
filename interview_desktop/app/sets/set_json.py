"""Question sets for programs to read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from interview_desktop.app.clock import written_time
from interview_desktop.core.models import QuestionSet

if TYPE_CHECKING:
    from interview_desktop.storage.question_sets import StoredSet


def set_json(questions: QuestionSet) -> dict[str, Any]:
    """A set under the names of the `local` interface."""
    return {
        "id": questions.id,
        "title": questions.title,
        "language": questions.language,
        "author": questions.author,
        "digest": questions.digest(),
        "questions": [
            {
                "question_id": each.id,
                "question_text": each.text,
                "question_type": each.type.value,
                "subtype": each.subtype.value,
                "competency": each.competency,
                "expected_focus": each.expected_focus,
                "tips": each.tips,
                "probes": list(each.probes),
                "anchors": {str(anchor.mark): anchor.text for anchor in each.anchors},
                "author": each.author,
                "code": each.code,
                "image": each.image,
                "image_text": each.image_text,
            }
            for each in questions.questions
        ],
    }


def stored_json(stored: StoredSet) -> dict[str, Any]:
    """What was decided about a set, without its questions."""
    return {
        "id": stored.questions.id,
        "title": stored.questions.title,
        "state": stored.state.value,
        "digest": stored.questions.digest(),
        "cv_of": stored.cv_of,
        "created_at": written_time(stored.created),
        "decisions": [
            {"verdict": each.verdict.value, "by": each.by, "at": written_time(each.at), "reason": each.reason}
            for each in stored.decisions
        ],
    }
