"""CVs as PDFs: their words, and what no document does to this program."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from interview_desktop.app.sets import pdf_documents, pdf_worker
from interview_desktop.app.sets.cvs import cv_text
from interview_desktop.core.errors import SettingsError


def document(*pages: str) -> bytes:
    """A document with a line of text a page, in a typeface that every reader has (ISO 32000-1, annex H)."""
    drawn = [f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET".encode("latin-1") for text in pages]
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, content in enumerate(drawn):
        page = f"/Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * number} 0 R"
        objects.append(f"<< /Type /Page {page} >>".encode())
        objects.append(b"<< /Length %d >>\nstream\n%b\nendstream" % (len(content), content))
    return _written(objects)


def _written(objects: Sequence[bytes]) -> bytes:
    content, places = b"%PDF-1.7\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%b\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(content))
    return content + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + end


def locked(content: bytes) -> bytes:
    """The same document behind a password."""
    writer = PdfWriter(PdfReader(io.BytesIO(content)))
    writer.encrypt("secret", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def test_its_pages_are_read_in_a_program_of_their_own() -> None:
    content = b"a line that a printer wrote\n" + document("Ada  Lovelace", "Ten years at B\xf6rse, Z\xfcrich")
    assert cv_text(content, "cv.pdf").split("\n") == ["Ada Lovelace", "Ten years at Börse, Zürich"]


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (locked(document("Ada")), "is a PDF that is locked with a password"),
        (document("Ada")[:60], "is a damaged PDF"),
        (b"%PDF-1.7 and nothing more", "is a damaged PDF"),
        (document(""), "is a PDF without text: perhaps a scan"),
    ],
    ids=["locked", "cut off", "empty", "scan"],
)
def test_what_has_no_words_is_told(tmp_path: Path, content: bytes, fault: str) -> None:
    file = tmp_path / "cv.pdf"
    file.write_bytes(content)
    assert pdf_worker.words_of(file, 1000) == {"fault": fault}


def test_no_more_is_taken_than_may_be(tmp_path: Path) -> None:
    file = tmp_path / "cv.pdf"
    file.write_bytes(document("word " * 100, "word " * 100))
    assert len(pdf_worker.words_of(file, 300)["text"]) == 300


def test_a_document_that_takes_too_much_is_refused_and_nothing_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf_documents, "_MEMORY", 1 << 20)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with pytest.raises(SettingsError, match=r"The CV cv\.pdf is a PDF that takes too much memory or time"):
        cv_text(document("Ada"), "cv.pdf")
    assert not list(tmp_path.iterdir())
