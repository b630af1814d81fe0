"""Lists of candidates: read from CSV, with problems told by line; codes for those who have none."""

from __future__ import annotations

import csv
import io
import secrets
from collections.abc import Callable
from pathlib import Path

from interview_desktop.core.candidates import LONGEST_CODE, Candidate
from interview_desktop.core.errors import Problem, QuestionFileError

_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""Without those that are taken for each other."""
_LENGTH = 8
_MOST_BYTES = 5_000_000


def invitation_code() -> str:
    """A code that nobody guesses: eight letters and digits, 39 bits."""
    return "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))


def read_candidates(path: Path, make_code: Callable[[], str] = invitation_code) -> tuple[Candidate, ...]:
    """Read a list of candidates.

    Args:
        path: a CSV file in UTF-8 whose first line names its columns: "code", "name", or both.
        make_code: gives a code to each line without one.

    Raises:
        QuestionFileError: it cannot be read, or lines of it cannot be used; carries the problems by line.
    """
    rows = list(csv.reader(io.StringIO(_text(path)), skipinitialspace=True))
    columns = [column.strip().lower() for column in rows[0]] if rows else []
    if not {"code", "name"} & set(columns):
        raise QuestionFileError(
            f"The list {path.name} has no column code or name",
            "Name the columns in its first line: code,name",
        )
    found: list[Candidate] = []
    problems: list[Problem] = []
    seen: dict[str, int] = {}
    for line, row in enumerate(rows[1:], 2):
        cells = dict(zip(columns, (cell.strip() for cell in row), strict=False))
        code, name = cells.get("code", ""), " ".join(cells.get("name", "").split())
        if not code and not name:
            continue
        code = code or make_code()
        if len(code) > LONGEST_CODE or not code.isprintable():
            problems.append(Problem(line, f"The code has more than {LONGEST_CODE} characters", "Shorten it"))
        elif code.casefold() in seen:
            problems.append(
                Problem(line, f"The code is that of line {seen[code.casefold()]}", "Give each their own")
            )
        else:
            seen[code.casefold()] = line
            found.append(Candidate(code, name))
    if problems:
        raise QuestionFileError(
            f"The list {path.name} cannot be used", "Mend these lines", problems=tuple(problems)
        )
    if not found:
        raise QuestionFileError(f"The list {path.name} names nobody", "Write a line for each candidate")
    return tuple(found)


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise QuestionFileError(f"The list {path.name} is larger than 5 MB", "Choose a CSV file")
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise QuestionFileError(f"The list {path.name} is not written in UTF-8", "Save it as UTF-8") from None
    except OSError as error:
        raise QuestionFileError(
            f"The list {path.name} cannot be read: {error.strerror}", "Choose another file"
        ) from error
