"""Encryption of finished interviews: each file in its place, under the interview's own key.

What is being recorded, or worked at, is plain; when it is finished every file is replaced by its encrypted form in one step,
the journal last, and a mark says so until then. Whatever breaks off in between is completed at the next start: there is never a
moment with neither form of a file, and in the end none is left plain.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from interview_desktop.app.audio.files import AudioFiles
from interview_desktop.app.clock import SystemClock
from interview_desktop.app.kept.interview_keys import keys_of
from interview_desktop.app.paths import SOUNDS, DataFolder, checked_id
from interview_desktop.app.stores import has_database, no_interview, open_store
from interview_desktop.core.errors import DataFolderError, EnvironmentFault, UnknownId
from interview_desktop.files.faults import disk_fault
from interview_desktop.files.whole import sync_folder
from interview_desktop.session.lock import LOCK_NAME, SessionLock
from interview_desktop.session.remains import JOURNAL_NAME, is_over
from interview_desktop.storage.manifest import manifests
from interview_desktop.storage.sealed import is_sealed, open_sealed, plain_size, write_sealed

if TYPE_CHECKING:
    from interview_desktop.app.stores import InterviewStore

_log = logging.getLogger(__name__)

MARKS = ".encrypting"
"""Folder of the data folder with a file for each interview that is to be encrypted, and is not wholly."""
_UNFINISHED = ".sealing"
_NEW = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Vault:
    """Encrypts and opens the interviews of one data folder. Holds nothing; may be used from any thread."""

    def __init__(self, folder: DataFolder) -> None:
        """Keep where things are; keys are read when they are needed."""
        self._folder = folder

    # --- reading -----------------------------------------------------------------------------------------------

    def open(self, path: Path) -> BinaryIO:
        """A file of the data folder, to read and seek in; an encrypted one as it was before.

        Raises:
            OSError: it cannot be read.
            KeyMissing: it is encrypted, and its key is not here.
            SealBroken: it was changed after it was encrypted.
        """
        if not is_sealed(path):
            return path.open("rb")
        name = self._folder.key(path)
        return open_sealed(path, keys_of(self._folder).get(self._interview_of(name)), name)

    def size(self, path: Path) -> int:
        """How many bytes `open` gives.

        Raises:
            OSError: it cannot be looked at.
        """
        return plain_size(path) if is_sealed(path) else path.stat().st_size

    # --- encrypting --------------------------------------------------------------------------------------------

    def mark(self, interview_id: str) -> None:
        """Note that an interview is to be encrypted when it is finished, where the settings want it so.

        Raises:
            DataFolderError: that cannot be written down, or there is no place for keys.
        """
        if self._folder.encryption != "off":
            # The key is made first: a place for keys that cannot be used is told before there is anything to lose.
            keys_of(self._folder).make(interview_id)
            self._write_mark(interview_id)

    def mark_again(self, interview_id: str) -> None:
        """Note that an interview which was encrypted has to be so again, with what comes in meanwhile.

        Raises:
            DataFolderError: that cannot be written down.
        """
        self._write_mark(interview_id)

    def unmark(self, interview_id: str) -> None:
        """Forget an interview that was marked and has not come to be, with its key."""
        self._mark(interview_id).unlink(missing_ok=True)
        if self._folder.encryption != "off":
            keys_of(self._folder).destroy(interview_id)

    def is_marked(self, interview_id: str) -> bool:
        """Whether an interview is still to be encrypted."""
        return self._mark(interview_id).exists()

    def settle(self, interview_id: str) -> bool:
        """Encrypt an interview that is marked and finished. What keeps it from being done is logged, and done at the next start.

        Returns:
            Whether nothing of it is plain now, or it is not to be encrypted.
        """
        if not self.is_marked(interview_id):
            return True
        try:
            with self._owned(interview_id) as owned:
                if not owned or not self._is_finished(interview_id):
                    return False
                self._seal_all(interview_id)
        except EnvironmentFault as fault:
            _log.warning("the interview %s could not be encrypted yet: %s", interview_id, fault)
            return False
        return True

    def settle_all(self) -> None:
        """Encrypt whatever a crash has left marked."""
        marks = self._folder.root / MARKS
        for path in sorted(marks.iterdir()) if marks.is_dir() else ():
            if _ID.fullmatch(path.name):  # not its lock, nor what a file manager leaves in every folder
                self.settle(path.name)

    def encrypt(self, interview_id: str) -> bool:
        """Encrypt a finished interview now, whatever the settings were when it was recorded.

        Returns:
            Whether anything of it was plain; False as well for one that left nothing, because nobody came.

        Raises:
            SettingsError: there is no place for keys.
            DataFolderError: there is no such interview, it runs or is not finished, or something cannot be written.
        """
        if not self._files(interview_id):
            if not self._is_known(interview_id):
                raise no_interview(self._folder, interview_id)
            if not self._holds_plain_words(interview_id):
                return False
        with self._owned(interview_id) as owned:
            if not owned or not self._is_finished(interview_id) or self._goes_on(interview_id):
                raise DataFolderError(
                    f"The interview {interview_id} has not ended", "End it, or run recover, first"
                )
            if self._is_sealed_whole(interview_id):
                return False
            keys_of(self._folder).make(interview_id)
            self._write_mark(interview_id)
            self._seal_all(interview_id)
            return True

    def decrypt(self, interview_id: str) -> bool:
        """Make an encrypted interview plain again; returns whether anything of it was encrypted.

        Raises:
            KeyMissing: its key is not here.
            SealBroken: something of it was changed.
            DataFolderError: it is being worked at, or cannot be written.
        """
        with self._owned(interview_id) as owned:
            if not owned:
                raise DataFolderError(f"The interview {interview_id} is in use", "Wait until it is not")
            was_sealed = self.unseal_owned(interview_id, again=False)
            if has_database(self._folder):
                with open_store(self._folder) as store:
                    was_sealed |= store.unseal(interview_id)
            return was_sealed

    @contextmanager
    def taken_up(self, interview_id: str) -> Iterator[None]:
        """Work at an interview that may be encrypted: it is plain in between, and encrypted again afterwards.

        Raises:
            KeyMissing: its key is not here.
            SealBroken: something of it was changed.
            DataFolderError: it cannot be written, or somebody else works at it.
        """
        with self._owned(interview_id) as owned:
            if owned:
                self.unseal_owned(interview_id)
            elif any(map(is_sealed, self._files(interview_id))):
                raise DataFolderError(f"The interview {interview_id} is in use", "Try again in a moment")
        try:
            yield
        finally:
            self.settle(interview_id)

    def unseal_owned(self, interview_id: str, *, again: bool = True) -> bool:
        """Make an interview plain, the journal first; the caller owns its session.

        Args:
            interview_id: the interview.
            again: whether it is to be encrypted again when the work is done, also after a crash.

        Returns:
            Whether anything was encrypted.
        """
        sealed = [path for path in reversed(self._files(interview_id)) if is_sealed(path)]
        if sealed and again:
            self._write_mark(interview_id)
        for path in sealed:
            with self.open(path) as source, self._replacing(path) as target:
                shutil.copyfileobj(source, target, 1 << 20)
        if not again:
            self._mark(interview_id).unlink(missing_ok=True)
        return bool(sealed)

    def destroy_key(self, interview_id: str) -> bool:
        """Destroy the key of an interview; returns whether it had one.

        The system's keyring, which may ask its user, is left alone where nothing speaks for a key in it.

        Raises:
            DataFolderError: it cannot be removed.
        """
        keys = keys_of(self._folder)
        used = self._folder.encryption == "keyring" or any(map(is_sealed, self._files(interview_id)))
        return keys.destroy(interview_id) if used else keys.destroy_files(interview_id)

    # --- inside ------------------------------------------------------------------------------------------------

    def _seal_all(self, interview_id: str) -> None:
        key = keys_of(self._folder).get(interview_id)
        for path in self._files(interview_id):
            path.with_name(f".{path.name}{_UNFINISHED}").unlink(missing_ok=True)
            if not is_sealed(path):
                with path.open("rb") as source, self._replacing(path) as target:
                    write_sealed(source, target, key, self._folder.key(path))
        if has_database(self._folder):
            with open_store(self._folder) as store:
                store.seal(interview_id)
        self._mark(interview_id).unlink(missing_ok=True)

    def _files(self, interview_id: str) -> list[Path]:
        """Everything of an interview that is encrypted, the journal last: when it is, all is."""
        folder, found_id = self._folder, checked_id(interview_id)
        session = folder.session(found_id)
        places = (
            session.rglob("*"),
            folder.recordings.glob(f"*{found_id}*"),
            folder.transcripts.glob(f"*{found_id}*"),
            (folder.answer_texts / found_id).rglob("*"),
            (folder.imports / found_id).rglob("*"),
            folder.root.glob(f"*{found_id}*"),
            self._sounds(found_id),
        )
        signed = set(manifests(session))
        found = {
            path
            for place in places
            for path in place
            if path.is_file()
            and not path.name.startswith(".")
            and path.name != LOCK_NAME
            and path not in signed
        }
        return sorted(found, key=lambda path: (path == session / JOURNAL_NAME, path))

    def _sounds(self, interview_id: str) -> list[Path]:
        """Answers as they were sent over the `audio` interface: their names are those of answers."""
        sounds = AudioFiles(self._folder.sounds)
        if not sounds.answers.is_dir() or not has_database(self._folder):
            return []
        with open_store(self._folder) as store:
            return sounds.answers_of(store, interview_id)

    def _interview_of(self, name: str) -> str:
        """Whose key a file is encrypted with.

        Raises:
            DataFolderError: neither its name nor the database says so.
        """
        if not name.startswith(SOUNDS):
            return _id_in(name)
        with open_store(self._folder) as store:
            return store.submissions.interview_of_file(name.rpartition("/")[2])

    @contextmanager
    def _replacing(self, path: Path) -> Iterator[BinaryIO]:
        """Write another form of a file, which takes its place in one step when it is whole and on the disk; its time stays."""
        unfinished = path.with_name(f".{path.name}{_UNFINISHED}")
        try:
            times = path.stat()
            descriptor = os.open(unfinished, _NEW, 0o600)
            with os.fdopen(descriptor, "wb") as target:
                yield target
                target.flush()
                os.fsync(target.fileno())
            os.utime(unfinished, ns=(times.st_atime_ns, times.st_mtime_ns))
            unfinished.replace(path)
            sync_folder(path.parent)
        except OSError as error:
            kind = disk_fault(error)
            raise kind(
                f"{self._folder.key(path)} cannot be replaced: {(error.strerror or str(error)).lower()}",
                "Check the data folder and the room on its disk",
            ) from error
        finally:
            unfinished.unlink(missing_ok=True)

    @contextmanager
    def _owned(self, interview_id: str) -> Iterator[bool]:
        """Own the session; False while somebody else does. Interviews without a folder of their own share one lock."""
        home = self._folder.session(interview_id)
        if not home.is_dir():
            home = self._folder.root / MARKS
            with suppress(OSError):  # the lock says what is wrong
                home.mkdir(exist_ok=True)
        lock = SessionLock.take(home)
        try:
            yield lock is not None
        finally:
            if lock is not None:
                lock.release()

    def _is_finished(self, interview_id: str) -> bool:
        if self._folder.live_session(interview_id).is_dir():
            return False
        session = self._folder.session(interview_id)
        if (session / JOURNAL_NAME).is_file() and not is_over(session):
            return False
        if not has_database(self._folder):
            return True
        with open_store(self._folder) as store:
            if store.jobs.is_held(interview_id, at=SystemClock().now()):
                return False
            # One that is being imported is entered when all its files are there.
            return not (self._folder.imports / interview_id).is_dir() or _is_entered(store, interview_id)

    def _is_known(self, interview_id: str) -> bool:
        if not has_database(self._folder):
            return False
        with open_store(self._folder) as store:
            return _is_entered(store, interview_id)

    def _is_sealed_whole(self, interview_id: str) -> bool:
        """Whether nothing of an interview is plain, neither a file nor its rows."""
        if self.is_marked(interview_id) or not all(map(is_sealed, self._files(interview_id))):
            return False
        if not self._is_known(interview_id):
            return True
        with open_store(self._folder) as store:
            return store.jobs.is_sealed(interview_id) and not store.holds_plain_words(interview_id)

    def _holds_plain_words(self, interview_id: str) -> bool:
        """Whether words of an interview are in the database as they were said, also where it left no file."""
        with open_store(self._folder) as store:
            return store.holds_plain_words(interview_id)

    def _goes_on(self, interview_id: str) -> bool:
        """Whether answers of an interview without a session may still come."""
        if self._folder.session(interview_id).is_dir() or not has_database(self._folder):
            return False
        with open_store(self._folder) as store:
            return _is_entered(store, interview_id) and store.get(interview_id).summary.ended is None

    def _mark(self, interview_id: str) -> Path:
        return self._folder.root / MARKS / checked_id(interview_id)

    def _write_mark(self, interview_id: str) -> None:
        mark = self._mark(interview_id)
        try:
            mark.parent.mkdir(exist_ok=True)
            mark.touch()
            sync_folder(mark.parent)
        except OSError as error:
            raise DataFolderError(
                f"It cannot be noted that an interview is to be encrypted: {(error.strerror or str(error)).lower()}",
                "Check the data folder",
            ) from error


def _is_entered(store: InterviewStore, interview_id: str) -> bool:
    try:
        store.get(interview_id)
    except UnknownId:
        return False
    return True


def _id_in(name: str) -> str:
    """The id of the interview that a file belongs to.

    Raises:
        DataFolderError: its name says nothing of it.
    """
    found = _ID.search(name)
    if found is None:
        raise DataFolderError(
            f"{name} is encrypted, and its name does not say of which interview", "Give it its own name again"
        )
    return found[0]
