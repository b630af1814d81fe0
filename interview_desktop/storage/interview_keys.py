"""The keys under which interviews are encrypted, one each: in the system's keyring, or in a folder outside the data folder.

Whoever has the data folder alone has nothing to read it with; and when a key is destroyed, every copy of what it encrypted, in
whatever backup, cannot be read any more.
"""

from __future__ import annotations

import base64
import os
import secrets
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from interview_desktop.core.errors import DataFolderError, KeyMissing, NameTaken, SettingsError
from interview_desktop.files.whole import sync_folder, write_new
from interview_desktop.storage.sealed import KEY_BYTES

SERVICE = "interview-desktop"
"""Under this name the keyring keeps them; the user's name there is the interview's id."""


class KeyPlace(Protocol):
    """Where keys are kept."""

    def get(self, interview_id: str) -> bytes | None:
        """The key of an interview; None when it is not here.

        Raises:
            DataFolderError: the place cannot be read.
        """
        ...

    def put(self, interview_id: str, key: bytes) -> None:
        """Keep a key; it is there for good when this returns. One that is there already stays.

        Raises:
            DataFolderError: it cannot be kept.
            SettingsError: there is no such place on this machine.
        """
        ...

    def destroy(self, interview_id: str) -> bool:
        """Remove a key; returns whether it was here.

        Raises:
            DataFolderError: it cannot be removed.
        """
        ...


class FolderKeys:
    """One file a key, for its owner only."""

    def __init__(self, folder: Path) -> None:
        """Keep where they are; the folder is made with the first key."""
        self.folder = folder

    def get(self, interview_id: str) -> bytes | None:
        """As the protocol says."""
        path = self._path(interview_id)
        try:
            key = base64.b64decode(path.read_bytes().strip(), validate=True)
        except FileNotFoundError:
            return None
        except ValueError:
            key = b""
        except OSError as error:
            raise _fault("read", path, error) from error
        if len(key) != KEY_BYTES:
            raise DataFolderError(
                f"The file {path} is no key of an interview", "Restore it from a backup of the keys"
            )
        return key

    def put(self, interview_id: str, key: bytes) -> None:
        """As the protocol says."""
        path = self._path(interview_id)
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            with suppress(NameTaken):
                write_new(path, base64.b64encode(key) + b"\n", private=True)
        except OSError as error:
            raise _fault("kept", path, error) from error

    def destroy(self, interview_id: str) -> bool:
        """As the protocol says. The bytes are written over first, for disks on which that means something."""
        path = self._path(interview_id)
        try:
            with path.open("rb+") as file:
                file.write(b"\0" * path.stat().st_size)
                file.flush()
                os.fsync(file.fileno())
            path.unlink()
            sync_folder(self.folder)
        except FileNotFoundError:
            return False
        except OSError as error:
            raise _fault("destroyed", path, error) from error
        return True

    def _path(self, interview_id: str) -> Path:
        return self.folder / f"{interview_id}.key"


class KeyringKeys:
    """The system's keyring: Secret Service, KWallet, the Windows Credential Locker, the macOS Keychain."""

    def get(self, interview_id: str) -> bytes | None:
        """As the protocol says; a machine without a keyring has no key in it."""
        import keyring
        from keyring.errors import KeyringError

        try:
            found = keyring.get_password(SERVICE, interview_id)
            return base64.b64decode(found, validate=True) if found else None
        except (KeyringError, ValueError):
            return None

    def put(self, interview_id: str, key: bytes) -> None:
        """As the protocol says."""
        import keyring
        from keyring.errors import KeyringError

        if self.get(interview_id) is not None:
            return
        try:
            keyring.set_password(SERVICE, interview_id, base64.b64encode(key).decode())
        except KeyringError as error:
            raise SettingsError(
                "There is no keyring on this machine, or it is locked",
                "Unlock it, or set encryption.at_rest to file",
            ) from error
        if self.get(interview_id) != key:
            raise DataFolderError("The keyring did not keep a key", "Set encryption.at_rest to file")

    def destroy(self, interview_id: str) -> bool:
        """As the protocol says."""
        import keyring
        from keyring.errors import KeyringError

        if self.get(interview_id) is None:
            return False
        try:
            keyring.delete_password(SERVICE, interview_id)
        except KeyringError as error:
            raise DataFolderError("A key cannot be removed from the keyring", "Unlock the keyring") from error
        return True


class InterviewKeys:
    """The keys of all interviews, wherever each was kept; new ones are kept in one place."""

    def __init__(self, places: Sequence[KeyPlace], chosen: KeyPlace | None) -> None:
        """Look in these places.

        Args:
            places: asked in this order.
            chosen: where new keys are kept; None where nothing is to be encrypted.
        """
        self._places = places
        self._chosen = chosen

    def find(self, interview_id: str) -> bytes | None:
        """The key of an interview; None when it is nowhere.

        Raises:
            DataFolderError: a place cannot be read.
        """
        return next((key for place in self._places if (key := place.get(interview_id)) is not None), None)

    def get(self, interview_id: str) -> bytes:
        """The key of an interview.

        Raises:
            KeyMissing: it is nowhere.
            DataFolderError: a place cannot be read.
        """
        found = self.find(interview_id)
        if found is None:
            raise KeyMissing(
                f"The interview {interview_id} is encrypted, and its key is not on this machine",
                "Bring the key: keys import, or set encryption.keys to the folder that holds it",
            )
        return found

    def make(self, interview_id: str) -> bytes:
        """The key of an interview, made where there is none yet. Two who do so at once get the same.

        Raises:
            DataFolderError: it cannot be kept.
            SettingsError: there is no such place on this machine.
        """
        found = self.find(interview_id)
        if found is not None:
            return found
        if self._chosen is None:
            raise SettingsError("There is no place for keys", "Set encryption.at_rest to keyring or file")
        self._chosen.put(interview_id, secrets.token_bytes(KEY_BYTES))
        return self.get(interview_id)

    def put(self, interview_id: str, key: bytes) -> None:
        """Keep a key that was brought from elsewhere; raises what `make` does."""
        (self._chosen or self._places[0]).put(interview_id, key)

    def destroy(self, interview_id: str) -> bool:
        """Destroy a key everywhere; returns whether there was one.

        Raises:
            DataFolderError: it cannot be removed.
        """
        found = [place.destroy(interview_id) for place in self._places]
        return any(found)

    def destroy_files(self, interview_id: str) -> bool:
        """The same for keys in files alone."""
        found = [place.destroy(interview_id) for place in self._places if isinstance(place, FolderKeys)]
        return any(found)


def _fault(what: str, path: Path, error: OSError) -> DataFolderError:
    return DataFolderError(
        f"The key {path} cannot be {what}: {(error.strerror or str(error)).lower()}",
        "Give this user permission, or name another folder as encryption.keys",
    )
