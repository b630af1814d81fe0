"""Pictures that questions show: taken from beside the question file, and from then on called by what they hold.

A question names its picture by the hash of its content. So one changed pixel is another question, as one changed letter is,
and a set that was approved shows the picture that was approved.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

from interview_desktop.core.errors import QuestionFileError
from interview_desktop.core.sentences import sentence

MAX_BYTES = 5_000_000
"""Largest picture; a drawing or a screenshot has a tenth of it."""
_KINDS = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg"}
"""What a picture begins with, and the ending that its kept form gets; its own ending counts for nothing."""
_KEPT = re.compile(r"[0-9a-f]{64}\.(png|jpg)")

TakePicture = Callable[[str], str]
"""Takes a picture by the name in a question file and gives the name by which it is kept; raises `QuestionFileError`."""
KeepPicture = Callable[[str, bytes], None]
"""Keeps a picture's bytes under the name by which it is kept; raises `QuestionFileError` where they are no picture."""


def kept_name(data: bytes) -> str:
    """The name by which a picture is kept; empty when this is neither a PNG nor a JPEG."""
    for beginning, ending in _KINDS.items():
        if data.startswith(beginning):
            return f"{hashlib.sha256(data).hexdigest()}.{ending}"
    return ""


def no_pictures(name: str) -> str:
    """For a set that comes without a folder: a picture that is kept already may be named, no other.

    Raises:
        QuestionFileError: it names a file.
    """
    if _KEPT.fullmatch(name):
        return name
    raise QuestionFileError(
        sentence('the picture "{0}" stands beside no file', _short(name)),
        sentence("Read the questions from a file in its folder"),
    )


class PicturesBeside:
    """The pictures in the folder of a question file, or below it."""

    def __init__(self, folder: Path, keep: KeepPicture | None = None) -> None:
        """Look into a folder.

        Args:
            folder: where the question file is.
            keep: keeps what a question shows; without it pictures are only looked at.
        """
        self._folder = folder
        self._keep = keep

    def __call__(self, name: str) -> str:
        """Take one picture; a `TakePicture`."""
        path = self._folder / name
        try:
            if Path(name).is_absolute() or not path.resolve().is_relative_to(self._folder.resolve()):
                raise QuestionFileError(
                    sentence('the picture "{0}" lies outside the folder of the questions', _short(name)),
                    sentence("Put it beside the question file and write its name alone"),
                )
            if _KEPT.fullmatch(name) and not path.is_file():
                return name  # of a set that this program wrote, whose pictures the data folder keeps
            if not path.is_file():
                raise QuestionFileError(
                    sentence('there is no picture "{0}"', _short(name)),
                    sentence("Put it beside the question file, or mend its name"),
                )
            with path.open("rb") as file:
                data = file.read(MAX_BYTES + 1)
        except (OSError, ValueError) as error:
            raise QuestionFileError(
                sentence('the picture "{0}" cannot be read', _short(name)),
                sentence("Check its name and who may read it"),
            ) from error
        if len(data) > MAX_BYTES:
            raise QuestionFileError(
                sentence('the picture "{0}" has more than {1} MB', _short(name), MAX_BYTES // 1000000),
                sentence("Make it smaller"),
            )
        kept = kept_name(data)
        if not kept:
            raise QuestionFileError(
                sentence('"{0}" is neither a PNG nor a JPEG', _short(name)),
                sentence("Save the picture as one of them"),
            )
        if self._keep is not None:
            self._keep(kept, data)
        return kept


def _short(name: str) -> str:
    return name[:60]
