"""The store of a data folder: its own SQLite file, or the database that the settings name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interview_desktop.app.paths import DataFolder, checked_id
from interview_desktop.app.settings import Settings
from interview_desktop.core.errors import DataFolderError, UnknownId
from interview_desktop.core.sentences import sentence

if TYPE_CHECKING:
    # For those who are given these, and know the store by this module alone.
    from interview_desktop.storage.records import InterviewRecord as InterviewRecord  # noqa: PLC0414 - given on
    from interview_desktop.storage.store import InterviewStore as InterviewStore  # noqa: PLC0414 - given on


_LONGEST_NUMBER = 9
"""Digits of an interview's number; an id without its hyphens has more, even one that happens to be of digits alone."""


def data_folder(settings: Settings) -> DataFolder:
    """The data folder of the settings, with its database."""
    url = settings.database_url
    artifacts = settings.artifacts
    return DataFolder(
        settings.data_dir,
        url.get_secret_value() if url is not None else "",
        uploads=artifacts.store == "s3" or bool(artifacts.folder),
        encryption=settings.encryption.at_rest,
        key_folder=settings.encryption.keys,
        audio=settings.audio_storage_path,
    )


def open_store(folder: DataFolder) -> InterviewStore:
    """Open the store of a data folder, which must be there.

    Raises:
        DataFolderError: it cannot be opened or reached.
        SettingsError: its URL cannot be used.
    """
    from interview_desktop.storage.store import InterviewStore

    return InterviewStore.open(folder.root, folder.database_url or None, keys=_Keys(folder))


class _Keys:
    """The keys of a data folder; where they are is looked at when one is needed."""

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder

    def get(self, interview_id: str) -> bytes:
        from interview_desktop.app.kept.interview_keys import keys_of

        return keys_of(self._folder).get(interview_id)


def has_database(folder: DataFolder) -> bool:
    """Whether there may be anything in the store: a SQLite file that nobody has written to is not made by looking."""
    return bool(folder.database_url) or folder.database.is_file()


def look_into(folder: DataFolder) -> InterviewStore:
    """Open the store of a data folder for reading only, also where nothing may be written.

    Raises:
        DataFolderError: there is none, it cannot be read, or was made by another version of the program.
        SettingsError: its URL cannot be used.
    """
    from interview_desktop.storage.store import InterviewStore

    if not folder.database_url and not folder.database.is_file():
        raise DataFolderError(
            f"There is no database in {folder.root}", "Name the data folder with --out or INTERVIEW_DATA_DIR"
        )
    return InterviewStore.open(folder.root, folder.database_url or None, read_only=True, keys=_Keys(folder))


def is_kept(folder: DataFolder) -> bool:
    """Whether there is a data folder."""
    return has_database(folder) or folder.sessions.is_dir() or folder.recordings.is_dir()


def require_kept(folder: DataFolder) -> None:
    """See that a data folder is there, for commands about what is kept: looking and erasing make none.

    Raises:
        DataFolderError: there is none.
    """
    if not is_kept(folder):
        raise DataFolderError(
            f"There is no data folder {folder.root}", "Name it with --out or INTERVIEW_DATA_DIR"
        )


def interview_id_of(folder: DataFolder, given: str) -> str:
    """The id of an interview that a person names by its id or by its number.

    Args:
        folder: the data folder; a number is looked up in its database.
        given: what was typed.

    Raises:
        SettingsError: it is neither.
        UnknownId: no interview here ever had this number.
        DataFolderError: the database cannot be read.
    """
    if not (given.isascii() and given.isdecimal() and len(given) <= _LONGEST_NUMBER):
        return checked_id(given)
    if has_database(folder):
        with look_into(folder) as store:
            if found := store.numbers.id_of(int(given)):
                return found
    raise UnknownId(
        sentence("There is no interview {0} in {1}", given, folder.root), sentence("Check its number")
    )


def erased_classes(folder: DataFolder, interview_id: str) -> frozenset[str]:
    """Classes of an interview that were erased while the interview itself stayed, as the audit log has it.

    Raises:
        DataFolderError: the database cannot be read.
    """
    if not has_database(folder):
        return frozenset()
    with look_into(folder) as store:
        deeds = store.audit.page(about=interview_id, action="interview.partly_erased")
    return frozenset(name for deed in deeds for name in deed.detail.get("classes", ()))


def no_interview(folder: DataFolder, interview_id: str) -> UnknownId:
    """What is to be said of an interview that is not here: when it was erased, or that there is none.

    Raises:
        DataFolderError: the database cannot be read.
    """
    if has_database(folder):
        with look_into(folder) as store:
            if (erased := store.retention.erased(interview_id)) is not None:
                return erased
    return UnknownId(
        sentence("There is no interview {0} in {1}", interview_id, folder.root), sentence("Check the id")
    )
