"""Where the keys of encrypted interviews are, by the settings."""

from __future__ import annotations

from pathlib import Path

import platformdirs

from interview_desktop.app.paths import DataFolder
from interview_desktop.core.errors import SettingsError
from interview_desktop.storage.interview_keys import FolderKeys, InterviewKeys, KeyPlace, KeyringKeys


def default_key_folder() -> Path:
    """Where keys are kept in files unless the settings name another folder: beside the program's own data."""
    return Path(platformdirs.user_data_dir("interview-desktop", appauthor=False)) / "interview_keys"


def keys_of(folder: DataFolder) -> InterviewKeys:
    """The keys of a data folder's interviews.

    Raises:
        SettingsError: they would lie in the data folder.
    """
    place = Path(folder.key_folder).expanduser() if folder.key_folder else default_key_folder()
    if folder.root.absolute() in (place.absolute(), *place.absolute().parents):
        raise SettingsError(
            f"The keys of encrypted interviews cannot be in the data folder {folder.root}",
            "Name another folder as encryption.keys",
        )
    files, ring = FolderKeys(place), KeyringKeys()
    chosen: dict[str, KeyPlace] = {"file": files, "keyring": ring}
    return InterviewKeys((files, ring), chosen.get(folder.encryption))
