"""Whether a question without an answer was asked at all: the database keeps what was answered, the transcript the rest."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from interview_desktop.app.kept.reading import open_decrypted
from interview_desktop.app.paths import DataFolder
from interview_desktop.core.errors import EnvironmentFault


def asked_of(folder: DataFolder, interview_id: str, numbers: Sequence[int]) -> Mapping[int, bool | None]:
    """Which questions were asked, though nothing that counts was answered.

    Args:
        folder: the data folder.
        interview_id: an id that was looked at.
        numbers: positions of the questions, from 1.

    Returns:
        By number; None for each where there is no transcript that could be read: it was deleted, or lies elsewhere.
    """
    if not numbers:
        return {}
    try:
        with open_decrypted(folder, interview_id, "transcript.json") as file:
            unanswered = json.load(file)["unanswered"]
        asked = {each["question"] for each in unanswered if each["asked_at"] is not None}
    except (EnvironmentFault, OSError, ValueError, KeyError, TypeError):
        return dict.fromkeys(numbers)
    return {number: number in asked for number in numbers}
