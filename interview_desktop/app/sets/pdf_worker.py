"""The child process that takes the words out of a PDF: `python -m interview_desktop.app.sets.pdf_worker`.

Arguments: memory in bytes, seconds, most characters, the file. It prints one JSON object: `text`, or `fault` with half a sentence
that goes on from the document's name.
"""

from __future__ import annotations

import json
import logging
import sys
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from interview_desktop.recording.reading.limits import hold

_MOST_PAGES = 200


def main(arguments: Sequence[str] | None = None) -> int:
    """Read one document under the limits that are given."""
    memory, seconds, most, file = sys.argv[1:] if arguments is None else arguments
    hold(memory=int(memory), seconds=float(seconds), written=0)
    sys.stdout.write(json.dumps(words_of(Path(file), int(most))))
    return 0


def words_of(file: Path, most: int) -> dict[str, str]:
    """The text of a document, or what is wrong with it, as it is printed."""
    from pypdf import PdfReader
    from pypdf.errors import FileNotDecryptedError, PyPdfError

    # Its warnings quote the document.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)
    try:
        reader = PdfReader(file)
        pages = reader.pages[:_MOST_PAGES]
        text = "\n".join(page.extract_text() for page in pages)
    except FileNotDecryptedError:
        return {"fault": "is a PDF that is locked with a password"}
    except MemoryError:
        return {"fault": "is a PDF with far too much in it"}
    except (
        PyPdfError,
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        ArithmeticError,
        RecursionError,
        OSError,
    ):
        # A library in Python meets what nobody expected in a damaged document with whichever of these it is.
        return {"fault": "is a damaged PDF"}
    # Letters that were drawn as one, such as the fi of a typeface, are letters again.
    text = unicodedata.normalize("NFKC", text).replace("\0", "")
    # Some programs place each word by itself, which reads as tabs.
    text = "\n".join(" ".join(line.split()) for line in text.splitlines())
    return {"text": text[:most]} if text.strip() else {"fault": "is a PDF without text: perhaps a scan"}


if __name__ == "__main__":
    sys.exit(main())
