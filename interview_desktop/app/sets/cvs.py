"""CVs as text, from plain text, a PDF or a Word document."""

from __future__ import annotations

from pathlib import Path

from interview_desktop.app.sets import pdf_documents, word_documents
from interview_desktop.app.sets.word_documents import NotReadableError
from interview_desktop.core.errors import SettingsError

_OLD_WORD = b"\xd0\xcf\x11\xe0"
MOST_CHARACTERS = 200_000
_REMEDY = "Save it as a PDF with text, a Word document (DOCX), or plain text in UTF-8"


def read_cv(file: Path) -> str:
    """Read a CV.

    Raises:
        SettingsError: it cannot be read, or is none of the three.
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
        SettingsError: it is none of the three, is empty, or is far too long.
    """
    called = f"The CV {name}".rstrip()
    for signature, form in ((_OLD_WORD, "an old Word document (DOC)"), (b"{\\rtf", "an RTF")):
        if content.lstrip()[:8].startswith(signature):
            raise SettingsError(f"{called} is {form}, which is not read here", _REMEDY)
    try:
        text = _words(content).strip()
    except NotReadableError as error:
        raise SettingsError(f"{called} {error}", _REMEDY) from None
    except UnicodeDecodeError:
        raise SettingsError(f"{called} is no text in UTF-8", _REMEDY) from None
    if not text or "\0" in text:
        raise SettingsError(f"{called} holds no text", _REMEDY)
    if len(text) > MOST_CHARACTERS:
        raise SettingsError(f"{called} is longer than {MOST_CHARACTERS} characters", "Send a shorter one")
    return text


def _words(content: bytes) -> str:
    if content.startswith(word_documents.SIGNATURE):
        return word_documents.words_of(content)
    # What makes PDFs may put a few bytes before the first line.
    if pdf_documents.SIGNATURE in content[:1024]:
        return pdf_documents.words_of(content, most=MOST_CHARACTERS + 1)
    return content.decode("utf-8-sig")
