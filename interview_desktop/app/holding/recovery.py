"""Finishes what a crash left: finds interrupted sessions and publishes them as far as they were recorded.

A session was interrupted when its journal has no end and no living process holds its lock. It is finished from its journal
and its media by the same code as any other, and what was done goes into the journal: so a recovery that is killed itself
is gone on with by the next one, and one that has ended leaves nothing to do. What is not understood is left alone.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from interview_desktop.app.holding.clearing import clear_unfinished, remove_unrecorded
from interview_desktop.app.holding.late import transcribe_waiting
from interview_desktop.app.holding.publishing import Recovered, SessionPublisher
from interview_desktop.app.holding.resuming import ENCODER_PATIENCE, interrupted_in
from interview_desktop.app.kept.sealing import Sealer
from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.paths import DataFolder, checked_id
from interview_desktop.app.stores import has_database, no_interview, open_store
from interview_desktop.core.consent import Consent
from interview_desktop.core.errors import (
    BugError,
    DataFolderError,
    EnvironmentFault,
    JournalBroken,
    SettingsError,
)
from interview_desktop.core.media import RecordedMedia
from interview_desktop.core.outcome import InterviewOutcome
from interview_desktop.core.ports import Clock, Muxer, Recognizer
from interview_desktop.core.rendering import clock_time
from interview_desktop.core.sentences import sentence
from interview_desktop.recording.encoding.writing import wait_until_written
from interview_desktop.recording.reading.salvage import Salvage, salvage
from interview_desktop.session.chronicle import Chronicle
from interview_desktop.session.lock import SessionLock
from interview_desktop.session.remains import ADDED, ENDED, JOURNAL_NAME, Remains, is_over, read_remains
from interview_desktop.storage.manifest import manifests
from interview_desktop.storage.store import InterviewStore
from interview_desktop.storage.tables import InterviewStatus

_log = logging.getLogger(__name__)


class Found(StrEnum):
    """What became of a session that was looked at."""

    SAVED = "saved"
    """It was interrupted, and is published now."""
    TRANSCRIBED = "transcribed"
    """It had ended, and answers that were not transcribed are now."""
    FINISHED = "finished"
    """There was nothing to do."""
    WAITING = "waiting"
    """It was interrupted, and can be continued: it is finished later."""
    RUNNING = "running"
    """A living process owns it."""
    NOTHING = "nothing recorded"
    """It was interrupted before there was anything to save."""
    LEFT_ALONE = "left alone"
    """It is not a session that this version understands; nothing was touched."""
    FAILED = "failed"
    """It could not be finished; everything is still there, and another try may help."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """What was found, and what was done."""

    name: str
    """The interview's id; of what is not understood, the name of its folder."""
    found: Found
    message: str
    """One or two sentences for people."""
    outcome: InterviewOutcome | None = None
    """Of an interview that was saved."""
    transcript_files: tuple[Path, ...] = ()
    """What was written of the transcript."""

    @property
    def files(self) -> tuple[Path, ...]:
        """Everything that was made for people."""
        video = (self.outcome.video,) if self.outcome is not None and self.outcome.video is not None else ()
        return (*video, *self.transcript_files)


class Recoverer:
    """Recovers the sessions of one data folder."""

    def __init__(
        self,
        folder: DataFolder,
        muxer: Muxer,
        recognizer: Callable[[Consent], Recognizer],
        clock: Clock,
        sealer: Sealer | None = None,
    ) -> None:
        """Prepare; nothing is opened or read yet.

        Args:
            folder: must be there.
            muxer: makes the videos; it should take media as they are, however much a crash has cost.
            recognizer: makes the recogniser, when one is needed, with the services that were agreed to; may raise `EngineError`.
            clock: for the journals.
            sealer: signs what was finished; None signs nothing.
        """
        self._folder = folder
        self._vault = Vault(folder)
        self._muxer = muxer
        self._recognizer = recognizer
        self._clock = clock
        self._sealer = sealer

    def recover_interrupted(self, *, waiting: float = 0.0) -> list[Recovery]:
        """Finish the sessions that were interrupted, and no others; quick where there are none.

        Args:
            waiting: an interview that can be continued is left alone for so many seconds after its interruption.

        Returns:
            Those for which there was anything to do, in the order of their ids.
        """
        found = [
            self._recover(path, late=False, waiting=waiting)
            for path in self._sessions()
            if not _seems_over(path)
        ]
        self._settle_rows()
        self._vault.settle_all()
        quiet = (Found.FINISHED, Found.RUNNING, Found.LEFT_ALONE)
        return [recovery for recovery in found if recovery.found not in quiet]

    def recover_all(self) -> list[Recovery]:
        """Look at every session: finish the interrupted ones, and transcribe what still waits for it."""
        found = [self._recover(path, late=True) for path in self._everything()]
        self._settle_rows()
        self._vault.settle_all()
        return found

    def recover(self, interview_id: str) -> Recovery:
        """Look at one session.

        Raises:
            SettingsError: it is no id.
            DataFolderError: there is no such session.
        """
        path = self._folder.session(interview_id)
        if not path.is_dir():
            raise no_interview(self._folder, path.name)
        return self._recover(path, late=True)

    # --- finding -----------------------------------------------------------------------------------------------

    def _everything(self) -> list[Path]:
        try:
            return sorted(self._folder.sessions.iterdir())
        except FileNotFoundError:
            return []

    def _sessions(self) -> list[Path]:
        return [path for path in self._everything() if _is_session(path)]

    def _recover(self, path: Path, *, late: bool, waiting: float = 0.0) -> Recovery:
        try:
            if _is_partly_erased(path):
                return Recovery(path.name, Found.FINISHED, f"The interview {path.name} is finished.")
            if not _is_session(path):
                return _left_alone(path, f"{path.name} in the folder of the sessions is not a session")
            found = read_remains(path, self._vault.open)
            if found.plan is None or found.plan.id != path.name:
                return _left_alone(path, f"The journal of the session {path.name} does not belong to it")
            if found.ended and not (late and _waits(found)):
                return Recovery(path.name, Found.FINISHED, f"The interview {path.name} is finished.")
            lock = SessionLock.take(path)
            if lock is None:
                return Recovery(path.name, Found.RUNNING, f"The interview {path.name} is running.")
            try:
                with lock:
                    return self._waits_for_people(path, found, waiting) or self._owned(path)
            finally:
                self._vault.settle(path.name)
        except JournalBroken as fault:
            return _left_alone(path, f"The session {path.name} is left alone: {fault.what}")
        except EnvironmentFault as fault:
            return Recovery(
                path.name, Found.FAILED, f"The session {path.name} could not be finished: {fault}"
            )
        except Exception as error:  # noqa: BLE001 - one session that breaks it must not keep the others from being saved
            # Its message is not logged: it may quote what the candidate said.
            _log.error("the recovery of a session broke: %s", type(error).__name__)
            what = f"The session {path.name} could not be finished, because the program made a mistake"
            return Recovery(path.name, Found.FAILED, f"{what} ({type(error).__name__}).")

    def _waits_for_people(self, path: Path, found: Remains, waiting: float) -> Recovery | None:
        """That somebody may still go on with it; None when it is to be finished now."""
        interrupted = interrupted_in(path, found) if waiting > 0 else None
        now = self._clock.now()
        if interrupted is None or (now - interrupted.since).total_seconds() >= waiting:
            return None
        return Recovery(path.name, Found.WAITING, f"{interrupted.words(now)}.")

    # --- one session, owned ------------------------------------------------------------------------------------

    def _owned(self, path: Path) -> Recovery:
        self._vault.unseal_owned(path.name)
        found = read_remains(path)
        if not found.recorded:
            message = f"The interview {path.name} broke off before its recording began."
            if not remove_unrecorded(path):
                return _left_alone(path, f"{message} Its folder holds files nobody knows of")
            return Recovery(path.name, Found.NOTHING, message)
        if not wait_until_written(path / "media", ENCODER_PATIENCE):
            what = f"An encoder still writes the recording of {path.name}"
            raise DataFolderError(what, sentence("Wait until it has ended, or end it"))
        chronicle, cut = Chronicle.resume(path / JOURNAL_NAME, self._clock)
        try:
            with self._publisher(found.consent) as (publisher, store):
                if found.ended:
                    return self._transcribe_late(path, found, chronicle, publisher, store)
                return self._finish(path, found, chronicle, cut, publisher)
        finally:
            chronicle.close()

    def _finish(
        self, path: Path, found: Remains, chronicle: Chronicle, cut: int, publisher: SessionPublisher
    ) -> Recovery:
        """Publish an interrupted session."""
        clear_unfinished(self._folder, path.name)
        chronicle.note("recovery.started", {"cut_bytes": cut})
        salvaged = _salvaged(path, found)
        media = salvaged.media
        if not media.segments:
            publisher.begin_again(chronicle.record)
            publisher.interrupted(chronicle.record)
            message = f"The interview {path.name} broke off before anything that can be played was recorded."
            chronicle.note(ENDED, {"status": InterviewStatus.INTERRUPTED.value, "warnings": [message]})
            return Recovery(path.name, Found.NOTHING, message)
        if found.duration is None:
            chronicle.note(
                "recording.stopped",
                {
                    "origin": media.origin,
                    "duration": media.duration,
                    "recovered": True,
                    "guessed": list(salvaged.guessed),
                },
            )
        if not _has_content(self._folder.recording(path.name)):
            # Once the video is there its subtitles are settled: what is recognised later makes a later transcript.
            transcribe_waiting(chronicle, found, media, path / "media", self._recognizer)
        publisher.begin_again(chronicle.record)
        outcome = publisher.publish(
            chronicle.record,
            media,
            completed=found.completed,
            progress=lambda stage, fraction: None,
            recovered=Recovered(_warnings(found, media, salvaged.guessed)),
        )
        chronicle.note(ENDED, {"status": outcome.status, "warnings": list(outcome.warnings)})
        files = tuple(outcome.transcript_files.values())
        return Recovery(path.name, Found.SAVED, _saved(outcome), outcome, files)

    def _transcribe_late(
        self,
        path: Path,
        found: Remains,
        chronicle: Chronicle,
        publisher: SessionPublisher,
        store: InterviewStore,
    ) -> Recovery:
        """Recognise what was not recognised when the session ended, and write another edition of the transcript."""
        media = _salvaged(path, found).media
        done = found.late | transcribe_waiting(chronicle, found, media, path / "media", self._recognizer)
        if not done:
            waits = _waits(read_remains(path))
            message = f"The interview {path.name} is finished" + (
                "; answers in it could not be transcribed yet." if waits else "."
            )
            return Recovery(path.name, Found.FINISHED, message)
        edition = found.editions + 1
        record = chronicle.record
        files = publisher.write_transcript(record, media.duration, edition=edition, again=True)
        for answer in record.transcript(media.duration).answers:
            if (answer.number - 1, answer.take) in done:
                store.recognized(path.name, answer)
        chronicle.note(ADDED, {"edition": edition})
        message = f"{len(done)} answers of the interview {path.name} are transcribed now."
        return Recovery(path.name, Found.TRANSCRIBED, message, transcript_files=tuple(files.values()))

    # --- the database ------------------------------------------------------------------------------------------

    @contextmanager
    def _publisher(self, consent: Consent | None) -> Iterator[tuple[SessionPublisher, InterviewStore]]:
        if consent is None:
            raise BugError("a session was recorded without consent")
        store = open_store(self._folder)
        publisher = SessionPublisher(self._folder, self._muxer, store, consent, self._clock, self._sealer)
        try:
            yield publisher, store
        finally:
            publisher.close()

    def _settle_rows(self) -> None:
        """Let no interview stay "running" in the database when nobody runs it."""
        if not has_database(self._folder):
            return
        try:
            with open_store(self._folder) as store:
                for summary in store.unfinished():
                    if summary.status is InterviewStatus.RUNNING and not self._goes_on(summary.id):
                        store.interrupted(summary.id, self._clock.now())
        except DataFolderError as fault:
            _log.warning("the database could not be put in order: %s", fault.what)

    def _goes_on(self, interview_id: str) -> bool:
        """Whether somebody holds an interview, in a window or over an interface, as far as that can be told from here."""
        homes = (self._folder.session(interview_id), self._folder.live_session(interview_id))
        here = [home for home in homes if home.is_dir()]
        # Machines that share a database have a folder each: what is not in this one is another's to judge.
        return any(map(SessionLock.held, here)) if here else bool(self._folder.database_url)


def _is_session(path: Path) -> bool:
    """Whether a folder has the name and the journal of a session; a link to one elsewhere is not ours."""
    try:
        named = checked_id(path.name) == path.name
    except SettingsError:
        return False
    return named and path.is_dir() and not path.is_symlink() and (path / JOURNAL_NAME).is_file()


def _is_partly_erased(path: Path) -> bool:
    """Whether the journal went with the transcript: what is left was signed, and nothing is to be done with it."""
    return path.is_dir() and not (path / JOURNAL_NAME).exists() and bool(manifests(path))


def _seems_over(path: Path) -> bool:
    try:
        return is_over(path)
    except DataFolderError:
        return False


def _salvaged(path: Path, found: Remains) -> Salvage:
    return salvage(path / "media", found.places, found.zero or 0.0, found.duration)


def _waits(found: Remains) -> bool:
    record, duration = found.record, found.duration or 0.0
    # What waits at the end of an interrupted session is found out when that is finished.
    fillers = record.fillers_waiting(duration, every=False)
    return bool(found.late or record.untranscribed(duration) or fillers)


def _has_content(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0


def _left_alone(path: Path, what: str) -> Recovery:
    return Recovery(path.name, Found.LEFT_ALONE, f"{what}.")


def _warnings(found: Remains, media: RecordedMedia, guessed: tuple[str, ...]) -> tuple[str, ...]:
    if found.duration is not None and not found.broke_off:
        return (sentence("The program was interrupted after the recording; the files were made later"),)
    up_to = sentence(
        "The program was interrupted; the recording was recovered up to {0}", clock_time(media.duration)
    )
    places = sentence(
        "The place of {0} in the recording was not written down and is estimated", ", ".join(guessed)
    )
    return (up_to, places) if guessed else (up_to,)


def _saved(outcome: InterviewOutcome) -> str:
    began = local_time(outcome.started)
    return sentence(
        "An interview from {0} was interrupted; {1} of it was saved.", began, clock_time(outcome.duration)
    )


def local_time(moment: datetime) -> str:
    """Time of day for people at this machine, with the date when it is not today's."""
    local, today = moment.astimezone(), datetime.now().astimezone()
    return local.strftime("%H:%M") if local.date() == today.date() else local.strftime("%H:%M on %d %B %Y")
