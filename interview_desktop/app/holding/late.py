"""Recognises answers after their interview, from the bare microphone's track of the recording."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from interview_desktop.core.codec import encode
from interview_desktop.core.consent import Consent, ConsentItem
from interview_desktop.core.errors import BugError, EngineError
from interview_desktop.core.media import RecordedMedia
from interview_desktop.core.ports import Recognizer
from interview_desktop.core.transcript import Pending, Recognition, Word
from interview_desktop.session.chronicle import Chronicle
from interview_desktop.session.remains import Remains
from interview_desktop.session.transcriber import Job, Transcriber, fillers_entry
from interview_desktop.session.waiting import job_of, sorted_out

_log = logging.getLogger(__name__)


def transcribe_waiting(
    chronicle: Chronicle,
    found: Remains,
    media: RecordedMedia,
    folder: Path,
    recognizer: Callable[[Consent], Recognizer],
) -> set[tuple[int, int]]:
    """Recognise every take that waits for it, and listen for the fillers that there was no time for.

    A take that cannot be recognised now goes on waiting, and leaves no trace.

    Args:
        chronicle: of the session; takes what was recognised.
        found: the session's plan and consent.
        media: what was recorded.
        folder: where its files are.
        recognizer: makes the recogniser for a consent; called only when there is something for it.

    Returns:
        Question and take of what there are more words of now.

    Raises:
        MediaError: the recording cannot be read.
        DataFolderError: the journal cannot be written.
    """
    if not media.segments:
        return set()
    record = chronicle.record
    waiting = record.untranscribed(media.duration)
    # A session that was interrupted could not write down what there was no time for.
    fillers = record.fillers_waiting(media.duration, every=not found.ended)
    if not waiting and not fillers:
        return set()
    if found.plan is None or found.consent is None:
        raise BugError("a session without plan and consent is transcribed")
    settled, waiting = sorted_out(waiting, found.consent)
    for take, said in settled:
        _note(chronicle, take.question, take.take, said)
    done = {(take.question, take.take) for take, _ in settled}
    if ConsentItem.TRANSCRIBE not in found.consent.items:
        fillers = []
    if not waiting and not fillers:
        return done
    try:
        engine = recognizer(found.consent)
    except EngineError as error:
        _log.info("answers wait to be transcribed: %s", error.what)
        return done
    answered: queue.SimpleQueue[tuple[Job, Recognition]] = queue.SimpleQueue()
    again: queue.SimpleQueue[tuple[Job, tuple[Word, ...] | None]] = queue.SimpleQueue()
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
        for take, recognized in fillers:
            transcriber.add(replace(job_of(take, record, media, folder), recognized=recognized))
    finally:
        transcriber.stop(threading.TIMEOUT_MAX)
    while not again.empty():
        job, words = again.get()
        # That there are none is worth an entry where one says that they wait.
        if words != () or found.ended:
            chronicle.note(*fillers_entry(job, words))
        if words:
            done.add((job.question, job.take))
    return done


def _note(chronicle: Chronicle, question: int, take: int, said: Recognition) -> None:
    chronicle.note("answer.recognized", {"question": question, "take": take, "recognition": encode(said)})
