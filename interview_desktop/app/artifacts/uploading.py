"""Bringing finished files to their place besides the data folder: which place, and working the outbox off."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from interview_desktop.app.artifacts.finished import class_of, finished_files
from interview_desktop.app.clock import SystemClock
from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.settings import Settings
from interview_desktop.core.artifacts import ArtifactStore, Progress
from interview_desktop.core.errors import ArtifactError, DataFolderError, EnvironmentFault
from interview_desktop.core.ports import Clock
from interview_desktop.core.retention import ObjectClass
from interview_desktop.storage.outbox import Item, Outbox
from interview_desktop.storage.outbox_table import OutboxState, Task
from interview_desktop.storage.store import InterviewStore

_log = logging.getLogger(__name__)

LEASE = timedelta(minutes=15)
"""A part of an upload takes less; whoever is silent for longer is dead."""
_OTHERS_TURN = timedelta(minutes=2)
"""How long what another machine has is left to it before it is looked for here again."""
_UNSIGNED = timedelta(minutes=2)
"""How long the files of an interview are waited for to be signed: it may be that they cannot be."""


@dataclass(frozen=True, slots=True)
class Worked:
    """What one run did."""

    brought: int
    """Files that are in their place now."""
    removed: int
    """Files of erased interviews that are gone from there."""
    trouble: str
    """The last sentence of what kept something from being done; empty when nothing did."""


@contextmanager
def artifact_store(settings: Settings, folder: DataFolder) -> Iterator[ArtifactStore]:
    """The place for finished files: a bucket, another folder, or the data folder itself.

    Raises:
        EngineUnavailable: boto3 is not installed.
        ArtifactError: the settings of the bucket cannot be used.
    """
    store = make_artifact_store(settings, folder)
    try:
        yield store
    finally:
        store.close()


def make_artifact_store(settings: Settings, folder: DataFolder) -> ArtifactStore:
    """As `artifact_store`; the caller closes it."""
    wanted = settings.artifacts
    if wanted.store == "s3":
        from interview_desktop.storage.s3_artifacts import Bucket, S3Artifacts

        return S3Artifacts(Bucket(wanted.bucket, wanted.prefix, wanted.endpoint, wanted.region))
    from interview_desktop.storage.folder_artifacts import FolderArtifacts

    return FolderArtifacts(Path(wanted.folder).expanduser() if wanted.folder else folder.root)


class _Elsewhere(Exception):
    """The file is in the data folder of another machine with the same database, which brings it away."""


class _Resting(Exception):
    """An upload is broken off between two parts, because nothing is to be sent now."""


class Uploader:
    """Works the outbox of one data folder off. One thread at a time; several processes may do so side by side.

    Args:
        folder: whose files.
        store: its store; open.
        artifacts: the place.
        clock: tells what is due.
        rests: whether nothing is to be sent at this moment; asked between files, and between parts of a large one.
    """

    def __init__(
        self,
        folder: DataFolder,
        store: InterviewStore,
        artifacts: ArtifactStore,
        clock: Clock,
        *,
        rests: Callable[[], bool] = lambda: False,
    ) -> None:
        self._folder = folder
        self._store = store
        self._outbox: Outbox = store.outbox
        self._artifacts = artifacts
        self._clock = clock
        self._rests = rests

    def work(self) -> Worked:
        """Do everything that is due. What fails waits longer each time; nothing is ever given up but what cannot work.

        Raises:
            DataFolderError: the database cannot be read or written.
        """
        brought = removed = 0
        trouble = ""
        while (
            not self._rests() and (item := self._outbox.take(at=self._clock.now(), lease=LEASE)) is not None
        ):
            done, fault = self._tried(item)
            brought += item.task is Task.PUT and done
            removed += item.task is Task.REMOVE and done
            trouble = fault or trouble
        return Worked(brought, removed, trouble)

    def bring(self, interview_id: str, keys: list[str]) -> dict[str, str]:
        """Bring files of an interview away now.

        Returns:
            URI by key.

        Raises:
            ArtifactError: one could not be brought there; it stays in the outbox.
            DataFolderError: as `work`; or one is being brought there by somebody else for too long.
        """
        now = self._clock.now()
        self._outbox.enter(interview_id, keys, at=now)
        found = self._there(interview_id)
        while any(key not in found for key in keys):
            item = self._outbox.take(at=self._clock.now(), lease=LEASE, subject=interview_id)
            if item is None:
                raise ArtifactError("Another program brings the files of this interview away", "Wait for it")
            _, fault = self._tried(item)
            if fault:
                raise ArtifactError(fault.rstrip("."))
            found = self._there(interview_id)
        return found

    def take_back(self, interview_id: str, keys: Collection[str] | None = None) -> int:
        """Remove what was brought away of an interview; what cannot be removed now stays in the outbox.

        Args:
            interview_id: the interview.
            keys: only these; None for everything.

        Returns:
            How many files were removed.

        Raises:
            ArtifactError: something is left; another call, or `upload`, goes on.
        """
        self._outbox.withdraw(interview_id, at=self._clock.now(), keys=keys)
        removed = 0
        while (
            item := self._outbox.take(
                at=self._clock.now(), lease=LEASE, subject=interview_id, task=Task.REMOVE
            )
        ) is not None:
            _, fault = self._tried(item)
            if fault:
                raise ArtifactError(fault.rstrip("."))
            removed += 1
        if left := sum(each.task is Task.REMOVE for each in self._outbox.of(interview_id)):
            raise ArtifactError(
                f"{left} files of the interview are being sent to {self._artifacts.name} at this moment",
                "Try again in a quarter of an hour",
            )
        return removed

    def _there(self, interview_id: str) -> dict[str, str]:
        return {
            each.key: each.uri for each in self._outbox.of(interview_id) if each.state is OutboxState.DONE
        }

    def _tried(self, item: Item) -> tuple[bool, str]:
        """Do one thing, and note how it went.

        Returns:
            Whether it was done, and the sentence of the fault that kept it from being done; a time that is not right is none.
        """
        try:
            match item.task:
                case Task.GATHER:
                    self._gather(item)
                case Task.PUT:
                    self._put(item)
                case Task.REMOVE:
                    self._artifacts.remove(item.key, item.token)
                    self._outbox.done(item, None, at=self._clock.now())
        except _Resting:
            self._outbox.postpone(item, until=self._clock.now())
            return False, ""
        except _Elsewhere:
            self._outbox.postpone(item, until=self._clock.now() + _OTHERS_TURN)
            return False, ""
        except ArtifactError as fault:
            self._outbox.failed(item, str(fault), at=self._clock.now())
            return False, str(fault)
        except EnvironmentFault as fault:
            # A file that is gone or another one: trying again does not help.
            _log.warning("an upload is parked: %s", fault)
            self._outbox.failed(item, str(fault), at=self._clock.now(), parked=True)
            return False, str(fault)
        return True, ""

    def _put(self, item: Item) -> None:
        path = self._folder.at(item.key)
        if not path.is_file():
            if self._folder.database_url:
                raise _Elsewhere
            raise DataFolderError(f"{item.key} is not in the data folder any more", "Restore it, or leave it")

        def remember(token: str) -> None:
            self._outbox.extend(item, until=self._clock.now() + LEASE, token=token)
            if self._rests():
                raise _Resting

        stored = self._artifacts.put(item.key, path, Progress(item.token, remember))
        if not self._outbox.done(item, stored, at=self._clock.now()):
            _log.info("a file of an erased interview is taken back")

    def _gather(self, item: Item) -> None:
        now = self._clock.now()
        if Vault(self._folder).is_marked(item.subject):
            # What is brought away is what lies here in the end: encrypted.
            self._outbox.postpone(item, until=now + _UNSIGNED)
            return
        keys = finished_files(self._folder, self._store, item.subject)
        if not keys and self._folder.database_url:
            raise _Elsewhere
        signed = any("/manifest" in key for key in keys)
        session = self._folder.session(item.subject)
        if session.is_dir() and not signed and item.attempts == 0:
            # The publisher signs last. Where it cannot, the files go without a signature.
            self._outbox.postpone(item, until=now + _UNSIGNED)
            return
        self._outbox.enter(item.subject, keys, at=now)
        self._outbox.done(item, None, at=now)


def take_back(
    settings: Settings,
    folder: DataFolder,
    store: InterviewStore,
    interview_id: str,
    kinds: Collection[ObjectClass] | None = None,
) -> int:
    """Remove what was brought away of an interview, where anything was.

    Args:
        settings: name the place.
        folder: the data folder.
        store: its store; open.
        interview_id: the interview.
        kinds: only files of these classes; None for everything.

    Returns:
        How many files were removed.

    Raises:
        ArtifactError: something is left; another call, or `upload`, goes on.
        EngineUnavailable: boto3 is not installed.
        DataFolderError: the database cannot be read or written.
    """
    entered = [each.key for each in store.outbox.of(interview_id)]
    keys = entered if kinds is None else [key for key in entered if class_of(folder, key) in kinds]
    if not keys:
        return 0
    with artifact_store(settings, folder) as artifacts:
        uploader = Uploader(folder, store, artifacts, SystemClock())
        return uploader.take_back(interview_id, None if kinds is None else keys)


def enter_all(folder: DataFolder, store: InterviewStore, clock: Clock) -> int:
    """Have every finished interview looked at, also those that ended before a place was configured.

    Returns:
        How many interviews that were.

    Raises:
        DataFolderError: the database cannot be read or written.
    """
    count, before = 0, None
    while True:
        page = store.page(500, before=before)
        for summary in page.items:
            if summary.ended is not None:
                store.outbox.gather(summary.id, at=clock.now())
                count += 1
        if page.next is None:
            return count
        before = page.next


def keep_uploading(
    uploader: Uploader, stopping: threading.Event, *, every: float, tell: Callable[[Worked], None]
) -> None:
    """Work the outbox off, again and again, until told to stop.

    Args:
        uploader: does it.
        stopping: ends it.
        every: seconds between two looks.
        tell: hears what was done, when anything was.
    """
    while not stopping.is_set():
        worked = uploader.work()
        if worked != Worked(0, 0, ""):
            tell(worked)
        stopping.wait(every)
