"""The words of a Word document (DOCX, ECMA-376): a zip with one XML file in which the text is.

Documents come from strangers. What is unpacked is bounded, and a document type declaration, which expands a few bytes into
gigabytes, is refused: Word writes none.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree import ElementTree as ET

SIGNATURE = b"PK\x03\x04"
_BODY = "word/document.xml"
_MOST_BYTES = 20_000_000
"""Of the unpacked text with all its markup."""
_NAMESPACE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARAGRAPH, _TEXT = f"{_NAMESPACE}p", f"{_NAMESPACE}t"
_SPACES = {f"{_NAMESPACE}tab": "\t", f"{_NAMESPACE}br": "\n", f"{_NAMESPACE}cr": "\n"}


class NotReadableError(ValueError):
    """It is no Word document, or one that nobody should read."""


def words_of(content: bytes) -> str:
    """The text of a document, a line for each paragraph; also those within tables.

    Raises:
        NotReadableError: half a sentence that goes on from the document's name.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive, archive.open(_BODY) as file:
            body = file.read(_MOST_BYTES + 1)
    except KeyError:
        raise NotReadableError("is a zip file and no Word document") from None
    except (zipfile.BadZipFile, OSError, EOFError, RuntimeError, NotImplementedError, ValueError, zlib.error):
        raise NotReadableError("is a damaged or locked Word document") from None
    if len(body) > _MOST_BYTES:
        raise NotReadableError("is a Word document with far too much in it")
    if b"<!DOCTYPE" in body or b"\0" in body:
        raise NotReadableError("is a Word document that Word has not written")
    try:
        root = ET.fromstring(body)  # noqa: S314 - bounded, and without a document type declaration
    except ET.ParseError:
        raise NotReadableError("is a damaged Word document") from None
    return "\n".join("".join(_text(paragraph)) for paragraph in root.iter(_PARAGRAPH))


def _text(paragraph: ET.Element) -> Iterator[str]:
    """The text of a paragraph, without that of paragraphs within it, as text boxes have."""
    for child in paragraph:
        if child.tag == _TEXT:
            yield child.text or ""
        elif child.tag in _SPACES:
            yield _SPACES[child.tag]
        elif child.tag != _PARAGRAPH:
            yield from _text(child)
