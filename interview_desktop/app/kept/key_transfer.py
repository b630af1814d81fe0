"""Keys of encrypted interviews in one file: to keep beside a backup, or to read the interviews on another computer."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable
from pathlib import Path

from interview_desktop.app.kept.interview_keys import keys_of
from interview_desktop.app.paths import DataFolder, checked_id
from interview_desktop.core.errors import DataFolderError, InterviewError, KeyMissing, NameTaken
from interview_desktop.files.whole import write_new
from interview_desktop.storage.sealed import KEY_BYTES

FORMAT = "interview-desktop keys 1"


def write_keys(folder: DataFolder, interviews: Iterable[str], file: Path) -> int:
    """Write keys into a new file for its owner only.

    Returns:
        How many keys that were; interviews without one are left out.

    Raises:
        NameTaken: the file is there.
        KeyMissing: there is not one key to write.
        DataFolderError: a key cannot be read, or the file not be written.
    """
    keys = keys_of(folder)
    found = {each: key for each in interviews if (key := keys.find(each)) is not None}
    if not found:
        raise KeyMissing(
            "There are no keys to write: none of these interviews is encrypted with a key of this machine",
            "Encrypt interviews first: encrypt ID, or the setting encryption.at_rest",
        )
    content = {
        "format": FORMAT,
        "keys": {each: base64.b64encode(key).decode() for each, key in found.items()},
    }
    try:
        write_new(file, json.dumps(content, indent=1), private=True)
    except NameTaken:
        raise NameTaken(f"{file} is there already", "Choose another name") from None
    except OSError as error:
        raise DataFolderError(
            f"{file} cannot be written: {(error.strerror or str(error)).lower()}", "Check the path"
        ) from error
    return len(found)


def read_keys(folder: DataFolder, file: Path) -> int:
    """Take keys from a file; those that are here already stay.

    Returns:
        How many keys the file holds.

    Raises:
        DataFolderError: the file cannot be read or is no such file, or a key cannot be kept.
        SettingsError: there is no place for keys on this machine.
    """
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
        if content["format"] != FORMAT:
            raise ValueError("another format")
        keys = {
            checked_id(each): base64.b64decode(key, validate=True) for each, key in content["keys"].items()
        }
        if any(len(key) != KEY_BYTES for key in keys.values()):
            raise ValueError("a key of another length")
    except OSError as error:
        raise DataFolderError(
            f"{file} cannot be read: {(error.strerror or str(error)).lower()}", "Check its name and folder"
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError, InterviewError):
        raise DataFolderError(
            f"{file} holds no keys of interviews", "Choose a file of: keys export"
        ) from None
    kept = keys_of(folder)
    for interview_id, key in keys.items():
        kept.put(interview_id, key)
    return len(keys)
