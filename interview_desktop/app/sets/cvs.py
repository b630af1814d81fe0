"""CVs as text, from plain text or a Word document. PDFs are not read: no library for them is among those of this program."""

from __future__ import annotations

from pathlib import Path

from interview_desktop.app.sets.word_documents import SIGNATURE, NotReadableError, words_of
from interview_desktop.core.errors import SettingsError

_OLD_WORD = b"\xd0\xcf\x11\xe0"
MOST_CHARACTERS = 200_000
_REMEDY = "Save it as plain text in UTF-8, or as a Word document (DOCX)"


def read_cv(file: Path) -> str:
    """Read a CV.

    Raises:
        SettingsError: it cannot be read, or is neither text nor a Word document.
    """
    try:
        content = file.read_bytes()
    except OSError as error:
        raise SettingsError(
            f"The CV {file.name} cannot be read: {error.strerror}", "Check its name"
        ) from error
    return cv_text(content, file.name)


def cv_text(content: bytes, name: str = "") -> str:
    """The text of a CV.

    Args:
        content: of a file, or of a request.
        name: what to call it in messages.

    Raises:
        SettingsError: it is neither text nor a Word document, is empty, or is far too long.
    """
    called = f"The CV {name}".rstrip()
    for signature, form in (
        (b"%PDF", "a PDF"),
        (_OLD_WORD, "an old Word document (DOC)"),
        (b"{\\rtf", "an RTF"),
    ):
        if content.lstrip()[:8].startswith(signature):
            raise SettingsError(f"{called} is {form}, which is not read here", _REMEDY)
    try:
        text = (words_of(content) if content.startswith(SIGNATURE) else content.decode("utf-8-sig")).strip()
    except NotReadableError as error:
        raise SettingsError(f"{called} {error}", _REMEDY) from None
    except UnicodeDecodeError:
        raise SettingsError(f"{called} is no text in UTF-8", _REMEDY) from None
    if not text or "\0" in text:
        raise SettingsError(f"{called} holds no text", _REMEDY)
    if len(text) > MOST_CHARACTERS:
        raise SettingsError(f"{called} is longer than {MOST_CHARACTERS} characters", "Send a shorter one")
    return text
