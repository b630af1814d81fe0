"""The words of a PDF (ISO 32000). Documents come from strangers: a child process with little memory and time opens them."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from interview_desktop.app.sets.word_documents import NotReadableError
from interview_desktop.core.programs import worker_command
from interview_desktop.recording.process import run

SIGNATURE = b"%PDF"
_MEMORY = 768 << 20
"""Bytes of address space, of which 200 MB are the program and its libraries."""
_SECONDS = 30.0


def words_of(content: bytes, *, most: int) -> str:
    """The text of a document, page after page, in the order in which it was drawn.

    Args:
        content: of the document.
        most: characters that are taken.

    Raises:
        NotReadableError: half a sentence that goes on from the document's name.
    """
    with tempfile.TemporaryDirectory(prefix="interview-cv-") as folder:  # which nobody else may look into
        file = Path(folder, "document.pdf")
        file.write_bytes(content)
        command = [*worker_command("pdf"), str(_MEMORY), repr(_SECONDS), str(most), str(file)]
        output = run(command, name="the PDF reader", timeout=_SECONDS)
    if output.outcome.stopped_by_us:
        raise NotReadableError(f"is a PDF that takes longer than {_SECONDS:.0f} s to read")
    try:
        answer: dict[str, str] = json.loads(output.text)
    except ValueError:  # ended by a limit, or by what is in the document
        raise NotReadableError("is a PDF that takes too much memory or time to read") from None
    if fault := answer.get("fault"):
        raise NotReadableError(fault)
    return answer["text"]
