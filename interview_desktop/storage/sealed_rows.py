"""What candidates said, in the rows of an encrypted interview: encrypted under its key, as its files are.

Encrypted are the words of answers and the scores, which quote them. What lists are made from stays: states, times, confidence.
An encrypted row holds its content as `{"sealed": base64}`; whoever reads rows asks here for what they hold.
"""

from __future__ import annotations

import json
from typing import Any, Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from interview_desktop.core.errors import KeyMissing
from interview_desktop.storage.assessment_tables import AssessmentRow
from interview_desktop.storage.sealed import seal_text, unseal_text
from interview_desktop.storage.tables import AnswerRow, InterviewRow

KEYS = "interview keys"
"""Under this name a session of the database knows the keys."""
_SEALED = "sealed"


class Keys(Protocol):
    """Knows the keys of interviews."""

    def get(self, interview_id: str) -> bytes:
        """The key of one; raises `KeyMissing` when it is not here."""
        ...


def seal_rows(session: Session, row: InterviewRow) -> None:
    """Encrypt the rows of an interview; those that are encrypted stay as they are."""
    key = _key(session, row.id)
    for answer in session.scalars(select(AnswerRow).where(AnswerRow.interview_id == row.id)):
        _seal_answer(answer, key)
    for scores in session.scalars(select(AssessmentRow).where(AssessmentRow.interview_id == row.id)):
        if _SEALED not in scores.content:
            scores.content = _sealed(scores.content, key, f"assessments/{scores.id}")
    row.sealed = True


def unseal_rows(session: Session, row: InterviewRow) -> None:
    """Make the rows of an interview plain again."""
    for answer in session.scalars(select(AnswerRow).where(AnswerRow.interview_id == row.id)):
        content = answer_content(session, answer)
        answer.text, answer.words, answer.verbatim = content["text"], content["words"], content["verbatim"]
        answer.typed = content["typed"]
    for scores in session.scalars(select(AssessmentRow).where(AssessmentRow.interview_id == row.id)):
        scores.content = assessment_content(session, row.id, scores.id, scores.content)
    row.sealed = False


def seal_new_answer(session: Session, row: InterviewRow, answer: AnswerRow) -> None:
    """Encrypt an answer that was just entered, where its interview is encrypted."""
    if row.sealed:
        session.flush()
        _seal_answer(answer, _key(session, row.id))


def new_assessment(
    session: Session, row: InterviewRow, identity: str, content: dict[str, Any]
) -> dict[str, Any]:
    """What a row of scores is to hold."""
    return _sealed(content, _key(session, row.id), f"assessments/{identity}") if row.sealed else content


def answer_content(session: Session, answer: AnswerRow) -> dict[str, Any]:
    """The text, words and verbatim words of an answer, and what was typed beside them.

    Raises:
        KeyMissing: it is encrypted, and its key is not here.
        SealBroken: it was changed after it was encrypted.
    """
    words: list[Any] = answer.words
    if not (len(words) == 1 and _SEALED in words[0]):
        return _plain(answer)
    opened = _opened(words[0], _key(session, answer.interview_id), f"answers/{answer.id}")
    return {"typed": "", **opened}  # rows that are older than typing have none


def assessment_content(
    session: Session, interview_id: str, identity: str, content: dict[str, Any]
) -> dict[str, Any]:
    """The scores that a row holds; raises what `answer_content` does."""
    if _SEALED not in content:
        return content
    return _opened(content, _key(session, interview_id), f"assessments/{identity}")


def _seal_answer(answer: AnswerRow, key: bytes) -> None:
    if not (answer.words or answer.typed) or (answer.words and _SEALED in answer.words[0]):
        return
    content = _plain(answer)
    answer.words = [_sealed(content, key, f"answers/{answer.id}")]
    answer.text, answer.verbatim, answer.typed = None, [], ""


def _plain(answer: AnswerRow) -> dict[str, Any]:
    return {
        "text": answer.text,
        "words": answer.words,
        "verbatim": answer.verbatim,
        "typed": answer.typed,
    }


def _sealed(content: dict[str, Any], key: bytes, name: str) -> dict[str, Any]:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return {_SEALED: seal_text(text, key, name)}


def _opened(content: dict[str, Any], key: bytes, name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(unseal_text(content[_SEALED], key, name))
    return found


def _key(session: Session, interview_id: str) -> bytes:
    keys: Keys | None = session.info.get(KEYS)
    if keys is None:
        raise KeyMissing(
            f"The interview {interview_id} is encrypted, and nobody said where its key is",
            "Set encryption.keys",
        )
    return keys.get(interview_id)
