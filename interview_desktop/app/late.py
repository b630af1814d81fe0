"""Recognises answers after their interview, from the bare microphone's track of the recording."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from pathlib import Path

from interview_desktop.core.codec import encode
from interview_desktop.core.errors import BugError, EngineError
from interview_desktop.core.media import RecordedMedia
from interview_desktop.core.ports import Recognizer
from interview_desktop.core.transcript import Pending, Recognition, Word
from interview_desktop.session.chronicle import Chronicle
from interview_desktop.session.remains import Remains
from interview_desktop.session.transcriber import Job, Transcriber, verbatim_entry
from interview_desktop.session.waiting import job_of, sorted_out

_log = logging.getLogger(__name__)


def transcribe_waiting(
    chronicle: Chronicle,
    found: Remains,
    media: RecordedMedia,
    folder: Path,
    recognizer: Callable[[], Recognizer],
) -> set[tuple[int, int]]:
    """Recognise every take that waits for it, and write each result to the journal as it comes.

    A take that cannot be recognised now goes on waiting, and leaves no trace.

    Args:
        chronicle: of the session; takes what was recognised.
        found: the session's plan and consent.
        media: what was recorded.
        folder: where its files are.
        recognizer: makes the recogniser; called only when there is something for it.

    Returns:
        Question and take of what waits no longer.

    Raises:
        MediaError: the recording cannot be read.
        DataFolderError: the journal cannot be written.
    """
    waiting = chronicle.record.untranscribed(media.duration) if media.segments else []
    if not waiting:
        return set()
    if found.plan is None or found.consent is None:
        raise BugError("a session without plan and consent is transcribed")
    settled, waiting = sorted_out(waiting, found.consent)
    for take, said in settled:
        _note(chronicle, take.question, take.take, said)
    done = {(take.question, take.take) for take, _ in settled}
    if not waiting:
        return done
    try:
        engine = recognizer()
    except EngineError as error:
        _log.info("answers wait to be transcribed: %s", error.what)
        return done
    answered: queue.SimpleQueue[tuple[Job, Recognition]] = queue.SimpleQueue()
    again: queue.SimpleQueue[tuple[Job, tuple[Word, ...]]] = queue.SimpleQueue()
    transcriber = Transcriber(
        engine, lambda job, said: answered.put((job, said)), lambda job, words: again.put((job, words))
    )
    try:
        for take in waiting:
            transcriber.add(job_of(take, chronicle.record, media, folder))
            job, said = answered.get()
            if not isinstance(said, Pending):
                _note(chronicle, job.question, job.take, said)
                done.add((job.question, job.take))
    finally:
        transcriber.stop(threading.TIMEOUT_MAX)
    while not again.empty():
        job, words = again.get()
        chronicle.note("answer.verbatim", verbatim_entry(job, words))
    return done


def _note(chronicle: Chronicle, question: int, take: int, said: Recognition) -> None:
    chronicle.note("answer.recognized", {"question": question, "take": take, "recognition": encode(said)})
