"""From the bytes of a question file to its text, or to one clear sentence why not."""

from __future__ import annotations

import codecs
import stat
from pathlib import Path

from interview_desktop.core.errors import QuestionFileError
from interview_desktop.core.sentences import sentence

MAX_BYTES = 1_000_000
"""A question file above this is something else; it is refused by its size, unread."""

_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    # UTF-32 LE begins like UTF-16 LE and so comes first.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_PLAIN_CONTROLS = frozenset("\t\n\r\f")
_SAVE_AS_UTF8 = sentence("Save it as plain text in UTF-8")


def read_text(path: Path) -> str:
    """Read a whole question file, with line ends as a single line feed.

    Accepted are UTF-8 with and without a byte order mark, UTF-16 and UTF-32 with one, and Windows-1252.

    Raises:
        QuestionFileError: missing, a folder, not an ordinary file, unreadable, above `MAX_BYTES`, or not text.
    """
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise QuestionFileError(
                sentence("{0} is a folder, not a question file", path), sentence("Choose a file inside it")
            )
        if not stat.S_ISREG(status.st_mode):
            raise QuestionFileError(
                sentence("{0} is not an ordinary file", path), sentence("Choose a text file")
            )
        if status.st_size > MAX_BYTES:
            raise _too_large(path, status.st_size)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise QuestionFileError(
            sentence("There is no question file {0}", path), sentence("Check its name and folder")
        ) from error
    except PermissionError as error:
        raise QuestionFileError(
            sentence("The question file {0} may not be read", path),
            sentence("Give this user permission to read it"),
        ) from error
    except (OSError, ValueError) as error:
        # ValueError: a path that cannot be one, such as a name with a zero byte in it.
        raise QuestionFileError(
            sentence("The question file {0} cannot be read: {1}", repr(str(path)), _reason(error)),
            sentence("Check the path and the disk"),
        ) from error
    if len(data) > MAX_BYTES:
        raise _too_large(path, len(data))
    return decode_text(data, str(path))


def decode_text(data: bytes, name: str) -> str:
    """Decode what a question file holds.

    Args:
        data: the whole file.
        name: what to call it in an error.

    Raises:
        QuestionFileError: the bytes are not text.
    """
    text = _decoded(data)
    if text is None or any(_is_binary(character) for character in set(text)):
        raise QuestionFileError(sentence("{0} is not a text file", name), _SAVE_AS_UTF8)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes) -> str | None:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _try(data[len(bom) :], encoding)
    text = _try(data, "utf-8")
    return text if text is not None else _try(data, "cp1252")


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _is_binary(character: str) -> bool:
    return (character < " " and character not in _PLAIN_CONTROLS) or character == "\x7f"


def _too_large(path: Path, size: int) -> QuestionFileError:
    return QuestionFileError(
        sentence(
            "The question file {0} has {1} MB; question files have at most {2} MB",
            path,
            f"{size / 1000000:.1f}",
            MAX_BYTES // 1000000,
        ),
        sentence("Choose the file with the questions"),
    )


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) and error.strerror else str(error)).lower()
