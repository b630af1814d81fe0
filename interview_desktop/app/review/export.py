"""What a reviewer takes out of the program about one interview: nothing they may not see, and no name that is kept from them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from interview_desktop.app.review.view import Opinions, Review
from interview_desktop.core.codec import encode
from interview_desktop.core.errors import DataFolderError
from interview_desktop.core.media import Subtitle
from interview_desktop.core.rendering import recognition_json
from interview_desktop.core.sentences import sentence
from interview_desktop.core.subtitling import answer_subtitles
from interview_desktop.files.whole import replacement
from interview_desktop.recording.finishing.subtitles import to_srt, to_vtt

EXPORT_VERSION = 1
"""Of the JSON form; raised when a program that reads it would have to change."""


def review_json(review: Review, opinions: Opinions) -> str:
    """Transcript, marks and scores as JSON."""
    shown = opinions.shown
    content = {
        "version": EXPORT_VERSION,
        "interview": review.number,
        # The id leads back to the candidate.
        "interview_id": None if review.blind.code_names else review.id,
        "candidate": review.name,
        "title": review.title,
        "started": review.started.isoformat() if review.started else None,
        "duration": review.duration,
        "answers": [
            {
                "question": answer.number,
                "follow_up_to": answer.follow_up_to or None,
                "question_text": answer.question.text,
                "take": answer.take,
                "takes": list(answer.takes),
                "start": answer.start,
                "end": answer.end,
                "typed": answer.typed,
                "typed_at": answer.typed_at,
                **recognition_json(answer.recognition),
            }
            for answer in review.answers
        ],
        "unanswered": [each.question.text for each in review.unanswered],
        "ratings": [_named(encode(each)) for each in shown.ratings if each.locked_at],
        "agreement": [
            {
                "question": each.number,
                "criterion": each.criterion,
                "mean": round(each.mean, 2),
                "spread": each.spread,
            }
            for each in opinions.agreements
        ],
        "assessments": [_named(encode(each)) for each in shown.assessments if each.answers],
        "overrides": [_named(encode(each)) for each in shown.overrides],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def review_subtitles(review: Review, form: str) -> str:
    """Questions and answers as subtitles, "srt" or "vtt"; with the words as they are corrected."""
    found = [
        Subtitle(answer.question.text, answer.asked_at, answer.start, "interviewer")
        for answer in review.answers
        if answer.start > answer.asked_at
    ]
    for answer in review.answers:
        found += answer_subtitles(answer.words)
    found.sort(key=lambda subtitle: subtitle.start)
    return to_srt(found) if form == "srt" else to_vtt(found)


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """A name to write a file under; it takes the place of `target`, which a person chose, only when it is whole.

    Raises:
        DataFolderError: it cannot be written.
    """
    try:
        with replacement(target) as unfinished:
            yield unfinished
    except OSError as error:
        raise DataFolderError(
            sentence("{0} cannot be written: {1}", target.name, error.strerror),
            sentence("Choose another folder"),
        ) from error


def _named(content: dict[str, object]) -> dict[str, object]:
    """Without what leads back to the interview, which has its own place."""
    return {name: value for name, value in content.items() if name not in ("class", "interview_id")}
