"""Bringing finished files to their place besides the data folder: which place, and working the outbox off."""

from __future__ import annotations

import logging
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from interview_desktop.app.artifacts.finished import finished_files, was_held
from interview_desktop.app.artifacts.places import settings_of
from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.paths import DataFolder
from interview_desktop.core.artifacts import ArtifactStore, Progress
from interview_desktop.core.errors import ArtifactError, DataFolderError, EnvironmentFault
from interview_desktop.core.ports import Clock
from interview_desktop.storage.outbox import Outbox
from interview_desktop.storage.outbox_items import Item
from interview_desktop.storage.outbox_table import NOWHERE, UNKNOWN, OutboxState, Task
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


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What became of the files of an interview that had been brought away."""

    removed: tuple[str, ...] = ()
    """Keys of files that were there and are gone now."""
    missing: tuple[str, ...] = ()
    """Keys of files that were not at the right place any more."""
    fault: ArtifactError | None = None
    """Why files are left; another call, or `upload`, goes on."""
    left: tuple[str, ...] = ()
    """Keys of files that nobody looks for any more, because a person has decided so."""
    where: str = ""
    """Where these are, as a sentence without its full stop."""

    def counted(self, wanted: Callable[[str], bool] = lambda key: True) -> Counter[str]:
        """As receipts keep it.

        Args:
            wanted: of which keys; of all when left out.
        """
        found = {
            "files elsewhere": self.removed,
            "files elsewhere missing": self.missing,
            "files elsewhere left": self.left,
        }
        return Counter(kind for kind, keys in found.items() for key in keys if wanted(key))


class _Elsewhere(Exception):
    """The file is in the data folder of another machine with the same database, which brings it away."""


class _Withdrawn(Exception):
    """The interview was erased before anything of this file was sent, or somebody else sends it."""


class _Resting(Exception):
    """An upload is broken off between two parts, because nothing is to be sent now."""


@dataclass(frozen=True, slots=True)
class _Tried:
    """How one thing went."""

    done: bool
    """Whether it was done; a time that is not right is no fault."""
    was_there: bool = False
    """Whether there was something to be removed."""
    fault: str = ""
    """The sentence of what kept it from being done."""


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
            not self._rests()
            and (item := self._outbox.take(at=self._clock.now(), lease=LEASE, place=self._artifacts.address))
            is not None
        ):
            tried = self._tried(item)
            brought += item.task is Task.PUT and tried.done
            removed += item.task is Task.REMOVE and tried.done and tried.was_there
            trouble = tried.fault or trouble
        return Worked(brought, removed, trouble)

    def bring(self, interview_id: str, keys: list[str]) -> dict[str, str]:
        """Bring files of an interview away now.

        Returns:
            URI by key.

        Raises:
            ArtifactError: one could not be brought there; it stays in the outbox.
            DataFolderError: as `work`; or one is being brought there by somebody else for too long.
        """
        place = self._artifacts.address
        self._outbox.enter(interview_id, keys, place=place, at=self._clock.now())
        found = self._there(interview_id)
        while any(key not in found for key in keys):
            item = self._outbox.take(at=self._clock.now(), lease=LEASE, place=place, subject=interview_id)
            if item is None:
                raise ArtifactError("Another program brings the files of this interview away", "Wait for it")
            if fault := self._tried(item).fault:
                raise ArtifactError(fault.rstrip("."))
            found = self._there(interview_id)
        return found

    def take_back(self, interview_id: str) -> TakenBack:
        """Remove what was withdrawn of an interview and lies here; what cannot be removed now stays in the outbox.

        Raises:
            DataFolderError: the database cannot be read or written.
        """
        removed: list[str] = []
        missing: list[str] = []
        place = self._artifacts.address
        while (
            item := self._outbox.take(
                at=self._clock.now(), lease=LEASE, place=place, subject=interview_id, task=Task.REMOVE
            )
        ) is not None:
            tried = self._tried(item)
            if tried.fault:
                return TakenBack(tuple(removed), tuple(missing), ArtifactError(tried.fault.rstrip(".")))
            if tried.was_there:
                removed.append(item.key)
            elif item.place != NOWHERE:
                missing.append(item.key)
        waiting = [each for each in self._outbox.of(interview_id) if each.task is Task.REMOVE]
        if left := sum(each.place in (NOWHERE, UNKNOWN, place) for each in waiting):
            return TakenBack(
                tuple(removed),
                tuple(missing),
                ArtifactError(
                    f"{left} files of the interview are being sent to {self._artifacts.name} at this moment",
                    "Try again in a quarter of an hour",
                ),
            )
        return TakenBack(tuple(removed), tuple(missing))

    def _there(self, interview_id: str) -> dict[str, str]:
        return {
            each.key: each.uri
            for each in self._outbox.of(interview_id)
            if each.state is OutboxState.DONE and each.place == self._artifacts.address
        }

    def _tried(self, item: Item) -> _Tried:
        """Do one thing, and note how it went."""
        was_there = False
        try:
            match item.task:
                case Task.GATHER:
                    self._gather(item)
                case Task.PUT:
                    self._put(item)
                case Task.REMOVE:
                    was_there = self._remove(item)
        except _Resting:
            self._outbox.postpone(item, until=self._clock.now())
            return _Tried(done=False)
        except _Elsewhere:
            self._outbox.postpone(item, until=self._clock.now() + _OTHERS_TURN)
            return _Tried(done=False)
        except _Withdrawn:
            self._outbox.done(item, None, at=self._clock.now())
            return _Tried(done=False)
        except ArtifactError as fault:
            nothing_sent = item.task is Task.PUT and self._has_nothing(item.key)
            self._outbox.failed(item, str(fault), at=self._clock.now(), nothing_sent=nothing_sent)
            return _Tried(done=False, fault=str(fault))
        except EnvironmentFault as fault:
            # A file that is gone or another one: trying again does not help.
            _log.warning("an upload is parked: %s", fault)
            self._outbox.failed(item, str(fault), at=self._clock.now(), parked=True)
            return _Tried(done=False, fault=str(fault))
        return _Tried(done=True, was_there=was_there)

    def _has_nothing(self, key: str) -> bool:
        """Whether the place says that nothing is at a key, after bringing it there has failed."""
        try:
            return self._artifacts.find(key) is None
        except EnvironmentFault:
            return False

    def _remove(self, item: Item) -> bool:
        """Let nothing be left of a file at this place.

        Returns:
            Whether something was there.

        Raises:
            ArtifactError: the place does not answer; or nobody knows whether the file lies at another one.
        """
        if item.place == NOWHERE:
            was_there = False
        elif item.place == UNKNOWN and item.uri not in ("", self._artifacts.uri(item.key)):
            raise _unknown(item, self._artifacts)
        else:
            was_there = self._artifacts.remove(item.key, item.token)
            if item.place == UNKNOWN and not was_there:
                raise _unknown(item, self._artifacts)
        self._outbox.done(item, None, at=self._clock.now())
        return was_there

    def _put(self, item: Item) -> None:
        path = self._folder.at(item.key)
        if not path.is_file():
            if self._folder.database_url:
                raise _Elsewhere
            raise DataFolderError(f"{item.key} is not in the data folder any more", "Restore it, or leave it")

        def begin() -> None:
            if not self._outbox.begun(item, self._artifacts.address):
                raise _Withdrawn

        def remember(token: str) -> None:
            self._outbox.extend(item, until=self._clock.now() + LEASE, token=token)
            if self._rests():
                raise _Resting

        stored = self._artifacts.put(item.key, path, Progress(item.token, remember, begin))
        if not self._outbox.done(item, stored, at=self._clock.now()):
            _log.info("a file of an erased interview is taken back")

    def _gather(self, item: Item) -> None:
        now = self._clock.now()
        if Vault(self._folder).is_marked(item.subject):
            # What is brought away is what lies here in the end: encrypted.
            self._outbox.postpone(item, until=now + _UNSIGNED)
            return
        keys = finished_files(self._folder, self._store, item.subject)
        if not keys and self._folder.database_url and was_held(self._store, item.subject):
            raise _Elsewhere
        signed = any("/manifest" in key for key in keys)
        session = self._folder.session(item.subject)
        if session.is_dir() and not signed and item.attempts == 0:
            # The publisher signs last. Where it cannot, the files go without a signature.
            self._outbox.postpone(item, until=now + _UNSIGNED)
            return
        self._outbox.enter(item.subject, keys, place=self._artifacts.address, at=now)
        self._outbox.done(item, None, at=now)


def enter_all(folder: DataFolder, store: InterviewStore, clock: Clock) -> int:
    """Have every interview that was held looked at, also those that ended before a place was configured.

    Returns:
        How many interviews that were.

    Raises:
        DataFolderError: the database cannot be read or written.
    """
    count, before = 0, None
    while True:
        page = store.page(500, before=before)
        for summary in page.items:
            if summary.ended is not None and (summary.duration != 0 or was_held(store, summary.id)):
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


def _unknown(item: Item, artifacts: ArtifactStore) -> ArtifactError:
    return ArtifactError(
        f"{item.key} was brought to a place that was not noted at the time"
        + (f", as {item.uri}" if item.uri else "")
        + f", and it is not at {artifacts.name}",
        f"Set {settings_of(UNKNOWN)}, then erase again; where that is gone for good, give --leave-elsewhere and a reason",
    )
