"""Keeps live interviews: a journal while one runs, then transcript, summary and an entry in the database.

A journal that a crash has left is finished at the next start, with everything that was answered until then.
"""

from __future__ import annotations

import json
import logging
import shutil
from contextlib import ExitStack, suppress
from datetime import datetime
from typing import Any

from interview_desktop.app.artifacts.entering import enter_finished
from interview_desktop.app.holding.writing import write_new
from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.live.notes import BEGAN, ENDED, LiveNotes, began, notes_of
from interview_desktop.app.live.plan import LiveRequest
from interview_desktop.app.paths import DataFolder, checked_id
from interview_desktop.core.errors import DataFolderError, EnvironmentFault, KeyMissing, NameTaken, SealBroken
from interview_desktop.core.live import LiveEnd
from interview_desktop.core.ports import Clock
from interview_desktop.core.rendering import transcript_json, transcript_text
from interview_desktop.core.sentences import sentence
from interview_desktop.session.journal import Journal, read
from interview_desktop.session.lock import SessionLock
from interview_desktop.storage.records import Origin
from interview_desktop.storage.store import InterviewStore

_log = logging.getLogger(__name__)

JOURNAL = "journal.jsonl"


class LiveRecord:
    """The journal of one interview and the notes that follow from it. Used from one thread at a time."""

    def __init__(self, notes: LiveNotes, journal: Journal, lock: SessionLock) -> None:
        """Own what `LiveKeeper.begin` has made."""
        self.notes = notes
        self._journal = journal
        self._lock = lock

    def note(self, kind: str, data: dict[str, Any]) -> None:
        """Take an entry, on disk before it counts.

        Raises:
            DataFolderError: the disk does not take it.
        """
        self.notes.take(self._journal.write(kind, data))

    def close(self) -> None:
        """Let go of the files; safe to call twice."""
        self._journal.close()
        self._lock.release()


class LiveKeeper:
    """The live interviews of one data folder. Used from one thread at a time."""

    def __init__(self, folder: DataFolder, store: InterviewStore, clock: Clock) -> None:
        """Keep in a folder and its store, which stays the caller's."""
        self._folder = folder
        self._store = store
        self._clock = clock

    def plan(self, request: LiveRequest) -> None:
        """Enter an interview in the database before it begins.

        Raises:
            NameTaken: the id was used already.
            DataFolderError: the database cannot be written.
        """
        details = {"interview_type": request.interview_type, "session_minutes": request.session_minutes}
        self._store.plan(
            request.plan,
            request.consent,
            created=self._clock.now(),
            approved_by=None,
            origin=Origin(request.owner, request.interface, details),
        )

    def begin(self, request: LiveRequest, started: datetime) -> LiveRecord:
        """The candidate is there.

        Raises:
            DataFolderError: the data folder or the database cannot be written.
        """
        session = self._folder.live_session(request.id)
        try:
            session.mkdir(parents=True)
        except FileExistsError:
            raise NameTaken(f"There is an interview {request.id} already", "Start a new one") from None
        except OSError as error:
            raise DataFolderError(
                f"The folder for the interview cannot be made: {error.strerror}", "Check the data folder"
            ) from error
        lock = SessionLock.take(session)
        if lock is None:
            raise NameTaken(f"The interview {request.id} runs already", "Start a new one")
        with ExitStack() as failing:
            failing.callback(lock.release)
            journal = Journal(session / JOURNAL, self._clock)
            failing.callback(journal.close)
            first = journal.write(BEGAN, began(request, started))
            self._store.begin(request.id, started)
            failing.pop_all()
        return LiveRecord(LiveNotes(request, started, first.monotonic), journal, lock)

    def finish(self, record: LiveRecord, reason: LiveEnd, at: float) -> dict[str, Any]:
        """Everything where it belongs; returns the summary.

        Args:
            record: of the interview.
            reason: why it ended.
            at: seconds in which the candidate was there.

        Raises:
            DataFolderError: something cannot be written; the journal stays, and the next start tries again.
        """
        try:
            record.note(ENDED, {"reason": reason.value, "at": at})
            return self._keep(record.notes)
        finally:
            record.close()
            if (
                record.notes.reason is not None
                and self._folder.live_summary(record.notes.request.id).exists()
            ):
                shutil.rmtree(self._folder.live_session(record.notes.request.id), ignore_errors=True)
                # Not this one alone: two that end at the same moment may be in each other's way.
                Vault(self._folder).settle_all()

    def never_began(self, request: LiveRequest) -> None:
        """Nobody came: the database says so.

        Raises:
            DataFolderError: the database cannot be written.
        """
        self._store.interrupted(request.id, self._clock.now())

    def summary(self, interview_id: str) -> dict[str, Any] | None:
        """The summary of an interview that has ended; None when there is none.

        Raises:
            KeyMissing: it is encrypted, and its key is not here.
            SealBroken: it was changed after it was encrypted.
        """
        try:
            with Vault(self._folder).open(self._folder.live_summary(checked_id(interview_id))) as file:
                found: dict[str, Any] = json.loads(file.read())
        except (KeyMissing, SealBroken):
            raise
        except (OSError, ValueError, EnvironmentFault):
            return None
        return found

    def recover(self) -> int:
        """Finish what a crash has left, as far as nobody else is at it; returns how many interviews that were."""
        found = 0
        for session in sorted(self._folder.live.glob("*/")):
            lock = SessionLock.take(session)
            if lock is None:
                continue
            try:
                found += self._recovered(session.name)
            except (EnvironmentFault, ValueError) as fault:
                _log.warning(
                    "the live interview %s cannot be finished: %s", session.name, type(fault).__name__
                )
            finally:
                lock.release()
        Vault(self._folder).settle_all()
        return found

    def _recovered(self, interview_id: str) -> bool:
        session = self._folder.live_session(interview_id)
        entries = list(read(session / JOURNAL))
        if not entries:
            shutil.rmtree(session, ignore_errors=True)
            return False
        notes = notes_of(entries[0])
        for entry in entries[1:]:
            notes.take(entry)
        with suppress(NameTaken):
            self._store.begin(interview_id, notes.started)
        if notes.reason is None:
            notes.reason = LiveEnd.BROKEN_OFF
        self._keep(notes, again=True)
        shutil.rmtree(session, ignore_errors=True)
        return True

    def _keep(self, notes: LiveNotes, *, again: bool = False) -> dict[str, Any]:
        """Transcript, database, summary; the summary last, because it says that all is kept."""
        interview_id, transcript = notes.request.id, notes.transcript()
        # It is encrypted when its own folder is gone: from then on nothing of it is written any more.
        Vault(self._folder).mark(interview_id)
        summary = notes.summary()
        contents = {
            "txt": transcript_text(transcript),
            "json": json.dumps(transcript_json(transcript), ensure_ascii=False, indent=2) + "\n",
        }
        files = {suffix: self._folder.transcript(interview_id, suffix) for suffix in contents}
        for suffix, content in contents.items():
            if not (again and files[suffix].exists()):
                write_new(files[suffix], content)
        warnings = (sentence("The service was ended in the middle of the interview."),) if again else ()
        self._store.finish(
            notes.outcome(files, warnings), kept=notes.kept(), follow_ups=tuple(notes.follow_ups)
        )
        target = self._folder.live_summary(interview_id)
        if not (again and target.exists()):
            write_new(target, json.dumps(summary, ensure_ascii=False, indent=2) + "\n")
        enter_finished(self._folder, self._store, self._clock, interview_id)
        return summary
