"""A person puts right what the recogniser wrote: in the journal, as a new edition of the transcript, and in the store.

The recogniser's words stay in the journal and in the editions before. A correction that is killed half way is completed by
`recover`, as a late transcript is.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from interview_desktop.app.holding.publishing import write_editions
from interview_desktop.app.kept.auditing import Act, note
from interview_desktop.app.kept.sealing import Sealer, key_file
from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.settings import Settings
from interview_desktop.core.codec import encode
from interview_desktop.core.correcting import corrected
from interview_desktop.core.errors import DataFolderError, EnvironmentFault
from interview_desktop.core.ports import Clock
from interview_desktop.core.sentences import sentence
from interview_desktop.core.transcript import AnswerTranscript, Recognized
from interview_desktop.session.chronicle import Chronicle
from interview_desktop.session.lock import SessionLock
from interview_desktop.session.remains import ADDED, JOURNAL_NAME, Remains, read_remains
from interview_desktop.storage.store import InterviewStore


@dataclass(frozen=True, slots=True)
class Correction:
    """What one take of an answer is to say."""

    number: int
    """Position of the question, from 1."""
    take: int
    text: str
    """What was really said."""
    by: str
    """Who says so."""


def correct(
    settings: Settings,
    folder: DataFolder,
    store: InterviewStore,
    clock: Clock,
    interview_id: str,
    correction: Correction,
) -> dict[str, Path]:
    """Put the words of one answer right.

    Args:
        settings: name the key that signs.
        folder: the data folder.
        store: its store.
        clock: for the journal and the audit log.
        interview_id: of an interview that has ended.
        correction: of one of its answers.

    Returns:
        The files of the new edition, by their form; none when nothing was changed.

    Raises:
        EnvironmentFault: there is no text, or the answer has no words that could be put right.
        DataFolderError: there is no such session, it runs, or it cannot be written.
    """
    if not correction.text.strip():
        raise EnvironmentFault(
            sentence("A correction without words would delete the answer"), sentence("Write what was said")
        )
    session = folder.session(interview_id)
    if not (session / JOURNAL_NAME).is_file():
        raise DataFolderError(
            sentence("The session of the interview {0} is not here", interview_id),
            sentence("Correct it where it was recorded"),
        )
    with Vault(folder).taken_up(interview_id):
        with SessionLock.require(session):
            found = read_remains(session)
            if not found.ended or found.duration is None:
                raise DataFolderError(
                    sentence("The interview {0} is not finished", interview_id), sentence("Run recover first")
                )
            answer = _answer(found, correction)
            words = _words(answer, correction)
            if words is None:
                return {}
            edition = found.editions + 1
            with closing(Chronicle.resume(session / JOURNAL_NAME, clock)[0]) as chronicle:
                chronicle.note("answer.corrected", _noted(correction, words))
                files = write_editions(folder, chronicle.record, found.duration, edition=edition, again=True)
                store.recognized(interview_id, replace(answer, recognition=words))
                chronicle.note(ADDED, {"edition": edition})
        note(store, Act.CHANGED, interview_id, f"transcript {edition}", by=correction.by, at=clock.now())
        Sealer(folder, key_file(settings), clock).seal(interview_id)
        return files


def _noted(correction: Correction, words: Recognized) -> dict[str, object]:
    """What the journal says of it, where questions count from 0."""
    where = {"question": correction.number - 1, "take": correction.take}
    return {**where, "recognition": encode(words), "by": correction.by}


def _answer(found: Remains, correction: Correction) -> AnswerTranscript:
    number, take = correction.number, correction.take
    answers = found.record.transcript(found.duration or 0.0).answers
    answer = next((each for each in answers if (each.number, each.take) == (number, take)), None)
    if answer is None or not isinstance(answer.recognition, Recognized):
        raise EnvironmentFault(
            sentence("The answer to question {0} has no words that could be corrected", number),
            sentence("Transcribe it first: recover"),
        )
    return answer


def _words(answer: AnswerTranscript, correction: Correction) -> Recognized | None:
    """The recognition with the words put right; None when they are the same."""
    said = answer.recognition
    if not isinstance(said, Recognized) or said.text.split() == correction.text.split():
        return None
    words = corrected(said.words, correction.text, answer.start, answer.end)
    # The fillers belong to the words before: what a person wrote was not listened to for them.
    return replace(said, words=words, verbatim=(), corrected_by=correction.by)
