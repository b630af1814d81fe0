"""What was understood of an answer, as a text file of its own."""

from __future__ import annotations

import hashlib
from pathlib import Path

from interview_desktop.core.errors import DataFolderError
from interview_desktop.files.whole import write_over

ENCRYPTED = "The interview is encrypted: its words stay in the database."
"""Why there is no text of an answer that was understood."""


def keep_text(root: Path, interview_id: str, position: int, text: str) -> str:
    """Write the text of an answer, whole or not at all. Another text has another name, so that nothing is overwritten.

    Args:
        root: the data folder.
        interview_id: a UUID out of the database.
        position: of the question, from 1.
        text: what was understood.

    Returns:
        The file's key: its path below the data folder.

    Raises:
        DataFolderError: it cannot be written.
    """
    content = text.encode()
    name = f"question_{position}_{hashlib.sha256(content).hexdigest()[:12]}.txt"
    key = f"answers/{interview_id}/{name}"
    path = root / key
    try:
        if path.is_file() and path.read_bytes() == content:
            return key
        path.parent.mkdir(parents=True, exist_ok=True)
        write_over(path, content)
    except OSError as error:
        raise DataFolderError(f"{name} cannot be written: {error.strerror}", "Free some room") from error
    return key
