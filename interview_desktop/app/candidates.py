"""Lists of candidates: read from CSV, with problems told by line; codes for those who have none; who was interviewed."""

from __future__ import annotations

import codecs
import csv
import io
import re
import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from interview_desktop.core.candidates import LONGEST_CODE, Candidate
from interview_desktop.core.errors import Problem, QuestionFileError, SettingsError
from interview_desktop.core.sentences import sentence
from interview_desktop.files.whole import write_over

_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""Without those that are taken for each other."""
_LENGTH = 8
_MOST_BYTES = 5_000_000
_INTERVIEWED = "interviewed"
"""Column in which the program writes when a code was used."""


_ADDRESS = re.compile(r"\S@\S")


def is_address(code: str) -> bool:
    """Whether what should be a code holds an e-mail address."""
    return _ADDRESS.search(code) is not None


def require_code(text: str) -> str:
    """The code of a candidate as it is kept: it stands in lists, audit log and files of interviews, so it is no e-mail address.

    Raises:
        SettingsError: it holds one.
    """
    if is_address(text):
        raise SettingsError(
            "The candidate's code is an e-mail address, and a code must not say who it is",
            "Give a code, such as K-1024",
        )
    return text.strip()


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
    rows = list(csv.reader(io.StringIO(_text(path), newline=""), skipinitialspace=True))
    columns = [column.strip().lower() for column in rows[0]] if rows else []
    if not {"code", "name"} & set(columns):
        raise QuestionFileError(
            sentence("The list {0} has no column code or name", path.name),
            sentence("Name the columns in its first line: code,name"),
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
        if is_address(code):
            problems.append(
                Problem(
                    line,
                    sentence("The code is an e-mail address, and a code must not say who it is"),
                    sentence("Give a code, such as K-1024"),
                )
            )
        elif len(code) > LONGEST_CODE or not code.isprintable():
            problems.append(
                Problem(
                    line,
                    sentence("The code has more than {0} characters", LONGEST_CODE),
                    sentence("Shorten it"),
                )
            )
        elif code.casefold() in seen:
            problems.append(
                Problem(
                    line,
                    sentence("The code is that of line {0}", seen[code.casefold()]),
                    sentence("Give each their own"),
                )
            )
        else:
            seen[code.casefold()] = line
            found.append(Candidate(code, name, cells.get(_INTERVIEWED, ""), line))
    if problems:
        raise QuestionFileError(
            sentence("The list {0} cannot be used", path.name),
            sentence("Mend these lines"),
            problems=tuple(problems),
        )
    if not found:
        raise QuestionFileError(
            sentence("The list {0} names nobody", path.name), sentence("Write a line for each candidate")
        )
    return tuple(found)


def note_interviewed(path: Path, candidate: Candidate, at: datetime) -> None:
    """Write into a list that a code was used, and the code itself where the list had none; other cells keep their content.

    Args:
        path: the list, as `read_candidates` takes it.
        candidate: as that gave it.
        at: now.

    Raises:
        QuestionFileError: the list cannot be read or written, or this candidate is not in it any more; it is as it was.
    """
    text = _text(path)
    rows = list(csv.reader(io.StringIO(text, newline=""), skipinitialspace=True))
    columns = [column.strip().lower() for column in rows[0]]
    for wanted in ("code", _INTERVIEWED):
        if wanted not in columns:
            columns.append(wanted)
            rows[0].append(wanted)
    place = columns.index("code")
    row = rows[candidate.line - 1] if 1 < candidate.line <= len(rows) else None
    if row is not None:
        row += [""] * (len(columns) - len(row))
    if row is None or row[place].strip().casefold() not in ("", candidate.code.casefold()):
        raise QuestionFileError(
            f"The list {path.name} was changed since it was chosen", "Choose it again, and note the code"
        )
    row[place], row[columns.index(_INTERVIEWED)] = candidate.code, at.isoformat(timespec="seconds")
    made = io.StringIO(newline="")
    csv.writer(made, lineterminator="\r\n" if "\r\n" in text else "\n").writerows(rows)
    try:
        # With the mark at the beginning, by which spreadsheets know UTF-8, where it was there.
        mark = "\ufeff" if path.read_bytes().startswith(codecs.BOM_UTF8) else ""
        write_over(path, mark + made.getvalue())
    except OSError as error:
        raise QuestionFileError(
            f"The list {path.name} cannot be written: {error.strerror}", "Note the code in it by hand"
        ) from None


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise QuestionFileError(
                sentence("The list {0} is larger than 5 MB", path.name), sentence("Choose a CSV file")
            )
        # Line ends stay as they are.
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise QuestionFileError(
            sentence("The list {0} is not written in UTF-8", path.name), sentence("Save it as UTF-8")
        ) from None
    except OSError as error:
        raise QuestionFileError(
            sentence("The list {0} cannot be read: {1}", path.name, error.strerror),
            sentence("Choose another file"),
        ) from error
