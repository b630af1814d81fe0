"""What candidates said, in the rows of an encrypted interview: encrypted under its key, as its files are.

Encrypted are the words of answers, the scores, which quote them, and the CV. What lists are made from stays: states, times,
confidence. An encrypted row holds its content as `{"sealed": base64}`; whoever reads rows asks here for what they hold.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from interview_desktop.core.errors import KeyMissing
from interview_desktop.storage.assessment_tables import AssessmentRow
from interview_desktop.storage.job_tables import CvRow
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
    for cv in _cvs(session, row):
        if not _is_sealed_text(cv.text):
            cv.text = _written(_sealed({"text": cv.text}, key, f"cvs/{cv.id}"))
    row.sealed = True


def unseal_rows(session: Session, row: InterviewRow) -> None:
    """Make the rows of an interview plain again."""
    for answer in session.scalars(select(AnswerRow).where(AnswerRow.interview_id == row.id)):
        content = answer_content(session, answer)
        answer.text, answer.words, answer.verbatim = content["text"], content["words"], content["verbatim"]
        answer.typed = content["typed"]
    for scores in session.scalars(select(AssessmentRow).where(AssessmentRow.interview_id == row.id)):
        scores.content = assessment_content(session, row.id, scores.id, scores.content)
    for cv in _cvs(session, row):
        cv.text = cv_text(session, cv)
    row.sealed = False


def holds_plain_words(session: Session, interview_id: str) -> bool:
    """Whether anything that `seal_rows` encrypts can be read without a key."""
    answers = select(AnswerRow.words, AnswerRow.typed).where(AnswerRow.interview_id == interview_id)
    scores = select(AssessmentRow.content).where(AssessmentRow.interview_id == interview_id)
    cvs = select(CvRow.text).where(CvRow.interview_id == interview_id)
    return (
        any(_is_plain_answer(words, typed) for words, typed in session.execute(answers))
        or any(_SEALED not in content for content in session.scalars(scores))
        or any(not _is_sealed_text(text) for text in session.scalars(cvs))
    )


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


def cv_text(session: Session, cv: CvRow) -> str:
    """The text of a CV; raises what `answer_content` does."""
    owner = session.get(InterviewRow, cv.interview_id) if cv.interview_id is not None else None
    if owner is None or not owner.sealed or not _is_sealed_text(cv.text):
        return cv.text
    opened = _opened(json.loads(cv.text), _key(session, owner.id), f"cvs/{cv.id}")
    return str(opened["text"])


def _cvs(session: Session, row: InterviewRow) -> Iterable[CvRow]:
    return session.scalars(select(CvRow).where(CvRow.interview_id == row.id))


def _is_sealed_text(text: str) -> bool:
    """Whether a column of text holds an encrypted one; nobody's CV begins so."""
    return text.startswith(f'{{"{_SEALED}":"')


def _is_plain_answer(words: list[Any], typed: str) -> bool:
    return bool(words or typed) and not (words and _SEALED in words[0])


def _seal_answer(answer: AnswerRow, key: bytes) -> None:
    if not _is_plain_answer(answer.words, answer.typed):
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
    return {_SEALED: seal_text(_written(content), key, name)}


def _written(content: dict[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


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
