"""CVs as Word documents: their words, and what no document does to this program."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

import pytest

from interview_desktop.app.sets import word_documents
from interview_desktop.app.sets.cvs import cv_text
from interview_desktop.app.sets.word_documents import NotReadableError, words_of
from interview_desktop.core.errors import SettingsError

SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def document(
    paragraphs: Sequence[str] = (), *, body: str = "", head: str = "", name: str = "word/document.xml"
) -> bytes:
    """A document as Word packs it."""
    text = body or "".join(f"<w:p><w:r><w:t>{each}</w:t></w:r></w:p>" for each in paragraphs)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(name, f'{head}<w:document xmlns:w="{SPACE}"><w:body>{text}</w:body></w:document>')
    return file.getvalue()


def test_paragraphs_become_lines_and_tables_and_text_boxes_are_read() -> None:
    cell = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>2019</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    box = "<w:p><w:r><w:t>Ada</w:t><w:pict><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:pict></w:r></w:p>"
    run = (
        "<w:p><w:r><w:t>Ten </w:t></w:r><w:r><w:t>years</w:t><w:tab/><w:t>Ärzte &amp; more</w:t></w:r></w:p>"
    )
    assert words_of(document(body=run + cell + box)) == "Ten years\tÄrzte & more\n2019\nAda\nBox"
    assert cv_text(document(["Ada", "Lovelace"]), "cv.docx") == "Ada\nLovelace"


def test_what_is_no_document_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    whole = document(["Ada"])
    for content, words in (
        (document(["Ada"], head=bomb), "Word has not written"),
        (document(["Ada"], name="other.xml"), "is a zip file and no Word document"),
        (whole[: len(whole) // 2], "damaged or locked"),
        (whole[:60] + bytes(40) + whole[100:], "damaged"),
        (document(body="<w:p>"), "damaged"),
    ):
        with pytest.raises(NotReadableError, match=words):
            words_of(content)
    monkeypatch.setattr(word_documents, "_MOST_BYTES", 1_000)
    with pytest.raises(NotReadableError, match="far too much"):
        words_of(document(["word " * 1_000]))
    with pytest.raises(SettingsError, match="holds no text"):
        cv_text(document([" "]))
