"""What belongs to an interview: signing it when it is finished, and checking it later."""

from __future__ import annotations

import logging
from pathlib import Path

import platformdirs

from interview_desktop import __version__
from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.paths import DataFolder, checked_id
from interview_desktop.app.settings import Settings
from interview_desktop.app.stores import has_database, look_into, no_interview
from interview_desktop.core.errors import (
    DataFolderError,
    EnvironmentFault,
    JournalBroken,
    SealBroken,
    UnknownId,
)
from interview_desktop.core.ports import Clock
from interview_desktop.session.journal import read
from interview_desktop.session.remains import JOURNAL_NAME
from interview_desktop.storage.manifest import Change, Examination, examine, manifests, seal
from interview_desktop.storage.signing_key import SigningKey

_log = logging.getLogger(__name__)


def key_file(settings: Settings) -> Path:
    """Where the machine's key is, outside the data folder."""
    if settings.signing_key:
        return Path(settings.signing_key).expanduser()
    return Path(platformdirs.user_data_dir("interview-desktop", appauthor=False)) / "signing_key.pem"


def files_of(folder: DataFolder, interview_id: str) -> list[Path]:
    """Every file of an interview, its manifests, locks and unfinished files left out."""
    session = folder.session(interview_id)
    signed = set(manifests(session))
    own = [
        path for path in session.rglob("*") if path.is_file() and path not in signed and path.name != "lock"
    ]
    video = folder.recording(session.name)
    transcripts = folder.transcripts.glob(f"transcript_{session.name}*")
    # Copies of the video that somebody exported are not part of the record.
    found = [*own, *([video] if video.is_file() else []), *transcripts]
    return sorted(path for path in found if not path.name.startswith("."))


class Sealer:
    """Signs the interviews of one data folder."""

    def __init__(self, folder: DataFolder, key: Path, clock: Clock) -> None:
        """Keep where the key is; it is read, or made, at the first interview."""
        self._folder = folder
        self._key = key
        self._clock = clock

    def seal(self, interview_id: str) -> Path | None:
        """Sign an interview that has ended. What keeps it from being signed takes nothing away from the interview.

        Returns:
            The manifest; None when it could not be signed, which the log says.
        """
        session = self._folder.session(interview_id)
        try:
            return seal(
                self._folder.root,
                session,
                files_of(self._folder, interview_id),
                SigningKey.open(self._key),
                at=self._clock.now(),
                program=f"interview-desktop {__version__}",
                reader=Vault(self._folder),
            )
        except EnvironmentFault as fault:
            _log.warning("the interview %s could not be signed: %s", session.name, fault)
            return None


def verify(folder: DataFolder, interview_id: str) -> Examination:
    """Check an interview against what was signed; needs no key and no network, and changes nothing.

    Raises:
        SettingsError: no id.
        DataFolderError: there is no such interview, it is of a kind that is never signed, or a file cannot be read.
    """
    session = folder.session(checked_id(interview_id))
    if not session.is_dir():
        _require_no_other(folder, session.name)
        raise no_interview(folder, session.name)
    found = examine(folder.root, session, files_of(folder, interview_id), reader=Vault(folder))
    broken = _broken_journal(folder, session / JOURNAL_NAME)
    if broken is None or not found.editions:
        return found
    changes = (*(change for change in found.changes if change.path != broken.path), broken)
    return Examination(found.editions, found.key, found.signed_at, found.files, changes)


def _require_no_other(folder: DataFolder, interview_id: str) -> None:
    """Refuse to look for the signature of an interview that was not recorded here, and so has none.

    Raises:
        DataFolderError: it was imported, held over an interface of the service, or not held yet.
    """
    if not has_database(folder):
        return
    with look_into(folder) as store:
        try:
            summary = store.get(interview_id).summary
        except UnknownId:
            return
    if summary.started is None:
        raise DataFolderError(
            f"The interview {interview_id} has not been held, and has no signature",
            "There is nothing to verify",
        )
    how = f"was held over the interface {summary.interface}" if summary.interface else "was imported"
    raise DataFolderError(
        f"The interview {interview_id} {how}, and has no signature",
        "Only what is recorded here is signed: see docs/records.md",
    )


def _broken_journal(folder: DataFolder, path: Path) -> Change | None:
    """The first line of a journal that was changed: it says more than that the file was."""
    if not path.is_file():
        return None
    try:
        for _ in read(path, Vault(folder).open):
            pass
    except SealBroken:
        return None  # told with the other files
    except JournalBroken as fault:
        name = path.relative_to(folder.root).as_posix()
        return Change(name, f"was changed at line {fault.line} or before it")
    return None
